"""Calls the programs of the service managers."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

from rejectbox.errors import RejectboxError

_PATIENCE = 10.0
"""Seconds for the answer to a question."""
START = 600.0
"""Seconds for a start: systemd waits for a first one until the model is trained."""
CHANGE = 60.0
"""Seconds for all else that is to be done; a manager kills what does not stop by itself."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The exit code of a program, and what it said."""

    code: int
    said: str


def ask(*command: str, patience: float = _PATIENCE) -> Answer:
    """Run it to its end, `patience` seconds at the most. One that is not there, or says nothing, has said no."""
    try:
        done = subprocess.run(  # noqa: S603  (programs of the system, arguments of ours)
            command, capture_output=True, text=True, errors="replace", timeout=patience, check=False, env=environment()
        )
    except subprocess.TimeoutExpired:
        return Answer(-1, f"no answer for {patience:.0f} seconds")
    except OSError as error:
        return Answer(-1, str(error))
    return Answer(done.returncode, f"{done.stdout}{done.stderr}".strip())


def call(*command: str, then: str = "", patience: float = CHANGE) -> None:
    """Run it to its end. Raises RejectboxError with what it said where it fails; `then` names what to do about it."""
    answer = ask(*command, patience=patience)
    if answer.code:
        said = " ".join(answer.said.split())[-400:] or f"exit code {answer.code}"
        raise RejectboxError(f"`{' '.join(command)}` failed: {said.rstrip('.')}. {then}".rstrip())


def environment() -> dict[str, str]:
    """Ours; after su or ssh it lacks what leads to the user's service manager."""
    found = dict(os.environ)
    if hasattr(os, "getuid") and "XDG_RUNTIME_DIR" not in found:
        found["XDG_RUNTIME_DIR"] = f"/run/user/{os.getuid()}"
    return found


def runtime_folder() -> Path:
    """Where the user's service manager listens on Linux."""
    return Path(environment().get("XDG_RUNTIME_DIR", "/nonexistent"))
