"""imaplib's wire, with bounds: nothing that a server says takes memory or time without end, or is read before TLS.

What many servers say a little wrongly (an OK without text, an empty line, a bare LF) is put right on the way.
"""

from __future__ import annotations

import contextlib
import re
import socket
import time
from typing import TYPE_CHECKING, Any

from rejectbox.mailbox.gate import Gated

if TYPE_CHECKING:
    import io
    import ssl

LINE = 4 << 20
"""Bytes of the longest line that is taken: SEARCH names 400,000 UIDs in one."""
LITERAL = 64 << 20
"""Bytes of the longest literal that is taken; asked for are never more than 128 KB, but some servers know no partial FETCH."""
ANSWER = 128 << 20
"""Bytes that may come in answer to one command."""
PATIENCE = 900.0
"""Seconds that the answer to one command may take, however lively the server is meanwhile."""

_PIECE = 1 << 20
_STATUS = re.compile(rb"(\S+ )(ok|no|bad|bye|preauth)(?: |(\r?\n))", re.IGNORECASE)
_UNTAGGED = re.compile(rb"\* (?:\d+ )?[a-z-]+(?=[ \r\n])", re.IGNORECASE)


class SpokenTooEarly(Exception):  # noqa: N818  (named for what happened; imaplib would make one of its own of its errors)
    """Something came in plain text after the OK to STARTTLS (CVE-2011-0411): somebody in between may have put it there."""


class Wire(Gated):
    """imaplib.IMAP4 over TCP, or over TLS where there is a `context`. Keeps no log: it would hold mail and the password."""

    def __init__(self, host: str, port: int, context: ssl.SSLContext | None, seconds: float) -> None:
        self._context = context
        self._seconds = seconds
        self._stream: io.BufferedReader | None = None
        self._stream_of: socket.socket | None = None
        self._trailing = False
        self._taken = 0
        self._since = time.monotonic()
        super().__init__(host, port)

    def _create_socket(self, timeout: float | None) -> socket.socket:
        del timeout
        sock = socket.create_connection((self.host, self.port), self._seconds)
        # imaplib writes a command in several pieces; with Nagle's algorithm each waits 40 ms for the last one's ACK.
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return self._context.wrap_socket(sock, server_hostname=self.host) if self._context else sock

    def send(self, data: Any) -> None:
        self._taken = 0
        self._since = time.monotonic()
        super().send(data)

    def read(self, size: int) -> bytes:
        if size > LITERAL:
            self._break()
            raise self.error(f"it announced {size:,} bytes")
        self._count(size)
        found = bytearray()
        while len(found) < size:
            piece = self.reader().read(min(_PIECE, size - len(found)))
            if not piece:
                raise self.abort("it ended within a literal")
            found += piece
        self._trailing = True
        return bytes(found)

    def readline(self) -> bytes:
        trailing, self._trailing = self._trailing, False
        while True:
            line = self._line()
            if trailing:
                return line
            if line not in (b"\r\n", b"\n"):
                return _put_right(line)

    def _line(self) -> bytes:
        line = self.reader().readline(LINE + 1)
        self._count(len(line))
        if len(line) <= LINE:
            return line
        while line and not line.endswith(b"\n"):
            line = self.reader().readline(_PIECE)
            self._count(len(line))
        raise self.error(f"a line of more than {LINE:,} bytes")

    def _count(self, size: int) -> None:
        self._taken += size
        if self._taken > ANSWER:
            self._break()
            raise self.error("its answer has no end")
        if time.monotonic() - self._since > PATIENCE:
            raise self.abort(f"it did not come to an end within {PATIENCE / 60:.0f} minutes")

    def reader(self) -> io.BufferedReader:
        """The stream of the socket in use, which STARTTLS changes. Raises SpokenTooEarly."""
        if self._stream is None or self._stream_of is not self.sock:
            before, self._stream = self._stream, self.sock.makefile("rb")
            self._stream_of = self.sock
            with contextlib.suppress(OSError, ValueError):  # an empty buffer asks the socket, which is gone
                if before and before.peek(1):
                    raise SpokenTooEarly("it spoke before the encryption began")
        return self._stream

    def _break(self) -> None:
        """Whatever comes is of no use any more: the next command finds the connection lost."""
        with contextlib.suppress(OSError):
            self.sock.shutdown(socket.SHUT_RDWR)

    def shutdown(self) -> None:
        if self._stream:
            self._stream.close()
        super().shutdown()

    def _mesg(self, *_: object) -> None:
        pass

    def _log(self, *_: object) -> None:
        pass


def _put_right(line: bytes) -> bytes:
    if line.endswith(b"\n") and not line.endswith(b"\r\n"):
        line = line[:-1] + b"\r\n"
    if match := _STATUS.match(line):
        return match[1] + match[2].upper() + b" " + (b"\r\n" if match[3] else line[match.end() :])
    if match := _UNTAGGED.match(line):
        return match[0].upper() + line[match.end() :]
    return line
