"""What was read of mails as 64-bit keys: of word n-grams, letter n-grams, concepts and a few facts.

A key is a hash, so no vocabulary of strings has to be kept or loaded; namespaces keep subject, body and the rest apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from rejectbox_classifier.concepts import CONDITION, NAMES, OTHER_TRADES, TRADE, lexicon, number
from rejectbox_classifier.hashing import Spelling, begun, hashes, ngrams, paired, pairs, seeds, within

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rejectbox_classifier.features import Reading
    from rejectbox_classifier.hashing import Hashes, Indices, Places

# Namespaces, and how loudly each speaks, as grouped cross-validation on the corpus had it.
SUBJECT, WORDS, LETTERS, FACTS, CONCEPTS, CONTEXT = range(1, 7)
LOUDNESS = np.array((0.0, 0.5, 0.8, 1.0, 0.2, 0.7, 0.8), dtype=np.float32)
# A word without a concept counts as so many keys of concepts: where few of the words are of the trade, they mean less.
SILENCE = 2
WHOLE = -1  # the place of what is said of no single sentence

_REACH = 4  # concepts that the two of a pair stand apart at most
# Words that a pair or three concepts stand apart at most; further off, they have little to do with each other.
_SPAN = 7

# What is the same in every mail, worked out once: of words by namespace, of concepts by number.
_SPELLING = Spelling(LETTERS)
_SEEDS = {size: seeds(len(LOUDNESS), size) for size in (1, 2, 3)}
_REST = np.array((LETTERS, CONCEPTS, FACTS, CONTEXT), dtype=np.int8)
_IDEAS = hashes(("", *NAMES))
_ALONE, _THREES = (begun(_IDEAS, _SEEDS[size][CONCEPTS]) for size in (1, 3))
_PAIRED = paired(_IDEAS, CONCEPTS)
_CONDITION = number(CONDITION)


def _marked(names: Iterable[str]) -> npt.NDArray[np.bool_]:
    found = np.zeros(len(NAMES) + 1, dtype=np.bool_)
    found[[*map(number, names)]] = True
    return found


_TRADE, _OTHER_TRADES = _marked(TRADE), _marked(OTHER_TRADES)


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys of some mails, repeats included; shapes (keys,): the namespace of each, the number of the mail in which it
    stands, and that of the sentence, counted through all mails, or `WHOLE`.

    `sentences` is how many each mail has, `silent` how many words of each sentence bear no concept, and `silence` how many of
    each mail, its subject included; shapes (mails,), (sentences,), (mails,).
    """

    values: Hashes
    namespaces: npt.NDArray[np.int8]
    owners: Places
    places: Places
    sentences: Indices
    silent: Indices
    silence: Indices


def keys(readings: Sequence[Reading]) -> Keys:
    """Return the keys of readings; of many together they take half the time that they take one by one."""
    words, meant, lengths = _words(readings)
    sentences = np.array([len(one.sentences) + len(one.template) for one in readings], dtype=np.intp)
    # A stretch is a sentence, or the subject, which follows the sentences of its mail.
    mails = np.repeat(np.arange(len(readings), dtype=np.int32), sentences + 1)
    subjects = (np.cumsum(sentences + 1) - 1).astype(np.int32)
    places = np.arange(len(lengths), dtype=np.int32) - mails
    places[subjects] = WHOLE
    stretches = np.repeat(np.arange(len(lengths), dtype=np.int32), lengths)
    spoken = places.take(stretches) != WHOLE
    names = np.where(spoken, np.int8(WORDS), np.int8(SUBJECT))

    spelled, runs, counts = _SPELLING.read(words, mails.take(stretches))
    runs, counts = runs[np.repeat(spoken, counts)], counts * spoken
    twos, begins = ngrams(begun(spelled, _SEEDS[2].take(names)), spelled, stretches, 2)
    facts = hashes([*chain.from_iterable(one.facts for one in readings)])
    sizes = np.fromiter(map(len, meant), dtype=np.intp, count=len(meant))
    ideas = np.frombuffer(b"".join(meant), dtype=np.uint8)
    concepts, stand, context = _concept_keys(ideas, np.repeat(np.arange(len(meant)), sizes), stretches, mails)

    values = (begun(spelled, _SEEDS[1].take(names)), twos, runs, concepts, facts, context)
    standing = np.concatenate(
        (
            stretches,
            stretches[:-1][begins],
            np.repeat(stretches, counts),
            stand,
            np.repeat(subjects, [len(one.facts) for one in readings]),
            np.tile(subjects.take(mails.take(stand[: len(context) // 2])), 2),
        )
    )
    silent = np.bincount(stretches[sizes == 0], minlength=len(lengths))
    return Keys(
        np.concatenate(values),
        np.concatenate((names, names[:-1][begins], np.repeat(_REST, [*map(len, values[2:])]))),
        mails.take(standing),
        places.take(standing),
        sentences,
        silent[places != WHOLE],
        np.bincount(mails, weights=silent, minlength=len(readings)).astype(np.intp),
    )


def _words(readings: Sequence[Reading]) -> tuple[list[str], list[bytes], list[int]]:
    """Return the words of all mails, the numbers of the concepts of each, and the length of each stretch."""
    words: list[str] = []
    meant: list[bytes] = []
    lengths: list[int] = []
    for one in readings:
        known = lexicon(one.language)
        for said, its in ((one.sentences, known), (one.template, lexicon("en")), ((one.subject,), known)):
            spoken = [*chain.from_iterable(said)]
            words += spoken
            meant += its.meanings(spoken)
            lengths += map(len, said)
    return words, meant, lengths


def _concept_keys(
    ideas: npt.NDArray[np.uint8], words: Indices, stretches: Places, mails: Places
) -> tuple[Hashes, Places, Hashes]:
    """Return keys of concepts (each, near pairs in order, threes) and their stretches; and the same but threes by what the
    mail is about, then by whether their stretch is conditional: "should we not proceed" rejects nobody.

    `ideas` are the numbers of the concepts, `words` of which word each is; `stretches` are those of words, `mails` those of
    stretches.
    """
    places = stretches.take(words)
    kept = np.ones(len(ideas), dtype=np.bool_)
    kept[1:] = (ideas[1:] != ideas[:-1]) | (places[1:] != places[:-1])  # what is said twice running is said once
    ideas, places = ideas[kept], places[kept]
    standing = words[kept] + places * (_SPAN + 1)  # so that what stands in two stretches is too far apart
    named = _IDEAS.take(ideas)
    together, first = pairs(_PAIRED.take(ideas), named, standing, _REACH, _SPAN)
    threes, begins = ngrams(_THREES.take(ideas), named, standing, 3, _SPAN)
    near, stand = np.concatenate((_ALONE.take(ideas), together)), np.concatenate((places, places.take(first)))
    owners, count = mails.take(places), int(mails[-1]) + 1
    about = _about(*(np.bincount(owners[trade.take(ideas)], minlength=count) for trade in (_TRADE, _OTHER_TRADES)))
    conditional = np.full(len(mails), 4, dtype=np.uint64)
    conditional[places[ideas == _CONDITION]] = 5
    context = within(near, about.take(mails.take(stand))), within(near, conditional.take(stand))
    return (
        np.concatenate((near, threes)),
        np.concatenate((stand, places[:-2][begins])),
        np.concatenate(context),
    )


def _about(work: Indices, rest: Indices) -> Hashes:
    """Return what each mail is about, by how many concepts of either trade it has: 0 neither, 1 work, 2 something else that
    is applied for, 3 both or not clearly."""
    clear = (work >= 2) & (work > 2 * rest)
    nothing = (work == 0) & (rest <= 1)
    return np.where(clear, 1, np.where(nothing, 0, np.where(rest > work, 2, 3))).astype(np.uint64)
