"""A rejection and the earlier mail of its thread -> Facts; what is not said is left out, never guessed."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rejectbox.courtesy.subject import bare_subject
from rejectbox.facts.company import company
from rejectbox.facts.domains import belongs, names
from rejectbox.facts.history import READ, flat, history, signature
from rejectbox.facts.people import people
from rejectbox.facts.role import role
from rejectbox.facts.stage import Before, stage
from rejectbox.languages import Language, languages, says
from rejectbox.reachable import nobody, same_company, shared
from rejectbox.values import Fact, Facts, Feedback, Message

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Earlier:
    """A mail of before, perhaps about the same application, the label and language that the classifier gave it."""

    message: Message
    label: str
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Thread:
    """What the mailboxes hold of the application: earlier mail, and whether the user answered already."""

    earlier: tuple[Earlier, ...] = ()
    answered: bool = False


def gather(message: Message, thread: Thread, language: str, own: frozenset[str] = frozenset()) -> Facts:
    """What is known of the application that `message` turns down.

    `language` is the mail's (ISO 639-1); `own` holds the user's addresses in lower case, who are never "people".
    """
    speech = languages().get(language) or languages()["en"]
    parts = history(message.text)
    written, below = parts.own, parts.below
    if parts.forwarded is not None:  # whoever passed it on speaks for no company
        written, below, message = parts.below, "", replace(message, sender=None, reply_to=())
    text = flat(written)
    closing = signature(written, speech)
    subject = bare_subject(message.subject[:READ])
    where = company(message, written, closing, speech)
    what = role(subject, written, where, speech)
    related = [*_related(message, thread, where, what, own)]
    reached, evidence, day = stage(message, written, below, related, speech)
    return Facts(
        language=language,
        reached=reached,
        evidence=evidence,
        company=where,
        role=what,
        people=people(message, closing, where, related, own, speech),
        interviewed_on=day,
        informal=_informal(text, speech),
        feedback=_feedback(text, speech),
        pause=says(speech.pause, text) and not says(speech.ended, text),
    )


def _feedback(text: str, speech: Language) -> Feedback:
    for patterns, found in (
        (speech.given, Feedback.GIVEN),
        (speech.refused, Feedback.REFUSED),
        (speech.offered, Feedback.OFFERED),
    ):
        if says(patterns, text):
            return found
    return Feedback.UNSAID


def _informal(text: str, speech: Language) -> bool | None:
    if not speech.informal:
        return None
    informal = len(re.findall(speech.informal, text, re.IGNORECASE))
    formal = len(re.findall(speech.formal, text))
    return informal > formal if informal != formal else None


def _related(
    message: Message, thread: Thread, where: Fact | None, what: Fact | None, own: frozenset[str]
) -> Iterator[Before]:
    """The earlier mail of the same application, as far as can be told.

    What an applicant tracking system sends for many companies comes from one domain: there only a reference, or
    the company's name, ties two mails together.
    """
    linked = {*message.references, message.in_reply_to} - {""}
    for earlier in thread.earlier:
        mail = earlier.message
        if not mail.sender or (mail.date and message.date and mail.date > message.date):
            continue
        sent = mail.sender.email.lower() in own
        replied = bool(mail.message_id in linked or linked & {*mail.references, mail.in_reply_to})
        speech = languages().get(earlier.language) or languages()["en"]
        parts = history(mail.text)
        its_company = None if sent else company(mail, parts.own, signature(parts.own, speech), speech)
        its_role = role(bare_subject(mail.subject), parts.own, its_company, speech)
        before = Before(mail, earlier.label, flat(parts.own), speech, sent)
        other_role = what and its_role and not _one_role(what.value, its_role.value)
        if replied or (_same(message, before, where, its_company) and not other_role):
            yield before


def _one_role(one: str, other: str) -> bool:
    return one.lower() in other.lower() or other.lower() in one.lower()


def _same(message: Message, before: Before, where: Fact | None, its: Fact | None) -> bool:
    """Is an earlier mail of the same company: by its name, or by the domain that it came from or was sent to?"""
    mail = before.mail
    one, other = message.sender, (next(iter(mail.recipients), None) if before.sent else mail.sender)
    if not one or not other:
        return False
    same_domain = same_company(one.domain, other.domain) and not shared(one.domain)
    if where:
        if names(f"{mail.subject} {before.text} {other.name}", where.value):
            return True
        if its and (names(its.value, where.value) or names(where.value, its.value)):
            return True
        return same_domain and belongs(other.domain, where.value)
    return same_domain and its is None and not nobody(one)
