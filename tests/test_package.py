"""Wheel and sdist: built, installed into a fresh environment, and used there as the checkout is."""

from __future__ import annotations

import json
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from tests.mails import mail, receipt

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The two packages, by kind."""
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(ROOT)],
        check=True,
        capture_output=True,
        timeout=300,
    )
    return {"wheel": next(folder.glob("*.whl")), "sdist": next(folder.glob("*.tar.gz"))}


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory, built: dict[str, Path]) -> Path:
    """The bin folder of a new virtual environment with the wheel and what it asks for."""
    venv = tmp_path_factory.mktemp("fresh") / "venv"
    subprocess.run([sys.executable, "-m", "venv", str(venv)], check=True, timeout=120)
    subprocess.run(
        [str(venv / "bin" / "python"), "-m", "pip", "install", "--quiet", str(built["wheel"])],
        check=True,
        capture_output=True,
        timeout=600,
    )
    return venv / "bin"


def use(command: Path, home: dict[str, str], tmp_path: Path) -> None:
    """What a first user does with local mail."""
    (tmp_path / "no.eml").write_bytes(mail())
    (tmp_path / "receipt.eml").write_bytes(receipt())
    arguments = [str(tmp_path / "no.eml"), str(tmp_path / "receipt.eml")]
    done = subprocess.run(
        [str(command), "classify", "--json", *arguments],
        env=home,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
    )
    assert [json.loads(line)["flagged"] for line in done.stdout.splitlines()] == [True, False]
    done = subprocess.run(
        [str(command), "draft", "--json", arguments[0]],
        env=home,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
    )
    assert json.loads(done.stdout)["to"] == "nadia.ferris@acme.example"


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_the_installed_command_works_from_wheel_and_sdist(
    built: dict[str, Path], fresh: Path, home: dict[str, str], tmp_path: Path
) -> None:
    use(fresh / "rejectbox", home, tmp_path)
    again = [
        str(fresh / "python"),
        "-m",
        "pip",
        "install",
        "--quiet",
        "--force-reinstall",
        "--no-deps",
        str(built["sdist"]),
    ]
    subprocess.run(again, check=True, capture_output=True, timeout=600)
    use(fresh / "rejectbox", home, tmp_path)


@pytest.mark.slow
def test_the_wheel_puts_two_packages_into_site_packages_and_all_their_data(built: dict[str, Path]) -> None:
    names = zipfile.ZipFile(built["wheel"]).namelist()
    assert {name.split("/")[0] for name in names if ".dist-info" not in name} == {
        "rejectbox",
        "rejectbox_classifier",
    }
    for part in (
        "rejectbox/templates/en/interview.txt",
        "rejectbox/py.typed",
        "rejectbox_classifier/corpus/de/rejection/",
        "rejectbox/demo/mail/",
        "rejectbox/service/user/rejectbox.service",
        "rejectbox/service/system/rejectbox.service",
    ):
        assert any(name.startswith(part) for name in names), part


@pytest.mark.slow
def test_the_sdist_holds_what_a_build_and_the_tests_need(built: dict[str, Path]) -> None:
    with tarfile.open(built["sdist"]) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    for part in (
        "pyproject.toml",
        "Makefile",
        "config.example.toml",
        "templates/en/interview.txt",
        "tests/conftest.py",
        "classifier/corpus",
    ):
        assert any(name.startswith(part) for name in names), part
    assert not any("eval/" in name for name in names)
