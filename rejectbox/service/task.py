"""A task of Windows' Task Scheduler as XML (Task Scheduler Schema 1.2), from an Agent."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from rejectbox.service.agent import DESCRIPTION

if TYPE_CHECKING:
    from rejectbox.service.agent import Agent

NAMESPACE = "http://schemas.microsoft.com/windows/2004/02/mit/task"


def task(agent: Agent, user: str) -> bytes:
    """What `schtasks /Create /XML` reads: UTF-16 with its mark. `user` is DOMAIN\\name, whose logon starts it."""
    root = ET.Element("Task", version="1.2", xmlns=NAMESPACE)
    _fill(ET.SubElement(root, "RegistrationInfo"), Description=DESCRIPTION)
    trigger = ET.SubElement(ET.SubElement(root, "Triggers"), "LogonTrigger")
    _fill(trigger, Enabled="true", UserId=user)
    principal = ET.SubElement(ET.SubElement(root, "Principals"), "Principal", id="Author")
    _fill(principal, UserId=user, LogonType="InteractiveToken", RunLevel="LeastPrivilege")
    settings = ET.SubElement(root, "Settings")
    _fill(
        settings,
        MultipleInstancesPolicy="IgnoreNew",
        DisallowStartIfOnBatteries="false",
        StopIfGoingOnBatteries="false",
        StartWhenAvailable="true",
        RunOnlyIfNetworkAvailable="false",
        RunOnlyIfIdle="false",
        ExecutionTimeLimit="PT0S",  # none
        Enabled="true",
    )
    _fill(ET.SubElement(settings, "IdleSettings"), StopOnIdleEnd="false", RestartOnIdle="false")
    _fill(ET.SubElement(settings, "RestartOnFailure"), Interval="PT1M", Count="255")
    command, *arguments = agent.supervised_command
    action = ET.SubElement(ET.SubElement(root, "Actions", Context="Author"), "Exec")
    _fill(action, Command=command, Arguments=subprocess.list2cmdline(arguments))
    return ET.tostring(root, encoding="unicode").encode("utf-16")


def _fill(parent: ET.Element, **texts: str) -> None:
    for name, text in texts.items():
        ET.SubElement(parent, name).text = text
