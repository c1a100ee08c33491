"""One mailbox through the journey, on the twin: what is written where, in which order, whatever happens."""

from __future__ import annotations

import email
import email.policy
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from rejectbox.errors import ConnectionLost, JournalFailed, NoDrafts, ProtocolError
from rejectbox.handling import SETTLING
from rejectbox.store import Store
from tests.desk import Desk
from tests.mails import REJECTION, mail, receipt
from tests.twin import Twin, renamed

if TYPE_CHECKING:
    from pathlib import Path

    from rejectbox_classifier.model import Model


def test_a_rejection_gets_one_draft_in_its_thread(desk: Desk) -> None:
    desk.deliver(mail(message_id="<original@acme.example>"))
    desk.go()
    (raw,) = desk.drafts
    draft = email.message_from_bytes(raw, policy=email.policy.default)
    assert draft["To"] == "Nadia Ferris <nadia.ferris@acme.example>"
    assert draft["From"] == "Ada Example <ada@example.org>"
    assert draft["In-Reply-To"] == "<original@acme.example>"
    assert draft["Subject"] == "Re: Your application for Data Analyst at Acme Widgets"
    assert draft["X-Mailer"] is None
    assert "> Unfortunately, after careful consideration" in draft.get_content()
    (_, flags, _) = desk.boxes["Drafts"].mails[1]
    assert flags == {"\\Draft", "\\Seen"}
    assert desk.states() == ["drafted"]


def test_mail_that_is_no_rejection_gets_a_line_in_the_journal_only(desk: Desk) -> None:
    desk.deliver(receipt())
    desk.go()
    assert desk.drafts == []
    assert desk.states() == ["ignored"]


def test_the_first_run_starts_at_now(tmp_path: Path, model: Model) -> None:
    desk = Desk(tmp_path, model)
    desk.deliver(mail(), arrived=datetime.fromtimestamp(desk.now - 3600, UTC))
    desk.go()
    assert desk.drafts == []
    desk.deliver(mail())
    desk.go()
    assert len(desk.drafts) == 1
    desk.store.close()


def test_mail_of_the_first_second_counts_though_the_servers_clock_is_behind(desk: Desk) -> None:
    desk.deliver(mail(), arrived=datetime.fromtimestamp(desk.now - 90, UTC))
    desk.go()
    assert len(desk.drafts) == 1


def test_an_old_rejection_that_is_moved_into_the_mailbox_gets_no_letter(desk: Desk) -> None:
    desk.deliver(mail(), arrived=datetime.fromtimestamp(desk.now, UTC) - timedelta(days=40))
    desk.go()
    assert desk.drafts == []


def test_start_looks_back_that_far_and_no_farther(tmp_path: Path, model: Model) -> None:
    desk = Desk(tmp_path, model)
    desk.account = 'start = "14d"'
    now = datetime.fromtimestamp(desk.now, UTC)
    for days, role in ((20, "Nurse"), (13, "Cook"), (1, "Driver")):
        desk.deliver(mail(role=role, date=now - timedelta(days=days)), arrived=now - timedelta(days=days))
    desk.go()
    assert len(desk.drafts) == 2
    desk.store.close()


def test_the_same_mail_in_a_second_copy_gets_no_second_draft(desk: Desk) -> None:
    raw = mail()
    desk.deliver(raw)
    desk.deliver(raw)
    desk.go()
    assert len(desk.drafts) == 1


def test_a_second_rejection_of_the_same_application_gets_no_second_letter(desk: Desk) -> None:
    desk.deliver(mail())
    desk.deliver(mail(sender="Acme Widgets Careers <careers@acme.example>"))
    desk.go()
    assert len(desk.drafts) == 1
    assert desk.states() == ["drafted", "noted"]
    desk.now += 200 * 86400
    desk.deliver(mail(date=datetime.fromtimestamp(desk.now, UTC)))
    desk.go()
    assert len(desk.drafts) == 2


def test_mail_without_message_id_gets_one_draft_too(desk: Desk) -> None:
    raw = mail(message_id="")
    desk.deliver(raw)
    desk.deliver(raw)
    desk.go()
    assert len(desk.drafts) == 1
    draft = email.message_from_bytes(desk.drafts[0])
    assert draft["In-Reply-To"] is None


@pytest.mark.parametrize("verb", ["append", "settle"])
def test_a_crash_around_the_append_ends_in_one_draft(desk: Desk, monkeypatch: pytest.MonkeyPatch, verb: str) -> None:
    desk.deliver(mail())
    if verb == "append":  # before the server has it

        def die(name: str) -> None:
            if name == "append":
                raise ConnectionLost("gone")

        with pytest.raises(ConnectionLost):
            desk.go(Twin(desk.boxes, die))
        assert desk.drafts == []
    else:  # after the server has it, before the journal knows

        def fail(*_: object) -> None:
            raise JournalFailed("killed")

        with monkeypatch.context() as patch:
            patch.setattr(Store, "settle", fail)
            with pytest.raises(JournalFailed):
                desk.go()
        assert len(desk.drafts) == 1
    assert desk.states() == ["intended"]
    desk.now += SETTLING
    desk.go()
    assert len(desk.drafts) == 1
    assert desk.states() == ["drafted"]


@pytest.mark.parametrize(("place", "state"), [("Sent", "asked"), ("Trash", "discarded")])
def test_a_draft_that_was_sent_or_deleted_meanwhile_is_not_made_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, place: str, state: str
) -> None:
    desk.deliver(mail())

    def fail(*_: object) -> None:
        raise JournalFailed("killed")

    with monkeypatch.context() as patch:
        patch.setattr(Store, "settle", fail)
        with pytest.raises(JournalFailed):
            desk.go()
    desk.boxes[place].add(desk.boxes["Drafts"].mails.pop(1)[0])
    desk.now += SETTLING
    desk.go()
    assert desk.drafts == []
    assert desk.states() == [state]


def test_an_intent_whose_mail_is_gone_is_settled_by_what_the_server_holds(desk: Desk) -> None:
    desk.deliver(mail())

    def die(name: str) -> None:
        if name == "append":
            raise ConnectionLost("gone")

    with pytest.raises(ConnectionLost):
        desk.go(Twin(desk.boxes, die))
    desk.boxes["INBOX"].mails.clear()
    desk.now += SETTLING
    desk.go()
    assert desk.drafts == []
    assert desk.states() == ["noted"]


def test_a_new_uidvalidity_reads_again_and_drafts_nothing_twice(desk: Desk) -> None:
    desk.deliver(mail())
    desk.go()
    desk.boxes["INBOX"] = renamed(desk.boxes["INBOX"], 77)
    desk.deliver(mail(subject="Your application for Nurse at Brightharbor"))
    desk.go()
    assert len(desk.drafts) == 2


@pytest.mark.parametrize("dates", ["kept", "lost"])
def test_what_was_pruned_gets_no_letter_when_the_mailbox_is_made_anew(desk: Desk, dates: str) -> None:
    """Not even where the model of today would take an old mail for a rejection that the model of then did not."""
    begun = desk.now
    for days, role in ((0, "Nurse"), (20, "Cook"), (40, "Baker")):
        desk.now = begun + days * 86400
        moment = datetime.fromtimestamp(desk.now, UTC)
        desk.deliver(mail(role=role, date=moment), arrived=moment)
        desk.go()
    assert desk.states() == ["drafted", "drafted", "drafted"]
    for entry in desk.store.newest(3, everything=True)[:3:2]:
        desk.store.settle(replace(entry, state="ignored", draft_id="", asked_of=""), None)
    desk.boxes["Drafts"].mails.clear()
    desk.now += 450 * 86400
    assert desk.store.prune(desk.now - 400 * 86400) == 1
    old = desk.boxes["INBOX"]
    desk.boxes["INBOX"] = renamed(old, 77)
    if dates == "kept":
        desk.boxes["INBOX"].mails = dict(enumerate(old.mails.values(), 1))
    desk.go()
    assert desk.drafts == []
    desk.deliver(mail(role="Driver", date=datetime.fromtimestamp(desk.now, UTC)))
    desk.go()
    assert len(desk.drafts) == 1


def test_a_new_uidvalidity_brings_no_letters_for_mail_of_before_the_first_run(desk: Desk) -> None:
    old = datetime.fromtimestamp(desk.now, UTC) - timedelta(days=300)
    desk.boxes["INBOX"].add(mail(date=old), arrived=old)
    desk.boxes["INBOX"] = renamed(desk.boxes["INBOX"], 77)  # restored: INTERNALDATE is today for all
    desk.go()
    assert desk.drafts == []


def test_a_full_mailbox_keeps_the_letter_for_later(desk: Desk) -> None:
    desk.deliver(mail())
    twin = Twin(desk.boxes)
    twin.full = True
    session = desk.go(twin)
    assert desk.states() == ["held"]
    assert 0 < session.until_due(240) <= 60
    session.finish()
    assert desk.drafts == []
    desk.now += 61
    desk.go()
    assert len(desk.drafts) == 1
    assert desk.states() == ["drafted"]


def test_delay_holds_the_draft_across_restarts(desk: Desk) -> None:
    desk.draft = 'delay = "6h"'
    desk.deliver(mail())
    desk.go()
    assert desk.drafts == []
    desk.now += 5 * 3600
    desk.go()
    assert desk.drafts == []
    desk.now += 3700
    desk.go()
    assert len(desk.drafts) == 1


def test_max_per_day_makes_the_rest_wait_for_tomorrow(desk: Desk) -> None:
    desk.draft = "max_per_day = 2"
    for role in ("Nurse", "Cook", "Driver"):
        desk.deliver(mail(role=role))
    desk.go()
    assert len(desk.drafts) == 2
    assert sorted(desk.states()) == ["drafted", "drafted", "held"]
    desk.now += 24 * 3600
    desk.go()
    assert len(desk.drafts) == 3


def test_drafting_switched_off_writes_nothing(desk: Desk) -> None:
    desk.draft = "enabled = false"
    desk.deliver(mail())
    twin = Twin(desk.boxes)
    desk.go(twin)
    assert "append" not in twin.commands
    assert desk.states() == ["noted"]


def test_an_answer_of_the_user_makes_a_letter_needless(desk: Desk) -> None:
    desk.boxes["Sent"].add(mail(In_Reply_To="<original@acme.example>"))
    desk.deliver(mail(message_id="<original@acme.example>"))
    desk.go()
    assert desk.drafts == []
    assert desk.states() == ["noted"]


def test_a_dry_run_writes_nothing_anywhere(desk: Desk) -> None:
    desk.deliver(mail())
    desk.store.close()
    before = (desk.folder / "journal.sqlite3").read_bytes()
    desk.store = Store.copy(desk.folder / "journal.sqlite3")
    desk.dry_run = True
    twin = Twin(desk.boxes)
    desk.go(twin)
    assert [entry.state for entry in desk.told] == ["drafted"]
    assert "append" not in twin.commands
    assert (desk.folder / "journal.sqlite3").read_bytes() == before


def test_a_message_that_is_no_mail_is_journalled_and_the_next_one_goes_on(desk: Desk) -> None:
    desk.deliver(b"\x89PNG\r\n\x1a\n\x00\x00")
    desk.deliver(mail())
    desk.go()
    assert desk.states() == ["unreadable", "drafted"]


def test_mail_that_vanishes_between_search_and_fetch_is_passed_over(desk: Desk) -> None:
    desk.deliver(mail())
    desk.deliver(mail(role="Nurse"))

    def expunge(name: str) -> None:
        if name == "fetch":
            desk.boxes["INBOX"].mails.pop(1, None)

    desk.go(Twin(desk.boxes, expunge))
    assert len(desk.drafts) == 1


def test_a_mailbox_made_anew_while_it_is_read_is_read_again_and_nothing_is_lost_or_doubled(desk: Desk) -> None:
    desk.deliver(mail())

    def remake(name: str) -> None:
        if name == "uids_with" and desk.boxes["INBOX"].uidvalidity == 1:
            desk.boxes["INBOX"] = renamed(desk.boxes["INBOX"], 2)

    desk.go(Twin(desk.boxes, remake))
    assert desk.boxes["INBOX"].uidvalidity == 2
    assert len(desk.drafts) == 1
    desk.go()
    assert len(desk.drafts) == 1


def test_a_server_without_drafts_is_told_with_its_mailboxes_and_the_key(desk: Desk) -> None:
    del desk.boxes["Drafts"]
    with pytest.raises(NoDrafts, match=r"There are: INBOX, Sent, Trash\..*account\.drafts"):
        desk.session()


def test_localised_drafts_are_found_by_name(desk: Desk) -> None:
    desk.boxes["INBOX.Entwürfe"] = replace(desk.boxes.pop("Drafts"), attributes=frozenset())
    twin = Twin(desk.boxes)
    names = twin.folders()
    assert names
    desk.boxes["Entwürfe"] = desk.boxes.pop("INBOX.Entwürfe")
    desk.deliver(mail())
    desk.go()
    assert len(desk.boxes["Entwürfe"].mails) == 1


def test_the_users_own_sent_rejection_gets_nothing(desk: Desk) -> None:
    desk.deliver(mail(REJECTION, sender="Ada Example <ada@example.org>"))
    desk.go()
    assert desk.drafts == []


def test_after_a_damaged_journal_no_draft_is_made_twice_and_none_is_missed(desk: Desk) -> None:
    desk.deliver(mail())
    desk.go()
    desk.store.close()
    path = desk.folder / "journal.sqlite3"
    path.write_bytes(b"not a database" * 100)
    desk.deliver(mail(role="Nurse"))
    desk.store = Store.open(path)
    assert desk.store.aside is not None
    desk.now += 60
    desk.go()
    assert len(desk.drafts) == 2


def test_a_message_that_the_server_refuses_to_hand_over_keeps_no_other_waiting(desk: Desk) -> None:
    desk.deliver(mail())
    desk.deliver(mail(role="Nurse"))
    refused: list[str] = []

    def refuse(name: str) -> None:
        if name == "fetch" and not refused:
            refused.append(name)
            raise ProtocolError("NO")

    desk.go(Twin(desk.boxes, refuse))
    assert desk.states() == ["unreadable", "drafted"]


def test_a_held_letter_survives_its_mail_being_moved_out_and_back(desk: Desk) -> None:
    desk.draft = 'delay = "6h"'
    desk.deliver(mail())
    desk.go()
    raw, _, arrived = desk.boxes["INBOX"].mails.pop(1)
    desk.boxes["INBOX"].add(raw, arrived=arrived)
    desk.go()
    desk.now += 7 * 3600
    desk.go()
    assert len(desk.drafts) == 1


def test_after_a_damaged_journal_mail_is_read_again_even_at_a_later_start(desk: Desk) -> None:
    desk.store.close()
    path = desk.folder / "journal.sqlite3"
    path.write_bytes(b"not a database" * 100)
    desk.deliver(mail())
    Store.open(path).close()
    desk.store = Store.open(path)
    desk.now += 60
    desk.go()
    assert len(desk.drafts) == 1


def test_a_stop_ends_the_work_before_the_next_message(desk: Desk) -> None:
    desk.deliver(mail())
    desk.deliver(mail(role="Nurse"))
    session = desk.session()
    session.stopping = lambda: bool(desk.drafts)
    session.catch_up()
    assert len(desk.drafts) == 1
    desk.go()
    assert len(desk.drafts) == 2
