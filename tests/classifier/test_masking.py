"""Names, sums and days are hidden from the model; what is meant stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from rejectbox_classifier import masking
from rejectbox_classifier.masking import SENTENCE_WORDS, fold, sentences, wordings
from rejectbox_classifier.names import company_words, greeted_names

if TYPE_CHECKING:
    from rejectbox_classifier.corpus import Example


def words(text: str, name: str = "", address: str = "") -> list[str]:
    found = sentences(text, greeted_names(text), company_words(name, address))
    return [word for sentence in found for word in sentence.words]


@pytest.mark.parametrize(
    "greeting",
    [
        "Dear Ms Okonjo,",
        "Sehr geehrte Frau Okonjo,",
        "Bonjour Okonjo,",
        "Hola Okonjo:",
        "Hej Okonjo!",
        "Geachte mevrouw Okonjo,",
    ],
)
def test_the_greeted_name_is_hidden_wherever_it_stands(greeting: str) -> None:
    assert "okonjo" not in words(f"{greeting}\n\nthank you, Okonjo.")


def test_the_company_is_hidden_wherever_it_stands() -> None:
    found = words("Working at Harrowgate is fun.", "Harrowgate Careers", "jobs@harrowgate.example")
    assert found == ["working", "at", "ORG", "is", "fun"]


def test_a_trade_word_in_the_senders_name_stays() -> None:
    assert "interview" in words("Your interview is on.", "Interview Team", "interview@hire.example")


@pytest.mark.parametrize(
    ("text", "token"),
    [("12.500 €", "MONEY"), ("$90,000", "MONEY"), ("3.2.2026", "DATE"), ("14:30", "DATE"), ("Dienstag", "DATE"), ("4711", "NUMBER"), ("a.b@c.example", "ADDRESS"), ("https://x.example/y?z=1", "LINK")],
)  # fmt: skip
def test_particulars_become_tokens(text: str, token: str) -> None:
    assert words(text) == [token]


def test_contractions_become_their_two_words() -> None:
    assert words("We won't, we can't, we've, they didn't") == "we will not we can not we have they did not".split()


def test_what_follows_a_french_elision_stays_however_short() -> None:
    assert (
        words("Il n'a pas dit qu'on y va, j'ai dit the firm's") == "il n a pas dit qu on y va j ai dit the firm".split()
    )


def test_a_number_does_not_swallow_the_end_of_its_sentence() -> None:
    found = [sentence.words for sentence in sentences("We meet at 10. Others go on the 12th of 1,000.")]
    assert found[0] == ("we", "meet", "at", "NUMBER")


def test_words_fold_to_plain_letters() -> None:
    assert [fold(word) for word in ("Größe", "Été", "ŁÓDŹ", "şimdi")] == ["groesse", "ete", "lodz", "simdi"]


def test_words_keep_their_sentences_and_places() -> None:
    text = "Hallo Welt. Schön!"
    found = [[text[start:end] for start, end in sentence.spans] for sentence in sentences(text)]
    assert found == [["Hallo", "Welt"], ["Schön"]]


def test_a_name_in_several_words_is_one() -> None:
    (found,) = sentences("Dear Ada Byron, hello Ada Byron", frozenset(("ada", "byron")))
    assert found.words == ("dear", "NAME", "hello", "NAME")
    assert found.spans[1] == (5, 14)


def test_a_sentence_without_end_is_read_in_pieces() -> None:
    found = sentences("word " * (2 * SENTENCE_WORDS + 1))
    assert [len(sentence.words) for sentence in found] == [SENTENCE_WORDS, SENTENCE_WORDS, 1]


def test_a_letter_that_stands_for_a_sentence_is_one_word_still() -> None:
    assert len(fold("\ufdfa\ufdfa").split()) == 1


def test_the_words_without_their_places_are_the_same_words(examples: list[Example]) -> None:
    for mail in (example.mail for example in examples[::20]):
        hidden = greeted_names(mail.text), company_words(mail.sender_name, mail.sender_address)
        assert wordings(mail.text, *hidden) == [sentence.words for sentence in sentences(mail.text, *hidden)]


@pytest.mark.parametrize(
    "text",
    ["Ada Byron. Byron, Ada 12:30 3 March 4.5.2026 Monday", ".a@b.c x", "www.x@y.z a@b. c", "5EUR 5EURO €5 1" + "1" * 60 + "12:30",
     "we've Ada's n'ada l’offre", "word " * 130 + "x.", "", ". ! \n \n ; :", "² ½x ٣ ǅ ﷺ İ \ud800"],
)  # fmt: skip
def test_odd_words_are_the_same_at_the_second_sight(text: str) -> None:
    names = frozenset(("ada", "byron"))
    expected = [sentence.words for sentence in sentences(text, names)]
    assert [wordings(text, names, frozenset()) for _ in range(2)] == [expected] * 2


def test_what_names_one_mails_sender_is_a_word_in_the_next() -> None:
    assert wordings("We at Harrowgate", frozenset(), frozenset()) == [("we", "at", "harrowgate")]
    assert wordings("We at Harrowgate", frozenset(), frozenset({"harrowgate"})) == [("we", "at", "ORG")]


def test_a_strangers_words_do_not_fill_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(masking, "_REMEMBERED", 10)
    for number in range(100):
        wordings(" ".join(f"x{number}y{other}" for other in range(5)), frozenset(), frozenset())
    assert len(masking._folded) <= 10
