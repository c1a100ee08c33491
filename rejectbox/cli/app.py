"""The command line: names, options and help. What the commands do stands in the modules beside this one."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from rejectbox import __version__, log
from rejectbox.cli.letters import templates
from rejectbox.cli.options import ConfigOption, JsonOption

app = typer.Typer(
    name="rejectbox",
    help="Turns a job rejection into a courteous feedback request that waits in your Drafts folder. It never sends, marks, moves, deletes or uploads anything.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

app.add_typer(templates)


class _Word(StrEnum):
    REJECTION = "rejection"
    OTHER = "other"
    NOTHING = "nothing"


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"rejectbox {__version__}")
        raise typer.Exit


@app.callback()
def _common(
    verbose: Annotated[
        bool,
        typer.Option("--verbose", "-v", help="Tell more on stderr, tracebacks included; never mail text."),
    ] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Tell only warnings and errors on stderr.")] = False,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    log.set_up(verbose=verbose, quiet=quiet)


@app.command()
def setup(  # noqa: PLR0913, PLR0917  (every question has its option)
    config: ConfigOption = None,
    email: Annotated[str, typer.Option(help="Your address.")] = "",
    host: Annotated[str, typer.Option(help="Your IMAP server, such as imap.example.org.")] = "",
    name: Annotated[str, typer.Option(help="The name to sign with.")] = "",
    account: Annotated[str, typer.Option(help="What to call the account.")] = "personal",
    port: Annotated[int, typer.Option(help="The port; 0 finds it by --security.")] = 0,
    security: Annotated[str, typer.Option(help="tls or starttls.")] = "tls",
    username: Annotated[str, typer.Option(help="The login name, where it is not the address.")] = "",
    password_command: Annotated[
        str, typer.Option(help='A command that prints the password, such as "pass show mail".')
    ] = "",
    ca_file: Annotated[str, typer.Option(help="One more trust anchor (PEM), for a private server.")] = "",
    drafts: Annotated[str, typer.Option(help="The mailbox for drafts, where it is not found by itself.")] = "",
    password_only: Annotated[
        str, typer.Option(help="Only store a new password for this account of the config.", metavar="ACCOUNT")
    ] = "",
) -> None:
    """Ask what is needed, try the login, and write config.toml."""
    from rejectbox.cli import setting_up  # noqa: PLC0415  (each command loads only what it needs)

    if password_only:
        setting_up.store_password(config, password_only)
    else:
        setting_up.set_up(
            config,
            setting_up.Answers(email, host, name, account, port, security, username, password_command, ca_file, drafts),
        )


@app.command()
def run(
    config: ConfigOption = None,
    once: Annotated[bool, typer.Option("--once", help="Make one pass over all mailboxes and exit (for cron).")] = False,
    dry_run: Annotated[
        bool,
        typer.Option("--dry-run", help="Print what would be done, and write nothing: no draft, no journal."),
    ] = False,
) -> None:
    """Watch the mailboxes and leave drafts, until stopped. SIGHUP reads the config again."""
    from rejectbox.cli import running  # noqa: PLC0415

    running.run(config, once=once, dry_run=dry_run)


@app.command()
def classify(
    paths: Annotated[list[str], typer.Argument(help=".eml, mbox, Maildir or a folder of .eml; - is stdin.")],
    json: JsonOption = False,
    why: Annotated[
        bool,
        typer.Option("--why", help="Show the phrases that counted, for (+) and against (-) a rejection."),
    ] = False,
    config: ConfigOption = None,
) -> None:
    """Tell what local mail is: a rejection, an invitation, an offer ..."""
    from rejectbox.cli import judging  # noqa: PLC0415

    judging.classify(paths, config, json=json, why=why)


@app.command()
def draft(
    path: Annotated[str, typer.Argument(help="The rejection, as .eml; - is stdin.")],
    thread: Annotated[
        list[str] | None,
        typer.Option("--thread", help="Earlier mail of the same application; may be given again."),
    ] = None,
    json: JsonOption = False,
    config: ConfigOption = None,
) -> None:
    """Show the letter that Rejectbox would leave for one mail, or why it would leave none."""
    from rejectbox.cli import judging  # noqa: PLC0415

    judging.draft(path, thread or [], config, json=json)


@app.command()
def train(
    paths: Annotated[
        list[Path] | None, typer.Argument(help="Folders laid out as DIR/<label>/*.eml or DIR/<label>.mbox.")
    ] = None,
    json: JsonOption = False,
    config: ConfigOption = None,
) -> None:
    """Learn from the mail in your training mailboxes, or from local folders."""
    from rejectbox.cli import teaching  # noqa: PLC0415

    teaching.train(paths or [], config, json=json)


@app.command()
def label(
    numbers: Annotated[list[str], typer.Argument(help="The numbers that `rejectbox list` shows.", metavar="NUMBER...")],
    word: Annotated[
        _Word, typer.Option("--as", help="What they are; nothing takes back what you said of them before.")
    ],
    json: JsonOption = False,
    config: ConfigOption = None,
) -> None:
    """Set right what Rejectbox took listed mail for, and learn from it. The mail itself stays where it is."""
    from rejectbox.cli import relabelling  # noqa: PLC0415

    relabelling.label(numbers, word.value, config, json=json)


@app.command()
def evaluate(
    folder: Annotated[Path, typer.Argument(help="Laid out as DIR/<label>/*.eml or DIR/<label>.mbox.", metavar="DIR")],
    json: JsonOption = False,
    diagram: Annotated[
        Path | None, typer.Option(help="Draw the reliability diagram into this SVG file.", metavar="FILE")
    ] = None,
    config: ConfigOption = None,
) -> None:
    """Measure the classifier on labelled mail."""
    from rejectbox.cli import teaching  # noqa: PLC0415

    teaching.evaluate(folder, config, diagram, json=json)


@app.command(name="list")
def list_(  # noqa: PLR0913, PLR0917  (each is an option of the command)
    limit: Annotated[int, typer.Option("--limit", "-n", min=1, help="How many, newest first.")] = 50,
    all_: Annotated[bool, typer.Option("--all", help="Show mail that is no rejection, too.")] = False,
    unsure: Annotated[
        bool, typer.Option("--unsure", help="Show only what it was unsure of: where a label teaches most.")
    ] = False,
    answered: Annotated[
        bool, typer.Option("--answered", help="Show only the requests for feedback that were answered.")
    ] = False,
    why: Annotated[bool, typer.Option("--why", help="Show the phrases that counted.")] = False,
    json: JsonOption = False,
) -> None:
    """Show what was seen, why, and what became of it: draft waits, asked, answered."""
    from rejectbox.cli import listing  # noqa: PLC0415

    asked = {listing.Which.ALL: all_, listing.Which.UNSURE: unsure, listing.Which.ANSWERED: answered}
    chosen = [which for which, wanted in asked.items() if wanted]
    if len(chosen) > 1:
        raise typer.BadParameter("choose one of --all, --unsure and --answered")
    listing.show(limit, next(iter(chosen), listing.Which.USUAL), why=why, json=json)


@app.command()
def doctor(config: ConfigOption = None, json: JsonOption = False) -> None:
    """Check config, password, server and journal; each trouble with its remedy."""
    from rejectbox.cli import examining  # noqa: PLC0415

    examining.examine(config, json=json)


@app.command()
def demo() -> None:
    """Show the whole journey on an embedded IMAP server with sample mail; nothing of yours is touched."""
    from rejectbox.demo import show  # noqa: PLC0415

    show.run()
