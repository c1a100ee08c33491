"""imapclient, made fit to be woken; what it, imaplib, ssl and the network raise becomes an error of errors.py here."""

from __future__ import annotations

import contextlib
import imaplib
import logging
import os
import select
import socket
import ssl
from typing import TYPE_CHECKING, Any

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientError

from rejectbox.errors import ConnectionLost, ProtocolError, Untrusted
from rejectbox.mailbox.gate import Plain, Tls
from rejectbox.mailbox.login import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

# At DEBUG it prints bodies and the password; mail is private at every log level.
logging.getLogger("imapclient").setLevel(logging.WARNING)


class Client(IMAPClient):
    """IMAPClient that can be woken, and that loses no word of the server's between two commands."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self.alarm, self.ring = os.pipe()
        os.set_blocking(self.ring, False)
        try:
            super().__init__(*args, **kwargs)
        except BaseException:
            self._close_alarm()
            raise

    def _create_IMAP4(self) -> Plain | Tls:  # noqa: N802  (IMAPClient's name)
        if self.ssl:
            return Tls(self.host, self.port, self.ssl_context, self._timeout.connect)  # type: ignore[call-arg]  # untyped
        return Plain(self.host, self.port, self._timeout.connect)

    def listen(self, seconds: float) -> None:
        """Wait, while IDLE, until the server has said something, `alarm` rings, or that long; reads nothing.

        idle_check() would read, and drops the connection over a line that comes in two TCP segments.
        """
        sock = self.socket()
        sock.setblocking(False)  # so that _buffered() can look without waiting
        try:
            self._wait_for(sock, seconds)
        finally:
            self._set_read_timeout()

    def take_exists(self) -> bool:
        """Did an answer since the last call also say EXISTS? RFC 3501 section 7: any answer may, and IDLE won't again."""
        return self._imap.untagged_responses.pop("EXISTS", None) is not None

    def _wait_for(self, sock: Any, seconds: float) -> None:
        # EXISTS may arrive in one packet with the "+" that answers IDLE: it then waits in imaplib's buffer, or in
        # that of TLS, and the socket stays silent.
        if getattr(sock, "pending", lambda: 0)() or self._buffered():
            return
        ready, _, _ = select.select([sock, self.alarm], [], [], seconds)
        if self.alarm in ready:
            os.read(self.alarm, 64)

    def _buffered(self) -> bool:
        try:
            return bool(self._imap.file.peek(1))
        except (OSError, ValueError):
            return False

    def hang_up(self) -> None:
        with contextlib.suppress(Exception):
            self._imap.shutdown()
        self._close_alarm()

    def _close_alarm(self) -> None:
        for end in (self.alarm, self.ring):
            with contextlib.suppress(OSError):
                os.close(end)
        self.alarm = self.ring = -1


@contextlib.contextmanager
def door(name: str) -> Iterator[None]:
    try:
        yield
    except ssl.SSLCertVerificationError as error:
        raise Untrusted(
            f"{name}: the server's certificate is not to be trusted ({error.verify_message}). "
            "Check account.host; for a private server name its certificate authority in account.ca_file"
        ) from None
    except socket.gaierror:
        raise ConnectionLost(
            f"{name}: there is no such host, or no name service. Check account.host and the network"
        ) from None
    except UnicodeError:
        raise ConnectionLost(f"{name}: that is no host name. Check account.host") from None
    except (OSError, EOFError, imaplib.IMAP4.abort) as error:
        raise ConnectionLost(f"{name}: the connection failed ({words_of(error)})") from None
    except IMAPClientError as error:
        raise ProtocolError(f"{name}: the server refused a request ({words_of(error)})") from None
    except (ValueError, LookupError, TypeError, AssertionError) as error:
        raise ProtocolError(f"{name}: the server's answer cannot be understood ({type(error).__name__})") from None
