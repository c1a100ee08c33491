"""What the watcher may rely on, of the twin in memory and of real servers alike, whatever their names and extensions."""

from __future__ import annotations

import email
import threading
import time
import uuid
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from typing import TYPE_CHECKING, Any, Protocol

import pytest

from rejectbox import config, mailbox
from rejectbox.credentials import Secret
from rejectbox.errors import AppendRefused, NoDrafts, ProtocolError
from rejectbox.server import Server, named
from tests.mails import mail
from tests.servers import courier, cyrus, dovecot
from tests.servers.courier import Courier
from tests.servers.cyrus import Cyrus
from tests.servers.dovecot import Dovecot
from tests.servers.fixtures import need
from tests.servers.server import expect, quoted
from tests.servers.settings import USER
from tests.twin import Box, Twin, boxes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.servers.fixtures import Starter

RealServer = Dovecot | Cyrus | Courier


class World(Protocol):
    """A server from both sides: ours, and that of the mail that arrives."""

    @property
    def server(self) -> Server: ...

    @property
    def drafts(self) -> str:
        """The mailbox for drafts, by its whole name."""

    @property
    def idles(self) -> bool: ...

    def deliver(self, raw: bytes, folder: str = "INBOX") -> None: ...

    def make(self, folder: str) -> str:
        """Make a mailbox as a mail client does, and give its whole name."""

    def held(self, folder: str) -> list[tuple[frozenset[str], bytes]]:
        """Flags without \\Recent, and bytes, of all that lies there."""


class TwinWorld:
    drafts = "Drafts"
    idles = True

    def __init__(self) -> None:
        self.server = Twin(boxes())

    def deliver(self, raw: bytes, folder: str = "INBOX") -> None:
        self.server.boxes[folder].add(raw)
        self.server.wake()

    def make(self, folder: str) -> str:
        self.server.boxes[folder] = Box()
        return folder

    def held(self, folder: str) -> list[tuple[frozenset[str], bytes]]:
        return [(flags, raw) for raw, flags, _ in self.server.boxes[folder].mails.values()]


class RealWorld:
    """One account on a server of the tests, over TLS."""

    def __init__(self, real: RealServer, user: str) -> None:
        self.real = real
        self.user = user
        assert real.settings.drafts
        self.drafts = real.settings.prefix + real.settings.drafts
        self.idles = real.settings.idle
        tls = real.settings.idle  # the bare ones by STARTTLS
        account = config.Account(
            name="test",
            email=user,
            host=real.host,
            port=real.imaps_port if tls else real.imap_port,
            security="tls" if tls else "starttls",
            ca_file=str(real.ca_file),
        )
        self.server = mailbox.connect(account, Secret(real.users[user], "test"))

    def deliver(self, raw: bytes, folder: str = "INBOX") -> None:
        self.real.deliver(self.user, raw, folder)

    def make(self, folder: str) -> str:
        whole = self.real.settings.prefix + folder
        with self.real.session(self.user) as connection:
            expect(connection.create(quoted(whole)))
        return whole

    def held(self, folder: str) -> list[tuple[frozenset[str], bytes]]:
        return [(stored.flags - {"\\Recent"}, stored.raw) for stored in self.real.messages(self.user, folder)]


BARE = frozenset({"UIDPLUS", "MOVE", "CONDSTORE", "QRESYNC", "LITERAL+", "SASL-IR", "ENABLE", "ESEARCH", "SPECIAL-USE"})
"""What servers of the old school lack; IDLE too, by an option of its own."""
ODD = "R&D (neu) 下書き"
ODDER = 'R&D "Q" a\\b'
WITH_DOTS = {"separator": ".", "prefix": "INBOX.", "special_use": False}
VARIANTS: dict[str, tuple[type[RealServer], dict[str, Any]]] = {
    "dovecot": (Dovecot, {}),
    "dovecot-dots": (Dovecot, {"drafts": "Entwürfe", **WITH_DOTS}),
    "dovecot-odd-name": (Dovecot, {"drafts": ODD}),
    "dovecot-bare": (Dovecot, {"idle": False, "without": BARE, "special_use": False}),
    "cyrus": (Cyrus, {}),
    "cyrus-dots": (Cyrus, {"drafts": "Brouillons", **WITH_DOTS}),
    "cyrus-odd-name": (Cyrus, {"drafts": ODD, "prefix": "INBOX/"}),
    "cyrus-bare": (Cyrus, {"idle": False, "without": BARE, "special_use": False}),
    "courier": (Courier, {}),
    "courier-odd-name": (Courier, {"drafts": ODD}),
    "courier-bare": (Courier, {"idle": False, "without": BARE, "drafts": "下書き"}),
    "courier-never-opened": (Courier, {"opened": False}),
}
UNAVAILABLE: dict[str, Callable[[], str | None]] = {
    "Dovecot": dovecot.unavailable,
    "Cyrus": cyrus.unavailable,
    "Courier": courier.unavailable,
}


@pytest.fixture(scope="module", params=["twin", *VARIANTS])
def kind(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RealServer | None]:
    """One server at a time, None for the twin; each test has an account of its own there."""
    if request.param == "twin":
        yield None
        return
    server, options = VARIANTS[request.param]
    need(UNAVAILABLE[server.__name__]())
    with server(tmp_path_factory.mktemp("contract"), **options) as running:
        yield running


@pytest.fixture
def world(kind: RealServer | None, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    monkeypatch.setattr("rejectbox.mailbox.connection._POLL", 0.2)
    if kind is None:
        yield TwinWorld()
        return
    user = f"contract-{uuid.uuid4().hex[:8]}@example.org"
    kind.add_user(user, "secret")
    real = RealWorld(kind, user)
    yield real
    real.server.close()


def with_attachment(size: int) -> bytes:
    """A rejection that brings a file."""
    made = email.message_from_bytes(mail(), policy=SMTP)
    assert isinstance(made, EmailMessage)
    made.add_attachment(b"\x00\x01" * (size // 2), maintype="application", subtype="octet-stream", filename="a.bin")
    return made.as_bytes()


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
    drafts = named(folders, world.drafts)
    assert drafts is not None
    marked = not isinstance(world, RealWorld) or world.real.settings.special_use
    assert ("\\drafts" in drafts.attributes) is marked


def test_a_mailbox_of_an_odd_name_is_listed_and_examined(world: World) -> None:
    knows_no_quotes = isinstance(world, RealWorld) and isinstance(world.real, Cyrus)
    name = world.make(ODD + " 2" if knows_no_quotes else ODDER)
    world.deliver(mail(), name)
    assert named(world.server.folders(), name) is not None
    assert world.server.examine(name).count == 1
    (uid,) = world.server.uids_from(1)
    assert world.server.fetch(uid) is not None


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
    assert fetched.raw.endswith(raw)  # Cyrus puts the lines of the delivery before it
    assert abs(fetched.arrived - datetime.now(UTC)) < timedelta(minutes=5)
    ((flags, stored),) = world.held("INBOX")
    assert (flags, stored) == (frozenset(), fetched.raw)


def test_fetch_of_a_mail_that_is_gone_is_none(world: World) -> None:
    world.server.examine("INBOX")
    assert world.server.fetch(4711) is None


def test_append_makes_a_seen_draft_byte_for_byte(world: World) -> None:
    draft = mail("Dear Nadia,\n\nthank you for the grüße.\n")
    world.server.append(world.drafts, draft)
    assert world.held(world.drafts) == [(frozenset({"\\Draft", "\\Seen"}), draft)]
    world.server.examine(world.drafts)
    (uid,) = world.server.uids_from(1)
    fetched = world.server.fetch(uid)
    assert fetched is not None
    assert fetched.raw == draft


def test_a_draft_of_a_megabyte_arrives_whole(world: World) -> None:
    draft = mail("It is a long letter, with all that was quoted before.\n" * 20_000)
    assert len(draft) > 1 << 20
    world.server.append(world.drafts, draft)
    assert [raw for _, raw in world.held(world.drafts)] == [draft]


def test_of_a_mail_of_megabytes_only_the_text_is_fetched(world: World) -> None:
    raw = with_attachment(3 << 20)
    world.deliver(raw)
    (uid,) = settled(world.server, 1, 1)
    fetched = world.server.fetch(uid)
    assert fetched is not None
    assert b"Unfortunately, after careful consideration" in fetched.raw
    if isinstance(world, RealWorld):  # the twin hands over what it has
        assert len(fetched.raw) < 20_000


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
    if isinstance(world, RealWorld):  # the twin compares what stands on the wire
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
    assert world.server.wait(0.2) is not world.idles, "without IDLE one has to look"


def test_names_are_read_in_modified_utf7_though_utf8_is_offered(courier_with: Starter[Courier]) -> None:
    """Without ENABLE a server answers in modified UTF-7 (RFC 6855 section 3)."""
    server = courier_with(drafts="下書き")
    world = RealWorld(server, USER)
    assert isinstance(world.server, mailbox.Connection)
    assert {"ENABLE", "UTF8=ACCEPT"} <= set(world.server.capabilities())
    assert named(world.server.folders(), "INBOX.下書き") is not None
    world.server.close()
