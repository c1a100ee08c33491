"""`rejectbox list`."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from rejectbox.cli import console
from rejectbox.cli.console import Column
from rejectbox.cli.running import OUTCOMES
from rejectbox.daemon import journal_path
from rejectbox.learning import labels, lesson
from rejectbox.store import Store
from rejectbox.word import REASONS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from rejectbox.cli.console import Cell
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
            console.put_json(_object(entry, said))
        return
    if entries:
        _print(entries, said, why=why)
    else:
        console.say(_NOTHING[which])
    if which is Which.UNSURE and entries:
        console.say("Set one right with `rejectbox label NUMBER --as rejection` or `--as other`.")
    if learned := lesson.last():
        console.say(f"Last learned, {_when(learned.when)}: {learned.said()}.")


def _chosen(store: Store, which: Which, limit: int) -> list[Entry]:
    if which is Which.UNSURE:
        return store.between(*UNSURE, limit)
    if which is Which.ANSWERED:
        return store.answered(limit)
    return store.newest(limit, everything=which is Which.ALL)


def _when(stamp: str) -> str:
    try:
        return console.when(datetime.fromisoformat(stamp))
    except ValueError:
        return stamp


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


_COLUMNS = (
    Column("Number", style="dim"),
    Column("When"),
    Column("Mail", whole=False, share=2),
    Column("What became of it", whole=False, share=3),
)
_STYLES = {"drafted": "bold green", "answered": "bold green", "held": "bold magenta"}
_LONGEST = 60
"""Letters of a subject that are shown on a terminal."""


def _print(entries: Sequence[Entry], said: Mapping[str, bool], *, why: bool) -> None:
    rows: list[tuple[Cell, ...]] = []
    piped: list[tuple[str, ...]] = []
    for entry in entries:
        number, moment = entry.identity[:7], console.when(entry.arrived)
        outcome = OUTCOMES.get(entry.state, entry.state)
        sure = f"{entry.probability:.0%}" if entry.label else ""
        subject = entry.subject or "(no subject)"
        reason = entry.reason
        if entry.state == "held" and entry.due:
            reason += f"; until {console.when(entry.due)}"
        if entry.answered:
            reason += f"; answered {console.when(entry.answered)}"
        if entry.identity in said and REASONS["rejection" if said[entry.identity] else "other"] not in reason:
            reason += f"; you labelled it as {'a' if said[entry.identity] else 'no'} rejection"
        reasons = entry.why.split("\n") if why and entry.why else []
        short = subject if len(subject) <= _LONGEST else f"{subject[: _LONGEST - 1]}…"
        mail = ((f"{entry.company}\n", "bold"), (short, "")) if entry.company else ((short, ""),)
        became = (
            (outcome, _STYLES.get(entry.state, "bold")),
            (f" {sure}" if sure else "", "dim"),
            (f"\n{reason}", ""),
            *((f"\n{one}", console.PULLS.get(one[:1], "dim")) for one in reasons),
        )
        rows.append((number, moment, mail, became))
        piped.append((number, moment, outcome, sure, entry.company, subject, reason, *([entry.why] if why else [])))
    console.table(_COLUMNS, rows, piped)
