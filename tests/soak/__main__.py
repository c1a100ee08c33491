"""`python -m tests.soak MINUTES [PICTURE]`: the real daemon under mail at a steady rate, with reconnects.

Prints what memory, open files, threads, log and journal did, draws them into PICTURE, and fails where they grow.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.servers import dovecot
from tests.soak.household import Household
from tests.soak.picture import drawn
from tests.soak.run import BOUNDS, WARM_UP, Record, Soak


def table(record: Record) -> str:
    """The figures, as rows of Markdown."""
    first, last = record.warm[0], record.samples[-1]
    mails = max(1, last.mails - first.mails)
    rows = ["| after the warm-up | mean | grew by | allowed |", "|---|---|---|---|"]
    for name, bound in BOUNDS.items():
        mean, more = record.grown(name)
        rows.append(f"| {name}{' (MB)' if name == 'memory' else ''} | {mean:.1f} | {more:+.2f} | {bound * mean:.2f} |")
    rows += [
        f"| log, bytes a mail | {(last.log - first.log) / mails:.1f} | | |",
        f"| journal, bytes a mail | {(last.journal - first.journal) / mails:.0f} | | |",
    ]
    return "\n".join(rows)


def main() -> int:
    minutes = float(sys.argv[1]) if len(sys.argv) > 1 else 10.0
    if reason := dovecot.unavailable():
        raise SystemExit(reason)
    with tempfile.TemporaryDirectory() as folder, dovecot.Dovecot(Path(folder)) as server:
        record = Record()
        Soak(server, Household(Path(folder)), 60 * minutes, teach=minutes >= 10).run(record)
    said = f"{minutes:g} minutes, {record.mails} mails, {len(record.reconnects)} forced reconnects"
    print(f"{said}; journal: {', '.join(f'{count} {state}' for state, count in sorted(record.states.items()))}")
    print(table(record))
    children = max(sample.children for sample in record.samples)
    if children:
        print(f"a child that learned held {children:.0f} MB at most")
    if len(sys.argv) > 2:
        picture = drawn(
            record.samples,
            record.reconnects,
            WARM_UP * record.samples[-1].seconds,
            "The daemon under steady mail",
            said,
        )
        Path(sys.argv[2]).write_text(picture, "utf-8")
    for complaint in record.complaints():
        print(complaint, file=sys.stderr)
    return bool(record.complaints())


if __name__ == "__main__":
    sys.exit(main())
