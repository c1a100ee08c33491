"""How much of a mail is parsed, whatever its sender put into it."""

from __future__ import annotations

import re

LARGEST = 1 << 20
"""Bytes of one mail that are read: text comes before attachments, and what lies beyond costs without telling."""
_LONGEST_HEAD = 96 * 1024
_MOST_FIELDS = 600
_LONGEST_FIELD = 8000
_LONGEST_PART_FIELD = 1000
_MOST_BOUNDARIES = 400
_FIELD = re.compile(rb"[^\r\n]+(?:\r?\n[ \t][^\r\n]*)*(?:\r?\n|\r|$)")
_BOUNDARY = re.compile(rb"--(?<![^\r\n]--)")  # at the start of a line; what a search can leap to stands first
_COSTLY = (
    # A report's every blank line would begin a mail of its own.
    (re.compile(rb"delivery-status", re.IGNORECASE), b"x-status"),
    # Python decodes it in quadratic time, and no mail is written in it. A charset in pieces (RFC 2231) could hide it.
    (re.compile(rb"punycode|\bidna\b", re.IGNORECASE), b"utf-8"),
    (re.compile(rb"charset[ \t]*\*", re.IGNORECASE), b"x-charset*"),
)
_TRACE = re.compile(rb"(?:received|dkim-signature|arc-|x-google-|x-ms-exchange)[\w-]{0,60}:", re.IGNORECASE)
_RECEIVED = b"Received: (way left out)\n"  # it is a mark of mail, of which nothing else is read
HEAD_END = re.compile(rb"\r?\n\r?\n|\r\r")
PART_FIELD = re.compile(
    rb"[Cc](?<![^\r\n][Cc])(?i:ontent-[a-z-]{1,40}:)[^\r\n]*(?:(?:\r\n|\r|\n)[ \t][^\r\n]*)*"  # as `_BOUNDARY`
)


def bounded(raw: bytes) -> bytes:
    """What of a mail is parsed: the parser's cost grows faster than headers, parameters and parts do.

    Cut are the bytes past `LARGEST`, header fields beyond what any real mail has, the traces of its way (of which a
    parser makes much, and we nothing: a third of its time), and all behind the four hundredth boundary.
    """
    raw = raw[:LARGEST].lstrip(b"\r\n")
    end = HEAD_END.search(raw)
    head, body = (raw[: end.start()], raw[end.start() :]) if end else (raw, b"")
    fields: list[bytes] = []
    size = 0
    received = False
    for match in _FIELD.finditer(head):
        field = match.group()
        if _TRACE.match(field):
            if received or field[:9].lower() != b"received:":
                continue
            received, field = True, _RECEIVED
        if field[:8].lower() == b"content-":
            field = _cheap(field)
        if len(field) > _LONGEST_FIELD:
            field = field[:_LONGEST_FIELD].rstrip(b"\r\n") + b"\n"
        size += len(field)
        if size > _LONGEST_HEAD or len(fields) >= _MOST_FIELDS:
            break
        fields.append(field)
    head = b"".join(fields).rstrip(b"\r\n")
    for count, match in enumerate(_BOUNDARY.finditer(body)):
        if count >= _MOST_BOUNDARIES:
            body = body[: match.start()]
            break
    return head + PART_FIELD.sub(lambda match: _cheap(match.group()[:_LONGEST_PART_FIELD]), body)


def _cheap(field: bytes) -> bytes:
    """A field of MIME without what would cost its reader more than its length."""
    for pattern, instead in _COSTLY:
        field = pattern.sub(instead, field)
    return field
