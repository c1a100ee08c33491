"""Secrets in the keyrings of this machine.

A keyring that is locked asks its user, and may wait for ever where nobody sees the question: no answer is waited for longer
than `PATIENCE`.
"""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, TypeVar

from rejectbox.credentials.backends import KeyringTrouble, backends, keyring_file, name, to_write

if TYPE_CHECKING:
    from collections.abc import Callable

    from rejectbox.credentials.backends import Backend

T = TypeVar("T")

PATIENCE = 60.0
"""Seconds that a keyring may take; some ask the user to unlock them."""
_PIECE = 1200
"""Characters that every keyring holds in one secret: Windows' takes 2,560 bytes of UTF-16."""
_MARK = "rejectbox, in pieces: "
_DOUBLES = 10
"""How often one secret is taken out: the Secret Service may hold several of one name, and deletes one at a time."""
_TURNS = {choice: threading.Lock() for choice in ("auto", "file")}
"""By account.keyring: a locked keyring asks once, not once for each account, and one that hangs holds up no other."""


def get(choice: str, service: str, user: str) -> tuple[str, str] | None:
    """The secret, and the keyring that gave it in words; None where none holds it. Raises KeyringTrouble."""

    def ask() -> tuple[str, str] | None:
        trouble: Exception | None = None
        for backend in backends(choice):
            try:
                found = _joined(backend, service, user)
            except Exception as error:  # noqa: BLE001  (backends let the errors of their own libraries through)
                trouble = trouble or error
            else:
                if found:
                    return found, name(backend)
        if trouble:
            raise _broken(choice, "is broken", trouble)
        return None

    return _bounded(choice, ask)


def put(choice: str, service: str, user: str, secret: str) -> str:
    """Keep the secret. Returns, in words, the keyring that took it. Raises KeyringTrouble."""

    def ask() -> str:
        trouble: Exception | None = None
        for backend in backends(choice):
            try:
                with to_write(backend, choice):
                    _split(backend, service, user, secret)
            except Exception as error:  # noqa: BLE001  (same)
                trouble = trouble or error
            else:
                return name(backend)
        raise _broken(choice, "did not take it", trouble)

    return _bounded(choice, ask)


def delete(choice: str, service: str, user: str) -> bool:
    """Forget the secret in every keyring that holds it. Returns whether one did.

    Raises KeyringTrouble where one of them does not let go of it, after the others have.
    """

    def ask() -> bool:
        gone = False
        trouble: Exception | None = None
        for backend in backends(choice):
            try:
                for _ in range(_DOUBLES):
                    if (held := backend.get_password(service, user)) is None:
                        break
                    with to_write(backend, choice):
                        for one in _users(held, user):
                            backend.delete_password(service, one)
                    gone = True
            except Exception as error:  # noqa: BLE001  (same)
                trouble = trouble or error
        if trouble:
            raise _broken(choice, "did not let go of it", trouble)
        return gone

    return _bounded(choice, ask)


def _broken(choice: str, what: str, error: Exception | None) -> KeyringTrouble:
    kind = type(error).__name__
    if choice == "file":
        said = f"the keyring file {keyring_file()} cannot be used ({kind})"
        return KeyringTrouble(said, "Look at its permissions and the disk; a damaged one move away, then log in again")
    if kind == "KeyringLocked":
        return KeyringTrouble("the keyring is locked", "Unlock it")
    return KeyringTrouble(f"the keyring {what} ({kind})", "Look whether it works for other programs")


def _split(backend: Backend, service: str, user: str, secret: str) -> None:
    """Keep it whole or, where it is too long for that keyring, in pieces; under its own name then lies their number."""
    before, names = _users(backend.get_password(service, user) or "", user), [user]
    try:
        backend.set_password(service, user, secret)
    except Exception:
        if len(secret) <= _PIECE:
            raise
        pieces = [secret[start : start + _PIECE] for start in range(0, len(secret), _PIECE)]
        first = f"{_MARK}{len(pieces)}"
        names = _users(first, user)
        for one, piece in zip(names, (first, *pieces), strict=True):
            backend.set_password(service, one, piece)
    for one in before[len(names) :]:
        backend.delete_password(service, one)


def _users(held: str, user: str) -> list[str]:
    """Under which names a secret lies of which `held` is what stands under its own."""
    count = int(held.removeprefix(_MARK)) if held.startswith(_MARK) else 0
    return [user, *(f"{user} {number}" for number in range(1, count + 1))]


def _joined(backend: Backend, service: str, user: str) -> str | None:
    held: str | None = backend.get_password(service, user)
    if not held or not held.startswith(_MARK):
        return held
    return "".join(backend.get_password(service, one) or "" for one in _users(held, user)[1:])


def _bounded(choice: str, ask: Callable[[], T]) -> T:
    """What `ask` returns or raises. Raises KeyringTrouble after `PATIENCE`; its thread is then left behind."""
    turn, end = _TURNS[choice], time.monotonic() + PATIENCE
    done: list[T] = []
    failed: list[BaseException] = []
    over = threading.Event()

    def work() -> None:
        try:
            done.append(ask())
        except BaseException as error:  # noqa: BLE001  (raised again below)
            failed.append(error)
        finally:
            turn.release()
            over.set()

    if turn.acquire(timeout=PATIENCE):
        threading.Thread(target=work, name="keyring", daemon=True).start()
        if over.wait(max(0.0, end - time.monotonic())):
            if failed:
                raise failed[0]
            return done[0]
    raise KeyringTrouble(
        f"the keyring gave no answer within {PATIENCE:.0f} s; it may be locked and wait for somebody to unlock it",
        "Unlock it",
    )
