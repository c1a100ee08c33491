"""What is wrong with a config, as problems with key and remedy."""

from __future__ import annotations

import ipaddress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rejectbox.errors import Problem

if TYPE_CHECKING:
    from rejectbox.config.shape import Account, Config

_REMEDIES = {
    "extra_forbidden": (
        "there is no such key",
        "Take it out, or look up its spelling in config.example.toml",
    ),
    "unexpected_keyword_argument": (
        "there is no such key",
        "Take it out, or look up its spelling in config.example.toml",
    ),
    "missing": ("it is missing", "Add it; config.example.toml shows how"),
    "string_type": ("text in quotes is expected", ""),
    "int_type": ("a whole number is expected", ""),
    "bool_type": ("true or false is expected, without quotes", ""),
    "tuple_type": ('a list is expected, such as ["INBOX"]', ""),
    "dataclass_type": ("a table of keys is expected", "config.example.toml shows how"),
    "string_pattern_mismatch": ('"auto" or a language of two letters is expected, such as "de"', ""),
    "too_short": ("at least one is needed", "config.example.toml shows how"),
}


def loopback(host: str) -> bool:
    """Is `host` this very machine (RFC 6761 section 6.3, RFC 1122 section 3.2.1.3)?"""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def problem(item: Any) -> Problem:
    key = ""
    for part in item["loc"]:
        if isinstance(part, int):
            key += f"[{part + 1}]"
        elif not part.startswith(("function-", "literal", "float")):
            key += f".{part}" if key else part
    kind = item["type"]
    what, remedy = _REMEDIES.get(kind, (item["msg"].removeprefix("Value error, "), ""))
    if kind == "literal_error":
        what = f"{item['ctx']['expected']} is expected"
        if key.endswith(".keyring"):
            remedy = '"auto" takes the keyring of this desktop, whichever it is; "file" one that is not encrypted (docs/secrets.md)'
    if kind == "string_pattern_mismatch" and key.endswith(".tenant"):
        what, remedy = (
            "a tenant is expected",
            'Such as "common", "consumers", "organizations", or the id of your company\'s',
        )
    if key.endswith(".password"):
        remedy = (
            "No password stands in the config: keep it in the keyring with `rejectbox setup`, or set password_command"
        )
    return Problem(key, what[0].lower() + what[1:], remedy)


def contradictions(config: Config) -> list[Problem]:
    problems: list[Problem] = []
    seen: set[str] = set()
    for number, account in enumerate(config.account, 1):
        key = f"account[{number}]"
        if account.name in seen:
            problems.append(
                Problem(f"{key}.name", f"two accounts are called {account.name!r}", "Give each its own name")
            )
        seen.add(account.name)
        repeated = {
            name for name in account.mailboxes if [m.lower() for m in account.mailboxes].count(name.lower()) > 1
        }
        if repeated:
            problems.append(Problem(f"{key}.mailboxes", f"{sorted(repeated)[0]!r} is named twice", "Name each once"))
        if account.security == "none" and not loopback(account.host):
            problems.append(
                Problem(
                    f"{key}.security",
                    '"none" sends the password in the clear',
                    'Use "tls" or "starttls"; "none" is for a loopback host only',
                )
            )
        problems += _tokens(account, key)
        if account.ca_file and not Path(account.ca_file).expanduser().is_file():
            problems.append(Problem(f"{key}.ca_file", "there is no such file", "Name a PEM file, or leave it empty"))
    if config.draft.templates and not Path(config.draft.templates).expanduser().is_dir():
        problems.append(Problem("draft.templates", "there is no such folder", "Make it, or leave the key empty"))
    return problems


def _tokens(account: Account, key: str) -> list[Problem]:
    """What is wrong with how an account gets its OAuth2 tokens."""
    given = account.oauth2
    problems = []
    if account.by_token and account.password_command:
        what = "it is not asked, because this account logs in with OAuth2 tokens"
        problems.append(Problem(f"{key}.password_command", what, "Empty it, or take out auth and token_command"))
    if not account.by_token and given != type(given)():
        what = 'it is not used, because account.auth is "password"'
        problems.append(Problem(f"{key}.oauth2", what, 'Set account.auth = "oauth2", or take this table out'))
    if not account.by_token or account.token_command:
        return problems
    if not given.issuer and not (given.token_url and (given.authorize_url or given.device_url)):
        what = "it says neither who issues the tokens nor where they are asked for"
        remedy = 'Set issuer (such as "google" or "microsoft"), or token_url with authorize_url or device_url'
        problems.append(Problem(f"{key}.oauth2", what, remedy))
    if not given.client_id:
        remedy = "docs/oauth2.md shows how to make one at each provider; or set account.token_command"
        problems.append(Problem(f"{key}.oauth2.client_id", "it is missing", remedy))
    return problems
