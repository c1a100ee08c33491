"""The user's word beats the model: what they call a rejection gets its one letter, what they call none gets none; on the twin."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from rejectbox import handling, missed
from rejectbox.errors import ConnectionLost, JournalFailed, ProtocolError
from rejectbox.handling import SETTLING
from rejectbox.store import Store
from rejectbox.word import REASONS, Word
from tests.mails import mail, receipt
from tests.test_unsteady_uids import Unsteady
from tests.twin import Box, Twin, renamed

if TYPE_CHECKING:
    from rejectbox.store import Entry
    from tests.desk import Desk

MISSED = """Dear Ada,

the wardrobe has been handed out for the season. There is no costume with your name in it.

Kind regards,
Nadia Ferris
Acme Widgets
"""
TRAINING = "Rejectbox/Rejection"
HOUR, DAY = 3600.0, 86400.0


def overlooked(desk: Desk, role: str = "Data Analyst", **keys: Any) -> bytes:
    """A rejection that the model has missed, in INBOX."""
    raw = mail(MISSED, role=role, **keys)
    desk.deliver(raw)
    desk.go()
    assert desk.states()[-1] == "ignored"
    return raw


def moved(desk: Desk, raw: bytes) -> None:
    """The user moves that mail into the training mailbox, where it is learned."""
    inbox = desk.boxes["INBOX"].mails
    inbox.pop(next(uid for uid, (one, _, _) in inbox.items() if one == raw))
    box = desk.boxes.setdefault(TRAINING, Box())
    desk.say(raw, "rejection", f"test/{TRAINING}", f"{box.uidvalidity}:{box.add(raw)}")


def last(desk: Desk) -> Entry:
    return desk.store.newest(1, everything=True)[0]


def test_a_missed_mail_that_is_moved_into_the_training_mailbox_gets_exactly_one_letter(desk: Desk) -> None:
    raw = overlooked(desk)
    before = last(desk)
    moved(desk, raw)
    session = desk.go()
    (draft,) = desk.drafts
    assert b"To: Nadia Ferris <nadia.ferris@acme.example>" in draft
    after = last(desk)
    assert after.state == "drafted"
    assert after.reason == "to the sender; you said that it is a rejection"
    assert (after.mailbox, after.uid, after.arrived) == (before.mailbox, before.uid, before.arrived)
    desk.say(receipt(), "other")
    session.catch_up()
    session.finish()
    desk.go()
    assert len(desk.drafts) == 1


def test_a_missed_mail_that_is_labelled_by_its_number_gets_its_letter_from_where_it_lies(desk: Desk) -> None:
    desk.say(overlooked(desk), "rejection")
    twin = Twin(desk.boxes)
    desk.go(twin)
    assert len(desk.drafts) == 1
    assert twin.commands.count("append") == 1


def test_a_session_that_goes_on_hears_what_the_user_says_meanwhile(desk: Desk) -> None:
    raw = overlooked(desk)
    session = desk.go()
    assert desk.drafts == []
    desk.say(raw, "rejection")
    session.catch_up()
    session.finish()
    assert len(desk.drafts) == 1


def test_where_nothing_was_said_since_the_journal_is_not_asked_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.say(overlooked(desk), "rejection")
    session = desk.go()
    looks: list[object] = []
    monkeypatch.setattr(missed, "heed", looks.append)
    session.finish()
    assert looks == []
    desk.say(receipt(), "other")
    session.finish()
    assert len(looks) == 1


def test_a_mail_of_more_than_thirty_days_ago_gets_no_letter(desk: Desk) -> None:
    late = overlooked(desk)
    desk.now += 29 * DAY
    young = overlooked(desk, "Nurse", date=datetime.fromtimestamp(desk.now, UTC))
    desk.now += 2 * DAY
    desk.say(late, "rejection")
    desk.say(young, "rejection")
    desk.go()
    assert len(desk.drafts) == 1
    assert sorted(desk.states()) == ["drafted", "ignored"]


def test_teaching_with_a_pile_of_mail_that_the_journal_does_not_know_writes_nothing(desk: Desk) -> None:
    box = desk.boxes[TRAINING] = Box()
    for number in range(20):
        raw = mail(MISSED, role=f"Role {number}")
        desk.say(raw, "rejection", f"test/{TRAINING}", f"1:{box.add(raw)}")
    twin = Twin(desk.boxes)
    desk.go(twin)
    assert desk.drafts == []
    assert "fetch" not in twin.commands


@pytest.mark.parametrize("state", ["noted", "unreadable", "drafted", "asked", "answered", "discarded"])
def test_what_the_journal_knows_as_anything_but_ignored_is_left_alone(desk: Desk, state: str) -> None:
    raw = overlooked(desk)
    before = replace(last(desk), state=state, reason="as it was")
    desk.store.settle(before, None)
    desk.dry_run = True  # what became of a letter is not looked at
    desk.say(raw, "rejection")
    twin = Twin(desk.boxes)
    desk.go(twin)
    assert "fetch" not in twin.commands
    assert last(desk) == before


def test_a_mail_that_is_nowhere_is_told_once_and_not_looked_for_again(desk: Desk) -> None:
    raw = overlooked(desk)
    moved(desk, raw)
    desk.boxes[TRAINING].mails.clear()
    desk.go()
    assert last(desk).state == "noted"
    assert last(desk).reason == f"{handling.GONE}; {REASONS['rejection']}"
    desk.say(receipt(), "other")
    twin = Twin(desk.boxes)
    session = desk.go(twin)
    assert "fetch" not in twin.commands
    assert session.until_due(240) == 240
    assert desk.drafts == []


def test_a_mail_without_message_id_is_found_where_it_was_labelled(desk: Desk) -> None:
    moved(desk, overlooked(desk, message_id=""))
    desk.go()
    assert len(desk.drafts) == 1


def test_a_mail_is_found_though_the_training_mailbox_was_made_anew(desk: Desk) -> None:
    moved(desk, overlooked(desk))
    desk.boxes[TRAINING] = renamed(desk.boxes[TRAINING], 9)
    desk.go()
    assert len(desk.drafts) == 1


def test_a_training_mailbox_is_found_under_the_servers_spelling(desk: Desk) -> None:
    moved(desk, overlooked(desk))
    desk.boxes["INBOX.Rejectbox.Rejection"] = desk.boxes.pop(TRAINING)
    desk.go()
    assert len(desk.drafts) == 1


@pytest.mark.parametrize("place", ["INBOX", TRAINING])
def test_another_mail_under_its_uid_is_not_taken_for_it(desk: Desk, place: str) -> None:
    raw = overlooked(desk)
    other = mail(role="Nurse", sender="Otto Olsen <otto@other.example>", message_id="<other@other.example>")
    if place == TRAINING:
        moved(desk, raw)
    else:
        desk.say(raw, "rejection")
    desk.boxes[place].mails[1] = (other, frozenset(), datetime.now(UTC))
    desk.go()
    assert desk.drafts == []
    assert desk.states() == ["noted"]


@pytest.mark.parametrize("where", ["INBOX", TRAINING])
@pytest.mark.parametrize("end", ["before the server has it", "after the server has it"])
def test_a_crash_at_the_letter_of_a_missed_mail_ends_in_one_draft(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, where: str, end: str
) -> None:
    raw = overlooked(desk)
    if where == TRAINING:
        moved(desk, raw)
    else:
        desk.say(raw, "rejection")
    if end.startswith("before"):

        def die(verb: str) -> None:
            if verb == "append":
                raise ConnectionLost("gone")

        with pytest.raises(ConnectionLost):
            desk.go(Twin(desk.boxes, die))
    else:
        settle = Store.settle

        def fail(store: Store, entry: Entry, cursor: object) -> None:
            if entry.state == "drafted":
                raise JournalFailed("killed")
            settle(store, entry, cursor)  # type: ignore[arg-type]  # passed on as it came

        with monkeypatch.context() as patch:
            patch.setattr(Store, "settle", fail)
            with pytest.raises(JournalFailed):
                desk.go()
    assert desk.states() == ["intended"]
    desk.now += SETTLING
    desk.go()
    desk.go()
    assert len(desk.drafts) == 1
    assert desk.states() == ["drafted"]


@pytest.mark.parametrize("verb", ["examine", "uids_with", "fetch", "folders"])
def test_a_connection_lost_on_the_way_loses_no_letter_and_doubles_none(desk: Desk, verb: str) -> None:
    moved(desk, overlooked(desk))
    for count in range(12):
        met: list[str] = []

        def lose(name: str, count: int = count, met: list[str] = met) -> None:
            met += [name] if name == verb else []
            if len(met) > count:
                raise ConnectionLost("gone")

        try:
            desk.go(Twin(desk.boxes, lose))
        except ConnectionLost:
            continue
    desk.now += SETTLING
    desk.go()
    assert len(desk.drafts) == 1


class Killed(BaseException):
    """What no handler sees: the process is gone."""


def test_a_missed_mail_over_which_the_process_ends_time_and_again_keeps_no_other_waiting(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    deadly, other = overlooked(desk, "Nurse"), overlooked(desk, "Cook")
    desk.say(deadly, "rejection")
    desk.say(other, "rejection")
    reject = handling.Handler._reject

    def kill(self: handling.Handler, message: object, *rest: object) -> None:
        if "Nurse" in message.subject:  # type: ignore[attr-defined]  # it is a Message
            raise Killed
        reject(self, message, *rest)  # type: ignore[arg-type]  # passed on as it came

    monkeypatch.setattr(handling.Handler, "_reject", kill)
    monkeypatch.setattr(Store, "put_down", lambda *_: None)  # nor would a process that is gone
    for _ in range(5):
        with pytest.raises(Killed):
            desk.go()
    desk.go()
    entries = desk.store.newest(9, everything=True)
    assert {"Nurse" in entry.subject: entry.state for entry in entries} == {True: "unreadable", False: "drafted"}


def test_a_draft_that_an_earlier_life_wrote_and_a_lost_journal_forgot_is_not_written_again(desk: Desk) -> None:
    raw = overlooked(desk)
    ignored = last(desk)
    desk.say(raw, "rejection")
    desk.go()
    desk.boxes["Filed"] = Box()
    desk.boxes["Filed"].add(desk.boxes["Drafts"].mails.pop(1)[0])
    desk.store.settle(ignored, None)  # a journal from a backup
    desk.go()
    assert desk.drafts == []
    assert last(desk).state in ("drafted", "discarded")


def test_a_held_letter_is_withdrawn_at_once_when_the_user_says_that_it_is_no_rejection(desk: Desk) -> None:
    desk.draft = 'delay = "6h"'
    raw = mail()
    desk.deliver(raw)
    session = desk.go()
    assert desk.states() == ["held"]
    desk.say(raw, "other")
    desk.boxes["INBOX"].mails.clear()  # moved into the other training mailbox
    session.finish()
    assert (last(desk).state, last(desk).reason) == ("ignored", "you said that it is no rejection")
    desk.now += 7 * HOUR
    desk.go()
    assert desk.drafts == []
    assert desk.states() == ["ignored"]


def test_a_draft_that_lies_in_drafts_stays_whatever_the_user_says(desk: Desk) -> None:
    raw = mail()
    desk.deliver(raw)
    desk.go()
    before = desk.drafts
    desk.say(raw, "other")
    desk.go()
    assert desk.drafts == before
    assert last(desk).state == "drafted"


def test_an_intent_whose_draft_never_arrived_is_given_up_when_the_user_says_that_it_is_no_rejection(
    desk: Desk,
) -> None:
    raw = mail()
    desk.deliver(raw)

    def die(verb: str) -> None:
        if verb == "append":
            raise ConnectionLost("gone")

    with pytest.raises(ConnectionLost):
        desk.go(Twin(desk.boxes, die))
    desk.say(raw, "other")
    desk.now += SETTLING
    desk.go()
    assert desk.drafts == []
    assert (last(desk).state, last(desk).reason) == ("ignored", "you said that it is no rejection")


@pytest.mark.parametrize("held", [True, False])
def test_labels_that_contradict_each_other_say_nothing(desk: Desk, *, held: bool) -> None:
    if held:
        desk.draft = 'delay = "6h"'
        raw = mail()
        desk.deliver(raw)
        desk.go()
    else:
        raw = overlooked(desk)
    desk.say(raw, "rejection")
    desk.say(raw, "other", f"test/{TRAINING}")
    before = last(desk)
    desk.go()
    assert last(desk) == before
    desk.now += 7 * HOUR
    desk.go()
    assert len(desk.drafts) == int(held)


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b'{"source": 1}\n', b"[" * 100_000])
def test_a_damaged_file_of_labels_says_nothing_and_stops_nothing(desk: Desk, content: bytes) -> None:
    raw = overlooked(desk)
    desk.say(raw, "rejection")
    desk.labels.write_bytes(content)
    desk.deliver(mail(role="Nurse"))
    desk.go()
    assert desk.states() == ["ignored", "drafted"]
    desk.labels.unlink()
    desk.say(raw, "rejection")
    desk.go()
    assert desk.states() == ["drafted", "drafted"]


def test_a_dry_run_says_what_would_be_done_and_writes_nothing(desk: Desk) -> None:
    desk.say(overlooked(desk), "rejection")
    desk.store.close()
    journal = desk.folder / "journal.sqlite3"
    before = journal.read_bytes()
    desk.store = Store.copy(journal)
    desk.dry_run = True
    desk.told.clear()
    twin = Twin(desk.boxes)
    desk.go(twin)
    assert [(entry.state, entry.reason) for entry in desk.told] == [
        ("drafted", "to the sender; you said that it is a rejection")
    ]
    assert "append" not in twin.commands
    assert journal.read_bytes() == before


def test_switched_off_a_missed_mail_is_noted_and_nothing_is_written(desk: Desk) -> None:
    raw = overlooked(desk)
    desk.draft = "enabled = false"
    desk.say(raw, "rejection")
    desk.go()
    assert desk.drafts == []
    assert last(desk).state == "noted"


def test_the_second_missed_mail_of_an_application_gets_no_second_letter(desk: Desk) -> None:
    first, second = overlooked(desk), overlooked(desk)
    desk.say(first, "rejection")
    desk.say(second, "rejection")
    desk.go()
    desk.go()
    assert len(desk.drafts) == 1
    assert sorted(desk.states()) == ["drafted", "noted"]


def test_no_more_letters_in_a_day_than_asked_for_and_the_rest_is_found_tomorrow(desk: Desk) -> None:
    desk.draft = "max_per_day = 1"
    for raw in [overlooked(desk, role) for role in ("Nurse", "Cook", "Driver")]:
        moved(desk, raw)
    desk.go()
    assert len(desk.drafts) == 1
    assert sorted(desk.states()) == ["drafted", "held", "held"]
    for count in (2, 3):
        desk.now += DAY
        desk.go()
        assert len(desk.drafts) == count


def test_a_missed_mail_waits_for_the_delay_counted_from_its_arrival(desk: Desk) -> None:
    desk.draft = 'delay = "6h"'
    raw = overlooked(desk)
    desk.now += 5 * HOUR
    moved(desk, raw)
    desk.go()
    assert desk.states() == ["held"]
    desk.now += 2 * HOUR
    desk.go()
    assert len(desk.drafts) == 1


def test_a_word_that_is_taken_back_before_the_letter_leaves_it_unwritten(desk: Desk) -> None:
    desk.draft = 'delay = "6h"'
    raw = overlooked(desk)
    desk.say(raw, "rejection")
    desk.go()
    desk.labels.unlink()
    desk.now += 7 * HOUR
    desk.go()
    assert desk.drafts == []
    assert desk.states() == ["ignored"]
    assert REASONS["rejection"] not in last(desk).reason


@pytest.mark.parametrize(("said", "state"), [("rejection", "drafted"), ("other", "ignored"), ("interview", "ignored")])
def test_a_mail_that_was_labelled_before_it_is_met_is_taken_as_the_user_said(desk: Desk, said: str, state: str) -> None:
    raw = mail(MISSED) if said == "rejection" else mail()
    desk.say(raw, said)
    desk.deliver(raw)
    desk.go()
    assert last(desk).state == state
    assert REASONS["rejection" if said == "rejection" else "other"] in last(desk).reason


def test_a_mail_of_ones_own_is_noted_and_not_looked_at_again(desk: Desk) -> None:
    desk.say(overlooked(desk, sender="Ada Example <ada@example.org>"), "rejection")
    desk.go()
    assert desk.drafts == []
    assert (last(desk).state, last(desk).reason) == ("noted", f"your own mail; {REASONS['rejection']}")


def test_a_missed_mail_that_lies_in_another_watched_mailbox_by_now_gets_its_letter(desk: Desk) -> None:
    desk.boxes["Jobs"] = Box()
    raw = overlooked(desk)
    jobs = desk.session(mailbox="Jobs")
    desk.boxes["Jobs"].add(*desk.boxes["INBOX"].mails.pop(1))
    jobs.catch_up()
    assert (last(desk).mailbox, last(desk).state) == ("Jobs", "ignored")
    desk.say(raw, "rejection")
    desk.go()
    assert desk.drafts == []
    jobs.server.examine("Jobs")
    jobs.finish()
    assert len(desk.drafts) == 1


@pytest.mark.parametrize("days", [5, 40])
def test_a_missed_mail_that_was_nowhere_and_is_moved_back_gets_its_letter_within_thirty_days(
    desk: Desk, days: int
) -> None:
    raw = overlooked(desk)
    moved(desk, raw)
    desk.boxes[TRAINING].mails.clear()
    desk.go()
    assert last(desk).state == "noted"
    desk.now += days * DAY
    desk.deliver(raw)
    desk.go()
    assert len(desk.drafts) == int(days < 30)


def test_a_mailbox_made_anew_keeps_a_missed_mail_within_reach(desk: Desk) -> None:
    raw = overlooked(desk)
    desk.boxes["INBOX"] = renamed(desk.boxes["INBOX"], 77)
    desk.say(raw, "rejection")
    desk.go()
    assert len(desk.drafts) == 1
    assert last(desk).uidvalidity == 77


def test_a_mailbox_made_anew_while_the_training_mailbox_is_looked_at_loses_nothing(desk: Desk) -> None:
    *both, third = [overlooked(desk, role) for role in ("Nurse", "Cook", "Driver")]
    for raw in both:
        moved(desk, raw)
    desk.say(third, "rejection")
    twin = Twin(desk.boxes)

    def remake(verb: str) -> None:
        if verb == "fetch" and twin._examined == TRAINING and desk.boxes["INBOX"].uidvalidity == 1:
            desk.boxes["INBOX"] = renamed(desk.boxes["INBOX"], 2)

    twin.before = remake
    session = desk.go(twin)
    session.catch_up()
    session.finish()
    assert len(desk.drafts) == 3


def test_on_a_server_whose_uids_do_not_stay_each_missed_mail_gets_one_letter(desk: Desk) -> None:
    raws = [overlooked(desk, role) for role in ("Nurse", "Cook", "Driver")]
    session = desk.go(Unsteady(desk.boxes))
    moved(desk, raws[0])
    desk.say(raws[1], "rejection")
    desk.say(raws[2], "rejection")
    for _ in range(3):
        session.catch_up()
        session.finish()
    desk.go(Unsteady(desk.boxes))
    assert len(desk.drafts) == 3


def test_a_training_mailbox_that_cannot_be_looked_at_keeps_no_other_letter_back(desk: Desk) -> None:
    moved(desk, overlooked(desk))
    desk.deliver(mail(role="Nurse"))
    twin = Twin(desk.boxes)

    def refuse(verb: str) -> None:
        if verb in ("fetch", "uids_with") and twin._examined == TRAINING:
            raise ProtocolError("NO")

    twin.before = refuse
    desk.go(twin)
    assert len(desk.drafts) == 1
    assert sorted(desk.states()) == ["drafted", "noted"]


def test_a_word_is_read_again_when_the_file_changes_and_only_then(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    raw = mail()
    desk.say(raw, "rejection")
    word = Word(desk.labels)
    (identity,) = word.rejections()
    monkeypatch.setattr("rejectbox.learning.labels.load", lambda _: pytest.fail("nothing has changed"))
    assert word.said(identity) == "rejection"
    monkeypatch.undo()
    desk.labels.unlink()
    assert word.said(identity) is None
    assert Word().said(identity) is None


def test_an_old_date_of_a_mail_is_no_way_round_the_first_run(desk: Desk) -> None:
    old = datetime.fromtimestamp(desk.now, UTC) - timedelta(days=300)
    raw = mail(MISSED, date=old)
    desk.deliver(raw)
    desk.go()
    desk.say(raw, "rejection")
    desk.go()
    assert desk.drafts == []
    assert last(desk).state == "noted"
