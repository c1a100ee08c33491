"""The corpus on disk: every mail of it can be read, and a mistake is named by file and line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from rejectbox_classifier import corpus
from rejectbox_classifier.corpus import Example
from rejectbox_classifier.grouping import groups, near_duplicates
from rejectbox_classifier.mail import LABELS, Mail
from rejectbox_classifier.report import main as report

if TYPE_CHECKING:
    from pathlib import Path


def test_every_mail_of_the_shipped_corpus_is_read(examples: list[Example]) -> None:
    files = corpus.files(corpus.folder())
    mails = [path.read_text("utf-8").splitlines().count("=====") for path in files if path.parent.name != "sentences"]
    lines = [len(path.read_text("utf-8").splitlines()) for path in files if path.parent.name == "sentences"]
    assert sum(not example.sentence for example in examples) == sum(mails)
    assert sum(example.sentence for example in examples) == sum(lines)
    assert {example.label for example in examples} == set(LABELS)


def test_a_line_of_a_sentence_file_is_an_example_without_sender(tmp_path: Path) -> None:
    path = tmp_path / "nl" / "sentences" / "offer.txt"
    path.parent.mkdir(parents=True)
    path.write_text("De baan is van jou.\n\nWelkom!\n")
    one, other = corpus.read(tmp_path)
    assert (one.mail.text, one.label, one.language, one.sentence) == ("De baan is van jou.", "offer", "nl", True)
    assert other.source == f"{path}:3"


@pytest.mark.parametrize(("theme", "counted"), [("pairs-1", False), ("usual-1", True)])
def test_a_mail_of_a_contrast_pair_teaches_and_is_not_counted(tmp_path: Path, theme: str, counted: bool) -> None:
    path = tmp_path / "en" / "rejection" / f"{theme}.txt"
    path.parent.mkdir(parents=True)
    path.write_text("=====\nFrom: a@a.example\n\nNo.\n", encoding="utf-8")
    (example,) = corpus.read_file(path)
    assert example.counted is counted


def test_a_mail_keeps_its_headers_text_and_place(tmp_path: Path) -> None:
    path = tmp_path / "de" / "other" / "x.txt"
    path.parent.mkdir(parents=True)
    path.write_text(
        "=====\nFrom: Jörg <j@a.example>\nSubject: Übrigens\nGroup: g\nList-Id: <l>\n\nHallo\n=====\nFrom: b@b.example\n\n<p>Guten <b>Tag</b></p>\n"
    )
    one, other = corpus.read(tmp_path)
    assert (one.mail.sender_name, one.mail.sender_address, one.mail.subject) == (
        "Jörg",
        "j@a.example",
        "Übrigens",
    )
    assert (one.group, one.mail.headers["list-id"], one.mail.text, one.html) == ("g", "<l>", "Hallo", False)
    assert (other.mail.text, other.html, other.source) == ("Guten Tag", True, f"{path}:8")


@pytest.mark.parametrize(
    ("content", "line"),
    [
        ("From: a@b.example\n\nno separator\n", 1),
        ("=====\nSubject: no sender\n\nbody\n", 1),
        ("=====\nFrom: a@b.example\n\nbody\n=====\nFrom: a@b.example\n\n\n", 5),
        ("=====\nFrom: a@b.example\nno header at all\n\nbody\n", 3),
        ("=====\nFrom: a@b.example\n\n<p style='display:none'>x</p>\n", 1),
    ],
)
def test_a_malformed_entry_is_named_by_file_and_line(tmp_path: Path, content: str, line: int) -> None:
    path = tmp_path / "en" / "offer" / "broken.txt"
    path.parent.mkdir(parents=True)
    path.write_text(content)
    with pytest.raises(ValueError, match=f"broken.txt:{line}:"):
        corpus.read(tmp_path)


def test_an_unknown_label_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "en" / "maybe").mkdir(parents=True)
    (tmp_path / "en" / "maybe" / "x.txt").write_text("")
    with pytest.raises(ValueError, match="'maybe' is no label"):
        corpus.read(tmp_path)


LETTER = "Dear {0}, we read what you sent us with care and with joy, and {1} is why the committee of our house wrote this very letter to you on paper."


def example(text: str, address: str, group: str = "") -> Example:
    return Example(Mail("S", text, "", address), "other", "en", group)


def test_one_group_for_one_template_one_domain_and_one_stated_group() -> None:
    numbers = groups(
        [
            example(LETTER.format("Ada", "this"), "a@one.example"),
            example(LETTER.format("Bo", "this"), "b@two.example"),
            example("Something else entirely is said here.", "c@two.example"),
            example("Nothing alike.", "d@three.example", "g"),
            example("And again not alike.", "e@four.example", "g"),
            example("Quite on its own.", "f@five.example"),
        ]
    )
    assert numbers == [0, 0, 0, 1, 1, 2]


def test_a_host_that_serves_everybody_makes_no_group() -> None:
    assert groups([example("One.", "a@example.com"), example("Two.", "b@example.com")]) == [0, 1]
    shared = [example(f"Text {word}.", "no-reply@hire.example", f"g{word}") for word in ("one", "two", "three")]
    assert groups(shared) == [0, 1, 2]


def test_names_do_not_hide_a_near_duplicate() -> None:
    pair = [
        example(LETTER.format("Ada", "this"), "a@one.example"),
        example(LETTER.format("Bo", "this"), "b@two.example"),
    ]
    assert near_duplicates(pair) == [(0, 1)]


def test_the_report_counts_and_complains(small_corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert report([str(small_corpus), "--no-cv"]) == 0
    printed = capsys.readouterr().out
    assert "en       rejection            24" in printed
    assert "en/interview: 0 mails" in printed
    assert "share the opening" in printed


def test_the_report_names_a_broken_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "en" / "offer").mkdir(parents=True)
    (tmp_path / "en" / "offer" / "x.txt").write_text("=====\nSubject: x\n\nbody\n")
    assert report([str(tmp_path)]) == 1
    assert capsys.readouterr().err.startswith("en/offer/x.txt:1: this mail has no From header.")


def test_the_report_names_mails_as_from_the_corpus_folder(
    small_corpus: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    twin = "=====\nFrom: a@{}.example\nSubject: Note\n\n" + LETTER.format("Bo", "this") + "\n"
    (small_corpus / "en" / "other" / "twins.txt").write_text(twin.format("one") + twin.format("two"))
    assert report([str(small_corpus)]) == 0
    printed = capsys.readouterr().out
    assert "en/other/twins.txt:1 and en/other/twins.txt:" in printed
    assert "Cross-validated: " in printed
    assert str(small_corpus) not in printed
