"""Logging in as an account says: with a password or with an OAuth2 token, renewed once where the server refuses it."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from rejectbox import credentials, mailbox
from rejectbox.errors import TokenRefused

if TYPE_CHECKING:
    from rejectbox.config import Account
    from rejectbox.credentials import Secret
    from rejectbox.mailbox import Connection, Stumbles


def obtain(account: Account, refused: Secret | None = None) -> Secret:
    """The account's password or an access token, not the one that was `refused`.

    Raises NoSecret, SignInNeeded among them; for a token also Unreachable, ConnectionLost, Busy or Untrusted, as its issuer is asked.
    """
    if not account.by_token:
        return credentials.obtain(account)
    from rejectbox import oauth  # noqa: PLC0415  (what it imports, an account with a password does without)

    return oauth.access(account, refused, stamp())


def connect(
    account: Account, known: Secret | None = None, stumbles: Stumbles | None = None
) -> tuple[Connection, Secret]:
    """A connection that is logged in, and the secret that did it: a password may be given back as `known` the next time.

    Raises what `obtain` and `mailbox.connect` raise.
    """
    # A token is asked for each time: it may have come near its end.
    secret = known if known and known.kind == "password" else obtain(account)
    try:
        return mailbox.connect(account, secret, stumbles), secret
    except TokenRefused:
        fresh = obtain(account, refused=secret)
        if fresh.value == secret.value:  # a token_command may print the same again, and servers count what they refuse
            raise
        return mailbox.connect(account, fresh, stumbles), fresh


def changed() -> None:
    """Let a running daemon know that somebody signed in or out: it begins anew, without the tokens that it held."""
    with contextlib.suppress(OSError):  # it is told the next time that it connects
        _mark().parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _mark().write_bytes(b"")


def stamp() -> int:
    """When somebody signed in or out last, in ns; 0 for never."""
    try:
        return _mark().stat().st_mtime_ns
    except OSError:
        return 0


def _mark() -> Path:
    return Path(platformdirs.user_state_dir("rejectbox")) / "signed-in"
