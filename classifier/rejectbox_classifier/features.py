"""A mail as the model reads it: 64-bit keys of word n-grams, letter n-grams, concepts and a few facts.

A key is a hash, so no vocabulary of strings has to be kept or loaded; namespaces keep subject, body and the rest apart.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, TypeVar

import numpy as np
import numpy.typing as npt

from rejectbox_classifier import language
from rejectbox_classifier.concepts import CONDITION, NAMES, OTHER_TRADES, TRADE, lexicon, number
from rejectbox_classifier.hashing import Spelling, begun, hashes, ngrams, paired, pairs, seeds, within
from rejectbox_classifier.masking import Token, sentences, wordings
from rejectbox_classifier.names import company_words, greeted_names
from rejectbox_classifier.text import new_text

if TYPE_CHECKING:
    from rejectbox_classifier.hashing import Hashes, Indices, Places
    from rejectbox_classifier.mail import Mail
    from rejectbox_classifier.masking import Sentence

Item = TypeVar("Item")

# Namespaces, and how loudly each speaks, as grouped cross-validation on the corpus had it.
SUBJECT, WORDS, LETTERS, FACTS, CONCEPTS, CONTEXT = range(1, 7)
LOUDNESS = np.array((0.0, 0.5, 0.8, 1.0, 0.2, 0.7, 0.8), dtype=np.float32)
# A word without a concept counts as so many keys of concepts: where few of the words are of the trade, they mean less.
SILENCE = 2
WHOLE = -1  # the place of what is said of no single sentence

SENTENCES = 80  # of one mail; of more, the middle ones are left out
_SUBJECT_LENGTH = 300  # characters
_LANGUAGE_READ = 1_500  # characters
_REACH = 4  # concepts that the two of a pair stand apart at most
_SPAN = (
    7  # words that a pair or three concepts stand apart at most; further off, they have little to do with each other
)

# What is the same in every mail, worked out once: of words by namespace, of concepts by number.
_SPELLING = Spelling(LETTERS)
_SEEDS = {size: seeds(len(LOUDNESS), size) for size in (1, 2, 3)}
_REST = np.array((LETTERS, CONCEPTS, FACTS, CONTEXT), dtype=np.int8)
_IDEAS = hashes(("", *NAMES))
_ALONE, _THREES = (begun(_IDEAS, _SEEDS[size][CONCEPTS]) for size in (1, 3))
_PAIRED = paired(_IDEAS, CONCEPTS)
_CONDITION, _TRADE, _OTHER_TRADES = number(CONDITION), [*map(number, TRADE)], [*map(number, OTHER_TRADES)]

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


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys of a mail, repeats included; all shapes (keys,): the namespace of each and the number of the sentence in
    which it stands, or `WHOLE`. And how many words of each sentence bear no concept, those of the subject last; shape
    (sentences + 1,)."""

    values: npt.NDArray[np.uint64]
    namespaces: npt.NDArray[np.int8]
    places: npt.NDArray[np.int32]
    silent: npt.NDArray[np.intp]


def keys(reading: Reading) -> Keys:
    """Return the keys of a reading."""
    said = [*reading.sentences, *reading.template]
    body = [*chain.from_iterable(reading.sentences)]
    words = [*body, *chain.from_iterable(reading.template), *reading.subject]
    lengths = [*map(len, said), len(reading.subject)]
    numbers = np.repeat(np.arange(len(lengths), dtype=np.int32), lengths)
    places = np.where(numbers == len(said), WHOLE, numbers).astype(np.int32)
    names = np.repeat(np.array([WORDS] * len(said) + [SUBJECT], dtype=np.int8), lengths)
    spelled, runs, counts = _SPELLING.read(words)
    counts[len(words) - len(reading.subject) :] = 0
    standing = np.repeat(places, counts)
    twos, begins = ngrams(begun(spelled, _SEEDS[2].take(names)), spelled, numbers, 2)
    known, end = lexicon(reading.language), len(words) - len(reading.subject)
    meant = [*known.meanings(body), *lexicon("en").meanings(words[len(body) : end]), *known.meanings(words[end:])]
    plain, plainly, context, silent = _concept_keys(meant, numbers, len(said))
    facts = hashes(reading.facts)
    rest = [len(standing), len(plain), len(facts), len(context)]
    return Keys(
        np.concatenate((begun(spelled, _SEEDS[1].take(names)), twos, runs[: len(standing)], plain, facts, context)),
        np.concatenate((names, names[:-1][begins], np.repeat(_REST, rest))),
        np.concatenate(
            (places, places[:-1][begins], standing, plainly, np.full(rest[2] + rest[3], WHOLE, dtype=np.int32))
        ),
        silent,
    )


def _concept_keys(meant: list[bytes], numbers: Places, subject: int) -> tuple[Hashes, Places, Hashes, Indices]:
    """Return keys of concepts (each, near pairs in order, threes) and their sentences; the same but threes by what the
    mail is about and whether their sentence is conditional: "should we not proceed" rejects nobody; and `Keys.silent`.

    `meant` has the concepts of each word, `numbers` its sentence, which is `subject` for those of the subject.
    """
    sizes = np.fromiter(map(len, meant), dtype=np.intp, count=len(meant))
    at = np.repeat(np.arange(len(meant)), sizes)
    found, places = np.frombuffer(b"".join(meant), dtype=np.uint8), numbers[at]
    kept = np.ones(len(found), dtype=np.bool_)
    kept[1:] = (found[1:] != found[:-1]) | (places[1:] != places[:-1])  # what is said twice running is said once
    ideas, places = found[kept], places[kept]
    standing = at[kept] + places * (_SPAN + 1)  # so that what stands in two sentences is too far apart
    named = _IDEAS.take(ideas)
    together, first = pairs(_PAIRED.take(ideas), named, standing, _REACH, _SPAN)
    threes, begins = ngrams(_THREES.take(ideas), named, standing, 3, _SPAN)
    near, stands = np.concatenate((_ALONE.take(ideas), together)), np.concatenate((places, places.take(first)))
    conditional = np.full(subject + 1, 4, dtype=np.uint64)
    conditional[places[ideas == _CONDITION]] = 5
    of_trade = within(near, np.uint64(_trade(ideas.tobytes())))
    plainly = np.concatenate((stands, places[:-2][begins]))
    plainly[plainly == subject] = WHOLE
    return (
        np.concatenate((near, threes)),
        plainly,
        np.concatenate((of_trade, within(near, conditional.take(stands)))),
        np.bincount(numbers[sizes == 0], minlength=subject + 1),
    )


def _trade(ideas: bytes) -> int:
    """Return what a mail is about: 0 neither, 1 work, 2 something else that is applied for, 3 both or not clearly."""
    work, rest = (sum(map(ideas.count, trade)) for trade in (_TRADE, _OTHER_TRADES))
    if work >= 2 and work > 2 * rest:
        return 1
    if not work and rest <= 1:
        return 0
    return 2 if rest > work else 3
