"""A rejection and the earlier mail of its thread -> Facts; what is not said is left out, never guessed."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rejectbox import naming
from rejectbox.languages import Language, languages
from rejectbox.reachable import answers_applicants, registrable, same_company
from rejectbox.values import Address, Fact, Facts, Feedback, Message, Person, Stage

if TYPE_CHECKING:
    from collections.abc import Iterable

_READ = 20_000
"""Characters of a mail that facts are read from; past that is boilerplate, or an attack."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """A mail of before, about the same application, and the label that the classifier gave it."""

    message: Message
    label: str


@dataclass(frozen=True, slots=True)
class Thread:
    """What the mailboxes hold of the application: mail from the company, and whether the user answered already."""

    earlier: tuple[Earlier, ...] = ()
    answered: bool = False


def gather(message: Message, thread: Thread, language: str, own: frozenset[str] = frozenset()) -> Facts:
    """What is known of the application that `message` turns down.

    `language` is the mail's (ISO 639-1); `own` holds the user's addresses in lower case, who are never "people".
    """
    speech = languages().get(language) or languages()["en"]
    text = " ".join(message.new_text[:_READ].split())
    stage, evidence = _stage(text, thread, speech, message)
    return Facts(
        language=language,
        stage=stage,
        evidence=evidence,
        company=_company(message, text, thread, speech),
        role=_role(message, text, thread, speech),
        people=_people(message, thread, speech, own),
        informal=_informal(text, speech),
        feedback=_feedback(text, speech),
        pause=_says(speech.pause, text) and not _says(speech.ended, text),
    )


def _says(patterns: Iterable[str], text: str) -> bool:
    return any(re.search(pattern, text, re.IGNORECASE) for pattern in patterns)


def _stage(text: str, thread: Thread, speech: Language, message: Message) -> tuple[Stage, str]:
    if _says(speech.interviewed, text):
        return Stage.INTERVIEW, "the mail speaks of the interview"
    for earlier in thread.earlier:
        before = earlier.message.date is None or message.date is None or earlier.message.date <= message.date
        said = " ".join(earlier.message.new_text[:_READ].split())
        if before and earlier.label == "interview" and _says(speech.invited + speech.interviewed, said):
            return Stage.INTERVIEW, "an earlier mail invited to an interview"
    return Stage.APPLICATION, ""


def _feedback(text: str, speech: Language) -> Feedback:
    if _says(speech.refused, text):
        return Feedback.REFUSED
    if _says(speech.given, text):
        return Feedback.GIVEN
    return Feedback.OFFERED if _says(speech.offered, text) else Feedback.UNSAID


def _informal(text: str, speech: Language) -> bool | None:
    if not speech.informal:
        return None
    informal = len(re.findall(speech.informal, text, re.IGNORECASE))
    formal = len(re.findall(speech.formal, text))
    return informal > formal if informal or formal else None


def _company(message: Message, text: str, thread: Thread, speech: Language) -> Fact | None:
    """The name with the most independent sources; one strict source is enough, contradicting ones are not."""
    sender = message.sender or Address("", "")
    votes: Counter[str] = Counter()
    spelling: dict[str, Counter[str]] = {}
    sources: dict[str, str] = {}

    def vote(name: str, weight: int, source: str) -> None:
        key = "".join(naming.words(re.sub(r"\b(?:gmbh|ag|se|kg|ltd|inc|llc|plc|limited)\b", "", name.lower())))
        if key:
            votes[key] += weight
            spelling.setdefault(key, Counter())[name] += weight
            sources.setdefault(key, source)

    if named := naming.sender_company(sender, speech):
        vote(named, 3, "sender")
    for name in naming.companies(message.subject, speech):
        vote(name, 2, "subject")
    for name in naming.companies(text, speech):
        vote(name, 2, "text")
    for line in _signature(message.new_text, speech):
        if named := naming.sender_company(Address(line, ""), speech):
            vote(named, 2, "signature")
    site = re.sub(r"[^a-z0-9]", "", registrable(sender.domain).partition(".")[0])
    for key in list(votes):
        flat = re.sub(r"[^a-z0-9]", "", key)
        if len(site) > 2 and flat and (flat in site or site in flat):
            votes[key] += 3
    if not votes:
        return None
    (best, count), *rest = votes.most_common(2)
    if rest and rest[0][1] == count and not (best in rest[0][0] or rest[0][0] in best):
        return None
    return Fact(min(spelling[best], key=lambda name: (-spelling[best][name], len(name))), sources[best])


def _role(message: Message, text: str, thread: Thread, speech: Language) -> Fact | None:
    found: dict[str, tuple[str, str]] = {}
    for name in naming.roles(text, speech):
        found.setdefault(name.lower(), (name, "text"))
    for name in naming.roles(message.subject, speech, subject=True):
        found.setdefault(name.lower(), (name, "subject"))
    if not found:
        return None
    shortest = min(found, key=len)
    agreeing = [key for key in found if shortest in key or key in shortest]
    in_subject = [key for key in found if found[key][1] == "subject"]
    chosen = shortest if len(agreeing) == len(found) else next(iter(in_subject), next(iter(found)))
    return Fact(*found[chosen])


def _signature(text: str, speech: Language) -> tuple[str, ...]:
    """The (up to four) lines that follow the last closing phrase."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    for index in range(len(lines) - 1, -1, -1):
        for closing in speech.closings:
            if match := re.match(rf"{closing}(?:[,.!]|$)\s*", lines[index], re.IGNORECASE):
                same_line = lines[index][match.end() :].strip()
                return tuple([same_line] * bool(same_line) + lines[index + 1 : index + 5])
    return ()


def _people(message: Message, thread: Thread, speech: Language, own: frozenset[str]) -> tuple[Person, ...]:
    people: list[Person] = []
    sender = message.sender
    for line in _signature(message.new_text, speech)[:2]:
        if name := naming.person(line):
            people.append(Person(name, "", "signed"))
            break
    if sender and (name := naming.person(sender.name)):
        people.append(Person(name, sender.email, "wrote"))
    for earlier in reversed(thread.earlier):
        writer = earlier.message.sender
        if not writer or writer.email.lower() in own or not answers_applicants(writer):
            continue
        if not (sender and same_company(writer.domain, sender.domain)) and earlier.label != "interview":
            continue
        if name := naming.person(writer.name):
            people.append(Person(name, writer.email, "invited" if earlier.label == "interview" else "wrote earlier"))
    return tuple(dict.fromkeys(people))
