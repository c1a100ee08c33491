"""The drafts in Debian's mutt, on a terminal: listed, recalled, edited, sent."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.servers.fixtures import need
from tests.servers.settings import PASSWORD

from . import mutt
from .drafts import NAME, drafted, put
from .originals import CASES
from .reading import check_known, check_sent, understood

if TYPE_CHECKING:
    from pathlib import Path

    from tests.servers.dovecot import Dovecot

    from .case import Case
    from .mutt import Mutt
    from .sink import Sink

KEPT = 10
"""References that mutt sends of a longer chain."""


@pytest.fixture(params=CASES, ids=lambda case: case.name)
def case(request: pytest.FixtureRequest) -> Case:
    chosen: Case = request.param
    return chosen


@pytest.fixture
def user(dovecot: Dovecot, case: Case, request: pytest.FixtureRequest) -> str:
    """An account of its own, with the original and its draft."""
    name = f"{case.name}.{request.function.__name__}@mutt.example"
    dovecot.add_user(name, PASSWORD)
    put(dovecot, name, case)
    return name


@pytest.fixture
def client(tmp_path: Path, dovecot: Dovecot, user: str, sink: Sink) -> Mutt:
    need(mutt.unavailable())
    return mutt.Mutt(tmp_path, dovecot, user, sink)


def test_mutt_shows_the_draft_below_the_mail_it_answers(client: Mutt, dovecot: Dovecot, user: str, case: Case) -> None:
    dovecot.deliver(user, drafted(case).content)
    with client.open("INBOX") as terminal:
        screen = terminal.wait_for("Msgs:2")
    # An asterisk marks a reply that mutt knows by its subject alone.
    assert ("└─>" if case.message_id else "└*>") in screen


def test_mutt_gives_the_editor_the_draft_as_it_was_written(client: Mutt, case: Case) -> None:
    with client.open("Drafts") as terminal:
        terminal.wait_for("Msgs:1")
        terminal.press("R")
        terminal.wait_for("y:Send")
    head, _, text = client.edited.read_text("utf-8").partition("\n\n")
    fields = re.sub(r"\n[ \t]", " ", head).split("\n")
    name, address = case.to
    assert f"From: {NAME} <{case.sender}>" in fields
    assert (f"To: {name} <{address}>" if name else f"To: {address}") in fields
    assert f"Subject: {case.subject}" in fields
    assert text.rstrip("\n") == understood(drafted(case).content).text
    for line in case.shows:
        assert line in text


def test_what_mutt_sends_is_the_draft_in_its_thread(
    client: Mutt, dovecot: Dovecot, user: str, case: Case, sink: Sink
) -> None:
    with client.open("INBOX") as terminal:
        terminal.wait_for("Msgs:1")
        terminal.press("R")
        terminal.wait_for("y:Send")
        terminal.press("y")
        terminal.wait_for("Mail sent.")
    check_sent(sink.take(), case, drafted(case), references=KEPT)
    check_known(dovecot, user, case, drafted(case))
    assert dovecot.messages(user, "Drafts") == []
