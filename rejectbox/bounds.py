"""How much of a mail is parsed, whatever its sender put into it."""

from __future__ import annotations

import re

LARGEST = 1 << 20
"""Bytes of one mail that are read: text comes before attachments, and what lies beyond costs without telling."""
_LONGEST_HEAD = 96 * 1024
_MOST_FIELDS = 600
_LONGEST_FIELD = 8000
_MOST_BOUNDARIES = 400
_FIELD = re.compile(rb"[^\r\n]+(?:\r?\n[ \t][^\r\n]*)*(?:\r?\n|\r|$)")
_BOUNDARY = re.compile(rb"^--", re.MULTILINE)
_TRACE = re.compile(rb"(?:received|dkim-signature|arc-|x-google-|x-ms-exchange)[\w-]{0,60}:", re.IGNORECASE)
HEAD_END = re.compile(rb"\r?\n\r?\n|\r\r")
PART_FIELD = re.compile(rb"^content-[a-z-]{1,40}:[^\n]*(?:\n[ \t][^\n]*)*", re.IGNORECASE | re.MULTILINE)


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
    received = False  # one is a mark of mail
    for match in _FIELD.finditer(head):
        field = match.group()
        if _TRACE.match(field):
            if received or field[:9].lower() != b"received:":
                continue
            received = True
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
    body = PART_FIELD.sub(lambda match: match.group()[:_LONGEST_FIELD], body)
    return head + body
