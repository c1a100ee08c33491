"""Whether a daemon has the journal, for who only looks."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from rejectbox.errors import UserError

if TYPE_CHECKING:
    from pathlib import Path


def held(journal: Path) -> bool:
    """Does a daemon, or another command that writes, hold the lock of that journal? False where the file system cannot tell.

    Raises UserError where the folder or the lock is out of reach.
    """
    lock = journal.with_name(f"{journal.name}.lock")
    try:
        lock.stat()
        if sys.platform == "win32":
            with FileLock(lock, timeout=0):
                return False
        import fcntl  # noqa: PLC0415  (there is none on Windows)

        with lock.open("rb") as file:
            # Shared, so that two who look do not see one another; let go at once.
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except (BlockingIOError, Timeout):
        return True
    except PermissionError as error:
        raise UserError(
            f"Whether a rejectbox runs cannot be told: {lock} is out of reach ({error.strerror}). Check who owns the folder"
        ) from None
    except OSError:
        return False
    return False
