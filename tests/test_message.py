"""message.py: any bytes become a Message or UnreadableMail, at a bounded cost."""

from __future__ import annotations

import re
import time
from contextlib import suppress
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from pathlib import Path

import mailparser
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rejectbox import message
from rejectbox.bounds import head_end
from rejectbox.cleaning import clean, spaced
from rejectbox.errors import UnreadableMail
from rejectbox.values import Address

HEAD = b"From: a@example.com\nSubject: x\n"


def mail(*headers: str, text: str = "Hello") -> bytes:
    return "\n".join([*headers, "", text]).encode()


def test_a_file_without_headers_is_no_mail() -> None:
    with pytest.raises(UnreadableMail, match="not a mail"):
        message.read(b"\x89PNG\r\n\x1a\n and so on")


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_unreadable(raw: bytes) -> None:
    for content in (raw, HEAD + raw, HEAD + b"\n" + raw):
        with suppress(UnreadableMail):
            message.read(content)


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(HEAD + b"".join(b"X-%d: y\n" % i for i in range(100_000)), id="headers"),
        pytest.param(HEAD + b"Received: from a by b; Mon, 16 Nov 2026 10:00:00 +0000\n" * 20_000, id="received"),
        pytest.param(HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * 100_000, id="parts"),
        pytest.param(
            HEAD + b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (i, i) for i in range(20_000)),
            id="nested",
        ),
        pytest.param(HEAD + b"Content-Type: message/rfc822\n\n" * 20_000, id="rfc822 in rfc822"),
        pytest.param(HEAD + b"To: " + b"a@b.example, " * 80_000, id="recipients"),
        pytest.param(HEAD + b"X: " + b"=?utf-8?q?a?= " * 60_000, id="encoded words"),
        pytest.param(HEAD + b"Content-Type: text/plain" + b"; a=b" * 100_000, id="parameters"),
        pytest.param(
            HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain" + b"; a=b" * 100_000,
            id="part's parameters",
        ),
        pytest.param(HEAD + b"\n" + b"\0" * 900_000, id="NULs"),
        pytest.param(HEAD + b"Content-Type: text/html\n\n" + b"<div>" * 100_000, id="nested HTML"),
    ],
)
def test_a_bomb_costs_little(raw: bytes) -> None:
    start = time.process_time()
    with suppress(UnreadableMail):
        assert len(message.read(raw).headers) <= 200
    assert time.process_time() - start < 2


def test_a_multipart_whose_boundary_never_comes_is_read_as_text() -> None:
    raw = mail(
        "From: a@example.com",
        "Content-Type: multipart/mixed; boundary=never",
        text="--other\nHello\n--other--",
    )
    assert "Hello" in message.read(raw).text


def test_identity_without_message_id_does_not_depend_on_attachments() -> None:
    whole = EmailMessage()
    whole["From"], whole["To"], whole["Date"] = (
        "hr@globex.example",
        "ada@example.org",
        "Mon, 16 Nov 2026 10:00:00 +0000",
    )
    whole.set_content("Dear Ada,\nno.")
    bare = message.read(whole.as_bytes())
    whole.add_attachment(b"%PDF" * 5000, maintype="application", subtype="pdf", filename="policy.pdf")
    whole.add_attachment("a note", filename="note.txt")
    assert message.read(whole.as_bytes()).identity == bare.identity


def test_mails_without_message_id_differ_by_what_they_say() -> None:
    assert (
        message.read(mail("From: a@example.com", text="one")).identity
        != message.read(mail("From: a@example.com", text="two")).identity
    )


def test_identity_is_by_message_id_where_there_is_one() -> None:
    one = message.read(mail("From: a@example.com", "Message-ID: <1@example.com>", text="one"))
    assert (
        one.identity == message.read(mail("From: a@example.com", "Message-ID:  <1@example.com>", text="two")).identity
    )


@pytest.mark.parametrize(
    ("header", "address"),
    [
        ('"Ferris, Nadia" <nadia@Globex.EXAMPLE>', Address("Ferris, Nadia", "nadia@globex.example")),
        (
            "=?utf-8?Q?J=C3=BCrgen?= Sonnfeld <j@sonnfeld.example>",
            Address("Jürgen Sonnfeld", "j@sonnfeld.example"),
        ),
        ("nadia@globex.example", Address("", "nadia@globex.example")),
        ("=?utf-8?B?bmFkaWHigIs=?= <n@globex.example>", Address("nadia", "n@globex.example")),
        ("=?utf-8?B?4oCubmFkaWHigIs=?= <n@globex.example>", Address("", "n@globex.example")),  # turned round
    ],
)
def test_addresses_are_decoded_and_cleaned(header: str, address: Address) -> None:
    assert message.read(mail(f"From: {header}")).sender == address


@pytest.mark.parametrize("header", ["nobody", "<>", '"x" <a@b>', "a@example.com\x00b <x>"])
def test_what_is_no_address_is_none(header: str) -> None:
    assert message.read(mail(f"From: {header}", "Subject: x")).sender is None


@pytest.mark.parametrize(
    ("date", "read"),
    [
        ("Mon, 16 Nov 2026 10:00:00 +0100", datetime(2026, 11, 16, 9, tzinfo=UTC)),
        ("16 Nov 2026 10:00:00 -0000", datetime(2026, 11, 16, 10, tzinfo=UTC)),
        ("yesterday", None),
        ("Mon, 99 Nov 2026 10:00:00 +0100", None),
        ("", None),
    ],
)
def test_dates_are_aware_or_none(date: str, read: datetime | None) -> None:
    assert message.read(mail("From: a@example.com", f"Date: {date}")).date == read


def test_only_the_topmost_authentication_results_count() -> None:
    read = message.read(
        mail(
            "Authentication-Results: mx.example.org; dmarc=pass header.from=globex.example",
            "Authentication-Results: forged.example; dmarc=fail",
            "From: hr@globex.example",
        )
    )
    assert read.verdicts == (("dmarc", "pass"),)


def test_comments_and_reasons_in_authentication_results_do_not_count() -> None:
    value = 'mx.example.org; spf=pass (sender says dmarc=fail); dkim=pass reason="dmarc=fail"'
    assert message.read(mail(f"Authentication-Results: {value}", "From: a@example.com")).verdicts == (
        ("spf", "pass"),
        ("dkim", "pass"),
    )


def test_text_has_no_invisible_characters() -> None:
    read = message.read(
        mail(
            "From: a@example.com",
            "Content-Type: text/plain; charset=utf-8",
            text="Glo\u200bbex\u00ad \u202eGmbH\u202c\x00",
        )
    )
    assert read.text.strip() == "Globex GmbH"


def test_an_unknown_charset_is_read_all_the_same() -> None:
    raw = mail("From: a@example.com", "Content-Type: text/plain; charset=x-klingon", text="Hello")
    assert message.read(raw).text.strip() == "Hello"


def test_repr_shows_no_mail_text() -> None:
    read = message.read(mail("From: Nadia <nadia@globex.example>", "Subject: Secret", text="Secret"))
    assert "Secret" not in repr(read)
    assert "nadia" not in repr(read)


@pytest.mark.parametrize(
    ("charset", "text"), [("iso-2022-jp", "残念ながら、今回は見送らせて"), ("iso-2022-kr", "불합격을 알려 드립니다")]
)
def test_letters_written_in_seven_bits_are_read(charset: str, text: str) -> None:
    head = f"From: a@acme.example\nSubject: x\nContent-Type: text/plain; charset={charset}\n\n".encode()
    assert message.read(head + text.encode(charset)).text.strip() == text


FIELDS = (
    "From: Nadia Ferris <n@globex.example>\nFrom: b@example.com",
    'To: "Ferris, Nadia" <n@globex.example>, Ada <ada@example.org>, x\nTo: <',
    "Cc: =?utf-8?Q?J=C3=BCrgen?= <j@sonnfeld.example>\nBcc: n@globex.example <n@globex.example>",
    "Reply-To: J. O'Neill-Doe <a.b+c@x-y.example>\nDelivered-To: a_b@example.org (Ada)",
    "Subject: =?utf-8?B?w6k=?= and\n more\nX-One:  1 \nx-one: 2\nX: \xe9\nDate: never\nResent-Date: Mon\nReceived: x",
)


@pytest.mark.parametrize("fields", [*FIELDS, "\n".join(FIELDS)])
def test_headers_are_what_mail_parser_makes_of_them(fields: str) -> None:
    raw = b"Message-ID: <1@x.example>\n" + fields.encode("latin-1") + b"\n\nHello"
    said = [
        (name.lower(), f"{one[0]} <{one[1]}>" if isinstance(one, tuple) else one.replace("\r", " "))
        for name, value in mailparser.parse_from_bytes(raw).headers.items()
        for one in (value if isinstance(value, list) else [value])
    ]
    assert [(name, value) for name, value in message.read(raw).headers if name != "received"] == [
        (name, value) for name, value in said if name != "received"
    ]


@given(st.from_regex(message._PLAIN_MAILBOX, fullmatch=True))
def test_a_plain_mailbox_is_what_mail_parser_makes_of_it(value: str) -> None:
    raw = f"From: {value}\n\n".encode()
    if message_from_bytes(raw)["from"] == value:  # no control character ended the line
        assert message._mailboxes(value) == mailparser.parse_from_bytes(raw).from_


@pytest.mark.parametrize("path", sorted((Path(__file__).parent / "golden").glob("*.eml")), ids=lambda path: path.stem)
def test_parts_are_what_mail_parser_makes_of_them(path: Path) -> None:
    raw = path.read_bytes()
    ours, theirs = message._Parser.from_bytes(raw), mailparser.parse_from_bytes(raw)
    for name in ("text_plain", "text_html", "text_not_managed", "attachments"):
        assert getattr(ours, name) == getattr(theirs, name)
    unheard = {"AddressHeaderDefect", "DateHeaderDefect", "ReceivedHeaderDefect"}
    assert ours.defects_categories == theirs.defects_categories - unheard


@given(st.text("\r\na", max_size=12))
def test_a_header_ends_before_an_empty_line_of_whatever_line_ends(text: str) -> None:
    found = re.search(r"\r?\n\r?\n|\r\r", text)
    assert head_end(text.encode()) == (found.start() if found else len(text))


def test_what_is_printable_needs_no_cleaning() -> None:
    signs = [chr(code) for code in range(0x110000)]
    assert not [sign for sign in signs if sign.isprintable() and f"{sign}\n" != clean(f"{sign}\n")]
    assert not [sign for sign in signs if sign.isprintable() and f"{sign}\n" != spaced(f"{sign}\n")]
