"""Debian's Roundcube from its unpacked package, under PHP's own web server, on an account of a private server."""

from __future__ import annotations

import sqlite3
import time
import urllib.error
import urllib.request
from typing import TYPE_CHECKING, Self

from tests.servers.install import CACHE, roundcube_present
from tests.servers.private import Home, ServerError, end, free_port

from .case import ALIAS, OWN
from .drafts import NAME

if TYPE_CHECKING:
    import subprocess
    from pathlib import Path

    from tests.servers.server import Server

    from .sink import Sink

SECONDS = 20.0


def unavailable(cache: Path = CACHE) -> str | None:
    """Why Roundcube and a browser can't be had here, as the end of a sentence; None when they can."""
    if not roundcube_present(cache):
        return "Roundcube or Chromium is missing: sudo python3 tests/servers/install.py roundcube"
    return None


class Webmail:
    """`with Webmail(...) as webmail:` starts and stops it. `user` is known to it, with two identities."""

    def __init__(self, folder: Path, server: Server, user: str, sink: Sink, cache: Path = CACHE) -> None:
        self.home = Home(folder, "roundcube")
        self._port = free_port()
        self._process: subprocess.Popen[bytes] | None = None
        self._lay_out(cache / "roundcube")
        self.home.write("config/config.inc.php", self._settings(server, sink.port))
        self._introduce(server, user)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}/"

    def __enter__(self) -> Self:
        with (self.home.path / "logs" / "php").open("wb") as log:
            self._process = self.home.spawn(
                *("php", "-d", "opcache.enable=1", "-d", "opcache.enable_cli=1"),
                *("-d", f"upload_tmp_dir={self.home.path}/temp", "-d", f"sys_temp_dir={self.home.path}/temp"),
                *("-S", f"127.0.0.1:{self._port}", "-t", self.home.path / "public_html"),
                env={"PHP_CLI_SERVER_WORKERS": "3"},
                stdout=log,
                stderr=log,
            )
        wait_until_served(self.url, self._process)
        return self

    def __exit__(self, *_: object) -> None:
        if self._process is not None:
            end(self._process)
            self._process = None

    def _lay_out(self, package: Path) -> None:
        """The folders that Debian has in /var/lib/roundcube: the package's by link, those written to our own."""
        tree, root = package / "usr/share/roundcube", self.home.path
        for name in ("config", "logs", "temp", "public_html/program"):
            self.home.folder(*name.split("/"))
        for name in ("defaults.inc.php", "mimetypes.php"):
            (root / "config" / name).symlink_to(package / "etc/roundcube" / name)
        for name in ("program", "plugins", "skins", "SQL", "index.php"):
            (root / name).symlink_to(tree / name)
        for name in ("plugins", "skins", "program/js", "program/resources"):
            (root / "public_html" / name).symlink_to(tree / name)
        # As Debian's own, which finds the root by its own place.
        (root / "public_html/index.php").write_bytes((package / "var/lib/roundcube/public_html/index.php").read_bytes())

    def _settings(self, server: Server, smtp_port: int) -> str:
        return f"""<?php
            $config = [
                'db_dsnw' => 'sqlite:///{self.home.path}/config/roundcube.sqlite?mode=0600',
                'imap_host' => '{server.host}:{server.own_imap_port}',
                'smtp_host' => '127.0.0.1:{smtp_port}',
                'smtp_user' => '',
                'smtp_pass' => '',
                'des_key' => 'twenty-four characters..',
                'log_driver' => 'file',
                'plugins' => [],
                'language' => 'en_US',
                'timezone' => 'UTC',
                'draft_autosave' => 0,
                'drafts_mbox' => 'Drafts',
                'sent_mbox' => 'Sent',
                'trash_mbox' => 'Trash',
            ];
        """

    def _introduce(self, server: Server, user: str) -> None:
        """What the user's first login and a visit to Settings, Identities would do."""
        path = self.home.path / "config" / "roundcube.sqlite"
        database = sqlite3.connect(path)
        database.executescript((self.home.path / "SQL/sqlite.initial.sql").read_text("utf-8"))
        database.execute("INSERT INTO users (user_id, username, mail_host) VALUES (1, ?, ?)", (user, server.host))
        for standard, email in ((1, OWN), (0, ALIAS)):
            database.execute(
                "INSERT INTO identities (user_id, standard, name, email) VALUES (1, ?, ?, ?)", (standard, NAME, email)
            )
        database.commit()
        database.close()
        self.home.own(path)


def wait_until_served(url: str, process: subprocess.Popen[bytes]) -> None:
    """Wait for a web server's first answer, past any proxy of the user's."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    deadline = time.monotonic() + SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        try:
            opener.open(url, timeout=SECONDS).close()
        except urllib.error.HTTPError as error:
            raise ServerError(f"{url} answers {error.code}: {error.read().decode(errors='replace')[-2000:]}") from None
        except OSError:
            time.sleep(0.02)
        else:
            return
    raise ServerError(f"{process.args!r} does not answer at {url} (exit {process.poll()})")
