"""From an account to a connection: TCP, TLS with certificate and host name, login."""

from __future__ import annotations

import socket
import ssl
from pathlib import Path
from typing import TYPE_CHECKING

from imapclient import SocketTimeout

from rejectbox.errors import Untrusted
from rejectbox.mailbox import login
from rejectbox.mailbox.client import Client, door
from rejectbox.mailbox.connection import Connection

if TYPE_CHECKING:
    from rejectbox.config import Account
    from rejectbox.credentials import Secret

_CONNECT = 20.0
_READ = 60.0


def connect(account: Account, secret: Secret | None) -> Connection:
    """Connect, secure and log in.

    `secret` is None only for a server that greets with PREAUTH. Raises ConnectionLost (try again later),
    Untrusted or LoginRefused (stop).
    """
    context = _context(account)
    with door(f"{account.name}: {account.host}:{account.port}"):
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
            # imaplib writes a command in several pieces; with Nagle's algorithm each waits 40 ms for the last one's ACK.
            client.socket().setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            login.secure(client, account, context)
            login.log_in(client, account, secret)
    except BaseException:
        client.hang_up()
        raise
    return Connection(client, account.name)


def _context(account: Account) -> ssl.SSLContext:
    """Certificate and host name are checked against the system's trust, and `ca_file` where there is one."""
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if account.ca_file:
        try:
            context.load_verify_locations(Path(account.ca_file).expanduser())
        except (OSError, ssl.SSLError):
            raise Untrusted(
                f"{account.name}: account.ca_file holds no certificate that can be read. Name a PEM file"
            ) from None
    return context
