"""`rejectbox run`."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import typer
from rich.text import Text

from rejectbox import config as configuration
from rejectbox import file_modes, starter
from rejectbox.cli import console
from rejectbox.daemon import Daemon, Run, journal, journal_path, templates_of
from rejectbox.errors import AccountStopped
from rejectbox.notify import Notifier

if TYPE_CHECKING:
    from pathlib import Path

    from rejectbox import journey
    from rejectbox.config import Config
    from rejectbox.store import Entry


def run(path: Path | None, *, once: bool, dry_run: bool) -> None:
    """Watch, or make one pass. Exits 2 where accounts stopped that need their user, 1 for other failures."""
    path = path or configuration.default_path()
    file_modes.heed(path, () if dry_run else (journal_path(), *starter.own_files()))
    config = configuration.load(path)
    templates_of(config)

    def load_model(current: Config) -> journey.Model:
        with console.progress() as bar:
            return starter.model(current.classifier.threshold, progress=bar.part)

    how = Run(once=once, dry_run=dry_run, tell=_print_plan if dry_run else lambda _entry, _decision: None)
    try:
        with journal(journal_path(), dry_run=dry_run) as store:
            troubles = Daemon(path, load_model, how, Notifier.of(os.environ)).run(config, store)
    finally:
        console.stderr().show_cursor()  # a signal during the first training leaves its bar as it was
    if troubles:
        raise typer.Exit(2 if all(isinstance(trouble, AccountStopped) for trouble in troubles) else 1)


def _print_plan(entry: Entry, decision: journey.Decision | None) -> None:
    line = Text.assemble(
        (f"{OUTCOMES.get(entry.state, entry.state):<11}", "bold"),
        f" {entry.account}/{entry.mailbox} UID {entry.uid}: {entry.subject!r}: {entry.reason}",
    )
    shown = console.stdout()
    shown.print(line, soft_wrap=True)
    if decision and decision.letter:
        shown.print(Text(decision.letter.text), style="dim", soft_wrap=True)


OUTCOMES = {
    "ignored": "no rejection",
    "noted": "no draft",
    "unreadable": "unreadable",
    "intended": "drafting",
    "held": "held back",
    "drafted": "draft waits",
    "asked": "asked",
    "answered": "answered",
    "discarded": "draft gone",
}
"""The journal's states as a user reads them."""
