"""How the journal's file is: what `rejectbox doctor` tells of it, from a look that changes nothing."""

from __future__ import annotations

import contextlib
import sqlite3
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rejectbox.store.file import VERSION, opened_to_read

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_MOST_FAULTS = 3


@dataclass(frozen=True, slots=True)
class Health:
    """`version` of its schema, whether that is an `older` one, `size` in bytes with its -wal, how many entries are in
    each state, when one was `written` last (seconds since the epoch; 0 never), and what SQLite finds wrong."""

    version: int
    older: bool
    size: int
    states: Mapping[str, int]
    written: float
    faults: tuple[str, ...]


def health(path: Path) -> Health | None:
    """Look through the whole file; None where there is none. Raises UserError where it cannot be read at all."""
    version, size = _version(path), _size(path)
    if not (connection := opened_to_read(path)):
        return None
    with contextlib.closing(connection):
        try:
            faults = [str(row[0]) for row in connection.execute(f"PRAGMA integrity_check({_MOST_FAULTS})")]
            states = Counter(dict(connection.execute("SELECT state, count(*) FROM entries GROUP BY state").fetchall()))
            written = connection.execute("SELECT coalesce(max(written), 0) FROM entries").fetchone()[0]
        except sqlite3.Error as error:
            return Health(version, version < VERSION, size, Counter(), 0.0, (str(error),))
    return Health(version, version < VERSION, size, states, float(written), tuple(one for one in faults if one != "ok"))


def _version(path: Path) -> int:
    """The user_version of the file as it lies there (sqlite.org/fileformat2.html section 1.3): `opened_to_read` gives a
    copy of today's version in the place of an older one."""
    try:
        with path.open("rb") as file:
            head = file.read(64)
    except OSError:
        return 0
    return int.from_bytes(head[60:64], "big")


def _size(path: Path) -> int:
    both = (path, path.with_name(f"{path.name}-wal"))
    with contextlib.suppress(OSError):
        return sum(one.stat().st_size for one in both if one.exists())
    return 0
