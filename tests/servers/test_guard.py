"""The guard over the whole run catches a forbidden command: pytest in a process of its own, on a test that says one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
SERVED = """
import socket
import threading

import pytest

from rejectbox.mailbox.client import Client
from rejectbox.mailbox.gate import Gate
from tests.servers.private import free_port
from tests.servers.relay import Relay, Way


def serve(listener):
    connection, _ = listener.accept()
    connection.sendall(b"* PREAUTH ready\\r\\n")
    for line in connection.makefile("rb"):
        words = line.split()
        if words[1:2] == [b"CAPABILITY"]:
            connection.sendall(b"* CAPABILITY IMAP4rev1\\r\\n")
        connection.sendall((words or [b"*"])[0] + b" OK done\\r\\n")


def client(monkeypatch, relayed):
    monkeypatch.setattr(Gate, "passed", lambda self, data: data)  # as if the program's own check failed
    listener = socket.create_server(("127.0.0.1", 0))
    threading.Thread(target=serve, args=(listener,), daemon=True).start()
    port = listener.getsockname()[1]
    if relayed:
        relay = Relay(Way(("127.0.0.1",), free_port(), port))
        relay.open()
        port = relay.way.port
    made = Client("127.0.0.1", port, ssl=False)
    made.select_folder("INBOX", readonly=True)
    return made


@pytest.mark.parametrize("relayed", [True, False])
def test_well_behaved(monkeypatch, relayed):
    client(monkeypatch, relayed).noop()
"""
CULPRITS = r"""
@pytest.mark.parametrize("relayed", [True, False])
class TestCulprit:
    def test_store(self, monkeypatch, relayed):
        client(monkeypatch, relayed).add_flags([1], [b"\\Seen"])

    def test_select(self, monkeypatch, relayed):
        client(monkeypatch, relayed).select_folder("INBOX")

    def test_fetch(self, monkeypatch, relayed):
        client(monkeypatch, relayed).fetch([1], ["BODY[]"])

    def test_append(self, monkeypatch, relayed):
        client(monkeypatch, relayed).append("INBOX", b"Hello", flags=[b"\\Draft"])
"""


def run(folder: Path, text: str) -> subprocess.CompletedProcess[str]:
    file = folder / "test_it.py"
    file.write_text(text)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "tests.servers.guard", "-p", "no:cacheprovider", str(file)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=100, check=False)


def test_a_run_that_says_nothing_forbidden_passes(tmp_path: Path) -> None:
    done = run(tmp_path, SERVED)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Said to servers on 2 connections: CAPABILITY 2, EXAMINE 2, NOOP 2" in done.stdout


def test_a_forbidden_command_fails_the_run_and_names_its_test(tmp_path: Path) -> None:
    done = run(tmp_path, SERVED + CULPRITS)
    assert "10 passed" in done.stdout, done.stdout + done.stderr
    assert done.returncode == 1
    complaint = done.stdout.partition("never to be said")[2].splitlines()[1:]
    found = {test.partition("::")[2]: said for test, said in zip(complaint[::2], complaint[1::2], strict=False)}
    for name, said in (
        ("store", "UID STORE 1 +FLAGS"),
        ("select", "SELECT"),
        ("fetch", "FETCH BODY[] is not on the list"),
        ("append", "APPEND to 'INBOX'"),
    ):
        for relayed in (True, False):
            assert said in found.pop(f"TestCulprit::test_{name}[{relayed}]")
    assert not any("test_well_behaved" in test for test in found)
