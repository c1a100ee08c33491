"""What is asked of an issuer over HTTPS: the only door to authlib and, with discovery/, to httpx.

authlib makes the requests and reads the answers; here they are bounded, and what fails becomes an error of errors.py.
"""

from __future__ import annotations

import re
import ssl
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
from authlib.common.errors import AuthlibBaseError
from authlib.oauth2.client import OAuth2Client
from httpx import QueryParams

from rejectbox.errors import Busy, ConnectionLost, Unreachable, Untrusted
from rejectbox.oauth.bounded import bounded
from rejectbox.oauth.issuers import issuer_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from rejectbox.config import Account

__all__ = ["Denied", "Grant", "Issuing", "QueryParams"]

_PATIENCE = 20.0
"""Seconds that one step of a request may take; the whole of it half as much again."""
_LARGEST = 1 << 18
"""Bytes of an answer; Microsoft's tokens have 3,000 or so."""
_LATER = {"temporarily_unavailable", "server_error"}
_CODE = re.compile(r"[a-z0-9_.-]{1,60}", re.IGNORECASE)


class Denied(Exception):  # noqa: N818  (named for what happened)
    """The issuer said no; `code` is why, in the words of RFC 6749 section 5.2 and RFC 8628 section 3.5."""

    def __init__(self, code: str) -> None:
        self.code = code if _CODE.fullmatch(code) else "no reason"
        super().__init__(self.code)


@dataclass(frozen=True, slots=True)
class Grant:
    """What a token endpoint gave; `ends` is in seconds of time.time(), which go on while the machine sleeps."""

    access: str = field(repr=False)
    refresh: str = field(repr=False)
    ends: float
    lifetime: float


class Issuing:
    """The issuer of one account's tokens. A context manager: it holds a connection.

    Every verb raises Denied; Unreachable, ConnectionLost or Busy where it may go better later; Untrusted.
    """

    def __init__(self, account: Account) -> None:
        self.issuer = issuer_of(account)
        self._name = account.name
        self._identity = {"client_id": account.oauth2.client_id}
        if account.oauth2.client_secret:
            self._identity["client_secret"] = account.oauth2.client_secret
        self._http = httpx.Client(timeout=_PATIENCE, verify=_trust(account), trust_env=False)

    def __enter__(self) -> Issuing:
        return self

    def __exit__(self, *_: object) -> None:
        self._http.close()

    def authorization_url(self, redirect: str, state: str, verifier: str, login: str) -> str:
        """Where the browser goes: RFC 6749 section 4.1.1, with PKCE S256 (RFC 7636 section 4.3)."""
        url, _ = self._client().create_authorization_url(
            self.issuer.authorize_url,
            state=state,
            code_verifier=verifier,
            redirect_uri=redirect,
            scope=" ".join(self.issuer.scopes),
            login_hint=login,
            **dict(self.issuer.parameters),
        )
        return str(url)

    def with_code(self, code: str, redirect: str, verifier: str) -> Grant:
        """RFC 6749 section 4.1.3."""
        return self._granted("authorization_code", code=code, redirect_uri=redirect, code_verifier=verifier)

    def with_device_code(self, code: str) -> Grant:
        """RFC 8628 section 3.4; Denied says authorization_pending while the user is still at it."""
        return self._granted("urn:ietf:params:oauth:grant-type:device_code", device_code=code)

    def with_refresh_token(self, refresh: str) -> Grant:
        """RFC 6749 section 6; `refresh` of the answer is the new token, or the same again."""
        return self._granted("refresh_token", refresh_token=refresh)

    def device_codes(self) -> Mapping[str, Any]:
        """RFC 8628 section 3.2."""
        asked = {**self._identity, "scope": " ".join(self.issuer.scopes)}
        answer = self._post(self.issuer.device_url, asked).json()
        if "error" in answer:
            raise self._refused(str(answer["error"]))
        where = answer.get("verification_uri") or answer.get("verification_url")  # Google's older name
        if not all(isinstance(one, str) and one for one in (where, *map(answer.get, ("device_code", "user_code")))):
            raise self._nonsense()
        return answer

    def revoke(self, refresh: str) -> None:
        """RFC 7009 section 2.1; an issuer that does not know the token any more agrees (section 2.2)."""
        client = self._client()
        answer = client.revoke_token(
            self.issuer.revoke_url,
            token=refresh,
            token_type_hint="refresh_token",  # noqa: S106  (the name of a kind)
            body=str(QueryParams(self._identity)),
            auth=httpx.Auth(),
        )
        if answer.status_code != httpx.codes.OK:
            raise Denied(f"status_{answer.status_code}")

    def _client(self) -> Any:
        return OAuth2Client(
            session=_Session(self._post), client_id=self._identity["client_id"], code_challenge_method="S256"
        )

    def _granted(self, grant_type: str, **asked: str) -> Grant:
        asked_at = time.time()
        try:
            # Its own authentication of clients is for httpx's successor: the identity goes into the body
            # (RFC 6749 section 2.3.1), which each issuer takes.
            token = self._client().fetch_token(
                self.issuer.token_url, grant_type=grant_type, auth=httpx.Auth(), **self._identity, **asked
            )
        except AuthlibBaseError as error:
            raise self._refused(str(error.error or "")) from None
        access, refresh, kind = (token.get(key) for key in ("access_token", "refresh_token", "token_type"))
        if not isinstance(access, str) or not access or not access.isascii() or not access.isprintable():
            raise self._nonsense()
        if str(kind or "bearer").lower() != "bearer":
            raise Denied("unsupported_token_type")
        lifetime = _seconds(token.get("lifetime")) or 3600.0
        kept = refresh if isinstance(refresh, str) and refresh else asked.get("refresh_token", "")
        return Grant(access, kept, asked_at + lifetime, lifetime)

    def _refused(self, code: str) -> Denied | Busy:
        if code in _LATER:
            return Busy(f"{self._name}: {self.issuer.name} gives no tokens just now ({code})")
        return Denied(code)

    def _post(self, url: str, data: Mapping[str, str]) -> _Answer:
        late = ConnectionLost(f"{self._name}: the issuer's answer has no end. Check account.oauth2")
        return bounded(lambda: self._ask(url, data), 1.5 * _PATIENCE, late)

    def _ask(self, url: str, data: Mapping[str, str]) -> _Answer:
        end = time.monotonic() + 1.5 * _PATIENCE
        body = b""
        where = f"{self._name}: {httpx.URL(url).host}"
        try:
            with self._http.stream("POST", url, data=data, headers={"Accept": "application/json"}) as answer:
                for piece in answer.iter_bytes():
                    body += piece
                    if len(body) > _LARGEST or time.monotonic() > end:
                        raise ConnectionLost(f"{where}: the answer has no end. Check account.oauth2")
        except (httpx.ConnectError, httpx.ConnectTimeout, UnicodeError) as error:  # the last: no host name
            if _certificate(error):
                raise Untrusted(
                    f"{where}: the certificate is not to be trusted. Check account.oauth2, and the network"
                ) from None
            raise Unreachable(f"{where}: it cannot be reached. Check the network") from None
        except (httpx.HTTPError, httpx.InvalidURL, ssl.SSLError) as error:
            raise ConnectionLost(f"{where}: the connection failed ({type(error).__name__})") from None
        if answer.status_code >= 500 or answer.status_code == httpx.codes.TOO_MANY_REQUESTS:
            raise Busy(f"{where}: it gives no tokens just now (HTTP {answer.status_code})")
        return _Answer(answer.status_code, body, self._nonsense)

    def _nonsense(self) -> ConnectionLost:
        host = httpx.URL(self.issuer.token_url).host
        return ConnectionLost(f"{self._name}: {host}: the answer cannot be understood. Check account.oauth2")


@dataclass(frozen=True, slots=True)
class _Answer:
    """As much of an HTTP answer as authlib asks for."""

    status_code: int
    body: bytes = field(repr=False)
    nonsense: Callable[[], ConnectionLost]

    def json(self) -> dict[str, Any]:
        try:
            found = httpx.Response(200, content=self.body).json()
        except (ValueError, RecursionError):
            raise self.nonsense() from None
        if not isinstance(found, dict):
            raise self.nonsense()
        # authlib takes these for numbers, which some issuers' are not.
        found["lifetime"] = found.pop("expires_in", None)
        # It also refuses descriptions beyond RFC 6749's characters; Microsoft's have line ends. Nobody is shown them.
        for key in ("expires_at", "error_description", "error_uri"):
            found.pop(key, None)
        return found

    def raise_for_status(self) -> None:
        """Its caller asks only where json() has raised before."""


@dataclass(frozen=True, slots=True)
class _Session:
    """What authlib posts with."""

    ask: Callable[[str, Mapping[str, str]], _Answer]

    def post(self, url: str, data: Mapping[str, str], **_: object) -> _Answer:
        return self.ask(url, data)


def _seconds(value: object) -> float:
    """A length of time as JSON may say it, within sense; 0.0 where it says none."""
    try:
        found = float(value) if isinstance(value, int | float | str) else 0.0
    except (ValueError, OverflowError):
        return 0.0
    return min(found, 30 * 86400.0) if found > 0 else 0.0


def _trust(account: Account) -> ssl.SSLContext:
    """The system's trust, as for mail, and the user's own authority where there is one."""
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


def _certificate(error: BaseException | None) -> bool:
    while error:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False
