"""A relay on loopback that keeps what a client says to a server, as the server sees it."""

from __future__ import annotations

import contextlib
import re
import socket
import threading
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Sequence

_COMMAND = re.compile(rb"^[A-Za-z0-9.+]+ (?:UID )?[A-Z]+", re.IGNORECASE)
_LITERAL = re.compile(rb"\{(\d+)\+?\}\r\n$")


class Recorder:
    """`with Recorder(address) as recorder:` listens at `recorder.port` and passes everything on, both ways."""

    def __init__(self, server: tuple[str, int]) -> None:
        self._server = server
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._said: list[bytearray] = []
        self._sockets: list[socket.socket] = []

    def __enter__(self) -> Self:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        for one in (self._listener, *self._sockets):
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()

    @property
    def lines(self) -> list[bytes]:
        """Every line that clients said, without the contents of literals, each connection's in order."""
        return [line for said in self._said for line in _without_literals(bytes(said))]

    def commands(self) -> list[str]:
        """The verb of every command, such as EXAMINE or UID FETCH."""
        found = (_COMMAND.match(line) for line in self.lines)
        return [match.group().decode().upper().partition(" ")[2] for match in found if match]

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                server = socket.create_connection(self._server)
                said = bytearray()
                self._said.append(said)
                self._sockets += [client, server]
                threading.Thread(target=_pass, args=(client, server, said), daemon=True).start()
                threading.Thread(target=_pass, args=(server, client, bytearray()), daemon=True).start()


def _pass(one: socket.socket, other: socket.socket, said: bytearray) -> None:
    with contextlib.suppress(OSError):
        while data := one.recv(1 << 16):
            said += data
            other.sendall(data)
    with contextlib.suppress(OSError):
        other.shutdown(socket.SHUT_WR)


def _without_literals(said: bytes) -> Sequence[bytes]:
    lines: list[bytes] = []
    at = 0
    while at < len(said):
        end = said.find(b"\r\n", at)
        end = len(said) if end < 0 else end + 2
        line = said[at:end]
        while literal := _LITERAL.search(line):
            rest = end + int(literal[1])
            end = said.find(b"\r\n", rest)
            end = len(said) if end < 0 else end + 2
            line = line[: literal.start()] + said[rest:end]
        lines.append(line.rstrip(b"\r\n"))
        at = end
    return lines
