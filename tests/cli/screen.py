"""`rejectbox` as a person has it: on a terminal of 80 columns, or in a shell on one (tmux)."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import struct
import subprocess
import sys
import tempfile
import termios
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.clients.terminal import Terminal

if TYPE_CHECKING:
    from collections.abc import Mapping

SECONDS = 60.0
COMMAND = (sys.executable, "-m", "rejectbox")


class Own:
    """A folder for a terminal of ours, in our own name; its socket's path must be short."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.path = Path(tempfile.mkdtemp(prefix="rbx-"))
        self._environment = environment

    def write(self, name: str, text: str, mode: int = 0o600) -> Path:
        path = self.path / name
        path.write_text(text, "utf-8")
        path.chmod(mode)
        return path

    def run(self, *command: str | Path, stdin: bytes = b"", env: dict[str, str] | None = None) -> bytes:
        environment = {**self._environment, **(env or {})}
        return subprocess.run(command, input=stdin, env=environment, capture_output=True, check=True, timeout=30).stdout


def at_home(home: dict[str, str]) -> dict[str, str]:
    """The environment of a person at a terminal that can do all."""
    kept = {key: value for key, value in home.items() if key not in ("NO_COLOR", "COLUMNS", "FORCE_COLOR")}
    return {**kept, "TERM": "xterm-256color", "LANG": "C.UTF-8"}


def in_tmux(home: dict[str, str], *command: str, lines: int = 24) -> Terminal:
    """A command on a screen of 80 columns."""
    environment = at_home(home)
    words = ("env", "-i", *(f"{key}={value}" for key, value in environment.items()), "TERM=screen-256color", *command)
    return Terminal(Own(environment), *words, columns=80, lines=lines)


def on_terminal(
    home: dict[str, str], *arguments: str, piped: bool = False, more: Mapping[str, str] | None = None
) -> tuple[str, str]:
    """What a command writes to a terminal of 80 columns, raw, and to a pipe that stdout is where `piped`."""
    ours, its = pty.openpty()
    fcntl.ioctl(its, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    child = subprocess.Popen(
        (*COMMAND, *arguments),
        env=at_home(home) | dict(more or {}),
        stdin=its,
        stderr=its,
        stdout=subprocess.PIPE if piped else its,
        start_new_session=True,
    )
    os.close(its)
    shown, data = b"", b""
    streams = [ours, *([child.stdout.fileno()] if child.stdout else [])]
    deadline = time.monotonic() + SECONDS
    while streams and time.monotonic() < deadline:
        for one in select.select(streams, (), (), 0.1)[0]:
            try:
                got = os.read(one, 65536)
            except OSError:  # the other side of a terminal is closed
                got = b""
            if not got:
                streams.remove(one)
            elif one == ours:
                shown += got
            else:
                data += got
    os.close(ours)
    if child.stdout:
        child.stdout.close()
    assert child.wait(SECONDS) in (0, 1, 2), shown
    return shown.decode().replace("\r\n", "\n"), data.decode()
