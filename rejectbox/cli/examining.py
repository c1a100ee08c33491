"""`rejectbox doctor`: looks at everything that can be wrong, changes nothing, and names each remedy."""

from __future__ import annotations

import contextlib
import json as jsonlib
import sys
from collections import Counter
from dataclasses import asdict
from typing import TYPE_CHECKING

import typer
from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from rejectbox import config as configuration
from rejectbox import file_modes, starter
from rejectbox.cli.account_checks import FAILED, USER, Check, of_account, parted
from rejectbox.commands import COMMANDS
from rejectbox.daemon import journal_path, terms_of
from rejectbox.errors import RejectboxError, UserError
from rejectbox.learning import labels
from rejectbox.store import LETTER, Store

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from rejectbox.config import Config

_COLOURS = {"ok": "green", "warning": "yellow", "error": "bold red"}


def examine(config_path: Path | None, *, json: bool) -> None:
    """Print every check as it is made. Exits 2 where the user must change something, 1 where something only failed."""
    console = Console(soft_wrap=True, highlight=False)
    worst = 0
    counts: Counter[str] = Counter()
    for check in _checks((config_path or configuration.default_path()).expanduser()):
        worst = max(worst, check.code)
        counts[check.status] += 1
        if json:
            typer.echo(_line(check))
        else:
            remedy = f"\n        -> {check.remedy}" if check.remedy else ""
            console.print(
                Text.assemble((f"{check.status:<8}", _COLOURS[check.status]), f"{check.check}: {check.detail}{remedy}")
            )
    if json:
        verbs = Check("IMAP commands", "ok", f"all that Rejectbox ever says: {', '.join(one.verb for one in COMMANDS)}")
        typer.echo(_line(verbs))
    else:
        console.print(_said())
        typer.echo(f"Errors: {counts['error']}, warnings: {counts['warning']}. Nothing was changed.", err=True)
    if worst:
        raise typer.Exit(worst)


def _line(check: Check) -> str:
    return jsonlib.dumps({key: value for key, value in asdict(check).items() if key != "code"}, ensure_ascii=False)


def _said() -> Table:
    """`doctor` itself reads no mail and appends none."""
    table = Table(
        title="\nWhat Rejectbox says to your server, and nothing else", title_justify="left", box=box.SIMPLE_HEAD
    )
    table.add_column("IMAP command", no_wrap=True)
    table.add_column("what for")
    for command in COMMANDS:
        table.add_row(command.verb, command.why)
    return table


def _checks(path: Path) -> Iterator[Check]:
    yield from _modes(path, (journal_path(), *starter.own_files()))
    try:
        config = configuration.load(path)
    except UserError as error:
        yield from _refused("config", error)
    else:
        yield Check("config", "ok", f"{path} has {', '.join(repr(one.name) for one in config.account)}")
        yield from _letters(config)
        for account in config.account:
            yield from of_account(account, config)
    yield from _model()
    yield from _journal(journal_path())


def _letters(config: Config) -> Iterator[Check]:
    try:
        terms_of(config.account[0], config)
        yield Check("letters", "ok", f"the templates are good; signed as {config.me.name!r}")
    except UserError as error:
        yield from _refused("letters", error)
    if not config.draft.enabled:
        yield Check(
            "letters",
            "warning",
            "draft.enabled is false: no letter is written",
            "Set it to true when you want letters",
        )


def _modes(config: Path, ours: Sequence[Path]) -> Iterator[Check]:
    """Who else may read, or write, what is the user's."""
    for path, private in file_modes.places(config, ours):
        if found := file_modes.opening(path, private=private):
            if found.grave:
                yield Check("file modes", "error", found.what, found.remedy, USER)
            else:
                yield Check("file modes", "warning", found.what, found.remedy)
        elif path.exists():
            yield Check(
                "file modes",
                "ok",
                f"{path} is yours alone" if private else f"nobody else may change what lies in {path}",
            )


def _model() -> Iterator[Check]:
    from rejectbox_classifier import cache, model_file  # noqa: PLC0415  (what the other checks found is shown first)

    path = starter.cache_folder() / cache.FILE
    try:
        examples = labels.material(labels.load(labels.labels_path())).examples
        model_file.load(path, cache.fingerprint(examples))
        yield Check("model", "ok", f"trained, in {path}; {len(examples)} mails are labelled by you")
    except UserError as error:
        yield from _refused("model", error)
    except FileNotFoundError:
        yield Check("model", "ok", f"none at {path} yet; the next run trains it, which takes some seconds")
    except model_file.ModelRefusedError as error:
        yield Check("model", "ok", f"the next run trains it, which takes some seconds: {error}")


def _journal(path: Path) -> Iterator[Check]:
    try:
        if store := Store.look(path):
            with contextlib.closing(store):
                states = Counter(entry.state for entry in store.newest(-1, everything=True))
            letters = sum(states[state] for state in LETTER)
            held = states["held"] + states["intended"]
            yield Check(
                "journal",
                "ok",
                f"{path}: {states.total()} mails seen, {letters} letters ({states['asked'] + states['answered']} sent, "
                f"{states['answered']} answered), {held} held back",
            )
        else:
            yield Check("journal", "ok", f"none at {path} yet: the first `rejectbox run` begins it")
    except UserError as error:
        yield from _refused("journal", error)
    except (RejectboxError, OSError) as error:
        yield Check(
            "journal",
            "error",
            f"{path} cannot be read ({error})",
            "Check the folder's owner and the disk",
            FAILED,
        )
    if (runs := _held(path.with_name(f"{path.name}.lock"))) is not None:
        yield Check(
            "daemon",
            "ok",
            "one is running" if runs else "none is running",
            "" if runs else "Start it with `rejectbox run`",
        )


def _held(lock: Path) -> bool | None:
    """Does a daemon hold the lock? None where that cannot be told."""
    if sys.platform == "win32":
        return None
    import fcntl  # noqa: PLC0415  (there is none on Windows)

    try:
        with lock.open("rb") as file:
            # Shared, and let go at once: FileLock would make the file where there is none.
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except OSError as error:
        return False if isinstance(error, FileNotFoundError) else None
    return False


def _refused(check: str, error: UserError) -> Iterator[Check]:
    for problem in error.problems:
        what, remedy = parted(f"{problem.where}: {problem.what}" if problem.where else problem.what)
        yield Check(check, "error", what, problem.remedy or remedy, USER)
