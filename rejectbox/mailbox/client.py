"""imapclient, made fit to be woken, and to understand what servers say a little wrongly."""

from __future__ import annotations

import contextlib
import logging
import selectors
import socket
import struct
import time
from typing import TYPE_CHECKING, Any

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientAbortError, IMAPClientError

from rejectbox.awake import SLICE, Awake
from rejectbox.mailbox import listing
from rejectbox.mailbox.wire import Wire

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rejectbox.server import Folder

# At DEBUG it prints bodies and the password; mail is private at every log level.
logging.getLogger("imapclient").setLevel(logging.WARNING)

_MARKS = {"\\all", "\\archive", "\\drafts", "\\junk", "\\sent", "\\trash"}
_AFTER_SLEEP = 10.0
"""Seconds that the server may take for its first word after the machine has slept: mostly the connection is dead."""
_HEARD = ("EXISTS", "EXPUNGE", "RECENT", "FETCH", "FLAGS")


class Client(IMAPClient):
    """IMAPClient that can be woken, and that loses no word of the server's between two commands."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self.alarm, self.ring = socket.socketpair()  # no pipe: on Windows only sockets can be waited for
        self.ring.setblocking(False)
        self._raw_names: dict[str, bytes] = {}
        self.in_doubt = False
        try:
            super().__init__(*args, **kwargs)
        except BaseException:
            self._close_alarm()
            raise
        self._imap.debug = 0

    def _create_IMAP4(self) -> Wire:  # noqa: N802  (imapclient's name)
        return Wire(self.host, self.port, self.ssl_context if self.ssl else None, self._timeout.connect)

    def login(self, username: str, password: str) -> None:
        """LOGIN. imapclient's own makes a refusal of a connection that breaks, and so does its plain_login()."""
        self._command_and_check("login", self._imap._quote(username), password)

    def plain_login(self, identity: str, password: str) -> None:
        """AUTHENTICATE PLAIN (RFC 4616)."""
        self._command_and_check("authenticate", "PLAIN", lambda _: f"\0{identity}\0{password}")

    def token_login(self, mechanism: str, answer: Callable[[bytes], str | None]) -> None:
        """AUTHENTICATE with what `answer` gives to each challenge; imapclient's sasl_login() makes the same mistake."""
        self._command_and_check("authenticate", mechanism, answer)

    def folders(self) -> list[Folder]:
        """LIST "" "*", with the marks of RFC 6154 where the server gives them only when asked."""
        self._raw_names = {}
        found = self._listed('""', '"*"')
        marked = any(attribute in _MARKS for folder in found for attribute in folder.attributes)
        if not marked and self.has_capability("SPECIAL-USE") and self.has_capability("LIST-EXTENDED"):
            with contextlib.suppress(IMAPClientError):
                found = self._listed('""', '"*"', "RETURN", "(SPECIAL-USE)") or found
        return found

    def _listed(self, *arguments: str) -> list[Folder]:
        self._imap.untagged_responses.pop("LIST", None)
        kind, said = self._imap._simple_command("LIST", *arguments)
        self._checkok("LIST", kind, said)
        found = []
        for folder, raw in listing.folders(self._imap.untagged_responses.pop("LIST", ())):
            self._raw_names.setdefault(folder.name, raw)
            found.append(folder)
        return found

    def _normalise_folder(self, folder_name: Any) -> Any:
        raw = self._raw_names.get(folder_name)  # as LIST wrote it: not every server writes modified UTF-7
        if raw is None:
            return super()._normalise_folder(folder_name)
        return b'"' + raw.replace(b"\\", b"\\\\").replace(b'"', b'\\"') + b'"'

    def examined(self, folder: str) -> dict[str, list[Any]]:
        """EXAMINE; what was said of the mailbox, by its kind in upper case."""
        self._command_and_check("select", self._normalise_folder(folder), True)
        return {kind: list(said) for kind, said in self._imap.untagged_responses.items()}

    def uids(self, *criteria: bytes, charset: bytes = b"") -> Iterator[int]:
        """UID SEARCH, one UID at a time. Criteria stand as on the wire; those of 8 bits are sent as literals."""
        for kind in ("SEARCH", "ESEARCH"):
            self._imap.untagged_responses.pop(kind, None)
        found = self._raw_command_untagged(b"SEARCH", [*([b"CHARSET", charset] if charset else []), *criteria])
        return listing.uids(found, self._imap.untagged_responses.pop("ESEARCH", ()))

    def _send_literal(self, tag: Any, item: Any, has_literal_plus: Any) -> None:
        try:
            super()._send_literal(tag, item, has_literal_plus)
        except IMAPClientAbortError as error:  # a NO in the place of the "+": only this command is refused
            raise IMAPClientError(str(error)) from None

    def idle(self) -> None:
        """IDLE, until the server's "+"; whatever comes before it is kept (RFC 3501 section 7 lets it come at any time).

        Raises IMAPClientError where the server refuses.
        """
        self._idle_tag = tag = self._imap._command("IDLE")
        while self._imap._get_response() is not None:
            self._imap._check_bye()
            if self._imap.tagged_commands[tag]:
                _, said = self._imap.tagged_commands.pop(tag)
                raise IMAPClientError(str(said[0], "ascii", "replace"))

    def idle_done(self) -> None:
        """DONE: reads what was said, and finds out whether anybody is there at all."""
        self._imap.send(b"DONE\r\n")
        self._imap._command_complete("IDLE", self._idle_tag)
        self._set_read_timeout()

    def look(self) -> None:
        """NOOP: reads what was said since the last command."""
        self._command_and_check("noop")
        self._set_read_timeout()

    def listen(self, seconds: float) -> None:
        """Wait, while IDLE or between two commands, until the server has said something, `alarm` rings, the machine has
        slept, or that long.

        Reads nothing: idle_check() would, and drops the connection over a line that comes in two TCP segments.
        """
        if "EXISTS" in self._imap.untagged_responses:
            return
        sock, awake, slept = self.socket(), Awake(), False
        sock.setblocking(False)  # so that _buffered() can look without waiting
        try:
            end = time.monotonic() + seconds
            while not slept and (left := end - time.monotonic()) > 0 and not self._heard(sock, min(SLICE, left)):
                slept = awake.slept()
        finally:
            sock.settimeout(_AFTER_SLEEP if slept else self._timeout.read)

    def take_exists(self) -> bool:
        """Did an answer since the last call also say EXISTS? RFC 3501 section 7: any answer may, and IDLE won't again."""
        said = self._imap.untagged_responses
        heard = "EXISTS" in said
        for kind in _HEARD:
            said.pop(kind, None)
        return heard

    def _heard(self, sock: Any, seconds: float) -> bool:
        # EXISTS may arrive in one packet with the "+" that answers IDLE: it then waits in the wire's buffer, or in
        # that of TLS, and the socket stays silent.
        if getattr(sock, "pending", lambda: 0)() or self._buffered():
            return True
        with selectors.DefaultSelector() as either:
            either.register(self.alarm, selectors.EVENT_READ)
            either.register(sock, selectors.EVENT_READ)
            ready = [key.fileobj for key, _ in either.select(seconds)]
        if self.alarm in ready:
            self.alarm.recv(64)
        return bool(ready)

    def _buffered(self) -> bool:
        try:
            return bool(self._imap.reader().peek(1))
        except (OSError, ValueError):
            return False

    @contextlib.contextmanager
    def abrupt(self) -> Iterator[None]:
        """What is sent within and not answered is thrown away with the connection, also when the process is killed.

        Else the kernel would go on to deliver it when the network is back, after somebody had looked whether it arrived.
        """
        self._linger(abrupt=True)
        try:
            yield
        except IMAPClientAbortError:
            raise
        except IMAPClientError:  # which is an answer
            self._linger(abrupt=False)
            raise
        self._linger(abrupt=False)

    def _linger(self, *, abrupt: bool) -> None:
        self.in_doubt = abrupt
        self.socket().setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", abrupt, 0))

    def hang_up(self) -> None:
        with contextlib.suppress(Exception):
            self._imap.shutdown()
        self._close_alarm()

    def _close_alarm(self) -> None:
        self.alarm.close()
        self.ring.close()
