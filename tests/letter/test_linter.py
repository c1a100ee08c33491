"""One good letter, spoilt in one way at a time: the linter names that one fault, and finds none in good letters."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

import pytest

from rejectbox.courtesy import courtesy, languages
from rejectbox.letter import write
from rejectbox.linter import problems
from rejectbox.values import Stage, Writer

from .samples import SIGNING, WRITER, application, shipped

FAULTS = {
    path.stem: tomllib.loads(path.read_text("utf-8")) for path in (Path(__file__).parent / "faults").glob("*.toml")
}
EACH = pytest.mark.parametrize("language", sorted(FAULTS))


def good(language: str) -> str:
    text: str = FAULTS[language]["good"]
    return text.strip()


def test_every_language_has_its_faults() -> None:
    assert sorted(FAULTS) == list(languages())


@EACH
def test_a_good_letter_has_no_problem(language: str) -> None:
    ask, facts = application(language)
    assert problems(good(language), language, ask, facts, WRITER) == ()
    assert problems(good(language) + "\n+44 20 7946 0000\nhttps://ada.example", language, ask, facts, SIGNING) == ()


@pytest.mark.parametrize(
    ("language", "fault"), [(language, fault) for language in sorted(FAULTS) for fault in FAULTS[language]["fault"]]
)
def test_a_bad_letter_is_told_its_fault(language: str, fault: dict[str, str]) -> None:
    ask, facts = application(language)
    assert fault["says"] in good(language)
    found = problems(good(language).replace(fault["says"], fault["instead"]), language, ask, facts, WRITER)
    assert any(fault["found"] in sentence for sentence in found), found
    assert len(found) == 1, found
    assert all(sentence.endswith((".", "}")) for sentence in found)


@EACH
def test_the_faults_of_a_language_are_of_every_kind(language: str) -> None:
    told = " ".join(fault["found"] for fault in FAULTS[language]["fault"])
    kinds = "thanks|feedback|way out|door open|company|warmly|reconsider|argues|presses|blames|sarcasm|pities|flatters|compares"
    assert [kind for kind in kinds.split("|") if kind not in told] == []


@EACH
def test_an_interview_needs_evidence(language: str) -> None:
    for ask, facts in (application(language, evidence=""), application(language, Stage.APPLICATION)):
        assert any(
            "speaks of an interview" in found for found in problems(good(language), language, ask, facts, WRITER)
        )
        for claim in FAULTS[language]["claims"]:
            assert any("speaks of an interview" in found for found in problems(claim, language, ask, facts, WRITER)), (
                claim
            )


@EACH
def test_greetings_and_attributions_are_the_languages_own(language: str) -> None:
    for person, company, address, line in FAULTS[language]["greeting"]:
        ask, facts = application(
            language,
            person=person or None,
            company=company or None,
            informal={"formal": False, "informal": True, "unknown": None}[address],
        )
        assert write(ask, facts, WRITER, shipped(), "", "1").text.split("\n")[0] == line
    dated, undated = FAULTS[language]["attribution"]
    assert courtesy(language).attribute("Nadia Ferris", date(2026, 11, 3)) == dated
    assert courtesy(language).attribute("Nadia Ferris", None) == undated


def test_an_application_is_asked_about_once() -> None:
    ask, facts = application(stage=Stage.APPLICATION)
    text = good("en").replace("to talk with me", "to read it").replace("what worked well?", "why? What worked well?")
    assert [found[:35] for found in problems(text, "en", ask, facts, WRITER)] == ["The letter asks 2 questions. Ask 1 "]


def test_a_letter_may_be_too_short() -> None:
    ask, facts = application(company=None, role=None)
    _greeting, _thanks, *rest = good("en").split("\n\n")
    text = "\n\n".join(["Dear Nadia Ferris,", "Thank you for your time.", *rest])
    (found,) = problems(text, "en", ask, facts, WRITER)
    assert "has 59 words. Write at least 60" in found


def test_a_letter_in_the_wrong_language() -> None:
    ask, facts = application("de")
    assert any("does not read as 'de'" in found for found in problems(good("en"), "de", ask, facts, WRITER))


def test_a_name_is_no_tone() -> None:
    ask, facts = application(company="Urgent Care Ltd", role="Interviewer")
    text = good("en").replace("Globex", "Urgent Care Ltd").replace("Data Analyst", "Interviewer")
    assert problems(text, "en", ask, facts, WRITER) == ()


def test_a_writer_without_name_cannot_sign() -> None:
    ask, facts = application()
    assert any("not signed" in found for found in problems(good("en"), "en", ask, facts, Writer("")))


@pytest.mark.parametrize("text", ["", "\n", "Ada Example"])
def test_next_to_nothing_is_no_letter(text: str) -> None:
    ask, facts = application()
    assert len(problems(text, "en", ask, facts, WRITER)) > 5
