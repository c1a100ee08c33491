"""Examples as the learner takes them: matrices of whole mails and of their sentences."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from rejectbox_classifier.corpus import NOT_REJECTION
from rejectbox_classifier.gathering import Batch, assemble, gather, shingled
from rejectbox_classifier.grouping import groups
from rejectbox_classifier.mail import LABELS
from rejectbox_classifier.spreading import spread

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy.typing as npt
    from scipy import sparse

    from rejectbox_classifier.corpus import Example
    from rejectbox_classifier.vocabulary import Vocabulary

    Floats = npt.NDArray[np.float64]
    Rows = npt.NDArray[np.intp]

LEAST = 20  # mails on each side, from at least SENDERS groups
SENDERS = 5
_BATCH = 500  # examples that are read at a time


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


def prepare(examples: Sequence[Example], progress: Callable[[float], None] = lambda _part: None) -> Lessons:
    """Return the lessons in examples; `progress` is told the part of them that is read, 0 to 1. Raises ValueError, with a
    sentence for the user, where they cannot teach."""
    if not examples:
        raise ValueError("There is no mail to learn from.")
    unknown = {example.label for example in examples} - {*LABELS, NOT_REJECTION}
    if unknown:
        raise ValueError(f"'{min(unknown)}' is no label; labels are {', '.join(LABELS)}.")

    def reading(number: int) -> Batch:
        return gather([example.mail for example in examples[number * _BATCH : (number + 1) * _BATCH]])

    count = -(-len(examples) // _BATCH)
    batches = []
    for batch in spread(reading, range(count), _import_learner):
        batches.append(batch)
        progress(len(batches) / count)
    numbers = np.array(groups(examples, shingled(batches)), dtype=np.intp)
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
    matrix, sentences, counts, known = assemble(batches)
    owners = np.repeat(np.arange(len(examples), dtype=np.intp), counts)
    labels = np.array([example.label for example in examples])
    whole = np.array([not example.sentence for example in examples])
    return Lessons(matrix, sentences, owners, known, labels, numbers, weights, whole)


def _import_learner() -> None:
    """Import what learns from lessons: two seconds for which this process has nothing else to do."""
    from sklearn import linear_model  # noqa: F401, PLC0415
