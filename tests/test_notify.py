"""What systemd hears: on a real socket of its kind, from the real daemon."""

from __future__ import annotations

import os
import signal
import socket
import threading
from typing import TYPE_CHECKING, Any, cast

import pytest

from rejectbox import vigil
from rejectbox.notify import Notifier
from tests.mails import mail
from tests.servers.settings import PASSWORD, USER
from tests.soak.conftest import household  # noqa: F401  (a fixture)
from tests.soak.household import Household, eventually

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.servers.dovecot import Dovecot
    from tests.servers.fixtures import Starter


class Systemd:
    """The receiving end of sd_notify(3)."""

    def __init__(self, address: str) -> None:
        self.address = address
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(f"\0{address[1:]}" if address.startswith("@") else address)
        self._socket.settimeout(0.05)
        self.heard: list[str] = []

    def listen(self) -> list[str]:
        """All lines so far."""
        while True:
            try:
                self.heard += self._socket.recv(4096).decode().split("\n")
            except TimeoutError:
                return self.heard

    def hears(self, line: str, times: int = 1) -> None:
        eventually(lambda: self.listen().count(line) >= times)

    def close(self) -> None:
        self._socket.close()


@pytest.fixture(params=["path", "abstract"])
def systemd(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Systemd]:
    made = Systemd(str(tmp_path / "notify") if request.param == "path" else f"@rejectbox-test-{os.getpid()}")
    yield made
    made.close()


@pytest.mark.dovecot
def test_systemd_hears_of_start_life_reload_and_end(
    systemd: Systemd,
    dovecot_with: Starter[Dovecot],
    household: Household,  # noqa: F811  (the fixture)
) -> None:
    server = dovecot_with({USER: PASSWORD})
    household.configure([household.account(server)])
    process = household.start(NOTIFY_SOCKET=systemd.address, WATCHDOG_USEC="600000")
    systemd.hears("READY=1")
    systemd.hears("STATUS=Watching 1 of 1 mailboxes")
    so_far = systemd.listen().count("WATCHDOG=1")
    systemd.hears("WATCHDOG=1", so_far + 3)
    process.send_signal(signal.SIGHUP)
    systemd.hears("READY=1", 2)
    begun = systemd.heard.index("RELOADING=1")
    assert systemd.heard[begun + 1].startswith("MONOTONIC_USEC=")
    assert "READY=1" in systemd.heard[begun:]
    server.deliver(USER, mail())
    # Read on meanwhile: the socket holds some ten datagrams, and what does not fit is not told.
    eventually(lambda: systemd.listen() and household.said(": drafted: "))
    assert household.stop() == 0
    assert "STOPPING=1" in systemd.listen()[-3:]


@pytest.mark.dovecot
def test_systemd_is_told_of_an_account_that_stopped(
    tmp_path: Path,
    dovecot_with: Starter[Dovecot],
    household: Household,  # noqa: F811  (the fixture)
) -> None:
    systemd = Systemd(str(tmp_path / "notify"))
    server = dovecot_with({USER: PASSWORD})
    household.configure([household.account(server), household.account(server, "other", password="wrong")])
    household.start(NOTIFY_SOCKET=systemd.address)
    systemd.hears("STATUS=Watching 1 of 2 mailboxes; 1 stopped, the log says why")
    systemd.close()


def test_a_long_training_asks_for_more_time(systemd: Systemd) -> None:
    notifier = Notifier(systemd.address, 600.0)
    for _ in range(100):
        notifier.still_starting()
    assert systemd.listen() == ["EXTEND_TIMEOUT_USEC=30000000", "WATCHDOG=1"]


def test_without_systemd_nothing_is_told_and_nothing_fails(tmp_path: Path) -> None:
    for address in ("", str(tmp_path / "nobody"), "@rejectbox-nobody-listens"):
        notifier = Notifier(address, 0.001)
        notifier.ready()
        notifier.alive()
        notifier.stopping()


def test_the_variables_are_taken_out_so_that_no_child_talks_in_our_name(systemd: Systemd) -> None:
    environment = {
        "NOTIFY_SOCKET": systemd.address,
        "WATCHDOG_USEC": "3000",
        "WATCHDOG_PID": str(os.getpid()),
        "A": "b",
    }
    Notifier.of(environment).alive()
    assert environment == {"A": "b"}
    assert systemd.listen() == ["WATCHDOG=1"]
    Notifier.of({"NOTIFY_SOCKET": systemd.address, "WATCHDOG_USEC": "3000", "WATCHDOG_PID": "1"}).alive()
    assert systemd.listen() == ["WATCHDOG=1"]


class Watcher:
    """As much of a watcher as the vigil asks of."""

    def __init__(self, name: str) -> None:
        self.duty = cast("Any", self)
        self.account = cast("Any", self)
        self.name = name
        self.watching = threading.Event()
        self.trouble: Exception | None = None
        self.alive = True

    def is_alive(self) -> bool:
        return self.alive


class Watch:
    """Two accounts, a clock that the test moves, and whether a sign of life is given."""

    def __init__(self, systemd: Systemd) -> None:
        self.now = 1000.0
        self.watchers = [Watcher("one"), Watcher("two")]
        self.turns = {name: vigil.Turn(lambda: self.now) for name in ("one", "two")}
        self.vigil = vigil.Vigil(cast("Any", self.watchers), self.turns, Notifier(systemd.address, 1e-6))
        self.systemd = systemd

    def alive(self) -> bool:
        self.systemd.listen().clear()
        self.vigil.look()
        return "WATCHDOG=1" in self.systemd.listen()


@pytest.fixture
def watch(systemd: Systemd) -> Watch:
    return Watch(systemd)


def test_no_sign_of_life_while_a_watcher_is_stuck_in_a_message(watch: Watch) -> None:
    assert watch.alive()
    with watch.turns["two"]:
        watch.now += 1700.0
        assert watch.alive()
        watch.now += 200.0
        assert not watch.alive()
    assert watch.alive()


def test_no_sign_of_life_when_a_watcher_died_without_a_word(watch: Watch) -> None:
    watch.watchers[0].alive = False
    assert not watch.alive()
    watch.watchers[0].trouble = ValueError("its password is wrong")
    assert watch.alive()


def test_an_account_that_was_stopped_for_one_mailbox_is_no_death_of_the_other(watch: Watch) -> None:
    stopped, quiet = watch.watchers
    stopped.trouble, quiet.name = ValueError("a mailbox is missing"), stopped.name
    stopped.alive = quiet.alive = False
    assert watch.alive()
