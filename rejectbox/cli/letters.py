"""`rejectbox templates`: names, options and help."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from rejectbox.cli import completing
from rejectbox.cli.options import ConfigOption, JsonOption

templates = typer.Typer(
    name="templates",
    help="See the letters, take copies of your own, and check them.",
    no_args_is_help=True,
)

_Names = Annotated[
    list[str],
    typer.Argument(
        help="Such as en/interview; en alone names both.", metavar="NAME...", autocompletion=completing.templates
    ),
]


@templates.command(name="list")
def list_(json: JsonOption = False, config: ConfigOption = None) -> None:
    """Show every letter, and whether it is yours."""
    from rejectbox.cli import templating  # noqa: PLC0415  (each command loads only what it needs)

    templating.show_all(config, json=json)


@templates.command()
def show(
    names: _Names,
    letters: Annotated[
        int, typer.Option("--letters", min=0, max=20, help="Print so many letters made of it, instead of the template.")
    ] = 0,
    config: ConfigOption = None,
) -> None:
    """Print a template as it is in use, or letters that it makes."""
    from rejectbox.cli import templating  # noqa: PLC0415

    templating.show(names, letters, config)


@templates.command()
def eject(
    names: _Names,
    to: Annotated[
        Path | None,
        typer.Option(help="The folder; else draft.templates, else `templates` beside the config.", metavar="FOLDER"),
    ] = None,
    config: ConfigOption = None,
) -> None:
    """Copy shipped letters, to be changed.

    They go into a folder of yours, and nothing is overwritten.
    """
    from rejectbox.cli import templating  # noqa: PLC0415

    templating.eject(names, to, config)


@templates.command()
def check(
    folder: Annotated[
        Path | None, typer.Argument(help="Else draft.templates, else the shipped ones.", metavar="FOLDER")
    ] = None,
    config: ConfigOption = None,
) -> None:
    """Try every letter of a folder.

    Each is tried with every fact known and unknown; the exit code is 2 where one is no good one.
    """
    from rejectbox.cli import templating  # noqa: PLC0415

    templating.check(folder, config)
