"""config.toml -> frozen Config, or every problem at once."""

from __future__ import annotations

import ipaddress
import json
import os
import re
import tomllib
from dataclasses import field
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Any, Literal

import platformdirs
from pydantic import AfterValidator, BeforeValidator, ConfigDict, Field, TypeAdapter, ValidationError
from pydantic.dataclasses import dataclass

from rejectbox.errors import Problem, UserError

_STRICT = ConfigDict(extra="forbid", strict=True)
_DURATION = re.compile(r"(\d{1,5})([mhdw])")
_UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
_EMAIL = re.compile(r"[^\s@<>(),;:\\\"\[\]]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")


def _duration(value: object) -> timedelta:
    match = _DURATION.fullmatch(value) if isinstance(value, str) else None
    if not match:
        raise ValueError('a number and a unit is expected, such as "30m", "12h", "14d" or "2w"')
    return timedelta(**{_UNITS[match[2]]: int(match[1])})


def _start(value: object) -> timedelta:
    return timedelta(0) if value == "now" else _duration(value)


def _email(value: str) -> str:
    if not _EMAIL.fullmatch(value):
        raise ValueError('an address is expected, such as "ada@example.org"')
    return value


def _one_line(value: str) -> str:
    if any(ord(character) < 32 for character in value):
        raise ValueError("it must be a single line")
    return value


def _present(value: str) -> str:
    if not value.strip():
        raise ValueError("it must not be empty")
    return _one_line(value)


Duration = Annotated[timedelta, BeforeValidator(_duration)]
Email = Annotated[str, AfterValidator(_email)]
Line = Annotated[str, AfterValidator(_one_line)]
Present = Annotated[str, AfterValidator(_present)]
Names = tuple[Present, ...]


@dataclass(frozen=True, config=_STRICT)
class Account:
    """One IMAP account; the meaning of each key stands in config.example.toml."""

    name: Present
    email: Email
    host: Present
    aliases: tuple[Email, ...] = ()
    port: Annotated[int, Field(ge=1, le=65535)] = 993
    security: Literal["tls", "starttls", "none"] = "tls"
    ca_file: Line = ""
    username: Line = ""
    auth: Literal["password"] = "password"
    password_command: Names = ()
    mailboxes: Annotated[tuple[Present, ...], Field(min_length=1)] = ("INBOX",)
    drafts: Line = ""
    start: Annotated[timedelta, BeforeValidator(_start)] = timedelta(0)

    @property
    def login(self) -> str:
        return self.username or self.email

    @property
    def own(self) -> frozenset[str]:
        """The user's addresses in lower case."""
        return frozenset(address.lower() for address in (self.email, *self.aliases))


@dataclass(frozen=True, config=_STRICT)
class Me:
    """How the user signs."""

    name: Present
    signature: str = ""


@dataclass(frozen=True, config=_STRICT)
class Drafting:
    """Whether, when and how drafts are written."""

    enabled: bool = True
    stages: tuple[Literal["interview", "application"], ...] = ("interview", "application")
    language: Annotated[str, Field(pattern="^(auto|[a-z]{2})$")] = "auto"
    templates: Line = ""
    quote: bool = True
    delay: Duration = timedelta(0)
    max_per_day: Annotated[int, Field(ge=0)] = 20


def _threshold(value: object) -> object:
    if value != "auto" and not (isinstance(value, float) and 0 < value < 1):
        raise ValueError('"auto" or a number between 0 and 1 is expected, such as 0.9')
    return value


@dataclass(frozen=True, config=_STRICT)
class Classifier:
    """From which P(rejection) on a mail is flagged."""

    threshold: Annotated[float | Literal["auto"], BeforeValidator(_threshold)] = "auto"


@dataclass(frozen=True, config=_STRICT)
class Training:
    """The user's mailboxes whose mail teaches; empty: none."""

    rejection: Line = "Rejectbox/Rejection"
    other: Line = "Rejectbox/Not a rejection"


@dataclass(frozen=True, config=_STRICT)
class Config:
    """The whole of config.toml."""

    account: Annotated[tuple[Account, ...], Field(min_length=1)]
    me: Me
    draft: Drafting = field(default_factory=Drafting)
    classifier: Classifier = field(default_factory=Classifier)
    training: Training = field(default_factory=Training)


_REMEDIES = {
    "extra_forbidden": ("there is no such key", "Take it out, or look up its spelling in config.example.toml"),
    "unexpected_keyword_argument": ("there is no such key", "Take it out, or look up its spelling in config.example.toml"),
    "missing": ("it is missing", "Add it; config.example.toml shows how"),
    "string_type": ("text in quotes is expected", ""),
    "int_type": ("a whole number is expected", ""),
    "bool_type": ("true or false is expected, without quotes", ""),
    "tuple_type": ('a list is expected, such as ["INBOX"]', ""),
    "dataclass_type": ("a table of keys is expected", "config.example.toml shows how"),
    "string_pattern_mismatch": ('"auto" or a language of two letters is expected, such as "de"', ""),
    "too_short": ("at least one is needed", "config.example.toml shows how"),
}


def default_path() -> Path:
    """REJECTBOX_CONFIG, else config.toml in the platform's config folder."""
    named = os.environ.get("REJECTBOX_CONFIG")
    return Path(named).expanduser() if named else Path(platformdirs.user_config_dir("rejectbox")) / "config.toml"


def load(path: Path) -> Config:
    """Read and check config.toml. Raises UserError with every problem, each with its key and remedy."""
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError:
        raise UserError(Problem(str(path), "there is no such file", "Make one with `rejectbox setup`, or name one with --config")) from None
    except UnicodeDecodeError:
        raise UserError(Problem(str(path), "it is not UTF-8 text", "Save it as UTF-8")) from None
    except OSError as error:
        raise UserError(Problem(str(path), f"it cannot be read ({error.strerror})", "Check its permissions")) from None
    return parse(text, str(path))


def parse(text: str, where: str = "config.toml") -> Config:
    """Check the text of a config.toml; `where` names it in the problems."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UserError(Problem(where, f"it is not valid TOML: {error}", "Mend that line; text stands in double quotes")) from None
    try:
        # Strict, and yet tables may become dataclasses and lists tuples: that is pydantic's JSON mode.
        config = TypeAdapter(Config).validate_json(json.dumps(data, default=str))
    except ValidationError as error:
        items = error.errors(include_input=False, include_url=False)
        inside = {item["loc"][:depth] for item in items for depth in range(1, len(item["loc"]))}
        # A list whose members all failed is also "too short": the members' own problems say it better.
        raise UserError(*(_problem(i) for i in items if i["type"] != "too_short" or i["loc"] not in inside)) from None
    if problems := _contradictions(config):
        raise UserError(*problems)
    return config


def loopback(host: str) -> bool:
    """Is `host` this very machine (RFC 6761 section 6.3, RFC 1122 section 3.2.1.3)?"""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def _problem(item: Any) -> Problem:
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
        if key.endswith(".auth"):
            remedy = "Use an app password of your provider; signing in with OAuth is not there yet"
    if key.endswith(".password"):
        remedy = "No password stands in the config: keep it in the keyring with `rejectbox setup`, or set password_command"
    return Problem(key, what[0].lower() + what[1:], remedy)


def _contradictions(config: Config) -> list[Problem]:
    problems: list[Problem] = []
    seen: set[str] = set()
    for number, account in enumerate(config.account, 1):
        key = f"account[{number}]"
        if account.name in seen:
            problems.append(Problem(f"{key}.name", f"two accounts are called {account.name!r}", "Give each its own name"))
        seen.add(account.name)
        if account.security == "none" and not loopback(account.host):
            problems.append(
                Problem(f"{key}.security", '"none" sends the password in the clear', 'Use "tls" or "starttls"; "none" is for a loopback host only')
            )
        if account.ca_file and not Path(account.ca_file).expanduser().is_file():
            problems.append(Problem(f"{key}.ca_file", "there is no such file", "Name a PEM file, or leave it empty"))
    if config.draft.templates and not Path(config.draft.templates).expanduser().is_dir():
        problems.append(Problem("draft.templates", "there is no such folder", "Make it, or leave the key empty"))
    return problems
