"""A household with the session's model."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.soak.household import Household

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from rejectbox_classifier.model import Model


@pytest.fixture
def household(tmp_path: Path, cache_home: Path, model: Model) -> Iterator[Household]:
    assert model
    made = Household(tmp_path / "household", cache_home)
    yield made
    made.stop()
