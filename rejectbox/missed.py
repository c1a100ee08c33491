"""Mail about which the user has said something after it was judged: what was missed is taken up again, and found where
they moved it; what is no rejection waits for its letter no longer.
"""

from __future__ import annotations

import contextlib
import math
from dataclasses import replace
from typing import TYPE_CHECKING

from rejectbox.errors import ProtocolError, UnreadableMail
from rejectbox.learning.sources import in_spelling
from rejectbox.message import read
from rejectbox.word import REASONS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rejectbox.duty import Duty
    from rejectbox.handling import Handler
    from rejectbox.server import Fetched, Mailbox, Server
    from rejectbox.store import Entry

LATEST = 30 * 86400.0
"""Seconds since its arrival within which a missed rejection gets its letter: who turned somebody down longer ago has
forgotten why, and teaching with old mail is no wish to write to anybody.
"""
_MOST_COPIES = 4


def heed(handler: Handler) -> None:
    """Let letters that wait go by the user's word, and take up again what the model missed of this mailbox.

    What is taken up is held, due at once: so whatever happens next, it is not lost, and goes the way of all letters.
    """
    duty = handler.duty
    store, account = duty.store, duty.account.name
    for entry in store.unfinished(account, duty.mailbox, math.inf):
        if entry.state == "held" and duty.word.said(entry.identity) == "other":
            withdrawn = replace(entry, state="ignored", reason=REASONS["other"], draft_id="", asked_of="")
            handler.settle(withdrawn, None)
    for identity in duty.word.rejections():
        with duty.turn:  # another mailbox of the account may meet the same mail
            if (missed := store.entry(account, identity)) and _taken_up(missed, duty):
                store.settle(replace(missed, state="held", reason=REASONS["rejection"], due=0.0), None)


def young(entry: Entry, now: float) -> bool:
    """May a missed rejection still get its letter?"""
    return now - entry.arrived <= LATEST


def is_another(fetched: Fetched, entry: Entry) -> bool:
    """Is what was fetched surely not the mail of `entry`? A mailbox from a backup may give UIDs a second time."""
    try:
        return read(fetched.raw).identity != entry.identity
    except UnreadableMail:
        return False


def moved(handler: Handler, entry: Entry) -> Fetched | None:
    """The mail of `entry`, which the user calls a rejection, in the training mailbox. Examines the watched one at the end."""
    duty = handler.duty
    if duty.word.said(entry.identity) != "rejection" or not duty.training:
        return None
    found = None
    with contextlib.suppress(ProtocolError):  # a training mailbox that cannot be looked at holds nothing
        if folder := in_spelling(handler.server.folders(), duty.training):
            mailbox = handler.server.examine(folder.name, needed=False)
            found = _among(handler.server, _copies(handler.server, mailbox, duty, entry), entry)
    handler.examine_again()
    return found


def _taken_up(entry: Entry, duty: Duty) -> bool:
    return entry.state == "ignored" and entry.mailbox == duty.mailbox and young(entry, duty.clock())


def _copies(server: Server, mailbox: Mailbox, duty: Duty, entry: Entry) -> Iterator[int]:
    """UIDs that it may have in the training mailbox: as it was labelled; by its Message-ID, where that is out of date."""
    for place in duty.word.places(entry.identity):
        validity, _, uid = place.partition(":")
        if validity == str(mailbox.uidvalidity) and uid.isdecimal():
            yield int(uid)
    if entry.original_id:
        yield from server.uids_with("MESSAGE-ID", entry.original_id)[-_MOST_COPIES:]


def _among(server: Server, uids: Iterator[int], entry: Entry) -> Fetched | None:
    for uid in uids:
        if (fetched := server.fetch(uid)) and not is_another(fetched, entry):
            return fetched
    return None
