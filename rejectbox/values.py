"""The values that pass between the rooms of the core; frozen, and silent about mail text in their repr."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Address:
    """One mailbox of RFC 5322 section 3.4: a display name, or '', and addr-spec with its domain in lower case."""

    name: str = field(repr=False)
    email: str = field(repr=False)

    @property
    def domain(self) -> str:
        return self.email.rpartition("@")[2]

    @property
    def local(self) -> str:
        return self.email.rpartition("@")[0]


@dataclass(frozen=True, slots=True)
class Event:
    """An appointment that a mail brings as a calendar part (RFC 5545): what, when it begins, and who arranged it."""

    summary: str = field(repr=False)
    begins: date | datetime
    organizer: Address | None


@dataclass(frozen=True, slots=True)
class Message:
    """One mail as the core knows it.

    `text` is all visible text, decoded, with `\\n` line ends; `new_text` is `text` without quoted history.
    `identity` is the journal's key: a hash of the Message-ID or, where there is none, of the content.
    `message_id` and `references` are without white space, with their angle brackets; '' and () where missing.
    `verdicts` are the authentication results that the user's server stamped, such as ("dmarc", "fail"); `events` the
    appointments of its calendar parts, called-off ones left out.
    """

    identity: str
    message_id: str = field(repr=False)
    subject: str = field(repr=False)
    sender: Address | None
    reply_to: tuple[Address, ...]
    recipients: tuple[Address, ...]
    date: datetime | None
    in_reply_to: str = field(repr=False)
    references: tuple[str, ...] = field(repr=False)
    text: str = field(repr=False)
    new_text: str = field(repr=False)
    links: tuple[str, ...] = field(repr=False)
    headers: tuple[tuple[str, str], ...] = field(repr=False)
    verdicts: tuple[tuple[str, str], ...] = ()
    events: tuple[Event, ...] = ()

    def header(self, name: str) -> str:
        """The first header of that (lower-case) name, or ''."""
        return next((value for key, value in self.headers if key == name), "")


class Stage(StrEnum):
    """How far the application got, as far as the letter needs to know."""

    APPLICATION = "application"
    INTERVIEW = "interview"


class Reached(StrEnum):
    """How far the application is known to have got, in that order."""

    CV = "application"
    TEST = "test"
    PHONE = "telephone interview"
    INTERVIEW = "interview"
    FINAL = "final round"


class Feedback(StrEnum):
    """What the rejection says of feedback."""

    UNSAID = "unsaid"
    GIVEN = "given"
    REFUSED = "refused"
    OFFERED = "offered"


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that the mail or its thread says, and where it says so (for the user: "subject", "signature")."""

    value: str = field(repr=False)
    source: str


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody at the company: what they did (`signed`, `invited`, `wrote`, `named`) and how to reach them."""

    name: str = field(repr=False)
    email: str = field(repr=False)
    did: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of the application; an unknown thing is None, never a guess.

    `informal` tells whether the mail addresses the user as du, tu, je ...; None where the language does not
    say, or the mail does not show it.
    """

    language: str
    reached: Reached = Reached.CV
    evidence: str = ""
    company: Fact | None = None
    role: Fact | None = None
    people: tuple[Person, ...] = ()
    interviewed_on: date | None = None
    informal: bool | None = None
    feedback: Feedback = Feedback.UNSAID
    pause: bool = False

    @property
    def stage(self) -> Stage:
        """Which letter that makes: somebody has talked with the user, or not."""
        return Stage.APPLICATION if self.reached in (Reached.CV, Reached.TEST) else Stage.INTERVIEW


@dataclass(frozen=True, slots=True)
class Ignore:
    """Not a rejection, or none of our business: nothing but a line in the journal."""

    reason: str


@dataclass(frozen=True, slots=True)
class Note:
    """A rejection that gets no draft, with the reason that the user reads."""

    reason: str


@dataclass(frozen=True, slots=True)
class Ask:
    """A letter is due: to whom (`recipient.name` is the person's name, or '' where a role mailbox reads), and how."""

    reason: str
    recipient: Address
    stage: Stage
    language: str


Plan = Ignore | Note | Ask


@dataclass(frozen=True, slots=True)
class Writer:
    """The user, as they sign."""

    name: str
    signature: str = ""


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter that passed the check: Subject and text with `\\n` line ends, one line a paragraph, no quotation."""

    subject: str = field(repr=False)
    text: str = field(repr=False)
    language: str


@dataclass(frozen=True, slots=True)
class Draft:
    """The draft as it goes to the server: its Message-ID, and RFC 5322 bytes with CRLF."""

    message_id: str
    content: bytes = field(repr=False)
