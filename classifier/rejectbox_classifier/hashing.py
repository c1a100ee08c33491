"""Hashes of words, and the keys of what stands together: runs of words, of letters, and pairs that stand near."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING
from zlib import crc32

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from collections.abc import Sequence

    Hashes = npt.NDArray[np.uint64]
    Places = npt.NDArray[np.int32]
    Indices = npt.NDArray[np.intp]

PRIME = np.uint64(0x9E3779B97F4A7C15)  # 2^64 / golden ratio (Knuth's multiplicative hashing)
_OTHER = np.uint64(0xC2B2AE3D27D4EB4F)  # a large odd number, as xxHash has it
_LETTERS = 5  # of a run; 3 and 4 as well cost twice the time and gave nothing in grouped cross-validation
_LETTERS_READ = 6_000  # characters


def hashes(words: Sequence[str]) -> Hashes:
    """Return a hash of each word."""
    sums = (crc32(word.encode("utf-8", "replace")) for word in words)
    return np.fromiter(sums, dtype=np.uint64, count=len(words)) * _OTHER


def ngrams(words: Hashes, places: Places, sizes: Sequence[int], namespace: int) -> tuple[Hashes, Places]:
    """Return the keys of the n-grams of these sizes that stay in one sentence, and their sentences."""
    found, where = [], []
    for size in sizes:
        count = max(0, len(words) - size + 1)
        mixed = np.full(count, namespace * 16 + size, dtype=np.uint64) * _OTHER
        for offset in range(size):
            mixed = (mixed ^ words[offset : offset + count]) * PRIME
            mixed ^= mixed >> np.uint64(29)
        inside = places[:count] == places[size - 1 : size - 1 + count]
        found.append(mixed[inside])
        where.append(places[:count][inside])
    return np.concatenate(found), np.concatenate(where)


def letter_ngrams(words: Sequence[str], places: Places, namespace: int) -> tuple[Hashes, Places]:
    """Return the keys of the runs of `_LETTERS` letters that stay within a word, its surrounding blanks included."""
    text = f" {' '.join(words)} "[:_LETTERS_READ]
    letters = np.frombuffer(text.encode("utf-32-le", "replace"), dtype=np.uint32).astype(np.uint64)
    blank = letters == ord(" ")
    number = np.cumsum(blank, dtype=np.int32) - 1  # of the word to which a letter, or the blank before it, belongs
    count = max(0, len(letters) - _LETTERS + 1)
    mixed = np.full(count, namespace, dtype=np.uint64)
    crosses = np.zeros(count, dtype=np.bool_)
    for offset in range(_LETTERS):
        mixed = (mixed * PRIME) ^ (letters[offset : offset + count] * _OTHER)
        mixed ^= mixed >> np.uint64(32)
        if 0 < offset < _LETTERS - 1:
            crosses |= blank[offset : offset + count]
    return mixed[~crosses], places[number[:count][~crosses]] if len(places) else np.empty(0, dtype=np.int32)


def pairs(words: Hashes, places: Places, reach: int, namespace: int) -> tuple[Hashes, Places]:
    """Return the keys of pairs, in order, that stand at most `reach` apart in one sentence, and their sentences."""
    first, second = _near(len(words), reach)
    together = places[first] == places[second]
    first, second = first[together], second[together]
    mixed = (words[first] ^ np.uint64(namespace * 16)) * PRIME
    mixed = ((mixed ^ (mixed >> np.uint64(31))) ^ words[second]) * PRIME
    return mixed ^ (mixed >> np.uint64(31)), places[first]


@lru_cache(maxsize=64)
def _near(count: int, reach: int) -> tuple[Indices, Indices]:
    """Return the two places of all pairs in a row of so many that stand at most `reach` apart, the nearest pairs first."""
    gaps = [(np.arange(count - gap), gap) for gap in range(1, min(reach + 1, count))] or [(np.arange(0), 0)]
    return np.concatenate([first for first, _ in gaps]), np.concatenate([first + gap for first, gap in gaps])


def within(keys: Hashes, context: Hashes | np.uint64) -> Hashes:
    """Return the keys of the same things in a context, or each in its own."""
    return (keys ^ context) * _OTHER
