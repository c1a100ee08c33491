"""What a person and a script see: tables, colour, times, progress."""

from __future__ import annotations

import json
import re
import unicodedata
from typing import TYPE_CHECKING

import pytest
from rich.cells import cell_len

from rejectbox.cli import console
from tests.cli import odd_mail
from tests.cli.screen import COMMAND, in_tmux, on_terminal
from tests.cli.test_judging import rejectbox
from tests.mails import mail
from tests.servers.fixtures import need
from tests.servers.install import shells_present

if TYPE_CHECKING:
    from pathlib import Path

STYLE = re.compile(r"\x1b\[[0-9;]*m")
COLOUR = re.compile(r"\x1b\[[0-9;]*3[0-7][0-9;]*m")


@pytest.fixture
def seen(home: dict[str, str], tmp_path: Path) -> dict[str, str]:
    """A home whose journal holds odd mail."""
    odd_mail.journal(tmp_path)
    return home


@pytest.fixture
def mails(tmp_path: Path) -> Path:
    folder = tmp_path / "mails"
    folder.mkdir()
    for number in range(30):
        (folder / f"{number:02}.eml").write_bytes(mail(message_id=f"<{number}@acme.example>"))
    return folder


def test_the_list_fits_80_columns_and_lets_nothing_steer_the_terminal(seen: dict[str, str]) -> None:
    shown, _ = on_terminal(seen, "list", "--why")
    bare = STYLE.sub("", shown)
    assert "\x1b" not in bare
    assert not [sign for sign in bare if unicodedata.category(sign) == "Cc" and sign != "\n"]
    assert not set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069") & set(bare)
    assert max(map(cell_len, bare.splitlines())) <= 80
    for told in ("[bold]not", "[link=https:", "株式会社アクメ", "draft waits", "held back"):
        assert told in bare


def test_reasons_stand_in_line_and_in_colour_for_and_against(seen: dict[str, str], tmp_path: Path) -> None:
    body = (
        "Dear Ada,\n\nunfortunately we must move your interview on Monday. We regret this and we look forward to meeting you "
        "on Tuesday at 10:00, when we have decided to talk to all candidates who fit the position of a data analyst best.\n"
    )
    (tmp_path / "moved.eml").write_bytes(mail(body))
    shown, _ = on_terminal(seen, "classify", "--why", str(tmp_path / "moved.eml"))
    lines = [line.rpartition("\x1b[2K")[2] for line in shown.splitlines()]  # what follows the progress bar
    told = [line for line in lines if re.match(r" {12,}[+-]\d", STYLE.sub("", line))]
    colours = {STYLE.sub("", line).lstrip()[0]: STYLE.findall(line)[0][-3:] for line in told}
    assert colours == {"+": "31m", "-": "32m"}
    bare = [STYLE.sub("", line) for line in told]
    assert all(re.match(r" {18}[+-]\d\.\d  \S", line) for line in bare), bare
    assert max(map(cell_len, bare)) <= 80


def test_the_journals_reasons_are_a_line_each_in_the_same_colours(home: dict[str, str], tmp_path: Path) -> None:
    odd_mail.journal(tmp_path, why="+3.1 “not to move forward”\n-0.8 “see you on Monday”")
    shown, _ = on_terminal(home, "list", "--why")
    lines = [line for line in shown.splitlines() if "“" in line]
    assert [re.findall(r"\x1b\[(\d+)m([+-]\d\.\d) “", line) for line in lines[:2]] == [
        [("31", "+3.1")],
        [("32", "-0.8")],
    ]
    piped = rejectbox(home, "list", "--why").stdout.decode().splitlines()[0]
    assert piped.endswith("\t+3.1 “not to move forward” -0.8 “see you on Monday”")


def test_each_column_stands_where_its_heading_stands_whatever_the_mail_says(seen: dict[str, str]) -> None:
    need(None if shells_present() else "tmux is missing: sudo python3 tests/servers/install.py shells")
    with in_tmux(seen, "sh", "-c", f"{' '.join(COMMAND)} list; echo ready; read line", lines=60) as terminal:
        lines = terminal.wait_for("ready").splitlines()
    heading = lines[0]
    column = heading.index("What became of it")
    rows = [line for line in lines if re.match(r"\d{7}  2026-03-29 ", line)]
    assert len(rows) == len(odd_mail.SUBJECTS)
    outcomes = ("draft waits", "no draft", "held back", "asked", "unreadable")
    for row in rows:
        where = min(row.index(word) for word in outcomes if word in row)
        assert cell_len(row[:where]) == column, row


def test_a_pipe_gets_whole_values_one_line_for_each_mail(seen: dict[str, str]) -> None:
    lines = rejectbox(seen | {"COLUMNS": "40"}, "list").stdout.decode().splitlines()
    assert len(lines) == len(odd_mail.SUBJECTS)
    fields = [line.split("\t") for line in lines]
    assert {len(row) for row in fields} == {7}
    assert fields[0][2:6] == ["draft waits", "98%", "Acme GmbH", odd_mail.SUBJECTS[0]]
    assert fields[-1][5] == odd_mail.SUBJECTS[-1]
    assert not [sign for sign in "".join(lines) if unicodedata.category(sign) == "Cc" and sign != "\t"]


def test_json_escapes_what_would_steer_a_terminal_and_gives_it_back(seen: dict[str, str]) -> None:
    out = rejectbox(seen, "list", "--json").stdout.decode()
    assert not [sign for sign in out if unicodedata.category(sign) == "Cc" and sign != "\n"]
    assert {json.loads(line)["subject"] for line in out.splitlines()} == set(odd_mail.SUBJECTS)


def test_an_ascii_terminal_gets_question_marks_and_json_stays_whole(seen: dict[str, str]) -> None:
    for encoding in ("ascii", "cp1252"):
        environment = seen | {"PYTHONIOENCODING": encoding, "LANG": "C"}
        for arguments in (("list", "--why"), ("--help",)):
            done = rejectbox(environment, *arguments)
            assert (done.returncode, b"Error" in done.stderr) == (0, False)
            done.stdout.decode(encoding)
        told = rejectbox(environment, "list", "--json").stdout.decode(encoding)
        assert {json.loads(line)["subject"] for line in told.splitlines()} == set(odd_mail.SUBJECTS)


@pytest.mark.parametrize(
    ("more", "colour"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False), ({"NO_COLOR": "1", "FORCE_COLOR": "1"}, False)],
)
def test_colour_is_for_terminals_that_want_it(seen: dict[str, str], more: dict[str, str], colour: bool) -> None:
    for arguments in (("list",), ("--help",)):
        shown, _ = on_terminal(seen, *arguments, more=more)
        assert bool(COLOUR.search(shown)) == colour
        if more.get("TERM") == "dumb":
            assert "\x1b" not in shown


def test_a_pipe_gets_no_colour_unless_it_is_asked_for(seen: dict[str, str]) -> None:
    assert b"\x1b" not in rejectbox(seen, "list").stdout + rejectbox(seen, "--help").stdout
    forced = {key: value for key, value in seen.items() if key != "NO_COLOR"} | {"FORCE_COLOR": "1"}
    assert b"\x1b" in rejectbox(forced, "--help").stdout
    assert rejectbox(forced, "list").stdout == rejectbox(seen, "list").stdout


@pytest.mark.parametrize(
    ("zone", "time"),
    [("Europe/Berlin", "2026-03-29 03:30"), ("America/New_York", "2026-03-28 21:30"), ("UTC", "2026-03-29 01:30")],
)
def test_times_are_those_of_the_users_clock(seen: dict[str, str], zone: str, time: str) -> None:
    newest = rejectbox(seen | {"TZ": zone}, "list", "-n", "1").stdout.decode()
    assert newest.split("\t")[1] == time
    told = json.loads(rejectbox(seen | {"TZ": zone}, "list", "-n", "1", "--json").stdout)
    assert told["arrived"] == "2026-03-29T01:30:00+00:00"


def test_the_hour_before_the_clocks_go_on_is_the_one_before(seen: dict[str, str]) -> None:
    listed = rejectbox(seen | {"TZ": "Europe/Berlin"}, "list", "--all").stdout.decode()
    assert "\t2026-03-29 03:22\t" in listed
    held = next(line for line in listed.splitlines() if "held back" in line)
    assert "until 2026-03-29 04:30" in held


def test_a_long_scan_has_a_bar_with_the_time_that_is_left(seen: dict[str, str], mails: Path) -> None:
    shown, data = on_terminal(seen, "classify", "--json", str(mails), piped=True)
    assert "Judging mail" in shown
    assert re.search(r"\d:\d\d:\d\d", shown)
    assert len([json.loads(line) for line in data.splitlines()]) == 30
    assert shown.endswith(("\x1b[2K", "\x1b[?25h", "\n", "\x1b[1A\x1b[2K"))


@pytest.mark.parametrize(
    ("words", "term"),
    [(("--quiet", "classify"), "xterm"), (("classify", "-q"), "xterm"), (("classify",), "dumb")],
)
def test_no_bar_for_quiet_a_dumb_terminal_or_none(
    seen: dict[str, str], mails: Path, words: tuple[str, ...], term: str
) -> None:
    shown, data = on_terminal(seen, *words, str(mails), piped=True, more={"TERM": term})
    assert shown == ""
    assert len(data.splitlines()) == 30


def test_a_script_sees_no_bar(seen: dict[str, str], mails: Path) -> None:
    assert rejectbox(seen, "classify", str(mails)).stderr == b""


def test_lines_and_a_bar_on_one_terminal_leave_each_other_whole(seen: dict[str, str], mails: Path) -> None:
    (mails / "05.eml").write_bytes(b"")
    need(None if shells_present() else "tmux is missing: sudo python3 tests/servers/install.py shells")
    words = f"{' '.join(COMMAND)} classify mails; echo ready; read line"
    with in_tmux(seen, "sh", "-c", f"cd {mails.parent}; {words}", lines=60) as terminal:
        lines = terminal.wait_for("ready").splitlines()
    assert [line for line in lines if line.startswith("rejection ")] == [
        line for line in lines if re.fullmatch(r"rejection +\d+\.\d% en  mails/\d\d\.eml\[0\]", line)
    ]
    assert len([line for line in lines if line.endswith("[0]")]) == 29
    assert [line for line in lines if "mails/05.eml[0]:" in line]
    assert "Judging mail" not in "".join(lines)


def test_talk_options_stand_before_or_after_the_name_and_count_together(seen: dict[str, str]) -> None:
    for words in (("-v", "templates", "--quiet", "list", "--debug"), ("templates", "list", "-qv"), ("-q", "list")):
        assert rejectbox(seen, *words).returncode == 0


def test_plain_text_keeps_what_languages_need() -> None:
    assert console.plain("می‌خواهم\tשלום\n日本 é") == "می‌خواهم\tשלום\n日本 é"
    assert console.plain("a\x1b[31mb\x9b2Jc\u202ed\x07\ud800") == "a[31mb2Jcd"
    assert console.line(" two\r\nlines\t ") == "two lines"
