"""The day of a conversation, where a mail says it plainly."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

from babel import Locale

from rejectbox.naming.words import lower

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rejectbox.languages import Language

_LONGEST = timedelta(days=330)
"""A day named without its year is the one next to the mail's date; further off than this, it is not known."""


@cache
def _months(code: str) -> dict[str, int]:
    """The language's names of months, wide and abbreviated, in lower case and without their stop."""
    names: dict[str, int] = {}
    calendar = Locale.parse(code).months
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in calendar[context][width].items():
                if len(name) >= 3:
                    names[lower(name).rstrip(".")] = number
    return names


@cache
def _pattern(speech: Language) -> re.Pattern[str]:
    month = "|".join(sorted(map(re.escape, _months(speech.code)), key=len, reverse=True))
    year = r"(?:,? (?:de |del )?(?P<year{0}>20\d\d)\b)?"
    return re.compile(
        rf"\b(?P<day0>\d{{1,2}})(?:\.|st|nd|rd|th|º|°|er|ro|e|:e)? (?:of |de )?(?P<month0>{month})\b\.?{year.format(0)}"
        rf"|\b(?P<month1>{month})\b\.? (?P<day1>\d{{1,2}})(?:st|nd|rd|th)?\b{year.format(1)}"
        r"|\b(?P<day2>\d{1,2})\.(?P<month2>\d{1,2})\.(?P<year2>20\d\d)?(?!\d)"
        + (
            r"|\b(?P<day4>\d{1,2})[/-](?P<month4>\d{1,2})(?:[/-](?P<year4>20\d\d)\b|(?![\d/-]))"
            if speech.slashed
            else ""
        )
        + r"|\b(?P<year3>20\d\d)-(?P<month3>\d\d)-(?P<day3>\d\d)\b",
        re.IGNORECASE,
    )


def conversation(text: str, speech: Language, near: date, *, until: date) -> date | None:
    """The one day for which `text` (white space single) names a conversation, or None.

    `near` is the day of the mail that says so, by which a missing year is found; a day after `until` is none.
    """
    found = {
        day
        for meeting in re.finditer(rf"\b{speech.meeting}\b", text, re.IGNORECASE)
        for day in _days(text, meeting, speech, near, until)
    }
    return found.pop() if len(found) == 1 else None


def _days(text: str, meeting: re.Match[str], speech: Language, near: date, until: date) -> Iterator[date]:
    after = text[meeting.end() : meeting.end() + 90]
    pattern = _pattern(speech)
    match = pattern.search(after)
    if not match or not re.fullmatch(
        rf" |[^.!?;]{{0,45}}\b(?:{speech.on})(?: |(?<=[\'’]))(?:[^\W\d_]{{2,13}}(?:[-.][^\W\d_]{{2,8}})?,? ){{0,2}}",
        after[: match.start()],
        re.IGNORECASE,
    ):
        match = _before(text[max(0, meeting.start() - 90) : meeting.start()], pattern, speech)
    if match is None:
        return
    number = next(index for index in "01234" if match.groupdict().get(f"day{index}"))
    named = lower(match[f"month{number}"])
    month = int(named) if named.isdigit() else _months(speech.code)[named]
    years = [int(match[f"year{number}"])] if match[f"year{number}"] else [near.year - 1, near.year, near.year + 1]
    days = [day for year in years if (day := _date(year, month, int(match[f"day{number}"]))) and day <= until]
    if days and abs((nearest := min(days, key=lambda day: abs(day - near))) - near) <= _LONGEST:
        yield nearest


def _before(text: str, pattern: re.Pattern[str], speech: Language) -> re.Match[str] | None:
    """The day that stands before the conversation: "5 Kasım'daki görüşmemiz"."""
    if not speech.day_before:
        return None
    for match in pattern.finditer(text):
        if re.fullmatch(speech.day_before, text[match.end() :], re.IGNORECASE):
            return match
    return None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
