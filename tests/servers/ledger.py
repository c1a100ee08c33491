"""What the program said to servers in this run, test by test, and what of it was not allowed."""

from __future__ import annotations

import threading
from collections import Counter, deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .allowed import violation

if TYPE_CHECKING:
    from collections.abc import Iterable

_LONGEST = 300  # bytes of a line


@dataclass(frozen=True)
class Said:
    """One command line, to whom, and in which test; `wrong` is why it may not be said."""

    test: str
    server: str
    line: str
    wrong: str | None = None

    @property
    def verb(self) -> str:
        """Such as EXAMINE or UID FETCH."""
        words = self.line.upper().split()
        return " ".join(words[1:3] if words[1:2] == ["UID"] else words[1:2] or words)


class Ledger:
    """Thread-safe. The one of the run is `LEDGER`."""

    def __init__(self) -> None:
        self.test = "before the first test"
        self.drafts: tuple[str, ...] = ()
        """More mailboxes that are the user's Drafts in this test."""
        self.wrong: deque[Said] = deque(maxlen=100)
        self.verbs: Counter[str] = Counter()
        self.connections = 0
        self._lock = threading.Lock()

    def connected(self) -> str:
        """One more connection; the name of the test that it belongs to."""
        with self._lock:
            self.connections += 1
            return self.test

    def judged(self, lines: Iterable[bytes], test: str, server: str, drafts: tuple[str, ...] | None) -> list[Said]:
        """These lines with what is wrong about them. `drafts` as in `violation`."""
        judged = [
            Said(test, server, line[:_LONGEST].decode("latin-1"), self._violation(line, drafts)) for line in lines
        ]
        with self._lock:
            self.wrong += [said for said in judged if said.wrong]
            self.verbs.update(said.verb for said in judged)
        return judged

    def _violation(self, line: bytes, drafts: tuple[str, ...] | None) -> str | None:
        wrong = violation(line, drafts=drafts)
        return violation(line, drafts=self.drafts) if wrong and self.drafts else wrong

    def complaint(self) -> str:
        """What was said and should not have been, a line each; "" where there is nothing."""
        return "\n".join(f"{said.test}\n    said {said.line!r} to {said.server}: {said.wrong}" for said in self.wrong)


LEDGER: Ledger = Ledger()
