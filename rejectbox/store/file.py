"""The journal's file: its schema, its mode, and what is done with a damaged one."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
from typing import TYPE_CHECKING

from rejectbox.errors import JournalFailed, UserError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

VERSION = 4
SCHEMA = """
CREATE TABLE cursors (
    account TEXT NOT NULL, mailbox TEXT NOT NULL, uidvalidity INTEGER NOT NULL, uid_next INTEGER NOT NULL,
    since REAL NOT NULL, PRIMARY KEY (account, mailbox)) STRICT;
CREATE TABLE entries (
    account TEXT NOT NULL, identity TEXT NOT NULL, mailbox TEXT NOT NULL, uidvalidity INTEGER NOT NULL,
    uid INTEGER NOT NULL, arrived REAL NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL, subject TEXT NOT NULL,
    label TEXT NOT NULL, probability REAL NOT NULL, language TEXT NOT NULL, company TEXT NOT NULL, role TEXT NOT NULL,
    draft_id TEXT NOT NULL, due REAL NOT NULL, attempts INTEGER NOT NULL, written REAL NOT NULL,
    why TEXT NOT NULL DEFAULT '', original_id TEXT NOT NULL DEFAULT '', asked_of TEXT NOT NULL DEFAULT '',
    sent_id TEXT NOT NULL DEFAULT '', answered REAL NOT NULL DEFAULT 0,
    PRIMARY KEY (account, identity)) STRICT;
CREATE TABLE losses (since REAL NOT NULL) STRICT;
CREATE TABLE in_hand (
    account TEXT NOT NULL, mailbox TEXT NOT NULL, uidvalidity INTEGER NOT NULL, uid INTEGER NOT NULL,
    ends INTEGER NOT NULL, PRIMARY KEY (account, mailbox)) STRICT;
CREATE INDEX entries_by_state ON entries (state, due);
CREATE INDEX entries_by_time ON entries (written);
"""
_STEPS = {
    1: "ALTER TABLE entries ADD COLUMN why TEXT NOT NULL DEFAULT '';",
    2: "ALTER TABLE entries ADD COLUMN original_id TEXT NOT NULL DEFAULT '';"
    "ALTER TABLE entries ADD COLUMN asked_of TEXT NOT NULL DEFAULT '';"
    "ALTER TABLE entries ADD COLUMN sent_id TEXT NOT NULL DEFAULT '';"
    "ALTER TABLE entries ADD COLUMN answered REAL NOT NULL DEFAULT 0;",
    3: "CREATE TABLE in_hand (account TEXT NOT NULL, mailbox TEXT NOT NULL, uidvalidity INTEGER NOT NULL, "
    "uid INTEGER NOT NULL, ends INTEGER NOT NULL, PRIMARY KEY (account, mailbox)) STRICT;",
}
"""From each older version to the next."""
_CACHE = 512
"""Kilobytes of the journal that are held in memory."""
_WAL_LIMIT = 1 << 20
"""Bytes that the -wal may keep after its content went into the journal."""
_INCREMENTAL = 2
"""What SQLite calls a file whose free pages can be given back at any time."""


def opened(path: Path) -> sqlite3.Connection:
    """The journal, made where there is none. Raises sqlite3.Error where it is damaged, UserError where it is newer."""
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    path.chmod(0o600)
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=10)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute(f"PRAGMA cache_size = -{_CACHE}")
        connection.execute(f"PRAGMA journal_size_limit = {_WAL_LIMIT}")
        connection.execute("PRAGMA auto_vacuum = INCREMENTAL")  # of a new file; see _give_back for an older one
        found = connection.execute("PRAGMA user_version").fetchone()[0]
        if found == 0 and not connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
            connection.executescript(f"BEGIN; {SCHEMA} PRAGMA user_version = {VERSION}; COMMIT;")
        elif found > VERSION:
            raise UserError(f"The journal {path} is of a newer Rejectbox (version {found}). Update Rejectbox")
        elif connection.execute("PRAGMA quick_check").fetchone()[0] != "ok":
            raise sqlite3.DatabaseError("it is damaged")
        _migrate(connection)
        connection.execute("SELECT count(answered) FROM entries").fetchone()
        _give_back(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _give_back(connection: sqlite3.Connection) -> None:
    """Let the file of an older Rejectbox shrink too, where the disk has room to write it anew; else at another start."""
    if connection.execute("PRAGMA auto_vacuum").fetchone()[0] != _INCREMENTAL:
        with contextlib.suppress(sqlite3.OperationalError):
            connection.executescript("PRAGMA auto_vacuum = INCREMENTAL; VACUUM;")


def opened_as_it_is(path: Path, *, trace: bool = True) -> sqlite3.Connection | None:
    """The journal of whatever version, to read only; None where there is none. Raises OSError or sqlite3.Error.

    Without `trace` no -shm is left beside a -wal that a crash left alone; on Windows it is.
    """
    if not path.exists():
        return None
    # Without a -wal nobody writes; SQLite would leave one behind even where it only reads.
    mode = "ro" if path.with_name(f"{path.name}-wal").exists() else "ro&immutable=1"
    # Without a -shm nobody has it open; whoever then keeps all others out needs none (sqlite.org/wal.html, section 8).
    alone = not trace and mode == "ro" and os.name == "posix" and not path.with_name(f"{path.name}-shm").exists()
    uri = f"{path.absolute().as_uri()}?mode={mode}{'&vfs=unix-none' if alone else ''}"
    connection = sqlite3.connect(uri, uri=True, check_same_thread=False, timeout=10)
    if alone:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    return connection


def opened_to_read(path: Path) -> sqlite3.Connection | None:
    """The journal, or a copy in memory where it is of an older version; None where there is none. Raises UserError."""
    try:
        if not (connection := opened_as_it_is(path)):
            return None
        if connection.execute("PRAGMA user_version").fetchone()[0] < VERSION:
            connection = copied(connection)
        connection.execute("SELECT count(answered) FROM entries").fetchone()
    except OSError as error:
        raise UserError(f"The journal {path} is out of reach ({error.strerror}). Check who owns the folder") from None
    except sqlite3.Error:
        raise UserError(
            f"The journal {path} cannot be read. If it is damaged, `rejectbox run` sets it aside and goes on"
        ) from None
    return connection


def copied(original: sqlite3.Connection | None) -> sqlite3.Connection:
    """A copy in memory, of this version's schema, and the original closed; an empty journal where there is none."""
    memory = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    if original:
        original.backup(memory)
        original.close()
        _migrate(memory)
    else:
        memory.executescript(f"{SCHEMA} PRAGMA user_version = {VERSION};")
    return memory


def _migrate(connection: sqlite3.Connection) -> None:
    """Bring the journal of an older Rejectbox to this version's schema."""
    found = connection.execute("PRAGMA user_version").fetchone()[0]
    for version in range(found or VERSION, VERSION):
        connection.executescript(f"BEGIN; {_STEPS[version]} PRAGMA user_version = {version + 1}; COMMIT;")


def set_aside(path: Path) -> Path:
    """Rename a damaged journal, so that a new one can be begun and the old one looked into."""
    aside = path.with_name(f"{path.name}.damaged-{time.strftime('%Y%m%d-%H%M%S', time.gmtime())}")
    path.rename(aside)
    for suffix in ("-wal", "-shm"):
        companion = path.with_name(path.name + suffix)
        if companion.exists():
            companion.rename(aside.with_name(aside.name + suffix))
    return aside


@contextlib.contextmanager
def failing() -> Iterator[None]:
    """What SQLite raises becomes JournalFailed."""
    try:
        yield
    except sqlite3.Error as error:
        raise JournalFailed(
            f"The journal cannot be written ({error}). Nothing is done until it can: check the disk"
        ) from None
