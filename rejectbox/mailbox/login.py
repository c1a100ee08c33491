"""STARTTLS and the login, on a client that mailbox.py has opened."""

from __future__ import annotations

import imaplib
from typing import TYPE_CHECKING

from rejectbox.errors import Busy, LoginRefused, Untrusted
from rejectbox.mailbox.refusals import broken, not_now, remedy, words_of
from rejectbox.mailbox.wire import SpokenTooEarly

if TYPE_CHECKING:
    import ssl
    from typing import Any

    from rejectbox.config import Account
    from rejectbox.credentials import Secret


def secure(client: Any, account: Account, context: ssl.SSLContext) -> None:
    """STARTTLS where it is asked for. Raises Untrusted where the server does not offer it."""
    if account.security != "starttls":
        return
    greeted_in = bytes(client.welcome or b"").upper().startswith(b"* PREAUTH")
    if greeted_in or not client.has_capability("STARTTLS"):
        raise Untrusted(
            f"{account.name}: the server does not offer STARTTLS on port {account.port}, and the password is not sent without it. "
            'Set account.security = "tls" and its port, mostly 993'
        )
    try:
        client.starttls(context)
    except SpokenTooEarly:
        raise Untrusted(
            f"{account.name}: something was said before the encryption began, by the server or by somebody in between. "
            'Set account.security = "tls" and its port, mostly 993'
        ) from None


def log_in(client: Any, account: Account, secret: Secret | None) -> None:
    """AUTHENTICATE PLAIN (RFC 4616, any character in the password) where offered, else LOGIN.

    Raises LoginRefused, or Busy where the server lets nobody in just now.
    """
    if bytes(client.welcome or b"").upper().startswith(b"* PREAUTH"):
        return
    if secret is None:
        raise LoginRefused(f"{account.name}: no password was given")
    plain = client.has_capability("AUTH=PLAIN")
    if not plain and client.has_capability("LOGINDISABLED"):
        raise LoginRefused(
            f'{account.name}: the server takes no password on this connection (LOGINDISABLED). Set account.security to "tls" or "starttls"'
        )
    try:
        if plain:
            client.plain_login(account.login, secret.value)
        else:
            client.login(account.login, secret.value)
    except imaplib.IMAP4.abort:
        raise
    except (imaplib.IMAP4.error, UnicodeError) as error:
        said = (
            words_of(error)
            if isinstance(error, imaplib.IMAP4.error)
            else "the password has characters that it cannot take"
        )
        if not_now(said) or broken(said):
            raise Busy(f"{account.name}: the server lets nobody in just now ({said})") from None
        tokens = client.has_capability("AUTH=XOAUTH2") or client.has_capability("AUTH=OAUTHBEARER")
        raise LoginRefused(
            f"{account.name}: the server refused the login ({said}). {remedy(said, oauth=tokens)}"
        ) from None
