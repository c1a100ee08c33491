"""How well verdicts match the truth: a pure function of both."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from rejectbox_classifier.calibration import calibration_error

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from rejectbox_classifier.mail import Verdict


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What a set of verdicts is worth.

    `precision`, `recall` and `f1` are of flagged against truly rejected mail, None where they have no denominator;
    `ece` is the calibration error of P(rejection), 0 to 1; `confusion` counts (true label, given label);
    `false_flags`, `missed` and `nearest` are positions in the input: mails flagged wrongly, rejections not flagged,
    and the other mails that came nearest to a flag (highest P(rejection) first).
    """

    mails: int
    rejections: int
    flagged: int
    hits: int
    precision: float | None
    recall: float | None
    f1: float | None
    ece: float
    confusion: Mapping[tuple[str, str], int]
    false_flags: tuple[int, ...]
    missed: tuple[int, ...]
    nearest: tuple[int, ...]


def evaluate(pairs: Iterable[tuple[Verdict, str]], nearest: int = 5) -> Evaluation:
    """Return what verdicts are worth, given each with the true label; "rejection" is one, any other label is not."""
    judged = list(pairs)
    truth = [label == "rejection" for _, label in judged]
    flagged = [verdict.flagged for verdict, _ in judged]
    hits = sum(true and flag for true, flag in zip(truth, flagged, strict=True))
    confusion: dict[tuple[str, str], int] = {}
    for verdict, label in judged:
        confusion[label, verdict.label] = confusion.get((label, verdict.label), 0) + 1
    order = sorted(range(len(judged)), key=lambda index: -judged[index][0].rejection)
    probabilities = np.array([verdict.rejection for verdict, _ in judged], dtype=np.float64)
    total = sum(truth) + sum(flagged)
    return Evaluation(
        mails=len(judged),
        rejections=sum(truth),
        flagged=sum(flagged),
        hits=hits,
        precision=hits / sum(flagged) if any(flagged) else None,
        recall=hits / sum(truth) if any(truth) else None,
        f1=2 * hits / total if total else None,
        ece=calibration_error(probabilities, np.array(truth, dtype=np.bool_)),
        confusion=confusion,
        false_flags=tuple(index for index in order if flagged[index] and not truth[index]),
        missed=tuple(index for index in order if truth[index] and not flagged[index]),
        nearest=tuple(index for index in order if not truth[index] and not flagged[index])[:nearest],
    )
