"""The user's labels: what they give to learn from, and how they are kept."""

from __future__ import annotations

import os
import stat
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from rejectbox_classifier.corpus import NOT_REJECTION
from rejectbox_classifier.mail import Mail

from rejectbox import starter
from rejectbox.errors import UserError
from rejectbox.learning import labels
from rejectbox.learning.labels import Label, example, load, material, merged, save, written

if TYPE_CHECKING:
    from pathlib import Path

    from rejectbox_classifier.model import Model


def label(
    text: str, word: str = "rejection", source: str = "personal/Rejectbox/Rejection", identity: str = ""
) -> Label:
    mail = Mail("Your application", text, "HR", "hr@acme.example", ("https://acme.example/x",), {"list-id": "é"})
    return Label(source, identity or f"id of {text}", example(mail, word), "7:1")


def test_labels_are_kept_whole_and_private(tmp_path: Path) -> None:
    path = tmp_path / "data" / "labels.jsonl"
    kept = (label("We took another.\u2028Line"), label("Hello\ud800", NOT_REJECTION))
    save(path, kept)
    assert load(path) == kept
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert [file.name for file in path.parent.iterdir()] == ["labels.jsonl"]


GOOD = written([label("We took another.")])


@pytest.mark.parametrize(
    "content",
    [
        "{",
        "[]\n",
        "null\n",
        "[" * 100_000,
        '{"source": 1}\n',
        "\udcff",
        GOOD.replace('"rejection"', '"../../etc/passwd"'),
        GOOD.replace('"rejection"', '["rejection"]'),
        GOOD.replace('"We took another."', "NaN"),
        GOOD.replace('"links": [', '"links": {"a": [').replace("]", "]}"),
    ],
    ids=lambda content: content[:20],
)
def test_a_damaged_file_is_a_sentence_with_its_remedy(tmp_path: Path, content: str) -> None:
    path = tmp_path / "labels.jsonl"
    path.write_bytes(content.encode("utf-8", "surrogateescape"))
    with pytest.raises(UserError, match=r"cannot be read.*Remove the file"):
        load(path)


def test_a_file_too_large_for_memory_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "labels.jsonl"
    path.write_text(GOOD)
    monkeypatch.setattr(labels, "LARGEST", len(GOOD) - 1)
    with pytest.raises(UserError, match=r"cannot be read.*Remove the file"):
        load(path)


def test_a_file_that_is_none_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "labels.jsonl")
    with pytest.raises(UserError, match=r"cannot be read.*Remove the file"):
        load(tmp_path / "labels.jsonl")


def test_a_source_is_a_name_and_never_a_path_that_is_followed(tmp_path: Path) -> None:
    path = tmp_path / "labels.jsonl"
    path.write_text(GOOD.replace("personal/Rejectbox/Rejection", "../../../etc/passwd").replace("7:1", "/etc:1"))
    before = sorted(tmp_path.rglob("*"))
    assert [one.source for one in load(path)] == ["../../../etc/passwd"]
    save(path, load(path))
    assert sorted(tmp_path.rglob("*")) == before


def test_a_planted_label_file_is_left_aside_with_a_sentence(
    tmp_path: Path, model: Model, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, cache_home: Path
) -> None:
    (tmp_path / "labels.jsonl").write_text("[" * 100_000)
    monkeypatch.setattr(labels, "labels_path", lambda: tmp_path / "labels.jsonl")
    monkeypatch.setattr(starter, "cache_folder", lambda: cache_home / "rejectbox")
    assert starter.model().figures == model.figures
    assert "Remove the file" in caplog.text
    assert "left aside" in caplog.text


def test_what_is_labelled_both_ways_counts_neither_way_and_is_told() -> None:
    found = material([label("Same."), label("Same.", NOT_REJECTION, "personal/Rejectbox/Not"), label("Other.")])
    assert [one.mail.text for one in found.examples] == ["Other."]
    assert "1 mail is labelled both as a rejection and as none, so neither counts" in found.remarks[0]


def test_the_same_mail_twice_counts_once_and_is_told() -> None:
    found = material([label("Same.", identity="one"), label("Same.", identity="two")])
    assert len(found.examples) == 1
    assert "1 mail is labelled more than once, and counts once" in found.remarks


def test_the_finer_of_two_labels_that_agree_is_taken() -> None:
    found = material([label("Same.", NOT_REJECTION), label("Same.", "interview", "lessons")])
    assert [one.label for one in found.examples] == ["interview"]


def test_labels_of_one_kind_alone_are_told() -> None:
    found = material([label(f"Mail {number}.") for number in range(5)])
    assert len(found.examples) == 5
    assert any("All 5 are labelled as a rejection" in remark for remark in found.remarks)


def test_a_single_mail_is_told_to_teach_little() -> None:
    assert any("ten of a kind" in remark for remark in material([label("One.")]).remarks)


def test_a_source_that_is_read_again_takes_the_place_of_what_it_held() -> None:
    gone, stays = label("Gone."), label("Stays.", source="lessons")
    fresh = replace(label("Fresh."), place="7:2")
    assert merged((gone, stays), (fresh,), (gone.source,)) == (stays, fresh)
    assert merged((gone, stays), (), (gone.source,)) == (stays,)
