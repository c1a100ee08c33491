"""Which company turned the user down: the name that independent sources agree on, or none."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rejectbox import naming, systems
from rejectbox.facts.domains import belongs, folded, housed, label
from rejectbox.facts.history import flat
from rejectbox.facts.sources import body, displayed, named_as, signed
from rejectbox.languages import says
from rejectbox.reachable import fits, nobody, registrable, relay, shared
from rejectbox.values import Address, Fact

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rejectbox.languages import Language
    from rejectbox.values import Message

_SURE, _HINT, _ENOUGH = 3, 1, 2
_MOST_PARAGRAPHS = 300
_SOURCES = ("text", "subject", "sender", "signature", "domain")
"""Whose spelling is taken, best first: a text calls the company as people do, a display name as its register does."""


@dataclass(slots=True)
class _Candidate:
    weight: dict[str, int] = field(default_factory=dict)
    spelling: dict[str, str] = field(default_factory=dict)

    def add(self, name: str, source: str, weight: int) -> None:
        self.weight[source] = max(weight, self.weight.get(source, 0))
        self.spelling.setdefault(source, name)


def company(message: Message, own: str, signature: Sequence[str], speech: Language) -> Fact | None:
    """The company that `message` speaks for. `own` is its text with line ends, `signature` the lines that close it."""
    found: dict[str, _Candidate] = defaultdict(_Candidate)
    paragraphs = (flat(block) for block in re.split(r"\n\s*\n", own, maxsplit=_MOST_PARAGRAPHS)[:_MOST_PARAGRAPHS])
    for name in (name for paragraph in paragraphs for name in naming.companies(paragraph, speech)):
        # Where every noun is a capital, "bei Rückfragen" looks like a name: one word needs a second source.
        found[naming.key(name)].add(name, "text", _HINT if speech.nouns_capital and " " not in name else _SURE)
    if says(speech.client, flat(own)):  # an agency writes for someone it may not name
        return _best(found)
    for name in naming.companies(message.subject, speech, subject=True):
        found[naming.key(name)].add(name, "subject", _SURE)
    sender = message.sender or Address("", "")
    people = [
        line for line in signature if (name := naming.person(line, speech, occupational=True)) and fits(name, sender)
    ]
    _claim(found, sender, [line for line in signature if line not in people], speech)
    _name(found, sender, flat("\n".join([message.subject, *body(own, people)])), speech)
    writer, passer = naming.passed_on(sender.name)
    if naming.key(writer) in found and not naming.person(writer, speech):
        found.pop(naming.key(passer), None)  # "Hotel Adler via Jobbox": a job board speaks for whoever it names
    _weigh(found, sender, speech)
    _yield_to_employer(found, sender)
    return _best(found)


def _claim(found: dict[str, _Candidate], sender: Address, lines: Sequence[str], speech: Language) -> None:
    """What the lines below the close say. A no-reply domain may be the company's own, or go by its system's maker."""
    for name, sure in signed(lines, speech):
        makers = nobody(sender) and belongs(registrable(sender.domain), name)
        found[naming.key(name)].add(name, "signature", _SURE if sure and not makers else _HINT)


def _name(found: dict[str, _Candidate], sender: Address, text: str, speech: Language) -> None:
    """What display name and address say, by what of it the mail's `text` says too."""
    system = nobody(sender)
    shown_as = [*displayed(sender, speech)]
    for name, sure in shown_as:
        mentioned = bool(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text))
        if mentioned or not (system and belongs(registrable(sender.domain), name)):
            shown = sure and (mentioned or " " in name or belongs(sender.domain, name))
            hint = _HINT + (mentioned and not naming.person(name, speech) and " " in name)
            found[naming.key(name)].add(name, "sender", _SURE if shown else hint)
    named_elsewhere = any(not belongs(registrable(sender.domain), name) for name, _ in shown_as)
    tenant = systems.tenant(sender)
    if not (system or relay(sender) or shared(sender.domain) or named_elsewhere):
        tenant = registrable(sender.domain).partition(".")[0]
    for name in named_as(tenant, text, speech):
        found[naming.key(name)].add(name, "domain", _SURE)


def _weigh(found: dict[str, _Candidate], sender: Address, speech: Language) -> None:
    """A name that the address has too is sure; that of who signs is none, and not that of whom they sign for."""
    given = housed(sender.name, sender.domain)[0]
    writer = naming.key(given or naming.person(sender.name, speech, occupational=True)).split()
    for name, candidate in found.items():
        outside = candidate.spelling.keys() <= {"sender", "signature"}
        spelt = next(iter(candidate.spelling.values()))
        if name in writer:  # "Nadia", who signs
            candidate.weight.clear()
        elif nobody(sender) and outside and belongs(registrable(sender.domain), name):
            continue
        elif belongs(sender.domain, name) or (
            " " in name and label(sender.local) in folded(name) and not re.search(r"[._-]", sender.local)
        ):
            candidate.weight["address"] = _SURE
        elif outside and max(candidate.weight.values()) <= _HINT and naming.person(spelt, speech, occupational=True):
            candidate.weight.clear()


def _yield_to_employer(found: dict[str, _Candidate], sender: Address) -> None:
    """Where the mail names an employer in so many words, the domain that sends it is a platform's: a no-reply address, or "JobPilot"."""

    def told(name: str) -> bool:
        weight = found[name].weight
        return weight.get("subject", 0) >= _SURE or (nobody(sender) and " " in name and weight.get("text", 0) >= _SURE)

    makers = {name for name in found if belongs(registrable(sender.domain), name)}
    if any(told(name) for name in found.keys() - makers) and (
        nobody(sender) or not any(" " in name for name in makers)
    ):
        for name in makers:
            if not told(name) and found[name].weight.get("text", 0) < _SURE:
                found[name].weight.clear()


def _best(found: dict[str, _Candidate]) -> Fact | None:
    groups: list[_Candidate] = []
    for name in sorted(
        filter(None, found), key=len
    ):  # "globex" and "globex labs" are one, the longer rests on the shorter
        for group in groups:
            if any(f" {naming.key(spelt)} " in f" {name} " for spelt in group.spelling.values()):
                for source, weight in found[name].weight.items():
                    group.weight[source] = max(weight, group.weight.get(source, 0))
                for source, spelt in found[name].spelling.items():
                    group.spelling[source] = _nearer(group.spelling.get(source), spelt)
                break
        else:
            groups.append(found[name])
    groups = [group for group in groups if group.weight]
    groups.sort(key=lambda group: -sum(group.weight.values()))
    if not groups or (best := sum(groups[0].weight.values())) < _ENOUGH:
        return None
    if len(groups) > 1 and sum(groups[1].weight.values()) == best:
        return None
    source = _best_spelt(groups[0].spelling)
    return Fact(groups[0].spelling[source], source)


def _best_spelt(spelling: dict[str, str]) -> str:
    """The source whose spelling two agree on; else the one that all others add to ("Globex": a branch, a slogan); else the first."""
    sources = [source for source in _SOURCES if source in spelling]
    keys = {source: naming.key(spelling[source]) for source in sources}
    for source in sources:
        if sum(keys[other] == keys[source] for other in sources) > 1:
            return source
    for source in sources:
        if len(sources) > 2 and all(f" {keys[source]} " in f" {keys[other]} " for other in sources):
            return source
    return sources[0]


def _nearer(one: str | None, other: str) -> str:
    return other if one is None or (naming.LEGAL.search(one) and not naming.LEGAL.search(other)) else one
