"""The end of the log file, for the managers that keep no journal."""

from __future__ import annotations

import itertools
import sys
import time
from collections import deque
from typing import TYPE_CHECKING

from rejectbox import log_file
from rejectbox.errors import UserError

if TYPE_CHECKING:
    from pathlib import Path

_GLANCE = 0.5


def show(lines: int, *, follow: bool, path: Path | None = None) -> int:
    """Print the last `lines` lines, and with `follow` what comes until it is interrupted. Returns 0.

    Raises UserError where there is no log and none is waited for.
    """
    path = path or log_file.default()
    older = (path.with_name(f"{path.name}.{number}") for number in range(log_file.KEPT, 0, -1))
    found = [file for file in (*older, path) if file.is_file()]
    if not found and not follow:
        raise UserError(
            f"There is no log yet: {path}. `rejectbox service start` starts the service, `rejectbox service install` installs it"
        )
    sys.stdout.writelines(deque(itertools.chain.from_iterable(map(_lines, found)), lines))
    at = path.stat().st_size if path.is_file() else 0
    while follow:
        sys.stdout.flush()
        time.sleep(_GLANCE)
        at = _more(path, at)
    return 0


def _lines(path: Path) -> list[str]:
    return path.read_text("utf-8", errors="replace").splitlines(keepends=True)


def _more(path: Path, at: int) -> int:
    """Print what is new from byte `at` on; opened each time, as Windows renames no file that is open."""
    try:
        with path.open("rb") as file:
            if file.seek(0, 2) < at:
                at = 0  # it has turned over
            file.seek(at)
            fresh = file.read()
    except OSError:
        return at
    sys.stdout.write(fresh.decode("utf-8", errors="replace"))
    return at + len(fresh)
