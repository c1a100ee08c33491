"""`rejectbox run --stay`: a container that is begun anew would try a refused login again and again."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING

import pytest

from tests.test_daemon import PASSWORD, USER, Process, account, write_config

if TYPE_CHECKING:
    from pathlib import Path

    from tests.servers.dovecot import Dovecot
    from tests.servers.fixtures import Starter

WAITS = "Nothing is watched"


def stayed(home: dict[str, str], folder: Path, number: int) -> str:
    """What it says until it waits; then the signal ends it."""
    process = Process(home, folder, "run", "--stay")
    try:
        process.wait_for(WAITS)
        assert process.process.poll() is None
        assert process.end(number) == 2
    finally:
        process.process.kill()
        process.process.wait()
    said = process.log.read_text()
    assert "Traceback" not in said
    return said


@pytest.mark.dovecot
def test_after_a_refused_login_it_waits_instead_of_ending(
    dovecot_with: Starter[Dovecot], home: dict[str, str], tmp_path: Path
) -> None:
    server = dovecot_with({USER: PASSWORD})
    table = account(server, tmp_path)
    (tmp_path / "secret-personal").write_text("wrong\n")
    write_config(tmp_path, table)
    said = stayed(home, tmp_path, signal.SIGTERM)
    assert "personal" in said.partition(WAITS)[0]


@pytest.mark.dovecot
def test_an_end_that_is_asked_for_is_not_waited_with_although_an_account_is_stopped(
    dovecot_with: Starter[Dovecot], home: dict[str, str], tmp_path: Path
) -> None:
    server = dovecot_with({USER: PASSWORD})
    bad = account(server, tmp_path, "other")
    (tmp_path / "secret-other").write_text("wrong\n")
    write_config(tmp_path, bad, account(server, tmp_path))
    process = Process(home, tmp_path, "run", "--stay")
    try:
        process.wait_for("other: the server refused the login")
        process.wait_for("watching INBOX")
        assert process.end() == 0
    finally:
        process.process.kill()
        process.process.wait()
    assert WAITS not in process.log.read_text()


def test_without_a_config_it_says_so_and_waits(home: dict[str, str], tmp_path: Path) -> None:
    assert "there is no such file" in stayed(home, tmp_path, signal.SIGINT)


@pytest.mark.dovecot
def test_a_run_that_ends_well_does_not_wait(
    dovecot_with: Starter[Dovecot], home: dict[str, str], tmp_path: Path
) -> None:
    server = dovecot_with({USER: PASSWORD})
    write_config(tmp_path, account(server, tmp_path))
    process = Process(home, tmp_path, "run", "--stay")
    process.wait_for("watching INBOX")
    assert process.end() == 0
    assert WAITS not in process.log.read_text()
