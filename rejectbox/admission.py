"""Who of an account may log in: one of its mailboxes at a time, and nobody behind one who was refused."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_LOOK = 0.2
"""Seconds between two looks whether there is still somebody to let in."""


class Admission:
    """What the watchers of one account have in common: `stopped` once it needs its user, and the door.

    Servers lock an account, or the address of this machine, after a few refused logins, and five mailboxes that log in
    at once with a password that was changed are five of them. So one logs in at a time, and who is refused stays in the
    door until it is let in or gives up.
    """

    def __init__(self) -> None:
        self.stopped = threading.Event()
        self._door = threading.Lock()
        self._within: object | None = None

    def enter(self, who: object, unwanted: Callable[[], bool]) -> bool:
        """Wait for the door, and whether it was come by: not where `unwanted` says that nobody wants in any more."""
        while self._within is not who and not unwanted():
            if self._door.acquire(timeout=_LOOK):
                self._within = who
        return not unwanted()

    def leave(self, who: object) -> None:
        """Let the next one try; nothing for one who is not in the door."""
        if self._within is who:
            self._within = None
            self._door.release()
