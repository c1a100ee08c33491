"""`python -m tests.faults [--faults N] [--seed S] [--replay SEED]`: faults from a printed seed, until N came about."""

from __future__ import annotations

import argparse
import itertools
import random
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from rejectbox_classifier.cache import load_or_train

from tests.faults.acts import QUOTA
from tests.faults.run import Report, run
from tests.faults.world import forge
from tests.servers.dovecot import Dovecot

LANES = 4
"""Runs at once; most of their time is waiting."""


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--faults", type=int, default=1000, help="how many faults are to come about (1000)")
    parser.add_argument("--seed", type=int, help="the first run's seed; each next run's is one more")
    parser.add_argument("--replay", type=int, help="run this one seed only, and keep its folder")
    given = parser.parse_args()
    first = given.replay if given.replay is not None else given.seed
    first = random.SystemRandom().randrange(10**6) if first is None else first
    print(f"first seed {first}", flush=True)
    folder = Path(tempfile.mkdtemp(prefix="faults-"))
    load_or_train(folder / "model")
    context = forge(folder / "model")
    seeds = iter([first] if given.replay is not None else itertools.count(first))
    reports: list[Report] = []
    began = time.monotonic()

    def work(lane: int) -> None:
        with Dovecot(folder / f"server-{lane}", quota=QUOTA) as server:
            while sum(len(report.faults) for report in reports) < given.faults:
                seed = next(seeds, None)
                if seed is None:
                    return
                report = run(context, server, folder / f"run-{seed}", seed)
                reports.append(report)
                if report.violations or given.replay is not None:
                    print(f"{report}\n  its log: {folder / f'run-{seed}' / 'log'}", flush=True)

    with ThreadPoolExecutor(LANES) as pool:
        list(pool.map(work, range(LANES)))
    came = Counter(fault.act for report in reports for fault in report.faults)
    violations = sum(bool(report.violations) for report in reports)
    for act, count in sorted(came.items()):
        print(f"{count:6} {act}")
    print(
        f"{came.total():6} faults in {len(reports)} runs, {violations} runs with violations, {time.monotonic() - began:.0f} s"
    )
    return 1 if violations else 0


if __name__ == "__main__":
    sys.exit(main())
