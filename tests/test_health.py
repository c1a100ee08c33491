"""What a look at the journal's file tells, and that it leaves no trace."""

from __future__ import annotations

import shutil
import sqlite3
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from rejectbox.cli import kept_checks
from rejectbox.errors import UserError
from rejectbox.store import Entry, Store
from rejectbox.store.health import health

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    path = tmp_path / "journal.sqlite3"
    Store.open(path).close()
    return path


@pytest.mark.parametrize("size", [0, 4096])
def test_a_journal_with_nothing_in_it_is_a_new_one(tmp_path: Path, size: int) -> None:
    path = tmp_path / "journal.sqlite3"
    path.touch()
    if size:
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("VACUUM")
            connection.execute("PRAGMA journal_mode = WAL")
    (check,) = kept_checks.of_journal(path)
    assert (check.status, check.detail) == ("ok", f"nothing at {path} yet: the next `rejectbox run` begins it")


def test_a_journal_that_another_program_locks_is_in_use_and_not_damaged(journal: Path) -> None:
    with closing(sqlite3.connect(journal, isolation_level=None)) as other:
        other.execute("SELECT count(*) FROM losses").fetchone()
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("INSERT INTO losses VALUES (1.0)")
        (check,) = kept_checks.of_journal(journal)
    assert (check.status, check.code) == ("error", 2)
    assert "is in use by another program" in check.detail


def test_what_is_no_journal_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    path.write_bytes(b"no database" * 500)
    (check,) = kept_checks.of_journal(path)
    assert "is damaged" in check.detail


def test_a_journal_that_is_a_folder_is_out_of_reach(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="out of reach"):
        health(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="SQLite has no VFS without locks there")
def test_a_look_at_what_a_crash_left_reads_the_wal_and_leaves_nothing(tmp_path: Path) -> None:
    path, crashed = tmp_path / "journal.sqlite3", tmp_path / "crashed"
    crashed.mkdir()
    store = Store.open(path)
    store.settle(Entry("personal", "<1@example.com>", "INBOX", 1, 7, 1.0, "drafted", ""), None)
    for name in (path.name, f"{path.name}-wal"):
        shutil.copy(tmp_path / name, crashed)
    store.close()
    before = {one.name: one.read_bytes() for one in crashed.iterdir()}
    found = health(crashed / path.name)
    assert found
    assert (found.states, found.faults) == ({"drafted": 1}, ())
    assert {one.name: one.read_bytes() for one in crashed.iterdir()} == before
