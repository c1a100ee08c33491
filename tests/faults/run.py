"""One seeded run: mail arrives while faults happen; then all is made well again, and what became of it is judged."""

from __future__ import annotations

import random
import time
from collections import Counter
from dataclasses import dataclass, field
from email import message_from_bytes
from typing import TYPE_CHECKING, Any

from rejectbox.store import LETTER
from tests.faults.acts import ACTS, OFTEN
from tests.faults.mails import Arrival, arrivals
from tests.faults.worker import SETTLING, STATEMENT, STEPS
from tests.faults.world import WATCHED, World

if TYPE_CHECKING:
    from pathlib import Path

    from tests.servers.dovecot import Dovecot

LIKELY = (
    "before append",
    "after append",
    "before intend",
    "after intend",
    "before settle",
    "after settle",
    "before fetch",
)
"""Steps where most is at stake, for half of the faults."""


_TRIES = 3
_AT_MOST = 2.5
"""Seconds until the daemon is taken not to come to a step, and gets one more mail."""


@dataclass(frozen=True)
class Fault:
    """`act` at the `nth` time that the daemon comes to `step`, or at once where that is ''."""

    act: str
    step: str = ""
    nth: int = 1

    def __str__(self) -> str:
        return f"{self.act} {self.step} #{self.nth}" if self.step else self.act


@dataclass
class Report:
    """What happened in one run: the faults that came about, and what is wrong in the end."""

    seed: int
    faults: list[Fault] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        told = "\n  ".join((*map(str, self.faults), *(f"VIOLATION: {one}" for one in self.violations)))
        return f"seed {self.seed}\n  {told}"


def planned(rng: random.Random) -> list[Fault]:
    """Two to four faults: five ends over one mail would be taken for its own doing."""
    faults = []
    for _ in range(rng.randint(2, 4)):
        step = rng.choice((*STEPS, "", "")) if rng.random() < 0.5 else rng.choice(LIKELY)
        nth = rng.randint(1, 40) if step == STATEMENT else rng.choice((1, 1, 1, 2, 3))
        faults.append(Fault(rng.choice((*ACTS, *OFTEN)), step, nth))
    return faults


def run(
    context: Any,
    server: Dovecot,
    folder: Path,
    seed: int,
    faults: list[Fault] | None = None,
    *,
    forgetful: bool = False,
) -> Report:
    """The run of that seed; or the same mail with other `faults`."""
    rng = random.Random(seed)
    report = Report(seed)
    waiting = arrivals(rng)
    with World(context, server, folder, f"ada-{seed}-{folder.name}@example.org", forgetful=forgetful) as world:
        for fault in planned(rng) if faults is None else faults:
            world.start()
            _happen(world, fault, waiting, rng, report)
        while waiting:
            world.deliver_one(waiting)
        if not world.calm(SETTLING):
            report.violations.append(f"it does not come to rest: {world.unfinished()}")
        world.end()
        report.violations += judged(world)
    return report


def _happen(world: World, fault: Fault, waiting: list[Arrival], rng: random.Random, report: Report) -> None:
    if fault.step:
        world.tell("arm", fault.step, fault.nth)
    for _ in range(rng.choice((0, 1, 1, 2))):
        world.deliver_one(waiting)
    if not fault.step:
        time.sleep(rng.uniform(0, 0.9))
    elif not _reached(world, waiting):
        world.tell("disarm")
        return
    ACTS[fault.act](world, rng)
    report.faults.append(fault)
    world.tell("disarm")
    world.tell("go")


def _reached(world: World, waiting: list[Arrival]) -> bool:
    """Does the daemon come to the step, if need be with a mail or two more?"""
    for _ in range(_TRIES):
        if world.step_reached(_AT_MOST):
            return True
        world.deliver_one(waiting)
    return False


def judged(world: World) -> list[str]:
    """Everything that is not as it must be, as sentences."""
    return [*_letters(world), *_accounts(world), *_mail(world)]


def _letters(world: World) -> list[str]:
    """One draft for each application, none for anything else, in whatever mailbox it lies by now."""
    drafts = [stored.raw for name in world.drafts_mailboxes() for stored in world.stored(name)]
    told = Counter(str(message_from_bytes(raw)["To"]).rpartition("@")[2].strip(">") for raw in drafts)
    wanted = {one.application for one in world.arrived if one.outcome == "letter"}
    found = []
    for application in wanted:
        domain = application.split()[0].lower() + ".example"
        if (count := told.pop(domain, 0)) != 1:
            found.append(f"{count} drafts for the application at {application}")
    return found + [f"a draft to {domain} that nobody wants" for domain in told]


def _accounts(world: World) -> list[str]:
    """Every rejection and every draft stands in the journal."""
    entries = world.entries()
    by_id = {entry.original_id: entry for entry in entries}
    found = []
    for one in world.arrived:
        entry = by_id.get(one.message_id)
        allowed = {"letter": (*LETTER, "noted"), "note": ("noted",), "nothing": ("ignored",)}[one.outcome]
        if (entry is None and one not in world.gone) or (entry and entry.state not in allowed):
            found.append(
                f"{one.outcome} for {one.message_id or 'nameless'} is journalled as {entry and (entry.state, entry.reason)}"
            )
    known = {entry.draft_id for entry in entries if entry.state in LETTER}
    drafts = [
        (name, message_from_bytes(one.raw)["Message-ID"])
        for name in world.drafts_mailboxes()
        for one in world.stored(name)
    ]
    return found + [f"a draft in {name} that the journal does not know" for name, draft in drafts if draft not in known]


def _mail(world: World) -> list[str]:
    """What the user's mailboxes hold is as it was, byte for byte and flag for flag."""
    found = []
    for name in WATCHED:
        wanted = [one.raw for one in world.arrived if one.mailbox == name and one not in world.gone]
        wanted += [world.old] if name == "INBOX" else []
        stored = world.stored(name)
        if sorted(one.raw for one in stored) != sorted(wanted):
            found.append(f"the mail in {name} is not what arrived there")
        if any(one.flags - {"\\Recent"} for one in stored):
            found.append(f"mail in {name} was marked")
    found += [f"{name} was changed" for name, was in world.before.items() if world.stored(name) != was]
    return found
