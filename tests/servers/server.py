"""What all test servers have in common: the verbs of the tests, read through an IMAP connection of their own."""

from __future__ import annotations

import contextlib
import imaplib
import re
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, NamedTuple, Self, TypeVar

from .names import decoded, encoded, quoted
from .private import free_port
from .relay import Relay, Way

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .certificates import Certificate
    from .ledger import Said
    from .settings import Settings

__all__ = ["Server", "Stored", "decoded", "encoded", "expect", "quoted"]

T = TypeVar("T")


class Stored(NamedTuple):
    """One message as the server holds it."""

    uid: int
    flags: frozenset[str]
    raw: bytes


class Server(ABC):
    """A private IMAP server for one test run. `with Server(...) as server:` starts and stops it.

    `imap_port` and `imaps_port` are for the program: behind them a relay keeps what it says. The tests' own sessions,
    other people's mail clients and benchmarks go to `own_imap_port` and `own_imaps_port`, where the server itself listens.
    """

    host: str = "127.0.0.1"
    imap_port: int = 0
    imaps_port: int = 0
    own_imap_port: int = 0
    own_imaps_port: int = 0
    settings: Settings
    certificate: Certificate | None = None
    _relays: tuple[Relay, ...] = ()

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

    def advertise(self) -> None:
        """Open the ports for the program, the same at each start. Every `start` ends with this."""
        if not self._relays:
            settings, hosts = self.settings, tuple({"127.0.0.1", self.host})
            drafts = () if settings.drafts is None else (settings.prefix + settings.drafts,)
            certificate = self.certificate if settings.tls else None
            self.imap_port = free_port()
            ways = [Way(hosts, self.imap_port, self.own_imap_port, certificate, drafts=drafts)]
            if self.own_imaps_port:
                self.imaps_port = free_port()
                ways += [Way(hosts, self.imaps_port, self.own_imaps_port, certificate, tls=True, drafts=drafts)]
            self._relays = tuple(map(Relay, ways))
        for relay in self._relays:
            relay.open()

    def withdraw(self) -> None:
        """Close the ports for the program: they refuse, as a server's do that is down. Every `stop` begins with this."""
        for relay in self._relays:
            relay.close()

    def said(self) -> list[Said]:
        """What the program said to this server, by port."""
        return [said for relay in self._relays for said in tuple(relay.said)]

    @property
    def address(self) -> tuple[str, int]:
        """Where the server's own plain (or STARTTLS) port listens."""
        return self.host, self.own_imap_port

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
