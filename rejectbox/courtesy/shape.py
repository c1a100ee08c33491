"""What every language says alike in a letter and in different words: the shape that en.py, de.py ... fill."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from babel.dates import format_date, format_skeleton

from rejectbox.courtesy.naming import TITLES, visible

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

Patterns = tuple[str, ...]


class Tone(StrEnum):
    """What a letter must not sound like; every language lists its phrases for each."""

    RECONSIDER = "reconsider"
    ARGUMENT = "argument"
    URGENCY = "urgency"
    BLAME = "blame"
    SARCASM = "sarcasm"
    SELF_PITY = "self-pity"
    FLATTERY = "flattery"
    COMPARISON = "comparison"


@dataclass(frozen=True, slots=True)
class Courtesy:
    """One language's courtesies: how it greets, dates and quotes, and the phrases by which the linter knows it.

    Patterns are regular expressions, matched anywhere and in either case; `(?-i:...)` heeds the case.
    `to_*` hold {person} and {company}; `attribution` holds {date} and {who}. `by_given_name`: everybody is greeted so;
    `spaced`: marks that a space stands before; `first`: the first of a month, where it is no "1". `words` are thirty or more
    of the commonest small words, in lower case, that tell the language from its neighbours.
    """

    language: str
    locale: str
    to_person: str
    to_person_informal: str
    to_team: str
    to_team_informal: str
    to_team_at: str
    to_team_at_informal: str
    attribution: str
    attribution_undated: str
    subject: str
    greetings: Patterns = field(repr=False)
    gratitude: Patterns = field(repr=False)
    request: Patterns = field(repr=False)
    way_out: Patterns = field(repr=False)
    door_open: Patterns = field(repr=False)
    closings: Patterns = field(repr=False)
    disappointment: Patterns = field(repr=False)
    interview: Patterns = field(repr=False)
    first_person: Patterns = field(repr=False)
    forbidden: Mapping[Tone, Patterns] = field(repr=False)
    words: frozenset[str] = field(repr=False)
    family_name_first: bool = False
    by_given_name: bool = False
    spaced: str = ""
    first: str = ""

    def salutation(self, person: str | None, company: str | None, *, informal: bool) -> str:
        """The line that opens the letter, for the person by name (no gender is guessed) or else for the team."""
        if person:
            if informal or self.by_given_name:
                return self.to_person_informal.format(person=self._given_name(person))
            return self.to_person.format(person=person)
        if company:
            return (self.to_team_at_informal if informal else self.to_team_at).format(company=company)
        return self.to_team_informal if informal else self.to_team

    def day(self, when: date) -> str:
        """Day and month as a sentence says them, without the year: '3 November'."""
        return self._first(format_skeleton("MMMMd", when, locale=self.locale), when)

    def attribute(self, who: str, when: date | None) -> str:
        """The line above a quotation: who wrote what follows, and on which day, where that is known."""
        if when is None:
            return self.attribution_undated.format(who=visible(who))
        day = self._first(format_date(when, "long", locale=self.locale), when)
        return self.attribution.format(who=visible(who), date=day)

    def _first(self, text: str, when: date) -> str:
        return re.sub(r"\b1(?=\D)", self.first, text, count=1) if self.first and when.day == 1 else text

    def _given_name(self, person: str) -> str:
        """The given name where it is plain which that is: two words, no title, no initial; else the whole name."""
        words = person.split()
        if len(words) != 2 or self.family_name_first or "." in person or words[0].lower() in TITLES.split():
            return person
        return words[0]


def small_words(text: str) -> frozenset[str]:
    """The words of a text, for `Courtesy.words`."""
    return frozenset(text.split())


@cache
def _compiled(patterns: Patterns) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


def phrases(patterns: Patterns, text: str) -> tuple[str, ...]:
    """Every place of the text that one of the patterns matches, as written there, from left to right."""
    return tuple(match.group().strip() for match in _compiled(patterns).finditer(text))
