"""What a running daemon tells its user: the status file, and a word on the desktop when an account stops."""

from __future__ import annotations

import logging
import os
import threading
import time
from typing import TYPE_CHECKING

from rejectbox import desktop, status
from rejectbox.status import Status

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from rejectbox.status import Learning, Phase, Watched

log = logging.getLogger(__name__)

_EVERY = 30.0
"""Seconds between two signs of life."""
_LEAST = 1.0
"""Seconds between two writings, however much changes: two hundred mailboxes that catch up change all the time."""

_GRACE = 3.0
"""Seconds that the end may wait for the desktop, however much there is to tell."""
_AT_ONCE = 3
"""Accounts that are told of one by one; the rest of those that stop together share a word."""


class Report:
    """Keeps the status file at `path` true; `ring` is called with a title and a sentence for an account that stopped.

    `clock` counts seconds that are never set back, `now` is the time of day in seconds since the epoch.
    """

    def __init__(
        self,
        path: Path,
        ring: Callable[[str, str], threading.Thread | None] = desktop.tell,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._path = path
        self._ring = ring
        self._clock = clock
        self._now = now
        self._started = now()
        self._said: tuple[object, ...] = ()
        self._last = float("-inf")
        self._told: dict[str, set[str]] = {}
        self._ringing: list[threading.Thread] = []

    def starting(self) -> None:
        """The model is being loaded or trained; no mailbox is watched yet."""
        self._say("starting", (), None)

    def look(self, mailboxes: Sequence[Watched], learning: Learning | None, *, notify: bool = True) -> None:
        """How all stands; to be called several times a second. `notify`: tell the desktop of accounts that stopped."""
        self._say("watching", tuple(mailboxes), learning)
        if notify:
            self._notify(mailboxes)

    def end(self, mailboxes: Sequence[Watched] = ()) -> None:
        """Nothing is left behind; or, where the daemon ended because all stopped, how its `mailboxes` stand."""
        if mailboxes:
            self._write(self._status("ended", tuple(mailboxes), None))
            deadline = time.monotonic() + _GRACE
            for thread in self._ringing:
                thread.join(max(0.0, deadline - time.monotonic()))
        else:
            status.remove(self._path)

    def _say(self, phase: Phase, mailboxes: tuple[Watched, ...], learning: Learning | None) -> None:
        fresh, since = (phase, mailboxes, learning), self._clock() - self._last
        if since >= _EVERY or (since >= _LEAST and fresh != self._said):
            self._said, self._last = fresh, self._clock()
            self._write(self._status(phase, mailboxes, learning))

    def _status(self, phase: Phase, mailboxes: tuple[Watched, ...], learning: Learning | None) -> Status:
        return Status(os.getpid(), self._started, self._now(), phase, mailboxes, learning)

    def _write(self, stands: Status) -> None:
        try:
            status.write(self._path, stands)
        except OSError as error:
            log.warning("`rejectbox status` shows nothing new: %s cannot be written (%s)", self._path, error.strerror)

    def _notify(self, mailboxes: Sequence[Watched]) -> None:
        """Once for each account and trouble, until all of the account is watched again."""
        stopped = {one.account for one in mailboxes if one.stage == "stopped"}
        for one in mailboxes:
            if one.stage == "watching" and one.account not in stopped:
                self._told.pop(one.account, None)
        fresh: dict[str, str] = {}
        for one in mailboxes:
            told = self._told.setdefault(one.account, set())
            if one.stage == "stopped" and one.why and one.why not in told:
                told.add(one.why)
                fresh.setdefault(one.account, one.why)
        words = [(f"Rejectbox no longer watches {account}", why) for account, why in fresh.items()]
        if more := words[_AT_ONCE:]:
            rest = f"Rejectbox no longer watches {len(more)} more {'accounts' if len(more) > 1 else 'account'}"
            words = [*words[:_AT_ONCE], (rest, "`rejectbox status` says why")]
        for title, sentence in words:
            if thread := self._ring(title, sentence):
                self._ringing = [*filter(threading.Thread.is_alive, self._ringing), thread]
