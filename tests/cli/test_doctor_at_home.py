"""`rejectbox doctor` on what lies on this machine: journal, model, labels, disk, clock, and the daemon's own word."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import time
from dataclasses import asdict, replace
from typing import TYPE_CHECKING

import pytest
from rejectbox_classifier import cache

from rejectbox import starter, status
from rejectbox.cli import kept_checks, machine_checks, running_checks
from rejectbox.config import Account, Classifier, Config, Me
from rejectbox.learning import labels
from rejectbox.learning.labels import Label
from rejectbox.learning.lesson import Lesson, lesson_path
from rejectbox.status import Status, Watched
from rejectbox.store import Cursor, Entry, Store

if TYPE_CHECKING:
    from pathlib import Path

    from rejectbox_classifier.mail import Mail
    from rejectbox_classifier.model import Model

    from rejectbox.cli.checks import Check

ENTRY = Entry("personal", "<1@example.com>", "INBOX", 1, 7, 1.0, "drafted", "", draft_id="<d@x>", written=time.time())
CONFIG = Config((Account(name="personal", email="ada@example.org", host="imap.example.org"),), Me(name="Ada"))


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("STATE", "DATA", "CACHE"):
        monkeypatch.setenv(f"XDG_{variable}_HOME", str(tmp_path / variable.lower()))


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    path = tmp_path / "journal.sqlite3"
    store = Store.open(path)
    store.settle(ENTRY, Cursor("personal", "INBOX", 1, 8, 0.0))
    store.settle(replace(ENTRY, identity="<2@example.com>", state="held"), None)
    store.close()
    return path


def said(checks: list[Check], status: str) -> list[str]:
    return [check.detail for check in checks if check.status == status]


def test_a_sound_journal_tells_what_it_holds_its_size_its_version_and_its_last_entry(journal: Path) -> None:
    before = journal.read_bytes()
    holds, sound = said(list(kept_checks.of_journal(journal)), "ok")
    assert "2 mails seen, 1 letters (0 sent, 0 answered), 1 held back" in holds
    assert sound.startswith("sound (integrity_check), ")
    assert " KB, version 4, last written 20" in sound
    assert journal.read_bytes() == before


def test_a_journal_that_a_daemon_writes_is_of_this_version_too(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "fresh.sqlite3")
    try:  # all of it lies in the -wal yet
        assert (
            "version 4, nothing written yet" in said(list(kept_checks.of_journal(tmp_path / "fresh.sqlite3")), "ok")[1]
        )
    finally:
        store.close()


def test_a_journal_of_a_newer_rejectbox_says_to_update(journal: Path) -> None:
    with sqlite3.connect(journal) as db:
        db.executescript("PRAGMA user_version = 99; PRAGMA journal_mode = DELETE;")
    db.close()
    (check,) = kept_checks.of_journal(journal)
    assert (check.status, check.code) == ("error", 2)
    assert "newer Rejectbox (version 99)" in check.detail
    assert "Update" in check.remedy


def test_a_journal_with_a_broken_page_is_an_error_that_says_what_run_does(journal: Path) -> None:
    with sqlite3.connect(journal) as db:
        db.executemany(
            "INSERT INTO entries SELECT account, identity || ?, mailbox, uidvalidity, uid, arrived, state, reason, subject, "
            "label, probability, language, company, role, draft_id, due, attempts, written, why, original_id, asked_of, "
            "sent_id, answered FROM entries WHERE identity = '<1@example.com>'",
            [(f"{number:0900}",) for number in range(60)],
        )
    db.close()
    content = bytearray(journal.read_bytes())
    content[8 * 4096 : 9 * 4096] = b"\xff" * 4096
    journal.write_bytes(content)
    (check,) = kept_checks.of_journal(journal)
    assert (check.check, check.status, check.code) == ("journal", "error", 2)
    assert "damaged" in check.detail
    assert "sets the damaged one aside" in check.remedy


def test_an_older_journal_is_read_and_its_version_told(journal: Path) -> None:
    with sqlite3.connect(journal) as db:
        db.executescript("DROP TABLE in_hand; PRAGMA user_version = 3; PRAGMA journal_mode = DELETE;")
    db.close()
    before = journal.read_bytes()
    assert (
        "version 3, which the next `rejectbox run` brings up to date"
        in said(list(kept_checks.of_journal(journal)), "ok")[1]
    )
    assert journal.read_bytes() == before


def test_a_clock_that_stands_before_the_last_entry_is_warned_of(journal: Path) -> None:
    store = Store.open(journal)
    store.settle(replace(ENTRY, written=time.time() + 86400), None)
    store.close()
    (warned,) = [check for check in kept_checks.of_journal(journal) if check.status == "warning"]
    assert warned.check == "clock"
    assert "before the journal's last entry" in warned.detail


def test_the_model_tells_its_age_its_mails_its_threshold_and_its_figures(model: Model) -> None:
    path = starter.cache_folder() / cache.FILE
    assert [check.check for check in kept_checks.of_model(CONFIG)] == ["model", "labels"]
    cache.keep(starter.cache_folder(), model)
    os.utime(path, (time.time() - 3 * 86400 - 60,) * 2)
    trained, figures, _ = said(list(kept_checks.of_model(CONFIG)), "ok")
    assert "(3 days ago) on " in trained
    assert f"{int(model.figures['mails']):,} mails" in trained
    assert f"P(rejection) {model.threshold:.2f} (found in training)" in figures
    assert f"{model.figures['precision']:.1%} of what it flags is a rejection" in figures
    assert f"finds {model.figures['recall']:.1%} of the rejections" in figures
    chosen = replace(CONFIG, classifier=Classifier(threshold=0.9))
    assert "P(rejection) 0.90 (your choice)" in said(list(kept_checks.of_model(chosen)), "ok")[1]


def test_the_users_labels_are_counted_and_a_contradiction_is_warned_of(a_mail: Mail) -> None:
    other = replace(a_mail, text="Thank you for your order of three books, they are on their way.")
    kept = [
        Label("label", "1", labels.example(a_mail, "rejection")),
        Label("label", "2", labels.example(other, "other")),
        Label("label", "3", labels.example(other, "rejection")),
    ]
    labels.save(labels.labels_path(), kept)
    checks = [check for check in kept_checks.of_model(CONFIG) if check.check == "labels"]
    assert checks[0].detail == "1 rejections and 0 that are none"
    (warned,) = [check for check in checks if check.status == "warning"]
    assert "labelled both as a rejection and as none" in warned.detail
    assert warned.remedy.startswith("Take it out of one")


@pytest.mark.parametrize(
    ("when", "said"), [("2026-01-02T03:04:05+00:00", "worse and is not in use"), ("?", "none yet")]
)
def test_the_last_lesson_is_told_unless_its_file_is_damaged(when: str, said: str) -> None:
    taught = Lesson(3, False, (0.9, 0.8), (0.7, 0.6), 1, 2, when, {})
    labels.replace_file(lesson_path(), json.dumps(asdict(taught)))
    (check,) = [check for check in kept_checks.of_model(CONFIG) if check.check == "labels"]
    assert check.detail.endswith(said)


@pytest.fixture
def a_mail() -> Mail:
    from rejectbox_classifier.mail import Mail  # noqa: PLC0415  (for annotations only, else)

    return Mail("Your application", "We regret to tell you that we chose another candidate.", "HR", "hr@example.com")


@pytest.mark.parametrize(("free", "status"), [(5_000_000, "error"), (50_000_000, "warning"), (5_000_000_000, "ok")])
def test_little_room_for_the_journal_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, status: str
) -> None:
    usage = shutil.disk_usage(tmp_path)._replace(free=free)  # no test fills the disk
    monkeypatch.setattr("shutil.disk_usage", lambda _: usage)
    (check,) = machine_checks.of_disk(tmp_path / "not" / "yet" / "there.sqlite3")
    assert check.status == status
    assert f"{free / 1e6:,.0f} MB free" in check.detail
    assert bool(check.remedy) == (status != "ok")


@pytest.mark.parametrize(("says", "status"), [("yes", "ok"), ("no", "warning"), ("", "ok")])
def test_the_clock_is_as_systemd_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, says: str, status: str) -> None:
    stand_in = tmp_path / "timedatectl"
    stand_in.write_text(f"#!/bin/sh\necho {says}\n")
    stand_in.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    (check,) = machine_checks.of_clock()
    assert check.status == status
    assert ("set by the network" in check.detail) == bool(says)


def test_a_clock_of_long_ago_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("time.time", lambda: 86400.0)
    (check,) = machine_checks.of_clock()
    assert (check.status, check.code) == ("error", 2)
    assert "cannot be right" in check.detail


def watched(mailbox: str = "INBOX") -> Watched:
    return Watched("personal", mailbox, "watching", since=time.time())


def told(journal: Path, found: Status | None, *, runs: bool) -> list[Check]:
    path = journal.with_name(status.NAME)
    path.unlink(missing_ok=True)
    if found:
        status.write(path, found)
    if not runs:
        return list(running_checks.of_daemon(journal))
    store = Store.open(journal)
    try:
        return list(running_checks.of_daemon(journal))
    finally:
        store.close()


def test_a_daemon_is_told_as_it_stands(journal: Path) -> None:
    now = time.time()
    well = Status(7, now - 60, now, "watching", (watched(), watched("Jobs")))
    (check,) = told(journal, well, runs=True)
    assert check.status == "ok"
    assert check.detail.endswith("with 2 of 2 mailboxes connected")
    (check,) = told(journal, None, runs=True)
    assert (check.status, "a single pass" in check.detail) == ("ok", True)
    (check,) = told(journal, None, runs=False)
    assert (check.status, "rejectbox service start" in check.remedy) == ("ok", True)
    (check,) = told(journal, well, runs=False)
    assert (check.status, "ended without a word" in check.detail) == ("warning", True)
    (check,) = told(journal, replace(well, written=now - 900), runs=True)
    assert (check.status, check.code, "no sign of life" in check.detail) == ("error", 1, True)


def test_a_stopped_account_and_one_without_a_connection_are_told_with_their_reason(journal: Path) -> None:
    now = time.time()
    why = "work: the server refused the login (no). Check account.username and the password"
    stopped = Watched("work", "INBOX", "stopped", since=now - 60, why=why)
    away = replace(watched(), stage="waiting", since=now - 3600, why="personal: the connection failed (timed out)")
    _, first, second = told(journal, Status(7, now - 60, now, "watching", (stopped, away)), runs=True)
    assert (first.status, first.code) == ("error", 2)
    assert first.detail.endswith(": the server refused the login (no)")
    assert first.remedy == "Check account.username and the password. Then start the daemon anew"
    assert (second.status, "no connection since" in second.detail) == ("warning", True)
    ended = told(journal, Status(7, now - 60, now, "ended", (stopped,)), runs=False)
    assert [check.status for check in ended] == ["warning", "error"]
