"""Labelled mail, from training mailboxes and local folders."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from rejectbox_classifier.corpus import NOT_REJECTION

from rejectbox.config import Training
from rejectbox.errors import UserError
from rejectbox.learning import sources
from rejectbox.learning.sources import from_account, from_path
from tests.mails import mail, receipt
from tests.twin import Box, Twin, boxes, renamed

if TYPE_CHECKING:
    from pathlib import Path

TRAINING = Training()


@pytest.fixture
def contents() -> dict[str, Box]:
    there = boxes()
    there["Rejectbox/Rejection"] = Box()
    there["Rejectbox/Not a rejection"] = Box()
    there["Rejectbox/Rejection"].add(mail(message_id="<a@acme.example>"))
    there["Rejectbox/Not a rejection"].add(receipt())
    return there


def test_mail_in_the_training_mailboxes_is_labelled_by_them(contents: dict[str, Box]) -> None:
    found = from_account(Twin(contents), "personal", TRAINING)
    assert [(one.source, one.example.label) for one in found.labels] == [
        ("personal/Rejectbox/Rejection", "rejection"),
        ("personal/Rejectbox/Not a rejection", NOT_REJECTION),
    ]
    assert found.remarks == ()


def test_only_what_is_new_is_fetched(contents: dict[str, Box]) -> None:
    kept = from_account(Twin(contents), "personal", TRAINING).labels
    contents["Rejectbox/Rejection"].add(mail(message_id="<b@acme.example>", role="Baker"))
    twin = Twin(contents)
    found = from_account(twin, "personal", TRAINING, kept)
    assert twin.commands.count("fetch") == 1
    assert len(found.labels) == 3


def test_a_mailbox_made_anew_is_fetched_anew(contents: dict[str, Box]) -> None:
    kept = from_account(Twin(contents), "personal", TRAINING).labels
    contents["Rejectbox/Rejection"] = renamed(contents["Rejectbox/Rejection"], 99)
    found = from_account(Twin(contents), "personal", TRAINING, kept)
    assert found.labels[0].place == "99:1"


@pytest.mark.parametrize("way", ["moved out", "marked as deleted"])
def test_what_left_the_mailbox_teaches_no_more(contents: dict[str, Box], way: str) -> None:
    before = sources.states(Twin(contents), "personal", TRAINING)
    kept = from_account(Twin(contents), "personal", TRAINING).labels
    mails = contents["Rejectbox/Rejection"].mails
    if way == "moved out":
        del mails[1]
    else:
        mails[1] = (mails[1][0], frozenset({"\\Deleted"}), mails[1][2])
    found = from_account(Twin(contents), "personal", TRAINING, kept)
    assert [one.example.label for one in found.labels] == [NOT_REJECTION]
    assert found.states != before
    assert found.sources == ("personal/Rejectbox/Rejection", "personal/Rejectbox/Not a rejection")


def test_the_state_is_the_same_while_nothing_changes(contents: dict[str, Box]) -> None:
    found = from_account(Twin(contents), "personal", TRAINING)
    twin = Twin(contents)
    assert sources.states(twin, "personal", TRAINING) == found.states
    assert "fetch" not in twin.commands


def test_a_mailbox_that_is_not_there_is_told_with_its_remedy() -> None:
    found = from_account(Twin(boxes()), "personal", TRAINING)
    assert found.labels == ()
    assert "personal: there is no mailbox 'Rejectbox/Rejection'. Make it in your mail client" in found.remarks[0]


@pytest.mark.parametrize("spelling", ["Rejectbox.Rejection", "INBOX.Rejectbox.Rejection", "INBOX/Rejectbox/Rejection"])
def test_the_mailbox_is_found_in_the_servers_spelling(spelling: str) -> None:
    there = boxes()
    there[spelling] = Box()
    there[spelling].add(mail())
    assert len(from_account(Twin(there), "personal", TRAINING).labels) == 1


def test_no_name_switches_a_side_off(contents: dict[str, Box]) -> None:
    found = from_account(Twin(contents), "personal", Training(other=""))
    assert found.sources == ("personal/Rejectbox/Rejection",)


def test_unreadable_mail_is_passed_over_and_told(contents: dict[str, Box]) -> None:
    contents["Rejectbox/Rejection"].add(b"\x89PNG\r\n\x1a\n\x00")
    found = from_account(Twin(contents), "personal", TRAINING)
    assert len(found.labels) == 2
    assert "1 of them is no mail that can be read" in found.remarks[0]


def test_of_a_huge_mailbox_the_newest_teach_and_the_rest_is_told(
    contents: dict[str, Box], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sources, "MOST", 3)
    for number in range(10):
        contents["Rejectbox/Rejection"].add(mail(message_id=f"<{number}@acme.example>"))
    twin = Twin(contents)
    found = from_account(twin, "personal", TRAINING)
    assert [one.place for one in found.labels if one.example.rejected] == ["1:9", "1:10", "1:11"]
    assert twin.commands.count("fetch") == 4
    assert "holds 11 mails; 3 of them teach" in found.remarks[0]


def test_a_folder_of_labels_and_a_single_labelled_one_are_read(tmp_path: Path) -> None:
    for word, raw in (("rejection", mail()), ("other", receipt())):
        (tmp_path / word).mkdir()
        (tmp_path / word / "1.eml").write_bytes(raw)
    both = from_path(tmp_path)
    assert [one.example.label for one in both.labels] == ["rejection", NOT_REJECTION]
    assert both.sources == (str(tmp_path),)
    assert [one.example.label for one in from_path(tmp_path / "rejection").labels] == ["rejection"]


def test_a_path_that_says_no_label_is_a_sentence_with_its_remedy(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"no folder or mbox named for a label.*rejection/\*\.eml"):
        from_path(tmp_path)
    with pytest.raises(UserError, match="there is no such file or folder"):
        from_path(tmp_path / "nowhere")
