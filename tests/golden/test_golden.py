"""Golden mails: each .eml has beside it a .toml of the facts and the plan that a careful reader takes from it.

A fact that is '' or missing in the .toml is one that the mail does not give. `left_out` lists facts that the mail
gives and Rejectbox does not find; what it does find is never wrong.
"""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from rejectbox_classifier.mail import LABELS, Verdict

from rejectbox import facts, message
from rejectbox import plan as planning
from rejectbox.values import Ask, Facts, Ignore, Note, Plan

HERE = Path(__file__).parent
OWN = frozenset({"ada@example.org"})
CASES = sorted(path.stem for path in HERE.glob("*.toml"))


@cache
def expected(case: str) -> dict[str, Any]:
    return tomllib.loads((HERE / f"{case}.toml").read_text("utf-8"))


def thread_of(said: dict[str, Any]) -> facts.Thread:
    """The earlier mail that a case names."""
    earlier = tuple(
        facts.Earlier(
            message.read((HERE / mail["file"]).read_bytes()), mail["label"], mail.get("language", said["language"])
        )
        for mail in said.get("thread", [])
    )
    return facts.Thread(earlier, said.get("answered", False))


def rejection(language: str) -> Verdict:
    """The verdict of a classifier that is sure."""
    return Verdict("rejection", dict.fromkeys(LABELS, 0.0) | {"rejection": 1.0}, True, 0.5, language)


@cache
def outcome(case: str) -> tuple[Facts, Plan]:
    said = expected(case)
    read = message.read((HERE / f"{case}.eml").read_bytes())
    thread = thread_of(said)
    known = facts.gather(read, thread, said["language"], OWN)
    return known, planning.plan(read, rejection(said["language"]), known, thread, planning.Policy(OWN))


def found(case: str) -> dict[str, Any]:
    known, _ = outcome(case)
    return {
        "company": known.company.value if known.company else "",
        "role": known.role.value if known.role else "",
        "people": list(dict.fromkeys(person.name for person in known.people)),
    }


@pytest.mark.parametrize("case", CASES)
def test_names_are_those_that_the_mail_gives(case: str) -> None:
    said = expected(case)
    missed = said.get("left_out", [])
    assert found(case) == {
        name: type(said[name])() if name in missed else said[name] for name in ("company", "role", "people")
    }


@pytest.mark.parametrize("case", CASES)
def test_facts_are_those_that_the_mail_gives(case: str) -> None:
    known, _ = outcome(case)
    said = expected(case)
    assert (known.stage.value, known.language) == (said["stage"], said["language"])
    assert known.reached.value == said.get("reached", said["stage"])
    assert said["evidence"] in known.evidence
    assert bool(said["evidence"]) == bool(known.evidence)
    assert known.interviewed_on == said.get("interviewed_on")
    assert known.informal == said.get("informal")
    assert (known.feedback.value, known.pause) == (said["feedback"], said["pause"])


@pytest.mark.parametrize("case", CASES)
def test_the_plan_is_what_a_careful_reader_would_do(case: str) -> None:
    _, plan = outcome(case)
    said = expected(case)["plan"]
    kinds: dict[str, type[Plan]] = {"ask": Ask, "note": Note, "ignore": Ignore}
    assert type(plan) is kinds[said["kind"]], plan.reason
    assert said["reason"] in plan.reason
    if isinstance(plan, Ask):
        assert (plan.recipient.email, plan.recipient.name) == (said["to"], said["greet"])


def test_no_company_role_or_person_is_ever_wrong() -> None:
    for case in CASES:
        said, names = expected(case), found(case)
        assert names["company"] in {"", said["company"]}, case
        assert names["role"] in {"", said["role"]}, case
        assert set(names["people"]) <= set(said["people"]), case


@pytest.mark.parametrize(("name", "least"), [("company", 0.95), ("role", 0.90)])
def test_names_that_the_mail_gives_are_found(name: str, least: float) -> None:
    given = [case for case in CASES if expected(case)[name]]
    assert len(given) >= 40
    assert sum(bool(found(case)[name]) for case in given) >= least * len(given)
