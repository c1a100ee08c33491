"""What the fuzzer begins with and what it ever found, run again without it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz.targets import TARGETS

HERE = Path(__file__).parent
SEEDS = sorted(path for path in (HERE / "seeds").glob("*/*") if path.is_file())
FOUND = sorted(path for path in (HERE / "regressions").iterdir() if path.suffix != ".md")


@pytest.mark.parametrize("path", [*SEEDS, *FOUND], ids=lambda path: path.name)
def test_nothing_but_the_expected_errors_leaves_a_target(path: Path) -> None:
    target = path.parent.name if path in SEEDS else path.name.partition("-")[0]
    TARGETS[target](path.read_bytes())


def test_every_target_has_seeds() -> None:
    assert {path.parent.name for path in SEEDS} == set(TARGETS)
