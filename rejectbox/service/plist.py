"""The property list of a launchd agent (launchd.plist(5)), from an Agent."""

from __future__ import annotations

import plistlib
from typing import TYPE_CHECKING

from rejectbox.service.agent import NAME

if TYPE_CHECKING:
    from rejectbox.service.agent import Agent

_PAUSE = 30
"""Seconds between two starts, as in the systemd unit."""


def plist(agent: Agent) -> bytes:
    """The content of ~/Library/LaunchAgents/rejectbox.plist.

    launchd knows no exit code after which it would not begin anew but 0: the command is the supervised one.
    """
    return plistlib.dumps(
        {
            "Label": NAME,
            "ProgramArguments": list(agent.supervised_command),
            "EnvironmentVariables": dict(agent.environment),
            "RunAtLoad": True,
            "KeepAlive": {"SuccessfulExit": False},
            "ThrottleInterval": _PAUSE,
            "ExitTimeOut": 10,
            "Umask": 0o077,
        }
    )
