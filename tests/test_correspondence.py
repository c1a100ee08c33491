"""Earlier mail of the same application, wherever the user keeps it: it tells of the interview, and whom to ask."""

from __future__ import annotations

import email
import email.policy
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from rejectbox.errors import ProtocolError
from tests.mails import mail
from tests.twin import Box, Twin

if TYPE_CHECKING:
    from datetime import date
    from email.message import EmailMessage

    from tests.desk import Desk

FORM = """Dear Ada,

Thank you for your interest in the position of Data Analyst at Acme Widgets. Unfortunately, we have decided not to \
move forward with your application.

Kind regards,
Acme Widgets Recruiting
"""
INVITATION = """Hi Ada,

we would like to invite you to an interview for the Data Analyst position at Acme Widgets next week.

Best
Carla Sousa
"""
CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
METHOD:{method}
BEGIN:VEVENT
UID:1@acme.example
DTSTART;TZID=Europe/Berlin:{day}T140000
SUMMARY:Interview Acme Widgets
ORGANIZER;CN="Carla Sousa":mailto:carla.sousa@acme.example
END:VEVENT
END:VCALENDAR
"""


def form(references: str = "", message_id: str | None = None) -> bytes:
    return mail(
        FORM,
        sender="Acme Widgets <no-reply@ats.example>",
        subject="Your application at Acme Widgets",
        message_id=message_id,
        date=None,
        **({"References": references} if references else {}),
    )


def ago(days: int) -> datetime:
    return datetime.now(UTC) - timedelta(days=days)


def letter(desk: Desk) -> EmailMessage | None:
    desk.deliver(form())
    desk.go()
    return email.message_from_bytes(desk.drafts[0], policy=email.policy.default) if desk.drafts else None


def invitation(**more: str) -> bytes:
    return mail(
        INVITATION,
        sender="Carla Sousa <carla.sousa@acme.example>",
        subject="Interview at Acme Widgets",
        date=ago(20),
        **more,
    )


def with_calendar(method: str = "REQUEST") -> bytes:
    """An invitation that says nothing but by its calendar part."""
    made = email.message_from_bytes(
        mail("See you then.", sender="Booking <booking@calendar.example>", subject="Acme Widgets", date=ago(20)),
        policy=email.policy.SMTP,
    )
    day = ago(10).strftime("%Y%m%d")
    made.add_attachment(
        CALENDAR.format(method=method, day=day).encode(), maintype="text", subtype="calendar", filename="invite.ics"
    )
    return made.as_bytes()


def test_without_earlier_mail_nobody_can_be_asked(desk: Desk) -> None:
    assert letter(desk) is None


@pytest.mark.parametrize("place", ["INBOX", "Archive", "Gmail's"])
def test_the_person_who_invited_is_asked_wherever_the_invitation_lies(desk: Desk, place: str) -> None:
    desk.boxes["Archive"] = Box(frozenset({"\\archive"}))
    if place == "Gmail's":
        del desk.boxes["Archive"]
        place = "[Gmail]/All Mail"
        desk.boxes[place] = Box(frozenset({"\\all"}))
    desk.boxes[place].add(invitation(), arrived=ago(20))
    made = letter(desk)
    assert made is not None
    assert made["To"] == "Carla Sousa <carla.sousa@acme.example>"
    assert "Thank you" in made.get_content()
    assert "interview" in made.get_content() or "conversation" in made.get_content()


def test_the_letter_to_who_invited_stands_in_their_thread(desk: Desk) -> None:
    """They never saw the rejection; it is answered too, by which the letter is known again."""
    desk.boxes["INBOX"].add(
        invitation(message_id="<invitation@acme.example>", References="<first@acme.example>"), arrived=ago(20)
    )
    desk.deliver(form(message_id="<no@ats.example>"))
    desk.go()
    made = email.message_from_bytes(desk.drafts[0], policy=email.policy.default)
    assert made["Subject"] == "Re: Interview at Acme Widgets"
    assert made["In-Reply-To"] == "<invitation@acme.example> <no@ats.example>"
    assert made["References"] == "<first@acme.example> <invitation@acme.example>"
    assert "> Thank you for your interest" in made.get_content()


def test_an_appointment_tells_the_day_and_who_arranged_it(desk: Desk) -> None:
    desk.boxes["INBOX"].add(with_calendar(), arrived=ago(20))
    made = letter(desk)
    assert made is not None
    assert made["To"] == "Carla Sousa <carla.sousa@acme.example>"
    assert f"on {ago(10).day} {ago(10):%B}" in made.get_content()


def test_an_appointment_that_was_called_off_is_none(desk: Desk) -> None:
    desk.boxes["INBOX"].add(with_calendar("CANCEL"), arrived=ago(20))
    assert letter(desk) is None


def test_what_the_user_wrote_of_the_interview_is_evidence(desk: Desk) -> None:
    thanks = mail(
        "Dear Carla,\n\nthank you very much for the interview yesterday at Acme Widgets.\n\nAda",
        sender="Ada Example <ada@example.org>",
        subject="Thank you",
        date=ago(9),
    ).replace(b"To: Ada Example <ada@example.org>", b"To: Carla Sousa <carla.sousa@acme.example>")
    desk.boxes["Sent"].add(thanks, arrived=ago(9))
    desk.deliver(mail(FORM, sender="Acme Widgets <jobs@acme.example>", subject="Your application at Acme Widgets"))
    desk.go()
    (draft,) = desk.drafts
    text = email.message_from_bytes(draft, policy=email.policy.default).get_content()
    assert "interview" in text.partition("wrote:")[0] or "conversation" in text.partition("wrote:")[0]


def test_an_invitation_of_another_company_through_the_same_system_is_not_used(desk: Desk) -> None:
    other = mail(
        INVITATION.replace("Acme Widgets", "Initech"),
        sender="Carla Sousa <carla.sousa@initech.example>",
        subject="Interview at Initech",
        date=ago(20),
    )
    desk.boxes["INBOX"].add(other, arrived=ago(20))
    assert letter(desk) is None


def test_a_search_that_is_refused_costs_nothing_but_what_it_would_find(desk: Desk) -> None:
    desk.boxes["INBOX"].add(invitation(message_id="<invitation@acme.example>"), arrived=ago(20))
    twin = Twin(desk.boxes)
    search = twin.uids_with

    def refusing(header: str, value: str, since: date | None = None) -> list[int]:
        if header in {"FROM", "TO", "SUBJECT"}:
            raise ProtocolError("BADCHARSET")
        return search(header, value, since)

    twin.uids_with = refusing  # type: ignore[method-assign]
    desk.deliver(form("<invitation@acme.example>"))
    desk.go(twin)
    assert len(desk.drafts) == 1


def test_a_mailbox_that_cannot_be_searched_costs_nothing_but_its_mail(desk: Desk) -> None:
    desk.boxes["Archive"] = Box(frozenset({"\\archive"}))
    desk.boxes["INBOX"].add(invitation(), arrived=ago(20))

    twin = Twin(desk.boxes)
    examine = twin.examine

    def refusing(name: str, *, needed: bool = True) -> object:
        if name == "Archive":
            raise ProtocolError("NO such thing")
        return examine(name, needed=needed)

    twin.examine = refusing  # type: ignore[method-assign,assignment]
    desk.deliver(form())
    desk.go(twin)
    assert len(desk.drafts) == 1
