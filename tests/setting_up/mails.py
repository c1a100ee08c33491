"""A mailbox of a month: the demo's mails, as if they had come in the last days."""

from __future__ import annotations

import imaplib
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from rejectbox.demo import samples

if TYPE_CHECKING:
    from tests.servers.server import Server


def fill(server: Server, user: str, until: datetime | None = None) -> int:
    """Put them into INBOX, the last as old as `until` (else now), one older than the other. Returns how many that were."""
    until = until or datetime.now().astimezone()
    arriving = list(samples.arriving())
    mails = [*samples.before(until - timedelta(days=2 * len(arriving)))]
    mails += [(raw, until - timedelta(days=2 * (len(arriving) - number))) for number, raw in enumerate(arriving)]
    with server.session(user) as connection:
        for raw, arrived in mails:
            connection.append("INBOX", "", imaplib.Time2Internaldate(arrived), raw)
    return len(mails)
