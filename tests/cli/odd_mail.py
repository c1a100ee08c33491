"""A journal with all that mail may bring: letters that run from right to left, wide ones, and what would steer a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rejectbox.store import Entry, Store

if TYPE_CHECKING:
    from pathlib import Path

ARRIVED = 1_774_747_800.0
"""2026-03-29 01:30 UTC: half an hour after Europe's clocks went on (02:30 in Berlin is 03:30), long after New York's."""
SUBJECTS = (
    "Your application for Backend Engineer",
    "מועמדות שלך 2026 למשרה",
    "طلبك لوظيفة مهندس برمجيات",
    "株式会社アクメ 選考結果のご連絡 (バックエンドエンジニア)",
    "👩‍👩‍👧 🇩🇪 👍🏽 Your application ❤️",
    "\x1b[31mred\x1b[0m \x1b]0;title\x07 \x9b2J\x1b[2J gone",
    "[bold]not bold[/bold] [link=https://evil.example]click[/link] :smile:",
    "Update\r\non\tyour \u202eapplication\u202c\x00",
    "Z" + "\u0301" * 40 + "algo",
    "An_unbroken_subject_" * 10,
)


def journal(home: Path, why: str = "") -> None:
    """Write it below a home, whose XDG_STATE_HOME is `state`; `why` takes the place of odd reasons."""
    folder = home / "state" / "rejectbox"
    folder.mkdir(parents=True)
    store = Store.open(folder / "journal.sqlite3")
    for number, subject in enumerate(SUBJECTS):
        store.settle(
            Entry(
                account="personal",
                identity=f"{number:032x}"[::-1],
                mailbox="INBOX",
                uidvalidity=1,
                uid=number + 1,
                arrived=ARRIVED - 60 * number,
                state=("drafted", "noted", "held", "asked", "unreadable")[number % 5],
                reason=("asks nadia.ferris@acme.example", "nobody reads that address", f"it says {subject}")[
                    number % 3
                ],
                subject=subject,
                label="rejection",
                probability=0.98 - number / 100,
                company=("Acme GmbH", "", subject)[number % 3],
                why=why or f"+2.1 “{subject}”",
                due=ARRIVED + 3600,
            ),
            None,
        )
    store.close()
