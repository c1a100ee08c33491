"""What each language's mails say when they speak of an interview, of feedback, of a company: the phrases facts are read by.

A language is one module here, named by its ISO 639-1 code, that holds LANGUAGE. Patterns are regular expressions
matched without regard to case, on text whose white space is single spaces, and without nested repetition: the text is
hostile. In `company` and `role` patterns `@` stands for the name looked for, `%` for a role that is sure to be one by
its `role_words` or `role_endings`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """The phrases of one language; `code` is ISO 639-1.

    `interviewed`: the mail looks back on a conversation that took place; `invited`: a mail that invites to one.
    `unreal`: no conversation, or other people's, cut out of a sentence before both; `conditional`: before the first.
    `phoned`, `final`: of a sentence that looks back, that it was on the telephone, or the last round; `tested`: the
    mail looks back on a test or task that the reader handed in (a sentence on its own, `unreal` cut out before).
    `meeting`: what a conversation is called; `on`: what stands before its day; `slashed`: days are written 5/11/2026 with
    the day first; `day_before`: where the day stands before the conversation, what stands between.
    `refused`, `offered`, `given`: what the mail says of feedback.
    `pause`: hiring is put off; `ended`: a pause is named, and still this application is closed.
    `company`, `role`: where a name stands in the text, and `..._subject`: in the Subject; `role_words`, `role_endings`:
    the word that only roles have, and how such words end: the last one of a role or, with `head_first`, the first;
    `role_follows`: with `head_first`, words that a role is cut off behind. `role_declined`: where a role stands in another
    case, which `nominative` turns into the one that a letter writes ('' where it cannot). `company_joins`, `role_joins`: small words
    inside names. `client`: an agency writes for another; `elsewhere`: a sentence on openings other than the one applied
    for; `applying`: a sentence on this one.
    `not_names`: words that end a name, or are none; `teams`: words that only a sender who is no person carries,
    `team_stems`: how such words begin, or, behind a "-", end, `organisations`: those of them that a company may be called
    by; `businesses`, `business_endings`: words that only a company's name holds. In display names: `at` between person
    and company, `via` before whoever passes mail on, `behalf` before whom it is for, `openings` before a company's name;
    `signed_at`: between office and company in a signature; `titles`: Mr, Mrs. `advertising`: a line on the system that
    sent the mail.
    `questions`: what stands before an address offered for questions; `other_matters`: and it is not about the
    application; `unread`: nobody reads replies.
    `company_ends`: words in lower case that end a company's name ("Uppsala kommun"). `sentence_case`: a role's first word may be its only capital ("Bakım teknisyeni"), and the patterns say what no role
    begins with. `closings`: what a signature follows. `nouns_capital`: every noun is written with a capital. `informal`, `formal`: the
    forms of address, where there are both.
    """

    code: str
    interviewed: tuple[str, ...]
    invited: tuple[str, ...]
    unreal: tuple[str, ...]
    conditional: tuple[str, ...]
    phoned: tuple[str, ...]
    final: tuple[str, ...]
    tested: tuple[str, ...]
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
    company_joins: frozenset[str]
    role_joins: frozenset[str]
    client: tuple[str, ...]
    elsewhere: tuple[str, ...]
    applying: tuple[str, ...]
    not_names: frozenset[str]
    teams: frozenset[str]
    team_stems: tuple[str, ...]
    organisations: frozenset[str]
    businesses: frozenset[str]
    business_endings: tuple[str, ...]
    at: str
    via: str
    behalf: str
    openings: str
    signed_at: str
    titles: str
    advertising: str
    questions: tuple[str, ...]
    other_matters: tuple[str, ...]
    unread: tuple[str, ...]
    closings: tuple[str, ...]
    nouns_capital: bool = False
    head_first: bool = False
    sentence_case: bool = False
    company_ends: str = ""
    role_follows: str = ""
    role_declined: tuple[str, ...] = ()
    nominative: Callable[[str], str] | None = None
    slashed: bool = True
    day_before: str = ""
    informal: str = ""
    formal: str = ""


@cache
def languages() -> dict[str, Language]:
    """Every language that facts can be read in, by code."""
    names = sorted(module.name for module in iter_modules(__path__))
    found = (import_module(f"{__name__}.{name}").LANGUAGE for name in names if re.fullmatch(r"[a-z]{2}", name))
    return {language.code: language for language in found}


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
