"""The commands about mail: names, options and help."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from rejectbox.cli import completing
from rejectbox.cli.options import ConfigOption, JsonOption


class _Word(StrEnum):
    REJECTION = "rejection"
    OTHER = "other"
    NOTHING = "nothing"


def list_(  # noqa: PLR0913, PLR0917  (each is an option of the command)
    limit: Annotated[int, typer.Option("--limit", "-n", min=1, help="How many, newest first.")] = 50,
    all_: Annotated[bool, typer.Option("--all", help="Show mail that is no rejection, too.")] = False,
    unsure: Annotated[
        bool, typer.Option("--unsure", help="Show only what it was unsure of: where a label teaches most.")
    ] = False,
    answered: Annotated[
        bool, typer.Option("--answered", help="Show only the requests for feedback that were answered.")
    ] = False,
    why: Annotated[bool, typer.Option("--why", help="Show the phrases that counted.")] = False,
    json: JsonOption = False,
) -> None:
    """Show what was seen, why, and what became of it.

    A letter waits as a draft, was sent (asked), answered, or thrown away. Piped, a line has number, time, outcome,
    probability, company, subject and reason, with tabs between them.
    """
    from rejectbox.cli import listing  # noqa: PLC0415

    asked = {listing.Which.ALL: all_, listing.Which.UNSURE: unsure, listing.Which.ANSWERED: answered}
    chosen = [which for which, wanted in asked.items() if wanted]
    if len(chosen) > 1:
        raise typer.BadParameter("choose one of --all, --unsure and --answered")
    listing.show(limit, next(iter(chosen), listing.Which.USUAL), why=why, json=json)


def label(
    numbers: Annotated[
        list[str],
        typer.Argument(
            help="The numbers that `rejectbox list` shows.", metavar="NUMBER...", autocompletion=completing.numbers
        ),
    ],
    word: Annotated[
        _Word, typer.Option("--as", help="What they are; nothing takes back what you said of them before.")
    ],
    json: JsonOption = False,
    config: ConfigOption = None,
) -> None:
    """Set right what listed mail was taken for.

    Rejectbox learns from it. The mail itself stays where it is.
    """
    from rejectbox.cli import relabelling  # noqa: PLC0415

    relabelling.label(numbers, word.value, config, json=json)


def classify(
    paths: Annotated[
        list[str], typer.Argument(help=".eml, mbox, Maildir or a folder of .eml; - is stdin.", metavar="PATH...")
    ],
    json: JsonOption = False,
    why: Annotated[
        bool,
        typer.Option("--why", help="Show the phrases that counted, for (+) and against (-) a rejection."),
    ] = False,
    config: ConfigOption = None,
) -> None:
    """Tell what local mail is: a rejection, an invitation, an offer ..."""
    from rejectbox.cli import judging  # noqa: PLC0415

    judging.classify(paths, config, json=json, why=why)


def draft(
    path: Annotated[str, typer.Argument(help="The rejection, as .eml; - is stdin.")],
    thread: Annotated[
        list[str] | None,
        typer.Option("--thread", help="Earlier mail of the same application; may be given again."),
    ] = None,
    json: JsonOption = False,
    config: ConfigOption = None,
) -> None:
    """Show the letter for one mail, or why there is none."""
    from rejectbox.cli import drafting  # noqa: PLC0415

    drafting.draft(path, thread or [], config, json=json)


def train(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(help="Folders laid out as DIR/<label>/*.eml or DIR/<label>.mbox.", metavar="DIR..."),
    ] = None,
    json: JsonOption = False,
    config: ConfigOption = None,
) -> None:
    """Learn from your training mailboxes, or from local mail.

    The new model takes over unless it is worse.
    """
    from rejectbox.cli import teaching  # noqa: PLC0415

    teaching.train(paths or [], config, json=json)


def evaluate(
    folder: Annotated[Path, typer.Argument(help="Laid out as DIR/<label>/*.eml or DIR/<label>.mbox.", metavar="DIR")],
    json: JsonOption = False,
    diagram: Annotated[
        Path | None, typer.Option(help="Draw the reliability diagram into this SVG file.", metavar="FILE")
    ] = None,
    config: ConfigOption = None,
) -> None:
    """Measure the classifier on labelled mail."""
    from rejectbox.cli import teaching  # noqa: PLC0415

    teaching.evaluate(folder, config, diagram, json=json)
