"""`rejectbox classify` and `rejectbox draft`: local mail through the same journey."""

from __future__ import annotations

import json as jsonlib
import sys
from datetime import datetime
from typing import TYPE_CHECKING

import typer
from rich.console import Console
from rich.text import Text

from rejectbox import bulk, daemon, journey, mailfiles, starter
from rejectbox import config as configuration
from rejectbox.cli import console
from rejectbox.errors import Problem, UserError
from rejectbox.facts import Earlier, Thread
from rejectbox.values import Ask, Ignore, Note

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from rejectbox_classifier.mail import Verdict
    from rejectbox_classifier.model import Model

    from rejectbox.config import Config


def config_if_any(path: Path | None) -> Config | None:
    """The config where there is one; commands that work on local mail can do without."""
    chosen = path or configuration.default_path()
    try:
        return configuration.load(chosen) if path or chosen.exists() else None
    except OSError as error:
        raise UserError(
            Problem(str(chosen), f"it is out of reach ({error.strerror})", "Check who owns the folder")
        ) from None


def model_for(config: Config | None) -> Model:
    """The model with the config's threshold."""
    with console.progress() as bar:
        return starter.model(config.classifier.threshold if config else "auto", progress=bar.part)


def shipped_model() -> Model:
    """The model of the corpus alone, without the user's labels."""
    with console.progress() as bar:
        return starter.model(examples=(), progress=bar.part)


def classify(paths: Sequence[str], config_path: Path | None, *, json: bool, why: bool) -> None:
    """Print a verdict for each mail, in input order; exit 1 where one could not be read."""
    model = model_for(config_if_any(config_path))
    shown = console.stdout()
    failed = False
    for one in bulk.judged(mailfiles.read(paths), model, why=why):
        failed = failed or bool(one.error)
        if json:
            sys.stdout.write(f"{jsonlib.dumps(_object(one, why=why), ensure_ascii=False)}\n")  # echo flushes each line
        elif one.verdict is None:
            typer.echo(f"rejectbox: {one.path}[{one.index}]: {one.error}", err=True)
        else:
            _print(shown, one, one.verdict)
    if failed:
        raise typer.Exit(1)


def _print(shown: Console, one: bulk.Judged, verdict: Verdict) -> None:
    mark = "rejection" if verdict.flagged else verdict.label.replace("_", " ")
    where = f" {verdict.rejection:6.1%} {verdict.language}  {one.path}[{one.index}]"
    shown.print(Text.assemble((f"{mark:<15}", "bold red" if verdict.flagged else ""), where))
    for evidence in one.why:
        style = "red" if evidence.weight > 0 else "green"
        shown.print(Text.assemble(" " * 16, (f"{evidence.weight:+5.2f}", style), f"  {evidence.phrase}"))


def _object(one: bulk.Judged, *, why: bool) -> dict[str, object]:
    place: dict[str, object] = {"path": one.path, "index": one.index}
    if one.verdict is None:
        return place | {"error": one.error}
    return (
        place
        | {
            "message_id": one.message_id,
            "label": one.verdict.label,
            "probabilities": {label: round(p, 6) for label, p in one.verdict.probabilities.items()},
            "flagged": one.verdict.flagged,
            "language": one.verdict.language,
        }
        | ({"why": [{"phrase": each.phrase, "weight": round(each.weight, 3)} for each in one.why]} if why else {})
    )


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
        typer.echo(jsonlib.dumps(_plan(decision), ensure_ascii=False))
        return
    typer.echo(f"{_kind(decision)}: {decision.plan.reason}", err=True)
    if decision.draft:
        typer.echo(decision.draft.content.decode("ascii", "replace").replace("\r\n", "\n"))


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
