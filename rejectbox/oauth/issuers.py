"""Who issues tokens for mail: the addresses where they are asked for, the scopes, and what each one is peculiar about.

From the providers' own pages: developers.google.com/identity/protocols/oauth2/native-app and /limited-input-device,
learn.microsoft.com/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth,
senders.yahooinc.com/developer/documentation, fastmail.com/for-developers/oauth, yandex.com/dev/id/doc; mail.ru's as mail clients use them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rejectbox.config import Account


@dataclass(frozen=True, slots=True)
class Issuer:
    """An authorization server (RFC 6749) of mail. Addresses are https; "" is what it does not offer."""

    name: str
    authorize_url: str
    token_url: str
    device_url: str = ""
    revoke_url: str = ""
    scopes: tuple[str, ...] = ()
    parameters: tuple[tuple[str, str], ...] = ()
    """What the browser's request says besides."""
    redirect: str = "http://127.0.0.1:{port}/"
    iss: str = ""
    """Its identifier, where it names itself in its answer (RFC 9207)."""
    no_device: str = ""
    """Why there is no code for another device, as the end of a sentence."""
    client_page: str = ""
    """Where the user makes a client id."""
    permissions_page: str = ""
    """Where the user takes back what was allowed."""


_MICROSOFT = "https://login.microsoftonline.com/{tenant}/oauth2/v2.0"

ISSUERS = {
    "google": Issuer(
        "Google",
        "https://accounts.google.com/o/oauth2/v2/auth",
        "https://oauth2.googleapis.com/token",
        revoke_url="https://oauth2.googleapis.com/revoke",
        scopes=("https://mail.google.com/",),
        # Without these two a second sign-in gives no refresh token.
        parameters=(("access_type", "offline"), ("prompt", "consent")),
        iss="https://accounts.google.com",
        no_device="Google gives no device codes for mail",
        client_page="https://console.cloud.google.com/apis/credentials",
        permissions_page="https://myaccount.google.com/connections",
    ),
    "microsoft": Issuer(
        "Microsoft",
        f"{_MICROSOFT}/authorize",
        f"{_MICROSOFT}/token",
        device_url=f"{_MICROSOFT}/devicecode",
        scopes=("https://outlook.office.com/IMAP.AccessAsUser.All", "offline_access"),
        # Its portal takes http only for localhost, whose port it then leaves open.
        redirect="http://localhost:{port}",
        client_page="https://entra.microsoft.com (App registrations)",
        permissions_page="https://myaccount.microsoft.com, or https://account.live.com/consent/Manage",
    ),
    "yahoo": Issuer(
        "Yahoo",
        "https://api.login.yahoo.com/oauth2/request_auth",
        "https://api.login.yahoo.com/oauth2/get_token",
        revoke_url="https://api.login.yahoo.com/oauth2/revoke",
        scopes=("mail-r", "mail-w"),
        client_page="https://senders.yahooinc.com/developer/developer-access/",
        permissions_page="https://login.yahoo.com/account/security",
    ),
    "aol": Issuer(
        "AOL",
        "https://api.login.aol.com/oauth2/request_auth",
        "https://api.login.aol.com/oauth2/get_token",
        revoke_url="https://api.login.aol.com/oauth2/revoke",
        scopes=("mail-r", "mail-w"),
        client_page="https://senders.yahooinc.com/developer/developer-access/",
        permissions_page="https://login.aol.com/account/security",
    ),
    "fastmail": Issuer(
        "Fastmail",
        "https://api.fastmail.com/oauth/authorize",
        "https://api.fastmail.com/oauth/refresh",
        revoke_url="https://api.fastmail.com/oauth/revoke",
        scopes=("https://www.fastmail.com/dev/protocol-imap", "offline_access"),
        redirect="http://localhost:{port}/",
        client_page="https://www.fastmail.com/for-developers/oauth/",
        permissions_page="https://app.fastmail.com/settings/security",
    ),
    "yandex": Issuer(
        "Yandex",
        "https://oauth.yandex.com/authorize",
        "https://oauth.yandex.com/token",
        scopes=("mail:imap_full",),
        client_page="https://oauth.yandex.com/client/new",
        permissions_page="https://id.yandex.com/personal/data-access",
    ),
    "mailru": Issuer(
        "Mail.ru",
        "https://o2.mail.ru/login",
        "https://o2.mail.ru/token",
        scopes=("mail.imap",),
        client_page="https://o2.mail.ru/app/",
        permissions_page="https://id.mail.ru/security",
    ),
}


def issuer_of(account: Account) -> Issuer:
    """The issuer that the account's config names, with the config's own addresses and scopes before those known here."""
    given = account.oauth2
    known = ISSUERS.get(given.issuer) or Issuer("The issuer", "", "")
    urls = {
        key: getattr(given, key) or getattr(known, key).replace("{tenant}", given.tenant)
        for key in ("authorize_url", "token_url", "device_url", "revoke_url")
    }
    if given.token_url not in {"", known.token_url.replace("{tenant}", given.tenant)}:
        # Another issuer's tokens and codes are nothing to show to this one, and it has another name.
        known = replace(known, iss="", no_device="")
        urls |= {key: getattr(given, key) for key in ("device_url", "revoke_url")}
    own_device = "" if given.device_url else known.no_device
    return replace(known, scopes=given.scopes or known.scopes, no_device=own_device, **urls)
