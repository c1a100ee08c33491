"""Where an account's password comes from; the only door to keyring.

The order (docs/secrets.md): `password_command`, then systemd's credentials folder, then the keyring.
"""

from __future__ import annotations

import logging
import os
import re
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from rejectbox.errors import NoSecret, UserError

if TYPE_CHECKING:
    from rejectbox.config import Account

log = logging.getLogger(__name__)

_PATIENCE = 60.0
"""Seconds that a password command may take; some ask the user to touch a key."""


@dataclass(frozen=True, slots=True)
class Secret:
    """A password, and which place gave it; its repr shows the place only."""

    value: str = field(repr=False)
    source: str


def obtain(account: Account) -> Secret:
    """The account's password. Raises NoSecret, naming every way to provide one."""
    if account.password_command:
        return Secret(_from_command(account), "password_command")
    if secret := _from_systemd(account):
        return Secret(secret, "systemd credential")
    return Secret(_from_keyring(account), "keyring")


def credential_name(account: Account) -> str:
    """The name under which systemd hands over this account's password (`LoadCredential=NAME:PATH`)."""
    return "rejectbox." + re.sub(r"[^A-Za-z0-9_.-]", "_", account.name)


def keep(account: Account, password: str) -> None:
    """Put a password into the keyring. Raises UserError where there is no keyring that can hold it."""
    import keyring  # noqa: PLC0415  (a slow import that most runs do without)
    import keyring.errors  # noqa: PLC0415

    try:
        keyring.set_password(_service(account), account.login, password)
    except keyring.errors.NoKeyringError:
        raise UserError(
            f"This machine has no keyring to keep the password of {account.name!r} in. {_other_ways(account)}"
        ) from None
    except Exception as error:  # noqa: BLE001  (backends let the errors of their own libraries through)
        raise UserError(
            f"The keyring did not take the password of {account.name!r} ({type(error).__name__}). {_other_ways(account)}"
        ) from None


def _from_command(account: Account) -> str:
    program = account.password_command[0]
    try:
        done = subprocess.run(  # noqa: S603  (the user's own command, from their own config, without a shell)
            account.password_command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_PATIENCE,
            check=False,
        )
    except OSError as error:
        raise NoSecret(
            f"{account.name}: password_command cannot be started: {program!r}: {error.strerror}. Check account.password_command"
        ) from None
    except subprocess.TimeoutExpired:
        raise NoSecret(
            f"{account.name}: password_command {program!r} did not end within {_PATIENCE:.0f} s. Run it by hand to see what it waits for"
        ) from None
    if done.returncode != 0:
        raise NoSecret(
            f"{account.name}: password_command {program!r} ended with exit code {done.returncode}. Run it by hand to see why"
        )
    password = done.stdout.decode("utf-8", "replace").split("\n", 1)[0].rstrip("\r")
    if not password:
        raise NoSecret(
            f"{account.name}: password_command {program!r} printed nothing. Its first line of output must be the password"
        )
    return password


def _from_systemd(account: Account) -> str:
    folder = os.environ.get("CREDENTIALS_DIRECTORY")
    if not folder:
        return ""
    path = Path(folder) / credential_name(account)
    try:
        return path.read_text("utf-8").rstrip("\r\n")
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError):
        raise NoSecret(
            f"{account.name}: systemd's credential {credential_name(account)!r} cannot be read. Check LoadCredential= in the unit"
        ) from None


def _from_keyring(account: Account) -> str:
    import keyring  # noqa: PLC0415  (a slow import that most runs do without)
    import keyring.errors  # noqa: PLC0415

    try:
        password = keyring.get_password(_service(account), account.login)
    except keyring.errors.NoKeyringError:
        raise NoSecret(
            f"{account.name}: no password, because this machine has no keyring. {_other_ways(account)}"
        ) from None
    except Exception as error:  # noqa: BLE001  (backends let the errors of their own libraries through)
        raise NoSecret(
            f"{account.name}: the keyring is locked or broken ({type(error).__name__}). Unlock it, or: {_other_ways(account)}"
        ) from None
    if not password:
        raise NoSecret(
            f"{account.name}: the keyring holds no password for it. Store it with `rejectbox setup --password-only {account.name}`, or: {_other_ways(account)}"
        )
    return password


def _other_ways(account: Account) -> str:
    return f'Set account.password_command (such as ["pass", "show", "mail"]), or hand it over as the systemd credential {credential_name(account)!r}'


def _service(account: Account) -> str:
    return f"rejectbox {account.host}"
