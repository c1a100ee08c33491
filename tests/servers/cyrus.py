"""A private Cyrus 3.6 from unpacked Debian packages, under its own master: LMTP in, IMAP and idled out."""

from __future__ import annotations

import imaplib
import os
import smtplib
import time
from typing import TYPE_CHECKING, Any

from . import certificates, cyrus_conf
from .install import CACHE, cyrus_present
from .private import Home, ServerError, end, free_port, wait_for_greeting
from .server import Server, encoded, expect, quoted
from .settings import PASSWORD, USER, Settings

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Mapping
    from pathlib import Path


def unavailable(cache: Path = CACHE) -> str | None:
    """Why Cyrus can't be had here, as the end of a sentence; None when it can."""
    if not cyrus_present(cache):
        return "Cyrus is missing: python3 tests/servers/install.py cyrus"
    closed = [str(folder) for folder in cache.resolve().parents if not folder.stat().st_mode & 0o001]
    if os.geteuid() == 0 and closed:
        return f"Cyrus runs as nobody, who can't enter {closed[-1]}: move the checkout"
    return None


class Cyrus(Server):
    """Options are those of `Settings`, by keyword. User names are whole addresses."""

    def __init__(
        self, folder: Path, users: Mapping[str, str] | None = None, cache: Path = CACHE, **options: Any
    ) -> None:
        self.settings = Settings(**options)
        self.users = dict(users or {USER: PASSWORD})
        self.home = Home(folder, "cyrus")
        self.tree = cache / "cyrus"
        self.own_imap_port = free_port()
        self.own_imaps_port = free_port() if self.settings.tls else 0
        self.certificate = certificates.issue(self.home.path, self.settings.certificate)
        self.ca_file = self.certificate.ca_file
        self.log = self.home.path / "cyrus.log"
        self._process: subprocess.Popen[bytes] | None = None
        self._environment = self._libraries()
        for file in (self.certificate.ca_file, self.certificate.chain, self.certificate.key):
            self.home.own(file)
        # Where each idling imapd listens for idled. Cyrus does not make it, and without it IDLE stays mute.
        self.home.folder("conf", "socket")
        for name in ("spool", "sockets", "proc", "lock", "sieve"):
            self.home.folder(name)
        self.imapd_conf = cyrus_conf.imapd(self.home, self.settings, self.certificate)
        self.cyrus_conf = cyrus_conf.services(
            self.home, self.settings, self.tree, (self.own_imap_port, self.own_imaps_port)
        )
        for user, password in self.users.items():
            self._set_password(user, password)

    def start(self) -> None:
        master = self.tree / "usr/lib/cyrus/bin/master"
        with self.log.open("ab") as log:
            self._process = self.home.spawn(
                *(master, "-C", self.imapd_conf, "-M", self.cyrus_conf, "-p", self.home.path / "master.pid"),
                env=self._environment,
                stdout=log,
                stderr=log,
            )
        try:
            wait_for_greeting(self.host, self.own_imap_port, self._process, self.log)
            for user in self.users:
                self._prepare(user)
        except ServerError:
            self.stop()
            raise
        self.advertise()

    def stop(self) -> None:
        self.withdraw()
        if self._process is not None:
            end(self._process)
            self._process = None

    def deliver(self, user: str, raw: bytes, mailbox: str = "INBOX") -> float:
        """By LMTP into INBOX, past any quota. Into other folders by APPEND: LMTP would need their `p` right."""
        if mailbox.upper() != "INBOX":
            with self.session(user) as connection:
                instant = time.perf_counter()
                expect(connection.append(quoted(mailbox), "", "", raw))
                return instant
        with smtplib.LMTP(str(self.home.path / "sockets" / "lmtp")) as lmtp:
            lmtp.ehlo("localhost")
            for command in ("MAIL FROM:<>", f"RCPT TO:<{user}> IGNOREQUOTA", "DATA"):
                _expect(lmtp.docmd(command))
            end_of_data = b".\r\n" if raw.endswith(b"\r\n") else b"\r\n.\r\n"
            instant = time.perf_counter()
            lmtp.send(raw.replace(b"\r\n.", b"\r\n..") + end_of_data)
            _expect(lmtp.getreply())
        return instant

    def add_user(self, user: str, password: str) -> None:
        """One more account, also while the server runs."""
        self.users[user] = password
        self._set_password(user, password)
        if self._process is not None:
            self._prepare(user)

    def login(self, user: str) -> imaplib.IMAP4:
        connection = imaplib.IMAP4(self.host, self.own_imap_port, timeout=10)
        if not self.settings.plain_login:
            connection.starttls()
        connection.login(user, self.users[user])
        return connection

    def _libraries(self) -> dict[str, str]:
        found = [str(file.parent) for file in self.tree.glob("usr/lib/*/libcyrus.so.0")]
        found += [str(folder) for folder in self.tree.glob("lib/*/")]
        return {"LD_LIBRARY_PATH": ":".join(found), "SASL_PATH": f"{found[0]}/sasl2"}

    def _set_password(self, user: str, password: str) -> None:
        name, _, realm = user.partition("@")
        command = (self.tree / "usr/sbin/saslpasswd2", "-p", "-c", "-f", self.home.path / "sasldb2")
        self.home.run(*command, "-u", realm, name, stdin=password.encode(), env=self._environment)

    def _prepare(self, user: str) -> None:
        """The first login makes the folders; rights can only be taken away from what is there."""
        with self.session(user) as connection:
            if self.settings.read_only_drafts and self.settings.drafts is not None:
                drafts = encoded(self.settings.prefix + self.settings.drafts)
                expect(connection.setacl(f'"{drafts}"', user, "lrsa"))


def _expect(answer: tuple[int, bytes]) -> None:
    if answer[0] >= 400:
        raise ServerError(f"LMTP refused: {answer[0]} {answer[1].decode(errors='replace')}")
