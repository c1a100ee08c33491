"""No traceback reaches a user: whatever breaks, at whatever moment, it ends in a sentence and an exit code."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli import odd_mail
from tests.cli.screen import COMMAND
from tests.mails import mail

BREAKING = """
import sys, threading, types, warnings
from rejectbox.cli import faults, tree, main

def broken():
    warnings.warn("a library's worry", UserWarning)
    {fault}

tree.tree = lambda: lambda prog_name: broken()
sys.argv = ["rejectbox", "list", *{options!r}]
main()
"""


def call(home: dict[str, str], *words: str, **more: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # type: ignore[call-overload,no-any-return]
        [*COMMAND, *words], env=home, text=True, timeout=120, check=False, **({"capture_output": True} | more)
    )


def breaking(home: dict[str, str], fault: str, *options: str) -> subprocess.CompletedProcess[str]:
    program = BREAKING.format(fault=fault, options=options)
    return subprocess.run(
        [sys.executable, "-c", program], env=home, capture_output=True, text=True, timeout=60, check=False
    )


@pytest.mark.parametrize(
    ("fault", "sentence", "code"),
    [
        ("1 / 0", "This is a fault in Rejectbox (ZeroDivisionError)", 1),
        ("raise MemoryError", "This is a fault in Rejectbox (MemoryError)", 1),
        ("raise KeyboardInterrupt", "Interrupted.", 130),
        ("open('/no/such/file')", "/no/such/file cannot be used (No such file or directory)", 1),
        ("raise OSError(28, 'No space left on device')", "Reading or writing failed (No space left on device)", 1),
        ("from rejectbox.errors import UserError; raise UserError('Set it right', 'And \\x1b[2Jthis')", "this", 2),
        ("from rejectbox.errors import Unreachable; raise Unreachable('Nobody is there')", "Nobody is there", 1),
        ("t = threading.Thread(target=lambda: 1 / 0); t.start(); t.join()", "(ZeroDivisionError)", 0),
        ("import atexit; atexit.register(lambda: 1 / 0)", "", 0),
        ("types.SimpleNamespace.__del__ = 0; type('Odd', (), {'__del__': lambda self: 1 / 0})()", "", 0),
    ],
)
def test_a_fault_ends_in_a_sentence(home: dict[str, str], fault: str, sentence: str, code: int) -> None:
    if "SimpleNamespace" in fault:
        fault = fault.partition("; ")[2]
    done = breaking(home, fault)
    assert sentence in done.stderr
    assert done.returncode == code
    for noise in ("Traceback", "worry", "\x1b", "Exception ignored"):
        assert noise not in done.stderr + done.stdout
    assert done.stderr.count("\n") == (2 if "UserError" in fault else bool(sentence))


@pytest.mark.parametrize("fault", ["1 / 0", "t = threading.Thread(target=lambda: 1 / 0); t.start(); t.join()"])
def test_debug_shows_the_traceback_and_what_libraries_warn_of(home: dict[str, str], fault: str) -> None:
    done = breaking(home, fault, "--debug")
    assert "Traceback" in done.stderr
    assert "ZeroDivisionError" in done.stderr
    assert "worry" in done.stderr


def test_verbose_shows_none(home: dict[str, str]) -> None:
    assert "Traceback" not in breaking(home, "1 / 0", "--verbose").stderr


def test_an_interrupt_while_modules_are_loaded_ends_in_a_word(home: dict[str, str]) -> None:
    program = "import sys, os, signal; from rejectbox.cli import main\nclass Loud:\n def find_spec(self, name, *_):\n  if name.startswith('typer'): os.kill(os.getpid(), signal.SIGINT)\nsys.meta_path.insert(0, Loud()); main()"
    done = subprocess.run(
        [sys.executable, "-c", program], env=home, capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stderr) == (130, "rejectbox: Interrupted.\n")


def test_a_reader_that_leaves_is_no_fault(home: dict[str, str], tmp_path: Path) -> None:
    odd_mail.journal(tmp_path)
    words = " ".join(COMMAND)
    for command in (
        "list --json | head -1",
        "list --why | head -0",
        "templates show en de fr | head -1",
        "--help | true",
    ):
        done = subprocess.run(
            ["sh", "-c", f"{words} {command}"], env=home, capture_output=True, text=True, timeout=60, check=False
        )
        assert done.stderr == ""


@pytest.mark.parametrize("words", [("list", "--json"), ("templates", "show", "en"), ("--help",)])
def test_a_full_disk_on_stdout_is_told(home: dict[str, str], tmp_path: Path, words: tuple[str, ...]) -> None:
    odd_mail.journal(tmp_path)
    with Path("/dev/full").open("w") as full:
        done = call(home, *words, capture_output=False, stdout=full, stderr=subprocess.PIPE)
    assert (done.returncode, done.stderr) == (
        1,
        "rejectbox: Reading or writing failed (No space left on device). Mend that and try again.\n",
    )


def test_closed_streams_are_no_fault(home: dict[str, str], tmp_path: Path) -> None:
    odd_mail.journal(tmp_path)
    words = " ".join(COMMAND)
    for command in ("list >&-", "list --json >&-", "list 2>&-", "list <&- >&- 2>&-", "classify - <&-"):
        done = subprocess.run(
            ["sh", "-c", f"{words} {command}"], env=home, capture_output=True, text=True, timeout=60, check=False
        )
        assert done.returncode in (0, 1)
        assert "Traceback" not in done.stderr
        assert "fault" not in done.stderr


def test_a_full_disk_on_stderr_changes_nothing_on_stdout(home: dict[str, str], tmp_path: Path) -> None:
    odd_mail.journal(tmp_path)
    with Path("/dev/full").open("w") as full:
        done = call(home, "list", capture_output=False, stdout=subprocess.PIPE, stderr=full)
    assert len(done.stdout.splitlines()) == len(odd_mail.SUBJECTS)


@pytest.mark.parametrize(
    "words", [("list",), ("doctor",), ("templates", "eject", "en"), ("--install-completion", "bash")]
)
def test_a_home_that_cannot_be_written_is_told(home: dict[str, str], tmp_path: Path, words: tuple[str, ...]) -> None:
    (tmp_path / "file").write_text("")
    nowhere = str(tmp_path / "file" / "below")  # below a file there is nothing, for root neither
    places = {name: nowhere for name in home if name == "HOME" or (name.startswith("XDG") and "CACHE" not in name)}
    done = call(home | places, *words)
    assert done.returncode in (0, 1, 2)
    assert "Traceback" not in done.stderr
    assert "fault" not in done.stderr


def test_ctrl_c_ends_many_processes_without_a_word_of_theirs(home: dict[str, str], tmp_path: Path) -> None:
    one = mail()
    (tmp_path / "many.mbox").write_bytes(
        b"".join(b"From a Mon Nov 23 09:00:00 2026\n" + one + b"\n\n" for _ in range(1500))
    )
    child = subprocess.Popen(
        [*COMMAND, "classify", str(tmp_path / "many.mbox")],
        env=home,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    group = Path(f"/proc/{child.pid}/task/{child.pid}/children")
    deadline = time.monotonic() + 60
    while len(group.read_text().split()) < 2 and time.monotonic() < deadline:
        time.sleep(0.01)
    os.killpg(child.pid, signal.SIGINT)
    _, said = child.communicate(timeout=60)
    assert child.returncode == 130
    assert "Traceback" not in said
    assert said in ("", "rejectbox: Interrupted.\n")
