"""The journal: what was seen, decided and done, and how far each mailbox was read; the only door to sqlite3.

One file, mode 0600. `intend` is written before the server is touched, `settle` after, together with the cursor; so
whatever dies in between, the journal knows what may have happened (docs/flow.md).
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from dataclasses import fields
from typing import TYPE_CHECKING, Any, Self

from filelock import FileLock, Timeout

from rejectbox.errors import UserError
from rejectbox.store.entries import OPEN, Cursor, Entry
from rejectbox.store.file import copied, failing, opened, opened_to_read, set_aside

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["OPEN", "Cursor", "Entry", "Store"]

_DOWNTIME = 3 * 86400.0
"""Seconds that may lie between the last use of a damaged journal and its last change: a weekend."""
_COLUMNS = ", ".join(column.name for column in fields(Entry))
_REMEMBERED = 14 * 86400.0
_SELECT = f"SELECT {_COLUMNS} FROM entries WHERE "  # noqa: S608  (columns of ours, no value)
_INSERT = f"INSERT OR REPLACE INTO entries ({_COLUMNS}) VALUES ({', '.join('?' for _ in fields(Entry))})"  # noqa: S608  (same)


class Store:
    """The journal, open; safe to use from several threads."""

    def __init__(self, connection: sqlite3.Connection, lock: FileLock | None, aside: Path | None = None) -> None:
        self._db = connection
        self._lock = lock
        self._turn = threading.RLock()
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

    def lost_since(self, now: float) -> float:
        """From when on mail is read again after a damaged journal was set aside, or `now`.

        Kept for two weeks, because the next start may find no network.
        """
        row = self._one("SELECT min(since) FROM losses WHERE since > ?", now - _REMEMBERED)
        return float(row[0]) if row and row[0] is not None else now

    def cursor(self, account: str, mailbox: str) -> Cursor | None:
        """How far that mailbox was read, or None before the first run."""
        row = self._one(
            "SELECT account, mailbox, uidvalidity, uid_next, since FROM cursors WHERE account = ? AND mailbox = ?",
            account,
            mailbox,
        )
        return Cursor(*row) if row else None

    def move(self, cursor: Cursor) -> None:
        """Set the cursor, without an entry."""
        with self._change() as db:
            _put_cursor(db, cursor)

    def entry(self, account: str, identity: str) -> Entry | None:
        """What is known of that message."""
        row = self._one(_SELECT + "account = ? AND identity = ?", account, identity)
        return Entry(*row) if row else None

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

    def unfinished(self, account: str, mailbox: str, before: float) -> list[Entry]:
        """The entries of that mailbox with something to do by `before`: open intents, and held ones that are due."""
        return self._entries(
            "account = ? AND mailbox = ? AND (state = 'intended' OR (state = 'held' AND due <= ?))",
            account,
            mailbox,
            before,
        )

    def next_due(self, account: str, mailbox: str) -> float | None:
        """When the next held entry of that mailbox is due."""
        row = self._one(
            "SELECT min(due) FROM entries WHERE account = ? AND mailbox = ? AND state = 'held'",
            account,
            mailbox,
        )
        return float(row[0]) if row and row[0] is not None else None

    def drafted_since(self, moment: float, besides: Entry) -> int:
        """How many drafts but that of `besides` were, or are being, written since then, in all accounts."""
        row = self._one(
            "SELECT count(*) FROM entries WHERE state IN ('drafted', 'intended') AND draft_id != '' AND written >= ? "
            "AND NOT (account = ? AND identity = ?)",
            moment,
            besides.account,
            besides.identity,
        )
        return int(row[0]) if row else 0

    def letter_for(self, entry: Entry, since: float) -> bool:
        """Is there, or will there be, a letter for another rejection of the same application, arrived since then?

        An application is an account, a company and a role; where one of these is unknown, nothing is said.
        """
        if not (entry.company and entry.role):
            return False
        row = self._one(
            "SELECT 1 FROM entries WHERE state IN ('drafted', 'intended', 'held') AND account = ? AND identity != ? "
            "AND lower(company) = lower(?) AND lower(role) = lower(?) AND arrived >= ?",
            entry.account,
            entry.identity,
            entry.company,
            entry.role,
            since,
        )
        return row is not None

    def newest(self, limit: int, *, everything: bool) -> list[Entry]:
        """The last `limit` entries, newest first; without what was ignored, unless `everything`."""
        which = "1" if everything else "state != 'ignored'"
        return self._entries(f"{which} ORDER BY arrived DESC, rowid DESC LIMIT ?", limit)

    def between(self, low: float, high: float, limit: int) -> list[Entry]:
        """The last `limit` entries with a probability in [low, high), newest first."""
        return self._entries(
            "label != '' AND probability >= ? AND probability < ? ORDER BY arrived DESC, rowid DESC LIMIT ?",
            low,
            high,
            limit,
        )

    def known_as(self, beginning: str) -> list[Entry]:
        """The entries whose identity begins so, at most two (more than one is one too many)."""
        return self._entries("substr(identity, 1, ?) = ? ORDER BY rowid LIMIT 2", len(beginning), beginning)

    def _one(self, query: str, *values: object) -> tuple[Any, ...] | None:
        with self._turn, failing():
            row: tuple[Any, ...] | None = self._db.execute(query, values).fetchone()
            return row

    def _entries(self, where: str, *values: object) -> list[Entry]:
        with self._turn, failing():
            return [Entry(*row) for row in self._db.execute(_SELECT + where, values)]

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
