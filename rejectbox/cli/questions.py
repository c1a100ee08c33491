"""The questions of `rejectbox setup`, on a terminal."""

from __future__ import annotations

import functools
import re
import sys
from typing import TYPE_CHECKING

import typer

from rejectbox import toml_text
from rejectbox.credentials import Secret
from rejectbox.errors import (
    ConnectionLost,
    ProtocolError,
    RejectboxError,
    UserError,
)
from rejectbox.toml_text import Answers

if TYPE_CHECKING:
    from rejectbox.config import Account

say = functools.partial(typer.echo, err=True)
TYPED = "typed"
QUESTIONS = {
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
MAY_BE_EMPTY = ("ca_file", "password_command", "drafts")
_SAMPLE = Answers("ada@example.org", "imap.example.org", "Ada Example")


def on_terminal() -> bool:
    """Is there somebody to ask?"""
    return sys.stdin.isatty()


def ask(key: str, default: str = "") -> str:
    """One question, again until its answer is good."""
    while True:
        empty = "" if key in MAY_BE_EMPTY else None
        answer: str = typer.prompt(QUESTIONS[key], default=default or empty, show_default=bool(default), err=True)
        answer = answer.strip()
        try:
            toml_text.account_of(toml_text.changed(_SAMPLE, key, answer))
        except UserError as error:
            say("; ".join(f"{problem.what}. {problem.remedy}".strip() for problem in error.problems))
        else:
            return answer


def typed_secret(account: Account) -> Secret:
    value: str = typer.prompt(
        f"Password of {account.login} (an app password, where the provider wants one)",
        hide_input=True,
        err=True,
    )
    return Secret(value, TYPED)


def ask_for_another_try(error: RejectboxError) -> None:
    say(in_setup(error))
    if not typer.confirm("Try again?", default=True, err=True):
        say("Nothing was written.")
        raise typer.Exit(1)


def in_setup(error: RejectboxError) -> str:
    """The sentence, with its remedy in the words of setup."""
    sentence = str(error)
    if isinstance(error, ConnectionLost | ProtocolError) and "Check " not in sentence:
        sentence = f"{sentence}. Check host, port and security, and the network"
    return re.sub(
        r"\baccount\.(\w+)",
        (lambda key: key[1]) if on_terminal() else lambda key: toml_text.option(key[1]),
        sentence,
    )
