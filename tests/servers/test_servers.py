"""Each private server does what its options promise. What fails here makes every other server test a lie."""

from __future__ import annotations

import contextlib
import imaplib
import re
import socket
import ssl
import time
import uuid
from typing import TYPE_CHECKING, Any

import pytest

from .certificates import trusting
from .idle_client import IdleClient, IdleError
from .server import decoded, encoded, expect, quoted
from .settings import PASSWORD, USER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .courier import Courier
    from .cyrus import Cyrus
    from .dovecot import Dovecot, PreauthDovecot
    from .fixtures import Starter

# Complete, for Cyrus adds what is missing; with a lone dot, for LMTP and Maildir must carry it.
MAIL = b"""\
From: hr@firm.example
Date: Mon, 2 Feb 2026 09:00:00 +0000
Message-ID: <1@firm.example>
Subject: Your application

No.
.
""".replace(b"\n", b"\r\n")


@pytest.fixture(params=["dovecot_with", "cyrus_with", "courier_with"])
def server_with(request: pytest.FixtureRequest) -> Starter[Dovecot | Cyrus | Courier]:
    starter: Starter[Dovecot | Cyrus | Courier] = request.getfixturevalue(request.param)
    return starter


@pytest.fixture(params=["dovecot_with", "cyrus_with"])
def dovecot_or_cyrus_with(request: pytest.FixtureRequest) -> Starter[Dovecot | Cyrus]:
    """Those whose separator, prefix and marks can be chosen."""
    starter: Starter[Dovecot | Cyrus] = request.getfixturevalue(request.param)
    return starter


@pytest.fixture
def newcomer(imap_server: Dovecot | Cyrus | Courier) -> str:
    name = f"{uuid.uuid4().hex[:8]}@example.org"
    imap_server.add_user(name, PASSWORD)
    return name


@contextlib.contextmanager
def over_tls(server: Dovecot | Cyrus | Courier, user: str = USER) -> Iterator[imaplib.IMAP4]:
    context = trusting(server.ca_file)
    connection = imaplib.IMAP4_SSL(server.host, server.own_imaps_port, ssl_context=context, timeout=10)
    try:
        connection.login(user, PASSWORD)
        yield connection
    finally:
        connection.logout()


def greeted(server: Dovecot | Cyrus | Courier) -> str:
    connection = imaplib.IMAP4(server.host, server.own_imap_port, timeout=10)
    try:
        return " ".join(connection.capabilities)
    finally:
        connection.logout()


def test_tls_login_with_the_authority(imap_server: Dovecot | Cyrus | Courier) -> None:
    with over_tls(imap_server) as connection:
        assert connection.state == "AUTH"


def test_wrong_password_is_refused(imap_server: Dovecot | Cyrus | Courier) -> None:
    connection = imaplib.IMAP4(*imap_server.address, timeout=10)
    with pytest.raises(imaplib.IMAP4.error):
        connection.login(USER, "wrong")
    connection.shutdown()


def test_starttls(imap_server: Dovecot | Cyrus | Courier) -> None:
    assert "STARTTLS" in greeted(imap_server)
    connection = imaplib.IMAP4(*imap_server.address, timeout=10)
    connection.starttls(trusting(imap_server.ca_file))
    assert connection.login(USER, PASSWORD)[0] == "OK"
    connection.logout()


@pytest.mark.parametrize(("kind", "said"), [("expired", "expired"), ("wrong-name", "mismatch")])
def test_bad_certificate_is_seen(server_with: Starter[Dovecot | Cyrus | Courier], kind: str, said: str) -> None:
    server = server_with(certificate=kind)
    context = trusting(server.ca_file)
    with pytest.raises(ssl.SSLCertVerificationError, match=said):
        imaplib.IMAP4_SSL(server.host, server.own_imaps_port, ssl_context=context, timeout=10)


def test_no_tls_at_all(server_with: Starter[Dovecot | Cyrus | Courier]) -> None:
    server = server_with(tls=False)
    assert server.own_imaps_port == 0
    assert "STARTTLS" not in greeted(server)
    assert "INBOX" in server.mailboxes(USER)


def test_no_login_before_tls(server_with: Starter[Dovecot | Cyrus | Courier]) -> None:
    server = server_with(plain_login=False)
    assert "LOGINDISABLED" in greeted(server)
    connection = imaplib.IMAP4(*server.address, timeout=10)
    with pytest.raises(imaplib.IMAP4.error):
        connection.login(USER, PASSWORD)
    connection.starttls(trusting(server.ca_file))
    assert connection.login(USER, PASSWORD)[0] == "OK"
    connection.logout()
    assert "INBOX" in server.mailboxes(USER)


def test_delivery_arrives_whole(imap_server: Dovecot | Cyrus | Courier, newcomer: str) -> None:
    imap_server.deliver(newcomer, MAIL)
    sent = imap_server.settings.prefix + "Sent"
    imap_server.deliver(newcomer, MAIL, sent)
    (message,) = imap_server.messages(newcomer)
    assert message.raw.endswith(MAIL)
    assert message.flags <= {"\\Recent"}
    assert [stored.raw for stored in imap_server.messages(newcomer, sent)] == [MAIL]


def test_append_to_drafts(imap_server: Dovecot | Cyrus | Courier, newcomer: str) -> None:
    drafts = imap_server.settings.prefix + "Drafts"
    with over_tls(imap_server, newcomer) as connection:
        expect(connection.append(drafts, "(\\Draft)", "", MAIL))
    ((_, flags, raw),) = imap_server.messages(newcomer, drafts)
    assert "\\Draft" in flags
    assert raw == MAIL


def test_idle_announces_a_delivery(imap_server: Dovecot | Cyrus | Courier, newcomer: str) -> None:
    address, context = (imap_server.host, imap_server.own_imaps_port), trusting(imap_server.ca_file)
    with IdleClient(address, newcomer, PASSWORD, context=context) as client:
        handed_over = imap_server.deliver(newcomer, MAIL)
        arrived, number = client.arrival()
    assert number == 1
    assert 0 < arrived - handed_over < 5


def test_without_idle(server_with: Starter[Dovecot | Cyrus | Courier]) -> None:
    with over_tls(server_with(idle=False)) as connection:
        assert "IDLE" not in expect(connection.capability())[0].decode().split()


@pytest.mark.parametrize(
    ("separator", "prefix", "drafts"),
    [
        ("/", "", "Entwürfe"),
        (".", "INBOX.", "Drafts"),
        ("/", "INBOX/", "Brouillons"),
        (".", "", "Borradores"),
    ],
)
@pytest.mark.parametrize("special_use", [True, False])
def test_names_of_drafts(
    dovecot_or_cyrus_with: Starter[Dovecot | Cyrus], separator: str, prefix: str, drafts: str, special_use: bool
) -> None:
    listed = prefix + drafts
    server = dovecot_or_cyrus_with(separator=separator, prefix=prefix, drafts=drafts, special_use=special_use)
    assert listed in server.mailboxes(USER)
    with over_tls(server) as connection:
        lines = [line.decode().lower() for line in expect(connection.list()) if isinstance(line, bytes)]
        (line,) = [line for line in lines if encoded(listed).lower() in line]
        assert ("\\drafts" in line) is special_use
        assert f' "{separator}" ' in line
    server.deliver(USER, MAIL, listed)
    assert len(server.messages(USER, listed)) == 1


def test_no_drafts_folder(server_with: Starter[Dovecot | Cyrus | Courier]) -> None:
    server = server_with(drafts=None)
    prefix = server.settings.prefix
    assert server.mailboxes(USER) == ["INBOX", f"{prefix}Sent", f"{prefix}Trash"]


def test_full_account(server_with: Starter[Dovecot | Cyrus | Courier]) -> None:
    server = server_with(quota=2048)
    server.deliver(USER, MAIL + b"x" * 4096 + b"\r\n")
    with over_tls(server) as connection:
        kind, said = connection.append(f"{server.settings.prefix}Drafts", "(\\Draft)", "", MAIL)
    assert kind == "NO"
    assert re.match(rb"\[OVERQUOTA\]|Over quota$|\[ALERT\] You exceeded your mail quota", said[0]), (
        "only Dovecot has RFC 9208's code"
    )
    assert len(server.messages(USER)) == 1


@pytest.mark.parametrize("options", [{}, {"prefix": "INBOX/"}], ids=["", "prefix"])
def test_read_only_drafts(dovecot_or_cyrus_with: Starter[Dovecot | Cyrus], options: dict[str, Any]) -> None:
    server = dovecot_or_cyrus_with(read_only_drafts=True, drafts="Entwürfe", **options)
    prefix = server.settings.prefix
    with over_tls(server) as connection:
        kind, said = connection.append(quoted(f"{prefix}Entwürfe"), "(\\Draft)", "", MAIL)
        assert connection.append(quoted(f"{prefix}Sent"), "", "", MAIL)[0] == "OK"
    assert kind == "NO", said
    assert server.messages(USER, f"{prefix}Entwürfe") == []


def test_stop_drops_connections_and_restart_keeps_mail(server_with: Starter[Dovecot | Cyrus | Courier]) -> None:
    server = server_with()
    server.deliver(USER, MAIL)
    address, validity = server.address, uidvalidity(server)
    with IdleClient(address, USER, PASSWORD) as client:
        server.stop()
        with pytest.raises(IdleError, match="closed"):
            client.arrival()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(address, timeout=2)
    server.start()
    assert server.address == address
    assert len(server.messages(USER)) == 1
    assert uidvalidity(server) == validity


def uidvalidity(server: Dovecot | Cyrus | Courier) -> bytes:
    with server.session(USER) as connection:
        (line,) = expect(connection.status("INBOX", "(UIDVALIDITY)"))
        assert isinstance(line, bytes)
        return line


def test_couriers_uidvalidity_stays_only_after_a_select(courier_with: Starter[Courier]) -> None:
    def looks(server: Courier) -> set[bytes]:
        server.deliver(USER, MAIL)
        found = set()
        for _ in range(4):
            with server.session(USER) as connection:
                expect(connection.select("INBOX", readonly=True))
                found.add(connection.response("UIDVALIDITY")[1][0])
            time.sleep(0.6)
        return found

    assert len(looks(courier_with(opened=False))) > 1
    assert len(looks(courier_with())) == 1


@pytest.mark.dovecot
def test_preauth_is_logged_in_and_quick(preauth_dovecot: PreauthDovecot) -> None:
    started = time.perf_counter()
    with preauth_dovecot.session(USER) as connection:
        assert connection.welcome.startswith(b"* PREAUTH")
        assert time.perf_counter() - started < 2
        expect(connection.append("Drafts", "(\\Draft)", "", MAIL))
    assert "\\Draft" in preauth_dovecot.messages(USER, "Drafts")[0].flags
    with IdleClient(preauth_dovecot.address) as client:
        preauth_dovecot.deliver(USER, MAIL)
        assert client.arrival()[1] == 1
    preauth_dovecot.restart()
    assert len(preauth_dovecot.messages(USER)) == 1


@pytest.mark.dovecot
def test_preauth_stop_drops_connections(preauth_dovecot: PreauthDovecot) -> None:
    with IdleClient(preauth_dovecot.address) as client:
        preauth_dovecot.stop()
        with pytest.raises(IdleError, match="closed"):
            client.arrival()


@pytest.mark.parametrize("name", ["INBOX", "Entwürfe", "R&D", "日本語/Ä&Ö", "[Gmail]/Drafts"])
def test_modified_utf7_round_trip(name: str) -> None:
    assert decoded(encoded(name)) == name
    assert encoded(name).isascii()
