"""A program on a terminal of its own, in tmux: what stands on the screen, and keys to press."""

from __future__ import annotations

import shlex
import time
from typing import TYPE_CHECKING, Protocol, Self

if TYPE_CHECKING:
    from pathlib import Path

SECONDS = 20.0


class Place(Protocol):
    """Where it runs, such as the servers' `Home`."""

    @property
    def path(self) -> Path: ...

    def write(self, name: str, text: str) -> Path: ...

    def run(self, *command: str | Path, env: dict[str, str]) -> bytes: ...


class Terminal:
    """`with Terminal(home, "mutt", ...) as terminal:` starts it, and ends it whatever happens."""

    def __init__(self, home: Place, *command: str, columns: int = 100, lines: int = 40) -> None:
        self._home = home
        # The dead program's last words stay on the screen, for the failure's report.
        self._conf = home.write("tmux.conf", "set -g status off\nset -g remain-on-exit on\n")
        self._start = ("new-session", "-d", "-x", str(columns), "-y", str(lines), shlex.join(command))

    def screen(self) -> str:
        return self._tmux("capture-pane", "-p").rstrip("\n")

    def coloured(self) -> str:
        """The screen with its colours as escape sequences, to the end of each line."""
        return self._tmux("capture-pane", "-p", "-e", "-N").rstrip("\n")

    def wait_for(self, *texts: str) -> str:
        """The screen as soon as all of `texts` stand on it."""
        deadline = time.monotonic() + SECONDS
        while time.monotonic() < deadline:
            screen = self.screen()
            if all(text in screen for text in texts):
                return screen
            time.sleep(0.02)
        raise AssertionError(f"{texts} never stood on the screen; it shows:\n{self.screen()}")

    def press(self, *keys: str) -> None:
        """Keys by tmux's names: a letter, Enter, ..."""
        self._tmux("send-keys", *keys)

    def _tmux(self, *words: str) -> str:
        place = self._home.path
        environment = {"HOME": str(place), "SHELL": "/bin/sh"}
        return self._home.run("tmux", "-u", "-f", self._conf, "-S", place / "tmux", *words, env=environment).decode()

    def __enter__(self) -> Self:
        self._tmux(*self._start)
        return self

    def __exit__(self, *_: object) -> None:
        self._tmux("kill-server")
