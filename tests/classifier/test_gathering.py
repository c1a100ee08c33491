"""Mails put together are the mails one by one, whoever they were read beside."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from rejectbox_classifier import features
from rejectbox_classifier.gathering import assemble, gather, shingled
from rejectbox_classifier.grouping import shingles
from rejectbox_classifier.keys import keys
from rejectbox_classifier.mail import Mail
from rejectbox_classifier.vocabulary import weighed

if TYPE_CHECKING:
    from rejectbox_classifier.corpus import Example

EMPTY = Mail("", "")


def test_the_rows_are_the_vectors_of_the_mails(few: list[Example]) -> None:
    mails = [EMPTY, *(example.mail for example in few[:40]), EMPTY]
    batches = [gather(mails[:7]), gather(mails[7:8]), gather(mails[8:])]
    matrix, sentences, counts, vocabulary = assemble(batches)
    first = np.cumsum(counts) - counts
    assert len(matrix.indptr) - 1 == len(mails)
    for number, (mail, found) in enumerate(zip(mails, shingled(batches), strict=True)):
        reading = features.read(mail)
        said = keys([reading])
        alone = weighed(said)
        row = matrix[number]
        assert (vocabulary.keys[row.indices] == alone.keys[alone.columns]).all()
        assert (row.data == alone.weights).all()
        assert counts[number] == said.sentences[0]
        spoken = np.zeros((counts[number], len(alone.keys)), dtype=np.float32)
        np.add.at(spoken, (alone.places, alone.occurrences), alone.strengths)
        places, _ = vocabulary.find(alone.keys)
        rows = sentences[first[number] : first[number] + counts[number]]
        assert (rows[:, places].toarray() == spoken).all()
        assert found.tolist() == shingles([reading])[0].tolist()


def test_mails_of_which_nothing_can_be_read_are_empty_rows() -> None:
    matrix, sentences, counts, vocabulary = assemble([gather([EMPTY, EMPTY])])
    assert matrix.shape == (2, len(vocabulary.keys))
    assert (matrix.nnz, sentences.shape[0], counts.tolist()) == (0, 0, [0, 0])
