"""What each language's mails say when they speak of an interview, of feedback, of a company: the phrases facts are read by.

A language is one module with one `Language`; adding a file and its name in `languages` adds the language.
Patterns are regular expressions matched without regard to case, on text whose white space is single spaces, and
without nested repetition: the text is hostile. In `company` and `role` patterns `@` stands for the name looked for.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """The phrases of one language; `code` is ISO 639-1.

    `interviewed`: the mail looks back on a conversation that took place; `invited`: a mail that invites to one.
    `refused`, `offered`, `given`: what the mail says of feedback.
    `pause`: hiring is put off; `ended`: a pause is named, and still this application is closed.
    `company`, `role`, `role_subject`: where a name stands; `role_words`: the last word of a role in lower case.
    `not_names`: words that end a name, or are none; `teams`: words that only a sender who is no person carries.
    `questions`: what stands before an address offered for questions; `unread`: nobody reads replies.
    `closings`: what a signature follows. `informal`, `formal`: the forms of address, where there are both.
    """

    code: str
    interviewed: tuple[str, ...]
    invited: tuple[str, ...]
    refused: tuple[str, ...]
    offered: tuple[str, ...]
    given: tuple[str, ...]
    pause: tuple[str, ...]
    ended: tuple[str, ...]
    company: tuple[str, ...]
    role: tuple[str, ...]
    role_subject: tuple[str, ...]
    role_words: frozenset[str]
    not_names: frozenset[str]
    teams: frozenset[str]
    questions: tuple[str, ...]
    unread: tuple[str, ...]
    closings: tuple[str, ...]
    informal: str = ""
    formal: str = ""


def languages() -> dict[str, Language]:
    """Every language that facts can be read in, by code."""
    from rejectbox.languages import de, en  # noqa: PLC0415  (they import Language from here)

    return {language.code: language for language in (en.ENGLISH, de.GERMAN)}
