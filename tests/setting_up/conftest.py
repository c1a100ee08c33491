"""A home for `rejectbox setup`, with or without a keyring, and screens to run it on."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import pytest

from tests.servers.fixtures import need
from tests.servers.install import tmux_present

from .screen import Screen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rejectbox_classifier.model import Model

    from tests.servers.cyrus import Cyrus
    from tests.servers.dovecot import Dovecot

ROOT = Path(__file__).parents[2]
NO_KEYRING = "keyring.backends.fail.Keyring"


class Starter(Protocol):
    """Starts `rejectbox` on a screen; it ends with the test."""

    def __call__(self, *arguments: str, **environment: str) -> Screen: ...


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Where the config is to be written, in a folder that is not there yet."""
    return tmp_path / "config" / "rejectbox" / "config.toml"


@pytest.fixture
def own_home(tmp_path: Path, cache_home: Path, model: Model) -> dict[str, str]:
    """The environment of a person with a keyring: a file below their home."""
    assert model
    kept = {key: os.environ[key] for key in ("PATH", "LANG", "TMPDIR") if key in os.environ}
    return kept | {
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_STATE_HOME": str(tmp_path / "state"),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_CACHE_HOME": str(cache_home),
        "PYTHONPATH": os.environ.get("PYTHONPATH", str(ROOT)),
        "PYTHON_KEYRING_BACKEND": "tests.setting_up.kept.KeptInFile",
        "SHELL": "/bin/sh",
        "LC_ALL": "C.UTF-8",
    }


@pytest.fixture
def screen(own_home: dict[str, str]) -> Iterator[Starter]:
    need(None if tmux_present() else "tmux is missing: sudo python3 tests/servers/install.py tmux")
    opened: list[Screen] = []

    def start(*arguments: str, **environment: str) -> Screen:
        made = Screen(own_home | environment, sys.executable, "-m", "rejectbox", *arguments)
        opened.append(made.__enter__())
        return made

    yield start
    for one in opened:
        one.__exit__()


@pytest.fixture
def tree(tmp_path: Path) -> Callable[[], dict[str, bytes]]:
    """Every file below the home with its content, as it is now; folders too."""

    def now() -> dict[str, Any]:
        return {
            str(path.relative_to(tmp_path)): path.read_bytes() if path.is_file() else b""
            for path in sorted(tmp_path.rglob("*"))
        }

    return now


def options(server: Dovecot | Cyrus, **more: str) -> list[str]:
    """The options that lead to a test's server, as no provider's table does."""
    given = {"host": "127.0.0.1", "port": str(server.imaps_port), "ca-file": str(server.ca_file)} | more
    return [word for name, value in given.items() for word in (f"--{name.replace(chr(95), chr(45))}", value)]
