"""Names that are written to look like others are said to nobody, and no address is more than one."""

from __future__ import annotations

import email
from email.header import Header
from email.utils import getaddresses
from typing import TYPE_CHECKING

import pytest

from rejectbox import facts, journey, message, naming
from rejectbox.appointments import events
from rejectbox.cleaning import address, tricky
from rejectbox.courtesy.naming import company_name, person_name, role_name
from tests.hostile.walking import NOW, sure, terms
from tests.mails import REJECTION, mail

if TYPE_CHECKING:
    from rejectbox.values import Draft

TRICKS = {
    "turned round": "\u202esirreF aidaN",
    "turned round inside": "Nadia \u202esirreF\u202c",
    "Cyrillic letters inside": "N\u0430dia Ferris",
    "Greek letters inside": "Nadia \u0396erris",
    "mathematical letters": "\U0001d40dadia Ferris",
    "a filler for a letter": "Nadia \u3164 Ferris",
    "blanks of Braille": "\u2800\u2800 Ferris",
    "marks heaped on a letter": "Na\u0332\u0333\u0347\u0348dia Ferris",
}
HONEST = "Nadia Ferris|Нина Петрова|Anna Иванова|王小明|Nguyễn Thị Mai|محمد علي|Łukasz Żak|Ελένη Νικολάου|田中Ltd|Zoë O’Hara|kΩ Labs|Σigma Analytics|བསྒྲུབས".split(
    "|"
)


@pytest.mark.parametrize("name", HONEST)
def test_an_honest_name_is_none_of_these(name: str) -> None:
    assert not tricky(name)
    assert (found := address(name, "x@acme.example"))
    assert found.name == name


def drafted(name: str, text: str = REJECTION) -> Draft:
    raw = mail(text, sender=f"{Header(name, 'utf-8').encode()} <nadia.ferris@acme.example>")
    made = journey.decide(message.read(raw), sure("en"), facts.Thread(), terms(), NOW).draft
    assert made
    return made


@pytest.mark.parametrize("what", TRICKS)
def test_a_tricky_name_is_said_to_nobody(what: str) -> None:
    name = TRICKS[what]
    draft = drafted(name, REJECTION.replace("Nadia Ferris", name))
    answer = email.message_from_bytes(draft.content)
    letter = answer.get_payload(decode=True)
    assert answer["To"] == "nadia.ferris@acme.example"
    assert isinstance(letter, bytes)
    assert "Nadia" not in letter.decode().partition("\n")[0]
    assert not {*"\u202d\u202e\u2066\u2067\u200b\u3164"} & {*letter.decode().partition("\n> ")[0]}
    assert naming.person(name) == ""
    assert [spell(name) for spell in (person_name, company_name, role_name)] == [None] * 3


def test_an_honest_name_is_greeted() -> None:
    assert email.message_from_bytes(drafted("Nadia Ferris").content)["To"] == "Nadia Ferris <nadia.ferris@acme.example>"


ORGANIZERS = [
    "nadia.ferris@acme.example, nadia.ferris@evil.example",
    "nadia.ferris@acme.example\\nBcc: all@evil.example",
    "nadia.ferris@acme.example>, <nadia.ferris@evil.example",
    "@evil.example",
    "nadia ferris@evil.example",
    "nadia.ferris@evil.example?cc=all@evil.example",
]


@pytest.mark.parametrize("said", ORGANIZERS)
def test_who_arranged_an_appointment_has_one_address_or_none(said: str) -> None:
    calendar = (
        "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nDTSTART:20261105T130000Z\r\n"
        f'ORGANIZER;CN="Nadia Ferris":mailto:{said}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n'
    ).encode()
    assert [event.organizer for event in events([calendar])] == [None]
    invitation = mail("We would like to invite you to an interview.", sender="HR <no-reply@acme.example>")
    head = invitation.partition(b"\r\n\r\n")[0].replace(b"text/plain", b"text/calendar")
    read = message.read(mail(sender="HR <no-reply@acme.example>"))
    thread = facts.Thread((facts.Earlier(message.read(head + b"\r\n\r\n" + calendar), "interview"),))
    decided = journey.decide(read, sure("en"), thread, terms(), NOW)
    if decided.draft:
        recipients = getaddresses(email.message_from_bytes(decided.draft.content).get_all("To", []))
        assert len(recipients) == 1
