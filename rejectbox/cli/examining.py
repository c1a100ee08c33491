"""`rejectbox doctor`: looks at everything that can be wrong, changes nothing, and names each remedy."""

from __future__ import annotations

import contextlib
import json as jsonlib
import re
import sys
from collections import Counter
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Literal

import typer
from rich.console import Console
from rich.text import Text

from rejectbox import config as configuration
from rejectbox import credentials, learning, mailbox, special_use, starter
from rejectbox.daemon import journal_path, terms_of
from rejectbox.errors import AccountStopped, ProtocolError, RejectboxError, UserError
from rejectbox.server import named
from rejectbox.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from rejectbox.config import Account, Config
    from rejectbox.server import Folder

COMMANDS = "CAPABILITY, STARTTLS, AUTHENTICATE PLAIN or LOGIN, LIST, EXAMINE (never SELECT), SEARCH, FETCH with BODY.PEEK, IDLE, NOOP, APPEND to Drafts, LOGOUT"
"""Every IMAP command that Rejectbox ever sends; `doctor` itself reads no mail and appends none."""
_COLOURS = {"ok": "green", "warning": "yellow", "error": "bold red"}
_FAILED, _USER = 1, 2


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the report. `code` is what it does to the exit code: 1 failed at run time, 2 the user's to mend."""

    check: str
    status: Literal["ok", "warning", "error"]
    detail: str
    remedy: str = ""
    code: int = 0


def examine(config_path: Path | None, *, json: bool) -> None:
    """Print every check as it is made. Exits 2 where the user must change something, 1 where something only failed."""
    console = Console(soft_wrap=True, highlight=False)
    worst = 0
    counts: Counter[str] = Counter()
    for check in _checks((config_path or configuration.default_path()).expanduser()):
        worst = max(worst, check.code)
        counts[check.status] += 1
        if json:
            shown = {key: value for key, value in asdict(check).items() if key != "code"}
            typer.echo(jsonlib.dumps(shown, ensure_ascii=False))
        else:
            remedy = f"\n        -> {check.remedy}" if check.remedy else ""
            console.print(Text.assemble((f"{check.status:<8}", _COLOURS[check.status]), f"{check.check}: {check.detail}{remedy}"))
    if not json:
        typer.echo(f"Errors: {counts['error']}, warnings: {counts['warning']}. Nothing was changed.", err=True)
    if worst:
        raise typer.Exit(worst)


def _checks(path: Path) -> Iterator[Check]:
    yield from _modes(path, journal_path())
    try:
        config = configuration.load(path)
    except UserError as error:
        yield from _refused("config", error)
    else:
        yield Check("config", "ok", f"{path} has {', '.join(repr(one.name) for one in config.account)}")
        yield from _letters(config)
        for account in config.account:
            yield from _account(account, config)
    yield from _model()
    yield from _journal(journal_path())
    yield Check("IMAP commands", "ok", f"all that Rejectbox ever sends: {COMMANDS}")


def _letters(config: Config) -> Iterator[Check]:
    try:
        terms_of(config.account[0], config)
        yield Check("letters", "ok", f"the templates are good; signed as {config.me.name!r}")
    except UserError as error:
        yield from _refused("letters", error)
    if not config.draft.enabled:
        yield Check("letters", "warning", "draft.enabled is false: no letter is written", "Set it to true when you want letters")


def _modes(config: Path, journal: Path) -> Iterator[Check]:
    """Who else may read, or write, what is ours: a config that others write could name any password_command."""
    if sys.platform == "win32":
        return
    for path, private in ((config, True), (config.parent, False), (journal, True), (journal.parent, False)):
        try:
            found = path.stat().st_mode
        except OSError:
            continue
        remedy = f"chmod {'600' if private else '700'} {path}"
        if found & 0o002 and not found & 0o1000:
            yield Check("file modes", "error", f"everybody may write {path}", remedy, _USER)
        elif found & (0o077 if private else 0o020):
            yield Check("file modes", "warning", f"others than you may get at {path}", remedy)
        else:
            yield Check("file modes", "ok", f"{path} is {found & 0o777:o}")


def _account(account: Account, config: Config) -> Iterator[Check]:
    name = account.name
    step = f"{name}: password"
    try:
        secret = credentials.obtain(account)
        yield Check(step, "ok", f"found, from: {secret.source}")
        step = f"{name}: login"
        with contextlib.closing(mailbox.connect(account, secret)) as connection:
            how = {"tls": "TLS", "starttls": "STARTTLS", "none": "a loopback connection"}[account.security]
            yield Check(step, "ok", f"{account.login} at {account.host}:{account.port} over {how}")
            step = f"{name}: mailboxes"
            yield from _capabilities(name, {item.upper() for item in connection.capabilities()})
            folders = connection.folders()
            yield from _places(account, folders, drafting=config.draft.enabled)
            for watched in account.mailboxes:
                yield _watched(connection, f"{name}: {watched}", watched, folders)
            yield from _training(config, account, folders)
    except RejectboxError as error:
        what, remedy = _parted(str(error).removeprefix(f"{name}: "))
        fallback = "Check account.host, account.port and account.security, and the network"
        yield Check(step, "error", what, remedy or fallback, _USER if isinstance(error, AccountStopped) else _FAILED)


def _watched(server: mailbox.Connection, check: str, watched: str, folders: tuple[Folder, ...]) -> Check:
    if not named(folders, watched):
        return Check(check, "error", f"there is no such mailbox. {_there_are(folders)}", "Set account.mailboxes", _USER)
    try:
        server.examine(watched)
    except ProtocolError as error:
        return Check(check, "error", str(error), "Set account.mailboxes to mailboxes that can be opened", _USER)
    return Check(check, "ok", "it opens read-only")


def _capabilities(name: str, offered: set[str]) -> Iterator[Check]:
    without = {
        "IDLE": "mailboxes are looked at every 30 s instead of waiting for the server's word",
        "SPECIAL-USE": "Drafts, Sent and Trash are known by their names",
        "UIDPLUS": "nothing is missed: drafts are found by their Message-ID",
    }
    for capability, instead in without.items():
        has = capability in offered
        status: Literal["ok", "warning"] = "ok" if has or capability != "IDLE" else "warning"
        yield Check(f"{name}: {capability}", status, "offered" if has else f"not offered; {instead}")


def _places(account: Account, folders: tuple[Folder, ...], *, drafting: bool) -> Iterator[Check]:
    for use in ("drafts", "sent", "trash"):
        check = f"{account.name}: {use.title()}"
        chosen = account.drafts if use == "drafts" else ""
        found = chosen or special_use.find(folders, use)
        folder = named(folders, found)
        if folder and chosen:
            yield Check(check, "ok", f"{found!r}, set as account.drafts")
        elif folder:
            known = "the server's mark" if f"\\{use}" in folder.attributes else "its name"
            yield Check(check, "ok", f"{found!r}, known by {known}")
        elif use != "drafts":
            yield Check(check, "warning", "not found: a letter that lies there is not noticed", "Make one in your mail client, if you want that")
        else:
            what = f"there is no mailbox {chosen!r}" if chosen else "no mailbox for drafts was found"
            trouble = Check(check, "error", f"{what}. {_there_are(folders)}", "Set account.drafts to one of them", _USER)
            yield trouble if drafting or chosen else replace(trouble, status="warning", code=0)


def _training(config: Config, account: Account, folders: tuple[Folder, ...]) -> Iterator[Check]:
    check = f"{account.name}: training"
    for name, lesson in ((config.training.rejection, "rejections that were missed"), (config.training.other, "mail taken for a rejection")):
        spellings = (name, name.replace("/", "."), f"INBOX.{name.replace('/', '.')}")
        if any(named(folders, spelling) for spelling in spellings):
            yield Check(check, "ok", f"{name!r} is there")
        elif name:
            yield Check(check, "ok", f"{name!r} is not there yet", f"To teach, make it in your mail client, move {lesson} there, and run `rejectbox train`")


def _model() -> Iterator[Check]:
    from rejectbox_classifier import cache, model_file  # noqa: PLC0415  (what the other checks found is shown first)

    path = starter.cache_folder() / cache.FILE
    try:
        labels = learning.examples(learning.load(learning.labels_path()))
        model_file.load(path, cache.fingerprint(labels))
        yield Check("model", "ok", f"trained, in {path}; {len(labels)} mails are labelled by you")
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
            waiting = states["held"] + states["intended"]
            yield Check("journal", "ok", f"{path}: {states.total()} mails seen, {states['drafted']} letters, {waiting} waiting")
        else:
            yield Check("journal", "ok", f"none at {path} yet: the first `rejectbox run` begins it")
    except UserError as error:
        yield from _refused("journal", error)
    except (RejectboxError, OSError) as error:
        yield Check("journal", "error", f"{path} cannot be read ({error})", "Check the folder's owner and the disk", _FAILED)
    if (runs := _held(path.with_name(f"{path.name}.lock"))) is not None:
        yield Check("daemon", "ok", "one is running" if runs else "none is running", "" if runs else "Start it with `rejectbox run`")


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
        what, remedy = _parted(f"{problem.where}: {problem.what}" if problem.where else problem.what)
        yield Check(check, "error", what, problem.remedy or remedy, _USER)


def _parted(sentence: str) -> tuple[str, str]:
    """What is wrong, and the remedy: all after the first full stop that stands outside of brackets."""
    match = re.fullmatch(r"((?:\([^()]*\)|[^()])*?)\. (.*)", sentence)
    return (match[1], match[2]) if match else (sentence, "")


def _there_are(folders: tuple[Folder, ...]) -> str:
    names = sorted(repr(folder.name) for folder in folders)
    return f"There are: {', '.join(names[:20])}{' ...' if len(names) > 20 else ''}"
