"""IMAP's verbs on one logged-in connection."""

from __future__ import annotations

import contextlib
import imaplib
import os
import select
import socket
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from imapclient.exceptions import IMAPClientError

from rejectbox.errors import AppendRefused, ConnectionLost, NoDrafts
from rejectbox.mailbox import bodystructure
from rejectbox.mailbox.client import door
from rejectbox.mailbox.login import words_of
from rejectbox.server import Fetched, Folder, Mailbox

if TYPE_CHECKING:
    from rejectbox.mailbox.client import Client

LARGE = 1 << 17
"""Bytes from which on a mail is fetched by its text parts, and at which each of these is cut."""

_POLL = 30.0
"""Seconds between two looks at a server that has no IDLE."""


class Connection:
    """One logged-in IMAP connection; fulfils the protocol `Server`."""

    def __init__(self, client: Client, name: str) -> None:
        self._client = client
        self._name = name

    def folders(self) -> tuple[Folder, ...]:
        with door(self._name):
            return tuple(
                Folder(
                    str(name),
                    frozenset(bytes(flag).decode("ascii", "replace").lower() for flag in flags),
                    _text(separator),
                )
                for flags, separator, name in self._client.list_folders()
            )

    def examine(self, name: str) -> Mailbox:
        with door(self._name):
            answer = self._client.select_folder(name, readonly=True)
            uid_next = answer.get(b"UIDNEXT")
            if uid_next is None:  # RFC 3501 section 6.3.1 allows a server not to say
                uid_next = max(self._client.search("UID *:*"), default=0) + 1
            return Mailbox(name, int(answer.get(b"UIDVALIDITY", 0)), int(uid_next), int(answer.get(b"EXISTS", 0)))

    def uids_from(self, first: int) -> list[int]:
        with door(self._name):
            self._client.take_exists()
            # "n:*" always names the last message too, however old (RFC 3501 section 6.4.8).
            return sorted(uid for uid in self._client.search(["UID", f"{first}:*"]) if uid >= first)

    def uids_kept(self) -> list[int]:
        with door(self._name):
            return sorted(self._client.search("UNDELETED"))

    def uids_since(self, day: date) -> list[int]:
        with door(self._name):
            return sorted(self._client.search(["SINCE", day, "NOT", "SENTBEFORE", day]))

    def uids_with(self, header: str, value: str, since: date | None = None) -> list[int]:
        known = header.upper() in ("FROM", "SUBJECT")
        criteria: list[Any] = [*(["SINCE", since] if since else []), *([header] if known else ["HEADER", header])]
        with door(self._name):
            if not value.isascii():
                return sorted(self._client.search([*criteria, value], charset="UTF-8"))
            # IMAPClient leaves braces and brackets unquoted, which no atom may hold (RFC 3501 section 9).
            words = [word.strftime("%d-%b-%Y") if isinstance(word, date) else word for word in criteria]
            quoted = value.replace("\\", "\\\\").replace('"', '\\"')
            return sorted(self._client.search(f'{" ".join(words)} "{quoted}"'))

    def fetch(self, uid: int) -> Fetched | None:
        with door(self._name):
            whole = f"BODY.PEEK[]<0.{LARGE}>"
            answer = self._client.fetch([uid], ["RFC822.SIZE", "INTERNALDATE", whole]).get(uid)
            if not answer:
                return None
            raw = next((value for key, value in answer.items() if key.startswith(b"BODY[]")), None)
            if raw is None:
                return None
            arrived = answer.get(b"INTERNALDATE")
            if int(answer.get(b"RFC822.SIZE", 0)) > LARGE and len(raw) >= LARGE:
                raw = self._text_parts(uid) or raw
            return Fetched(uid, raw, arrived if isinstance(arrived, datetime) else datetime.now(UTC))

    def _text_parts(self, uid: int) -> bytes:
        answer = self._client.fetch([uid], ["BODYSTRUCTURE", f"BODY.PEEK[HEADER]<0.{LARGE}>"]).get(uid, {})
        structure = answer.get(b"BODYSTRUCTURE")
        header = next((value for key, value in answer.items() if key.startswith(b"BODY[HEADER]")), None)
        sections = bodystructure.text_parts(structure) if structure else ()
        if not sections or not header:
            return b""
        if not structure.is_multipart:
            body = self._client.fetch([uid], [f"BODY.PEEK[TEXT]<0.{LARGE}>"]).get(uid, {})
            return bytes(header) + next((value for key, value in body.items() if key.startswith(b"BODY[TEXT]")), b"")
        wanted = [item for part in sections for item in (f"BODY.PEEK[{part}.MIME]", f"BODY.PEEK[{part}]<0.{LARGE}>")]
        found = self._client.fetch([uid], wanted).get(uid, {})
        parts: list[tuple[bytes, bytes]] = []
        for part in sections:
            mime = found.get(f"BODY[{part}.MIME]".encode()) or b""
            body = next((v for k, v in found.items() if k.startswith(f"BODY[{part}]".encode())), None)
            if body:
                parts.append((mime, body))
        return bodystructure.assemble(header, parts)

    def wait(self, seconds: float) -> bool:
        with door(self._name):
            if self._client.take_exists():
                return True
            if self._client.has_capability("IDLE"):
                return self._idle(seconds)
            ready, _, _ = select.select([self._client.alarm], [], [], min(seconds, _POLL))
            if ready:
                os.read(self._client.alarm, 64)
                return False
            self._client.noop()
            return True

    def _idle(self, seconds: float) -> bool:
        self._client.idle()
        self._client.listen(seconds)
        # DONE reads what was said, and finds out whether anybody is there at all.
        _, heard = self._client.idle_done()
        if any(isinstance(line, tuple) and line[:1] == (b"BYE",) for line in heard):
            raise ConnectionLost(f"{self._name}: the server said goodbye")
        return any(isinstance(line, tuple) and b"EXISTS" in line for line in heard)

    def wake(self) -> None:
        with contextlib.suppress(OSError):
            os.write(self._client.ring, b"!")

    def append(self, folder: str, content: bytes) -> None:
        with door(self._name):
            try:
                self._client.append(folder, content, flags=(b"\\Draft", b"\\Seen"))
            except imaplib.IMAP4.abort:
                raise
            except IMAPClientError as error:
                said = words_of(error)
                if "TRYCREATE" in said.upper():
                    raise NoDrafts(
                        f"{self._name}: the mailbox {folder!r} is gone. Make it again, or set account.drafts"
                    ) from None
                raise AppendRefused(
                    f"{self._name}: the server did not take the draft into {folder!r} ({said}). Make room there, or make it writable; it is tried again"
                ) from None

    def break_off(self) -> None:
        """End whatever the connection waits for, from another thread: it raises ConnectionLost there."""
        with contextlib.suppress(OSError, AttributeError):
            self._client.socket().shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        with contextlib.suppress(Exception):
            self._client.socket().settimeout(1.0)
            self._client.logout()
        self._client.hang_up()

    def capabilities(self) -> tuple[str, ...]:
        """CAPABILITY, in upper case."""
        with door(self._name):
            return tuple(_text(item) for item in self._client.capabilities())


def _text(value: object) -> str:
    return value.decode("ascii", "replace") if isinstance(value, bytes) else str(value or "")
