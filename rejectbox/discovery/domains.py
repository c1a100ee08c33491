"""Names of domains and hosts, before anybody is asked about them or trusted with them."""

from __future__ import annotations

import re

import idna

_HOST = re.compile(r"(?=.{4,253}$)([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]")

_HERE = (".localhost", ".localdomain")
"""Names that lead to this machine (RFC 6761 section 6.3), where nobody's provider is."""


def ascii_domain(domain: str) -> str:
    """As DNS has it (RFC 5891), in lower case; "" where it is none."""
    try:
        return host(idna.encode(domain.strip().rstrip("."), uts46=True).decode("ascii"))
    except (idna.IDNAError, UnicodeError):
        return ""


def host(name: str) -> str:
    """The host's name in lower case; "" for an address in numbers, a name without a dot, this machine, and nonsense."""
    plain = name.strip().lower().rstrip(".")
    return plain if _HOST.fullmatch(plain) and not plain.endswith(_HERE) else ""
