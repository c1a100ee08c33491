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

_UNMAPPED = 65534
"""How root's files look from a user namespace (a user unit's PrivateUsers=), and over NFS that knows no such user."""


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
    me = os.geteuid()
    mode = "go-w" if not private else "700" if stat.S_ISDIR(found.st_mode) else "600"
    if found.st_uid not in {me, 0, _UNMAPPED}:
        remedy = f"sudo chown {me} {path}" if me else f"setpriv --reuid={found.st_uid} rejectbox run"
        return Opening(path, f"{path} belongs to another user", remedy, grave=True)
    if found.st_mode & stat.S_IWOTH:
        return Opening(path, f"everybody may write {path}", f"chmod {mode} {path}", grave=True)
    # What root laid down for the program (system unit: /etc/rejectbox) has to be read by it.
    if found.st_mode & (0o077 if private and found.st_uid == me else stat.S_IWGRP):
        return Opening(path, f"others than you may get at {path}", f"chmod {mode} {path}", grave=False)
    return None


def places(config: Path, ours: Iterable[Path]) -> Iterator[tuple[Path, bool]]:
    """What is looked at, with whether it is to be private: the config and its folder, the files that we made and theirs."""
    yield config, True
    yield config.absolute().parent, False
    for path in dict.fromkeys(one for file in ours for one in (file, file.absolute().parent)):
        yield path, True


def heed(config: Path, ours: Iterable[Path]) -> None:
    """At the start: warn of an open config, and close the files that we made ourselves, and their folders.

    Raises UserError where others may write the config, or own what we would trust.
    """
    grave: list[Problem] = []
    own_config, its_folder, *made = places(config, ours)
    for path, private in (own_config, its_folder):
        found = opening(path, private=private)
        if found and found.grave:
            grave.append(Problem(str(path), found.what, f"Run `{found.remedy}`, and look at what it says now"))
        elif found:
            log.warning("%s. Close it with `%s`", found.what, found.remedy)
    for path, _ in made:
        if open_to := opening(path, private=True):
            with contextlib.suppress(OSError):
                path.chmod(0o700 if path.is_dir() else 0o600)
            left = opening(path, private=True)
            if left and left.grave:
                grave.append(Problem(str(path), left.what, f"Run `{left.remedy}`"))
            elif left:
                log.warning("%s. Close it with `%s`", left.what, left.remedy)
            else:
                log.warning("%s; it has been closed to others", open_to.what)
    if grave:
        raise UserError(*grave)
