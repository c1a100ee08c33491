"""Rejectbox as a service of the user's own: under systemd, launchd or the Task Scheduler, whichever is here.

What each is told is a pure function of values (`unit`, `plist`, `task`); the managers write it down and call their
programs.
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import platformdirs

from rejectbox.errors import UserError
from rejectbox.service import agent as agents
from rejectbox.service.launchd import Launchd
from rejectbox.service.systemd import Systemd
from rejectbox.service.windows import TaskScheduler

if TYPE_CHECKING:
    from rejectbox.service.agent import Agent

__all__ = ["Edited", "Manager", "install", "installed", "linger", "manager", "needed", "start", "stop", "uninstall"]


class Edited(UserError):  # noqa: N818  (named for what it tells, as the tree of errors is)
    """What is installed was changed by the user, and is not overwritten or deleted without their word."""


class Manager(Protocol):
    """A service manager of the user's own. Its methods raise RejectboxError with what it said where it refuses."""

    @property
    def name(self) -> str:
        """What it calls a service, for a sentence."""

    @property
    def path(self) -> Path:
        """The file that it reads."""

    def installed(self) -> bytes | None:
        """What is installed, or None."""

    def put(self, agent: Agent) -> None:
        """Install it in the place of what is there, and start it anew."""

    def take_away(self) -> None:
        """Stop and forget it."""

    def start(self) -> None: ...

    def stop(self) -> None: ...

    def active(self) -> bool:
        """Does it run, by the manager's own account?"""

    def logs(self, lines: int, *, follow: bool) -> int:
        """Print the end of the log. Returns an exit code."""


def manager() -> Manager | None:
    """The one of this machine, or None where there is none for this user."""
    if sys.platform == "win32":
        return TaskScheduler()
    if sys.platform == "darwin":
        return Launchd()
    return Systemd() if Systemd.answers() else None


def needed() -> Manager:
    """The one of this machine. Raises UserError where there is none."""
    if found := manager():
        return found
    raise UserError(
        "There is no service manager for your account here (systemctl --user does not answer). Log in as yourself, not "
        "through su or sudo; or use the system unit or cron, as docs/running.md tells"
    )


def install(config: Path | None, *, replace: bool = False) -> str:
    """Install and start the service, with its folders made before. Returns what was done, as a sentence.

    Raises Edited where the user changed what is installed and `replace` does not say to overwrite it, UserError for a
    config that is bad or a machine without a manager, RejectboxError where the manager refuses.
    """
    wanted, found = agents.here(config), needed()
    before = found.installed()
    if before is not None and not replace:
        _ours(found, before, "overwrite it with `rejectbox service install --replace`")
    for folder in (*map(Path, wanted.folders), Path(wanted.log).parent):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        found.put(wanted)
    finally:
        # Also where it did not start: what lies there is ours all the same.
        if (now := found.installed()) is not None:
            _record().write_text(json.dumps({"sha256": _digest(now)}), "utf-8")
    return f"Rejectbox is installed as a {found.name} and runs. `rejectbox status` says how it stands"


def uninstall(*, replace: bool = False) -> str:
    """Stop the service and take it away; config, journal and drafts stay. Returns what was done.

    Raises Edited where the user changed what is installed and `replace` does not say to delete it, RejectboxError where it
    runs on.
    """
    found = needed()
    before = found.installed()
    if before is None:
        return "Nothing is installed"
    if not replace:
        _ours(found, before, "delete it with `rejectbox service uninstall --replace`")
    found.take_away()
    _record().unlink(missing_ok=True)
    return f"The {found.name} is gone. Config, journal and passwords are still there"


def installed() -> bool:
    """Is there a service of this user?"""
    found = manager()
    return found is not None and found.installed() is not None


def start() -> str:
    """Start it, where it does not run. Returns what was done."""
    _present().start()
    return "Rejectbox runs. `rejectbox status` says how it stands"


def stop() -> str:
    """Stop it until the next login or start. Returns what was done."""
    _present().stop()
    return "Rejectbox is stopped, until you log in again or `rejectbox service start`"


def linger() -> bool | None:
    """Does it go on while the user is logged out? None where no manager offers that."""
    found = manager()
    return found.lingers() if isinstance(found, Systemd) else None


def _present() -> Manager:
    found = needed()
    if found.installed() is None:
        raise UserError("No service is installed. Install it with `rejectbox service install`")
    return found


def _ours(found: Manager, content: bytes, otherwise: str) -> None:
    """Raises Edited where Rejectbox did not install that content."""
    if _digest(content) != _recorded():
        raise Edited(
            f"The {found.name} that is installed ({found.path}) was not made so by Rejectbox. Keep it, or {otherwise}"
        )


def _record() -> Path:
    """What was installed last, to know what the user changed since."""
    return platformdirs.user_state_path(agents.NAME) / "service.json"


def _recorded() -> str:
    try:
        return str(json.loads(_record().read_text("utf-8"))["sha256"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
