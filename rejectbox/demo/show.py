"""The demo's journey: mail lies there, mail arrives, letters wait in Drafts; all in a temporary folder and on loopback."""

from __future__ import annotations

import contextlib
import io
import json
import logging
import queue
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console

from rejectbox import config as configuration
from rejectbox import credentials, daemon, mailbox
from rejectbox.demo import printing, samples
from rejectbox.errors import RejectboxError, UserError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rejectbox_classifier.model import Model

    from rejectbox import journey
    from rejectbox.config import Account, Config
    from rejectbox.demo.server import DemoServer
    from rejectbox.store import Entry

ME = "ada@example.org"
DRAFTS = "Drafts"
_PATIENCE = 20.0
"""Seconds until one mail must be settled; it takes milliseconds."""
_PACE = 0.7
"""Seconds between two deliveries, for whoever watches; without a terminal nobody does."""


def run(load_model: Callable[[], Model]) -> None:
    """Show the whole journey; `load_model` gives the shipped model. Raises UserError where pymap is missing, RejectboxError where no letters came of it."""
    server = _server()
    _calm()
    console = Console(highlight=False)
    console.width = min(console.width, 80)
    printing.welcome(console)
    model = load_model()
    with tempfile.TemporaryDirectory(prefix="rejectbox-demo-") as folder, server:
        config = _config(server, Path(folder))
        lying = list(samples.before(datetime.now().astimezone()))
        for raw, arrived in lying:
            server.deliver(raw, arrived)
        with _watching(config, Path(folder), model) as watch:
            printing.heading(console, f"{len(lying)} mails lie in the mailbox")
            settled = [printing.mail(console, *watch.next()) for _ in lying]
            printing.heading(console, "New mail arrives while Rejectbox watches")
            for raw in samples.arriving():
                time.sleep(_PACE if console.is_terminal else 0)
                started = time.monotonic()
                server.deliver(raw, datetime.now().astimezone())
                settled.append(printing.mail(console, *watch.next(), since=started))
        letters = _read_back(config.account[0])
        printing.heading(console, f"{len(letters)} letters lie in {DRAFTS}, read back over IMAP")
        for letter in letters:
            printing.letter(console, letter)
    drafted = sum(entry.state == "drafted" for entry in settled)
    amiss = sum(entry.state not in ("drafted", "noted", "ignored") for entry in settled)
    if amiss or not letters or len(letters) != drafted:
        raise RejectboxError(
            f"The demo failed: {drafted} drafts were written, {len(letters)} lie in {DRAFTS}, and {amiss} mails could not be worked on. "
            "Please report it"
        )
    printing.farewell(console)


class _Watch:
    """What the daemon in the background tells, mail by mail."""

    def __init__(self) -> None:
        self._news: queue.SimpleQueue[tuple[Entry, journey.Decision | None] | None] = queue.SimpleQueue()

    def tell(self, entry: Entry, decision: journey.Decision | None) -> None:
        self._news.put((entry, decision))

    def ended(self, _: object) -> None:
        self._news.put(None)

    def next(self) -> tuple[Entry, journey.Decision | None]:
        """The next mail settled. Raises RejectboxError where none is in time, or the daemon has ended."""
        with contextlib.suppress(queue.Empty):
            if told := self._news.get(timeout=_PATIENCE):
                return told
        raise RejectboxError(
            "The demo failed: a mail was delivered, and the watcher did not settle it. Please report it"
        )


@contextlib.contextmanager
def _watching(config: Config, folder: Path, model: journey.Model) -> Iterator[_Watch]:
    """The real daemon over `config`, in a thread, so that ctrl-C comes here; ended, and its thread too, at the end."""
    watch = _Watch()
    running = daemon.Daemon(folder / "config.toml", lambda _config: model, daemon.Run(tell=watch.tell))
    with (
        daemon.journal(folder / "journal.sqlite3", dry_run=False) as store,
        ThreadPoolExecutor(1, "demo-daemon") as executor,
    ):
        future = executor.submit(running.run, config, store)
        future.add_done_callback(watch.ended)
        try:
            yield watch
        finally:
            running.stop()
            troubles = future.result()
    if troubles:
        raise RejectboxError(f"The demo failed: {troubles[0]}")


def _read_back(account: Account) -> list[bytes]:
    """The drafts as they lie on the server, oldest first, through a connection of its own."""
    connection = mailbox.connect(account, credentials.obtain(account))
    try:
        connection.examine(DRAFTS)
        found = [connection.fetch(uid) for uid in connection.uids_from(1)]
        return [fetched.raw for fetched in found if fetched]
    finally:
        connection.close()


def _server() -> DemoServer:
    try:
        from rejectbox.demo.server import DemoServer  # noqa: PLC0415  (an optional dependency)
    except ModuleNotFoundError as error:
        if (error.name or "").startswith("rejectbox"):
            raise
        raise UserError(
            "The demo needs an IMAP server of its own, pymap. Install it with: pip install 'rejectbox[demo]'"
        ) from None
    return DemoServer(ME)


def _config(server: DemoServer, folder: Path) -> Config:
    """The config.toml that a user with this mailbox would have; the password lies in `folder`, private to the user."""
    secret = folder / "password"
    secret.touch(mode=0o600)
    secret.write_text(server.password, "utf-8")
    return configuration.parse(
        f"""
        [[account]]
        name = "demo"
        email = "{ME}"
        host = "127.0.0.1"
        port = {server.port}
        security = "none"
        password_command = ["cat", {json.dumps(str(secret))}]
        start = "14d"

        [me]
        name = "Ada Example"
        """
    )


def _calm() -> None:
    """Hold the daemon's log back unless --verbose asked for it, and let any terminal's encoding do."""
    log = logging.getLogger("rejectbox")
    if not log.isEnabledFor(logging.DEBUG):
        log.setLevel(logging.WARNING)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
