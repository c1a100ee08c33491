"""`rejectbox run --stay`: where only the user can mend what ended the run, it waits to be stopped instead of ending.

What starts containers knows nothing of exit codes: begun anew, the run would try a refused login again and again, and mail
servers lock accounts for that.
"""

from __future__ import annotations

import contextlib
import logging
import signal
import time
from typing import TYPE_CHECKING

import typer

from rejectbox.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Iterator

log = logging.getLogger(__name__)

_MENDABLE = 2
"""The exit code of what the user must change."""


@contextlib.contextmanager
def staying() -> Iterator[None]:
    """Hold up an end with exit code 2, and a UserError, until SIGTERM or SIGINT; then the exit code is 2 all the same."""
    try:
        yield
    except UserError as error:
        for problem in error.problems:
            log.error("%s", problem)  # noqa: TRY400  (a sentence for the user)
    except typer.Exit as end:
        if end.exit_code != _MENDABLE:
            raise
    else:
        return
    log.warning("Nothing is watched. When you have changed what is said above, start it again; until then it waits")
    _wait()
    raise typer.Exit(_MENDABLE)


def _wait() -> None:
    # A plain flag: a handler that took a lock could wait for itself for ever.
    over = False

    def caught(_number: int, _frame: object) -> None:
        nonlocal over
        over = True

    before = {number: signal.signal(number, caught) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        while not over:
            time.sleep(0.2)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
