"""Mail in local files, of every layout, the unreadable among them."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from rejectbox import mailfiles
from rejectbox.errors import UserError
from tests.mails import mail, receipt


def test_an_eml_is_one_mail(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(mail())
    (item,) = mailfiles.read([str(tmp_path / "a.eml")])
    assert (item.index, item.error) == (0, "")
    assert item.raw.startswith(b"From: Nadia")


def test_an_mbox_is_split_at_its_from_lines_only(tmp_path: Path) -> None:
    quoting = b"From: a@example.org\nSubject: x\n\nOne.\nFrom the start.\n\n>From where I stand.\n"
    path = tmp_path / "box"
    path.write_bytes(
        b"From a@example.org Mon Jan  1 00:00:00 2026\n"
        + quoting
        + b"\nFrom b@example.org Mon Jan  1 00:00:00 2026\n"
        + receipt()
    )
    first, second = mailfiles.read([str(path)])
    assert b"\nFrom the start.\n\nFrom where I stand.\n" in first.raw
    assert (first.index, second.index) == (0, 1)


def test_a_maildir_and_a_folder_of_eml_are_read_in_order(tmp_path: Path) -> None:
    for part in ("new", "cur", "tmp"):
        (tmp_path / "maildir" / part).mkdir(parents=True)
    (tmp_path / "maildir" / "cur" / "1:2,S").write_bytes(mail())
    (tmp_path / "maildir" / "new" / "2").write_bytes(receipt())
    (tmp_path / "maildir" / "tmp" / "3").write_bytes(b"half")
    (tmp_path / "folder" / "deep").mkdir(parents=True)
    (tmp_path / "folder" / "deep" / "b.eml").write_bytes(mail())
    (tmp_path / "folder" / "notes.txt").write_text("no mail")
    assert len(list(mailfiles.read([str(tmp_path / "maildir")]))) == 2
    assert [Path(item.path).name for item in mailfiles.read([str(tmp_path / "folder")])] == ["b.eml"]


def test_stdin_is_read_at_a_dash(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(mail())))
    (item,) = mailfiles.read(["-"])
    assert item.path == "-"
    assert item.raw == mail() or item.raw.startswith(b"From: Nadia")


def test_every_missing_path_is_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        list(mailfiles.read([str(tmp_path / "one"), str(tmp_path / "two")]))
    assert len(caught.value.problems) == 2


def test_a_huge_mail_is_cut_not_swallowed(tmp_path: Path) -> None:
    path = tmp_path / "huge.eml"
    path.write_bytes(mail() + b"x" * (50 << 20))
    (item,) = mailfiles.read([str(path)])
    assert len(item.raw) < 3 << 20
