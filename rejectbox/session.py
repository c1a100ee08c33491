"""The protocol of one watched mailbox on one connection: where to begin, what is new, what is still open."""

from __future__ import annotations

import contextlib
import hashlib
import logging
import math
from dataclasses import replace
from typing import TYPE_CHECKING

from rejectbox import missed
from rejectbox.duty import Duty, begin, places
from rejectbox.errors import JournalFailed, ProtocolError, RejectboxError, UnreadableMail
from rejectbox.handling import GONE, Handler
from rejectbox.store import OPEN, Cursor, Entry

if TYPE_CHECKING:
    from collections.abc import Callable

    from rejectbox.server import Fetched, Server

log = logging.getLogger(__name__)

_SKEW = 600.0
"""Seconds by which the server's clock, whole seconds at that, may be behind ours."""
_REREAD = 8 * 86400.0
"""Seconds that are read again of a mailbox whose UIDs do not stay: by more than a week no new mail claims to be older."""
_UNSTEADY = 2
"""So many changes of UIDVALIDITY on one connection are no mailbox made anew. Courier: until a first SELECT, each EXAMINE."""
_DEADLY = 5
"""So many ends of the process over one message, without a word, are its doing: a library that crashes, memory run out."""
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
        self._span = self.cursor.uid_next, mailbox.uid_next
        self._renumberings = 0
        self._in_hand = False
        self._read_through: float | None = None
        self._heard: tuple[int, int] | None = None

    def catch_up(self) -> int:
        """Go through all that is new. Returns how many messages that were."""
        count = 0
        try:
            while uids := self._new():
                for uid in uids:
                    if self.stopping():
                        return count
                    self._meet(uid)
                    count += 1
                    self._tell_passed()
                    if self.handler.renumbered:
                        break
        finally:
            self._puts_down()
        self._read_through = self.duty.clock()
        return count

    def _new(self) -> list[int]:
        if mailbox := self.handler.renumbered:
            self._renumberings += 1
            self.cursor = begin(self.server, self.duty, mailbox, self._known_until())
            self.handler.begun, self.handler.news = self.cursor, mailbox.uid_next
            self.handler.renumbered = None
            self._span = self.cursor.uid_next, mailbox.uid_next
        return self.server.uids_from(self.cursor.uid_next)

    def _tell_passed(self) -> None:
        first, last = self._span
        everything = max(last, self.cursor.uid_next) - first
        self.duty.passed(self.duty.account.name, self.duty.mailbox, self.cursor.uid_next - first, everything)

    def _known_until(self) -> float | None:
        """Before when no mail need be read again: known where UIDVALIDITY, changing time and again, shows nothing made anew."""
        if self._renumberings == _UNSTEADY:
            log.warning(
                "%s: the server numbers the mails of %s anew each time, so many are read again and again. "
                "Open that mailbox once in a mail client, which ends this on most servers",
                self.duty.account.name,
                self.duty.mailbox,
            )
        if self._renumberings < _UNSTEADY or self._read_through is None:
            return None
        still_open = self.duty.store.unfinished(self.duty.account.name, self.duty.mailbox, math.inf)
        return min([self._read_through - _REREAD, *(entry.arrived for entry in still_open)])

    def finish(self) -> None:
        """Finish what is open: intents that a crash left, letters whose time has come, and what the user said since."""
        now = self.duty.clock()
        if (heard := self.duty.word.stamp()) != self._heard:
            missed.heed(self.handler)
            self._heard = heard
        try:
            self._finish(now)
        finally:
            self._puts_down()
        if not self.stopping():
            self.handler.look_after()

    def _finish(self, now: float) -> None:
        for entry in self.duty.store.unfinished(self.duty.account.name, self.duty.mailbox, now):
            if self.stopping():
                return
            if entry.state == "intended" and self.handler.standing(None, entry.draft_id, everywhere=True).draft:
                there = replace(entry, state="drafted", reason=f"{entry.reason}; found on the server")
                self.handler.settle(there, None, written=entry.written)
                continue
            placed = self._placed(entry)
            if placed.state not in OPEN or placed.mailbox != self.duty.mailbox:
                continue  # another watched mailbox has met it meanwhile
            if self.stopping():
                return
            same = placed.uidvalidity == self.cursor.uidvalidity
            fetched = self._fetch(placed.uid) if same else None
            if isinstance(fetched, ProtocolError):
                self.handler.settle(replace(placed, state="unreadable", reason=f"{_REFUSED}: {fetched}"), None)
                continue
            if fetched is None or missed.is_another(fetched, placed):
                fetched = missed.moved(self.handler, placed)
            if fetched:
                self._handle(fetched, placed)
            else:
                self.handler.settle(replace(placed, state="noted", reason=GONE), None)

    def _placed(self, entry: Entry) -> Entry:
        """`entry` with the UID that its mail has now."""
        if self.handler.renumbered:
            self.catch_up()
        return self.duty.store.entry(entry.account, entry.identity) or entry

    def due(self) -> float | None:
        """When the next letter that is held back is due, in seconds since the epoch."""
        return self.duty.store.next_due(self.duty.account.name, self.duty.mailbox)

    def until_due(self, most: float) -> float:
        """Seconds until a held letter is due, at most `most`."""
        due = self.due()
        return most if due is None else max(0.0, min(most, due - self.duty.clock()))

    def _meet(self, uid: int) -> None:
        fetched = self._fetch(uid)
        passed = replace(self.cursor, uid_next=uid + 1)
        if isinstance(fetched, ProtocolError):
            where = f"{self.duty.mailbox}/{self.cursor.uidvalidity}/{uid}"
            self.handler.settle(
                self._unreadable(where.encode(), uid, self.duty.clock(), f"{_REFUSED}: {fetched}"), passed
            )
        elif (
            fetched is None or fetched.arrived.timestamp() < self.cursor.since - _SKEW or self._was_unreadable(fetched)
        ):
            self.duty.store.move(passed)
        else:
            self._handle(fetched, None, passed)
        self.cursor = passed

    def _takes_in_hand(self, uid: int) -> int:
        """How often before the process came to its end over that message."""
        self._in_hand = True
        return self.duty.store.take_in_hand(self.duty.account.name, self.duty.mailbox, self.cursor.uidvalidity, uid)

    def _puts_down(self) -> None:
        if self._in_hand:
            self._in_hand = False
            with contextlib.suppress(JournalFailed):
                self.duty.store.put_down(self.duty.account.name, self.duty.mailbox)

    def _was_unreadable(self, fetched: Fetched) -> bool:
        """A mail that breaks something halfway would, met again and again, keep the others waiting for ever."""
        return bool(self.duty.store.entry(self.duty.account.name, _identity_of(fetched.raw)))

    def _handle(self, fetched: Fetched, open_entry: Entry | None, passed: Cursor | None = None) -> None:
        """One message, from bytes to its settled entry. What the message itself breaks ends with the message."""
        try:
            with self.duty.turn:  # the same mail may lie in two mailboxes of an account
                if self._takes_in_hand(open_entry.uid if open_entry else fetched.uid) >= _DEADLY:
                    raise UnreadableMail(
                        f"Rejectbox came to its end over this mail, {_DEADLY} times; look at it in your mail client"
                    )
                self.handler.handle(fetched, open_entry, passed)
        except RejectboxError as error:
            if not isinstance(error, UnreadableMail):
                raise
            self.handler.examine_again()
            self._unread(fetched, open_entry, str(error), passed)
        except Exception as error:  # noqa: BLE001  (one message, however odd, must not stop the rest)
            self.handler.examine_again()  # it may have broken while another mailbox was examined
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
            identity=_identity_of(identity),
            mailbox=self.duty.mailbox,
            uidvalidity=self.cursor.uidvalidity,
            uid=uid,
            arrived=arrived,
            state="unreadable",
            reason=reason,
        )


def _identity_of(content: bytes) -> str:
    """The journal's key for what cannot be read."""
    return hashlib.sha256(content).hexdigest()[:32]
