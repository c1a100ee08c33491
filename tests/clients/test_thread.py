"""The draft in its thread, as a server sees it: what Roundcube and many others show."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.servers.server import expect
from tests.servers.settings import PASSWORD

from .drafts import drafted
from .originals import CASES

if TYPE_CHECKING:
    from tests.servers.dovecot import Dovecot

    from .case import Case


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_server_finds_the_draft_in_the_thread_of_its_original(dovecot: Dovecot, case: Case) -> None:
    """RFC 5256: REFERENCES goes by the subject where there are no Message-IDs to go by."""
    user = f"{case.name}@thread.example"
    dovecot.add_user(user, PASSWORD)
    dovecot.deliver(user, case.raw)
    dovecot.deliver(user, drafted(case).content)
    with dovecot.session(user) as connection:
        connection.select(readonly=True)
        (threads,) = expect(connection.thread("REFERENCES", "UTF-8", "ALL"))
    assert threads == b"(1 2)"
