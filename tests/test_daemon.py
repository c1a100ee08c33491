"""The daemon as a process, against a real Dovecot over TLS: what it does, when it ends, what it says."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.mails import mail, receipt

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.servers.courier import Courier
    from tests.servers.cyrus import Cyrus
    from tests.servers.dovecot import Dovecot
    from tests.servers.fixtures import Starter

pytestmark = pytest.mark.dovecot

USER = "ada@example.org"
PASSWORD = "correct horse"
PATIENCE = 60.0


def account(server: Dovecot | Cyrus | Courier, folder: Path, name: str = "personal", **keys: Any) -> str:
    """An [[account]] table for `server`, its password in a file of its own."""
    secret = folder / f"secret-{name}"
    secret.write_text(PASSWORD + "\n")
    values: dict[str, object] = {
        "name": name,
        "email": USER,
        "host": server.host,
        "port": server.imaps_port,
        "ca_file": str(server.ca_file),
        "password_command": ["cat", str(secret)],
        **keys,
    }
    return "[[account]]\n" + "".join(
        f"{key} = {json.dumps(value, ensure_ascii=False)}\n" for key, value in values.items()
    )


def write_config(folder: Path, *accounts: str, rest: str = "") -> Path:
    path = folder / "config" / "rejectbox" / "config.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(accounts) + '\n[me]\nname = "Ada Example"\n' + rest)
    return path


def rejectbox(home: dict[str, str], *arguments: str, patience: float = PATIENCE) -> subprocess.CompletedProcess[str]:
    """Run a command to its end."""
    return subprocess.run(
        [sys.executable, "-m", "rejectbox", *arguments],
        env=home,
        capture_output=True,
        text=True,
        timeout=patience,
        check=False,
    )


def eventually(what: Callable[[], object], patience: float = PATIENCE) -> None:
    """Wait until `what` is true."""
    end = time.monotonic() + patience
    while not what():
        assert time.monotonic() < end, "it did not come about"
        time.sleep(0.05)


class Process:
    """`rejectbox run`, running; its stderr in a file."""

    def __init__(self, home: dict[str, str], folder: Path, *arguments: str) -> None:
        self.log = folder / f"log-{time.time_ns()}"
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "rejectbox", *arguments], env=home, stdout=log, stderr=log
            )

    def says(self, words: str) -> bool:
        return words in self.log.read_text()

    def wait_for(self, words: str) -> None:
        eventually(lambda: self.says(words))

    def end(self, number: int = signal.SIGTERM) -> int:
        self.process.send_signal(number)
        return self.process.wait(10)


@pytest.fixture
def start(home: dict[str, str], tmp_path: Path) -> Iterator[Callable[..., Process]]:
    started: list[Process] = []

    def starter(*arguments: str, watching: bool = True) -> Process:
        process = Process(home, tmp_path, *arguments)
        started.append(process)
        if watching:
            process.wait_for("watching INBOX")
        return process

    yield starter
    for process in started:
        if process.process.poll() is None:
            process.process.kill()
            process.process.wait()


@pytest.fixture
def server(dovecot_with: Starter[Dovecot]) -> Dovecot:
    return dovecot_with({USER: PASSWORD, "bob@example.org": PASSWORD})


def drafts(server: Dovecot, user: str = USER, mailbox: str = "Drafts") -> list[bytes]:
    return [stored.raw for stored in server.messages(user, mailbox)]


def test_a_rejection_that_arrives_while_it_watches_becomes_a_draft(
    server: Dovecot, start: Callable[..., Process], tmp_path: Path
) -> None:
    write_config(tmp_path, account(server, tmp_path))
    daemon = start("run")
    server.deliver(USER, receipt())
    server.deliver(USER, mail())
    eventually(lambda: drafts(server))
    (stored,) = server.messages(USER, "Drafts")
    assert {"\\Draft", "\\Seen"} <= stored.flags
    assert b"To: Nadia Ferris <nadia.ferris@acme.example>\r\n" in stored.raw
    assert all("\\Seen" not in seen.flags for seen in server.messages(USER, "INBOX"))
    assert daemon.end() == 0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_cleanly_and_what_came_meanwhile_is_caught_up(
    server: Dovecot, start: Callable[..., Process], tmp_path: Path, number: int
) -> None:
    write_config(tmp_path, account(server, tmp_path))
    assert start("run").end(number) == 0
    server.deliver(USER, mail())
    start("run")
    eventually(lambda: len(drafts(server)) == 1)


def test_a_signal_ends_it_while_it_still_trains_its_model(
    server: Dovecot, start: Callable[..., Process], home: dict[str, str], tmp_path: Path
) -> None:
    home["XDG_CACHE_HOME"] = str(tmp_path / "empty-cache")
    write_config(tmp_path, account(server, tmp_path))
    daemon = start("run", watching=False)
    eventually((tmp_path / "state" / "rejectbox" / "journal.sqlite3").exists)
    time.sleep(1)
    assert daemon.end() == 0
    assert not list((tmp_path / "empty-cache").rglob("*.npz"))


@pytest.mark.timeout(400)
def test_a_first_run_trains_its_model_and_goes_on(server: Dovecot, home: dict[str, str], tmp_path: Path) -> None:
    home["XDG_CACHE_HOME"] = str(tmp_path / "empty-cache")
    write_config(tmp_path, account(server, tmp_path, start="14d"))
    server.deliver(USER, mail())
    assert rejectbox(home, "run", "--once", patience=300).returncode == 0
    assert len(drafts(server)) == 1


def test_sighup_takes_over_a_changed_config_and_keeps_the_old_one_when_it_is_bad(
    server: Dovecot, start: Callable[..., Process], tmp_path: Path
) -> None:
    write_config(tmp_path, account(server, tmp_path))
    daemon = start("run")
    write_config(tmp_path, account(server, tmp_path), rest="[draft]\nenabled = maybe\n")
    daemon.process.send_signal(signal.SIGHUP)
    daemon.wait_for("The config was not taken over")
    server.deliver(USER, mail())
    eventually(lambda: len(drafts(server)) == 1)
    write_config(tmp_path, account(server, tmp_path), rest="[draft]\nenabled = false\n")
    daemon.process.send_signal(signal.SIGHUP)
    daemon.wait_for("draft.enabled is false")
    server.deliver(USER, mail(role="Nurse"))
    daemon.wait_for("drafting is switched off")
    assert len(drafts(server)) == 1


def test_a_second_daemon_on_the_same_journal_is_refused_with_a_sentence(
    server: Dovecot, start: Callable[..., Process], home: dict[str, str], tmp_path: Path
) -> None:
    write_config(tmp_path, account(server, tmp_path))
    start("run")
    second = rejectbox(home, "run", "--once")
    assert second.returncode == 2
    assert "Another rejectbox already works on" in second.stderr
    assert "Traceback" not in second.stderr


def test_one_pass_drafts_what_is_new_and_exits(server: Dovecot, home: dict[str, str], tmp_path: Path) -> None:
    write_config(tmp_path, account(server, tmp_path, start="14d"))
    server.deliver(USER, mail())
    assert rejectbox(home, "run", "--once").returncode == 0
    assert rejectbox(home, "run", "--once").returncode == 0
    assert len(drafts(server)) == 1
    listed = rejectbox(home, "list", "--json")
    (entry,) = [json.loads(line) for line in listed.stdout.splitlines()]
    assert entry["state"] == "drafted"
    assert entry["company"] == "Acme Widgets"
    table = rejectbox(home, "list")
    assert "to the sender" in table.stdout


def test_a_dry_run_prints_the_plan_and_writes_neither_draft_nor_journal(
    server: Dovecot, home: dict[str, str], tmp_path: Path
) -> None:
    write_config(tmp_path, account(server, tmp_path, start="14d"))
    server.deliver(USER, mail())
    done = rejectbox(home, "run", "--once", "--dry-run")
    assert done.returncode == 0
    assert "to the sender" in done.stdout
    assert "Dear Nadia Ferris," in done.stdout
    assert drafts(server) == []
    assert not (tmp_path / "state" / "rejectbox" / "journal.sqlite3").exists()


def test_the_trouble_of_one_account_leaves_the_others_alone(
    server: Dovecot, start: Callable[..., Process], tmp_path: Path
) -> None:
    bad = account(server, tmp_path, "other", email="bob@example.org")
    (tmp_path / "secret-other").write_text("wrong\n")
    gone = account(server, tmp_path, "third", host="127.0.0.1", port=1)
    write_config(tmp_path, bad, gone, account(server, tmp_path))
    daemon = start("run")
    daemon.wait_for("other: the server refused the login")
    server.deliver(USER, mail())
    eventually(lambda: len(drafts(server)) == 1)
    assert daemon.end() == 0


def test_a_wrong_password_is_refused_once_however_many_mailboxes_of_the_account_are_watched(
    server: Dovecot, home: dict[str, str], tmp_path: Path
) -> None:
    bad = account(server, tmp_path, mailboxes=["INBOX", "Drafts", "Sent", "Trash"])
    (tmp_path / "secret-personal").write_text("wrong\n")
    write_config(tmp_path, bad)
    assert rejectbox(home, "run", "--once").returncode == 2
    assert server.log.read_text().count("auth failed, 1 attempts") == 1


def test_several_mailboxes_are_watched_at_once(server: Dovecot, start: Callable[..., Process], tmp_path: Path) -> None:
    with server.session(USER) as connection:
        connection.create("Jobs")
    write_config(tmp_path, account(server, tmp_path, mailboxes=["INBOX", "Jobs"]))
    daemon = start("run")
    daemon.wait_for("watching Jobs")
    server.deliver(USER, mail(), "Jobs")
    server.deliver(USER, mail(role="Nurse"))
    eventually(lambda: len(drafts(server)) == 2)


def test_it_connects_again_after_the_server_was_away_and_catches_up(
    server: Dovecot, start: Callable[..., Process], tmp_path: Path
) -> None:
    write_config(tmp_path, account(server, tmp_path))
    daemon = start("run")
    server.stop()
    daemon.wait_for("next try in")
    server.deliver(USER, mail())
    server.start()
    eventually(lambda: len(drafts(server)) == 1)


def test_starttls_brings_the_mail_as_tls_does(server: Dovecot, home: dict[str, str], tmp_path: Path) -> None:
    write_config(tmp_path, account(server, tmp_path, port=server.imap_port, security="starttls", start="14d"))
    server.deliver(USER, mail())
    assert rejectbox(home, "run", "--once").returncode == 0
    assert len(drafts(server)) == 1


REFUSALS = [
    pytest.param(
        {"certificate": "expired"},
        {},
        "not to be trusted (certificate has expired)",
        "account.ca_file",
        id="expired certificate",
    ),
    pytest.param({"certificate": "wrong-name"}, {}, "not to be trusted", "Check account.host", id="wrong name"),
    pytest.param({}, {"ca_file": ""}, "not to be trusted", "account.ca_file", id="unknown authority"),
    pytest.param(
        {"tls": False},
        {"security": "starttls"},
        "does not offer STARTTLS",
        'Set account.security = "tls"',
        id="no STARTTLS",
    ),
    pytest.param(
        {"plain_login": False},
        {"security": "none", "host": "127.0.0.2"},
        "LOGINDISABLED",
        "account.security",
        id="login disabled",
    ),
    pytest.param(
        {"drafts": None, "special_use": False},
        {},
        "no mailbox for drafts was found. There are: INBOX",
        "Set account.drafts",
        id="no drafts",
    ),
    pytest.param(
        {},
        {"drafts": "Nowhere"},
        "there is no mailbox 'Nowhere'. There are: Drafts, INBOX",
        "Set account.drafts",
        id="wrong drafts",
    ),
    pytest.param(
        {},
        {"mailboxes": ["Nowhere"]},
        "there is no mailbox 'Nowhere'",
        "Set account.mailboxes",
        id="wrong mailbox",
    ),
    pytest.param({}, {"host": "imap.nowhere.example"}, "no such host", "Check account.host", id="unknown host"),
    pytest.param(
        {},
        {"password_command": ["false"]},
        "ended with exit code 1",
        "Run it by hand",
        id="password command fails",
    ),
    pytest.param({}, {"password_command": []}, "this machine has no keyring", "password_command", id="no keyring"),
]


@pytest.mark.parametrize(("options", "keys", "what", "remedy"), REFUSALS)
def test_what_stops_an_account_is_said_in_a_sentence_with_its_remedy(  # noqa: PLR0917  (one row of the table each)
    dovecot_with: Starter[Dovecot],
    home: dict[str, str],
    tmp_path: Path,
    options: dict[str, object],
    keys: dict[str, Any],
    what: str,
    remedy: str,
) -> None:
    server = dovecot_with({USER: PASSWORD}, **options)
    if options.get("tls") is False or keys.get("security") == "none":
        keys = {**keys, "port": server.imap_port}
    write_config(tmp_path, account(server, tmp_path, **keys))
    done = rejectbox(home, "run", "--once")
    assert done.returncode == (1 if "no such host" in what else 2)
    assert what in done.stderr
    assert remedy in done.stderr
    assert "Traceback" not in done.stderr
    assert PASSWORD not in done.stderr


def test_a_full_drafts_folder_keeps_the_letter_for_later(
    dovecot_with: Starter[Dovecot], home: dict[str, str], tmp_path: Path
) -> None:
    server = dovecot_with({USER: PASSWORD}, read_only_drafts=True)
    write_config(tmp_path, account(server, tmp_path, start="14d"))
    server.deliver(USER, mail())
    done = rejectbox(home, "run", "--once")
    assert done.returncode == 0
    assert "the server did not take the draft" in done.stderr
    (entry,) = [json.loads(line) for line in rejectbox(home, "list", "--json").stdout.splitlines()]
    assert entry["state"] == "held"


def test_localised_drafts_are_found_without_special_use(
    dovecot_with: Starter[Dovecot], home: dict[str, str], tmp_path: Path
) -> None:
    server = dovecot_with({USER: PASSWORD}, drafts="Entwürfe", special_use=False)
    write_config(tmp_path, account(server, tmp_path, start="14d"))
    server.deliver(USER, mail())
    assert rejectbox(home, "run", "--once").returncode == 0
    assert len(drafts(server, mailbox="Entwürfe")) == 1


def test_at_its_most_talkative_it_tells_neither_password_nor_mail(
    server: Dovecot, start: Callable[..., Process], tmp_path: Path
) -> None:
    secrets = [PASSWORD, "marmalade skyscraper", "carefully unwritten"]
    write_config(tmp_path, account(server, tmp_path))
    daemon = start("--verbose", "run")
    server.deliver(
        USER,
        mail(
            "Dear Ada,\n\nmarmalade skyscraper. Unfortunately we have decided not to move forward with your application. carefully unwritten, write to nadia.ferris@acme.example\n"
        ),
    )
    server.deliver(USER, mail("marmalade skyscraper, see you on Sunday? carefully unwritten\n", subject="Sunday"))
    daemon.wait_for("UID 2")
    command_line = Path(f"/proc/{daemon.process.pid}/cmdline").read_bytes() if Path("/proc").exists() else b""
    daemon.end()
    files = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file() and "secret" not in path.name}
    journal = {path for path in files if path.name.startswith("journal")}
    assert any(b"SQLite format 3" in files[path] for path in journal)
    written = [daemon.log.read_bytes(), command_line, *(files[path] for path in files.keys() - journal)]
    for content in written:
        for secret in secrets:
            assert secret.encode() not in content
    for (
        path
    ) in journal:  # which has the sentences that counted in what looked like a rejection, and nothing of the rest
        assert PASSWORD.encode() not in files[path]
        assert b"see you on Sunday" not in files[path]
    for address in (USER, "nadia.ferris@acme.example"):
        assert address.encode() not in daemon.log.read_bytes()
        assert not any(address.encode() in path.read_bytes() for path in (tmp_path / "state").rglob("journal.*"))


def test_a_server_without_idle_is_asked_now_and_then(
    dovecot_with: Starter[Dovecot], start: Callable[..., Process], tmp_path: Path
) -> None:
    server = dovecot_with({USER: PASSWORD}, idle=False)
    write_config(tmp_path, account(server, tmp_path))
    start("run")
    server.deliver(USER, mail())
    eventually(lambda: len(drafts(server)) == 1, patience=100)


def test_the_journal_is_for_the_user_alone(server: Dovecot, home: dict[str, str], tmp_path: Path) -> None:
    write_config(tmp_path, account(server, tmp_path))
    rejectbox(home, "run", "--once")
    folder = tmp_path / "state" / "rejectbox"
    assert folder.stat().st_mode & 0o077 == 0
    assert all(path.stat().st_mode & 0o077 == 0 for path in folder.iterdir())
