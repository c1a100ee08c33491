"""`rejectbox setup`: from an address to a config that works, and a service that runs. It asks, tries, shows, and then writes."""

from __future__ import annotations

import contextlib
import shlex
from dataclasses import replace
from typing import TYPE_CHECKING

import typer

from rejectbox import config as configuration
from rejectbox import logins, service, toml_text
from rejectbox.cli import questions, serving
from rejectbox.cli.questions import Dialogue, missing
from rejectbox.cli.setting_up.glance import days_of, with_start
from rejectbox.cli.setting_up.keeping import Kept, keep, nothing_halfway
from rejectbox.cli.setting_up.mailboxes import with_mailboxes
from rejectbox.cli.setting_up.server import with_server
from rejectbox.cli.setting_up.way_in import log_in, with_way
from rejectbox.errors import Problem, RejectboxError, UserError

if TYPE_CHECKING:
    from pathlib import Path

    from rejectbox.answers import Answers, Options
    from rejectbox.config import Config

__all__ = ["set_up"]


def set_up(config_path: Path | None, answers: Answers, options: Options) -> None:
    """Ask for what is missing, try the login, show what would be, keep the secret, write the config, install the service.

    Raises UserError, naming the options, where nobody can be asked; ConnectionLost or ProtocolError there, too. Whatever
    ends it before the config is written leaves nothing behind.
    """
    dialogue = Dialogue(attended=questions.on_terminal() and not options.yes and not options.password_stdin)
    path = (config_path or configuration.default_path()).expanduser().resolve()
    days_of(options.look_back)
    toml_text.may_write(path)
    if options.service:
        service.needed()
    with nothing_halfway() as kept:
        try:
            serve, added = _set_up(path, answers, options, dialogue, kept)
        except (typer.Abort, KeyboardInterrupt):
            dialogue.say("\nStopped. Nothing was written; `rejectbox setup` begins anew.")
            raise typer.Exit(130) from None
        _end(config_path, dialogue, serve=serve, added=added)


def _set_up(path: Path, answers: Answers, options: Options, dialogue: Dialogue, kept: Kept) -> tuple[bool, bool]:
    """Until the config is written. Returns whether the service is wanted, and whether the account was added to others."""
    existing = _existing(path)
    answers = _begun(_named(answers, existing, path, dialogue), existing, dialogue)
    answers, provider = with_server(answers, options, dialogue)
    # What an option got wrong is said before the login; who issues tokens is known only then.
    toml_text.account_of(replace(answers, issuer="", client_id="", client_secret="", tenant=""))
    if existing:
        toml_text.text(path, answers, beside=True)
    answers = with_way(answers, provider, options, dialogue)
    entered = log_in(answers, options, dialogue, kept.note)
    answers = with_mailboxes(entered, dialogue)
    if not answers.name:
        answers = replace(answers, name=dialogue.ask("name"))

    def config_of(answers: Answers) -> Config:
        return configuration.parse(toml_text.text(path, answers, beside=existing is not None))

    answers = with_start(answers, config_of, entered.secret, options, dialogue)
    serve = _wants_service(options, dialogue)
    answers, where = keep(answers, entered.secret, kept, dialogue)
    toml_text.put(path, answers, beside=existing is not None)
    kept.settle()
    dialogue.say(where)
    dialogue.say(f"Wrote {path}.", "green")
    return serve, existing is not None


def _existing(path: Path) -> Config | None:
    try:
        return configuration.load(path) if path.exists() else None
    except OSError as error:
        raise UserError(
            Problem(str(path), f"it cannot be read ({error.strerror})", "Check the folder's owner")
        ) from None


def _named(answers: Answers, existing: Config | None, path: Path, dialogue: Dialogue) -> Answers:
    """A name for the account that the existing config does not have yet; asks whether to add to it at all."""
    if not existing:
        return answers
    names = [account.name for account in existing.account]
    if dialogue.attended:
        dialogue.say(f"There is a config already: {path}, with {', '.join(names)}.")
        if not dialogue.agree("Add another account to it?", default=True):
            dialogue.say("Nothing was changed. To begin anew, move that file away first.")
            raise typer.Exit
        while answers.account in names:
            dialogue.say(f"There is an account {answers.account!r} already; the new one needs its own name.")
            answers = replace(answers, account=dialogue.ask("account"))
    elif answers.account in names:
        what = f"{path} has an account {answers.account!r} already"
        raise UserError(Problem("--account", what, "Choose another name, change that file, or move it away"))
    return answers


def _begun(answers: Answers, existing: Config | None, dialogue: Dialogue) -> Answers:
    """With the address, and the name of an existing config. Raises UserError with all that nobody can be asked for."""
    if existing:
        if answers.name not in ("", existing.me.name):
            dialogue.say(f"Letters stay signed as {existing.me.name!r}: me.name serves all accounts.")
        answers = replace(answers, name=existing.me.name)
    if not dialogue.attended and (needed := [key for key in ("email", "name") if not getattr(answers, key)]):
        raise UserError(*map(missing, needed))
    if dialogue.attended:
        dialogue.say("Ctrl-C at any question ends this, and nothing is written.")
    return answers if answers.email else replace(answers, email=dialogue.ask("email"))


def _wants_service(options: Options, dialogue: Dialogue) -> bool:
    """Shall it run by itself from now on? Not asked where nothing here could do that, or where it does already."""
    if options.service is None:
        manager = service.manager() if dialogue.attended else None
        if not manager or manager.installed() is not None:
            return False
    return dialogue.agree("Let it run in the background from now on?", options.service, default=True)


def _end(config_path: Path | None, dialogue: Dialogue, *, serve: bool, added: bool) -> None:
    more = f" --config {shlex.quote(str(config_path))}" if config_path else ""
    if added:
        logins.changed()
        dialogue.say("A Rejectbox that runs takes it over by itself.")
    if serve:
        there = service.installed()
        try:
            done = service.install(config_path)
        except (KeyboardInterrupt, SystemExit):
            if not there:
                with contextlib.suppress(RejectboxError):
                    service.uninstall()
            raise
        dialogue.say(f"{done.rstrip('.')}.", "green")
        _go_on(dialogue)
        dialogue.say(f"`rejectbox list{more}` says what it saw.")
    elif not added:
        dialogue.say("Next:")
        dialogue.say(f"  rejectbox run{more}")
        dialogue.say("      watches, and leaves letters in Drafts, until you stop it with ctrl-C")
        dialogue.say(f"  rejectbox service install{more}")
        dialogue.say("      lets it run in the background from now on")


def _go_on(dialogue: Dialogue) -> None:
    """After the logout, if wanted; the service runs already, and nothing here undoes it."""
    try:
        serving.go_on(None, attended=dialogue.attended)
    except RejectboxError as error:
        dialogue.say(str(error), "yellow")
    except typer.Abort:
        dialogue.say("")
