"""From bytes to command lines: what is a command, what is a literal, and what is a password."""

from __future__ import annotations

from .dialogue import Dialogue


def lines(*words: bytes) -> list[bytes]:
    """What a dialogue finds; words that begin with < are the server's."""
    dialogue = Dialogue()
    found = []
    for word in words:
        if word.startswith(b"<"):
            dialogue.answered(word[1:])
        else:
            found += dialogue.said(word)
    return found


def test_a_literal_is_no_command_and_ends_where_it_says() -> None:
    append = b'A1 APPEND "Drafts" (\\Draft) {12}'
    content = b"A2 STORE 1\r\n"
    assert lines(append + b"\r\n", b"<+ go on\r\n", content, b"\r\nA3 NOOP\r\n") == [append, b"A3 NOOP"]
    assert lines(append + b"\r\n", b"<+ go on\r\n", content, b" (\\Seen) {2}\r\n", b"<+\r\n", b"ab\r\nA3 NOOP\r\n") == [
        append,
        append + b" (\\Seen) {2}",
        b"A3 NOOP",
    ]


def test_a_literal_that_the_server_refuses_does_not_come() -> None:
    append, store = b'A1 APPEND "Drafts" (\\Draft) {5000}', b"A2 STORE 1 +FLAGS (\\Seen)"
    assert lines(append + b"\r\n", b"<* 3 EXISTS\r\nA1 N", b"<O [OVERQUOTA]\r\n", store + b"\r\n") == [append, store]


def test_passwords_are_no_commands_and_what_follows_them_is() -> None:
    assert lines(b"A1 AUTHENTICATE PLAIN\r\n", b"<+\r\n", b"AGFkYQBwYXNz\r\n", b"A2 STORE 1 X\r\n") == [
        b"A1 AUTHENTICATE PLAIN",
        b"A2 STORE 1 X",
    ]


def test_a_bare_line_feed_ends_a_command_as_it_does_for_dovecot() -> None:
    assert lines(b"A1 NOOP\nA2 STORE 1 X\n") == [b"A1 NOOP", b"A2 STORE 1 X"]
