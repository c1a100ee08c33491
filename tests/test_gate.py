"""The program's last door: what is on no list does not reach a real server, whoever says it."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

import pytest

from rejectbox import config
from rejectbox.credentials import Secret
from rejectbox.errors import Withheld
from rejectbox.mailbox import login
from rejectbox.mailbox.client import Client
from rejectbox.mailbox.gate import Gate
from tests.mails import mail
from tests.servers.settings import PASSWORD, USER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.servers.dovecot import Dovecot

LETTER = mail("Dear Nadia,\n\nthank you.\n")


@pytest.fixture
def client(dovecot: Dovecot) -> Iterator[Client]:
    """Logged in to an account with one mail, and INBOX examined."""
    user = "gate@example.org"
    if user not in dovecot.users:
        dovecot.add_user(user, PASSWORD)
        dovecot.deliver(user, mail())
    made = Client(dovecot.host, dovecot.imap_port, ssl=False)
    account = config.Account(name="test", email=user, host=dovecot.host, port=dovecot.imap_port, security="none")
    login.log_in(made, account, Secret(PASSWORD, "test"))
    made.select_folder("INBOX", readonly=True)
    yield made
    made.logout()


FORBIDDEN: dict[str, Callable[[Client], object]] = {
    "select": lambda client: client.select_folder("INBOX"),
    "store": lambda client: client.add_flags([1], [b"\\Seen"]),
    "delete messages": lambda client: client.delete_messages([1]),
    "expunge": lambda client: client.expunge(),
    "uid expunge": lambda client: client.uid_expunge([1]),
    "copy": lambda client: client.copy([1], "Trash"),
    "move": lambda client: client.move([1], "Trash"),
    "create": lambda client: client.create_folder("New"),
    "delete": lambda client: client.delete_folder("Sent"),
    "rename": lambda client: client.rename_folder("Sent", "Other"),
    "subscribe": lambda client: client.subscribe_folder("Sent"),
    "close": lambda client: client.close_folder(),
    "fetch that marks as seen": lambda client: client.fetch([1], ["BODY[]"]),
    "fetch of RFC822": lambda client: client.fetch([1], ["RFC822"]),
    "append to INBOX": lambda client: client.append("INBOX", LETTER, flags=[b"\\Draft"]),
    "append of no draft": lambda client: client.append("Drafts", LETTER, flags=[b"\\Seen"]),
    "two appends in one": lambda client: client.multiappend("Drafts", [LETTER, LETTER]),
    "a command within a search": lambda client: client.search("ALL\r\nX1 CREATE New"),
    "a command past the library": lambda client: client._imap.send(b"X1 CREATE New\r\n"),
}


@pytest.mark.dovecot
@pytest.mark.parametrize("name", FORBIDDEN)
def test_what_would_change_a_mailbox_is_held_back(client: Client, dovecot: Dovecot, name: str) -> None:
    user = "gate@example.org"
    before = {box: dovecot.messages(user, box) for box in dovecot.mailboxes(user)}
    with pytest.raises(Withheld, match="report it"):
        FORBIDDEN[name](client)
    assert client.search(["UNSEEN"]) == [1], "the connection goes on"
    assert {box: dovecot.messages(user, box) for box in dovecot.mailboxes(user)} == before


@pytest.mark.dovecot
def test_what_the_journey_needs_passes_in_whole_commands(client: Client) -> None:
    assert client.search(["SUBJECT", "Bewerbung Müller"], charset="UTF-8") == []
    assert client.search(["UID", "1:*"]) == [1]
    assert client.fetch([1], ["RFC822.SIZE", "INTERNALDATE", "BODYSTRUCTURE", "BODY.PEEK[]<0.100>"])[1]
    client.idle()
    client.idle_done()
    client.noop()


def said(*pieces: bytes) -> list[bytes]:
    """What passes of one command, piece by piece."""
    gate = Gate()
    gate.begin()
    return [gate.passed(piece) for piece in pieces]


def test_nothing_of_a_command_leaves_before_its_line_is_whole() -> None:
    assert said(b"A1 UID", b" SEARCH ALL", b"\r\n") == [b"", b"", b"A1 UID SEARCH ALL\r\n"]
    with pytest.raises(Withheld):
        said(b"A1 UID", b" STORE 1 +FLAGS (\\Seen)", b"\r\n")


def test_a_literal_may_hold_anything_and_ends_where_it_says() -> None:
    content = b"A2 STORE 1\r\n"
    append = b'A1 APPEND "Drafts" (\\Draft) {12}\r\n'
    assert said(append, content, b"\r\n") == [append, content, b"\r\n"]
    with pytest.raises(Withheld):
        said(append, content + b"\r\nA2 STORE 1 +FLAGS (\\Seen)\r\n")
    with pytest.raises(Withheld):
        said(append, content, b" (\\Draft) {5}\r\n")


def test_after_a_refused_literal_the_next_command_is_looked_at_again() -> None:
    gate = Gate()
    gate.begin()
    gate.passed(b'A1 APPEND "Drafts" (\\Draft) {5000}\r\n')
    gate.begin()
    with pytest.raises(Withheld):
        gate.passed(b"A2 STORE 1 +FLAGS (\\Seen)\r\n")


def test_only_base64_follows_authenticate() -> None:
    proof = base64.b64encode(f"\0{USER}\0{PASSWORD}".encode())
    assert said(b"A1 AUTHENTICATE PLAIN\r\n", proof, b"\r\n") == [b"A1 AUTHENTICATE PLAIN\r\n", b"", proof + b"\r\n"]
    with pytest.raises(Withheld):
        said(b"A1 AUTHENTICATE PLAIN\r\n", b"A2 STORE 1 +FLAGS (\\Seen)\r\n")


@pytest.mark.parametrize("password", ["two\r\nlines", "two\nlines", "A2 STORE 1\r\n"])
def test_a_password_that_breaks_the_line_is_neither_sent_nor_told(password: str) -> None:
    gate: Any = Gate()
    gate.begin()
    with pytest.raises(Withheld) as caught:
        gate.passed(f'A1 LOGIN "ada" "{password}"\r\n'.encode())
    assert "lines" not in str(caught.value)
