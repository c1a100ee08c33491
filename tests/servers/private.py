"""What every private server stands on: an account without privileges, a short folder, free ports.

A run by root drops to `nobody` before any server starts. So root (a container) and an ordinary user
(a laptop) test the same thing, and Dovecot, which refuses to touch mail as root, is content.
"""

from __future__ import annotations

import contextlib
import grp
import os
import pwd
import random
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import weakref
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

STARTUP_SECONDS = 20.0


class ServerError(RuntimeError):
    """The server did not come up or did not obey; the text ends with its log."""


@dataclass(frozen=True)
class Account:
    name: str
    group: str
    uid: int
    gid: int


def account() -> Account:
    uid = os.geteuid()
    entry = pwd.getpwnam("nobody") if uid == 0 else pwd.getpwuid(uid)
    return Account(entry.pw_name, grp.getgrgid(entry.pw_gid).gr_name, entry.pw_uid, entry.pw_gid)


class Home:
    """A folder the account can reach, linked from the folder the test gave.

    pytest's folders are closed to all but their owner, and their paths burst a Unix socket's 107 bytes.
    """

    def __init__(self, folder: Path, name: str) -> None:
        self.account = account()
        self.path = Path(tempfile.mkdtemp(prefix="rbx-", dir="/tmp"))
        self.path.chmod(0o755)
        self.own(self.path)
        folder.mkdir(parents=True, exist_ok=True)
        link = folder / name
        link.unlink(missing_ok=True)
        link.symlink_to(self.path)
        self._processes: list[subprocess.Popen[bytes]] = []
        # Also at the interpreter's exit: a test that dies before its `stop` leaves no daemon behind.
        weakref.finalize(self, _clear, self.path, self._processes)

    def own(self, path: Path) -> Path:
        os.chown(path, self.account.uid, self.account.gid)
        return path

    def folder(self, *parts: str, mode: int = 0o755) -> Path:
        path = self.path
        for part in parts:
            path = path / part
            if not path.exists():
                path.mkdir(mode=mode)
                self.own(path)
        return path

    def write(self, name: str, text: str, mode: int = 0o600) -> Path:
        """Whole or not at all: a running server may read it at any moment."""
        path = self.path / name
        draft = path.with_name(f".{path.name}.new")
        draft.write_text(text, encoding="utf-8")
        draft.chmod(mode)
        return self.own(draft).rename(path)

    def run(self, *command: str | Path, stdin: bytes = b"", env: dict[str, str] | None = None) -> bytes:
        """Run a program as the account, to its end."""
        process = self.spawn(*command, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        output, errors = process.communicate(stdin, timeout=STARTUP_SECONDS)
        if process.returncode:
            said = (errors or output).decode(errors="replace")
            raise ServerError(f"{command[0]} exited with {process.returncode}: {said[-2000:]}")
        return output

    def spawn(
        self,
        *command: str | Path,
        env: dict[str, str] | None = None,
        stdin: int | IO[Any] = subprocess.DEVNULL,
        stdout: int | IO[Any] = subprocess.DEVNULL,
        stderr: int | IO[Any] = subprocess.DEVNULL,
        privileged: bool = False,
    ) -> subprocess.Popen[bytes]:
        """Start a program as the account (`privileged`: as ourselves), as leader of its own process group."""
        process: subprocess.Popen[bytes] = subprocess.Popen(
            command,
            stdin=stdin,
            stdout=stdout,
            stderr=stderr,
            env=environment(env),
            cwd=self.path,
            start_new_session=True,
            **({} if privileged else self.drop()),
        )
        self._processes[:] = [running for running in self._processes if running.poll() is None]
        self._processes.append(process)
        return process

    def end_all(self) -> None:
        while self._processes:
            end(self._processes.pop())

    def drop(self) -> dict[str, Any]:
        if os.geteuid() != 0:
            return {}
        return {"user": self.account.uid, "group": self.account.gid, "extra_groups": []}


def environment(more: dict[str, str] | None = None) -> dict[str, str]:
    """Nothing of the user's own: a server must not find their settings, proxies or keys."""
    return {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8", **(more or {})}


def end(process: subprocess.Popen[bytes], grace: float = 5.0) -> None:
    """Ask the leader, then make sure of its whole group."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGTERM)
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(grace)
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _clear(path: Path, processes: list[subprocess.Popen[bytes]]) -> None:
    for process in processes:
        if process.poll() is None:
            end(process)
    shutil.rmtree(path, ignore_errors=True)


def free_port() -> int:
    """Below Linux's ephemeral range, where no outgoing connection takes the port before the server does."""
    for _ in range(200):
        port = random.randrange(15000, 32000)
        with socket.socket() as probe:
            try:
                probe.bind(("0.0.0.0", port))
            except OSError:
                continue
            return port
    raise ServerError("no free port between 15000 and 32000")


def wait_for_greeting(host: str, port: int, process: subprocess.Popen[bytes], log: Path) -> None:
    """A listening port is not yet a server: its first line is the proof."""
    deadline = time.monotonic() + STARTUP_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        with contextlib.suppress(OSError), socket.create_connection((host, port), timeout=2) as connection:
            if connection.recv(64).startswith(b"* "):
                return
        time.sleep(0.01)
    said = log.read_text(errors="replace")[-3000:] if log.exists() else "(no log)"
    raise ServerError(f"{process.args!r} gave no greeting on {host}:{port} (exit {process.poll()}):\n{said}")


def wait_for_end(host: str, port: int) -> None:
    """Until nobody listens there: what a killed namespace holds ends a moment after it."""
    deadline = time.monotonic() + STARTUP_SECONDS
    while time.monotonic() < deadline:
        try:
            socket.create_connection((host, port), timeout=2).close()
        except OSError:
            return
        time.sleep(0.01)
