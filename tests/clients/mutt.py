"""Debian's mutt on an account of a private server, with nothing of the user's own settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.servers.install import mutt_present
from tests.servers.private import Home
from tests.servers.settings import PASSWORD

from .case import ALIAS, OWN
from .drafts import NAME
from .terminal import Terminal

if TYPE_CHECKING:
    from pathlib import Path

    from tests.servers.server import Server

    from .sink import Sink


def unavailable() -> str | None:
    """Why mutt can't be had here, as the end of a sentence; None when it can."""
    return None if mutt_present() else "mutt or tmux is missing: sudo python3 tests/servers/install.py mutt"


class Mutt:
    """One account in mutt. `edited` is what the editor was given."""

    def __init__(self, folder: Path, server: Server, user: str, sink: Sink) -> None:
        self.home = Home(folder, "mutt")
        self.edited = self.home.path / "edited"
        self._url = f"imap://{server.host}:{server.own_imap_port}"
        editor = self.home.write("editor", f'#!/bin/sh\nexec cp "$1" {self.edited}\n', 0o755)
        self._rc = self.home.write("muttrc", self._settings(user, sink.port, editor))

    def open(self, mailbox: str, *, columns: int = 100, lines: int = 40) -> Terminal:
        command = ("mutt", "-n", "-F", str(self._rc), "-f", f"{self._url}/{mailbox}")
        return Terminal(self.home, *command, columns=columns, lines=lines)

    def _settings(self, user: str, smtp_port: int, editor: Path) -> str:
        return f"""
            set imap_user = "{user}"
            set imap_pass = "{PASSWORD}"
            set ssl_starttls = no
            set ssl_force_tls = no
            set folder = "{self._url}/"
            set spoolfile = "+INBOX"
            set postponed = "+Drafts"
            set record = "+Sent"
            set copy = yes
            set realname = "{NAME}"
            set from = "{OWN}"
            alternates {ALIAS}
            set smtp_url = "smtp://127.0.0.1:{smtp_port}"
            set hostname = "example.org"
            set editor = "{editor}"
            set edit_headers = yes
            set sort = threads
            set index_format = "%3C %{{%d %b}}  %-18.18F %s"
            set pager_index_lines = 6
            set status_on_top = yes
            set markers = no
            ignore *
            unignore from to subject date
            color normal default default
            color status brightwhite blue
            color indicator black cyan
            color tree cyan default
            color hdrdefault cyan default
            color quoted green default
            set tmpdir = "{self.home.path}"
        """
