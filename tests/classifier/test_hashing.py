"""What is remembered of a word is what would be worked out of it in the place where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from rejectbox_classifier import hashing
from rejectbox_classifier.hashing import Spelling, begun, hashes, ngrams, paired, pairs

if TYPE_CHECKING:
    from rejectbox_classifier.corpus import Example

WORDS = ["in", "", "bewerbung", "NUMBER", "x", "\ud800bcde", "ﷺ" * 30, "bewerbung", "a" * 92]
ONE = np.zeros(len(WORDS), dtype=np.int32)  # all of one mail


def test_a_word_is_spelled_the_same_at_the_second_sight() -> None:
    spelling = Spelling(3)
    fresh, runs, counts = spelling.read(WORDS, ONE)
    again = spelling.read(WORDS[::-1], ONE)
    assert (fresh == hashes(WORDS)).all()
    assert (again[0] == fresh[::-1]).all()
    assert counts.tolist() == again[2].tolist()[::-1] == [max(0, len(word) - 2) for word in WORDS]
    assert sorted(runs.tolist()) == sorted(again[1].tolist())
    assert [len(part) for part in spelling.read([], ONE[:0])] == [0, 0, 0]


@pytest.mark.parametrize(
    "lengths", [[5] * 2_000, [2] * 2_500, [92] * 65, [1, 30] * 200, [3] * 1_500, [4] * 1_199 + [2]]
)
def test_letters_are_read_up_to_their_limit(lengths: list[int]) -> None:
    words = [chr(ord("a") + at % 26) * length for at, length in enumerate(lengths)]
    _, runs, counts = Spelling(3).read(words, np.zeros(len(words), dtype=np.int32))
    text = f" {' '.join(words)} "[: hashing._LETTERS_READ]
    whole = [text[at : at + 5] for at in range(len(text) - 4) if " " not in text[at + 1 : at + 4]]
    assert len(runs) == counts.sum() == len(whole)


def test_the_letters_of_each_mail_are_read_up_to_their_limit() -> None:
    mails = [["abcd"] * 50, ["abcde"] * 1_500, [], ["xyzuv"] * 300]
    spelling = Spelling(3)
    alone = [spelling.read(words, np.zeros(len(words), dtype=np.int32)) for words in mails]
    words = [word for mail in mails for word in mail]
    owners = np.repeat(np.arange(4, dtype=np.int32), [len(mail) for mail in mails])
    for part, parts in zip(spelling.read(words, owners), zip(*alone, strict=True), strict=True):
        assert part.tolist() == np.concatenate(parts).tolist()


def test_a_strangers_words_do_not_fill_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hashing, "_REMEMBERED", 10)
    spelling = Spelling(3)
    for number in range(50):
        spelling.read([f"x{number}y{other}" for other in range(5)] + ["z" * 90], ONE[:6])
    assert len(spelling.known) <= 10
    assert max(map(len, spelling.known)) <= 40


@pytest.mark.parametrize("count", [0, 1, 2, 5, 64, 300])
def test_pairs_stand_near_each_other_in_one_sentence(count: int) -> None:
    words = hashes([f"word {at}" for at in range(count)])
    places = np.arange(count) * 3 + np.arange(count) // 7 * 50
    found, first = pairs(paired(words, 5), words, places, 4, 9)
    expected = [(at, at + gap) for gap in (1, 2, 3) for at in range(count - gap) if at // 7 == (at + gap) // 7]
    alone = [pairs(paired(words[[a, b]], 5), words[[a, b]], places[[a, b]], 4, 9)[0][0] for a, b in expected]
    assert found.tolist() == alone
    assert first.tolist() == [at for at, _ in expected]


def test_runs_of_words_stay_in_one_sentence(examples: list[Example]) -> None:
    words = hashes(examples[0].mail.text.split()[:9])
    places = np.array([0, 0, 0, 1, 1, 2, 3, 3, 3])
    twos, begins = ngrams(begun(words, np.uint64(1)), words, places, 2)
    assert np.flatnonzero(begins).tolist() == [0, 1, 3, 6, 7]
    assert len(set(twos.tolist())) == 5


def test_three_words_stand_no_further_apart_than_the_span(examples: list[Example]) -> None:
    words = hashes(examples[0].mail.text.split()[:6])
    _, begins = ngrams(words, words, np.array([0, 1, 7, 8, 9, 30]), 3, 7)
    assert begins.tolist() == [True, True, True, False]
