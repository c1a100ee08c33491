"""Keys are found where they stand, however crowded it is there."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest
from rejectbox_classifier.keys import CONCEPTS, Keys
from rejectbox_classifier.vocabulary import Vocabulary, weighed

Numbers = npt.NDArray[np.uint64]
TOP = np.uint64(2**64 - 1)


def numbers(count: int, bits: int) -> Numbers:
    return np.unique(np.random.default_rng(count).integers(0, 2**bits, count, dtype=np.uint64))


def said(values: list[int], namespace: int, places: list[int], silent: list[int], silence: int = 0) -> Keys:
    """The keys of one mail, of so many sentences, with these words that bear no concept."""
    return Keys(
        np.array(values, dtype=np.uint64),
        np.full(len(values), namespace, dtype=np.int8),
        np.zeros(len(values), dtype=np.int32),
        np.array(places, dtype=np.int32),
        np.array([len(silent)]),
        np.array(silent, dtype=np.intp),
        np.array([silence]),
    )


@pytest.mark.parametrize("bits", [8, 49, 63])
@pytest.mark.parametrize("count", [0, 1, 30, 5_000])
def test_what_is_known_is_found(count: int, bits: int) -> None:
    keys = np.unique(np.append(numbers(count, bits), TOP - numbers(count, bits)))
    wanted = np.unique(
        np.concatenate((keys[::3], keys[::5] + np.uint64(1), numbers(99, 60), np.array([0, TOP], dtype=np.uint64)))
    )
    places, known = Vocabulary(keys).find(wanted)
    assert (known == np.isin(wanted, keys)).all()
    assert (keys[places[known]] == wanted[known]).all()
    assert len(keys) == 0 or places.max(initial=0) < len(keys)


@pytest.mark.parametrize("low", [0, 1])
def test_keys_alike_in_their_first_bits_are_told_apart(low: int) -> None:
    # Only the last bits differ, and those order them another way than their places do.
    values = [key << 20 * low for key in (2**40 + 3, 2**40 + 1, 2**40 + 3, 2**40 + 2, 7)]
    found = weighed(said(values, 2, [0, 0, 1, 1, -1], [0, 0]))
    assert found.keys.tolist() == sorted(set(values))
    assert found.keys[found.occurrences].tolist() == values[:4]
    assert found.weights[-1] > found.weights[0] == found.weights[1]


def test_a_key_that_is_said_very_often_counts_by_its_logarithm() -> None:
    found = weighed(said([1] * 5_000 + [2], 2, [-1] * 5_001, []))
    assert found.weights[0] / found.weights[1] == pytest.approx(1 + np.log(5_000), rel=1e-5)


def test_concepts_among_many_other_words_speak_with_a_lower_voice() -> None:
    def strength(silent: list[int]) -> tuple[float, float]:
        found = weighed(said([1, 2, 3], CONCEPTS, [0, 0, 1], silent[:2], sum(silent)))
        return float(found.weights[0]), float(found.strengths[0])

    dense, sparse = strength([1, 0, 0]), strength([20, 0, 0])
    assert dense[0] > 2 * sparse[0]
    assert dense[1] > 2 * sparse[1]
    assert strength([1, 20, 0])[1] == dense[1]
    assert strength([1, 0, 20])[0] < dense[0]
