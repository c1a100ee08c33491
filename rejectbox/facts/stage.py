"""How far the application got, and what shows it. Nothing hypothetical counts, and nobody else's interview."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from rejectbox.facts.days import conversation
from rejectbox.facts.history import flat, history
from rejectbox.languages import says, without
from rejectbox.values import Stage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rejectbox.languages import Language
    from rejectbox.values import Message

# Two letters before the stop: "am 3. November" and "i. A." go on.
_SENTENCE_END = re.compile(r"(?<=[^\W\d_]{2}[.!?])\s|(?<=[!?;]) ")


def sentences(text: str) -> list[str]:
    """The sentences of `text`, its white space made single; lists and headings end at an empty line."""
    return [part for block in re.split(r"\n\s*\n", text) for part in _SENTENCE_END.split(flat(block)) if part]


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


def stage(
    message: Message, text: str, below: str, invited: Sequence[Message], speech: Language
) -> tuple[Stage, str, date | None]:
    """The stage, its evidence in the user's words, and the day of the conversation where it is told.

    `text` is the mail's own, `below` what it quotes, `invited` the earlier mails of the application that
    were classified as invitations.
    """
    today = _day(message.date)
    told = " ".join(past(text, speech))
    before = [
        (flat(history(mail.text).own), mail)
        for mail in invited
        if not (mail.date and message.date and mail.date > message.date)
    ]
    before = [(own, mail) for own, mail in before if any(invitations(own, speech)) or any(past(own, speech))]
    dates = {
        found
        for own, mail in before
        if (found := conversation(own, speech, _day(mail.date) or date.min, until=today or date.max))
    }
    day = conversation(told, speech, today, until=today) if told and today else None
    if day is None and len(dates) == 1:
        day = dates.pop()
    if told:
        return Stage.INTERVIEW, "the mail speaks of the interview", day
    if before:
        return Stage.INTERVIEW, "an earlier mail invited to an interview", day
    # An applicant's letter hopes for an invitation: in quoted text only what is past, or what invites, counts.
    if any(past(below, speech)) or any(invitations(below, speech)):
        return Stage.INTERVIEW, "the quoted correspondence speaks of the interview", None
    return Stage.APPLICATION, "", None


def _day(when: datetime | None) -> date | None:
    return when.astimezone(when.tzinfo or UTC).date() if when else None
