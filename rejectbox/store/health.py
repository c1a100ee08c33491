"""How the journal's file is: what `rejectbox doctor` tells of it, from a look that changes nothing."""

from __future__ import annotations

import contextlib
import errno
import os
import sqlite3
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rejectbox.errors import UserError
from rejectbox.store.file import VERSION, opened_as_it_is

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_MOST_FAULTS = 3
_PATIENCE = 1000
"""Milliseconds for which a lock of another program's is waited for."""
_IN_USE = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_OUT_OF_REACH = (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR)
"""What SQLite says of a file that it cannot get at; it need not be damaged."""


@dataclass(frozen=True, slots=True)
class Health:
    """`version` of its schema, whether that is an `older` or a `newer` one than ours, `size` in bytes with its -wal, how many entries are in
    each state, when one was `written` last (seconds since the epoch; 0 never), and what SQLite finds wrong."""

    version: int
    older: bool
    newer: bool
    size: int
    states: Mapping[str, int]
    written: float
    faults: tuple[str, ...]


def health(path: Path) -> Health | None:
    """Look through the whole file; None where there is none, or nothing in it yet. Raises UserError where it is out of reach or in use."""
    version, states, written = 0, Counter[str](), 0.0
    try:
        if os.path.lexists(path) and not os.access(path, os.R_OK):  # SQLite does not say why it cannot
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        connection = opened_as_it_is(path, trace=False)
        if not connection:
            return None
        with contextlib.closing(connection):
            connection.execute(f"PRAGMA busy_timeout = {_PATIENCE}")
            if not connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
                return None
            version = int(connection.execute("PRAGMA user_version").fetchone()[0])
            faults = [str(row[0]) for row in connection.execute(f"PRAGMA integrity_check({_MOST_FAULTS})")]
            states.update(dict(connection.execute("SELECT state, count(*) FROM entries GROUP BY state").fetchall()))
            written = float(connection.execute("SELECT coalesce(max(written), 0) FROM entries").fetchone()[0])
    except OSError as error:
        raise UserError(f"The journal {path} is out of reach ({error.strerror}). Check who owns the folder") from None
    except sqlite3.Error as error:
        primary = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
        if primary in _IN_USE:
            what = f"The journal {path} is in use by another program"
            raise UserError(f"{what}. Look again in a moment, or end that program") from None
        if primary in _OUT_OF_REACH:
            raise UserError(f"The journal {path} is out of reach ({error}). Check who owns the folder") from None
        faults = [str(error)]
    wrong = tuple(one for one in faults if one != "ok")
    return Health(version, version < VERSION, version > VERSION, _size(path), states, written, wrong)


def _size(path: Path) -> int:
    both = (path, path.with_name(f"{path.name}-wal"))
    with contextlib.suppress(OSError):
        return sum(one.stat().st_size for one in both if one.exists())
    return 0
