"""`rejectbox train` and `rejectbox evaluate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from rejectbox import config as configuration
from rejectbox import journey, logins, mailfiles, starter
from rejectbox.cli import console
from rejectbox.cli.console import Column
from rejectbox.cli.judging import config_if_any, model_for
from rejectbox.errors import AccountStopped, ConnectionLost, Problem, ProtocolError, UnreadableMail, UserError
from rejectbox.learning import labels, lesson, sources

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from rejectbox_classifier.evaluation import Evaluation
    from rejectbox_classifier.mail import Verdict


def train(paths: Sequence[Path], config_path: Path | None, *, json: bool) -> None:
    """Read the labelled mail again, train with it, and take the model over unless it is worse."""
    kept = labels.load(labels.labels_path())
    found = _from_paths(paths) if paths else _from_accounts(config_path or configuration.default_path(), kept)
    wanted = labels.merged(kept, found.labels, found.sources)
    for remark in (*found.remarks, *labels.material(wanted).remarks):
        console.say(f"rejectbox: {remark}.")
    if not wanted and not kept:
        console.say(
            "There is no labelled mail yet. Move mail into your training mailboxes, or name a folder with DIR/<label>/*.eml."
        )
        return
    teach(found, json=json)


def teach(found: sources.Found, *, json: bool) -> None:
    """Train with what was found, and print what was learned."""
    try:
        with console.progress() as bar:
            learned = lesson.teach(found, starter.model(progress=bar.part), starter.cache_folder(), bar.part)
    except ValueError as error:
        raise UserError(f"The labelled mail cannot teach: {error} The model stays as it was") from None
    if json:
        console.put_json(
            {
                "mails": learned.mails,
                "taken_over": learned.taken_over,
                "precision": learned.precision,
                "recall": learned.recall,
                "wrong_before": learned.wrong_before,
                "wrong_after": learned.wrong_after,
            }
        )
    else:
        console.put(f"{learned.said()}.")


def _from_paths(paths: Sequence[Path]) -> sources.Found:
    found = sources.Found()
    for path in paths:
        found += sources.from_path(path)
    return found


def _from_accounts(path: Path, kept: Sequence[labels.Label]) -> sources.Found:
    config = configuration.load(path)
    found = sources.Found()
    for account in config.account:
        try:
            server, _ = logins.connect(account)
            try:
                found += sources.from_account(server, account.name, config.training, kept)
            finally:
                server.close()
        except (AccountStopped, ConnectionLost, ProtocolError) as error:
            console.say(f"rejectbox: {error}. What it taught before is kept")
    return found


def evaluate(folder: Path, config_path: Path | None, picture: Path | None, *, json: bool) -> None:
    """Judge labelled mail and print precision, recall and what came near; draw the reliability diagram as SVG."""
    import numpy as np  # noqa: PLC0415  (loads slowly)
    from rejectbox_classifier import diagram, evaluation  # noqa: PLC0415  (numpy)

    model = model_for(config_if_any(config_path))
    pairs: list[tuple[Verdict, str]] = []
    names: list[str] = []
    unreadable = 0
    parts = list(sources.layout(folder))
    with console.progress("Judging mail", mailfiles.size(str(path) for _, path in parts)) as bar:
        for label, item in ((label, item) for label, path in parts for item in mailfiles.read([str(path)])):
            bar.advance(len(item.raw))
            try:
                if item.error:
                    raise UnreadableMail(item.error)
                _, verdict = journey.judge(item.raw, model)
            except UnreadableMail as error:
                unreadable += 1
                console.say(f"rejectbox: {item.path}[{item.index}]: {error}")
                continue
            pairs.append((verdict, label))
            names.append(f"{item.path}[{item.index}]")
    result = evaluation.evaluate(pairs)
    if picture:
        given = np.array([verdict.rejection for verdict, _ in pairs], dtype=np.float64)
        truth = np.array([label == "rejection" for _, label in pairs], dtype=np.bool_)
        _draw(picture, diagram.reliability(given, truth, f"Reliability on {folder.name}"))
    if json:
        console.put_json(_object(result, names, unreadable, model.threshold))
    else:
        _print(result, pairs, names, model.threshold)
    if unreadable:
        raise typer.Exit(1)


def _draw(picture: Path, content: str) -> None:
    try:
        picture.write_text(content, encoding="utf-8")
    except OSError as error:
        raise UserError(
            Problem(str(picture), f"it cannot be written ({error.strerror})", "Choose another place")
        ) from None


def _object(result: Evaluation, names: Sequence[str], unreadable: int, threshold: float) -> dict[str, object]:
    confusion: dict[str, dict[str, int]] = {}
    for (true, given), count in sorted(result.confusion.items()):
        confusion.setdefault(true, {})[given] = count
    return {
        "mails": result.mails,
        "unreadable": unreadable,
        "rejections": result.rejections,
        "flagged": result.flagged,
        "threshold": threshold,
        "precision": result.precision,
        "recall": result.recall,
        "f1": result.f1,
        "ece": result.ece,
        "confusion": confusion,
        "false_flags": [names[index] for index in result.false_flags],
        "missed": [names[index] for index in result.missed],
    }


def _print(result: Evaluation, pairs: Sequence[tuple[Verdict, str]], names: Sequence[str], threshold: float) -> None:
    console.put(
        f"{result.mails} mails, {result.rejections} rejections, {result.flagged} flagged at P >= {threshold:.3f}"
    )
    figures: Mapping[str, float | None] = {
        "precision": result.precision,
        "recall": result.recall,
        "F1": result.f1,
        "calibration error": result.ece,
    }
    console.table(
        (Column("Figure"), Column("Value", right=True)),
        [(name, "-" if value is None else f"{value:.3f}") for name, value in figures.items()],
    )
    for title, places in (
        ("Flagged, but none:", result.false_flags),
        ("Missed:", result.missed),
        ("Nearest to a false flag:", result.nearest),
    ):
        if places:
            console.put(title)
        for place in places[:20]:
            console.put(f"  {pairs[place][0].rejection:.3f}  {console.line(names[place])}")
