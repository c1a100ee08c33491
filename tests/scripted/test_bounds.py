"""What is taken of an answer, and what is told of one that cannot be understood."""

from __future__ import annotations

import imaplib

import pytest
from imapclient import exceptions

from rejectbox.mailbox import listing
from rejectbox.mailbox.refusals import words_of
from rejectbox.mailbox.stumbles import Stumbles


def test_an_answer_that_names_all_numbers_there_are_is_refused() -> None:
    with pytest.raises(ValueError, match="more than any mailbox holds"):
        list(listing.uids([], [b'(TAG "A1") UID ALL 1:4294967295']))
    assert list(listing.uids([], [b'(TAG "A1") UID ALL 3:5,9'])) == [3, 4, 5, 9]


@pytest.mark.parametrize(
    "error",
    [
        imaplib.IMAP4.abort("command: FETCH => unexpected response: b'Dear Ada, unfortunately'"),
        exceptions.ProtocolError("No closing ) in Dear Ada, unfortunately"),
    ],
)
def test_what_breaks_the_protocol_is_not_repeated_for_it_may_be_mail(error: Exception) -> None:
    assert "Ada" not in words_of(error)


def test_an_address_in_a_servers_words_is_not_repeated() -> None:
    said = (
        "[AUTHENTICATIONFAILED] unknown user <ada+jobs@example.org>, user=ada@[192.0.2.1]. Ask postmaster@example.org."
    )
    assert words_of(imaplib.IMAP4.error(said)) == (
        "[AUTHENTICATIONFAILED] unknown user <address>, user=<address>. Ask <address>."
    )
    assert "example" not in words_of(imaplib.IMAP4.error("x" * 190 + " ada@example.org"))


def test_a_mailbox_at_which_connections_break_is_left_out_by_each_other_connection() -> None:
    stumbles = Stumbles()
    for _ in range(3):
        assert stumbles.left_out() == frozenset()
        stumbles.broke_at_mailbox("Archive")
    assert stumbles.left_out() == {"Archive"}
    assert stumbles.left_out() == frozenset()
    stumbles.broke_at_mailbox("Archive")
    assert stumbles.left_out() == {"Archive"}


def test_what_broke_once_is_forgotten_when_a_connection_comes_through() -> None:
    stumbles = Stumbles()
    for _ in range(9):
        stumbles.broke_at_mailbox("Sent")
        stumbles.went_well()
    assert stumbles.left_out() == frozenset()
