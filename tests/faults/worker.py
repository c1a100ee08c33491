"""The daemon in a process of its own, forked from one that has the model at hand; it stops at a named step when told to.

Nothing is replaced but the clock and how long things are waited for.
"""

from __future__ import annotations

import functools
import logging
import os
import resource
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rejectbox_classifier.cache import load_or_train

from rejectbox import config, correspondence, daemon, handling, journey, log, store, watch
from rejectbox.daemon import Daemon, Run
from rejectbox.duty import Duty
from rejectbox.errors import RejectboxError
from rejectbox.mailbox import Connection as MailConnection
from rejectbox.mailbox import opening
from rejectbox.store import Store, file

if TYPE_CHECKING:
    import sqlite3
    from multiprocessing.connection import Connection

MODEL_FOLDER = "REJECTBOX_FAULTS_MODEL"
SETTLING = 2.0
"""Seconds in place of handling.SETTLING; nothing in this harness is delivered later than that."""
DISK_FULL = 128
"""Bytes by which a file may grow while the disk is full."""

_STEPS: tuple[tuple[Any, str], ...] = (
    *((MailConnection, verb) for verb in ("examine", "uids_from", "uids_with", "fetch", "append", "wait")),
    *((Store, verb) for verb in ("intend", "settle", "move")),
    *((journey, verb) for verb in ("judge", "decide")),
    *((correspondence, verb) for verb in ("earlier", "standing")),
)
STATEMENT = "before a statement of the journal"
STEPS = (*(f"{when} {verb}" for _, verb in _STEPS for when in ("before", "after")), STATEMENT)
"""Every named step of the journey of one message (docs/flow.md), and every statement that the journal is given."""

_model = load_or_train(Path(os.environ[MODEL_FOLDER])) if MODEL_FOLDER in os.environ else None


@dataclass(frozen=True)
class Task:
    """What one life of the daemon works with. `clock` is a file that says by how many seconds the clock is off.

    `forgetful` takes the look for earlier drafts away, to see whether the harness notices.
    """

    config: str
    folder: Path
    clock: Path
    forgetful: bool = False

    @property
    def journal(self) -> Path:
        return self.folder / "state" / "journal.sqlite3"

    @property
    def log(self) -> Path:
        return self.folder / "log"


class _Halts:
    """Lets the daemon run until it comes to the step that the harness named."""

    def __init__(self, talk: Connection) -> None:
        self._talk = talk
        self._turn = threading.Lock()
        self._armed: tuple[str, int] | None = None
        self._go = threading.Event()
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        while True:
            try:
                word, *values = self._talk.recv()
            except (EOFError, OSError):
                return
            if word == "arm":
                with self._turn:
                    self._armed = (values[0], values[1])
            elif word == "disarm":
                with self._turn:
                    self._armed = None
            elif word == "disk":
                _limit_files(values[0])
            elif word == "go":
                self._go.set()

    def at(self, step: str) -> None:
        with self._turn:
            if not self._armed or self._armed[0] != step:
                return
            self._armed = (step, self._armed[1] - 1)
            if self._armed[1]:
                return
            self._armed = None
            self._go.clear()
        self._talk.send(step)
        self._go.wait()


def _limit_files(journal: str) -> None:
    """Let no file grow beyond what the journal's files have now, plus a little; '' lifts it."""
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    sizes = [path.stat().st_size for path in Path(journal).parent.glob("journal*")] if journal else []
    soft = max(sizes) + DISK_FULL if sizes else hard
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def _with_halts(owner: Any, name: str, halts: _Halts) -> None:
    original = getattr(owner, name)

    @functools.wraps(original)
    def halting(*args: Any, **kwargs: Any) -> Any:
        halts.at(f"before {name}")
        result = original(*args, **kwargs)
        halts.at(f"after {name}")
        return result

    setattr(owner, name, halting)


def _with_halts_at_statements(halts: _Halts) -> None:
    original = file.opened

    def traced(path: Path) -> sqlite3.Connection:
        connection = original(path)
        connection.set_trace_callback(lambda _statement: halts.at(STATEMENT))
        return connection

    setattr(store, "opened", traced)  # noqa: B010  (where the program looks it up)


def _hurry(clock: Path) -> None:
    """The program's own waits, shortened so that a thousand faults take minutes."""

    def now() -> float:
        return time.time() + float(clock.read_text() or 0)

    for module, name, value in (
        (watch, "RENEWAL", 1.0),
        (watch, "pause", lambda failures, _error=None: min(0.4, 0.02 * 2**failures)),
        (watch, "_SECOND_THOUGHTS", (0.2, 0.4)),
        (opening, "_CONNECT", 1.0),
        (opening, "_READ", 1.0),
        (handling, "SETTLING", SETTLING),
        (daemon, "Duty", functools.partial(Duty, clock=now)),
    ):
        assert hasattr(module, name), name
        setattr(module, name, value)


def live(task: Task, talk: Connection) -> None:
    """One life: until SIGTERM, SIGKILL, or an account's end."""
    assert _model is not None
    os.environ |= {f"XDG_{kind}_HOME": str(task.folder / kind.lower()) for kind in ("CONFIG", "STATE", "DATA")}
    logging.raiseExceptions = False  # its own file may be what the full disk refuses
    log.set_up(verbose=True)
    handler = logging.FileHandler(task.log)
    handler.setFormatter(logging.Formatter("%(asctime)s %(process)d %(threadName)s %(message)s"))
    logging.getLogger().handlers[:] = [handler]
    _hurry(task.clock)
    if task.forgetful:
        correspondence.standing = lambda *_args, **_kinds: correspondence.Standing()
    halts = _Halts(talk)
    for owner, name in _STEPS:
        _with_halts(owner, name, halts)
    _with_halts_at_statements(halts)
    try:
        with daemon.journal(task.journal, dry_run=False) as journal_:
            troubles = Daemon(Path("unused"), lambda _config: _model, Run()).run(config.parse(task.config), journal_)
    except RejectboxError as error:
        troubles = [error]
    for trouble in troubles:
        logging.getLogger("rejectbox").error("ended: %s", trouble)


__all__ = ["DISK_FULL", "MODEL_FOLDER", "SETTLING", "STATEMENT", "STEPS", "Task", "live"]
