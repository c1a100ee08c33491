"""The IMAP door against a real Dovecot: large mail, refusals, words of the server's that come at odd moments."""

from __future__ import annotations

import base64
import socket
import threading
from typing import TYPE_CHECKING, Literal

import pytest

from rejectbox import config, mailbox, message
from rejectbox.credentials import Secret
from rejectbox.errors import AppendRefused, ConnectionLost, LoginRefused, ProtocolError, Untrusted
from rejectbox.mailbox import bodystructure
from tests.mails import REJECTION, mail
from tests.servers.settings import PASSWORD, USER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.servers.dovecot import Dovecot
    from tests.servers.fixtures import Starter
    from tests.servers.server import Server


def connected(server: Server, user: str = USER, password: str = PASSWORD) -> mailbox.Connection:
    account = config.Account(name="test", email=user, host=server.host, port=server.imap_port, security="none")
    return mailbox.connect(account, Secret(password, "test"))


@pytest.mark.dovecot
def test_of_a_mail_with_a_huge_attachment_only_the_text_is_fetched(preauth_dovecot: Server) -> None:
    attachment = base64.encodebytes(b"\x00" * (38 << 20)).replace(b"\n", b"\r\n")
    raw = (
        b"From: Nadia Ferris <nadia@acme.example>\r\nTo: ada@example.org\r\nSubject: Your application\r\n"
        b"Message-ID: <large@acme.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b1\r\n\r\n"
        b"--b1\r\nContent-Type: application/pdf; name=brochure.pdf\r\nContent-Transfer-Encoding: base64\r\n"
        b"Content-Disposition: attachment\r\n\r\n" + attachment + b"\r\n--b1\r\n"
        b"Content-Type: text/plain; charset=utf-8\r\n\r\n"
        + REJECTION.replace("\n", "\r\n").encode()
        + b"\r\n--b1--\r\n"
    )
    assert len(raw) > 50_000_000
    preauth_dovecot.deliver(USER, raw)
    server = connected(preauth_dovecot)
    server.examine("INBOX")
    fetched = server.fetch(1)
    server.close()
    assert fetched is not None
    assert len(fetched.raw) < 10_000
    read = message.read(fetched.raw)
    assert read.message_id == "<large@acme.example>"
    assert "we have decided to move forward with another candidate" in read.text


@pytest.mark.dovecot
def test_of_a_huge_text_the_beginning_is_fetched(preauth_dovecot: Server) -> None:
    preauth_dovecot.deliver(USER, mail(REJECTION + "And so on.\n" * 1_000_000))
    server = connected(preauth_dovecot)
    server.examine("INBOX")
    fetched = server.fetch(1)
    server.close()
    assert fetched is not None
    assert len(fetched.raw) <= 300_000
    assert "another candidate" in message.read(fetched.raw).text


@pytest.mark.dovecot
def test_a_full_account_refuses_the_draft_with_the_remedy(dovecot_with: Starter[Dovecot]) -> None:
    server = dovecot_with(None, quota=2_000)
    connection = connected(server)
    with pytest.raises(AppendRefused, match="Make room there"):
        connection.append("Drafts", mail("x" * 5_000))
    connection.close()


@pytest.mark.dovecot
def test_a_wrong_password_is_a_refusal(dovecot: Dovecot) -> None:
    with pytest.raises(LoginRefused, match="app password"):
        connected(dovecot, password="wrong")


@pytest.mark.dovecot
@pytest.mark.parametrize("password", ['quo"te', "back\\slash", "ümläut €", "  spaces "])
def test_a_password_may_have_any_character(dovecot: Dovecot, password: str) -> None:
    user = f"odd{abs(hash(password))}@example.org"
    dovecot.add_user(user, password)
    connection = connected(dovecot, user, password)
    assert connection.folders()
    connection.close()


class Scripted:
    """A server that says what it is told to: each command's answer, by the command's name."""

    def __init__(self, answers: dict[str, list[bytes]], greeting: bytes = b"* PREAUTH ready\r\n") -> None:
        self.answers = answers
        self.greeting = greeting
        self.heard: list[str] = []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.thread = threading.Thread(target=self._serve, daemon=True)
        self.thread.start()

    def _serve(self) -> None:
        connection, _ = self.listener.accept()
        with connection, connection.makefile("rb") as lines:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            connection.sendall(self.greeting)
            tag = b""
            for line in lines:
                words = line.split()
                if words and words[0] != b"DONE":
                    tag = words[0]
                    words = words[1:]
                name = (words[1] if words[:1] == [b"UID"] else words[0]).decode().upper()
                self.heard.append(name)
                queue = self.answers.get(name, [])
                answer = queue.pop(0) if queue else b"%s OK done\r\n"
                for piece in answer.replace(b"%s", tag).split(b"|"):
                    connection.sendall(piece)
                    threading.Event().wait(0.02)

    def connect(self, security: Literal["none", "starttls"] = "none") -> mailbox.Connection:
        account = config.Account(name="t", email=USER, host="127.0.0.1", port=self.port, security=security)
        return mailbox.connect(account, Secret("secret", "test"))


@pytest.fixture
def scripted() -> Iterator[Callable[..., Scripted]]:
    made: list[Scripted] = []

    def make(answers: dict[str, list[bytes]], **keys: bytes) -> Scripted:
        made.append(Scripted({"CAPABILITY": [b"* CAPABILITY IMAP4rev1 IDLE\r\n%s OK done\r\n"] * 5, **answers}, **keys))
        return made[-1]

    yield make
    for server in made:
        server.listener.close()


@pytest.mark.parametrize(
    "done",
    [
        pytest.param([b"+ idling\r\n* 3 EXISTS\r\n"], id="in one packet with the plus"),
        pytest.param([b"* 3 EXISTS\r\n+ idling\r\n"], id="before the plus"),
        pytest.param([b"+ idling\r\n|* 3 EX|ISTS\r\n"], id="split over packets"),
        pytest.param([b"+ idling\r\n|* OK still here\r\n|* 3 EXISTS\r\n"], id="after another word"),
    ],
)
def test_idle_hears_exists_however_it_comes(scripted: Callable[..., Scripted], done: list[bytes]) -> None:
    server = scripted({"IDLE": done, "DONE": [b"%s OK idle\r\n"]}).connect()
    heard = server.wait(20)
    server.close()
    assert heard or b"still here" in done[0]


def test_exists_in_the_answer_to_a_search_is_not_lost(scripted: Callable[..., Scripted]) -> None:
    server = scripted({"SEARCH": [b"* SEARCH\r\n* 3 EXISTS\r\n%s OK done\r\n"]}).connect()
    assert server.uids_from(7) == []
    assert server.wait(20)
    server.close()


def test_goodbye_while_idle_is_a_lost_connection(scripted: Callable[..., Scripted]) -> None:
    server = scripted({"IDLE": [b"+ idling\r\n* BYE going down\r\n"], "DONE": [b"%s OK idle\r\n"]}).connect()
    with pytest.raises(ConnectionLost, match="going down"):
        server.wait(20)
    server.close()


def test_nonsense_is_a_protocol_error(scripted: Callable[..., Scripted]) -> None:
    server = scripted({"SEARCH": [b"* SEARCH one two\r\n%s OK done\r\n"]}).connect()
    with pytest.raises(ProtocolError):
        server.uids_from(1)
    server.close()


def test_starttls_is_never_skipped_for_a_server_that_greets_as_logged_in(scripted: Callable[..., Scripted]) -> None:
    with pytest.raises(Untrusted, match="STARTTLS"):
        scripted({}).connect(security="starttls")


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (b"%s NO [AUTHENTICATIONFAILED] no\r\n", LoginRefused),
        (b"%s NO [UNAVAILABLE] the user database is away\r\n", ConnectionLost),
        (b"%s NO [INUSE] busy\r\n", ConnectionLost),
    ],
)
def test_a_busy_server_is_tried_again_and_a_refusal_is_not(
    scripted: Callable[..., Scripted], answer: bytes, error: type[Exception]
) -> None:
    with pytest.raises(error):
        scripted({"LOGIN": [answer]}, greeting=b"* OK ready\r\n").connect()


def test_the_password_is_not_sent_where_login_is_disabled(scripted: Callable[..., Scripted]) -> None:
    capability = [b"* CAPABILITY IMAP4rev1 LOGINDISABLED\r\n%s OK done\r\n"] * 5
    server = scripted({"CAPABILITY": capability}, greeting=b"* OK ready\r\n")
    with pytest.raises(LoginRefused, match="LOGINDISABLED"):
        server.connect()
    assert "LOGIN" not in server.heard


def test_the_parts_of_a_large_mail_make_a_mail_again() -> None:
    header = b"From: a@acme.example\r\nContent-Type: multipart/mixed;\r\n boundary=x\r\nSubject: Hi\r\n\r\n"
    made = bodystructure.assemble(header, [(b"Content-Type: text/plain; charset=utf-8\r\n\r\n", "Grüße".encode())])
    read = message.read(made)
    assert (read.subject, read.text) == ("Hi", "Grüße")
