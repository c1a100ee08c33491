"""Message, verdict and facts -> Plan: whom to ask, or why not. Decides, and does nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rejectbox import naming
from rejectbox.authentication import failing
from rejectbox.facts.domains import housed
from rejectbox.facts.history import flat, history
from rejectbox.languages import languages
from rejectbox.reachable import (
    answers_applicants,
    fits,
    list_addresses,
    mailing_list,
    offered_addresses,
    replies_unread,
    role_mailbox,
    same_company,
)
from rejectbox.values import Address, Ask, Facts, Feedback, Ignore, Message, Note, Plan, Stage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rejectbox_classifier.mail import Verdict

    from rejectbox.facts import Thread


@dataclass(frozen=True, slots=True)
class Policy:
    """What the user wants: `own` are their addresses in lower case; `language` is "auto" or ISO 639-1."""

    own: frozenset[str]
    enabled: bool = True
    stages: tuple[Stage, ...] = (Stage.INTERVIEW, Stage.APPLICATION)
    language: str = "auto"
    quote: bool = True


def unflagged(verdict: Verdict) -> Ignore:
    """The plan for a mail that is no rejection."""
    if verdict.label == "rejection":
        return Ignore(
            f"perhaps a rejection, but not surely enough (P = {verdict.rejection:.2f}, needs {verdict.threshold:.2f})"
        )
    return Ignore(f"{verdict.label.replace('_', ' ')}, not a rejection (P = {verdict.rejection:.2f})")


def plan(message: Message, verdict: Verdict, facts: Facts, thread: Thread, policy: Policy) -> Plan:  # noqa: PLR0911  (one for each case of letter.md)
    """The plan for one message, by the cases and the order of docs/letters.md."""
    if not verdict.flagged:
        return unflagged(verdict)
    if message.sender and message.sender.email.lower() in policy.own:
        return Ignore("your own mail")
    if not policy.enabled:
        return Note("drafting is switched off (draft.enabled = false)")
    if reason := _reason_for_silence(message, facts, thread):
        return Note(reason)
    if facts.stage not in policy.stages:
        return Note(f"you asked for no letters at this stage (draft.stages leaves out {facts.stage.value!r})")
    choice = next(_candidates(message, facts, policy), None)
    if choice is None:
        return Note("nobody can be asked: it comes from an address that no one reads, and names no other")
    recipient, why = choice
    language = facts.language if policy.language == "auto" else policy.language
    return Ask(why, recipient, facts.stage, language)


def _reason_for_silence(message: Message, facts: Facts, thread: Thread) -> str:  # noqa: PLR0911  (the same)
    if result := failing(message.verdicts):
        return f"your mail server could not confirm the sender ({result}): it may be forged"
    if thread.answered:
        return "you have answered it already, or a draft lies waiting"
    if mailing_list(message):
        return "it came through a mailing list: an answer would go to all its readers"
    if _forwarded(message):
        return "it was forwarded to you: an answer would not go to the company"
    if facts.feedback is Feedback.GIVEN:
        return "it already gives feedback: read it, it is worth more than a request"
    if facts.feedback is Feedback.REFUSED:
        return "it says that no feedback is given"
    if facts.pause:
        return "hiring is paused, nobody is turned down yet"
    return ""


def _forwarded(message: Message) -> bool:
    """Did somebody outside the company pass it on? Within a company the forwarder can be asked."""
    origin = history(message.text).forwarded
    return origin is not None and not (message.sender and same_company(origin, message.sender.domain))


def _candidates(message: Message, facts: Facts, policy: Policy) -> Iterator[tuple[Address, str]]:
    """Whom to ask, best first (letter.md, "Whom to ask"), each with the reason that the user reads."""
    speech = languages().get(facts.language) or languages()["en"]
    own = flat(history(message.text).own)
    never = policy.own | list_addresses(message)
    answering = [(address, "Reply-To") for address in message.reply_to]
    if message.sender:
        answering.append((message.sender, "the sender"))
    if replies_unread(own, speech):
        answering = []
    for address, where in answering:
        if _fit(address, never):
            yield _greeted(address, facts, message), f"to {where}"
    for email in offered_addresses(own, speech):
        address = Address("", email)
        if _fit(address, never):
            yield _greeted(address, facts, message), "to the address that the mail offers for questions"
    for person in facts.people:
        address = Address(person.name, person.email)
        if person.did in ("invited", "wrote earlier") and _fit(address, never):
            yield address, f"to the person who {person.did}"


def _fit(address: Address, never: frozenset[str]) -> bool:
    return address.email.lower() not in never and answers_applicants(address)


def _greeted(address: Address, facts: Facts, message: Message) -> Address:
    """The address with the name to greet: whose it is, or of the person who signed where an office reads it, or none."""
    sender = message.sender
    for person in facts.people:
        theirs = person.email == address.email or fits(person.name, address)
        if theirs and person.did in ("wrote", "signed", "invited", "wrote earlier"):
            return Address(person.name, address.email)
    name = naming.person(address.name, languages().get(facts.language))
    if name and fits(name, address) and not housed(address.name, address.domain)[0]:
        return Address(name, address.email)
    signer = next((person.name for person in facts.people if person.did == "signed"), "")
    answers = role_mailbox(address) or bool(sender and sender.email == address.email)
    return Address(signer if answers else "", address.email)
