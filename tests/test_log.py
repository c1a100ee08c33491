"""What is said, how often: a log that a week of trouble or a flood of mail does not fill."""

from __future__ import annotations

import logging

import pytest

from rejectbox.errors import ConnectionLost
from rejectbox.log import Damper
from rejectbox.watch import pause

HOUR = 3600.0


class Log(logging.Handler):
    """What gets past the damper, at a clock that the test moves."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 1e6
        self.lines: list[str] = []
        self.addFilter(Damper(lambda: self.now))
        self.logger = logging.Logger("rejectbox.test")
        self.logger.addHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


@pytest.fixture
def log() -> Log:
    return Log()


def test_a_server_that_is_away_for_a_week_gets_some_dozen_lines(log: Log) -> None:
    begun, tries = log.now, 0
    while log.now < begun + 7 * 24 * HOUR:
        tries += 1
        seconds = pause(tries)
        error = ConnectionLost("personal: the connection failed (timed out)")
        log.logger.warning("%s; next try in %.0f s", error, seconds)
        log.now += seconds
    assert tries > 2000
    assert 10 < len(log.lines) < 60
    counted = sum(int(line.rpartition("(and ")[2].split()[0]) for line in log.lines if "(and " in line)
    assert tries - 200 < counted + len(log.lines) <= tries


def test_a_connection_that_flaps_for_a_week_gets_some_dozen_lines(log: Log) -> None:
    for _ in range(7 * 24 * 58):
        log.logger.info("%s: watching %s", "personal", "INBOX")
        log.now += 61.0
        log.logger.warning("%s; next try in %.0f s", "personal: the server said goodbye", pause(1))
        log.now += 1.0
    assert 20 < len(log.lines) < 120
    assert "watching" in log.lines[-1] or "watching" in log.lines[-2]


def test_a_flood_of_mail_writes_some_hundred_lines_an_hour_and_counts_the_rest(log: Log) -> None:
    for uid in range(10_000):
        log.logger.info("%s: %s UID %d: %s: %s", "personal", "INBOX", uid, "noted", "nobody can be asked")
        log.now += 0.1
    assert len(log.lines) == 300
    log.now += HOUR
    log.logger.info("%s: %s UID %d: %s: %s", "personal", "INBOX", 10_000, "drafted", "to the sender")
    assert log.lines[-1] == "personal: INBOX UID 10000: drafted: to the sender (9700 more like this were left out)"


def test_trouble_that_changes_is_said_at_once(log: Log) -> None:
    for _ in range(100):
        log.logger.warning("%s; next try in %.0f s", "personal: the connection failed (timed out)", 300.0)
        log.now += 300.0
    before = len(log.lines)
    log.logger.warning("%s; next try in %.0f s", "personal: the connection failed (Connection refused)", 300.0)
    assert log.lines[before:] == ["personal: the connection failed (Connection refused); next try in 300 s"]


def test_the_same_trouble_is_news_again_after_a_day_without(log: Log) -> None:
    for _ in range(50):
        log.logger.warning("personal: the server said goodbye")
        log.now += 60.0
    log.now += 25 * HOUR
    before = len(log.lines)
    for _ in range(3):
        log.logger.warning("personal: the server said goodbye")
    assert len(log.lines) == before + 3


def test_errors_of_many_accounts_are_all_said(log: Log) -> None:
    for number in range(1000):
        log.logger.error("%s. This account is stopped; the others go on", f"account {number}: wrong password")
    assert len(log.lines) == 1000


def test_what_it_remembers_is_bounded() -> None:
    damper = Damper(lambda: 0.0)
    for number in range(5000):
        damper.filter(logging.LogRecord("rejectbox", logging.INFO, "", 0, f"a fault {number}", (), None))
    assert len(damper._sentences) == len(damper._kinds) == 1000
