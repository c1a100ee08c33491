"""The loop round a session: a machine that sleeps, a network that goes away, and how long is waited for what."""

from __future__ import annotations

import errno
import socket
import threading
import time
from typing import TYPE_CHECKING, Any

import pytest

from rejectbox import awake, watch
from rejectbox.errors import Busy, ConnectionLost, ProtocolError, RejectboxError, Unreachable
from rejectbox.mailbox import client
from tests.scripted.dialogue import parse
from tests.scripted.server import Scripted
from tests.test_daemon import eventually

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.scripted.conftest import Watched

STALLED = """
C: UID SEARCH UID 7:1006,*
S: * SEARCH 6
S: %t OK done
C: IDLE
S: + idling
stall
include base.txt
"""


class Machine:
    """Its wall clock goes on while it sleeps, its monotonic clock does not."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.slept = 0.0
        monkeypatch.setattr(awake, "wall", lambda: time.time() + self.slept)
        for room in (client, watch):
            monkeypatch.setattr(room, "SLICE", 0.05)
        monkeypatch.setattr(client, "_AFTER_SLEEP", 0.5)

    def sleep(self, seconds: float) -> None:
        self.slept += seconds


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    return Machine(monkeypatch)


def drafts(server: Scripted) -> int:
    return sum(command.startswith("APPEND ") for command in server.heard)


def test_a_connection_that_died_in_its_sleep_is_given_up_at_the_wake(
    watched: Callable[..., Watched], machine: Machine
) -> None:
    with Scripted(parse(STALLED)) as server:
        one = watched(server.port)
        eventually(lambda: "IDLE" in server.heard)
        time.sleep(0.5)
        assert server.connections == 1  # IDLE lasts for four minutes, and a silent server is waited for a minute
        machine.sleep(3600)
        eventually(lambda: drafts(server) == 1, 20)
        assert one.pauses == ["ConnectionLost"]


def test_a_connection_that_outlived_the_sleep_is_kept(watched: Callable[..., Watched], machine: Machine) -> None:
    with Scripted(parse("include base.txt")) as server:
        one = watched(server.port)
        eventually(lambda: server.heard[-1:] == ["IDLE"])
        machine.sleep(60)
        eventually(lambda: server.heard.count("IDLE") == 2, 20)
        assert (server.connections, one.pauses) == (1, [])


def test_a_back_off_ends_when_the_machine_wakes(
    watched: Callable[..., Watched], machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    began = threading.Event()

    def long(*_: object) -> float:
        began.set()
        return 300.0

    monkeypatch.setattr(watch, "pause", long)
    with Scripted(parse("C: LIST *\nclose\ninclude base.txt")) as server:
        watched(server.port)
        assert began.wait(30)
        time.sleep(0.3)
        assert server.connections == 1
        machine.sleep(7200)
        eventually(lambda: drafts(server) == 1, 20)


def test_a_clock_that_is_set_back_ends_nothing(watched: Callable[..., Watched], machine: Machine) -> None:
    with Scripted(parse("include base.txt")) as server:
        watched(server.port)
        eventually(lambda: server.heard[-1:] == ["IDLE"])
        machine.sleep(-3600)
        time.sleep(0.5)
        assert server.heard.count("IDLE") == 1


@pytest.mark.parametrize(
    "trouble",
    [
        pytest.param(socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution"), id="no name service"),
        pytest.param(TimeoutError("timed out"), id="a network that swallows all"),
        pytest.param(OSError(errno.ENETUNREACH, "Network is unreachable"), id="no network"),
    ],
)
def test_without_a_network_it_says_so_and_goes_on_when_there_is_one(
    watched: Callable[..., Watched],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    trouble: OSError,
) -> None:
    real = socket.create_connection
    troubles = [trouble] * 3

    def create(*arguments: Any, **keys: Any) -> socket.socket:
        if troubles:
            raise troubles.pop()
        return real(*arguments, **keys)

    with Scripted(parse("include base.txt")) as server, monkeypatch.context() as patch:
        patch.setattr(socket, "create_connection", create)
        one = watched(server.port)
        eventually(lambda: drafts(server) == 1)
        assert one.pauses == ["Unreachable"] * 3
    assert any(words in caplog.text for words in ("no such host", "Network is unreachable", "timed out"))


def test_how_long_is_waited_depends_on_what_went_wrong() -> None:
    def longest(error: RejectboxError, failures: int) -> float:
        return max(watch.pause(failures, error) for _ in range(200))

    assert longest(ConnectionLost(), 1) <= 1
    assert 150 <= longest(ConnectionLost(), 50) <= 300
    assert 150 <= longest(ProtocolError(), 50) <= 300
    assert longest(Unreachable(), 50) <= 30
    assert 30 <= longest(Busy(), 1) <= 60
    assert 900 <= longest(Busy(), 50) <= 1800


def test_a_server_that_never_lets_idle_rest_is_not_asked_without_end(watched: Callable[..., Watched]) -> None:
    with Scripted(parse("C+: IDLE\nS: + idling\nS: * 7 EXISTS\ninclude base.txt")) as server:
        watched(server.port)
        eventually(lambda: server.heard.count("IDLE") > 5)
        time.sleep(3)
        assert server.heard.count("IDLE") < 12
