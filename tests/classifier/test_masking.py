"""Names, sums and days are hidden from the model; what is meant stays."""

from __future__ import annotations

import pytest
from rejectbox_classifier.masking import SENTENCE_WORDS, company_words, fold, greeted_names, sentences


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
