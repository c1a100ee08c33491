"""Who else may read or write the user's files: a config that others write could name any password_command."""

from __future__ import annotations

import contextlib
import logging
import os
import stat
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rejectbox.errors import Problem, UserError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Opening:
    """A file or folder that is not the user's alone: what is wrong and the command that mends it.

    `grave` where somebody else could change what is done in the user's name.
    """

    path: Path
    what: str
    remedy: str
    grave: bool


def opening(path: Path, *, private: bool) -> Opening | None:
    """How `path` lies open, or None; a `private` one is to be read by nobody else, of another only writing counts."""
    try:
        found = path.stat()
    except OSError:
        return None
    if sys.platform == "win32" or (
        found.st_mode & stat.S_ISVTX and not private
    ):  # /tmp: what lies in it is its owner's
        return None
    mode = "700" if stat.S_ISDIR(found.st_mode) else "600"
    if found.st_uid not in {os.geteuid(), 0}:
        return Opening(path, f"{path} belongs to another user", f"sudo chown {os.geteuid()} {path}", grave=True)
    if found.st_mode & stat.S_IWOTH:
        return Opening(path, f"everybody may write {path}", f"chmod {mode} {path}", grave=True)
    if found.st_mode & (0o077 if private else stat.S_IWGRP):
        return Opening(path, f"others than you may get at {path}", f"chmod {mode} {path}", grave=False)
    return None


def config_openings(config: Path) -> Iterator[Opening]:
    """What lies open of config.toml and its folder."""
    for path, private in ((config, True), (config.parent, False)):
        if found := opening(path, private=private):
            yield found


def heed(config: Path, ours: Iterable[Path]) -> None:
    """At the start: warn of an open config, and close the files that we made ourselves, and their folders.

    Raises UserError where others may write the config, or own what we would trust.
    """
    grave: list[Problem] = []
    for found in config_openings(config):
        if found.grave:
            grave.append(Problem(str(found.path), found.what, f"Run `{found.remedy}`, and look at what it says now"))
        else:
            log.warning("%s. Close it with `%s`", found.what, found.remedy)
    for path in dict.fromkeys(one for file in ours for one in (file, file.parent)):
        if open_to := opening(path, private=True):
            with contextlib.suppress(OSError):
                path.chmod(0o700 if path.is_dir() else 0o600)
            if opening(path, private=True):
                grave.append(Problem(str(path), open_to.what, f"Run `{open_to.remedy}`"))
            else:
                log.warning("%s; it has been closed to others", open_to.what)
    if grave:
        raise UserError(*grave)
