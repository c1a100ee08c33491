"""All commands as one tree, as the parser, --help, completion and the manual see them: with the options that each command
has, in the panels of --help."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, cast

import typer
from typer.core import TyperArgument, TyperGroup, TyperOption

from rejectbox import log
from rejectbox.cli import completing
from rejectbox.cli.app import app

if TYPE_CHECKING:
    from typer.core import TyperCommand

PANELS = {
    "Begin": ("setup", "login", "logout", "doctor", "demo"),
    "Watch": ("run", "service", "status"),
    "Mail": ("list", "label", "classify", "draft"),
    "Letters": ("templates",),
    "Look after": ("train", "evaluate"),
}
"""Which commands stand together in --help, in that order."""
EXAMPLES = {
    "run": ("rejectbox run --dry-run --once", "rejectbox run --once --quiet"),
    "list": ("rejectbox list --all -n 10", "rejectbox list --unsure --why", "rejectbox list | cut -f 3,5"),
    "label": ("rejectbox label 3f2a91c --as other",),
    "classify": ("rejectbox classify mail.eml --why", "rejectbox classify --json ~/Mail/archive.mbox"),
    "draft": ("rejectbox draft no.eml --thread invitation.eml",),
    "templates show": ("rejectbox templates show de/interview --letters 2",),
    "templates eject": ("rejectbox templates eject en --to ~/letters",),
    "train": ("rejectbox train", "rejectbox train ~/labelled"),
    "evaluate": ("rejectbox evaluate ~/labelled --diagram reliability.svg",),
}
"""How some of them are called."""
_METAVARS = {"<str>": "TEXT", "<int>": "NUMBER", "<int range>": "NUMBER", "<path>": "PATH"}
EVERYWHERE = "Every command"
"""The panel of the options that every command has."""


def tree() -> TyperGroup:
    """The `rejectbox` command with all below it."""
    completing.get_ready()
    root = typer.main.get_command(app)
    if not isinstance(root, TyperGroup):
        raise TypeError("the app has several commands, and is therefore a group")
    known = root.commands
    order = [name for names in PANELS.values() for name in names if name in known]
    root.commands = {name: known[name] for name in (*order, *sorted(known.keys() - set(order)))}
    for panel, names in PANELS.items():
        for name in names:
            if name in known:
                cast("TyperCommand", known[name]).rich_help_panel = panel
    _finish(root, ())
    return root


def _finish(command: TyperGroup | TyperCommand, path: tuple[str, ...]) -> None:
    if examples := EXAMPLES.get(" ".join(path)):
        command.epilog = "\n".join(("", "For instance:", *(f"  {one}" for one in examples)))
    context = typer.Context(command, help_option_names=["-h", "--help"])
    if option := command.get_help_option(context):
        option.metavar = ""
    command.help = "\n\n".join(" ".join(one.split()) for one in (command.help or "").split("\n\n"))
    command.params += typer.main.get_command(_everywhere).params
    for param in command.params:
        if isinstance(param, TyperOption) and param.metavar is None:
            shown = param.display_type(context)
            param.metavar = "" if param.is_flag else _METAVARS.get(shown, shown.strip("<>"))
        elif isinstance(param, TyperArgument):
            _name(param)
    if isinstance(command, TyperGroup):
        for name, below in command.commands.items():
            _finish(cast("TyperCommand | TyperGroup", below), (*path, name))


def _name(argument: TyperArgument) -> None:
    """Let it be NUMBER... everywhere, where typer writes {NUMBER...}... and <list[str]>."""
    name = argument.display_name_raw.upper().rstrip(".") + ("..." if argument.nargs != 1 else "")
    argument.metavar = name
    argument.display_type_rich = lambda ctx: None  # type: ignore[method-assign]
    argument.get_usage_pieces = lambda ctx: [name if argument.required else f"[{name}]"]  # type: ignore[method-assign]


def _louder(ctx: typer.Context, param: typer.CallbackParam, value: bool) -> None:
    """What is said before the command's name and after it counts together."""
    said = ctx.find_root().meta.setdefault("rejectbox.talk", {})
    said[param.name] = value or said.get(param.name, False)
    if not ctx.resilient_parsing:
        log.set_up(**said)


_everywhere = typer.Typer(add_completion=False)


@_everywhere.command(add_help_option=False)
def _options(
    verbose: Annotated[
        bool,
        typer.Option(
            "--verbose",
            "-v",
            callback=_louder,
            expose_value=False,
            rich_help_panel=EVERYWHERE,
            help="Tell more; never mail text.",
        ),
    ] = False,
    quiet: Annotated[
        bool,
        typer.Option(
            "--quiet",
            "-q",
            callback=_louder,
            expose_value=False,
            rich_help_panel=EVERYWHERE,
            help="Tell only what goes wrong, and show no progress.",
        ),
    ] = False,
    debug: Annotated[
        bool,
        typer.Option(
            "--debug",
            callback=_louder,
            expose_value=False,
            rich_help_panel=EVERYWHERE,
            help="As --verbose, with the traceback of a fault.",
        ),
    ] = False,
) -> None:
    pass
