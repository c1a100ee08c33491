"""What stands between a fault and the user's terminal: no traceback without --debug, whatever breaks and wherever.

Threads, interpreter exit, warnings of libraries, a reader that has left, a full disk, closed streams and terminals that
know few letters: each ends in a sentence or in silence.
"""

from __future__ import annotations

import codecs
import contextlib
import io
import logging
import os
import signal
import sys
import threading
import unicodedata
import warnings
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

_ALIKE = str.maketrans("“”„«»‘’‚–—−…·•→←│─█", '"""""\'\'\'---~.*><|-#')


def wanted() -> bool:
    """Whether the user asked for tracebacks: looked for before anything is parsed, because anything may break."""
    return "--debug" in sys.argv[1:]


def begin() -> None:
    """Make the streams such that all can be written to them, and let nothing but sentences through."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:  # closed by who started us; the next file opened would take its number
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115, PTH123
    codecs.register_error("rejectbox", _nearest)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="rejectbox")
    if wanted():
        return
    if not sys.warnoptions:
        warnings.simplefilter("ignore")
    logging.raiseExceptions = False
    sys.excepthook = _at_the_end
    sys.unraisablehook = lambda _: None
    threading.excepthook = lambda told: fault(told.exc_value) if told.exc_value else None


def run(command: Callable[[], object], describe: Callable[[BaseException], int | None]) -> int:
    """Call `command`, flush what it printed, and return the exit code.

    `describe` says a known error and returns its exit code, or None for a fault.
    """
    try:
        code = _called(command, describe)
    except KeyboardInterrupt:
        say("Interrupted.")
        code = 130
    if hasattr(signal, "SIGINT") and threading.current_thread() is threading.main_thread():
        # From here on there is nothing to interrupt, and Python would show where its own ending was.
        with contextlib.suppress(ValueError, OSError):
            signal.signal(signal.SIGINT, signal.SIG_DFL)
    return code


def fault(error: BaseException) -> int:
    """Say that this is a fault of ours, or let the traceback be seen. Returns the exit code."""
    if wanted():
        sys.__excepthook__(type(error), error, error.__traceback__)
        return 1
    say(
        f"This is a fault in Rejectbox ({type(error).__name__}). Run it again with --debug and report what it prints, without private mail."
    )
    return 1


def say(sentence: str) -> None:
    """A sentence on stderr, where stderr takes one."""
    with contextlib.suppress(OSError, ValueError):
        print(f"rejectbox: {sentence}", file=sys.stderr, flush=True)


def _called(command: Callable[[], object], describe: Callable[[BaseException], int | None]) -> int:
    try:
        try:
            command()
            code = 0
        except SystemExit as asked:
            code = asked.code if isinstance(asked.code, int) else int(asked.code is not None)
        except OSError:
            raise
        except Exception as error:  # noqa: BLE001  (the last place that can make a sentence of it)
            known = describe(error)
            code = fault(error) if known is None else known
        sys.stdout.flush()
    except BrokenPipeError:
        _drop_output()
        return 1
    except OSError as error:
        with contextlib.suppress(OSError, ValueError):
            sys.stdout.flush()  # what was said before stays true; on a full disk it fails once more
        _drop_output()
        if wanted():
            return fault(error)
        what = f"{error.filename} cannot be used" if error.filename else "Reading or writing failed"
        say(f"{what} ({error.strerror or type(error).__name__}). Mend that and try again.")
        return 1
    return code


def _drop_output() -> None:
    """Nobody takes our output any more: Python would complain once more while it flushes at exit."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.__stdout__.fileno() if sys.__stdout__ else 1)


def _at_the_end(kind: type[BaseException], error: BaseException, _: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        say("Interrupted.")
    else:
        fault(error)


def _nearest(error: UnicodeError) -> tuple[str, int]:
    """An error handler of codecs: the letters that a small character set has instead, one for one, or question marks."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    found = []
    for letter in error.object[error.start : error.end]:
        simple = unicodedata.normalize("NFKD", letter.translate(_ALIKE))[:1]
        found.append(simple if simple.isascii() else "?")
    return "".join(found), error.end
