"""The protocol of one watched mailbox on one connection: where to begin, what is new, what is still open."""

from __future__ import annotations

import hashlib
import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from rejectbox.duty import Duty, begin, places
from rejectbox.errors import ProtocolError, RejectboxError, UnreadableMail
from rejectbox.handling import Handler
from rejectbox.store import Cursor, Entry

if TYPE_CHECKING:
    from collections.abc import Callable

    from rejectbox.server import Fetched, Server

log = logging.getLogger(__name__)

_SKEW = 600.0
"""Seconds by which the server's clock, whole seconds at that, may be behind ours."""
_REFUSED = "the server does not hand it over; look at it in your mail client"


class Session:
    """One mailbox, examined. Its methods raise ConnectionLost, ProtocolError, JournalFailed or AccountStopped."""

    def __init__(self, server: Server, duty: Duty, stopping: Callable[[], bool] = lambda: False) -> None:
        self.stopping = stopping
        self.server = server
        self.duty = duty
        found = places(server, duty)
        mailbox = server.examine(duty.mailbox)
        self.cursor = begin(server, duty, mailbox)
        self.handler = Handler(server, duty, found, self.cursor, mailbox.uid_next)

    def catch_up(self) -> int:
        """Go through all that is new. Returns how many messages that were."""
        count = 0
        while uids := self.server.uids_from(self.cursor.uid_next):
            for uid in uids:
                if self.stopping():
                    return count
                self._meet(uid)
                count += 1
        return count

    def finish(self) -> None:
        """Finish what is open: intents that a crash left, and letters whose time has come."""
        now = self.duty.clock()
        for entry in self.duty.store.unfinished(self.duty.account.name, self.duty.mailbox, now):
            if self.stopping():
                return
            if entry.state == "intended" and self.handler.standing(None, entry.draft_id, everywhere=True).draft:
                there = replace(entry, state="drafted", reason=f"{entry.reason}; found on the server")
                self.handler.settle(there, None, written=entry.written)
                continue
            same = entry.uidvalidity == self.cursor.uidvalidity
            fetched = self._fetch(entry.uid) if same else None
            if isinstance(fetched, ProtocolError):
                self.handler.settle(replace(entry, state="unreadable", reason=f"{_REFUSED}: {fetched}"), None)
            elif fetched:
                self._handle(fetched, entry)
            else:
                self.handler.settle(
                    replace(entry, state="noted", reason="the mail is gone, so nothing was drafted"), None
                )
        if not self.stopping():
            self.handler.look_after()

    def until_due(self, most: float) -> float:
        """Seconds until a held letter is due, at most `most`."""
        due = self.duty.store.next_due(self.duty.account.name, self.duty.mailbox)
        return most if due is None else max(0.0, min(most, due - self.duty.clock()))

    def _meet(self, uid: int) -> None:
        fetched = self._fetch(uid)
        passed = replace(self.cursor, uid_next=uid + 1)
        if isinstance(fetched, ProtocolError):
            where = f"{self.duty.mailbox}/{self.cursor.uidvalidity}/{uid}"
            self.handler.settle(
                self._unreadable(where.encode(), uid, self.duty.clock(), f"{_REFUSED}: {fetched}"), passed
            )
        elif fetched is None or fetched.arrived.timestamp() < self.cursor.since - _SKEW:
            self.duty.store.move(passed)
        else:
            self._handle(fetched, None, passed)
        self.cursor = passed

    def _handle(self, fetched: Fetched, open_entry: Entry | None, passed: Cursor | None = None) -> None:
        """One message, from bytes to its settled entry. What the message itself breaks ends with the message."""
        try:
            with self.duty.turn:  # the same mail may lie in two mailboxes of an account
                self.handler.handle(fetched, open_entry, passed)
        except RejectboxError as error:
            if not isinstance(error, UnreadableMail):
                raise
            self._unread(fetched, open_entry, str(error), passed)
        except Exception as error:  # noqa: BLE001  (one message, however odd, must not stop the rest)
            self._unread(fetched, open_entry, f"This mail could not be worked on ({type(error).__name__})", passed)

    def _fetch(self, uid: int) -> Fetched | ProtocolError | None:
        """The message; or the server's refusal of this one, which must not keep the others waiting."""
        try:
            return self.server.fetch(uid)
        except ProtocolError as error:
            return error

    def _unread(self, fetched: Fetched, open_entry: Entry | None, reason: str, passed: Cursor | None) -> None:
        entry = open_entry or self._unreadable(fetched.raw, fetched.uid, fetched.arrived.timestamp(), reason)
        self.handler.settle(replace(entry, state="unreadable", reason=reason), passed)

    def _unreadable(self, identity: bytes, uid: int, arrived: float, reason: str) -> Entry:
        return Entry(
            account=self.duty.account.name,
            identity=hashlib.sha256(identity).hexdigest()[:32],
            mailbox=self.duty.mailbox,
            uidvalidity=self.cursor.uidvalidity,
            uid=uid,
            arrived=arrived,
            state="unreadable",
            reason=reason,
        )
