"""A private Courier from unpacked Debian packages: couriertcpd, authdaemond and imapd in namespaces of their own.

It has one namespace, `INBOX.` with the separator `.`, and neither SPECIAL-USE nor MOVE nor CONDSTORE.
"""

from __future__ import annotations

import functools
import imaplib
import os
import subprocess
from typing import TYPE_CHECKING, Any

from . import certificates, courier_conf
from .dovecot import maildir_delivery
from .install import CACHE, courier_present
from .private import Home, ServerError, end, free_port, wait_for_end, wait_for_greeting
from .server import Server, expect
from .settings import PASSWORD, USER, Settings

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def _namespace() -> list[str]:
    """The command that starts another where it may mount; an ordinary user needs a namespace of users for that."""
    as_user = [] if os.geteuid() == 0 else ["--user", "--map-current-user", "--keep-caps"]
    return ["unshare", *as_user, "--mount", "--propagation", "private", "--pid", "--fork"]


@functools.cache
def unavailable(cache: Path = CACHE) -> str | None:
    """Why Courier can't be had here, as the end of a sentence; None when it can."""
    if not courier_present(cache):
        return "Courier is missing: python3 tests/servers/install.py courier"
    closed = [str(folder) for folder in cache.resolve().parents if not folder.stat().st_mode & 0o001]
    if os.geteuid() == 0 and closed:
        return f"Courier runs as nobody, who can't enter {closed[-1]}: move the checkout"
    trial = [*_namespace(), "mount", "-t", "tmpfs", "tmpfs", "/run"]
    if subprocess.run(trial, capture_output=True, check=False).returncode:
        return "Courier needs namespaces of its own (unshare --mount --pid), and this machine gives none"
    return None


class Courier(Server):
    """Options are those of `Settings`, by keyword; `separator` and `prefix` are Courier's own, `special_use` never."""

    def __init__(
        self, folder: Path, users: Mapping[str, str] | None = None, cache: Path = CACHE, **options: Any
    ) -> None:
        self.settings = Settings(**{"separator": ".", "prefix": "INBOX.", "special_use": False, **options})
        if (self.settings.separator, self.settings.prefix, self.settings.special_use) != (".", "INBOX.", False):
            raise ValueError("Courier knows the separator '.' and the prefix 'INBOX.', and no SPECIAL-USE")
        self.users = dict(users or {USER: PASSWORD})
        self.home = Home(folder, "courier")
        self.tree = cache / "courier"
        self.own_imap_port = free_port()
        self.own_imaps_port = free_port() if self.settings.tls else 0
        self.certificate = certificates.issue(self.home.path, self.settings.certificate)
        self.ca_file = self.certificate.ca_file
        self.log = self.home.path / "courier.log"
        self._process: subprocess.Popen[bytes] | None = None
        pem = self.home.write("imapd.pem", self.certificate.chain.read_text() + self.certificate.key.read_text())
        self.home.own(self.ca_file)
        self.home.folder("mail")
        courier_conf.etc(self.home)
        self._environment = courier_conf.environment(self.home, self.tree, self.settings, self.certificate, pem)
        account = self.home.account
        drop = ["setpriv", f"--reuid={account.uid}", f"--regid={account.gid}", "--clear-groups"]
        ports = (self.own_imap_port, self.own_imaps_port)
        self.start_sh = courier_conf.script(
            self.home, self.tree, self.settings, ports, drop if os.geteuid() == 0 else []
        )
        for user in self.users:
            self._make_maildir(user)
        courier_conf.write_users(self.home, self.tree, self.users)

    def start(self) -> None:
        with self.log.open("ab") as log:
            self._process = self.home.spawn(
                *_namespace(), "sh", self.start_sh, env=self._environment, stdout=log, stderr=log, privileged=True
            )
        try:
            wait_for_greeting(self.host, self.own_imap_port, self._process, self.log)
            for user in self.users:
                self._open(user)
        except ServerError:
            self.stop()
            raise
        self.advertise()

    def stop(self) -> None:
        self.withdraw()
        if self._process is not None:
            # unshare waits for its child and heeds no signal; at its kill the namespace ends with all in it.
            end(self._process, grace=0)
            self._process = None
            wait_for_end(self.host, self.own_imap_port)

    def maildir(self, user: str, mailbox: str = "INBOX") -> Path:
        """Names are UTF-8 on the disk, as Courier has them since version 5."""
        root = self.home.path / "mail" / user / "Maildir"
        return root if mailbox.upper() == "INBOX" else root / f".{mailbox.removeprefix(self.settings.prefix)}"

    def deliver(self, user: str, raw: bytes, mailbox: str = "INBOX") -> float:
        """Past any quota. A mailbox that is not there yet is made."""
        if self.settings.quota is not None:
            with (self.maildir(user) / "maildirsize").open("a") as sizes:
                sizes.write(f"{len(raw)} 1\n")
        return maildir_delivery(self.home, self.maildir(user, mailbox), raw)

    def add_user(self, user: str, password: str) -> None:
        """One more account, also while the server runs."""
        self.users[user] = password
        self._make_maildir(user)
        courier_conf.write_users(self.home, self.tree, self.users)
        if self._process is not None:
            self._open(user)

    def login(self, user: str) -> imaplib.IMAP4:
        connection = imaplib.IMAP4(self.host, self.own_imap_port, timeout=10)
        if not self.settings.plain_login:
            connection.starttls()
        connection.login(user, self.users[user])
        return connection

    def _make_maildir(self, user: str) -> None:
        prefix, drafts = self.settings.prefix, self.settings.drafts
        for mailbox in ("INBOX", *(prefix + name for name in (drafts, "Sent", "Trash") if name is not None)):
            parts = self.maildir(user, mailbox).relative_to(self.home.path).parts
            for part in ("cur", "new", "tmp"):
                self.home.folder(*parts, part, mode=0o700)
            if mailbox != "INBOX":
                self.home.write("/".join((*parts, "maildirfolder")), "")
        if self.settings.quota is not None:
            self.home.write(f"mail/{user}/Maildir/maildirsize", f"{self.settings.quota}S\n")
        if self.settings.read_only_drafts and drafts is not None:
            parts = self.maildir(user, prefix + drafts).relative_to(self.home.path).parts
            self.home.write("/".join((*parts, "courierimapacl")), "owner alr\n")

    def _open(self, user: str) -> None:
        """As any mail client does: its SELECT, which takes a second, gives Courier's mailbox a UIDVALIDITY that stays."""
        if self.settings.opened:
            with self.session(user) as connection:
                expect(connection.select("INBOX"))
