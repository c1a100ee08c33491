"""The drafts to be read: made by the real journey from the originals, and put where the real program puts them."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING

from rejectbox_classifier.mail import LABELS, Verdict

from rejectbox import config, facts, journey, mailbox, message, plan, template_files
from rejectbox.credentials import Secret
from rejectbox.values import Writer
from tests.servers.settings import PASSWORD

from .case import ALIAS, OWN

if TYPE_CHECKING:
    from rejectbox.values import Draft
    from tests.servers.server import Server

    from .case import Case

NAME = "Ada Öztürk-Łuczak"
NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


@cache
def drafted(case: Case) -> Draft:
    """The draft for one original, which a verdict that needs no training calls a rejection."""
    terms = journey.Terms(
        account="personal",
        address=OWN,
        writer=Writer(NAME),
        policy=plan.Policy(frozenset({OWN, ALIAS})),
        templates=template_files.load(template_files.shipped_folder(), None),
    )
    certain = dict.fromkeys(LABELS, 0.0) | {"rejection": 1.0}
    verdict = Verdict("rejection", certain, flagged=True, threshold=0.5, language=case.language)
    decision = journey.decide(message.read(case.raw), verdict, facts.Thread((), answered=False), terms, NOW)
    assert decision.draft, decision.plan.reason
    return decision.draft


def connected(server: Server, user: str) -> mailbox.Connection:
    """Rejectbox's own IMAP client."""
    account = config.Account(name="personal", email=user, host=server.host, port=server.imap_port, security="none")
    return mailbox.connect(account, Secret(PASSWORD, "test"))


def put(server: Server, user: str, case: Case) -> Draft:
    """The original arrives in INBOX, and the draft is left in Drafts."""
    server.deliver(user, case.raw)
    connection = connected(server, user)
    try:
        connection.append("Drafts", drafted(case).content)
    finally:
        connection.close()
    return drafted(case)
