"""`rejectbox doctor` against a real Dovecot: what is well, what is wrong, and that nothing is changed by looking."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import keyring
import pytest
from keyring.backends import fail

from rejectbox import providers, toml_text
from rejectbox.cli import account_checks, examining
from rejectbox.commands import COMMANDS
from rejectbox.daemon import journal_path
from rejectbox.store import Store
from tests.doctor import MAIL, Report, at, configured, doctor, ring, snapshot
from tests.servers.settings import PASSWORD, USER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rejectbox.cli.checks import Check
    from rejectbox.config import Account, Config
    from tests.doctor import Doctor, InMemory
    from tests.servers.dovecot import Dovecot
    from tests.servers.fixtures import Starter

__all__ = ["doctor", "ring"]


def test_all_is_well_with_a_good_config(doctor: Doctor, dovecot: Dovecot) -> None:
    configured(at(dovecot))
    report = doctor()
    assert (report.code, report.wrong(), report.wrong("warning")) == (0, [], [])
    assert "keyring" in report.of("personal: password")["detail"]
    assert f"{USER} at 127.0.0.1:{dovecot.imaps_port} over TLS" in report.of("personal: login")["detail"]
    for capability in ("IDLE", "SPECIAL-USE", "UIDPLUS", "CONDSTORE", "LITERAL+"):
        assert report.of(f"personal: {capability}")["detail"] == "offered"
    assert report.of("personal: Drafts")["detail"] == "'Drafts', known by the server's mark"
    assert "read-only" in report.of("personal: mailbox")["detail"]
    assert (
        "Rejectbox/Rejection" in report.of("personal: training")["remedy"] + report.of("personal: training")["detail"]
    )
    assert "none" in report.of("model")["detail"]
    assert report.of("journal")["detail"].startswith("nothing at ")
    assert all(command.verb in report.of("IMAP commands")["detail"] for command in COMMANDS)
    assert all(set(check) == {"account", "check", "status", "detail", "remedy"} for check in report.checks)


def test_every_check_stands_in_the_manual(doctor: Doctor, dovecot: Dovecot) -> None:
    page = (Path(__file__).parents[2] / "docs" / "doctor.md").read_text("utf-8")
    configured(at(dovecot))
    report = doctor()
    path = configured(at(dovecot, port="1"))
    for check in (*report.checks, *doctor(path).checks):
        assert f"`{check['check']}`" in page
        assert f"`{check['status']}`" in page
    assert all(f"| `{key}` |" in page for key in report.checks[0])


def test_looking_changes_nothing(doctor: Doctor, dovecot: Dovecot, tmp_path: Path) -> None:
    user = "untouched@example.org"
    dovecot.add_user(user, "its own horse")
    dovecot.deliver(user, MAIL)
    keyring.set_password("rejectbox 127.0.0.1", user, "its own horse")
    configured(at(dovecot, email=user))
    Store.open(journal_path()).close()
    boxes, before = dovecot.mailboxes(user), snapshot(tmp_path)
    assert doctor().code == 0
    assert snapshot(tmp_path) == before
    assert dovecot.mailboxes(user) == boxes
    (message,) = dovecot.messages(user)
    assert "\\Seen" not in message.flags
    assert dovecot.messages(user, "Drafts") == []


def test_no_config_says_how_to_make_one(doctor: Doctor) -> None:
    report = doctor()
    assert report.code == 2
    assert "rejectbox setup" in report.of("config")["remedy"]
    assert report.of("journal")["status"] == "ok"


def test_every_problem_of_a_config_is_its_own_line(doctor: Doctor, tmp_path: Path) -> None:
    path = tmp_path / "bad.toml"
    path.write_text('[[account]]\nname = "a"\nemail = "nonsense"\nhost = "h"\nport = 0\n[me]\nname = "Ada"\n', "utf-8")
    report = doctor(path)
    assert report.code == 2
    assert [one["detail"].partition(":")[0] for one in report.checks if one["check"] == "config"] == [
        "account[1].email",
        "account[1].port",
    ]


@pytest.mark.parametrize(("mode", "status", "code"), [(0o600, "ok", 0), (0o644, "warning", 0), (0o666, "error", 2)])
def test_a_config_that_others_get_at_is_told(
    doctor: Doctor, dovecot: Dovecot, mode: int, status: str, code: int
) -> None:
    path = configured(at(dovecot))
    path.chmod(mode)
    report = doctor()
    assert (report.of("file modes")["status"], report.code) == (status, code)
    assert mode == 0o600 or report.of("file modes")["remedy"] == f"chmod 600 {path}"


def test_a_missing_password_names_the_ways_to_give_one(doctor: Doctor, dovecot: Dovecot) -> None:
    configured(at(dovecot))
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]
    report = doctor()
    assert (report.code, report.wrong()) == (2, ["personal: password"])
    assert "no keyring" in report.of("personal: password")["detail"]
    assert "password_command" in report.of("personal: password")["remedy"]


def test_a_wrong_password_is_told_without_showing_it(
    doctor: Doctor, dovecot: Dovecot, ring: InMemory, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring.set_password("rejectbox 127.0.0.1", USER, "wrong horse")
    configured(at(dovecot))
    report = doctor()
    assert (report.code, report.wrong()) == (2, ["personal: login"])
    assert "refused the login" in report.of("personal: login")["detail"]
    assert "Check account.username" in report.of("personal: login")["remedy"]
    assert "horse" not in json.dumps(report.checks)
    monkeypatch.setattr(providers, "for_host", lambda _host: providers.by_key("gmail"))
    assert "app password, made at https://" in doctor().of("personal: login")["remedy"]


@pytest.mark.parametrize(
    ("certificate", "said", "cure"),
    [
        ("wrong-name", "for imap.elsewhere.example, not for 127.0.0.1, issued by", "Set account.host"),
        ("expired", "over since", "renew it, and check this machine's clock"),
    ],
)
def test_a_bad_certificate_is_told_with_its_reason(
    doctor: Doctor, dovecot_with: Starter[Dovecot], certificate: str, said: str, cure: str
) -> None:
    configured(at(dovecot_with(certificate=certificate)))
    report = doctor()
    assert (report.code, report.wrong()) == (2, ["personal: certificate"])
    assert said in report.of("personal: certificate")["detail"]
    assert cure in report.of("personal: certificate")["remedy"]
    assert report.wrong("skipped") == ["personal: login", "personal: mailboxes"]


def test_a_server_that_is_down_is_a_failure_of_the_moment(doctor: Doctor, dovecot: Dovecot) -> None:
    configured(at(dovecot, port="1"))
    report = doctor()
    assert (report.code, report.wrong()) == (1, ["personal: TCP"])
    assert "network" in report.of("personal: TCP")["remedy"]
    skipped = report.wrong("skipped")
    assert skipped == ["personal: TLS", "personal: certificate", "personal: login", "personal: mailboxes"]


def test_one_bad_account_does_not_hide_the_other(doctor: Doctor, dovecot: Dovecot) -> None:
    path = configured(at(dovecot, port="1"))
    toml_text.put(path, at(dovecot, account="work"), beside=True)
    report = doctor()
    assert report.code == 1
    assert report.of("work: login")["status"] == "ok"


def test_a_fault_of_ours_in_one_account_comes_after_the_lines_of_the_others(
    dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = configured(at(dovecot))
    toml_text.put(path, at(dovecot, account="work"), beside=True)
    real = account_checks.of_account

    def faulty(account: Account, config: Config) -> Iterator[Check]:
        if account.name == "personal":
            raise ZeroDivisionError
        return real(account, config)

    monkeypatch.setattr(examining, "of_account", faulty)
    with pytest.raises(ZeroDivisionError):
        examining.examine(path, json=True)
    assert Report(capsys.readouterr().out, 0).of("work: login")["status"] == "ok"


def test_the_kill_switch_and_bad_templates_are_told(doctor: Doctor, dovecot: Dovecot, tmp_path: Path) -> None:
    (tmp_path / "mine" / "en").mkdir(parents=True)
    (tmp_path / "mine" / "en" / "interview.txt").write_text("{{ broken", "utf-8")
    configured(
        at(dovecot),
        ("enabled = true ", "enabled = false"),
        ('templates = ""', f'templates = "{tmp_path}/mine"'),
    )
    report = doctor()
    assert report.code == 2
    assert [one["status"] for one in report.checks if one["check"] == "letters"] == ["error", "warning"]


def test_the_journal_is_counted_and_a_running_daemon_is_seen(doctor: Doctor, dovecot: Dovecot) -> None:
    configured(at(dovecot))
    store = Store.open(journal_path())
    assert doctor().of("daemon")["detail"].startswith("one is running")
    store.close()
    report = doctor()
    assert report.of("daemon")["detail"] == "none is running"
    assert "0 mails seen" in report.of("journal")["detail"]
    Store.open(journal_path()).close()


def test_a_damaged_journal_is_told(doctor: Doctor, dovecot: Dovecot) -> None:
    configured(at(dovecot))
    journal_path().parent.mkdir(parents=True)
    journal_path().write_bytes(b"no journal at all" * 100)
    journal_path().chmod(0o600)
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(journal_path()).execute("SELECT 1 FROM entries")
    report = doctor()
    assert (report.code, report.wrong()) == (2, ["journal"])


def test_a_person_reads_lines_with_their_remedies(dovecot: Dovecot, tmp_path: Path) -> None:
    path = configured(at(dovecot, port="1", password_command=f"echo {PASSWORD.replace(' ', '-')}"))
    done = subprocess.run(
        [sys.executable, "-m", "rejectbox", "doctor", "--config", str(path)],
        env=os.environ | {"HOME": str(tmp_path), "COLUMNS": "90"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "\npersonal\nok " in done.stdout
    assert (
        "error    TCP          port 1 takes no connection (127.0.0.1: Connection refused)\n"
        "                      -> Check account.port and the network; a firewall may be in the way\n"
    ) in done.stdout
    assert "Errors: 1, warnings: 0. Nothing was changed." in done.stderr
    table = done.stdout.partition("What Rejectbox says to your server, and nothing else")[2]
    for command in COMMANDS:
        assert command.verb in table
        assert command.why.split(",")[0] in table
    assert max(map(len, done.stdout.splitlines())) <= 90
    assert PASSWORD.replace(" ", "-") not in done.stdout + done.stderr
