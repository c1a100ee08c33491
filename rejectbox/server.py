"""What the watcher needs of an IMAP server, as values and a protocol; the real one is in mailbox/.

A UID is an int that means something only within (mailbox, UIDVALIDITY) (RFC 3501 section 2.3.1.1).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Folder:
    """One line of LIST: decoded name, attributes in lower case (`\\drafts`), hierarchy separator ('' where flat)."""

    name: str
    attributes: frozenset[str]
    separator: str


@dataclass(frozen=True, slots=True)
class Mailbox:
    """An examined mailbox: `uid_next` is the UID that the next message will have at the least, `count` how many it holds."""

    name: str
    uidvalidity: int
    uid_next: int
    count: int = 0


@dataclass(frozen=True, slots=True)
class Fetched:
    """One message from the server: its bytes (of a large one, the text parts only) and its INTERNALDATE."""

    uid: int
    raw: bytes = field(repr=False)
    arrived: datetime


class Server(Protocol):
    """IMAP's verbs, as far as Rejectbox uses them. Every one may raise ConnectionLost or ProtocolError."""

    def folders(self) -> tuple[Folder, ...]:
        """LIST "" "*"."""

    def examine(self, name: str, *, needed: bool = True) -> Mailbox:
        """EXAMINE: look at a mailbox read-only, until the next examine. One that is not `needed` may be refused unasked."""

    def uids_from(self, first: int) -> list[int]:
        """UIDs of the examined mailbox that are >= `first`, ascending: the lowest, some thousand at the most; none only
        where there is none."""

    def uids_kept(self) -> list[int]:
        """The UIDs of the examined mailbox that are not marked as deleted, ascending."""

    def uids_since(self, day: date) -> list[int]:
        """The lowest UID of messages that arrived on or after `day` and do not claim to be older, others perhaps after it;
        none where there is none."""

    def uids_with(self, header: str, value: str, since: date | None = None) -> list[int]:
        """The UIDs of messages whose `header` contains `value`, ascending."""

    def fetch(self, uid: int) -> Fetched | None:
        """One message, unmarked as seen; None where it is gone."""

    def wait(self, seconds: float) -> bool:
        """Wait until the examined mailbox may hold something new (True), or that long (False), or `wake`."""

    def wake(self) -> None:
        """End a `wait` from another thread."""

    def append(self, folder: str, content: bytes) -> None:
        """APPEND a draft with \\Draft and \\Seen. Raises AppendRefused where the server says NO."""

    def close(self) -> None:
        """LOGOUT, or let go of what is left of the connection. Never raises."""


def named(folders: Sequence[Folder], name: str) -> Folder | None:
    """The folder of that name; INBOX in any case (RFC 3501 section 5.1)."""
    for folder in folders:
        if folder.name == name or (name.upper() == "INBOX" and folder.name.upper() == "INBOX"):
            return folder
    return None
