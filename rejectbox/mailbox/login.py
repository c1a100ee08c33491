"""STARTTLS and the login, on a client that mailbox.py has opened."""

from __future__ import annotations

import imaplib
import re
from typing import TYPE_CHECKING

from rejectbox.errors import ConnectionLost, LoginRefused, Untrusted

if TYPE_CHECKING:
    import ssl
    from typing import Any

    from rejectbox.config import Account
    from rejectbox.credentials import Secret

# RFC 5530: these say "not now", the others "not you".
_LATER = re.compile(
    r"\[(?:UNAVAILABLE|INUSE|LIMIT|SERVERBUG|OVERQUOTA)|tempora|try again|too many|internal error|timed? ?out",
    re.IGNORECASE,
)


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
    client.starttls(context)


def log_in(client: Any, account: Account, secret: Secret | None) -> None:
    """AUTHENTICATE PLAIN (RFC 4616, any character in the password) where offered, else LOGIN.

    Raises LoginRefused, or ConnectionLost where the server is only busy.
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
        if _LATER.search(said):
            raise ConnectionLost(f"{account.name}: the server lets nobody in just now ({said})") from None
        raise LoginRefused(
            f"{account.name}: the server refused the login ({said}). Check account.username and the password; "
            "many providers want an app password"
        ) from None


def words_of(error: BaseException) -> str:
    """What the error says, as one short line that is safe to show."""
    text = error.args[0] if error.args and isinstance(error.args[0], str) else str(error)
    if isinstance(error, OSError) and error.strerror:
        text = error.strerror
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())[:200] or type(error).__name__
