"""What pages say of the code is what it does."""

from __future__ import annotations

import re

from rejectbox.cli.listing import UNSURE
from rejectbox.commands import COMMANDS, FETCHED
from rejectbox.learning.labels import WEIGHT
from rejectbox.learning.lesson import Lesson
from rejectbox.learning.sources import MOST
from rejectbox.missed import LATEST
from rejectbox.word import REASONS

from .shown import ROOT


def page(name: str) -> str:
    return (ROOT / "docs" / name).read_text("utf-8")


def words(text: str) -> str:
    return " ".join(text.split())


def test_the_page_lists_each_imap_command_that_is_said_and_no_other() -> None:
    section = page("privacy.md").partition("## What it asks of your server")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| (.+?) \| (.+?) \|$", section, re.MULTILINE)
    assert rows[0] == ("command", "what for")
    listed = {verb: why.replace("`", "") for verb, why in rows[1:]}
    assert listed == {command.verb: command.why for command in COMMANDS}


def test_the_page_names_all_that_is_fetched_of_a_mail() -> None:
    (named,) = re.findall(r"^Asked for of a mail are (.+?), and nothing else", page("privacy.md"), re.MULTILINE)
    assert set(re.findall(r"`([^`]+)`", named)) == set(FETCHED)


def test_the_page_on_teaching_shows_what_is_said_and_the_limits_that_are_kept() -> None:
    taught = words(page("teaching.md"))
    said = Lesson(24, True, (0.96, 0.97), (0.74, 0.76), 9, 3, "", {}).said()
    assert f"{said}." in taught
    assert f"The newest {MOST:,} teach" in taught
    assert f"where it arrived within the last {LATEST / 86400:.0f} days" in taught
    assert all(reason in taught for reason in (REASONS["rejection"], "or that it is none"))
    assert {4: "One mail of yours counts as much as four of the corpus"}[int(WEIGHT)] in taught


def test_the_page_on_deciding_has_the_unsure_band_and_the_threshold_of_the_model_card() -> None:
    decides = words(page("how-it-decides.md"))
    assert f"Between {UNSURE[0]:.2f} and {UNSURE[1]:.2f} it was unsure" in decides
    card = words((ROOT / "classifier" / "MODEL_CARD.md").read_text("utf-8"))
    (threshold,) = re.findall(r"The threshold is (0\.\d+)", card)
    assert f"the threshold, {float(threshold):.2f} in the shipped model" in decides
    recalls = [float(value) for value in re.findall(r"\| [A-Z]\w+ \| 0\.\d+ \| (0\.\d+) \|", card)]
    assert f"recall is between {min(recalls):.2f} and {max(recalls):.2f}, by language" in decides
