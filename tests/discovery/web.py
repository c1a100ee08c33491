"""An https server on loopback that is every host a test names, and a client that finds it there."""

from __future__ import annotations

import contextlib
import http.server
import ssl
import threading
from typing import TYPE_CHECKING

import httpx
import trustme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Page = bytes | tuple[int, str] | Callable[[http.server.BaseHTTPRequestHandler], None]


class _ToLoopback(httpx.HTTPTransport):
    """Every host is on loopback, and is to show a certificate of its own name nevertheless."""

    def __init__(self, context: ssl.SSLContext, port: int) -> None:
        super().__init__(verify=context)
        self._port = port

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.extensions = {**request.extensions, "sni_hostname": request.url.host}
        request.url = request.url.copy_with(host="127.0.0.1", port=self._port)
        return super().handle_request(request)


@contextlib.contextmanager
def serving(pages: dict[str, Page], *names: str) -> Iterator[tuple[httpx.Client, list[str]]]:
    """A client, and what it has asked: `pages` by address without https://, certificates for `names`."""
    asked: list[str] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            url = f"{self.headers['Host'].partition(':')[0]}{self.path}"
            asked.append(url)
            page = pages.get(url, (404, ""))
            if callable(page):
                page(self)
                return
            status, location = page if isinstance(page, tuple) else (200, "")
            content = page if isinstance(page, bytes) else b""
            self.send_response(status)
            if location:
                self.send_header("Location", location)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_args: object) -> None:
            pass

    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*names).configure_cert(context)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    server.handle_error = lambda *_args: None  # type: ignore[method-assign]  # a client that hangs up is part of the test
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    trusting = ssl.create_default_context()
    authority.configure_trust(trusting)
    try:
        with httpx.Client(transport=_ToLoopback(trusting, server.server_port), timeout=2.0) as client:
            yield client, asked
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
