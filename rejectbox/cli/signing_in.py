"""`rejectbox login` and `rejectbox logout`: the secret of one account of the config, put into the keyring or taken out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rejectbox import config as configuration
from rejectbox import credentials, logins, mailbox
from rejectbox.cli import questions
from rejectbox.cli.questions import Dialogue, open_browser
from rejectbox.errors import AccountStopped, Problem, RejectboxError, UserError

if TYPE_CHECKING:
    from pathlib import Path

    from rejectbox.config import Account

say = Dialogue(attended=True).say
_TAKEN_OVER = "A Rejectbox that runs takes it over by itself; one that has ended begins again with `rejectbox service start` or `rejectbox run`."


def log_in(config_path: Path | None, name: str, *, device: bool, browser: bool) -> None:
    """Sign in with OAuth2, or ask for a password; try it, and keep it.

    Raises UserError for what the user must change, ConnectionLost where it may go better later.
    """
    account = _account(config_path, name)
    key = "token_command" if account.token_command else "password_command"
    if getattr(account, key):
        what = f"it takes its secret from account.{key}"
        raise UserError(Problem(account.name, what, "Sign in where that command looks, or empty the key"))
    if account.auth == "oauth2":
        try:
            _sign_in(account, device=device, browser=browser)
        except AccountStopped as error:
            raise UserError(str(error)) from None
    else:
        if device or not browser:
            raise UserError(Problem(account.name, "it logs in with a password", "Leave --device and --no-browser out"))
        _ask_password(account)
        logins.changed()
    say(_TAKEN_OVER)


def log_out(config_path: Path | None, name: str) -> None:
    """Forget the secret, and tell the issuer of tokens. Raises UserError where the keyring lets nothing go."""
    account = _account(config_path, name)
    from rejectbox import oauth  # noqa: PLC0415  (what it imports, most commands do without)

    try:
        gone, told = oauth.sign_out(account)
    finally:
        logins.changed()  # the issuer may know already
    say(f"The keyring holds nothing of {name!r} any more." if gone else f"The keyring held nothing of {name!r}.")
    if told:
        say(told)
    for key in ("token_command", "password_command"):
        if getattr(account, key):
            say(f"What account.{key} gives stays where it is; it is asked for again at the next login.")
    say(
        "A connection that stands ends when Rejectbox does. To have the account watched no more, take it out of the config."
    )


def _sign_in(account: Account, *, device: bool, browser: bool) -> None:
    from rejectbox import oauth  # noqa: PLC0415  (same)

    oauth.sign_in(account, device=device, say=say, open_browser=open_browser if browser else lambda _url: False)
    logins.changed()  # before the login is tried: it is kept, whatever becomes of that
    logins.connect(account)[0].close()
    say(f"Signed in at {account.host} as {account.login}. The refresh token lies in the keyring.")


def _ask_password(account: Account) -> None:
    if not questions.on_terminal():
        what = "its password can only be typed on a terminal"
        raise UserError(Problem(account.name, what, "Or set account.password_command"))
    dialogue = Dialogue(attended=True)
    while True:
        secret = dialogue.password(account)
        try:
            mailbox.connect(account, secret).close()
            break
        except RejectboxError as error:
            dialogue.try_again(error)
    where = credentials.keep(account, secret.value)
    say(f"The password of {account.name!r} works, and lies in the {where}.")


def _account(config_path: Path | None, name: str) -> Account:
    accounts = configuration.load(config_path or configuration.default_path()).account
    found = next((account for account in accounts if account.name == name), None)
    if not found:
        there = ", ".join(account.name for account in accounts)
        raise UserError(Problem("NAME", f"there is no account {name!r}", f"There are: {there}"))
    return found
