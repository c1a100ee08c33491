"""How far the application got, and what shows it. Nothing hypothetical counts, and nobody else's interview."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from rejectbox.facts.days import conversation
from rejectbox.facts.history import flat
from rejectbox.languages import says, without
from rejectbox.values import Reached

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rejectbox.languages import Language
    from rejectbox.values import Message

# Two letters before the stop: "am 3. November" and "i. A." go on; so do "ds. obsługi", before a small letter, and "Dr. Berg".
_ABBREVIATED = "".join(
    rf"(?<!\b{word}\.)"
    for word in "ds inż mgr resp bzw rif ref Ref dott Dott sig Sig dr Dr im ul al św St Mr Ms Sr".split()
)
_MOST_SENTENCES = 500  # twenty thousand characters of words hold fewer
_SENTENCE_END = re.compile(rf"(?<=[^\W\d_]{{2}}[.!?]){_ABBREVIATED}\s|(?<=[!?;]) ")


@dataclass(frozen=True, slots=True)
class Before:
    """An earlier mail of the application: its label, its own text in single spaces, its language; `sent` by the user."""

    mail: Message
    label: str
    text: str
    speech: Language
    sent: bool = False


def sentences(text: str) -> list[str]:
    """The first sentences of `text`, white space made single; lists and headings end at an empty line."""
    blocks = re.split(r"\n\s*\n", text, maxsplit=_MOST_SENTENCES)[:_MOST_SENTENCES]
    return [part for block in blocks for part in _SENTENCE_END.split(flat(block)) if part][:_MOST_SENTENCES]


def past(text: str, speech: Language) -> Iterator[str]:
    """Each sentence that looks back on a conversation with the reader."""
    for sentence in sentences(text):
        if says(speech.interviewed, without(speech.unreal + speech.conditional, sentence)):
            yield sentence


def invitations(text: str, speech: Language) -> Iterator[str]:
    """Each sentence that invites the reader to a conversation."""
    for sentence in sentences(text):
        if says(speech.invited, without(speech.unreal, sentence)):
            yield sentence


def tests(text: str, speech: Language) -> Iterator[str]:
    """Each sentence that looks back on a test or task of the reader's."""
    for sentence in sentences(text):
        if says(speech.tested, without(speech.unreal, sentence)):
            yield sentence


def stage(
    message: Message, text: str, below: str, before: Sequence[Before], speech: Language
) -> tuple[Reached, str, date | None]:
    """How far it got, the evidence for it in the user's words, and the day of the conversation where it is told.

    `text` is the mail's own, `below` what it quotes, `before` the earlier mails of the application.
    """
    today = _day(message.date)
    told = [*past(text, speech)]
    arranged = [(one, spoken) for one in before if (spoken := [*_arranged(one)])]
    held = {when for one, _ in arranged for when in _appointed(one) if not today or when <= today}
    day = conversation(" ".join(told), speech, today, until=today) if told and today else None
    if day is None and len(held) == 1:
        day = held.pop()
    found: list[tuple[Reached, str]] = []
    if told:
        found.append((_round(told, speech), "the mail speaks of the interview"))
    for one, spoken in arranged:
        what = "an earlier mail invited to an interview" if not one.sent else "you wrote of the interview yourself"
        found.append((_round(spoken, one.speech), what))
    # An applicant's letter hopes for an invitation: in quoted text only what is past, or what invites, counts.
    if quoted := [*past(below, speech), *invitations(below, speech)]:
        found.append((_round(quoted, speech), "the quoted correspondence speaks of the interview"))
    if any(tests(text, speech)):
        found.append((Reached.TEST, "the mail speaks of a test"))
    elif any(one.label == "assessment" and not one.sent for one in before):
        found.append((Reached.TEST, "an earlier mail asked for a test"))
    if not found:
        return Reached.CV, "", None
    order = [*Reached]
    reached, evidence = max(found, key=lambda pair: order.index(pair[0]))
    return reached, evidence, day if reached not in (Reached.CV, Reached.TEST) else None


def _round(spoken: Sequence[str], speech: Language) -> Reached:
    if any(says(speech.final, sentence) for sentence in spoken):
        return Reached.FINAL
    return Reached.PHONE if all(says(speech.phoned, sentence) for sentence in spoken) else Reached.INTERVIEW


def _arranged(one: Before) -> Iterator[str]:
    """What of an earlier mail shows that there was a conversation: its sentences, or its appointment."""
    if one.sent:
        yield from past(one.text, one.speech)
    elif one.label == "interview" or one.mail.events:
        found = [*invitations(one.text, one.speech), *past(one.text, one.speech)]
        yield from found or [event.summary or "-" for event in one.mail.events]


def _appointed(one: Before) -> Iterator[date]:
    """The days on which an earlier mail set a conversation: by its calendar part, else by its words."""
    if one.mail.events:
        yield from (_date(event.begins) for event in one.mail.events)
    elif found := conversation(one.text, one.speech, _day(one.mail.date) or date.min, until=date.max):
        yield found


def _date(when: date | datetime) -> date:
    return when.date() if isinstance(when, datetime) else when


def _day(when: datetime | None) -> date | None:
    return when.astimezone(when.tzinfo or UTC).date() if when else None
