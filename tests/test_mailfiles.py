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


def test_a_small_eml_is_left_to_who_judges_it_and_gives_the_same(tmp_path: Path) -> None:
    box = b"From a@example.org Mon Jan  1 00:00:00 2026\n" + mail()
    for name, raw in (("a.eml", mail()), ("b.eml", box + b"\n" + box), ("c.mbox", box), ("d.eml", b"")):
        (tmp_path / name).write_bytes(raw)
    (tmp_path / "big.eml").write_bytes(mail() + b"x" * (3 << 20))
    found = list(mailfiles.sources([str(tmp_path)]))
    assert [Path(one.path).name for one in found if isinstance(one, mailfiles.File)] == ["a.eml", "b.eml", "d.eml"]
    items = [item for one in found for item in mailfiles.opened(one)]
    assert [(Path(item.path).name, item.index) for item in items] == [
        ("a.eml", 0), ("b.eml", 0), ("b.eml", 1), ("big.eml", 0), ("c.mbox", 0), ("d.eml", 0)
    ]  # fmt: skip
    assert items == list(mailfiles.read([str(tmp_path)]))


def test_a_file_that_is_gone_when_it_is_opened_is_an_item_with_its_error(tmp_path: Path) -> None:
    (item,) = mailfiles.opened(mailfiles.File(str(tmp_path / "gone.eml"), 1))
    assert item.error == "it cannot be read (No such file or directory)"


def test_files_come_in_the_order_of_their_paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = [
        "a/x.eml",
        "a-b.eml",
        "a.eml",
        "B/z.EML",
        ".hidden/y.eml",
        "a/b/c.mbox",
        ".eml",
        "a.eml/d.eml",
        "x.eml.bak",
    ]
    for name in names:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        if name != "a.eml":
            (tmp_path / name).write_bytes(mail())
    (tmp_path / "loop.eml").symlink_to("loop.eml")
    (tmp_path / "known.eml").symlink_to("a-b.eml")
    (tmp_path / "again").symlink_to("a")
    wanted = sorted(file for file in tmp_path.rglob("*") if file.is_file() and file.suffix.lower() in (".eml", ".mbox"))
    assert [item.path for item in mailfiles.read([str(tmp_path)])] == [str(file) for file in wanted]
    monkeypatch.chdir(tmp_path)
    assert [item.path for item in mailfiles.read(["."])] == [str(file.relative_to(tmp_path)) for file in wanted]
