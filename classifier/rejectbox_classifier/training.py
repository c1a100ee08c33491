"""From examples to a model: the one path for the starter model and for every retrained one."""

from __future__ import annotations

import warnings
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from scipy import sparse
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from rejectbox_classifier import calibration
from rejectbox_classifier.corpus import NOT_REJECTION
from rejectbox_classifier.folds import folds
from rejectbox_classifier.lessons import Lessons, prepare
from rejectbox_classifier.model import Layer, Model
from rejectbox_classifier.scores import KINDS, SCORES, TOLD, side
from rejectbox_classifier.spreading import spread
from rejectbox_classifier.vocabulary import Vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy.typing as npt
    from sklearn.linear_model import LogisticRegression

    from rejectbox_classifier.corpus import Example

    Floats = npt.NDArray[np.float64]
    Rows = npt.NDArray[np.intp]
    Progress = Callable[[str, float], None]

FOLDS = 3
SEED = 20260
SHARED = 4  # groups in which a key must stand; what one sender alone writes teaches that sender
OFTEN = 50_000  # keys by which the kinds are told, the commonest: more take twice the time, and tell little more
DOUBT = 2.0  # log-odds by which a sentence of a rejection must stand behind its strongest one to count as not telling
OF_A_MAIL = 0.5  # weight of a sentence of a mail: there are many, and which of a rejection's tell is only supposed


class Effort(NamedTuple):
    """How much is learned: the inverse of the L2 penalty, the rounds of L-BFGS at most, and the tolerance of its gradient."""

    strength: float
    rounds: int
    tolerance: float


# Cross-validation on the corpus likes a strength of 8 and more, mail that other people wrote likes 2 and less: what is learned
# beyond that is how the corpus is written. At a tolerance of 1e-3 it stops well before held-out mail is judged best.
OF_REJECTION = Effort(2.0, 40, 1e-4)
OF_KINDS = Effort(8.0, 60, 1e-3)  # of what is no rejection, on which less rests; by cross-validation


def train(examples: Sequence[Example], progress: Progress | None = None) -> Model:
    """Return a model of the examples, calibrated on what each fold of a grouped cross-validation left out.

    `progress` is told what is being done and the part of the whole that is done, 0 to 1. The same examples in the
    same order give the same model. Raises ValueError, with a sentence for the user, where they cannot teach.
    """
    tell = progress or (lambda _what, _part: None)
    tell("reading the examples", 0.0)
    lessons = _named(prepare(examples, lambda part: tell("reading the examples", 0.4 * part)))
    tell("learning", 0.4)
    unseen, layer = _folded(lessons, [example.language for example in examples], tell)
    calibrated = calibration.fit(unseen, examples, lessons.weights)
    tell("done", 1.0)
    return Model(layer, calibrated.scale, calibrated.threshold, calibrated.figures)


def _named(lessons: Lessons) -> Lessons:
    """Return lessons where each mail of which only "no rejection" is known bears the likeliest other label."""
    vague = np.flatnonzero(lessons.labels == NOT_REJECTION)
    if not len(vague):
        return lessons
    labels = lessons.labels.copy()
    labels[vague] = "other"
    known = np.flatnonzero(lessons.labels != NOT_REJECTION)
    if len(set(lessons.labels[known]) - {"rejection"}) > 1:
        scores = scores_of(fit(lessons.part(known), ("kinds",)), lessons.part(vague))[:, KINDS]
        labels[vague] = np.array(SCORES)[KINDS][scores.argmax(axis=1)]
    return replace(lessons, labels=labels)


def out_of_fold(lessons: Lessons, languages: Sequence[str]) -> Floats:
    """Return the scores (examples, `SCORES`) of each example by a layer that saw nothing of its group."""
    parts = _parts(lessons, languages)

    def judge(number: int) -> Floats:
        learn, hold = parts[number]
        return scores_of(fit(lessons.part(learn)), lessons.part(hold))

    scores = np.zeros((len(lessons.labels), len(SCORES)))
    for (_, hold), held_scores in zip(parts, spread(judge, range(FOLDS)), strict=True):
        scores[hold] = held_scores
    return scores


def _folded(lessons: Lessons, languages: Sequence[str], tell: Progress) -> tuple[Floats, Layer]:
    """Return what `out_of_fold` does, but for the kinds, and a layer that saw all; as much as can be at the same time."""
    parts = _parts(lessons, languages)

    def learn(task: int) -> Floats | Layer:
        if task in (0, FOLDS + 1):
            return fit(lessons, ("kinds",) if task else ("sides", "teller"))
        chosen, hold = parts[task - 1]
        return scores_of(fit(lessons.part(chosen), ("sides", "teller")), lessons.part(hold))

    scores = np.zeros((len(lessons.labels), len(SCORES)))
    layers: list[Layer] = []
    for task, found in enumerate(spread(learn, range(FOLDS + 2))):  # the longest first, the shortest last
        if isinstance(found, Layer):
            layers.append(found)
        else:
            scores[parts[task - 1][1]] = found
        tell("learning", 0.4 + 0.6 * (task + 1) / (FOLDS + 2))
    rest, kinds = layers
    rest.weights[:, KINDS], rest.biases[KINDS] = kinds.weights[:, KINDS], kinds.biases[KINDS]
    return scores, rest


def _parts(lessons: Lessons, languages: Sequence[str]) -> list[tuple[Rows, Rows]]:
    strata = [
        f"{language} {label} {whole}"
        for language, label, whole in zip(languages, lessons.labels, lessons.whole, strict=True)
    ]
    return folds(strata, lessons.groups, FOLDS, SEED)


def fit(lessons: Lessons, what: Sequence[str] = ("sides", "teller", "kinds")) -> Layer:
    """Return vocabulary and weights, learned by logistic regression: of whole mails, their "sides"; of their sentences,
    those that reject against the rest ("teller"); and, of what is no rejection, its "kinds".

    What is not asked for keeps weights of 0.
    """
    columns = _shared(lessons)
    weights = np.zeros((len(columns), len(SCORES)), dtype=np.float32)
    biases = np.full(len(SCORES), -20.0, dtype=np.float32)  # a kind of which there is no mail is never given
    matrix, sentences = lessons.matrix[:, columns], lessons.sentences[:, columns]
    matrix.sort_indices()
    sentences.sort_indices()

    def put(name: str, row: Floats, offset: float) -> None:
        weights[: len(row), SCORES.index(name)], biases[SCORES.index(name)] = row, offset

    def put_classes(learned: LogisticRegression) -> None:
        rows, offsets = learned.coef_, learned.intercept_
        if len(learned.classes_) == 2:
            rows, offsets = np.vstack((-rows, rows)) / 2, np.concatenate((-offsets, offsets)) / 2
        for name, row, offset in zip(learned.classes_, rows, offsets, strict=True):
            put(name, row, offset)

    if "sides" in what:
        put_classes(_learned(matrix, np.array([side(label) for label in lessons.labels]), lessons.weights))
    if "teller" in what:
        teller = _teller(lessons, sentences)
        put("told", teller.coef_[0], teller.intercept_[0])
    if "kinds" in what:
        rest = np.flatnonzero(lessons.labels != "rejection")
        labels = lessons.labels[rest]
        if len(set(labels)) > 1:
            put_classes(_learned(matrix[rest, :OFTEN], labels, lessons.weights[rest], OF_KINDS))
        else:
            biases[SCORES.index(labels[0])] = 0.0
    ascending = np.argsort(columns)
    return Layer(Vocabulary(lessons.vocabulary.keys[columns[ascending]]), weights[ascending], biases)


def _teller(lessons: Lessons, matrix: sparse.csr_matrix) -> LogisticRegression:
    """Return what tells the sentences that reject from all others. In a rejection of one sentence it is that; in a
    longer one it is looked for: the strongest by what is known so far (multiple instances, Andrews et al. 2002)."""
    owners, count = lessons.owners, len(lessons.labels)
    rejected = (lessons.labels == "rejection")[owners]
    alone = np.bincount(owners, minlength=count)[owners] == 1
    weights = lessons.weights[owners] * np.where(lessons.whole[owners], OF_A_MAIL, 1.0)
    telling, used = rejected & alone, ~rejected | alone
    if not telling.any():
        telling, used = rejected, np.ones(len(owners), dtype=np.bool_)
    first = _learned(matrix[used], telling[used], weights[used])
    scores = np.asarray(first.decision_function(matrix))
    strongest = np.full(count, -np.inf)
    np.maximum.at(strongest, owners, scores)
    telling = rejected & (scores >= strongest[owners])
    used = ~rejected | telling | (scores < np.minimum(-DOUBT, strongest[owners] - DOUBT))
    return _learned(matrix[used], telling[used], weights[used])


def _learned(
    matrix: sparse.csr_matrix,
    labels: npt.NDArray[np.generic],
    weights: Floats,
    effort: Effort = OF_REJECTION,
) -> LogisticRegression:
    """Return what L-BFGS finds, in double precision: in single, the path that it takes hangs on the order in
    which is summed, and the same mail gets another probability on another machine, by up to 0.2."""
    from sklearn.exceptions import ConvergenceWarning  # noqa: PLC0415 - see `lessons.prepare`
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415

    learner = LogisticRegression(C=effort.strength, max_iter=effort.rounds, tol=effort.tolerance)
    with warnings.catch_warnings(), threadpool_limits(1):
        warnings.simplefilter("ignore", ConvergenceWarning)
        return learner.fit(matrix.astype(np.float64), labels, sample_weight=weights)


def _shared(lessons: Lessons) -> Rows:
    """Return the columns of the keys that stand in at least `SHARED` different groups, the commonest first.

    What is looked up most lies side by side then, and stays in the processor's cache: a third of the time of learning.
    """
    matrix = lessons.matrix
    examples = len(lessons.groups)
    member = sparse.csr_matrix((np.ones(examples, dtype=np.int32), (lessons.groups, np.arange(examples))))
    standing = sparse.csr_matrix((np.ones(matrix.nnz, dtype=np.int32), matrix.indices, matrix.indptr), matrix.shape)
    shared = np.flatnonzero(np.bincount((member @ standing).indices, minlength=matrix.shape[1]) >= SHARED)
    times = np.bincount(matrix.indices, minlength=matrix.shape[1])[shared]
    return shared[np.argsort(-times, kind="stable")]


def scores_of(layer: Layer, lessons: Lessons) -> Floats:
    """Return the scores (examples, `SCORES`) that a layer gives, as `Layer.scores` does one mail at a time."""
    columns, _ = lessons.vocabulary.find(layer.vocabulary.keys)
    scores = np.asarray(lessons.matrix[:, columns] @ layer.weights + layer.biases, dtype=np.float64)
    told = lessons.sentences[:, columns] @ layer.weights[:, TOLD] + layer.biases[TOLD]
    scores[:, TOLD] = -np.inf
    np.maximum.at(scores[:, TOLD], lessons.owners, told)
    scores[~np.isfinite(scores[:, TOLD]), TOLD] = layer.biases[TOLD]  # no sentence at all
    return scores
