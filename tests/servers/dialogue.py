"""What a client says on one connection, as command lines without the contents of their literals."""

from __future__ import annotations

import re

_LITERAL = re.compile(rb"\{(\d+)(\+?)\}$")
_BASE64 = re.compile(rb"[A-Za-z0-9+/]*=*|\*")
_LONGEST = 1 << 20


class Dialogue:
    """Fed with both sides in the order in which they pass, in pieces of any size."""

    def __init__(self) -> None:
        self.starttls = b""
        """The tag of a STARTTLS that has no answer yet."""
        self._waiting = b""
        self._line = b""
        self._literal = 0
        self._asked = b""
        self._answer = b""
        self._logging_in = False

    def said(self, data: bytes) -> list[bytes]:
        """The lines that these bytes of the client's complete; one that announces a literal counts at once."""
        lines = []
        while data:
            if self._literal:
                size = min(self._literal, len(data))
                self._literal -= size
                self._asked = b""
                data = data[size:]
                continue
            # As Dovecot does, which takes a bare LF for the end of a line.
            part, end, data = data.partition(b"\n")
            self._waiting += part
            if end or len(self._waiting) > _LONGEST:
                lines += self._ended(self._waiting.removesuffix(b"\r"))
                self._waiting = b""
        return lines

    def answered(self, data: bytes) -> bool | None:
        """Take in what the server said; whether it agreed to STARTTLS, None where it has not said so or was not asked.

        A literal that it refuses does not come: what follows is another command (RFC 3501 section 7.5).
        """
        asked = self.starttls or self._asked
        if not asked:
            return None
        self._answer = (self._answer + data)[-_LONGEST:]
        found = re.search(rb"(?:^|\n)%s (OK|NO|BAD)\b[^\n]*\n" % re.escape(asked), self._answer, re.IGNORECASE)
        if not found:
            return None
        agreed = found[1].upper() == b"OK" if self.starttls else None
        self.starttls = self._asked = self._answer = self._line = b""
        self._literal = 0
        return agreed

    def _ended(self, part: bytes) -> list[bytes]:
        if self._logging_in and _BASE64.fullmatch(part):
            return []
        self._line += part
        line, words = self._line, self._line.upper().split()[:2]
        if literal := _LITERAL.search(part):
            self._literal = int(literal[1])
            self._asked = b"" if literal[2] else line.split(b" ")[0]
        else:
            self._line = b""
        self._answer = b""
        self._logging_in = words[1:] == [b"AUTHENTICATE"]
        self.starttls = line.split(b" ")[0] if words[1:] == [b"STARTTLS"] else b""
        return [line] if part else []
