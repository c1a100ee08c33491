"""A home in which the manual's commands are true: a config, a mail server, mail, a journal, and files of the names shown."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rejectbox.learning import labels, sources
from tests.mails import mail, receipt
from tests.servers.settings import PASSWORD
from tests.test_daemon import account, write_config

from .shown import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from tests.servers.dovecot import Dovecot

USER = "manual@example.org"
SHOWN_NUMBER = "3f2a91c"
"""What the manual shows in the place of a mail's number."""

# `rejectbox train` is shown, and one training at a time is enough.
_REST = """[draft]
templates = "~/templates"
[training]
check = "0m"
"""
# Three files of each kind teach in three seconds instead of thirty. Read by Python when it starts, in child processes too.
_SMALLER = """import pathlib
from rejectbox_classifier import corpus
corpus.folder = lambda: pathlib.Path({folder!r})
"""


@dataclass(frozen=True)
class Sandbox:
    """`folder` is home and working folder of each command; `number` is of the rejection in the journal."""

    folder: Path
    environment: dict[str, str]
    number: str

    def done(self, line: str) -> subprocess.CompletedProcess[str]:
        """The line, run by a shell to its end."""
        return subprocess.run(
            ["bash", "-c", self._real(line)],
            cwd=self.folder,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=100,
            check=False,
        )

    def started(self, line: str) -> subprocess.Popen[str]:
        """The line's program, running; what it says is on `stderr`."""
        return subprocess.Popen(
            ["bash", "-c", f"exec {self._real(line)}"],
            cwd=self.folder,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )

    def _real(self, line: str) -> str:
        return line.replace(SHOWN_NUMBER, self.number)


def made(folder: Path, server: Dovecot) -> Sandbox:
    """Build it in an empty folder, for an account of its own on a running server."""
    server.add_user(USER, PASSWORD)
    for raw in (_rejection(), receipt(), mail(role="Nurse")):
        server.deliver(USER, raw)
    server.deliver(USER, _rejection(), "Rejectbox/Rejection")
    server.deliver(USER, receipt(), "Rejectbox/Not a rejection")
    _files(folder)
    environment = _environment(folder)
    write_config(folder, account(server, folder, email=USER, start="1d"), rest=_REST)
    # What `--as nothing` takes back: whether a smaller model is taken over is a matter of luck.
    taught = sources.labelled(_rejection(), "rejection", "label")
    assert taught
    # Before the first run, which trains: a label more afterwards would cost a training more.
    labels.save(folder / "data" / "rejectbox" / "labels.jsonl", [taught])
    first = subprocess.run(["rejectbox", "run", "--once"], env=environment, capture_output=True, text=True, check=False)
    assert first.returncode == 0, first.stderr
    told = subprocess.run(["rejectbox", "list", "--json"], env=environment, capture_output=True, text=True, check=True)
    listed = [json.loads(line) for line in told.stdout.splitlines()]
    assert len(listed) == 2, told.stdout
    return Sandbox(folder, environment, next(one["number"] for one in listed if "Data Analyst" in one["subject"]))


def _rejection() -> bytes:
    return mail(message_id="<no@acme.example>")


def _files(folder: Path) -> None:
    """The files that the manual names."""
    for name in ("a.eml", "mail.eml"):
        (folder / name).write_bytes(mail())
    (folder / "earlier.eml").write_bytes(receipt())
    for label, raw in (("rejection", mail()), ("other", receipt())):
        (folder / "DIR" / label).mkdir(parents=True)
        (folder / "DIR" / label / "1.eml").write_bytes(raw)
    (folder / "templates" / "en").mkdir(parents=True)
    shutil.copy(ROOT / "templates" / "en" / "application.txt", folder / "templates" / "en")


def _environment(folder: Path) -> dict[str, str]:
    """Of the machine's own only what programs are found by."""
    smaller = folder / "smaller"
    corpus = smaller / "corpus" / "en"
    shipped = ROOT / "classifier" / "corpus" / "en"
    for label in (path for path in sorted(shipped.iterdir()) if path.is_dir() and path.name != "sentences"):
        (corpus / label.name).mkdir(parents=True)
        for text in [path for path in sorted(label.glob("*.txt")) if "pairs" not in path.name][:3]:
            shutil.copy(text, corpus / label.name)
    shutil.copy(shipped / "concepts.txt", corpus)
    (smaller / "sitecustomize.py").write_text(_SMALLER.format(folder=str(smaller / "corpus")))
    programs = folder / "bin"
    programs.mkdir()
    for name, words in (("rejectbox", '-m rejectbox "$@"'), ("python", '"$@"')):
        (programs / name).write_text(f"#!/bin/sh\nexec {sys.executable} {words}\n")
        (programs / name).chmod(0o755)
    kept = {name: value for name, value in os.environ.items() if name in ("LANG", "TMPDIR", "TZ")}
    return kept | {
        "HOME": str(folder),
        "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": os.pathsep.join(map(str, (smaller, ROOT, ROOT / "classifier"))),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_STATE_HOME": str(folder / "state"),
        "XDG_DATA_HOME": str(folder / "data"),
        "XDG_CACHE_HOME": str(folder / "cache"),
        "NO_COLOR": "1",
    }
