"""`rejectbox status`: does the daemon live, what did it last see, what does it wait for."""

from __future__ import annotations

import time
from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING

from rich.text import Text

from rejectbox import status as standing
from rejectbox.cli import console
from rejectbox.cli.running import OUTCOMES
from rejectbox.daemon import journal_path
from rejectbox.store.locking import held

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rejectbox.status import Learning, Status, Watched

_COLOURS = {"watching": "green", "reading": "green", "connecting": "yellow", "waiting": "yellow", "stopped": "bold red"}


def tell(*, json: bool) -> int:
    """Print how the daemon stands. Returns the exit code that says the same."""
    path = journal_path()
    runs = held(path)
    found = standing.read(path.with_name(standing.NAME))
    code = standing.exit_code(found, runs=runs, now=time.time())
    if json:
        console.put_json({"running": runs, "exit_code": code, **(asdict(found) if found else {})})
    else:
        shown = console.stdout()
        for line in _lines(found, runs=runs):
            shown.print(line, soft_wrap=not console.is_terminal())
    return code


def _lines(found: Status | None, *, runs: bool) -> Iterator[Text]:
    yield Text(_daemon(found, runs=runs), style="bold")
    if found is None or not (runs or found.phase == "ended"):
        return
    for one in found.mailboxes:
        sentences = " ".join(filter(None, (_connected(one), _seen(one), _awaits(one))))
        yield Text.assemble(
            (f"{console.line(one.account)}/{console.line(one.mailbox)}", _COLOURS[one.stage]),
            f": {console.plain(sentences)}",
        )
    if found.learning:
        yield Text(f"Learning: {_learns(found.learning)}")


def _daemon(found: Status | None, *, runs: bool) -> str:
    if not runs:
        if found is None:
            return "Rejectbox is not running. Start it with `rejectbox service start` or `rejectbox run`."
        if found.phase == "ended":
            return f"Rejectbox is not running: it ended {when(found.written)}, as all accounts were stopped."
        return f"Rejectbox is not running: it ended without a word, soon after {when(found.written)}."
    if found is None:
        return "Rejectbox is running and does not say how it stands: a single pass, or another command that writes."
    if time.time() - found.written > standing.SILENT:
        return f"Rejectbox (process {found.pid}) holds the journal and has given no sign of life since {when(found.written)}."
    doing = "is getting its model ready" if found.phase == "starting" else "is running"
    return f"Rejectbox {doing} since {when(found.started)} (process {found.pid})."


def _connected(one: Watched) -> str:
    since = when(one.since)
    if one.stage == "stopped":
        why = one.why or "as another mailbox of the account is."
        return f"stopped since {since}, it needs you: {why}"
    if one.stage in ("watching", "reading"):
        doing = ", reading what is new." if one.stage == "reading" else "."
        return f"connected since {since}{doing}"
    if not one.why:
        return f"connecting since {since}."
    again = f"next try {when(one.until)}" if one.until else "trying again now"
    return f"no connection since {since}, {again}: {_ended(one.why)}"


def _seen(one: Watched) -> str:
    if not one.mail:
        return "No mail has come since the start."
    verdict = one.verdict.replace("_", " ") or "not judged"
    return f"Last mail {when(one.mail)}: {verdict} ({OUTCOMES.get(one.outcome, one.outcome)})."


def _awaits(one: Watched) -> str:
    if one.stage != "watching":
        return ""
    waits = "The server tells of new mail" if one.idle else "The server is asked for new mail every half minute"
    held_back = f"; the next letter that is held back is due {when(one.due)}" if one.due else ""
    sign = f"; last sign of life {when(one.sign)}" if one.sign else ""
    return f"{waits}{held_back}{sign}."


def _learns(learning: Learning) -> str:
    if learning.trains:
        return "a model is being trained."
    looks = f"the next look at the training mailboxes is {when(learning.next)}" if learning.next else "on request only"
    learned = f"; a new model is in use since {when(learning.learned)}" if learning.learned else ""
    return f"{looks}{learned}."


def when(moment: float) -> str:
    """A time in the user's zone: the time of day today, with the date otherwise."""
    there, today = datetime.fromtimestamp(moment).astimezone(), datetime.now().astimezone()
    return f"at {there:%H:%M:%S}" if there.date() == today.date() else f"on {there:%Y-%m-%d at %H:%M:%S}"


def _ended(sentence: str) -> str:
    return sentence if sentence.endswith((".", "?", "!")) else f"{sentence}."
