"""From scores of held-out mail to probabilities that mean what they say, and to a threshold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from rejectbox_classifier.mail import LABELS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import numpy.typing as npt

    from rejectbox_classifier.corpus import Example

    Floats = npt.NDArray[np.float64]
    Truth = npt.NDArray[np.bool_]

REJECTION = LABELS.index("rejection")
KINDS = tuple(label for label in LABELS if label != "rejection")
# Of flagged held-out corpus mail. Far more of the corpus than of a mailbox is written to look like a rejection, so real
# mail should fare better. Chosen with figures of shared/eval at several thresholds known: they are no blind test of it.
PRECISION = 0.95
LOWEST, HIGHEST = 0.5, 0.95  # of the threshold


@dataclass(frozen=True, slots=True)
class Scale:
    """How scores become probabilities: sigmoid(slope * log-odds + offset) for rejection (Platt 1999), and a softmax
    of one temperature over the other labels (Guo et al. 2017)."""

    slope: float
    offset: float
    temperature: float

    def probabilities(self, scores: Floats) -> Floats:
        """Return probabilities of the shape of scores (..., labels) in the order of `LABELS`; each row sums to 1."""
        rejection = 1.0 / (1.0 + np.exp(-np.clip(self.slope * log_odds(scores) + self.offset, -30, 30)))
        kinds = np.delete(scores, REJECTION, axis=-1) / self.temperature
        shares = np.exp(kinds - kinds.max(axis=-1, keepdims=True))
        shares *= (1.0 - rejection[..., None]) / shares.sum(axis=-1, keepdims=True)
        return np.insert(shares, REJECTION, rejection, axis=-1)


@dataclass(frozen=True, slots=True)
class Calibrated:
    """The scale, the threshold on P(rejection), and the figures measured with both on held-out mail."""

    scale: Scale
    threshold: float
    figures: Mapping[str, float]


def log_odds(scores: Floats) -> Floats:
    """Return the log-odds of rejection against all other labels, given scores (..., labels)."""
    kinds = np.delete(scores, REJECTION, axis=-1)
    top = kinds.max(axis=-1)
    return np.asarray(scores[..., REJECTION] - top - np.log(np.exp(kinds - top[..., None]).sum(axis=-1)))


def fit(scores: Floats, examples: Sequence[Example], weights: Floats) -> Calibrated:
    """Return scale, threshold and figures, given held-out scores (mails, labels)."""
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415 - judging needs only `Scale`

    truth = np.array([example.rejected for example in examples])
    platt = LogisticRegression(C=100.0).fit(log_odds(scores)[:, None], truth, sample_weight=weights)
    scale = Scale(float(platt.coef_[0, 0]), float(platt.intercept_[0]), _temperature(scores, examples))
    probabilities = scale.probabilities(scores)
    cut = threshold(probabilities[:, REJECTION], truth)
    return Calibrated(scale, cut, figures(probabilities, examples, cut))


def _temperature(scores: Floats, examples: Sequence[Example]) -> float:
    """Return the temperature, of a few, under which the true kinds of held-out mail are the least surprising."""
    rows = [i for i, example in enumerate(examples) if example.label in KINDS]
    if not rows:
        return 1.0
    kinds = np.delete(scores[rows], REJECTION, axis=1)
    true = np.array([KINDS.index(examples[i].label) for i in rows])

    def surprise(temperature: float) -> float:
        shares = kinds / temperature
        top = shares.max(axis=1, keepdims=True)
        logs = shares - top - np.log(np.exp(shares - top).sum(axis=1, keepdims=True))
        return -float(logs[np.arange(len(true)), true].mean())

    return min((round(0.3 * 1.1**step, 3) for step in range(25)), key=surprise)


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
    place = np.minimum((probabilities * bins).astype(int), bins - 1)
    held = [place == number for number in range(bins) if (place == number).any()]
    return float(sum(abs(probabilities[here].mean() - truth[here].mean()) * here.mean() for here in held))


def figures(probabilities: Floats, examples: Sequence[Example], cut: float) -> dict[str, float]:
    """Return what a user may be told: precision, recall and F1 of rejection for all and each language, macro F1 over
    labels, calibration error, numbers of mails. Keys are "precision", "precision.en" and so on."""
    truth = np.array([example.rejected for example in examples])
    flagged = probabilities[:, REJECTION] >= cut
    languages = np.array([example.language for example in examples])
    found: dict[str, float] = {"mails": len(examples), "rejections": int(truth.sum()), "threshold": cut}
    for language in ("", *sorted(set(languages) - {""})):
        here = np.ones(len(truth), dtype=np.bool_) if not language else languages == language
        ending = f".{language}" if language else ""
        hits = int((flagged & truth & here).sum())
        found[f"precision{ending}"] = hits / max(1, int((flagged & here).sum()))
        found[f"recall{ending}"] = hits / max(1, int((truth & here).sum()))
        found[f"f1{ending}"] = 2 * hits / max(1, int((flagged & here).sum() + (truth & here).sum()))
    found["ece"] = calibration_error(probabilities[:, REJECTION], truth)
    given = np.array(LABELS)[probabilities.argmax(axis=1)]
    labels = np.array([example.label for example in examples])
    scores = []
    for label in sorted(set(labels) & set(LABELS)):
        both = int(((given == label) & (labels == label)).sum())
        scores.append(2 * both / max(1, int((given == label).sum() + (labels == label).sum())))
    found["macro_f1"] = float(np.mean(scores)) if scores else 0.0
    return found
