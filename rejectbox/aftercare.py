"""What becomes of a letter: the user changes it, sends it or throws it away, and the company answers.

The mailboxes are only looked at. A letter is known by its Message-ID or, where a mail client gave it another one, by
what it answers.
"""

from __future__ import annotations

import contextlib
import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from rejectbox.errors import ProtocolError, UnreadableMail
from rejectbox.message import read
from rejectbox.reachable import nobody

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rejectbox.correspondence import Places
    from rejectbox.duty import Duty
    from rejectbox.server import Mailbox, Server
    from rejectbox.store import Entry
    from rejectbox.values import Message

log = logging.getLogger(__name__)

LOOKED_AFTER = 90 * 86400.0
"""Seconds for which a letter is looked after."""
INTERVAL = 200.0
"""Seconds between two looks, at the least."""


def marks(server: Server, places: Places) -> tuple[Mailbox, ...]:
    """By which one sees whether Drafts or Sent have changed. Examines both."""
    return tuple(server.examine(place) for place in (places.drafts, places.sent) if place)


def waiting(letters: Iterable[Entry]) -> list[Entry]:
    """Those that may yet be sent."""
    return [entry for entry in letters if entry.state in ("drafted", "discarded")]


def news(server: Server, places: Places, letters: Sequence[Entry]) -> list[Entry]:
    """Those of `letters` that were sent or are gone since, in their new state. Examines Drafts and Sent.

    One that is gone may yet turn out to have been sent: a mail client removes the draft first.
    """
    open_ones = waiting(letters)
    if not (open_ones and places.drafts and places.sent):
        return []
    server.examine(places.drafts)
    lying = {entry.identity for entry in open_ones if _uids(server, entry)}
    server.examine(places.sent)
    found: list[Entry] = []
    for entry in open_ones:
        if uids := _uids(server, entry):
            found.append(replace(entry, state="asked", sent_id=_message_id(server, uids[-1])))
        elif (entry.identity in lying) != (entry.state == "drafted"):
            found.append(replace(entry, state="drafted" if entry.identity in lying else "discarded"))
    return found


def _uids(server: Server, entry: Entry) -> list[int]:
    """Where that letter lies in the examined mailbox."""
    uids = server.uids_with("MESSAGE-ID", entry.draft_id) if entry.draft_id else []
    if not uids and entry.original_id:
        uids = server.uids_with("IN-REPLY-TO", entry.original_id)
    return uids


def _message_id(server: Server, uid: int) -> str:
    try:
        fetched = server.fetch(uid)
        return read(fetched.raw).message_id if fetched else ""
    except (ProtocolError, UnreadableMail):
        return ""


def answers(message: Message, letter: Entry) -> bool:
    """Is `message` the company's answer to that letter, which was sent? What a machine returns is none (RFC 3834)."""
    if message.header("auto-submitted").lower().startswith("auto") or (message.sender and nobody(message.sender)):
        return False
    thread = {*message.references, message.in_reply_to}
    return letter.state in ("asked", "answered") or bool(thread & ({letter.draft_id, letter.sent_id} - {""}))


class Care:
    """Looks after the letters of one watched mailbox, now and then."""

    def __init__(self, server: Server, duty: Duty, places: Places) -> None:
        self._server = server
        self._duty = duty
        self._places = places
        self._marks: tuple[Mailbox, ...] = ()
        self._looked = 0.0

    def look(self) -> bool:
        """Journal what the user has done with them, where Drafts or Sent have changed. Were other mailboxes examined?"""
        duty, now = self._duty, self._duty.clock()
        if duty.dry_run or abs(now - self._looked) < INTERVAL:
            return False
        self._looked = now
        letters = waiting(duty.store.letters(duty.account.name, now - LOOKED_AFTER, duty.mailbox))
        if not letters:
            return False
        with contextlib.suppress(ProtocolError):  # a mailbox that cannot be looked at now; the watch goes on
            before, self._marks = self._marks, marks(self._server, self._places)
            for entry in news(self._server, self._places, letters) if before != self._marks else ():
                duty.store.settle(entry, None)
                log.info("%s: %s UID %d: the letter is %s", entry.account, entry.mailbox, entry.uid, entry.state)
        return True
