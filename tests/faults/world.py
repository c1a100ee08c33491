"""One run's surroundings: an account on a real server, the proxy, the daemon's lives, and the clock that they share."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import shutil
import signal
import time
from typing import TYPE_CHECKING, Any, Self, TypeVar

from rejectbox.store import OPEN, Store
from tests.faults.mails import Arrival, old
from tests.faults.proxy import Proxy
from tests.faults.worker import MODEL_FOLDER, Task, live

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from rejectbox.store import Entry
    from tests.servers.dovecot import Dovecot
    from tests.servers.server import Stored

T = TypeVar("T")
PATIENCE = 40.0
WATCHED = ("INBOX", "Jobs")
PASSWORD = "correct horse"
CONFIG = """
[[account]]
name = "test"
email = "{user}"
host = "127.0.0.1"
port = {port}
security = "none"
password_command = ["echo", "{password}"]
mailboxes = ["INBOX", "Jobs"]
[me]
name = "Ada Example"
[draft]
max_per_day = 1000
[training]
check = "0h"
"""


def forge(model_folder: Path) -> Any:
    """A process that holds the model, and from which each life of the daemon is forked."""
    os.environ[MODEL_FOLDER] = str(model_folder)
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.faults.worker"])
    return context


class World:
    """Use as a context manager. The first run has taken place when it is entered."""

    def __init__(self, context: Any, server: Dovecot, folder: Path, user: str, *, forgetful: bool = False) -> None:
        self.server = server
        self.user = user
        self.forgetful = forgetful
        self.arrived: list[Arrival] = []
        self.gone: list[Arrival] = []
        self._context = context
        self._proxy = contextlib.ExitStack()
        folder.mkdir(parents=True)
        self._folder = folder
        self._clock = folder / "clock"
        self._clock.write_text("0")
        server.add_user(user, PASSWORD)
        self._life: Any = None
        self.talk: Any = None

    def __enter__(self) -> Self:
        self.proxy = self._proxy.enter_context(Proxy(("127.0.0.1", self.server.imap_port)))
        config = CONFIG.format(user=self.user, port=self.proxy.port, password=PASSWORD)
        self.task = Task(config, self._folder, self._clock, self.forgetful)
        with self.session() as session:
            session.create("Jobs")
        self.old = old()
        self.server.deliver(self.user, self.old)
        self._age(40 * 86400)
        self.before = {name: self.stored(name) for name in ("Sent", "Trash")}
        self.start()
        assert self.wait(self._begun), self.task.log.read_text()
        self.end()
        self.backup = self._folder / "backup"
        shutil.copytree(self.task.journal.parent, self.backup)
        return self

    def __exit__(self, *_: object) -> None:
        self.end(signal.SIGKILL)
        self._proxy.close()

    @property
    def alive(self) -> bool:
        return self._life is not None and self._life.is_alive()

    def start(self) -> None:
        """Begin a life of the daemon, unless one is under way."""
        if self.alive:
            return
        self.talk, theirs = self._context.Pipe()
        self._life = self._context.Process(target=live, args=(self.task, theirs), daemon=True)
        self._life.start()
        theirs.close()

    def end(self, number: int = signal.SIGTERM) -> None:
        """End it, by SIGTERM or SIGKILL, and wait for the end."""
        if self.alive:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self._life.pid, number)
            self._life.join(15)
            assert not self._life.is_alive(), "it outlived its end"

    def freeze(self, seconds: float) -> None:
        """Stop it in its tracks, as a laptop's lid does, and let it go on."""
        if self.alive:
            os.kill(self._life.pid, signal.SIGSTOP)
            time.sleep(seconds)
            os.kill(self._life.pid, signal.SIGCONT)

    def tell(self, *words: object) -> None:
        with contextlib.suppress(OSError):
            self.talk.send(words)

    def step_reached(self, patience: float) -> bool:
        with contextlib.suppress(EOFError, OSError):
            return bool(self.talk.poll(patience)) and bool(self.talk.recv())
        return False

    def step_clock(self, seconds: float) -> None:
        written = self._clock.with_name("clock.new")
        written.write_text(str(float(self._clock.read_text()) + seconds))
        written.replace(self._clock)

    def deliver_one(self, waiting: list[Arrival]) -> None:
        """The next mail arrives, if there is one."""
        if waiting:
            arrival = waiting.pop()
            self.arrived.append(arrival)
            self.server.deliver(self.user, arrival.raw, arrival.mailbox)

    @contextlib.contextmanager
    def session(self) -> Iterator[Any]:
        with self.server.session(self.user) as session:
            yield session

    def stored(self, mailbox: str) -> list[Stored]:
        return self.server.messages(self.user, mailbox)

    def journal(self, question: Callable[[Store], T]) -> T | None:
        """Ask the journal beside the daemon; None where there is none, or it is damaged just now."""
        try:
            store = Store.look(self.task.journal)
            if store is None:
                return None
            try:
                return question(store)
            finally:
                store.close()
        except Exception:  # noqa: BLE001  (what the daemon is to mend)
            return None

    def entries(self) -> list[Entry]:
        return self.journal(lambda store: store.newest(1000, everything=True)) or []

    def drafts_mailboxes(self) -> list[str]:
        """Drafts, and what it was renamed to."""
        return [name for name in self.server.mailboxes(self.user) if name.startswith("Drafts")]

    def fill(self, size: int) -> None:
        """Leave no room in the account."""
        with self.session() as session:
            session.create("Junk")
            for part in (size // 2, size // 4, size // 8, size // 16, size // 32, size // 64, 1000):
                session.append("Junk", "", "", b"Subject: junk\r\n\r\n" + b"x" * part)

    def calm(self, settling: float) -> bool:
        """Make all well again, and wait until nothing is left to do."""
        self.proxy.set("")
        self.tell("disk", "")
        with self.session() as session:
            session.delete("Junk")
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            self.start()
            if self.wait(self.settled, settling):
                return True
            self.step_clock(1800)
        return False

    def unfinished(self) -> str:
        """What is left to do, for a report."""
        known = {entry.original_id for entry in self.entries()}
        missing = [one.message_id for one in self.arrived if one not in self.gone and one.message_id not in known]
        return f"open {[(e.state, e.reason) for e in self.entries() if e.state in OPEN]}, missing {missing}"

    def _begun(self) -> bool:
        return all(self.journal(lambda store, name=name: store.cursor("test", name)) for name in WATCHED)  # type: ignore[misc]

    def settled(self) -> bool:
        """Is every mail that lies there in the journal, with nothing left to do?"""
        entries = self.entries()
        done = {entry.original_id for entry in entries if entry.state not in OPEN}
        waiting = [entry for entry in entries if entry.state in OPEN]
        known = all(arrival.message_id in done for arrival in self.arrived if arrival not in self.gone)
        return known and not waiting

    def wait(self, until: Callable[[], object], patience: float = PATIENCE) -> bool:
        end = time.monotonic() + patience
        while not until():
            if time.monotonic() > end:
                return False
            time.sleep(0.03)
        return True

    def _age(self, seconds: float) -> None:
        for path in (self.server.maildir(self.user) / "new").iterdir():
            os.utime(path, (time.time() - seconds,) * 2)


__all__ = ["PATIENCE", "WATCHED", "World", "forge"]
