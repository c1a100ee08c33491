"""A dry run over the mail of the last days, for `rejectbox setup`: what would have been done; nothing is written, no journal."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from rejectbox.config import Drafting
from rejectbox.daemon import terms_of
from rejectbox.duty import Duty
from rejectbox.session import Session
from rejectbox.store import Store
from rejectbox.values import Ask

if TYPE_CHECKING:
    from collections.abc import Callable

    from rejectbox import journey
    from rejectbox.config import Account, Config
    from rejectbox.server import Server
    from rejectbox.store import Entry

MOST = 1000
"""Mails that are looked at, the newest: some minutes over a slow line."""
_NO_LIMIT = 1_000_000


@dataclass(frozen=True, slots=True)
class Result:
    """One rejection: when it came, from whom (company or domain), and what would be done; `to` is '' where no letter is due."""

    arrived: datetime
    who: str = field(repr=False)
    to: str = field(repr=False)
    reason: str


class Rehearsal:
    """`run` may be interrupted at any point: `met`, of `total`, and `results` hold what was seen until then.

    `found` is how many mails there are; `total` of them are looked at.
    """

    def __init__(self) -> None:
        self.found = self.total = self.met = self.unreadable = 0
        self.results: list[Result] = []

    def run(
        self,
        server: Server,
        account: Account,
        config: Config,
        model: journey.Model,
        step: Callable[[int, int], None] = lambda _met, _total: None,
    ) -> None:
        """Go through the first mailbox, as far back as `account.start`; `step` is told before each mail how many were met, and of how many.

        Raises ConnectionLost, ProtocolError or AccountStopped.
        """
        store = Store.in_memory()
        duty = Duty(
            account=account,
            mailbox=account.mailboxes[0],
            # What would wait for tomorrow or for draft.delay is shown as it would become; a missing Drafts is said elsewhere.
            drafting=Drafting(enabled=False, max_per_day=_NO_LIMIT),
            terms=terms_of(account, config),
            model=model,
            store=store,
            dry_run=True,
            tell=self._told,
        )

        def count() -> bool:
            step(self.met, self.total)
            self.met = min(self.met + 1, self.total)
            return False

        try:
            session = Session(server, duty, count)
            uids = _uids(server, session.cursor.uid_next)
            self.found, self.total = len(uids), min(len(uids), MOST)
            if uids:
                session.cursor = replace(session.cursor, uid_next=uids[-self.total])
                session.catch_up()
            step(self.met, self.total)
        finally:
            store.close()

    def _told(self, entry: Entry, decision: journey.Decision | None) -> None:
        if entry.state == "unreadable":
            self.unreadable += 1
        if not decision or entry.state not in ("drafted", "noted"):
            return
        sender = decision.message.sender
        self.results.append(
            Result(
                datetime.fromtimestamp(entry.arrived, UTC).astimezone(),
                entry.company or (sender.domain if sender else "?"),
                decision.plan.recipient.email if entry.state == "drafted" and isinstance(decision.plan, Ask) else "",
                entry.reason,
            )
        )


def _uids(server: Server, first: int) -> list[int]:
    found: list[int] = []
    while some := server.uids_from(first):
        found += some
        first = some[-1] + 1
    return found
