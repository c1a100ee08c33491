"""A letter's way on a real Dovecot: it waits, is sent, is answered; and what `rejectbox list` says of it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.mails import mail
from tests.servers.server import expect
from tests.test_daemon import PASSWORD, USER, account, drafts, rejectbox, write_config

if TYPE_CHECKING:
    from pathlib import Path

    from tests.servers.dovecot import Dovecot
    from tests.servers.fixtures import Starter

pytestmark = pytest.mark.dovecot


def listed(home: dict[str, str], *options: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in rejectbox(home, "list", "--json", *options).stdout.splitlines()]


def passed(home: dict[str, str]) -> list[str]:
    """One pass of the daemon, then the states of the letters."""
    done = rejectbox(home, "run", "--once")
    assert done.returncode == 0, done.stderr
    return [entry["state"] for entry in listed(home)]


def send(server: Dovecot, draft: bytes, message_id: str) -> None:
    """What a mail client does that gives the letter a Message-ID of its own."""
    with server.session(USER) as connection:
        expect(connection.select("Drafts"))
        expect(connection.uid("STORE", "1:*", "+FLAGS", "(\\Deleted)"))
        expect(connection.expunge())
    lines = [line for line in draft.split(b"\r\n") if not line.lower().startswith(b"message-id:")]
    server.deliver(USER, b"\r\n".join([f"Message-ID: {message_id}".encode(), *lines]), "Sent")


def test_a_letter_waits_is_sent_and_answered(
    dovecot_with: Starter[Dovecot], home: dict[str, str], tmp_path: Path
) -> None:
    server = dovecot_with({USER: PASSWORD})
    write_config(tmp_path, account(server, tmp_path, start="1d"))
    server.deliver(USER, mail(message_id="<original@acme.example>"))
    assert passed(home) == ["drafted"]
    (draft,) = drafts(server)
    assert passed(home) == ["drafted"]
    send(server, draft, "<sent@client.example>")
    assert passed(home) == ["asked"]
    assert "asked" in rejectbox(home, "list").stdout
    assert listed(home, "--answered") == []
    server.deliver(
        USER,
        mail(
            "Hello Ada, you did very well; what was missing was SQL. Best, Nadia", In_Reply_To="<sent@client.example>"
        ),
    )
    assert sorted(passed(home)) == ["answered", "noted"]
    (letter,) = listed(home, "--answered")
    assert letter["answered"]
    assert letter["subject"] == "Your application for Data Analyst at Acme Widgets"
    assert "; answered" in " ".join(rejectbox(home, "list", "--answered").stdout.split())
    assert drafts(server) == []
    assert rejectbox(home, "list", "--answered", "--all").returncode == 2
