"""A run of the daemon under steady mail and forced reconnects, sampled; and what is said of it."""

from __future__ import annotations

import contextlib
import imaplib
import os
import signal
import sqlite3
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from tests.mails import mail
from tests.servers.server import expect
from tests.servers.settings import USER
from tests.soak.household import Household, eventually, letter_of
from tests.soak.sampling import Sample, growth, look

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.servers.dovecot import Dovecot

WARM_UP = 1 / 3
"""The part of a run after which nothing may grow any more; the lesson at its beginning takes minutes."""
BOUNDS = {"memory": 0.03, "files": 0.05, "threads": 0.05}
"""By which part of its mean each may grow, along the line of least squares, from the warm-up to the end."""
REST = """
[draft]
max_per_day = 1000000
[training]
check = "1m"
"""


@dataclass
class Record:
    """What a run saw: samples, the seconds of the forced reconnects, and entries of the journal by state."""

    samples: list[Sample] = field(default_factory=list)
    reconnects: list[float] = field(default_factory=list)
    mails: int = 0
    states: dict[str, int] = field(default_factory=dict)

    @property
    def warm(self) -> list[Sample]:
        end = self.samples[-1].seconds
        return [sample for sample in self.samples if sample.seconds >= WARM_UP * end]

    def grown(self, name: str) -> tuple[float, float]:
        """The mean after the warm-up, and the growth since then."""
        values = [float(getattr(sample, name)) for sample in self.warm]
        return sum(values) / len(values), growth([sample.seconds for sample in self.warm], values)

    def complaints(self) -> list[str]:
        """What did not stay flat, or got lost."""
        found = []
        for name, bound in BOUNDS.items():
            mean, more = self.grown(name)
            if more > bound * mean:
                found.append(f"{name} grew by {more:.2f} of {mean:.2f} after the warm-up; {bound:.0%} is allowed")
        if sum(self.states.values()) != self.mails:
            found.append(f"{self.mails} mails were handed over, the journal has {sum(self.states.values())}")
        return found


@dataclass
class Soak:
    """`seconds` long, `rate` mails a second; a reconnect is forced, and a sample taken, every so many seconds."""

    server: Dovecot
    household: Household
    seconds: float
    rate: float = 1.0
    reconnect_every: float = 75.0
    sample_every: float = 5.0
    teach: bool = False

    def run(self, record: Record, at_the_end: Callable[[], None] = lambda: None) -> None:
        """Fill `record`; `at_the_end` is called while the daemon still runs and nothing more comes."""
        household = self.household
        household.configure([household.account(self.server)], REST)
        process = household.start()
        try:
            eventually(lambda: household.said("watching INBOX"))
            self._steady(process.pid, record)
            with contextlib.suppress(TimeoutError):  # what is missing is complained of
                eventually(lambda: sum(self._states().values()) >= record.mails, 400.0)
            record.states = self._states()
            at_the_end()
        finally:
            household.stop()

    def _steady(self, pid: int, record: Record) -> None:
        begun = time.monotonic()
        due = {"mail": 0.0, "reconnect": self.reconnect_every, "sample": 0.0, "user": 60.0, "lesson": 30.0}
        while (now := time.monotonic() - begun) < self.seconds:
            if now >= due["mail"]:
                record.mails += 1
                self.server.deliver(USER, letter_of(record.mails))
                due["mail"] += 1 / self.rate
            if now >= due["sample"]:
                record.samples.append(look(pid, now, self.household.log, self.household.journal, record.mails))
                due["sample"] += self.sample_every
            if now >= due["reconnect"]:
                self._cut(len(record.reconnects))
                record.reconnects.append(now)
                due["reconnect"] += self.reconnect_every
            if now >= due["user"]:
                self._send_letters()
                due["user"] += 60.0
            if self.teach and now >= due["lesson"]:
                self.server.deliver(USER, mail(subject="Taught"), "Rejectbox/Rejection")
                due["lesson"] = self.seconds
            time.sleep(0.02)

    def _cut(self, turn: int) -> None:
        if turn % 2:
            self.server.restart()
        else:
            for session in self._sessions():
                with contextlib.suppress(ProcessLookupError):
                    os.kill(session, signal.SIGKILL)

    def _sessions(self) -> Iterator[int]:
        """Dovecot's own processes that each hold one connection of this server."""
        for status in Path("/proc").glob("[0-9]*/stat"):
            with contextlib.suppress(OSError):
                name, _, rest = status.read_text("utf-8").partition("(")[2].rpartition(")")
                if name.startswith("imap") and self.server.leads(int(rest.split()[3])):
                    yield int(status.parent.name)

    def _send_letters(self) -> None:
        """As the user does: the letters go from Drafts to Sent."""
        with contextlib.suppress(OSError, imaplib.IMAP4.error), self.server.session(USER) as connection:
            expect(connection.select("Drafts"))
            expect(connection.uid("MOVE", "1:*", "Sent"))

    def _states(self) -> dict[str, int]:
        with contextlib.closing(sqlite3.connect(f"{self.household.journal.as_uri()}?mode=ro", uri=True)) as journal:
            return dict(journal.execute("SELECT state, count(*) FROM entries GROUP BY state"))
