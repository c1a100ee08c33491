"""Every letter that the shipped templates can make is a good one, and reads as written by its language's speakers."""

from __future__ import annotations

from datetime import date

import pytest

from rejectbox.courtesy import Tone, courtesy, languages
from rejectbox.letter import LetterRefused, Templates, variables, write
from rejectbox.linter import problems
from rejectbox.values import Facts, Reached, Stage

from .samples import SIGNING, WRITER, application, every_application, every_wording, shipped

EACH = pytest.mark.parametrize(("language", "stage"), [(code, stage) for code in languages() for stage in Stage])
LONG = "Stellvertretende Gruppenleitung in der Abteilung für die Qualitätssicherung IT"


@EACH
def test_every_combination_of_facts_makes_a_good_letter(language: str, stage: Stage) -> None:
    templates = shipped()
    for ask, facts in every_application(language, stage):
        for seed in range(6):
            letter = write(ask, facts, SIGNING, templates, "AW: Ihre Bewerbung", str(seed))  # raises if it is not
            assert letter.language == language
            assert letter.text.count("Ada Example") == 1
            assert letter.text.endswith("Ada Example\n+44 20 7946 0000\nhttps://ada.example")


@EACH
def test_every_wording_is_a_good_letter(language: str, stage: Stage) -> None:
    source = shipped().sources[f"{language}/{stage.value}"]
    for informal in (True, False):
        all_known = application(language, stage, informal=informal)
        longest = application(language, stage, company=LONG, role=LONG, person=None, informal=informal)
        nothing = application(language, stage, company=None, role=None, person=None, day=None, informal=informal)
        for ask, facts, step in ((*all_known, 1), (*longest, 7), (*nothing, 7)):
            known = variables(ask, facts, WRITER, language)
            for number, text in enumerate(every_wording(source, language, known)):
                assert_short_enough(text)
                if number % step == 0:  # the linter takes milliseconds, and a wording stands in many letters
                    assert problems(text, language, ask, facts, WRITER) == (), text


def assert_short_enough(text: str) -> None:
    """60 to 160 words however one counts: without greeting and closing, and with everything."""
    _greeting, *paragraphs, _closing = text.split("\n\n")
    assert sum(len(p.split()) for p in paragraphs) >= 60
    assert len(text.split()) <= 160


@EACH
def test_two_letters_to_one_company_differ(language: str, stage: Stage) -> None:
    ask, facts = application(language, stage)
    letters = [write(ask, facts, WRITER, shipped(), "", f"<{n}@globex.example>").text for n in range(40)]
    assert len(set(letters)) >= 30
    assert letters[0] == write(ask, facts, WRITER, shipped(), "", "<0@globex.example>").text


@EACH
def test_an_application_gets_the_shorter_letter(language: str, stage: Stage) -> None:
    ask, facts = application(language, stage)
    text = write(ask, facts, WRITER, shipped(), "", "1").text
    assert text.count("?") <= (2 if stage is Stage.INTERVIEW else 1)
    assert (courtesy(language).day(date(2026, 11, 3)) in text) <= (stage is Stage.INTERVIEW)


def test_without_evidence_no_interview_is_claimed() -> None:
    ask, facts = application(evidence="")
    assert "interview" not in write(ask, facts, WRITER, shipped(), "", "1").text
    assert "read" in write(ask, facts, WRITER, shipped(), "", "1").text


def test_a_language_without_template_gets_an_english_letter_that_says_so() -> None:
    ask, facts = application("eo")
    assert write(ask, facts, WRITER, shipped(), "", "1").language == "en"


def test_a_regional_tag_finds_its_language() -> None:
    ask, facts = application("de-AT")
    assert write(ask, facts, WRITER, shipped(), "", "1").language == "de"


def test_no_template_at_all_is_refused() -> None:
    ask, facts = application()
    with pytest.raises(LetterRefused, match="install"):
        write(ask, facts, WRITER, Templates(), "", "1")


def test_an_attribution_is_one_line_whoever_wrote() -> None:
    who = "Nadia\r\nBcc: x\u202e {date}"
    assert courtesy("de").attribute(who, None) == "Nadia Bcc: x {date} schrieb:"


@pytest.mark.parametrize("language", languages())
def test_every_language_has_words_for_every_tone(language: str) -> None:
    assert courtesy(language).language == language
    assert set(courtesy(language).forbidden) == set(Tone)
    assert len(courtesy(language).words) >= 30


@pytest.mark.parametrize(
    "subject",
    [
        "Your application",
        "Re: Your application",
        "AW: Your application",
        "WG: Fwd: Your application",
        "RE[2]: Your application",
        "Re(3): Your application",
        "Antw: Your application",
        "SV: VS: Odp: YNT: İLT: RV: TR: Your application",
        "R: I: Your application",
        "回复：Your application",
        "[EXTERNAL] Re: RE : Your application",
        "Re: \r\n Your application",
        " re:re:  Your\u202e\x00 application\u200f ",
    ],
)
def test_subject_answers_once(subject: str) -> None:
    ask, facts = application()
    assert write(ask, facts, WRITER, shipped(), subject, "1").subject == "Re: Your application"


@pytest.mark.parametrize(
    ("language", "role", "expected"),
    [
        ("en", None, "Re: My application"),
        ("de", None, "Re: Meine Bewerbung"),
        ("de", "Data Analyst", "Re: Meine Bewerbung: Data Analyst"),
    ],
)
def test_an_empty_subject_gets_one(language: str, role: str | None, expected: str) -> None:
    ask, facts = application(language, role=role)
    assert write(ask, facts, WRITER, shipped(), " Re: ", "1").subject == expected


def test_a_subject_never_breaks_its_header() -> None:
    ask, facts = application()
    subject = write(ask, facts, WRITER, shipped(), "A\r\nBcc: x@y.example\n\n" + "long " * 300, "1").subject
    assert subject.startswith("Re: A Bcc: x@y.example long")
    assert len(subject) <= 210
    assert subject.isprintable()


def test_what_the_mail_does_not_say_must_not_be_printed() -> None:
    ask, _ = application()
    with pytest.raises(LetterRefused, match="does not say the company"):
        write(ask, Facts("en", Reached.INTERVIEW, "x"), WRITER, Templates({"en/interview": "{{ company }}"}), "", "1")
