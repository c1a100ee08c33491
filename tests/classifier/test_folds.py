"""Folds, against scikit-learn's own."""

from __future__ import annotations

import warnings

import numpy as np
import pytest
from rejectbox_classifier.folds import folds
from sklearn.model_selection import StratifiedGroupKFold


@pytest.mark.parametrize("seed", range(6))
def test_the_folds_are_those_of_scikit_learn(seed: int) -> None:
    random = np.random.default_rng(seed)
    groups = random.permutation(np.unique(random.integers(0, (40, 900)[seed % 2], 600), return_inverse=True)[1])
    strata = [f"stratum {number}" for number in np.minimum(random.geometric(0.1, 600), 30 * seed + 2)]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # of small strata
        theirs = StratifiedGroupKFold(3, shuffle=True, random_state=seed).split(strata, strata, groups)
        expected = [(learned.tolist(), held.tolist()) for learned, held in theirs]
    assert [(learned.tolist(), held.tolist()) for learned, held in folds(strata, groups, 3, seed)] == expected


def test_no_group_is_on_both_sides() -> None:
    groups = np.array([0, 1, 1, 2, 0, 3, 3, 3])
    for learned, held in folds(["a", "b", "a", "b", "a", "a", "b", "a"], groups, 3, 1):
        assert not set(groups[learned]) & set(groups[held])
        assert sorted([*learned, *held]) == list(range(8))
