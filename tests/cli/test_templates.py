"""`rejectbox templates`: what is in use, copies of one's own, and the check of them."""

from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING

import pytest

from rejectbox.courtesy import languages
from tests.cli import test_judging

if TYPE_CHECKING:
    from pathlib import Path

CONFIG = """
[[account]]
name = "test"
email = "ada@example.org"
host = "localhost"
[me]
name = "Ada Example"
[draft]
templates = "{folder}"
"""


def rejectbox(home: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    done = test_judging.rejectbox(home, *arguments)
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """A config whose user keeps letters of their own in `own`."""
    (tmp_path / "own").mkdir()
    path = tmp_path / "config.toml"
    path.write_text(CONFIG.format(folder=tmp_path / "own"))
    return path


def test_every_language_and_stage_is_listed(home: dict[str, str]) -> None:
    done = rejectbox(home, "templates", "list", "--json")
    listed = [json.loads(line)["name"] for line in done.stdout.splitlines()]
    assert listed == sorted(f"{language}/{stage}" for language in languages() for stage in ("application", "interview"))


def test_a_template_is_shown_and_letters_made_of_it(home: dict[str, str]) -> None:
    source = rejectbox(home, "templates", "show", "de/interview").stdout
    assert "{{ greeting }}" in source
    letters = rejectbox(home, "templates", "show", "de/interview", "--letters", "3").stdout.split("-" * 20)
    assert len(set(letters)) == 4
    assert all("Sample Works" in letter and "Robin Sample" in letter for letter in letters[:3])


def test_an_ejected_template_is_the_users_own_and_never_overwritten(
    home: dict[str, str], config: Path, tmp_path: Path
) -> None:
    done = rejectbox(home, "templates", "eject", "en", "--config", str(config))
    assert done.stdout.split() == [
        str(tmp_path / "own" / "en" / f"{stage}.txt") for stage in ("application", "interview")
    ]
    mine = tmp_path / "own" / "en" / "interview.txt"
    mine.write_text(mine.read_text().replace("Kind regards", "Best wishes"))
    again = rejectbox(home, "templates", "eject", "en/interview", "--config", str(config))
    assert "stays as it is" in again.stderr
    assert "Best wishes" in rejectbox(home, "templates", "show", "en/interview", "--config", str(config)).stdout
    assert "yours" in rejectbox(home, "templates", "list", "--config", str(config)).stdout
    assert "2 letters" in rejectbox(home, "templates", "check", "--config", str(config)).stderr


def test_without_a_folder_of_ones_own_it_is_told_what_to_set(home: dict[str, str], tmp_path: Path) -> None:
    done = rejectbox(home, "templates", "eject", "fr/interview", "--to", str(tmp_path / "letters"))
    assert f'templates = "{tmp_path / "letters"}"' in done.stderr
    assert (tmp_path / "letters" / "fr" / "interview.txt").exists()


def test_a_bad_template_is_told_with_its_remedy(home: dict[str, str], config: Path, tmp_path: Path) -> None:
    (tmp_path / "own" / "en").mkdir()
    shipped = rejectbox(home, "templates", "show", "en/interview").stdout
    spoilt = shipped.replace("{{ my_name }}", "Please reconsider.\n{{ my_name }}")
    (tmp_path / "own" / "en" / "interview.txt").write_text(spoilt)
    done = rejectbox(home, "templates", "check", str(tmp_path / "own"))
    assert done.returncode == 2
    assert "asks to reconsider" in done.stderr
    assert "Traceback" not in done.stderr
    refused = rejectbox(home, "templates", "show", "en/interview", "--config", str(config))
    assert refused.returncode == 2


@pytest.mark.parametrize("command", ["show", "eject"])
def test_an_unknown_name_is_told_with_those_that_there_are(home: dict[str, str], command: str) -> None:
    done = rejectbox(home, "templates", command, "tlh/interview")
    assert done.returncode == 2
    assert "en/interview" in done.stderr
