"""What the mailboxes hold about one application: earlier mail, an answer already given, a draft already there."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from rejectbox import journey, naming, special_use
from rejectbox.errors import ProtocolError
from rejectbox.facts import Earlier
from rejectbox.reachable import nobody, shared

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from rejectbox.server import Folder, Server
    from rejectbox.values import Message

_BACK = timedelta(days=180)
_MOST_EARLIER = 12
_MOST_IN_ONE_PLACE = 8
_MOST_REFERENCES = 8


@dataclass(frozen=True, slots=True)
class Places:
    """The watched mailbox, and the account's others by use; '' where there is none. `all` is Gmail's."""

    watched: str
    drafts: str
    sent: str
    trash: str
    archive: str = ""
    all: str = ""

    @classmethod
    def among(cls, folders: tuple[Folder, ...], watched: str = "INBOX", drafts: str = "") -> Places:
        return cls(
            watched,
            drafts or special_use.find(folders, "drafts"),
            *(special_use.find(folders, use) for use in ("sent", "trash", "archive", "all")),
        )


@dataclass(frozen=True, slots=True)
class Standing:
    """What the user's side holds of one rejection: an `answer` of theirs (or one begun), and `draft`, our own."""

    answer: bool = False
    draft: bool = False


def standing(
    server: Server, places: Places, message: Message | None, draft_id: str, *, everywhere: bool = False
) -> Standing:
    """Look through Drafts, Sent and Trash for the draft of that Message-ID, and for an answer to `message`.

    Examines these mailboxes; with `everywhere` all others too, for the draft: its mailbox may have been renamed. A reply
    in Trash is no answer; our draft in Trash is one that the user threw away.
    """
    answer = draft = False
    for place in dict.fromkeys((places.drafts, places.sent, places.trash)):
        if place and _examined(server, place, needed=place == places.drafts):
            draft = draft or _has(server, "MESSAGE-ID", draft_id, needed=place == places.drafts)
            if message and message.message_id and place != places.trash:
                answer = answer or _has(server, "IN-REPLY-TO", message.message_id)
    if everywhere and not draft:
        others = [folder.name for folder in server.folders() if special_use.opens(folder)]
        draft = any(
            place not in (places.drafts, places.sent, places.trash)
            and _examined(server, place)
            and _has(server, "MESSAGE-ID", draft_id)
            for place in others
        )
    return Standing(answer, draft)


def _examined(server: Server, place: str, *, needed: bool = False) -> bool:
    """Can that mailbox be looked at? Raises ProtocolError where it cannot and is `needed`."""
    try:
        server.examine(place, needed=needed)
    except ProtocolError:
        if needed:
            raise
        return False
    return True


def _has(server: Server, header: str, value: str, *, needed: bool = False) -> bool:
    """Does the examined mailbox hold it? One that opens and cannot be searched is as one that does not open."""
    try:
        return bool(server.uids_with(header, value))
    except ProtocolError:
        if needed:
            raise
        return False


def earlier(
    server: Server, places: Places, message: Message, company: str, model: journey.Model
) -> tuple[Earlier, ...]:
    """Mail of the last half year of the same thread, sender or company ('' where unknown), oldest first.

    Read are the watched mailbox, which is examined, then INBOX, the archive and Sent: examines these. An interviewer often writes
    from another domain than the system that turns down, and an invitation is filed away.
    """
    since = ((message.date or datetime.now(UTC)) - _BACK).date()
    found: dict[str, Earlier] = {}
    for place in dict.fromkeys((places.watched, "INBOX", places.archive or places.all, places.sent)):
        if not place:
            continue
        if place != places.watched and not _examined(server, place):
            continue
        for uid in _related(server, message, company, since, sent=place == places.sent):
            if one := _read(server, uid, model):
                found.setdefault(one.message.identity, one)
    found.pop(message.identity, None)
    linked = {*message.references, message.in_reply_to}
    by_worth = sorted(found.values(), key=lambda one: (one.message.message_id in linked, _when(one)))
    return tuple(sorted(by_worth[-_MOST_EARLIER:], key=_when))


def _read(server: Server, uid: int, model: journey.Model) -> Earlier | None:
    with contextlib.suppress(ProtocolError):
        if fetched := server.fetch(uid):
            try:
                read, verdict = journey.judge(fetched.raw, model)
            except Exception:  # noqa: BLE001  (an odd mail of long ago must not cost the letter)
                return None
            return Earlier(read, verdict.label, verdict.language)
    return None


def _when(one: Earlier) -> datetime:
    return one.message.date or datetime.min.replace(tzinfo=UTC)


def _related(server: Server, message: Message, company: str, since: date, *, sent: bool) -> list[int]:
    """UIDs of the examined mailbox, those of the same thread last and never crowded out by the others."""
    references = [one for one in (*message.references, message.in_reply_to) if one]
    of_thread = [("MESSAGE-ID", one) for one in references[-_MOST_REFERENCES:]]
    of_thread += [("REFERENCES", root) for root in references[:1]]
    thread = _found(server, of_thread, since)
    others = _found(server, _marks(message, company, sent=sent), since)
    return [*sorted(others - thread)[-_MOST_IN_ONE_PLACE:], *sorted(thread)[-_MOST_IN_ONE_PLACE:]]


def _found(server: Server, searches: Iterable[tuple[str, str]], since: date) -> set[int]:
    """What any of the searches finds; one that the server refuses (a charset that it lacks, say) finds nothing."""
    found: set[int] = set()
    for header, value in searches:
        with contextlib.suppress(ProtocolError):
            found.update(server.uids_with(header, value, since))
    return found


def _marks(message: Message, company: str, *, sent: bool) -> Iterator[tuple[str, str]]:
    """By which header values other mail of the same company is found.

    A domain that many companies share tells nothing; there the whole address does, where a person reads it.
    """
    other_side = "TO" if sent else "FROM"
    for address in dict.fromkeys((*([message.sender] if message.sender else []), *message.reply_to[:2])):
        if not shared(address.domain):
            yield other_side, f"@{address.domain}"
        elif not nobody(address):
            yield other_side, address.email
    if company:
        yield "SUBJECT", company
        words = naming.key(company).split()
        for name in dict.fromkeys((company, "".join(words), "-".join(words))):
            yield other_side, name
