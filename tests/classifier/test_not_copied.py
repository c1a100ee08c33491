"""Mail kept for measuring is not in the corpus, not even a line of it.

Runs only where that mail lies beside the checkout.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.classifier.overlap import EVAL, RUN, rare, shared_runs

STOCK = (Path(__file__).parent / "stock_phrases.txt").read_text("utf-8").splitlines()
"""What countless letters say: nobody's wording."""


def test_stock_phrases_are_phrases_and_no_letters() -> None:
    assert all(RUN <= len(phrase.split()) <= 12 for phrase in STOCK)
    assert len(STOCK) == len(set(STOCK))


@pytest.mark.skipif(not EVAL.is_dir(), reason="the mail kept for measuring is not here")
def test_no_measured_mail_shares_a_run_of_eight_words_with_the_corpus_beyond_stock_phrases() -> None:
    known = [f" {phrase} " for phrase in STOCK]
    copied = [run for run in rare(shared_runs(EVAL)) if not any(f" {' '.join(run.words)} " in one for one in known)]
    assert [(run.sources, " ".join(run.words)) for run in copied] == []
