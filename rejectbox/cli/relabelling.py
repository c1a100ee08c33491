"""`rejectbox label`: what the user says of mail that `rejectbox list` shows."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

import typer
from rejectbox_classifier.corpus import NOT_REJECTION

from rejectbox import config as configuration
from rejectbox import logins
from rejectbox.cli import console
from rejectbox.cli.teaching import teach
from rejectbox.daemon import journal_path
from rejectbox.errors import AccountStopped, ConnectionLost, Problem, ProtocolError, UserError
from rejectbox.learning import labels, sources
from rejectbox.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from rejectbox.config import Account
    from rejectbox.server import Server
    from rejectbox.store import Entry

SOURCE = "label"
_GONE = "it no longer lies where it was seen. Find it in your mail client and move it into a training mailbox"


def label(numbers: Sequence[str], word: str, config_path: Path | None, *, json: bool) -> None:
    """Label listed mail as "rejection" or "other", or forget what was said of it ("nothing"); then learn."""
    entries = _entries(numbers)
    kept = [one for one in labels.load(labels.labels_path()) if one.source == SOURCE]
    named = {entry.identity for entry in entries}
    others = [one for one in kept if one.identity not in named]
    if word == "nothing":
        if len(others) == len(kept):
            raise UserError("None of these was labelled by `rejectbox label`: there is nothing to forget")
        fresh: list[labels.Label] = []
        problems: list[str] = []
    else:
        config = configuration.load(config_path or configuration.default_path())
        fresh, problems = _fetched(entries, {one.name: one for one in config.account}, word)
        for problem in problems:
            console.say(f"rejectbox: {problem}.")
        if not fresh:
            raise typer.Exit(1)
    found = sources.Found((*others, *fresh), ((SOURCE, ""),))
    for remark in labels.material(
        labels.merged(labels.load(labels.labels_path()), found.labels, found.sources)
    ).remarks:
        console.say(f"rejectbox: {remark}.")
    teach(found, json=json)
    if problems:
        raise typer.Exit(1)


def _entries(numbers: Sequence[str]) -> list[Entry]:
    """The journal's entries of these numbers. Raises UserError that names every number with no or several mails."""
    store = Store.look(journal_path())
    if store is None:
        raise UserError("The journal is empty: `rejectbox run` fills it, and `rejectbox list --all` shows its numbers")
    try:
        found = {number: store.known_as(number.lower()) for number in numbers}
    finally:
        store.close()
    problems = [
        Problem(
            number,
            "several mails begin with this number" if entries else "no mail has this number",
            "`rejectbox list --all` shows the number of each mail",
        )
        for number, entries in found.items()
        if len(entries) != 1
    ]
    if problems:
        raise UserError(*problems)
    return sorted((entries[0] for entries in found.values()), key=lambda entry: (entry.account, entry.mailbox))


def _fetched(entries: Sequence[Entry], accounts: dict[str, Account], word: str) -> tuple[list[labels.Label], list[str]]:
    """The mail of these entries as labels, and in sentences what could not be had."""
    found: list[labels.Label] = []
    problems: list[str] = []
    for name, group in groupby(entries, key=lambda entry: entry.account):
        of_account = list(group)
        if name not in accounts:
            problems.append(f"The account {name!r} is no longer in the config, so its mail cannot be read")
            continue
        try:
            server, _ = logins.connect(accounts[name])
        except (AccountStopped, ConnectionLost, ProtocolError) as error:
            problems.append(str(error).rstrip("."))
            continue
        try:
            for entry, one in looked_up(server, of_account, word):
                if one:
                    found.append(one)
                else:
                    problems.append(f"{entry.identity[:7]} ({entry.account}: {entry.mailbox}): {_GONE}")
        except (ConnectionLost, ProtocolError) as error:
            problems.append(str(error).rstrip("."))
        finally:
            server.close()
    return found, problems


def looked_up(server: Server, entries: Sequence[Entry], word: str) -> Iterator[tuple[Entry, labels.Label | None]]:
    """Each entry with its mail as a label, or None where that mail no longer lies where it was seen."""
    said = NOT_REJECTION if word == "other" else word
    for name, group in groupby(entries, key=lambda entry: entry.mailbox):
        validity = server.examine(name).uidvalidity
        for entry in group:
            fetched = server.fetch(entry.uid) if validity == entry.uidvalidity else None
            found = sources.labelled(fetched.raw, said, SOURCE) if fetched else None
            yield entry, found if found and found.identity == entry.identity else None  # a backup gives UIDs twice
