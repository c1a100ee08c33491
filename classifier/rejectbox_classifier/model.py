"""A trained model: mail in, calibrated verdict out. Only numpy is needed to judge."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np

from rejectbox_classifier import evidence, features, language
from rejectbox_classifier.mail import LABELS, Evidence, Mail, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import numpy.typing as npt

    from rejectbox_classifier.calibration import Scale
    from rejectbox_classifier.vocabulary import Keys, Vocabulary

_LANGUAGE_READ = 4_000  # characters


@dataclass(frozen=True, slots=True)
class Layer:
    """A linear layer over a vocabulary of V keys; shapes: weights (V, labels), biases (labels,)."""

    vocabulary: Vocabulary
    weights: npt.NDArray[np.float32]
    biases: npt.NDArray[np.float32]

    def scores(self, keys: Mapping[int, Keys]) -> npt.NDArray[np.float64]:
        """Return the score of each label, in the order of `LABELS`; only their differences mean something."""
        places, values = self.vocabulary.mail_vector(keys)
        return (values @ self.weights[places] + self.biases).astype(np.float64)


@dataclass(frozen=True, slots=True)
class Model:
    """What was learned. `threshold` is on P(rejection), 0 to 1; `figures` (`calibration.figures`) were measured on
    mail that was held out."""

    layer: Layer = field(repr=False)
    scale: Scale = field(repr=False)
    threshold: float
    figures: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))

    def classify(self, mail: Mail) -> Verdict:
        """Return the verdict on one mail. Any mail gets one, even an empty one."""
        probabilities = self.scale.probabilities(self.layer.scores(features.keys(features.read(mail))))
        rejection = float(probabilities[LABELS.index("rejection")])
        return Verdict(
            label=LABELS[int(probabilities.argmax())],
            probabilities=MappingProxyType(dict(zip(LABELS, probabilities.tolist(), strict=True))),
            flagged=rejection >= self.threshold,
            threshold=self.threshold,
            language=language.detect(mail.text[:_LANGUAGE_READ] if mail.text.strip() else mail.subject),
        )

    def classify_many(self, mails: Iterable[Mail]) -> list[Verdict]:
        """Return the verdicts on many mails, in their order."""
        return [self.classify(mail) for mail in mails]

    def explain(self, mail: Mail, limit: int = 6) -> tuple[Evidence, ...]:
        """Return up to `limit` sentences that pull most towards or away from rejection, in the order of the mail."""
        return evidence.explain(self.layer, self.scale, mail, limit)

    def with_threshold(self, threshold: float) -> Model:
        """Return the same model that flags from another P(rejection) on. Raises ValueError outside 0 to 1."""
        if not 0.0 < threshold <= 1.0:
            raise ValueError(f"The threshold must lie above 0 and at most at 1, not at {threshold}.")
        return replace(self, threshold=threshold)
