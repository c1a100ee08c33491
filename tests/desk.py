"""A session's surroundings on the twin: what outlives a session, as a machine outlives a process."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from rejectbox import config, daemon
from rejectbox.duty import Duty
from rejectbox.learning import labels, sources
from rejectbox.session import Session
from rejectbox.store import Store
from rejectbox.word import Word
from tests.twin import Twin, boxes

if TYPE_CHECKING:
    from pathlib import Path

    from rejectbox_classifier.model import Model

    from rejectbox.store import Entry

CONFIG = """
[[account]]
name = "test"
email = "ada@example.org"
host = "localhost"
{account}
[me]
name = "Ada Example"
[draft]
{draft}
"""


class Desk:
    """Mailboxes, journal and clock, and sessions on them."""

    def __init__(self, folder: Path, model: Model) -> None:
        self.folder = folder
        self.model = model
        self.boxes = boxes()
        self.now = datetime.now(UTC).timestamp()
        self.store = Store.open(folder / "journal.sqlite3")
        self.told: list[Entry] = []
        self.account = ""
        self.draft = ""
        self.dry_run = False
        self.labels = folder / "labels.jsonl"
        self.word = Word(self.labels)

    def session(self, twin: Twin | None = None, mailbox: str = "INBOX") -> Session:
        parsed = config.parse(CONFIG.format(account=self.account, draft=self.draft))
        duty = Duty(
            account=parsed.account[0],
            mailbox=mailbox,
            drafting=parsed.draft,
            terms=daemon.terms_of(parsed.account[0], parsed),
            model=self.model,
            store=self.store,
            dry_run=self.dry_run,
            tell=lambda entry, _decision: self.told.append(entry),
            clock=lambda: self.now,
            word=self.word,
            training=parsed.training.rejection,
        )
        return Session(twin or Twin(self.boxes), duty)

    def deliver(self, raw: bytes, arrived: datetime | None = None) -> None:
        self.boxes["INBOX"].add(raw, arrived=arrived or datetime.fromtimestamp(self.now + 1, UTC))

    def say(self, raw: bytes, label: str, source: str = "label", place: str = "") -> None:
        """Label that mail, as the user does, and as a training that is not refused keeps it."""
        made = sources.labelled(raw, label, source, place)
        assert made
        labels.save(self.labels, (*labels.load(self.labels), made))

    def go(self, twin: Twin | None = None) -> Session:
        """Catch up and finish, as one turn of the watcher."""
        session = self.session(twin)
        session.catch_up()
        session.finish()
        return session

    @property
    def drafts(self) -> list[bytes]:
        return [raw for raw, _, _ in self.boxes["Drafts"].mails.values()]

    def states(self) -> list[str]:
        return [entry.state for entry in reversed(self.store.newest(100, everything=True))]
