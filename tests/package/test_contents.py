"""Wheel and sdist: what lies in them, that their metadata is good, and that they can be made again from themselves."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tarfile
import zipfile
from email import message_from_bytes
from typing import TYPE_CHECKING

import pytest

from rejectbox import __version__

from .making import LEAST, ROOT, build

if TYPE_CHECKING:
    from pathlib import Path

    from .making import Packages

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory, packages: Packages) -> Path:
    """The sdist, laid out as somebody who downloads it has it."""
    folder = tmp_path_factory.mktemp("unpacked")
    with tarfile.open(packages.sdist) as archive:
        archive.extractall(folder, filter="data")
    (top,) = folder.iterdir()
    return top


def test_the_wheel_holds_two_typed_packages_their_data_and_nothing_else(packages: Packages) -> None:
    names = zipfile.ZipFile(packages.wheel).namelist()
    places = {re.match(r"rejectbox-[^/]+\.data/data/share/man/|[^/]+/", name) for name in names}
    tops = {place[0] if place else "" for place in places}
    assert {re.sub(r"^rejectbox-[^/]+?\.(data|dist-info)", r"\1", top) for top in tops} - {"data/data/share/man/"} == {
        "rejectbox/",
        "rejectbox_classifier/",
        "dist-info/",
    }
    for part in (
        "rejectbox/py.typed",
        "rejectbox_classifier/py.typed",
        "rejectbox/config.example.toml",
        "rejectbox/templates/en/interview.txt",
        "rejectbox_classifier/corpus/de/rejection/",
        "rejectbox/demo/mail/",
        f"rejectbox-{__version__}.dist-info/licenses/LICENSE",
    ):
        assert any(name.startswith(part) for name in names), part


def test_every_file_of_the_program_is_in_the_wheel(packages: Packages) -> None:
    names = set(zipfile.ZipFile(packages.wheel).namelist())
    folders = (ROOT / "rejectbox", ROOT / "classifier" / "rejectbox_classifier")
    kept = {
        str(path.relative_to(folder.parent))
        for folder in folders
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert kept <= names


def test_neither_holds_caches_or_anything_private(packages: Packages) -> None:
    with tarfile.open(packages.sdist) as archive:
        names = [*archive.getnames(), *zipfile.ZipFile(packages.wheel).namelist()]
    unwanted = re.compile(
        r"(^|/)(private|eval|__pycache__|\.venv|\.servers|\.git|site|dist|\.\w+_cache|\.hypothesis)/|\.pyc$"
    )
    assert [name for name in names if unwanted.search(name)] == []


def test_what_git_knows_is_in_the_sdist(packages: Packages) -> None:
    done = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        pytest.skip("this is no git checkout")
    with tarfile.open(packages.sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {name for name in done.stdout.split("\0") if name} - names == set()


def test_the_tests_can_be_collected_from_the_sdist(unpacked: Path) -> None:
    environment = os.environ | {"PYTHONPATH": f"{unpacked}{os.pathsep}{unpacked / 'classifier'}"}
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "--collect-only", "-qq", "tests"],
        cwd=unpacked,
        env=environment,
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]


def test_made_again_elsewhere_from_the_sdist_they_are_the_same_to_the_byte(
    unpacked: Path, packages: Packages, tmp_path: Path
) -> None:
    again = build(unpacked, tmp_path)
    assert again.wheel.name == packages.wheel.name
    assert again.wheel.read_bytes() == packages.wheel.read_bytes()
    assert again.sdist.read_bytes() == packages.sdist.read_bytes()


def test_an_index_would_take_both(packages: Packages) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "twine", "check", "--strict", str(packages.wheel), str(packages.sdist)],
        env=os.environ | {"NO_COLOR": "1"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    assert done.stdout.count("PASSED") == 2


def test_the_metadata_promises_the_pythons_that_are_tried(packages: Packages) -> None:
    with zipfile.ZipFile(packages.wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        metadata = message_from_bytes(archive.read(name))
    assert metadata["Version"] == __version__
    assert metadata["License-Expression"] == "MIT"
    assert metadata["Requires-Python"] == ">=" + ".".join(map(str, LEAST))
    promised = [
        tuple(map(int, found[1].split(".")))
        for line in metadata.get_all("Classifier", [])
        if (found := re.fullmatch(r"Programming Language :: Python :: (\d+\.\d+)", line))
    ]
    assert promised[0] == LEAST
    assert promised == [(3, minor) for minor in range(LEAST[1], promised[-1][1] + 1)]


def test_the_changelog_tells_of_this_version() -> None:
    assert f"## {__version__}" in (ROOT / "CHANGELOG.md").read_text("utf-8")
