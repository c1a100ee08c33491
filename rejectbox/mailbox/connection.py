"""IMAP's verbs on one logged-in connection."""

from __future__ import annotations

import contextlib
import imaplib
import socket
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from imapclient.exceptions import IMAPClientError

from rejectbox.errors import AppendRefused, ConnectionLost, NoDrafts, ProtocolError
from rejectbox.mailbox import bodystructure
from rejectbox.mailbox.door import door
from rejectbox.mailbox.listing import number, text
from rejectbox.mailbox.refusals import not_now, words_of
from rejectbox.mailbox.windows import CHUNK, Windows
from rejectbox.server import Fetched, Mailbox

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rejectbox.mailbox.client import Client
    from rejectbox.mailbox.stumbles import Stumbles
    from rejectbox.server import Folder

LARGE = 1 << 17
"""Bytes from which on a mail is fetched by its text parts, and at which each of these is cut."""

_POLL = 30.0
"""Seconds between two looks at a server that has no IDLE."""
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Connection:
    """One logged-in IMAP connection; fulfils the protocol `Server`."""

    def __init__(self, client: Client, name: str, stumbles: Stumbles) -> None:
        self._client = client
        self._name = name
        self._stumbles = stumbles
        self._examined = Mailbox("", 0, 0)
        self._watched = ""
        self._polls = False
        self._windows = Windows(client)
        self._left_out = stumbles.left_out()
        self._needed = True

    def folders(self) -> tuple[Folder, ...]:
        with door(self._name):
            found = tuple(self._client.folders())
        if not found:
            raise ProtocolError(f"{self._name}: the server lists no mailbox, not even INBOX")
        return found

    def examine(self, name: str, *, needed: bool = True) -> Mailbox:
        self._watched = self._watched or name
        with self._not_for_ever(name, needed=needed), door(self._name):
            said = self._client.examined(name)
            uid_next, count = number(said.get("UIDNEXT", ())), number(said.get("EXISTS", ()))
            if not uid_next:  # RFC 3501 section 6.3.1 allows a server not to say
                uid_next = max(self._client.uids(b"UID", b"*"), default=0) + 1
                if uid_next == 1 and count:  # Courier, for which "*" is no message: by the number of the last one
                    uid_next = max(self._client.uids(b"%d" % count), default=0) + 1
            self._examined = Mailbox(name, number(said.get("UIDVALIDITY", ())), uid_next, count)
            self._needed = needed and name != self._watched  # in the watched one only earlier mail is searched for
            return self._examined

    @contextlib.contextmanager
    def _not_for_ever(self, mailbox: str, *, needed: bool) -> Iterator[None]:
        """A mailbox at which connections break time and again is, for one connection, one that cannot be looked at."""
        if mailbox in self._left_out and not needed:
            raise ProtocolError(f"{self._name}: connections break at {mailbox!r} time and again, so it is left out")
        try:
            yield
        except ConnectionLost:
            self._stumbles.broke_at_mailbox(mailbox)
            raise

    def uids_from(self, first: int) -> list[int]:
        with door(self._name):
            self._client.take_exists()
            return self._windows.lowest_from(first)

    def uids_kept(self) -> list[int]:
        with door(self._name):
            return sorted(self._client.uids(b"UNDELETED"))

    def uids_since(self, day: date) -> list[int]:
        with door(self._name):
            return self._windows.lowest_of(
                b"SINCE %s NOT SENTBEFORE %s" % (_day(day), _day(day)), self._examined.uid_next - 1
            )

    def uids_with(self, header: str, value: str, since: date | None = None) -> list[int]:
        if any(character in value for character in "\r\n\0"):
            return []  # a header holds none of these, and a command that did would be two
        words = (
            [header.upper().encode()] if header.upper() in ("FROM", "TO", "SUBJECT") else [b"HEADER", header.encode()]
        )
        criteria = [*([b"SINCE", _day(since)] if since else []), *words]
        with self._not_for_ever(self._examined.name, needed=self._needed), door(self._name, patient=False):
            if not value.isascii():
                return sorted(self._client.uids(*criteria, value.encode(errors="replace"), charset=b"UTF-8"))
            # No atom may hold braces, brackets and the like (RFC 3501 section 9).
            quoted = value.replace("\\", "\\\\").replace('"', '\\"')
            return sorted(self._client.uids(*criteria, f'"{quoted}"'.encode()))

    def fetch(self, uid: int) -> Fetched | None:
        at = (self._examined.name, self._examined.uidvalidity, uid)
        doubted = self._stumbles.doubts(at) and self._hands_over_another(uid)
        try:
            return self._fetch(uid)
        except ConnectionLost as error:
            if doubted:
                raise ProtocolError(f"{error}; it was so time and again at this message, and at no other") from None
            self._stumbles.broke(at)
            raise

    def _hands_over_another(self, uid: int) -> bool:
        """Is it not the server that is in trouble, but this one message? Raises ConnectionLost."""
        others = [*self.uids_from(uid + 1)[:1], *(one for one in self.uids_from(max(1, uid - CHUNK)) if one < uid)]
        return any(self._fetch(other) for other in others[:2])

    def _fetch(self, uid: int) -> Fetched | None:
        with door(self._name):
            answer = self._client.fetch([uid], ["INTERNALDATE", f"BODY.PEEK[]<0.{LARGE}>"]).get(uid, {})
            raw = next((value for key, value in answer.items() if key.startswith(b"BODY[]")), None)
            if not isinstance(raw, bytes):
                if b"INTERNALDATE" in answer or uid in self._client.uids(b"UID", b"%d" % uid):
                    raise ProtocolError(f"{self._name}: the server has the message and hands nothing of it over")
                return None
            if len(raw) >= LARGE:
                raw = self._parts_alone(uid) or raw[:LARGE]
            arrived = answer.get(b"INTERNALDATE")
            return Fetched(uid, raw, arrived if isinstance(arrived, datetime) else datetime.now(UTC))

    def _parts_alone(self, uid: int) -> bytes:
        try:
            return self._text_parts(uid)
        except (IMAPClientError, ValueError, LookupError, TypeError, AssertionError, AttributeError) as error:
            if isinstance(error, imaplib.IMAP4.abort) or not_now(words_of(error)):
                raise
            return b""

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

    def newest(self) -> datetime | None:
        """When the newest message of the examined mailbox arrived, by the server's clock; None where there is none."""
        with door(self._name):
            uid = max(self._client.uids(b"UID", b"*"), default=0)
            found = self._client.fetch([uid], ["INTERNALDATE"]).get(uid, {}).get(b"INTERNALDATE") if uid else None
            return found if isinstance(found, datetime) and found.tzinfo else None

    def wait(self, seconds: float) -> bool:
        with door(self._name):
            if self._client.take_exists():
                return True
            if self.announces() and self._idle_begun():
                self._client.listen(seconds)
                self._client.idle_done()
                return self._client.take_exists()
            self._client.listen(min(seconds, _POLL))
            self._client.look()
            return True

    def announces(self) -> bool:
        """Does the server tell of new mail by itself (IDLE, RFC 2177)? Else it is asked now and then."""
        return not self._polls and bool(self._client.has_capability("IDLE"))

    def _idle_begun(self) -> bool:
        try:
            self._client.idle()
        except imaplib.IMAP4.abort:
            raise
        except IMAPClientError as error:
            if not_now(words_of(error)):
                raise
            self._polls = True  # it offers IDLE and refuses it all the same
        return not self._polls

    def wake(self) -> None:
        with contextlib.suppress(OSError):
            self._client.ring.send(b"!")

    def append(self, folder: str, content: bytes) -> None:
        with door(self._name):
            try:
                with self._client.abrupt():
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
        if not self._client.in_doubt:
            with contextlib.suppress(Exception):
                self._client.socket().settimeout(1.0)
                self._client.logout()
        self._client.hang_up()

    def capabilities(self) -> tuple[str, ...]:
        """CAPABILITY, in upper case."""
        with door(self._name):
            return tuple(text(item) for item in self._client.capabilities())


def _day(day: date) -> bytes:
    return f"{day.day:02d}-{_MONTHS[day.month - 1]}-{day.year}".encode()
