"""The relay is to a client what the server behind it is, and hears every word of it."""

from __future__ import annotations

import contextlib
import imaplib
import socket
import ssl
import struct
import threading
import time
from typing import TYPE_CHECKING

import pytest

from .certificates import trusting
from .idle_client import IdleClient, IdleError
from .ledger import Ledger
from .private import free_port
from .relay import Relay, Way
from .server import expect
from .settings import PASSWORD, USER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .cyrus import Cyrus
    from .dovecot import Dovecot, PreauthDovecot
    from .fixtures import Starter

MAIL = b"From: hr@firm.example\r\nSubject: Your application\r\n\r\nNo.\r\n"


@pytest.fixture(params=["dovecot_with", "cyrus_with"])
def server_with(request: pytest.FixtureRequest) -> Starter[Dovecot | Cyrus]:
    starter: Starter[Dovecot | Cyrus] = request.getfixturevalue(request.param)
    return starter


def verbs(server: Dovecot | Cyrus | PreauthDovecot) -> list[str]:
    return [said.verb for said in server.said()]


def test_tls_from_the_start_and_from_starttls_on_is_heard_in_plain(server_with: Starter[Dovecot | Cyrus]) -> None:
    server = server_with()
    context = trusting(server.ca_file)
    with imaplib.IMAP4(server.host, server.imap_port, timeout=10) as connection:
        connection.starttls(context)
        connection.login(USER, PASSWORD)
        expect(connection.list())
    with imaplib.IMAP4_SSL(server.host, server.imaps_port, ssl_context=context, timeout=10) as connection:
        connection.login(USER, PASSWORD)
    by_starttls = ["CAPABILITY", "STARTTLS", "CAPABILITY", "LOGIN", "LIST", "LOGOUT"]
    assert verbs(server) == [*by_starttls, "CAPABILITY", "LOGIN", "LOGOUT"]


@pytest.mark.parametrize(("kind", "said"), [("expired", "expired"), ("wrong-name", "mismatch")])
def test_a_bad_certificate_is_shown_as_it_is(server_with: Starter[Dovecot | Cyrus], kind: str, said: str) -> None:
    server = server_with(certificate=kind)
    context = trusting(server.ca_file)
    with pytest.raises(ssl.SSLCertVerificationError, match=said):
        imaplib.IMAP4_SSL(server.host, server.imaps_port, ssl_context=context, timeout=10)
    connection = imaplib.IMAP4(server.host, server.imap_port, timeout=10)
    with pytest.raises(ssl.SSLCertVerificationError, match=said):
        connection.starttls(context)


def test_a_server_without_tls_is_one_without_tls(server_with: Starter[Dovecot | Cyrus]) -> None:
    server = server_with(tls=False)
    assert server.imaps_port == 0
    with imaplib.IMAP4(server.host, server.imap_port, timeout=10) as connection:
        assert "STARTTLS" not in connection.capabilities
        connection.login(USER, PASSWORD)


def test_no_login_before_tls(server_with: Starter[Dovecot | Cyrus]) -> None:
    server = server_with(plain_login=False)
    with imaplib.IMAP4(server.host, server.imap_port, timeout=10) as connection:
        assert "LOGINDISABLED" in connection.capabilities
        connection.starttls(trusting(server.ca_file))
        assert "LOGINDISABLED" not in connection.capabilities
        connection.login(USER, PASSWORD)


def test_while_the_server_is_down_its_port_refuses_and_a_restart_drops_whoever_was_there(
    server_with: Starter[Dovecot | Cyrus],
) -> None:
    server = server_with()
    address, context = (server.host, server.imaps_port), trusting(server.ca_file)
    with IdleClient(address, USER, PASSWORD, context=context) as client:
        server.stop()
        with pytest.raises(IdleError, match="closed"):
            client.arrival()
    for port in (server.imap_port, server.imaps_port):
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection((server.host, port), timeout=2)
    server.start()
    assert (server.host, server.imaps_port) == address
    with IdleClient(address, USER, PASSWORD, context=context) as client:
        server.deliver(USER, MAIL)
        assert client.arrival()[1] == 1


@pytest.mark.dovecot
def test_a_server_that_greets_as_logged_in(preauth_dovecot: PreauthDovecot) -> None:
    with IdleClient((preauth_dovecot.host, preauth_dovecot.imap_port)) as client:
        preauth_dovecot.deliver(USER, MAIL)
        assert client.arrival()[1] == 1
    assert verbs(preauth_dovecot)[:2] == ["EXAMINE", "IDLE"]


class Bare:
    """A listener that does to its connection what a test says, behind a relay with a ledger of its own."""

    def __init__(self, serve: Callable[[socket.socket], object]) -> None:
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.ledger = Ledger()
        self.relay = Relay(
            Way(("127.0.0.1",), free_port(), self.listener.getsockname()[1], drafts=("Drafts",)), self.ledger
        )
        self.relay.open()
        threading.Thread(target=self._serve, args=(serve,), daemon=True).start()

    def connect(self) -> socket.socket:
        return socket.create_connection(("127.0.0.1", self.relay.way.port), timeout=10)

    def close(self) -> None:
        self.relay.close()
        self.go_away()

    def go_away(self) -> None:
        with contextlib.suppress(OSError):
            self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()

    def _serve(self, serve: Callable[[socket.socket], object]) -> None:
        with contextlib.suppress(OSError):
            connection, _ = self.listener.accept()
            with connection:
                serve(connection)


@pytest.fixture
def bare() -> Iterator[Callable[[Callable[[socket.socket], object]], Bare]]:
    made: list[Bare] = []

    def make(serve: Callable[[socket.socket], object]) -> Bare:
        made.append(Bare(serve))
        return made[-1]

    yield make
    for one in made:
        one.close()


def test_a_half_close_leaves_the_other_half_open(bare: Callable[..., Bare]) -> None:
    def last_word(connection: socket.socket) -> None:
        while connection.recv(100):
            pass
        connection.sendall(b"* BYE\r\n")

    with bare(last_word).connect() as client:
        client.sendall(b"A1 NOOP\r\n")
        client.shutdown(socket.SHUT_WR)
        assert client.makefile("rb").read() == b"* BYE\r\n"


def reset(connection: socket.socket) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def test_a_reset_by_the_server_reaches_the_client(bare: Callable[..., Bare]) -> None:
    def heard_enough(connection: socket.socket) -> None:
        connection.recv(100)
        reset(connection)

    with bare(heard_enough).connect() as client:
        client.sendall(b"A1 NOOP\r\n")
        with pytest.raises(ConnectionResetError):
            client.recv(100)


def test_a_reset_by_the_client_reaches_the_server(bare: Callable[..., Bare]) -> None:
    ended: list[type[Exception] | None] = []
    over = threading.Event()

    def until_the_end(connection: socket.socket) -> None:
        try:
            while connection.recv(100):
                pass
            ended.append(None)
        except OSError as error:
            ended.append(type(error))
        over.set()

    client = bare(until_the_end).connect()
    client.sendall(b"A1 NOOP\r\n")
    reset(client)
    assert over.wait(10)
    assert ended == [ConnectionResetError]


def test_a_server_that_is_not_there_is_not_there(bare: Callable[..., Bare]) -> None:
    behind = bare(lambda _connection: None)
    behind.go_away()
    with pytest.raises(ConnectionResetError), behind.connect() as client:
        client.recv(100)


WRONG = (
    b'A1 SELECT "INBOX"\r\n',
    b"A1 UID STORE 1 +FLAGS (\\Seen)\r\n",
    b"A1 UID FETCH 1 (UID BODY[])\r\n",
    b"A1 FETCH 1 RFC822\r\n",
    b"A1 EXPUNGE\r\n",
    b'A1 APPEND "INBOX" (\\Draft) {3}\r\nabc\r\n',
    b'A1 APPEND "Sent" (\\Draft) {3}\r\nabc\r\n',
    b'A1 APPEND "Drafts" (\\Seen) {3+}\r\nabc\r\n',
    b"A1 CREATE New\r\n",
)


@pytest.mark.parametrize("wrong", WRONG)
@pytest.mark.parametrize("size", [1, 7, 1000], ids="in pieces of {}".format)
def test_what_may_not_be_said_is_heard_with_its_test(bare: Callable[..., Bare], wrong: bytes, size: int) -> None:
    behind = bare(
        lambda connection: [connection.sendall(b"+ go on\r\n") for _ in iter(lambda: connection.recv(100), b"")]
    )
    behind.ledger.test = "tests/test_it.py::test_it"
    with behind.connect() as client:
        client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        said = b"A0 NOOP\r\n" + wrong + b"A2 NOOP\r\n"
        for at in range(0, len(said), size):
            client.sendall(said[at : at + size])
        end = time.monotonic() + 10
        while len(behind.relay.said) < 3 and time.monotonic() < end:
            time.sleep(0.01)
    (found,) = behind.ledger.wrong
    assert found.test == "tests/test_it.py::test_it"
    assert found.line.encode() == wrong.partition(b"\r\n")[0]
    assert "test_it" in behind.ledger.complaint()
    assert found.verb in behind.ledger.complaint()
    assert [said.verb for said in behind.relay.said] == ["NOOP", found.verb, "NOOP"]
