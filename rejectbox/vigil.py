"""Over the watchers: are they at work, what systemd is told of it, and what is done once a day."""

from __future__ import annotations

import logging
import threading
import time
from typing import TYPE_CHECKING

from rejectbox.errors import JournalFailed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from rejectbox.notify import Notifier
    from rejectbox.store import Store
    from rejectbox.watch import Watcher

log = logging.getLogger(__name__)

_STUCK = 1800.0
"""Seconds on one message after which no sign of life is given any more, so that systemd begins anew.

Hundreds of mailboxes on a slow server may take some minutes; each command has its own bound (mailbox/wire.py).
"""
_DAY = 86400.0
_GRACE = 1.2
"""Seconds that a watcher may take to finish the message in hand; all is over within 2 s of the signal."""


class Turn:
    """An account's turn: while one of its mailboxes handles a message, the others wait. Knows since when."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._since: float | None = None

    def __enter__(self) -> None:
        self._lock.acquire()
        self._since = self._clock()

    def __exit__(self, *_: object) -> None:
        self._since = None
        self._lock.release()

    def taken(self) -> float:
        """Seconds that the message in hand has taken so far; 0 where there is none."""
        since = self._since
        return 0.0 if since is None else self._clock() - since


class Vigil:
    """Looks after watchers that were started; `turns` by the account's name."""

    def __init__(self, watchers: Sequence[Watcher], turns: Mapping[str, Turn], notifier: Notifier) -> None:
        self._watchers = watchers
        self._turns = turns
        self._notifier = notifier

    def look(self) -> None:
        """Tell systemd how it stands; of being alive only while every watcher gets on."""
        watching = sum(watcher.watching.is_set() for watcher in self._watchers)
        stopped = sum(watcher.trouble is not None for watcher in self._watchers)
        words = f"Watching {watching} of {len(self._watchers)} mailboxes"
        self._notifier.status(f"{words}; {stopped} stopped, the log says why" if stopped else words)
        if self._get_on():
            self._notifier.alive()

    def _get_on(self) -> bool:
        stopped = {watcher.duty.account.name for watcher in self._watchers if watcher.trouble}
        dead = any(not watcher.is_alive() and watcher.duty.account.name not in stopped for watcher in self._watchers)
        return not dead and all(turn.taken() < _STUCK for turn in self._turns.values())


class Upkeep(threading.Thread):
    """Prunes the journal at once and then daily, beside the watch; `keep` in seconds."""

    def __init__(self, store: Store, keep: float) -> None:
        super().__init__(name="upkeep", daemon=True)
        self._store = store
        self._keep = keep
        self._stop_asked = threading.Event()

    def ask_to_stop(self) -> None:
        """End soon; returns at once."""
        self._stop_asked.set()

    def run(self) -> None:
        while not self._stop_asked.is_set():
            try:
                count = self._store.prune(time.time() - self._keep)
            except JournalFailed as error:
                if not self._stop_asked.is_set():
                    log.warning("%s", error)
            else:
                if count:
                    log.info("%d mails that were no rejections have left the journal (journal.keep)", count)
            self._stop_asked.wait(_DAY)


def wake(watchers: Sequence[Watcher]) -> None:
    """Have them all look again now."""
    for watcher in watchers:
        watcher.wake()


def end(watchers: Sequence[Watcher]) -> None:
    """Stop them all: what is in hand may be finished, or is settled at the next start."""
    for watcher in watchers:
        watcher.ask_to_stop()
    _join(watchers, _GRACE)
    for watcher in watchers:
        if watcher.is_alive():
            watcher.break_off()
    _join(watchers, 0.2)


def _join(watchers: Sequence[Watcher], seconds: float) -> None:
    deadline = time.monotonic() + seconds
    for watcher in watchers:
        watcher.join(max(0.0, deadline - time.monotonic()))
