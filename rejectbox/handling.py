"""One message on its way: judge, decide, intend, append, settle, in that order; each step may be the last (docs/flow.md)."""

from __future__ import annotations

import contextlib
import logging
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from rejectbox import aftercare, applications, correspondence, draft, facts, journey, missed, word
from rejectbox.errors import AppendRefused, ConnectionLost, NoDrafts, ProtocolError
from rejectbox.store import OPEN, Cursor, Entry
from rejectbox.values import Ask, Ignore

if TYPE_CHECKING:
    from rejectbox_classifier.mail import Verdict

    from rejectbox.correspondence import Places, Standing
    from rejectbox.duty import Duty
    from rejectbox.server import Fetched, Mailbox, Server
    from rejectbox.values import Message

log = logging.getLogger(__name__)

_CLAIMED_AGE = timedelta(days=7).total_seconds()
"""How much older than the watch a mail may claim to be in its Date, for queues that were slow."""
_TELLING = 0.1
"""P(rejection) from which on the journal keeps the phrases that counted."""
_RETRY = (60.0, 300.0, 1800.0, 7200.0)
"""Seconds until a refused APPEND is tried again."""
GONE = "the mail is gone, so nothing was drafted"
SETTLING = 60.0
"""Seconds until a draft is looked for whose APPEND got no answer: what was on its way may still arrive, even after a
process is killed. A draft that is not there by then is written again.
"""


class Handler:
    """Carries messages of one examined mailbox through the journey.

    `begun` is the cursor that its watch began with. `news` is the first UID that no earlier life of Rejectbox can have
    met: the draft to older mail may lie anywhere, though the journal (a damaged one, or one from a backup) knows nothing.
    """

    def __init__(self, server: Server, duty: Duty, places: Places, begun: Cursor, news: int) -> None:
        self.server = server
        self.duty = duty
        self.places = places
        self.begun = begun
        self.news = news
        self.renumbered: Mailbox | None = None
        """The mailbox as it was last examined, where its UIDVALIDITY is no longer that of `begun`."""
        self._care = aftercare.Care(server, duty, places)

    def handle(self, fetched: Fetched, open_entry: Entry | None, passed: Cursor | None) -> None:
        """One message, new or `open_entry`'s, until its entry is settled and the cursor has `passed` it."""
        duty = self.duty
        message, verdict = journey.judge(fetched.raw, duty.model)
        if not open_entry and (known := duty.store.entry(duty.account.name, message.identity)):
            self._meet_again(known, fetched.uid, passed)
            return
        said = duty.word.said(message.identity)
        verdict = word.heeded(verdict, said)
        entry = self._entry(fetched, message, verdict)
        if open_entry:  # the mail may have been fetched from elsewhere
            entry = replace(
                entry,
                uidvalidity=open_entry.uidvalidity,
                uid=open_entry.uid,
                arrived=open_entry.arrived,
                attempts=open_entry.attempts,
            )
        if message.date and message.date.timestamp() < self.begun.since - _CLAIMED_AGE:
            state = "noted" if verdict.flagged else "ignored"
            self.settle(
                replace(entry, state=state, reason="it says that it was written before Rejectbox began to watch"),
                passed,
            )
        elif letter := self._answered(message, entry):
            duty.store.settle(letter, None)
            duty.tell(letter, None)
            self.settle(replace(entry, state="noted", reason="it answers your request for feedback"), passed)
        elif verdict.flagged:
            self._reject(message, verdict, entry, passed)
        else:
            decision = journey.decide(message, verdict, facts.Thread(), duty.terms, self._now())
            reason = word.REASONS[said] if said else decision.plan.reason
            self.settle(replace(entry, reason=reason), passed, decision)

    def _meet_again(self, known: Entry, uid: int, passed: Cursor | None) -> None:
        """A message of which the journal knows: where something is still open, it is done at its time, where the mail lies now."""
        revived = known.reason == GONE or (known.reason.startswith(GONE) and missed.young(known, self.duty.clock()))
        if revived:  # it was moved here, and its old place was looked at first
            known = replace(known, state="held", due=0.0)
        there = replace(known, mailbox=self.duty.mailbox, uidvalidity=self.begun.uidvalidity, uid=uid)
        if known.state in (*OPEN, "ignored"):  # of which the user may yet say that it is a rejection
            self.duty.store.settle(there, passed)
        elif passed:
            self.duty.store.move(passed)

    def _entry(self, fetched: Fetched, message: Message, verdict: Verdict) -> Entry:
        return Entry(
            account=self.duty.account.name,
            identity=message.identity,
            mailbox=self.duty.mailbox,
            uidvalidity=self.begun.uidvalidity,
            uid=fetched.uid,
            arrived=fetched.arrived.timestamp(),
            state="ignored",
            reason="",
            subject=message.subject[:200],
            label=verdict.label,
            probability=verdict.rejection,
            language=verdict.language,
            original_id=message.message_id,
        )

    def _reject(self, message: Message, verdict: Verdict, entry: Entry, passed: Cursor | None) -> None:
        """What is to be done about a rejection, and doing it."""
        duty = self.duty
        own_id = draft.message_id(duty.account.name, journey.addressed(message, duty.terms), message)
        company = facts.gather(message, facts.Thread(), verdict.language).company
        named = company.value if company else ""
        mails = correspondence.earlier(self.server, self.places, message, named, duty.model)
        older = entry.uid < self.news or entry.uidvalidity != self.begun.uidvalidity
        standing = self.standing(message, own_id, everywhere=older)
        answered = standing.answer and not standing.draft
        decision = journey.decide(message, verdict, facts.Thread(mails, answered=answered), duty.terms, self._now())
        plan, gathered = decision.plan, decision.facts
        entry = replace(
            entry,
            reason=plan.reason,
            company=gathered.company.value if gathered and gathered.company else "",
            role=gathered.role.value if gathered and gathered.role else "",
            asked_of=applications.asked_of(plan.recipient) if isinstance(plan, Ask) else "",
        )
        if standing.draft:
            there = replace(entry, state="drafted", draft_id=own_id, reason="its draft was there already")
            self.settle(there, passed, decision, written=entry.arrived)
            return
        if decision.draft is None:
            ignored = isinstance(plan, Ignore) and not duty.word.said(entry.identity)
            state = "ignored" if ignored else "noted"  # of what was ignored a user's word is asked again
            self.settle(replace(entry, state=state, asked_of=""), passed, decision)
            return
        others = duty.store.letters(duty.account.name, entry.arrived - applications.WITHIN)
        if other := applications.same(entry, message, others):
            reason = f"a letter for the same application is there already, or waits (number {other.identity[:7]})"
            self.settle(replace(entry, state="noted", reason=reason, asked_of=""), passed, decision)
            return
        self._write(replace(entry, draft_id=own_id), decision, decision.draft.content, passed)

    def _write(self, entry: Entry, decision: journey.Decision, content: bytes, passed: Cursor | None) -> None:
        duty = self.duty
        now = duty.clock()
        if until := self._held_until(entry, now):
            due, why = until
            self.settle(replace(entry, state="held", due=due, reason=f"{entry.reason}; {why}"), passed, decision)
            return
        if duty.dry_run:
            self.settle(replace(entry, state="drafted"), passed, decision)
            return
        duty.store.intend(replace(entry, state="intended", written=now, due=now + SETTLING))
        try:
            self.server.append(self.places.drafts, content)
        except (
            NoDrafts
        ) as gone:  # renamed, perhaps: the next connection looks for it, and knows what to say where there is none
            raise ConnectionLost(str(gone)) from None
        except AppendRefused as refused:
            log.warning("%s", refused)
            wait = _RETRY[min(entry.attempts, len(_RETRY) - 1)]
            held = replace(entry, state="held", due=now + wait, attempts=entry.attempts + 1)
            self.settle(
                replace(held, reason=f"{entry.reason}; the server did not take the draft, it is tried again"),
                passed,
                decision,
            )
            return
        self.settle(replace(entry, state="drafted"), passed, decision)

    def _held_until(self, entry: Entry, now: float) -> tuple[float, str] | None:
        delay = self.duty.drafting.delay.total_seconds()
        due = entry.arrived + delay
        if delay and due > now:  # without a delay nothing waits, though the server's clock be ahead of ours
            return due, "the draft waits for draft.delay"
        today = datetime.fromtimestamp(now).astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        if self.duty.store.drafted_since(today.timestamp(), besides=entry) >= self.duty.drafting.max_per_day:
            return (today + timedelta(days=1)).timestamp(), "draft.max_per_day is reached, it waits for tomorrow"
        return None

    def _answered(self, message: Message, entry: Entry) -> Entry | None:
        """The letter that `message` answers, in its new state; None where it answers none."""
        duty = self.duty
        if message.sender and message.sender.email.lower() in duty.terms.policy.own:
            return None
        letter = duty.store.letter_in(entry.account, (*message.references, message.in_reply_to))
        if letter is None or letter.identity == entry.identity:
            return None
        if letter.state in ("drafted", "discarded"):
            letter = self._now_known(letter)
        return replace(letter, state="answered", answered=entry.arrived) if aftercare.answers(message, letter) else None

    def look_after(self) -> None:
        """Find out what the user has done with the letters of this mailbox, where Drafts or Sent have changed."""
        if self._care.look():
            self.examine_again()

    def _now_known(self, letter: Entry) -> Entry:
        """A letter that was drafted, as it stands now: sent a minute ago, perhaps."""
        found: list[Entry] = []
        with contextlib.suppress(ProtocolError):
            found = aftercare.news(self.server, self.places, [letter])
        self.examine_again()
        return next(iter(found), letter)

    def standing(self, message: Message | None, draft_id: str, *, everywhere: bool) -> Standing:
        """What lies in Drafts, Sent and Trash, or everywhere; then examines the watched mailbox again."""
        found = correspondence.standing(self.server, self.places, message, draft_id, everywhere=everywhere)
        self.examine_again()
        return found

    def examine_again(self) -> None:
        """A new UIDVALIDITY makes every UID in hand void: the session begins anew once the message in hand is done."""
        found = self.server.examine(self.duty.mailbox)
        if found.uidvalidity != self.begun.uidvalidity:
            self.renumbered = found

    def settle(
        self,
        entry: Entry,
        passed: Cursor | None,
        decision: journey.Decision | None = None,
        *,
        written: float | None = None,
    ) -> None:
        """Journal what became of a message; `written` is when its draft was, where that is not now."""
        reason = word.with_reason(entry.reason, self.duty.word.said(entry.identity))
        entry = replace(entry, reason=reason, written=self.duty.clock() if written is None else written)
        if decision and entry.probability >= _TELLING:  # after the draft is there: it takes some milliseconds
            entry = replace(entry, why=journey.why(decision.message, self.duty.model))
        self.duty.store.settle(entry, passed)
        log.info("%s: %s UID %d: %s: %s", entry.account, entry.mailbox, entry.uid, entry.state, entry.reason)
        self.duty.tell(entry, decision)

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self.duty.clock()).astimezone()
