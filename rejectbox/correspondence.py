"""What the mailboxes hold about one application: earlier mail, an answer already given, a draft already there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from rejectbox import journey, special_use
from rejectbox.errors import ProtocolError, UnreadableMail
from rejectbox.facts import Earlier

if TYPE_CHECKING:
    from rejectbox.server import Folder, Server
    from rejectbox.values import Message

_BACK = timedelta(days=180)
_MOST_EARLIER = 8
_MOST_REFERENCES = 8


@dataclass(frozen=True, slots=True)
class Places:
    """The account's mailboxes by use; '' where there is none."""

    drafts: str
    sent: str
    trash: str

    @classmethod
    def among(cls, folders: tuple[Folder, ...], drafts: str = "") -> Places:
        return cls(
            drafts or special_use.find(folders, "drafts"),
            special_use.find(folders, "sent"),
            special_use.find(folders, "trash"),
        )


@dataclass(frozen=True, slots=True)
class Standing:
    """What the user's side holds of one rejection: an `answer` of theirs (or one begun), and `draft`, our own."""

    answer: bool = False
    draft: bool = False


def standing(server: Server, places: Places, message: Message | None, draft_id: str) -> Standing:
    """Look through Drafts, Sent and Trash for the draft of that Message-ID, and for an answer to `message`.

    Examines these mailboxes. A reply in Trash is no answer; our draft in Trash is one that the user threw away.
    """
    answer = draft = False
    for place in dict.fromkeys((places.drafts, places.sent, places.trash)):
        if place:
            server.examine(place)
            draft = draft or bool(server.uids_with("MESSAGE-ID", draft_id))
            if message and message.message_id and place != places.trash:
                answer = answer or bool(server.uids_with("IN-REPLY-TO", message.message_id))
    return Standing(answer, draft)


def earlier(server: Server, message: Message, company: str, uid: int, model: journey.Model) -> tuple[Earlier, ...]:
    """Mail of the last half year from the same thread, sender's domain or company ('' where unknown), oldest first.

    Of the examined mailbox only. An interviewer often writes from another domain than the system that turns down.
    A search that the server refuses finds nothing: the letter then rests on the mail alone.
    """
    try:
        found = _related(server, message, company) - {uid}
    except ProtocolError:
        return ()
    mails: list[Earlier] = []
    for one in sorted(found)[-_MOST_EARLIER:]:
        try:
            if fetched := server.fetch(one):
                read, verdict = journey.judge(fetched.raw, model)
                mails.append(Earlier(read, verdict.label, verdict.language))
        except (ProtocolError, UnreadableMail):
            continue
    return tuple(mails)


def _related(server: Server, message: Message, company: str) -> set[int]:
    since = ((message.date or datetime.now(UTC)) - _BACK).date()
    found: set[int] = set()
    for reference in (*message.references, message.in_reply_to)[-_MOST_REFERENCES:]:
        if reference:
            found.update(server.uids_with("MESSAGE-ID", reference, since))
    if message.sender:
        found.update(server.uids_with("FROM", f"@{message.sender.domain}", since))
    if company:
        found.update(server.uids_with("SUBJECT", company, since))
        found.update(server.uids_with("FROM", company, since))
    return found
