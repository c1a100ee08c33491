"""From an account to a connection: TCP, TLS with certificate and host name, login."""

from __future__ import annotations

import functools
import ssl
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from imapclient import SocketTimeout

from rejectbox.errors import Untrusted
from rejectbox.mailbox import login
from rejectbox.mailbox.client import Client
from rejectbox.mailbox.connection import Connection
from rejectbox.mailbox.door import door
from rejectbox.mailbox.stumbles import Stumbles

if TYPE_CHECKING:
    from rejectbox.config import Account
    from rejectbox.credentials import Secret

_CONNECT = 20.0
_READ = 60.0
_ONE_READS = threading.Lock()
"""Many accounts connect at the same moment; one of them reads the certificates, the others take what it read."""


def connect(account: Account, secret: Secret | None, stumbles: Stumbles | None = None) -> Connection:
    """Connect, secure and log in. `stumbles` is what the connections of one mailbox before this one came to know.

    `secret` is None only for a server that greets with PREAUTH. Raises ConnectionLost (try again later),
    Untrusted or LoginRefused (stop).
    """
    context = trusted(account)
    with door(f"{account.name}: {account.host}:{account.port}", reaching=True):
        client = Client(
            account.host,
            account.port,
            ssl=account.security == "tls",
            ssl_context=context if account.security == "tls" else None,
            timeout=SocketTimeout(_CONNECT, _READ),
        )
    try:
        with door(f"{account.name}: {account.host}:{account.port}"):
            client.normalise_times = False
            login.secure(client, account, context)
            login.log_in(client, account, secret)
    except BaseException:
        client.hang_up()
        raise
    return Connection(client, account.name, stumbles or Stumbles())


def trusted(account: Account) -> ssl.SSLContext:
    """Certificate and host name are checked against the system's trust, and `ca_file` where there is one."""
    own = str(Path(account.ca_file).expanduser()) if account.ca_file else ""
    paths = ssl.get_default_verify_paths()
    try:
        with _ONE_READS:
            return _trusting(own, *(_written(path) for path in (own, paths.cafile, paths.capath)))
    except (OSError, ssl.SSLError):
        raise Untrusted(
            f"{account.name}: account.ca_file holds no certificate that can be read. Name a PEM file"
        ) from None


@functools.lru_cache(maxsize=8)
def _trusting(ca_file: str, *_written: int) -> ssl.SSLContext:
    """One for all connections with the same trust, until a file of it changes: to read the system's takes 20 ms and 1 MB."""
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if ca_file:
        context.load_verify_locations(ca_file)
    return context


def _written(path: str | None) -> int:
    """When that file or folder was changed last, in ns."""
    try:
        return Path(path).stat().st_mtime_ns if path else 0
    except OSError:
        return 0
