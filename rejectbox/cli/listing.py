"""`rejectbox list`."""

from __future__ import annotations

import json as jsonlib
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from rejectbox.cli.running import OUTCOMES
from rejectbox.daemon import journal_path
from rejectbox.learning import labels, lesson
from rejectbox.store import Store

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from rejectbox.store import Entry

UNSURE = (0.2, 0.97)
"""P(rejection) from which to which a label teaches most: on both sides of the threshold."""


class Which(StrEnum):
    """Which entries to show: rejections and what is unreadable, everything, what is unsure, what was answered."""

    USUAL = "usual"
    ALL = "all"
    UNSURE = "unsure"
    ANSWERED = "answered"


_NOTHING = {
    Which.USUAL: "Nothing yet. `rejectbox run` fills the journal.",
    Which.ALL: "The journal is empty.",
    Which.UNSURE: "It was sure of all that it saw.",
    Which.ANSWERED: "No request for feedback was answered yet.",
}


def show(limit: int, which: Which, *, why: bool, json: bool) -> None:
    """Print the newest journal entries of that kind."""
    store = Store.look(journal_path())
    entries: list[Entry] = []
    if store:
        entries = _chosen(store, which, limit)
        store.close()
    said = {one.identity: one.example.rejected for one in labels.load(labels.labels_path())}
    if json:
        for entry in entries:
            typer.echo(jsonlib.dumps(_object(entry, said), ensure_ascii=False))
        return
    if entries:
        _print(entries, said, why=why)
    else:
        typer.echo(_NOTHING[which], err=True)
    if which is Which.UNSURE and entries:
        typer.echo("Set one right with `rejectbox label NUMBER --as rejection` or `--as other`.", err=True)
    if learned := lesson.last():
        typer.echo(f"Last learned, {_local(learned.when)}: {learned.said()}.", err=True)


def _chosen(store: Store, which: Which, limit: int) -> list[Entry]:
    if which is Which.UNSURE:
        return store.between(*UNSURE, limit)
    if which is Which.ANSWERED:
        return store.answered(limit)
    return store.newest(limit, everything=which is Which.ALL)


def _object(entry: Entry, said: Mapping[str, bool]) -> dict[str, object]:
    return {
        "number": entry.identity[:7],
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
        "answered": datetime.fromtimestamp(entry.answered, UTC).isoformat() if entry.answered else "",
        "why": entry.why,
        "labelled": {True: "rejection", False: "other", None: ""}[said.get(entry.identity)],
        "message_id": entry.draft_id,
    }


def _print(entries: Sequence[Entry], said: Mapping[str, bool], *, why: bool) -> None:
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("Number", no_wrap=True, style="dim")
    table.add_column("When", no_wrap=True)
    table.add_column("Became", no_wrap=True)
    table.add_column("P", no_wrap=True, justify="right")
    table.add_column("Mail", ratio=2)
    table.add_column("Why", ratio=3)
    for entry in entries:
        reason = entry.reason
        if entry.answered:
            reason += f"; answered {_short(entry.answered)}"
        if entry.identity in said:
            reason += f"; you labelled it as {'a' if said[entry.identity] else 'no'} rejection"
        if why and entry.why:
            reason += f"\n{entry.why}"
        table.add_row(
            entry.identity[:7],
            _short(entry.arrived),
            OUTCOMES.get(entry.state, entry.state),
            f"{entry.probability:.0%}" if entry.label else "",
            Text(entry.subject or "(no subject)"),
            Text(reason),
        )
    Console(highlight=False).print(table)


def _short(moment: float) -> str:
    return datetime.fromtimestamp(moment).astimezone().strftime("%d %b %H:%M")


def _local(when: str) -> str:
    try:
        return datetime.fromisoformat(when).astimezone().strftime("%d %b %H:%M")
    except ValueError:
        return when
