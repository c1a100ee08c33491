"""What the journal tells: of each mailbox, each message, each letter."""

from __future__ import annotations

import threading
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from rejectbox.store.entries import LETTER, OPEN, Cursor, Entry
from rejectbox.store.file import failing

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence

_REMEMBERED = 90 * 86400.0
COLUMNS = ", ".join(column.name for column in fields(Entry))
_SELECT = f"SELECT {COLUMNS} FROM entries WHERE "  # noqa: S608  (columns of ours, no value)
_COUNT = "SELECT count(*) FROM entries WHERE"
_CLOCK_SET_BACK = 60.0
_PAGE = 100
_OPEN = ", ".join(f"'{state}'" for state in OPEN)
_WRITTEN = ", ".join(f"'{state}'" for state in ("intended", *LETTER))
_DUE = ", ".join(f"'{state}'" for state in (*OPEN, *LETTER))


class Reader:
    """The journal's questions; safe to use from several threads."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection
        self._turn = threading.RLock()

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

    def entry(self, account: str, identity: str) -> Entry | None:
        """What is known of that message."""
        row = self._one(_SELECT + "account = ? AND identity = ?", account, identity)
        return Entry(*row) if row else None

    def unfinished(self, account: str, mailbox: str, before: float) -> list[Entry]:
        """The entries of that mailbox with something to do by `before`: open intents and held letters that are due.

        So are those written later than `before`: the clock was set back since, and `due` may be far off.
        """
        return self._entries(
            f"state IN ({_OPEN}) AND account = ? AND mailbox = ? AND (due <= ? OR written > ?)",
            account,
            mailbox,
            before,
            before + _CLOCK_SET_BACK,
        )

    def next_due(self, account: str, mailbox: str) -> float | None:
        """When the next open intent or held letter of that mailbox is due."""
        row = self._one(
            f"SELECT min(due) FROM entries WHERE state IN ({_OPEN}) AND account = ? AND mailbox = ?",  # noqa: S608  (states of ours)
            account,
            mailbox,
        )
        return float(row[0]) if row and row[0] is not None else None

    def drafted_since(self, moment: float, besides: Entry) -> int:
        """How many drafts but that of `besides` were, or are being, written since then, in all accounts."""
        row = self._one(
            f"{_COUNT} state IN ({_WRITTEN}) AND draft_id != '' AND written >= ? AND NOT (account = ? AND identity = ?)",
            moment,
            besides.account,
            besides.identity,
        )
        return int(row[0]) if row else 0

    def letters(self, account: str, since: float, mailbox: str = "") -> Iterator[Entry]:
        """The rejections of that account (and mailbox) arrived since then that have or will have a letter, newest first."""
        which = f"state IN ({_DUE}) AND account = ? AND arrived >= ? AND (? = '' OR mailbox = ?)"
        pages = (
            f"{which} ORDER BY arrived DESC, rowid LIMIT {_PAGE} OFFSET ?"  # never all at once, however many there are
        )
        at = 0
        while page := self._entries(pages, account, since, mailbox, mailbox, at):
            yield from page
            at += len(page)

    def letter_in(self, account: str, message_ids: Sequence[str]) -> Entry | None:
        """The letter that one of these mails is, or the one to the rejection that one of them is."""
        for one in filter(None, reversed(message_ids)):  # a letter has no sent_id before it was sent
            found = self._entries(
                f"state IN ({_DUE}) AND account = ? AND ? IN (draft_id, sent_id, original_id) LIMIT 1", account, one
            )
            if found:
                return found[0]
        return None

    def newest(self, limit: int, *, everything: bool) -> list[Entry]:
        """The last `limit` entries, newest first; without what was ignored, unless `everything`."""
        which = "1" if everything else "state != 'ignored'"
        return self._entries(f"{which} ORDER BY arrived DESC, rowid DESC LIMIT ?", limit)

    def answered(self, limit: int) -> list[Entry]:
        """The last `limit` entries whose letter was answered, the newest answer first."""
        return self._entries("state = 'answered' ORDER BY answered DESC, rowid DESC LIMIT ?", limit)

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
