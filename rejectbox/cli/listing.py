"""`rejectbox list`."""

from __future__ import annotations

import json as jsonlib
from datetime import UTC, datetime

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from rejectbox.cli.running import OUTCOMES
from rejectbox.daemon import journal_path
from rejectbox.store import Store


def show(limit: int, *, everything: bool, json: bool) -> None:
    """Print the newest journal entries: rejections and what is unreadable, or everything."""
    store = Store.look(journal_path())
    entries = store.newest(limit, everything=everything) if store else []
    if store:
        store.close()
    if json:
        for entry in entries:
            typer.echo(
                jsonlib.dumps(
                    {
                        "account": entry.account,
                        "mailbox": entry.mailbox,
                        "uid": entry.uid,
                        "arrived": datetime.fromtimestamp(entry.arrived, UTC).isoformat(),
                        "subject": entry.subject,
                        "label": entry.label,
                        "probability": round(entry.probability, 4),
                        "company": entry.company,
                        "role": entry.role,
                        "state": entry.state,
                        "reason": entry.reason,
                        "message_id": entry.draft_id,
                    },
                    ensure_ascii=False,
                )
            )
        return
    if not entries:
        typer.echo(
            "Nothing yet. `rejectbox run` fills the journal." if not everything else "The journal is empty.",
            err=True,
        )
        return
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("When", no_wrap=True)
    table.add_column("Became", no_wrap=True)
    table.add_column("Mail", ratio=2)
    table.add_column("Why", ratio=3)
    for entry in entries:
        when = datetime.fromtimestamp(entry.arrived).astimezone().strftime("%d %b %H:%M")
        table.add_row(
            when,
            OUTCOMES.get(entry.state, entry.state),
            Text(entry.subject or "(no subject)"),
            Text(entry.reason),
        )
    Console(highlight=False).print(table)
