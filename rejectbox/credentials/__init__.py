"""Where an account's password comes from.

The order (docs/secrets.md): `password_command`, then systemd's credentials folder, then the keyring.
"""

from __future__ import annotations

import os
import re
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from rejectbox.credentials import keyrings
from rejectbox.credentials.backends import KeyringTrouble, keyring_file
from rejectbox.errors import Busy, NoSecret, Problem, UserError

if TYPE_CHECKING:
    from rejectbox.config import Account

__all__ = [
    "Secret",
    "credential_name",
    "forget",
    "keep",
    "keep_token",
    "keyring_file",
    "obtain",
    "printed_token",
    "token",
]

_PATIENCE = 60.0
"""Seconds that a password command may take; some ask the user to touch a key."""
_OTHER_PLACES = 'set account.token_command, or account.keyring = "file" (docs/secrets.md says what that means)'
"""Where a token can come from without a keyring: it changes, so nobody can hand it over once and for all."""


@dataclass(frozen=True, slots=True)
class Secret:
    """A password or an OAuth2 token, and which place gave it; its repr shows the place only."""

    value: str = field(repr=False)
    source: str
    kind: Literal["password", "token"] = "password"


def obtain(account: Account) -> Secret:
    """The account's password. Raises NoSecret, naming every way to provide one."""
    if account.password_command:
        return Secret(_from_command(account, "password_command"), "password_command")
    if secret := _from_systemd(account):
        return Secret(secret, "systemd credential")
    return _from_keyring(account)


def credential_name(account: Account) -> str:
    """The name under which systemd hands over this account's password (`LoadCredential=NAME:PATH`)."""
    return "rejectbox." + re.sub(r"[^A-Za-z0-9_.-]", "_", account.name)


def keep(account: Account, password: str) -> str:
    """Put a password into the keyring. Returns where it lies now. Raises UserError where no keyring takes it."""
    return _kept(account, _service(account), password, "password")


def forget(account: Account) -> bool:
    """Take the password and the token of that account out of the keyring. Returns whether there were any.

    Raises UserError where a keyring does not let go of one, after all that could be forgotten is.
    """
    gone, troubles = False, []
    for service in (_service(account), _tokens(account)):
        try:
            gone = keyrings.delete(account.keyring, service, account.login) or gone
        except KeyringTrouble as trouble:
            troubles.append(Problem(account.name, trouble.what, trouble.remedy))
    if troubles:
        raise UserError(troubles[0])
    return gone


def keep_token(account: Account, text: str) -> str:
    """Put what OAuth2 gave into the keyring, beside the password. Returns and raises as `keep` does."""
    return _kept(account, _tokens(account), text, "token")


def token(account: Account) -> Secret | None:
    """What systemd hands over or `keep_token` kept, or None. Raises NoSecret where the keyring does not answer."""
    if handed := _from_systemd(account):
        return Secret(handed, "systemd credential", "token")
    try:
        found = keyrings.get(account.keyring, _tokens(account), account.login)
    except KeyringTrouble as trouble:
        raise NoSecret(f"{account.name}: no token: {_said(trouble, _OTHER_PLACES)}") from None
    return Secret(found[0], f"keyring ({found[1]})", "token") if found else None


def printed_token(account: Account) -> Secret:
    """The access token that `token_command` prints. Raises NoSecret, or Busy where it may go better later."""
    return Secret(_from_command(account, "token_command"), "token_command", "token")


def _kept(account: Account, service: str, secret: str, kind: str) -> str:
    try:
        return f"keyring ({keyrings.put(account.keyring, service, account.login, secret)})"
    except KeyringTrouble as trouble:
        others = _OTHER_PLACES if kind == "token" else _other_ways(account)
        raise UserError(f"The {kind} of {account.name!r} is not kept: {_said(trouble, others)}") from None


def _from_command(account: Account, key: Literal["password_command", "token_command"]) -> str:
    command = account.password_command if key == "password_command" else account.token_command
    called = f"{account.name}: {key}"
    # What prints tokens asks their issuer, and fails without a network.
    failed = Busy if key == "token_command" else NoSecret
    try:
        done = subprocess.run(  # noqa: S603  (the user's own command, from their own config, without a shell)
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_PATIENCE,
            check=False,
        )
    except OSError as error:
        raise NoSecret(f"{called} cannot be started: {command[0]!r}: {error.strerror}. Check account.{key}") from None
    except subprocess.TimeoutExpired:
        raise failed(
            f"{called} {command[0]!r} did not end within {_PATIENCE:.0f} s. Run it by hand to see what it waits for"
        ) from None
    if done.returncode != 0:
        raise failed(f"{called} {command[0]!r} ended with exit code {done.returncode}. Run it by hand to see why")
    secret = done.stdout.decode("utf-8", "replace").split("\n", 1)[0].rstrip("\r")
    if not secret:
        kind = "the password" if key == "password_command" else "an access token"
        raise failed(f"{called} {command[0]!r} printed nothing. Its first line of output must be {kind}")
    return secret


def _from_systemd(account: Account) -> str:
    folder = os.environ.get("CREDENTIALS_DIRECTORY")
    if not folder:
        return ""
    path = Path(folder) / credential_name(account)
    try:
        secret = path.read_text("utf-8").rstrip("\r\n")
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError):
        raise NoSecret(
            f"{account.name}: systemd's credential {credential_name(account)!r} cannot be read. Check LoadCredential= in the unit"
        ) from None
    if not secret:
        raise NoSecret(
            f"{account.name}: systemd's credential {credential_name(account)!r} is empty. Put the password into the file that LoadCredential= names"
        )
    return secret


def _from_keyring(account: Account) -> Secret:
    try:
        found = keyrings.get(account.keyring, _service(account), account.login)
    except KeyringTrouble as trouble:
        raise NoSecret(f"{account.name}: no password: {_said(trouble, _other_ways(account))}") from None
    if not found:
        raise NoSecret(
            f"{account.name}: the keyring holds no password for it. Store it with `rejectbox login {account.name}`, or {_other_ways(account)}"
        )
    return Secret(found[0], f"keyring ({found[1]})")


def _said(trouble: KeyringTrouble, others: str) -> str:
    return f"{trouble.what}. {trouble.remedy}, or {others}" if trouble.remedy else f"{trouble.what}. S{others[1:]}"


def _other_ways(account: Account) -> str:
    return f'set account.password_command (such as ["pass", "show", "mail"]), or hand it over as the systemd credential {credential_name(account)!r}'


def _service(account: Account) -> str:
    return f"rejectbox {account.host}"


def _tokens(account: Account) -> str:
    return f"rejectbox token {account.host}"
