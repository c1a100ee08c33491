"""The draft on the wire: RFC 5322 to the byte, in the thread, nothing of the incoming mail where it must not be."""

from __future__ import annotations

import email
import email.policy
import re
from dataclasses import replace
from datetime import UTC, datetime
from email.header import decode_header, make_header

import pytest

from rejectbox import draft, message
from rejectbox.values import Address, Letter
from tests.mails import mail

NOW = datetime(2026, 11, 3, 9, 30, tzinfo=UTC)
ENVELOPE = draft.Envelope(
    "personal", Address("Ada Exämple", "ada@example.org"), Address("Nadia Ferris", "nadia@acme.example"), NOW
)
LETTER = Letter(
    "Re: Your application",
    "Dear Nadia,\n\nthank you. " + "A long paragraph goes on. " * 20 + "\n\nKind regards\nAda Exämple 🙂\n",
    "en",
)


def composed(
    raw: bytes, attribution: str = "On 3 November 2026, Nadia wrote:", letter: Letter = LETTER
) -> tuple[bytes, email.message.EmailMessage]:
    content = draft.compose(letter, message.read(raw), ENVELOPE, attribution).content
    return content, email.message_from_bytes(content, policy=email.policy.default)


def test_every_line_ends_with_crlf_and_is_ascii() -> None:
    content, _ = composed(mail("Grüße von Ünal\n", subject="Absage für Müller"))
    assert content.isascii()
    assert content.count(b"\n") == content.count(b"\r\n")
    assert b"\r" not in content.replace(b"\r\n", b"")
    assert max(map(len, content.split(b"\r\n"))) <= 76


def test_long_names_and_subjects_are_encoded_words_of_a_lawful_length() -> None:
    name, subject = "Łucja Żółć-Śmigły " * 4, "Re: " + "Grüße aus Österreich über Ägypten " * 5
    envelope = replace(ENVELOPE, writer=Address(name, "ada@example.org"), recipient=Address(name, "n@acme.example"))
    content = draft.compose(replace(LETTER, subject=subject), message.read(mail()), envelope).content
    read = email.message_from_bytes(content)  # Python 3.11's newer policy reads a space between two encoded words
    assert max(map(len, content.split(b"\r\n"))) <= 76
    assert str(make_header(decode_header(read["Subject"]))) == subject.strip()
    assert str(make_header(decode_header(read["To"]))) == f"{name.strip()} <n@acme.example>"


def test_a_long_line_of_the_original_is_wrapped_behind_its_mark() -> None:
    _, read = composed(mail("One long line of the original goes on and on. " * 5))
    quoted = read.get_content().partition("wrote:")[2].strip().splitlines()
    assert len(quoted) > 2
    assert all(line.startswith("> ") and len(line) <= 76 for line in quoted)


def test_it_is_a_reply_in_the_thread() -> None:
    _, read = composed(
        mail(
            message_id="<c@acme.example>",
            References="<a@acme.example> <b@acme.example>",
            In_Reply_To="<b@acme.example>",
        )
    )
    assert read["In-Reply-To"] == "<c@acme.example>"
    assert read["References"] == "<a@acme.example> <b@acme.example> <c@acme.example>"
    assert read["From"] == "Ada Exämple <ada@example.org>"
    assert read["Date"].datetime == NOW


def test_a_long_thread_keeps_its_first_and_its_last_references() -> None:
    ids = [f"<{number}-{'x' * 60}@mail.acme.example>" for number in range(60)]
    content, read = composed(mail(message_id="<last@acme.example>", References=" ".join(ids)))
    kept = read["References"].split()
    assert len(kept) <= 31
    assert (kept[0], kept[-1]) == (ids[0], "<last@acme.example>")
    assert b"=?" not in content.partition(b"References:")[2].partition(b"\r\nContent")[0]


def test_a_very_long_message_id_is_not_encoded() -> None:
    long_id = f"<{'y' * 200}@acme.example>"
    content, _ = composed(mail(message_id=long_id))
    assert re.search(rb"\r\nIn-Reply-To:\s+" + re.escape(long_id.encode()) + rb"\r\n", content)


def test_the_original_is_quoted_below_the_letter() -> None:
    _, read = composed(mail("Hello Ada\n> older\n"))
    text = read.get_content().replace("\r\n", "\n")
    assert text.index("Kind regards") < text.index("On 3 November 2026, Nadia wrote:\n> Hello Ada\n>> older")


def test_without_quote_there_is_none() -> None:
    _, read = composed(mail("Hello Ada\n"), attribution="")
    assert "Hello Ada" not in read.get_content()


def test_the_text_is_utf8_one_line_a_paragraph() -> None:
    _, read = composed(mail())
    assert read.get_content_charset() == "utf-8"
    assert LETTER.text.split("\n\n")[1] in read.get_content()


@pytest.mark.parametrize(
    "raw",
    [
        b"From: Nadia <n@acme.example>\r\nSubject: Hi\r\n Bcc: all@example.net\r\nMessage-ID: <a@b.example>\r\n\r\ntext",
        b'From: "Nadia\\r\\nBcc: all@example.net" <n@acme.example>\r\nMessage-ID: <a@b.example>\r\nSubject: =?utf-8?q?Hi=0D=0ABcc:_all=40example.net?=\r\n\r\ntext',
        b"From: Nadia <n@acme.example>\r\nSubject: Hi\r\nMessage-ID: <a@b.example>\r\nReferences: <x@y.example>\r\n Bcc: all@example.net <z@y.example>\r\n\r\ntext",
    ],
)
def test_nothing_of_the_incoming_mail_becomes_a_header(raw: bytes) -> None:
    _, read = composed(raw)
    assert sorted(name.lower() for name in read) == sorted(
        [
            "from",
            "to",
            "subject",
            "date",
            "message-id",
            "in-reply-to",
            "references",
            "content-type",
            "content-transfer-encoding",
            "mime-version",
        ]
    )


def test_the_message_id_depends_on_account_and_original_alone() -> None:
    original = message.read(mail(message_id="<a@acme.example>"))
    again = message.read(mail("Other text", message_id="<a@acme.example>"))
    assert draft.message_id("personal", "ada@example.org", original) == draft.message_id(
        "personal", "ada@example.org", again
    )
    assert draft.message_id("work", "ada@example.org", original) != draft.message_id(
        "personal", "ada@example.org", original
    )
    assert draft.message_id("personal", "ada@example.org", original).endswith("@example.org>")
