"""What the journal holds: how far each mailbox was read, and what became of each message."""

from __future__ import annotations

from dataclasses import dataclass, field

OPEN = ("intended", "held")
"""States in which something is still to be done. Final are ignored, noted, unreadable; a letter goes its way (LETTER)."""
LETTER = ("drafted", "asked", "answered", "discarded")
"""What became of a letter: it lies in Drafts, the user sent it, the company answered, the user threw it away."""


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
    `original_id` is the mail's own Message-ID, `sent_id` that of the letter as it was sent; `asked_of` is a hash of the
    address that the letter goes to; `answered` is when the company answered it, or 0.
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
    original_id: str = field(default="", repr=False)
    asked_of: str = field(default="", repr=False)
    sent_id: str = field(default="", repr=False)
    answered: float = 0.0
