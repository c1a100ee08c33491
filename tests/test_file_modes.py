"""Files that others may read or write: told with the command that closes them, closed where they are ours."""

from __future__ import annotations

import logging
import os
import stat
from typing import TYPE_CHECKING

import pytest

from rejectbox import file_modes
from rejectbox.errors import UserError

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def config(tmp_path: Path) -> Path:
    folder = tmp_path / "config"
    folder.mkdir(mode=0o700)
    path = folder / "config.toml"
    path.write_text("")
    path.chmod(0o600)
    return path


@pytest.mark.parametrize("mode", [0o640, 0o644, 0o660])
def test_a_config_that_others_may_get_at_is_told_with_its_remedy(
    mode: int, config: Path, caplog: pytest.LogCaptureFixture
) -> None:
    config.chmod(mode)
    file_modes.heed(config, ())
    assert f"chmod 600 {config}" in caplog.text
    assert stat.S_IMODE(config.stat().st_mode) == mode


def test_a_config_that_everybody_may_write_is_refused(config: Path) -> None:
    config.chmod(0o666)
    with pytest.raises(UserError, match=f"everybody may write {config}.*chmod 600 {config}"):
        file_modes.heed(config, ())
    config.chmod(0o600)
    config.parent.chmod(0o777)
    with pytest.raises(UserError, match=f"chmod go-w {config.parent}"):
        file_modes.heed(config, ())


def test_a_config_in_a_folder_like_tmp_is_its_owners(config: Path, caplog: pytest.LogCaptureFixture) -> None:
    config.parent.chmod(0o1777)
    file_modes.heed(config, ())
    assert caplog.text == ""


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may give a file away")
def test_a_config_of_another_user_is_refused(config: Path) -> None:
    os.chown(config, 4242, -1)
    with pytest.raises(UserError, match="belongs to another user"):
        file_modes.heed(config, ())


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may give a file away")
def test_what_is_ours_and_belongs_to_another_user_is_refused(config: Path, tmp_path: Path) -> None:
    folder = tmp_path / "state"
    folder.mkdir(mode=0o700)
    os.chown(folder, 4242, -1)
    with pytest.raises(UserError, match=f"{folder} belongs to another user. Run `setpriv --reuid=4242"):
        file_modes.heed(config, [folder / "journal.sqlite3"])


def test_what_is_ours_is_closed_with_a_sentence(config: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    folder = tmp_path / "state"
    folder.mkdir()
    folder.chmod(0o755)
    journal = folder / "journal.sqlite3"
    journal.write_text("")
    journal.chmod(0o666)
    with caplog.at_level(logging.WARNING):
        file_modes.heed(config, [journal, folder / "missing"])
    assert [stat.S_IMODE(path.stat().st_mode) for path in (folder, journal)] == [0o700, 0o600]
    assert caplog.text.count("it has been closed to others") == 2
    caplog.clear()
    file_modes.heed(config, [journal])
    assert caplog.text == ""


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may give a file away")
def test_a_config_that_root_laid_down_may_be_read_by_all(config: Path, caplog: pytest.LogCaptureFixture) -> None:
    os.chown(config, 65534, -1)  # so root's file looks from the user unit's namespace
    config.chmod(0o644)
    file_modes.heed(config, ())
    assert caplog.text == ""


def test_what_cannot_be_closed_is_told_and_stops_nothing(
    config: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    folder = tmp_path / "volume"
    folder.mkdir()
    folder.chmod(0o770)
    monkeypatch.setattr(type(folder), "chmod", lambda *_: None)  # as on a file system of fixed modes
    file_modes.heed(config, [folder / "journal.sqlite3"])
    assert f"Close it with `chmod 700 {folder}`" in caplog.text
