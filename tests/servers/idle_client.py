"""A bare IDLE client on a socket, and the time each EXISTS arrived: the base line of the latency benchmark.

`python -m tests.servers.idle_client HOST PORT USER PASSWORD [CA_FILE]` prints one line for each EXISTS.
"""

from __future__ import annotations

import contextlib
import queue
import re
import socket
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Self

from .certificates import trusting
from .server import quoted

if TYPE_CHECKING:
    import ssl


class IdleError(RuntimeError):
    """The server closed, refused or stayed silent; the text quotes it."""


class IdleClient:
    """Logged in (unless the server greets PREAUTH), in the mailbox, idling, from `__enter__` to `__exit__`.

    A thread of its own reads, so that the stamp is taken when the line arrives and not when the test asks.
    """

    def __init__(
        self,
        address: tuple[str, int],
        user: str = "",
        password: str = "",
        mailbox: str = "INBOX",
        context: ssl.SSLContext | None = None,
    ) -> None:
        self.address = address
        self.user = user
        self.password = password
        self.mailbox = mailbox
        self.context = context
        self._arrivals: queue.SimpleQueue[tuple[float, int] | None] = queue.SimpleQueue()
        self._reader: threading.Thread | None = None

    def __enter__(self) -> Self:
        self._socket = socket.create_connection(self.address, timeout=10)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if self.context is not None:
            self._socket = self.context.wrap_socket(self._socket, server_hostname=self.address[0])
        self._lines = self._socket.makefile("rb")
        greeting = self._lines.readline()
        if not greeting.startswith(b"* PREAUTH"):
            self._command("a1", f"LOGIN {quoted(self.user)} {quoted(self.password)}", b"a1 OK")
        self._command("a2", f"EXAMINE {quoted(self.mailbox)}", b"a2 OK")
        self._command("a3", "IDLE", b"+")
        self._socket.settimeout(None)
        self._reader = threading.Thread(target=self._read, daemon=True, name="idle-client")
        self._reader.start()
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(OSError):
            self._socket.sendall(b"DONE\r\na4 LOGOUT\r\n")
            self._socket.settimeout(5)
        if self._reader is not None:
            self._reader.join(5)
        self._lines.close()
        self._socket.close()

    def arrival(self, timeout: float = 10) -> tuple[float, int]:
        """time.perf_counter() at the next EXISTS, and its number of messages."""
        try:
            found = self._arrivals.get(timeout=timeout)
        except queue.Empty:
            raise IdleError(f"no EXISTS within {timeout} s") from None
        if found is None:
            raise IdleError("the server closed the connection")
        return found

    def _command(self, tag: str, command: str, until: bytes) -> None:
        self._socket.sendall(f"{tag} {command}\r\n".encode())
        while not (line := self._lines.readline()).startswith(until):
            if not line or line.startswith(tag.encode()):
                raise IdleError(f"{command.partition(' ')[0]}: {line!r}")

    def _read(self) -> None:
        with contextlib.suppress(OSError, ValueError):
            while line := self._lines.readline():
                instant = time.perf_counter()
                if found := re.match(rb"\* (\d+) EXISTS", line):
                    self._arrivals.put((instant, int(found[1])))
        self._arrivals.put(None)


def main(arguments: list[str]) -> None:
    host, port, user, password, *ca_file = arguments
    context = trusting(Path(ca_file[0])) if ca_file else None
    with IdleClient((host, int(port)), user, password, context=context) as client:
        while True:
            instant, number = client.arrival(timeout=1740)
            print(f"{instant:.6f} {number} EXISTS", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
