"""A relay in front of a private server's port, which keeps what the program says, also within TLS.

It shows the server's own certificate, and is to the client what the server is: it listens only while the server does,
passes on half-closes and resets, and speaks TLS from the start or from STARTTLS on, on both sides.
"""

from __future__ import annotations

import asyncio
import contextlib
import functools
import socket
import ssl
import struct
import threading
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .dialogue import Dialogue
from .ledger import LEDGER, Ledger

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from .certificates import Certificate
    from .ledger import Said

OPEN: set[int] = set()
"""The ports of all relays that take connections."""
_CHUNK = 1 << 16
_KEPT = 10_000  # command lines, of the newest
_PATIENCE = 10.0


@functools.cache
def _loop() -> asyncio.AbstractEventLoop:
    loop = asyncio.new_event_loop()
    threading.Thread(target=loop.run_forever, daemon=True, name="relay").start()
    return loop


def _done(work: Coroutine[Any, Any, None]) -> None:
    asyncio.run_coroutine_threadsafe(work, _loop()).result(_PATIENCE)


@dataclass(frozen=True)
class Way:
    """From a port that the program is told of to one of the server's own; `drafts` as in `allowed.violation`."""

    hosts: tuple[str, ...]
    port: int
    server_port: int
    certificate: Certificate | None = None
    tls: bool = False
    drafts: tuple[str, ...] | None = None


class Relay:
    """Between `open` and `close` it takes connections; those that stand end when one of their ends does."""

    def __init__(self, way: Way, ledger: Ledger = LEDGER) -> None:
        self.way = way
        self.ledger = ledger
        self.said: deque[Said] = deque(maxlen=_KEPT)
        self._listener: asyncio.Server | None = None
        self._shown: ssl.SSLContext | None = None

    def open(self) -> None:
        """Take connections, with the certificate that the server has now."""
        if certificate := self.way.certificate:
            self._shown = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._shown.load_cert_chain(certificate.chain, certificate.key)
        _done(self._open())
        OPEN.add(self.way.port)

    def close(self) -> None:
        """Take no more connections: the port refuses from now on."""
        if self._listener is not None:
            _loop().call_soon_threadsafe(self._listener.close)
            self._listener = None
            OPEN.discard(self.way.port)
            _done(asyncio.sleep(0))  # the loop has come past it

    async def _open(self) -> None:
        self._listener = await asyncio.start_server(
            self._connected, self.way.hosts, self.way.port, ssl=self._shown if self.way.tls else None, backlog=1000
        )

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        client = _End(reader, writer)
        test = self.ledger.connected()
        host = writer.get_extra_info("sockname")[0]
        context = _trusting_anyone() if self.way.tls else None
        try:
            server = _End(*await asyncio.open_connection(host, self.way.server_port, ssl=context))
        except OSError:
            client.reset()
            return
        await _Connection(self, client, server, test).run()

    def heard(self, lines: list[bytes], test: str) -> None:
        self.said += self.ledger.judged(lines, test, f"port {self.way.port}", self.way.drafts)


class _End:
    """One of a connection's two ends."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer
        # Asked for now: Python 3.11 raises when it is asked of TLS that has ended.
        self._socket: socket.socket | None = writer.get_extra_info("socket")

    async def send(self, data: bytes) -> None:
        self.writer.write(data)
        await self.writer.drain()

    def finish(self) -> None:
        """What the other end's FIN means here; TLS knows no half of a close."""
        if self.writer.can_write_eof():
            self.writer.write_eof()
        else:
            self.writer.close()

    def reset(self) -> None:
        """RST (RFC 9293 section 3.10.7), and what is under way is lost."""
        with contextlib.suppress(OSError):
            if self._socket is not None:
                self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()


class _Connection:
    def __init__(self, relay: Relay, client: _End, server: _End, test: str) -> None:
        self.relay = relay
        self.client = client
        self.server = server
        self.test = test
        self.dialogue = Dialogue()
        self.may_go_on = asyncio.Event()

    async def run(self) -> None:
        try:
            async with asyncio.TaskGroup() as both:
                both.create_task(self._upwards())
                both.create_task(self._downwards())
        except* OSError:
            self.client.reset()
            self.server.reset()
        else:
            self.client.writer.close()
            self.server.writer.close()

    async def _upwards(self) -> None:
        while data := await self.client.reader.read(_CHUNK):
            self.relay.heard(self.dialogue.said(data), self.test)
            self.may_go_on.clear()
            await self.server.send(data)
            if self.dialogue.starttls:
                await self.may_go_on.wait()
        self.server.finish()

    async def _downwards(self) -> None:
        while data := await self.server.reader.read(_CHUNK):
            asked = bool(self.dialogue.starttls)
            agreed = self.dialogue.answered(data)
            if agreed and self.relay._shown:
                await self._turn_to_tls(data, self.relay._shown)
            else:
                await self.client.send(data)
            if asked and not self.dialogue.starttls:
                self.may_go_on.set()
        self.may_go_on.set()
        self.client.finish()

    async def _turn_to_tls(self, answer: bytes, shown: ssl.SSLContext) -> None:
        await self.server.writer.start_tls(_trusting_anyone())
        # The client's first words in TLS must find TLS at this end.
        self.client.writer.transport.pause_reading()  # type: ignore[attr-defined]  # it is a socket's
        self.client.writer.write(answer)
        await self.client.writer.start_tls(shown)


@functools.cache
def _trusting_anyone() -> ssl.SSLContext:
    """For a server of our own, whose certificate may be bad on purpose."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context
