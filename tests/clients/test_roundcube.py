"""The drafts in Debian's Roundcube, in a browser: opened, read, sent. One session for all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.servers.fixtures import need
from tests.servers.settings import PASSWORD

from . import webmail
from .drafts import NAME, drafted, put
from .originals import CASES
from .reading import check_known, check_sent, understood

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.servers.dovecot import Dovecot

    from .browser import Browser
    from .case import Case
    from .sink import Sink

USER = "ada@roundcube.example"


@pytest.fixture(scope="module")
def roundcube(tmp_path_factory: pytest.TempPathFactory, dovecot: Dovecot, smtp: Sink) -> Iterator[Browser]:
    """Logged in, with every original in INBOX and every draft in Drafts."""
    need(webmail.unavailable())
    from .browser import Browser  # noqa: PLC0415  (selenium is slow to import)

    dovecot.add_user(USER, PASSWORD)
    for case in CASES:
        put(dovecot, USER, case)
    folder = tmp_path_factory.mktemp("roundcube")
    with webmail.Webmail(folder, dovecot, USER, smtp) as site, Browser(folder) as browser:
        browser.log_in(site.url, USER)
        yield browser


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_compose_window_opens_with_the_draft_as_it_was_written(roundcube: Browser, case: Case) -> None:
    window = roundcube.open_draft(case.subject)
    name, address = case.to
    assert window.to.rstrip(", ") == (f"{name} <{address}>" if name else address)
    assert window.sender == f"{NAME} <{case.sender}>"
    assert window.subject == case.subject
    assert window.text.rstrip("\n") == understood(drafted(case).content).text
    for line in case.shows:
        assert line in window.text


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_what_roundcube_sends_is_the_draft_in_its_thread(
    roundcube: Browser, dovecot: Dovecot, case: Case, sink: Sink
) -> None:
    roundcube.open_draft(case.subject)
    roundcube.send()
    check_sent(sink.take(), case, drafted(case), references=len(understood(drafted(case).content).references))
    check_known(dovecot, USER, case, drafted(case))
    left = [understood(stored.raw).message_id for stored in dovecot.messages(USER, "Drafts")]
    assert drafted(case).message_id not in left
