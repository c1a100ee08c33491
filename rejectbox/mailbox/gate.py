"""The last door before the server: a command that is not on the list of commands.py does not leave the program.

It reads what imaplib and IMAPClient send, so that it holds also where one of these says more than it was asked to.
"""

from __future__ import annotations

import imaplib
import re
from typing import TYPE_CHECKING, Any

from rejectbox import commands
from rejectbox.errors import Withheld

if TYPE_CHECKING:
    from collections.abc import Iterator

_LITERAL = re.compile(rb"\{(\d+)\+?\}\r\n$")
_ANOTHER = "a second command in the place of one"
_BASE64 = re.compile(rb"(?:[A-Za-z0-9+/]*=*|\*)\r\n")


class Gate:
    """Follows what one connection says: a tag, one command, the literals within it.

    What is not yet a whole line waits, so that no half of a refused command is sent.
    """

    def __init__(self) -> None:
        self._waiting = b""
        self._said = b""
        self._literal = 0
        self._open = False
        self._logging_in = False

    def begin(self) -> None:
        """A new tag was drawn: whatever came of the last command, the next bytes are another one."""
        self._waiting = self._said = b""
        self._literal = 0
        self._open, self._logging_in = True, False

    def passed(self, data: bytes) -> bytes:
        """What is to be sent now. Raises Withheld, and then nothing of `data` is to be sent."""
        return b"".join(self._pieces(data))

    def _pieces(self, data: bytes) -> Iterator[bytes]:
        while data:
            if self._literal:
                content, data = data[: self._literal], data[self._literal :]
                self._literal -= len(content)
                yield content
                continue
            line, end, data = data.partition(b"\n")
            self._waiting += line + end
            if end:
                self._check(self._waiting)
                if data and not self._open:
                    raise self._withheld(_ANOTHER)
                yield self._waiting
                self._waiting = b""

    def _check(self, line: bytes) -> None:
        if line == b"DONE\r\n" or (self._logging_in and _BASE64.fullmatch(line)):
            return
        literal = _LITERAL.search(line)
        self._said += line.removesuffix(b"\r\n")
        reason = commands.refusal(self._said.decode("latin-1")) if self._open else _ANOTHER
        if reason:
            raise self._withheld(reason)
        self._literal = int(literal[1]) if literal else 0
        self._open = literal is not None
        self._logging_in = self._said.upper().split()[1:2] == [b"AUTHENTICATE"]

    def _withheld(self, reason: str) -> Withheld:
        self._open, self._waiting = False, b""
        return Withheld(
            f"Nothing was said to the server, because Rejectbox never says this: {reason}. It is a fault of Rejectbox; please report it"
        )


class Gated(imaplib.IMAP4):
    """imaplib with its two ways out watched: `_new_tag` begins every command, `send` carries every byte."""

    def _new_tag(self) -> bytes:
        self._gate().begin()
        tag: bytes = super()._new_tag()  # type: ignore[misc]  # typeshed leaves out what is private
        return tag

    def send(self, data: Any) -> None:
        if allowed := self._gate().passed(bytes(data)):
            super().send(allowed)

    def _gate(self) -> Gate:
        # Not in __init__, for imaplib says CAPABILITY in its own.
        gate: Gate = self.__dict__.setdefault("gate", Gate())
        return gate
