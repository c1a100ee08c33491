"""Invented applications, and every letter that a template can make of them."""

from __future__ import annotations

from datetime import date
from functools import cache
from itertools import product
from typing import TYPE_CHECKING

from rejectbox.letter import render
from rejectbox.template_files import load, shipped_folder
from rejectbox.values import Address, Ask, Fact, Facts, Reached, Stage, Writer

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from rejectbox.letter import Pick, Templates

WRITER = Writer("Ada Example")
SIGNING = Writer("Ada Example", "Ada Example\n\n+44 20 7946 0000\nhttps://ada.example")


@cache
def shipped() -> Templates:
    return load(shipped_folder(), None)


def application(
    language: str = "en",
    stage: Stage = Stage.INTERVIEW,
    *,
    company: str | None = "Globex",
    role: str | None = "Data Analyst",
    person: str | None = "Nadia Ferris",
    day: date | None = date(2026, 11, 3),
    informal: bool | None = None,
    evidence: str = "the rejection thanks for the interview",
) -> tuple[Ask, Facts]:
    facts = Facts(
        language=language,
        reached=Reached.INTERVIEW if stage is Stage.INTERVIEW else Reached.CV,
        evidence=evidence if stage is Stage.INTERVIEW else "",
        company=Fact(company, "subject") if company is not None else None,
        role=Fact(role, "subject") if role is not None else None,
        interviewed_on=day,
        informal=informal,
    )
    return Ask("they turned it down", Address(person or "", "n.ferris@globex.example"), stage, language), facts


def every_application(language: str, stage: Stage) -> Iterator[tuple[Ask, Facts]]:
    """Each fact known and unknown, with each of the others known and unknown."""
    days = (date(2026, 11, 3), None) if stage is Stage.INTERVIEW else (None,)
    for company, role, person, day, informal in product(
        ("Globex", "Acme Inc.", None),
        ("Data Analyst", None),
        ("Nadia Ferris", None),
        days,
        (None, True, False),
    ):
        yield application(language, stage, company=company, role=role, person=person, day=day, informal=informal)


def every_wording(source: str, language: str, known: Mapping[str, object]) -> Iterator[str]:
    """Every letter that the template can make of the same facts: all choices of all `{% either %}` it comes through."""
    path: list[int] = []
    while True:
        taken: dict[int, tuple[int, int]] = {}
        yield render(source, language, known, _following(path, taken))
        steps = list(taken.values())
        while steps and steps[-1][0] + 1 == steps[-1][1]:
            steps.pop()
        if not steps:
            return
        path = [choice for choice, _ in steps[:-1]] + [steps[-1][0] + 1]


def _following(path: list[int], taken: dict[int, tuple[int, int]]) -> Pick:
    def pick(block: int, count: int) -> int:
        step = len(taken)
        return taken.setdefault(block, (path[step] if step < len(path) else 0, count))[0]

    return pick
