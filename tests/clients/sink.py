"""Where the clients send to: an SMTP server on loopback that keeps what it is given."""

from __future__ import annotations

import contextlib
import queue
from typing import TYPE_CHECKING, NamedTuple, Self

from aiosmtpd.controller import Controller

from tests.servers.private import free_port

if TYPE_CHECKING:
    from aiosmtpd.smtp import SMTP, Envelope, Session

SECONDS = 20.0


class Sent(NamedTuple):
    """One mail as a client sent it: the envelope's recipients, and the bytes."""

    recipients: list[str]
    raw: bytes


class Sink:
    """`with Sink() as sink:` starts and stops it."""

    def __init__(self) -> None:
        self._mails: queue.Queue[Sent] = queue.Queue()
        self._controller = Controller(self, hostname="127.0.0.1", port=free_port())

    @property
    def port(self) -> int:
        return int(self._controller.port)

    def take(self) -> Sent:
        """The next mail that was sent; waits for it."""
        return self._mails.get(timeout=SECONDS)

    def clear(self) -> None:
        """Forget what an earlier test sent and nobody took."""
        with contextlib.suppress(queue.Empty):
            while True:
                self._mails.get_nowait()

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802  (aiosmtpd's name)
        del server, session
        self._mails.put(Sent(list(envelope.rcpt_tos), bytes(envelope.original_content or b"")))
        return "250 taken"

    def __enter__(self) -> Self:
        self._controller.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._controller.stop()
