"""A real authorization server on loopback: RFC 6749 with PKCE, 8628, 7009 and 7662; it expires, rotates, revokes and misbehaves."""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import threading
import time
from collections import deque
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qsl, urlencode, urlsplit

from rejectbox.config import OAuth2

CLIENT = "rejectbox-of-ada"
DESCRIPTION = (
    "AADSTS700082: The refresh token has expired due to inactivity. The token was issued on 2026-01-05 to "
    "'00000000-0000-0000-0000-000000000000' (\"J\u00fcrgens Laptop\").\r\nTrace ID: 1\r\nCorrelation ID: 2\r\n"
)
"""What Microsoft says of a refusal: more lines than one, and characters that RFC 6749 section 5.2 does not allow."""
DEVICE = "urn:ietf:params:oauth:grant-type:device_code"


@dataclass
class Family:
    """All tokens of one sign-in."""

    user: str
    revoked: bool = False
    used: set[str] = field(default_factory=set)


@dataclass(frozen=True)
class Odd:
    """One answer that the token endpoint gives instead of its own."""

    body: bytes = b"{}"
    status: int = 200
    seconds: float = 0.0


class AuthorizationServer:
    """`with AuthorizationServer() as issuer:`. Its attributes may be changed while it runs."""

    def __init__(self, user: str = "ada@example.org") -> None:
        self.user = user
        self.rotates = True
        self.lifetime: float = 3600
        self.says: dict[str, Any] = {}
        """What every token answer says besides, or instead; None takes a key out."""
        self.odd: deque[Odd] = deque()
        self.back: dict[str, str] = {}
        """What the way back says instead of a code."""
        self.device: deque[str] = deque()
        """What is answered to a device code before the token; its interval and life:"""
        self.device_says: dict[str, Any] = {"interval": 0, "expires_in": 60}
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.access: dict[str, tuple[Family, float]] = {}
        self.refresh: dict[str, Family] = {}
        self._codes: dict[str, tuple[dict[str, str], Family]] = {}
        self._lock = threading.Lock()
        server = self
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"issuer": server}))
        self.url = f"http://127.0.0.1:{self._http.server_port}"

    def __enter__(self) -> Self:
        threading.Thread(target=self._http.serve_forever, args=(0.02,), daemon=True, name="issuer").start()
        return self

    def __exit__(self, *_: object) -> None:
        self._http.shutdown()
        self._http.server_close()

    @property
    def client(self) -> OAuth2:
        """The [account.oauth2] of an account that signs in here."""
        return OAuth2(
            client_id=CLIENT,
            scopes=("mail", "offline_access"),
            authorize_url=f"{self.url}/authorize",
            token_url=f"{self.url}/token",
            device_url=f"{self.url}/device",
            revoke_url=f"{self.url}/revoke",
        )

    def signed_in(self) -> str:
        """A refresh token, as if the user had signed in."""
        return str(self._given(Family(self.user))["refresh_token"])

    def revoke_all(self) -> None:
        for family in (*self.refresh.values(), *(family for family, _ in self.access.values())):
            family.revoked = True

    def expire_access(self) -> None:
        self.access = {token: (family, 0.0) for token, (family, _) in self.access.items()}

    def count(self, path: str, **wanted: str) -> int:
        """How often that was asked."""
        return sum(asked == path and wanted.items() <= form.items() for asked, form in self.asked)

    def answer(self, path: str, form: dict[str, str]) -> tuple[int, bytes]:
        with self._lock:
            self.asked.append((path, form))
            odd = self.odd.popleft() if path == "/token" and self.odd else None
        if odd:
            time.sleep(odd.seconds)
            return odd.status, odd.body
        with self._lock:
            found = getattr(self, f"_{path[1:]}")(form)
        if "error" in found:
            found |= {"error_description": DESCRIPTION, "error_uri": "https://login.example.org/error?code=700082"}
        return (400 if "error" in found else 200), json.dumps(found).encode()

    def location(self, query: dict[str, str]) -> str:
        """Where the browser is sent after the user agreed: RFC 6749 section 4.1.2."""
        self.asked.append(("/authorize", query))
        code = secrets.token_urlsafe(8)
        self._codes[code] = query, Family(self.user)
        back = self.back or {"code": code}
        return f"{query['redirect_uri']}?{urlencode({'state': query['state'], **back})}"

    def _token(self, form: dict[str, str]) -> dict[str, Any]:
        if form.get("client_id") != CLIENT:
            return {"error": "invalid_client"}
        return {"authorization_code": self._by_code, "refresh_token": self._by_refresh, DEVICE: self._by_device}[
            form["grant_type"]
        ](form)

    def _by_code(self, form: dict[str, str]) -> dict[str, Any]:
        query, family = self._codes.pop(form["code"], ({}, Family("")))
        challenge = base64.urlsafe_b64encode(hashlib.sha256(form["code_verifier"].encode()).digest()).rstrip(b"=")
        good = query.get("code_challenge") == challenge.decode() and query.get("code_challenge_method") == "S256"
        if not good or form["redirect_uri"] != query["redirect_uri"]:
            return {"error": "invalid_grant"}
        return self._given(family)

    def _by_refresh(self, form: dict[str, str]) -> dict[str, Any]:
        token = form["refresh_token"]
        family = self.refresh.get(token)
        if family is None or family.revoked:
            return {"error": "invalid_grant"}
        if token in family.used:
            family.revoked = True  # RFC 9700 section 4.14.2: a token that comes twice was stolen
            return {"error": "invalid_grant"}
        if not self.rotates:
            return {key: value for key, value in self._given(family).items() if key != "refresh_token"}
        family.used.add(token)
        return self._given(family)

    def _by_device(self, form: dict[str, str]) -> dict[str, Any]:
        assert form["device_code"] == "device-code"
        return {"error": self.device.popleft()} if self.device else self._given(Family(self.user))

    def _given(self, family: Family) -> dict[str, Any]:
        access, refresh = f"access-{secrets.token_urlsafe(16)}", f"refresh-{secrets.token_urlsafe(16)}"
        self.access[access] = family, time.monotonic() + self.lifetime
        self.refresh[refresh] = family
        said = {"access_token": access, "token_type": "Bearer", "expires_in": self.lifetime, "refresh_token": refresh}
        return {key: value for key, value in (said | self.says).items() if value is not None}

    def _device(self, form: dict[str, str]) -> dict[str, Any]:
        del form
        return {"device_code": "device-code", "user_code": "WDJB-MJHT", "verification_uri": f"{self.url}/here"} | (
            self.device_says
        )

    def _revoke(self, form: dict[str, str]) -> dict[str, Any]:
        if family := self.refresh.get(form["token"]):
            family.revoked = True
        return {}

    def _introspect(self, form: dict[str, str]) -> dict[str, Any]:
        family, end = self.access.get(form["token"], (Family("", revoked=True), 0.0))
        return {"active": not family.revoked and time.monotonic() < end, "username": family.user}


class _Handler(BaseHTTPRequestHandler):
    issuer: AuthorizationServer
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.send_response(302)
        self.send_header("Location", self.issuer.location(dict(parse_qsl(urlsplit(self.path).query))))
        self.send_header("Content-Length", "0")
        self.end_headers()

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        status, answer = self.issuer.answer(urlsplit(self.path).path, dict(parse_qsl(body.decode())))
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def handle(self) -> None:
        try:
            super().handle()
        except OSError:
            """The client did not wait."""

    def log_message(self, *_: object) -> None:
        """Nothing of a test's server goes to the screen."""
