"""Which keys a model knows, and the weighted vectors of what was read: one of the mail, one of each sentence.

There is no inverse document frequency: in grouped cross-validation it lost (it raises the rare, which is what a small
corpus has by chance).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from rejectbox_classifier.keys import CONCEPTS, LOUDNESS, SILENCE, WHOLE

if TYPE_CHECKING:
    from rejectbox_classifier.keys import Keys

Floats = npt.NDArray[np.float32]
Indices = npt.NDArray[np.intp]
_NAMES = len(LOUDNESS)
_BITS, _SHIFT = 17, np.uint64(64 - 17)  # about as many shelves as a model knows keys
_STEPS = 3  # along a shelf; few keys stand further back


@dataclass(frozen=True, slots=True)
class Weighed:
    """Mails as numbers. `keys` are the distinct keys of all, ascending. Of the vectors of the mails, one after the other,
    `columns` are places in `keys`, ascending within a mail, `weights` what stands there, and `ends` where each mail ends;
    shapes (entries,), (entries,), (mails,). Each key that stands in a sentence has its place in `keys`, the number of the
    sentence, and its weight in the vector of that sentence: `occurrences`, `places`, `strengths`, of one shape."""

    keys: npt.NDArray[np.uint64]
    columns: npt.NDArray[np.int32]
    weights: Floats
    ends: Indices
    occurrences: npt.NDArray[np.int32]
    places: npt.NDArray[np.int32]
    strengths: Floats


def weighed(read: Keys) -> Weighed:
    """Return the vectors of what was read, each namespace brought to the Euclidean length that `keys.LOUDNESS` has for it:
    in a mail by 1 + log of a key's count, in a sentence every occurrence alike.

    Keys that no model knows count in that length, and words without a concept in that of the concepts: a text of which
    little is known speaks with a low voice.
    """
    order, ascending = _sorted(read.values)
    new = _first(ascending)
    first = np.flatnonzero(new)
    keys, column = ascending[first], np.cumsum(new, dtype=np.int32) - np.int32(1)
    inverse = np.empty_like(column)
    inverse[order] = column
    mails, owners = len(read.silence), read.owners[order]
    dealt = np.argsort(
        owners.astype(np.min_scalar_type(mails)), kind="stable"
    )  # to the mails, in the order of the keys
    owners, columns = owners[dealt], column[dealt]
    at = np.flatnonzero(_first(owners) | _first(columns))
    owners, columns, counts = owners[at], columns[at], np.diff(at, append=len(order))
    weights = _DAMPED.take(counts, mode="clip") if len(order) < len(_DAMPED) else _damped(counts)
    cell = owners * _NAMES + read.namespaces[order[first]].take(columns)
    squares = np.bincount(cell, weights=weights * weights, minlength=mails * _NAMES)
    squares[CONCEPTS::_NAMES] += SILENCE * read.silence
    lengths = np.sqrt(np.maximum(squares, 1e-9)).reshape(mails, _NAMES)
    weights *= (LOUDNESS / lengths).astype(np.float32).ravel().take(cell)
    inside = np.flatnonzero(read.places != WHOLE)
    places = read.places[inside]
    cell = places * _NAMES + read.namespaces[inside]
    size: Indices = np.bincount(cell, minlength=len(read.silent) * _NAMES).reshape(-1, _NAMES)
    size[:, CONCEPTS] += SILENCE * read.silent
    roots: Floats = np.sqrt(np.maximum(size, 1)).astype(np.float32)
    strengths = (LOUDNESS / roots).ravel().take(cell)
    ends = np.cumsum(np.bincount(owners, minlength=mails))
    return Weighed(keys, columns, weights, ends, inverse[inside], places, strengths)


def _first(ascending: npt.NDArray[np.generic]) -> npt.NDArray[np.bool_]:
    """Return which of some values differ from the one before."""
    new = np.empty(len(ascending), dtype=np.bool_)
    new[:1] = True
    np.not_equal(ascending[1:], ascending[:-1], out=new[1:])
    return new


def _sorted(values: npt.NDArray[np.uint64]) -> tuple[Indices, npt.NDArray[np.uint64]]:
    """Return the order that sorts values, and them in it. Numbers are sooner sorted than their order is found, so each
    gives its last bits to its place; where two different ones are alike in all others, the order is found after all."""
    low = np.uint64((1 << len(values).bit_length()) - 1)
    packed = (values & ~low) | np.arange(len(values), dtype=np.uint64)
    packed.sort()
    order = (packed & low).astype(np.intp)
    ascending = values[order]
    if not (ascending[:-1] <= ascending[1:]).all():
        order = np.argsort(values)
        ascending = values[order]
    return order, ascending


def _damped(counts: npt.NDArray[np.intp]) -> Floats:
    return (1.0 + np.log(counts)).astype(np.float32)


_DAMPED = _damped(np.maximum(np.arange(4096), 1))  # ready for most mails; no key stands 0 times


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The known keys, ascending and distinct."""

    keys: npt.NDArray[np.uint64]
    starts: npt.NDArray[np.int32] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Keys are hashes, so their first bits share them out evenly: where those of the same bits start is where to look.
        shelves = np.bincount((self.keys >> _SHIFT).astype(np.intp), minlength=1 << _BITS)
        object.__setattr__(self, "starts", (np.cumsum(shelves) - shelves).astype(np.int32))

    def find(self, wanted: npt.NDArray[np.uint64]) -> tuple[Indices, npt.NDArray[np.bool_]]:
        """Return for each of `wanted` its position (any, where it is not known) and whether it is known."""
        if not len(self.keys):
            return np.zeros(len(wanted), dtype=np.intp), np.zeros(len(wanted), dtype=np.bool_)
        places = self.starts.take((wanted >> _SHIFT).view(np.int64)).astype(np.intp)
        for _ in range(_STEPS):
            places += self.keys.take(places, mode="clip") < wanted
        found = self.keys.take(places, mode="clip")
        further = np.flatnonzero(found < wanted)
        if len(further):
            places[further] = np.searchsorted(self.keys, wanted[further])
            found[further] = self.keys.take(places[further], mode="clip")
        known = found == wanted
        return places * known, known
