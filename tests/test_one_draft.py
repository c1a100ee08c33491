"""Exactly one draft, whatever becomes of the APPEND, the Drafts mailbox, the journal and the clock; on the twin."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from rejectbox import correspondence, journey
from rejectbox.errors import ConnectionLost, NoDrafts, ProtocolError
from rejectbox.handling import SETTLING
from rejectbox.store import Store
from tests.mails import mail, receipt
from tests.twin import Box, Twin

if TYPE_CHECKING:
    from pathlib import Path

    from tests.desk import Desk

DAY = 86400.0


class Slow(Twin):
    """Its APPEND arrives only after the connection is gone: `late` holds what is still on its way."""

    late: bytes = b""

    def append(self, folder: str, content: bytes) -> None:
        del folder
        self.late = content
        raise ConnectionLost("gone")


def test_a_draft_that_arrives_after_its_connection_is_gone_is_not_written_again(desk: Desk) -> None:
    desk.deliver(mail())
    slow = Slow(desk.boxes)
    with pytest.raises(ConnectionLost):
        desk.go(slow)
    session = desk.go()
    assert desk.drafts == []
    assert 0 < session.until_due(240) <= SETTLING
    desk.boxes["Drafts"].add(slow.late)
    desk.now += SETTLING
    desk.go()
    assert desk.drafts == [slow.late]
    assert desk.states() == ["drafted"]


def test_an_open_intent_waits_also_where_its_mail_is_met_in_a_mailbox_made_anew(desk: Desk) -> None:
    desk.deliver(mail())
    slow = Slow(desk.boxes)
    with pytest.raises(ConnectionLost):
        desk.go(slow)
    desk.boxes["INBOX"].uidvalidity = 7
    desk.go()
    assert desk.drafts == []
    desk.now += SETTLING
    desk.go()
    assert len(desk.drafts) == 1


@pytest.mark.parametrize("there", [True, False])
def test_after_a_crash_a_draft_in_a_renamed_mailbox_counts(desk: Desk, *, there: bool) -> None:
    desk.deliver(mail())
    slow = Slow(desk.boxes)
    with pytest.raises(ConnectionLost):
        desk.go(slow)
    if there:
        desk.boxes["Drafts"].add(slow.late)
    desk.boxes["Old drafts"] = desk.boxes.pop("Drafts")
    desk.boxes["Old drafts"].attributes = frozenset()
    desk.boxes |= {"Drafts": Box(frozenset({"\\drafts"}))}
    desk.now += SETTLING
    desk.go()
    assert len(desk.boxes["Old drafts"].mails) + len(desk.drafts) == 1


def test_drafts_renamed_while_it_watches_are_found_again_at_the_next_connection(desk: Desk) -> None:
    session = desk.session()
    desk.boxes["Entwürfe"] = desk.boxes.pop("Drafts")
    desk.boxes["Entwürfe"].attributes = frozenset()
    desk.deliver(mail())
    with pytest.raises((ConnectionLost, ProtocolError)):
        session.catch_up()
    desk.now += SETTLING
    desk.go()
    assert len(desk.boxes["Entwürfe"].mails) == 1


def test_drafts_gone_at_the_append_end_the_connection_and_not_the_account(desk: Desk) -> None:
    desk.deliver(mail())

    def gone(verb: str) -> None:
        if verb == "append":
            raise NoDrafts("Drafts is gone")

    with pytest.raises(ConnectionLost):
        desk.go(Twin(desk.boxes, gone))
    desk.now += SETTLING
    desk.go()
    assert len(desk.drafts) == 1


def lose_the_journal(desk: Desk) -> None:
    desk.store.close()
    path: Path = desk.folder / "journal.sqlite3"
    path.write_bytes(b"not a database" * 100)
    desk.store = Store.open(path)


def test_after_a_lost_journal_a_draft_filed_away_is_found(desk: Desk) -> None:
    desk.deliver(mail())
    desk.go()
    desk.boxes["Filed"] = Box()
    desk.boxes["Filed"].add(desk.boxes["Drafts"].mails.pop(1)[0])
    lose_the_journal(desk)
    desk.go()
    assert desk.drafts == []
    assert desk.states() == ["discarded"]  # aftercare looks in Drafts and Sent only


def test_after_a_lost_journal_one_application_still_has_one_letter(desk: Desk) -> None:
    desk.deliver(mail())
    desk.deliver(mail(subject="Your application at Acme Widgets, once more"))
    desk.go()
    assert len(desk.drafts) == 1
    lose_the_journal(desk)
    desk.go()
    assert len(desk.drafts) == 1
    assert sorted(desk.states()) == ["drafted", "noted"]


def test_a_letter_held_for_days_survives_the_loss_of_the_journal(desk: Desk) -> None:
    desk.draft = 'delay = "10d"'
    desk.deliver(mail())
    desk.go()
    desk.now += 8 * 86400
    lose_the_journal(desk)
    path = desk.folder / "journal.sqlite3"
    desk.store._db.execute("UPDATE losses SET since = ?", (desk.now - 3 * 86400,))
    assert path.exists()
    desk.go()
    desk.now += 3 * 86400
    desk.go()
    assert len(desk.drafts) == 1


@pytest.mark.parametrize("state", ["intended", "held"])
def test_a_clock_set_back_leaves_no_letter_waiting_for_ever(desk: Desk, state: str) -> None:
    desk.now += 400 * 86400
    if state == "held":
        desk.draft = "max_per_day = 0"
        desk.deliver(mail())
        desk.go()
        desk.draft = ""
    else:
        desk.deliver(mail())
        with pytest.raises(ConnectionLost):
            desk.go(Slow(desk.boxes))
    assert desk.states() == [state]
    desk.now -= 400 * 86400
    desk.go()
    assert len(desk.drafts) == 1


def test_a_sent_mailbox_that_cannot_be_looked_at_keeps_no_letter_back(desk: Desk) -> None:
    desk.deliver(mail())
    twin = Twin(desk.boxes)
    examine = twin.examine

    def refusing(name: str, *, needed: bool = True) -> object:
        if name == "Sent":
            raise ProtocolError("NO")
        return examine(name, needed=needed)

    twin.examine = refusing  # type: ignore[method-assign, assignment]  # one mailbox refuses
    desk.go(twin)
    assert len(desk.drafts) == 1


def test_a_journal_from_a_backup_writes_no_letter_again_that_lies_in_a_renamed_mailbox(desk: Desk) -> None:
    desk.store.close()
    path = desk.folder / "journal.sqlite3"
    backup = path.read_bytes()
    desk.store = Store.open(path)
    desk.deliver(mail())
    desk.go()
    desk.boxes["Old drafts"] = Box(mails=desk.boxes["Drafts"].mails)
    desk.boxes["Drafts"] = Box(frozenset({"\\drafts"}))
    desk.store.close()
    path.write_bytes(backup)
    desk.store = Store.open(path)
    desk.go()
    assert desk.drafts == []


class Killed(BaseException):
    """What no handler sees: the process is gone."""


def test_a_mail_over_which_the_process_ends_time_and_again_keeps_no_other_waiting(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.deliver(mail(role="Nurse"))
    desk.deliver(receipt())
    judge = journey.judge

    def deadly(raw: bytes, model: journey.Model) -> object:
        if b"Nurse" in raw:
            raise Killed
        return judge(raw, model)

    monkeypatch.setattr(journey, "judge", deadly)
    monkeypatch.setattr(Store, "put_down", lambda *_: None)  # nor would a process that is gone
    for _ in range(5):
        with pytest.raises(Killed):
            desk.go()
    desk.go()
    assert desk.states() == ["unreadable", "ignored"]


def test_a_lost_connection_is_not_the_end_of_the_process(desk: Desk) -> None:
    desk.deliver(mail())

    def lose(verb: str) -> None:
        if verb == "uids_with":
            raise ConnectionLost("gone")

    for _ in range(8):
        with pytest.raises(ConnectionLost):
            desk.go(Twin(desk.boxes, lose))
    desk.go()
    assert desk.states() == ["drafted"]


def test_a_fault_at_a_mail_of_long_ago_costs_neither_the_letter_nor_the_mail_behind(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.boxes["Archive"] = Box(frozenset({"\\archive"}))
    desk.boxes["Archive"].add(mail(subject="Welcome to Acme Widgets", message_id="<old@acme.example>"))
    for role in ("Nurse", "Cook"):
        desk.deliver(mail(role=role))
    judge = journey.judge

    def odd(raw: bytes, model: journey.Model) -> object:
        if b"<old@acme.example>" in raw:
            raise RecursionError
        return judge(raw, model)

    monkeypatch.setattr(journey, "judge", odd)
    desk.go()
    assert len(desk.drafts) == 2


def test_after_a_fault_the_session_goes_on_in_the_mailbox_that_it_watches(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.boxes["Archive"] = Box(frozenset({"\\archive"}))
    desk.deliver(mail(role="Nurse"))
    desk.deliver(mail(role="Cook"))
    earlier = correspondence.earlier

    def broken(server: Twin, *rest: object) -> object:
        if desk.states():
            return earlier(server, *rest)  # type: ignore[arg-type]  # passed on as it came
        server.examine("Archive")
        raise ZeroDivisionError

    monkeypatch.setattr(correspondence, "earlier", broken)
    desk.go()
    assert sorted(desk.states()) == ["drafted", "unreadable"]


@pytest.mark.parametrize("refused", ["Filed", "Sent", "Trash"])
def test_a_mailbox_that_opens_and_cannot_be_searched_keeps_no_letter_back(desk: Desk, refused: str) -> None:
    desk.boxes["Filed"] = Box()
    desk.deliver(mail())
    twin = Twin(desk.boxes)

    def refuse(verb: str) -> None:
        if verb == "uids_with" and twin._examined == refused:
            raise ProtocolError("NO")

    twin.before = refuse
    desk.go(twin)
    assert len(desk.drafts) == 1


def test_a_held_letter_survives_its_mail_being_moved_to_another_watched_mailbox(desk: Desk) -> None:
    desk.draft = 'delay = "1h"'
    desk.boxes["Jobs"] = Box()
    jobs = desk.session(mailbox="Jobs")
    desk.deliver(mail())
    desk.go()
    raw, flags, arrived = desk.boxes["INBOX"].mails.pop(1)
    desk.boxes["Jobs"].add(raw, flags, arrived)
    desk.now += 2 * 3600
    desk.go()
    assert desk.states() == ["noted"]
    jobs.server.examine("Jobs")
    jobs.catch_up()
    jobs.finish()
    assert desk.states() == ["drafted"]


def test_a_journal_that_is_damaged_after_a_long_absence_loses_no_mail_of_the_absence(desk: Desk) -> None:
    desk.store.close()
    path = desk.folder / "journal.sqlite3"
    path.write_bytes(b"not a database" * 100)
    os.utime(path, (desk.now - 20 * DAY,) * 2)
    written = datetime.fromtimestamp(desk.now - 10 * DAY, UTC)
    desk.deliver(mail(date=written), written)
    desk.store = Store.open(path)
    desk.go()
    assert len(desk.drafts) == 1
