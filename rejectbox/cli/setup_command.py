"""`rejectbox setup`: its options and help."""

from __future__ import annotations

from typing import Annotated

import typer

from rejectbox.cli.options import ConfigOption


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
