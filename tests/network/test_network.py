"""No connection but to the configured host: every command as a process, its steps towards a network noted and stopped."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.mails import mail, receipt
from tests.servers.fixtures import need
from tests.test_daemon import PASSWORD, USER, account, drafts, eventually, write_config

from .watched import Notes, Step, python, traced, untraceable

if TYPE_CHECKING:
    from pathlib import Path

    from tests.servers.dovecot import Dovecot
    from tests.servers.fixtures import Starter

REJECTBOX = ("-m", "rejectbox")
CHILD = """import subprocess, sys
subprocess.run([sys.executable, "-c", "import socket; socket.socket().connect(('192.0.2.1', 25))"], check=True)"""


@pytest.fixture
def server(dovecot_with: Starter[Dovecot]) -> Dovecot:
    return dovecot_with({USER: PASSWORD})


def reached(notes: Notes) -> set[str]:
    """The hosts that were reached. Fails where something else was tried."""
    assert notes.processes
    stopped = {step for step in notes.steps if step.stopped}
    assert not stopped, stopped
    return {step.where for step in notes.steps}


def need_strace() -> None:
    need(None if shutil.which("strace") else "strace is missing: sudo python3 tests/servers/install.py strace")
    if reason := untraceable():
        pytest.skip(reason)


def served(server: Dovecot) -> str:
    return f"{server.host}:{server.imaps_port}"


@pytest.mark.dovecot
@pytest.mark.parametrize("command", ["run --once", "run --once --dry-run", "train", "doctor"])
def test_a_command_reaches_the_configured_server_and_nothing_else(
    server: Dovecot, home: dict[str, str], tmp_path: Path, command: str
) -> None:
    write_config(tmp_path, account(server, tmp_path, start="14d"))
    for raw in (mail(), receipt()):
        server.deliver(USER, raw)
    notes = Notes(tmp_path, home, [served(server)])
    done = python(notes.environment, *REJECTBOX, *command.split())
    assert done.returncode == 0, done.stderr
    assert reached(notes) == {served(server)}
    assert len(drafts(server)) == (command == "run --once")


@pytest.mark.dovecot
def test_the_daemon_reaches_the_configured_server_and_nothing_else(
    server: Dovecot, home: dict[str, str], tmp_path: Path
) -> None:
    write_config(tmp_path, account(server, tmp_path))
    name = f"rejectbox-test-{os.getpid()}"
    there = repr(f"\0{name}")
    notes = Notes(tmp_path, home | {"NOTIFY_SOCKET": f"@{name}"}, [served(server), there])
    log = tmp_path / "log"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd, log.open("wb") as stderr:
        systemd.bind(f"\0{name}")
        daemon = subprocess.Popen([sys.executable, *REJECTBOX, "run"], env=notes.environment, stderr=stderr)
        try:
            eventually(lambda: "watching INBOX" in log.read_text())
            server.deliver(USER, mail())
            eventually(lambda: drafts(server))
            server.restart()
            server.deliver(USER, mail(role="Nurse"))
            eventually(lambda: len(drafts(server)) == 2)
            daemon.send_signal(signal.SIGTERM)
            assert daemon.wait(20) == 0
        finally:
            daemon.kill()
            daemon.wait()
        assert systemd.recv(1000)
    assert reached(notes) == {served(server), there}


@pytest.mark.dovecot
def test_setup_reaches_the_given_server_and_nothing_else(server: Dovecot, home: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "secret").write_text(PASSWORD)
    notes = Notes(tmp_path, home, [served(server)])
    answers = {
        "email": USER,
        "host": server.host,
        "port": str(server.imaps_port),
        "name": "Ada Example",
        "ca-file": str(server.ca_file),
        "password-command": f"cat {tmp_path / 'secret'}",
    }
    done = python(notes.environment, *REJECTBOX, "setup", *(f"--{key}={value}" for key, value in answers.items()))
    assert done.returncode == 0, done.stderr
    assert reached(notes) == {served(server)}


@pytest.mark.dovecot
def test_what_needs_no_server_reaches_nothing(server: Dovecot, home: dict[str, str], tmp_path: Path) -> None:
    write_config(tmp_path, account(server, tmp_path))
    (tmp_path / "no.eml").write_bytes(mail())
    notes = Notes(tmp_path, home)
    for command in (
        ("classify", "--json", str(tmp_path / "no.eml")),
        ("draft", "--json", str(tmp_path / "no.eml")),
        ("list", "--json"),
        ("templates", "--help"),
    ):
        done = python(notes.environment, *REJECTBOX, *command)
        assert done.returncode == 0, done.stderr
    assert notes.processes >= 4
    assert notes.steps == set()


@pytest.mark.dovecot
def test_a_program_that_turned_elsewhere_would_be_stopped_and_seen(
    server: Dovecot, home: dict[str, str], tmp_path: Path
) -> None:
    write_config(tmp_path, account(server, tmp_path))
    notes = Notes(tmp_path, home, ["127.0.0.1:1"])
    done = python(notes.environment, *REJECTBOX, "run", "--once")
    assert done.returncode == 1
    assert Step("socket.getaddrinfo", served(server), stopped=True) in notes.steps
    assert notes.said == []


@pytest.mark.parametrize(
    ("code", "event", "where"),
    [
        ("socket.create_connection(('192.0.2.1', 25))", "socket.getaddrinfo", "192.0.2.1:25"),
        ("socket.socket().connect(('192.0.2.1', 25))", "socket.connect", "192.0.2.1:25"),
        ("socket.socket().connect_ex(('192.0.2.1', 25))", "socket.connect", "192.0.2.1:25"),
        ("socket.getaddrinfo('example.org', 443)", "socket.getaddrinfo", "example.org:443"),
        ("socket.gethostbyname('example.org')", "socket.gethostbyname", "example.org"),
        ("socket.socket(type=socket.SOCK_DGRAM).sendto(b'', ('192.0.2.1', 53))", "socket.sendto", "192.0.2.1:53"),
        ("socket.create_server(('127.0.0.1', 0))", "socket.bind", "127.0.0.1:0"),
        ("socket.socket(socket.AF_UNIX).connect('/tmp/any')", "socket.connect", "'/tmp/any'"),
        ("__import__('smtplib')", "import", "never"),
        (
            CHILD,
            "socket.connect",
            "192.0.2.1:25",
        ),
    ],
)
def test_the_guard_bites(home: dict[str, str], tmp_path: Path, code: str, event: str, where: str) -> None:
    notes = Notes(tmp_path, home)
    done = python(notes.environment, "-c", f"import socket; {code}")
    assert done.returncode == 1
    assert notes.steps == {Step(event, where, stopped=True)}


@pytest.mark.dovecot
def test_the_kernel_too_sees_no_other_connection(server: Dovecot, home: dict[str, str], tmp_path: Path) -> None:
    need_strace()
    write_config(tmp_path, account(server, tmp_path, start="14d"))
    server.deliver(USER, mail())
    hosts, sockets = traced(home, tmp_path, *REJECTBOX, "run", "--once")
    assert len(drafts(server)) == 1
    assert hosts == {served(server)}
    assert sockets <= {"/var/run/nscd/socket"}, "glibc asks a local name service first, where there is one"


def test_strace_sees_what_python_does_not_tell(home: dict[str, str], tmp_path: Path) -> None:
    need_strace()
    libc = "__import__('ctypes').CDLL(None)"
    code = f"import socket, struct; one = socket.socket(); {libc}.connect(one.fileno(), struct.pack('=HH4s8x', 2, 0x0900, bytes([127, 0, 0, 1])), 16)"
    assert traced(home, tmp_path, "-c", code)[0] == {"127.0.0.1:9"}
