"""A mail as the model reads it: its masked words, sentence by sentence, and a few facts."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, TypeVar

from rejectbox_classifier import language
from rejectbox_classifier.concepts import lexicon
from rejectbox_classifier.masking import Token, sentences, wordings
from rejectbox_classifier.names import company_words, greeted_names
from rejectbox_classifier.text import new_text

if TYPE_CHECKING:
    from rejectbox_classifier.mail import Mail
    from rejectbox_classifier.masking import Sentence

Item = TypeVar("Item")

SENTENCES = 80  # of one mail; of more, the middle ones are left out
_SUBJECT_LENGTH = 300  # characters
_LANGUAGE_READ = 1_500  # characters

_REPLY = re.compile(r"^\s*(?:re|aw|antw|sv|odp|ynt|rif|res)\s*:", re.IGNORECASE)
_FORWARD = re.compile(r"^\s*(?:fwd?|wg|tr|rv|enc|doorst|vb|pd|ilt)\s*:", re.IGNORECASE)
_PREFIX = re.compile(
    r"^\s*(?:(?:re|aw|antw|sv|odp|ynt|rif|res|fwd?|wg|tr|rv|enc|doorst|vb|pd|ilt)\s?:\s?){1,6}", re.IGNORECASE
)
_ROBOT = re.compile(r"no-?_?reply|do-?not-?reply|notification|mailer|automat|bounce|alerts?@", re.IGNORECASE)
_KEY = re.compile(r"(?<![a-z])[a-z]{2,30}(?:[_.-][a-z]{2,30}){1,6}(?![a-z])")
_KEY_PARTS = re.compile(r"[_.-]")
_KEY_NOISE = frozenset("email eml mail html txt link trk utm jobs job notification template message digest".split())
_KEY_SHORT = {"app": "application", "absage": "rejection"}
_KEY_TRADE = frozenset(("APPLICATION", "CANDIDATE", "REJECT"))
_TEMPLATE_HEADER = re.compile(
    r"x-[a-z-]{0,40}(?:template|notification|campaign|tag|type|category|event)[a-z-]{0,20}|feedback-id", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Reading:
    """The masked words of a mail: subject, sentences of the new text, facts that are no words of it, and what the keys
    of its template say, as English sentences; and the words that name a person or a company in it."""

    body: str = field(repr=False)
    subject: tuple[str, ...] = field(repr=False)
    sentences: tuple[tuple[str, ...], ...] = field(repr=False)
    facts: tuple[str, ...] = field(repr=False)
    language: str = ""
    template: tuple[tuple[str, ...], ...] = field(default=(), repr=False)
    names: frozenset[str] = field(default=frozenset(), repr=False)
    company: frozenset[str] = field(default=frozenset(), repr=False)

    def tokens(self, number: int) -> tuple[Token, ...]:
        """Return the words of a sentence with their places [start, end) in `body`."""
        sentence = _placed(self.body, self.names, self.company)[number]
        return tuple(Token(word, *span) for word, span in zip(*sentence, strict=True))


@lru_cache(maxsize=1)  # who explains a verdict asks for one sentence after the other
def _placed(body: str, names: frozenset[str], company: frozenset[str]) -> list[Sentence]:
    return _outer(sentences(body, names, company))


def _outer(said: list[Item]) -> list[Item]:
    return said if len(said) <= SENTENCES else said[: SENTENCES // 2] + said[-SENTENCES // 2 :]


def read(mail: Mail) -> Reading:
    """Return what the model may see of a mail. Time is linear in its text, of which `new_text` bounds the length."""
    body = new_text(mail.text)
    names, company = greeted_names(body), company_words(mail.sender_name, mail.sender_address)
    return Reading(
        body,
        tuple(chain.from_iterable(wordings(subject_text(mail), names, company))),
        tuple(_outer(wordings(body, names, company))),
        facts(mail),
        language.detect(mail.text[:_LANGUAGE_READ] if mail.text.strip() else mail.subject),
        template(mail),
        names,
        company,
    )


def subject_text(mail: Mail) -> str:
    """Return the subject without reply and forward prefixes."""
    return _PREFIX.sub("", mail.subject[:_SUBJECT_LENGTH])


def facts(mail: Mail) -> tuple[str, ...]:
    """Return the few things about a mail that are no words of its sender."""
    found = []
    if _ROBOT.search(mail.sender_address):
        found.append("robot")
    names = {name.lower() for name in mail.headers}
    if "list-id" in names and "list-unsubscribe" not in names:
        found.append("list")
    if _REPLY.match(mail.subject):
        found.append("reply")
    return (*found, "forward") if _FORWARD.match(mail.subject) else tuple(found)


def template(mail: Mail) -> tuple[tuple[str, ...], ...]:
    """Return the words of the keys by which a system names its template, in links and headers, where they are about an
    application: job networks send notices that say nothing, with ?trk=email_jobs_application_rejected in every link."""
    places = [link[:600].partition("//")[2].partition("/")[2] for link in mail.links[:60]]
    places += [value[:600] for name, value in mail.headers.items() if _TEMPLATE_HEADER.fullmatch(name)]
    keys = dict.fromkeys(key for place in places for key in _KEY.findall(place.lower())[:8])
    english = lexicon("en")
    found = []
    for key in keys:
        words = [_KEY_SHORT.get(word, word) for word in _KEY_PARTS.split(key) if word not in _KEY_NOISE]
        if len(words) > 1 and any(_KEY_TRADE & set(english.concepts(word)) for word in words):
            found.append(tuple(words))
    return tuple(dict.fromkeys(found))[:4]
