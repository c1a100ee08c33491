"""Raw bytes of a mail -> Message; the only door to mail-parser."""

from __future__ import annotations

import base64
import hashlib
import logging
import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

import mailparser
from mailparser.const import ADDRESSES_HEADERS
from mailparser.utils import decode_header_part, get_addresses
from rejectbox_classifier.mail import Mail
from rejectbox_classifier.text import new_text, visible

from rejectbox.appointments import events
from rejectbox.authentication import verdicts
from rejectbox.bounds import PART_FIELD, bounded, head_end
from rejectbox.cleaning import address, clean, line, spaced
from rejectbox.errors import UnreadableMail
from rejectbox.values import Address, Message

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.header import Header
    from email.message import Message as EmailMessage

# mail-parser prints headers at DEBUG and file names at WARNING; mail is private.
logging.getLogger("mailparser").setLevel(logging.CRITICAL)


_MOST_HEADERS = 200
_LONGEST_VALUE = 8000
_LONGEST_SUBJECT = 500
_MOST_CALENDARS = 3
_MOST_LINES = 5000
_YEARS = range(1971, 3000)  # further off, days cannot be counted with
_MESSAGE_ID = re.compile(r"<[!-;=?-~]{1,250}>")
_PLAIN_ADDRESS = r"[\w+-]+(?:\.[\w+-]+)*@[\w-]+(?:\.[\w-]+)*"
_PLAIN_NAME = r"""[A-Za-z0-9][\w.'&-]*(?: [\w.'&-]+)*|"[A-Za-z0-9][\w.,'&-]*(?: [\w.,'&-]+)*\""""
_PLAIN_MAILBOX = re.compile(rf"(?:({_PLAIN_NAME}) )?<({_PLAIN_ADDRESS})>|({_PLAIN_ADDRESS})", re.ASCII)
"""Nothing in it that mail-parser would have to think about, which takes it twenty times as long."""
_MARKS_OF_MAIL = (
    "from",
    "to",
    "subject",
    "date",
    "message-id",
    "received",
    "return-path",
    "sender",
    "content-type",
)


class _Parser(mailparser.MailParser):  # type: ignore[misc]  # it has no types
    """The parts and attachments alone: what else it would make of the headers, most of its time, nobody asks it for."""

    _message: Any

    def _reset(self) -> None:
        message, self._message = self._message, None
        super()._reset()
        self._message = message

    def _make_mail(self, complete: bool = True) -> dict[str, Any]:
        return {}


def read(raw: bytes) -> Message:
    """Understand one mail of RFC 5322 and MIME, however broken.

    Raises UnreadableMail when the bytes are no mail, or when the parser cannot cope with them.
    """
    try:
        return _read(raw)
    except UnreadableMail:
        raise
    except Exception as error:  # noqa: BLE001  (the parser meets the world's worst input; one mail must not stop the rest)
        raise UnreadableMail(f"This mail cannot be parsed ({type(error).__name__})") from None


def as_mail(message: Message) -> Mail:
    """The classifier's view of a message."""
    sender = message.sender or Address("", "")
    return Mail(
        subject=message.subject,
        text=message.text,
        sender_name=sender.name,
        sender_address=sender.email,
        links=message.links,
        headers=dict(message.headers),
    )


def message_ids(value: str) -> tuple[str, ...]:
    """The msg-ids in a References or In-Reply-To value (RFC 5322 section 3.6.4), each once, in order."""
    return tuple(dict.fromkeys(_MESSAGE_ID.findall(value)))


def _read(raw: bytes) -> Message:
    parsed = _parsed(bounded(raw))
    fields = _fields(parsed.message)
    mailboxes = {name: _mailboxes(fields[name][0]) for name in ADDRESSES_HEADERS if name in fields}
    headers = _headers(fields, mailboxes)
    if not any(name in _MARKS_OF_MAIL for name, _ in headers):
        raise UnreadableMail("This is not a mail: it has none of the headers of one")
    plain, markup = ([_unshifted(part) for part in parts] for parts in (parsed.text_plain, parsed.text_html))
    text, links = visible("\n".join(plain), "\n".join(markup))
    text = clean(text)
    if text.count("\n") >= _MOST_LINES:
        text = "\n".join(text.split("\n", _MOST_LINES)[:_MOST_LINES])
    first = dict(reversed(headers))
    subject = line(first.get("subject", ""))[:_LONGEST_SUBJECT]
    ids = message_ids(first.get("message-id", ""))
    message_id = ids[0] if ids else ""
    return Message(
        identity=_identity(message_id, first, next(iter([*plain, *markup]), "")),
        message_id=message_id,
        subject=subject,
        sender=next(_addresses(mailboxes, "from"), None),
        reply_to=tuple(_addresses(mailboxes, "reply-to")),
        recipients=tuple(_addresses(mailboxes, "delivered-to", "to", "cc")),
        date=_date(first.get("date", "")),
        in_reply_to=next(iter(message_ids(first.get("in-reply-to", ""))), ""),
        references=message_ids(first.get("references", "")),
        text=text,
        new_text=new_text(text),
        links=links,
        headers=headers,
        verdicts=verdicts(headers),
        events=events(_calendars(parsed)),
    )


def _parsed(raw: bytes) -> Any:
    """The parser's view; of a multipart whose boundary never comes, the body as plain text."""
    try:
        parsed = _Parser.from_bytes(raw)
    except AttributeError:  # how mail-parser 4.8 fails on some of them
        parsed = None
    if parsed is not None and (
        parsed.text_plain or parsed.text_html or "StartBoundaryNotFoundDefect" not in parsed.defects_categories
    ):
        return parsed
    end = head_end(raw)
    return _Parser.from_bytes(PART_FIELD.sub(b"Content-Type: text/plain; charset=utf-8", raw[:end]) + raw[end:])


def _unshifted(part: str) -> str:
    """mail-parser 4.8 leaves charsets undecoded that write other letters in ASCII: Japanese (RFC 1468), Korean (RFC 1557)."""
    codec = "iso2022_kr" if "\x1b$)C" in part else "iso2022_jp_ext"
    return part.encode("ascii").decode(codec, "replace") if "\x1b" in part and part.isascii() else part


def _fields(message: EmailMessage) -> dict[str, list[str | Header]]:
    fields: dict[str, list[str | Header]] = {}
    for name, value in message.items():
        fields.setdefault(name.lower(), []).append(value)
    return fields


def _mailboxes(value: str | Header) -> list[tuple[str, str]]:
    """The names and addresses of a field, as mail-parser's attributes have them."""
    if isinstance(value, str) and (plain := _PLAIN_MAILBOX.fullmatch(value)):
        name, email, bare = plain.groups("")
        return [(name.strip('"'), email or bare)]
    pairs = get_addresses(value, decode_names=True)
    return [("" if name == email else name, email) for name, email in pairs if email]


def _headers(
    fields: dict[str, list[str | Header]], mailboxes: dict[str, list[tuple[str, str]]]
) -> tuple[tuple[str, str], ...]:
    """In the order in which their names come first; of fields that hold addresses, the first one's."""
    found: list[tuple[str, str]] = []
    for name, values in fields.items():
        if name in mailboxes:
            found.extend((name, f"{said} <{email}>"[:_LONGEST_VALUE]) for said, email in mailboxes[name])
        else:
            found.extend((name, spaced(_decoded_words(value))[:_LONGEST_VALUE]) for value in values)
        if len(found) >= _MOST_HEADERS:
            break
    return tuple(found[:_MOST_HEADERS])


def _decoded_words(value: str | Header) -> str:
    if isinstance(value, str) and "=?" not in value and value.isascii():
        return value.strip()
    return str(decode_header_part(value))


def _addresses(mailboxes: dict[str, list[tuple[str, str]]], *names: str) -> Iterator[Address]:
    for name in names:
        for said, email in mailboxes.get(name, [])[:50]:
            if one := address(said, email.strip().strip("<>")):
                yield one


def _calendars(parsed: Any) -> list[bytes]:
    """The calendar parts: a text of its own kind to the parser, or an attachment."""
    found = [str(text).encode("utf-8", "replace") for text in parsed.text_not_managed if "BEGIN:VCALENDAR" in str(text)]
    for part in parsed.attachments:
        if str(part.get("mail_content_type", "")).lower() in ("text/calendar", "application/ics"):
            payload = str(part.get("payload", ""))
            found.append(_decoded(payload) if part.get("binary") else payload.encode("utf-8", "replace"))
    return found[:_MOST_CALENDARS]


def _decoded(payload: str) -> bytes:
    try:
        return base64.b64decode(payload)
    except ValueError:
        return b""


def _date(value: str) -> datetime | None:
    try:
        date = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError, AttributeError):
        return None
    if date.year not in _YEARS:
        return None
    return date if date.utcoffset() is not None else date.replace(tzinfo=UTC)


def _identity(message_id: str, headers: dict[str, str], part: str) -> str:
    """By the Message-ID or else by who, when, what, and the first text part.

    Not by all text: a large mail is fetched without its attachments, and must stay the mail it is.
    """
    content = message_id or "\n".join(
        [
            *(headers.get(name, "") for name in ("from", "to", "date", "subject")),
            " ".join(clean(part).split())[:4000],
        ]
    )
    return hashlib.sha256(content.encode("utf-8", "replace")).hexdigest()[:32]
