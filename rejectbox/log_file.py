"""The log in a file, where nobody keeps what goes to stderr: a launchd agent, a task of Windows.

It turns over at a megabyte and keeps two older ones, mode 0600.
"""

from __future__ import annotations

import contextlib
import logging
import os
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from rejectbox.errors import UserError
from rejectbox.log import Lines

if TYPE_CHECKING:
    from io import TextIOWrapper
    from logging import LogRecord

BYTES = 1 << 20
KEPT = 2


class _Private(RotatingFileHandler):
    """Its files are nobody else's to read. It follows its path, as another process may turn the same log over."""

    def emit(self, record: LogRecord) -> None:
        try:
            if self.stream and not _is(self.stream, self.baseFilename):
                self.stream.close()
                self.stream = self._open()
        except (OSError, ValueError):  # ValueError: closed already, at a turn that failed
            self.handleError(record)
        super().emit(record)

    def rotate(self, source: str, dest: str) -> None:
        """Windows renames no file that another process has open: then this one grows, until that has ended."""
        with contextlib.suppress(OSError):
            super().rotate(source, dest)

    def _open(self) -> TextIOWrapper:
        os.close(os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600))
        return super()._open()


def default() -> Path:
    """Where the service commands put it."""
    return platformdirs.user_log_path("rejectbox") / "rejectbox.log"


def use(path: Path) -> None:
    """Send the log there and no longer to stderr, with the same filters. Raises UserError."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = _Private(path, maxBytes=BYTES, backupCount=KEPT, encoding="utf-8", errors="backslashreplace")
    except OSError as error:
        raise UserError(f"The log {path} cannot be written ({error.strerror}). Check who owns the folder") from None
    handler.setFormatter(Lines(traces=False, timed=True))
    root = logging.getLogger()
    for before in root.handlers:
        for one in before.filters:
            handler.addFilter(one)
    root.handlers[:] = [handler]


def _is(stream: TextIOWrapper, path: str) -> bool:
    try:
        return os.path.samestat(Path(path).stat(), os.fstat(stream.fileno()))
    except FileNotFoundError:
        return False
