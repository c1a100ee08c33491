"""A server on loopback that replays a dialogue (or improvises), to as many clients as come, one rule after the other for all of them."""

from __future__ import annotations

import contextlib
import re
import socket
import struct
import threading
import time
from typing import TYPE_CHECKING, Self

from tests.scripted.dialogue import Dialogue, Rule, said

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Sequence

_LITERAL = re.compile(rb"\{(\d+)(\+?)\}\r\n$")


class Hung(Exception):  # noqa: N818  (no error: the dialogue is over)
    """The dialogue has come to its end on this connection."""


class Scripted:
    """`with Scripted(dialogue) as server:` listens at `server.port`. `heard` is every command without its tag."""

    def __init__(
        self,
        dialogue: Dialogue,
        context: ssl.SSLContext | None = None,
        improvised: Callable[[str], bytes | None] = lambda _command: None,
    ) -> None:
        self.dialogue = dialogue
        self.heard: list[str] = []
        self.literals: list[bytes] = []
        self.unexpected: list[str] = []
        self.connections = 0
        self.appended: set[str] = set()
        self.improvised = improvised
        self._context = context
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._open: list[socket.socket] = []
        self._over = threading.Event()

    def __enter__(self) -> Self:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        for one in (self._listener, *self._open):
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                self._open.append(client)
                self.connections += 1
                threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        with contextlib.suppress(OSError, Hung):
            _Conversation(self, client).go()
        with contextlib.suppress(OSError):
            client.close()

    def greet(self) -> Sequence[tuple[str, str]]:
        return self.dialogue.greeting

    def secured(self, client: socket.socket) -> socket.socket:
        assert self._context is not None
        found = self._context.wrap_socket(client, server_side=True)
        self._open.append(found)
        return found

    def pause(self, seconds: float | None) -> None:
        self._over.wait(seconds)


class _Conversation:
    def __init__(self, server: Scripted, client: socket.socket) -> None:
        self.server = server
        self.client = client
        self.lines = client.makefile("rb")
        self.piece = 0
        self.tag = b""
        self.examined = ""

    def go(self) -> None:
        self._act(self.server.greet(), b"")
        while line := self.lines.readline():
            self._command(line)

    def _command(self, line: bytes) -> None:
        if not line.startswith(b"DONE"):
            self.tag, _, line = line.partition(b" ")
        announced = line
        rule = self._rule(_shown(line)) if _LITERAL.search(line) else None
        if not rule or not rule.verbs & {"take", "refuse"}:
            while match := _LITERAL.search(line):
                line = line[: match.start()] + self._literal(match, ask=True)
        command = _shown(line if rule is None else announced)
        self.server.heard.append(command)
        if improvised := self.server.improvised(command):
            self._say(improvised + b"%s OK done\r\n" % self.tag)
            return
        rule = rule or self._rule(command)
        if rule is None:
            self.server.unexpected.append(command)
            self._say(b"%s BAD that is not in the dialogue\r\n" % self.tag)
        else:
            self._act(rule.actions, announced)

    def _rule(self, command: str) -> Rule | None:
        name, *arguments = command.split(" ", 1)
        folder = (arguments or [""])[0].rpartition(" (")[0] or (arguments or [""])[0]
        if name == "EXAMINE":
            self.examined = folder
        elif name == "APPEND":
            self.server.appended.add(folder)
        return self.server.dialogue.answer(command, drafted=self.examined in self.server.appended)

    def _literal(self, match: re.Match[bytes], *, ask: bool) -> bytes:
        if ask and not match[2]:
            self._say(b"+ go on\r\n")
        literal = self.lines.read(int(match[1]))
        self.server.literals.append(literal)
        return b"..." + self.lines.readline()

    def _act(self, actions: Sequence[tuple[str, str]], announced: bytes) -> None:
        for verb, rest in actions:
            if verb in ("S:", "s:"):
                self._say(said(rest, self.tag) + (b"\r\n" if verb == "S:" else b""))
            elif verb in ("flood", "endless"):
                while True:
                    self.client.sendall((said(rest, self.tag) + (b"\r\n" if verb == "flood" else b"")) * 20)
            elif verb == "take":
                if match := _LITERAL.search(announced):
                    self._literal(match, ask=False)
            elif verb != "refuse":
                getattr(self, f"_{verb}")(rest)

    def _line(self, _: str) -> None:
        self.lines.readline()

    def _wait(self, seconds: str) -> None:
        self.server.pause(float(seconds))

    def _pieces(self, size: str) -> None:
        self.piece = int(size)

    def _stall(self, _: str) -> None:
        self.server.pause(None)

    def _close(self, _: str) -> None:
        raise Hung

    def _reset(self, _: str) -> None:
        self.client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        raise Hung

    def _begin(self, _: str) -> None:
        self.client = self.server.secured(self.client)
        self.lines = self.client.makefile("rb")

    def _say(self, data: bytes) -> None:
        if not self.piece:
            self.client.sendall(data)
            return
        for at in range(0, len(data), self.piece):
            self.client.sendall(data[at : at + self.piece])
            time.sleep(0.0005)


def _shown(line: bytes) -> str:
    return line.decode("utf-8", "backslashreplace").rstrip("\r\n")
