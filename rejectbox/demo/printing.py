"""How the demo looks: within 80 columns, with colour on a terminal and as plain text elsewhere."""

from __future__ import annotations

import time
from email import message_from_bytes, policy
from typing import TYPE_CHECKING

from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from rejectbox.cleaning import plain
from rejectbox.values import Ask, Ignore, Note

if TYPE_CHECKING:
    from rich.console import Console

    from rejectbox.journey import Decision
    from rejectbox.store import Entry

_LEFT = 26
_QUOTED = 2
"""Lines of the quotation that are shown of each letter."""


def welcome(console: Console) -> None:
    console.print(
        Text.assemble(
            ("\nRejectbox demo\n", "bold"),
            "An IMAP server starts on this machine, with sample mail for one Ada Example. The\n"
            "real watcher, classifier and drafter work on it. Nothing of yours is touched.",
        )
    )


def heading(console: Console, text: str) -> None:
    console.print()
    console.rule(Text(text, "bold"), align="left", style="dim")
    console.print()


def mail(console: Console, entry: Entry, decision: Decision | None, since: float | None = None) -> Entry:
    """One mail and what became of it, which is returned; `since` is when it was delivered, by the monotonic clock."""
    seconds = None if since is None else time.monotonic() - since
    sender = decision.message.sender if decision else None
    label = entry.label.replace("_", " ")
    verdict = Text("unreadable")
    if decision:
        share = decision.verdict.probabilities[decision.verdict.label]
        verdict = Text(f"{label} {share:.0%}", "bold red" if decision.verdict.flagged else "cyan")
    grid = Table.grid(padding=(0, 2), expand=True)
    grid.add_column(width=_LEFT)
    grid.add_column(ratio=1)
    who = (sender.name or sender.email) if sender else "?"
    grid.add_row(
        Text(plain(who), "bold", overflow="ellipsis", no_wrap=True),
        Text(plain(entry.subject or "(no subject)"), "bold"),
    )
    grid.add_row(verdict, _plan(entry, decision))
    if entry.state == "drafted" and seconds is not None:
        grid.add_row("", Text(f"The draft was there {seconds * 1000:.0f} ms after the delivery.", "dim"))
    console.print(grid)
    console.print()
    return entry


def _plan(entry: Entry, decision: Decision | None) -> Text:
    match decision.plan if decision else None:
        case Ask(recipient=recipient) if entry.state == "drafted":
            return Text.assemble("→ ", ("ask", "bold green"), f" {recipient.email}: {plain(entry.reason)}")
        case Note():
            return Text.assemble("→ ", ("note", "bold yellow"), f": {plain(entry.reason)}")
        case Ignore():
            return Text.assemble("→ ", ("ignore", "dim"), f": {plain(entry.reason)}")
        case _:
            return Text.assemble("→ ", (entry.state, "bold red"), f": {plain(entry.reason)}")


def letter(console: Console, raw: bytes) -> None:
    """One draft, read with Python's own parser: To, Subject, text, and where the quotation begins."""
    draft = message_from_bytes(raw, policy=policy.default)
    body = draft.get_body(("plain",))
    lines = str(body.get_content() if body else "").rstrip().splitlines()
    text = Text()
    for name in ("To", "Subject"):
        text.append(f"{name + ':':<9}", "dim").append(f"{plain(draft[name])}\n", "bold")
    quoted = 0
    for line in lines:
        quoted += line.startswith(">")
        if quoted <= _QUOTED or not line.startswith(">"):
            text.append(f"\n{plain(line)}", "dim" if line.startswith(">") else "")
    if quoted > _QUOTED:
        text.append(f"\n> [{quoted - _QUOTED} more lines of the quotation]", "dim")
    console.print(Panel(text, border_style="green", padding=(0, 1)))


def farewell(console: Console) -> None:
    console.print(
        Text.assemble(
            "\nNothing was sent, and no mail was marked, moved or deleted: Rejectbox only ever\n"
            "writes drafts. The demo's mailbox is gone again.\n\n",
            "Next: ",
            ("rejectbox setup", "bold"),
            " connects your own mailbox, ",
            ("rejectbox run", "bold"),
            " watches it.",
        )
    )
