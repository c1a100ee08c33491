"""A running daemon on a real Dovecot hears the user's word: a missed rejection gets its letter, a waiting one is withdrawn."""

from __future__ import annotations

import imaplib
import json
import shutil
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rejectbox.learning import labels, sources
from tests.mails import mail
from tests.servers.server import expect
from tests.test_daemon import PASSWORD, USER, Process, account, drafts, eventually, rejectbox, write_config
from tests.test_word import MISSED, TRAINING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.servers.dovecot import Dovecot
    from tests.servers.fixtures import Starter

pytestmark = pytest.mark.dovecot

REST = """
[draft]
delay = "2h"
[training]
check = "0m"
"""


@pytest.fixture
def own_home(home: dict[str, str], tmp_path: Path) -> dict[str, str]:
    """A cache of its own: the daemon trains with what is labelled here."""
    shutil.copytree(Path(home["XDG_CACHE_HOME"]) / "rejectbox", tmp_path / "cache" / "rejectbox")
    return home | {"XDG_CACHE_HOME": str(tmp_path / "cache")}


@pytest.fixture
def server(dovecot_with: Starter[Dovecot]) -> Dovecot:
    """Its INBOX holds a missed rejection, which came three hours ago, and one that was found."""
    server = dovecot_with({USER: PASSWORD})
    with server.session(USER) as connection:
        three_hours_ago = imaplib.Time2Internaldate(time.time() - 3 * 3600)
        expect(connection.append("INBOX", "", three_hours_ago, mail(MISSED, role="Nurse")))
    server.deliver(USER, mail(role="Cook"))
    return server


@pytest.fixture
def daemon(server: Dovecot, own_home: dict[str, str], tmp_path: Path) -> Iterator[Process]:
    write_config(tmp_path, account(server, tmp_path, start="14d"), rest=REST)
    process = Process(own_home, tmp_path, "run")
    yield process
    process.process.kill()
    process.process.wait()


def became(home: dict[str, str]) -> dict[str, str]:
    """What the list says of each mail, by the role that it is about."""
    entries = map(json.loads, rejectbox(home, "list", "--all", "--json").stdout.splitlines())
    return {
        "Nurse" if "Nurse" in entry["subject"] else "Cook": f"{entry['state']}: {entry['reason']}" for entry in entries
    }


def held_by(server: Dovecot) -> dict[str, object]:
    """All mail, by mailbox; `Rejectbox` itself is only a level of the hierarchy."""
    return {name: server.messages(USER, name) for name in server.mailboxes(USER) if name != "Rejectbox"}


def test_the_users_word_leads_to_the_letter_of_a_missed_mail_and_withdraws_one_that_waits(
    server: Dovecot, daemon: Process, own_home: dict[str, str]
) -> None:
    eventually(lambda: {one.split(":")[0] for one in became(own_home).values()} == {"ignored", "held"})
    missed, found = (stored.raw for stored in server.messages(USER, "INBOX"))
    with server.session(USER) as connection:
        expect(connection.create(TRAINING))
        expect(connection.select("INBOX"))
        expect(connection.uid("MOVE", "1", TRAINING))
    said = (
        sources.labelled(missed, "rejection", f"personal/{TRAINING}"),
        sources.labelled(found, "other", "label"),
    )
    before = held_by(server)
    labels.save(Path(own_home["XDG_DATA_HOME"]) / "rejectbox" / "labels.jsonl", [one for one in said if one])
    eventually(lambda: drafts(server))
    eventually(lambda: became(own_home)["Cook"].startswith("ignored"))
    assert became(own_home) == {
        "Nurse": "drafted: to the sender; you said that it is a rejection",
        "Cook": "ignored: you said that it is no rejection",
    }
    assert "labelled" not in rejectbox(own_home, "list", "--all").stdout
    after = held_by(server)
    assert {name for name in after if after[name] != before[name]} == {"Drafts"}
    assert len(drafts(server)) == 1
    assert [one for one in server.said() if one.wrong] == []
    assert [one.verb for one in server.said()].count("APPEND") == 1
    text = daemon.log.read_text()
    assert "wardrobe" not in text
    assert "@acme.example" not in text
