"""`rejectbox doctor` on what is kept: the journal, the model, the user's labels."""

from __future__ import annotations

import contextlib
import time
from collections import Counter
from datetime import datetime
from typing import TYPE_CHECKING

from rejectbox import starter
from rejectbox.cli.checks import USER, Check, refused
from rejectbox.cli.console import when
from rejectbox.errors import UserError
from rejectbox.learning import labels, lesson
from rejectbox.store import LETTER
from rejectbox.store.health import health

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from rejectbox_classifier.corpus import Example

    from rejectbox.config import Config
    from rejectbox.store.health import Health

_BEFORE = 120.0
"""Seconds by which the clock may stand before the journal's last write."""


def of_journal(path: Path) -> Iterator[Check]:
    """Its health, what it holds, and whether the clock stands before it."""
    try:
        found = health(path)
    except UserError as error:
        yield from refused("journal", error)
        return
    if not found:
        yield Check("journal", "ok", f"nothing at {path} yet: the next `rejectbox run` begins it")
        return
    if found.faults:
        what = f"{path} is damaged ({'; '.join(found.faults)})"
        remedy = "Run `rejectbox run`: it sets the damaged one aside, begins a new one, and makes no draft twice"
        yield Check("journal", "error", what, remedy, code=USER)
        return
    if found.newer:
        what = f"{path} is of a newer Rejectbox (version {found.version})"
        yield Check("journal", "error", what, "Update Rejectbox: this one does not run with it", code=USER)
        return
    yield Check("journal", "ok", f"{path}: {_held(found.states)}")
    yield Check("journal", "ok", f"sound (integrity_check), {_size(found.size)}, {_version(found)}, {_last(found)}")
    if found.written > time.time() + _BEFORE:
        what = f"this machine's clock stands before the journal's last entry ({when(found.written)})"
        yield Check("clock", "warning", what, "Set the clock; letters that wait for their time may come late")


def of_model(config: Config | None) -> Iterator[Check]:
    """Its age and figures, and what the user taught it."""
    from rejectbox_classifier import cache, model_file  # noqa: PLC0415  (what the other checks found is shown first)

    path = starter.cache_folder() / cache.FILE
    try:
        material = labels.material(labels.load(labels.labels_path()))
        model = model_file.load(path, cache.fingerprint(material.examples))
    except UserError as error:
        yield from refused("model", error)
        return
    except FileNotFoundError:
        yield Check("model", "ok", f"none at {path} yet; the next run trains it, which takes some seconds")
    except model_file.ModelRefusedError as error:
        yield Check("model", "ok", f"the next run trains it, which takes some seconds: {error}")
    else:
        figures = model.figures
        chosen = config.classifier.threshold if config else "auto"
        own = f", {len(material.examples)} of them yours" if material.examples else ""
        mails = int(figures.get("mails", 0)) + len(material.examples)
        yield Check("model", "ok", f"trained {_age(path.stat().st_mtime)} on {mails:,} mails{own}")
        at = f"{model.threshold:.2f} (found in training)" if isinstance(chosen, str) else f"{chosen:.2f} (your choice)"
        said = f"flags a mail from P(rejection) {at} on"
        if isinstance(chosen, str):
            said += (
                f"; by cross-validation at that, {figures.get('precision', 0):.1%} of what it flags is a rejection, and it "
                f"finds {figures.get('recall', 0):.1%} of the rejections"
            )
        yield Check("model", "ok", said)
    yield from _labels(material.examples, material.remarks)


def _labels(examples: tuple[Example, ...], remarks: tuple[str, ...]) -> Iterator[Check]:
    sides = Counter(one.rejected for one in examples)
    said = f"{sides[True]} rejections and {sides[False]} that are none" if examples else "none yet"
    with contextlib.suppress(ValueError):  # a damaged lesson is none
        if taught := lesson.last():
            outcome = "its model is in use" if taught.taken_over else "its model was worse and is not in use"
            said += f"; the last lesson {_age(datetime.fromisoformat(taught.when).timestamp())}, {outcome}"
    remedy = (
        "" if examples else "Teach it with `rejectbox label`, or by moving mail in your mail client (docs/teaching.md)"
    )
    yield Check("labels", "ok", said, remedy)
    for remark in remarks:
        what, _, cure = remark.partition(". ")
        yield Check("labels", "warning" if cure else "ok", what, cure)


def _held(states: Mapping[str, int]) -> str:
    letters = sum(states[state] for state in LETTER)
    waiting = states["held"] + states["intended"]
    return (
        f"{sum(states.values()):,} mails seen, {letters:,} letters ({states['asked'] + states['answered']:,} sent, "
        f"{states['answered']:,} answered), {waiting:,} held back"
    )


def _version(found: Health) -> str:
    return f"version {found.version}" + (", which the next `rejectbox run` brings up to date" if found.older else "")


def _last(found: Health) -> str:
    return f"last written {when(found.written)}" if found.written else "nothing written yet"


def _age(moment: float) -> str:
    days = int((time.time() - moment) // 86400)
    ago = "today" if days <= 0 else "yesterday" if days == 1 else f"{days} days ago"
    return f"{when(moment)} ({ago})"


def _size(size: int) -> str:
    return f"{size / 1e6:,.1f} MB" if size >= 1e6 else f"{size / 1e3:,.0f} KB"
