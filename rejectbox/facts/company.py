"""Which company turned the user down: the name that independent sources agree on, or none."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from rejectbox import naming
from rejectbox.facts.history import flat
from rejectbox.languages import says
from rejectbox.reachable import fits, nobody, registrable, relay, shared
from rejectbox.values import Address, Fact

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rejectbox.languages import Language
    from rejectbox.values import Message

_SURE, _HINT, _ENOUGH = 3, 1, 2
_SOURCES = ("text", "subject", "sender", "signature", "domain")
"""Whose spelling is taken, best first: a text calls the company as people do, a display name as its register does."""


@dataclass(slots=True)
class _Candidate:
    weight: dict[str, int] = field(default_factory=dict)
    spelling: dict[str, str] = field(default_factory=dict)

    def add(self, name: str, source: str, weight: int) -> None:
        self.weight[source] = max(weight, self.weight.get(source, 0))
        self.spelling.setdefault(source, name)


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(rf"^(?:(?:{naming.either('openings')}) ){{1,2}}", re.IGNORECASE)


@cache
def _advertising() -> re.Pattern[str]:
    return re.compile(naming.either("advertising"), re.IGNORECASE)


@cache
def _office() -> re.Pattern[str]:
    """What is behind the office in a signature: "Head of People at Acme"."""
    return re.compile(rf"\b(?:{naming.either('signed_at')}) ([^,|]{{2,60}})$")


def company(message: Message, own: str, signature: Sequence[str], speech: Language) -> Fact | None:
    """The company that `message` speaks for. `own` is its text with line ends, `signature` the lines that close it."""
    sender = message.sender or Address("", "")
    text = flat(own)
    found: dict[str, _Candidate] = defaultdict(_Candidate)
    paragraphs = (flat(block) for block in re.split(r"\n\s*\n", own))
    for name in (name for paragraph in paragraphs for name in naming.companies(paragraph, speech)):
        # Where every noun is a capital, "bei Rückfragen" looks like a name: one word needs a second source.
        found[naming.key(name)].add(name, "text", _HINT if speech.nouns_capital and " " not in name else _SURE)
    if says(speech.client, text):  # an agency writes for someone it may not name
        return _best(found)
    for name in naming.companies(message.subject, speech, subject=True):
        found[naming.key(name)].add(name, "subject", _SURE)
    people = [
        line for line in signature if (name := naming.person(line, speech, occupational=True)) and fits(name, sender)
    ]
    body = flat("\n".join([message.subject, *_body(own, people)]))
    displayed = [*_displayed(sender, speech)]
    system = nobody(sender)  # which may be the company's own, or go by its maker's name
    for name, sure in displayed:
        mentioned = bool(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", body))
        if mentioned or not (system and belongs(registrable(sender.domain), name)):
            shown = sure and (mentioned or " " in name or belongs(sender.domain, name))
            found[naming.key(name)].add(
                name,
                "sender",
                _SURE if shown else _HINT + (mentioned and not naming.person(name, speech) and " " in name),
            )
    for name, sure in _signed([line for line in signature if line not in people], speech):
        shown = sure and not (system and belongs(registrable(sender.domain), name))
        found[naming.key(name)].add(name, "signature", _SURE if shown else _HINT)
    named_elsewhere = any(not belongs(registrable(sender.domain), name) for name, _ in displayed)
    if not (system or relay(sender) or shared(sender.domain) or named_elsewhere):
        for name in _named_as(sender.domain, body, speech):
            found[naming.key(name)].add(name, "domain", _SURE)
    writer = naming.key(naming.person(sender.name, speech, occupational=True)).split()
    for name, candidate in found.items():
        if name in writer:  # "Nadia", who signs
            candidate.weight.clear()
        elif (
            system
            and belongs(registrable(sender.domain), name)
            and candidate.spelling.keys() <= {"sender", "signature"}
        ):
            continue
        elif belongs(sender.domain, name) or (
            " " in name and _label(sender.local) == _folded(name) and not re.search(r"[._-]", sender.local)
        ):
            candidate.weight["address"] = _SURE
    return _best(found)


def _body(own: str, people: Sequence[str]) -> Iterator[str]:
    """The lines without salutation, signing person and whatever system sent it: their names may be in the domain too."""
    for line in own.split("\n")[:400]:
        bare = line.strip()
        if not bare.endswith((",", ":")) and bare not in people and not _advertising().search(bare):
            yield bare


def belongs(domain: str, name: str) -> bool:
    """Is the domain, or a label in front of it, one that a company of that name would have?"""
    flat_name = _folded(naming.key(name))
    own = registrable(domain)
    labels = {own.partition(".")[0], *domain.removesuffix(own).split(".")}
    return len(flat_name) > 2 and any(
        label == flat_name
        or (min(len(label), len(flat_name)) > 4 and (label.startswith(flat_name) or flat_name.startswith(label)))
        for label in map(_label, labels)
        if len(label) > 2
    )


def names(text: str, name: str) -> bool:
    """Does `text` name the company?"""
    return bool(name) and f" {naming.key(name)} " in f" {naming.key(text)} "


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


def _displayed(sender: Address, speech: Language) -> Iterator[tuple[str, bool]]:
    """Names in the display name, and whether they surely are a company's."""
    writer = naming.person(sender.name, speech, occupational=True)
    who, where = naming.parted(sender.name)
    if where and naming.only_team(where):
        where = ""
    elif where and (naming.person(who, speech) or naming.only_team(who) or " " not in who) and ", " not in sender.name:
        if name := naming.company(where, speech):
            yield name, True
        return
    if writer and (fits(writer, sender) or ", " in sender.name):
        return
    whole = who if not where else sender.name
    bare = _opening().sub("", whole)
    name = naming.company(bare, speech)
    small = speech.role_joins | {"&", "and"}
    rest = [
        word
        for word in naming.words(bare)
        if word not in naming.words(name) and not naming.team_like(word) and word not in small
    ]
    if name and not rest:
        told = naming.team_like(whole) or naming.business(whole) or naming.LEGAL.search(whole)
        yield name, bool(told) and not naming.person(whole, speech)


def _signed(signature: Sequence[str], speech: Language) -> Iterator[tuple[str, bool]]:
    """Names below the close: of a legal form or a team surely, of any other line perhaps."""
    for line in signature:
        bare = _opening().sub("", line)
        inner = _office().search(line)
        last = line.rpartition(", ")[2]
        for part in (
            inner[1] if inner else "",
            last if last != line and not naming.LEGAL.fullmatch(last) else bare,
        ):
            if (
                part
                and not naming.only_team(part)
                and not naming.is_role(part, speech)
                and (name := naming.company(part, speech))
                and not re.search(r"\w\.[a-z]{2,}$", name)
            ):
                yield (
                    name,
                    bool(naming.LEGAL.search(part)) and len(part.split()) <= 8 and not _advertising().search(line),
                )
                break


def _named_as(domain: str, text: str, speech: Language) -> Iterator[str]:
    """Words of the text that the sender's domain consists of."""
    label = _label(registrable(domain).partition(".")[0])
    if len(label) < 4:
        return
    tokens = re.findall(r"[\w&'’.-]{1,60}", text)
    folded = [_folded(token) for token in tokens]
    for start, first in enumerate(folded):
        if not first or not label.startswith(first) or not tokens[start][0].isupper():
            continue
        joined = ""
        for end in range(start, min(start + 5, len(tokens))):
            joined += folded[end] if tokens[end] != "&" or "and" not in label else "and"
            name = " ".join(tokens[start : end + 1]).strip(".'’-")
            if joined == label and naming.company(name, speech):
                yield name
            if not label.startswith(joined):
                break


def _folded(name: str) -> str:
    return _label(
        name.lower().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss").replace("&", "")
    )


def _label(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.lower())
    return re.sub(r"[^a-z0-9]", "", plain)
