"""The journey of one message through the core: bytes -> Message -> Verdict -> Facts -> Plan -> Letter -> Draft."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from rejectbox import draft, facts, letter, message, plan
from rejectbox.courtesy import courtesy
from rejectbox.values import Address, Ask, Draft, Facts, Letter, Message, Note, Plan, Writer

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from rejectbox_classifier.mail import Evidence, Mail, Verdict


_ADDRESS = re.compile(r"[^\s@<>]{1,64}@[^\s@<>]{1,255}")


class Model(Protocol):
    """What the journey needs of a trained classifier."""

    def classify(self, mail: Mail) -> Verdict: ...

    def explain(self, mail: Mail, limit: int = 6) -> Sequence[Evidence]: ...


@dataclass(frozen=True, slots=True)
class Terms:
    """All that a decision rests on besides the mail: the account, the user, their wishes, the templates."""

    account: str
    address: str
    writer: Writer
    policy: plan.Policy
    templates: letter.Templates


@dataclass(frozen=True, slots=True)
class Decision:
    """What is to be done about one message, as a value: printed by a dry run, carried out by the watcher."""

    message: Message
    verdict: Verdict
    plan: Plan
    facts: Facts | None = None
    letter: Letter | None = None
    draft: Draft | None = None


def judge(raw: bytes, model: Model) -> tuple[Message, Verdict]:
    """Read one mail and classify it. Raises UnreadableMail."""
    read = message.read(raw)
    return read, model.classify(message.as_mail(read))


def why(read: Message, model: Model) -> str:
    """The phrases of a mail that counted for (+) and against (-) a rejection with their weight, a line each, in its own
    order, without the addresses in them."""
    told = (f"{one.weight:+.1f} “{_ADDRESS.sub('…', one.phrase)}”" for one in model.explain(message.as_mail(read)))
    return "\n".join(told)


def decide(read: Message, verdict: Verdict, thread: facts.Thread, terms: Terms, now: datetime) -> Decision:
    """Decide about a judged message; `now` (aware) dates the draft. Never raises on account of the mail."""
    if not verdict.flagged:
        return Decision(read, verdict, plan.unflagged(verdict))
    known = facts.gather(read, thread, verdict.language, terms.policy.own)
    decided = plan.plan(read, verdict, known, thread, terms.policy)
    if not isinstance(decided, Ask):
        return Decision(read, verdict, decided, known)
    if f"{decided.language}/{decided.stage.value}" not in terms.templates.sources:
        return Decision(read, verdict, Note(f"there is no letter in its language ({decided.language}) yet"), known)
    parent = _parent(read, thread, decided)
    subject = parent.subject if parent else read.subject
    try:
        written = letter.write(decided, known, terms.writer, terms.templates, subject=subject, seed=read.identity)
    except letter.LetterRefused as refused:
        return Decision(read, verdict, Note(f"the letter failed its own check: {'; '.join(refused.problems)}"), known)
    writer = Address(terms.writer.name, addressed(read, terms))
    envelope = draft.Envelope(terms.account, writer, decided.recipient, now)
    attribution = _attribution(read, written.language) if terms.policy.quote else ""
    made = draft.compose(written, read, envelope, attribution, parent)
    return Decision(read, verdict, decided, known, written, made)


def _parent(read: Message, thread: facts.Thread, ask: Ask) -> Message | None:
    """The newest earlier mail of whom the letter goes to, where they did not write this one: it belongs in their thread."""
    if ask.recipient.email in {address.email for address in (read.sender, *read.reply_to) if address}:
        return None
    theirs = [
        mail
        for mail in (earlier.message for earlier in thread.earlier)
        if mail.message_id
        and not (mail.date and read.date and mail.date > read.date)
        and ask.recipient.email
        in {one.email for one in (mail.sender, *(event.organizer for event in mail.events)) if one}
    ]
    return max(theirs, key=lambda mail: mail.date.timestamp() if mail.date else 0.0, default=None)


def addressed(read: Message, terms: Terms) -> str:
    """The user's address that the mail was sent to, else the account's."""
    own = (address.email for address in read.recipients if address.email.lower() in terms.policy.own)
    return next(own, terms.address)


def _attribution(read: Message, language: str) -> str:
    sender = read.sender
    who = (sender.name or sender.email) if sender else ""
    return courtesy(language).attribute(who, read.date)
