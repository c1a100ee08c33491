"""`rejectbox train` and `rejectbox evaluate`."""

from __future__ import annotations

import json as jsonlib
from typing import TYPE_CHECKING

import typer

from rejectbox import config as configuration
from rejectbox import journey, learning, mailfiles, starter
from rejectbox.cli.judging import config_if_any, model_for
from rejectbox.errors import AccountStopped, ConnectionLost, ProtocolError, UnreadableMail, UserError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from rejectbox_classifier.evaluation import Evaluation
    from rejectbox_classifier.mail import Verdict

_SLACK = 0.005
"""By how much a figure may fall before a model counts as worse: less than one mail in two hundred."""


def train(paths: Sequence[Path], config_path: Path | None, *, json: bool) -> None:
    """Read the labelled mail again, train with it, and take the model over unless it is worse."""
    kept = learning.load(learning.labels_path())
    if paths:
        found, sources = _from_folders(paths)
    else:
        found, sources = _from_accounts(config_path or configuration.default_path())
    labels = learning.merged(kept, found, sources)
    before = starter.model(labels=learning.examples(kept))
    if not labels and not kept:
        typer.echo(
            "There is no labelled mail yet. Move mail into your training mailboxes, or name a folder with DIR/<label>/*.eml.",
            err=True,
        )
        return
    try:
        after = starter.model(labels=learning.examples(labels))
    except ValueError as error:
        raise UserError(f"The labelled mail cannot teach: {error} The model stays as it was") from None
    worse = [name for name in ("precision", "recall") if after.figures[name] < before.figures[name] - _SLACK]
    if worse:
        starter.model(labels=learning.examples(kept))
    else:
        learning.save(learning.labels_path(), labels)
    count = len(learning.examples(labels))
    said = "; ".join(
        f"{name} {before.figures[name]:.2f} -> {after.figures[name]:.2f}" for name in ("precision", "recall")
    )
    if json:
        typer.echo(
            jsonlib.dumps(
                {
                    "mails": count,
                    "taken_over": not worse,
                    "before": dict(before.figures),
                    "after": dict(after.figures),
                }
            )
        )
    elif worse:
        typer.echo(
            f"{count} of your mails; {said}. The new model is worse, so the old one stays. Look for mail in the wrong folder."
        )
    else:
        typer.echo(
            f"{count} of your mails; {said}. Learned; a running daemon takes it over at its next start or SIGHUP."
        )


def _from_folders(paths: Sequence[Path]) -> tuple[list[learning.Label], list[str]]:
    found: list[learning.Label] = []
    for path in paths:
        labels, unreadable = learning.from_folder(path)
        found += labels
        for one in unreadable:
            typer.echo(f"rejectbox: {one}: this is not a mail, it was passed over", err=True)
    return found, [str(path.resolve()) for path in paths]


def _from_accounts(path: Path) -> tuple[list[learning.Label], list[str]]:
    config = configuration.load(path)
    found: list[learning.Label] = []
    sources: list[str] = []
    for account in config.account:
        try:
            labels, absent = learning.from_account(account, config.training)
        except (AccountStopped, ConnectionLost, ProtocolError) as error:
            typer.echo(f"rejectbox: {error}. What it taught before is kept", err=True)
            continue
        found += labels
        sources += [f"{account.name}/{name}" for name in (config.training.rejection, config.training.other)]
        for name in absent:
            typer.echo(
                f"rejectbox: {account.name}: there is no mailbox {name!r}. Make it in your mail client and move mail there to teach",
                err=True,
            )
    return found, sources


def evaluate(folder: Path, config_path: Path | None, *, json: bool) -> None:
    """Judge labelled mail and print precision, recall and what came near."""
    from rejectbox_classifier import evaluation  # noqa: PLC0415  (loads numpy)

    model = model_for(config_if_any(config_path))
    pairs: list[tuple[Verdict, str]] = []
    names: list[str] = []
    unreadable = 0
    for label, path in learning.labelled(folder):
        for item in mailfiles.read([str(path)]):
            try:
                if item.error:
                    raise UnreadableMail(item.error)
                _, verdict = journey.judge(item.raw, model)
            except UnreadableMail as error:
                unreadable += 1
                typer.echo(f"rejectbox: {item.path}[{item.index}]: {error}", err=True)
                continue
            pairs.append((verdict, label))
            names.append(f"{item.path}[{item.index}]")
    result = evaluation.evaluate(pairs)
    if json:
        typer.echo(jsonlib.dumps(_object(result, names, unreadable, model.threshold)))
    else:
        _print(result, pairs, names, model.threshold)
    if unreadable:
        raise typer.Exit(1)


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
    typer.echo(
        f"{result.mails} mails, {result.rejections} rejections, {result.flagged} flagged at P >= {threshold:.3f}"
    )
    figures: Mapping[str, float | None] = {
        "precision": result.precision,
        "recall": result.recall,
        "F1": result.f1,
        "calibration error": result.ece,
    }
    for name, value in figures.items():
        typer.echo(f"{name:<18} {'-' if value is None else f'{value:.3f}'}")
    for title, places in (
        ("flagged, but none:", result.false_flags),
        ("missed:", result.missed),
        ("nearest to a false flag:", result.nearest),
    ):
        if places:
            typer.echo(title)
        for place in places[:20]:
            typer.echo(f"  {pairs[place][0].rejection:.3f}  {names[place]}")
