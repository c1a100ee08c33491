"""Questions to a person on a terminal, of `rejectbox setup` and `rejectbox login`; or where nobody can be asked, errors."""

from __future__ import annotations

import re
import sys
import textwrap
import webbrowser
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import typer
from rich.text import Text

from rejectbox import toml_text
from rejectbox.answers import Answers, changed, option
from rejectbox.cli import console
from rejectbox.credentials import Secret
from rejectbox.errors import ConnectionLost, Problem, ProtocolError, RejectboxError, UserError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rejectbox.config import Account

QUESTIONS = {
    "email": "Your address",
    "host": "Your IMAP server",
    "name": "The name to sign your letters with",
    "account": "What to call the account",
    "security": "tls or starttls",
    "port": "Port",
    "username": "Login name",
    "ca_file": "PEM file of the server's own certificate authority (empty: none)",
    "password_command": 'A command that prints the password, such as "pass show mail" (empty: none)',
    "token_command": "The command that prints an access token",
    "client_id": "Client id",
    "client_secret": "Client secret (empty: none)",
    "drafts": "Which of them shall the letters go to (empty: none yet)",
}
TYPED = "typed"
"""The source of a secret that a person handed over just now."""
MAY_BE_EMPTY = ("ca_file", "password_command", "drafts", "client_secret")
_SAMPLE = Answers("ada@example.org", "imap.example.org", "Ada Example")
_SAMPLES = dict.fromkeys(("client_id", "client_secret"), replace(_SAMPLE, issuer="google", client_id="x"))
"""An account that an answer is tried on, where it means something only beside others."""


def on_terminal() -> bool:
    """Is there somebody to ask?"""
    return sys.stdin.isatty()


@dataclass(frozen=True, slots=True)
class Dialogue:
    """Talks on stderr. `attended`: somebody is there to answer; else each question takes its default, or an error."""

    attended: bool

    def say(self, text: str = "", style: str = "") -> None:
        """A sentence, wrapped between words on a terminal: an address of the web must stay whole, however long."""
        shown = console.stderr()
        lines = console.plain(text).split("\n")
        if shown.is_terminal:
            lines = [_wrapped(line, shown.width) for line in lines]
        shown.print(Text("\n".join(lines), style), soft_wrap=True)

    def ask(self, key: str, default: str = "") -> str:
        """The answer to one question, asked again until it is good. Raises UserError where nobody is there."""
        while True:
            if not self.attended:
                raise UserError(missing(key))
            empty = "" if key in MAY_BE_EMPTY else None
            answer: str = typer.prompt(
                _shown(QUESTIONS[key]), default=default or empty, show_default=bool(default), err=True
            )
            try:
                toml_text.account_of(changed(_SAMPLES.get(key, _SAMPLE), key, answer := answer.strip()))
            except UserError as error:
                self.say("; ".join(f"{problem.what}. {problem.remedy}".strip() for problem in error.problems), "yellow")
            else:
                return answer

    def agree(self, question: str, given: bool | None = None, *, default: bool, alone: bool = False) -> bool:
        """Yes or no; `given` by an option, it is not asked, and `alone` it is where nobody is there."""
        if given is not None or not self.attended:
            return alone if given is None else given
        return typer.confirm(_shown(question), default=default, err=True)

    def choose(self, question: str, ways: Sequence[str]) -> int:
        """Which of `ways`, from 0; the first where nobody is there."""
        if len(ways) == 1 or not self.attended:
            return 0
        self.say(question)
        for number, way in enumerate(ways, 1):
            self.say(f"  {number}  {way}")
        while True:
            answer: str = typer.prompt(_shown("Which"), default="1", err=True).strip()
            if answer.isdecimal() and 1 <= int(answer) <= len(ways):
                return int(answer) - 1
            self.say(f"A number from 1 to {len(ways)} is expected.", "yellow")

    def password(self, account: Account, *, app: bool = False) -> Secret:
        """The password, or `app` password, of that account, typed and not shown."""
        question = f"{'App password' if app else 'Password'} of {account.login}"
        value: str = typer.prompt(_shown(question), hide_input=True, err=True)
        return Secret(value, TYPED)

    def try_again(self, error: RejectboxError) -> None:
        """Say what went wrong, and ask whether to go on; ends the command where not. Raises where nobody is there."""
        if not self.attended:
            kind = type(error) if isinstance(error, ConnectionLost | ProtocolError) else UserError
            raise kind(self.in_setup(error)) from None
        self.say(self.in_setup(error), "yellow")
        if not typer.confirm(_shown("Try again?"), default=True, err=True):
            self.say("Nothing was written.")
            raise typer.Exit(1)

    def in_setup(self, error: RejectboxError) -> str:
        """The sentence, with its remedy in the words of setup."""
        sentence = str(error)
        if isinstance(error, ConnectionLost | ProtocolError) and "Check " not in sentence:
            sentence = f"{sentence}. Check host, port and security, and the network"
        return re.sub(
            r"\baccount\.(\w+)", (lambda key: key[1]) if self.attended else lambda key: option(key[1]), sentence
        )


def _shown(question: str) -> str:
    """Bold where the terminal has colours, so that the eye finds it among what is told."""
    shown = console.stderr()
    return typer.style(question, bold=True) if shown.color_system and not shown.no_color else question


def _wrapped(line: str, width: int) -> str:
    return textwrap.fill(
        line,
        width,
        subsequent_indent="  " if line.startswith("- ") else "",
        break_long_words=False,
        break_on_hyphens=False,
    )


def missing(key: str) -> Problem:
    """What is said where nobody is there to answer."""
    return Problem(option(key), "it is missing", "Give it, or run this on a terminal")


def open_browser(address: str) -> bool:
    """Show that page in the user's browser; False where there is none."""
    try:
        return webbrowser.open(address)
    except webbrowser.Error:
        return False
