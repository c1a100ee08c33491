"""What the journal holds: how far each mailbox was read, and what became of each message."""

from __future__ import annotations

from dataclasses import dataclass, field

OPEN = ("intended", "held")
"""States in which something is still to be done; the others are final: ignored, noted, unreadable, drafted."""


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far a mailbox was read: `uid_next` is the first UID not yet seen.

    `since` (seconds since the epoch) is when Rejectbox began to watch: older mail is not its business.
    """

    account: str
    mailbox: str
    uidvalidity: int
    uid_next: int
    since: float


@dataclass(frozen=True, slots=True)
class Entry:
    """One message in the journal. Times are seconds since the epoch; `due` is when a held one is tried next.

    `why` has the telling phrases of the mail with their weight, where it looked anything like a rejection.
    """

    account: str
    identity: str
    mailbox: str
    uidvalidity: int
    uid: int
    arrived: float
    state: str
    reason: str
    subject: str = field(default="", repr=False)
    label: str = ""
    probability: float = 0.0
    language: str = ""
    company: str = field(default="", repr=False)
    role: str = field(default="", repr=False)
    draft_id: str = field(default="", repr=False)
    due: float = 0.0
    attempts: int = 0
    written: float = 0.0
    why: str = field(default="", repr=False)
