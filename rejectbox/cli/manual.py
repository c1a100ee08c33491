"""The manual page and the reference of the commands, made of the same tree that --help is made of.

`python -m rejectbox.cli.manual docs` writes both; a test holds them to what is said here.
"""

from __future__ import annotations

import re
import sys
import textwrap
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

import typer
from typer.core import TyperArgument, TyperCommand, TyperGroup, TyperOption

from rejectbox import __version__
from rejectbox.cli.tree import EVERYWHERE, EXAMPLES, PANELS, tree

if TYPE_CHECKING:
    from collections.abc import Iterator

_DATE = "2026-11-23"
"""When this page was last gone over."""
STATUS = (
    ("0", "Done."),
    ("1", "A failure at run time: a server, a file, one of several mails."),
    (
        "2",
        "You must change something: the config, a password, the command's options. The sentence on stderr says what.",
    ),
    ("130", "Interrupted with ctrl-C."),
)
FILES = (
    ("~/.config/rejectbox/config.toml", "The config; config.example.toml explains every key."),
    ("~/.local/state/rejectbox/journal.sqlite3", "What was seen, decided and done."),
    ("~/.local/share/rejectbox/labels.jsonl", "What you taught."),
    ("~/.cache/rejectbox/model.npz", "The trained model; made again where it is missing."),
)
"""On Linux; the other platforms have folders of their own for each."""
ENVIRONMENT = (
    ("REJECTBOX_CONFIG", "The config file, where --config names none."),
    ("NO_COLOR", "Set to anything: no colour."),
    ("FORCE_COLOR", "Set to anything: colour where no terminal is, too."),
    ("TERM", "dumb: no colour and no progress bars."),
    ("COLUMNS", "The width of tables and help; else the terminal's, else 80."),
    ("TZ", "The zone in which times are shown; else the system's."),
    ("XDG_CONFIG_HOME, XDG_STATE_HOME, XDG_DATA_HOME, XDG_CACHE_HOME", "Other folders than those below FILES."),
    ("CREDENTIALS_DIRECTORY", "Where systemd puts the passwords of LoadCredential=."),
)


@dataclass(frozen=True, slots=True)
class Part:
    """One command: its words, its arguments as a usage line shows them, what it does in paragraphs, its options."""

    name: str
    usage: str
    paragraphs: tuple[str, ...]
    options: tuple[tuple[str, str], ...]
    examples: tuple[str, ...]


def parts(root: TyperGroup) -> Iterator[Part]:
    """Every command that does something, in the order of --help."""
    yield from _parts(root, typer.Context(root, info_name="rejectbox"))


def _parts(command: TyperCommand | TyperGroup, context: typer.Context) -> Iterator[Part]:
    if not isinstance(command, TyperGroup):
        yield _part(command, context)
        return
    for name, below in command.commands.items():
        if not below.hidden:
            yield from _parts(
                cast("TyperCommand | TyperGroup", below), typer.Context(below, parent=context, info_name=name)
            )


def _part(command: TyperCommand | TyperGroup, context: typer.Context) -> Part:
    shown: list[tuple[str, str]] = []
    for param in command.params:
        if isinstance(param, TyperOption) and param.rich_help_panel == EVERYWHERE:
            continue
        if isinstance(param, (TyperOption, TyperArgument)) and not param.hidden:
            shown.append(_option(param, context))
    return Part(
        name=context.command_path,
        usage=" ".join(command.collect_usage_pieces(context)),
        paragraphs=tuple(" ".join(one.split()) for one in (command.help or "").split("\n\n")),
        options=tuple(shown),
        examples=EXAMPLES.get(context.command_path.removeprefix("rejectbox "), ()),
    )


def _option(param: TyperOption | TyperArgument, context: typer.Context) -> tuple[str, str]:
    value = param.display_type_rich(context) or ""
    if isinstance(param, TyperArgument):
        name = param.display_name_raw
    else:
        name = " ".join(filter(None, (", ".join(sorted(param.opts, key=len)), value)))
    text = param.help or ""
    if param.default not in (None, False, "", []) and isinstance(param, TyperOption) and not param.required:
        text += f" Default: {param.default}."
    return name, " ".join(text.split())


def everywhere(root: TyperGroup) -> tuple[tuple[str, str], ...]:
    """The options that every command has."""
    context = typer.Context(root, info_name="rejectbox")
    common = (one for one in root.params if isinstance(one, TyperOption) and one.rich_help_panel == EVERYWHERE)
    return (*(_option(one, context) for one in common), ("-h, --help", "Show the help of the command."))


def own(root: TyperGroup) -> tuple[tuple[str, str], ...]:
    """The options of `rejectbox` itself."""
    return _part(root, typer.Context(root, info_name="rejectbox")).options


def man(root: TyperGroup) -> str:
    """The manual page, in man(7)."""
    lines = [
        f'.TH REJECTBOX 1 "{_DATE}" "Rejectbox {__version__}" "User Commands"',
        ".SH NAME",
        "rejectbox \\- leaves a feedback request in Drafts for each job rejection",
        ".SH SYNOPSIS",
        ".B rejectbox",
        "[\\fIOPTIONS\\fR] \\fICOMMAND\\fR [\\fIARGS\\fR]...",
        ".SH DESCRIPTION",
        _roff(root.help or ""),
        ".SH COMMANDS",
    ]
    for part in parts(root):
        lines += [f".SS {_roff(part.name)} {_roff(part.usage)}".rstrip(), _roff(part.paragraphs[0])]
        for paragraph in part.paragraphs[1:]:
            lines += [".PP", _roff(paragraph)]
        lines += _tagged(part.options)
        if part.examples:
            lines += [".PP", "Examples:", ".PP", ".nf", *(f"    {_roff(one)}" for one in part.examples), ".fi"]
    for title, pairs in (
        ("OPTIONS OF EVERY COMMAND", everywhere(root)),
        ("OPTIONS", own(root)),
        ("EXIT STATUS", STATUS),
        ("FILES", FILES),
        ("ENVIRONMENT", ENVIRONMENT),
    ):
        lines += [f".SH {title}", *_tagged(pairs)]
    return "\n".join(lines) + "\n"


def _tagged(pairs: tuple[tuple[str, str], ...]) -> list[str]:
    return [line for term, text in pairs for line in (".TP", f"\\fB{_roff(term)}\\fR", _roff(text))]


def _roff(text: str) -> str:
    escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("`", "\\(ga").replace("'", "\\(aq")
    lines = textwrap.wrap(escaped, 78, break_long_words=False, break_on_hyphens=False)
    return "\n".join(re.sub(r"^\.", r"\\&.", line) for line in lines)


def reference(root: TyperGroup) -> str:
    """The reference of all commands, in Markdown."""
    known: dict[str, list[Part]] = {}
    for part in parts(root):
        known.setdefault(part.name.split()[1], []).append(part)
    lines = [_HEAD.strip(), "", *_listed(everywhere(root)), ""]
    rest = tuple(name for name in known if not any(name in names for names in PANELS.values()))
    for panel, names in (*PANELS.items(), ("More", rest)):
        if present := [part for name in names for part in known.get(name, ())]:
            lines += [f"## {panel}", ""]
        for part in present:
            lines += [f"### {part.name}", "", f"    {part.name} {part.usage}".rstrip(), ""]
            lines += [line for paragraph in part.paragraphs for line in (paragraph, "")]
            if part.options:
                lines += [*_listed(part.options), ""]
            if part.examples:
                lines += ["For instance:", "", *(f"    {one}" for one in part.examples), ""]
    lines += ["## rejectbox itself", "", *_listed(own(root)), "", "## Exit status", "", *_listed(STATUS), ""]
    lines += ["## Files", "", _FOLDERS, "", *_listed(FILES), "", "## Environment", "", *_listed(ENVIRONMENT), ""]
    return "\n".join([*lines, _TAIL.strip()]) + "\n"


def _listed(pairs: tuple[tuple[str, str], ...]) -> list[str]:
    return [f"- `{term}`: {text}" for term, text in pairs]


_FOLDERS = "On Linux; macOS and Windows have folders of their own for each, which `rejectbox doctor` shows."
_HEAD = """
# Commands

`rejectbox COMMAND --help` says the same in the terminal, and `man rejectbox` as a manual page. This page is made by
`python -m rejectbox.cli.manual docs` from what the program itself knows.

Data goes to stdout and talk to stderr. On a terminal, tables fit its width. In a pipe or a file each row is one line, with a tab
between whole values and no heading; `--json` prints one JSON object a line. Times are those of your clock; in JSON
they are ISO 8601 with their offset.

Every command takes these, before its name or after it:
"""
_TAIL = """
## Completion

    rejectbox --install-completion        # for the shell that you are in: bash, zsh or fish
    rejectbox --show-completion zsh       # or print the script, to put it where you keep such things

In PowerShell: `rejectbox --show-completion powershell >> $PROFILE`. It completes commands, options, the accounts of your
config, the names of letters and the numbers that `rejectbox list` shows.

## Manual page

The wheel brings `rejectbox.1` into `share/man/man1` of its environment. pipx puts it where `man` finds it; from another
environment: `man "$VIRTUAL_ENV/share/man/man1/rejectbox.1"`.
"""


def main(folder: Path) -> None:
    """Write rejectbox.1 and commands.md into a folder."""
    root = tree()
    (folder / "rejectbox.1").write_text(man(root), "utf-8")
    (folder / "commands.md").write_text(reference(root), "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "docs"))
