"""Broken and hostile mail that other people published: read or reported, within bounds, and never an exception.

Runs only where that mail lies beside the checkout.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import pytest

from rejectbox import journey
from rejectbox.errors import UnreadableMail
from tests.classifier.overlap import EVAL
from tests.hostile.promises import broken
from tests.hostile.walking import MEMORY, journey_of, walk

if TYPE_CHECKING:
    from rejectbox_classifier.model import Model

    from tests.desk import Desk

FILES = sorted(path for path in (EVAL / "malformed").glob("*/*") if path.is_file())
REJECTIONS: frozenset[str] = frozenset()
"""Those that do turn an application down: none."""

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not FILES, reason="the mail kept for measuring is not here")]


@pytest.mark.timeout(3000)
def test_each_is_read_or_reported_within_bounds(model: Model) -> None:
    def go(raw: bytes) -> journey.Decision | None:
        decision = journey_of(raw, model)
        if decision and (problems := broken(decision, raw)):
            raise AssertionError(problems)
        return decision

    journey_of(b"Subject: Warm\r\n\r\nup", model)
    walks = {path.name: walk(path.read_bytes(), go) for path in FILES}
    assert {name: one.end for name, one in walks.items() if not one.fine} == {}
    assert max(one.memory for one in walks.values()) < MEMORY


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
    states = desk.states()
    assert set(states) <= {"ignored", "unreadable"}
    assert len(desk.store.newest(-1, everything=True)) >= len(FILES) * 0.9
    assert desk.drafts == []
