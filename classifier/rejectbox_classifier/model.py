"""A trained model: mail in, calibrated verdict out. Only numpy is needed to judge."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np

from rejectbox_classifier import evidence, features
from rejectbox_classifier.calibration import REJECTION, Scale
from rejectbox_classifier.keys import keys
from rejectbox_classifier.mail import LABELS, Evidence, Mail, Verdict
from rejectbox_classifier.scores import TOLD
from rejectbox_classifier.vocabulary import weighed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import numpy.typing as npt

    from rejectbox_classifier.features import Reading
    from rejectbox_classifier.keys import Keys
    from rejectbox_classifier.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Layer:
    """A linear layer over a vocabulary of V keys; shapes: weights (V, scores), biases (scores,).

    Column `scores.TOLD` is of sentences, the others are of whole mails.
    """

    vocabulary: Vocabulary
    weights: npt.NDArray[np.float32]
    biases: npt.NDArray[np.float32]

    def scores(self, said: Keys) -> npt.NDArray[np.float64]:
        """Return the scores of mails, shape (mails, `SCORES`)."""
        read = weighed(said)
        places, known = self.vocabulary.find(read.keys)
        weights = self.weights.take(places, axis=0) * known[:, None]
        found = np.empty((len(read.ends), len(self.biases)))
        start = 0
        for number, end in enumerate(read.ends.tolist()):
            found[number] = read.weights[start:end] @ weights.take(read.columns[start:end], axis=0) + self.biases
            start = end
        telling = weights[:, TOLD].take(read.occurrences) * read.strengths
        told = np.bincount(read.places, weights=telling, minlength=len(said.silent))
        speaks = said.sentences > 0
        found[:, TOLD] = self.biases[TOLD]
        found[speaks, TOLD] += np.maximum.reduceat(told, (np.cumsum(said.sentences) - said.sentences)[speaks])
        return found


@dataclass(frozen=True, slots=True)
class Model:
    """What was learned. `threshold` is on P(rejection), 0 to 1; `figures` (`calibration.figures`) were measured on
    mail that was held out."""

    layer: Layer = field(repr=False)
    scale: Scale = field(repr=False)
    threshold: float
    figures: Mapping[str, float] = field(default_factory=dict)

    def classify(self, mail: Mail) -> Verdict:
        """Return the verdict on one mail. Any mail gets one, even an empty one."""
        return self.judge((features.read(mail),))[0]

    def judge(self, readings: Sequence[Reading]) -> list[Verdict]:
        """Return the verdict on each mail that was read (`features.read`): what `classify` gives, sooner for many together."""
        found = self.scale.probabilities(self.layer.scores(keys(readings))) if readings else ()
        return [self._verdict(one, reading.language) for one, reading in zip(found, readings, strict=True)]

    def _verdict(self, probabilities: npt.NDArray[np.float64], language: str) -> Verdict:
        rejection = float(probabilities[REJECTION])
        return Verdict(
            label=LABELS[int(probabilities.argmax())],
            probabilities=dict(zip(LABELS, probabilities.tolist(), strict=True)),
            flagged=rejection >= self.threshold,
            threshold=self.threshold,
            language=language,
        )

    def explain(self, mail: Mail, limit: int = 6) -> tuple[Evidence, ...]:
        """Return up to `limit` phrases that pull most towards or away from rejection, in the order of the mail."""
        return evidence.explain(self.layer, self.scale, mail, limit)

    def with_threshold(self, threshold: float) -> Model:
        """Return the same model that flags from another P(rejection) on. Raises ValueError outside 0 to 1."""
        if not 0.0 < threshold <= 1.0:
            raise ValueError(f"The threshold must lie above 0 and at most at 1, not at {threshold}.")
        return replace(self, threshold=threshold)
