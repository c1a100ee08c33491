"""Many local mails at once: in order, on several processes, the unreadable ones among them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rejectbox import bulk, mailfiles
from rejectbox.mailfiles import Item
from tests.mails import mail, receipt

if TYPE_CHECKING:
    from pathlib import Path

    from rejectbox_classifier.model import Model


@pytest.fixture
def items() -> list[Item]:
    raws = [mail(message_id="<no@acme.example>"), receipt(), b"\x89PNG"]
    return [Item("box.mbox", number, raws[number % 3]) for number in range(45)] + [Item("x", 0, error="out of reach")]


def test_processes_judge_as_one_does_and_keep_the_order(
    items: list[Item], model: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    alone = list(bulk.judged(items, model, processes=1))
    monkeypatch.setattr(bulk, "FEW", 5)
    monkeypatch.setattr(bulk, "BATCH", 4)
    assert list(bulk.judged(items, model, processes=2)) == alone
    assert [(one.path, one.index) for one in alone] == [(item.path, item.index) for item in items]


def test_files_are_read_where_they_are_judged_and_give_the_same(
    tmp_path: Path, model: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(30):
        (tmp_path / f"{number:02}.eml").write_bytes((mail(), receipt(), b"\x89PNG")[number % 3])
    (tmp_path / "31.mbox").write_bytes(b"From a\n" + mail() + b"\nFrom b\n" + receipt())
    (tmp_path / "32.eml").write_bytes(b"From a\n" + mail() + b"\nFrom b\n" + receipt())
    alone = list(bulk.judged(mailfiles.read([str(tmp_path)]), model, processes=1))
    assert len(alone) == 34
    monkeypatch.setattr(bulk, "FEW", 5)
    monkeypatch.setattr(bulk, "LARGEST", 3000)
    for processes in (1, 2):
        assert list(bulk.judged(mailfiles.sources([str(tmp_path)]), model, processes=processes)) == alone


def test_what_cannot_be_read_has_its_reason_and_the_rest_a_verdict(items: list[Item], model: Model) -> None:
    found = list(bulk.judged(items, model))
    assert found[-1].error == "out of reach"
    assert found[2].error.startswith("This is not a mail")
    assert found[0].message_id == "<no@acme.example>"
    assert [one.verdict.flagged for one in found[:2] if one.verdict] == [True, False]


def test_the_reasons_are_given_where_they_are_asked_for(items: list[Item], model: Model) -> None:
    (plain,) = bulk.judged(items[:1], model)
    (explained,) = bulk.judged(items[:1], model, why=True)
    assert plain.why == ()
    assert max(explained.why, key=lambda one: one.weight).phrase
