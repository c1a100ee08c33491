"""The whole journey on each kind of server: watched over TLS, a rejection arrives, and one draft is there."""

from __future__ import annotations

import contextlib
import time
from functools import partial
from typing import TYPE_CHECKING

import pytest

from rejectbox import config, daemon
from rejectbox.admission import Admission
from rejectbox.duty import Duty
from rejectbox.store import Store
from rejectbox.watch import Watcher
from tests.mails import mail, receipt
from tests.test_daemon import PASSWORD, PATIENCE, USER, Process, account, eventually, write_config

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from rejectbox_classifier.model import Model

    from tests.servers.courier import Courier
    from tests.servers.cyrus import Cyrus
    from tests.servers.dovecot import Dovecot
    from tests.servers.fixtures import Starter
    from tests.servers.server import Stored

    AnyServer = Dovecot | Cyrus | Courier


EXTENSIONS = ("UIDPLUS", "MOVE", "CONDSTORE", "QRESYNC", "LITERAL+", "SASL-IR", "ENABLE", "ESEARCH", "SPECIAL-USE")
CONTROL = "control@example.org"
"""An account that gets the same mail, and that nobody watches."""

KINDS = [
    pytest.param("dovecot_with", {}, id="dovecot", marks=pytest.mark.dovecot),
    pytest.param(
        "dovecot_with",
        {"prefix": "INBOX/", "idle": False, "without": frozenset(EXTENSIONS), "special_use": False},
        id="dovecot-bare",
        marks=pytest.mark.dovecot,
    ),
    pytest.param("cyrus_with", {}, id="cyrus"),
    pytest.param(
        "cyrus_with",
        {"separator": ".", "prefix": "INBOX.", "drafts": "Brouillons", "special_use": False},
        id="cyrus-localised",
    ),
    pytest.param("courier_with", {}, id="courier"),
    pytest.param("courier_with", {"drafts": "Entwürfe", "opened": False}, id="courier-never-opened"),
]


@pytest.fixture(autouse=True)
def quick_polls(monkeypatch: pytest.MonkeyPatch) -> None:
    """For servers without IDLE."""
    monkeypatch.setattr("rejectbox.mailbox.connection._POLL", 0.5)


@pytest.fixture
def server(request: pytest.FixtureRequest) -> AnyServer:
    starter, options = request.param
    start: Starter[AnyServer] = request.getfixturevalue(starter)
    return start({USER: PASSWORD, CONTROL: PASSWORD}, **options)


on_every_server = pytest.mark.parametrize(
    "server", [pytest.param(kind.values, id=kind.id, marks=kind.marks) for kind in KINDS], indirect=True
)


@contextlib.contextmanager
def watching(server: AnyServer, folder: Path, model: Model) -> Iterator[None]:
    """The watcher as the daemon runs it, until it is stopped between two messages."""
    parsed = config.parse(account(server, folder) + '\n[me]\nname = "Ada Example"\n')
    one = parsed.account[0]
    store = Store.open(folder / "journal.sqlite3")
    duty = Duty(one, "INBOX", parsed.draft, daemon.terms_of(one, parsed), model, store)
    watcher = Watcher(duty, Admission())
    watcher.start()
    try:
        assert watcher.watching.wait(PATIENCE)
        yield
    finally:
        watcher.ask_to_stop()
        watcher.join(PATIENCE)
        store.close()
    assert watcher.trouble is None


def drafts(server: AnyServer) -> list[Stored]:
    assert server.settings.drafts
    return server.messages(USER, server.settings.prefix + server.settings.drafts)


def _more_drafts(server: AnyServer, than: int) -> bool:
    return len(drafts(server)) > than


def content(server: AnyServer, user: str = USER) -> list[tuple[bytes, frozenset[str]]]:
    """Bytes and flags of INBOX, without the UIDs, which on a Courier that no client opened are new each time."""
    return sorted((stored.raw, stored.flags) for stored in server.messages(user))


def flags(server: AnyServer, user: str) -> list[frozenset[str]]:
    return [stored.flags for stored in server.messages(user)]


@on_every_server
def test_a_rejection_that_arrives_becomes_one_draft_and_the_inbox_stays_as_it_was(
    server: AnyServer, model: Model, tmp_path: Path
) -> None:
    for user in (USER, CONTROL):
        server.deliver(user, receipt())
    with watching(server, tmp_path, model):
        rejection = mail(message_id="<one@acme.example>")
        for user in (USER, CONTROL):
            server.deliver(user, rejection)
        eventually(lambda: len(server.messages(USER)) == 2)
        before = content(server)
        eventually(lambda: drafts(server))
    with watching(server, tmp_path, model):
        pass
    (draft,) = drafts(server)
    assert {"\\Draft", "\\Seen"} <= draft.flags
    assert b"In-Reply-To: <one@acme.example>\r\n" in draft.raw
    assert content(server) == before
    assert flags(server, USER) == flags(server, CONTROL)


@on_every_server
def test_each_of_several_rejections_has_one_draft_though_watch_and_server_pause(
    server: AnyServer, model: Model, tmp_path: Path
) -> None:
    with watching(server, tmp_path, model):
        for raw in (mail(role="Nurse"), receipt(), mail(role="Cook")):
            server.deliver(USER, raw)
        eventually(lambda: len(drafts(server)) == 2)
    server.deliver(USER, mail(role="Driver"))
    with watching(server, tmp_path, model):
        eventually(lambda: len(drafts(server)) == 3)
        server.restart()
        server.deliver(USER, mail(role="Clerk"))
        eventually(lambda: len(drafts(server)) == 4)
    with watching(server, tmp_path, model):
        pass
    assert len({stored.raw for stored in drafts(server)}) == len(drafts(server)) == 4


@pytest.mark.parametrize("server", [pytest.param(("courier_with", {"opened": False}), id="courier")], indirect=True)
def test_the_daemon_names_the_remedy_for_a_mailbox_that_no_client_ever_opened(
    server: Courier, home: dict[str, str], tmp_path: Path
) -> None:
    write_config(tmp_path, account(server, tmp_path))
    process = Process(home, tmp_path, "run")
    process.wait_for("watching INBOX")
    for role in ("Nurse", "Cook", "Driver"):
        time.sleep(1.1)  # its UIDVALIDITY is the second of the EXAMINE
        there = len(drafts(server))
        server.deliver(USER, mail(role=role))
        eventually(partial(_more_drafts, server, there))
    process.wait_for("Open that mailbox once in a mail client")
    assert process.end() == 0
    assert len(drafts(server)) == 3
