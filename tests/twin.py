"""An IMAP server in memory that keeps the contract of rejectbox.server.Server, with faults to order."""

from __future__ import annotations

import email
import email.utils
import threading
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from rejectbox.errors import AppendRefused, NoDrafts, ProtocolError
from rejectbox.server import Fetched, Folder, Mailbox

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass
class Box:
    """One mailbox of the twin: `uid -> (bytes, flags, INTERNALDATE)`."""

    attributes: frozenset[str] = frozenset()
    uidvalidity: int = 1
    uid_next: int = 1
    mails: dict[int, tuple[bytes, frozenset[str], datetime]] = field(default_factory=dict)

    def add(self, raw: bytes, flags: frozenset[str] = frozenset(), arrived: datetime | None = None) -> int:
        uid = self.uid_next
        self.mails[uid] = (raw, flags, arrived or datetime.now(UTC))
        self.uid_next += 1
        return uid


def boxes() -> dict[str, Box]:
    """The mailboxes that an ordinary account has."""
    return {
        "INBOX": Box(),
        "Drafts": Box(frozenset({"\\drafts"})),
        "Sent": Box(frozenset({"\\sent"})),
        "Trash": Box(frozenset({"\\trash"})),
    }


class Twin:
    """One connection to `boxes`. `before` is called with each verb's name first, and may raise what a server causes."""

    def __init__(self, contents: dict[str, Box], before: Callable[[str], None] = lambda _verb: None) -> None:
        self.boxes = contents
        self.before = before
        self.commands: list[str] = []
        self.full = False
        self._examined = ""
        self._news = threading.Event()

    def _verb(self, name: str) -> None:
        self.commands.append(name)
        self.before(name)

    def _box(self) -> Box:
        if self._examined not in self.boxes:
            raise ProtocolError("no mailbox is examined")
        return self.boxes[self._examined]

    def folders(self) -> tuple[Folder, ...]:
        self._verb("folders")
        return tuple(Folder(name, box.attributes, "/") for name, box in self.boxes.items())

    def examine(self, name: str, *, needed: bool = True) -> Mailbox:
        del needed
        self._verb("examine")
        if name not in self.boxes:
            raise ProtocolError(f"there is no {name}")
        self._examined = name
        box = self.boxes[name]
        return Mailbox(name, box.uidvalidity, box.uid_next, len(box.mails))

    def uids_from(self, first: int) -> list[int]:
        self._verb("uids_from")
        return sorted(uid for uid in self._box().mails if uid >= first)

    def uids_kept(self) -> list[int]:
        self._verb("uids_kept")
        return sorted(uid for uid, (_, flags, _) in self._box().mails.items() if "\\Deleted" not in flags)

    def uids_since(self, day: date) -> list[int]:
        self._verb("uids_since")
        return sorted(
            uid
            for uid, (raw, _, arrived) in self._box().mails.items()
            if arrived.date() >= day and not self._older(raw, day)
        )

    def uids_with(self, header: str, value: str, since: date | None = None) -> list[int]:
        self._verb("uids_with")
        return sorted(
            uid
            for uid, (raw, _, arrived) in self._box().mails.items()
            if value.lower() in str(email.message_from_bytes(raw).get(header, "")).lower()
            and (since is None or arrived.date() >= since)
        )

    def fetch(self, uid: int) -> Fetched | None:
        self._verb("fetch")
        found = self._box().mails.get(uid)
        return Fetched(uid, found[0], found[2]) if found else None

    def wait(self, seconds: float) -> bool:
        self._verb("wait")
        heard = self._news.wait(seconds)
        self._news.clear()
        return heard

    def wake(self) -> None:
        self._news.set()

    def append(self, folder: str, content: bytes) -> None:
        self._verb("append")
        if folder not in self.boxes:
            raise NoDrafts(f"{folder} is gone")
        if self.full:
            raise AppendRefused("over quota")
        self.boxes[folder].add(content, frozenset({"\\Draft", "\\Seen"}))

    def close(self) -> None:
        self.commands.append("close")

    @staticmethod
    def _older(raw: bytes, day: date) -> bool:
        said = email.message_from_bytes(raw).get("Date")
        if not said:
            return False
        return email.utils.parsedate_to_datetime(said).date() < day


def renamed(box: Box, uidvalidity: int) -> Box:
    """The same mail in a mailbox made anew: other UIDVALIDITY, UIDs from 1, INTERNALDATE of now."""
    fresh = replace(box, uidvalidity=uidvalidity, uid_next=1, mails={})
    for raw, flags, _ in box.mails.values():
        fresh.add(raw, flags)
    return fresh
