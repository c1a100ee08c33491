"""A server that numbers a mailbox anew at each EXAMINE, as Courier does until a first SELECT: nothing lost, nothing twice."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from tests.mails import RECEIPT, REJECTION, mail, receipt
from tests.twin import Twin

if TYPE_CHECKING:
    import pytest

    from rejectbox.server import Mailbox
    from tests.desk import Desk


class Unsteady(Twin):
    """UIDs count from 1 in the order of arrival at each EXAMINE of INBOX, under another UIDVALIDITY."""

    def examine(self, name: str, *, needed: bool = True) -> Mailbox:
        if name == "INBOX":
            old = self.boxes[name]
            fresh = replace(old, uidvalidity=old.uidvalidity + 1, uid_next=1, mails={})
            for raw, flags, arrived in sorted(old.mails.values(), key=lambda one: one[2]):
                fresh.add(raw, flags, arrived)
            self.boxes[name] = fresh
        return super().examine(name, needed=needed)


def test_each_rejection_has_one_draft_on_one_connection_and_on_the_next(desk: Desk) -> None:
    for role in ("Nurse", "Cook"):
        desk.deliver(mail(role=role))
    desk.deliver(receipt())
    twin = Unsteady(desk.boxes)
    session = desk.go(twin)
    assert len(desk.drafts) == 2
    desk.deliver(mail(role="Driver"))
    session.catch_up()
    session.finish()
    assert len(desk.drafts) == 3
    desk.go(Unsteady(desk.boxes))
    assert len(desk.drafts) == 3
    assert desk.states().count("drafted") == 3


def test_a_mail_that_takes_the_uid_of_an_expunged_one_is_met(desk: Desk) -> None:
    desk.deliver(receipt())
    desk.deliver(mail(role="Nurse"))
    twin = Unsteady(desk.boxes)
    session = desk.go(twin)
    mails = desk.boxes["INBOX"].mails
    mails.pop(min(mails))
    desk.deliver(mail(role="Cook"))
    session.handler.look_after()
    session.catch_up()
    session.finish()
    assert len(desk.drafts) == 2


def test_held_letters_wait_without_end_of_reading_and_are_all_written_in_their_time(desk: Desk) -> None:
    desk.draft = 'delay = "480h"'
    for role in ("Nurse", "Cook", "Driver"):
        desk.deliver(mail(role=role))
    session = desk.go(Unsteady(desk.boxes))
    assert desk.states() == ["held"] * 3
    for _ in range(21):
        desk.now += 86400
        desk.deliver(receipt())
        session.catch_up()
        session.finish()
    assert desk.states().count("drafted") == 3
    assert len(desk.drafts) == 3


def test_what_a_crash_left_open_is_settled_though_its_uid_is_another_by_then(desk: Desk) -> None:
    desk.deliver(mail(role="Nurse"))
    desk.deliver(mail(role="Cook"))
    twin = Unsteady(desk.boxes)
    twin.full = True
    desk.go(twin)
    assert desk.states() == ["held", "held"]
    mails = desk.boxes["INBOX"].mails
    mails[9] = (receipt(), frozenset(), datetime.fromtimestamp(desk.now - 60, UTC))
    desk.now += 3600
    desk.go(Unsteady(desk.boxes))
    assert sorted(desk.states()) == ["drafted", "drafted", "ignored"]


def test_the_mail_of_years_is_not_read_again_for_each_rejection(desk: Desk) -> None:
    session = desk.go(Unsteady(desk.boxes))
    for day in range(60):
        desk.now += 86400
        text = REJECTION if day < 2 else RECEIPT
        desk.deliver(mail(text, role=f"Cook {day}", date=datetime.fromtimestamp(desk.now, UTC)))
        if day % 10 == 9:
            session.catch_up()
            session.finish()
    twin = session.server
    assert isinstance(twin, Twin)
    twin.commands.clear()
    desk.deliver(mail(role="Nurse", date=datetime.fromtimestamp(desk.now, UTC) - timedelta(hours=1)))
    session.catch_up()
    session.finish()
    assert len(desk.drafts) == 3
    assert twin.commands.count("fetch") < 45  # three times the last days, and earlier mail of the company


def test_a_mail_that_breaks_the_journey_is_met_once(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("rejectbox.journey.decide", broken)
    desk.deliver(mail())
    desk.go(Unsteady(desk.boxes))
    assert desk.states() == ["unreadable"]


def test_the_log_names_the_remedy_once(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING)
    for role in ("Nurse", "Cook", "Driver", "Clerk"):
        desk.deliver(mail(role=role))
    desk.go(Unsteady(desk.boxes))
    told = [record.getMessage() for record in caplog.records if "anew each time" in record.getMessage()]
    assert len(told) == 1
    assert "Open that mailbox once in a mail client" in told[0]
