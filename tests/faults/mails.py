"""The mail of one run, and what is to become of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from typing import TYPE_CHECKING, Literal

from tests.mails import RECEIPT, REJECTION, mail

if TYPE_CHECKING:
    import random

Outcome = Literal["letter", "note", "nothing"]

COMPANIES = ("Acme Widgets", "Brightharbor", "Cobalt Analytics", "Dunmore Foods", "Elmgate Software", "Farrow Press")
ROLES = ("Data Analyst", "Nurse", "Software Engineer", "Accountant", "Project Manager", "Translator")


@dataclass(frozen=True)
class Arrival:
    """One mail: where it arrives, and what becomes of its application; `application` is '' where it is of none."""

    raw: bytes
    mailbox: str
    outcome: Outcome
    application: str = ""
    message_id: str = ""


def arrivals(rng: random.Random) -> list[Arrival]:
    """Three applications turned down (one of them twice, one in two mailboxes), a no-reply, and other mail, shuffled."""
    numbers = rng.sample(range(len(COMPANIES)), 5)
    made = [_rejection(number) for number in numbers[:3]]
    again = _rejection(numbers[0], "We are writing about your application once more.\n\n")
    unanswerable = _rejection(numbers[3], sender="no-reply")
    nameless = _rejection(numbers[4], message_id="")
    copy = Arrival(made[1].raw, "Jobs", "letter", made[1].application, made[1].message_id)
    receipt = mail(RECEIPT, subject="We have your application")
    plain = Arrival(receipt, "INBOX", "nothing", message_id=_message_id(receipt))
    found = [*made, again, unanswerable, nameless, copy, plain]
    rng.shuffle(found)
    return found


def old() -> bytes:
    """A rejection of long before the first run."""
    text = REJECTION.replace("Acme Widgets", "Gable Tools")
    sender, subject = "Gable Tools <jobs@gable.example>", "Your application for Welder at Gable Tools"
    return mail(text, sender=sender, subject=subject, role="Welder", date=datetime.now(UTC) - timedelta(days=40))


def _rejection(number: int, first: str = "", sender: str = "nadia.ferris", message_id: str | None = None) -> Arrival:
    company, role = COMPANIES[number], ROLES[number]
    domain = company.split()[0].lower() + ".example"
    text = REJECTION.replace("Thank you", first + "Thank you", 1).replace("Acme Widgets", company)
    raw = mail(
        text,
        sender=f"Nadia Ferris <{sender}@{domain}>",
        subject=f"Your application for {role} at {company}",
        role=role,
        message_id=message_id,
    )
    outcome: Outcome = "note" if sender == "no-reply" else "letter"
    return Arrival(raw, "INBOX", outcome, company, _message_id(raw))


def _message_id(raw: bytes) -> str:
    return str(message_from_bytes(raw)["Message-ID"] or "")
