"""STARTTLS and the login, on a client that mailbox.py has opened."""

from __future__ import annotations

import base64
import contextlib
import imaplib
from typing import TYPE_CHECKING

from rejectbox.errors import Busy, LoginRefused, TokenRefused, Untrusted
from rejectbox.mailbox.refusals import broken, not_now, remedy, without_echo, words_of
from rejectbox.mailbox.wire import SpokenTooEarly

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterator
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
    """A token with XOAUTH2 or OAUTHBEARER. A password with PLAIN (RFC 4616, any character in it) where offered, else LOGIN.

    Raises LoginRefused, TokenRefused where it was the token, or Busy where the server lets nobody in just now.
    """
    if bytes(client.welcome or b"").upper().startswith(b"* PREAUTH"):
        return
    if secret is None:
        raise LoginRefused(f"{account.name}: no password was given")
    if secret.kind == "token":
        _with_token(client, account, secret.value)
        return
    plain = client.has_capability("AUTH=PLAIN")
    if not plain and client.has_capability("LOGINDISABLED"):
        raise LoginRefused(
            f'{account.name}: the server takes no password on this connection (LOGINDISABLED). Set account.security to "tls" or "starttls"'
        )
    repeatable = _repeatable(account.login, secret.value, f"\0{account.login}\0{secret.value}")
    try:
        with _ended(account, repeatable):
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
        shown = without_echo(said, *repeatable)
        if not_now(said) or broken(said):
            raise Busy(f"{account.name}: the server lets nobody in just now ({shown})") from None
        tokens = client.has_capability("AUTH=XOAUTH2") or client.has_capability("AUTH=OAUTHBEARER")
        raise LoginRefused(
            f"{account.name}: the server refused the login ({shown}). {remedy(said, oauth=tokens)}"
        ) from None


def _with_token(client: Any, account: Account, token: str) -> None:
    """XOAUTH2 where offered, else OAUTHBEARER (RFC 7628).

    Google and Microsoft describe XOAUTH2 on their pages, and hear it from every mail client; OAUTHBEARER is the standard, and
    what a server without XOAUTH2 (Yahoo, by its page) offers.
    """
    mechanism = next((name for name in ("XOAUTH2", "OAUTHBEARER") if client.has_capability(f"AUTH={name}")), None)
    if not mechanism:
        raise LoginRefused(
            f"{account.name}: the server takes no OAuth2 tokens: it offers neither XOAUTH2 nor OAUTHBEARER. "
            'Check account.host, or set account.auth = "password"'
        )
    # RFC 7628 section 3.1 wants commas and = of the name escaped, and section 3.2.3 the last answer
    # to the server's reason, which is not read: it may repeat what was said. XOAUTH2's last answer is empty.
    if mechanism == "XOAUTH2":
        answers = [f"user={account.login}\x01auth=Bearer {token}\x01\x01", ""]
    else:
        name = account.login.replace("=", "=3D").replace(",", "=2C")
        answers = [f"n,a={name},\x01host={account.host}\x01port={account.port}\x01auth=Bearer {token}\x01\x01", "\x01"]
    said = iter(answers)
    repeatable = _repeatable(account.login, token, *answers)
    try:
        with _ended(account, repeatable):
            client.token_login(mechanism, lambda _challenge: next(said, None))
    except imaplib.IMAP4.abort:
        raise
    except imaplib.IMAP4.error as error:
        words = words_of(error)
        shown = without_echo(words, *repeatable)
        if not_now(words) or broken(words):
            raise Busy(f"{account.name}: the server lets nobody in just now ({shown})") from None
        raise TokenRefused(f"{account.name}: the server refused the token ({shown}). {_remedy(account)}") from None


def _repeatable(login: str, secret: str, *answers: str) -> tuple[str, ...]:
    """What a server might repeat of a login: name and secret, also as LOGIN quotes them, and the base64 of each answer."""
    plain = (login, secret)
    quoted = tuple(one.replace("\\", "\\\\").replace('"', '\\"') for one in plain)
    coded = tuple(base64.b64encode(one.encode()).decode() for one in answers if len(one) > 1)
    return (*plain, *quoted, *coded)


@contextlib.contextmanager
def _ended(account: Account, repeatable: tuple[str, ...]) -> Iterator[None]:
    """A connection that the server ends (BYE) in the middle of the login repeats nothing either."""
    try:
        yield
    except imaplib.IMAP4.abort as error:
        words = words_of(error)
        shown = without_echo(words, *repeatable)
        if shown == words:
            raise
        if not_now(words):
            raise Busy(f"{account.name}: the server asks for a pause ({shown})") from None
        raise imaplib.IMAP4.abort(shown) from None


def _remedy(account: Account) -> str:
    if account.token_command:
        return f"Check what account.token_command prints, and that it is for {account.host}; check account.username"
    return f"Sign in again with `rejectbox login {account.name}`, as the owner of this mailbox; check account.username and account.oauth2.scopes"
