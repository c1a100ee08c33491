"""Exactly one draft under faults at every named step. `python -m tests.faults` (`make soak`) does a thousand at random."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest

from tests.faults.acts import ACTS, QUOTA
from tests.faults.run import LIKELY, Fault, Report, run
from tests.faults.worker import STATEMENT, STEPS
from tests.faults.world import forge

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from rejectbox_classifier.model import Model

    from tests.servers.dovecot import Dovecot
    from tests.servers.fixtures import Starter

pytestmark = [pytest.mark.dovecot, pytest.mark.timeout(600)]

AT_ONCE = 3
SEEDS = range(1, 10)


@pytest.fixture(scope="module")
def context(model: Model, cache_home: Path) -> Any:
    assert model
    return forge(cache_home / "rejectbox")


def told(
    context: Any, start: Starter[Dovecot], folder: Path, runs: Sequence[tuple[int, list[Fault] | None]]
) -> list[Report]:
    """The reports of these runs, some at once, each with a server of its own."""

    def one(number: int) -> Report:
        seed, faults = runs[number]
        return run(context, servers[number], folder / f"run-{number}", seed, faults)

    servers = [start(quota=QUOTA) for _ in runs]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        return list(pool.map(one, range(len(runs))))


def in_threes(faults: Sequence[Fault]) -> list[tuple[int, list[Fault] | None]]:
    return [(1000 + at, list(faults[at : at + 3])) for at in range(0, len(faults), 3)]


def nothing_wrong(reports: Sequence[Report]) -> None:
    assert any(report.faults for report in reports)
    wrong = [str(report) for report in reports if report.violations]
    assert not wrong, "\n".join(wrong)


def test_killed_at_every_named_step_it_writes_each_draft_once(
    context: Any, dovecot_with: Starter[Dovecot], tmp_path: Path
) -> None:
    reports = told(context, dovecot_with, tmp_path, in_threes([Fault("kill", step) for step in STEPS]))
    nothing_wrong(reports)
    assert {fault.step for report in reports for fault in report.faults} >= set(LIKELY)


def test_the_journal_survives_a_kill_at_every_statement(
    context: Any, dovecot_with: Starter[Dovecot], tmp_path: Path
) -> None:
    kills = [Fault("kill", STATEMENT, nth) for nth in range(1, 19)]
    reports = told(context, dovecot_with, tmp_path, in_threes(kills))
    nothing_wrong(reports)
    assert sum(len(report.faults) for report in reports) > len(kills) // 2


def test_whatever_goes_wrong_around_the_append_each_draft_is_written_once(
    context: Any, dovecot_with: Starter[Dovecot], tmp_path: Path
) -> None:
    around = [Fault(act, step) for act in ACTS for step in ("before append", "after append")]
    reports = told(context, dovecot_with, tmp_path, in_threes(around))
    nothing_wrong(reports)
    assert len({fault.act for report in reports for fault in report.faults}) > len(ACTS) // 2


def test_faults_at_random_from_known_seeds(context: Any, dovecot_with: Starter[Dovecot], tmp_path: Path) -> None:
    nothing_wrong(told(context, dovecot_with, tmp_path, [(seed, None) for seed in SEEDS]))


def test_a_program_that_does_not_look_for_its_drafts_is_found_out(
    context: Any, dovecot_with: Starter[Dovecot], tmp_path: Path
) -> None:
    server = dovecot_with(quota=QUOTA)
    report = run(context, server, tmp_path / "run", 1, [Fault("kill", "after append")], forgetful=True)
    assert any(violation.startswith("2 drafts") for violation in report.violations)
