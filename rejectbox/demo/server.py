"""An IMAP server on loopback, in memory, in a thread of this process; the only door to pymap.

pymap's "dict" backend keeps everything in memory. It knows no SPECIAL-USE, so Drafts is found by its name, as on many
a real server.
"""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import ssl
import threading
from argparse import Namespace
from typing import TYPE_CHECKING, Self

from proxyprotocol.sock import SocketInfo
from pymap.backend.dict import Config, Login
from pymap.concurrent import Subsystem
from pymap.imap import IMAPServer
from pymap.parsing.message import AppendMessage
from pymap.user import UserMetadata
from pysasl.hashing import Cleartext

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from typing import Any

    from pymap.backend.dict.mailbox import MailboxSet

HOST = "127.0.0.1"
MAILBOXES = ("Drafts", "Sent", "Trash")
"""Besides INBOX."""
_PATIENCE = 10.0
_REMINDER = 0.02
"""Seconds."""


class _Config(Config):
    """pymap's settings, without its greeting: that asks the name service, and may wait for it long."""

    @property
    def greeting(self) -> bytes:
        return b"Rejectbox demo"


class DemoServer:
    """Serves the mailboxes of `user` from `with` to its end; `port` and `password` are new each time."""

    def __init__(self, user: str) -> None:
        self.user = user
        self.password = secrets.token_urlsafe(16)
        self.port = 0
        self._thread = threading.Thread(target=self._work, name="demo-server", daemon=True)
        self._ready = threading.Event()
        self._fault: BaseException | None = None
        self._stop: Callable[[], object] = lambda: None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._mailboxes: MailboxSet | None = None

    def __enter__(self) -> Self:
        """Start. Raises RuntimeError where the server does not come up."""
        self._thread.start()
        self._ready.wait(_PATIENCE)
        if self._mailboxes is None:
            self.__exit__()
            raise RuntimeError("the demo's IMAP server did not start") from self._fault
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(RuntimeError):  # the loop is closed already
            self._stop()
        self._thread.join(_PATIENCE)

    def deliver(self, raw: bytes, arrived: datetime) -> None:
        """Put a mail (with CRLF) into INBOX, as an MTA does: IDLE announces it at once. `arrived` is aware."""
        if self._loop is None or self._mailboxes is None:
            raise RuntimeError("the demo's IMAP server is not running")
        asyncio.run_coroutine_threadsafe(_append(self._mailboxes, raw, arrived), self._loop).result(_PATIENCE)

    def _work(self) -> None:
        try:
            asyncio.run(self._serve())
        except BaseException as error:  # noqa: BLE001  (told to whoever waits in __enter__)
            self._fault = error
        finally:
            self._ready.set()

    async def _serve(self) -> None:
        loop, over = asyncio.get_running_loop(), asyncio.Event()
        self._loop, self._stop = loop, lambda: loop.call_soon_threadsafe(over.set)
        config = self._config()
        config.apply_context()
        login = Login(config)
        await login.demo_user_identity.set(UserMetadata(config, self.user, password=self.password))
        async with login.demo_user_identity.new_session() as session:
            mailboxes = session.mailbox_set
        for name in MAILBOXES:
            await mailboxes.add_mailbox(name)
        serve = IMAPServer(login, config)

        async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            with contextlib.suppress(asyncio.CancelledError):  # the end of the demo; asyncio would print it
                await serve(reader, writer, SocketInfo.get(writer, None))

        # Not `async with`: from Python 3.12 on that waits for clients to leave. asyncio.run cancels them.
        listener = await asyncio.start_server(connected, HOST, 0)
        self.port = listener.sockets[0].getsockname()[1]
        self._mailboxes = mailboxes
        self._ready.set()
        inbox = await mailboxes.get_mailbox("INBOX")
        while not over.is_set():
            # pymap's IDLE overlooks what came just before it began, until something else happens: let it happen.
            await inbox.delete(())
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(over.wait(), _REMINDER)
        listener.close()

    def _config(self) -> _Config:
        given: dict[str, Any] = {
            "host": HOST,
            "port": 0,
            "tls_enabled": False,  # offer no STARTTLS, and take the password without
            "ssl_context": ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER),  # else it looks for CERT_FILE in the environment
            "hash_context": Cleartext(),
            "cpu_subsystem": Subsystem.for_asyncio(),  # else it starts threads for the password's hash
            "demo_data": False,
            "demo_user": self.user,
            "demo_password": self.password,
        }
        return _Config(Namespace(passlib_cfg=None, proxy_protocol=None), **given)


async def _append(mailboxes: MailboxSet, raw: bytes, arrived: datetime) -> None:
    inbox = await mailboxes.get_mailbox("INBOX")
    await inbox.append(AppendMessage(raw, arrived, frozenset()), recent=True)
