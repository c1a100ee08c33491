"""Completion in the shells themselves, and what it loads."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.cli import odd_mail
from tests.cli.screen import COMMAND, in_tmux
from tests.cli.test_judging import rejectbox
from tests.servers.fixtures import need
from tests.servers.install import shells_present

if TYPE_CHECKING:
    from collections.abc import Callable

HEAVY = {"numpy", "scipy", "sklearn", "keyring", "imapclient", "mailparser", "httpx", "authlib"}
SHELLS = {
    "bash": ("bash", "--norc", "--noprofile", "-i"),
    "zsh": ("zsh", "-f", "-i"),
    "fish": ("fish", "--private", "--no-config", "-i"),
}
READY = {
    "bash": "PS1='$ '; source <(rejectbox --show-completion bash)",
    "zsh": "PS1='$ '; autoload -Uz compinit; compinit -u -D; source <(rejectbox --show-completion zsh)",
    "fish": "function fish_prompt; echo -n '$ '; end; rejectbox --show-completion fish | source",
}
PROBE = """
import json, sys
from rejectbox.cli import main
try:
    main()
except SystemExit:
    print(json.dumps(sorted({name.partition(".")[0] for name in sys.modules})), file=sys.stderr)
"""


@pytest.fixture
def at_hand(home: dict[str, str], tmp_path: Path) -> dict[str, str]:
    """A home with `rejectbox` on its PATH, a config of two accounts and a journal."""
    (tmp_path / "bin").mkdir()
    command = tmp_path / "bin" / "rejectbox"
    command.write_text(f'#!/bin/sh\nexec {COMMAND[0]} -m rejectbox "$@"\n')
    command.chmod(0o755)
    (tmp_path / "config" / "rejectbox").mkdir(parents=True)
    (tmp_path / "config" / "rejectbox" / "config.toml").write_text(
        '[[account]]\nname = "personal"\nemail = "ada@example.org"\n[[account]]\nname = "$(touch hit)"\nemail = "`touch hit`"\n'
    )
    odd_mail.journal(tmp_path)
    return home | {"PATH": f"{tmp_path / 'bin'}:{home['PATH']}"}


def asked(home: dict[str, str], typed: str) -> subprocess.CompletedProcess[str]:
    """What zsh is answered, and which modules that loaded."""
    environment = home | {"_REJECTBOX_COMPLETE": "complete_zsh", "_TYPER_COMPLETE_ARGS": typed}
    command = [sys.executable, "-c", PROBE]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=True)


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("rejectbox cl", "classify"),
        ("rejectbox run --qu", "--quiet"),
        ("rejectbox label 0000000 --as ", "nothing"),
        ("rejectbox label 000", "0000000"),
        ("rejectbox templates show de/", "de/interview"),
        ("rejectbox login ", "personal"),
        ("rejectbox logout pers", "personal"),
    ],
)
def test_commands_options_and_values_are_completed_without_the_models_libraries(
    at_hand: dict[str, str], typed: str, offered: str
) -> None:
    done = asked(at_hand, typed)
    assert f'"{offered}"' in done.stdout
    assert not set(json.loads(done.stderr)) & HEAVY


def test_without_config_and_journal_nothing_is_offered_and_nothing_said(home: dict[str, str]) -> None:
    for typed in ("rejectbox label ", "rejectbox login "):
        done = asked(home, typed)
        assert '"' not in done.stdout
        json.loads(done.stderr)


def test_what_mail_says_never_reaches_a_shells_evaluation(at_hand: dict[str, str]) -> None:
    told = asked(at_hand, "rejectbox label ").stdout + asked(at_hand, "rejectbox login ").stdout
    assert not set("$`\\;&|<>{}") & set(told.replace("_arguments '*: :((", "").replace("))'", ""))


@pytest.mark.parametrize("shell", SHELLS)
def test_the_script_completes_in_the_shell_itself(at_hand: dict[str, str], tmp_path: Path, shell: str) -> None:
    need(None if shells_present() else "shells are missing: sudo python3 tests/servers/install.py shells")
    with in_tmux(at_hand, *SHELLS[shell]) as screen:
        screen.press(READY[shell], "Enter")
        screen.press("clear; echo rea''dy", "Enter")
        screen.wait_for("ready")
        screen.press("rejectbox temp", "Tab")
        screen.wait_for("rejectbox templates")
        screen.press("ej", "Tab")
        screen.wait_for("rejectbox templates eject")
        screen.press("en/i", "Tab")
        screen.wait_for("rejectbox templates eject en/interview")
        screen.press("C-u")
        screen.press("rejectbox label 50", "Tab")
        screen.wait_for("rejectbox label 5000000")
        screen.press("--", "--a", "Tab", "rej", "Tab")
        screen.wait_for("rejectbox label 5000000 --as rejection")
    assert not list(tmp_path.rglob("hit"))


def test_a_shell_shows_the_choices_and_runs_nothing_that_a_subject_says(
    at_hand: dict[str, str], tmp_path: Path
) -> None:
    need(None if shells_present() else "shells are missing: sudo python3 tests/servers/install.py shells")
    with in_tmux(at_hand, *SHELLS["zsh"]) as screen:
        screen.press(READY["zsh"], "Enter")
        screen.press("clear; echo rea''dy", "Enter")
        screen.wait_for("ready")
        screen.press("rejectbox label ", "Tab", "Tab")
        screen.wait_for("0000000", "Your application for Backend Engineer")
    assert not list(tmp_path.rglob("hit"))


def test_powershell_gets_its_script_and_keeps_its_policy(home: dict[str, str]) -> None:
    script = rejectbox(home, "--show-completion", "powershell").stdout.decode()
    for part in (
        "Register-ArgumentCompleter -Native -CommandName rejectbox -ScriptBlock $scriptblock",
        '$Env:_REJECTBOX_COMPLETE = "complete_powershell"',
        "$Env:_TYPER_COMPLETE_WORD_TO_COMPLETE = $wordToComplete",
        "rejectbox | ForEach-Object",
    ):
        assert part in script
    refused = rejectbox(home, "--install-completion", "pwsh")
    assert refused.returncode == 2
    assert b"$PROFILE" in refused.stderr


def test_powershells_question_is_answered_with_names_and_help(home: dict[str, str]) -> None:
    environment = home | {
        "_REJECTBOX_COMPLETE": "complete_powershell",
        "_TYPER_COMPLETE_ARGS": "rejectbox tem",
        "_TYPER_COMPLETE_WORD_TO_COMPLETE": "tem",
    }
    assert rejectbox(environment).stdout.decode().startswith("templates:::See the letters")


def by_shell(home: dict[str, str], shell: Callable[[str], list[str]], *arguments: str) -> str:
    line = " ".join(("rejectbox", *arguments))
    return subprocess.run(shell(line), env=home, capture_output=True, text=True, check=True, timeout=60).stdout


def test_the_shell_is_found_out_where_none_is_named(at_hand: dict[str, str]) -> None:
    bash = shutil.which("bash") or "bash"
    told = by_shell(at_hand, lambda line: [bash, "-c", f"{line}; true"], "--show-completion")
    assert "COMPREPLY" in told


def test_an_unknown_shell_is_refused_with_those_there_are(home: dict[str, str]) -> None:
    done = rejectbox(home, "--show-completion", "tcsh")
    assert done.returncode == 2
    assert b"'bash', 'zsh', 'fish'" in done.stderr


@pytest.mark.parametrize(("shell", "file"), [("bash", ".bash_completions/rejectbox.sh"), ("zsh", ".zfunc/_rejectbox")])
def test_a_script_is_installed_for_a_shell(home: dict[str, str], shell: str, file: str) -> None:
    done = rejectbox(home, "--install-completion", shell)
    path = Path(home["HOME"]) / file
    assert done.returncode == 0
    assert str(path) in done.stderr.decode()
    assert "_REJECTBOX_COMPLETE" in path.read_text()
