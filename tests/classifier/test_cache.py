"""The model on disk: read where it fits, rebuilt where it does not, never trusted."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from rejectbox_classifier import cache, concepts, corpus
from rejectbox_classifier.cache import fingerprint, load_or_train
from rejectbox_classifier.corpus import Example
from rejectbox_classifier.model_file import ModelStaleError, load, save

from .conftest import mail

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


TEXT = mail("Thank you for applying. Unfortunately we chose another candidate for the job.")


@pytest.fixture
def shipped(small_corpus: Path) -> Iterator[Path]:
    """A small corpus in the place of the shipped one, so that a rebuild takes a second."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(corpus, "folder", lambda: small_corpus)
        concepts.lexicon.cache_clear()
        yield small_corpus
    concepts.lexicon.cache_clear()  # it knows of no other corpus


def test_the_second_start_does_not_train(shipped: Path, tmp_path: Path) -> None:
    told: list[str] = []
    first = load_or_train(tmp_path / "cache", progress=lambda what, _part: told.append(what))
    assert told
    told.clear()
    assert load_or_train(tmp_path / "cache", progress=lambda what, _part: told.append(what)).classify(
        TEXT
    ) == first.classify(TEXT)
    assert not told


def test_any_change_of_what_was_learned_from_rebuilds(shipped: Path) -> None:
    before = fingerprint()
    lesson = Example(TEXT, "rejection", "en")
    assert fingerprint() == before
    assert fingerprint([lesson]) != before
    assert fingerprint([lesson]) != fingerprint([replace(lesson, label="other")])
    path = next(shipped.glob("*/*/*.txt"))
    path.write_text(path.read_text() + " ")
    assert fingerprint() != before


@pytest.mark.parametrize("content", [b"", b"not a zip", b"PK\x03\x04 and then nothing", b"\x80\x04\x95."])
def test_a_damaged_cache_is_rebuilt_with_a_sentence(
    content: bytes, shipped: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "cache" / cache.FILE
    path.parent.mkdir()
    path.write_bytes(content)
    with caplog.at_level(logging.INFO):
        load_or_train(path.parent)
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert "The cached model is rebuilt" in caplog.text
    load(path, fingerprint())


def test_a_merely_stale_cache_is_no_cause_for_a_warning(
    shipped: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    save(load_or_train(tmp_path), tmp_path / cache.FILE, "an older print")
    with pytest.raises(ModelStaleError):
        load(tmp_path / cache.FILE, fingerprint())
    with caplog.at_level(logging.INFO):
        load_or_train(tmp_path)
    assert [(record.levelname, "has changed since" in record.message) for record in caplog.records] == [("INFO", True)]
    load(tmp_path / cache.FILE, fingerprint())


def test_a_cache_folder_that_cannot_be_written_is_no_obstacle(
    shipped: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("in the way")
    with caplog.at_level(logging.WARNING):
        model = load_or_train(tmp_path / "file" / "cache")
    assert "cannot be kept" in caplog.text
    model.classify(TEXT)
