"""What asks for no mail and no server starts at once: nothing heavy is imported for it."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = {
    "numpy",
    "scipy",
    "sklearn",
    "imapclient",
    "mailparser",
    "keyring",
    "pydantic",
    "httpx",
    "authlib",
    "lxml",
    "babel",
}


@pytest.mark.parametrize("arguments", [["--version"], ["--help"]], ids=" ".join)
def test_nothing_heavy_is_imported(arguments: list[str], home: dict[str, str]) -> None:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "rejectbox", *arguments],
        env=home,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    imported = {line.rpartition("|")[2].strip().partition(".")[0] for line in done.stderr.splitlines()}
    assert "typer" in imported
    assert not imported & HEAVY
