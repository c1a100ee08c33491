"""The protocol of one watched mailbox on one connection: where to begin, what is new, what is still open.

Every message goes fetch -> judge -> decide -> intend -> append -> settle, in that order, and each step may be the
last before a crash (docs/flow.md).
"""

from __future__ import annotations

import hashlib
import logging
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from rejectbox import correspondence, draft, facts, journey
from rejectbox.duty import Duty, begin, places
from rejectbox.errors import AppendRefused, ConnectionLost, ProtocolError, RejectboxError, UnreadableMail
from rejectbox.store import OPEN, Cursor, Entry
from rejectbox.values import Ignore

if TYPE_CHECKING:
    from collections.abc import Callable

    from rejectbox.server import Fetched, Server
    from rejectbox.values import Message

log = logging.getLogger(__name__)

_CLAIMED_AGE = timedelta(days=7).total_seconds()
"""How much older than the watch a mail may claim to be in its Date, for queues that were slow."""
_SAME_APPLICATION = timedelta(days=120).total_seconds()
"""Within which the same role at the same company is the same application; later the user has applied again."""
_SKEW = 600.0
"""Seconds by which the server's clock, whole seconds at that, may be behind ours."""
_TELLING = 0.1
"""P(rejection) from which on the journal keeps the phrases that counted."""
_REFUSED = "the server does not hand it over; look at it in your mail client"
_RETRY = (60.0, 300.0, 1800.0, 7200.0)
"""Seconds until a refused APPEND is tried again."""


class Session:
    """One mailbox, examined. Its methods raise ConnectionLost, ProtocolError, JournalFailed or AccountStopped."""

    def __init__(self, server: Server, duty: Duty, stopping: Callable[[], bool] = lambda: False) -> None:
        self.stopping = stopping
        self.server = server
        self.duty = duty
        self.places = places(server, duty)
        self.cursor = begin(server, duty, server.examine(duty.mailbox))

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
            same = entry.uidvalidity == self.cursor.uidvalidity
            fetched = self._fetch(entry.uid) if same else None
            if isinstance(fetched, ProtocolError):
                self._settle(replace(entry, state="unreadable", reason=f"{_REFUSED}: {fetched}"), None)
            elif fetched:
                self._handle(fetched, entry)
            elif entry.state == "intended" and self._standing(None, entry.draft_id).draft:
                self._settle(replace(entry, state="drafted", reason=f"{entry.reason}; found on the server"), None)
            else:
                self._settle(replace(entry, state="noted", reason="the mail is gone, so nothing was drafted"), None)

    def until_due(self, most: float) -> float:
        """Seconds until a held letter is due, at most `most`."""
        due = self.duty.store.next_due(self.duty.account.name, self.duty.mailbox)
        return most if due is None else max(0.0, min(most, due - self.duty.clock()))

    def _meet(self, uid: int) -> None:
        fetched = self._fetch(uid)
        passed = replace(self.cursor, uid_next=uid + 1)
        if isinstance(fetched, ProtocolError):
            where = f"{self.duty.mailbox}/{self.cursor.uidvalidity}/{uid}"
            self._settle(self._unreadable(where.encode(), uid, self.duty.clock(), f"{_REFUSED}: {fetched}"), passed)
        elif fetched is None or fetched.arrived.timestamp() < self.cursor.since - _SKEW:
            self.duty.store.move(passed)
        else:
            self._handle(fetched, None, passed)
        self.cursor = passed

    def _handle(self, fetched: Fetched, open_entry: Entry | None, passed: Cursor | None = None) -> None:
        """One message, from bytes to its settled entry. What the message itself breaks ends with the message."""
        try:
            with self.duty.turn:  # the same mail may lie in two mailboxes of an account
                self._journey(fetched, open_entry, passed)
        except RejectboxError as error:
            if not isinstance(error, UnreadableMail):
                raise
            self._unread(fetched, open_entry, str(error), passed)
        except Exception as error:  # noqa: BLE001  (one message, however odd, must not stop the rest)
            self._unread(fetched, open_entry, f"This mail could not be worked on ({type(error).__name__})", passed)

    def _journey(self, fetched: Fetched, open_entry: Entry | None, passed: Cursor | None) -> None:
        duty = self.duty
        message, verdict = journey.judge(fetched.raw, duty.model)
        known = open_entry or duty.store.entry(duty.account.name, message.identity)
        if known and not open_entry and (known.state not in OPEN or self._is_at(known, fetched.uid)):
            if passed:
                duty.store.move(passed)
            return
        entry = Entry(
            account=duty.account.name,
            identity=message.identity,
            mailbox=duty.mailbox,
            uidvalidity=self.cursor.uidvalidity,
            uid=fetched.uid,
            arrived=fetched.arrived.timestamp(),
            state="ignored",
            reason="",
            subject=message.subject[:200],
            label=verdict.label,
            probability=verdict.rejection,
            language=verdict.language,
            attempts=known.attempts if known else 0,
        )
        if message.date and message.date.timestamp() < self.cursor.since - _CLAIMED_AGE:
            state = "noted" if verdict.flagged else "ignored"
            self._settle(
                replace(entry, state=state, reason="it says that it was written before Rejectbox began to watch"),
                passed,
            )
            return
        thread, standing = facts.Thread(), correspondence.Standing()
        if verdict.flagged:
            own_id = draft.message_id(duty.account.name, journey.addressed(message, duty.terms), message)
            entry = replace(entry, draft_id=own_id)
            company = facts.gather(message, facts.Thread(), verdict.language).company
            known_as = company.value if company else ""
            mails = correspondence.earlier(self.server, message, known_as, fetched.uid, duty.model)
            standing = self._standing(message, own_id)
            thread = facts.Thread(mails, answered=standing.answer)
        if standing.draft:
            self._settle(replace(entry, state="drafted", reason="its draft was there already"), passed)
            return
        decision = journey.decide(
            message, verdict, thread, duty.terms, datetime.fromtimestamp(duty.clock()).astimezone()
        )
        if decision.facts:
            company, role = decision.facts.company, decision.facts.role
            entry = replace(entry, company=company.value if company else "", role=role.value if role else "")
        entry = replace(entry, reason=decision.plan.reason)
        if decision.draft is None:
            state = "ignored" if isinstance(decision.plan, Ignore) else "noted"
            self._settle(replace(entry, state=state, draft_id=""), passed, decision)
            return
        if duty.store.letter_for(entry, entry.arrived - _SAME_APPLICATION):
            reason = "a letter for the same application is there already, or waits"
            self._settle(replace(entry, state="noted", reason=reason, draft_id=""), passed, decision)
            return
        self._write(entry, decision, decision.draft.content, passed)

    def _write(self, entry: Entry, decision: journey.Decision, content: bytes, passed: Cursor | None) -> None:
        duty = self.duty
        now = duty.clock()
        if until := self._held_until(entry, now):
            due, why = until
            self._settle(replace(entry, state="held", due=due, reason=f"{entry.reason}; {why}"), passed, decision)
            return
        if duty.dry_run:
            self._settle(replace(entry, state="drafted"), passed, decision)
            return
        duty.store.intend(replace(entry, state="intended", written=now))
        try:
            self.server.append(self.places.drafts, content)
        except AppendRefused as refused:
            log.warning("%s", refused)
            wait = _RETRY[min(entry.attempts, len(_RETRY) - 1)]
            held = replace(entry, state="held", due=now + wait, attempts=entry.attempts + 1)
            self._settle(
                replace(held, reason=f"{entry.reason}; the server did not take the draft, it is tried again"),
                passed,
                decision,
            )
            return
        self._settle(replace(entry, state="drafted"), passed, decision)

    def _held_until(self, entry: Entry, now: float) -> tuple[float, str] | None:
        delay = self.duty.drafting.delay.total_seconds()
        due = entry.arrived + delay
        if delay and due > now:  # without a delay nothing waits, though the server's clock be ahead of ours
            return due, "the draft waits for draft.delay"
        today = datetime.fromtimestamp(now).astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        if self.duty.store.drafted_since(today.timestamp(), besides=entry) >= self.duty.drafting.max_per_day:
            return (today + timedelta(days=1)).timestamp(), "draft.max_per_day is reached, it waits for tomorrow"
        return None

    def _standing(self, message: Message | None, draft_id: str) -> correspondence.Standing:
        """What lies in Drafts, Sent and Trash; then examines the watched mailbox again.

        A new UIDVALIDITY makes every UID in hand void, as a lost connection does.
        """
        found = correspondence.standing(self.server, self.places, message, draft_id)
        if self.server.examine(self.duty.mailbox).uidvalidity != self.cursor.uidvalidity:
            raise ConnectionLost(
                f"{self.duty.account.name}: {self.duty.mailbox} was made anew on the server while it was read"
            )
        return found

    def _settle(self, entry: Entry, passed: Cursor | None, decision: journey.Decision | None = None) -> None:
        entry = replace(entry, written=self.duty.clock())
        if decision and entry.probability >= _TELLING:  # after the draft is there: it takes some milliseconds
            entry = replace(entry, why=journey.why(decision.message, self.duty.model))
        self.duty.store.settle(entry, passed)
        log.info("%s: %s UID %d: %s: %s", entry.account, entry.mailbox, entry.uid, entry.state, entry.reason)
        self.duty.tell(entry, decision)

    def _fetch(self, uid: int) -> Fetched | ProtocolError | None:
        """The message; or the server's refusal of this one, which must not keep the others waiting."""
        try:
            return self.server.fetch(uid)
        except ProtocolError as error:
            return error

    def _is_at(self, entry: Entry, uid: int) -> bool:
        return (entry.mailbox, entry.uidvalidity, entry.uid) == (self.duty.mailbox, self.cursor.uidvalidity, uid)

    def _unread(self, fetched: Fetched, open_entry: Entry | None, reason: str, passed: Cursor | None) -> None:
        entry = open_entry or self._unreadable(fetched.raw, fetched.uid, fetched.arrived.timestamp(), reason)
        self._settle(replace(entry, state="unreadable", reason=reason), passed)

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
