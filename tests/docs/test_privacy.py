"""The page on privacy says what the code does."""

from __future__ import annotations

import re

from rejectbox.commands import COMMANDS, FETCHED

from .shown import ROOT

PAGE = (ROOT / "docs" / "privacy.md").read_text("utf-8")


def test_the_page_lists_each_imap_command_that_is_said_and_no_other() -> None:
    section = PAGE.partition("## What it asks of your server")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| (.+?) \| (.+?) \|$", section, re.MULTILINE)
    assert rows[0] == ("command", "what for")
    listed = {verb: why.replace("`", "") for verb, why in rows[1:]}
    assert listed == {command.verb: command.why for command in COMMANDS}


def test_the_page_names_all_that_is_fetched_of_a_mail() -> None:
    (named,) = re.findall(r"^Asked for of a mail are (.+?), and nothing else", PAGE, re.MULTILINE)
    assert set(re.findall(r"`([^`]+)`", named)) == set(FETCHED)
