"""What a running daemon says of itself: a small file beside the journal, and what is to be read from it.

The daemon writes it whole at every change and every half minute (report.py), and removes it when it is told to end; what
is left behind tells of a daemon that ended because all accounts stopped, or without a word. It holds the names of accounts and mailboxes, times and sentences, in which a
server's own words may stand; no address, no secret, nothing of a mail.
"""

from __future__ import annotations

import contextlib
import json
import os
from dataclasses import asdict, dataclass, field, fields
from typing import TYPE_CHECKING, Any, Literal

from rejectbox.cleaning import unaddressed

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

VERSION = 1
NAME = "status.json"
LONG = 900.0
"""Seconds without a connection that are a trouble worth an exit code; a server may be restarted meanwhile."""
SILENT = 120.0
"""Seconds without a word after which a living daemon is one that hangs; it writes every half minute."""
_LONGEST = 300
"""Characters that are kept of a sentence, which may name what a server chose the length of."""

Phase = Literal["starting", "watching", "ended"]
Stage = Literal["connecting", "reading", "watching", "waiting", "stopped"]


@dataclass(frozen=True, slots=True)
class Watched:
    """How one mailbox of an account stands; times in seconds since the epoch, 0 for "never" or "nothing".

    `since` is the beginning of the connection (reading, watching), of the time without one (connecting, waiting), or of
    the stop. `until` is the next try, `why` the trouble as a sentence. `sign` is the server's last sign of life, `mail`
    when a mail was looked at last, `verdict` what it was taken for and `outcome` what became of it (a state of the
    journal). `idle` tells whether the server announces new mail; `due` is when a letter that is held back is tried next.
    """

    account: str
    mailbox: str
    stage: Stage = "connecting"
    since: float = 0.0
    until: float = 0.0
    why: str = ""
    sign: float = field(default=0.0, compare=False)  # not worth a write to the disk by itself
    mail: float = 0.0
    verdict: str = ""
    outcome: str = ""
    idle: bool = True
    due: float = 0.0


@dataclass(frozen=True, slots=True)
class Learning:
    """The learner: when it looks at the training mailboxes next, and when a new model was taken over; 0 for never.

    `trains` while a model is being trained.
    """

    next: float = 0.0
    learned: float = 0.0
    trains: bool = False


@dataclass(frozen=True, slots=True)
class Status:
    """The whole of it. `started` is when the process began, `written` when it wrote this.

    `phase` is "starting" until the model is there, and "ended" where all accounts stopped and the process with them.
    """

    pid: int
    started: float
    written: float
    phase: Phase = "starting"
    mailboxes: tuple[Watched, ...] = ()
    learning: Learning | None = None


def text(status: Status) -> str:
    """As JSON; what has nothing to say is left out, so that 200 accounts stay small."""
    mailboxes = [
        {key: value for key, value in asdict(one).items() if value not in ("", 0.0) or key == "idle"}
        | ({"why": unaddressed(one.why)[:_LONGEST]} if one.why else {})
        for one in status.mailboxes
    ]
    return json.dumps({"version": VERSION, **asdict(status), "mailboxes": mailboxes}, ensure_ascii=False)


def parse(written: str) -> Status | None:
    """What `text` gave; None where it is damaged or of another version."""
    try:
        found = json.loads(written)
        if found["version"] != VERSION:
            return None
        learning = found["learning"]
        return Status(
            pid=found["pid"],
            started=found["started"],
            written=found["written"],
            phase=found["phase"],
            mailboxes=tuple(Watched(**_known(Watched, one)) for one in found["mailboxes"]),
            learning=Learning(**_known(Learning, learning)) if learning else None,
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def write(path: Path, status: Status) -> None:
    """Put it in the place of what is there, whole or not at all, for nobody else to read. Raises OSError."""
    fresh = path.with_name(f"{path.name}.new")
    with contextlib.suppress(FileNotFoundError):
        fresh.unlink()  # of a process that was killed while it wrote
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        file.write(text(status))
    fresh.replace(path)


def read(path: Path) -> Status | None:
    """What the daemon wrote last; None where there is nothing, or nothing that can be understood."""
    try:
        return parse(path.read_text("utf-8"))
    except (OSError, ValueError):
        return None


def remove(path: Path) -> None:
    """At the end. What cannot be removed stays: the lock tells that nobody runs."""
    with contextlib.suppress(OSError):
        path.unlink()


def exit_code(status: Status | None, *, runs: bool, now: float) -> int:
    """0 alive and well; 1 not running, silent, or a connection lost for long; 2 an account is stopped and needs its user."""
    if status is None or not (runs or status.phase == "ended"):
        return 1
    if any(one.stage == "stopped" for one in status.mailboxes):
        return 2
    lost = any(one.stage in ("connecting", "waiting") and now - one.since > LONG for one in status.mailboxes)
    return int(lost or now - status.written > SILENT)


def _known(kind: type, found: Mapping[str, Any]) -> dict[str, Any]:
    return {one.name: found[one.name] for one in fields(kind) if one.name in found}
