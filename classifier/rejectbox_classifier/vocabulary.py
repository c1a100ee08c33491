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
    from collections.abc import Mapping

    import numpy.typing as npt

    Keys = npt.NDArray[np.uint64]
    Floats = npt.NDArray[np.float32]
    Indices = npt.NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The known keys, ascending and distinct."""

    keys: Keys

    def find(self, wanted: Keys) -> tuple[Indices, npt.NDArray[np.bool_]]:
        """Return the positions of the keys of `wanted` that are known, and for each of `wanted` whether it is."""
        if not len(self.keys):
            return np.empty(0, dtype=np.intp), np.zeros(len(wanted), dtype=np.bool_)
        places = np.searchsorted(self.keys, wanted)
        places[places == len(self.keys)] = 0
        known = self.keys[places] == wanted
        return places[known], known

    def mail_vector(self, keys: Mapping[int, Keys]) -> tuple[Indices, Floats]:
        """Return positions and weights of the known ones of a mail's keys by namespace."""
        found, weights = weighed(keys)
        places, known = self.find(found)
        return places, weights[known]


def weighed(keys: Mapping[int, Keys]) -> tuple[Keys, Floats]:
    """Return a mail's distinct keys and their weights: 1 + log of the count, each namespace brought to the Euclidean
    length that `features.LOUDNESS` has for it.

    Keys that no model knows count in that length: a text of which little is known speaks with a low voice.
    """
    parts = [(*_counted(read), LOUDNESS[namespace]) for namespace, read in keys.items() if len(read)]
    if not parts:
        return np.empty(0, dtype=np.uint64), np.empty(0, dtype=np.float32)
    weights = [counted / np.sqrt(counted @ counted) * np.float32(loud) for _, counted, loud in parts]
    return np.concatenate([found for found, _, _ in parts]), np.concatenate(weights)


def _counted(read: Keys) -> tuple[Keys, Floats]:
    found, counts = np.unique(read, return_counts=True)
    return found, (1.0 + np.log(counts)).astype(np.float32)
