"""The files by which Thunderbird finds a server (wiki.mozilla.org/Thunderbird:Autoconfiguration), over https alone.

A domain's own file comes first, then Thunderbird's database of providers. What strangers serve is bounded in size, time
and redirections, and read without entities, document types or the network.
"""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import httpx
from lxml import etree  # type: ignore[import-untyped]

from rejectbox.discovery.domains import host

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType
    from typing import Self

log = logging.getLogger(__name__)

_PLACES = (
    "https://autoconfig.{domain}/mail/config-v1.1.xml",
    "https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml",
    "https://autoconfig.thunderbird.net/v1.1/{domain}",
)
_PATIENCE = 5.0
"""Seconds until a server must have said something, and that one file may take."""
_MOST_BYTES = 65536
_MOST_REDIRECTIONS = 3
_SECURITY: dict[str, Literal["tls", "starttls"]] = {"SSL": "tls", "STARTTLS": "starttls"}
_PASSWORDS = {"password-cleartext", "plain", "password-encrypted", "secure"}


@dataclass(frozen=True, slots=True)
class Server:
    """An IMAP server of such a file; `tokens_only` where it takes no passwords."""

    host: str
    port: int
    security: Literal["tls", "starttls"]
    username: str
    tokens_only: bool = False


class Files:
    """Fetches and reads them."""

    def __init__(self, client: httpx.Client | None = None) -> None:
        self._client = client or httpx.Client(timeout=_PATIENCE)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._client.close()

    def server(self, domain: str, email: str) -> Server | None:
        """What the files of that domain say of the address, or None. Only the domain is sent."""
        for place in _PLACES:
            content = self._fetched(place.format(domain=domain))
            for server in _servers(content, email) if content else ():
                return server
        return None

    def _fetched(self, url: str) -> bytes:
        """The file, or b"" where there is none that is worth reading."""
        try:
            for _ in range(_MOST_REDIRECTIONS + 1):
                if not url.startswith("https://"):
                    return b""
                with self._client.stream("GET", url, follow_redirects=False) as response:
                    if response.next_request is None:
                        return _bounded(response) if response.status_code == httpx.codes.OK else b""
                    url = str(response.next_request.url)
        except (httpx.HTTPError, httpx.InvalidURL, OSError, ValueError) as error:
            log.debug("No file for mail clients (%s)", type(error).__name__)
        return b""


def _bounded(response: httpx.Response) -> bytes:
    content = bytearray()
    end = time.monotonic() + _PATIENCE
    for chunk in response.iter_bytes(4096):
        content += chunk
        if len(content) > _MOST_BYTES or time.monotonic() > end:
            return b""
    return bytes(content)


def _servers(content: bytes, email: str) -> Iterator[Server]:
    """The IMAP servers of a file that can be used, encrypted from the first byte first."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError):
        return
    if root is None or root.getroottree().docinfo.internalDTD is not None:
        return
    found = [_server(one, email) for one in root.iterfind("emailProvider/incomingServer[@type='imap']")]
    yield from sorted((one for one in found if one), key=lambda one: one.security != "tls")


def _server(element: Any, email: str) -> Server | None:
    name = host(_filled(element.findtext("hostname"), email))
    security = _SECURITY.get((element.findtext("socketType") or "").strip().upper())
    port = (element.findtext("port") or "").strip()
    logins = {(one.text or "").strip() for one in element.iterfind("authentication")}
    if not (name and security and port.isascii() and port.isdigit() and 0 < int(port[:6]) < 65536):
        return None
    if logins and not logins & (_PASSWORDS | {"OAuth2"}):  # Kerberos, a client certificate, the address in the network
        return None
    username = _filled(element.findtext("username"), email) or email
    return Server(name, int(port), security, username, tokens_only=bool(logins) and not logins & _PASSWORDS)


def _filled(text: str | None, email: str) -> str:
    """With the address in the place of its variables; without what belongs on no line."""
    local, _, domain = email.rpartition("@")
    filled = (text or "").strip()[:300]
    for variable, value in (("%EMAILADDRESS%", email), ("%EMAILLOCALPART%", local), ("%EMAILDOMAIN%", domain)):
        filled = filled.replace(variable, value)
    return filled if filled.isprintable() else ""
