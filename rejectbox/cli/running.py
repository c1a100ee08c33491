"""`rejectbox run`."""

from __future__ import annotations

import contextlib
import logging
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

import typer
from rich.text import Text

from rejectbox import config as configuration
from rejectbox import file_modes, log_file, starter, status
from rejectbox.cli import console
from rejectbox.daemon import Daemon, Run, journal, journal_path, templates_of
from rejectbox.errors import AccountStopped, UserError
from rejectbox.notify import Notifier
from rejectbox.report import Report

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rejectbox import journey
    from rejectbox.config import Config
    from rejectbox.errors import RejectboxError
    from rejectbox.store import Entry

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Service:
    """How it runs under a service manager: its log in a file, and 0 for what only the user can mend, so that one that
    begins anew after every failure does not try a refused password again and again."""

    log: Path | None = None
    supervised: bool = False


def run(path: Path | None, *, once: bool, dry_run: bool, service: Service = Service()) -> None:
    """Watch, or make one pass. Exits 2 where accounts stopped that need their user, 1 for other failures."""
    if service.log:
        log_file.use(service.log.expanduser())
    try:
        troubles = _watched(path or configuration.default_path(), once=once, dry_run=dry_run)
    except UserError as error:
        for problem in error.problems if service.log else ():  # there may be no terminal to say it on
            log.error("%s", problem)  # noqa: TRY400  (a sentence for the user)
        if not service.supervised:
            raise
        raise typer.Exit(0) from None
    if troubles:
        user = all(isinstance(trouble, AccountStopped) for trouble in troubles)
        raise typer.Exit((0 if service.supervised else 2) if user else 1)


def _watched(path: Path, *, once: bool, dry_run: bool) -> list[RejectboxError]:
    file_modes.heed(path, () if dry_run else (journal_path(), *starter.own_files()))
    config = configuration.load(path)
    templates_of(config)

    with console.progress() if once else contextlib.nullcontext() as bar:
        tell = _print_plan if dry_run else lambda _entry, _decision: None
        how = Run(once, dry_run, tell, _Through(bar).passed if bar else lambda *_: None)
        try:
            with journal(journal_path(), dry_run=dry_run) as store:
                report = None if dry_run else _report(once=once)
                return Daemon(path, _loader(bar), how, Notifier.of(os.environ), report).run(config, store)
        finally:
            console.stderr().show_cursor()  # a signal during the first training leaves its bar as it was


def _report(*, once: bool) -> Report | None:
    file = journal_path().with_name(status.NAME)
    status.remove(file)  # of a daemon that is no more: the journal is ours now
    return None if once else Report(file)


def _loader(bar: console.Bar | None) -> Callable[[Config], journey.Model]:
    def load_model(current: Config) -> journey.Model:
        with contextlib.nullcontext(bar) if bar else console.progress() as told:
            return starter.model(current.classifier.threshold, progress=told.part)

    return load_model


class _Through:
    """How far one pass over all mailboxes has come, in UIDs; told by several threads."""

    def __init__(self, bar: console.Bar) -> None:
        self._bar = bar
        self._behind: dict[tuple[str, str], tuple[int, int]] = {}

    def passed(self, account: str, mailbox: str, behind: int, everything: int) -> None:
        self._behind[account, mailbox] = behind, everything
        known = list(self._behind.values())
        self._bar.part("Reading mail", sum(one for one, _ in known) / max(1, sum(all_ for _, all_ in known)))


def _print_plan(entry: Entry, decision: journey.Decision | None) -> None:
    outcome = OUTCOMES.get(entry.state, entry.state)
    shown = console.stdout()
    where = f" {entry.account}/{entry.mailbox} UID {entry.uid}: {entry.subject!r}: {entry.reason}"
    shown.print(Text.assemble((f"{outcome:<11}", "bold"), console.line(where)), soft_wrap=True)
    if decision and decision.letter:
        shown.print(Text(console.plain(decision.letter.text)), style="dim", soft_wrap=True)


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
