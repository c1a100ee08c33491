"""Near duplicates, against every pair looked at."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from rejectbox_classifier.corpus import Example
from rejectbox_classifier.grouping import near_duplicates
from rejectbox_classifier.mail import Mail

COMMON = 12  # mails; what stands in more is no sign of one template


@pytest.mark.parametrize("seed", range(4))
def test_near_duplicates_share_rare_shingles(seed: int) -> None:
    random = np.random.default_rng(seed)
    shingled = [
        np.unique(random.integers(0, (60, 400)[seed % 2], random.integers(0, 30)).astype(np.uint64)) for _ in range(50)
    ]
    examples = [Example(Mail("S", "T"), "other", own=bool(random.integers(6) == 0)) for _ in shingled]
    seen = [set() if one.own else set(found.tolist()) for one, found in zip(examples, shingled, strict=True)]
    rare = {shingle for found in seen for shingle in found if sum(shingle in other for other in seen) <= COMMON}
    expected = [
        (one, other)
        for one, other in combinations(range(50), 2)
        if len(seen[one] & seen[other] & rare) >= max(4, 0.2 * min(len(seen[one]), len(seen[other])))
    ]
    assert expected
    assert near_duplicates(examples, shingled) == expected


def test_mails_without_a_word_are_no_duplicates() -> None:
    assert near_duplicates([Example(Mail("", ""), "other")] * 3) == []
    assert near_duplicates([]) == []
