"""The lexicons: what words mean, in every language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from rejectbox_classifier import corpus
from rejectbox_classifier.concepts import FILE, NAMES, lexicon, read
from rejectbox_classifier.masking import fold

if TYPE_CHECKING:
    from pathlib import Path

LANGUAGES = sorted(path.parent.name for path in corpus.folder().glob(f"*/{FILE}"))


def test_there_is_a_lexicon_for_each_language_of_the_corpus() -> None:
    assert sorted(path.name for path in corpus.folder().iterdir() if path.is_dir()) == LANGUAGES
    assert len(LANGUAGES) >= 10


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_concept_has_words(language: str) -> None:
    assert {name for name, _ in read(corpus.folder() / language / FILE)} == set(NAMES)


@pytest.mark.parametrize(
    ("language", "word", "concept"),
    [
        ("en", "unfortunately", "REGRET"),
        ("de", "leider", "REGRET"),
        ("fr", "malheureusement", "REGRET"),
        ("es", "lamentablemente", "REGRET"),
        ("it", "purtroppo", "REGRET"),
        ("pt", "infelizmente", "REGRET"),
        ("nl", "helaas", "REGRET"),
        ("pl", "niestety", "REGRET"),
        ("tr", "maalesef", "REGRET"),
        ("sv", "tyvärr", "REGRET"),
        ("de", "Bewerbung", "APPLICATION"),
        ("fr", "candidature", "APPLICATION"),
        ("pl", "kandydaturę", "APPLICATION"),
        ("tr", "başvurunuz", "APPLICATION"),
        ("tr", "ilerleyemiyoruz", "NOT"),
    ],
)
def test_a_word_means_its_concept(language: str, word: str, concept: str) -> None:
    assert concept in lexicon(language).concepts(fold(word))


def test_whole_words_beat_stems_longer_stems_shorter_ones_and_parts_add(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "xx").mkdir()
    (tmp_path / "xx" / FILE).write_text("WE: go* gone\nNOT: gon* *ay* *zu\nYOU:\n  gone\n")
    monkeypatch.setattr(corpus, "folder", lambda: tmp_path)
    found = lexicon.__wrapped__("xx")
    assert found.concepts("gone") == ("WE", "YOU")
    assert found.concepts("going") == ("WE",)
    assert found.concepts("gong") == ("NOT",)
    assert found.concepts("goway") == ("WE", "NOT")
    assert found.concepts("gozu") == ("WE", "NOT")
    assert found.concepts("gozus") == ("WE",)


@pytest.mark.parametrize("content", ["PERHAPS: maybe\n", "  indented first\n", "no colon\n"])
def test_a_malformed_lexicon_is_named_by_file_and_line(tmp_path: Path, content: str) -> None:
    path = tmp_path / FILE
    path.write_text(content)
    with pytest.raises(ValueError, match=r"concepts\.txt:1:"):
        read(path)


def test_a_language_without_a_lexicon_has_that_of_all_together() -> None:
    assert "REGRET" in lexicon("da").concepts("tyvaerr")
    assert "REGRET" in lexicon("../etc").concepts("leider")
