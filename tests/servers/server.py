"""What all test servers have in common: the verbs of the tests, read through an IMAP connection of their own."""

from __future__ import annotations

import base64
import contextlib
import imaplib
import re
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, NamedTuple, Self, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator

T = TypeVar("T")


class Stored(NamedTuple):
    """One message as the server holds it."""

    uid: int
    flags: frozenset[str]
    raw: bytes


class Server(ABC):
    """A private IMAP server for one test run. `with Server(...) as server:` starts and stops it."""

    host: str = "127.0.0.1"
    imap_port: int = 0
    imaps_port: int = 0

    @abstractmethod
    def start(self) -> None: ...

    @abstractmethod
    def stop(self) -> None:
        """Also drops every open connection; the mail stays for the next start."""

    @abstractmethod
    def deliver(self, user: str, raw: bytes, mailbox: str = "INBOX") -> float:
        """Hand over one mail the way mail arrives; the answer is time.perf_counter() at that instant."""

    @abstractmethod
    def login(self, user: str) -> imaplib.IMAP4:
        """A connection of the test's own, logged in."""

    @property
    def address(self) -> tuple[str, int]:
        """Where the plain (or STARTTLS) port listens."""
        return self.host, self.imap_port

    def restart(self) -> None:
        """Same ports, same mail, no connection survives."""
        self.stop()
        self.start()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def messages(self, user: str, mailbox: str = "INBOX") -> list[Stored]:
        """All messages by UID. EXAMINE and PEEK, so that looking changes no flag."""
        with self.session(user) as connection:
            expect(connection.select(quoted(mailbox), readonly=True))
            data = expect(connection.uid("FETCH", "1:*", "(FLAGS BODY.PEEK[])"))
        return sorted(_stored(data))

    def mailboxes(self, user: str) -> list[str]:
        with self.session(user) as connection:
            lines = expect(connection.list())
        return sorted(_listed(line) for line in lines if line is not None)

    @contextlib.contextmanager
    def session(self, user: str) -> Iterator[imaplib.IMAP4]:
        connection = self.login(user)
        try:
            yield connection
        finally:
            with contextlib.suppress(OSError, imaplib.IMAP4.error):
                connection.logout()


def expect(answer: tuple[str, T]) -> T:
    kind, data = answer
    if kind != "OK":
        raise imaplib.IMAP4.error(f"{kind} {data!r}")
    return data


def _stored(data: list[object]) -> Iterator[Stored]:
    for number, part in enumerate(data):
        if not isinstance(part, tuple):
            continue
        rest = data[number + 1] if number + 1 < len(data) else b""
        said = part[0] + (rest if isinstance(rest, bytes) else b"")
        uid = re.search(rb"UID (\d+)", said)
        flags = re.search(rb"FLAGS \(([^)]*)\)", said)
        if uid and flags:
            yield Stored(int(uid[1]), frozenset(flags[1].decode().split()), part[1])


def _listed(line: bytes | tuple[bytes, bytes]) -> str:
    """RFC 3501 7.2.2: the name is an atom, a quoted string or a literal."""
    if isinstance(line, tuple):
        return decoded(line[1].decode("ascii"))
    name = re.sub(r'^\([^)]*\) (?:"(?:\\.|[^"\\])*"|NIL) ', "", line.decode("ascii"))
    if name.startswith('"'):
        name = re.sub(r"\\(.)", r"\1", name[1:-1])
    return decoded(name)


def quoted(name: str) -> str:
    return '"' + re.sub(r'(["\\])', r"\\\1", encoded(name)) + '"'


def encoded(name: str) -> str:
    """Modified UTF-7 (RFC 3501 5.1.3), written here so that a fault in the client's codec shows."""

    def shifted(run: re.Match[str]) -> str:
        return "&" + base64.b64encode(run[0].encode("utf-16-be")).decode().rstrip("=").replace("/", ",") + "-"

    return re.sub(r"[^\x20-\x7e]+", shifted, name.replace("&", "&-"))


def decoded(name: str) -> str:
    def unshifted(run: re.Match[str]) -> str:
        letters = run[1].replace(",", "/")
        return base64.b64decode(letters + "=" * (-len(letters) % 4)).decode("utf-16-be") if letters else "&"

    return re.sub(r"&([^-]*)-", unshifted, name)
