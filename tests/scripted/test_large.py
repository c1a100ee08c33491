"""A mailbox of 200,000 messages: what is asked, and what is held meanwhile."""

from __future__ import annotations

import contextlib
import re
import tracemalloc
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from rejectbox import config, mailbox
from rejectbox.credentials import Secret
from tests.scripted.dialogue import parse
from tests.scripted.server import Scripted

if TYPE_CHECKING:
    from collections.abc import Iterator

_WINDOW = re.compile(r"UID SEARCH UID (\d+):(\d+|\*)(,\*)?( SINCE .*)?")
_COUNT = 200_000


class Box:
    """UIDs in arithmetic progressions, so that they take no memory; from `recent` on mail is new.

    `star` is whether "*" names the last message; to Courier it is only the end of all numbers.
    """

    def __init__(self, *runs: range, recent: int = 0, star: bool = True) -> None:
        self.runs = runs
        self.recent = recent
        self.star = star
        self.last = runs[-1][-1]

    def answer(self, command: str) -> bytes | None:
        if command == 'EXAMINE "INBOX"':
            return b"* %d EXISTS\r\n* OK [UIDVALIDITY 3]\r\n* OK [UIDNEXT %d]\r\n" % (_COUNT, self.last + 1)
        if not (match := _WINDOW.fullmatch(command)):
            return None
        first, last = int(match[1]), self.last if match[2] == "*" else int(match[2])
        found = [uid for uid in self._within(first, last) if not match[4] or uid >= self.recent]
        if self.star and match[3] and self.last not in found:
            found.append(self.last)
        return b"* SEARCH %s\r\n" % b" ".join(b"%d" % uid for uid in found)

    def _within(self, first: int, last: int) -> Iterator[int]:
        for run in self.runs:
            start = max(0, -(-(first - run.start) // run.step))
            for uid in run[start:]:
                if uid > last:
                    break
                yield uid


@contextlib.contextmanager
def connected(box: Box) -> Iterator[tuple[mailbox.Connection, Scripted]]:
    with Scripted(parse("include base.txt"), improvised=box.answer) as server:
        account = config.Account(name="t", email="ada@example.org", host="127.0.0.1", port=server.port, security="none")
        connection = mailbox.connect(account, Secret("secret", "test"))
        yield connection, server
        connection.close()


@pytest.mark.parametrize(
    "box",
    [
        pytest.param(Box(range(1, _COUNT + 1)), id="one after the other"),
        pytest.param(Box(range(17, 4_000_000_000, 20_000)), id="far apart"),
        pytest.param(Box(range(5, 1_000, 3), range(3_999_800_000, 3_999_999_668)), id="two heaps"),
        pytest.param(Box(range(17, 4_000_000_000, 20_000), star=False), id="far apart, on Courier"),
    ],
)
def test_all_uids_are_met_in_chunks_and_never_held_together(box: Box) -> None:
    count = sum(map(len, box.runs))
    assert count == pytest.approx(_COUNT, rel=0.01)
    with connected(box) as (connection, server):
        met, first, longest = 0, 1, 0
        tracemalloc.start()
        while uids := connection.uids_from(first):
            assert uids[0] >= first
            assert uids == sorted(set(uids))
            met, first, longest = met + len(uids), uids[-1] + 1, max(longest, len(uids))
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert met == count
    assert longest <= 1000
    assert (
        peak < 3 << 20 or len(box.runs) > 1 or not box.star
    )  # where density leaps, the line of the answer is held once
    assert peak < 48 << 20
    assert len(server.heard) < 500


@pytest.mark.parametrize("recent", [1, 150_000, _COUNT, _COUNT + 1])
def test_the_first_of_the_last_days_is_found_by_few_commands(recent: int) -> None:
    box = Box(range(1, _COUNT + 1), recent=recent)
    with connected(box) as (connection, server):
        connection.examine("INBOX")
        found = connection.uids_since(datetime.now(UTC).date())
    assert found == ([recent] if recent <= _COUNT else [])
    assert len(server.heard) < 40


def test_a_first_run_asks_for_no_uids_but_those_of_new_mail() -> None:
    box = Box(range(1, _COUNT + 1))
    with connected(box) as (connection, server):
        connection.examine("INBOX")
        assert connection.uids_from(_COUNT + 1) == []
    assert [command for command in server.heard if "SEARCH" in command] == ["UID SEARCH UID 200001:201000,*"]
