"""docs/start.md: its commands are run as they stand there, with the server of a test in the place of imap.example.org."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from rejectbox import config as configuration

from .conftest import options
from .test_first_account import command_for

if TYPE_CHECKING:
    from tests.servers.dovecot import Dovecot

PAGE = (Path(__file__).parents[2] / "docs" / "start.md").read_text("utf-8")
BLOCKS = re.findall(r"```sh\n(.*?)```", PAGE, re.DOTALL)
COMMANDS = [shlex.split(line) for block in BLOCKS for line in block.replace("\\\n", " ").splitlines()]
ELSEWHERE = (["rejectbox", "setup"], ["rejectbox", "run"], ["rejectbox", "service", "install"])
"""Tested where they can be answered, stopped and taken away again."""


def rejectbox(environment: dict[str, str], *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "rejectbox", *words]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=60)


def test_the_commands_of_the_page_work(own_home: dict[str, str], place: Path, dovecot: Dovecot, tmp_path: Path) -> None:
    unattended = next(words for words in COMMANDS if "--email" in words)
    given = unattended[1:]
    given[given.index("--password-command") + 1] = command_for(tmp_path)
    done = rejectbox(own_home, *given, *options(dovecot))
    assert done.returncode == 0, done.stderr
    assert configuration.load(place).me.name == "Ada Example"
    others = [words for words in COMMANDS if words[0] == "rejectbox" and words != unattended and words not in ELSEWHERE]
    assert ["rejectbox", "list"] in others
    for words in others:
        done = rejectbox(own_home, *words[1:])
        assert done.returncode in ((0, 1) if words[1] == "status" else (0,)), done.stderr  # 1: nothing runs


def test_every_option_that_the_page_names_is_one(own_home: dict[str, str]) -> None:
    known = rejectbox(own_home | {"COLUMNS": "200"}, "setup", "--help").stdout
    named = set(re.findall(r"--[a-z][a-z-]+", PAGE)) - {"--version", "--help"}
    assert named
    assert {option for option in named if option not in known} == set()
