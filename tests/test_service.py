"""The unit files: systemd takes them, they shut in what can be, and the program lives with that."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from rejectbox import starter
from rejectbox.daemon import journal_path
from rejectbox.learning import labels
from tests.mails import mail
from tests.servers.install import required

UNITS = Path(__file__).parent.parent / "rejectbox" / "service"
EXPOSED = {"user": 5.5, "system": 1.5}
"""The most that `systemd-analyze security` may say; it counts a user's unit as if root ran it."""

_HELP = subprocess.getoutput("systemd-analyze --help --no-pager")
needs_systemd = pytest.mark.skipif(
    not (shutil.which("systemd-analyze") or required()), reason="systemd-analyze is missing"
)


@pytest.fixture(params=["user", "system"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def unit(kind: str, tmp_path: Path) -> Path:
    """The unit with a program that is there."""
    made = tmp_path / "rejectbox.service"
    text = (UNITS / kind / "rejectbox.service").read_text("utf-8")
    made.write_text(re.sub(r"(?m)^ExecStart=\S+", f"ExecStart={shutil.which('true')}", text))
    return made


def analyze(*arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["systemd-analyze", "--man=no", "--no-pager", *arguments],
        env={**os.environ, "XDG_RUNTIME_DIR": str(home), "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@needs_systemd
def test_systemd_finds_no_fault_in_the_unit(kind: str, unit: Path, tmp_path: Path) -> None:
    done = analyze(f"--{kind}", "verify", str(unit), home=tmp_path)
    assert done.returncode == 0
    assert "rejectbox.service" not in done.stderr  # it tells of the machine's other units, too


@pytest.mark.skipif("--offline" not in _HELP, reason="systemd-analyze is missing, or older than 250")
def test_the_unit_exposes_no_more_than_the_docs_say(kind: str, unit: Path, tmp_path: Path) -> None:
    done = analyze("security", "--offline=true", str(unit), home=tmp_path)
    found = re.search(r"exposure level for rejectbox.service: ([\d.]+)", done.stdout)
    assert found
    assert float(found[1]) <= EXPOSED[kind]


def test_the_unit_may_write_where_the_program_writes(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    text = (UNITS / "user" / "rejectbox.service").read_text("utf-8")
    (allowed,) = re.findall(r"(?m)^ReadWritePaths=(.*)$", text)
    folders = {folder.replace("%h", str(Path.home())) for folder in allowed.split()}
    assert folders == {str(journal_path().parent), str(labels.labels_path().parent), str(starter.cache_folder())}


DENIED = """
import ctypes, mmap, runpy, sys
if ctypes.CDLL(None).prctl(65, 1, 0, 0, 0):  # PR_SET_MDWE, Linux 6.3
    sys.exit(77)
try:
    mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
except PermissionError:
    sys.argv = ["rejectbox", "draft", "--json", *sys.argv[1:]]
    runpy.run_module("rejectbox", run_name="__main__")
"""


def test_it_works_where_no_memory_may_be_both_written_and_executed(home: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "no.eml").write_bytes(mail())
    done = subprocess.run(
        [sys.executable, "-c", DENIED, str(tmp_path / "no.eml")],
        env=home,
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    if done.returncode == 77:
        pytest.skip("this kernel has no PR_SET_MDWE")
    assert done.returncode == 0
    assert '"plan": "ask"' in done.stdout
