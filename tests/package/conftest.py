"""The packages, made once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from .making import ROOT, build

if TYPE_CHECKING:
    from .making import Packages


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Packages:
    """Wheel and sdist of this checkout."""
    return build(ROOT, tmp_path_factory.mktemp("dist"))
