"""Where a mail names its company besides its sentences: display name, signature, the sender's domain."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from rejectbox import naming
from rejectbox.facts.domains import belongs, folded, housed, label
from rejectbox.facts.people import noble
from rejectbox.naming.words import department
from rejectbox.reachable import fits

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rejectbox.languages import Language
    from rejectbox.values import Address


_AND = frozenset(("", "and", "und", "e", "et", "y", "i", "en", "och", "ve"))
"""How a domain spells "&"."""


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(rf"^(?:(?:{naming.either('openings')}) ){{1,2}}", re.IGNORECASE)


@cache
def _advertising() -> re.Pattern[str]:
    return re.compile(naming.either("advertising"), re.IGNORECASE)


@cache
def _office(speech: Language) -> re.Pattern[str]:
    """What is behind the office in a signature: "Head of People at Acme"."""
    return re.compile(rf"\b(?:{speech.signed_at or 'at'}|at) ([^,|]{{2,60}})$")


def displayed(sender: Address, speech: Language) -> Iterator[tuple[str, bool]]:
    """Names in the display name, and whether they surely are a company's."""
    who, where = naming.parted(sender.name, speech)
    if " " not in who and not where and _starts(who, sender) and not belongs(sender.domain, who):
        return  # "Emma" <emma@...>, "Flor" <flor.reyes@...>, "Emma via Acme": a given name
    given, house = housed(sender.name, sender.domain)
    if given and _starts(given, sender) and not naming.team_like(given) and not naming.business(given):
        if house := naming.company(house, speech):
            yield house, True
        return
    if noble(sender.name, sender, speech):
        return
    writer = naming.person(sender.name, speech, occupational=True)
    if where and (naming.only_team(where) or _division(where, speech)):
        where = ""
    elif where and (naming.person(who, speech) or naming.only_team(who) or " " not in who) and ", " not in sender.name:
        if (name := naming.company(where, speech)) and name.lower() not in speech.businesses:
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


def _division(where: str, speech: Language) -> bool:
    """Is it one division of the house: "Direction des soins", "Service des sports"?"""
    return speech.head_first and department(where.split(maxsplit=1)[0])


def _starts(who: str, sender: Address) -> bool:
    return any(len(name) > 1 and label(sender.local).startswith(name) for name in folded(who))


def signed(signature: Sequence[str], speech: Language) -> Iterator[tuple[str, bool]]:
    """Names below the close: of a legal form or a team surely, of any other line perhaps."""
    for line in signature:
        if _advertising().search(line):
            continue
        bare = _opening().sub("", line)
        inner = _office(speech).search(line)
        legal = naming.LEGAL.search(bare)
        bare = bare[: legal.end()] if legal else bare  # what follows is an address, a court, a chairman
        last = bare.rpartition(", ")[2]
        for part in (
            inner[1] if inner else "",
            last if last != bare and not naming.LEGAL.fullmatch(last) else bare,
        ):
            if (
                part
                and not naming.only_team(part)
                and not naming.is_role(part, speech)
                and (name := naming.company(part, speech))
                and not re.search(r"\w\.[a-z]{2,}$", name)
                and not _mid_sentence(name, part)
            ):
                yield name, (bool(naming.LEGAL.search(part)) or _house(name, speech)) and len(part.split()) <= 8
                break


def _mid_sentence(name: str, line: str) -> bool:
    """Was it cut off behind a verb: "Globex asks" of a line that goes on?"""
    last = name.rsplit(maxsplit=1)[-1]
    return " " in name and last[0].islower() and not line.endswith(last)


def _house(name: str, speech: Language) -> bool:
    """Does it begin with what the house is, and go on with its name: "Fundacja Most", "Universidad del Duero"?"""
    return speech.head_first and " " in name and naming.words(name)[0] in speech.organisations


def named_as(own: str, text: str, speech: Language) -> Iterator[str]:
    """Words of the text that a label of a domain consists of ("globex-labs")."""
    own = label(own)
    if len(own) < 4:
        return
    tokens = re.findall(r"[\w&'’.-]{1,60}", text)
    for start, token in enumerate(tokens):
        if not token[0].isupper():
            continue
        joined = frozenset({""})
        for end in range(start, min(start + 5, len(tokens))):
            spelt = _AND if tokens[end] == "&" else folded(tokens[end])
            joined = frozenset(one + other for one in joined for other in spelt if own.startswith(one + other))
            name = " ".join(tokens[start : end + 1]).strip(".'’-")
            if own in joined and naming.company(name, speech):
                yield name
            if joined <= {""}:
                break


def body(own: str, people: Sequence[str]) -> Iterator[str]:
    """The lines without salutation, signing person and whatever system sent it: their names may be in the domain too."""
    for line in own.split("\n")[:400]:
        bare = line.strip()
        if not bare.endswith((",", ":")) and bare not in people and not _advertising().search(bare):
            yield bare
