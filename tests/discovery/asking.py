"""Asking about an address: the places, the files, and who is asked, for the tests of this folder."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from rejectbox import discovery
from tests.discovery import name_server, web

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dns.resolver import Resolver

    from rejectbox.discovery import Found

EMAIL = "ada@example.org"
OWN = "autoconfig.example.org/mail/config-v1.1.xml"
WELL_KNOWN = "example.org/.well-known/autoconfig/mail/config-v1.1.xml"
DATABASE = "autoconfig.thunderbird.net/v1.1/example.org"
NAMES = ("autoconfig.example.org", "example.org", "autoconfig.thunderbird.net", "elsewhere.example")
SRV_TLS = ("_imaps._tcp.example.org", "SRV")
SRV_STARTTLS = ("_imap._tcp.example.org", "SRV")


def file(
    host: str = "mail.example.org",
    socket: str = "SSL",
    username: str = "%EMAILADDRESS%",
    port: str = "993",
    logins: tuple[str, ...] = ("password-cleartext",),
) -> str:
    authentication = "".join(f"<authentication>{one}</authentication>" for one in logins)
    return (
        f'<incomingServer type="imap"><hostname>{host}</hostname><port>{port}</port>'
        f"<socketType>{socket}</socketType><username>{username}</username>{authentication}</incomingServer>"
    )


def config(*servers: str) -> bytes:
    pop = '<incomingServer type="pop3"><hostname>pop.example.org</hostname><port>995</port></incomingServer>'
    return f'<?xml version="1.0"?><clientConfig version="1.1"><emailProvider id="x">{pop}{"".join(servers)}</emailProvider></clientConfig>'.encode()


def by_dns(zone: dict[tuple[str, str], list[str] | str], email: str = EMAIL) -> Found | None:
    with name_server.serving(zone) as (resolver, _):
        return discovery.find(email, ask_web=False, resolver=resolver)


@contextlib.contextmanager
def silent_dns() -> Iterator[Resolver]:
    with name_server.serving({}) as (resolver, _):
        yield resolver


def by_web(pages: dict[str, web.Page], email: str = EMAIL) -> tuple[Found | None, list[str]]:
    with silent_dns() as resolver, web.serving(pages, *NAMES) as (client, asked):
        return discovery.find(email, ask_web=True, resolver=resolver, client=client), asked
