"""What a session is there to do, which mailboxes it needs, and where it begins to read."""

from __future__ import annotations

import logging
import threading
import time
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from rejectbox.correspondence import Places
from rejectbox.errors import NoDrafts
from rejectbox.server import named
from rejectbox.store import Cursor
from rejectbox.word import Word

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from rejectbox import journey
    from rejectbox.config import Account, Drafting
    from rejectbox.server import Folder, Mailbox, Server
    from rejectbox.store import Entry, Store

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Duty:
    """What a session works with. `tell` is called with each entry settled, and its decision where there was one; `passed`
    with account, mailbox, how many UIDs are behind and how many there are to go through.

    `turn` is the account's: while one of its mailboxes handles a message, the others wait. `word` is what the user said of
    single mails, `training` the mailbox where they put rejections, "" for none.
    """

    account: Account
    mailbox: str
    drafting: Drafting
    terms: journey.Terms
    model: journey.Model
    store: Store
    dry_run: bool = False
    tell: Callable[[Entry, journey.Decision | None], None] = lambda _entry, _decision: None
    passed: Callable[[str, str, int, int], None] = lambda _account, _mailbox, _behind, _all: None
    clock: Callable[[], float] = time.time
    turn: AbstractContextManager[object] = field(default_factory=threading.Lock)
    word: Word = field(default_factory=Word)
    training: str = ""


def places(server: Server, duty: Duty) -> Places:
    """Drafts, Sent and Trash. Raises NoDrafts, naming what there is and the key to set, where a mailbox is missing."""
    folders = server.folders()
    if not named(folders, duty.mailbox):
        raise NoDrafts(
            f"{duty.account.name}: there is no mailbox {duty.mailbox!r}. {_there_are(folders)} Set account.mailboxes"
        )
    if duty.account.drafts and not named(folders, duty.account.drafts):
        raise NoDrafts(
            f"{duty.account.name}: there is no mailbox {duty.account.drafts!r}. {_there_are(folders)} Set account.drafts"
        )
    found = Places.among(folders, duty.mailbox, duty.account.drafts)
    if not found.drafts and duty.drafting.enabled:
        raise NoDrafts(
            f"{duty.account.name}: no mailbox for drafts was found. {_there_are(folders)} Set account.drafts to one of them"
        )
    return found


def begin(server: Server, duty: Duty, mailbox: Mailbox, known_until: float | None = None) -> Cursor:
    """Where to read from: the cursor; or from a date on, where there is none or UIDVALIDITY changed.

    That date is when the watch began, or `known_until`, before which every mail is known to be read.
    """
    account, store = duty.account, duty.store
    cursor = store.cursor(account.name, mailbox.name)
    if cursor and cursor.uidvalidity == mailbox.uidvalidity:
        # A mailbox restored from a backup may give UIDs a second time.
        return replace(cursor, uid_next=min(cursor.uid_next, mailbox.uid_next))
    if cursor and known_until is None:
        log.warning(
            "%s: %s was made anew on the server; it is read again from the first run on",
            account.name,
            mailbox.name,
        )
    now = duty.clock()
    lost = store.lost_since(now)
    waited = (
        duty.drafting.delay.total_seconds() if lost < now else 0.0
    )  # letters that were held when the journal was lost
    since = cursor.since if cursor else min(now - account.start.total_seconds(), lost - waited)
    uid_next = mailbox.uid_next
    if cursor or since < now:
        from_when = since if known_until is None else max(since, known_until)
        day = datetime.fromtimestamp(from_when, UTC).date() - timedelta(days=1)  # SINCE knows no zone
        uid_next = min([uid_next, *server.uids_since(day)])
    began = Cursor(account.name, mailbox.name, mailbox.uidvalidity, uid_next, since)
    store.move(began)
    return began


def _there_are(folders: tuple[Folder, ...]) -> str:
    names = sorted(folder.name for folder in folders)
    return f"There are: {', '.join(names[:40])}{' ...' if len(names) > 40 else ''}."
