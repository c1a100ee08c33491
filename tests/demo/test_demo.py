"""`rejectbox demo` as a user runs it: every sample mail is judged, letters are shown, and nothing stays behind."""

from __future__ import annotations

import contextlib
import os
import pty
import re
import select
import subprocess
import sys
import time
from email import message_from_bytes, policy
from typing import TYPE_CHECKING

import pytest

from rejectbox.demo import samples
from tests.network.watched import Notes
from tests.servers.allowed import violation

if TYPE_CHECKING:
    from pathlib import Path

COMMAND = (sys.executable, "-m", "rejectbox", "demo")
_LEFT = 28  # columns of sender and verdict; subject and plan stand right of them

EXPECTED = {
    "before/1-invitation.eml": "ignore",
    "before/2-receipt.eml": "ignore",
    "before/3-job-alert.eml": "ignore",
    "before/4-rejection-form-de.eml": "ask bewerbung@nordlicht-energie.example",
    "arriving/01-rejection-no-reply-after-interview.eml": "ask nadia.ferris@halden-marine.example",
    "arriving/02-interview-moved-de.eml": "ignore",
    "arriving/03-rejection-personal.eml": "ask maren@brightwater-press.example",
    "arriving/04-newsletter.eml": "ignore",
    "arriving/05-rejection-no-reply.eml": "note",
    "arriving/06-rejection-after-interview-de.eml": "ask u.soennichsen@hafenmuseum-luetau.example",
    "arriving/07-outreach.eml": "ignore",
    "arriving/08-loan-declined-de.eml": "ignore",
    "arriving/09-rejection-with-feedback.eml": "note",
    "arriving/10-hiring-pause.eml": "note|ignore",  # no rejection, or one that is put off: either way no letter
    "arriving/11-offer.eml": "ignore",
}


@pytest.fixture
def surroundings(home: dict[str, str], tmp_path: Path) -> dict[str, str]:
    """The environment of the demo, with a folder of its own for temporary files."""
    (tmp_path / "tmp").mkdir()
    return home | {"TMPDIR": str(tmp_path / "tmp"), "PYTHONUTF8": "1", "COLUMNS": "80"}


def _subject(name: str) -> str:
    return str(message_from_bytes((samples.FOLDER / name).read_bytes(), policy=policy.default)["Subject"])


def _plans(shown: str) -> dict[str, str]:
    """What the demo shows: subject -> plan."""
    found = {}
    for block in shown.split("\n\n"):
        right = " ".join(line[_LEFT:].strip() for line in block.splitlines())
        subject, arrow, plan = right.strip().partition(" → ")
        if arrow:
            found[subject] = plan
    return found


def _left_behind(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if not path.is_dir()]


INVITED_EARLIER = "arriving/01-rejection-no-reply-after-interview.eml"
"""Its letter goes to whoever invited, in their thread."""


def test_every_sample_has_an_expectation() -> None:
    assert {str(path.relative_to(samples.FOLDER)) for path in samples.FOLDER.rglob("*.eml")} == set(EXPECTED)


def test_the_whole_journey(surroundings: dict[str, str], tmp_path: Path) -> None:
    done = subprocess.run(
        COMMAND, env=surroundings, capture_output=True, text=True, encoding="utf-8", timeout=60, check=False
    )
    assert (done.returncode, done.stderr.strip()) == (0, ""), done.stdout
    assert all(len(line) <= 80 for line in done.stdout.splitlines())
    assert "\x1b" not in done.stdout

    plans = _plans(done.stdout)
    assert set(plans) == {_subject(name) for name in EXPECTED}
    wrong = {
        name: plans[_subject(name)]
        for name, plan in EXPECTED.items()
        if not re.match(rf"({plan}): ", plans[_subject(name)])
    }
    assert not wrong

    letters = done.stdout.partition("read back over IMAP")[2]
    asked = {name: plan.removeprefix("ask ") for name, plan in EXPECTED.items() if plan.startswith("ask ")}
    assert letters.count("Subject: Re: ") == len(asked)
    for name, address in asked.items():
        assert address in letters
        thread = "before/1-invitation.eml" if name == INVITED_EARLIER else name
        assert "Re: " + _subject(thread).removeprefix("Re: ") in letters
    assert letters.count("Ada Example") >= len(asked)
    assert "Nothing was sent" in letters
    assert "rejectbox setup" in letters

    assert _left_behind(tmp_path) == []


def test_it_says_to_its_own_server_only_what_is_on_the_list(surroundings: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "notes").mkdir()
    notes = Notes(tmp_path / "notes", surroundings, ["127.0.0.1:*", "serve"])
    done = subprocess.run(COMMAND, env=notes.environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert not [step for step in notes.steps if step.stopped]
    assert {"EXAMINE", "FETCH", "APPEND"} <= {word for line in notes.said for word in line.split()}
    assert [line for line in notes.said if violation(line, drafts=["Drafts"])] == []


def test_ctrl_c_ends_it_cleanly(surroundings: dict[str, str], tmp_path: Path) -> None:
    child, terminal = pty.fork()
    if child == 0:
        os.execve(sys.executable, COMMAND, surroundings | {"TERM": "xterm"})
    shown = b""
    pressed = 0.0
    with contextlib.suppress(OSError):  # Linux says EIO where the other side of a terminal is closed
        while select.select([terminal], [], [], 60)[0] and (said := os.read(terminal, 4096)):
            shown += said
            if not pressed and b"Halden Marine Careers" in shown:
                os.write(terminal, b"\x03")
                pressed = time.monotonic()
    _, status = os.waitpid(child, 0)
    os.close(terminal)
    assert pressed, shown
    assert time.monotonic() - pressed < 5
    assert os.waitstatus_to_exitcode(status) == 130
    assert b"Traceback" not in shown
    assert _left_behind(tmp_path) == []


def test_without_pymap_it_says_what_to_install(surroundings: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "tmp" / "pymap.py").write_text("raise ModuleNotFoundError('No module named pymap', name='pymap')")
    environment = surroundings | {"PYTHONPATH": str(tmp_path / "tmp"), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(COMMAND, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2
    assert "pip install 'rejectbox[demo]'" in done.stderr
    assert "Traceback" not in done.stderr
