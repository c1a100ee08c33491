"""The program's last door: what is on no list does not reach a real server, whoever says it."""

from __future__ import annotations

import base64
import contextlib
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rejectbox import config, mailbox
from rejectbox.credentials import Secret
from rejectbox.errors import Withheld
from rejectbox.mailbox import login
from rejectbox.mailbox.client import Client
from rejectbox.mailbox.gate import Gate
from tests.mails import mail
from tests.servers.allowed import violation
from tests.servers.dialogue import Dialogue
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
    assert client.fetch([1], ["INTERNALDATE", "BODYSTRUCTURE", "BODY.PEEK[]<0.100>"])[1]
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


WORDS = (
    *(b"A1 ", b"A1", b" ", b"\r\n", b"\n", b"\r", b"(", b")", b'"', b"\\", b"{3}\r\n", b"{2+}\r\n", b"{3}", b"abc", b"\0", b"DONE"),
    *(b"UID ", b"STORE ", b"FETCH ", b"SEARCH ", b"SELECT ", b"EXAMINE ", b"EXPUNGE", b"NOOP", b"IDLE", b"LOGIN ", b"APPEND "),
    *(b"1 ", b"BODY[]", b"BODY.PEEK[]", b"BODY.PEEK[1", b"]<0.5>", b"RFC822", b"RFC822.SIZE ", b"BINARY[1]", b"AUTHENTICATE PLAIN"),
    *(b'"Drafts" ', b'"INBOX" ', b"Drafts ", b"(\\Draft) ", b"(\\Seen) ", b"(\\Deleted \\Draft) ", b'A1 APPEND "Drafts" (\\Draft) '),
    *(b"A1 UID FETCH 1 ", b"A1 NOOP\r\n", b"A1 UID STORE 1 FLAGS ()\r\n", b"Y2E=\r\n"),
)  # fmt: skip


@given(
    begins=st.sampled_from((b"A1 UID FETCH 1 ", b"A1 UID FETCH ", b'A1 APPEND "Drafts" ', b"A1 UID ", b"A1 ", b"")),
    words=st.lists(st.sampled_from(WORDS), max_size=6),
    ends=st.sampled_from((b"\r\n", b"{3}\r\nabc\r\n", b"\r\nA1 NOOP\r\n", b"")),
    cut=st.integers(0, 60),
)
@settings(max_examples=3000)
def test_whatever_passes_is_allowed_by_the_tests_own_reading_too(
    begins: bytes, words: list[bytes], ends: bytes, cut: int
) -> None:
    gate, dialogue = Gate(), Dialogue()
    gate.begin()
    data = begins + b"".join(words) + ends
    with contextlib.suppress(Withheld):
        for piece in (data[:cut], data[cut:]):
            for line in dialogue.said(gate.passed(piece)):
                assert violation(line) is None, line


@given(pieces=st.lists(st.integers(1, 40), max_size=30))
def test_what_may_be_said_arrives_unchanged_however_it_is_cut(pieces: list[int]) -> None:
    literal = b"A1 STORE\r\n"
    command = b'A1 APPEND "Drafts" (\\Draft \\Seen) {%d}\r\n' % len(literal) + literal + b"\r\n"
    gate, passed, at = Gate(), b"", 0
    gate.begin()
    for size in (*pieces, len(command)):
        passed += gate.passed(command[at : at + size])
        at += size
    assert passed == command


@pytest.mark.dovecot
def test_a_fault_of_ours_is_told_as_one(dovecot: Dovecot) -> None:
    account = config.Account(name="test", email=USER, host=dovecot.host, port=dovecot.imap_port, security="none")
    connection = mailbox.connect(account, Secret(PASSWORD, "test"))
    with pytest.raises(Withheld, match=r"never into INBOX\. It is a fault of Rejectbox"):
        connection.append("INBOX", LETTER)
    connection.close()
