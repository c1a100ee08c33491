"""What a test knows of one original and its reply, and how its bytes are made."""

from __future__ import annotations

import base64
from dataclasses import dataclass

OWN = "ada@example.org"
ALIAS = "ada.oeztuerk@alumni.example"


@dataclass(frozen=True)
class Case:
    """One original in `language`, and its reply: To, Subject, lines of its text, and whose address it comes from.

    `message_id` is the original's own, or ''.
    """

    name: str
    raw: bytes
    language: str
    to: tuple[str, str]
    subject: str
    shows: tuple[str, ...]
    sender: str = OWN

    @property
    def message_id(self) -> str:
        _, _, rest = self.raw.partition(b"\r\nMessage-ID: ")
        return rest.partition(b"\r\n")[0].decode()


def mail(headers: str, body: bytes, to: str = OWN) -> bytes:
    """An original to Ada, with CRLF."""
    head = f"{headers.strip()}\nTo: Ada <{to}>\nMIME-Version: 1.0\n\n"
    return (head.encode("ascii") + body).replace(b"\n", b"\r\n")


def word(text: str, charset: str = "utf-8") -> str:
    """An encoded word in base64 (RFC 2047)."""
    return f"=?{charset}?B?{base64.b64encode(text.encode(charset)).decode()}?="
