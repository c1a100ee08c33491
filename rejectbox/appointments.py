"""Calendar parts of a mail -> the appointments they bring; the only door to icalendar."""

from __future__ import annotations

import contextlib
import logging
from datetime import date
from typing import TYPE_CHECKING

from rejectbox.cleaning import address, line
from rejectbox.values import Event

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from icalendar import Component

    from rejectbox.values import Address

logging.getLogger("icalendar").setLevel(logging.CRITICAL)  # it prints what it cannot read, and mail is private

_LARGEST = 64 * 1024
_MOST_EVENTS = 5


def events(calendars: Sequence[bytes]) -> tuple[Event, ...]:
    """The appointments that stand (RFC 5545 section 3.6.1, RFC 5546 section 3.2), in order, at most five.

    A cancelled or declined one is none, nor is what cannot be understood.
    """
    if not calendars:
        return ()
    from icalendar import Calendar  # noqa: PLC0415  (nearly half of what it takes to import the reading of mail; few bring one)

    found: list[Event] = []
    for raw in calendars:
        with contextlib.suppress(Exception):  # a stranger's file must not cost the mail that it came with
            found += _standing(Calendar.from_ical(raw[:_LARGEST]))
    return tuple(found[:_MOST_EVENTS])


def _standing(calendar: Component) -> Iterator[Event]:
    if str(calendar.get("METHOD", "")).upper() in {"CANCEL", "REPLY", "DECLINECOUNTER"}:
        return
    for component in calendar.walk("VEVENT"):
        begins = getattr(component.get("DTSTART"), "dt", None)
        if isinstance(begins, date) and str(component.get("STATUS", "")).upper() != "CANCELLED":
            yield Event(line(str(component.get("SUMMARY", "")))[:200], begins, _organizer(component))


def _organizer(component: Component) -> Address | None:
    value = component.get("ORGANIZER")
    said = str(value or "").strip()
    if not said.lower().startswith("mailto:"):
        return None
    return address(str(value.params.get("CN", "")).strip().strip("\"'"), said[len("mailto:") :])
