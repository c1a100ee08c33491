"""What every service manager is told of Rejectbox, as a value; and how it is found out on this machine."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from rejectbox import config as configuration
from rejectbox import log_file

NAME = "rejectbox"
DESCRIPTION = "Feedback requests for job rejections"
_CARRIED = ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "PYTHON_KEYRING_BACKEND")
"""Variables that say where the user's files and keyring are; a service manager does not know those of a shell."""


@dataclass(frozen=True, slots=True)
class Agent:
    """The program to run with the arguments before its commands; `config` is "" for the default one.

    `folders` are those that it writes to, absolute; `namespaces` tells whether the user may make user namespaces.
    """

    program: tuple[str, ...]
    config: str = ""
    folders: tuple[str, ...] = ()
    environment: tuple[tuple[str, str], ...] = ()
    log: str = ""
    namespaces: bool = True

    @property
    def command(self) -> tuple[str, ...]:
        """For a manager that keeps what goes to stderr, and knows which exit codes not to begin anew after."""
        return (*self.program, "run", *(("--config", self.config) if self.config else ()))

    @property
    def supervised_command(self) -> tuple[str, ...]:
        """For the others."""
        return (*self.command, "--log-file", self.log, "--supervised")


def program(called: str, python: str, *, windows: bool) -> tuple[str, ...]:
    """The command that is installed: the script that was called, or Python and the module; on Windows without a console.

    `called` is sys.argv[0], `python` sys.executable.
    """
    if windows:
        without_console = Path(python).with_name("pythonw.exe")
        return str(without_console if without_console.is_file() else python), "-m", NAME
    script = Path(called).absolute()
    if script.name == NAME and script.is_file() and os.access(script, os.X_OK):
        return (str(script),)
    return python, "-m", NAME


def here(config: Path | None) -> Agent:
    """Of this installation, this user, and that config (or the default one). Raises UserError for a config that is bad."""
    path = (config or configuration.default_path()).expanduser().absolute()
    configuration.load(path)
    default = Path(platformdirs.user_config_dir(NAME)) / "config.toml"
    return Agent(
        program=program(sys.argv[0], sys.executable, windows=sys.platform == "win32"),
        config="" if path == default.absolute() else str(path),
        folders=tuple(str(folder.absolute()) for folder in folders()),
        environment=tuple((name, os.environ[name]) for name in _CARRIED if os.environ.get(name)),
        log=str(log_file.default().absolute()),
    )


def folders() -> tuple[Path, ...]:
    """State, data, cache: all that Rejectbox writes to."""
    return (
        platformdirs.user_state_path(NAME),
        platformdirs.user_data_path(NAME),
        platformdirs.user_cache_path(NAME),
    )
