"""What the mailboxes hold about one application: earlier mail, an answer already given, a draft already there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from rejectbox import journey, special_use
from rejectbox.errors import ProtocolError, UnreadableMail
from rejectbox.facts import Earlier, Thread

if TYPE_CHECKING:
    from rejectbox.server import Folder, Server
    from rejectbox.values import Message

_BACK = timedelta(days=180)
_MOST_EARLIER = 12
_MOST_REFERENCES = 8


@dataclass(frozen=True, slots=True)
class Places:
    """The account's mailboxes by use; '' where there is none."""

    drafts: str
    sent: str
    trash: str

    @classmethod
    def among(cls, folders: tuple[Folder, ...], drafts: str = "") -> Places:
        return cls(drafts or special_use.find(folders, "drafts"), special_use.find(folders, "sent"), special_use.find(folders, "trash"))


def written(server: Server, places: Places, draft_id: str) -> bool:
    """Does the draft of that Message-ID lie in Drafts, Sent or Trash? Examines these mailboxes."""
    for place in (places.drafts, places.sent, places.trash):
        if place:
            server.examine(place)
            if server.uids_with("MESSAGE-ID", draft_id):
                return True
    return False


def answered(server: Server, places: Places, message: Message) -> bool:
    """Did the user reply to it, or begin to? Examines Sent and Drafts."""
    if not message.message_id:
        return False
    for place in (places.sent, places.drafts):
        if place:
            server.examine(place)
            if server.uids_with("IN-REPLY-TO", message.message_id):
                return True
    return False


def earlier(server: Server, message: Message, uid: int, model: journey.Model) -> tuple[Earlier, ...]:
    """Mail of the same thread or sender's domain, of the last half year, oldest first; the examined mailbox only."""
    since = ((message.date or datetime.now(UTC)) - _BACK).date()
    found: set[int] = set()
    for reference in (*message.references, message.in_reply_to)[-_MOST_REFERENCES:]:
        if reference:
            found.update(server.uids_with("MESSAGE-ID", reference, since))
    if message.sender:
        found.update(server.uids_with("FROM", f"@{message.sender.domain}", since))
    mails: list[Earlier] = []
    for one in sorted(found - {uid})[-_MOST_EARLIER:]:
        fetched = server.fetch(one)
        if fetched:
            try:
                read, verdict = journey.judge(fetched.raw, model)
            except UnreadableMail:
                continue
            mails.append(Earlier(read, verdict.label))
    return tuple(mails)


def look(server: Server, mailbox: str, places: Places, message: Message, uid: int, model: journey.Model) -> Thread:
    """The thread of `message`, with `mailbox` examined before and after.

    A search that the server refuses finds nothing: the letter then rests on the mail alone.
    """
    try:
        mails = earlier(server, message, uid, model)
    except ProtocolError:
        mails = ()
    try:
        return Thread(mails, answered(server, places, message))
    except ProtocolError:
        return Thread(mails)
    finally:
        server.examine(mailbox)
