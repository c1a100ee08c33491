"""Mails read for the learner, many at a time, and put together into one matrix of mails and one of their sentences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy import sparse

from rejectbox_classifier import features
from rejectbox_classifier.features import CONCEPTS, LOUDNESS, SILENCE, WHOLE
from rejectbox_classifier.grouping import shingles
from rejectbox_classifier.vocabulary import Vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

    from rejectbox_classifier.mail import Mail
    from rejectbox_classifier.vocabulary import Floats, Indices

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
    """Return mails as the learner takes them; the vectors are those that `vocabulary.weighed` gives for each alone."""
    read = [features.read(mail) for mail in mails]
    found = [features.keys(one) for one in read]
    said = _counts([len(one.silent) - 1 for one in found])
    # Sorted once by key, all stay so when they are put into rows.
    values = np.concatenate([one.values for one in found])
    order = np.argsort(values)
    owners = np.repeat(np.arange(len(mails), dtype=np.int32), [len(one.values) for one in found])[order]
    names = np.concatenate([one.namespaces for one in found])[order]
    places = np.concatenate([one.places for one in found])[order]
    values = values[order]
    new = np.diff(values, prepend=~values[:1]) != 0
    keys, columns = values[new], np.cumsum(new, dtype=np.int32) - np.int32(1)
    times = sparse.csr_matrix((np.ones(len(order), dtype=np.int32), (owners, columns)), (len(mails), len(keys)))
    inside = np.flatnonzero(places != WHOLE)
    rows = (np.cumsum(said, dtype=np.int32) - said)[owners[inside]] + places[inside]
    silent = np.concatenate([one.silent[:-1] for one in found])
    strengths = _even(rows * len(LOUDNESS) + names[inside], LOUDNESS[names[inside]], silent)
    sentences = sparse.csr_matrix((strengths, (rows, columns[inside])), (int(said.sum()), len(keys)))
    shingled = shingles(read)
    return Batch(
        keys,
        times.indices,
        _damped(times, names[new], np.array([one.silent.sum() for one in found])),
        np.diff(times.indptr),
        sentences.indices,
        sentences.data,
        np.diff(sentences.indptr),
        said,
        np.concatenate(shingled),
        _counts([len(one) for one in shingled]),
    )


def _damped(times: sparse.csr_matrix, names: npt.NDArray[np.int8], silent: Indices) -> Floats:
    """Return the weights of keys in mails, given how often each stands there, the namespaces of the columns, and how many
    words of each mail bear no concept."""
    weights: Floats = (1.0 + np.log(times.data)).astype(np.float32)
    name = names[times.indices]
    cell = np.repeat(np.arange(times.shape[0]), np.diff(times.indptr)) * len(LOUDNESS) + name
    squares = np.bincount(cell, weights=weights * weights, minlength=len(silent) * len(LOUDNESS))
    squares[CONCEPTS :: len(LOUDNESS)] += SILENCE * silent
    lengths = np.sqrt(np.maximum(squares, 1e-9))[cell]
    weights *= (LOUDNESS[name] / lengths).astype(np.float32)
    return weights


def _even(cells: Counts, loudness: Floats, silent: Indices) -> Floats:
    """Return the weights of keys in sentences: in a cell, which is a namespace in a sentence, each has the same. `silent`
    are the words of each sentence that bear no concept."""
    sizes = np.bincount(cells, minlength=len(silent) * len(LOUDNESS))
    sizes[CONCEPTS :: len(LOUDNESS)] += SILENCE * silent
    lengths: Floats = np.sqrt(sizes[cells]).astype(np.float32)
    return loudness / lengths


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


def _counts(numbers: Sequence[int]) -> Counts:
    return np.array(numbers, dtype=np.int32)
