"""`rejectbox setup`: asks, tries the login, keeps the password, writes config.toml."""

from __future__ import annotations

import contextlib
import shlex
from dataclasses import replace
from typing import TYPE_CHECKING

import typer

from rejectbox import config as configuration
from rejectbox import credentials, mailbox, special_use, toml_text
from rejectbox.cli.questions import TYPED, ask, ask_for_another_try, in_setup, on_terminal, say, typed_secret
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
    from rejectbox.credentials import Secret
    from rejectbox.server import Folder

__all__ = ["Answers", "on_terminal", "set_up", "store_password"]


def set_up(config_path: Path | None, answers: Answers) -> None:
    """Ask for what `answers` lacks, try the login, keep the password and write the config.

    Raises UserError, naming the option, where nobody can be asked; ConnectionLost or ProtocolError there too.
    """
    path = (config_path or configuration.default_path()).expanduser().resolve()
    try:
        existing = configuration.load(path) if path.exists() else None
    except OSError as error:
        raise UserError(
            Problem(str(path), f"it cannot be read ({error.strerror})", "Check the folder's owner")
        ) from None
    answers = _complete(_named(answers, existing, path), existing)
    answers, account, secret, folders = _logged_in(answers)
    answers = _with_drafts(answers, account, folders)
    answers, kept = _kept(answers, secret)
    toml_text.put(path, answers, beside=existing is not None)
    say(f"{kept}\nWrote {path}.")
    more = f" --config {shlex.quote(str(config_path))}" if config_path else ""
    say(f"""Next:
  rejectbox run --dry-run --once{more}
      shows what would be done, and writes nothing (start = "14d" in the config looks back)
  rejectbox run{more}
      watches, and leaves letters in Drafts""")


def store_password(config_path: Path | None, account_name: str) -> None:
    """Ask for a new password, try it, and put it into the keyring.

    Raises UserError where there is no such account, no terminal or no keyring.
    """
    accounts = {
        account.name: account for account in configuration.load(config_path or configuration.default_path()).account
    }
    if not (account := accounts.get(account_name)):
        raise UserError(
            Problem(
                "--password-only",
                f"there is no account {account_name!r}",
                f"There are: {', '.join(accounts)}",
            )
        )
    if account.password_command:
        what = f"{account_name!r} takes its password from account.password_command"
        raise UserError(
            Problem(
                "--password-only",
                what,
                "Change it where that command looks, or empty the key to use the keyring",
            )
        )
    if not on_terminal():
        raise UserError(
            Problem(
                "--password-only",
                "the password can only be typed on a terminal",
                "Or set account.password_command",
            )
        )
    while True:
        secret = typed_secret(account)
        try:
            mailbox.connect(account, secret).close()
            break
        except RejectboxError as error:
            ask_for_another_try(error)
    credentials.keep(account, secret.value)
    say(f"The new password of {account_name!r} works and lies in the keyring.")


def _named(answers: Answers, existing: Config | None, path: Path) -> Answers:
    """A name for the account that the existing config does not have yet; asks whether to add to it at all."""
    if not existing:
        return answers
    names = [account.name for account in existing.account]
    if on_terminal():
        say(f"There is a config already: {path}, with {', '.join(names)}.")
        if not typer.confirm("Add another account to it?", default=True, err=True):
            say("Nothing was changed. To begin anew, move that file away first.")
            raise typer.Exit
        while answers.account in names:
            say(f"There is an account {answers.account!r} already; the new one needs its own name.")
            answers = replace(answers, account=ask("account"))
    elif answers.account in names:
        what = f"{path} has an account {answers.account!r} already"
        raise UserError(Problem("--account", what, "Choose another name, change that file, or move it away"))
    return answers


def _complete(answers: Answers, existing: Config | None) -> Answers:
    if existing:
        if answers.name not in ("", existing.me.name):
            say(f"Letters stay signed as {existing.me.name!r}: me.name serves all accounts.")
        answers = replace(answers, name=existing.me.name)
    needed = [key for key in ("email", "host", "name") if not getattr(answers, key)]
    if needed and not on_terminal():
        raise UserError(
            *(Problem(toml_text.option(key), "it is missing", "Give it, or run this on a terminal") for key in needed)
        )
    for key in needed:
        default = f"imap.{answers.email.rpartition('@')[2]}" if key == "host" else ""
        answers = toml_text.changed(answers, key, ask(key, default))
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
                secret = typed = typed or typed_secret(account)
            with contextlib.closing(mailbox.connect(account, secret)) as connection:
                folders = connection.folders()
        except RejectboxError as error:
            if not on_terminal():
                kind = type(error) if isinstance(error, ConnectionLost | ProtocolError) else UserError
                raise kind(in_setup(error)) from None
            ask_for_another_try(error)
            typed = None if isinstance(error, LoginRefused) else typed
            answers = _corrected(answers, account, error)
        else:
            say(f"Logged in at {account.host} as {account.login}.")
            return answers, account, secret, folders


def _corrected(answers: Answers, account: Account, error: RejectboxError) -> Answers:
    if isinstance(error, LoginRefused | NoSecret):
        if isinstance(error, LoginRefused):
            answers = replace(answers, username=ask("username", account.login))
        command = answers.password_command
        return replace(answers, password_command=ask("password_command", command)) if command else answers
    answers = replace(answers, host=ask("host", answers.host), security=ask("security", answers.security))
    port = account.port if answers.security == account.security else toml_text.usual_port(answers.security)
    answers = toml_text.changed(answers, "port", ask("port", str(port)))
    return replace(answers, ca_file=ask("ca_file", answers.ca_file)) if isinstance(error, Untrusted) else answers


def _with_drafts(answers: Answers, account: Account, folders: tuple[Folder, ...]) -> Answers:
    """Say which mailbox is Drafts; ask where that is not clear. Without one the config says so later."""
    drafts = account.drafts or special_use.find(folders, "drafts")
    if drafts and named(folders, drafts):
        say(f"The letters will wait in {drafts!r}.")
        return answers
    say(f"No mailbox for drafts was found. There are: {', '.join(sorted(repr(folder.name) for folder in folders))}.")
    while on_terminal() and (chosen := ask("drafts")):
        if named(folders, chosen):
            return replace(answers, drafts=chosen)
        say(f"There is no {chosen!r}.")
    say("Make one in your mail client, or set account.drafts to one of them: until then this account is not watched.")
    return replace(answers, drafts="")


def _kept(answers: Answers, secret: Secret) -> tuple[Answers, str]:
    """Put a typed password where the watcher finds it. Returns also the sentence that says where that is."""
    if secret.source != TYPED:
        return answers, f"The password comes from: {secret.source}."
    account = toml_text.account_of(answers)
    try:
        credentials.keep(account, secret.value)
        if credentials.obtain(account).value == secret.value:
            return answers, "The password lies in the keyring."
        say("The keyring took the password, but another one comes back.")
    except (UserError, NoSecret) as error:
        say(str(error))
    while command := ask("password_command"):
        fuller = replace(answers, password_command=command)
        try:
            if credentials.obtain(toml_text.account_of(fuller)).value == secret.value:
                return fuller, "The password comes from: password_command."
            say("It prints another password than the one that worked just now.")
        except NoSecret as error:
            say(in_setup(error))
    return (
        answers,
        f"The password is kept nowhere. Hand it over as the systemd credential {credentials.credential_name(account)!r}.",
    )
