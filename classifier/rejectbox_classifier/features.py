"""A mail as the model reads it: 64-bit keys of word n-grams, letter n-grams, concepts and a few facts.

A key is a hash, so no vocabulary of strings has to be kept or loaded; namespaces keep subject, body and the rest apart.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from zlib import crc32

import numpy as np

from rejectbox_classifier.concepts import CONDITION, OTHER_TRADES, TRADE, concept
from rejectbox_classifier.masking import END, Token, company_words, greeted_names, tokens
from rejectbox_classifier.statements import statements
from rejectbox_classifier.text import new_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

    from rejectbox_classifier.mail import Mail

    Keys = npt.NDArray[np.uint64]

# Namespaces, and how loudly each speaks. Found by grouped cross-validation on the corpus: letters carry
# most (German compounds, typing errors), facts least (a corpus cannot tell how senders set headers).
SUBJECT, WORDS, LETTERS, FACTS, CONCEPTS, CONTEXT, STATEMENTS = range(1, 8)
LOUDNESS = {SUBJECT: 0.5, WORDS: 0.8, LETTERS: 1.0, FACTS: 0.2, CONCEPTS: 0.7, CONTEXT: 0.8, STATEMENTS: 0.4}

SENTENCES = 80  # of one mail
SENTENCE_WORDS = 60
_SUBJECT_LENGTH = 300  # characters
_LETTERS_READ = 6_000  # characters
_REACH = 4  # concepts that the two of a pair stand apart at most

_PRIME = np.uint64(0x9E3779B97F4A7C15)  # 2^64 / golden ratio (Knuth's multiplicative hashing)
_OTHER = np.uint64(0xC2B2AE3D27D4EB4F)  # a large odd number, as xxHash has it
_REPLY = re.compile(r"^\s*(?:re|aw|antw|sv|odp|ynt|rif|res)\s*:", re.IGNORECASE)
_FORWARD = re.compile(r"^\s*(?:fwd?|wg|tr|rv|enc|doorst|vb|pd|ilt)\s*:", re.IGNORECASE)
_PREFIX = re.compile(
    r"^\s*(?:(?:re|aw|antw|sv|odp|ynt|rif|res|fwd?|wg|tr|rv|enc|doorst|vb|pd|ilt)\s?:\s?){1,6}", re.IGNORECASE
)
_ROBOT = re.compile(r"no-?_?reply|do-?not-?reply|notification|mailer|automat|bounce|alerts?@", re.IGNORECASE)
_LINK_WORD = re.compile(r"[a-z]{4,30}(?:[_-][a-z]{2,30}){1,4}")


@dataclass(frozen=True, slots=True)
class Reading:
    """The masked words of a mail: subject, sentences of the new text, and facts that are no words of it."""

    body: str = field(repr=False)
    subject: tuple[str, ...] = field(repr=False)
    sentences: tuple[tuple[Token, ...], ...] = field(repr=False)
    facts: tuple[str, ...] = field(repr=False)


def read(mail: Mail) -> Reading:
    """Return what the model may see of a mail. Time is linear in its text, of which `new_text` bounds the length."""
    body = new_text(mail.text)
    names, company = greeted_names(body), company_words(mail.sender_name, mail.sender_address)
    subject = tuple(token.word for token in tokens(subject_text(mail), names, company) if token.word != END)
    return Reading(body, subject, sentences(tokens(body, names, company)), facts(mail))


def subject_text(mail: Mail) -> str:
    """Return the subject without reply and forward prefixes."""
    return _PREFIX.sub("", mail.subject[:_SUBJECT_LENGTH])


def sentences(words: Sequence[Token]) -> tuple[tuple[Token, ...], ...]:
    """Return the tokens sentence by sentence, without `END`; at most `SENTENCES`, the middle ones left out."""
    split: list[list[Token]] = [[]]
    for token in words:
        if token.word == END or len(split[-1]) >= SENTENCE_WORDS:
            split.append([])
        if token.word != END:
            split[-1].append(token)
    full = [tuple(sentence) for sentence in split if sentence]
    return tuple(full if len(full) <= SENTENCES else full[: SENTENCES // 2] + full[-SENTENCES // 2 :])


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
    if _FORWARD.match(mail.subject):
        found.append("forward")
    for link in mail.links[:60]:  # templates of job networks name their kind in the link: ?trk=..._application_rejected
        path = link[:600].partition("//")[2].partition("/")[2].lower()
        found.extend(f"link:{word}" for word in _LINK_WORD.findall(path)[:8])
    return tuple(dict.fromkeys(found))


def keys(reading: Reading) -> dict[int, Keys]:
    """Return the keys of a reading by namespace, repeats included."""
    words: list[str] = []
    numbers: list[int] = []
    for number, sentence in enumerate(reading.sentences):
        words += [token.word for token in sentence]
        numbers += [number] * len(sentence)
    hashes, places = _hashes(words), np.array(numbers, dtype=np.int32)
    subject = _hashes(reading.subject)
    ideas = [_ideas([token.word for token in sentence]) for sentence in reading.sentences]
    ideas.append(_ideas(reading.subject))
    trade = _trade(ideas)
    concepts, context = _concept_keys(ideas, trade)
    return {
        SUBJECT: _join([_ngrams(subject, size, SUBJECT) for size in (1, 2)]),
        WORDS: _join([_ngrams(hashes, size, WORDS, places) for size in (1, 2, 3)]),
        LETTERS: _letter_ngrams(f" {' '.join(words)[:_LETTERS_READ]} "),
        FACTS: _ngrams(_hashes(reading.facts), 1, FACTS),
        CONCEPTS: concepts,
        CONTEXT: context,
        STATEMENTS: _ngrams(_hashes(_stated(reading, trade)), 1, STATEMENTS),
    }


def _stated(reading: Reading, trade: int) -> list[str]:
    """Return names of the statements in a mail, plain or conditional, and of that with what the mail is about."""
    words = [[token.word for token in sentence] for sentence in reading.sentences]
    found = []
    for name, conditional in statements([*words, reading.subject]):
        kind = f"{name}{' if' if conditional else ''}"
        found += [
            kind,
            f"{kind} {trade}",
            "any if" if conditional else "any",
            f"any{' if' if conditional else ''} {trade}",
        ]
    return [*found, f"about {trade}"] if found else ["none", f"about {trade}"]


def _ideas(words: Sequence[str]) -> list[str]:
    """Return the concepts of a sentence's words in order, without immediate repeats."""
    found: list[str] = []
    for word in words:
        idea = concept(word)
        if idea and (not found or found[-1] != idea):
            found.append(idea)
    return found


def _trade(ideas: Sequence[Sequence[str]]) -> int:
    """Return what a mail is about: 0 neither, 1 work, 2 something else that is applied for, 3 both or not clearly."""
    work = sum(idea in TRADE for sentence in ideas for idea in sentence)
    rest = sum(idea in OTHER_TRADES for sentence in ideas for idea in sentence)
    if work >= 2 and work > 2 * rest:
        return 1
    if not work and rest <= 1:
        return 0
    return 2 if rest > work else 3


def _concept_keys(ideas: Sequence[Sequence[str]], trade: int) -> tuple[Keys, Keys]:
    """Return keys of concepts (each, near pairs in order, threes), and the same pairs by what the mail is about and
    whether their sentence is conditional: "should we not proceed" rejects nobody."""
    plain: list[Keys] = []
    context: list[Keys] = []
    for sentence in ideas:
        hashes = _hashes(sentence)
        near = [_ngrams(hashes, 1, CONCEPTS), *(_pairs(hashes, gap) for gap in range(1, _REACH + 1))]
        joined = _join(near)
        plain += [joined, _ngrams(hashes, 3, CONCEPTS)]
        conditional = 5 if CONDITION in sentence else 4
        context += [(joined ^ np.uint64(trade)) * _OTHER, (joined ^ np.uint64(conditional)) * _OTHER]
    return _join(plain), _join(context)


def _ngrams(hashes: Keys, size: int, namespace: int, places: npt.NDArray[np.int32] | None = None) -> Keys:
    """Return the keys of the n-grams of one size; of those only that stay in one sentence where `places` tells it."""
    count = len(hashes) - size + 1
    if count <= 0:
        return hashes[:0]
    mixed = np.full(count, namespace * 16 + size, dtype=np.uint64) * _OTHER
    for offset in range(size):
        mixed = (mixed ^ hashes[offset : offset + count]) * _PRIME
        mixed ^= mixed >> np.uint64(29)
    return mixed if places is None or size == 1 else mixed[places[:count] == places[size - 1 :]]


def _pairs(hashes: Keys, gap: int) -> Keys:
    count = len(hashes) - gap
    if count <= 0:
        return hashes[:0]
    mixed = (hashes[:count] ^ np.uint64(CONCEPTS * 16)) * _PRIME
    mixed = ((mixed ^ (mixed >> np.uint64(31))) ^ hashes[gap:]) * _PRIME
    return mixed ^ (mixed >> np.uint64(29))


def _letter_ngrams(text: str) -> Keys:
    """Return the keys of 3- to 5-letter n-grams that stay within a word, its surrounding blanks included."""
    letters = np.frombuffer(text.encode("utf-32-le", "replace"), dtype=np.uint32).astype(np.uint64)
    blank = letters == ord(" ")
    found = []
    for size in (3, 4, 5):
        count = len(letters) - size + 1
        if count <= 0:
            continue
        mixed = np.full(count, LETTERS * 16 + size, dtype=np.uint64)
        for offset in range(size):
            mixed = (mixed * _PRIME) ^ (letters[offset : offset + count] * _OTHER)
            mixed ^= mixed >> np.uint64(32)
        crosses = np.zeros(count, dtype=np.bool_)
        for offset in range(1, size - 1):
            crosses |= blank[offset : offset + count]
        found.append(mixed[~crosses])
    return _join(found)


def _hashes(words: Sequence[str]) -> Keys:
    return np.array([crc32(word.encode("utf-8", "replace")) for word in words], dtype=np.uint64) * _OTHER


def _join(parts: Sequence[Keys]) -> Keys:
    return np.concatenate(parts) if parts else np.empty(0, dtype=np.uint64)
