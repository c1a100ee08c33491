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
_AT_A_TIME = 200
_STILL_KNOWN = 8 * 86400.0
"""Seconds before the last mail forgotten that stay known: a mail may claim a week more than its age (handling.py)."""
_LAST = "SELECT account, mailbox, max(arrived) FROM entries WHERE arrived < ? GROUP BY account, mailbox"
_FORGETTABLE = (
    "SELECT rowid FROM entries WHERE state IN ('ignored', 'unreadable') AND account = ? AND mailbox = ? "
    "AND arrived < ? AND written < ? LIMIT ?"
)
_READ_FROM = "UPDATE cursors SET since = max(since, ?) WHERE account = ? AND mailbox = ?"
_LONGEST = {"reason": 500, "subject": 200, "company": 120, "role": 120, "why": 2000}
"""Characters that are kept of what a mail or a server chose the length of."""
_LONGEST_ID = 500
"""A Message-ID that is longer is not kept: a part of it would be another one."""
_IN_HAND = (
    "INSERT INTO in_hand (account, mailbox, uidvalidity, uid, ends) VALUES (?, ?, ?, ?, 0) "
    "ON CONFLICT (account, mailbox) DO UPDATE SET ends = iif((uidvalidity, uid) = (excluded.uidvalidity, excluded.uid), "
    "ends + 1, 0), uidvalidity = excluded.uidvalidity, uid = excluded.uid RETURNING ends"
)
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
        changed = _changed(path)  # to look into it changes it: SQLite writes back what is in the -wal
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
            db.execute("INSERT INTO losses (since) VALUES (?)", (changed - _DOWNTIME,))
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

    @classmethod
    def in_memory(cls) -> Self:
        """An empty one that is gone when it is closed."""
        return cls(copied(None), None)

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

    def take_in_hand(self, account: str, mailbox: str, uidvalidity: int, uid: int) -> int:
        """Record that this message is being worked on. Returns how often before the process came to its end over it.

        Survives the end of the process; not a power failure, for that would cost a write to the disk for each message.
        """
        with self._turn, failing():
            self._db.execute("PRAGMA synchronous = NORMAL")
            try:
                row = self._db.execute(_IN_HAND, (account, mailbox, uidvalidity, uid)).fetchone()
            finally:
                self._db.execute("PRAGMA synchronous = FULL")
        return int(row[0])

    def put_down(self, account: str, mailbox: str) -> None:
        """Record that no message of that mailbox is being worked on."""
        with self._turn, failing():
            self._db.execute("DELETE FROM in_hand WHERE account = ? AND mailbox = ?", (account, mailbox))

    def prune(self, before: float) -> int:
        """Forget mail that is no rejection and came before then (seconds since the epoch). Returns how much that was.

        A mailbox that is made anew is from now on read again from the last of that mail on, so what is no longer known
        is not met again; some days before that stay known, because mail may claim to be older than it is. Rejections
        stay for good. Raises JournalFailed.
        """
        with self._turn, failing():
            places = self._db.execute(_LAST, (before,)).fetchall()
        count = 0
        for account, mailbox, last in places:
            while forgotten := self._forget(account, mailbox, last, before):
                count += forgotten
        if count:
            with self._turn, failing():
                self._db.executescript("PRAGMA incremental_vacuum; PRAGMA wal_checkpoint(TRUNCATE);")
        return count

    def _forget(self, account: str, mailbox: str, last: float, before: float) -> int:
        """Some of it at a time, so that no mail waits for long."""
        with self._change() as db:
            rows = db.execute(_FORGETTABLE, (account, mailbox, last - _STILL_KNOWN, before, _AT_A_TIME)).fetchall()
            db.executemany("DELETE FROM entries WHERE rowid = ?", rows)
            if rows:
                db.execute(_READ_FROM, (last, account, mailbox))
        return len(rows)

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


def _changed(path: Path) -> float:
    """When the journal or its -wal was written last, or 0 where there is none."""
    both = (path, path.with_name(f"{path.name}-wal"))
    return max((file.stat().st_mtime for file in both if file.exists()), default=0.0)


def _put_cursor(db: sqlite3.Connection, cursor: Cursor) -> None:
    # A watcher writes the `since` that it began with; meanwhile pruning may have moved it on.
    db.execute(
        "INSERT INTO cursors (account, mailbox, uidvalidity, uid_next, since) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (account, mailbox) DO UPDATE SET uidvalidity = excluded.uidvalidity, "
        "uid_next = excluded.uid_next, since = max(since, excluded.since)",
        (cursor.account, cursor.mailbox, cursor.uidvalidity, cursor.uid_next, cursor.since),
    )


def _put_entry(db: sqlite3.Connection, entry: Entry) -> None:
    kept = {column.name: getattr(entry, column.name) for column in fields(entry)}
    for name, most in _LONGEST.items():
        kept[name] = kept[name][:most]
    for name in ("original_id", "sent_id"):
        kept[name] = kept[name] if len(kept[name]) <= _LONGEST_ID else ""
    db.execute(_INSERT, tuple(kept.values()))
