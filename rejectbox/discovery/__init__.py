"""From an address to its IMAP server: the table of providers, then the domain's DNS, then the files that Thunderbird reads.

Asked are the user's name server and, where that is allowed, web servers over https: the domain's own, then Thunderbird's
database, about the domain and about whoever takes its mail. They learn the domain; the address itself is sent to
nobody. What is silent or talks nonsense has nothing to say.
"""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from rejectbox import providers
from rejectbox.discovery import records, thunderbird
from rejectbox.discovery.domains import ascii_domain
from rejectbox.reachable import registrable, same_company

if TYPE_CHECKING:
    import httpx
    from dns.resolver import Resolver

    from rejectbox.providers import Provider

log = logging.getLogger(__name__)

_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+")


@dataclass(frozen=True, slots=True)
class Found:
    """A server, and which login name it probably wants.

    `unproven` means that nobody but the name server vouches for a host outside of the address's domain: a forged answer
    would get the password (RFC 6186 section 6), so the user is to confirm it. `tokens_only` means that it takes no
    passwords.
    """

    host: str
    port: int
    security: Literal["tls", "starttls"]
    username: str
    source: Literal["table", "dns", "autoconfig"]
    provider: Provider | None = None
    unproven: bool = False
    tokens_only: bool = False


def find(
    email: str,
    *,
    ask_dns: bool = True,
    ask_web: bool,
    resolver: Resolver | None = None,
    client: httpx.Client | None = None,
) -> Found | None:
    """The server of that address, or None. Takes some seconds at most for each thing that is asked."""
    if not _ADDRESS.fullmatch(email):
        return None
    if provider := providers.for_address(email):
        return _of(provider, email, "table")
    domain = ascii_domain(email.rpartition("@")[2])
    if not domain:
        return None
    exchanges: tuple[str, ...] = ()
    if ask_dns:
        asked = records.Records(resolver)
        for service in asked.imap(domain):
            known = providers.for_host(service.host)
            username = known.login(email) if known else email
            foreign = not known and not same_company(service.host, domain)
            return Found(service.host, service.port, service.security, username, "dns", known, unproven=foreign)
        exchanges = asked.exchanges(domain)
        for exchange in exchanges:
            if provider := providers.for_mx(exchange):
                return _of(provider, email, "dns")
    return _from_web(email, domain, exchanges, client) if ask_web else None


def _of(provider: Provider, email: str, source: Literal["table", "dns"]) -> Found:
    tokens_only = set(provider.logins) == {"oauth2"}
    username = provider.login(email)
    return Found(provider.host, provider.port, provider.security, username, source, provider, tokens_only=tokens_only)


def _from_web(email: str, domain: str, exchanges: tuple[str, ...], client: httpx.Client | None) -> Found | None:
    with thunderbird.Files(client) as files:
        for asked in dict.fromkeys((domain, *(registrable(exchange) for exchange in exchanges[:1]))):
            if server := files.server(asked, email, own=asked == domain):
                known = providers.for_host(server.host)
                return Found(
                    server.host,
                    server.port,
                    server.security,
                    server.username,
                    "autoconfig",
                    known,
                    unproven=asked != domain and not known,
                    tokens_only=server.tokens_only,
                )
    return None
