"""What a process holds, from Linux's /proc (proc(5)), and whether a row of such samples is flat."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Sample:
    """One look: seconds since the start of the run, memory in MB (10^6 bytes), sizes in bytes, mails handed over."""

    seconds: float
    memory: float
    children: float
    files: int
    threads: int
    log: int
    journal: int
    mails: int


def look(pid: int, seconds: float, log: Path, journal: Path, mails: int) -> Sample:
    """Look at process `pid`, its children, its log and its journal. Raises OSError where it has ended."""
    status = _status(pid)
    return Sample(
        seconds,
        resident(pid),
        sum(resident(child) for child in _children(pid)),
        sum(1 for _ in Path(f"/proc/{pid}/fd").iterdir()),
        int(status["Threads"]),
        log.stat().st_size,
        sum(file.stat().st_size for suffix in ("", "-wal") if (file := Path(f"{journal}{suffix}")).exists()),
        mails,
    )


def resident(pid: int) -> float:
    """Resident memory in MB; 0 for a process that has just ended."""
    try:
        return int(_status(pid).get("VmRSS", "0 kB").split()[0]) * 1024 / 1e6
    except OSError:
        return 0.0


def _status(pid: int) -> dict[str, str]:
    lines = Path(f"/proc/{pid}/status").read_text("utf-8").splitlines()
    return {key: value.strip() for key, _, value in (line.partition(":") for line in lines)}


def _children(pid: int) -> list[int]:
    found: list[int] = []
    for task in Path(f"/proc/{pid}/task").iterdir():
        try:
            found += map(int, (task / "children").read_text("ascii").split())
        except OSError:  # a thread that has just ended
            continue
    return found


def growth(seconds: Sequence[float], values: Sequence[float]) -> float:
    """By how much the values grew over the whole time, along the line of least squares."""
    middle = sum(seconds) / len(seconds)
    mean = sum(values) / len(values)
    spread = sum((x - middle) ** 2 for x in seconds)
    if not spread:
        return 0.0
    slope = sum((x - middle) * (y - mean) for x, y in zip(seconds, values, strict=True)) / spread
    return slope * (max(seconds) - min(seconds))
