"""`rejectbox doctor` on the daemon and the service: does one run, and what does it say of itself."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from rejectbox import service
from rejectbox import status as standing
from rejectbox.cli.checks import FAILED, USER, Check, parted, refused
from rejectbox.cli.console import when
from rejectbox.errors import RejectboxError, UserError
from rejectbox.store.locking import held

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from rejectbox.status import Status

_START = "Start it with `rejectbox service start` or `rejectbox run`"


def of_daemon(journal: Path) -> Iterator[Check]:
    """It holds the lock beside the journal, and writes beside it how it stands."""
    found = standing.read(journal.with_name(standing.NAME))
    try:
        runs = held(journal)
    except UserError as error:
        yield from refused("daemon", error)
        return
    if not runs:
        yield _absent(found)
    elif found is None:
        yield Check("daemon", "ok", "one is running: a single pass, or another command that writes")
    elif time.time() - found.written > standing.SILENT:
        what = f"process {found.pid} holds the journal and has given no sign of life since {when(found.written)}"
        yield Check("daemon", "error", what, "Stop it and start it anew", code=FAILED)
    else:
        good = sum(one.stage in ("watching", "reading") for one in found.mailboxes)
        said = f"one is running since {when(found.started)}, with {good} of {len(found.mailboxes)} mailboxes connected"
        yield Check("daemon", "ok", said)
    if found and (runs or found.phase == "ended"):
        yield from _troubles(found)


def _absent(found: Status | None) -> Check:
    if found is None:
        return Check("daemon", "ok", "none is running", _START)
    if found.phase == "ended":
        what = f"it ended at {when(found.written)}, because all accounts were stopped"
        return Check("daemon", "warning", what, "Mend what stands below, then start it again")
    what = f"none is running; the last one ended without a word soon after {when(found.written)}"
    return Check("daemon", "warning", what, _START)


def _troubles(found: Status) -> Iterator[Check]:
    """What it says of the mailboxes. The accounts' own lines tell how they stand now."""
    for one in found.mailboxes:
        where = f"{one.account}/{one.mailbox}"
        what, remedy = parted(one.why.removeprefix(f"{one.account}: "))
        if one.stage == "stopped":
            detail = f"{where} is stopped since {when(one.since)}" + (f": {what}" if what else "")
            cure = remedy or "Mend what its lines below say"
            yield Check("daemon", "error", detail, f"{cure}. Then start the daemon anew", code=USER)
        elif one.stage in ("connecting", "waiting") and time.time() - one.since > standing.LONG:
            detail = f"{where} has no connection since {when(one.since)}" + (f": {what}" if what else "")
            yield Check("daemon", "warning", detail, remedy)


def of_service() -> Iterator[Check]:
    """Is it installed with the service manager of this user, and does it run there?"""
    try:
        manager = service.manager()
        installed = manager is not None and manager.installed() is not None
        active = manager is not None and installed and manager.active()
        lingers = service.linger() if installed else None
    except (RejectboxError, OSError) as error:
        what, remedy = parted(str(error))
        yield Check("service", "warning", f"it cannot be told ({what})", remedy or "Try `rejectbox service status`")
        return
    if manager is None:
        remedy = "docs/running.md shows the system unit, and cron"
        yield Check("service", "ok", "no service manager answers for your account here", remedy)
    elif not installed:
        yield Check("service", "ok", "not installed", "To have it run by itself: `rejectbox service install`")
    elif not active:
        remedy = "Start it with `rejectbox service start`; `rejectbox service logs` says why it ended"
        yield Check("service", "warning", f"installed as a {manager.name}, and not running", remedy)
    else:
        ends = ", until you log out" if lingers is False else ""
        remedy = "To let it run on while you are logged out: `loginctl enable-linger`" if ends else ""
        yield Check("service", "ok", f"installed as a {manager.name}, and running{ends}", remedy)
