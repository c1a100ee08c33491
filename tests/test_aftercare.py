"""What becomes of a letter: changed, sent, thrown away, answered; recognised, and never written again."""

from __future__ import annotations

import email
import email.policy
from typing import TYPE_CHECKING

import pytest

from tests.mails import REJECTION, mail

if TYPE_CHECKING:
    from tests.desk import Desk

ANSWER = """Hello Ada,

of course. You came across very well; what we missed was experience with large data warehouses.

Best
Nadia
"""


def rejected(desk: Desk) -> bytes:
    """A rejection, and the letter that waits in Drafts for it."""
    desk.deliver(mail(message_id="<original@acme.example>"))
    desk.go()
    (draft,) = desk.drafts
    return draft


def later(desk: Desk) -> list[str]:
    desk.now += 300
    desk.go()
    return desk.states()


def changed(draft: bytes, **headers: str) -> bytes:
    """The draft as a mail client saves it: another text, and other headers where given."""
    made = email.message_from_bytes(draft, policy=email.policy.SMTP)
    for name, value in headers.items():
        del made[name.replace("_", "-")]
        made[name.replace("_", "-")] = value
    made.set_content("Dear Nadia, in my own words ...")
    return made.as_bytes()


def test_a_letter_that_waits_stays_drafted(desk: Desk) -> None:
    rejected(desk)
    assert later(desk) == ["drafted"]
    assert len(desk.drafts) == 1


@pytest.mark.parametrize("headers", [{}, {"Message_ID": "<new@client.example>"}])
def test_a_letter_that_the_user_edits_is_left_alone(desk: Desk, headers: dict[str, str]) -> None:
    draft = rejected(desk)
    del desk.boxes["Drafts"].mails[1]
    desk.boxes["Drafts"].add(changed(draft, **headers))
    assert later(desk) == ["drafted"]
    assert len(desk.drafts) == 1
    assert b"in my own words" in desk.drafts[0]


@pytest.mark.parametrize("headers", [{}, {"Message_ID": "<new@client.example>"}])
def test_a_letter_that_was_sent_is_asked(desk: Desk, headers: dict[str, str]) -> None:
    draft = rejected(desk)
    del desk.boxes["Drafts"].mails[1]
    desk.boxes["Sent"].add(changed(draft, **headers))
    assert later(desk) == ["asked"]
    assert desk.drafts == []


def test_a_letter_that_was_thrown_away_stays_away(desk: Desk) -> None:
    draft = rejected(desk)
    del desk.boxes["Drafts"].mails[1]
    desk.boxes["Trash"].add(draft)
    assert later(desk) == ["discarded"]
    assert later(desk) == ["discarded"]
    assert desk.drafts == []


def test_a_letter_that_was_gone_for_a_moment_is_seen_as_sent(desk: Desk) -> None:
    draft = rejected(desk)
    del desk.boxes["Drafts"].mails[1]
    assert later(desk) == ["discarded"]
    desk.boxes["Sent"].add(draft)
    assert later(desk) == ["asked"]


def test_an_answer_is_recognised_and_gets_no_letter(desk: Desk) -> None:
    draft = rejected(desk)
    del desk.boxes["Drafts"].mails[1]
    desk.boxes["Sent"].add(changed(draft, Message_ID="<sent@client.example>"))
    desk.deliver(
        mail(
            ANSWER,
            subject="Re: Your application",
            In_Reply_To="<sent@client.example>",
            References="<original@acme.example> <sent@client.example>",
        )
    )
    desk.go()
    assert sorted(desk.states()) == ["answered", "noted"]
    (letter,) = [entry for entry in desk.store.newest(9, everything=True) if entry.state == "answered"]
    assert letter.answered > letter.arrived - 1
    assert desk.drafts == []


def test_what_a_machine_returns_is_no_answer(desk: Desk) -> None:
    draft = rejected(desk)
    desk.boxes["Sent"].add(desk.boxes["Drafts"].mails.pop(1)[0])
    sent_id = email.message_from_bytes(draft)["Message-ID"]
    desk.deliver(mail("I am on holiday.", subject="Away", In_Reply_To=sent_id, Auto_Submitted="auto-replied"))
    desk.go()
    assert "answered" not in desk.states()


def test_a_second_rejection_in_the_thread_is_no_answer_before_anything_was_asked(desk: Desk) -> None:
    rejected(desk)
    desk.deliver(mail(sender="Acme <jobs@acme.example>", References="<original@acme.example>"))
    desk.go()
    assert desk.states() == ["drafted", "noted"]
    assert len(desk.drafts) == 1
    assert "same application" in desk.store.newest(1, everything=True)[0].reason


def test_a_letter_sent_yesterday_takes_nothing_from_today(desk: Desk) -> None:
    desk.draft = "max_per_day = 1"
    rejected(desk)
    desk.now += 86400
    desk.boxes["Sent"].add(desk.boxes["Drafts"].mails.pop(1)[0])
    assert later(desk) == ["asked"]
    desk.deliver(mail(role="Cook"))
    assert later(desk) == ["asked", "drafted"]


def test_a_rejection_that_comes_just_after_another_letter_was_sent_gets_its_own(desk: Desk) -> None:
    draft = rejected(desk)
    del desk.boxes["Drafts"].mails[1]
    desk.boxes["Sent"].add(draft)
    text = REJECTION.replace("Acme Widgets", "Globex")
    desk.deliver(mail(text, sender="Kim Doe <kim@globex.example>", subject="Your application at Globex", role="Nurse"))
    desk.go()
    assert "drafted" in desk.states()
    assert "answered" not in desk.states()
