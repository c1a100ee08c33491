"""Examples as the learner takes them: matrices of whole mails and of their sentences."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from scipy import sparse

from rejectbox_classifier import features
from rejectbox_classifier.corpus import NOT_REJECTION
from rejectbox_classifier.grouping import groups, shingles
from rejectbox_classifier.mail import LABELS
from rejectbox_classifier.spreading import spread
from rejectbox_classifier.vocabulary import Vocabulary, Weighed, weighed

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

    from rejectbox_classifier.corpus import Example

    Floats = npt.NDArray[np.float64]
    Rows = npt.NDArray[np.intp]

LEAST = 20  # mails on each side, from at least SENDERS groups
SENDERS = 5
_BATCH = 250  # examples that are read at a time


@dataclass(frozen=True, slots=True)
class Lessons:
    """Examples as the learner takes them: the matrix (examples, keys), that of their sentences (sentences, keys) with the
    row of the example that each stands in, the keys of all columns, and each example's label, group and weight.

    What a key weighs in a mail does not depend on which keys a model knows, so all folds share one matrix.
    """

    matrix: sparse.csr_matrix
    sentences: sparse.csr_matrix
    owners: Rows
    vocabulary: Vocabulary
    labels: npt.NDArray[np.str_]
    groups: Rows
    weights: Floats
    whole: npt.NDArray[np.bool_]

    def part(self, chosen: Rows) -> Lessons:
        """Return the chosen ones (ascending)."""
        place = np.full(len(self.labels), -1, dtype=np.intp)
        place[chosen] = np.arange(len(chosen))
        inside = place[self.owners] >= 0
        return replace(
            self,
            matrix=self.matrix[chosen],
            sentences=self.sentences[inside],
            owners=place[self.owners[inside]],
            labels=self.labels[chosen],
            groups=self.groups[chosen],
            weights=self.weights[chosen],
            whole=self.whole[chosen],
        )


def prepare(examples: Sequence[Example]) -> Lessons:
    """Return the lessons in examples. Raises ValueError, with a sentence for the user, where they cannot teach."""
    if not examples:
        raise ValueError("There is no mail to learn from.")
    unknown = {example.label for example in examples} - {*LABELS, NOT_REJECTION}
    if unknown:
        raise ValueError(f"'{min(unknown)}' is no label; labels are {', '.join(LABELS)}.")

    def reading(number: int) -> list[tuple[Weighed, npt.NDArray[np.uint64]]]:
        some = examples[number * _BATCH : (number + 1) * _BATCH]
        seen = [features.read(example.mail) for example in some]
        return [(weighed(features.keys(one)), shingles(one)) for one in seen]

    read = [one for some in spread(reading, range(-(-len(examples) // _BATCH))) for one in some]
    numbers = np.array(groups(examples, [found for _, found in read]), dtype=np.intp)
    rejected = np.array([example.rejected for example in examples])
    for what, chosen in (("rejections", rejected), ("mails that are no rejection", ~rejected)):
        if chosen.sum() < LEAST:
            raise ValueError(f"There are {chosen.sum()} {what} to learn from; {LEAST} are needed.")
        if len(set(numbers[chosen])) < SENDERS:
            raise ValueError(f"The {what} come from fewer than {SENDERS} senders; more variety is needed to learn.")
    weights = np.array([example.weight for example in examples], dtype=np.float64)
    if not (np.isfinite(weights).all() and (weights > 0).all()):
        raise ValueError("Every example needs a weight above 0.")
    # A template with many copies speaks, but not as loudly as as many strangers.
    weights /= np.sqrt(np.bincount(numbers)[numbers])
    matrix, sentences, owners, known = _matrices([vectors for vectors, _ in read])
    labels = np.array([example.label for example in examples])
    whole = np.array([not example.sentence for example in examples])
    return Lessons(matrix, sentences, owners, known, labels, numbers, weights, whole)


def _matrices(read: Sequence[Weighed]) -> tuple[sparse.csr_matrix, sparse.csr_matrix, Rows, Vocabulary]:
    """Return the matrix of mails, that of their sentences, the mail of each sentence, and the keys of the columns."""
    lengths = np.cumsum([0, *(len(one.keys) for one in read)])
    keys, places = np.unique(np.concatenate([one.keys for one in read]), return_inverse=True)
    places = places.astype(np.int32)
    values = np.concatenate([one.weights for one in read])
    mails = sparse.csr_matrix((values, places, lengths.astype(np.int32)), (len(read), len(keys)))
    first = np.cumsum([0, *(one.sentences for one in read)])
    at = np.concatenate([one.occurrences + start for one, start in zip(read, lengths[:-1], strict=True)])
    rows = np.concatenate([one.places + start for one, start in zip(read, first[:-1], strict=True)])
    strengths = np.concatenate([one.strengths for one in read])
    sentences = sparse.csr_matrix((strengths, (rows, places[at])), (int(first[-1]), len(keys)))
    owners = np.repeat(np.arange(len(read), dtype=np.intp), [one.sentences for one in read])
    return mails, sentences, owners, Vocabulary(keys)
