"""What the whole suite shares: the servers, one trained model, and a home that is not the developer's."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings
from rejectbox_classifier.cache import load_or_train

from tests.desk import Desk
from tests.servers.fixtures import *  # noqa: F403  (pytest finds fixtures by their names)
from tests.servers.guard import *  # noqa: F403  (and hooks)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from rejectbox_classifier.model import Model


settings.register_profile("shared machine", deadline=None)
settings.load_profile("shared machine")


@pytest.fixture(scope="session")
def cache_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """XDG_CACHE_HOME of the whole run, so that the model is trained once."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(scope="session")
def model(cache_home: Path) -> Model:
    """The shipped model, trained from the corpus as on a user's machine."""
    return load_or_train(cache_home / "rejectbox")


@pytest.fixture
def home(tmp_path: Path, cache_home: Path, model: Model) -> dict[str, str]:
    """The environment for a `rejectbox` process: its own home, no keyring, the model at hand."""
    assert model
    environment = {
        key: value for key, value in os.environ.items() if not key.startswith(("REJECTBOX", "XDG", "PYTHON_KEYRING"))
    }
    environment |= {
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_STATE_HOME": str(tmp_path / "state"),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_CACHE_HOME": str(cache_home),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        "NO_COLOR": "1",
        "COLUMNS": "200",
    }
    return environment


@pytest.fixture
def desk(tmp_path: Path, model: Model) -> Iterator[Desk]:
    """A watched mailbox whose first run is over: what arrives from now on is new."""
    made = Desk(tmp_path, model)
    made.session()
    yield made
    made.store.close()
