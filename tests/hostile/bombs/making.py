"""What the hostile mails are made of, and the list that they stand in."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from tests.mails import REJECTION

if TYPE_CHECKING:
    from collections.abc import Callable

HEAD = (
    "From: Nadia Ferris <nadia.ferris@acme.example>\r\nTo: Ada Example <ada@example.org>\r\n"
    "Subject: Your application for Data Analyst at Acme Widgets\r\nDate: Mon, 2 Nov 2026 10:00:00 +0000\r\n"
    "Message-ID: <bomb@acme.example>\r\nMIME-Version: 1.0\r\n"
)
PLAIN = "Content-Type: text/plain; charset=utf-8\r\n"
MARKUP = "Content-Type: text/html; charset=utf-8\r\n"
LETTER = REJECTION.replace("\n", "\r\n")
MEGABYTE = 1 << 20

BOMBS: dict[str, Callable[[], bytes]] = {}
"""Each is made when it is called for: together they would be gigabytes."""


def bomb(make: Callable[[], bytes]) -> Callable[[], bytes]:
    """Put a function that makes a hostile mail into `BOMBS`."""
    BOMBS[make.__name__] = make
    return make


def add(name: str, body: str | bytes, fields: str = PLAIN, head: str = HEAD) -> None:
    """Put the mail of that body and those fields into `BOMBS`."""
    BOMBS[name] = partial(mail, body, fields, head)


def mail(body: str | bytes = LETTER, fields: str = PLAIN, head: str = HEAD) -> bytes:
    """A mail of the usual head, these fields more, and this body."""
    data = body.encode("utf-8", "surrogatepass") if isinstance(body, str) else body
    return f"{head}{fields}\r\n".encode("utf-8", "surrogatepass") + data


def parts(*each: str, kind: str = "mixed", boundary: str = "b") -> bytes:
    """A multipart of these parts, each with its own fields."""
    body = "".join(f"--{boundary}\r\n{part}\r\n" for part in each)
    return mail(f"{body}--{boundary}--\r\n", f'Content-Type: multipart/{kind}; boundary="{boundary}"\r\n')
