"""Learning beside the watch, with a real Dovecot: what the daemon notices, and that the watch goes on meanwhile."""

from __future__ import annotations

import json
import shutil
import signal
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.mails import mail, receipt
from tests.network.watched import Notes
from tests.test_daemon import PASSWORD, USER, Process, account, drafts, eventually, rejectbox, write_config

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.servers.dovecot import Dovecot
    from tests.servers.fixtures import Starter

pytestmark = [pytest.mark.dovecot, pytest.mark.slow, pytest.mark.timeout(900)]

KIND = "Dear Ada,\n\nThe wardrobe has been handed out for the season. There is no costume with your name in it. {}\n"
TRAINING = 300.0  # seconds that a test machine may take to train


@pytest.fixture
def server(dovecot_with: Starter[Dovecot]) -> Dovecot:
    return dovecot_with({USER: PASSWORD})


@pytest.fixture
def home(home: dict[str, str], tmp_path: Path) -> Iterator[dict[str, str]]:
    """A cache of its own: what is learned here must not be in the models of other tests. Learning reaches no network."""
    shutil.copytree(Path(home["XDG_CACHE_HOME"]) / "rejectbox", tmp_path / "cache" / "rejectbox")
    notes = Notes(tmp_path, home | {"XDG_CACHE_HOME": str(tmp_path / "cache")}, ["127.0.0.1:*"])
    yield notes.environment
    assert notes.processes
    assert not [step for step in notes.steps if step.stopped]


@pytest.fixture
def daemon(server: Dovecot, home: dict[str, str], tmp_path: Path) -> Iterator[Process]:
    write_config(tmp_path, account(server, tmp_path))
    for number in range(4):
        raw = mail(KIND.format(f"We sewed until {number} o'clock."), subject="The wardrobe")
        server.deliver(USER, raw, "Rejectbox/Rejection")
    server.deliver(USER, receipt(), "Rejectbox/Not a rejection")
    process = Process(home, tmp_path, "run")
    process.wait_for("watching INBOX")
    yield process
    process.process.kill()
    process.process.wait()


def test_what_is_moved_into_the_mailboxes_is_learned_while_the_watch_goes_on(
    server: Dovecot, daemon: Process, home: dict[str, str]
) -> None:
    server.deliver(USER, mail())
    eventually(lambda: drafts(server))
    eventually(lambda: daemon.says("5 of your mails; precision"), TRAINING)
    eventually(lambda: daemon.says("the new model is in use"), TRAINING)
    said = daemon.log.read_text()
    assert said.index("drafted") < said.index("5 of your mails")
    assert "5 of your mails" in rejectbox(home, "list").stderr
    assert {stored.flags for stored in server.messages(USER, "Rejectbox/Rejection")} <= {
        frozenset(),
        frozenset({"\\Recent"}),
    }

    for path in server.maildir(USER, "Rejectbox/Rejection").glob("*/*"):
        path.unlink()  # moved out again
    daemon.process.send_signal(signal.SIGHUP)
    eventually(lambda: daemon.says("1 of your mails; precision"), TRAINING)
    assert daemon.end() == 0


def test_a_listed_mail_is_set_right_and_the_running_daemon_takes_it_over(
    server: Dovecot, home: dict[str, str], tmp_path: Path
) -> None:
    write_config(tmp_path, account(server, tmp_path, start="14d"))
    server.deliver(USER, mail(KIND.format("It rained."), subject="The wardrobe"))
    assert rejectbox(home, "run", "--once").returncode == 0
    (entry,) = map(json.loads, rejectbox(home, "list", "--all", "--json").stdout.splitlines())
    assert entry["labelled"] == ""

    process = Process(home, tmp_path, "run")
    process.wait_for("watching INBOX")
    done = rejectbox(home, "label", entry["number"], "--as", "rejection", patience=TRAINING)
    assert (done.returncode, done.stdout[:18]) == (0, "1 of your mails; p")
    assert "ten of a kind" in done.stderr
    eventually(lambda: process.says("the new model is in use"), TRAINING)
    assert process.end() == 0
    (entry,) = map(json.loads, rejectbox(home, "list", "--all", "--json").stdout.splitlines())
    assert entry["labelled"] == "rejection"
    assert [one.flags - {"\\Recent"} for one in server.messages(USER, "INBOX")] == [frozenset()]

    done = rejectbox(home, "label", entry["number"], "--as", "nothing", patience=TRAINING)
    assert done.stdout.startswith("0 of your mails")


def test_a_number_that_no_mail_has_is_a_sentence_with_its_remedy(
    server: Dovecot, home: dict[str, str], tmp_path: Path
) -> None:
    write_config(tmp_path, account(server, tmp_path))
    assert "The journal is empty" in rejectbox(home, "label", "ffff", "--as", "other").stderr
    assert rejectbox(home, "run", "--once").returncode == 0
    done = rejectbox(home, "label", "ffff", "--as", "other")
    assert done.returncode == 2
    assert "ffff: no mail has this number. `rejectbox list --all` shows the number of each mail" in done.stderr


def test_a_mail_that_was_moved_since_is_told_and_nothing_is_learned(
    server: Dovecot, home: dict[str, str], tmp_path: Path
) -> None:
    write_config(tmp_path, account(server, tmp_path, start="14d"))
    server.deliver(USER, mail())
    assert rejectbox(home, "run", "--once").returncode == 0
    (entry,) = map(json.loads, rejectbox(home, "list", "--json").stdout.splitlines())
    for path in server.maildir(USER).glob("*/*.rejectbox*"):
        path.unlink()
    done = rejectbox(home, "label", entry["number"], "--as", "other")
    assert done.returncode == 1
    assert "it no longer lies where it was seen" in done.stderr
