"""What `rejectbox setup` is told, by options and by answers, and what that means in config.toml."""

from __future__ import annotations

import re
import shlex
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from rejectbox.errors import Problem, UserError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    Value = str | int | Sequence[str] | Mapping[str, str]

NOWHERE = "none"
"""The answer for `keyring` of who hands the password over as a systemd credential."""
_OAUTH2 = ("issuer", "client_id", "client_secret", "tenant")


@dataclass(frozen=True, slots=True)
class Answers:
    """What stands in config.toml; '' or 0 is still to be asked or found. `name` signs, `account` is the account's.

    `issuer` to `tenant` are those of OAuth2; commands are lines as for a shell.
    """

    email: str = ""
    host: str = ""
    name: str = ""
    account: str = "personal"
    port: int = 0
    security: str = "tls"
    username: str = ""
    password_command: str = ""
    ca_file: str = ""
    drafts: str = ""
    start: str = "now"
    token_command: str = ""
    issuer: str = ""
    client_id: str = ""
    client_secret: str = ""
    tenant: str = ""
    keyring: str = "auto"

    @property
    def oauth2(self) -> bool:
        """Is a token the way in, and no password?"""
        return bool(self.token_command or self.issuer or self.client_id)


@dataclass(frozen=True, slots=True)
class Options:
    """What the options say of how to go about it. None and '' are asked for, and have a default where nobody is there."""

    web: bool | None = None
    dns: bool = True
    look_back: str = ""
    start: str = ""
    service: bool | None = None
    password_stdin: bool = False
    device: bool = False
    yes: bool = False


def usual_port(security: str) -> int:
    """The port where nobody says another."""
    return 993 if security == "tls" else 143


def changed(answers: Answers, field: str, value: str) -> Answers:
    """The answers with this one as it was typed."""
    typed: dict[str, Any] = {field: int(value) if field == "port" and value.isdecimal() else value}
    return replace(answers, **typed)


def option(field: str) -> str:
    """The option that gives this field of Answers."""
    return f"--{field.replace('_', '-')}"


def option_of(key: str) -> str:
    """The option that gives what the config calls `key` ("account[1].host")."""
    if key == "me.name" or key.startswith("--"):
        return "--name" if key == "me.name" else key
    field = re.sub(r"\[\d+\]", "", key).rpartition(".")[2]
    return option({"name": "account", "oauth2": "client_id"}.get(field, field))


def account_table(answers: Answers) -> dict[str, Value]:
    """The keys of [[account]]; those of OAuth2 only where it is used. Raises UserError, naming the option."""
    table: dict[str, Value] = {
        "name": answers.account,
        "email": answers.email,
        "host": answers.host,
        "port": answers.port or usual_port(answers.security),
        "security": answers.security,
        "ca_file": answers.ca_file,
        "username": "" if answers.username == answers.email else answers.username,
        "auth": "oauth2" if answers.oauth2 else "password",
        "password_command": _words(answers, "password_command"),
        "token_command": _words(answers, "token_command"),
        "keyring": "auto" if answers.keyring == NOWHERE else answers.keyring,
        "drafts": answers.drafts,
        "start": answers.start,
    }
    if given := {key: getattr(answers, key) for key in _OAUTH2 if getattr(answers, key)}:
        table["oauth2"] = given
    return table


def _words(answers: Answers, field: str) -> list[str]:
    try:
        return shlex.split(getattr(answers, field))
    except ValueError:
        raise UserError(Problem(option(field), "a quotation mark is not closed", "Close it")) from None
