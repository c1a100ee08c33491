"""One good letter, spoilt in one way at a time: the linter names that one fault, and finds none in good letters."""

from __future__ import annotations

import pytest

from rejectbox.linter import problems
from rejectbox.values import Stage, Writer

from .samples import SIGNING, WRITER, application

ENGLISH = """Dear Nadia Ferris,

Thank you for letting me know about the Data Analyst position at Globex, and for the time you took to talk with me. I would have liked to join you, and I respect your decision.

May I ask you for some feedback: which skill or experience was missing, and what worked well? A line is plenty, and if you cannot say, I understand.

I would be glad to hear from you if another role comes up in future. All the best to the team.

Kind regards
Ada Example"""

GERMAN = """Guten Tag Nadia Ferris,

vielen Dank für Ihre Nachricht zur Stelle „Data Analyst“ bei Globex und für die Zeit, die Sie sich für unser Gespräch genommen haben. Ihre Entscheidung respektiere ich, auch wenn ich gern mit Ihnen gearbeitet hätte.

Darf ich Sie um ein kurzes Feedback bitten: Welche Erfahrung hat Ihnen gefehlt, und was war gut? Ein Satz genügt mir, und wenn Sie dazu nichts sagen können, verstehe ich das gut.

Wenn sich später eine passende Stelle ergibt, freue ich mich, wieder von Ihnen zu hören.

Freundliche Grüße
Ada Example"""

BAD_ENGLISH = [
    ("Thank you for letting me know", "You let me know", "give thanks"),
    ("May I ask you for some feedback: which skill or experience was missing, and what worked well?", "I am very curious about all of this and about everything that went on behind the scenes.", "ask for feedback"),
    ("A line is plenty, and if you cannot say, I understand.", "A line is plenty.", "easy way out"),
    ("I would be glad to hear from you if another role comes up in future.", "That is all that there is to be said about it from me.", "door open"),
    ("Dear Nadia Ferris,", "Dear hiring team,", "name the person"),
    ("Dear Nadia Ferris,\n\n", "", "begin with a greeting"),
    ("Dear Nadia Ferris,\n\nThank", "Dear Nadia Ferris, thank", "begin with a greeting"),
    (" at Globex", "", "name the company"),
    ("the Data Analyst position", "my application", "name the role"),
    ("Kind regards\n", "", "end warmly"),
    ("Kind regards", "That is all", "end warmly"),
    ("\nAda Example", "", "not signed"),
    ("Kind regards", "Ada Example\n\nKind regards", "more than once"),
    ("All the best to the team.", "All the best to the team. " + "You and I know that it was a long and rather winding road for all of us. " * 6, "Shorten it"),
    ("at Globex", "at {{ company }} Globex", "template code"),
    ("at Globex", "at Globex [City]", "a placeholder"),
    ("at Globex", "at Globex in XXX", "a placeholder"),
    ("at Globex", "at Globex on None", "missing value"),
    ("at Globex", "at  Globex", "two spaces"),
    ("at Globex,", "at Globex ,", "space before a punctuation"),
    ("well?", "well? And how was my test? And my English?", "3 questions"),
    ("All the best to the team.", "All the best to the team. See https://ada.example for more.", "link or an address"),
    ("All the best to the team.", "All the best to the team. My page is ada-example.com by the way.", "link or an address"),
    ("All the best to the team.", "All the best to the team. Write to ada@ada.example about it.", "link or an address"),
    ("All the best to the team.", "\n> We regret to tell you", "quotes with '>'"),
    ("and I respect your decision.", "and I was so sad and disappointed, I respect your decision.", "more than once"),
    ("and I respect your decision.", "and I ask you to reconsider your decision.", "asks to reconsider"),
    ("and I respect your decision.", "and I hope for a second chance.", "asks to reconsider"),
    ("and I respect your decision.", "and please think of me if your first choice drops out.", "asks to reconsider"),
    ("and I respect your decision.", "but I disagree with your decision.", "argues"),
    ("and I respect your decision.", "and I am the perfect fit for this.", "argues"),
    ("A line is plenty", "Please answer as soon as possible, a line is plenty", "presses"),
    ("A line is plenty", "Please answer within 3 days, a line is plenty", "presses"),
    ("and I respect your decision.", "and you wasted my time.", "blames"),
    ("and I respect your decision.", "and I find this quite unprofessional.", "blames"),
    ("and I respect your decision.", "but obviously my work is of no interest.", "sarcasm"),
    ("and I respect your decision.", "and I am devastated.", "pities"),
    ("and I respect your decision.", "and this was yet another rejection.", "pities"),
    ("and I respect your decision.", "as yours is an amazing company.", "flatters"),
    ("and I respect your decision.", "as it was my dream job.", "flatters"),
    ("and I respect your decision.", "and I wonder who you chose.", "compares"),
    ("what worked well?", "in what was the successful candidate stronger?", "compares"),
]  # fmt: skip

BAD_GERMAN = [
    ("vielen Dank für", "ich schreibe wegen", "give thanks"),
    ("Darf ich Sie um ein kurzes Feedback bitten: Welche Erfahrung hat Ihnen gefehlt, und was war gut?", "Das alles hat mich sehr beschäftigt, und ich habe viel darüber gelernt, auch über mich.", "ask for feedback"),
    (", und wenn Sie dazu nichts sagen können, verstehe ich das gut.", ".", "easy way out"),
    ("Wenn sich später eine passende Stelle ergibt, freue ich mich, wieder von Ihnen zu hören.", "Das ist alles, was ich dazu sagen möchte.", "door open"),
    (" Nadia Ferris,", ",", "name the person"),
    (" bei Globex", "", "name the company"),
    ("Freundliche Grüße", "Das war es", "end warmly"),
    ("„Data Analyst“", "„Data Analyst“ als „“", "missing word"),
    ("Ihre Entscheidung respektiere ich, auch", "Bitte prüfen Sie das noch einmal, ich bitte um eine zweite Chance, auch", "asks to reconsider"),
    ("Ihre Entscheidung respektiere ich, auch", "Vielleicht können Sie mich doch noch einladen, auch", "asks to reconsider"),
    ("Ihre Entscheidung respektiere ich, auch", "Ihre Entscheidung kann ich nicht nachvollziehen, auch", "argues"),
    ("Ein Satz genügt mir", "Bitte antworten Sie umgehend; ein Satz genügt mir", "presses"),
    ("Ein Satz genügt mir", "Bitte bis spätestens Montag; ein Satz genügt mir", "presses"),
    ("Ihre Entscheidung respektiere ich, auch", "Das war sehr unprofessionell, auch", "blames"),
    ("Ihre Entscheidung respektiere ich, auch", "Danke für nichts, auch", "sarcasm"),
    ("Ihre Entscheidung respektiere ich, auch", "Ich bin am Boden zerstört, auch", "pities"),
    ("Ihre Entscheidung respektiere ich, auch", "Sie sind ein großartiges Unternehmen, auch", "flatters"),
    ("Ihre Entscheidung respektiere ich, auch", "Was hat jemand anderes mehr zu bieten, auch", "compares"),
    ("Ihre Entscheidung respektiere ich, auch", "Schade, schade, auch", "more than once"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), [("en", ENGLISH), ("de", GERMAN)])
def test_a_good_letter_has_no_problem(language: str, text: str) -> None:
    ask, facts = application(language)
    assert problems(text, language, ask, facts, WRITER) == ()
    assert problems(text + "\n+44 20 7946 0000\nhttps://ada.example", language, ask, facts, SIGNING) == ()


@pytest.mark.parametrize(
    ("language", "good", "bad", "expected"),
    [("en", *row) for row in BAD_ENGLISH] + [("de", *row) for row in BAD_GERMAN],
)
def test_a_bad_letter_is_told_its_fault(language: str, good: str, bad: str, expected: str) -> None:
    ask, facts = application(language)
    letter = {"en": ENGLISH, "de": GERMAN}[language]
    assert good in letter
    found = problems(letter.replace(good, bad), language, ask, facts, WRITER)
    assert any(expected in sentence for sentence in found), found
    assert len(found) == 1, found
    assert all(sentence.endswith((".", "}")) for sentence in found)


@pytest.mark.parametrize(("language", "text"), [("en", ENGLISH), ("de", GERMAN)])
def test_an_interview_needs_evidence(language: str, text: str) -> None:
    for ask, facts in (application(language, evidence=""), application(language, Stage.APPLICATION)):
        assert any("speaks of an interview" in found for found in problems(text, language, ask, facts, WRITER))


def test_an_application_is_asked_about_once() -> None:
    ask, facts = application(stage=Stage.APPLICATION)
    text = ENGLISH.replace("to talk with me", "to read it").replace("what worked well?", "why? What worked well?")
    assert [found[:35] for found in problems(text, "en", ask, facts, WRITER)] == ["The letter asks 2 questions. Ask 1 "]


def test_a_letter_may_be_too_short() -> None:
    ask, facts = application(company=None, role=None)
    _greeting, _thanks, *rest = ENGLISH.split("\n\n")
    text = "\n\n".join(["Dear Nadia Ferris,", "Thank you for your time.", *rest])
    (found,) = problems(text, "en", ask, facts, WRITER)
    assert "has 59 words. Write at least 60" in found


def test_a_letter_in_the_wrong_language() -> None:
    ask, facts = application("de")
    assert any("does not read as 'de'" in found for found in problems(ENGLISH, "de", ask, facts, WRITER))


def test_a_name_is_no_tone() -> None:
    ask, facts = application(company="Urgent Care Ltd", role="Interviewer")
    text = ENGLISH.replace("Globex", "Urgent Care Ltd").replace("Data Analyst", "Interviewer")
    assert problems(text, "en", ask, facts, WRITER) == ()


def test_a_writer_without_name_cannot_sign() -> None:
    ask, facts = application()
    assert any("not signed" in found for found in problems(ENGLISH, "en", ask, facts, Writer("")))


@pytest.mark.parametrize("text", ["", "\n", "Ada Example"])
def test_next_to_nothing_is_no_letter(text: str) -> None:
    ask, facts = application()
    assert len(problems(text, "en", ask, facts, WRITER)) > 5
