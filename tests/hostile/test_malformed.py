"""Broken and hostile mail that other people published: read or reported, within bounds, and never an exception.

Runs only where that mail lies beside the checkout.
"""

from __future__ import annotations

import contextlib
import time
from typing import TYPE_CHECKING

import pytest

from rejectbox import journey, message
from rejectbox.errors import UnreadableMail
from tests.classifier.overlap import EVAL
from tests.fuzz.targets import Sure
from tests.hostile.promises import broken
from tests.hostile.walking import MEMORY, SECONDS, journey_of, walk

if TYPE_CHECKING:
    from rejectbox_classifier.model import Model

    from tests.desk import Desk

FILES = sorted(path for path in (EVAL / "malformed").glob("*/*") if path.is_file())
REJECTIONS: frozenset[str] = frozenset()
"""Those that do turn an application down: none."""

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not FILES, reason="the mail kept for measuring is not here")]


@pytest.mark.timeout(600)
@pytest.mark.parametrize("first", range(0, len(FILES), 100))
def test_each_is_read_or_reported_within_bounds(first: int, model: Model) -> None:
    def go(_raw: bytes) -> journey.Decision | None:
        for path in FILES[first : first + 100]:
            raw = path.read_bytes()
            begun = time.process_time()
            decision = journey_of(raw, model)
            assert time.process_time() - begun < SECONDS, path.name
            assert decision is None or broken(decision, raw) == [], path.name
        return None

    journey_of(b"Subject: Warm\r\n\r\nup", model)
    took = walk(b"", go, seconds=100 * SECONDS)
    assert took.fine, took
    assert took.memory < MEMORY


def test_none_is_flagged_that_is_no_rejection(model: Model) -> None:
    flagged = set()
    for path in FILES:
        with contextlib.suppress(UnreadableMail):
            if journey.judge(path.read_bytes(), model)[1].flagged:
                flagged.add(path.name)
    assert flagged == REJECTIONS


@pytest.mark.timeout(3000)
def test_a_session_meets_each_and_goes_on(desk: Desk) -> None:
    for path in FILES:
        desk.deliver(path.read_bytes())
    desk.go()
    met = desk.store.newest(-1, everything=True)
    assert {entry.state for entry in met} <= {"ignored", "unreadable"}
    assert passed(desk) == len(FILES)
    assert desk.drafts == []


@pytest.mark.timeout(3000)
@pytest.mark.parametrize("first", range(0, len(FILES), 120))
def test_a_session_that_holds_each_for_a_rejection_goes_on(first: int, desk: Desk) -> None:
    desk.model = Sure()  # type: ignore[assignment]  # all that a session asks of one
    desk.draft = "max_per_day = 1000"
    read = FILES[first : first + 20]  # each is looked for in all the others: more would take a night
    for path in read:
        desk.deliver(path.read_bytes())
    desk.go()
    met = desk.store.newest(-1, everything=True)
    assert passed(desk) == len(read)
    assert {entry.state for entry in met} <= {"ignored", "noted", "drafted", "unreadable"}
    unreadable = {entry.uid for entry in met if entry.state == "unreadable"}
    assert all(message_is_unreadable(read[uid - 1].read_bytes()) for uid in unreadable)


def message_is_unreadable(raw: bytes) -> bool:
    try:
        message.read(raw)
    except UnreadableMail:
        return True
    return False


def passed(desk: Desk) -> int:
    """The UID of the last mail that the session is done with; some share an identity, and have one entry."""
    cursor = desk.store.cursor("test", "INBOX")
    assert cursor
    return cursor.uid_next - 1
