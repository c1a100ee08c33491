"""Signing in and out: with the browser of this machine or with a code on another one; what came of it goes into the keyring."""

from __future__ import annotations

import contextlib
import time
from typing import TYPE_CHECKING

from rejectbox import credentials
from rejectbox.errors import Busy, NoSecret, RejectboxError, UserError
from rejectbox.oauth import tokens
from rejectbox.oauth.browser import Return
from rejectbox.oauth.device import with_code
from rejectbox.oauth.issuers import issuer_of
from rejectbox.oauth.wire import Denied, Issuing

if TYPE_CHECKING:
    from collections.abc import Callable

    from rejectbox.config import Account
    from rejectbox.oauth.wire import Grant

PATIENCE = 600.0
"""Seconds that the user may take with the browser."""
_LOCKED = 45.0
"""Seconds that signing out waits for another process that renews the token."""
_WHY = {
    "access_denied": "it was not allowed in the browser",
    "expired_token": "the code is too old",
    "invalid_grant": "the answer of the browser was not taken, or was used already",
    "invalid_client": "it does not know this client: check account.oauth2.client_id and client_secret",
    "unauthorized_client": "this client may not sign in this way: check what kind it is at the provider (docs/oauth2.md)",
    "redirect_uri_mismatch": "it does not know the address to come back to: check it at the provider (docs/oauth2.md)",
    "invalid_scope": "it does not know the scope: check account.oauth2.scopes",
}


def sign_in(  # noqa: PLR0913  (how long is waited, and how, is the tests')
    account: Account,
    *,
    device: bool,
    say: Callable[[str], None],
    open_browser: Callable[[str], bool],
    patience: float = PATIENCE,
    wait: Callable[[float], None] = time.sleep,
) -> None:
    """Let the user sign in, and keep the refresh token. `open_browser` returns whether it could.

    Raises UserError or NoSecret for what the user must mend; Unreachable, ConnectionLost or Busy; Untrusted.
    """
    _ready(account, device=device)
    with Issuing(account) as issuing:
        try:
            if device:
                grant = with_code(issuing, account, say, wait)
            else:
                grant = _with_browser(issuing, account, say, open_browser, patience)
        except Denied as denied:
            why = _WHY.get(denied.code, denied.code)
            raise UserError(f"{account.name}: {issuing.issuer.name} gave no token: {why}. Run this again") from None
        if not grant.refresh:
            raise UserError(
                f"{account.name}: {issuing.issuer.name} gave no refresh token, so it would end within the hour. "
                "Check account.oauth2.scopes (many issuers want offline_access), take back what was allowed at the provider, and sign in again"
            )
    tokens.keep(account, grant.refresh)


def sign_out(account: Account) -> tuple[bool, str]:
    """Take the sign-in back at the issuer (RFC 7009) and forget it here; passwords are forgotten too.

    Returns whether anything was here, and what the user is to know. Raises UserError where the keyring lets nothing go.
    """
    if account.auth != "oauth2" or account.token_command:
        tokens.drop(account)
        return credentials.forget(account), ""
    with contextlib.ExitStack() as held:
        try:
            held.enter_context(tokens.alone(account, _LOCKED))
            late = ""
        except Busy as error:
            late = f" {error}. It may keep a new token after this: run `rejectbox logout {account.name}` once more."
        told = _revoked(account)
        tokens.drop(account)
        return credentials.forget(account), (told + late).strip()


def _revoked(account: Account) -> str:
    issuer = issuer_of(account)
    page = f" ({issuer.permissions_page})" if issuer.permissions_page else ""
    still = f"Take back there what was allowed{page}, or it stays valid."
    try:
        kept = credentials.token(account)
    except NoSecret as error:
        return f"{error}. {issuer.name} was told nothing. {still}"
    if kept is None:
        return ""
    if not issuer.revoke_url:
        return f"{issuer.name} has no way to be told. {still}"
    try:
        with Issuing(account) as issuing:
            issuing.revoke(kept.value)
    except (RejectboxError, Denied) as error:
        return f"{issuer.name} could not be told ({error}). {still}"
    return f"{issuer.name} was told that the sign-in is over."


def _ready(account: Account, *, device: bool) -> None:
    """Nobody signs in for nothing: the keyring is asked, and what the issuer offers."""
    if account.token_command or account.auth != "oauth2":
        raise UserError(
            f"{account.name}: there is nothing to sign in to: account.auth is not oauth2, or a token_command is set"
        )
    issuer = issuer_of(account)
    if device and not issuer.device_url:
        why = issuer.no_device or f"no device_url is known for {issuer.name}"
        raise UserError(
            f"{account.name}: {why}. Sign in with a browser; docs/oauth2.md shows how, when the browser is on another machine"
        )
    if not device and not issuer.authorize_url:
        raise UserError(f"{account.name}: no authorize_url is known. Set account.oauth2.authorize_url, or use --device")
    try:
        kept = credentials.token(account)
    except NoSecret as error:
        raise UserError(
            f"{error}. The sign-in could not be kept, so it was not begun; docs/oauth2.md shows other ways"
        ) from None
    if kept and kept.source == "systemd credential":
        raise UserError(
            f"{account.name}: systemd hands over its refresh token, so a new one would not be used. Change that credential, or take it out of the unit"
        )


def _with_browser(
    issuing: Issuing, account: Account, say: Callable[[str], None], open_browser: Callable[[str], bool], patience: float
) -> Grant:
    with Return(account.oauth2.redirect_port, issuing.issuer, say) as back:
        url = issuing.authorization_url(back.address, back.state, back.verifier, account.login)
        if open_browser(url):
            say(f"Sign in as {account.login} in the browser that was opened. If none was, open this address:\n{url}")
        else:
            say(f"Open this address in a browser of this machine, and sign in as {account.login}:\n{url}")
        return issuing.with_code(back.code(patience), back.address, back.verifier)
