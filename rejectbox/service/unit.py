"""The unit of `systemctl --user` (systemd.service(5), systemd.exec(5)), from the shipped one and an Agent."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rejectbox.service.agent import Agent

NAMESPACED = ("PrivateTmp", "PrivateUsers", "ProtectSystem", "ProtectKernelTunables", "ProtectControlGroups")
"""What a user's unit may ask for only where the user may make user namespaces."""
_WORD = re.compile(r"[A-Za-z0-9_./:@+,=-]+")


def unit(template: str, agent: Agent) -> str:
    """The text of rejectbox.service for that agent; `template` is rejectbox/service/user/rejectbox.service."""
    lines = []
    for line in template.splitlines():
        key = line.partition("=")[0]
        if key == "ExecStart":
            program, *arguments = agent.command  # no variable is looked for in the name of the program
            words = (_word(program), *(_word(one, "$") for one in arguments))
            lines += [f"ExecStart={' '.join(words)}", *_environment(agent)]
        elif key == "ExecStartPre":
            made = " ".join(_word(folder, "$") for folder in agent.folders)
            lines += [f"ExecStartPre=+mkdir -p -m 700 {made}"] if made else []
        elif key == "ReadWritePaths":
            lines += [f"ReadWritePaths={' '.join(map(_word, agent.folders))}"] if agent.namespaces else []
        elif agent.namespaces or key not in NAMESPACED:
            lines.append(line)
    return "\n".join(
        ("# Made by `rejectbox service install`; change it with `systemctl --user edit rejectbox`.", *lines[1:], "")
    )


def _environment(agent: Agent) -> list[str]:
    return [f"Environment={_word(f'{name}={value}')}" for name, value in agent.environment]


def _word(value: str, doubled: str = "") -> str:
    """Quoted as systemd reads it (systemd.syntax(7)): % is a specifier, and $ a variable in a command line alone."""
    for character in f"%{doubled}":
        value = value.replace(character, 2 * character)
    if _WORD.fullmatch(value):
        return value
    escaped = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
