"""What a user installs, used as the checkout is: from wheel and from sdist, with every Python of this machine."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rejectbox import __version__
from tests.mails import mail, receipt

from .environments import Environments
from .making import LEAST, pythons

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .environments import Environment
    from .making import Packages, Python

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]

ALL = pythons()
GOOD = [python for python in ALL if python.version >= LEAST]
TOO_OLD = [python for python in ALL if python.version < LEAST]


@pytest.fixture(scope="module")
def environments(tmp_path_factory: pytest.TempPathFactory, packages: Packages) -> Iterator[Environments]:
    made = Environments(tmp_path_factory.mktemp("fresh"), packages, GOOD)
    yield made
    made.close()


@pytest.fixture(scope="module")
def caches(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache folder for each Python: a model belongs to one, and to the versions of its libraries."""
    return tmp_path_factory.mktemp("caches")


@pytest.fixture
def own(home: dict[str, str], caches: Path, python: Python) -> dict[str, str]:
    """The environment of a user who has nothing yet, but for the model of the run where that fits."""
    folder = caches / str(python)
    if not folder.exists():
        shutil.copytree(home["XDG_CACHE_HOME"], folder)
    return home | {"XDG_CACHE_HOME": str(folder)}


@pytest.fixture(params=GOOD, ids=str)
def python(request: pytest.FixtureRequest) -> Python:
    found: Python = request.param
    return found


@pytest.fixture
def environment(environments: Environments, python: Python) -> Environment:
    return environments.get(python)


def used(environment: Environment, home: dict[str, str]) -> None:
    """What a first user does, with local mail. Fails where anything of it does not work."""
    folder = Path(home["HOME"])
    (folder / "no.eml").write_bytes(mail())
    (folder / "receipt.eml").write_bytes(receipt())
    assert environment.rejectbox(home, "--version").stdout == f"rejectbox {__version__}\n"
    judged = environment.rejectbox(home, "classify", "--json", "no.eml", "receipt.eml")
    assert judged.returncode == 0, judged.stderr
    assert [json.loads(line)["flagged"] for line in judged.stdout.splitlines()] == [True, False]
    drafted = environment.rejectbox(home, "draft", "--json", "no.eml")
    assert drafted.returncode == 0, drafted.stderr
    assert json.loads(drafted.stdout)["to"] == "nadia.ferris@acme.example"
    letters = environment.rejectbox(home, "templates", "list")
    assert letters.returncode == 0, letters.stderr
    assert "interview" in letters.stdout
    examined = environment.rejectbox(home, "doctor")
    assert examined.returncode == 2
    assert "there is no such file" in examined.stdout + examined.stderr
    assert "rejectbox setup" in examined.stdout + examined.stderr
    assert "Traceback" not in examined.stderr


def test_the_installed_command_works(environment: Environment, own: dict[str, str]) -> None:
    used(environment, own)


@pytest.mark.parametrize("python", GOOD[:1], ids=str, indirect=True)
def test_the_demo_needs_nothing_but_its_extra(environment: Environment, own: dict[str, str]) -> None:
    shown = environment.rejectbox(own, "demo")
    assert shown.returncode == 0, shown.stderr
    assert "Traceback" not in shown.stderr


def test_the_command_from_the_sdist_works(environment: Environment, own: dict[str, str], packages: Packages) -> None:
    again = environment.install("--force-reinstall", "--no-deps", str(packages.sdist))
    assert again.returncode == 0, again.stderr
    used(environment, own)


@pytest.mark.skipif(not TOO_OLD, reason="no Python here is too old")
def test_pip_refuses_a_python_that_is_too_old(packages: Packages, tmp_path: Path) -> None:
    python = TOO_OLD[-1]
    subprocess.run([python.program, "-m", "venv", tmp_path / "venv"], check=True, capture_output=True, timeout=120)
    done = subprocess.run(
        [tmp_path / "venv" / "bin" / "python", "-m", "pip", "install", "--no-deps", "--no-index", packages.wheel],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode != 0
    assert "requires a different Python" in done.stderr
