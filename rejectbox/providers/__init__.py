"""What is known of the big mail providers: server, login, pages, quirks; the data is providers.toml beside this file.

Each server was checked against Thunderbird's ISPDB or the provider's own help page; what could not be is left out.
"""

from __future__ import annotations

import functools
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

Login = Literal["password", "app password", "oauth2"]


@dataclass(frozen=True, slots=True)
class Provider:
    """One provider, as the user of one mailbox needs it.

    `domains` are those of the addresses, `mx` those that the MX records of customers' own domains end in. `logins` has
    the best first: an app password comes before OAuth2, for which the user must first make a client id. `password_page`
    is where the app password (or the password for mail programs) is made, `switch_page` where IMAP is switched on; both
    are https and may be "". `oauth2_issuer` is a key of oauth/issuers.py or "". `notes` are sentences for the user.
    `bridge` means that a program on the user's machine is the server.
    """

    key: str
    name: str
    domains: tuple[str, ...]
    host: str
    logins: tuple[Login, ...]
    port: int = 993
    security: Literal["tls", "starttls"] = "tls"
    username: Literal["address", "local part"] = "address"
    mx: tuple[str, ...] = ()
    other_hosts: tuple[str, ...] = ()
    password_page: str = ""
    switch_page: str = ""
    oauth2_issuer: str = ""
    notes: tuple[str, ...] = ()
    bridge: bool = False

    def login(self, email: str) -> str:
        """The user name that this provider's IMAP server wants for the address."""
        return email if self.username == "address" else email.rpartition("@")[0]


@functools.cache
def all() -> tuple[Provider, ...]:  # noqa: A001  (read as `providers.all()`)
    """Every provider, in the order of the file."""
    tables = tomllib.loads(Path(__file__).with_name("providers.toml").read_text("utf-8"))
    return tuple(_provider(key, table) for key, table in tables.items())


def by_key(key: str) -> Provider | None:
    """The provider of that key ("gmail"), or None."""
    return next((provider for provider in all() if provider.key == key), None)


def for_address(email: str) -> Provider | None:
    """The provider whose own domain the address is of, or None; `for_mx` knows customers' domains."""
    domain = email.rpartition("@")[2].strip().lower().rstrip(".")
    return next((provider for provider in all() if domain in provider.domains), None)


def for_host(host: str) -> Provider | None:
    """The provider whose IMAP server this is, or None. A loopback host is nobody's: any bridge may listen there."""
    host = host.strip().lower().rstrip(".")
    return next((p for p in all() if not p.bridge and host in (p.host, *p.other_hosts)), None)


def for_mx(exchange: str) -> Provider | None:
    """The provider that takes the mail of a domain whose MX record names this host, or None; the closest end wins."""
    labels = exchange.strip().lower().rstrip(".").split(".")
    by_end = {end: provider for provider in all() for end in provider.mx}
    ends = (".".join(labels[start:]) for start in range(len(labels)))
    return next((by_end[end] for end in ends if end in by_end), None)


def _provider(key: str, table: dict[str, Any]) -> Provider:
    values: dict[str, Any] = {name: tuple(one) if isinstance(one, list) else one for name, one in table.items()}
    return Provider(key=key, **values)
