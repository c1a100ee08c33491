"""systemd's manager of the user's own services."""

from __future__ import annotations

import importlib.resources
import os
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from rejectbox.errors import RejectboxError
from rejectbox.service.agent import NAME
from rejectbox.service.calling import CHANGE, START, ask, call, environment, runtime_folder
from rejectbox.service.unit import NAMESPACED, unit

if TYPE_CHECKING:
    from rejectbox.service.agent import Agent

_SYSTEMCTL = ("systemctl", "--user")
_STRICT = {"ProtectSystem": "strict"}
_ENDED = ("inactive", "failed", "unknown")


class Systemd:
    """A unit in ~/.config/systemd/user."""

    name = "systemd user unit"

    @property
    def path(self) -> Path:
        home = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
        return home / "systemd" / "user" / f"{NAME}.service"

    @staticmethod
    def answers() -> bool:
        """Is there such a manager for this user?"""
        return (runtime_folder() / "systemd" / "private").exists() and ask(
            *_SYSTEMCTL, "show", "--property=Version"
        ).code == 0

    def installed(self) -> bytes | None:
        return self.path.read_bytes() if self.path.is_file() else None

    def put(self, agent: Agent) -> None:
        """Write the unit, enable it and start it anew."""
        template = (importlib.resources.files("rejectbox") / "service" / "user" / f"{NAME}.service").read_text("utf-8")
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.path.write_text(unit(template, replace(agent, namespaces=namespaces_allowed())), "utf-8")
        call(*_SYSTEMCTL, "daemon-reload")
        call(*_SYSTEMCTL, "enable", NAME)
        call(*_SYSTEMCTL, "restart", NAME, patience=START, then="`rejectbox service logs` says why")

    def take_away(self) -> None:
        told = ask(*_SYSTEMCTL, "disable", "--now", NAME, patience=CHANGE)
        if ask(*_SYSTEMCTL, "is-active", NAME).said not in _ENDED:
            said = f" ({' '.join(told.said.split())[-400:].rstrip('.')})" if told.code else ""
            raise RejectboxError(
                f"It still runs, so {self.path} is left{said}. Try `systemctl --user stop {NAME}` first"
            )
        self.path.unlink(missing_ok=True)
        call(*_SYSTEMCTL, "daemon-reload")

    def start(self) -> None:
        ask(*_SYSTEMCTL, "reset-failed", NAME)  # several failures in a row would forbid one more start
        call(*_SYSTEMCTL, "start", NAME, patience=START, then="`rejectbox service logs` says why")

    def stop(self) -> None:
        call(*_SYSTEMCTL, "stop", NAME)

    def active(self) -> bool:
        return ask(*_SYSTEMCTL, "is-active", NAME).code == 0

    def logs(self, lines: int, *, follow: bool) -> int:
        command = ("journalctl", "--user", "--unit", NAME, "--lines", str(lines), *(("--follow",) if follow else ()))
        return subprocess.run(command, check=False, env=environment()).returncode  # noqa: S603  (arguments of ours)

    @staticmethod
    def lingers() -> bool:
        """Does it run on while the user is logged out?"""
        return ask("loginctl", "show-user", str(os.getuid()), "--property=Linger", "--value").said == "yes"

    @staticmethod
    def linger() -> None:
        call("loginctl", "enable-linger", then="Ask an administrator to allow it")


def namespaces_allowed() -> bool:
    """Whether the unit's walls can be put up, found out by putting them up around nothing.

    Some systems forbid user namespaces (kernel.unprivileged_userns_clone, AppArmor); there the unit would end with 226.
    """
    walls = [word for key in NAMESPACED for word in ("--property", f"{key}={_STRICT.get(key, 'yes')}")]
    return ask("systemd-run", "--user", "--wait", "--collect", "--quiet", *walls, "true", patience=CHANGE).code == 0
