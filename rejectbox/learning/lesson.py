"""From labels to a model that takes over, unless it is worse; and what is to be said of it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from rejectbox.learning import labels

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from rejectbox_classifier.corpus import Example
    from rejectbox_classifier.model import Model

    from rejectbox.learning.sources import Found

SLACK = 0.01
"""By how much the average precision on held-out corpus mail may fall before a model counts as worse: the noise between two
trainings."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """What was learned: how many of the user's mails, whether the model was taken over, and precision and recall of
    the model before and the new one, on the corpus and the user's mail together, each as held out.

    `wrong_before` of the user's mails were judged wrongly by the old model; `wrong_after` are by a new one that has
    not seen the very mail. `states` is of what was read (`sources.Found`); `when` is ISO 8601.
    """

    mails: int
    taken_over: bool
    precision: tuple[float, float]
    recall: tuple[float, float]
    wrong_before: int
    wrong_after: int
    when: str
    states: Mapping[str, str]

    def said(self) -> str:
        """It in plain words."""
        figures = ", ".join(
            f"{name} {before:.2f} -> {after:.2f}"
            for name, (before, after) in (("precision", self.precision), ("recall", self.recall))
        )
        own = f"{self.mails} of your mails; {figures}"
        if self.mails:
            own += f"; {self.wrong_before} of yours were judged wrongly before, {self.wrong_after} by a model that has not seen the very mail"
        if self.taken_over:
            return f"{own}. The new model is in use"
        return f"{own}. The new model is worse, so the old one stays. Look for mail in the wrong folder"


def lesson_path() -> Path:
    """Where the last lesson is kept."""
    return Path(platformdirs.user_data_dir("rejectbox")) / "lesson.json"


def last() -> Lesson | None:
    """The last lesson, or None where there was none or its file is damaged."""
    try:
        kept = json.loads(lesson_path().read_text("utf-8"))
        return Lesson(**{**kept, "precision": tuple(kept["precision"]), "recall": tuple(kept["recall"])})
    except (OSError, ValueError, TypeError, KeyError):
        return None


def teach(found: Found, before: Model, folder: Path, progress: Callable[[str, float], None] | None = None) -> Lesson:
    """Train with what was found and what is kept of other sources; keep labels and model unless it is worse.

    `before` is the model in use, `folder` the one of the cache. Raises UserError for damaged labels, ValueError where
    they cannot teach.
    """
    from rejectbox_classifier import cache  # noqa: PLC0415  (numpy)

    path = labels.labels_path()
    examples = labels.material(labels.merged(labels.load(path), found.labels, found.sources)).examples
    after = cache.trained(examples, progress)
    lesson = _compared(before, after, examples, found)
    if lesson.taken_over:
        # Read again: `rejectbox label` may have added one in the meantime.
        labels.save(path, labels.merged(labels.load(path), found.labels, found.sources))
        cache.keep(folder, after, examples)
    labels.replace_file(lesson_path(), json.dumps(asdict(lesson)))
    return lesson


def _compared(before: Model, after: Model, examples: Sequence[Example], found: Found) -> Lesson:
    own = [(before.classify(one.mail).flagged, after.classify(one.mail).flagged, one.rejected) for one in examples]
    wrong = sum(old != true for old, _, true in own)
    held = {"hits": sum(old and true for old, _, true in own), "flagged": sum(old for old, _, _ in own)}
    rejections = sum(true for _, _, true in own)

    def both(figures: Mapping[str, float], ours: Mapping[str, float]) -> tuple[float, float]:
        hits = figures["hits"] + ours["hits"]
        return hits / max(1.0, figures["flagged"] + ours["flagged"]), hits / max(
            1.0, figures["rejections"] + rejections
        )

    old, new = both(before.figures, held), both(after.figures, {k: after.figures.get(f"own.{k}", 0.0) for k in held})
    worse = after.figures["average_precision"] < before.figures["average_precision"] - SLACK
    worse = worse or sum(fresh != true for _, fresh, true in own) > wrong
    kept = last()
    return Lesson(
        mails=len(examples),
        taken_over=not worse,
        precision=(old[0], new[0]),
        recall=(old[1], new[1]),
        wrong_before=wrong,
        wrong_after=int(after.figures.get("own.wrong", 0.0)),
        when=datetime.now(UTC).isoformat(timespec="seconds"),
        states={**(kept.states if kept else {}), **dict(found.states)},
    )
