"""A folder that may not be entered, as after one run with sudo: each command says so, and doctor goes on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rejectbox.store import Store
from tests.cli.screen import COMMAND

if TYPE_CHECKING:
    from collections.abc import Iterator

# Root enters any folder; without these two capabilities it does not.
_AS_ANYBODY = ("setpriv", "--bounding-set=-dac_override,-dac_read_search") if os.geteuid() == 0 else ()


@pytest.fixture
def closed(home: dict[str, str]) -> Iterator[Path]:
    folder = Path(home["XDG_STATE_HOME"]) / "rejectbox"
    folder.mkdir(parents=True)
    (folder / "journal.sqlite3.lock").touch()
    folder.chmod(0)
    yield folder
    folder.chmod(0o700)


def _buffered(home: dict[str, str]) -> dict[str, str]:
    return {key: value for key, value in home.items() if key != "PYTHONUNBUFFERED"}


def called(home: dict[str, str], *words: str, command: tuple[str, ...] = COMMAND) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*_AS_ANYBODY, *command, *words], env=_buffered(home), capture_output=True, text=True, timeout=120, check=False
    )


def test_doctor_names_the_folder_and_looks_at_the_rest(home: dict[str, str], closed: Path) -> None:
    run = called(home, "doctor", "--json")
    checks = [json.loads(line) for line in run.stdout.splitlines()]
    wrong = {one["check"]: one for one in checks if one["status"] == "error"}
    assert run.returncode == 2, run.stderr
    assert not run.stderr
    assert {"file modes", "disk", "journal", "daemon"} <= wrong.keys()
    assert str(closed) in wrong["file modes"]["detail"]
    for check in ("file modes", "journal", "daemon"):
        assert "out of reach" in wrong[check]["detail"]
        assert "who owns the folder" in wrong[check]["remedy"]
    assert {"clock", "model", "IMAP commands"} <= {one["check"] for one in checks}


def test_status_does_not_say_that_nobody_runs(home: dict[str, str], closed: Path) -> None:
    run = called(home, "status")
    assert (run.returncode, run.stdout) == (2, "")
    assert (
        f"{closed / 'journal.sqlite3.lock'} is out of reach (Permission denied). Check who owns the folder"
        in run.stderr
    )


@pytest.mark.parametrize("below", ["config.toml", "deeper/config.toml"])
def test_setup_says_where_no_config_can_be_written(home: dict[str, str], closed: Path, below: str) -> None:
    run = called(home, "setup", "--config", str(closed / below), "--yes")
    assert run.returncode == 2
    assert f"{closed} cannot be written to. Check the folder's owner" in run.stderr


def test_what_was_said_before_a_fault_of_the_disk_is_not_lost(home: dict[str, str]) -> None:
    program = (
        "from rejectbox.cli import tree, main\n"
        "def broken():\n    print('said before')\n    open('/no/such/file')\n"
        "tree.tree = lambda: lambda prog_name: broken()\nmain()\n"
    )
    run = called(home, "-c", program, command=(sys.executable,))
    assert run.returncode == 1
    assert run.stdout == "said before\n"


def test_a_journal_that_may_not_be_read_is_not_called_damaged(home: dict[str, str]) -> None:
    journal = Path(home["XDG_STATE_HOME"]) / "rejectbox" / "journal.sqlite3"
    Store.open(journal).close()
    journal.chmod(0)
    run = called(home, "doctor", "--json")
    found = [one for one in map(json.loads, run.stdout.splitlines()) if one["check"] == "journal"]
    assert [one["detail"] for one in found] == [f"The journal {journal} is out of reach (Permission denied)"]
    assert "who owns" in found[0]["remedy"]
