"""From examples to a model: the one path for the starter model and for every retrained one."""

from __future__ import annotations

import warnings
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from scipy import sparse
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedGroupKFold
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from rejectbox_classifier import calibration, features
from rejectbox_classifier.corpus import NOT_REJECTION
from rejectbox_classifier.grouping import groups
from rejectbox_classifier.mail import LABELS
from rejectbox_classifier.model import Layer, Model
from rejectbox_classifier.vocabulary import Vocabulary, weighed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy.typing as npt

    from rejectbox_classifier.corpus import Example
    from rejectbox_classifier.vocabulary import Keys

    Floats = npt.NDArray[np.float64]
    Progress = Callable[[str, float], None]

FOLDS = 5
LEAST = 20  # mails on each side, from at least FOLDS groups
SEED = 20260
STRENGTH = 8.0  # inverse of the L2 penalty
SENDERS = 2  # groups in which a key must stand; what one sender alone writes teaches that sender
ROUNDS = 40  # of L-BFGS at most; later ones change no verdict
WORKERS = 2


@dataclass(frozen=True, slots=True)
class Lessons:
    """Examples as the learner takes them: the matrix (mails, keys) of `vocabulary.weighed`, the keys of all its columns,
    and each mail's label, group and weight.

    What a key weighs in a mail does not depend on which keys a model knows, so all folds share one matrix.
    """

    matrix: sparse.csr_matrix
    vocabulary: Vocabulary
    labels: npt.NDArray[np.str_]
    groups: npt.NDArray[np.intp]
    weights: Floats

    def part(self, chosen: npt.NDArray[np.intp]) -> Lessons:
        """Return the chosen ones."""
        return replace(
            self,
            matrix=self.matrix[chosen],
            labels=self.labels[chosen],
            groups=self.groups[chosen],
            weights=self.weights[chosen],
        )


def train(examples: Sequence[Example], progress: Progress | None = None) -> Model:
    """Return a model of the examples, calibrated on what each fold of a grouped cross-validation left out.

    `progress` is told what is being done and the part of the whole that is done, 0 to 1. The same examples in the
    same order give the same model. Raises ValueError, with a sentence for the user, where they cannot teach.
    """
    tell = progress or (lambda _what, _part: None)
    tell("reading the examples", 0.0)
    lessons = prepare(examples)
    unseen = out_of_fold(lessons, [example.language for example in examples], tell)
    tell("training", 0.85)
    layer = fit(lessons)
    calibrated = calibration.fit(unseen, examples, lessons.weights)
    tell("done", 1.0)
    return Model(layer, calibrated.scale, calibrated.threshold, calibrated.figures)


def prepare(examples: Sequence[Example]) -> Lessons:
    """Return the lessons in examples. Raises ValueError as `train` does."""
    if not examples:
        raise ValueError("There is no mail to learn from.")
    unknown = {example.label for example in examples} - {*LABELS, NOT_REJECTION}
    if unknown:
        raise ValueError(f"'{min(unknown)}' is no label; labels are {', '.join(LABELS)}.")
    numbers = np.array(groups(examples), dtype=np.intp)
    rejected = np.array([example.rejected for example in examples])
    for what, chosen in (("rejections", rejected), ("mails that are no rejection", ~rejected)):
        if chosen.sum() < LEAST:
            raise ValueError(f"There are {chosen.sum()} {what} to learn from; {LEAST} are needed.")
        if len(set(numbers[chosen])) < FOLDS:
            raise ValueError(f"The {what} come from fewer than {FOLDS} senders; more variety is needed to learn.")
    weights = np.array([example.weight for example in examples], dtype=np.float64)
    if not (np.isfinite(weights).all() and (weights > 0).all()):
        raise ValueError("Every example needs a weight above 0.")
    # A template with many copies speaks, but not as loudly as as many strangers.
    weights /= np.sqrt(np.bincount(numbers)[numbers])
    matrix, known = _matrix([weighed(features.keys(features.read(example.mail))) for example in examples])
    return _named(Lessons(matrix, known, np.array([example.label for example in examples]), numbers, weights))


def _named(lessons: Lessons) -> Lessons:
    """Return lessons where each mail of which only "no rejection" is known bears the likeliest other label."""
    vague = np.flatnonzero(lessons.labels == NOT_REJECTION)
    if not len(vague):
        return lessons
    labels = lessons.labels.copy()
    labels[vague] = "other"
    known = np.flatnonzero(lessons.labels != NOT_REJECTION)
    if len(set(lessons.labels[known]) - {"rejection"}) > 1:
        scores = scores_of(fit(lessons.part(known)), lessons.part(vague))
        scores[:, LABELS.index("rejection")] = -np.inf
        labels[vague] = np.array(LABELS)[scores.argmax(axis=1)]
    return replace(lessons, labels=labels)


def out_of_fold(lessons: Lessons, languages: Sequence[str], tell: Progress) -> Floats:
    """Return the scores (mails, labels) of each mail by a layer that saw nothing of its group."""
    strata = [f"{language} {label}" for language, label in zip(languages, lessons.labels, strict=True)]
    folds = StratifiedGroupKFold(FOLDS, shuffle=True, random_state=SEED)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # a label with fewer than FOLDS mails is no fault
        parts = list(folds.split(strata, strata, lessons.groups))

    def judge(part: tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]) -> tuple[npt.NDArray[np.intp], Floats]:
        learn, hold = part
        return hold, scores_of(fit(lessons.part(learn)), lessons.part(hold))

    scores = np.zeros((len(lessons.labels), len(LABELS)))
    # BLAS threads of every fold would fight for the same cores, at several times the cost.
    with threadpool_limits(1), ThreadPoolExecutor(WORKERS) as pool:
        for number, (hold, held_scores) in enumerate(pool.map(judge, parts)):
            scores[hold] = held_scores
            tell("cross-validating", 0.1 + 0.75 * (number + 1) / FOLDS)
    return scores


def fit(lessons: Lessons) -> Layer:
    """Return vocabulary and weights, learned by multinomial logistic regression."""
    columns = _shared(lessons)
    known = Vocabulary(lessons.vocabulary.keys[columns])
    learner = LogisticRegression(C=STRENGTH, max_iter=ROUNDS, tol=1e-3)
    with warnings.catch_warnings(), threadpool_limits(1):
        warnings.simplefilter("ignore", ConvergenceWarning)
        learner.fit(lessons.matrix[:, columns], lessons.labels, sample_weight=lessons.weights)
    weights = np.zeros((len(known.keys), len(LABELS)), dtype=np.float32)
    biases = np.full(len(LABELS), -20.0, dtype=np.float32)  # a label of which there is no mail is never given
    coefficients, intercepts = learner.coef_, learner.intercept_
    if len(learner.classes_) == 2:  # scikit-learn keeps one row for two classes: that of the second
        coefficients, intercepts = (
            np.vstack((-coefficients, coefficients)) / 2,
            np.array((-intercepts[0], intercepts[0])) / 2,
        )
    for row, label in enumerate(learner.classes_):
        weights[:, LABELS.index(label)] = coefficients[row]
        biases[LABELS.index(label)] = intercepts[row]
    return Layer(known, weights, biases)


def _shared(lessons: Lessons) -> npt.NDArray[np.intp]:
    """Return the columns of the keys that stand in at least `SENDERS` different groups."""
    matrix = lessons.matrix
    mails = len(lessons.groups)
    member = sparse.csr_matrix((np.ones(mails, dtype=np.int32), (lessons.groups, np.arange(mails))))
    standing = sparse.csr_matrix((np.ones(matrix.nnz, dtype=np.int32), matrix.indices, matrix.indptr), matrix.shape)
    return np.flatnonzero(np.bincount((member @ standing).indices, minlength=matrix.shape[1]) >= SENDERS)


def scores_of(layer: Layer, lessons: Lessons) -> Floats:
    """Return the scores (mails, labels) that a layer gives, as `Layer.scores` does one mail at a time."""
    columns, _ = lessons.vocabulary.find(layer.vocabulary.keys)
    return np.asarray(lessons.matrix[:, columns] @ layer.weights + layer.biases, dtype=np.float64)


def _matrix(rows: Sequence[tuple[Keys, npt.NDArray[np.float32]]]) -> tuple[sparse.csr_matrix, Vocabulary]:
    """Return a matrix of the rows and the keys of its columns, ascending."""
    lengths = np.cumsum([0, *(len(keys) for keys, _ in rows)])
    keys, places = np.unique(np.concatenate([keys for keys, _ in rows]), return_inverse=True)
    values = np.concatenate([weights for _, weights in rows])
    matrix = sparse.csr_matrix((values, places.astype(np.int32), lengths.astype(np.int32)), (len(rows), len(keys)))
    return matrix, Vocabulary(keys)
