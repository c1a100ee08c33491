"""The files by which Thunderbird finds a server (wiki.mozilla.org/Thunderbird:Autoconfiguration), over https alone.

A domain's own file comes first, then Thunderbird's database of providers. What strangers serve is bounded in size, time
and redirections, and read without entities, document types or the network.
"""

from __future__ import annotations

import logging
import re
import ssl
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import httpx
from lxml import etree  # type: ignore[import-untyped]

from rejectbox.discovery.domains import ascii_domain, host

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType
    from typing import Self

log = logging.getLogger(__name__)

_OWN = (
    "https://autoconfig.{domain}/mail/config-v1.1.xml",
    "https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml",
)
_DATABASE = "https://autoconfig.thunderbird.net/v1.1/{domain}"
_PATIENCE = 5.0
"""Seconds until a server must have said something more, and that one file may take, redirections and all."""
_MOST_BYTES = 65536
_HEADERS = {"Accept": "text/xml, application/xml", "Accept-Encoding": "identity", "User-Agent": "Rejectbox"}
_MOST_REDIRECTIONS = 3
_SECURITY: dict[str, Literal["tls", "starttls"]] = {"SSL": "tls", "STARTTLS": "starttls"}
_PASSWORDS = {"password-cleartext", "plain", "password-encrypted", "secure"}
_VARIABLE = re.compile(r"%[A-Z]+%")


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
        self._client = client or httpx.Client(timeout=_PATIENCE, verify=ssl.create_default_context())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._client.close()

    def server(self, domain: str, email: str, *, own: bool = True) -> Server | None:
        """What the files about that domain say of the address, or None. Only the domain is sent.

        Without `own`, the domain's own web servers are not asked, only the database.
        """
        for place in (*_OWN, _DATABASE) if own else (_DATABASE,):
            content = self._fetched(place.format(domain=domain))
            for server in _servers(content, email) if content else ():
                return server
        return None

    def _fetched(self, url: str) -> bytes:
        """The file, or b"" where there is none that is worth reading."""
        files: list[bytes] = []
        # In a thread, as nothing else bounds the whole: a server may give a byte of its headers every four seconds.
        fetching = threading.Thread(target=self._fetch, args=(url, files), daemon=True)
        fetching.start()
        fetching.join(_PATIENCE)
        return files[0] if files else b""

    def _fetch(self, url: str, files: list[bytes]) -> None:
        try:
            for _ in range(_MOST_REDIRECTIONS + 1):
                if not url.startswith("https://"):
                    return
                with self._client.stream("GET", url, headers=_HEADERS, follow_redirects=False) as response:
                    if response.next_request is None:
                        if response.status_code == httpx.codes.OK:
                            files.append(_bounded(response))
                        return
                    url = str(response.next_request.url)
        except Exception as error:  # noqa: BLE001  (when the time is up, the client is closed under it: anything may come)
            log.debug("No file for mail clients (%s)", type(error).__name__)


def _bounded(response: httpx.Response) -> bytes:
    content = bytearray()
    end = time.monotonic() + _PATIENCE
    # Raw: what is packed although nobody asked for it may be a bomb, and is not unpacked.
    for chunk in response.iter_raw(4096):
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
    if not (name and security and re.fullmatch("[0-9]{1,5}", port) and 0 < int(port) < 65536):
        return None
    if logins and not logins & (_PASSWORDS | {"OAuth2"}):  # Kerberos, a client certificate, the address in the network
        return None
    username = _filled(element.findtext("username"), email) or email
    return Server(name, int(port), security, username, tokens_only=bool(logins) and not logins & _PASSWORDS)


def _filled(text: str | None, email: str) -> str:
    """With the address in the place of its variables; "" where another variable is left, or what belongs on no line."""
    local, _, domain = email.rpartition("@")
    known = {"%EMAILADDRESS%": email, "%EMAILLOCALPART%": local, "%EMAILDOMAIN%": ascii_domain(domain)}
    parts = [known.get(part, part) for part in re.split(f"({_VARIABLE.pattern})", (text or "").strip()[:300])]
    filled = "".join(parts)
    return filled if filled.isprintable() and not any(_VARIABLE.fullmatch(part) for part in parts) else ""
