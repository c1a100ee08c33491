"""A daemon as a process, in a home of its own, that watches accounts of a private Dovecot over TLS."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

from rejectbox import credentials, starter
from rejectbox.config import Account
from tests.bench.latency import rejection
from tests.mails import mail
from tests.servers.settings import PASSWORD, USER

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from tests.servers.dovecot import Dovecot

OTHER = """Hello Ada,

the choir meets on Thursday at seven, in the small hall this time. Number {number} of the programme is open: bring what
you would like to sing.

See you there,
Robin
"""


class Household:
    """`rejectbox run` and its files below `folder`; the model of `cache`, or this machine's, is at hand."""

    def __init__(self, folder: Path, cache: Path | None = None) -> None:
        self.folder = folder
        self.log = folder / "log"
        self.journal = folder / "state" / "rejectbox" / "journal.sqlite3"
        self._config = folder / "config" / "rejectbox" / "config.toml"
        self._secrets = folder / "credentials"
        self._secrets.mkdir(parents=True, exist_ok=True)
        self._config.parent.mkdir(parents=True, exist_ok=True)
        if cache is None:
            starter.model()
            cache = folder / "cache"
            shutil.copytree(starter.cache_folder(), cache / "rejectbox")
        self.environment = {key: value for key, value in os.environ.items() if not key.startswith(("REJECTBOX", "XDG"))}
        self.environment |= {
            "HOME": str(folder),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "XDG_STATE_HOME": str(folder / "state"),
            "XDG_DATA_HOME": str(folder / "data"),
            "XDG_CACHE_HOME": str(cache),
            "CREDENTIALS_DIRECTORY": str(self._secrets),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        }
        self.process: subprocess.Popen[bytes] | None = None

    def configure(self, accounts: Sequence[str], rest: str = "") -> None:
        """Write config.toml; each of `accounts` is the text of a table."""
        self._config.write_text("\n".join(accounts) + '\n[me]\nname = "Ada Example"\n' + rest)

    def account(self, server: Dovecot, name: str = "personal", password: str = PASSWORD, **keys: Any) -> str:
        """An [[account]] table for `server`, its password handed over as systemd would."""
        values: dict[str, Any] = {
            "name": name,
            "email": USER,
            "host": server.host,
            "port": server.imaps_port,
            "ca_file": str(server.ca_file),
            **keys,
        }
        known = Account(name=name, email=values["email"], host=values["host"])
        (self._secrets / credentials.credential_name(known)).write_text(password)
        return "[[account]]\n" + "".join(f"{key} = {json.dumps(value)}\n" for key, value in values.items())

    def start(self, *arguments: str, **environment: str) -> subprocess.Popen[bytes]:
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "rejectbox", *arguments, "run"],
                env={**self.environment, **environment},
                stdout=log,
                stderr=log,
            )
        return self.process

    def said(self, words: str) -> int:
        """How often the log has these words."""
        return self.log.read_text("utf-8").count(words) if self.log.exists() else 0

    def stop(self) -> int:
        """As systemd stops it. Returns the exit code."""
        if self.process is None:
            return 0
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return self.process.wait()


def eventually(what: Callable[[], object], patience: float = 60.0) -> None:
    """Wait until `what` is true; raises TimeoutError where it does not come about."""
    end = time.monotonic() + patience
    while not what():
        if time.monotonic() > end:
            raise TimeoutError("it did not come about")
        time.sleep(0.1)


def letter_of(number: int) -> bytes:
    """What arrives: by turns a rejection by a company that never wrote before, and a mail by a friend."""
    if number % 2:
        return rejection(number)
    return mail(
        OTHER.format(number=number), sender="Robin Vale <robin@choir.example>", subject=f"Programme, number {number}"
    )
