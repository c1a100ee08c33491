"""Logging to stderr, for a terminal or for systemd's journal; keeps bodies, addresses and secrets out, and stays small.

What is logged are sentences of our own with account names, mailbox names, UIDs, labels and reasons. The libraries
that would print mail stay at WARNING or above however talkative Rejectbox is.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
import time
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING, TextIO

from rejectbox.cleaning import plain

if TYPE_CHECKING:
    from collections.abc import Callable

_SILENT = tuple("imapclient mailparser keyring asyncio urllib3 httpx httpcore filelock py3langid".split())
_FREELY = 5
"""How often the same is said before it is held back."""
_FIRST, _LONGEST = 120.0, 6 * 3600.0
"""Seconds until the same is said again: from the first doubling up to the longest."""
_FORGOTTEN = 24 * 3600.0
"""Seconds of silence after which a sentence is new."""
_HOURLY = 300
"""Sentences of one kind in an hour, errors apart: a flood of mail writes one for each mail."""
_REMEMBERED = 1000
"""Sentences, and kinds of them, that are watched."""


@dataclass(slots=True)
class _Said:
    """How often it came, when last, how many were held back since it was said, and when it may be said again."""

    count: int = 0
    last: float = 0.0
    held: int = 0
    again: float = 0.0
    wait: float = _FIRST


class Damper(logging.Filter):
    """Says the same again only now and then, with how often it came meanwhile; and no more than so much of one kind.

    A server that is away for a week, a connection that flaps and a flood of mail fill no disk. `clock` is in seconds.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._clock = clock
        self._lock = threading.Lock()
        self._sentences: OrderedDict[int, _Said] = OrderedDict()
        self._kinds: OrderedDict[int, _Said] = OrderedDict()

    def filter(self, record: logging.LogRecord) -> bool:
        kind = (record.name, record.msg)
        # The seconds until the next try are no news.
        values = record.args if isinstance(record.args, tuple) else (record.args,)
        sentence = (*kind, *(str(value) for value in values if not isinstance(value, float)))
        now = self._clock()
        with self._lock:
            return self._repeated(record, _known(self._sentences, hash(sentence)), now) and (
                record.levelno >= logging.ERROR or self._of_its_kind(record, _known(self._kinds, hash(kind)), now)
            )

    @staticmethod
    def _repeated(record: logging.LogRecord, known: _Said, now: float) -> bool:
        if now - known.last > _FORGOTTEN:
            known.count, known.wait = 0, _FIRST
        known.count += 1
        known.last = now
        if known.count > _FREELY:
            if now < known.again:
                known.held += 1
                return False
            known.again = now + known.wait
            known.wait = min(_LONGEST, 2 * known.wait)
        _tell_held(record, known, "and {} more times since it was said last")
        return True

    @staticmethod
    def _of_its_kind(record: logging.LogRecord, known: _Said, now: float) -> bool:
        if now >= known.again:
            known.count, known.again = 0, now + 3600.0
            _tell_held(record, known, "{} more like this were left out")
        known.count += 1
        if known.count <= _HOURLY:
            return True
        known.held += 1
        return False


def _known(table: OrderedDict[int, _Said], key: int) -> _Said:
    known = table.pop(key, None) or _Said()
    table[key] = known
    if len(table) > _REMEMBERED:
        table.popitem(last=False)
    return known


def _tell_held(record: logging.LogRecord, said: _Said, words: str) -> None:
    if said.held:
        record.msg = f"{record.getMessage()} ({words.format(said.held)})"
        record.args = ()
        said.held = 0


class _Stderr(logging.StreamHandler[TextIO]):
    """Writes to what sys.stderr is at that moment: a progress bar lets lines pass above it."""

    def __init__(self) -> None:
        logging.Handler.__init__(self)

    @property
    def stream(self) -> TextIO:  # type: ignore[override]
        return sys.stderr


class Lines(logging.Formatter):
    """One sentence a line, with the time of the user's clock where it is `timed`; tracebacks only on wish."""

    def __init__(self, *, traces: bool, timed: bool) -> None:
        super().__init__(
            "%(asctime)s %(levelname)-7s %(message)s" if timed else "%(levelname)s %(message)s",
            "%Y-%m-%d %H:%M:%S",
        )
        self._traces = traces

    def format(self, record: logging.LogRecord) -> str:
        if not self._traces:
            record.exc_info = record.exc_text = record.stack_info = None
        return plain(super().format(record))


def set_up(*, verbose: bool = False, quiet: bool = False, debug: bool = False) -> None:
    """Send the log to stderr: warnings and worse when `quiet`, everything of ours, undamped, when `verbose`; `debug` adds
    tracebacks to that."""
    verbose = verbose or debug
    handler = _Stderr()
    handler.setFormatter(Lines(traces=debug, timed="JOURNAL_STREAM" not in os.environ))
    if not verbose:
        handler.addFilter(Damper())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    logging.getLogger("rejectbox").setLevel(logging.DEBUG if verbose else logging.WARNING if quiet else logging.INFO)
    logging.getLogger("rejectbox_classifier").setLevel(logging.INFO if verbose else logging.WARNING)
    for name in _SILENT:
        logging.getLogger(name).setLevel(logging.WARNING)
