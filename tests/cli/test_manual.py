"""The manual page and the reference say what --help says."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rejectbox.cli import manual
from rejectbox.cli.tree import EVERYWHERE, EXAMPLES, PANELS, tree
from tests.servers.fixtures import need

if TYPE_CHECKING:
    from typer.core import TyperGroup

DOCS = Path(__file__).parents[2] / "docs"
STALE = "run `python -m rejectbox.cli.manual docs`"


@pytest.fixture(scope="module")
def root() -> TyperGroup:
    return tree()


def test_the_manual_page_is_the_one_that_the_commands_make(root: TyperGroup) -> None:
    assert (DOCS / "rejectbox.1").read_text("utf-8") == manual.man(root), STALE


def test_the_reference_is_the_one_that_the_commands_make(root: TyperGroup) -> None:
    assert (DOCS / "commands.md").read_text("utf-8") == manual.reference(root), STALE


@pytest.mark.parametrize(
    "check", [("mandoc", "-Tlint", "-W", "style"), ("man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8")]
)
def test_the_manual_page_is_clean(check: tuple[str, ...]) -> None:
    need(None if shutil.which(check[0]) else f"{check[0]} is missing: sudo python3 tests/servers/install.py shells")
    done = subprocess.run([*check, DOCS / "rejectbox.1"], capture_output=True, text=True, check=False, timeout=60)
    assert (done.stderr, done.returncode) == ("", 0)
    assert check[0] == "man" or done.stdout == ""


def test_every_command_stands_in_a_panel_and_has_the_talk_options(root: TyperGroup) -> None:
    named = [name for names in PANELS.values() for name in names]
    assert set(root.commands) <= set(named)
    assert len(named) == len(set(named))

    def check(command: object) -> None:
        params = command.params  # type: ignore[attr-defined]
        common = [one.name for one in params if getattr(one, "rich_help_panel", None) == EVERYWHERE]
        assert common == ["verbose", "quiet", "debug"]
        options = [opt for one in params for opt in (*one.opts, *one.secondary_opts)]
        assert len(options) == len(set(options))
        for below in getattr(command, "commands", {}).values():
            check(below)

    check(root)


def test_every_example_is_a_command_that_there_is(root: TyperGroup) -> None:
    known = {part.name.removeprefix("rejectbox "): part for part in manual.parts(root)}
    for name, examples in EXAMPLES.items():
        options = " ".join(term for term, _ in (*known[name].options, *manual.everywhere(root)))
        for example in examples:
            words = example.partition(" | ")[0]
            assert words.startswith(f"rejectbox {name}")
            for option in re.findall(r" (--?[a-z][a-z-]*)", words):
                assert re.search(rf"(^|\s|,){option}\b", options), example


def test_every_help_fits_80_columns_and_has_no_noise(
    root: TyperGroup, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "80")

    def helped(*words: str) -> str:
        with pytest.raises(SystemExit, match="0"):
            root.main([*words, "--help"], prog_name="rejectbox")
        return capsys.readouterr().out

    assert [panel for panel in re.findall("╭─ ([A-Z][a-z ]+) ─", helped()) if panel in PANELS] == list(PANELS)
    for part in manual.parts(root):
        shown = helped(*part.name.split()[1:])
        assert max(map(len, shown.splitlines())) <= 80
        assert not re.search(r"<(bool|str|int|list|path)|\{|\bTrue\b|…", shown), shown
        for term, _ in part.options:
            assert term.split()[0].rstrip(",") in shown


def test_the_manual_tells_statuses_files_and_environment(root: TyperGroup) -> None:
    page = manual.man(root)
    for title in ("NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "EXIT STATUS", "FILES", "ENVIRONMENT"):
        assert f".SH {title}\n" in page
