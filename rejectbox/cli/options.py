"""Options that several commands have."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

ConfigOption = Annotated[
    Path | None,
    typer.Option(
        "--config",
        help="The config file; else REJECTBOX_CONFIG, else the platform's config folder.",
        metavar="PATH",
    ),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print for programs: one JSON object a line.")]
LogFileOption = Annotated[
    Path | None,
    typer.Option(
        "--log-file",
        help="Log to this file instead of stderr; it turns over at 1 MB, two older ones stay.",
        metavar="PATH",
    ),
]
SupervisedOption = Annotated[
    bool,
    typer.Option(
        "--supervised",
        help="Exit 0, not 2, where only you can mend it: for a service manager that begins anew after each failure.",
    ),
]
