"""The tables of config.toml as frozen values, and what each key may hold; the only door to pydantic but for parsing."""

from __future__ import annotations

import re
from dataclasses import field
from datetime import timedelta
from typing import Annotated, Literal

from pydantic import AfterValidator, AnyUrl, BeforeValidator, ConfigDict, Field, ValidationError
from pydantic.dataclasses import dataclass

from rejectbox.config.problems import loopback

_STRICT = ConfigDict(extra="forbid", strict=True)
_DURATION = re.compile(r"(\d{1,5})([mhdw])")
_UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
_KEPT_LEAST = timedelta(days=30)
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


def _no_inbox(value: str) -> str:
    if value.upper() == "INBOX":
        raise ValueError("drafts do not go into INBOX. Leave it empty, or name the mailbox of your drafts")
    return value


_AN_ENDPOINT = 'an address is expected, such as "https://auth.example.org/token"'


def _endpoint(value: str) -> str:
    try:
        url = AnyUrl(value) if value else None
    except ValidationError:
        raise ValueError(_AN_ENDPOINT) from None
    if url and not value.startswith(f"{url.scheme}://"):
        raise ValueError(_AN_ENDPOINT)
    if url and (url.username or url.password or url.fragment):
        raise ValueError("an address without a name, a password and a # is expected")
    if url and url.scheme != "https" and not (url.scheme == "http" and loopback((url.host or "").strip("[]"))):
        raise ValueError('it must begin with "https://", or the tokens would go there in the clear')
    return value


Duration = Annotated[timedelta, BeforeValidator(_duration)]
Email = Annotated[str, AfterValidator(_email)]
Line = Annotated[str, AfterValidator(_one_line)]
Present = Annotated[str, AfterValidator(_present)]
Names = tuple[Present, ...]
Endpoint = Annotated[str, AfterValidator(_one_line), AfterValidator(_endpoint)]


@dataclass(frozen=True, config=_STRICT)
class OAuth2:
    """Who issues the tokens of an account, and as which client they are asked for; see docs/oauth2.md."""

    issuer: Literal["", "google", "microsoft", "yahoo", "aol", "fastmail", "yandex", "mailru"] = ""
    client_id: Line = ""
    client_secret: Line = ""
    tenant: Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9.-]*$")] = "common"
    scopes: Names = ()
    authorize_url: Endpoint = ""
    token_url: Endpoint = ""
    device_url: Endpoint = ""
    revoke_url: Endpoint = ""
    redirect_port: Annotated[int, Field(ge=0, le=65535)] = 0


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
    auth: Literal["password", "oauth2"] = "password"
    password_command: Names = ()
    token_command: Names = ()
    keyring: Literal["auto", "file"] = "auto"
    mailboxes: Annotated[tuple[Present, ...], Field(min_length=1)] = ("INBOX",)
    drafts: Annotated[Line, AfterValidator(_no_inbox)] = ""
    start: Annotated[timedelta, BeforeValidator(_start)] = timedelta(0)
    oauth2: OAuth2 = field(default_factory=OAuth2)

    @property
    def by_token(self) -> bool:
        """Does it log in with OAuth2 tokens?"""
        return self.auth == "oauth2" or bool(self.token_command)

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
    """The user's mailboxes whose mail teaches (empty: none), and how often the daemon looks at them."""

    rejection: Line = "Rejectbox/Rejection"
    other: Line = "Rejectbox/Not a rejection"
    check: Duration = timedelta(minutes=5)


def _keep(value: object) -> timedelta:
    kept = _duration(value)
    if kept < _KEPT_LEAST:
        raise ValueError('at least 30 days are kept, such as "30d" or "52w"')
    return kept


@dataclass(frozen=True, config=_STRICT)
class Journal:
    """How long mail that is no rejection stays in the journal."""

    keep: Annotated[timedelta, BeforeValidator(_keep)] = timedelta(days=400)


@dataclass(frozen=True, config=_STRICT)
class Notify:
    """How the user is told that an account is stopped, besides the log and `rejectbox status`."""

    desktop: bool = True


@dataclass(frozen=True, config=_STRICT)
class Config:
    """The whole of config.toml."""

    account: Annotated[tuple[Account, ...], Field(min_length=1)]
    me: Me
    draft: Drafting = field(default_factory=Drafting)
    classifier: Classifier = field(default_factory=Classifier)
    training: Training = field(default_factory=Training)
    journal: Journal = field(default_factory=Journal)
    notify: Notify = field(default_factory=Notify)
