"""The state of the corpus, for whoever adds to it: `python -m rejectbox_classifier.report [--no-cv] [FOLDER]`.

Tells how many mails and sentences each language and label has, what is missing or weak, in the lexicons too, and which
mails a model that had not seen them misjudges, by file (as from the corpus folder) and line.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from rejectbox_classifier import calibration, concepts, corpus, training
from rejectbox_classifier.grouping import groups, near_duplicates
from rejectbox_classifier.lessons import prepare
from rejectbox_classifier.mail import LABELS
from rejectbox_classifier.masking import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rejectbox_classifier.corpus import Example

ENOUGH = {"rejection": 150, "acknowledgement": 50, "interview": 30, "other": 130}  # mails of one language
ENOUGH_ELSE = 12
SAID_ENOUGH = {"rejection": 400, "other": 150}  # sentences of one language
SAID_ENOUGH_ELSE = 15
WORDS_ENOUGH = 5  # entries of a concept
UNKNOWN = 0.2  # of the sentences that reject, without a concept that an application turns on
TURNS = frozenset("NOT REGRET REJECT OTHER FILLED CANCEL CLOSE LACK".split())
HTML_SHARE = 0.1
UNIFORM = 0.3  # of the mails of a label with the same subject or the same first words
SHOWN = 15


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the report. Returns 0, or 1 where the corpus cannot be read or cannot teach."""
    parser = argparse.ArgumentParser(
        prog="python -m rejectbox_classifier.report", description="The state of the corpus."
    )
    parser.add_argument("folder", nargs="?", type=Path, help="a corpus folder; the shipped one if left out")
    parser.add_argument(
        "--no-cv",
        action="store_true",
        help="leave the cross-validation out (some seconds instead of twenty)",
    )
    chosen = parser.parse_args(arguments)
    root: Path | None = chosen.folder
    try:
        root = root or corpus.folder()
        examples = corpus.read(root)
        lines = [*counts(examples), "", *weaknesses(examples)]
        if not chosen.no_cv:
            lines += ["", *misjudged(examples)]
    except (ValueError, OSError) as error:
        sys.stderr.write(_from(root, f"{error}\n"))
        return 1
    sys.stdout.write(_from(root, "\n".join(lines) + "\n"))
    return 0


def _from(root: Path | None, text: str) -> str:
    """Return text in which files below root are named as from there: where a checkout lies is nobody's business."""
    return text.replace(f"{root}{os.sep}", "") if root else text


def counts(examples: Sequence[Example]) -> list[str]:
    """Return a table of mails, their groups, HTML mails and sentences per language and label, as lines."""
    number = dict(zip(map(id, examples), groups(examples), strict=True))
    lines = [f"{'language':9}{'label':17}{'mails':>6}{'groups':>8}{'html':>6}{'sentences':>11}"]
    table = {("all", ""): list(examples)} | dict(sorted(corpus.by_label(examples).items()))
    for (language, label), held in [*list(table.items())[1:], *list(table.items())[:1]]:
        mails = [example for example in held if not example.sentence]
        distinct, html = len({number[id(mail)] for mail in mails}), sum(mail.html for mail in mails)
        lines.append(f"{language:9}{label:17}{len(mails):6}{distinct:8}{html:6}{len(held) - len(mails):11}")
    return lines


def weaknesses(examples: Sequence[Example]) -> list[str]:
    """Return a sentence for each thing that is missing or weak."""
    table = corpus.by_label(examples)
    found = []
    for language in sorted({example.language for example in examples}):
        for label in LABELS:
            every = table.get((language, label), [])
            held = [example for example in every if not example.sentence]
            for what, count, least in (
                ("mails", len(held), ENOUGH.get(label, ENOUGH_ELSE)),
                ("sentences", len(every) - len(held), SAID_ENOUGH.get(label, SAID_ENOUGH_ELSE)),
            ):
                if count < least:
                    found.append(f"{language}/{label}: {count} {what}; {least} or more teach well.")
            if len(held) >= 10:
                found += _uniform(f"{language}/{label}", held)
        found += _lexicon(language, [e for e in table.get((language, "rejection"), []) if e.sentence])
    for one, other in near_duplicates(examples):
        if examples[one].group != examples[other].group or not examples[one].group:
            found.append(
                f"{examples[one].source} and {examples[other].source} are nearly the same: rewrite one, or give both one Group."
            )
    return found or ["Nothing is missing."]


def _lexicon(language: str, rejecting: Sequence[Example]) -> Iterator[str]:
    """Yield what the lexicon of a language lacks."""
    words = Counter(name for name, _ in concepts.entries(language))
    if not words:
        yield f"{language}: there is no lexicon; write {language}/{concepts.FILE}."
        return
    if poor := [name for name in concepts.NAMES if words[name] < WORDS_ENOUGH]:
        yield f"{language}/{concepts.FILE}: fewer than {WORDS_ENOUGH} entries for {', '.join(poor)}."
    known = concepts.lexicon(language)
    silent = [
        example
        for example in rejecting
        if not any(
            TURNS & set(known.concepts(word)) for sentence in sentences(example.mail.text) for word in sentence.words
        )
    ]
    if rejecting and len(silent) / len(rejecting) > UNKNOWN:
        yield (
            f"{language}/{concepts.FILE}: {len(silent)} of {len(rejecting)} sentences that reject hold no word of "
            f"{', '.join(sorted(TURNS))}, such as {silent[0].source}."
        )


def _uniform(name: str, held: Sequence[Example]) -> list[str]:
    found = []
    html = sum(example.html for example in held) / len(held)
    if html < HTML_SHARE:
        found.append(f"{name}: {html:.0%} are HTML; {HTML_SHARE:.0%} or more would be like real mail.")
    for what, values in (
        ("subject", [example.mail.subject.lower()[:25] for example in held]),
        ("opening", [" ".join(example.mail.text.split()[:3]).lower() for example in held]),
    ):
        top = max(set(values), key=lambda value: (values.count(value), value))
        if values.count(top) / len(held) > UNIFORM:
            found.append(f"{name}: {values.count(top) / len(held):.0%} share the {what} '{top}'.")
    return found


def misjudged(examples: Sequence[Example]) -> list[str]:
    """Return figures of the cross-validation and the mails it misjudged worst, as lines."""
    lessons = prepare(examples)
    languages = [example.language for example in examples]
    scores = training.out_of_fold(lessons, languages)
    judged = calibration.fit(scores, examples, lessons.weights, kinds=True)
    probabilities = judged.scale.probabilities(scores)[:, calibration.REJECTION]
    truth = np.array([example.rejected for example in examples])
    mails = np.array([example.counted for example in examples])
    contrast = np.array([example.contrast for example in examples])
    lines = ["Cross-validated: " + ", ".join(f"{name} {value:.3g}" for name, value in judged.figures.items())]
    if contrast.any():
        right = (probabilities >= 0.5)[contrast] == truth[contrast]
        lines.append(f"Of {contrast.sum()} mails in contrast pairs, {right.mean():.0%} are on their side of one half.")
    for title, wrong, sign in (
        ("Taken for rejections, and are none:", mails & ~truth & (probabilities >= judged.threshold), -1.0),
        ("Rejections that look least like one:", mails & truth & (probabilities < judged.threshold), 1.0),
    ):
        rows = sorted(np.flatnonzero(wrong).tolist(), key=lambda row: sign * probabilities[row])
        lines += ["", f"{title} ({len(rows)})"]
        lines += [f"  {probabilities[row]:.2f}  {examples[row].source}" for row in rows[:SHOWN]]
    return lines


if __name__ == "__main__":
    sys.exit(main())
