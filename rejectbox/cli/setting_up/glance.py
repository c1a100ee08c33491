"""What the last days would have given: a dry run over the real mailbox, and whether the first run shall look back."""

from __future__ import annotations

import contextlib
import logging
from typing import TYPE_CHECKING

from rich.table import Table
from rich.text import Text

from rejectbox import logins, starter
from rejectbox.answers import changed
from rejectbox.cli import console
from rejectbox.errors import Problem, RejectboxError, UserError
from rejectbox.rehearsal import MOST, Rehearsal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rejectbox.answers import Answers, Options
    from rejectbox.cli.questions import Dialogue
    from rejectbox.config import Config
    from rejectbox.credentials import Secret

_DAYS = 30
_ROWS = 10
"""Rejections that are shown: with the questions before and after they fit a terminal of 24 lines."""
_WHO = 24


def days_of(option: str) -> int:
    """The days of --look-back: 0 for "none" and for nothing. Raises UserError for anything else than "30d"."""
    if option in ("", "none"):
        return 0
    number = option.removesuffix("d")
    if not (option.endswith("d") and number.isdecimal() and 1 <= int(number) <= 365):
        raise UserError(Problem("--look-back", '"none" or a number of days is expected', 'For instance "30d"'))
    return int(number)


def with_start(
    answers: Answers,
    config_of: Callable[[Answers], Config],
    secret: Secret,
    options: Options,
    dialogue: Dialogue,
) -> Answers:
    """The answers with `start`, after a look at what the last days would have given, where it is wanted."""
    question = f"Show what the last {_DAYS} days would have given? Nothing is written"
    given = days_of(options.look_back) > 0 if options.look_back else None
    days = days_of(options.look_back) or _DAYS
    waiting, whole = 0, True
    if dialogue.agree(question, given, default=True):
        waiting, whole = _look(
            config_of(changed(answers, "start", f"{days}d")), answers.account, secret, days, dialogue
        )
    if options.start:
        return changed(answers, "start", options.start)
    back = waiting and dialogue.agree(first_run(waiting, whole=whole), default=False)
    return changed(answers, "start", f"{days}d" if back else "now")


def first_run(waiting: int, *, whole: bool) -> str:
    """The question for so many letters; where not the `whole` of the mail was looked at, there may be more of them."""
    letters = "this letter" if waiting == 1 else f"these {waiting} letters"
    more = "" if whole else ", and those of the mails that were not looked at,"
    return f"Shall the first run leave {letters}{more} in Drafts?"


def _look(config: Config, name: str, secret: Secret, days: int, dialogue: Dialogue) -> tuple[int, bool]:
    """Show what there was. Returns how many letters would wait, and whether all the mail of those days was looked at.

    Ctrl-C ends the look, and no more than that.
    """
    account = next(one for one in config.account if one.name == name)
    rehearsal = Rehearsal()
    shown, failed = 0, False

    def step(met: int, total: int) -> None:
        nonlocal shown
        if not met:
            bar.expect(f"Looking at {total} mails (ctrl-C: enough)", total)
        bar.advance(met - shown)
        shown = met

    try:
        with console.progress() as bar, _silent():
            model = starter.model(config.classifier.threshold, progress=bar.part)
            with contextlib.closing(logins.connect(account, secret)[0]) as connection:
                rehearsal.run(connection, account, config, model, step)
    except KeyboardInterrupt:
        dialogue.say("Stopped looking.")
        failed = True
    except RejectboxError as error:
        dialogue.say(dialogue.in_setup(error), "yellow")
        failed = True
    if rehearsal.met or not failed:
        _print(rehearsal, days, dialogue)
    return sum(bool(result.to) for result in rehearsal.results), not failed and rehearsal.total >= rehearsal.found


def _print(rehearsal: Rehearsal, days: int, dialogue: Dialogue) -> None:
    results = sorted(rehearsal.results, key=lambda result: result.arrived, reverse=True)
    count = (
        f"{rehearsal.met} mails" if rehearsal.met == rehearsal.found else f"{rehearsal.met} of {rehearsal.found} mails"
    )
    kept = f"; looked at were the newest {MOST}" if rehearsal.found > MOST else ""
    dialogue.say(f"{count} of the last {days} days, {len(results)} of them rejections{kept}.")
    if results:
        table = Table(box=None, pad_edge=False, header_style="bold")
        for title in ("Came", "From", "What would be done"):
            table.add_column(title, max_width=_WHO if title == "From" else None, no_wrap=title != "What would be done")
        for result in results[:_ROWS]:
            done = f"a letter to {result.to}" if result.to else f"no letter: {result.reason}"
            table.add_row(f"{result.arrived:%Y-%m-%d}", Text(console.line(result.who)), Text(console.line(done)))
        console.stderr().print(table)
    if len(results) > _ROWS:
        dialogue.say(f"... and {len(results) - _ROWS} more.")
    if rehearsal.unreadable:
        dialogue.say(f"{rehearsal.unreadable} could not be read.")


@contextlib.contextmanager
def _silent() -> Iterator[None]:
    """Each mail's line of the log is held back: the table says it."""
    logger = logging.getLogger("rejectbox")
    before = logger.level
    logger.setLevel(max(before, logging.WARNING))
    try:
        yield
    finally:
        logger.setLevel(before)
