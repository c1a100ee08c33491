"""What imapclient, imaplib, ssl and the network raise becomes an error of errors.py here."""

from __future__ import annotations

import contextlib
import errno
import imaplib
import socket
import ssl
from typing import TYPE_CHECKING

from imapclient.exceptions import IMAPClientError

from rejectbox.errors import Busy, ConnectionLost, ProtocolError, Unreachable, Untrusted
from rejectbox.mailbox.refusals import broken, not_now, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_NO_WAY = {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EHOSTDOWN, errno.EADDRNOTAVAIL}
"""This machine has no network, or none that leads there."""
_TOO_OLD = {
    "UNSUPPORTED_PROTOCOL",
    "TLSV1_ALERT_PROTOCOL_VERSION",
    "WRONG_SSL_VERSION",
    "NO_PROTOCOLS_AVAILABLE",
}


@contextlib.contextmanager
def door(name: str, *, patient: bool = True, reaching: bool = False) -> Iterator[None]:
    """Raises the errors of `Server`, each sentence beginning with `name`.

    `reaching`: the connection is only being made, so a server that is silent is not reached. One that says it is itself
    at fault is asked later where `patient`; else that one request is refused.
    """
    try:
        yield
    except ssl.SSLCertVerificationError as error:
        raise Untrusted(
            f"{name}: the server's certificate is not to be trusted ({error.verify_message}). "
            "Check account.host; for a private server name its certificate authority in account.ca_file"
        ) from None
    except ssl.SSLError as error:
        if isinstance(error, ssl.SSLEOFError | ssl.SSLZeroReturnError) or error.reason not in _TOO_OLD:
            raise ConnectionLost(f"{name}: the connection failed ({words_of(error)})") from None
        raise Untrusted(
            f"{name}: the server offers no TLS 1.2 or newer, so the connection would not be private. "
            "Ask whoever runs the server to bring it up to date, or choose another server"
        ) from None
    except socket.gaierror:
        raise Unreachable(
            f"{name}: there is no such host, or no name service. Check account.host and the network"
        ) from None
    except UnicodeError:
        if reaching:
            raise ConnectionLost(f"{name}: that is no host name. Check account.host") from None
        raise ProtocolError(f"{name}: the server's answer cannot be understood (odd characters)") from None
    except (OSError, EOFError, imaplib.IMAP4.abort) as error:
        said = words_of(error)
        if not_now(said) and not isinstance(error, OSError) and not said.startswith("socket error"):
            raise Busy(f"{name}: the server asks for a pause ({said})") from None
        silent = reaching and isinstance(error, TimeoutError)
        no_way = isinstance(error, OSError) and error.errno in _NO_WAY
        kind = Unreachable if silent or no_way else ConnectionLost
        raise kind(f"{name}: the connection failed ({said})") from None
    except IMAPClientError as error:
        said = words_of(error)
        if not_now(said) or (patient and broken(said)):
            raise Busy(f"{name}: the server asks for a pause ({said})") from None
        raise ProtocolError(f"{name}: the server refused a request ({said})") from None
    except (ValueError, LookupError, TypeError, AttributeError, AssertionError, RecursionError) as error:
        raise ProtocolError(f"{name}: the server's answer cannot be understood ({type(error).__name__})") from None
