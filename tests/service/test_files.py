"""What is written for each service manager: pure functions of a value, so every platform's file is looked at on each."""

from __future__ import annotations

import importlib.resources
import os
import plistlib
import re
import shutil
import subprocess
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from rejectbox.service.agent import Agent, program
from rejectbox.service.plist import plist
from rejectbox.service.task import NAMESPACE, task
from rejectbox.service.unit import NAMESPACED, unit
from tests.servers.fixtures import need

if TYPE_CHECKING:
    from pathlib import Path

TEMPLATE = (importlib.resources.files("rejectbox") / "service" / "user" / "rejectbox.service").read_text("utf-8")
AGENT = Agent(
    ("/home/ada/.local/bin/rejectbox",),
    folders=("/home/ada/.local/state/rejectbox", "/home/ada/.local/share/rejectbox", "/home/ada/.cache/rejectbox"),
    log="/home/ada/log",
)
ODD = 'a b%c$d"e\\f'
"""A folder's name with all that systemd, XML and Windows' command lines read otherwise."""
ODD_AGENT = Agent(
    (f"/opt/{ODD}/python", "-m", "rejectbox"),
    config=f"/home/{ODD}/config.toml",
    folders=(f"/home/{ODD}/state",),
    environment=(("XDG_STATE_HOME", f"/home/{ODD}"),),
    log=f"/home/{ODD}/log",
)


def said(text: str, key: str) -> list[str]:
    return re.findall(rf"(?m)^{key}=(.*)$", text)


def test_the_unit_runs_the_installed_command_and_lets_it_write_where_it_writes() -> None:
    text = unit(TEMPLATE, AGENT)
    assert said(text, "ExecStart") == ["/home/ada/.local/bin/rejectbox run"]
    assert said(text, "ReadWritePaths") == [" ".join(AGENT.folders)]
    assert said(text, "ExecStartPre") == [f"+mkdir -p -m 700 {' '.join(AGENT.folders)}"]
    assert said(text, "RestartPreventExitStatus") == ["2"]


def test_the_unit_says_all_else_as_the_shipped_one_does() -> None:
    ours, shipped = unit(TEMPLATE, AGENT).splitlines(), TEMPLATE.splitlines()
    changed = ("#", "ExecStartPre=", "ExecStart=", "ReadWritePaths=")
    assert [one for one in ours if not one.startswith(changed)] == [
        one for one in shipped if not one.startswith(changed)
    ]


def test_without_user_namespaces_the_unit_asks_for_nothing_that_needs_one() -> None:
    text = unit(TEMPLATE, Agent(AGENT.program, folders=AGENT.folders, namespaces=False))
    assert not any(said(text, key) for key in (*NAMESPACED, "ReadWritePaths"))
    assert said(text, "NoNewPrivileges") == ["yes"]


def test_systemd_reads_odd_names_as_they_are(tmp_path: Path) -> None:
    need(
        None
        if shutil.which("systemd-analyze")
        else "systemd-analyze is missing: sudo python3 tests/servers/install.py systemd"
    )
    python, odd = tmp_path / "a b%c$d" / "python", str(tmp_path / ODD)  # a program with quotes is refused in any case
    python.parent.mkdir()
    python.symlink_to(shutil.which("true") or "/bin/true")
    made = Agent((str(python), "-m", "rejectbox"), f"{odd}/config.toml", (odd,), (("XDG_STATE_HOME", odd),))
    file = tmp_path / "rejectbox.service"
    file.write_text(unit(TEMPLATE, made), "utf-8")
    done = subprocess.run(
        ["systemd-analyze", "--man=no", "--no-pager", "--user", "verify", str(file)],
        env={**os.environ, "XDG_RUNTIME_DIR": str(tmp_path), "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0
    assert "rejectbox.service" not in done.stderr


def test_the_plist_starts_at_login_and_anew_after_failures_alone() -> None:
    found = plistlib.loads(plist(ODD_AGENT))
    assert found["ProgramArguments"] == list(ODD_AGENT.supervised_command)
    assert found["RunAtLoad"] is True
    assert found["KeepAlive"] == {"SuccessfulExit": False}
    assert found["ThrottleInterval"] >= 10
    assert found["Umask"] == 0o077
    assert found["EnvironmentVariables"] == dict(ODD_AGENT.environment)


def test_what_begins_anew_after_each_failure_gets_the_command_that_does_not_fail_for_what_only_the_user_can_mend() -> (
    None
):
    for command in (plistlib.loads(plist(AGENT))["ProgramArguments"], arguments(task(AGENT, "HOME\\ada"))):
        assert "--supervised" in command
        assert command[command.index("--log-file") + 1] == AGENT.log
    assert "--supervised" not in unit(TEMPLATE, AGENT)


def element(xml: bytes, path: str) -> ET.Element:
    found = ET.fromstring(xml.decode("utf-16")).find("/".join(f"{{{NAMESPACE}}}{name}" for name in path.split("/")))
    assert found is not None, path
    return found


def arguments(xml: bytes) -> list[str]:
    """The program of the task and its arguments, by the rules of CommandLineToArgvW."""
    line = element(xml, "Actions/Exec/Arguments").text or ""
    words, word, quoted, slashes, begun = [], "", False, 0, False
    for character in line:
        if character == "\\":
            slashes, begun = slashes + 1, True
            continue
        if character == '"':
            word += "\\" * (slashes // 2)
            if slashes % 2:
                word += '"'
            else:
                quoted = not quoted
            slashes, begun = 0, True
            continue
        word, slashes = word + "\\" * slashes, 0
        if character == " " and not quoted:
            words += [word] if begun else []
            word, begun = "", False
        else:
            word, begun = word + character, True
    words += [word + "\\" * slashes] if begun else []
    return [element(xml, "Actions/Exec/Command").text or "", *words]


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("Triggers/LogonTrigger/UserId", "HOME\\ada"),
        ("Triggers/LogonTrigger/Enabled", "true"),
        ("Principals/Principal/UserId", "HOME\\ada"),
        ("Principals/Principal/LogonType", "InteractiveToken"),
        ("Principals/Principal/RunLevel", "LeastPrivilege"),
        ("Settings/MultipleInstancesPolicy", "IgnoreNew"),
        ("Settings/DisallowStartIfOnBatteries", "false"),
        ("Settings/StopIfGoingOnBatteries", "false"),
        ("Settings/ExecutionTimeLimit", "PT0S"),
        ("Settings/RunOnlyIfIdle", "false"),
        ("Settings/IdleSettings/StopOnIdleEnd", "false"),
        ("Settings/RestartOnFailure/Interval", "PT1M"),
        ("Settings/RestartOnFailure/Count", "255"),
    ],
)
def test_the_task_says(path: str, text: str) -> None:
    assert element(task(AGENT, "HOME\\ada"), path).text == text


def test_the_task_is_of_the_schema_in_utf_16_and_runs_what_the_principal_may() -> None:
    xml = task(AGENT, "HOME\\ada")
    assert xml[:2] in (b"\xff\xfe", b"\xfe\xff")
    root = ET.fromstring(xml.decode("utf-16"))
    assert root.tag == f"{{{NAMESPACE}}}Task"
    assert root.get("version") == "1.2"
    actions, principal = element(xml, "Actions"), element(xml, "Principals/Principal")
    assert actions.get("Context") == principal.get("id")


def test_the_task_hands_odd_names_over_as_they_are() -> None:
    assert arguments(task(ODD_AGENT, "HOME\\ada")) == list(ODD_AGENT.supervised_command)


def test_the_script_that_was_called_is_the_one_that_the_service_runs(tmp_path: Path) -> None:
    script = tmp_path / "rejectbox"
    script.write_text("#!/bin/sh\n")
    script.chmod(0o755)
    assert program(str(script), "/usr/bin/python3", windows=False) == (str(script),)


def test_a_module_that_was_called_is_run_by_the_same_python(tmp_path: Path) -> None:
    called = str(tmp_path / "rejectbox" / "__main__.py")
    assert program(called, "/usr/bin/python3", windows=False) == ("/usr/bin/python3", "-m", "rejectbox")


def test_on_windows_no_console_is_opened(tmp_path: Path) -> None:
    python, without = tmp_path / "python.exe", tmp_path / "pythonw.exe"
    assert program("rejectbox.exe", str(python), windows=True) == (str(python), "-m", "rejectbox")
    without.write_text("")
    assert program("rejectbox.exe", str(python), windows=True) == (str(without), "-m", "rejectbox")
