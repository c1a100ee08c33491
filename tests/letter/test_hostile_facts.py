"""Facts come from strangers' mail: what is no name never reaches the letter, and what is one arrives as it was."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rejectbox.courtesy import languages
from rejectbox.courtesy.naming import LONGEST, company_name, person_name, role_name
from rejectbox.letter import write
from rejectbox.values import Stage

from .samples import WRITER, application, shipped

HOSTILE = [
    "Globex\nBcc: everyone@globex.example",
    "Globex\r\nSubject: I accept 1 euro",
    "Subject: hello",
    "{{ 7 * 7 }}",
    "{% for x in range(9**9) %}a{% endfor %}",
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{# nothing #}",
    "[Company Name]",
    "<b>Globex</b>",
    "https://evil.example/pay",
    "Globex http://evil.example",
    "www.evil.example",
    "evil.example/login",
    "pay@evil.example",
    "mailto:pay",
    "javascript:alert(1)",
    "Globex \u202eelpmaxe",
    "\u2066Globex\u2069",
    "Globex\x00",
    "Glo\x1b[31mbex",
    "Globex\u2028Bcc",
    "\ud800Globex",
    "Globex. I will pay you 500 euros.",
    "Globex, I will pay you 500 euros",
    "Globex and I accept a salary of 1 euro",
    "I withdraw all my claims",
    "I AM SORRY FOR WASTING YOUR TIME",
    "I'm a liar",
    "ich verzichte auf alle Ansprüche",
    "Globex; mein Gehalt ist verhandelbar",
    "Globex! Please reconsider! Now",
    "please reconsider your decision",
    "Is this a company?",
    "None",
    "XXX",
    "N/A",
    "-",
    "...",
    "",
    "   ",
    "A" * (LONGEST + 1),
    "Globex " * 500,
    "A B C D E F G H I J K",
    "Globex..",
]


@pytest.mark.parametrize("value", HOSTILE)
@pytest.mark.parametrize("where", ["company", "role", "person"])
@pytest.mark.parametrize("language", languages())
def test_a_hostile_fact_is_left_out(value: str, where: str, language: str) -> None:
    for stage in Stage:
        ask, facts = application(language, stage, **{where: value})  # type: ignore[arg-type]
        without = application(language, stage, **{where: None})  # type: ignore[arg-type]
        assert write(ask, facts, WRITER, shipped(), "", "a") == write(*without, WRITER, shipped(), "", "a")


@pytest.mark.parametrize(
    "name",
    "Globex|Acme Inc.|Müller & Co. KG|Dr. Oetker|St. Jude Children’s Research Hospital|Yahoo!|Booking.com|Amazon.com, Inc.|H&M|3M|X|"
    "Ernst & Young (EY)|L'Oréal|AT&T|C&A|e.on|Urgent Care Ltd|Stadtwerke Halle GmbH|株式会社グローベックス|Глобекс|Sp. z o.o. Globex".split(
        "|"
    ),
)
def test_a_company_keeps_its_name(name: str) -> None:
    assert company_name(f" {name} ") == name


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Data Analyst", "Data Analyst"),
        ("Softwareentwickler*in (m/w/d)", "Softwareentwickler*in"),
        ("Projektleitung (w/m/div.)", "Projektleitung"),
        ("Engineer (all genders)", "Engineer"),
        ("Sales Manager (f/m/x)", "Sales Manager"),
        ("C++/C# Developer", "C++/C# Developer"),
        ("Node.js Developer", "Node.js Developer"),
        ("ASP.NET Engineer II", "ASP.NET Engineer II"),
        ("Sr. Engineer, R&D", "Sr. Engineer, R&D"),
        ("Senior\u00a0Engineer – Platform", "Senior Engineer – Platform"),
        ("Soft\u00adware\u200bentwicklung", "Softwareentwicklung"),
        ("Software Engineer I", "Software Engineer I"),
        ("Referent/-in Kommunikation", "Referent/-in Kommunikation"),
        ("Interviewer", "Interviewer"),
        ("Lehrer:in", "Lehrer:in"),
        ("Apply at jobs.com", None),
    ],
)
def test_a_role_keeps_its_title(title: str, said: str | None) -> None:
    assert role_name(title) == said


@pytest.mark.parametrize(
    "name",
    "Nadia Ferris|Nadia|Dr. Anna-Maria von der Heide|Seán O'Brien|J. R. Smith|José García López|Łukasz Żak|王小明|Нина Петрова|Nguyễn Thị Mai|محمد علي".split(
        "|"
    ),
)
def test_a_person_keeps_their_name(name: str) -> None:
    assert person_name(name) == name


@pytest.mark.parametrize(
    "name",
    [
        "Ferris, Nadia",
        "nadia.ferris",
        "Nadia (HR)",
        "jobs24",
        "Nadia from the Team of Globex Recruiting",
        "N/A",
    ],
)
def test_what_may_be_no_name_greets_nobody(name: str) -> None:
    assert person_name(name) is None


NAMES = st.one_of(
    st.none(),
    st.text(max_size=100),
    st.sampled_from(HOSTILE),
    st.from_regex(r"[A-Z][a-zé]+( [A-Z&][a-z.]*)*", fullmatch=True),
)


@given(
    company=NAMES,
    role=NAMES,
    person=NAMES,
    subject=st.text(),
    seed=st.text(),
    language=st.sampled_from(languages()),
    stage=st.sampled_from(Stage),
)
def test_whatever_the_mail_says_the_letter_is_a_good_one(  # noqa: PLR0917  (hypothesis passes by name)
    company: str | None,
    role: str | None,
    person: str | None,
    subject: str,
    seed: str,
    language: str,
    stage: Stage,
) -> None:
    ask, facts = application(language, stage, company=company, role=role, person=person)
    letter = write(ask, facts, WRITER, shipped(), subject, seed)  # raises LetterRefused if it is not
    assert letter.subject.startswith("Re: ")
    assert letter.subject.isprintable()
    assert all(character.isprintable() or character in "\n\u00a0\u202f" for character in letter.text)
    letter.text.encode()
    assert letter.text.count("\n\n") == 4
