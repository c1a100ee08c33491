"""`rejectbox` on a terminal of 80 columns and 24 lines, in tmux, as ourselves: questions, answers, keys, and how it ended."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.clients.terminal import Terminal

if TYPE_CHECKING:
    from collections.abc import Mapping

COLUMNS, LINES = 80, 24
SECONDS = 60.0
"""For a machine that does much else: a look at the mailbox reads the model first."""


class Own:
    """A folder of our own, short enough for tmux's socket, and programs in it; with the verbs of servers' `Home`."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self.path = Path(tempfile.mkdtemp(prefix="rbx-", dir="/tmp"))
        self._environment = dict(environment)

    def write(self, name: str, text: str) -> Path:
        path = self.path / name
        path.write_text(text, "utf-8")
        return path

    def run(self, *command: str | Path, env: dict[str, str]) -> bytes:
        """With our own environment: what is run in tmux is ours."""
        del env
        return subprocess.run(command, env=self._environment, check=True, capture_output=True, timeout=SECONDS).stdout

    def remove(self) -> None:
        shutil.rmtree(self.path, ignore_errors=True)


class Screen(Terminal):
    """What a person sees of one command, and types."""

    def __init__(self, environment: Mapping[str, str], *command: str) -> None:
        self._own = Own(environment)
        self._code = self._own.path / "code"  # tmux does not always notice that its program has ended
        script = 'trap : INT; "$@"; echo $? > "$0.new"; mv "$0.new" "$0"'
        super().__init__(self._own, "sh", "-c", script, str(self._code), *command, columns=COLUMNS, lines=LINES)
        self._seen = 0

    def text(self) -> str:
        """All that was printed, lines that the terminal broke put together again."""
        return self._tmux("capture-pane", "-p", "-J", "-S", "-")

    def coloured(self) -> str:
        """The same with its colours as escape sequences, without tmux's own last line."""
        lines = self._tmux("capture-pane", "-p", "-e", "-S", "-").rstrip().split("\n")
        printed = [line for line in lines if "Pane is dead" not in line]
        return "\n".join(printed).rstrip()

    def broken_lines(self) -> set[str]:
        """Lines that were too long for the terminal, once nothing more is printed."""
        whole, shown = self.text(), self._tmux("capture-pane", "-p", "-S", "-")
        return {line.rstrip() for line in whole.splitlines()} - {line.rstrip() for line in shown.splitlines()}

    def expect(self, text: str) -> None:
        """Wait until `text` stands after what was expected before; words may be on the next line."""
        self._await(re.compile(r"\s+".join(map(re.escape, text.split()))), text)

    def _await(self, wanted: re.Pattern[str], text: str) -> None:
        deadline = time.monotonic() + SECONDS
        while not (found := wanted.search(self.text(), self._seen)):
            if time.monotonic() > deadline or self.ended():
                if found := wanted.search(self.text(), self._seen):
                    break
                raise AssertionError(f"{text!r} never came; the screen says:\n{self.text().rstrip()}")
            time.sleep(0.05)
        self._seen = found.end()

    def ready(self, question: str) -> None:
        """Wait until the answer is read, and shown or not shown: only then the space behind the colon is there."""
        self.expect(question)
        self._await(re.compile(": "), question)

    def answer(self, question: str, line: str = "") -> None:
        self.ready(question)
        self.type(line)

    def type(self, line: str) -> None:
        if line:
            self._tmux("send-keys", "-l", line)
        self.press("Enter")

    def ended(self) -> str:
        """The exit code, or '' while it runs."""
        return self._code.read_text("utf-8").strip() if self._code.exists() else ""

    def end(self) -> int:
        """The exit code, once it has ended."""
        deadline = time.monotonic() + SECONDS
        while not (code := self.ended()):
            if time.monotonic() > deadline:
                raise AssertionError(f"It did not end; the screen says:\n{self.text().rstrip()}")
            time.sleep(0.05)
        return int(code)

    def process(self) -> int:
        """The number of the process, below the shells of tmux's and ours."""
        number = self._tmux("display-message", "-p", "#{pane_pid}").strip()
        while children := Path(f"/proc/{number}/task/{number}/children").read_text("ascii").split():
            number = children[0]
        return int(number)

    def __exit__(self, *_: object) -> None:
        super().__exit__()
        self._own.remove()
