"""`rejectbox doctor` on this machine: who else may get at the files, room on the disk, the clock."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
import time
from typing import TYPE_CHECKING

from rejectbox import file_modes
from rejectbox.cli.checks import FAILED, USER, Check, out_of_reach

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

_LITTLE, _TOO_LITTLE = 100_000_000, 10_000_000
"""Bytes of free disk from which down the journal is in danger, or cannot grow any more."""
_FIRST = 1_767_225_600.0
"""2026-01-01: no clock that is right stands before this program was written."""
_PATIENCE = 5.0


def of_modes(config: Path, ours: Sequence[Path]) -> Iterator[Check]:
    """Who else may read, or write, what is the user's."""
    for path, private in file_modes.places(config, ours):
        try:
            path.stat()
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError as error:
            yield out_of_reach("file modes", path, error)
            continue
        if found := file_modes.opening(path, private=private):
            if found.grave:
                yield Check("file modes", "error", found.what, found.remedy, code=USER)
            else:
                yield Check("file modes", "warning", found.what, found.remedy)
        elif not os.access(path, os.R_OK):
            yield out_of_reach("file modes", path, PermissionError(errno.EACCES, os.strerror(errno.EACCES)))
        else:
            said = f"{path} is yours alone" if private else f"nobody else may change what lies in {path}"
            yield Check("file modes", "ok", said)


def of_disk(journal: Path) -> Iterator[Check]:
    """Is there room for the journal, and may it be written?"""
    # Path.exists raises where a folder above may not be entered.
    folder = next(one for one in journal.absolute().parents if os.path.exists(one))  # noqa: PTH110  (see above)
    try:
        free = shutil.disk_usage(folder).free
    except OSError as error:
        yield Check("disk", "error", f"{folder} cannot be looked at ({error.strerror})", "Check the disk", code=FAILED)
        return
    said = f"{free / 1e6:,.0f} MB free for the journal in {folder}"
    if not os.access(folder, os.W_OK):
        what = f"you may not write in {folder}, where the journal is to lie"
        yield Check("disk", "error", what, "Check the folder's owner and permissions", code=USER)
    elif free < _TOO_LITTLE:
        remedy = "Make room: nothing is done that the journal cannot record"
        yield Check("disk", "error", said, remedy, code=USER)
    elif free < _LITTLE:
        yield Check("disk", "warning", said, "Make room: nothing is done that the journal cannot record")
    else:
        yield Check("disk", "ok", said)


def of_clock() -> Iterator[Check]:
    """Is it set by the network, as far as this machine tells? No time server is asked."""
    now = time.time()
    said = time.strftime("%Y-%m-%d %H:%M %Z", time.localtime(now))
    remedy = "Set the clock: certificates are checked by it, and letters wait by it"
    if now < _FIRST:
        yield Check("clock", "error", f"{said} cannot be right", remedy, code=USER)
        return
    kept = _kept_by_network()
    if kept is False:
        yield Check("clock", "warning", f"{said}, not set by the network", "Run `sudo timedatectl set-ntp true`")
    else:
        yield Check("clock", "ok", f"{said}{', set by the network' if kept else ''}")


def _kept_by_network() -> bool | None:
    """What systemd says; None where it is not there to ask."""
    if not sys.platform.startswith("linux") or not (program := shutil.which("timedatectl")):
        return None
    command = [program, "show", "--property=NTPSynchronized", "--value"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_PATIENCE, check=False)  # noqa: S603  (no word of anybody's)
    except (OSError, subprocess.TimeoutExpired):
        return None
    return {"yes": True, "no": False}.get(done.stdout.strip())
