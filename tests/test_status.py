"""`rejectbox status` of a real daemon on a real Dovecot: alive, stopped, cut off, killed."""

from __future__ import annotations

import json
import signal
import stat
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from rejectbox import status
from tests.mails import mail, receipt
from tests.servers.settings import PASSWORD, USER
from tests.soak.household import Household, eventually

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from rejectbox_classifier.model import Model

    from tests.servers.dovecot import Dovecot
    from tests.servers.fixtures import Starter

pytestmark = pytest.mark.dovecot


class House(Household):
    """A household whose daemon is asked how it stands."""

    @property
    def file(self) -> Path:
        return self.journal.with_name(status.NAME)

    def asked(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "rejectbox", "status", *arguments],
            env={**self.environment, "NO_COLOR": "1"},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    def told(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.asked("--json").stdout)
        return found

    def stages(self) -> dict[tuple[str, str], str]:
        """The stage of each mailbox; straight from the file, as it is asked for often."""
        found = status.read(self.file)
        return {(one.account, one.mailbox): one.stage for one in found.mailboxes} if found else {}

    def standing(self, **accounts: str) -> None:
        """Wait until the INBOX of each account stands so."""
        wanted = {(name, "INBOX"): stage for name, stage in accounts.items()}
        eventually(lambda: wanted.items() <= self.stages().items())


@pytest.fixture
def house(tmp_path: Path, cache_home: Path, model: Model) -> Iterator[House]:
    assert model
    made = House(tmp_path / "house", cache_home)
    yield made
    made.stop()


@pytest.fixture
def server(dovecot_with: Starter[Dovecot]) -> Dovecot:
    made = dovecot_with({USER: PASSWORD})
    with made.session(USER) as imap:
        imap.create("Jobs")
    return made


def test_a_daemon_that_is_well_says_since_when_what_it_saw_and_what_it_waits_for(house: House, server: Dovecot) -> None:
    house.configure([house.account(server, mailboxes=["INBOX", "Jobs"])])
    process = house.start()
    house.standing(personal="watching")
    eventually(lambda: house.stages()["personal", "Jobs"] == "watching")
    assert stat.S_IMODE(house.file.stat().st_mode) == 0o600
    server.deliver(USER, receipt())
    server.deliver(USER, mail())
    eventually(lambda: server.messages(USER, "Drafts"))
    eventually(lambda: '"drafted"' in house.file.read_text())
    told = house.told()
    assert told["running"] is True
    assert told["exit_code"] == 0
    assert told["pid"] == process.pid
    inbox, jobs = told["mailboxes"]
    assert (inbox["verdict"], inbox["outcome"]) == ("rejection", "drafted")
    assert told["started"] <= inbox["since"] <= inbox["mail"] <= inbox["sign"] + 60
    assert inbox["idle"] is True
    assert jobs["mail"] == 0.0
    assert told["learning"]["next"] > told["written"]
    shown = house.asked()
    assert shown.returncode == 0
    first, of_inbox, of_jobs, learning = shown.stdout.splitlines()
    assert f"(process {process.pid})" in first
    assert of_inbox.startswith("personal/INBOX: connected since at ")
    assert ": rejection (draft waits). The server tells of new mail" in of_inbox
    assert "No mail has come since the start" in of_jobs
    assert "next look at the training mailboxes" in learning


def test_nothing_of_a_mail_an_address_or_a_secret_is_in_the_file(house: House, server: Dovecot) -> None:
    house.configure([house.account(server)])
    house.start()
    house.standing(personal="watching")
    server.deliver(USER, mail(subject="Zebrafish"))
    eventually(lambda: '"drafted"' in house.file.read_text())
    text = house.file.read_text().lower()
    assert not [word for word in ("zebrafish", "acme", "ferris", USER, PASSWORD) if word in text]


def test_it_says_when_a_letter_that_is_held_back_is_due(house: House, server: Dovecot) -> None:
    house.configure([house.account(server)], '[draft]\ndelay = "2d"\n')
    house.start()
    house.standing(personal="watching")
    server.deliver(USER, mail())
    eventually(lambda: '"due"' in house.file.read_text())
    (inbox,) = house.told()["mailboxes"]
    assert inbox["outcome"] == "held"
    assert 0 < inbox["due"] - inbox["mail"] <= 2 * 86400
    assert "the next letter that is held back is due on 20" in house.asked().stdout


def test_an_account_that_is_stopped_gives_2_and_its_sentence_and_the_other_is_watched(
    house: House, server: Dovecot
) -> None:
    good = house.account(server)
    bad = house.account(server, "other", password="wrong", mailboxes=["INBOX", "Jobs"])
    house.configure([good, bad])
    house.start()
    house.standing(personal="watching", other="stopped")
    eventually(lambda: house.stages()["other", "Jobs"] == "stopped")
    shown = house.asked()
    assert shown.returncode == 2
    assert "other/INBOX: stopped since at " in shown.stdout
    assert "the server refused" in shown.stdout.lower() or "login" in shown.stdout.lower()
    assert "personal/INBOX: connected since" in shown.stdout


def test_where_all_accounts_stopped_it_says_so_after_the_end(house: House, server: Dovecot) -> None:
    house.configure([house.account(server, password="wrong")])
    assert house.start().wait(60) == 2
    shown = house.asked()
    assert shown.returncode == 2
    assert "as all accounts were stopped" in shown.stdout
    assert "personal/INBOX: stopped since" in shown.stdout
    house.account(server)  # mended
    house.start()
    house.standing(personal="watching")
    assert house.asked().returncode == 0


def test_a_lost_connection_is_told_with_its_next_try_and_found_again(house: House, server: Dovecot) -> None:
    house.configure([house.account(server)])
    house.start()
    house.standing(personal="watching")
    before = house.told()["mailboxes"][0]["since"]
    server.stop()
    house.standing(personal="waiting")
    told = house.told()
    (inbox,) = told["mailboxes"]
    assert inbox["since"] >= before
    assert inbox["until"] > inbox["since"]
    assert inbox["why"]
    assert told["exit_code"] == 0  # not for long yet
    assert "personal/INBOX: no connection since at " in house.asked().stdout
    server.start()
    house.standing(personal="watching")


def test_after_kill_9_it_ended_without_a_word_until_the_next_start(house: House, server: Dovecot) -> None:
    house.configure([house.account(server)])
    process = house.start()
    house.standing(personal="watching")
    process.send_signal(signal.SIGKILL)
    process.wait()
    shown = house.asked()
    assert shown.returncode == 1
    assert "it ended without a word, soon after at " in shown.stdout
    assert house.told()["running"] is False
    fresh = house.start()
    eventually(lambda: house.told().get("pid") == fresh.pid)
    house.standing(personal="watching")
    assert house.asked().returncode == 0


def test_an_orderly_end_leaves_nothing_and_a_single_pass_or_a_dry_run_writes_nothing(
    house: House, server: Dovecot
) -> None:
    house.configure([house.account(server)])
    house.start()
    house.standing(personal="watching")
    assert house.stop() == 0
    assert not house.file.exists()
    shown = house.asked()
    assert shown.returncode == 1
    assert "Rejectbox is not running. Start it" in shown.stdout
    for arguments in (["--once"], ["--once", "--dry-run"]):
        command = [sys.executable, "-m", "rejectbox", "run", *arguments]
        subprocess.run(command, env=house.environment, check=True, capture_output=True, timeout=100)
        assert not house.file.exists()


def test_the_config_read_again_keeps_the_start_and_takes_over_the_accounts(house: House, server: Dovecot) -> None:
    house.configure([house.account(server)])
    process = house.start()
    house.standing(personal="watching")
    started = house.told()["started"]
    house.configure([house.account(server), house.account(server, "second")])
    process.send_signal(signal.SIGHUP)
    house.standing(personal="watching", second="watching")
    assert house.told()["started"] == started
