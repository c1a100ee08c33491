"""What `rejectbox doctor` asks of one account: password, the way to the server, login, capabilities, mailboxes."""

from __future__ import annotations

import contextlib
import time
from dataclasses import replace
from typing import TYPE_CHECKING

from rejectbox import credentials, logins, providers, special_use
from rejectbox.cli import way_checks
from rejectbox.cli.checks import USER, Check, failed
from rejectbox.errors import LoginRefused, ProtocolError, RejectboxError
from rejectbox.learning.sources import in_spelling
from rejectbox.server import named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rejectbox.cli.checks import Status
    from rejectbox.config import Account, Config
    from rejectbox.credentials import Secret
    from rejectbox.mailbox import Connection
    from rejectbox.server import Folder, Mailbox

_ROUNDS = "each draft waits once more for the server's word before it is handed over"
WITHOUT = {
    "IDLE": "mailboxes are looked at every 30 s instead of waiting for the server's word",
    "SPECIAL-USE": "Drafts, Sent and Trash are known by their names",
    "UIDPLUS": "nothing is missed: drafts are found by their Message-ID",
    "CONDSTORE": "nothing is missed; below, each mailbox is opened twice to see that its numbers stay",
    "LITERAL+": _ROUNDS,
}
"""The capabilities that matter, and what is done without each."""
_AHEAD = 300.0
"""Seconds that the newest mail may lie in the future, for clocks are never quite the same."""


def of_account(account: Account, config: Config) -> Iterator[Check]:
    """All lines about one account. What lies behind a trouble is skipped; the other accounts do not notice."""
    kind = "token" if account.by_token else "password"
    try:
        secret = logins.obtain(account)
        yield Check(kind, "ok", f"found, from: {_source(account, secret)}", account=account.name)
    except RejectboxError as error:
        secret = None
        yield failed(kind, account.name, error, "docs/secrets.md shows the ways to give one")
    wrong = ""
    for check in way_checks.of_way(account):
        yield check
        wrong = wrong or (check.check if check.status == "error" else "")
    if secret is None or wrong:
        yield from way_checks.skipped(account, ("login", "mailboxes"), wrong or kind)
        return
    step = "login"
    try:
        with contextlib.closing(logins.connect(account, secret)[0]) as connection:
            how = {"tls": "TLS", "starttls": "STARTTLS", "none": "a loopback connection"}[account.security]
            yield Check(
                step, "ok", f"{account.login} at {account.host}:{account.port} over {how}", account=account.name
            )
            step = "mailboxes"
            for check in _behind_the_login(connection, account, config):
                yield check.of(account.name)
    except RejectboxError as error:
        fallback = "Check account.host, account.port and account.security, and the network"
        told = failed(step, account.name, error, fallback)
        if isinstance(error, LoginRefused) and (more := of_provider(account)):
            told = replace(told, remedy=f"{told.remedy.rstrip('.')}. {more}")
        yield told
        if step == "login":
            yield from way_checks.skipped(account, ("mailboxes",), "login")


def of_provider(account: Account) -> str:
    """What the provider of that server wants of a login, and where that is made; "" where it is none that we know."""
    if not (provider := providers.for_host(account.host)):
        return ""
    said = []
    if not account.by_token and "password" not in provider.logins:
        if "app password" in provider.logins:
            page = f", made at {provider.password_page}" if provider.password_page else ""
            said.append(f"{provider.name} wants an app password{page}")
        else:
            said.append(f'{provider.name} takes no password: set account.auth = "oauth2"')
    if provider.switch_page:
        said.append(f"IMAP is switched on at {provider.switch_page}")
    return ". ".join(said)


def _source(account: Account, secret: Secret) -> str:
    """Where it came from; of a token that was renewed, also where the sign-in is kept."""
    kept = credentials.token(account) if account.by_token and not account.token_command else None
    return f"{secret.source}; the sign-in is kept in: {kept.source}" if kept else secret.source


def _behind_the_login(server: Connection, account: Account, config: Config) -> Iterator[Check]:
    offered = {item.upper() for item in server.capabilities()}
    yield from _capabilities(offered)
    folders = server.folders()
    yield from _places(account, folders, drafting=config.draft.enabled)
    for watched in account.mailboxes:
        yield from _watched(server, watched, folders, steady="CONDSTORE" in offered)
    yield from _training(server, config, folders)


def _watched(server: Connection, watched: str, folders: tuple[Folder, ...], *, steady: bool) -> Iterator[Check]:
    check = "mailbox"
    if not named(folders, watched):
        what = f"there is no mailbox {watched!r}. {_there_are(folders)}"
        yield Check(check, "error", what, "Set account.mailboxes", code=USER)
        return
    try:
        found = server.examine(watched)
        steady = steady or _steady(server, found)
    except ProtocolError as error:
        remedy = "Set account.mailboxes to mailboxes that can be opened"
        yield Check(check, "error", str(error), remedy, code=USER)
        return
    detail = f"{watched!r} opens read-only and holds {found.count:,} mails"
    if steady:
        yield Check(check, "ok", detail)
    else:
        detail += ", but the server numbers its mails anew each time, so many are read again and again"
        yield Check(check, "warning", detail, "Open that mailbox once in a mail client")
    newest = None
    with contextlib.suppress(ProtocolError):  # the clock is all that it is asked for
        newest = server.newest()
    ahead = newest.timestamp() - time.time() if newest else 0.0
    if ahead > _AHEAD:
        what = f"the newest mail of {watched!r} arrived {ahead / 60:,.0f} minutes from now, by the server's clock"
        yield Check("clock", "warning", what, "Set this machine's clock; if it is right, the server's is wrong")


def _steady(server: Connection, first: Mailbox) -> bool:
    """Does its UIDVALIDITY stay? Courier's does from a first SELECT on; who has CONDSTORE (RFC 7162) keeps account of UIDs."""
    time.sleep(1.1)  # Courier's is the second of the EXAMINE
    return server.examine(first.name).uidvalidity == first.uidvalidity


def _capabilities(offered: set[str]) -> Iterator[Check]:
    for capability, instead in WITHOUT.items():
        # LITERAL- is the same for what is small (RFC 7888); a draft is.
        has = capability in offered or (capability == "LITERAL+" and "LITERAL-" in offered)
        status: Status = "ok" if has or capability != "IDLE" else "warning"
        remedy = "" if status == "ok" else "Nothing needs to be done; new mail is seen up to 30 s later"
        yield Check(capability, status, "offered" if has else f"not offered; {instead}", remedy)


def _places(account: Account, folders: tuple[Folder, ...], *, drafting: bool) -> Iterator[Check]:
    for use in ("drafts", "sent", "trash"):
        check = use.title()
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
            trouble = Check(
                check, "error", f"{what}. {_there_are(folders)}", "Set account.drafts to one of them", code=USER
            )
            yield trouble if drafting or chosen else replace(trouble, status="warning", code=0)


def _training(server: Connection, config: Config, folders: tuple[Folder, ...]) -> Iterator[Check]:
    check = "training"
    for name, lesson in (
        (config.training.rejection, "rejections that were missed"),
        (config.training.other, "mail taken for a rejection"),
    ):
        if found := in_spelling(folders, name):
            try:
                yield Check(check, "ok", f"{found.name!r} holds {server.examine(found.name).count:,} mails")
            except ProtocolError as error:
                yield Check(check, "warning", str(error), "Look at that mailbox in your mail client")
        elif name:
            remedy = f"To teach, make it in your mail client, and move {lesson} there"
            yield Check(check, "ok", f"{name!r} is not there yet", remedy)


def _there_are(folders: tuple[Folder, ...]) -> str:
    names = sorted(repr(folder.name) for folder in folders)
    return f"There are: {', '.join(names[:20])}{' ...' if len(names) > 20 else ''}"
