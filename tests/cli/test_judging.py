"""`rejectbox classify`, `draft`, `train` and `evaluate` on local mail."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.mails import mail, receipt

if TYPE_CHECKING:
    from pathlib import Path

CONFIG = """
[[account]]
name = "personal"
email = "ada@example.org"
aliases = ["ada@example.net"]
host = "imap.example.org"
[me]
name = "Ada Example"
"""


def rejectbox(home: dict[str, str], *arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "rejectbox", *arguments]
    # Two trainings on a busy machine at the most; pytest's own limit ends what hangs.
    return subprocess.run(command, env=home, input=stdin, capture_output=True, timeout=500, check=False)


@pytest.fixture
def mails(tmp_path: Path) -> Path:
    folder = tmp_path / "mails"
    folder.mkdir()
    (folder / "a-no.eml").write_bytes(mail(message_id="<no@acme.example>"))
    (folder / "b-receipt.eml").write_bytes(receipt())
    return folder


def test_classify_prints_one_object_a_mail_in_order(home: dict[str, str], mails: Path) -> None:
    done = rejectbox(home, "classify", "--json", str(mails / "b-receipt.eml"), str(mails / "a-no.eml"))
    receipt_verdict, verdict = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0
    assert set(verdict) == {"path", "index", "message_id", "label", "probabilities", "flagged", "language"}
    assert verdict["path"] == str(mails / "a-no.eml")
    assert verdict["message_id"] == "<no@acme.example>"
    assert (verdict["label"], verdict["flagged"], verdict["language"]) == ("rejection", True, "en")
    assert (receipt_verdict["label"], receipt_verdict["flagged"]) == ("acknowledgement", False)
    assert sum(verdict["probabilities"].values()) == pytest.approx(1, abs=1e-4)


def test_an_unreadable_input_is_an_object_of_its_own_and_the_rest_go_on(home: dict[str, str], mails: Path) -> None:
    (mails / "c.eml").write_bytes(b"\x89PNG\r\n\x1a\n\x00")
    (mails / "d.eml").write_bytes(b"")
    done = rejectbox(home, "classify", "--json", str(mails))
    objects = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 1
    assert ["error" in one for one in objects] == [False, False, True, True]


def test_why_shows_the_mails_own_words(home: dict[str, str], mails: Path) -> None:
    done = rejectbox(home, "classify", "--why", str(mails / "a-no.eml"))
    assert "we have decided to move forward with another candidate" in " ".join(done.stdout.decode().split())


def test_a_path_that_is_not_there_exits_2_with_a_sentence(home: dict[str, str], tmp_path: Path) -> None:
    done = rejectbox(home, "classify", str(tmp_path / "nowhere"))
    assert done.returncode == 2
    assert b"there is no such file or folder" in done.stderr
    assert b"Traceback" not in done.stderr


def test_stdin_is_classified_at_a_dash(home: dict[str, str]) -> None:
    done = rejectbox(home, "classify", "--json", "-", stdin=mail())
    assert json.loads(done.stdout)["flagged"]


def test_draft_prints_the_letter_as_it_would_lie_in_drafts(home: dict[str, str], mails: Path, tmp_path: Path) -> None:
    config = tmp_path / "mine.toml"
    config.write_text(CONFIG)
    done = rejectbox(home, "draft", "--json", "--config", str(config), str(mails / "a-no.eml"))
    plan = json.loads(done.stdout)
    assert set(plan) == {
        "plan", "reason", "to", "subject", "language", "stage", "reached", "evidence", "company", "role", "contact", "message",
    }  # fmt: skip
    assert (plan["plan"], plan["to"], plan["stage"]) == ("ask", "nadia.ferris@acme.example", "interview")
    assert (plan["company"], plan["role"], plan["contact"]) == ("Acme Widgets", "Data Analyst", "Nadia Ferris")
    assert "\r\nIn-Reply-To: <no@acme.example>\r\n" in plan["message"]


def test_draft_takes_earlier_mail_into_account(home: dict[str, str], tmp_path: Path) -> None:
    form = (
        "Dear Ada,\n\nthank you for your application for the position of Data Analyst at Acme Widgets. Unfortunately "
        "we have decided not to move forward with your application.\n\nKind regards,\nAcme Widgets Careers\n"
    )
    invitation = (
        "Dear Ada,\n\nwe would like to invite you to an interview for the Data Analyst role at Acme Widgets on Tuesday. "
        "Please let me know whether 10:00 suits you.\n\nKind regards,\nNadia Ferris\n"
    )
    (tmp_path / "form.eml").write_bytes(mail(form, sender="Acme Widgets Careers <no-reply@acme.example>"))
    (tmp_path / "invitation.eml").write_bytes(mail(invitation, subject="Interview at Acme Widgets"))
    alone = json.loads(rejectbox(home, "draft", "--json", str(tmp_path / "form.eml")).stdout)
    assert alone["plan"] == "note"
    thread = ["--thread", str(tmp_path / "invitation.eml")]
    known = json.loads(rejectbox(home, "draft", "--json", *thread, str(tmp_path / "form.eml")).stdout)
    assert (known["plan"], known["to"], known["stage"]) == ("ask", "nadia.ferris@acme.example", "interview")


def test_draft_of_a_mail_that_is_no_rejection_says_why(home: dict[str, str], mails: Path) -> None:
    plan = json.loads(rejectbox(home, "draft", "--json", str(mails / "b-receipt.eml")).stdout)
    assert plan["plan"] == "ignore"
    assert plan["message"] == ""


def test_evaluate_counts_what_is_flagged_and_what_is_missed(home: dict[str, str], tmp_path: Path) -> None:
    for label, raw in (("rejection", mail()), ("other", receipt())):
        (tmp_path / "set" / label).mkdir(parents=True)
        (tmp_path / "set" / label / "1.eml").write_bytes(raw)
    (tmp_path / "set" / "rejection" / "2.eml").write_bytes(receipt())
    done = rejectbox(home, "evaluate", "--json", str(tmp_path / "set"))
    result = json.loads(done.stdout)
    assert (result["mails"], result["rejections"], result["flagged"]) == (3, 2, 1)
    assert (result["precision"], result["recall"]) == (1.0, 0.5)
    assert [path.endswith("2.eml[0]") for path in result["missed"]] == [True]


def test_evaluate_of_a_folder_without_labels_says_how_to_lay_it_out(home: dict[str, str], mails: Path) -> None:
    done = rejectbox(home, "evaluate", str(mails))
    assert done.returncode == 2
    assert b"rejection/*.eml" in done.stderr


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_train_learns_from_local_mail_and_keeps_it_private(
    home: dict[str, str], tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    home |= {"XDG_CACHE_HOME": str(tmp_path_factory.mktemp("own-cache"))}
    lessons = tmp_path / "lessons"
    for label in ("rejection", "other"):
        (lessons / label).mkdir(parents=True)
    for number in range(4):
        (lessons / "rejection" / f"{number}.eml").write_bytes(
            mail(f"Hi Ada,\n\nquick note on number {number}: the hat went to somebody else this time.\n\nPip\n")
        )
        (lessons / "other" / f"{number}.eml").write_bytes(mail(f"Lunch on the {number + 1}th?\n", subject="Lunch"))
    done = rejectbox(home, "train", "--json", str(lessons))
    result = json.loads(done.stdout)
    assert result["mails"] == 8
    assert [len(result[name]) for name in ("precision", "recall")] == [2, 2]
    labels = tmp_path / "data" / "rejectbox" / "labels.jsonl"
    if result["taken_over"]:
        assert labels.stat().st_mode & 0o077 == 0
