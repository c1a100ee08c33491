"""The commands; the one place that turns errors into sentences and exit codes.

Exit codes: 0 done, 1 a failure at run time, 2 the user must change something. Data goes to stdout, talk to stderr.
"""

from __future__ import annotations

import sys

from rejectbox.cli import faults

__all__ = ["main"]


def main() -> None:
    """The `rejectbox` command."""
    faults.begin()
    sys.exit(faults.run(_command, _described))


def _command() -> None:
    from rejectbox.cli.tree import tree  # noqa: PLC0415  (what breaks at import, or is interrupted there, is told as well)

    tree()(prog_name="rejectbox")


def _described(error: BaseException) -> int | None:
    """Say an error that was raised on purpose; its exit code, or None where it is none of those."""
    from rejectbox.cleaning import plain  # noqa: PLC0415
    from rejectbox.errors import RejectboxError, UserError  # noqa: PLC0415

    if isinstance(error, UserError):
        for problem in error.problems:
            faults.say(plain(problem))
        return 2
    if isinstance(error, RejectboxError):
        faults.say(plain(error))
        return 1
    return None
