"""The command line: names, options and help. What the commands do stands in the modules beside this one."""

from __future__ import annotations

import contextlib
from typing import Annotated

import typer

from rejectbox import __version__
from rejectbox.cli import completing, mail_commands
from rejectbox.cli.letters import templates
from rejectbox.cli.options import ConfigOption, JsonOption, LogFileOption, SupervisedOption
from rejectbox.cli.service_commands import service, status
from rejectbox.cli.setup_command import setup

app = typer.Typer(
    name="rejectbox",
    cls=completing.Root,
    add_completion=False,
    help="Turns a job rejection into a courteous feedback request that waits in your Drafts folder. It never sends, marks, moves, deletes or uploads anything.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"rejectbox {__version__}")
        raise typer.Exit


@app.callback()
def _common(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
    show_completion: Annotated[
        completing.Shell | None,
        typer.Option(
            callback=completing.show,
            is_eager=True,
            metavar="[SHELL]",
            help="Print the completion script of a shell: bash, zsh, fish or powershell.",
        ),
    ] = None,
    install_completion: Annotated[
        completing.Shell | None,
        typer.Option(
            callback=completing.install,
            is_eager=True,
            metavar="[SHELL]",
            help="Install it for your shell: bash, zsh or fish.",
        ),
    ] = None,
) -> None:
    pass


app.command()(setup)


@app.command()
def run(  # noqa: PLR0913, PLR0917  (each is an option of the command)
    config: ConfigOption = None,
    once: Annotated[bool, typer.Option("--once", help="Make one pass over all mailboxes and exit (for cron).")] = False,
    dry_run: Annotated[
        bool,
        typer.Option("--dry-run", help="Print what would be done, and write nothing: no draft, no journal."),
    ] = False,
    log_file: LogFileOption = None,
    supervised: SupervisedOption = False,
    stay: Annotated[
        bool,
        typer.Option(
            "--stay",
            help="When only you can mend what stopped it, wait to be stopped instead of ending (for containers, which would begin anew).",
        ),
    ] = False,
) -> None:
    """Watch the mailboxes and leave drafts, until stopped.

    SIGHUP reads the config again. Ctrl-C or SIGTERM ends it after the mail in hand.
    """
    from rejectbox.cli import running, staying  # noqa: PLC0415

    with staying.staying() if stay else contextlib.nullcontext():
        running.run(config, once=once, dry_run=dry_run, service=running.Service(log_file, supervised))


@app.command()
def login(
    name: Annotated[
        str, typer.Argument(help="The account, as the config calls it.", autocompletion=completing.accounts)
    ],
    config: ConfigOption = None,
    device: Annotated[bool, typer.Option("--device", help="Show a code to type on another device (OAuth2).")] = False,
    no_browser: Annotated[
        bool, typer.Option("--no-browser", help="Show the address to open, and open nothing (OAuth2).")
    ] = False,
) -> None:
    """Sign in to an account with OAuth2, or give its password; it is tried, and kept in the keyring."""
    from rejectbox.cli import signing_in  # noqa: PLC0415

    signing_in.log_in(config, name, device=device, browser=not no_browser)


@app.command()
def logout(
    name: Annotated[
        str, typer.Argument(help="The account, as the config calls it.", autocompletion=completing.accounts)
    ],
    config: ConfigOption = None,
) -> None:
    """Forget the password or the sign-in of an account, and tell its issuer so."""
    from rejectbox.cli import signing_in  # noqa: PLC0415

    signing_in.log_out(config, name)


@app.command()
def doctor(config: ConfigOption = None, json: JsonOption = False) -> None:
    """Check config, password, server and journal; each trouble with its remedy."""
    from rejectbox.cli import examining  # noqa: PLC0415

    examining.examine(config, json=json)


@app.command()
def demo() -> None:
    """Show the whole journey with sample mail.

    The real program works on an IMAP server of its own; nothing of yours is touched.
    """
    from rejectbox.cli import judging  # noqa: PLC0415
    from rejectbox.demo import show  # noqa: PLC0415

    show.run(judging.shipped_model)


for command in (
    mail_commands.classify,
    mail_commands.draft,
    mail_commands.train,
    mail_commands.label,
    mail_commands.evaluate,
):
    app.command()(command)
app.command()(status)
app.command(name="list")(mail_commands.list_)
app.add_typer(templates)
app.add_typer(service)
