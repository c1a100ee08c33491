"""The trained model of this machine: from the cache, or trained now with a progress bar."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from rejectbox import learning

if TYPE_CHECKING:
    from rejectbox_classifier.corpus import Example
    from rejectbox_classifier.model import Model


def cache_folder() -> Path:
    """Where trained models are cached."""
    return Path(platformdirs.user_cache_dir("rejectbox"))


def model(threshold: float | str = "auto", labels: tuple[Example, ...] | None = None) -> Model:
    """The model of corpus and labels (those kept, unless given); trains it where the cache does not fit.

    The bar, on a terminal, is on stderr. Raises UserError for damaged labels.
    """
    from rejectbox_classifier.cache import load_or_train  # noqa: PLC0415  (scikit-learn takes a second to import)
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn  # noqa: PLC0415

    if labels is None:
        labels = learning.examples(learning.load(learning.labels_path()))
    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("Training", total=1.0, visible=False)

        def progress(step: str, done: float) -> None:
            bar.update(task, description=step, completed=done, visible=True)

        found = load_or_train(cache_folder(), labels, progress)
    return found if isinstance(threshold, str) else found.with_threshold(threshold)
