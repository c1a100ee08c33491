"""A time for the whole of a request: a server may give a byte of its headers every few seconds, which httpx bounds by nothing."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


def bounded(ask: Callable[[], T], seconds: float, late: Exception) -> T:
    """What `ask` returns or raises. Raises `late` after so many seconds; its thread is then left behind."""
    done: list[T] = []
    failed: list[BaseException] = []

    def work() -> None:
        try:
            done.append(ask())
        except BaseException as error:  # noqa: BLE001  (raised again below)
            failed.append(error)

    thread = threading.Thread(target=work, name="issuer", daemon=True)
    thread.start()
    thread.join(seconds)
    if failed:
        raise failed[0]
    if done:
        return done[0]
    raise late
