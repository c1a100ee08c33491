"""Which keys a model knows, and the weighted vectors of what was read: one of the mail, one of each sentence.

There is no inverse document frequency: in grouped cross-validation it lost (it raises the rare, which is what a small
corpus has by chance).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from rejectbox_classifier.features import LOUDNESS, WHOLE

if TYPE_CHECKING:
    from rejectbox_classifier.features import Keys

Floats = npt.NDArray[np.float32]
Indices = npt.NDArray[np.intp]
_NAMES = len(LOUDNESS)


@dataclass(frozen=True, slots=True)
class Weighed:
    """A mail as numbers: its distinct keys, ascending, and their weights in the vector of the mail (shapes (distinct,));
    and for each key that stands in a sentence its place among the distinct ones, the number of the sentence, and its
    weight in the vector of that sentence (shapes (occurrences,)); `sentences` is how many there are."""

    keys: npt.NDArray[np.uint64]
    weights: Floats
    occurrences: npt.NDArray[np.int32]
    places: npt.NDArray[np.int32]
    strengths: Floats
    sentences: int


def weighed(read: Keys) -> Weighed:
    """Return the vectors of what was read, each namespace brought to the Euclidean length that `features.LOUDNESS` has
    for it: in the mail by 1 + log of a key's count, in a sentence every occurrence alike.

    Keys that no model knows count in that length: a text of which little is known speaks with a low voice.
    """
    order = np.argsort(read.values)
    ascending = read.values[order]
    new = np.empty(len(order), dtype=np.bool_)
    new[:1] = True
    np.not_equal(ascending[1:], ascending[:-1], out=new[1:])
    first = np.flatnonzero(new)
    keys, counts = ascending[first], np.diff(first, append=len(order))
    inverse = np.empty(len(order), dtype=np.int32)
    inverse[order] = np.cumsum(new, dtype=np.int32) - 1
    weights = (1.0 + np.log(counts)).astype(np.float32)
    names = read.namespaces[order[first]]
    squares = np.bincount(names, weights=weights * weights, minlength=_NAMES)
    weights *= (LOUDNESS / np.sqrt(np.maximum(squares, 1e-9), dtype=np.float64)).astype(np.float32)[names]
    inside = np.flatnonzero(read.places != WHOLE)
    places = read.places[inside]
    sentences = int(places.max()) + 1 if len(places) else 0
    cell = places * _NAMES + read.namespaces[inside]
    size = np.bincount(cell, minlength=sentences * _NAMES)
    strengths = LOUDNESS[read.namespaces[inside]] / np.sqrt(size[cell]).astype(np.float32)
    return Weighed(keys, weights, inverse[inside], places, strengths, sentences)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The known keys, ascending and distinct."""

    keys: npt.NDArray[np.uint64]

    def find(self, wanted: npt.NDArray[np.uint64]) -> tuple[Indices, npt.NDArray[np.bool_]]:
        """Return for each of `wanted` its position (any, where it is not known) and whether it is known."""
        if not len(self.keys):
            return np.zeros(len(wanted), dtype=np.intp), np.zeros(len(wanted), dtype=np.bool_)
        places = np.searchsorted(self.keys, wanted)
        places[places == len(self.keys)] = 0
        return places, self.keys[places] == wanted
