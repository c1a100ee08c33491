"""naming.py: what is a company's, a role's, a person's name, and what is none."""

from __future__ import annotations

import pytest

from rejectbox import naming
from rejectbox.languages import languages

EN, DE = languages()["en"], languages()["de"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nadia Ferris", "Nadia Ferris"),
        ("Ferris, Nadia", "Nadia Ferris"),
        ("Nadia Ferris (Globex)", "Nadia Ferris"),
        ("Nadia Ferris at Globex", "Nadia Ferris"),
        ("Nadia Ferris via Brightboard", "Nadia Ferris"),
        ("Ms Nadia Ferris", "Nadia Ferris"),
        ("i. A. Karin Vogt", "Karin Vogt"),
        ("Dr. Uwe Lenz", "Dr. Uwe Lenz"),
        ("Anne-Marie van der Berg", "Anne-Marie van der Berg"),
        ("Michael Strand, Esq.", "Michael Strand"),
    ],
)
def test_a_persons_name(text: str, name: str) -> None:
    assert naming.person(text, DE) == name


@pytest.mark.parametrize(
    "text",
    [
        "Nadia",
        "Globex Careers",
        "Team Globex",
        "The Recruiting Team",
        "Your HR team",
        "Globex GmbH",
        "no-reply",
        "Human Resources",
        "Data Engineer",
        "Harbor Insurance",
        "Stadtwerke Talheim",
        "Karriere Globex",
        "HR",
        "Best Wishes From Us All",
        "ADA EXAMPLE",
    ],
)
def test_no_persons_name(text: str) -> None:
    assert naming.person(text, DE) == ""


def test_a_family_name_may_be_a_jobs_word_where_asked() -> None:
    assert naming.person("Emily Cook") == ""
    assert naming.person("Emily Cook", occupational=True) == "Emily Cook"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Thank you for your interest in Globex.", "Globex"),
        ("your application to Copper Kettle Coffee and", "Copper Kettle Coffee"),
        ("the position at Orrin & Vale LLP.", "Orrin & Vale LLP"),
        ("the role at the University of Westmere.", "University of Westmere"),
        ("working with Python", None),
        ("your interview with Nadia Ferris", None),
        ("Thank you for your interest in our company.", None),
    ],
)
def test_companies_in_english_text(text: str, name: str | None) -> None:
    assert next(naming.companies(text, EN), None) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ihre Bewerbung bei der Kesselbach Maschinenbau GmbH.", "Kesselbach Maschinenbau GmbH"),
        ("Interesse an einer Mitarbeit bei Nordlicht Energie.", "Nordlicht Energie"),
        ("Ihre Bewerbung als Koch im Klinikum Auental.", "Klinikum Auental"),
        ("Ihre Bewerbung für die Mitarbeit in der Buchhaltung.", None),
    ],
)
def test_companies_in_german_text(text: str, name: str | None) -> None:
    assert next(naming.companies(text, DE), None) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("for the position of Warehouse Supervisor (R-10422).", "Warehouse Supervisor"),
        ("applying for the senior data engineer position", "senior data engineer"),
        ("for the “Shift Supervisor” position", "Shift Supervisor"),
        ("applied for the job", None),
        ("applied for the position", None),
    ],
)
def test_roles_in_english_text(text: str, name: str | None) -> None:
    assert next(naming.roles(text, EN), None) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ihre Bewerbung als Konstrukteur (m/w/d) bei uns", "Konstrukteur"),
        ("auf die Stelle als wissenschaftliche Mitarbeiterin an der", "wissenschaftliche Mitarbeiterin"),
        ("auf die Stelle „Projektleiter Hochbau (m/w/d)“ danken", "Projektleiter Hochbau"),
        ("eine Ausbildung zur Kauffrau für Büromanagement beim", "Kauffrau für Büromanagement"),
        ("Ihre Bewerbung und Ihr Interesse", None),
    ],
)
def test_roles_in_german_text(text: str, name: str | None) -> None:
    assert next(naming.roles(text, DE), None) == name


def test_a_word_before_interview_is_no_role() -> None:
    assert not list(naming.roles("Technical interview", EN, subject=True))
    assert list(naming.roles("Data Analyst interview", EN, subject=True)) == ["Data Analyst"]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("na stanowisko młodszego analityka danych.", "młodszy analityk danych"),
        ("na stanowisku koordynatorki wolontariatu.", "koordynatorka wolontariatu"),
        ("na stanowisko kontrolera finansowego.", "kontroler finansowy"),
        ("na stanowisko sprzedawcy-kasjera w Lublinie", "sprzedawca-kasjer"),
        ("na stanowisko Key Account Managera.", "Key Account Manager"),
        ("na stanowisko kierownika nowego sklepu.", ""),
        ("na stanowisko lekarza dentysty.", ""),
        ("na stanowisko młodszej specjalisty.", ""),
    ],
)
def test_a_declined_role_is_turned_or_left_out(text: str, role: str) -> None:
    assert next(naming.declined(text, languages()["pl"]), "") == role
