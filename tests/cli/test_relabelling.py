"""`rejectbox label`: which mail is fetched for a number of the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rejectbox.cli import relabelling
from tests.mails import mail, receipt
from tests.twin import Box, Twin

if TYPE_CHECKING:
    from tests.desk import Desk


def test_another_mail_that_got_the_uid_of_a_listed_one_is_not_labelled_in_its_place(desk: Desk) -> None:
    desk.deliver(mail(message_id="<listed@acme.example>"))
    desk.go()
    (entry,) = desk.store.newest(9, everything=True)
    ((_, said),) = relabelling.looked_up(Twin(desk.boxes), [entry], "other")
    assert said
    assert said.identity == entry.identity
    restored = Box(uidvalidity=desk.boxes["INBOX"].uidvalidity)
    restored.mails = {entry.uid: (receipt(), *desk.boxes["INBOX"].mails[entry.uid][1:])}
    desk.boxes["INBOX"] = restored
    ((_, said),) = relabelling.looked_up(Twin(desk.boxes), [entry], "other")
    assert said is None
