"""How much of a mail is parsed, whatever its sender put into it."""

from __future__ import annotations

import re
from itertools import islice

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
    (re.compile(rb"delivery-status", re.IGNORECASE), (b"delivery-status",), b"x-status"),
    # Python decodes it in quadratic time, and no mail is written in it. A charset in pieces (RFC 2231) could hide it.
    (re.compile(rb"punycode|\bidna\b", re.IGNORECASE), (b"punycode", b"idna"), b"utf-8"),
    (re.compile(rb"charset[ \t]*\*", re.IGNORECASE), (b"*",), b"x-charset*"),
)
_TRACE = re.compile(rb"(?:received|dkim-signature|arc-|x-google-|x-ms-exchange)[\w-]{0,60}:", re.IGNORECASE)
_RECEIVED = b"Received: (way left out)\n"  # it is a mark of mail, of which nothing else is read
_EMPTY_LINE = re.compile(rb"\n\r?\n")
PART_FIELD = re.compile(
    rb"[Cc](?<![^\r\n][Cc])(?i:ontent-[a-z-]{1,40}:)[^\r\n]*(?:(?:\r\n|\r|\n)[ \t][^\r\n]*)*"  # as `_BOUNDARY`
)


def bounded(raw: bytes) -> bytes:
    """What of a mail is parsed: the parser's cost grows faster than headers, parameters and parts do.

    Cut are the bytes past `LARGEST`, header fields beyond what any real mail has, the traces of its way (of which a
    parser makes much, and we nothing: a third of its time), and all behind the four hundredth boundary.
    """
    raw = raw[:LARGEST].lstrip(b"\r\n")
    end = head_end(raw)
    head, body = raw[:end], raw[end:]
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
    if body.count(b"--") > _MOST_BOUNDARIES:
        beyond = next(islice(_BOUNDARY.finditer(body), _MOST_BOUNDARIES, None), None)
        body = body[: beyond.start()] if beyond else body
    return head + _cheaper(body)


def head_end(raw: bytes) -> int:
    """Where the last line of the header ends, without its line end: before an empty line, whatever its line ends are."""
    empty = _EMPTY_LINE.search(raw)
    end = len(raw) if empty is None else empty.start()
    if empty and raw[end - 1 : end] == b"\r":
        end -= 1
    old = raw.find(b"\r\r", 0, end + 1)
    return end if old < 0 else old


def _cheaper(body: bytes) -> bytes:
    """The body with its fields of MIME made cheap."""
    kept: list[bytes] = []
    at = 0
    low = body.lower()
    start = low.find(b"content-")
    while start >= 0:
        after = start + 1
        if field := PART_FIELD.match(body, start):
            after = field.end()
            kept += body[at:start], _cheap(field.group()[:_LONGEST_PART_FIELD])
            at = after
        start = low.find(b"content-", after)
    return b"".join([*kept, body[at:]])


def _cheap(field: bytes) -> bytes:
    """A field of MIME without what would cost its reader more than its length."""
    low = field.lower()
    for pattern, sign, instead in _COSTLY:
        if any(one in low for one in sign):
            field = pattern.sub(instead, field)
    return field
