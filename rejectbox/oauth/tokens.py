"""Access tokens, in memory only, and the refresh token that they are renewed with, which stays in the keyring.

An issuer that rotates refresh tokens takes each one once (RFC 9700 section 4.14.2): the new one is kept before anything is
done with what came along, and only one thread of one process renews at a time.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import threading
import time
from collections import defaultdict
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
from filelock import FileLock, Timeout

from rejectbox import credentials
from rejectbox.credentials import Secret
from rejectbox.errors import Busy, ConnectionLost, NoSecret, SignInNeeded, UserError
from rejectbox.oauth.rotation import Rotation
from rejectbox.oauth.wire import Denied, Issuing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rejectbox.config import Account
    from rejectbox.oauth.wire import Grant

log = logging.getLogger(__name__)

_EARLY = 300.0
"""Seconds before its end from which on a token is renewed; of one that lives for less than twice that, half of its life."""
_PATIENCE = 90.0
"""Seconds that another process may take to renew."""
_SIGN_IN = set(
    "invalid_grant interaction_required login_required consent_required access_denied admin_policy_enforced".split()
)
"""What only the user can mend, with a browser (RFC 6749 section 5.2, OpenID Connect Core section 3.1.2.6)."""


_CLIENT = {"invalid_client", "unauthorized_client", "deleted_client", "disabled_client"}
"""The client is not, or no more, what the issuer knows; the last two are Google's."""


class Tokens:
    """The access tokens of one process. Thread-safe."""

    def __init__(self) -> None:
        self._held: dict[str, Grant] = {}
        self._since: dict[str, int] = {}
        self._printed: dict[str, tuple[Secret, float]] = {}  # what a token_command gave last, and when
        self._known: dict[str, Secret] = {}  # what the keyring gave last
        self._rotations: defaultdict[str, Rotation] = defaultdict(Rotation)
        self._turns: defaultdict[str, threading.Lock] = defaultdict(threading.Lock)
        self._guard = threading.Lock()

    def access(self, account: Account, refused: Secret | None = None, since: int = 0) -> Secret:
        """A token that is good for a while; another one than `refused`, and none that was held under another `since`.

        A token_command prints what it likes. Raises SignInNeeded or NoSecret; Unreachable, ConnectionLost or Busy where it may go better later; Untrusted.
        """
        asked_at = time.monotonic()
        key = _key(account)
        with self._guard:
            turn = self._turns[key]
        with turn:
            if account.token_command:
                return self._from_command(account, key, refused, asked_at)
            held = self._held.get(key) if self._since.get(key) == since else None
            good = held if held and not (refused and refused.value == held.access) else None
            if good is None or _ends_soon(good):
                good = self._held[key] = self._fresh(account, key, good)
                self._since[key] = since
            return Secret(good.access, "OAuth2", "token")

    def _from_command(self, account: Account, key: str, refused: Secret | None, asked_at: float) -> Secret:
        """What it prints or, for who waited for the turn, what it printed meanwhile."""
        if key in self._printed:
            printed, at = self._printed[key]
            if at > asked_at and not (refused and refused.value == printed.value):
                return printed
        printed = credentials.printed_token(account)
        self._printed[key] = printed, time.monotonic()
        return printed

    def _fresh(self, account: Account, key: str, good: Grant | None) -> Grant:
        try:
            with alone(account):
                return self._renewed(account, key)
        except ConnectionLost:
            if good and good.ends > time.time():
                return good  # the issuer may be back before its end
            raise

    def keep(self, account: Account, refresh: str) -> str:
        """Put the refresh token of a new sign-in into the keyring; returns where it lies. Raises UserError or Busy."""
        with alone(account):
            where = credentials.keep_token(account, refresh)
        self.drop(account, refresh)
        return where

    def drop(self, account: Account, refresh: str = "") -> None:
        """Forget what is in memory, but for which tokens are spent; `refresh` is that of a new sign-in."""
        key = _key(account)
        for table in (self._held, self._printed, self._known):
            table.pop(key, None)
        self._rotations[key].begin_anew(refresh)

    def _renewed(self, account: Account, key: str) -> Grant:
        kept = self._kept(account, key)
        rotation = self._rotations[key]
        refresh = rotation.good(kept.value)
        if not refresh:
            raise _nobody(account)
        with Issuing(account) as issuing:
            try:
                grant = issuing.with_refresh_token(refresh)
            except Denied as denied:
                raise _stopped(account, issuing.issuer.name, denied.code) from None
        rotation.went_on(refresh, grant.refresh)
        if grant.refresh != kept.value:
            self._rotated(account, key, kept, grant.refresh)
        return grant

    def _kept(self, account: Account, key: str) -> Secret:
        """The refresh token; a keyring that locks with the screen stops nothing that has begun."""
        try:
            kept = credentials.token(account)
        except NoSecret:
            if key not in self._known:
                raise
            return self._known[key]
        if kept is None:
            raise _nobody(account)
        self._known[key] = kept
        return kept

    def _rotated(self, account: Account, key: str, kept: Secret, refresh: str) -> None:
        if kept.source == "systemd credential":
            log.warning(
                "%s: the issuer gave a new refresh token, which a systemd credential cannot take: after the next start the old one may be refused",
                account.name,
            )
            return
        try:
            credentials.keep_token(account, refresh)
        except UserError as error:
            log.error("%s. Until this process ends it is held in memory", str(error).rstrip("."))  # noqa: TRY400  (a sentence for the user)
        else:
            self._known[key] = replace(kept, value=refresh)


def _ends_soon(grant: Grant) -> bool:
    return grant.ends - time.time() < min(_EARLY, grant.lifetime / 2)


def _key(account: Account) -> str:
    """Which refresh token: accounts of one login share it, as they share their place in the keyring."""
    whose = "\0".join((account.keyring, account.host, account.login, *account.token_command))
    return hashlib.sha256(whose.encode()).hexdigest()[:16]


@contextlib.contextmanager
def alone(account: Account, patience: float | None = None) -> Iterator[None]:
    """Keep other processes from renewing the same token meanwhile. Raises Busy after so many seconds."""
    folder = Path(platformdirs.user_state_dir("rejectbox"))
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = FileLock(folder / f"token-{_key(account)}.lock", mode=0o600)
        lock.acquire(timeout=_PATIENCE if patience is None else patience)
    except Timeout:
        raise Busy(f"{account.name}: another Rejectbox renews the token and does not come to an end") from None
    except OSError as error:
        raise Busy(f"{account.name}: no file can be made in {folder} ({error.strerror}). Look at its owner") from None
    try:
        yield
    finally:
        lock.release()


def _nobody(account: Account) -> SignInNeeded:
    return SignInNeeded(f"{account.name}: nobody has signed in yet. Run `rejectbox login {account.name}`")


def _stopped(account: Account, issuer: str, code: str) -> NoSecret | Busy:
    """What the issuer's refusal to renew means (RFC 6749 section 5.2)."""
    again = f"`rejectbox login {account.name}`"
    if code in _SIGN_IN:
        return SignInNeeded(
            f"{account.name}: {issuer} takes the sign-in no more: it was revoked, or is too old ({code}). Sign in again with {again}"
        )
    if code in _CLIENT:
        return SignInNeeded(
            f"{account.name}: {issuer} does not know this client ({code}). Check account.oauth2.client_id and client_secret, then run {again}"
        )
    if code in {"invalid_scope", "unsupported_grant_type", "unsupported_token_type", "invalid_request"}:
        return SignInNeeded(
            f"{account.name}: {issuer} cannot give what is asked for ({code}). Check account.oauth2, then run {again}"
        )
    return Busy(
        f"{account.name}: {issuer} gives no token just now ({code}). If it goes on, check account.oauth2, then run {again}"
    )


_TOKENS = Tokens()
access, keep, drop = _TOKENS.access, _TOKENS.keep, _TOKENS.drop
