"""`rejectbox setup`: asks, tries the login, keeps the password, writes config.toml."""

from __future__ import annotations

import contextlib
import functools
import re
import shlex
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import typer

from rejectbox import config as configuration
from rejectbox import credentials, mailbox, special_use, toml_text
from rejectbox.credentials import Secret
from rejectbox.errors import (
    ConnectionLost,
    LoginRefused,
    NoSecret,
    Problem,
    ProtocolError,
    RejectboxError,
    Untrusted,
    UserError,
)
from rejectbox.server import named
from rejectbox.toml_text import Answers

if TYPE_CHECKING:
    from pathlib import Path

    from rejectbox.config import Account, Config
    from rejectbox.server import Folder

__all__ = ["Answers", "on_terminal", "set_up", "store_password"]

_say = functools.partial(typer.echo, err=True)
_TYPED = "typed"
_QUESTIONS = {
    "email": "Your address",
    "host": "Your IMAP server",
    "name": "The name to sign with",
    "account": "What to call the account",
    "security": "tls or starttls",
    "port": "Port",
    "username": "Login name",
    "ca_file": "PEM file of the server's own certificate authority (empty: none)",
    "password_command": 'A command that prints the password, such as "pass show mail" (empty: none)',
    "drafts": "Which of them shall the letters go to (empty: none yet)",
}
_MAY_BE_EMPTY = ("ca_file", "password_command", "drafts")
_SAMPLE = Answers("ada@example.org", "imap.example.org", "Ada Example")


def set_up(config_path: Path | None, answers: Answers) -> None:
    """Ask for what `answers` lacks, try the login, keep the password and write the config.

    Raises UserError, naming the option, where nobody can be asked; ConnectionLost or ProtocolError there too.
    """
    path = (config_path or configuration.default_path()).expanduser().resolve()
    try:
        existing = configuration.load(path) if path.exists() else None
    except OSError as error:
        raise UserError(Problem(str(path), f"it cannot be read ({error.strerror})", "Check the folder's owner")) from None
    answers = _complete(_named(answers, existing, path), existing)
    answers, account, secret, folders = _logged_in(answers)
    answers = _with_drafts(answers, account, folders)
    answers, kept = _kept(answers, secret)
    toml_text.put(path, answers, beside=existing is not None)
    _say(f"{kept}\nWrote {path}.")
    more = f" --config {shlex.quote(str(config_path))}" if config_path else ""
    _say(f"""Next:
  rejectbox run --dry-run --once{more}
      shows what would be done, and writes nothing (start = "14d" in the config looks back)
  rejectbox run{more}
      watches, and leaves letters in Drafts""")


def store_password(config_path: Path | None, account_name: str) -> None:
    """Ask for a new password, try it, and put it into the keyring.

    Raises UserError where there is no such account, no terminal or no keyring.
    """
    accounts = {account.name: account for account in configuration.load(config_path or configuration.default_path()).account}
    if not (account := accounts.get(account_name)):
        raise UserError(Problem("--password-only", f"there is no account {account_name!r}", f"There are: {', '.join(accounts)}"))
    if account.password_command:
        what = f"{account_name!r} takes its password from account.password_command"
        raise UserError(Problem("--password-only", what, "Change it where that command looks, or empty the key to use the keyring"))
    if not on_terminal():
        raise UserError(Problem("--password-only", "the password can only be typed on a terminal", "Or set account.password_command"))
    while True:
        secret = _typed(account)
        try:
            mailbox.connect(account, secret).close()
            break
        except RejectboxError as error:
            _ask_for_another_try(error)
    credentials.keep(account, secret.value)
    _say(f"The new password of {account_name!r} works and lies in the keyring.")


def on_terminal() -> bool:
    """Is there somebody to ask?"""
    return sys.stdin.isatty()


def _named(answers: Answers, existing: Config | None, path: Path) -> Answers:
    """A name for the account that the existing config does not have yet; asks whether to add to it at all."""
    if not existing:
        return answers
    names = [account.name for account in existing.account]
    if on_terminal():
        _say(f"There is a config already: {path}, with {', '.join(names)}.")
        if not typer.confirm("Add another account to it?", default=True, err=True):
            _say("Nothing was changed. To begin anew, move that file away first.")
            raise typer.Exit
        while answers.account in names:
            _say(f"There is an account {answers.account!r} already; the new one needs its own name.")
            answers = replace(answers, account=_ask("account"))
    elif answers.account in names:
        what = f"{path} has an account {answers.account!r} already"
        raise UserError(Problem("--account", what, "Choose another name, change that file, or move it away"))
    return answers


def _complete(answers: Answers, existing: Config | None) -> Answers:
    if existing:
        if answers.name not in ("", existing.me.name):
            _say(f"Letters stay signed as {existing.me.name!r}: me.name serves all accounts.")
        answers = replace(answers, name=existing.me.name)
    needed = [key for key in ("email", "host", "name") if not getattr(answers, key)]
    if needed and not on_terminal():
        raise UserError(*(Problem(toml_text.option(key), "it is missing", "Give it, or run this on a terminal") for key in needed))
    for key in needed:
        default = f"imap.{answers.email.rpartition('@')[2]}" if key == "host" else ""
        answers = toml_text.changed(answers, key, _ask(key, default))
    toml_text.account_of(answers)
    return answers


def _logged_in(answers: Answers) -> tuple[Answers, Account, Secret, tuple[Folder, ...]]:
    """Try until the server lets us in, asking again for what was wrong."""
    typed: Secret | None = None
    while True:
        account = toml_text.account_of(answers)
        try:
            if account.password_command or not on_terminal():
                secret = credentials.obtain(account)
            else:
                secret = typed = typed or _typed(account)
            with contextlib.closing(mailbox.connect(account, secret)) as connection:
                folders = connection.folders()
        except RejectboxError as error:
            if not on_terminal():
                kind = type(error) if isinstance(error, ConnectionLost | ProtocolError) else UserError
                raise kind(_in_setup(error)) from None
            _ask_for_another_try(error)
            typed = None if isinstance(error, LoginRefused) else typed
            answers = _corrected(answers, account, error)
        else:
            _say(f"Logged in at {account.host} as {account.login}.")
            return answers, account, secret, folders


def _corrected(answers: Answers, account: Account, error: RejectboxError) -> Answers:
    if isinstance(error, LoginRefused | NoSecret):
        if isinstance(error, LoginRefused):
            answers = replace(answers, username=_ask("username", account.login))
        command = answers.password_command
        return replace(answers, password_command=_ask("password_command", command)) if command else answers
    answers = replace(answers, host=_ask("host", answers.host), security=_ask("security", answers.security))
    port = account.port if answers.security == account.security else toml_text.usual_port(answers.security)
    answers = toml_text.changed(answers, "port", _ask("port", str(port)))
    return replace(answers, ca_file=_ask("ca_file", answers.ca_file)) if isinstance(error, Untrusted) else answers


def _with_drafts(answers: Answers, account: Account, folders: tuple[Folder, ...]) -> Answers:
    """Say which mailbox is Drafts; ask where that is not clear. Without one the config says so later."""
    drafts = account.drafts or special_use.find(folders, "drafts")
    if drafts and named(folders, drafts):
        _say(f"The letters will wait in {drafts!r}.")
        return answers
    _say(f"No mailbox for drafts was found. There are: {', '.join(sorted(repr(folder.name) for folder in folders))}.")
    while on_terminal() and (chosen := _ask("drafts")):
        if named(folders, chosen):
            return replace(answers, drafts=chosen)
        _say(f"There is no {chosen!r}.")
    _say("Make one in your mail client, or set account.drafts to one of them: until then this account is not watched.")
    return replace(answers, drafts="")


def _kept(answers: Answers, secret: Secret) -> tuple[Answers, str]:
    """Put a typed password where the watcher finds it. Returns also the sentence that says where that is."""
    if secret.source != _TYPED:
        return answers, f"The password comes from: {secret.source}."
    account = toml_text.account_of(answers)
    try:
        credentials.keep(account, secret.value)
        if credentials.obtain(account).value == secret.value:
            return answers, "The password lies in the keyring."
        _say("The keyring took the password, but another one comes back.")
    except (UserError, NoSecret) as error:
        _say(str(error))
    while command := _ask("password_command"):
        fuller = replace(answers, password_command=command)
        try:
            if credentials.obtain(toml_text.account_of(fuller)).value == secret.value:
                return fuller, "The password comes from: password_command."
            _say("It prints another password than the one that worked just now.")
        except NoSecret as error:
            _say(_in_setup(error))
    return answers, f"The password is kept nowhere. Hand it over as the systemd credential {credentials.credential_name(account)!r}."


def _ask(key: str, default: str = "") -> str:
    """One question, again until its answer is good."""
    while True:
        empty = "" if key in _MAY_BE_EMPTY else None
        answer: str = typer.prompt(_QUESTIONS[key], default=default or empty, show_default=bool(default), err=True)
        answer = answer.strip()
        try:
            toml_text.account_of(toml_text.changed(_SAMPLE, key, answer))
        except UserError as error:
            _say("; ".join(f"{problem.what}. {problem.remedy}".strip() for problem in error.problems))
        else:
            return answer


def _typed(account: Account) -> Secret:
    value: str = typer.prompt(f"Password of {account.login} (an app password, where the provider wants one)", hide_input=True, err=True)
    return Secret(value, _TYPED)


def _ask_for_another_try(error: RejectboxError) -> None:
    _say(_in_setup(error))
    if not typer.confirm("Try again?", default=True, err=True):
        _say("Nothing was written.")
        raise typer.Exit(1)


def _in_setup(error: RejectboxError) -> str:
    """The sentence, with its remedy in the words of setup."""
    sentence = str(error)
    if isinstance(error, ConnectionLost | ProtocolError) and "Check " not in sentence:
        sentence = f"{sentence}. Check host, port and security, and the network"
    return re.sub(r"\baccount\.(\w+)", (lambda key: key[1]) if on_terminal() else lambda key: toml_text.option(key[1]), sentence)
