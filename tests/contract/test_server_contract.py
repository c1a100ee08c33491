"""What the watcher may rely on, of the twin in memory and of a real Dovecot alike."""

from __future__ import annotations

import threading
import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Protocol

import pytest

from rejectbox import config, mailbox
from rejectbox.credentials import Secret
from rejectbox.errors import AppendRefused, NoDrafts, ProtocolError
from rejectbox.server import Server, named
from tests.mails import mail
from tests.twin import Twin, boxes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.servers.dovecot import Dovecot


class World(Protocol):
    """A server from both sides: ours, and that of the mail that arrives."""

    @property
    def server(self) -> Server: ...

    def deliver(self, raw: bytes, folder: str = "INBOX") -> None: ...

    def flags(self, folder: str) -> list[frozenset[str]]: ...


class TwinWorld:
    def __init__(self) -> None:
        self.server = Twin(boxes())

    def deliver(self, raw: bytes, folder: str = "INBOX") -> None:
        self.server.boxes[folder].add(raw)
        self.server.wake()

    def flags(self, folder: str) -> list[frozenset[str]]:
        return [flags for _, flags, _ in self.server.boxes[folder].mails.values()]


class DovecotWorld:
    def __init__(self, dovecot: Dovecot, user: str) -> None:
        self.dovecot = dovecot
        self.user = user
        account = config.Account(
            name="test",
            email=user,
            host=dovecot.host,
            port=dovecot.imap_port,
            security="starttls",
            ca_file=str(dovecot.ca_file),
        )
        self.server = mailbox.connect(account, Secret(dovecot.users[user], "test"))

    def deliver(self, raw: bytes, folder: str = "INBOX") -> None:
        self.dovecot.deliver(self.user, raw, folder)

    def flags(self, folder: str) -> list[frozenset[str]]:
        return [stored.flags - {"\\Recent"} for stored in self.dovecot.messages(self.user, folder)]


@pytest.fixture(params=["twin", pytest.param("dovecot", marks=pytest.mark.dovecot)])
def world(request: pytest.FixtureRequest) -> Iterator[World]:
    if request.param == "twin":
        yield TwinWorld()
        return
    server: Dovecot = request.getfixturevalue("dovecot")
    user = f"contract-{time.time_ns()}@example.org"
    server.add_user(user, "secret")
    real = DovecotWorld(server, user)
    yield real
    real.server.close()


def settled(server: Server, first: int, count: int) -> list[int]:
    """The UIDs from `first` on, once there are `count`: a server may take a moment to see a delivery."""
    for _ in range(100):
        server.examine("INBOX")
        uids = server.uids_from(first)
        if len(uids) >= count:
            return uids
        time.sleep(0.05)
    return uids


def test_lists_the_folders_with_their_use(world: World) -> None:
    folders = world.server.folders()
    assert named(folders, "inbox") is not None
    drafts = named(folders, "Drafts")
    assert drafts is not None
    assert "\\drafts" in drafts.attributes


def test_uid_next_is_beyond_every_uid_and_holds_for_the_next_mail(world: World) -> None:
    world.deliver(mail())
    (first,) = settled(world.server, 1, 1)
    state = world.server.examine("INBOX")
    assert state.uid_next > first
    world.deliver(mail())
    assert settled(world.server, state.uid_next, 1)[0] >= state.uid_next


def test_uids_from_beyond_the_last_is_empty(world: World) -> None:
    world.deliver(mail())
    (first,) = settled(world.server, 1, 1)
    assert world.server.uids_from(first + 1) == []


def test_fetch_leaves_the_mail_unseen_and_gives_its_bytes(world: World) -> None:
    raw = mail()
    world.deliver(raw)
    (uid,) = settled(world.server, 1, 1)
    fetched = world.server.fetch(uid)
    assert fetched is not None
    assert fetched.raw == raw
    assert abs(fetched.arrived - datetime.now(UTC)) < timedelta(minutes=5)
    assert world.flags("INBOX") == [frozenset()]


def test_fetch_of_a_mail_that_is_gone_is_none(world: World) -> None:
    world.server.examine("INBOX")
    assert world.server.fetch(4711) is None


def test_append_makes_a_seen_draft_byte_for_byte(world: World) -> None:
    draft = mail("Dear Nadia,\n\nthank you for the grüße.\n")
    world.server.append("Drafts", draft)
    assert world.flags("Drafts") == [frozenset({"\\Draft", "\\Seen"})]
    world.server.examine("Drafts")
    fetched = world.server.fetch(1)
    assert fetched is not None
    assert fetched.raw == draft


@pytest.mark.drafts("Nowhere")
def test_append_to_a_missing_folder_says_so(world: World) -> None:
    with pytest.raises((NoDrafts, AppendRefused)):
        world.server.append("Nowhere", mail())


def test_examine_of_a_missing_folder_is_a_protocol_error(world: World) -> None:
    with pytest.raises(ProtocolError):
        world.server.examine("Nowhere")


def test_finds_by_message_id_and_by_in_reply_to(world: World) -> None:
    world.deliver(mail(message_id="<one@acme.example>"))
    world.deliver(mail(In_Reply_To="<one@acme.example>"))
    first, second = settled(world.server, 1, 2)
    assert world.server.uids_with("MESSAGE-ID", "<one@acme.example>") == [first]
    assert world.server.uids_with("IN-REPLY-TO", "<one@acme.example>") == [second]
    assert world.server.uids_with("MESSAGE-ID", "<two@acme.example>") == []


@pytest.mark.parametrize(
    "odd", ["<{4C0A-11}@acme.example>", "<a(b)c@acme.example>", '<a"b\\c@acme.example>', "<a%*]@acme.example>"]
)
def test_finds_by_a_message_id_with_any_character(world: World, odd: str) -> None:
    world.deliver(mail(In_Reply_To=odd))
    (uid,) = settled(world.server, 1, 1)
    assert world.server.uids_with("IN-REPLY-TO", odd) == [uid]


def test_finds_by_a_word_of_the_subject_in_any_alphabet(world: World) -> None:
    world.deliver(mail(subject="Bewerbung bei Müller"))
    (uid,) = settled(world.server, 1, 1)
    assert world.server.uids_with("SUBJECT", "bewerbung") == [uid]
    if not isinstance(world.server, Twin):  # the twin compares what stands on the wire
        assert world.server.uids_with("SUBJECT", "Müller", datetime.now(UTC).date() - timedelta(days=2)) == [uid]


def test_finds_by_sender_domain_since_a_day(world: World) -> None:
    world.deliver(mail(sender="Someone <x@brightharbor.example>"))
    world.deliver(mail())
    uids = settled(world.server, 1, 2)
    today = datetime.now(UTC).date()
    assert len(world.server.uids_with("FROM", "@brightharbor.example", today - timedelta(days=2))) == 1
    assert world.server.uids_with("FROM", "@brightharbor.example", today + timedelta(days=2)) == []
    assert len(uids) == 2


def test_since_leaves_out_mail_that_claims_to_be_older(world: World) -> None:
    now = datetime.now(UTC)
    world.deliver(mail(date=now - timedelta(days=400)))
    world.deliver(mail(date=now))
    _, fresh = settled(world.server, 1, 2)
    assert world.server.uids_since(now.date() - timedelta(days=2)) == [fresh]


def test_wait_ends_when_mail_arrives(world: World) -> None:
    world.server.examine("INBOX")
    timer = threading.Timer(0.3, world.deliver, [mail()])
    timer.start()
    assert world.server.wait(20)
    timer.join()
    assert len(settled(world.server, 1, 1)) == 1


def test_wake_ends_a_wait_without_news(world: World) -> None:
    world.server.examine("INBOX")
    timer = threading.Timer(0.3, world.server.wake)
    timer.start()
    before = time.monotonic()
    world.server.wait(60)
    timer.join()
    assert time.monotonic() - before < 30


def test_a_wait_with_nothing_new_ends_by_itself(world: World) -> None:
    world.server.examine("INBOX")
    world.server.uids_from(1)
    assert not world.server.wait(0.2)
