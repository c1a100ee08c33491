"""`rejectbox service`: what its commands do."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import typer

from rejectbox import service
from rejectbox.cli import console, telling
from rejectbox.service.systemd import Systemd

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def install(config: Path | None, *, replace: bool, linger: bool | None) -> None:
    """Install it; asks before it overwrites, and whether to linger, where somebody can answer."""
    _unless_edited(lambda over: service.install(config, replace=over), replace, "Overwrite it?")
    go_on(linger, attended=_answers())


def go_on(linger: bool | None, *, attended: bool) -> None:
    """Let the service run on while the user is logged out, if they want; where nobody can be asked, say how."""
    if service.linger() is not False:
        return
    if linger is None and attended:
        linger = typer.confirm("Should it go on while you are logged out?", default=True, err=True)
    if linger:
        Systemd.linger()
    else:
        console.say("It runs while you are logged in; `loginctl enable-linger` lets it go on while you are not.")


def uninstall(*, replace: bool) -> None:
    """Take it away; asks before it deletes what the user changed, where somebody can answer."""
    _unless_edited(lambda over: service.uninstall(replace=over), replace, "Delete it all the same?")


def _unless_edited(work: Callable[[bool], str], replace: bool, question: str) -> None:
    try:
        done = work(replace)
    except service.Edited as edited:
        if not _answers():
            raise
        console.say(edited)
        if not typer.confirm(question, default=False, err=True):
            raise typer.Exit(2) from None
        done = work(True)
    console.say(f"{done}.")


def _answers() -> bool:
    """Is there somebody to ask?"""
    return sys.stdin is not None and sys.stdin.isatty()


def start() -> None:
    """Start it."""
    console.say(f"{service.start()}.")


def stop() -> None:
    """Stop it."""
    console.say(f"{service.stop()}.")


def status() -> None:
    """What the manager knows, then what the daemon says of itself. Exits as `rejectbox status` does."""
    found = service.manager()
    if found is None:
        console.put("There is no service manager for your account here.")
    elif found.installed() is None:
        console.put("No service is installed; `rejectbox service install` does that.")
    else:
        console.put(f"Installed as a {found.name}, {'active' if found.active() else 'not active'}: {found.path}")
    raise typer.Exit(telling.tell(json=False))


def logs(lines: int, *, follow: bool) -> None:
    """Print the log. Exits as the program does that keeps it."""
    if code := service.needed().logs(lines, follow=follow):
        raise typer.Exit(code)
