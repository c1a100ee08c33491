"""The commands; the one place that turns errors into sentences and exit codes.

Exit codes: 0 done, 1 a failure at run time, 2 the user must change something. Data goes to stdout, talk to stderr.
"""

from __future__ import annotations

import logging
import os
import sys

from rejectbox.cli.app import app
from rejectbox.errors import RejectboxError, UserError

__all__ = ["main"]


def main() -> None:
    """The `rejectbox` command."""
    try:
        app()
    except UserError as error:
        for problem in error.problems:
            _say(str(problem))
        sys.exit(2)
    except RejectboxError as error:
        _say(str(error))
        sys.exit(1)
    except BrokenPipeError:
        # The reader of our output has left; Python would complain once more while it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except KeyboardInterrupt:
        _say("Interrupted.")
        sys.exit(130)
    except Exception as error:
        if logging.getLogger("rejectbox").isEnabledFor(logging.DEBUG):
            raise
        _say(
            f"This is a fault in Rejectbox ({type(error).__name__}). Run it again with --verbose and report what it prints, without private mail."
        )
        sys.exit(1)


def _say(sentence: str) -> None:
    print(f"rejectbox: {sentence}", file=sys.stderr)
