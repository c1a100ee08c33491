"""The IMAP door against a real Dovecot: large mail, refusals, words of the server's that come at odd moments."""

from __future__ import annotations

import base64
import contextlib
import socket
import threading
from typing import TYPE_CHECKING, Literal

import pytest

from rejectbox import config, mailbox, message
from rejectbox.credentials import Secret
from rejectbox.errors import AppendRefused, ConnectionLost, LoginRefused, ProtocolError
from rejectbox.mailbox import bodystructure, opening
from tests.mails import REJECTION, mail
from tests.scripted.dialogue import parse
from tests.scripted.server import Scripted
from tests.servers.settings import PASSWORD, USER

if TYPE_CHECKING:
    from collections.abc import Iterator

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


PREAUTH = "S: * PREAUTH ready\n"


@contextlib.contextmanager
def scripted(text: str, security: Literal["none", "starttls"] = "none") -> Iterator[mailbox.Connection]:
    """A connection to a server that says `text`, and what base.txt says to everything else."""
    with Scripted(parse(text + "include base.txt\n")) as server:
        account = config.Account(name="t", email=USER, host="127.0.0.1", port=server.port, security=security)
        connection = mailbox.connect(account, Secret("secret", "test"))
        yield connection
        connection.close()


@pytest.mark.parametrize(
    "said",
    [
        pytest.param("S: + idling\\r\\n* 3 EXISTS", id="in one packet with the plus"),
        pytest.param("S: * 3 EXISTS\\r\\n+ idling", id="before the plus"),
        pytest.param("S: + idling\ns: * 3 EX\nwait 0.05\nS: ISTS", id="split over packets"),
    ],
)
def test_idle_hears_exists_however_it_comes(said: str) -> None:
    with scripted(f"{PREAUTH}C: IDLE\n{said}\n") as server:
        assert server.wait(20)


def test_another_word_ends_idle_and_the_next_one_hears_exists() -> None:
    with scripted(
        f"{PREAUTH}C: IDLE\nS: + idling\nS: * OK Still here\nC: IDLE\nS: + idling\nS: * 3 EXISTS\n"
    ) as server:
        assert not server.wait(20)
        assert server.wait(20)


def test_goodbye_while_idle_is_a_lost_connection() -> None:
    with (
        scripted(f"{PREAUTH}C: IDLE\nS: + idling\nS: * BYE going down\n") as server,
        pytest.raises(ConnectionLost, match="going down"),
    ):
        server.wait(20)


def test_exists_in_the_answer_to_a_search_is_not_lost() -> None:
    with scripted(f"{PREAUTH}C: UID SEARCH *\nS: * SEARCH\nS: * 3 EXISTS\nS: %t OK done\n") as server:
        assert server.uids_from(7) == []
        assert server.wait(20)


def test_nonsense_is_a_protocol_error() -> None:
    with (
        scripted(f"{PREAUTH}C: UID SEARCH *\nS: * SEARCH one two\nS: %t OK done\n") as server,
        pytest.raises(ProtocolError),
    ):
        server.uids_from(1)


@pytest.mark.parametrize("odd", ["<a\r\nX1 DELETE INBOX>", "<a\nb>", "<\0>", "\udc80 GmbH", "ü\ud800"])
def test_what_a_mail_says_of_itself_never_makes_a_command_of_its_own(odd: str) -> None:
    with Scripted(parse(PREAUTH + "include base.txt\n")) as server:
        account = config.Account(name="t", email=USER, host="127.0.0.1", port=server.port, security="none")
        connection = mailbox.connect(account, None)
        connection.examine("INBOX")
        assert connection.uids_with("MESSAGE-ID", odd) == []
        assert connection.uids_from(8) == []
        connection.close()
    assert {command.split()[0] for command in server.heard} <= {"CAPABILITY", "EXAMINE", "UID", "LOGOUT"}


def test_a_draft_that_is_not_answered_for_is_not_delivered_later(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "_READ", 1.0)
    content = mail("x" * 70 + "\n") + b"y" * 300_000
    got = 0
    ended = threading.Event()

    def serve() -> None:
        nonlocal got
        client, _ = listener.accept()
        with client, contextlib.suppress(OSError):
            client.sendall(b"* PREAUTH ready\r\n")
            tag = client.recv(1000).split()[0]
            client.sendall(b"* CAPABILITY IMAP4rev1\r\n" + tag + b" OK done\r\n")
            client.recv(1000)
            client.sendall(b"+ go on\r\n")
            ended.wait(60)  # nothing is read: the network is away
            while data := client.recv(1 << 16):
                got += len(data)

    with socket.socket() as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        port = listener.getsockname()[1]
        account = config.Account(name="t", email=USER, host="127.0.0.1", port=port, security="none")
        connection = mailbox.connect(account, None)
        with pytest.raises(ConnectionLost):
            connection.append("Drafts", content)
        connection.close()
        ended.set()
        thread.join(30)
    assert got < len(content)


def test_the_parts_of_a_large_mail_make_a_mail_again() -> None:
    header = b"From: a@acme.example\r\nContent-Type: multipart/mixed;\r\n boundary=x\r\nSubject: Hi\r\n\r\n"
    made = bodystructure.assemble(header, [(b"Content-Type: text/plain; charset=utf-8\r\n\r\n", "Grüße".encode())])
    read = message.read(made)
    assert (read.subject, read.text) == ("Hi", "Grüße")
