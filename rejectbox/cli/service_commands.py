"""`rejectbox service` and `rejectbox status`: names, options and help."""

from __future__ import annotations

from typing import Annotated

import typer

from rejectbox.cli.options import ConfigOption, JsonOption

service = typer.Typer(
    name="service",
    help="Let Rejectbox run by itself from login on: a systemd user unit, a launchd agent, or a task of Windows.",
    no_args_is_help=True,
)


def status(json: JsonOption = False) -> None:
    """Say whether it runs, what it last saw and what it waits for.

    Exit codes: 0 all is well; 1 not running, or a connection lost for a quarter of an hour; 2 an account is stopped
    and needs you.
    """
    from rejectbox.cli import telling  # noqa: PLC0415  (each command loads only what it needs)

    raise typer.Exit(telling.tell(json=json))


@service.command()
def install(
    config: ConfigOption = None,
    replace: Annotated[bool, typer.Option("--replace", help="Overwrite what you changed yourself.")] = False,
    linger: Annotated[
        bool | None,
        typer.Option(
            "--linger/--no-linger", help="systemd: go on while you are logged out; asked for where not given."
        ),
    ] = None,
) -> None:
    """Install it, start it, and start it at each login from now on."""
    from rejectbox.cli import serving  # noqa: PLC0415

    serving.install(config, replace=replace, linger=linger)


@service.command()
def uninstall(
    replace: Annotated[bool, typer.Option("--replace", help="Delete also what you changed yourself.")] = False,
) -> None:
    """Stop it and take it away; config, journal and passwords stay."""
    from rejectbox.cli import serving  # noqa: PLC0415

    serving.uninstall(replace=replace)


@service.command()
def start() -> None:
    """Start it, after a stop or once you have mended what stopped it."""
    from rejectbox.cli import serving  # noqa: PLC0415

    serving.start()


@service.command()
def stop() -> None:
    """Stop it until your next login."""
    from rejectbox.cli import serving  # noqa: PLC0415

    serving.stop()


@service.command(name="status")
def service_status() -> None:
    """Say what the service manager knows of it, and then what `rejectbox status` says, with its exit code."""
    from rejectbox.cli import serving  # noqa: PLC0415

    serving.status()


@service.command()
def logs(
    lines: Annotated[int, typer.Option("--lines", "-n", min=0, help="So many of the last lines.")] = 50,
    follow: Annotated[bool, typer.Option("--follow", "-f", help="Go on with what comes, until ctrl-C.")] = False,
) -> None:
    """Show the log of the service."""
    from rejectbox.cli import serving  # noqa: PLC0415

    serving.logs(lines, follow=follow)
