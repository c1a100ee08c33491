"""Calendar parts: an appointment that stands tells what, when, and who arranged it."""

from __future__ import annotations

import base64
from datetime import date, datetime

import pytest

from rejectbox import message
from rejectbox.appointments import events
from rejectbox.values import Address

EVENT = """BEGIN:VCALENDAR
METHOD:{method}
BEGIN:VEVENT
DTSTART{start}
SUMMARY:Interview\\, second
  round
ORGANIZER;CN="Ferris, Nadia":MAILTO:Nadia.Ferris@Acme.example
{more}
END:VEVENT
END:VCALENDAR
"""


def calendar(method: str = "REQUEST", start: str = ":20261105T130000Z", more: str = "DURATION:PT1H") -> bytes:
    return EVENT.format(method=method, start=start, more=more).replace("\n", "\r\n").encode()


def test_an_appointment_is_read() -> None:
    (event,) = events([calendar()])
    assert event.summary == "Interview, second round"
    assert isinstance(event.begins, datetime)
    assert event.begins.isoformat() == "2026-11-05T13:00:00+00:00"
    assert event.organizer == Address("Ferris, Nadia", "Nadia.Ferris@acme.example")


def test_a_whole_day_is_a_day() -> None:
    (event,) = events([calendar(start=";VALUE=DATE:20261105")])
    assert event.begins == date(2026, 11, 5)


@pytest.mark.parametrize(
    "raw",
    [
        calendar("CANCEL"),
        calendar("REPLY"),
        calendar(more="STATUS:CANCELLED"),
        calendar(start=":tomorrow"),
        b"",
        b"BEGIN:VCALENDAR",
        b"\xff\x00" * 5000,
        b"BEGIN:VEVENT\r\n" * 20_000,
    ],
    ids=lambda raw: repr(raw[:40]),
)
def test_what_does_not_stand_is_none(raw: bytes) -> None:
    assert events([raw]) == ()


@pytest.mark.parametrize(
    "headers",
    [
        "Content-Type: text/calendar; method=REQUEST; charset=utf-8",
        'Content-Type: application/ics; name="invite.ics"\nContent-Disposition: attachment; filename="invite.ics"',
        'Content-Type: text/calendar; name="invite.ics"\nContent-Disposition: attachment; filename="invite.ics"',
    ],
)
@pytest.mark.parametrize("encoded", [True, False])
def test_a_mails_calendar_part_is_found(headers: str, encoded: bool) -> None:
    body = base64.encodebytes(calendar()).decode() if encoded else calendar().decode().replace("\r\n", "\n")
    coding = "Content-Transfer-Encoding: base64\n" if encoded else ""
    raw = (
        "From: a@acme.example\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=X\n\n"
        f"--X\nContent-Type: text/plain\n\nSee you.\n--X\n{headers}\n{coding}\n{body}\n--X--\n"
    )
    read = message.read(raw.encode())
    assert [event.summary for event in read.events] == ["Interview, second round"]
    assert read.text.strip() == "See you."
