"""Mails read for the learner, many at a time, and put together into one matrix of mails and one of their sentences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy import sparse

from rejectbox_classifier import features
from rejectbox_classifier.grouping import shingles
from rejectbox_classifier.keys import keys
from rejectbox_classifier.vocabulary import Vocabulary, weighed

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

    from rejectbox_classifier.mail import Mail
    from rejectbox_classifier.vocabulary import Floats

    Counts = npt.NDArray[np.int32]
    Hashes = npt.NDArray[np.uint64]


@dataclass(frozen=True, slots=True)
class Batch:
    """Some mails as few arrays, which pass from process to process faster than many.

    `keys` are the distinct keys of all of them, ascending. Of the vectors of the mails, one after the other, `columns` and
    `values` are places in `keys` and weights, `lengths` how many each mail has; the same of the vectors of the sentences,
    and how many sentences and `shingles` each mail has.
    """

    keys: Hashes
    columns: Counts
    values: Floats
    lengths: Counts
    sentence_columns: Counts
    sentence_values: Floats
    sentence_lengths: Counts
    sentences: Counts
    shingles: Hashes
    shingled: Counts


def gather(mails: Sequence[Mail]) -> Batch:
    """Return mails as the learner takes them."""
    read = [features.read(mail) for mail in mails]
    said = keys(read)
    found = weighed(said)
    shape = len(said.silent), len(found.keys)
    sentences = sparse.csr_matrix((found.strengths, (found.places, found.occurrences)), shape)
    shingled = shingles(read)
    return Batch(
        found.keys,
        found.columns,
        found.weights,
        np.diff(found.ends, prepend=0).astype(np.int32),
        sentences.indices,
        sentences.data,
        np.diff(sentences.indptr),
        said.sentences.astype(np.int32),
        np.concatenate(shingled),
        np.array([len(one) for one in shingled], dtype=np.int32),
    )


def assemble(batches: Sequence[Batch]) -> tuple[sparse.csr_matrix, sparse.csr_matrix, Counts, Vocabulary]:
    """Return the matrix of mails, that of their sentences, how many sentences each mail has, and the keys of the columns."""
    keys, places = np.unique(np.concatenate([batch.keys for batch in batches]), return_inverse=True)
    table = np.split(places.astype(np.int32), np.cumsum([len(batch.keys) for batch in batches])[:-1])

    def matrix(columns: Sequence[Counts], values: Sequence[Floats], lengths: Sequence[Counts]) -> sparse.csr_matrix:
        indices = np.concatenate([known[some] for known, some in zip(table, columns, strict=True)])
        ends = np.cumsum(np.concatenate([np.zeros(1, dtype=np.int32), *lengths]), dtype=np.int32)
        return sparse.csr_matrix((np.concatenate(values), indices, ends), (len(ends) - 1, len(keys)))

    mails = matrix([one.columns for one in batches], [one.values for one in batches], [one.lengths for one in batches])
    said = matrix(
        [one.sentence_columns for one in batches],
        [one.sentence_values for one in batches],
        [one.sentence_lengths for one in batches],
    )
    return mails, said, np.concatenate([one.sentences for one in batches]), Vocabulary(keys)


def shingled(batches: Sequence[Batch]) -> list[Hashes]:
    """Return the shingles of each mail."""
    ends = [np.cumsum(batch.shingled)[:-1] for batch in batches]
    return [found for batch, end in zip(batches, ends, strict=True) for found in np.split(batch.shingles, end)]
