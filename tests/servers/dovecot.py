"""A private Dovecot 2.3: the whole daemon with TLS, or its imap program alone behind a loopback listener."""

from __future__ import annotations

import contextlib
import functools
import imaplib
import socket
import subprocess
import threading
import time
import uuid
from typing import TYPE_CHECKING, Any

from . import certificates, dovecot_conf
from .install import dovecot_present, dovecot_program
from .private import Home, ServerError, end, free_port, wait_for_greeting
from .server import Server, encoded
from .settings import PASSWORD, USER, Settings

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


@functools.cache
def unavailable() -> str | None:
    """Why Dovecot can't be had here, as the end of a sentence; None when it can."""
    if not dovecot_present():
        return "Dovecot is missing: sudo python3 tests/servers/install.py dovecot"
    version = subprocess.check_output([program("dovecot"), "--version"], text=True)
    if not version.startswith("2.3."):
        return f"Dovecot {version.split()[0]} has another configuration language; these tests speak 2.3"
    return None


def program(name: str) -> Path:
    found = dovecot_program(name)
    if found is None:
        raise ServerError(f"{name} is missing: sudo python3 tests/servers/install.py dovecot")
    return found


def maildir_delivery(home: Home, maildir: Path, raw: bytes) -> float:
    """Maildir's own way: write to tmp/, rename into new/. Dovecot's inotify sees the rename at once.

    Its 500 ms wait before it tells an IDLE client is compiled in, so LMTP would only add to it.
    """
    home.folder(*maildir.relative_to(home.path).parts, mode=0o700)
    for part in ("cur", "new", "tmp"):
        home.folder(*maildir.relative_to(home.path).parts, part, mode=0o700)
    # Courier gives UIDs in the order of the seconds in front, then of the names.
    name = f"{time.time():.6f}.{uuid.uuid4().hex}.rejectbox"
    waiting = maildir / "tmp" / name
    waiting.write_bytes(raw.replace(b"\r\n", b"\n"))
    home.own(waiting)
    instant = time.perf_counter()
    waiting.rename(maildir / "new" / name)
    return instant


class Maildirs(Server):
    """What daemon and pre-authenticated program share: Maildir++ folders below `home`."""

    def __init__(self, folder: Path, name: str, settings: Settings) -> None:
        self.settings = settings
        self.home = Home(folder, name)
        self.home.folder("run")
        self.home.folder("mail")
        self.log = self.home.path / "dovecot.log"

    def maildir(self, user: str, mailbox: str = "INBOX") -> Path:
        root = self.home.path / "mail" / user
        if mailbox.upper() == "INBOX":
            return root
        inner = encoded(mailbox.removeprefix(self.settings.prefix)).replace(self.settings.separator, ".")
        return root / f".{inner}"

    def deliver(self, user: str, raw: bytes, mailbox: str = "INBOX") -> float:
        """A mailbox that is not there yet is made; so is INBOX before the first login."""
        return maildir_delivery(self.home, self.maildir(user, mailbox), raw)


class Dovecot(Maildirs):
    """The whole daemon. Options are those of `Settings`, by keyword.

    `host` is 127.0.0.2 when `plain_login` is off: from equal addresses Dovecot allows plain login all the same.
    """

    def __init__(self, folder: Path, users: Mapping[str, str] | None = None, **options: Any) -> None:
        super().__init__(folder, "dovecot", Settings(**options))
        self.users = dict(users or {USER: PASSWORD})
        self.host = "127.0.0.1" if self.settings.plain_login else "127.0.0.2"
        self.own_imap_port = free_port()
        self.own_imaps_port = free_port() if self.settings.tls else 0
        self.certificate = certificates.issue(self.home.path, self.settings.certificate)
        self.ca_file = self.certificate.ca_file
        self._process: subprocess.Popen[bytes] | None = None
        for file in (self.certificate.ca_file, self.certificate.chain, self.certificate.key):
            self.home.own(file)
        self.home.folder("users", mode=0o700)
        for user, password in self.users.items():
            self.add_user(user, password)
        self.conf = dovecot_conf.written(
            self.home, self.settings, self.certificate, (self.own_imap_port, self.own_imaps_port)
        )

    def start(self) -> None:
        self._process = self.home.spawn(program("dovecot"), "-F", "-c", self.conf)
        try:
            wait_for_greeting(self.host, self.own_imap_port, self._process, self.log)
        except ServerError:
            self.stop()
            raise
        self.advertise()

    def stop(self) -> None:
        self.withdraw()
        if self._process is not None:
            # Its sessions end at the signal; the master alone may idle for another second.
            end(self._process, grace=0.2)
            self._process = None

    def leads(self, session: int) -> bool:
        """Is that process session (setsid(2)) the running server's?"""
        return self._process is not None and self._process.pid == session

    def add_user(self, user: str, password: str) -> None:
        """One more account, also while the server runs."""
        self.users[user] = password
        self.home.write(f"users/{user}", f"{user}:{{PLAIN}}{password}\n")

    def login(self, user: str) -> imaplib.IMAP4:
        """From 127.0.0.1 to itself, where plain login is open whatever the settings."""
        connection = imaplib.IMAP4("127.0.0.1", self.own_imap_port, timeout=10)
        connection.login(user, self.users[user])
        return connection


class PreauthDovecot(Maildirs):
    """For each connection one `imap` program, already logged in (greeting PREAUTH): a real server in 0.02 s.

    There is one account, so the `user` of every verb is only a name.
    """

    def __init__(self, folder: Path, user: str = USER, **options: Any) -> None:
        super().__init__(folder, "dovecot-preauth", Settings(tls=False, **options))
        self.user = user
        self.conf = dovecot_conf.written(self.home, self.settings, None, (0, 0))
        self._listener: socket.socket | None = None

    def maildir(self, user: str, mailbox: str = "INBOX") -> Path:
        del user
        return super().maildir(self.user, mailbox)

    def start(self) -> None:
        listener = socket.create_server((self.host, self.own_imap_port))
        self.own_imap_port = listener.getsockname()[1]
        self._listener = listener
        self._thread = threading.Thread(target=self._serve, args=(listener,), daemon=True, name="preauth")
        self._thread.start()
        self.advertise()

    def stop(self) -> None:
        self.withdraw()
        if self._listener is not None:
            with contextlib.suppress(OSError):
                self._listener.shutdown(socket.SHUT_RDWR)
            self._listener.close()
            self._listener = None
            self._thread.join(5)
        self.home.end_all()

    def login(self, user: str) -> imaplib.IMAP4:
        del user
        return imaplib.IMAP4(self.host, self.own_imap_port, timeout=10)

    def _serve(self, listener: socket.socket) -> None:
        environment = {"USER": self.user, "HOME": str(self.home.path / "mail" / self.user)}
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with connection, self.log.open("ab") as log:
                command = (program("doveadm"), "-c", self.conf, "exec", "imap")
                stream = connection.fileno()
                self.home.spawn(*command, env=environment, stdin=stream, stdout=stream, stderr=log)
