"""`rejectbox doctor` on what lies behind the login: capabilities, Drafts, the watched and the training mailboxes."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

from tests.doctor import MAIL, at, configured, doctor, ring

if TYPE_CHECKING:
    from tests.doctor import Doctor, InMemory
    from tests.servers.courier import Courier
    from tests.servers.dovecot import Dovecot
    from tests.servers.fixtures import Starter

__all__ = ["doctor", "ring"]


def test_a_server_without_drafts_names_its_mailboxes_and_the_key(
    doctor: Doctor, dovecot_with: Starter[Dovecot]
) -> None:
    configured(at(dovecot_with(drafts=None)))
    report = doctor()
    assert (report.code, report.wrong()) == (2, ["personal: Drafts"])
    assert "There are: 'INBOX', 'Sent', 'Trash'" in report.of("personal: Drafts")["detail"]
    assert "account.drafts" in report.of("personal: Drafts")["remedy"]


def test_drafts_without_a_mark_are_found_by_name_and_missing_idle_is_told(
    doctor: Doctor, dovecot_with: Starter[Dovecot]
) -> None:
    configured(at(dovecot_with(drafts="Entwürfe", special_use=False, idle=False)))
    report = doctor()
    assert (report.code, report.wrong("warning")) == (0, ["personal: IDLE"])
    assert report.of("personal: Drafts")["detail"] == "'Entwürfe', known by its name"


def test_what_courier_lacks_is_told_with_what_follows(doctor: Doctor, courier_with: Starter[Courier]) -> None:
    configured(at(courier_with(idle=False, opened=False, without=frozenset({"UIDPLUS"}))))
    report = doctor()
    assert (report.code, report.wrong()) == (0, [])
    assert "every 30 s" in report.of("personal: IDLE")["detail"]
    assert "known by their names" in report.of("personal: SPECIAL-USE")["detail"]
    assert "nothing is missed" in report.of("personal: UIDPLUS")["detail"]
    assert "opened twice" in report.of("personal: CONDSTORE")["detail"]
    assert "waits once more" in report.of("personal: LITERAL+")["detail"]
    assert report.of("personal: Drafts")["detail"] == "'INBOX.Drafts', known by its name"
    inbox = report.of("personal: mailbox")
    assert inbox["status"] == "warning"
    assert "numbers its mails anew" in inbox["detail"]
    assert inbox["remedy"] == "Open that mailbox once in a mail client"


def test_a_courier_mailbox_that_a_client_has_opened_is_steady(doctor: Doctor, courier: Courier) -> None:
    configured(at(courier))
    report = doctor()
    assert (report.code, report.wrong(), report.wrong("warning")) == (0, [], [])


def test_mailboxes_that_the_config_names_must_be_there(doctor: Doctor, dovecot: Dovecot) -> None:
    configured(at(dovecot, drafts="Letters"), ('mailboxes = ["INBOX"]', 'mailboxes = ["INBOX", "Jobs"]'))
    report = doctor()
    assert report.code == 2
    assert report.wrong() == ["personal: Drafts", "personal: mailbox"]


def test_mail_that_arrived_in_the_future_tells_of_a_wrong_clock(
    doctor: Doctor, dovecot: Dovecot, ring: InMemory
) -> None:
    user = "tomorrow@example.org"
    dovecot.add_user(user, "its own horse")
    ring.set_password("rejectbox 127.0.0.1", user, "its own horse")
    configured(at(dovecot, email=user))
    dovecot.deliver(user, MAIL)
    assert doctor().wrong("warning") == []
    dovecot.deliver(user, MAIL)
    fresh = max((dovecot.maildir(user) / "new").iterdir())
    os.utime(fresh, (time.time() + 86400,) * 2)  # which is its INTERNALDATE
    report = doctor()
    assert (report.code, report.wrong("warning")) == (0, ["personal: clock"])
    assert "minutes from now, by the server's clock" in report.of("personal: clock")["detail"]


def test_training_mailboxes_are_counted(doctor: Doctor, dovecot: Dovecot, ring: InMemory) -> None:
    user = "teacher@example.org"
    dovecot.add_user(user, "its own horse")
    ring.set_password("rejectbox 127.0.0.1", user, "its own horse")
    with dovecot.session(user) as client:
        client.create("Rejectbox/Rejection")
    dovecot.deliver(user, MAIL, "Rejectbox/Rejection")
    configured(at(dovecot, email=user))
    there, missing = doctor().all("personal: training")
    assert there["detail"] == "'Rejectbox/Rejection' holds 1 mails"
    assert "make it in your mail client" in missing["remedy"]
