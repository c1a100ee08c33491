"""A `rejectbox` process whose every step towards a network is noted: by Python's audit events, and by strace."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

NOTING = Path(__file__).parent / "noting"
_INET = re.compile(
    r'\b(connect|sendto|bind)\(.*?sa_family=AF_INET6?, sin6?_port=htons\((\d+)\).*?"([0-9a-f.:]+)"', re.IGNORECASE
)
_UNIX = re.compile(r'\b(connect|sendto|bind)\(.*?sa_family=AF_UNIX, sun_path=@?"([^"]*)"')


@dataclass(frozen=True)
class Step:
    """One step towards a network: an audit event, the host:port that it is about, and whether it was stopped."""

    event: str
    where: str
    stopped: bool


class Notes:
    """What all processes in `environment` did."""

    def __init__(self, folder: Path, environment: Mapping[str, str], hosts: Iterable[str] = ()) -> None:
        self.file = folder / "notes"
        self.environment = dict(environment) | {
            "PYTHONPATH": os.pathsep.join(filter(None, (str(NOTING), environment.get("PYTHONPATH")))),
            "REJECTBOX_TEST_NOTES": str(self.file),
            "REJECTBOX_TEST_HOSTS": " ".join(hosts),
        }

    def _lines(self) -> list[dict[str, str]]:
        text = self.file.read_text() if self.file.exists() else ""
        return [json.loads(line) for line in text.splitlines()]

    @property
    def processes(self) -> int:
        """How many Python processes were watched."""
        return len({line["pid"] for line in self._lines() if line["event"] == "start"})

    @property
    def steps(self) -> set[Step]:
        return {
            Step(line["event"], line["where"], bool(line["stopped"]))
            for line in self._lines()
            if line["event"] not in ("start", "imaplib.send")
        }

    @property
    def said(self) -> list[str]:
        """The command lines that imaplib sent, up to a literal."""
        return [line["said"].partition("\r\n")[0] for line in self._lines() if line["event"] == "imaplib.send"]


def python(environment: Mapping[str, str], *arguments: str, patience: float = 120) -> subprocess.CompletedProcess[str]:
    """Run Python to its end."""
    return subprocess.run(
        [sys.executable, *arguments], env=environment, capture_output=True, text=True, timeout=patience, check=False
    )


def traced(environment: Mapping[str, str], folder: Path, *arguments: str) -> tuple[set[str], set[str]]:
    """Run Python under strace, and all that it starts. Returns the host:port pairs, and the Unix sockets, it turned to."""
    trace = folder / "trace"
    command = ["strace", "-f", "-qq", "-e", "trace=network", "-s", "200", "-o", str(trace), sys.executable, *arguments]
    subprocess.run(command, env=environment, capture_output=True, text=True, timeout=200, check=False)
    text = trace.read_text()
    return {f"{host}:{port}" for _, port, host in _INET.findall(text)}, {path for _, path in _UNIX.findall(text)}


def untraceable() -> str | None:
    """Why strace may not trace on this machine; None when it may."""
    done = subprocess.run(["strace", "-f", "-qq", "-o", "/dev/null", "true"], capture_output=True, check=False)
    return f"strace may not trace here: {done.stderr.decode().strip()[-200:]}" if done.returncode else None
