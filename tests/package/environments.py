"""A fresh virtual environment for each Python, with what a user gets: the wheel first, then the sdist in its place."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from tests.servers.install import required

if TYPE_CHECKING:
    from collections.abc import Iterable
    from concurrent.futures import Future
    from pathlib import Path

    from .making import Packages, Python

_NONE_THERE = re.compile(r"No matching distribution found|Could not find a version")
# What is compiled is taken ready made, as a user has it; to build scikit-learn takes an hour and a Fortran compiler.
_READY_MADE = "--only-binary=numpy,scipy,scikit-learn,lxml,pydantic-core,cryptography"


class Environments:
    """They are made beside the tests, two at a time, because a machine has little to do while it waits for an index."""

    def __init__(self, folder: Path, packages: Packages, pythons: Iterable[Python]) -> None:
        self._folder = folder
        self._packages = packages
        self._pool = ThreadPoolExecutor(2)
        self._made: dict[Python, Future[Environment | str]] = {
            python: self._pool.submit(self._make, python) for python in pythons
        }

    def get(self, python: Python) -> Environment:
        """The one of this Python. Skips where the index has no wheels for it; a build machine has to have them."""
        found = self._made[python].result()
        if isinstance(found, Environment):
            return found
        if required() or not _NONE_THERE.search(found):
            pytest.fail(found, pytrace=False)
        pytest.skip(f"the index has no wheels for Python {python}")

    def close(self) -> None:
        self._pool.shutdown(cancel_futures=True)

    def _make(self, python: Python) -> Environment | str:
        folder = self._folder / str(python)
        subprocess.run([python.program, "-m", "venv", folder], check=True, capture_output=True, timeout=120)
        made = Environment(folder / ("Scripts" if sys.platform == "win32" else "bin"))
        done = made.install(_READY_MADE, f"{self._packages.wheel}[demo]")
        return made if done.returncode == 0 else done.stdout + done.stderr


@dataclass(frozen=True, slots=True)
class Environment:
    """A virtual environment, by its folder of programs."""

    programs: Path

    def install(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """pip's, with these arguments; modules are compiled when they are first used."""
        pip = [str(self.programs / "python"), "-m", "pip", "--disable-pip-version-check", "install"]
        return subprocess.run(
            [*pip, "--quiet", "--no-compile", *arguments],
            env={**os.environ, "PYTHONPATH": ""},
            capture_output=True,
            text=True,
            timeout=600,
            check=False,
        )

    def rejectbox(self, home: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
        """The installed command, run to its end in the user's home."""
        environment = {key: value for key, value in home.items() if not key.startswith("PYTHONPATH")}
        return subprocess.run(
            [str(self.programs / "rejectbox"), *arguments],
            env=environment,
            cwd=home["HOME"],
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
