"""From scores of held-out mail to probabilities that mean what they say, and to a threshold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from rejectbox_classifier.mail import LABELS
from rejectbox_classifier.scores import KINDS, TOLD

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import numpy.typing as npt

    from rejectbox_classifier.corpus import Example

    Floats = npt.NDArray[np.float64]
    Truth = npt.NDArray[np.bool_]

REJECTION = LABELS.index("rejection")
PULL = 1.0
"""What the strongest sentence weighs beside the whole mail. Grouped cross-validation is flat from 0.3 to 1; the longer the
mails, the more it should be, and the mail of recruiting systems is longer than most of the corpus."""
# Of flagged held-out corpus mail. Far more of the corpus than of a mailbox is written to look like a rejection, so real
# mail should fare better. Chosen with figures of shared/eval at several thresholds known: they are no blind test of it.
PRECISION = 0.94
CLEARER = 1.2
"""How much larger the log-odds of real mail may be than those of held-out corpus mail bear out. The corpus holds more mail that
is hard to tell, and the layer that judges has seen more than those of the folds: on letters that other people published, 1.2 to
1.4 halves the calibration error."""
LOWEST, HIGHEST = 0.5, 0.95  # of the threshold


@dataclass(frozen=True, slots=True)
class Scale:
    """How scores become probabilities: sigmoid(slope * log-odds + offset) for rejection (Platt 1999), and a softmax over
    the kinds for what is none."""

    slope: float
    offset: float

    def probabilities(self, scores: Floats) -> Floats:
        """Return probabilities (..., labels), in the order of `LABELS`, given scores (..., `SCORES`); each row sums to 1."""
        odds = self.slope * log_odds(scores) + self.offset
        rejection = 1.0 / (1.0 + np.exp(-np.minimum(np.maximum(odds, -30), 30)))
        kinds = scores[..., KINDS]
        shares = np.exp(kinds - kinds.max(axis=-1, keepdims=True))
        shares *= (1.0 - rejection[..., None]) / shares.sum(axis=-1, keepdims=True)
        before, after = shares[..., :REJECTION], shares[..., REJECTION:]
        return np.concatenate((before, rejection[..., None], after), axis=-1)


@dataclass(frozen=True, slots=True)
class Calibrated:
    """The scale, the threshold on P(rejection), and the figures measured with both on held-out mail."""

    scale: Scale
    threshold: float
    figures: Mapping[str, float]


def log_odds(scores: Floats) -> Floats:
    """Return the log-odds of rejection, up to scale and offset, given scores (..., `SCORES`): a rejection reads like one as
    a whole, and says so in a sentence."""
    return np.asarray(scores[..., 0] - np.logaddexp(scores[..., 1], scores[..., 2]) + PULL * scores[..., TOLD])


def fit(scores: Floats, examples: Sequence[Example], weights: Floats, *, kinds: bool = False) -> Calibrated:
    """Return scale, threshold and figures, given held-out scores (examples, `SCORES`) of examples, of which those
    `counted` count. `kinds` tells whether those of the kinds were held out too."""
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415 - judging needs only `Scale`

    counted = np.array([example.counted for example in examples])
    scores, weights = scores[counted], weights[counted]
    examples = [example for example in examples if example.counted]
    truth = np.array([example.rejected for example in examples])
    platt = LogisticRegression(C=100.0).fit(log_odds(scores)[:, None], truth, sample_weight=weights)
    scale = Scale(CLEARER * float(platt.coef_[0, 0]), CLEARER * float(platt.intercept_[0]))
    probabilities = scale.probabilities(scores)
    cut = threshold(probabilities[:, REJECTION], truth)
    found = figures(probabilities, examples, cut) | own_figures(probabilities, examples, cut)
    if kinds:
        found["macro_f1"] = macro_f1(probabilities, examples)
    return Calibrated(scale, cut, found)


def threshold(probabilities: Floats, truth: Truth, precision: float = PRECISION) -> float:
    """Return the lowest threshold within bounds from which on `precision` holds among held-out mail.

    It lies halfway to the next lower probability that would break it. Where nothing holds, it is the upper bound.
    """
    order = np.argsort(-probabilities, kind="stable")
    reached = np.cumsum(truth[order]) / np.arange(1, len(order) + 1)
    good = np.flatnonzero(reached >= precision)
    if not len(good):
        return HIGHEST
    last = int(good[-1])
    below = float(probabilities[order[min(last + 1, len(order) - 1)]])
    return float(np.clip((float(probabilities[order[last]]) + below) / 2, LOWEST, HIGHEST))


def calibration_error(probabilities: Floats, truth: Truth, bins: int = 10) -> float:
    """Return the expected calibration error over bins of equal width, 0 to 1 (Naeini et al. 2015)."""
    if not len(probabilities):
        return 0.0
    held = [here for _, here in binned(probabilities, bins)]
    return float(sum(abs(probabilities[here].mean() - truth[here].mean()) * here.mean() for here in held))


def binned(probabilities: Floats, bins: int) -> list[tuple[int, Truth]]:
    """Return the number of each bin that holds anything, and which probabilities lie in it."""
    place = np.minimum((probabilities * bins).astype(int), bins - 1)
    return [(number, place == number) for number in range(bins) if (place == number).any()]


def average_precision(probabilities: Floats, truth: Truth) -> float:
    """Return the mean precision over the thresholds at which each rejection is just flagged, 0 to 1: it says which of two
    models is better without leaning on either's threshold."""
    if not truth.any():
        return 0.0
    order = np.argsort(-probabilities, kind="stable")
    hits = truth[order]
    return float((np.cumsum(hits) / np.arange(1, len(order) + 1))[hits].mean())


def figures(probabilities: Floats, examples: Sequence[Example], cut: float) -> dict[str, float]:
    """Return what a user may be told of the corpus: precision, recall and F1 of rejection for all and each language,
    calibration error, numbers of mails. Keys are "precision", "precision.en" and so on."""
    corpus = np.array([not example.own for example in examples])
    probabilities, examples = probabilities[corpus], [example for example in examples if not example.own]
    truth = np.array([example.rejected for example in examples])
    flagged = probabilities[:, REJECTION] >= cut
    languages = np.array([example.language for example in examples])
    found: dict[str, float] = {"mails": len(examples), "rejections": int(truth.sum()), "threshold": cut}
    for language in ("", *sorted(set(languages) - {""})):
        here = np.ones(len(truth), dtype=np.bool_) if not language else languages == language
        ending = f".{language}" if language else ""
        hits = int((flagged & truth & here).sum())
        if not language:
            found |= {"hits": hits, "flagged": int(flagged.sum())}
        found[f"precision{ending}"] = hits / max(1, int((flagged & here).sum()))
        found[f"recall{ending}"] = hits / max(1, int((truth & here).sum()))
        found[f"f1{ending}"] = 2 * hits / max(1, int((flagged & here).sum() + (truth & here).sum()))
    found["ece"] = calibration_error(probabilities[:, REJECTION], truth)
    found["average_precision"] = average_precision(probabilities[:, REJECTION], truth)
    return found


def macro_f1(probabilities: Floats, examples: Sequence[Example]) -> float:
    """Return the mean, over the labels that there are, of the F1 of the likeliest label, 0 to 1."""
    given = np.array(LABELS)[probabilities.argmax(axis=1)]
    labels = np.array([example.label for example in examples])
    scores = []
    for label in sorted(set(labels) & set(LABELS)):
        both = int(((given == label) & (labels == label)).sum())
        scores.append(2 * both / max(1, int((given == label).sum() + (labels == label).sum())))
    return float(np.mean(scores)) if scores else 0.0


def own_figures(probabilities: Floats, examples: Sequence[Example], cut: float) -> dict[str, float]:
    """Return counts of the user's own held-out mail, "own.mails" and so on: how many, rejections, flagged, hits, wrong."""
    own = [i for i, example in enumerate(examples) if example.own]
    truth = np.array([examples[i].rejected for i in own], dtype=np.bool_)
    flagged = probabilities[own, REJECTION] >= cut
    counts = {"mails": len(own), "rejections": truth.sum(), "flagged": flagged.sum()}
    counts |= {"hits": (flagged & truth).sum(), "wrong": (flagged != truth).sum()}
    return {f"own.{name}": float(count) for name, count in counts.items()}
