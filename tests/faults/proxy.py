"""A relay on loopback that cuts, stalls, delays or swallows what passes, as told while it passes."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
import time
from dataclasses import dataclass
from typing import Literal, Self

Trouble = Literal["", "cut", "reset", "stall", "deaf", "drip"]
"""What happens to every connection from now on: closed; closed by RST; nothing passes, and nobody is told; the client's
words pass, but no answer; byte by byte."""


@dataclass(eq=False)
class _Pair:
    client: socket.socket
    server: socket.socket

    def close(self, *, hard: bool = False) -> None:
        for one in (self.client, self.server):
            with contextlib.suppress(OSError):
                if hard:  # RFC 9293 section 3.10.7: RST, and what is under way is lost
                    one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                else:
                    one.shutdown(socket.SHUT_RDWR)
                one.close()


class Proxy:
    """`with Proxy(address) as proxy:` listens at `proxy.port`; `set` changes what it does to all connections."""

    def __init__(self, server: tuple[str, int]) -> None:
        self._server = server
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._pairs: list[_Pair] = []
        self._trouble: Trouble = ""
        self._countdown = -1
        self._changed = threading.Condition()

    def __enter__(self) -> Self:
        threading.Thread(target=self._accept, daemon=True, name="proxy").start()
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.set("")
        self.hang_up()

    def set(self, trouble: Trouble) -> None:
        """From now on, until the next `set`; `cut` and `reset` also end what stands."""
        with self._changed:
            self._trouble = trouble
            self._countdown = -1
            self._changed.notify_all()
        if trouble in ("cut", "reset"):
            self.hang_up(hard=trouble == "reset")

    def cut_after(self, count: int) -> None:
        """Cut the connection once `count` more bytes have passed, both ways together."""
        with self._changed:
            self._countdown = count

    def hang_up(self, *, hard: bool = False) -> None:
        """End every connection."""
        with self._changed:
            pairs, self._pairs = self._pairs, []
        for pair in pairs:
            pair.close(hard=hard)

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                try:
                    server = socket.create_connection(self._server, timeout=5)
                except OSError:  # it is down just now
                    client.close()
                    continue
                server.settimeout(None)
                for one in (client, server):
                    one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                pair = _Pair(client, server)
                with self._changed:
                    self._pairs.append(pair)
                threading.Thread(target=self._pass, args=(pair, client, server), daemon=True).start()
                threading.Thread(target=self._pass, args=(pair, server, client), daemon=True).start()

    def _pass(self, pair: _Pair, one: socket.socket, other: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := one.recv(1 << 16):
                if not self._deliver(pair, data, other):
                    return
        # The other direction may still have something to say, as after a kill in the middle of an APPEND.
        with contextlib.suppress(OSError):
            other.shutdown(socket.SHUT_WR)

    def _deliver(self, pair: _Pair, data: bytes, other: socket.socket) -> bool:
        with self._changed:
            while self._trouble == "stall":
                self._changed.wait()
            trouble = self._trouble
            if 0 <= self._countdown < len(data):
                data, trouble = data[: self._countdown], "cut"
                self._countdown = -1
            elif self._countdown >= 0:
                self._countdown -= len(data)
        if trouble == "deaf" and other is pair.client:
            return True
        if trouble == "drip":
            while data and self._trouble == "drip":
                other.sendall(data[:1])
                data = data[1:]
                time.sleep(0.0005)
        other.sendall(data)
        if trouble in ("cut", "reset"):
            pair.close(hard=trouble == "reset")
            return False
        return True
