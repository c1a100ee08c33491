"""`rejectbox draft`: one local mail through the whole journey."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from rejectbox import config as configuration
from rejectbox import daemon, journey, mailfiles
from rejectbox.cli import console
from rejectbox.cli.judging import config_if_any, model_for
from rejectbox.errors import Problem, UserError
from rejectbox.facts import Earlier, Thread
from rejectbox.values import Ask, Ignore, Note

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def draft(path: str, thread: Sequence[str], config_path: Path | None, *, json: bool) -> None:
    """Print the plan for one mail, and its letter."""
    config = config_if_any(config_path) or configuration.parse(
        '[[account]]\nname = "demo"\nemail = "you@example.org"\nhost = "imap.example.org"\n[me]\nname = "Your Name"\n'
    )
    model = model_for(config)
    item = next(mailfiles.read([path]), None)
    if item is None or item.error:
        raise UserError(Problem(path, item.error if item else "it holds no mail", "Name one .eml file"))
    read, verdict = journey.judge(item.raw, model)
    earlier = [journey.judge(one.raw, model) for one in mailfiles.read(thread) if not one.error]
    known = Thread(tuple(Earlier(mail, its.label, its.language) for mail, its in earlier))
    wanted = {address.email.lower() for address in read.recipients}
    account = next((a for a in config.account if a.own & wanted), config.account[0])
    decision = journey.decide(read, verdict, known, daemon.terms_of(account, config), datetime.now().astimezone())
    if json:
        console.put_json(_plan(decision))
        return
    console.say(f"{_kind(decision)}: {decision.plan.reason}")
    if decision.draft:
        console.put(decision.draft.content.decode("ascii", "replace").replace("\r\n", "\n"))


def _kind(decision: journey.Decision) -> str:
    return {Ask: "ask", Note: "note", Ignore: "ignore"}[type(decision.plan)]


def _plan(decision: journey.Decision) -> dict[str, object]:
    plan, facts = decision.plan, decision.facts
    ask = plan if isinstance(plan, Ask) else None
    signed = next((p.name for p in facts.people), "") if facts else ""
    return {
        "plan": _kind(decision),
        "reason": plan.reason,
        "to": ask.recipient.email if ask else "",
        "subject": decision.letter.subject if decision.letter else "",
        "language": facts.language if facts else decision.verdict.language,
        "stage": str(facts.stage) if facts else "",
        "reached": str(facts.reached) if facts else "",
        "evidence": facts.evidence if facts else "",
        "company": facts.company.value if facts and facts.company else "",
        "role": facts.role.value if facts and facts.role else "",
        "contact": (ask.recipient.name if ask else "") or signed,
        "message": decision.draft.content.decode("ascii", "replace") if decision.draft else "",
    }
