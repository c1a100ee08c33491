"""An account that is refused is left alone for a while by what learns beside the watch, and not for ever."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, cast

import pytest

from rejectbox import config, learner, logins
from rejectbox.admission import Admission
from rejectbox.errors import LoginRefused, Untrusted
from tests.scripted.conftest import CONFIG

if TYPE_CHECKING:
    from pathlib import Path

    from rejectbox.errors import AccountStopped
    from rejectbox.learner import Current


class Refusing:
    """Counts the logins, and refuses each; the clock is the test's."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, trouble: AccountStopped) -> None:
        self.count = 0
        self.now = 1000.0

        def refuse(*_: object) -> object:
            self.count += 1
            raise trouble

        monkeypatch.setattr(logins, "connect", refuse)
        monkeypatch.setattr(time, "monotonic", lambda: self.now)

    def after(self, seconds: float, one: learner.Learner) -> int:
        """Logins in all, once it has looked again after so many seconds."""
        self.now += seconds
        one._look_round()
        return self.count


@pytest.fixture
def looking(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> learner.Learner:
    for name in ("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    parsed = config.parse(CONFIG.format(port=143, account='security = "none"'))
    doors = {account.name: Admission() for account in parsed.account}
    return learner.Learner(parsed, cast("Current", None), lambda _: cast("Current", None), doors)


def test_a_certificate_that_was_bad_for_a_while_is_tried_again_after_an_hour(
    looking: learner.Learner, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    refusing = Refusing(monkeypatch, Untrusted("test: a certificate of its own"))
    assert [refusing.after(seconds, looking) for seconds in (0, 300, 3000, 400, 300, 3400)] == [1, 1, 1, 2, 2, 3]
    assert "The training mailboxes are looked at again in 60 min" in caplog.text


def test_refused_logins_come_half_as_often_each_time(looking: learner.Learner, monkeypatch: pytest.MonkeyPatch) -> None:
    refusing = Refusing(monkeypatch, LoginRefused("test: the server refused the login"))
    assert [refusing.after(seconds, looking) for seconds in (0, 3700, 3700, 3700, 7300, 7300)] == [1, 2, 2, 3, 3, 4]


def test_where_the_watch_of_an_account_was_refused_it_is_not_tried_once_more(
    looking: learner.Learner, monkeypatch: pytest.MonkeyPatch
) -> None:
    refusing = Refusing(monkeypatch, LoginRefused("test: the server refused the login"))
    (door,) = looking._admissions.values()
    door.stopped.set()
    assert refusing.after(0, looking) == 0


def test_an_account_is_looked_at_once_its_watcher_left_the_door(
    looking: learner.Learner, monkeypatch: pytest.MonkeyPatch
) -> None:
    refusing = Refusing(monkeypatch, Untrusted("test: a certificate of its own"))
    (door,) = looking._admissions.values()
    watcher = object()
    door.enter(watcher, lambda: False)
    waiting = threading.Thread(target=refusing.after, args=(0, looking))
    waiting.start()
    waiting.join(0.5)
    assert refusing.count == 0
    door.leave(watcher)
    waiting.join()
    assert refusing.count == 1
    assert door.enter(watcher, lambda: False), "it has left the door"
