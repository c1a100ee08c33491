"""The status file and the word on the desktop: when they are written, and what they say."""

from __future__ import annotations

import json
import stat
import threading
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pytest

from rejectbox import report, status
from rejectbox.report import Report
from rejectbox.status import Learning, Status, Watched

if TYPE_CHECKING:
    from pathlib import Path

INBOX = Watched("personal", "INBOX", "watching", since=100.0)
REFUSED = Watched("work", "INBOX", "stopped", since=100.0, why="work: the login was refused. Check the password")
STOPPED_WITH_IT = Watched("work", "Jobs", "stopped", since=100.0)


@dataclass
class Times:
    """A clock that the test moves."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Desk:
    """A report at work, its clock, and what was rung."""

    report: Report
    times: Times
    path: Path
    rung: list[tuple[str, str]]

    def written(self) -> Status:
        found = status.read(self.path)
        assert found
        return found

    def later(self, seconds: float, *mailboxes: Watched) -> float:
        """When it was written last, after a look that much later."""
        self.times.now += seconds
        self.report.look(mailboxes, None)
        return self.written().written


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    times, path = Times(), tmp_path / status.NAME
    rung: list[tuple[str, str]] = []
    return Desk(Report(path, lambda *words: rung.append(words), times, times), times, path, rung)


def test_it_is_written_at_a_change_and_not_for_a_sign_of_life_alone(desk: Desk) -> None:
    assert desk.later(0, INBOX) == 1000.0
    assert desk.later(5, INBOX) == 1000.0
    assert desk.later(5, replace(INBOX, sign=1010.0)) == 1000.0
    assert desk.later(5, replace(INBOX, mail=1015.0)) == 1015.0


def test_it_is_written_once_a_second_at_most_and_what_came_last_is_not_lost(desk: Desk) -> None:
    desk.later(0, INBOX)
    assert desk.later(0.4, replace(INBOX, mail=1.0)) == 1000.0
    assert desk.later(0.4, replace(INBOX, mail=2.0)) == 1000.0
    desk.later(0.4, replace(INBOX, mail=2.0))
    assert desk.written().mailboxes[0].mail == 2.0


def test_it_is_written_every_half_minute_while_nothing_changes(desk: Desk) -> None:
    desk.later(0, INBOX)
    assert desk.later(29, replace(INBOX, sign=1020.0)) == 1000.0
    assert desk.later(1, replace(INBOX, sign=1030.0)) == 1030.0
    assert desk.written().mailboxes[0].sign == 1030.0


def test_it_is_nobody_elses_to_read_and_gone_at_an_orderly_end(desk: Desk) -> None:
    desk.report.starting()
    assert desk.written().phase == "starting"
    assert stat.S_IMODE(desk.path.stat().st_mode) == 0o600
    desk.report.end()
    assert not list(desk.path.parent.iterdir())


def test_where_all_accounts_stopped_it_stays_and_says_so(desk: Desk) -> None:
    desk.report.end((REFUSED,))
    assert desk.written().phase == "ended"
    assert status.exit_code(desk.written(), runs=False, now=1e9) == 2


def test_a_disk_that_is_full_stops_nothing(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    desk.path.with_name("status.json.new").mkdir()
    desk.report.look((INBOX,), None)
    assert "cannot be written" in caplog.text


def test_two_hundred_accounts_stay_small_and_are_written_no_more_often(desk: Desk) -> None:
    many = [
        Watched(f"account {number}", "INBOX", "watching", 1763892000.5, sign=1763892000.5, mail=1763892000.5)
        for number in range(200)
    ]
    writes = {desk.later(0.2, *(replace(one, sign=1763892000.5 + step) for one in many)) for step in range(100)}
    assert len(writes) == 1
    assert desk.path.stat().st_size < 200 * 200


def test_an_account_that_stops_is_told_once_with_its_trouble(desk: Desk) -> None:
    for _ in range(3):
        desk.later(1, INBOX, REFUSED, STOPPED_WITH_IT)
    ((title, sentence),) = desk.rung
    assert "work" in title
    assert sentence == REFUSED.why


def test_an_account_that_stops_is_told_once_while_another_mailbox_of_it_still_waits_for_mail(desk: Desk) -> None:
    for _ in range(3):
        desk.later(1, REFUSED, Watched("work", "Jobs", "watching"))
    assert len(desk.rung) == 1


def test_two_troubles_of_one_account_are_told_once(desk: Desk) -> None:
    for _ in range(3):
        desk.later(1, REFUSED, replace(STOPPED_WITH_IT, why="work: there is no mailbox 'Jobs'"))
    assert len(desk.rung) == 1


def test_many_accounts_that_stop_together_are_told_in_few_words(desk: Desk) -> None:
    many = [replace(REFUSED, account=f"account {number}") for number in range(50)]
    for _ in range(3):
        desk.later(1, *many)
    assert len(desk.rung) == 4
    assert "47 more accounts" in desk.rung[-1][0]


def test_the_end_waits_no_longer_for_many_words_than_for_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stands_still, asked = threading.Event(), list[float]()

    class Deaf(threading.Thread):
        def join(self, timeout: float | None = None) -> None:
            asked.append(timeout or 0.0)
            super().join(timeout)

    def ring(*_words: str) -> threading.Thread:
        thread = Deaf(target=stands_still.wait, daemon=True)
        thread.start()
        return thread

    monkeypatch.setattr(report, "_GRACE", 0.1)
    made = Report(tmp_path / status.NAME, ring)
    many = [replace(REFUSED, account=f"account {number}") for number in range(3)]
    made.look(many, None)
    made.end(many)
    stands_still.set()
    assert 0.0 < asked[0] <= 0.1
    assert asked[1:] == [0.0, 0.0]


def test_another_trouble_of_the_account_is_told_too_and_the_same_again_after_it_was_mended(desk: Desk) -> None:
    desk.later(1, REFUSED)
    desk.later(1, replace(REFUSED, why="work: there is no mailbox 'Jobs'"))
    desk.later(1, Watched("work", "INBOX", "watching"))
    desk.later(1, replace(REFUSED, why="work: there is no mailbox 'Jobs'"))
    assert len(desk.rung) == 3


def test_nothing_is_told_on_the_desktop_where_the_config_says_so(desk: Desk) -> None:
    desk.report.look((REFUSED,), None, notify=False)
    assert not desk.rung


def test_what_was_written_is_what_is_read() -> None:
    stands = Status(1, 2.0, 3.0, "watching", (replace(INBOX, idle=False, due=5.0), REFUSED), Learning(4.0, 5.0, True))
    assert status.parse(status.text(stands)) == stands


def test_a_sentence_is_cut_where_a_server_chose_its_length() -> None:
    (one,) = json.loads(status.text(Status(1, 2.0, 3.0, mailboxes=(replace(REFUSED, why="x" * 9999),))))["mailboxes"]
    assert len(one["why"]) == 300


@pytest.mark.parametrize(
    "written", ["", "{", "[]", "null", '{"version": 99}', '{"version": 1}', '{"version": 1, "pid": 3}']
)
def test_what_cannot_be_understood_is_nothing(written: str, tmp_path: Path) -> None:
    (tmp_path / "status.json").write_text(written)
    assert status.read(tmp_path / "status.json") is None


def stands(*mailboxes: Watched, written: float = 1000.0) -> Status:
    return Status(1, 2.0, written, "watching", mailboxes)


@pytest.mark.parametrize(
    ("found", "runs", "code"),
    [
        (stands(INBOX), True, 0),
        (stands(), True, 0),
        (stands(INBOX, replace(INBOX, stage="waiting", since=900.0)), True, 0),
        (stands(INBOX, replace(INBOX, stage="waiting", since=50.0)), True, 1),
        (stands(INBOX, replace(INBOX, stage="connecting", since=50.0)), True, 1),
        (stands(INBOX, REFUSED), True, 2),
        (stands(replace(INBOX, stage="waiting", since=50.0), REFUSED), True, 2),
        (stands(INBOX, written=800.0), True, 1),
        (stands(INBOX), False, 1),
        (stands(REFUSED), False, 1),
        (None, True, 1),
        (None, False, 1),
    ],
)
def test_the_exit_code_says_how_it_stands(found: Status | None, runs: bool, code: int) -> None:
    assert status.exit_code(found, runs=runs, now=1000.0) == code
