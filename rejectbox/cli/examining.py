"""`rejectbox doctor`: looks at everything that can be wrong, changes nothing, and names each remedy."""

from __future__ import annotations

import queue
import threading
from collections import Counter
from dataclasses import asdict
from typing import TYPE_CHECKING

import typer
from rich import box
from rich.table import Table
from rich.text import Text

from rejectbox import config as configuration
from rejectbox import starter
from rejectbox.cli import console, kept_checks, machine_checks, running_checks
from rejectbox.cli.account_checks import of_account
from rejectbox.cli.checks import Check, out_of_reach, refused
from rejectbox.commands import COMMANDS
from rejectbox.daemon import journal_path, terms_of
from rejectbox.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from rich.console import Console

    from rejectbox.config import Account, Config

_COLOURS = {"ok": "green", "warning": "yellow", "error": "bold red", "skipped": "dim"}
_STATUS, _CHECK = len("warning") + 2, len("SPECIAL-USE") + 2
"""Widths of the first two columns."""
_AT_ONCE = 8
"""Accounts that are looked at side by side."""


def examine(config_path: Path | None, *, json: bool) -> None:
    """Print every check as it is made. Exits 2 where the user must change something, 1 where something only failed."""
    out = console.stdout()
    worst = 0
    counts: Counter[str] = Counter()
    about = None
    if not json:
        out.print(_said())
    for check in _checks((config_path or configuration.default_path()).expanduser()):
        worst = max(worst, check.code)
        counts[check.status] += 1
        if json:
            console.put_json(_fields(check))
            continue
        if check.account != about:
            about = check.account
            out.print(Text(f"\n{about or 'This machine'}", style="bold"))
        out.print(_row(check, out))
    if json:
        verbs = Check("IMAP commands", "ok", f"all that Rejectbox ever says: {', '.join(one.verb for one in COMMANDS)}")
        console.put_json(_fields(verbs))
    else:
        console.say(f"\nErrors: {counts['error']}, warnings: {counts['warning']}. Nothing was changed.")
    if worst:
        raise typer.Exit(worst)


def _fields(check: Check) -> dict[str, str]:
    return {key: value for key, value in asdict(check).items() if key != "code"}


def _row(check: Check, out: Console) -> Text:
    """One check: what is the matter, and below it the remedy, both kept in their column however long they are."""
    head = Text.assemble((f"{check.status:<{_STATUS}}", _COLOURS[check.status]), f"{check.check:<{_CHECK}}")
    room = max(20, out.width - _STATUS - _CHECK)
    said = [Text(console.line(part)) for part in (check.detail, check.remedy and f"-> {check.remedy}") if part]
    lines = [line for part in said for line in part.wrap(out, room)]
    for line in lines:
        line.rstrip()
    return head + Text("\n" + " " * (_STATUS + _CHECK)).join(lines)


def _said() -> Table:
    """`doctor` itself reads no mail and appends none."""
    table = Table(
        title="What Rejectbox says to your server, and nothing else", title_justify="left", box=box.SIMPLE_HEAD
    )
    table.add_column("IMAP command", no_wrap=True)
    table.add_column("what for")
    for command in COMMANDS:
        table.add_row(command.verb, command.why)
    return table


def _checks(path: Path) -> Iterator[Check]:
    config = None
    try:
        config = configuration.load(path)
    except UserError as error:
        yield from refused("config", error)
    else:
        yield Check("config", "ok", f"{path} has {', '.join(repr(one.name) for one in config.account)}")
        yield from _reached("letters", _letters(config))
    yield from machine_checks.of_modes(path, (journal_path(), *starter.own_files()))
    yield from machine_checks.of_disk(journal_path())
    yield from machine_checks.of_clock()
    yield from _reached("journal", kept_checks.of_journal(journal_path()))
    yield from _reached("daemon", running_checks.of_daemon(journal_path()))
    yield from running_checks.of_service()
    yield from _reached("model", kept_checks.of_model(config))
    if config:
        yield from _side_by_side(config)


def _reached(check: str, lines: Iterator[Check]) -> Iterator[Check]:
    """These lines; where something may not be looked at, its own line in the place of the rest."""
    try:
        yield from lines
    except PermissionError as error:
        yield out_of_reach(check, error.filename, error)


def _side_by_side(config: Config) -> Iterator[Check]:
    """The accounts' lines in the order of the config, while several are looked at. A fault is raised after all of them."""
    turns = threading.Semaphore(_AT_ONCE)
    lines: list[queue.SimpleQueue[Check | BaseException | None]] = []

    def look(account: Account, line: queue.SimpleQueue[Check | BaseException | None]) -> None:
        try:
            with turns:
                for check in of_account(account, config):
                    line.put(check)
            line.put(None)
        except BaseException as error:  # noqa: BLE001  (raised again in the thread that can tell the user)
            line.put(error)

    for account in config.account:
        lines.append(queue.SimpleQueue())
        threading.Thread(target=look, args=(account, lines[-1]), name=account.name, daemon=True).start()
    faults = []
    for line in lines:
        while isinstance(found := line.get(), Check):
            yield found
        if found:
            faults.append(found)
    if faults:
        raise faults[0]


def _letters(config: Config) -> Iterator[Check]:
    try:
        terms_of(config.account[0], config)
        yield Check("letters", "ok", f"the templates are good; signed as {config.me.name!r}")
    except UserError as error:
        yield from refused("letters", error)
    if not config.draft.enabled:
        what = "draft.enabled is false: no letter is written"
        yield Check("letters", "warning", what, "Set it to true when you want letters")
