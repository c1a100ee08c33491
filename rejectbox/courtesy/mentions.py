"""What a letter will say of the application and of its writer: the facts that are fit to be said, and no other."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from rejectbox.courtesy import Tone, courtesy, languages, phrases
from rejectbox.courtesy.naming import company_name, person_name, role_name, visible
from rejectbox.values import Stage

if TYPE_CHECKING:
    from datetime import date

    from rejectbox.values import Ask, Facts, Writer


@dataclass(frozen=True, slots=True)
class Mentions:
    """The stage as far as there is evidence for it, and names as a letter may say them; None is left unsaid."""

    stage: Stage
    person: str | None = field(repr=False)
    company: str | None = field(repr=False)
    role: str | None = field(repr=False)
    interviewed_on: date | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """Every name, longest first, so that one inside another is found last."""
        return tuple(sorted(filter(None, (self.person, self.company, self.role)), key=len, reverse=True))


def mentions(ask: Ask, facts: Facts) -> Mentions:
    """What the letter to `ask.recipient` may say of `facts`, all of which come from strangers' mail."""
    interview = ask.stage is Stage.INTERVIEW and bool(facts.evidence)
    company = _quiet(company_name(facts.company.value)) if facts.company else None
    person = _quiet(person_name(ask.recipient.name))
    if person and company and person.casefold() == company.casefold():
        person = None
    return Mentions(
        stage=Stage.INTERVIEW if interview else Stage.APPLICATION,
        person=person,
        company=company,
        role=_quiet(role_name(facts.role.value)) if facts.role else None,
        interviewed_on=facts.interviewed_on if interview else None,
    )


def signature_lines(writer: Writer) -> tuple[str, ...]:
    """What stands below the writer's name: the signature without blank lines, and without what repeats the name."""
    lines = [line.strip() for line in writer.signature.splitlines()]
    name = visible(writer.name)
    if name in lines:
        lines = lines[lines.index(name) + 1 :]
    return tuple(line for line in lines if line and line not in ("--", name))


@lru_cache(maxsize=256)
def _quiet(name: str | None) -> str | None:
    """The name, unless it would speak for the writer: a promise, a confession, a plea, in any language we know."""
    if name is None:
        return None
    for language in languages():
        table = courtesy(language)
        plea = table.forbidden[Tone.RECONSIDER] + table.forbidden[Tone.ARGUMENT]
        if phrases(table.first_person, name) or phrases(plea, name):
            return None
    return name
