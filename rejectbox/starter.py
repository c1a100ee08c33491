"""The trained model of this machine: from the cache, or trained now."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from rejectbox.credentials import keyring_file
from rejectbox.errors import UserError
from rejectbox.learning import labels

if TYPE_CHECKING:
    from collections.abc import Callable

    from rejectbox_classifier.corpus import Example
    from rejectbox_classifier.model import Model

log = logging.getLogger(__name__)

MODEL = "model.npz"


def cache_folder() -> Path:
    """Where trained models are cached."""
    return Path(platformdirs.user_cache_dir("rejectbox"))


def own_files() -> tuple[Path, ...]:
    """What is kept besides the journal: the user's labels, the model that was trained with them, the keyring file."""
    return labels.labels_path(), cache_folder() / MODEL, keyring_file()


def model(
    threshold: float | str = "auto",
    examples: tuple[Example, ...] | None = None,
    progress: Callable[[str, float], None] | None = None,
) -> Model:
    """The model of corpus and the user's examples (those kept, unless given); trains it where the cache does not fit.

    `progress` is told what a training does, and how much of it is done (0 to 1). Damaged labels are left aside with a
    warning: watching goes on with what the corpus teaches.
    """
    from rejectbox_classifier.cache import load_or_train  # noqa: PLC0415  (numpy)

    if examples is None:
        examples = _kept()
    found = load_or_train(cache_folder(), examples, progress)
    return found if isinstance(threshold, str) else found.with_threshold(threshold)


def _kept() -> tuple[Example, ...]:
    try:
        return labels.material(labels.load(labels.labels_path())).examples
    except UserError as error:
        log.warning("%s. Until then your labels are left aside", error)
        return ()
