"""Shell completion: values to complete with, and the options that show or install the script of a shell.

Asked at every press of Tab, so nothing here may load the model's libraries or a keyring.
"""

from __future__ import annotations

import contextlib
import os
import re
from enum import StrEnum
from pathlib import Path

import typer
from typer.core import TyperGroup

from rejectbox.errors import UserError


class Shell(StrEnum):
    """The shells that there is a script for."""

    BASH = "bash"
    ZSH = "zsh"
    FISH = "fish"
    POWERSHELL = "powershell"
    PWSH = "pwsh"


VARIABLE = "_REJECTBOX_COMPLETE"
"""Set by the scripts of the shells, when they ask."""
_OPTIONS = ("--install-completion", "--show-completion")


def accounts(ctx: typer.Context) -> list[tuple[str, str]]:
    """The names of the config's accounts, with their addresses."""
    import tomllib  # noqa: PLC0415

    from rejectbox.config import default_path  # noqa: PLC0415

    with contextlib.suppress(OSError, ValueError, AttributeError, TypeError):
        data = tomllib.loads(Path(ctx.params.get("config") or default_path()).read_text("utf-8"))
        names = [(str(one.get("name", "")), _harmless(str(one.get("email", "")))) for one in data.get("account", ())]
        return [(name, email) for name, email in names if _harmless(name) == name]
    return []


def templates() -> list[str]:
    """The names of the shipped letters, and their languages."""
    from rejectbox.template_files import shipped_folder  # noqa: PLC0415

    with contextlib.suppress(OSError):
        folder = shipped_folder()
        names = [path.relative_to(folder).with_suffix("").as_posix() for path in folder.glob("*/*.txt")]
        return sorted({*names, *(name.partition("/")[0] for name in names)})
    return []


def numbers() -> list[tuple[str, str]]:
    """The numbers of the newest mail in the journal, with its subjects."""
    import platformdirs  # noqa: PLC0415

    from rejectbox.errors import RejectboxError  # noqa: PLC0415
    from rejectbox.store import Store  # noqa: PLC0415

    with contextlib.suppress(OSError, RejectboxError):
        store = Store.look(Path(platformdirs.user_state_dir("rejectbox")) / "journal.sqlite3")
        if store:
            try:
                return [
                    (entry.identity[:7], _harmless(entry.subject)[:60]) for entry in store.newest(100, everything=True)
                ]
            finally:
                store.close()
    return []


def get_ready() -> None:
    """Let the shells' questions be answered, where this is one."""
    if VARIABLE in os.environ:
        from typer._completion_classes import completion_init  # noqa: PLC0415

        completion_init()


def show(shell: Shell | None) -> None:
    """Print the script of a shell, and end."""
    if shell:
        from typer._completion_shared import get_completion_script  # noqa: PLC0415

        typer.echo(get_completion_script(prog_name="rejectbox", complete_var=VARIABLE, shell=shell.value))
        raise typer.Exit


def install(shell: Shell | None) -> None:
    """Write the script of a shell to where the shell finds it, and end."""
    if shell in (Shell.POWERSHELL, Shell.PWSH):
        # typer would loosen the machine's execution policy on the way.
        raise UserError("Add it to your profile yourself: rejectbox --show-completion powershell >> $PROFILE")
    if shell:
        from typer import _completion_shared  # noqa: PLC0415

        _, path = _completion_shared.install(shell=shell.value, prog_name="rejectbox", complete_var=VARIABLE)
        typer.echo(f"{path} completes {shell.value} from the next terminal on.", err=True)
        raise typer.Exit


def _harmless(text: str) -> str:
    """`text` with nothing in it that means something to a shell: zsh evaluates what it is told, twice."""
    return " ".join(re.sub(r"[^\w.,@+ -]", " ", text).split())


class Root(TyperGroup):
    """The `rejectbox` command, which finds out the shell where its completion options name none."""

    def parse_args(self, ctx: typer.Context, args: list[str]) -> list[str]:  # type: ignore[override]
        for option in _OPTIONS:
            if option in args:
                after = args.index(option) + 1
                if after == len(args) or args[after].startswith("-"):
                    args.insert(after, _shell())
        return super().parse_args(ctx, args)


def _shell() -> str:
    """The shell that we were started from, else the user's login shell, else '' (which is refused with the list)."""
    import shellingham  # noqa: PLC0415

    try:
        return str(shellingham.detect_shell()[0])
    except (shellingham.ShellDetectionFailure, OSError):
        return Path(os.environ.get("SHELL", "")).name
