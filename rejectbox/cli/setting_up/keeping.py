"""What setup leaves behind: the secret, the config, the service; in that order, and all of it or nothing."""

from __future__ import annotations

import contextlib
import signal
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

from rejectbox import credentials, toml_text
from rejectbox.answers import NOWHERE
from rejectbox.cli.questions import TYPED
from rejectbox.errors import NoSecret, RejectboxError, UserError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rejectbox.answers import Answers
    from rejectbox.cli.questions import Dialogue
    from rejectbox.config import Account
    from rejectbox.credentials import Secret


class Kept:
    """The secrets that were put into the keyring for a config that is not there yet."""

    def __init__(self) -> None:
        self._accounts: list[tuple[Account, Secret | None, Secret | None]] = []

    def note(self, account: Account) -> None:
        """Before a secret of this account is put there; one that is there already comes back in the end."""
        self._accounts.append((account, _held(credentials.obtain, account), _held(credentials.token, account)))

    def settle(self) -> None:
        """The config is there: they stay."""
        self._accounts.clear()

    def take_back(self) -> None:
        """Leave the keyring as it was."""
        for account, password, token in reversed(self._accounts):
            with contextlib.suppress(RejectboxError):
                credentials.forget(account)
            with contextlib.suppress(RejectboxError):
                if password:
                    credentials.keep(account, password.value)
            with contextlib.suppress(RejectboxError):
                if token:
                    credentials.keep_token(account, token.value)
        self._accounts.clear()


def _held(source: Callable[[Account], Secret | None], account: Account) -> Secret | None:
    """What lies in the keyring itself."""
    with contextlib.suppress(NoSecret):
        if (found := source(account)) and found.source.startswith("keyring"):
            return found
    return None


@contextlib.contextmanager
def nothing_halfway() -> Iterator[Kept]:
    """What was kept is taken back, whatever ends setup early: an error, ctrl-C, SIGTERM, a terminal that is closed."""
    kept = Kept()
    with _ended_by_signals():
        try:
            yield kept
        except BaseException:
            kept.take_back()
            raise


@contextlib.contextmanager
def _ended_by_signals() -> Iterator[None]:
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def caught(number: int, _frame: object) -> None:
        raise SystemExit(128 + number)

    numbers = [signal.SIGTERM, *([signal.SIGHUP] if hasattr(signal, "SIGHUP") else [])]
    before = {number: signal.signal(number, caught) for number in numbers}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


_PLACES = (
    "what a command prints, such as `pass show mail`",
    "a file in Rejectbox's data folder, which is NOT encrypted",
    "nowhere: I hand it over as a systemd credential",
)


def keep(answers: Answers, secret: Secret, kept: Kept, dialogue: Dialogue) -> tuple[Answers, str]:
    """Put a typed password where the watcher finds it. Returns also the sentence that says where that is."""
    if secret.source != TYPED:
        return answers, f"The {secret.kind} comes from: {secret.source}."
    if answers.keyring == NOWHERE:
        return answers, _nowhere(toml_text.account_of(answers))
    while True:
        account = toml_text.account_of(answers)
        try:
            kept.note(account)
            where = credentials.keep(account, secret.value)
            if credentials.obtain(account).value == secret.value:
                return answers, f"The password lies in: {where}."
            raise UserError("The keyring took the password, but another one comes back")
        except (UserError, NoSecret) as error:
            kept.take_back()
            if not dialogue.attended:
                raise UserError(dialogue.in_setup(error)) from None
            dialogue.say(dialogue.in_setup(error), "yellow")
        place = dialogue.choose("Where shall Rejectbox find the password?", _PLACES)
        if place == 0 and (command := _command(answers, secret, dialogue)):
            return replace(answers, password_command=command), "The password comes from: password_command."
        if place == 2:
            return answers, _nowhere(account)
        answers = replace(answers, keyring="file" if place == 1 else "auto")


def _nowhere(account: Account) -> str:
    return f"The password is kept nowhere. Hand it over as the systemd credential {credentials.credential_name(account)!r}."


def _command(answers: Answers, secret: Secret, dialogue: Dialogue) -> str:
    """A command that prints the password that worked just now, or ''."""
    while command := dialogue.ask("password_command"):
        try:
            account = toml_text.account_of(replace(answers, password_command=command))
            if credentials.obtain(account).value == secret.value:
                return command
            dialogue.say("It prints another password than the one that worked just now.", "yellow")
        except NoSecret as error:
            dialogue.say(dialogue.in_setup(error), "yellow")
    return ""
