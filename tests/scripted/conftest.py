"""Watchers on scripted servers, each with a journal of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rejectbox import config, credentials, daemon, watch
from rejectbox.admission import Admission
from rejectbox.credentials import Secret
from rejectbox.duty import Duty
from rejectbox.mailbox import connection, opening
from rejectbox.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from rejectbox_classifier.model import Model

CONFIG = """
[[account]]
name = "test"
email = "ada@example.org"
host = "127.0.0.1"
port = {port}
{account}
[me]
name = "Ada Example"
"""
SECRET = "correct horse"


class Watched:
    """A watcher, its journal, and why it paused."""

    def __init__(self, watcher: watch.Watcher, store: Store, pauses: list[str]) -> None:
        self.watcher = watcher
        self.store = store
        self.pauses = pauses

    def states(self) -> list[str]:
        return [entry.state for entry in reversed(self.store.newest(100, everything=True))]


@pytest.fixture
def watched(tmp_path: Path, model: Model, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Watched]]:
    """Starts a watcher for the server at that port; every pause is a short one, and its reason is kept."""
    started: list[Watched] = []
    pauses: list[str] = []

    def short(_failures: int, error: Exception | None = None) -> float:
        pauses.append(type(error).__name__)
        return 0.05

    monkeypatch.setattr(watch, "pause", short)
    monkeypatch.setattr(watch, "_SECOND_THOUGHTS", (0.05, 0.05))
    monkeypatch.setattr(watch, "_ONE_MORE", 0.05)
    monkeypatch.setattr(connection, "_POLL", 0.2)
    monkeypatch.setattr(credentials, "obtain", lambda _account: Secret(SECRET, "test"))

    def start(port: int, account: str = "", *, hurry: bool = False) -> Watched:
        if hurry:
            monkeypatch.setattr(watch, "RENEWAL", 0.3)
            monkeypatch.setattr(opening, "_READ", 1.0)
            monkeypatch.setattr(opening, "_CONNECT", 1.0)
        parsed = config.parse(CONFIG.format(port=port, account=account or 'security = "none"'))
        store = Store.open(tmp_path / f"journal-{port}.sqlite3")
        terms = daemon.terms_of(parsed.account[0], parsed)
        duty = Duty(parsed.account[0], "INBOX", parsed.draft, terms, model, store)
        started.append(Watched(watch.Watcher(duty, Admission()), store, pauses))
        started[-1].watcher.start()
        return started[-1]

    yield start
    for one in started:
        one.watcher.ask_to_stop()
        one.watcher.break_off()
        one.watcher.join(10)
        one.store.close()
