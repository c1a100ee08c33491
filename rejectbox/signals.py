"""The signals: which ask for the end, and which for the config to be read again; and work that an end may cut short."""

from __future__ import annotations

import contextlib
import signal
import threading
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Made = TypeVar("Made")

_END = ("SIGTERM", "SIGINT", "SIGBREAK")
"""SIGBREAK is Windows': Ctrl-Break, a console that is closed, a user who logs off (SetConsoleCtrlHandler)."""
_AGAIN = ("SIGHUP",)
"""There is none on Windows."""


class Asked:
    """What was asked for so far.

    Plain flags, looked at several times a second: a handler that took a lock could wait for itself for ever.
    """

    def __init__(self) -> None:
        self.end = False
        self.reread = False

    @property
    def anything(self) -> bool:
        return self.end or self.reread

    def unless_ended(self, work: Callable[[], Made], meanwhile: Callable[[], None]) -> Made | None:
        """What `work` makes, or None where the end was asked for first; `meanwhile` is called several times a second."""
        done: list[Made] = []
        failed: list[BaseException] = []

        def make() -> None:
            try:
                done.append(work())
            except BaseException as error:  # noqa: BLE001  (raised again below, in the thread that can tell the user)
                failed.append(error)

        thread = threading.Thread(target=make, name="model", daemon=True)
        thread.start()
        while thread.is_alive() and not self.end:
            meanwhile()
            thread.join(0.05)
        if failed:
            raise failed[0]
        return done[0] if done else None


@contextlib.contextmanager
def heard(asked: Asked) -> Iterator[None]:
    """Note in `asked` what the signals say; as before at the end. Only the main thread hears any."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def end(_number: int, _frame: object) -> None:
        asked.end = True

    def again(_number: int, _frame: object) -> None:
        asked.reread = True

    wanted = dict.fromkeys(_END, end) | dict.fromkeys(_AGAIN, again)
    before = {
        number: signal.signal(number, handler)
        for name, handler in wanted.items()
        if (number := getattr(signal, name, None)) is not None
    }
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
