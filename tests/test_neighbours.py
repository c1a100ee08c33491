"""Accounts of one daemon side by side: the trouble of one is no delay for another."""

from __future__ import annotations

import contextlib
import socket
import sqlite3
import threading
from typing import TYPE_CHECKING

import pytest

from tests.mails import mail
from tests.servers.settings import PASSWORD, USER
from tests.soak.conftest import household  # noqa: F401  (a fixture)
from tests.soak.household import Household, eventually, letter_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.servers.dovecot import Dovecot
    from tests.servers.fixtures import Starter

pytestmark = pytest.mark.dovecot

FLOODED = "flooded@example.org"
FLOOD = 3000


@pytest.fixture
def silence() -> Iterator[int]:
    """The port of a server that takes every connection and never says a word."""
    listener = socket.create_server(("127.0.0.1", 0))
    taken: list[socket.socket] = []

    def accept() -> None:
        with contextlib.suppress(OSError):
            while True:
                taken.append(listener.accept()[0])

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    yield listener.getsockname()[1]
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join(5)
    for connection in taken:
        connection.close()


def known(household: Household, account: str) -> int:  # noqa: F811  (the fixture)
    """How many mails of that account the journal has."""
    with contextlib.closing(sqlite3.connect(f"{household.journal.as_uri()}?mode=ro", uri=True)) as journal:
        (count,) = journal.execute("SELECT count(*) FROM entries WHERE account = ?", (account,)).fetchone()
        return int(count)


@pytest.mark.timeout(300)
def test_accounts_that_hang_refuse_and_flood_delay_no_other(
    dovecot_with: Starter[Dovecot],
    household: Household,  # noqa: F811  (the fixture)
    silence: int,
) -> None:
    server = dovecot_with({USER: PASSWORD, FLOODED: PASSWORD})
    household.configure(
        [
            household.account(server, "hangs", host="127.0.0.1", port=silence),
            household.account(server, "refuses", password="wrong"),
            household.account(server, "floods", email=FLOODED),
            household.account(server, "quiet"),
        ]
    )
    household.start()
    eventually(lambda: household.said("refuses: the server refused the login"))
    eventually(lambda: household.said("floods: watching INBOX") and household.said("quiet: watching INBOX"))
    for number in range(FLOOD):
        server.deliver(FLOODED, letter_of(2 * number))
    eventually(lambda: known(household, "floods") > 20)
    server.deliver(USER, mail())
    eventually(lambda: known(household, "quiet") == 1)
    server.deliver(USER, mail(role="Nurse"))
    eventually(lambda: known(household, "quiet") == 2)
    assert 20 < known(household, "floods") < FLOOD
    assert household.said("hangs: watching") == 0
    assert household.stop() == 0  # the end was asked for
