"""What the DNS says of a domain's mail: SRV records (RFC 6186, RFC 8314) and MX; the only door to dnspython."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import dns.exception
import dns.resolver

from rejectbox.discovery.domains import host

if TYPE_CHECKING:
    from collections.abc import Iterator

log = logging.getLogger(__name__)

_PATIENCE = 5.0
"""Seconds for one question, however many name servers there are."""
_MOST = 20
"""Records that are looked at."""
_SERVICES: tuple[tuple[str, Literal["tls", "starttls"]], ...] = (("_imaps._tcp", "tls"), ("_imap._tcp", "starttls"))
"""Encrypted from the first byte comes first (RFC 8314 section 5.1)."""


@dataclass(frozen=True, slots=True)
class Service:
    """An IMAP service that a domain announces."""

    host: str
    port: int
    security: Literal["tls", "starttls"]


class Records:
    """Asks a name server, the machine's own where no `resolver` is given. What it does not answer does not exist."""

    def __init__(self, resolver: dns.resolver.Resolver | None = None) -> None:
        self._resolver = resolver

    def imap(self, domain: str) -> Iterator[Service]:
        """IMAP services, the one to be tried first first: by priority, then by weight (RFC 2782).

        A target "." says that there is none (RFC 6186 section 3.4).
        """
        for prefix, security in _SERVICES:
            found = self._ask(f"{prefix}.{domain}", "SRV")
            for record in sorted(found, key=lambda one: (one.priority, -one.weight)):
                name = host(record.target.to_text(omit_final_dot=True))
                if name and record.port:
                    yield Service(name, record.port, security)

    def exchanges(self, domain: str) -> tuple[str, ...]:
        """The hosts that take the domain's mail, most preferred first (RFC 5321 section 5.1)."""
        found = sorted(self._ask(domain, "MX"), key=lambda one: one.preference)
        return tuple(name for record in found if (name := host(record.exchange.to_text(omit_final_dot=True))))

    def _ask(self, name: str, kind: str) -> list[Any]:
        try:
            self._resolver = self._resolver or dns.resolver.Resolver()
            answer = self._resolver.resolve(f"{name}.", kind, lifetime=_PATIENCE, search=False)
            return list(answer)[:_MOST]
        except (dns.exception.DNSException, OSError, ValueError) as error:
            log.debug("DNS has no %s for it (%s)", kind, type(error).__name__)
            return []
