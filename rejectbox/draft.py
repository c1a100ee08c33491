"""A letter and the mail it answers -> Draft: RFC 5322 bytes, ready for APPEND."""

from __future__ import annotations

import hashlib
import textwrap
from dataclasses import dataclass
from email import policy
from email.charset import QP, Charset
from email.header import Header
from email.message import Message as Mail
from email.utils import format_datetime, formataddr
from typing import TYPE_CHECKING

from rejectbox.courtesy.naming import visible
from rejectbox.values import Address, Draft, Letter, Message

if TYPE_CHECKING:
    from datetime import datetime

_MOST_REFERENCES = 30
_LONGEST_QUOTE = 20_000
_COLUMNS = 76
"""Of a line of quoted-printable and of an encoded word's line at the most (RFC 2045 section 6.7, RFC 2047 section 2)."""
_UTF_8 = Charset("utf-8")
_UTF_8.body_encoding = QP
# The older of Python's two policies: the newer one folds a long msg-id in References by encoding it, which breaks the
# thread, or with lines long enough for it writes encoded words and quoted-printable longer than they may be.
_WIRE = policy.compat32.clone(max_line_length=_COLUMNS, linesep="\r\n")


@dataclass(frozen=True, slots=True)
class Envelope:
    """Who writes to whom, and when: `account` is the name in config.toml, `now` is aware."""

    account: str
    writer: Address
    recipient: Address
    now: datetime


def message_id(account: str, own_address: str, message: Message) -> str:
    """The draft's Message-ID: the same for the same account and original, whatever happened in between.

    It is how a draft is known again in Drafts, Sent and Trash, after a crash or a client's re-saving.
    """
    digest = hashlib.sha256(f"{account}\0{message.identity}".encode()).hexdigest()[:32]
    return f"<{digest}@{own_address.rpartition('@')[2]}>"


def compose(
    letter: Letter, message: Message, envelope: Envelope, attribution: str = "", parent: Message | None = None
) -> Draft:
    """The reply as bytes with CRLF, in the thread of `message`, quoting it below where `attribution` is given.

    With `parent`, an earlier mail of the recipient's, it stands in that one's thread: who gets it never saw `message`. It
    answers both (RFC 5322 section 3.6.4 allows several), and References follow the parent alone.

    The text is UTF-8 in quoted-printable, one line a paragraph, so that every client wraps it as it likes and no
    server has a bare LF or an 8-bit header to refuse (RFC 5322 section 2.3, RFC 2045 section 6.7).
    """
    mail: Mail[str | Header, str | Header] = Mail(policy=_WIRE)
    mail["From"] = _header(envelope.writer)
    mail["To"] = _header(envelope.recipient)
    mail["Subject"] = Header(
        visible(letter.subject), None if letter.subject.isascii() else "utf-8", header_name="Subject"
    )
    mail["Date"] = format_datetime(envelope.now)
    own_id = message_id(envelope.account, envelope.writer.email, message)
    mail["Message-ID"] = own_id
    answered = [one.message_id for one in (parent, message) if one and one.message_id]
    if answered:
        mail["In-Reply-To"] = " ".join(answered)
        mail["References"] = " ".join(_references(parent if parent and parent.message_id else message))
    mail["MIME-Version"] = "1.0"
    text = letter.text.rstrip("\n") + "\n"
    if attribution:
        text += f"\n{attribution}\n{_quoted(message)}\n"
    mail.set_payload(text, _UTF_8)
    return Draft(own_id, mail.as_bytes(policy=_WIRE))


def _header(address: Address) -> Header | str:
    name = visible(address.name)
    if name.isascii():
        return formataddr((name, address.email))
    header = Header(name, "utf-8", maxlinelen=_COLUMNS, header_name="From")
    header.append(f"<{address.email}>", "us-ascii")
    return header


def _references(message: Message) -> tuple[str, ...]:
    """RFC 5322 section 3.6.4: the parent's References (or In-Reply-To), then the parent; the first and last kept."""
    chain = message.references or ((message.in_reply_to,) if message.in_reply_to else ())
    chain = tuple(reference for reference in chain if reference != message.message_id)
    if len(chain) >= _MOST_REFERENCES:
        chain = chain[:1] + chain[-(_MOST_REFERENCES - 2) :]
    return (*chain, message.message_id)


def _quoted(message: Message) -> str:
    """The original behind "> ", its long lines wrapped, as a mail client quotes."""
    text = message.text.strip()
    if len(text) > _LONGEST_QUOTE:
        text = text[:_LONGEST_QUOTE].rpartition("\n")[0] + "\n[...]"
    quoted: list[str] = []
    for line in text.split("\n"):
        if line.startswith(">"):
            quoted.append(f">{line}")
        else:
            wrapped = textwrap.wrap(line, _COLUMNS - 2, break_long_words=False, break_on_hyphens=False)
            quoted += [f"> {part}" for part in wrapped] or [">"]
    return "\n".join(quoted)
