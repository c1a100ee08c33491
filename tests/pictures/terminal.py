"""Takes the picture in the README: `python -m tests.pictures.terminal docs/demo.svg rejectbox demo`.

The command really runs, on a terminal of 80 columns; what it printed becomes an SVG, cut to its first lines.
"""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
from pathlib import Path

from rich.console import Console
from rich.text import Text

LINES = 78


def recorded(command: list[str]) -> str:
    """What the command prints on a terminal, colours included."""
    ours, theirs = pty.openpty()
    environment = {**os.environ, "COLUMNS": "80", "LINES": "50", "TERM": "xterm-256color"}
    process = subprocess.Popen(command, stdout=theirs, stderr=subprocess.DEVNULL, env=environment)
    os.close(theirs)
    chunks: list[bytes] = []
    while True:
        try:
            chunk = os.read(ours, 65536)
        except OSError:  # the last writer is gone
            break
        if not chunk:
            break
        chunks.append(chunk)
    if process.wait():
        raise SystemExit(f"{command[0]} ended with exit code {process.returncode}")
    return b"".join(chunks).decode("utf-8", "replace").replace("\r\n", "\n")


def main() -> None:
    picture, *command = sys.argv[1:]
    with Path(os.devnull).open("w") as nowhere:
        console = Console(record=True, width=80, file=nowhere, force_terminal=True)
        lines = recorded(command).split("\n")
        for line in [*lines[:LINES], "..."]:
            console.print(Text.from_ansi(line))
        svg = console.export_svg(title=" ".join(command))
    # The fonts would be loaded from elsewhere; a picture should ask nobody for anything.
    Path(picture).write_text(re.sub(r"@font-face \{.*?\}\s*", "", svg, flags=re.DOTALL), "utf-8")


if __name__ == "__main__":
    main()
