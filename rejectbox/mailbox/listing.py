"""The answers to LIST and SEARCH, as servers write them (RFC 3501 sections 7.2.2 and 7.2.5, RFC 4731)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from imapclient.exceptions import IMAPClientError
from imapclient.imap_utf7 import decode, encode
from imapclient.response_parser import parse_response

from rejectbox.server import Folder

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

HIGHEST = (1 << 32) - 1
"""The highest UID there can be (RFC 3501 section 2.3.1.1)."""

_MOST = 1 << 20
_NUMBER = re.compile(rb"-?\d+")
_RANGE = re.compile(rb"(\d+)(?::(\d+))?")
_ALL = re.compile(rb"\b(?:ALL|MIN) ([\d:,]+)", re.IGNORECASE)


def folders(lines: Iterable[Any]) -> Iterator[tuple[Folder, bytes]]:
    """Each mailbox that LIST names, with its name as it stands on the wire. A line that cannot be read names none."""
    for line in lines:
        if not line:
            continue
        try:
            flags, separator, name = parse_response([line])[:3]
        except (ValueError, IMAPClientError):
            continue
        raw = name if isinstance(name, bytes) else str(name).encode()
        if isinstance(flags, tuple) and raw:
            attributes = frozenset(text(flag).lower() for flag in flags)
            yield Folder(_decoded(raw), attributes, text(separator)), raw


def _decoded(raw: bytes) -> str:
    """Modified UTF-7; where it is not, the UTF-8 that some servers send in its place."""
    try:
        name = str(decode(raw))
        if encode(name) == raw:
            return name
    except ValueError:
        pass
    return raw.decode("utf-8", "replace")


def uids(lines: Iterable[Any], extended: Iterable[Any] = ()) -> Iterator[int]:
    """The UIDs that all lines of SEARCH and ESEARCH together name, one at a time; what can be no UID is left out."""
    for line in lines:
        if isinstance(line, bytes):
            said = line.partition(b"(")[0]  # "(MODSEQ 917162500)" may follow
            if re.search(rb"[A-Za-z]", said):
                raise ValueError("SEARCH names no number")
            yield from (int(match[0]) for match in _NUMBER.finditer(said) if _possible(match[0]))
    for line in extended:
        for match in _RANGE.finditer(found[1]) if isinstance(line, bytes) and (found := _ALL.search(line)) else ():
            if _possible(match[1]) and _possible(match[2] or match[1]):
                ends = sorted((int(match[1]), int(match[2] or match[1])))
                if ends[1] - ends[0] > _MOST:
                    raise ValueError("ESEARCH names more than any mailbox holds")
                yield from range(ends[0], ends[1] + 1)


def number(said: Iterable[Any]) -> int:
    """What UIDNEXT, UIDVALIDITY or EXISTS say, or 0 where it can be none of them."""
    # imaplib keeps all up to the line's last bracket, and Gmail may add "[THROTTLED]".
    digits = [match[0] for value in said if isinstance(value, bytes) and (match := re.match(rb"-?\d+", value))]
    return int(digits[-1]) if digits and _possible(digits[-1]) else 0


def _possible(digits: bytes) -> bool:
    return len(digits) <= 10 and digits.isdigit() and 1 <= int(digits) <= HIGHEST


def text(value: object) -> str:
    return value.decode("ascii", "replace") if isinstance(value, bytes) else str(value or "")
