"""How to log in: what the provider wants, and trying it until the server lets us in."""

from __future__ import annotations

import contextlib
import sys
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rejectbox import logins, oauth, providers, toml_text
from rejectbox.answers import changed, usual_port
from rejectbox.cli.questions import TYPED, missing, open_browser
from rejectbox.credentials import Secret
from rejectbox.errors import LoginRefused, NoSecret, Problem, RejectboxError, Untrusted, UserError

if TYPE_CHECKING:
    from collections.abc import Callable

    from rejectbox.answers import Answers, Options
    from rejectbox.cli.questions import Dialogue
    from rejectbox.config import Account
    from rejectbox.providers import Provider
    from rejectbox.server import Folder

_WAYS = {
    "password": "password",
    "app password": "app password",
    "oauth2": "sign in with the browser (OAuth2), as a client that you make there",
    "token": "a command that prints an access token (oama, pizauth, mutt_oauth2 ...)",
}


@dataclass(frozen=True, slots=True)
class Entered:
    """The server let us in: with these answers, as this account, by this secret; its mailboxes."""

    answers: Answers
    account: Account
    secret: Secret
    folders: tuple[Folder, ...]


def with_way(answers: Answers, provider: Provider | None, options: Options, dialogue: Dialogue) -> Answers:
    """Say which login the provider wants and where that is made; let the user choose where there is a choice.

    Raises UserError where the provider takes no password, no option says another way, and nobody can be asked.
    """
    if provider:
        _tell(provider, dialogue)
    elif dialogue.attended and not (answers.oauth2 or answers.password_command):
        dialogue.say("Some providers want an app password in the place of your usual one.")
    if answers.oauth2 or answers.password_command or options.password_stdin or not provider:
        return _with_client(answers, provider, dialogue)
    ways: list[str] = [way for way in provider.logins if way != "oauth2" or provider.oauth2_issuer]
    ways += ["token"] if "oauth2" in provider.logins else []
    if provider.logins[0] == "oauth2" and not dialogue.attended:
        what = f"{provider.name} takes no password"
        raise UserError(Problem("--token-command", what, "Give it, or run this on a terminal to sign in"))
    way = ways[dialogue.choose("How shall Rejectbox log in?", [_WAYS[way] for way in ways])]
    if way == "token":
        return replace(answers, token_command=dialogue.ask("token_command"))
    return (
        _with_client(replace(answers, issuer=provider.oauth2_issuer), provider, dialogue)
        if way == "oauth2"
        else answers
    )


def _tell(provider: Provider, dialogue: Dialogue) -> None:
    first = provider.logins[0]
    if first == "app password":
        dialogue.say(f"{provider.name} wants an app password, not the one that you sign in with. Make one at:")
    elif provider.password_page:
        dialogue.say(f"{provider.name} takes a password. What it says about mail programs:")
    if provider.password_page and first != "oauth2":
        dialogue.say(f"  {provider.password_page}")
    if provider.switch_page:
        dialogue.say("IMAP must be switched on there first:")
        dialogue.say(f"  {provider.switch_page}")
    for note in provider.notes:
        dialogue.say(f"- {note}")


def _with_client(answers: Answers, provider: Provider | None, dialogue: Dialogue) -> Answers:
    """The answers with the client that signs in, where that is the way."""
    if not answers.oauth2 or answers.token_command:
        return answers
    if not dialogue.attended:
        what = "nobody is there to sign in with the browser"
        raise UserError(Problem("--token-command", what, "Give it, or run this on a terminal"))
    answers = replace(answers, issuer=answers.issuer or (provider.oauth2_issuer if provider else ""))
    if not answers.issuer:
        raise UserError(missing("issuer"))
    if answers.client_id:
        return answers
    known = oauth.ISSUERS.get(answers.issuer)
    dialogue.say("The client is one of your own, as docs/oauth2.md shows. It is made at:")
    dialogue.say(f"  {known.client_page if known else answers.issuer}")
    answers = replace(answers, client_id=dialogue.ask("client_id"))
    return replace(answers, client_secret=answers.client_secret or dialogue.ask("client_secret"))


def log_in(answers: Answers, options: Options, dialogue: Dialogue, took: Callable[[Account], None]) -> Entered:
    """Try until the server lets us in, asking again for what was wrong. `took` is told of an account before its token is kept.

    Raises what was wrong where nobody can be asked, or gives up.
    """
    typed: Secret | None = None
    while True:
        account = toml_text.account_of(answers)
        try:
            typed = typed or _typed(account, options, dialogue)
            if account.by_token and not account.token_command:
                took(account)
                oauth.sign_in(account, device=options.device, say=dialogue.say, open_browser=open_browser)
            connection, secret = logins.connect(account, typed)
            with contextlib.closing(connection):
                folders = connection.folders()
        except RejectboxError as error:
            dialogue.try_again(error)
            typed = None if isinstance(error, LoginRefused) else typed
            answers = _corrected(answers, account, error, dialogue)
        else:
            dialogue.say(f"Logged in at {account.host} as {account.login}.", "green")
            return Entered(answers, account, secret, folders)


def _typed(account: Account, options: Options, dialogue: Dialogue) -> Secret | None:
    """The password from stdin or the keyboard; None where it comes from elsewhere."""
    if options.password_stdin:
        return Secret(_first_line(), TYPED)
    if account.by_token or account.password_command or not dialogue.attended:
        return None
    provider = providers.for_host(account.host)
    return dialogue.password(account, app=bool(provider and provider.logins[0] == "app password"))


def _first_line() -> str:
    if not (password := sys.stdin.readline().rstrip("\r\n")):
        raise UserError(Problem("--password-stdin", "there was no password on stdin", "Hand over one line"))
    return password


def _corrected(answers: Answers, account: Account, error: RejectboxError, dialogue: Dialogue) -> Answers:
    if isinstance(error, LoginRefused | NoSecret):
        if isinstance(error, LoginRefused):
            answers = replace(answers, username=dialogue.ask("username", account.login))
        for field in ("password_command", "token_command"):
            if command := getattr(answers, field):
                answers = changed(answers, field, dialogue.ask(field, command))
        return answers
    if isinstance(error, UserError):  # the issuer of tokens gave none
        return replace(answers, client_id=dialogue.ask("client_id", answers.client_id)) if account.by_token else answers
    answers = replace(
        answers, host=dialogue.ask("host", answers.host), security=dialogue.ask("security", answers.security)
    )
    port = account.port if answers.security == account.security else usual_port(answers.security)
    answers = changed(answers, "port", dialogue.ask("port", str(port)))
    return (
        replace(answers, ca_file=dialogue.ask("ca_file", answers.ca_file)) if isinstance(error, Untrusted) else answers
    )
