"""Making the two packages, and finding the Pythons to try them with."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
LEAST = (3, 11)
"""The oldest Python that is promised, as in pyproject.toml."""

_ABOUT = (
    "import sys, ensurepip, venv; print(*sys.version_info[:2], sys.implementation.name, sys.prefix == sys.base_prefix)"
)


@dataclass(frozen=True, slots=True)
class Python:
    """An interpreter that can make virtual environments."""

    version: tuple[int, int]
    program: Path

    def __str__(self) -> str:
        return ".".join(map(str, self.version))


@dataclass(frozen=True, slots=True)
class Packages:
    """A wheel and an sdist."""

    wheel: Path
    sdist: Path


def build(source: Path, folder: Path) -> Packages:
    """Wheel and sdist, each made straight from `source`."""
    command = [sys.executable, "-m", "build", "--no-isolation", "--wheel", "--sdist", "--outdir", str(folder)]
    done = subprocess.run([*command, str(source)], capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (wheel,), (sdist,) = folder.glob("*.whl"), folder.glob("*.tar.gz")
    return Packages(wheel, sdist)


def pythons() -> list[Python]:
    """One CPython of each version on this machine, oldest first; for its own version the one that runs the tests."""
    folders = [Path(folder) for folder in os.environ.get("PATH", "").split(os.pathsep) if folder]
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    folders += [Path("/usr/bin"), Path("/usr/local/bin"), *sorted(pyenv.glob("versions/*/bin"))]
    programs = [Path(getattr(sys, "_base_executable", sys.executable))]
    programs += [folder / f"python3.{minor}" for folder in folders for minor in range(8, 30)]
    found: dict[tuple[int, int], Python] = {}
    for program in dict.fromkeys(one for one in programs if one.is_file()):
        if made := _python(program):
            found.setdefault(made.version, made)
    return sorted(found.values(), key=lambda one: one.version)


def _python(program: Path) -> Python | None:
    try:
        done = subprocess.run([program, "-c", _ABOUT], capture_output=True, text=True, timeout=30, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return None
    match done.stdout.split():
        case [major, minor, "cpython", "True"]:
            return Python((int(major), int(minor)), program)
        case _:  # a shim for a version that is switched off, a Python without pip, one inside of an environment
            return None
