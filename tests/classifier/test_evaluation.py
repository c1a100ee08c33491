"""Figures of verdicts against the truth, by hand."""

from __future__ import annotations

import numpy as np
import pytest
from rejectbox_classifier.calibration import Scale, calibration_error, threshold
from rejectbox_classifier.evaluation import evaluate
from rejectbox_classifier.mail import LABELS, Verdict
from rejectbox_classifier.scores import SCORES


def verdict(rejection: float) -> Verdict:
    rest = (1 - rejection) / 7
    probabilities = {label: rejection if label == "rejection" else rest for label in LABELS}
    return Verdict(
        max(probabilities, key=lambda label: probabilities[label]), probabilities, rejection >= 0.8, 0.8, "en"
    )


def test_figures() -> None:
    found = evaluate(
        [
            (verdict(0.9), "rejection"),
            (verdict(0.85), "other"),
            (verdict(0.7), "rejection"),
            (verdict(0.1), "offer"),
        ]
    )
    assert (found.mails, found.rejections, found.flagged, found.hits) == (4, 2, 2, 1)
    assert (found.precision, found.recall, found.f1) == (0.5, 0.5, 0.5)
    assert (found.false_flags, found.missed, found.nearest) == ((1,), (2,), (3,))
    assert found.confusion["other", "rejection"] == 1
    assert found.ece == pytest.approx((0.1 + 0.85 + 0.3 + 0.1) / 4, abs=0.2)


def test_nothing_to_judge_has_no_figures() -> None:
    found = evaluate([])
    assert (found.precision, found.recall, found.f1, found.ece) == (None, None, None, 0.0)


def test_perfectly_calibrated_has_no_error() -> None:
    assert calibration_error(np.array([0.25, 0.25, 0.25, 0.25]), np.array([True, False, False, False])) == 0.0


def test_the_threshold_is_the_lowest_that_keeps_precision() -> None:
    probabilities = np.array([0.9, 0.85, 0.8, 0.7, 0.6, 0.4])
    truth = np.array([True, True, True, True, False, False])
    assert threshold(probabilities, truth, precision=0.99) == pytest.approx(0.65)


def test_the_threshold_is_high_where_nothing_is_precise() -> None:
    assert threshold(np.array([0.9, 0.8]), np.array([False, True]), precision=0.99) == 0.95


def test_one_mail_is_told_what_many_are() -> None:
    scores = np.random.default_rng(1).normal(0, 5, (50, len(SCORES)))
    scores[0] *= 1e6
    scale = Scale(0.7, 0.1)
    many = scale.probabilities(scores)
    assert (np.array([scale.probabilities(row) for row in scores]) == many).all()
    assert many.shape == (50, len(LABELS))
    assert many.sum(axis=1) == pytest.approx(1.0)
