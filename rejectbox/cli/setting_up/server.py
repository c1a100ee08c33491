"""Which server an address belongs to: by option, by what is known of providers, by DNS, by autoconfig, or by asking."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rejectbox import discovery, providers
from rejectbox.errors import Problem, UserError

if TYPE_CHECKING:
    from rejectbox.answers import Answers, Options
    from rejectbox.cli.questions import Dialogue
    from rejectbox.discovery import Found
    from rejectbox.providers import Provider

_BY = {"dns": "the DNS of {domain} says so", "autoconfig": "an autoconfig file for {domain} says so"}
_ENCRYPTION = {"tls": "TLS", "starttls": "STARTTLS", "none": "no encryption"}


def with_server(answers: Answers, options: Options, dialogue: Dialogue) -> tuple[Answers, Provider | None]:
    """The answers with host, port, security and login name, and whose server it is, where that is known.

    Raises UserError where it is not found and nobody can be asked.
    """
    if not answers.host:
        found = _found(answers.email, options, dialogue)
        if found and _right(found, answers.email, dialogue):
            if found.tokens_only and not found.provider and not answers.oauth2:
                dialogue.say("It takes no passwords, only OAuth2 tokens.")
                answers = replace(answers, token_command=dialogue.ask("token_command"))
            if not answers.port:
                answers = replace(answers, port=found.port, security=found.security)
            return replace(answers, host=found.host, username=answers.username or found.username), found.provider
        if not found:
            dialogue.say(f"The mail server of {_domain(answers.email)} was not found.")
        answers = replace(answers, host=dialogue.ask("host", f"imap.{_domain(answers.email)}"))
    provider = providers.for_host(answers.host)
    if provider and not answers.port:
        answers = replace(answers, port=provider.port, security=provider.security)
    if provider and not answers.username:
        answers = replace(answers, username=provider.login(answers.email))
    return answers, provider


def _found(email: str, options: Options, dialogue: Dialogue) -> Found | None:
    """By the table or DNS; by the web only after the user has agreed."""
    if found := discovery.find(email, ask_dns=options.dns, ask_web=False):
        return found
    if options.web is None and dialogue.attended:
        dialogue.say(
            f"The mail server of {_domain(email)} is not known here. Web servers may know it: the domain's own, and "
            "Thunderbird's public database. They would learn the domain, not your address."
        )
    if dialogue.agree("Ask them?", options.web, default=True):
        return discovery.find(email, ask_dns=options.dns, ask_web=True)
    return None


def _right(found: Found, email: str, dialogue: Dialogue) -> bool:
    """Say what was found. Whose server may be somebody else's is confirmed before it gets a password (RFC 6186 section 6)."""
    where = f"{found.host}, port {found.port}, {_ENCRYPTION[found.security]}"
    if found.source == "table" and found.provider:
        dialogue.say(f"{found.provider.name}: {where}")
        return True
    if found.provider:
        where = f"{found.provider.name}: {where}"
    dialogue.say(f"{where} ({_BY[found.source].format(domain=_domain(email))})")
    if found.unproven:
        dialogue.say("It is of another domain than your address, and only the DNS vouches for it.", "yellow")
        if not dialogue.attended:
            what = f"{found.host} was found, which is of another domain than the address"
            raise UserError(Problem("--host", what, f"If that is right, give --host {found.host}"))
    return dialogue.agree("Is that your mail server?", default=not found.unproven, alone=True)


def _domain(email: str) -> str:
    return email.rpartition("@")[2].lower()
