"""Runs of words that mail kept for measuring has in common with the corpus."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from rejectbox_classifier import corpus
from rejectbox_classifier.grouping import groups
from rejectbox_classifier.masking import sentences

from rejectbox import mailfiles, message
from rejectbox.errors import UnreadableMail

if TYPE_CHECKING:
    from collections.abc import Iterator

EVAL = Path(__file__).parents[3] / "shared" / "eval"
RUN = 8  # words


@dataclass(frozen=True, slots=True)
class Run:
    """A run of `RUN` words, how many templates kept for measuring hold it, and where it stands in the corpus."""

    words: tuple[str, ...]
    templates: int
    sources: tuple[str, ...]
    senders: int


def shared_runs(folder: Path) -> list[Run]:
    """The runs that a mail in `folder` shares with one of the corpus."""
    examples = corpus.read()
    numbers = groups(examples)
    written: dict[tuple[str, ...], set[int]] = defaultdict(set)
    for place, example in enumerate(examples):
        for run in runs(example.mail.text):
            written[run].add(place)
    kept: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for template, text in _kept(folder):
        for run in runs(text):
            if run in written:
                kept[run].add(template)
    return [
        Run(
            run,
            len(templates),
            tuple(sorted(examples[place].source for place in written[run])),
            len({numbers[place] for place in written[run]}),
        )
        for run, templates in kept.items()
    ]


def rare(found: list[Run]) -> list[Run]:
    """Those that one template alone and one sender of the corpus alone has: what several write is a stock phrase."""
    return [run for run in found if run.templates == 1 and run.senders == 1]


def runs(text: str) -> set[tuple[str, ...]]:
    words = [word for sentence in sentences(text) for word in sentence.words]
    return {tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1)}


def _kept(folder: Path) -> Iterator[tuple[str, str]]:
    known = {}
    for line in (folder / "jobs" / "index.jsonl").read_text("utf-8").splitlines():
        entry = json.loads(line)
        known[entry["path"]] = str(entry.get("template_cluster") or entry["path"])
    places = [folder / "jobs", *sorted((folder / "general").glob("*.mbox"))]
    for item in mailfiles.read([str(place) for place in places]):
        path = Path(item.path)
        name = str(path.relative_to(folder / "jobs")) if path.suffix == ".eml" else f"{path.name}[{item.index}]"
        try:
            yield known.get(name, name), message.read(item.raw).text
        except UnreadableMail:
            continue
