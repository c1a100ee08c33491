"""A throw-away certificate authority, and certificates that are right or wrong in one known way."""

from __future__ import annotations

import datetime as dt
import ssl
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import trustme

if TYPE_CHECKING:
    from pathlib import Path

Kind = Literal["good", "wrong-name", "expired", "ending", "early"]
_DAYS = {"expired": (-90, -1), "ending": (-80, 10), "early": (2, 90)}
"""From and to which day, counted from today."""

# 127.0.0.2 stands for "another host": Dovecot takes equal client and server addresses for a safe channel.
NAMES = ("localhost", "127.0.0.1", "127.0.0.2", "::1")


@dataclass(frozen=True)
class Certificate:
    """PEM files: what a client must trust, and what a server shows."""

    ca_file: Path
    chain: Path
    key: Path


def issue(folder: Path, kind: Kind = "good") -> Certificate:
    """A new authority each time, so that trust in one server never reaches another."""
    authority = trustme.CA()
    names = ("imap.elsewhere.example",) if kind == "wrong-name" else NAMES
    now = dt.datetime.now(dt.UTC)
    if kind in _DAYS:
        begins, ends = (now + dt.timedelta(days=days) for days in _DAYS[kind])
        issued = authority.issue_cert(*names, not_before=begins, not_after=ends)
    else:
        issued = authority.issue_cert(*names)
    certificate = Certificate(folder / "ca.pem", folder / "server.pem", folder / "server.key")
    authority.cert_pem.write_to_path(str(certificate.ca_file))
    certificate.chain.write_bytes(b"".join(part.bytes() for part in issued.cert_chain_pems))
    issued.private_key_pem.write_to_path(str(certificate.key))
    return certificate


def trusting(ca_file: Path) -> ssl.SSLContext:
    """A client that checks as strictly as the real one and knows this authority."""
    return ssl.create_default_context(cafile=str(ca_file))
