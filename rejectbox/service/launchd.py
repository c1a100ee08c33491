"""launchd's agents of the user who is logged in, on macOS."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING

from rejectbox.errors import RejectboxError
from rejectbox.service import logs
from rejectbox.service.agent import NAME
from rejectbox.service.calling import CHANGE, START, ask, call
from rejectbox.service.plist import plist

if TYPE_CHECKING:
    from rejectbox.service.agent import Agent

_TRIES = 5
"""Seconds, one try each: launchd takes an agent away only after its process has ended, and refuses it until then."""


class Launchd:
    """A property list in ~/Library/LaunchAgents."""

    name = "launchd agent"

    @property
    def path(self) -> Path:
        return Path.home() / "Library" / "LaunchAgents" / f"{NAME}.plist"

    @property
    def _domain(self) -> str:
        return f"gui/{os.getuid()}"

    @property
    def _target(self) -> str:
        return f"{self._domain}/{NAME}"

    def installed(self) -> bytes | None:
        return self.path.read_bytes() if self.path.is_file() else None

    def put(self, agent: Agent) -> None:
        """Write the list, and start it anew."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.path.write_bytes(plist(agent))
        ask("launchctl", "bootout", self._target, patience=CHANGE)
        ask("launchctl", "enable", self._target)
        self._bootstrap()

    def _bootstrap(self) -> None:
        for left in reversed(range(_TRIES)):
            try:
                call(
                    "launchctl",
                    "bootstrap",
                    self._domain,
                    str(self.path),
                    patience=START,
                    then="Try it from a terminal on the desktop",
                )
            except RejectboxError:
                if not left:
                    raise
                time.sleep(1.0)
            else:
                return

    def take_away(self) -> None:
        ask("launchctl", "bootout", self._target, patience=CHANGE)
        for left in reversed(range(_TRIES)):
            if ask("launchctl", "print", self._target).code > 0:
                break
            if not left:
                raise RejectboxError(
                    f"It still runs, so {self.path} is left. Try `launchctl bootout {self._target}` first"
                )
            time.sleep(1.0)
        self.path.unlink(missing_ok=True)

    def start(self) -> None:
        if ask("launchctl", "print", self._target).code:
            self._bootstrap()
        call("launchctl", "kickstart", self._target, patience=START)

    def stop(self) -> None:
        """In good order: it exits 0, after which launchd does not begin anew."""
        call("launchctl", "kill", "SIGTERM", self._target)

    def active(self) -> bool:
        return "state = running" in ask("launchctl", "print", self._target).said

    def logs(self, lines: int, *, follow: bool) -> int:
        return logs.show(lines, follow=follow)
