"""What every platform needs: no import that only POSIX has, a run without a console, the managers' commands."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from rejectbox import service
from rejectbox.errors import RejectboxError
from rejectbox.service import agent, calling, launchd
from rejectbox.service.launchd import Launchd
from rejectbox.service.systemd import Systemd
from rejectbox.service.windows import TaskScheduler

ROOT = Path(__file__).parents[2]
_POSIX = (
    "fcntl",
    "resource",
    "pwd",
    "grp",
    "termios",
    "tty",
    "pty",
    "syslog",
    "posix",
    "readline",
    "curses",
    "spwd",
    "nis",
)
WALK = f"""
import importlib, importlib.abc, pkgutil, sys

class Refuses(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name in {_POSIX!r} and sys._getframe(1):
            frame = sys._getframe(1)
            while frame:
                if frame.f_globals.get("__name__", "").startswith(("rejectbox", "rejectbox_classifier")):
                    raise ImportError("there is no " + name + " on Windows")
                if not frame.f_globals.get("__name__", "").startswith(("importlib", "_frozen")):
                    break
                frame = frame.f_back

for name in {_POSIX!r}:
    sys.modules.pop(name, None)
sys.meta_path.insert(0, Refuses())
import rejectbox, rejectbox_classifier
for package in (rejectbox, rejectbox_classifier):
    for found in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        if not found.name.endswith("__main__") and not found.name.startswith("rejectbox.demo"):
            importlib.import_module(found.name)
print("walked")
"""
NO_CONSOLE = (
    "import sys, runpy; sys.stdin = sys.stdout = sys.stderr = None; runpy.run_module('rejectbox', run_name='__main__')"
)


def test_no_module_imports_what_only_posix_has() -> None:
    done = subprocess.run([sys.executable, "-c", WALK], capture_output=True, text=True, timeout=100, check=False)
    assert done.stdout == "walked\n", done.stderr


def test_without_a_console_what_is_wrong_is_in_the_log_file_and_the_exit_code_is_good(
    home: dict[str, str], tmp_path: Path
) -> None:
    log = tmp_path / "logs" / "rejectbox.log"
    arguments = ["run", "--log-file", str(log), "--supervised"]
    done = subprocess.run([sys.executable, "-c", NO_CONSOLE, *arguments], env=home, check=False, timeout=100)
    assert done.returncode == 0
    assert "there is no such file. Make one with `rejectbox setup`" in log.read_text()
    assert stat.S_IMODE(log.stat().st_mode) == 0o600


@pytest.fixture
def called(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """launchctl and schtasks that only write down what they are asked."""
    programs, calls = tmp_path / "programs", tmp_path / "calls"
    programs.mkdir()
    for name in ("launchctl", "schtasks"):
        (programs / name).write_text(
            f'#!/bin/sh\necho {name} "$@" >> {calls}\ncase "$*" in */Query*) cat {tmp_path}/task;; print*) exit 113;; esac\n'
        )
        (programs / name).chmod(0o755)
    (tmp_path / "task").write_text("<Task/>")
    for name in ("state", "data", "cache", "config"):
        monkeypatch.setenv(f"XDG_{name.upper()}_HOME", str(tmp_path / name))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("PATH", f"{programs}:{os.environ['PATH']}")
    monkeypatch.setenv("USERDOMAIN", "HOME")
    monkeypatch.setenv("USERNAME", "ada")
    config = tmp_path / "config" / "rejectbox" / "config.toml"
    config.parent.mkdir(parents=True)
    config.write_text(
        '[[account]]\nname = "a"\nemail = "ada@example.org"\nhost = "imap.example.org"\n[me]\nname = "Ada"\n'
    )
    return calls


@pytest.mark.parametrize(
    ("manager", "expected"),
    [
        (
            Launchd,
            [
                f"launchctl bootstrap gui/{os.getuid()} ",
                f"launchctl kill SIGTERM gui/{os.getuid()}/rejectbox",
                "launchctl bootout",
            ],
        ),
        (
            TaskScheduler,
            ["schtasks /Create /TN rejectbox /XML ", "schtasks /End /TN rejectbox", "schtasks /Delete /TN rejectbox"],
        ),
    ],
)
def test_the_manager_is_asked_to_install_stop_and_forget(
    manager: type[service.Manager], expected: list[str], called: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "manager", manager)
    folders = agent.folders()
    if manager is TaskScheduler:
        (called.parent / "task").unlink()  # /Query finds none, and says so with an empty answer
        (called.parent / "programs" / "schtasks").write_text(
            f'#!/bin/sh\necho schtasks "$@" >> {called}\ncase "$*" in */Query*) cat {called.parent}/task;; */Create*) echo "<Task/>" > {called.parent}/task;; esac\n'
        )
    assert "runs" in service.install(None)
    assert all(folder.is_dir() and stat.S_IMODE(folder.stat().st_mode) == 0o700 for folder in folders)
    service.stop()
    service.uninstall()
    said = called.read_text()
    at = [said.rfind(one) for one in expected]
    assert -1 not in at, said
    assert at == sorted(at)


@pytest.mark.parametrize(("manager", "program"), [(Launchd, "launchctl"), (Systemd, "systemctl")])
def test_what_still_runs_after_it_was_taken_away_is_told_and_its_file_stays(
    manager: type[Launchd | Systemd], program: str, called: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(launchd, "_TRIES", 1)
    stays = called.parent / "programs" / program
    stays.write_text("#!/bin/sh\ncase $1$2 in print*|*is-active) echo active;; *) exit 1;; esac\n")
    stays.chmod(0o755)
    found = manager()
    found.path.parent.mkdir(parents=True)
    found.path.write_text("")
    with pytest.raises(RejectboxError, match="still runs"):
        found.take_away()
    assert found.path.exists()


def test_a_manager_that_never_answers_a_question_has_said_no(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    deaf = tmp_path / "launchctl"
    deaf.write_text("#!/bin/sh\nexec sleep 60\n")
    deaf.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    asked: list[float] = []
    run = subprocess.run

    def runs(*arguments: Any, timeout: float, **keys: Any) -> Any:
        asked.append(timeout)
        return run(*arguments, timeout=0.2, **keys)

    monkeypatch.setattr(subprocess, "run", runs)
    assert not Launchd().active()
    with pytest.raises(RejectboxError, match="no answer for 600 seconds"):
        calling.call("launchctl", "kickstart", patience=calling.START)
    assert asked == [10.0, 600.0]


def test_a_property_list_that_the_user_changed_is_kept_until_they_say_otherwise(
    called: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "manager", Launchd)
    service.install(None)
    service.install(None)
    path = Launchd().path
    path.write_bytes(path.read_bytes() + b"<!-- mine -->")
    with pytest.raises(service.Edited, match="--replace"):
        service.install(None)
    assert path.read_bytes().endswith(b"<!-- mine -->")
    service.install(None, replace=True)
    assert b"mine" not in path.read_bytes()
    assert called.read_text().count("bootstrap") == 3


def test_a_property_list_that_the_user_wrote_is_not_deleted_until_they_say_so(
    called: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "manager", Launchd)
    path = Launchd().path
    path.parent.mkdir(parents=True)
    path.write_bytes(b"<!-- mine -->")
    with pytest.raises(service.Edited, match="uninstall --replace"):
        service.uninstall()
    assert path.read_bytes() == b"<!-- mine -->"
    assert not called.exists()
    service.uninstall(replace=True)
    assert not path.exists()
