"""Which keys a model knows, and the weighted vector of what was read.

There is no inverse document frequency: in grouped cross-validation it lost (it raises the rare, which is what a small
corpus has by chance).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from rejectbox_classifier.features import LOUDNESS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    import numpy.typing as npt

    Keys = npt.NDArray[np.uint64]
    Floats = npt.NDArray[np.float32]
    Indices = npt.NDArray[np.intp]

LEAST = 2  # groups in which a key must stand; what one sender alone writes teaches that sender


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The known keys, ascending and distinct."""

    keys: Keys

    def vector(self, read: Keys) -> tuple[Indices, Floats]:
        """Return positions and weights (1 + log of the count) of the known keys in `read`, of length at most 1.

        Unknown keys count in the Euclidean length: a text of which little is known speaks with a low voice.
        """
        if not len(read) or not len(self.keys):
            return np.empty(0, dtype=np.intp), np.empty(0, dtype=np.float32)
        found, counts = np.unique(read, return_counts=True)
        places = np.searchsorted(self.keys, found)
        places[places == len(self.keys)] = 0
        known = self.keys[places] == found
        weights = (1.0 + np.log(counts)).astype(np.float32)
        return places[known], (weights / np.sqrt(weights @ weights))[known]

    def mail_vector(self, keys: Mapping[int, Keys]) -> tuple[Indices, Floats]:
        """Return the vector of a mail's keys by namespace, each namespace as loud as `features.LOUDNESS` has it."""
        parts = [(self.vector(read), LOUDNESS[namespace]) for namespace, read in keys.items()]
        places = np.concatenate([places for (places, _), _ in parts])
        return places, np.concatenate([weights * np.float32(loud) for (_, weights), loud in parts])


def fit(documents: Iterable[Keys], groups: Sequence[int]) -> Vocabulary:
    """Return the vocabulary of documents: the keys that stand in at least `LEAST` different groups of them."""
    read = [np.unique(document) for document in documents]
    if not read:
        return Vocabulary(np.empty(0, dtype=np.uint64))
    found, number = np.unique(np.concatenate(read), return_inverse=True)
    owner = np.repeat(np.asarray(groups, dtype=np.int64), [len(keys) for keys in read])
    width = int(owner.max(initial=0)) + 1
    owned = np.unique(number.astype(np.int64) * width + owner)
    held = np.bincount(owned // width, minlength=len(found))
    return Vocabulary(found[held >= LEAST])
