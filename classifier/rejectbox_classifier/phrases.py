"""Where in a sentence its weight lies: phrases, which begin and end where a reader would pause."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from rejectbox_classifier.concepts import lexicon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rejectbox_classifier.masking import Token

LONGEST = 12  # words
# What a phrase costs and gains, in parts of what the words of its sentence change one by one, signs aside.
_PHRASE = 0.1  # each; two of them stay one unless much stands between that changes nothing
_WORD = 0.015  # each of its words
_ALONE = 0.06  # a phrase of one word, besides
_PAUSE, _LEANS = 0.08, -0.06  # an end at a pause, and one at a word that leans on its neighbour
_LITTLE = 4  # letters; "with", "dass" and "pour" lean on the next word
_EXPECTANT = frozenset(("WE", "YOU", "SELF", "NOT", "CAN", "IF", "BUT"))  # concepts of which no phrase should end
_JOIN = re.compile(r"[-‐‑'’/.&+_]?")
_BREAK = re.compile(r"[,;:()\[\]«»„“”\"–—]|\s-\s|\n\s*\n")


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words [start, end) of a sentence, and the sum of what each of them changes."""

    start: int
    end: int
    weight: float


def words(body: str, sentence: Sequence[Token]) -> list[tuple[int, int]]:
    """Return each word of a sentence as [start, end) of its tokens: both of "won't" and of "full-time" are one word."""
    found: list[tuple[int, int]] = []
    for at, token in enumerate(sentence):
        if at and _JOIN.fullmatch(body[sentence[at - 1].end : token.start]):
            found[-1] = (found[-1][0], at + 1)
        else:
            found.append((at, at + 1))
    return found


def ends(
    body: str, sentence: Sequence[Token], split: Sequence[tuple[int, int]], language: str
) -> list[tuple[float, float]]:
    """Return for each of the `words` of a sentence what it is worth as the first and as the last of a phrase."""
    known = lexicon(language)
    found = []
    for start, end in split:
        meant = {idea for token in sentence[start:end] for idea in known.concepts(token.word)}
        little = sentence[end - 1].end - sentence[start].start <= _LITTLE
        first = start == 0 or _BREAK.search(body, sentence[start - 1].end, sentence[start].start)
        last = end == len(sentence) or _BREAK.search(body, sentence[end - 1].end, sentence[end].start)
        found.append(
            (
                _PAUSE if first else _LEANS if little and not meant else 0.0,
                _PAUSE if last else _LEANS if little and meant <= _EXPECTANT else 0.0,
            )
        )
    return found


def phrases(values: Sequence[float], worth: Sequence[tuple[float, float]]) -> list[Phrase]:
    """Return the phrases of a sentence that together weigh most, for or against, in order; given what each word changes
    and what its `ends` are worth. Time is linear in the words."""
    sums = [0.0, *accumulate(values)]
    scale = sum(map(abs, values))
    best: list[tuple[float, list[Phrase]]] = [(0.0, [])]  # of no word, of the first, of the first two ...
    for end in range(1, len(sums)):
        best.append(best[-1])
        for start in range(max(0, end - LONGEST), end):
            alone = _ALONE if end - start == 1 < len(values) else 0.0
            gain = worth[start][0] + worth[end - 1][1] - _PHRASE - alone - _WORD * (end - start)
            weight = sums[end] - sums[start]
            total = best[start][0] + abs(weight) + scale * gain
            if total > best[end][0]:
                best[end] = total, [*best[start][1], Phrase(start, end, weight)]
    return best[-1][1]
