"""`rejectbox classify`: local mail judged; and the model of the commands that judge."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer
from rich.text import Text

from rejectbox import bulk, mailfiles, starter
from rejectbox import config as configuration
from rejectbox.cli import console
from rejectbox.errors import Problem, UserError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from rejectbox_classifier.mail import Evidence, Verdict
    from rejectbox_classifier.model import Model

    from rejectbox.config import Config


def config_if_any(path: Path | None) -> Config | None:
    """The config where there is one; commands that work on local mail can do without."""
    chosen = path or configuration.default_path()
    try:
        return configuration.load(chosen) if path or chosen.exists() else None
    except OSError as error:
        raise UserError(
            Problem(str(chosen), f"it is out of reach ({error.strerror})", "Check who owns the folder")
        ) from None


def model_for(config: Config | None) -> Model:
    """The model with the config's threshold."""
    with console.progress() as bar:
        return starter.model(config.classifier.threshold if config else "auto", progress=bar.part)


def shipped_model() -> Model:
    """The model of the corpus alone, without the user's labels."""
    with console.progress() as bar:
        return starter.model(examples=(), progress=bar.part)


def classify(paths: Sequence[str], config_path: Path | None, *, json: bool, why: bool) -> None:
    """Print a verdict for each mail, in input order; exit 1 where one could not be read."""
    model = model_for(config_if_any(config_path))
    failed = False
    judged = bulk.judged(mailfiles.sources(paths), model, why=why)
    with console.progress("Judging mail", lambda: mailfiles.size(paths)) as bar:
        for one in judged:
            failed = failed or bool(one.error)
            if json:
                console.put_json(_object(one, why=why))
            elif one.verdict is None:
                console.say(f"rejectbox: {one.path}[{one.index}]: {one.error}")
            else:
                _print(one, one.verdict)
            bar.advance(one.size)
    if failed:
        raise typer.Exit(1)


def _print(one: bulk.Judged, verdict: Verdict) -> None:
    mark = "rejection" if verdict.flagged else verdict.label.replace("_", " ")
    where = f"{one.path}[{one.index}]"
    if not console.is_terminal():
        phrases = [f"{evidence.weight:+.1f} {evidence.phrase}" for evidence in one.why]
        console.put("\t".join(map(console.line, (mark, f"{verdict.rejection:.1%}", verdict.language, where, *phrases))))
        return
    shown = console.stdout()
    style = "bold red" if verdict.flagged else ""
    place = f" {verdict.rejection:6.1%} {verdict.language}  {console.line(where)}"
    shown.print(Text.assemble((f"{mark:<15}", style), place), soft_wrap=True)
    if one.why:
        console.table((console.Column(""), console.Column("", whole=False, share=1)), _reasons(one.why), headed=False)


def _reasons(why: Sequence[Evidence]) -> list[tuple[console.Cell, ...]]:
    """Weights below the probability, phrases beside them; what weighs at least half as much as the strongest stands out."""
    strong = max(abs(one.weight) for one in why) / 2
    rows: list[tuple[console.Cell, ...]] = []
    for one in why:
        weight = f"{one.weight:+.1f}"
        style = f"bold {console.PULLS[weight[0]]}" if abs(one.weight) >= strong else console.PULLS[weight[0]]
        rows.append((((f"{weight:>22}", style),), ((console.line(one.phrase), style),)))
    return rows


def _object(one: bulk.Judged, *, why: bool) -> dict[str, object]:
    place: dict[str, object] = {"path": one.path, "index": one.index}
    if one.verdict is None:
        return place | {"error": one.error}
    return (
        place
        | {
            "message_id": one.message_id,
            "label": one.verdict.label,
            "probabilities": {label: round(p, 6) for label, p in one.verdict.probabilities.items()},
            "flagged": one.verdict.flagged,
            "language": one.verdict.language,
        }
        | ({"why": [{"phrase": each.phrase, "weight": round(each.weight, 3)} for each in one.why]} if why else {})
    )
