"""Hashes of words, and the keys of what stands together: runs of words, of letters, and pairs that stand near."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from itertools import repeat
from typing import TYPE_CHECKING
from zlib import crc32

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from collections.abc import Sequence

    Hashes = npt.NDArray[np.uint64]
    Places = npt.NDArray[np.int32]
    Indices = npt.NDArray[np.intp]
    Integers = npt.NDArray[np.signedinteger]

PRIME = np.uint64(0x9E3779B97F4A7C15)  # 2^64 / golden ratio (Knuth's multiplicative hashing)
_OTHER = np.uint64(0xC2B2AE3D27D4EB4F)  # a large odd number, as xxHash has it
_LETTERS = 5  # of a run; 3 and 4 as well cost twice the time and gave nothing in grouped cross-validation
_LETTERS_READ = 6_000  # characters
_REMEMBERED, _LONGEST = 60_000, 40  # words, and letters of one: a stranger's must not fill the memory


def hashes(words: Sequence[str]) -> Hashes:
    """Return a hash of each word."""
    sums = (crc32(word.encode("utf-8", "replace")) for word in words)
    return np.fromiter(sums, dtype=np.uint64, count=len(words)) * _OTHER


@dataclass(slots=True)
class Spelling:
    """The hashes of words and, in a namespace, the keys of the runs of `_LETTERS` letters that stay within a word, its
    surrounding blanks included; remembered of the words that were met."""

    namespace: int
    known: dict[str, bytes] = field(default_factory=dict, repr=False)

    def read(self, words: Sequence[str], owners: Places) -> tuple[Hashes, Hashes, Indices]:
        """Return the hash of each word, the keys of the runs of all, and how many of them each word has; none beyond the
        first `_LETTERS_READ` letters of each mail. `owners` are the ascending numbers of the mails of words."""
        entries = list(map(self.known.get, words, repeat(b"")))
        if not all(entries):
            new = self._worked_out([word for word, entry in zip(words, entries, strict=True) if not entry])
            entries = [entry or new[word] for word, entry in zip(words, entries, strict=True)]
        read = np.frombuffer(b"".join(entries), dtype=np.uint64)
        sizes = np.fromiter(map(len, entries), dtype=np.intp, count=len(entries)) // read.itemsize
        first = np.cumsum(sizes) - sizes
        runs = np.ones(len(read), dtype=np.bool_)
        runs[first] = False
        counts = sizes - 1
        if len(read) + 2 * len(words) > _LETTERS_READ - 1:
            lengths = np.fromiter(map(len, words), dtype=np.intp, count=len(words)) + 1
            before = np.cumsum(lengths) - lengths
            before -= before[np.searchsorted(owners, owners)]
            kept = np.clip(_LETTERS_READ - _LETTERS + 1 - before, 0, counts)
            runs &= np.arange(len(read)) - np.repeat(first, sizes) <= np.repeat(kept, sizes)
            counts = kept
        return read[first], read[runs], counts

    def _worked_out(self, words: Sequence[str]) -> dict[str, bytes]:
        new = list(dict.fromkeys(words))
        sums, runs = hashes(new).tobytes(), _runs(new, self.namespace).tobytes()
        found: dict[str, bytes] = {}
        at = 0
        for number, word in enumerate(new):
            end = at + 8 * max(0, len(word) + 3 - _LETTERS)
            found[word] = sums[8 * number : 8 * number + 8] + runs[at:end]
            at = end
        if len(self.known) + len(new) > _REMEMBERED:
            self.known.clear()
        self.known.update((word, entry) for word, entry in found.items() if len(word) <= _LONGEST)
        return found


def _runs(words: Sequence[str], namespace: int) -> Hashes:
    text = f" {' '.join(words)} "
    letters = np.frombuffer(text.encode("utf-32-le", "replace"), dtype=np.uint32).astype(np.uint64)
    blank = letters == ord(" ")
    count = max(0, len(letters) - _LETTERS + 1)
    mixed = np.full(count, namespace, dtype=np.uint64)
    crosses = np.zeros(count, dtype=np.bool_)
    for offset in range(_LETTERS):
        mixed = (mixed * PRIME) ^ (letters[offset : offset + count] * _OTHER)
        mixed ^= mixed >> np.uint64(32)
        if 0 < offset < _LETTERS - 1:
            crosses |= blank[offset : offset + count]
    return mixed[~crosses]


def seeds(namespaces: int, size: int) -> Hashes:
    """Return for each namespace, of so many, what its `ngrams` of this size begin with."""
    return (np.arange(namespaces, dtype=np.uint64) * np.uint64(16) + np.uint64(size)) * _OTHER


def begun(words: Hashes, seed: Hashes | np.uint64) -> Hashes:
    """Return the keys of single words, or of the first words of longer `ngrams`, each by its seed."""
    mixed = (words ^ seed) * PRIME
    mixed ^= mixed >> np.uint64(29)
    return mixed


def ngrams(
    first: Hashes, words: Hashes, places: Integers, size: int, span: int = 0
) -> tuple[Hashes, npt.NDArray[np.bool_]]:
    """Return the keys of the n-grams of this size, as `begun` with each word, whose first and last stand at most `span`
    apart, by their ascending `places`; and for each word that has enough behind it, whether it begins one."""
    count = max(0, len(words) - size + 1)
    mixed = first[:count]
    for offset in range(1, size):
        mixed = begun(mixed, words[offset : offset + count])
    inside = places[size - 1 : size - 1 + count] - places[:count] <= span
    return mixed[inside], inside


def paired(words: Hashes, namespace: int) -> Hashes:
    """Return what the keys of pairs begin with that have these words first."""
    mixed = (words ^ np.uint64(namespace * 16)) * PRIME
    return mixed ^ (mixed >> np.uint64(31))


def pairs(first: Hashes, words: Hashes, places: Integers, reach: int, span: int) -> tuple[Hashes, Indices]:
    """Return the keys of pairs, in order, of which the second is one of the next `reach` and stands at most `span` further,
    by their ascending `places`, and which are the first; given what `paired` makes of each word."""
    count = len(words)
    behind = _behind(max(64, 1 << count.bit_length()), reach)[:, :count]
    nothing = np.zeros(reach, dtype=np.uint64)
    nowhere = np.full(reach, np.iinfo(np.int32).max, dtype=places.dtype)
    together = np.concatenate((places, nowhere))[behind] - places <= span
    mixed = (np.concatenate((words, nothing))[behind] ^ first) * PRIME
    mixed ^= mixed >> np.uint64(31)
    return mixed[together], together.nonzero()[1]


@lru_cache(maxsize=16)
def _behind(count: int, reach: int) -> Indices:
    """Return the places of what stands 1, 2 ... behind each in a row of so many; shape (reach, count)."""
    return np.arange(count) + np.arange(1, reach + 1)[:, None]


def within(keys: Hashes, context: Hashes | np.uint64) -> Hashes:
    """Return the keys of the same things in a context, or each in its own."""
    return (keys ^ context) * _OTHER
