"""The log in a file: it stays small and private, and `rejectbox service logs` shows its end."""

from __future__ import annotations

import logging
import stat
from typing import TYPE_CHECKING

import pytest

from rejectbox import log_file
from rejectbox.errors import UserError
from rejectbox.service import logs

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def fresh_log(tmp_path: Path) -> Path:
    root = logging.getLogger()
    before = root.handlers[:]
    path = tmp_path / "logs" / "rejectbox.log"
    log_file.use(path)
    made = root.handlers[:]
    root.handlers[:] = before
    logger = logging.getLogger("rejectbox.test_platforms")
    logger.propagate = False
    logger.handlers[:] = made
    return path


def test_the_log_file_turns_over_and_stays_private(fresh_log: Path) -> None:
    for number in range(4000):
        logging.getLogger("rejectbox.test_platforms").error("line %d %s", number, "x" * 1000)
    files = sorted(fresh_log.parent.iterdir())
    assert [file.name for file in files] == ["rejectbox.log", "rejectbox.log.1", "rejectbox.log.2"]
    for file in files:
        assert file.stat().st_size <= log_file.BYTES
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_the_newest_lines_are_kept_where_two_processes_write_the_same_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log_file, "BYTES", 10_000)
    root, path, handlers = logging.getLogger(), tmp_path / "rejectbox.log", []
    before = root.handlers[:]
    for _ in range(2):  # as in two processes: nothing is shared but the path
        log_file.use(path)
        handlers += root.handlers
    root.handlers[:] = before
    for number in range(400):
        words = f"line {number}. {'x' * 80}"
        handlers[number % 2].handle(logging.LogRecord("rejectbox", logging.ERROR, "", 0, words, (), None))
    for handler in handlers:
        handler.close()
    written = "".join(file.read_text() for file in tmp_path.iterdir())
    assert [number for number in range(250, 400) if f"line {number}." not in written] == []


def test_logs_shows_the_last_lines_also_across_a_turn(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "rejectbox.log"
    with pytest.raises(UserError, match="There is no log yet"):
        logs.show(5, follow=False, path=path)
    path.with_name("rejectbox.log.1").write_text("one\ntwo\n")
    path.write_text("three\n")
    assert logs.show(2, follow=False, path=path) == 0
    assert capsys.readouterr().out == "two\nthree\n"
