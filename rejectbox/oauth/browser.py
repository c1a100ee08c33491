"""The way back from the browser: one answer on a loopback port (RFC 8252 section 7.3, RFC 9700 section 2.1)."""

from __future__ import annotations

import hmac
import os
import secrets
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from typing import TYPE_CHECKING, Self

from rejectbox.errors import UserError
from rejectbox.oauth.wire import Denied, QueryParams

if TYPE_CHECKING:
    from collections.abc import Callable

    from rejectbox.oauth.issuers import Issuer

_SLICE = 0.2
"""Seconds between two looks at the clock, and at Ctrl-C, which Windows lets through only then."""
_PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Rejectbox</title>
<body style="font-family: sans-serif; margin: 4em auto; max-width: 30em"><h1>Rejectbox</h1><p>{}</p></body></html>
"""


class Return:
    """Waits on 127.0.0.1 for the browser to come back. A context manager, within which it listens.

    `address` is the redirect_uri, `state` and `verifier` (RFC 7636 section 4.1) are new each time.
    """

    def __init__(self, port: int, issuer: Issuer, say: Callable[[str], None]) -> None:
        self.state = secrets.token_urlsafe(32)
        self.verifier = secrets.token_urlsafe(64)
        self._issuer = issuer
        self._say = say
        self._answer: QueryParams | None = None
        self._came = threading.Event()
        handler = type("Handler", (_Handler,), {"back": self})
        try:
            self._server = _Server(("127.0.0.1", port), handler)
        except OSError as error:
            raise UserError(
                f"The browser cannot come back: port {port} on 127.0.0.1 cannot be taken ({error.strerror}). Set account.oauth2.redirect_port to another one, or to 0"
            ) from None
        self.address = issuer.redirect.format(port=self._server.server_port)

    def __enter__(self) -> Self:
        # In a thread: a browser for terminals keeps who opens it waiting until it is closed.
        threading.Thread(target=self._server.serve_forever, args=(0.05,), name="way back", daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def code(self, patience: float) -> str:
        """The authorization code. Raises Denied; UserError after so many seconds, or when another issuer answers."""
        end = time.monotonic() + patience
        while not self._came.wait(_SLICE):
            if time.monotonic() > end:
                raise UserError("Nobody signed in. Run this again when you have the time")
        answer = self._answer or QueryParams()
        if self._issuer.iss and answer.get("iss", self._issuer.iss) != self._issuer.iss:
            raise UserError("Another issuer answered than the one that was asked (RFC 9207). Nothing was kept")
        if "error" in answer:
            raise Denied(answer["error"])
        if not answer.get("code"):
            raise Denied("no code in the answer")
        return str(answer["code"])

    def met(self, target: str) -> tuple[int, str]:
        """What the browser asked for, answered: a status and a sentence."""
        path, _, query = target.partition("?")
        if path != "/" or not query:
            return 404, "There is nothing here."
        answer = QueryParams(query)
        if not hmac.compare_digest(answer.get("state", "").encode(), self.state.encode()):
            self._say("An answer came that belongs to another sign-in; it is not used. Still waiting")
            return 400, "This answer belongs to another sign-in. Begin it again in the terminal."
        if self._came.is_set():
            return 400, "There was an answer already."
        self._answer = answer
        self._came.set()
        if "error" in answer or not answer.get("code"):
            return 200, "You did not sign in. The terminal says more; this page can be closed."
        return 200, "Thank you. The terminal goes on; this page can be closed."


class _Server(ThreadingHTTPServer):
    """Browsers open connections on which they say nothing, so each has a thread."""

    allow_reuse_address = os.name == "posix"  # on Windows another program could then take the port as well

    def server_bind(self) -> None:
        TCPServer.server_bind(self)  # HTTPServer's asks the name service besides
        self.server_name, self.server_port = "127.0.0.1", self.socket.getsockname()[1]

    def handle_error(self, *_: object) -> None:
        """A browser that goes away is none of the user's business."""


class _Handler(BaseHTTPRequestHandler):
    back: Return
    timeout = 5.0

    def do_GET(self) -> None:
        status, sentence = self.back.met(self.path)
        page = _PAGE.format(sentence).encode()
        self.send_response(status)
        for name, value in (
            ("Content-Type", "text/html; charset=utf-8"),
            ("Content-Length", str(len(page))),
            ("Cache-Control", "no-store"),
            ("Referrer-Policy", "no-referrer"),
            ("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'"),
        ):
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, *_: object) -> None:
        """The code stands in the address: it is not logged."""

    def version_string(self) -> str:
        return "Rejectbox"
