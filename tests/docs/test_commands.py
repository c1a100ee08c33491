"""Every command that README and manual show is run, or stands in a table with the reason why not."""

from __future__ import annotations

import re
import shlex
import signal
from typing import TYPE_CHECKING

import pytest
from typer.core import TyperCommand, TyperGroup

from rejectbox.cli.tree import tree

from . import sandbox
from .shown import PAGES, ROOT, Command, blocks, commands, mentioned, prose
from .ways import ELSEWHERE, Elsewhere, elsewhere, run_here, targets

if TYPE_CHECKING:
    from pathlib import Path

    from tests.servers.dovecot import Dovecot

    from .sandbox import Sandbox

SHOWN = tuple(commands())
WAITS = "rejectbox run"
RUN_HERE = tuple(dict.fromkeys(one.line for one in SHOWN if run_here(one.line) and one.line != WAITS))
LANGUAGES = {
    *("sh", "console", "cron", "powershell", "toml", "ini", "yaml", "xml", "json", "jinja", "python", "text", "email"),
}


@pytest.fixture(scope="module")
def manual(tmp_path_factory: pytest.TempPathFactory, dovecot: Dovecot) -> Sandbox:
    return sandbox.made(tmp_path_factory.mktemp("manual"), dovecot)


@pytest.mark.dovecot
@pytest.mark.parametrize("line", RUN_HERE)
def test_a_shown_command_does_what_it_should(manual: Sandbox, line: str) -> None:
    done = manual.done(line)
    assert done.returncode == 0, f"{line}\n{done.stdout}\n{done.stderr}"
    assert "Traceback" not in done.stderr


@pytest.mark.dovecot
def test_the_watch_begins_and_ends_when_told_to(manual: Sandbox) -> None:
    assert WAITS in {one.line for one in SHOWN}
    with manual.started(WAITS) as running:
        assert running.stderr is not None
        said = ""
        for line in running.stderr:
            said += line
            if "watching INBOX" in line:
                break
        running.send_signal(signal.SIGTERM)
        said += running.stderr.read()
    assert running.returncode == 0, said
    assert "watching INBOX" in said


@pytest.mark.parametrize("one", [one for one in SHOWN if one.line.startswith("make ")], ids=lambda one: one.line)
def test_a_shown_make_target_is_in_the_makefile(one: Command) -> None:
    assert set(one.line.split()[1:]) <= targets(), one.where


def test_every_shown_command_is_run_or_listed_with_the_reason() -> None:
    unknown = [
        f"{one.where}: {one.line}"
        for one in SHOWN
        if not (run_here(one.line) or elsewhere(one.line) or one.line.startswith("make "))
    ]
    assert not unknown, "neither run nor listed in tests/docs/ways.py"


@pytest.mark.parametrize("way", ELSEWHERE, ids=lambda way: way.pattern)
def test_what_is_not_run_here_is_done_by_the_test_that_is_named(way: Elsewhere) -> None:
    assert not way.test or way.word in (ROOT / way.test).read_text("utf-8")


@pytest.mark.parametrize(
    "one",
    [*mentioned(), *(one for one in SHOWN if one.line.startswith("rejectbox "))],
    ids=lambda one: f"{one.where} {one.line}",
)
def test_a_command_of_rejectbox_has_the_words_and_options_that_are_shown(one: Command) -> None:
    words = [word for word in shlex.split(one.line)[1:] if word != "..."]
    command: TyperGroup | TyperCommand = tree()
    while isinstance(command, TyperGroup):
        options = [word for word in words if word.startswith("-")]
        while words and words[0].startswith("-"):
            assert words.pop(0) in _options(command), f"{one.where}: {one.line}"
        if not words:
            assert options or command.name != "rejectbox", one.where
            return
        found = command.commands.get(words[0])
        assert isinstance(found, TyperGroup | TyperCommand), f"{one.where}: there is no `{one.line}`"
        words, command = words[1:], found
    missing = {word.partition("=")[0] for word in words if re.match(r"--?[a-z]", word)} - _options(command)
    assert not missing, f"{one.where}: `{one.line}` has no {missing}"


def _options(command: TyperGroup | TyperCommand) -> set[str]:
    names = {name for parameter in command.params for name in (*parameter.opts, *parameter.secondary_opts)}
    return {"-h", "--help"} | {name for name in names if name.startswith("-")}


def test_every_block_of_code_names_its_language_and_none_is_only_indented() -> None:
    unknown = [block.where for block in blocks() if block.language not in LANGUAGES]
    assert not unknown
    for page in PAGES:
        indented = [number for number, line in _outside_of_lists(page) if re.match(r" {4,}\S", line)]
        assert not indented, f"{page}: lines {indented} are code without a language"


def _outside_of_lists(page: Path) -> list[tuple[int, str]]:
    within, found = False, []
    for number, line in prose(page):
        if re.match(r"\s*(?:[-*]|\d+\.) ", line):
            within = True
        elif line and not line.startswith(" "):
            within = False
        if not within:
            found.append((number, line))
    return found
