"""Message, verdict and facts -> Plan: whom to ask, or why not. Decides, and does nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rejectbox import naming
from rejectbox.languages import languages
from rejectbox.reachable import answers_applicants, offered_addresses, replies_unread
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
    return Ignore(f"{verdict.label.replace('_', ' ')}, not a rejection (P = {verdict.rejection:.2f})")


def plan(message: Message, verdict: Verdict, facts: Facts, thread: Thread, policy: Policy) -> Plan:
    """The plan for one message, by the cases and the order of docs/letter.md."""
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


def _reason_for_silence(message: Message, facts: Facts, thread: Thread) -> str:
    failed = [f"{method}=fail" for method, result in message.verdicts if method == "dmarc" and result == "fail"]
    if failed:
        return f"your mail server could not confirm the sender ({failed[0]}): it may be forged"
    if thread.answered:
        return "you have answered it already, or a draft lies waiting"
    if facts.feedback is Feedback.GIVEN:
        return "it already gives feedback: read it, it is worth more than a request"
    if facts.feedback is Feedback.REFUSED:
        return "it says that no feedback is given"
    if facts.pause:
        return "hiring is paused, nobody is turned down yet"
    return ""


def _candidates(message: Message, facts: Facts, policy: Policy) -> Iterator[tuple[Address, str]]:
    """Whom to ask, best first (letter.md, "Whom to ask"), each with the reason that the user reads."""
    speech = languages().get(facts.language) or languages()["en"]
    unread = replies_unread(" ".join(message.text.split()), speech)
    answering = [] if unread else [*((a, "Reply-To") for a in message.reply_to)]
    if not unread and message.sender:
        answering.append((message.sender, "the sender"))
    for address, where in answering:
        if _fit(address, policy):
            yield _greeted(address, facts), f"to {where}"
    for email in offered_addresses(" ".join(message.new_text.split()), speech):
        address = Address("", email)
        if _fit(address, policy):
            yield _greeted(address, facts), "to the address that the mail offers for questions"
    for person in facts.people:
        address = Address(person.name, person.email)
        if person.did in ("invited", "wrote earlier") and _fit(address, policy):
            yield address, f"to the person who {person.did}"


def _fit(address: Address, policy: Policy) -> bool:
    return address.email.lower() not in policy.own and answers_applicants(address)


def _greeted(address: Address, facts: Facts) -> Address:
    """The address with the name to greet: its own, or of the person who signed, or none for a role mailbox."""
    name = naming.person(address.name)
    if not name:
        name = next((person.name for person in facts.people if person.did == "signed"), "")
    return Address(name, address.email)
