"""From labels to a new model: what it learns, when it takes over, what is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from rejectbox_classifier import cache
from rejectbox_classifier import corpus as corpus_files
from rejectbox_classifier.corpus import NOT_REJECTION
from rejectbox_classifier.mail import Mail
from rejectbox_classifier.training import train

from rejectbox.learning import labels, lesson
from rejectbox.learning.labels import Label, example
from rejectbox.learning.sources import Found

if TYPE_CHECKING:
    from pathlib import Path

    from rejectbox_classifier.corpus import Example
    from rejectbox_classifier.model import Model

# A kind that no model can know: a theatre that speaks of its wardrobe.
KIND = (
    "Dear {0}, the wardrobe has been handed out for the season. There is no costume with your name in it. We keep your "
    "measurements. {1}"
)
SAYINGS = (
    "The seamstresses greet you.",
    "Break a leg elsewhere.",
    "It rained on the stage door.",
    "The prompter sends her love.",
    "Autumn was long this year.",
    "We sewed until midnight.",
    "The curtain is red again.",
    "Your scarf is still here.",
    "The lamp oil has run out.",
    "Rehearsals begin on Monday.",
    "The fox fur went to Lear.",
)
NAMES = ("Ada", "Bo", "Cleo", "Dov", "Eli", "Fay", "Gus", "Hal", "Ida", "Jo", "Kim")


def of_the_kind(number: int) -> Mail:
    text = KIND.format(NAMES[number], SAYINGS[number])
    return Mail("The wardrobe", text, "Theatre", "wardrobe@theatre.example")


def label(mail: Mail, word: str, number: int, source: str = "lessons") -> Label:
    return Label(source, f"{source} {number}", example(mail, word))


@pytest.fixture(scope="module")
def few() -> list[Example]:
    every = [one for one in corpus_files.read() if one.language in {"en", "de"} and not one.sentence]
    return [one for one in every if one.rejected][::4] + [one for one in every if not one.rejected][::5]


@pytest.fixture(scope="module")
def before(few: list[Example]) -> Model:
    return train(few)


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, few: list[Example]) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setattr(corpus_files, "read", lambda: few)


def found(*given: Label) -> Found:
    return Found(given, (("lessons", "3 abc"),))


def test_ten_mails_of_a_kind_change_the_mind_about_the_eleventh(tmp_path: Path, before: Model) -> None:
    assert not before.classify(of_the_kind(10)).flagged
    learned = lesson.teach(found(*(label(of_the_kind(n), "rejection", n) for n in range(10))), before, tmp_path)
    after = cache.load_or_train(tmp_path, labels.material(labels.load(labels.labels_path())).examples)
    assert learned.taken_over
    assert after.classify(of_the_kind(10)).flagged
    assert (learned.mails, learned.wrong_before) == (10, 10)
    assert learned.wrong_after <= 1
    # The rest is told as well as before. Not by recall: of so small a corpus, a moved threshold loses a few or finds some.
    assert after.figures["average_precision"] > before.figures["average_precision"] - 0.01


def test_ten_mails_taken_for_rejections_change_the_mind_too(tmp_path: Path, before: Model, few: list[Example]) -> None:
    flagged = [one.mail for one in few if one.rejected and before.classify(one.mail).flagged][:1]
    tail = (
        "Dear {0}, thank you for your interest in the position. After careful consideration, we have decided to move forward "
        "with other candidates whose experience more closely matches our needs at this time. {1}"
    )
    mails = [
        Mail(
            "Wardrobe game",
            tail.format(NAMES[n], SAYINGS[n]) + f" (Round {n} of the theatre game.)",
            "G",
            "g@game.example",
        )
        for n in range(11)
    ]
    assert flagged
    assert before.classify(mails[10]).flagged
    lesson.teach(found(*(label(mail, NOT_REJECTION, n) for n, mail in enumerate(mails[:10]))), before, tmp_path)
    after = cache.load_or_train(tmp_path, labels.material(labels.load(labels.labels_path())).examples)
    assert not after.classify(mails[10]).flagged
    assert after.classify(flagged[0]).flagged


def test_what_was_learned_is_said_in_plain_words(tmp_path: Path, before: Model) -> None:
    lesson.teach(found(*(label(of_the_kind(n), "rejection", n) for n in range(10))), before, tmp_path)
    learned = lesson.last()
    assert learned is not None
    said = learned.said()
    assert said.startswith("10 of your mails; precision 0.")
    assert "10 of yours were judged wrongly before" in said
    assert said.endswith("The new model is in use")
    assert learned.states == {"lessons": "3 abc"}


def test_a_worse_model_does_not_take_over_and_its_labels_are_not_kept(
    tmp_path: Path, before: Model, few: list[Example]
) -> None:
    spoilt = [label(one.mail, NOT_REJECTION, n) for n, one in enumerate(few) if one.rejected]
    learned = lesson.teach(found(*spoilt), before, tmp_path)
    assert not learned.taken_over
    assert "The new model is worse, so the old one stays" in learned.said()
    assert labels.load(labels.labels_path()) == ()
    assert not (tmp_path / cache.FILE).exists()
    assert lesson.last() == learned  # so that the daemon does not try the same again


def test_what_was_labelled_while_it_trained_is_not_lost(
    tmp_path: Path, before: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    late = label(of_the_kind(3), "rejection", 3, "label")
    trained = cache.trained

    def training(*given: object) -> Model:
        labels.save(labels.labels_path(), (late,))
        return trained(*given)  # type: ignore[arg-type]  # handed through

    monkeypatch.setattr(cache, "trained", training)
    lesson.teach(found(label(of_the_kind(1), "rejection", 1)), before, tmp_path)
    assert late in labels.load(labels.labels_path())


def test_a_damaged_lesson_is_as_none() -> None:
    labels.replace_file(lesson.lesson_path(), "[1]")
    assert lesson.last() is None
