"""Many accounts in one daemon: `python -m tests.bench.accounts [ACCOUNTS ...]` (1, 50 and 200 where none is told).

All are on one private Dovecot over TLS, each with its own IDLE. Latency is from hand-over to the draft's file in the
Maildir, beside a bare IDLE client on the same account in the same run; Dovecot waits for half a second before it tells.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.latency import rejection
from tests.servers import certificates, dovecot
from tests.servers.idle_client import IdleClient
from tests.servers.settings import PASSWORD
from tests.soak.household import Household, eventually
from tests.soak.sampling import look

if TYPE_CHECKING:
    from collections.abc import Sequence

MAILS = 30
REST = """
[draft]
max_per_day = 1000000
[training]
check = "0m"
"""


@dataclass(frozen=True, slots=True)
class Figures:
    """Of one run: seconds, MB, counts; latencies in ms, of the bare client and of the draft, for each mail."""

    accounts: int
    first: float
    start_up: float
    memory: float
    threads: int
    files: int
    bare: Sequence[float]
    draft: Sequence[float]

    def row(self) -> str:
        beyond = [ours - its for its, ours in zip(self.bare, self.draft, strict=True)]
        return (
            f"| {self.accounts} | {self.first:.1f} s | {self.start_up:.1f} s | {self.memory:.0f} MB | {self.threads} | "
            f"{self.files} | {statistics.median(self.bare):.0f} / {_p95(self.bare):.0f} ms | "
            f"{statistics.median(self.draft):.0f} / {_p95(self.draft):.0f} ms | {statistics.median(beyond):.0f} ms |"
        )


HEAD = """| accounts | first watching | all watching | memory | threads | open files | bare client, median / p95 | draft there, median / p95 | beyond |
|---|---|---|---|---|---|---|---|---|"""


def measure(accounts: int, folder: Path) -> Figures:
    users = {f"user{number}@example.org": PASSWORD for number in range(accounts)}
    with dovecot.Dovecot(folder, users) as server:
        household = Household(folder)
        household.configure([household.account(server, name=user, email=user) for user in users], REST)
        try:
            return _measured(server, household, list(users))
        finally:
            household.stop()


def _measured(server: dovecot.Dovecot, household: Household, users: list[str]) -> Figures:
    begun = time.monotonic()
    process = household.start()
    eventually(lambda: household.said("watching INBOX"))
    first = time.monotonic() - begun
    eventually(lambda: household.said("watching INBOX") >= len(users), 300.0)
    start_up = time.monotonic() - begun
    time.sleep(5)  # until the last is in IDLE
    held = look(process.pid, 0.0, household.log, household.journal, 0)
    bare, draft = [], []
    for number in range(MAILS):
        user = users[number * len(users) // MAILS]
        its, ours = _latency(server, user, number)
        bare.append(its)
        draft.append(ours)
    return Figures(len(users), first, start_up, held.memory, held.threads, held.files, bare, draft)


def _latency(server: dovecot.Dovecot, user: str, number: int) -> tuple[float, float]:
    """Milliseconds until the bare client hears of a rejection, and until its draft lies there."""
    drafts = server.maildir(user, "Drafts") / "cur"
    before = _count(drafts)
    context = certificates.trusting(server.ca_file)
    with IdleClient((server.host, server.imaps_port), user, PASSWORD, context=context) as client:
        time.sleep(0.3)
        handed = server.deliver(user, rejection(number))
        while _count(drafts) == before:
            if time.perf_counter() - handed > 60:
                raise SystemExit("no draft came within 60 s")
            time.sleep(0.002)
        there = time.perf_counter()
        heard = client.arrival()[0]
    return 1000 * (heard - handed), 1000 * (there - handed)


def _count(folder: Path) -> int:
    return sum(1 for _ in folder.iterdir()) if folder.exists() else 0


def _p95(values: Sequence[float]) -> float:
    return statistics.quantiles(values, n=20)[-1]


def main() -> None:
    if reason := dovecot.unavailable():
        raise SystemExit(reason)
    print(HEAD)
    for accounts in map(int, sys.argv[1:] or ("1", "50", "200")):
        with tempfile.TemporaryDirectory() as folder:
            print(measure(accounts, Path(folder)).row(), flush=True)


if __name__ == "__main__":
    main()
