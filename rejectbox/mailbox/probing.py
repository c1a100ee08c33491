"""The way to an account's server, one step at a time, for `rejectbox doctor`: its name, TCP, TLS and certificate.

Nothing is said to the server but STARTTLS, and nobody logs in.
"""

from __future__ import annotations

import contextlib
import socket
import ssl
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Literal

from imapclient import SocketTimeout

from rejectbox.errors import RejectboxError, Untrusted
from rejectbox.mailbox import login
from rejectbox.mailbox.client import Client
from rejectbox.mailbox.door import door
from rejectbox.mailbox.opening import trusted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rejectbox.config import Account

_PATIENCE = 10.0
"""Seconds for one address, and for each word of the server's."""
_MOST = 8
"""Addresses of one name that are tried."""
_WHATEVER_THE_TIME = 0x200000
"""X509_V_FLAG_NO_CHECK_TIME (openssl/x509_vfy.h), which the ssl module has no name for."""


Doubt = Literal["early", "over", "itself", "stranger", "name", "other"]
_DOUBTS: dict[int, Doubt] = {
    9: "early",
    10: "over",
    18: "itself",
    19: "stranger",
    20: "stranger",
    21: "stranger",
    62: "name",
    64: "name",
}
"""By the codes of X509_STORE_CTX_get_error(3): too early, over, self-signed, of an authority unknown here, another name."""


class Doubted(Untrusted):
    """The certificate is not to be trusted, and why."""

    def __init__(self, sentence: str, doubt: Doubt) -> None:
        super().__init__(sentence)
        self.doubt = doubt


@dataclass(frozen=True, slots=True)
class Reached:
    """One address of a name: in how many seconds it took a connection, or why it did not."""

    address: str
    seconds: float = 0.0
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Certificate:
    """What the server shows: the names that it is for, who it says issued it, and from when to when it holds."""

    names: tuple[str, ...]
    subject: str
    issuer: str
    begins: datetime
    ends: datetime


@dataclass(frozen=True, slots=True)
class Secured:
    """An encrypted connection whose certificate was found good: protocol version, cipher, certificate."""

    version: str
    cipher: str
    certificate: Certificate


def addresses(account: Account) -> tuple[str, ...]:
    """The addresses of account.host, in the order of the system. Raises Unreachable or ConnectionLost."""
    with door(f"{account.name}: {account.host}", reaching=True):
        found = socket.getaddrinfo(account.host, account.port, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(address[0]) for *_, address in found))[:_MOST]


def reach(account: Account, found: tuple[str, ...]) -> tuple[Reached, ...]:
    """Connect to each of these addresses and hang up."""
    return tuple(_reached(address, account.port) for address in found)


def _reached(address: str, port: int) -> Reached:
    begun = time.monotonic()
    try:
        socket.create_connection((address, port), _PATIENCE).close()
    except TimeoutError:
        return Reached(address, trouble=f"no answer within {_PATIENCE:.0f} s")
    except OSError as error:
        return Reached(address, trouble=error.strerror or type(error).__name__)
    return Reached(address, time.monotonic() - begun)


def secure(account: Account) -> Secured:
    """Connect, encrypt, and check certificate and host name as the watch does. Raises ConnectionLost, Untrusted or Doubted."""
    with _encrypted(account, trusted(account)) as sock:
        cipher = sock.cipher()
        return Secured(sock.version() or "", cipher[0] if cipher else "", _certificate(sock.getpeercert() or {}))


def shown(account: Account) -> Certificate | None:
    """The certificate that the server shows, good or not; None where it cannot be had or read.

    It is asked for twice: first for its bytes, then with trust in exactly these, because the ssl module tells only
    the contents of what it trusts. Nothing is said on these two connections but STARTTLS: no name, no secret.
    """
    with contextlib.suppress(RejectboxError, OSError, ValueError):
        # A certificate that is not believed can only be looked at unbelieved; what is said of it is a remedy, never trust.
        blind = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        blind.check_hostname, blind.verify_mode = False, ssl.CERT_NONE
        with _encrypted(account, blind) as sock:
            der = sock.getpeercert(binary_form=True)
        if der:
            alone = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            alone.check_hostname = False
            alone.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN | _WHATEVER_THE_TIME
            alone.load_verify_locations(cadata=der)
            with _encrypted(account, alone) as sock:
                return _certificate(sock.getpeercert() or {})
    return None


@contextlib.contextmanager
def _encrypted(account: Account, context: ssl.SSLContext) -> Iterator[Any]:
    """The TLS socket of a new connection; raises as `Server` does."""
    at_once = account.security == "tls"
    with door(f"{account.name}: {account.host}:{account.port}", reaching=True), _doubting():
        if at_once:
            with (
                socket.create_connection((account.host, account.port), _PATIENCE) as plain,
                context.wrap_socket(plain, server_hostname=account.host) as sock,
            ):
                yield sock
            return
        client = Client(account.host, account.port, ssl=False, timeout=SocketTimeout(_PATIENCE, _PATIENCE))
        try:
            login.secure(client, account, context)
            yield client.socket()
        finally:
            client.hang_up()


@contextlib.contextmanager
def _doubting() -> Iterator[None]:
    try:
        yield
    except ssl.SSLCertVerificationError as error:
        raise Doubted(error.verify_message, _DOUBTS.get(error.verify_code, "other")) from None


def _certificate(found: Any) -> Certificate:
    """From what ssl.SSLSocket.getpeercert() gives. Raises ValueError where there is no time in it."""
    names = tuple(name for kind, name in found.get("subjectAltName", ()) if kind in ("DNS", "IP Address"))
    begins, ends = (
        datetime.fromtimestamp(ssl.cert_time_to_seconds(found.get(key, "")), UTC) for key in ("notBefore", "notAfter")
    )
    return Certificate(names, _words(found.get("subject", ())), _words(found.get("issuer", ())), begins, ends)


def _words(name: Any) -> str:
    """A distinguished name as people know it: "R11 (Let's Encrypt)"."""
    parts = {key: str(value) for pairs in name for key, value in pairs}
    common, organisation = parts.get("commonName", ""), parts.get("organizationName", "")
    if common and organisation and organisation not in common:
        return f"{common} ({organisation})"
    return common or organisation or ", ".join(parts.values()) or "no name"
