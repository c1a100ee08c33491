"""What every draft promises, whatever mail it answers."""

from __future__ import annotations

import email
import email.policy
import re
from email.utils import getaddresses
from typing import TYPE_CHECKING

from rejectbox.values import Ask

if TYPE_CHECKING:
    from rejectbox.journey import Decision

FIELDS = (
    "From To Subject Date Message-ID In-Reply-To References MIME-Version Content-Type Content-Transfer-Encoding".split()
)
_CONTROL = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\r(?!\n)|(?<!\r)\n")
_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]")


def broken(decision: Decision, raw: bytes) -> list[str]:
    """Which promises the draft of a decision does not keep; none where there is no draft."""
    draft = decision.draft
    if draft is None:
        return []
    content = draft.content
    parsed = email.message_from_bytes(content, policy=email.policy.compat32)
    recipients = getaddresses(parsed.get_all("To", []))
    text = parsed.get_payload(decode=True)
    wanted = decision.plan.recipient.email if isinstance(decision.plan, Ask) else ""
    held = {
        "lines end in CRLF, without control characters": not _CONTROL.search(content),
        "lines have at most 998 bytes": all(len(line) <= 998 for line in content.split(b"\r\n")),
        "it is ASCII": content.isascii(),
        "it has the fields of a reply, each once": set(parsed.keys()) <= set(FIELDS)
        and len(parsed.keys()) == len(set(parsed.keys())),
        "one address in To, the plan's": [address for _, address in recipients] == [wanted],
        "it parses without defects": not parsed.defects and not parsed.is_multipart(),
        "nothing unseen in its text": isinstance(text, bytes) and not _UNSEEN.search(text.decode("utf-8")),
        "its Message-ID is the one looked for": parsed["Message-ID"] == draft.message_id,
        "To stood in the mail": not wanted or stands(wanted, raw),
    }
    return [promise for promise, kept in held.items() if not kept]


def stands(address: str, raw: bytes) -> bool:
    """Did the address stand in the mail? Bodies and headers that are encoded are not looked into; comments are left out."""
    plain = re.sub(rb"\([^()]*\)|\s", b"", raw.lower())
    return address.lower().encode() in plain or any(
        mark in plain for mark in (b"base64", b"quoted-printable", b"x-uu", b"=?", b"utf-7", b"utf-16", b"\x1b")
    )
