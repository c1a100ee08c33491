"""What `rejectbox doctor` asks of one account: password, login, capabilities, mailboxes."""

from __future__ import annotations

import contextlib
import re
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from rejectbox import logins, special_use
from rejectbox.errors import AccountStopped, ProtocolError, RejectboxError
from rejectbox.learning.sources import in_spelling
from rejectbox.server import named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rejectbox.config import Account, Config
    from rejectbox.mailbox import Connection
    from rejectbox.server import Folder

FAILED, USER = 1, 2


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the report. `code` is what it does to the exit code: 1 failed at run time, 2 the user's to mend."""

    check: str
    status: Literal["ok", "warning", "error"]
    detail: str
    remedy: str = ""
    code: int = 0


def of_account(account: Account, config: Config) -> Iterator[Check]:
    name = account.name
    step = f"{name}: password"
    try:
        secret = logins.obtain(account)
        yield Check(step, "ok", f"found, from: {secret.source}")
        step = f"{name}: login"
        with contextlib.closing(logins.connect(account, secret)[0]) as connection:
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
        what, remedy = parted(str(error).removeprefix(f"{name}: "))
        fallback = "Check account.host, account.port and account.security, and the network"
        yield Check(step, "error", what, remedy or fallback, USER if isinstance(error, AccountStopped) else FAILED)


def _watched(server: Connection, check: str, watched: str, folders: tuple[Folder, ...]) -> Check:
    if not named(folders, watched):
        return Check(check, "error", f"there is no such mailbox. {_there_are(folders)}", "Set account.mailboxes", USER)
    try:
        steady = _steady(server, watched)
    except ProtocolError as error:
        return Check(check, "error", str(error), "Set account.mailboxes to mailboxes that can be opened", USER)
    if steady:
        return Check(check, "ok", "it opens read-only")
    detail = "it opens read-only, but the server numbers its mails anew each time, so many are read again and again"
    return Check(check, "warning", detail, "Open that mailbox once in a mail client")


def _steady(server: Connection, watched: str) -> bool:
    """Does its UIDVALIDITY stay? Courier's does from a first SELECT on; who has CONDSTORE (RFC 7162) keeps account of UIDs."""
    first = server.examine(watched).uidvalidity
    if "CONDSTORE" in {item.upper() for item in server.capabilities()}:
        return True
    time.sleep(1.1)  # Courier's is the second of the EXAMINE
    return server.examine(watched).uidvalidity == first


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
            yield Check(
                check,
                "warning",
                "not found: a letter that lies there is not noticed",
                "Make one in your mail client, if you want that",
            )
        else:
            what = f"there is no mailbox {chosen!r}" if chosen else "no mailbox for drafts was found"
            trouble = Check(check, "error", f"{what}. {_there_are(folders)}", "Set account.drafts to one of them", USER)
            yield trouble if drafting or chosen else replace(trouble, status="warning", code=0)


def _training(config: Config, account: Account, folders: tuple[Folder, ...]) -> Iterator[Check]:
    check = f"{account.name}: training"
    for name, lesson in (
        (config.training.rejection, "rejections that were missed"),
        (config.training.other, "mail taken for a rejection"),
    ):
        if in_spelling(folders, name):
            yield Check(check, "ok", f"{name!r} is there")
        elif name:
            yield Check(
                check,
                "ok",
                f"{name!r} is not there yet",
                f"To teach, make it in your mail client, and move {lesson} there",
            )


def parted(sentence: str) -> tuple[str, str]:
    """What is wrong, and the remedy: all after the first full stop that stands outside of brackets."""
    match = re.fullmatch(r"((?:\([^()]*\)|[^()])*?)\. (.*)", sentence)
    return (match[1], match[2]) if match else (sentence, "")


def _there_are(folders: tuple[Folder, ...]) -> str:
    names = sorted(repr(folder.name) for folder in folders)
    return f"There are: {', '.join(names[:20])}{' ...' if len(names) > 20 else ''}"
