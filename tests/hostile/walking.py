"""One mail's whole journey in a child process of its own, which the kernel ends when the mail costs too much."""

from __future__ import annotations

import os
import resource
import signal
import traceback
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from rejectbox_classifier.mail import LABELS, Verdict

from rejectbox import config, daemon, facts, journey
from rejectbox.errors import UnreadableMail
from tests.desk import CONFIG

if TYPE_CHECKING:
    from collections.abc import Callable

    from rejectbox.values import Message

SECONDS = 2
"""Of a processor, for one mail."""
MEMORY = 300 << 20
"""Bytes, for one mail, beyond what the program and its model hold already."""

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Walk:
    """How it ended ("draft", "note", "ignore", "unreadable", or "raised: ...", "killed by ...") and what it took."""

    end: str
    seconds: float
    memory: int

    @property
    def fine(self) -> bool:
        return not self.end.startswith(("raised", "killed"))


@cache
def terms() -> journey.Terms:
    parsed = config.parse(CONFIG.format(account="", draft=""))
    return daemon.terms_of(parsed.account[0], parsed)


def sure(language: str) -> Verdict:
    """The verdict of a classifier that is sure of a rejection."""
    return Verdict("rejection", dict.fromkeys(LABELS, 0.0) | {"rejection": 1.0}, True, 0.5, language)


def thread_of(read: Message, language: str) -> facts.Thread:
    """A thread of such mails: an invitation, a receipt and a task, all as hostile as the mail itself."""
    earlier = tuple(
        facts.Earlier(
            replace(read, identity=f"{read.identity}{label}", message_id=f"<{label}@acme.example>"), label, language
        )
        for label in ("interview", "acknowledgement", "assessment")
    )
    return facts.Thread(earlier)


def journey_of(raw: bytes, model: journey.Model, language: str = "") -> journey.Decision | None:
    """All that the program ever does with one mail, flagged whatever the model thinks; None where it is unreadable.

    `language` is that of the facts and the letter, where it is not to be the mail's own.
    """
    try:
        read, verdict = journey.judge(raw, model)
    except UnreadableMail:
        return None
    journey.why(read, model)
    journey.decide(read, verdict, facts.Thread(), terms(), NOW)
    return journey.decide(read, sure(language or verdict.language), thread_of(read, verdict.language), terms(), NOW)


def walk(raw: bytes, go: Callable[[bytes], journey.Decision | None], seconds: int = SECONDS) -> Walk:
    """Run `go(raw)` in a child forked from this process, under limits of processor time and memory."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        _limited(raw, go, seconds, writing)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        said = pipe.read().decode("utf-8", "replace")
    _, status, used = os.wait4(child, 0)
    end, _, memory = said.rpartition("\n")
    if os.WIFSIGNALED(status):
        end = f"killed by {signal.Signals(os.WTERMSIG(status)).name}"
    return Walk(end or "killed", used.ru_utime + used.ru_stime, int(memory or MEMORY))


def _limited(raw: bytes, go: Callable[[bytes], journey.Decision | None], seconds: int, writing: int) -> None:
    try:
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[0])
        held = pages * resource.getpagesize() + MEMORY
        resource.setrlimit(resource.RLIMIT_AS, (held, held))
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        try:
            found = go(raw)
            end = "unreadable" if found is None else ("draft" if found.draft else type(found.plan).__name__.lower())
        except BaseException as error:  # noqa: BLE001  (whatever leaves the journey is what the test is about)
            where = traceback.extract_tb(error.__traceback__)[-1]
            end = f"raised: {type(error).__name__} at {where.filename.rpartition('/')[2]}:{where.lineno} {str(error)[:200]!r}"
        grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024
        os.write(writing, f"{end}\n{grown}".encode())
    finally:
        os._exit(0)
