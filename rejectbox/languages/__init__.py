"""What each language's mails say when they speak of an interview, of feedback, of a company: the phrases facts are read by.

A language is one module with one `Language`; adding a file and its name in `languages` adds the language.
Patterns are regular expressions matched without regard to case, on text whose white space is single spaces, and
without nested repetition: the text is hostile. In `company` and `role` patterns `@` stands for the name looked for,
`%` for a role that ends in one of `role_words` or `role_endings`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Language:
    """The phrases of one language; `code` is ISO 639-1.

    `interviewed`: the mail looks back on a conversation that took place; `invited`: a mail that invites to one.
    `unreal`: no conversation, or other people's, cut out of a sentence before both; `conditional`: before the first.
    `meeting`: what a conversation is called; `on`: what stands before its day.
    `refused`, `offered`, `given`: what the mail says of feedback.
    `pause`: hiring is put off; `ended`: a pause is named, and still this application is closed.
    `company`, `role`: where a name stands in the text, and `..._subject`: in the Subject; `role_words`, `role_endings`: the last word of a role, and
    how such words end. `client`: an agency writes for another; `elsewhere`: a sentence on openings other than the
    one applied for; `applying`: a sentence on this one.
    `not_names`: words that end a name, or are none; `teams`: words that only a sender who is no person carries,
    and `team_stems`: how such words begin, or, behind a "-", end; `businesses`, `business_endings`: words that only a company's name holds.
    `questions`: what stands before an address offered for questions; `other_matters`: and it is not about the
    application; `unread`: nobody reads replies.
    `closings`: what a signature follows. `nouns_capital`: every noun is written with a capital. `informal`, `formal`: the forms of address, where there are both.
    """

    code: str
    interviewed: tuple[str, ...]
    invited: tuple[str, ...]
    unreal: tuple[str, ...]
    conditional: tuple[str, ...]
    meeting: str
    on: str
    refused: tuple[str, ...]
    offered: tuple[str, ...]
    given: tuple[str, ...]
    pause: tuple[str, ...]
    ended: tuple[str, ...]
    company: tuple[str, ...]
    company_subject: tuple[str, ...]
    role: tuple[str, ...]
    role_subject: tuple[str, ...]
    role_words: frozenset[str]
    role_endings: tuple[str, ...]
    client: tuple[str, ...]
    elsewhere: tuple[str, ...]
    applying: tuple[str, ...]
    not_names: frozenset[str]
    teams: frozenset[str]
    team_stems: tuple[str, ...]
    businesses: frozenset[str]
    business_endings: tuple[str, ...]
    questions: tuple[str, ...]
    other_matters: tuple[str, ...]
    unread: tuple[str, ...]
    closings: tuple[str, ...]
    nouns_capital: bool = False
    informal: str = ""
    formal: str = ""


@cache
def languages() -> dict[str, Language]:
    """Every language that facts can be read in, by code."""
    from rejectbox.languages import de, en  # noqa: PLC0415  (they import Language from here)

    return {language.code: language for language in (en.ENGLISH, de.GERMAN)}


def says(patterns: tuple[str, ...], text: str) -> bool:
    """Does one of a language's phrases occur in `text` (white space single)?"""
    return any(pattern.search(text) for pattern in compiled(patterns))


def without(patterns: tuple[str, ...], text: str) -> str:
    """`text` with every occurrence of the phrases cut out."""
    for pattern in compiled(patterns):
        text = pattern.sub(" / ", text)
    return text


@cache
def compiled(patterns: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    """The phrases, compiled once: ten languages of them overflow the cache of `re`."""
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)
