"""`rejectbox setup`: its options and help."""

from __future__ import annotations

from typing import Annotated

import typer

from rejectbox.cli.options import ConfigOption

_SERVER = "The server, where it is not found by the address"
_LOGIN = "The login"
_AFTER = "What comes after the login"


def setup(  # noqa: PLR0913, PLR0917  (every question has its option)
    config: ConfigOption = None,
    email: Annotated[str, typer.Option(help="Your address.")] = "",
    name: Annotated[str, typer.Option(help="The name to sign your letters with.")] = "",
    account: Annotated[str, typer.Option(help="What to call the account.")] = "personal",
    yes: Annotated[
        bool, typer.Option("--yes", "-y", help="Ask nothing: what no option says takes its default.")
    ] = False,
    host: Annotated[
        str, typer.Option(help="Your IMAP server, such as imap.example.org.", rich_help_panel=_SERVER)
    ] = "",
    port: Annotated[int, typer.Option(help="The port; 0 finds it by --security.", rich_help_panel=_SERVER)] = 0,
    security: Annotated[str, typer.Option(help="tls or starttls.", rich_help_panel=_SERVER)] = "tls",
    ca_file: Annotated[
        str, typer.Option(help="One more trust anchor (PEM), for a private server.", rich_help_panel=_SERVER)
    ] = "",
    dns: Annotated[
        bool, typer.Option("--dns/--no-dns", help="Ask the DNS of your domain for it.", rich_help_panel=_SERVER)
    ] = True,
    web: Annotated[
        bool | None,
        typer.Option(
            "--web/--no-web",
            help="Ask web servers (autoconfig) for it. Without either you are asked; without a terminal they are not.",
            rich_help_panel=_SERVER,
        ),
    ] = None,
    username: Annotated[
        str, typer.Option(help="The login name, where it is not the address.", rich_help_panel=_LOGIN)
    ] = "",
    password_stdin: Annotated[
        bool, typer.Option("--password-stdin", help="Read the password from stdin.", rich_help_panel=_LOGIN)
    ] = False,
    password_command: Annotated[
        str,
        typer.Option(help='A command that prints the password, such as "pass show mail".', rich_help_panel=_LOGIN),
    ] = "",
    keyring: Annotated[
        str,
        typer.Option(
            help="auto: the keyring of the desktop; file: a file that is NOT encrypted; none: a systemd credential.",
            rich_help_panel=_LOGIN,
        ),
    ] = "auto",
    token_command: Annotated[
        str,
        typer.Option(
            help='A command that prints an OAuth2 access token, such as "oama access ada@example.org".',
            rich_help_panel=_LOGIN,
        ),
    ] = "",
    client_id: Annotated[
        str, typer.Option(help="Sign in with the browser (OAuth2), as this client.", rich_help_panel=_LOGIN)
    ] = "",
    client_secret: Annotated[
        str, typer.Option(help="Its secret, where the provider gave one.", rich_help_panel=_LOGIN)
    ] = "",
    issuer: Annotated[
        str, typer.Option(help="Whose sign-in it is, where the address does not tell.", rich_help_panel=_LOGIN)
    ] = "",
    tenant: Annotated[str, typer.Option(help="Microsoft's tenant; else common.", rich_help_panel=_LOGIN)] = "",
    device: Annotated[
        bool,
        typer.Option(
            "--device", help="Sign in with the browser of another machine, by a code.", rich_help_panel=_LOGIN
        ),
    ] = False,
    drafts: Annotated[
        str, typer.Option(help="The mailbox for drafts, where it is not found by itself.", rich_help_panel=_AFTER)
    ] = "",
    look_back: Annotated[
        str,
        typer.Option(
            help='Show what the last days would have given: "30d", or "none".',
            metavar="DAYS",
            rich_help_panel=_AFTER,
        ),
    ] = "",
    start: Annotated[
        str, typer.Option(help='How far back the first run looks: "now" or "30d".', rich_help_panel=_AFTER)
    ] = "",
    service: Annotated[
        bool | None,
        typer.Option("--service/--no-service", help="Let it run in the background.", rich_help_panel=_AFTER),
    ] = None,
) -> None:
    """Ask for your address, find the server, try the login, show what would be done, and write config.toml.

    Ctrl-C at any question leaves nothing behind. Run again, it adds another account.
    """
    from rejectbox.answers import Answers, Options  # noqa: PLC0415  (each command loads only what it needs)
    from rejectbox.cli import setting_up  # noqa: PLC0415

    answers = Answers(
        email=email,
        host=host,
        name=name,
        account=account,
        port=port,
        security=security,
        username=username,
        password_command=password_command,
        ca_file=ca_file,
        drafts=drafts,
        start=start or "now",
        token_command=token_command,
        issuer=issuer,
        client_id=client_id,
        client_secret=client_secret,
        tenant=tenant,
        keyring=keyring,
    )
    setting_up.set_up(
        config,
        answers,
        Options(
            web=web,
            dns=dns,
            look_back=look_back,
            start=start,
            service=service,
            password_stdin=password_stdin,
            device=device,
            yes=yes,
        ),
    )
