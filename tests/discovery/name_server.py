"""A name server on loopback that knows what a test tells it."""

from __future__ import annotations

import contextlib
import socket
import threading
from typing import TYPE_CHECKING

import dns.flags
import dns.message
import dns.rcode
import dns.resolver
import dns.rrset

if TYPE_CHECKING:
    from collections.abc import Iterator


class NameServer:
    """Answers over UDP; what is asked is kept in `asked`.

    A zone's value may be "silence", "nonsense", or "refused". Names that are aliases stand in the zone as CNAME.
    """

    def __init__(self, zone: dict[tuple[str, str], list[str] | str]) -> None:
        self.zone = zone
        self.asked: list[str] = []
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                wire, sender = self._socket.recvfrom(4096)
                if answer := self._answer(wire):
                    self._socket.sendto(answer, sender)

    def _answer(self, wire: bytes) -> bytes:
        query = dns.message.from_wire(wire)
        question = query.question[0]
        name, kind = question.name.to_text(omit_final_dot=True), dns.rdatatype.to_text(question.rdtype)
        self.asked.append(f"{name} {kind}")
        known = self.zone.get((name, kind), [])
        if known == "silence":
            return b""
        if known == "nonsense":
            return wire[:2] + b"\x84\x00\xff\xff" + b"\xc0" * 40
        response = dns.message.make_response(query)
        response.flags |= dns.flags.RA
        alias, chain = name, 0
        while (target := self.zone.get((alias, "CNAME"))) and chain < 40:
            response.answer.append(dns.rrset.from_text_list(f"{alias}.", 60, "IN", "CNAME", target))
            alias, chain = target[0].rstrip("."), chain + 1
        if known == "refused":
            response.set_rcode(dns.rcode.REFUSED)
        elif known:
            response.answer.append(dns.rrset.from_text_list(question.name, 60, "IN", kind, known))
        elif not chain:
            response.set_rcode(dns.rcode.NXDOMAIN)
        return response.to_wire(max_size=65000)

    def close(self) -> None:
        self._socket.close()


@contextlib.contextmanager
def serving(zone: dict[tuple[str, str], list[str] | str]) -> Iterator[tuple[dns.resolver.Resolver, NameServer]]:
    """A resolver that asks a name server with that zone, and the server."""
    server = NameServer(zone)
    resolver = dns.resolver.Resolver(configure=False)
    resolver.nameservers = ["127.0.0.1"]
    resolver.port = server.port
    try:
        yield resolver, server
    finally:
        server.close()
