"""Calls the programs of the service managers."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

from rejectbox.errors import RejectboxError

_PATIENCE = 600.0
"""Seconds: systemd waits for a first start until the model is trained."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The exit code of a program, and what it said."""

    code: int
    said: str


def ask(*command: str) -> Answer:
    """Run it to its end. One that is not there has said no."""
    try:
        done = subprocess.run(  # noqa: S603  (programs of the system, arguments of ours)
            command, capture_output=True, text=True, errors="replace", timeout=_PATIENCE, check=False, env=environment()
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return Answer(-1, str(error))
    return Answer(done.returncode, f"{done.stdout}{done.stderr}".strip())


def call(*command: str, then: str = "") -> None:
    """Run it to its end. Raises RejectboxError with what it said where it fails; `then` names what to do about it."""
    answer = ask(*command)
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
