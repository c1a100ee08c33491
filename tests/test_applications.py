"""One letter for one application, whoever turns it down, and however often."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.mails import REJECTION, mail

if TYPE_CHECKING:
    from tests.desk import Desk

FORM = """Dear Ada,

Thank you for your interest in Acme Widgets{role}. Unfortunately, we have decided not to move forward with your \
application.

Kind regards,
Acme Widgets Recruiting
"""


def of_the_system(role: str = "") -> bytes:
    about = f" and the position of {role}" if role else ""
    return mail(
        FORM.format(role=about),
        sender="Acme Widgets <jobs@acme.example>",
        subject="Your application at Acme Widgets",
    )


@pytest.mark.parametrize("role", ["", "Data Analyst", "Senior Data Analyst"])
def test_the_system_and_a_person_turn_down_one_application(desk: Desk, role: str) -> None:
    desk.deliver(mail())
    desk.deliver(of_the_system(role))
    desk.go()
    assert len(desk.drafts) == 1
    assert desk.states() == ["drafted", "noted"]


def test_another_role_at_the_company_is_another_application(desk: Desk) -> None:
    desk.deliver(mail())
    desk.deliver(of_the_system("Gardener"))
    desk.go()
    assert len(desk.drafts) == 2


def test_a_year_later_it_is_another_application(desk: Desk) -> None:
    desk.deliver(mail())
    desk.go()
    desk.now += 365 * 86400
    desk.deliver(mail())
    desk.go()
    assert len(desk.drafts) == 2


def test_a_reminder_in_the_same_words_gets_no_second_letter(desk: Desk) -> None:
    desk.deliver(mail())
    desk.deliver(mail(REJECTION + "\nThis is a reminder.", subject="Reminder: your application"))
    desk.go()
    assert len(desk.drafts) == 1


def test_a_company_that_nobody_names_is_known_by_whom_one_asks(desk: Desk) -> None:
    text = "Dear Ada,\n\nunfortunately we have decided to go with another candidate. I am sorry, and wish you all the best.\n\nNadia"
    for _ in range(2):
        desk.deliver(mail(text, sender="Nadia Ferris <nadia.ferris@mailhost.example>", subject="Sorry"))
    desk.go()
    assert len(desk.drafts) == 1


def test_a_rejection_that_only_got_a_note_leaves_the_letter_to_the_next(desk: Desk) -> None:
    desk.deliver(mail(FORM.format(role=""), sender="Acme Widgets <no-reply@acme.example>", subject="Your application"))
    desk.go()
    desk.deliver(mail())
    desk.go()
    assert desk.states() == ["noted", "drafted"]
