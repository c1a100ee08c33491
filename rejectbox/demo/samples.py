"""The sample mails, dated as if they had come in these days."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(__file__).resolve().parent / "mail"
_DATE = re.compile(rb"(?m)^Date: .*$")


def before(now: datetime) -> Iterator[tuple[bytes, datetime]]:
    """The mails that lie in INBOX already, each with its arrival; the last came the day before `now` (aware)."""
    paths = _paths("before")
    for number, path in enumerate(paths):
        arrived = now - timedelta(days=2 * (len(paths) - number) - 1, hours=number)
        yield _dated(path, arrived), arrived


def arriving() -> Iterator[bytes]:
    """The mails to deliver one after the other, dated when they are asked for."""
    for path in _paths("arriving"):
        yield _dated(path, datetime.now().astimezone())


def _paths(folder: str) -> list[Path]:
    return sorted((FOLDER / folder).glob("*.eml"))


def _dated(path: Path, date: datetime) -> bytes:
    """The mail with CRLF and that date: the files lie with LF and a date of their own, as they were written."""
    raw = _DATE.sub(b"Date: " + format_datetime(date).encode("ascii"), path.read_bytes(), count=1)
    return b"\r\n".join(raw.splitlines()) + b"\r\n"
