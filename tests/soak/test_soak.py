"""A short soak, and what decides whether a long one was flat."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from tests.servers.settings import PASSWORD, USER
from tests.soak.household import eventually
from tests.soak.picture import CHARTS, drawn
from tests.soak.run import Record, Soak
from tests.soak.sampling import Sample, growth, look

if TYPE_CHECKING:
    from tests.servers.dovecot import Dovecot
    from tests.servers.fixtures import Starter
    from tests.soak.household import Household

SAMPLE = Sample(0.0, memory=90.0, children=0.0, files=10, threads=4, log=1000, journal=50_000, mails=0)


@pytest.mark.dovecot
def test_after_mail_and_reconnects_threads_and_files_are_as_before_and_each_mail_is_in_the_journal(
    dovecot_with: Starter[Dovecot], household: Household
) -> None:
    server = dovecot_with({USER: PASSWORD})
    soak = Soak(server, household, seconds=16.0, rate=2.5, reconnect_every=3.0, sample_every=0.5)
    ends: list[Sample] = []

    def settled() -> bool:
        assert household.process
        ends.append(look(household.process.pid, 0.0, household.log, household.journal, 0))
        first = record.samples[0]
        return (ends[-1].threads, ends[-1].files) <= (first.threads, first.files)

    record = Record()
    soak.run(record, at_the_end=lambda: eventually(settled, 20.0))
    assert record.mails >= 30
    assert len(record.reconnects) >= 4
    assert sum(record.states.values()) == record.mails
    assert record.states["drafted"] + record.states.get("asked", 0) == (record.mails + 1) // 2


def record_of(**rows: Any) -> Record:
    """A run with one sample a second, with these lists of values."""
    (length,) = {len(values) for values in rows.values()}
    return Record(
        [
            replace(SAMPLE, seconds=float(second), **{name: values[second] for name, values in rows.items()})
            for second in range(length)
        ]
    )


def test_what_grows_after_the_warm_up_is_complained_of() -> None:
    record = record_of(memory=[90.0 + second / 20 for second in range(100)], threads=[4.0] * 100)
    assert ["memory" in complaint for complaint in record.complaints()] == [True]
    record = record_of(files=[10.0 + second // 30 for second in range(100)])
    assert ["files" in complaint for complaint in record.complaints()] == [True]


def test_a_warm_up_and_what_goes_up_and_down_are_no_growth() -> None:
    record = record_of(
        memory=[60.0 + min(second, 33) for second in range(100)], files=[10.0 + second % 3 for second in range(100)]
    )
    assert record.complaints() == []


def test_a_mail_that_is_missing_in_the_journal_is_complained_of() -> None:
    record = replace(record_of(memory=[90.0] * 10), mails=3, states={"ignored": 2})
    assert record.complaints() == ["3 mails were handed over, the journal has 2"]


def test_growth_is_the_slope_of_least_squares_over_the_whole_time() -> None:
    assert growth([0, 1, 2, 3], [1, 3, 5, 7]) == pytest.approx(6.0)
    assert growth([0, 1, 2, 3], [2, 1, 2, 1]) == pytest.approx(-0.6)
    assert growth([5], [2]) == 0.0


def test_the_picture_shows_each_row_and_asks_nobody_for_anything() -> None:
    svg = drawn(record_of(memory=[90.0, 91.0, 90.5]).samples, [1.0], 0.5, "A <title>", "3 mails")
    assert svg.count("<polyline") == len(CHARTS)
    assert "A &lt;title&gt;" in svg
    assert svg.count("http") == 1  # the namespace
