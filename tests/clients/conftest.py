"""Fixtures of the clients' tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from .sink import Sink

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def smtp() -> Iterator[Sink]:
    with Sink() as running:
        yield running


@pytest.fixture
def sink(smtp: Sink) -> Sink:
    """The sink, empty."""
    smtp.clear()
    return smtp
