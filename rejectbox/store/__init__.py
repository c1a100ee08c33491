"""The journal: what was seen, decided and done, and how far each mailbox was read; the only door to sqlite3.

One file, mode 0600. `intend` is written before the server is touched, `settle` after, together with the cursor; so
whatever dies in between, the journal knows what may have happened (docs/flow.md).
"""

from __future__ import annotations

import contextlib
import sqlite3
from dataclasses import fields
from typing import TYPE_CHECKING, Self

from filelock import FileLock, Timeout

from rejectbox.errors import UserError
from rejectbox.store.entries import LETTER, OPEN, Cursor, Entry
from rejectbox.store.file import copied, failing, opened, opened_to_read, set_aside
from rejectbox.store.reading import COLUMNS, Reader

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["LETTER", "OPEN", "Cursor", "Entry", "Store"]

_DOWNTIME = 3 * 86400.0
"""Seconds that may lie between the last use of a damaged journal and its last change: a weekend."""
_INSERT = f"INSERT OR REPLACE INTO entries ({COLUMNS}) VALUES ({', '.join('?' for _ in fields(Entry))})"  # noqa: S608  (same)


class Store(Reader):
    """The journal, open; safe to use from several threads."""

    def __init__(self, connection: sqlite3.Connection, lock: FileLock | None, aside: Path | None = None) -> None:
        super().__init__(connection)
        self._lock = lock
        self.aside = aside
        """Where a corrupt journal was put, if there was one."""

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open the journal for writing, alone. Raises UserError where another daemon has it or it is out of reach."""
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            lock = FileLock(f"{path}.lock", mode=0o600)
            lock.acquire(timeout=0)
        except Timeout:
            raise UserError(
                f"Another rejectbox already works on {path}. Stop it first (one daemon serves all accounts)"
            ) from None
        except OSError as error:
            raise UserError(
                f"The journal {path} cannot be written ({error.strerror}). Check the folder's owner and permissions"
            ) from None
        try:
            return cls._open_or_set_aside(path, lock)
        except (sqlite3.OperationalError, OSError) as error:
            lock.release()
            raise UserError(
                f"The journal {path} cannot be opened ({error}). Check the disk and the folder's permissions"
            ) from None
        except BaseException:
            lock.release()
            raise

    @classmethod
    def _open_or_set_aside(cls, path: Path, lock: FileLock) -> Self:
        try:
            return cls(opened(path), lock)
        except sqlite3.OperationalError as error:
            if "no such table" not in str(error) and "no such column" not in str(error):
                raise
        except sqlite3.DatabaseError:
            pass
        aside = set_aside(path)
        store = cls(opened(path), lock, aside)
        with store._change() as db:
            db.execute("INSERT INTO losses (since) VALUES (?)", (aside.stat().st_mtime - _DOWNTIME,))
        return store

    @classmethod
    def look(cls, path: Path) -> Self | None:
        """Open it to read only, beside a running daemon; None where there is none yet. Raises UserError."""
        connection = opened_to_read(path)
        return cls(connection, None) if connection else None

    @classmethod
    def copy(cls, path: Path) -> Self:
        """A copy in memory, for a dry run: what is written to it is gone with it. Raises UserError."""
        return cls(copied(opened_to_read(path)), None)

    def close(self) -> None:
        with self._turn:
            self._db.close()
            if self._lock:
                self._lock.release()

    def move(self, cursor: Cursor) -> None:
        """Set the cursor, without an entry."""
        with self._change() as db:
            _put_cursor(db, cursor)

    def intend(self, entry: Entry) -> None:
        """Record, durably, that the draft of `entry` is about to be written. Before the act, always."""
        with self._change() as db:
            _put_entry(db, entry)

    def settle(self, entry: Entry, cursor: Cursor | None) -> None:
        """Record what became of a message; the cursor moves in the same transaction."""
        with self._change() as db:
            _put_entry(db, entry)
            if cursor:
                _put_cursor(db, cursor)

    @contextlib.contextmanager
    def _change(self) -> Iterator[sqlite3.Connection]:
        with self._turn, failing():
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield self._db
                self._db.execute("COMMIT")
            except BaseException:
                with contextlib.suppress(sqlite3.Error):
                    self._db.execute("ROLLBACK")
                raise


def _put_cursor(db: sqlite3.Connection, cursor: Cursor) -> None:
    db.execute(
        "INSERT OR REPLACE INTO cursors (account, mailbox, uidvalidity, uid_next, since) VALUES (?, ?, ?, ?, ?)",
        (cursor.account, cursor.mailbox, cursor.uidvalidity, cursor.uid_next, cursor.since),
    )


def _put_entry(db: sqlite3.Connection, entry: Entry) -> None:
    db.execute(_INSERT, tuple(getattr(entry, column.name) for column in fields(entry)))
