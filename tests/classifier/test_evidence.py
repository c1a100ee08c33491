"""Why a mail was judged as it was: phrases in its own words, whose weight is what the verdict loses without them."""

from __future__ import annotations

import math
import random
import re
import statistics
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from rejectbox_classifier import features
from rejectbox_classifier.evidence import PHRASE, WORDS
from rejectbox_classifier.mail import Mail
from rejectbox_classifier.model import Layer
from rejectbox_classifier.phrases import LONGEST, ends, phrases, words

from .conftest import mail

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    import numpy.typing as npt
    from rejectbox_classifier.corpus import Example
    from rejectbox_classifier.keys import Keys
    from rejectbox_classifier.mail import Evidence
    from rejectbox_classifier.masking import Token
    from rejectbox_classifier.model import Model

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl", "pl", "tr", "sv")
REJECTION = "Dear Ms Adeyemi,\n\nThank you for applying for the Data Analyst position. After careful thought we have decided\nto move forward with other candidates, whose experience fits our needs more closely. We wish you all the best.\n\nKind regards,\nHarrowgate Careers"
MOVED = "Guten Tag Frau Sahin,\n\nleider müssen wir Ihr Gespräch am Montag verschieben. Wir freuen uns weiterhin sehr, Sie kennenzulernen, und schlagen Mittwoch vor.\n\nViele Grüße"


@pytest.fixture(scope="module")
def some(examples: list[Example]) -> list[Mail]:
    """A few rejections in each language."""
    chosen = []
    for language in LANGUAGES:
        found = [one.mail for one in examples if one.rejected and not one.sentence and one.language == language]
        chosen += random.Random(language).sample(found, 6)
    return chosen


def said(text: str) -> Sequence[Token]:
    """The words of the first sentence."""
    return features.read(Mail("", text)).tokens(0)


def odds(model: Model, one: Mail) -> float:
    rejection = model.classify(one).rejection
    return math.log(rejection / (1 - rejection))


def in_text(text: str, found: Sequence[Evidence]) -> list[re.Match[str]]:
    """Where the phrases of the text stand in it; the subject and the template's name do not."""
    places = []
    for one in found:
        match = re.compile(r"\s+".join(map(re.escape, one.phrase.split()))).search(text)
        places += [match] if match else []
    return places


def without(one: Mail, phrases: Sequence[re.Match[str]]) -> Mail:
    text = one.text
    for match in phrases:
        text = text.replace(match[0], " ", 1)
    return replace(one, text=text)


def thinned(one: Mail, count: int, seed: int) -> Mail:
    """The mail without so many of its words, whichever."""
    places = [match.span() for match in re.finditer(r"\S+", one.text)]
    text = one.text
    for start, end in sorted(random.Random(seed).sample(places, min(count, len(places))), reverse=True):
        text = text[:start] + text[end:]
    return replace(one, text=text)


def test_the_reason_is_given_in_the_mails_own_words_and_order(model: Model) -> None:
    found = model.explain(mail(REJECTION), limit=3)
    strongest = max(found, key=lambda item: item.weight)
    assert (
        strongest.phrase
        in "we have decided to move forward with other candidates, whose experience fits our needs more closely"
    )
    assert any("other candidates" in item.phrase for item in found)
    text = "Your application\n" + " ".join(REJECTION.split())
    places = [text.index(item.phrase) for item in found]
    assert places == sorted(places)
    assert len(found) <= 3
    assert "candidates" not in repr(found)  # phrases are private


def test_a_phrase_weighs_what_the_log_odds_lose_without_it(model: Model) -> None:
    whole = mail(REJECTION)
    strongest = max(model.explain(whole), key=lambda item: item.weight)
    rest = without(whole, in_text(REJECTION, [strongest]))
    assert odds(model, whole) - odds(model, rest) == pytest.approx(strongest.weight, abs=0.01)


def test_one_sentence_may_speak_for_and_against(model: Model) -> None:
    weights = {item.phrase: item.weight for item in model.explain(mail(MOVED, subject=""))}
    assert any(weight > 0.5 and phrase.startswith("leider") for phrase, weight in weights.items())
    assert any(weight < -0.5 and "verschieben" in phrase for phrase, weight in weights.items())


def test_without_the_phrases_for_it_a_rejection_is_none_and_other_words_are_not_missed(
    model: Model, some: list[Mail]
) -> None:
    lost, lost_at_random = [], []
    for one in some:
        before = model.classify(one)
        if not before.flagged:
            continue
        found = in_text(one.text, [item for item in model.explain(one) if item.weight > 0])
        count = sum(len(match[0].split()) for match in found)
        lost.append(before.rejection - model.classify(without(one, found)).rejection)
        others = [model.classify(thinned(one, count, seed)).rejection for seed in range(3)]
        lost_at_random.append(before.rejection - statistics.mean(others))
    assert len(lost) > len(some) / 2
    assert statistics.mean(lost) > 2 * statistics.mean(lost_at_random)
    better = sum(one > other for one, other in zip(lost, lost_at_random, strict=True))
    assert better >= 0.95 * len(lost)


def test_without_the_phrases_against_it_a_mail_looks_more_like_a_rejection(model: Model, some: list[Mail]) -> None:
    gained = []
    for one in some:
        found = in_text(one.text, [item for item in model.explain(one) if item.weight < 0])
        if found:
            gained.append(odds(model, without(one, found)) - odds(model, one))
    assert len(gained) > 10
    assert statistics.median(gained) > 0.3


def test_phrases_are_short_and_cut_no_word(model: Model, some: list[Mail]) -> None:
    lengths = []
    for one in some:
        for match in in_text(one.text, model.explain(one)):
            start, end = match.span()
            assert not re.search(r"\w\Z", one.text[:start]) or not re.match(r"\w", match[0])
            assert not re.match(r"[’']?\w", one.text[end:]) or not re.search(r"\w\Z", match[0])
            lengths.append(len(match[0].split()))
    assert max(lengths) <= LONGEST + 4  # a run of names is one word to the model
    assert statistics.median(lengths) <= 8


@pytest.mark.parametrize(
    "text",
    [
        "We regret that we chose another candidate. You will hear from us. " * 3_000,
        "we cannot offer you the job " * 9_000,
        "no. " * 20_000,
        "we-do-not-hire-" * 9_000,
        "x" * 200_000,
    ],
)
def test_a_mail_made_to_cost_is_judged_a_bounded_number_of_times(
    model: Model, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    judge = Layer.scores

    def counted(layer: Layer, keys: Keys) -> npt.NDArray[np.float64]:
        asked.extend(keys.sentences)
        return judge(layer, keys)

    monkeypatch.setattr(Layer, "scores", counted)
    found = model.explain(mail(text))
    assert len(asked) <= features.SENTENCES + WORDS + 20
    assert all(len(item.phrase) <= PHRASE for item in found)


def test_a_mail_without_words_has_no_reasons_but_its_subject(model: Model) -> None:
    assert model.explain(mail("", subject="")) == ()
    assert {item.phrase for item in model.explain(mail(""))} <= {"Your application"}
    assert model.explain(mail(REJECTION), limit=0) == ()


def test_contractions_and_compounds_are_one_word() -> None:
    text = "We won't offer the full-time role, l'offre and/or e-mail"
    sentence = said(text)
    split = [text[sentence[start].start : sentence[end - 1].end] for start, end in words(text, sentence)]
    assert split == ["We", "won't", "offer", "the", "full-time", "role", "l'offre", "and/or", "e-mail"]


def test_phrases_grow_over_what_belongs_together_and_part_where_the_sign_turns() -> None:
    level = [(0.0, 0.0)] * 9
    (one,) = phrases([0.0, 0.0, 1.0, 0.5, 2.0, 0.0, 0.0, 0.0, 0.0], level)
    assert (one.start, one.end, one.weight) == (2, 5, 3.5)
    two = phrases([1.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, -1.0, -1.0], level)
    assert [(one.start, one.end, one.weight) for one in two] == [(0, 2, 2.0), (7, 9, -2.0)]
    assert phrases([], []) == []


def test_a_phrase_takes_in_an_idle_word_up_to_a_pause_and_does_not_end_on_one_that_leans() -> None:
    text = "After a talk with the team, we chose another candidate and the road to the far north is open"
    sentence = said(text)
    split = words(text, sentence)
    worth = ends(text, sentence, split, "en")
    values = {"we": 0.0, "chose": 1.0, "another": 1.0, "candidate": 1.0, "and": 0.12}
    (one,) = phrases([values.get(token.word, 0.0) for token in sentence], worth)
    assert text[sentence[one.start].start : sentence[one.end - 1].end] == "we chose another candidate"
