"""Mails that carry what must stay unopened, and calendars without end."""

from __future__ import annotations

import base64
import gzip
import io
import zipfile
from functools import partial

from tests.hostile.bombs.making import BOMBS, LETTER, MEGABYTE, PLAIN, bomb, parts


@bomb
def a_zip_bomb() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("zeros", b"\0" * 100 * MEGABYTE)
    return parts(f"{PLAIN}\r\n{LETTER}", _attached("application/zip", packed.getvalue(), "x.zip"))


@bomb
def a_gzip_bomb_called_text() -> bytes:
    return parts(f"{PLAIN}\r\n{LETTER}", _attached("text/plain", gzip.compress(b"\0" * 100 * MEGABYTE), "x.txt.gz"))


@bomb
def a_winmail() -> bytes:
    tnef = b"\x78\x9f\x3e\x22" + b"\xff" * MEGABYTE
    return parts(f"{PLAIN}\r\n{LETTER}", _attached("application/ms-tnef", tnef, "winmail.dat"))


@bomb
def an_outlook_message() -> bytes:
    return parts(
        _attached("application/vnd.ms-outlook", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" * 40_000, "x.msg"),
        f"{PLAIN}\r\n{LETTER}",
    )


def _attached(kind: str, data: bytes, name: str) -> str:
    return (
        f'Content-Type: {kind}; name="{name}"\r\nContent-Transfer-Encoding: base64\r\n'
        f'Content-Disposition: attachment; filename="{name}"\r\n\r\n{base64.encodebytes(data).decode()}'
    )


_EVENT = "BEGIN:VEVENT\r\nUID:{n}\r\nDTSTART:20261102T100000Z\r\nSUMMARY:Talk\r\n{more}END:VEVENT\r\n"


def _calendar(inside: str, kind: str = "text/calendar; method=REQUEST") -> bytes:
    part = f"Content-Type: {kind}; charset=utf-8\r\n\r\nBEGIN:VCALENDAR\r\nVERSION:2.0\r\n{inside}END:VCALENDAR\r\n"
    return parts(f"{PLAIN}\r\n{LETTER}", part, part, part)


_CALENDARS = {
    f"calendar_{name}": inside
    for name, inside in {
        "rrule": _EVENT.format(n=1, more="RRULE:FREQ=SECONDLY;BYSECOND=" + ",".join("0" for _ in range(5000)) + "\r\n"),
        "rrules": _EVENT.format(n=1, more="RRULE:FREQ=SECONDLY;COUNT=999999999\r\n" * 1500),
        "events": "".join(_EVENT.format(n=n, more="") for n in range(100_000)),
        "nested": "BEGIN:VEVENT\r\n" * 100_000,
        "nested_and_ended": "BEGIN:VEVENT\r\n" * 2000 + "END:VEVENT\r\n" * 2000,
        "folded": _EVENT.format(n=1, more="DESCRIPTION:x" + "\r\n x" * 200_000 + "\r\n"),
        "parameters": _EVENT.format(n=1, more="ATTENDEE" + ";X-A=b" * 10_000 + ":mailto:a@example.org\r\n"),
        "quoted_parameters": _EVENT.format(n=1, more='ATTENDEE;CN="' + '","' * 20_000 + '":mailto:a@example.org\r\n'),
        "exdates": _EVENT.format(n=1, more="EXDATE:" + "20261102T100000Z," * 3500 + "\r\n"),
        "rdates": _EVENT.format(n=1, more="RDATE;VALUE=PERIOD:" + "20261102T100000Z/P1D," * 2800 + "\r\n"),
        "zones": "BEGIN:VTIMEZONE\r\nTZID:X\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:+0100\r\n"
        "TZOFFSETTO:+0000\r\nRRULE:FREQ=SECONDLY\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n" + _EVENT.format(n=1, more="").replace("DTSTART:", "DTSTART;TZID=X:"),
        "zones_by_year": "BEGIN:VTIMEZONE\r\nTZID:X\r\nBEGIN:STANDARD\r\nDTSTART:00010101T000000\r\nTZOFFSETFROM:+0100\r\n"
        "TZOFFSETTO:+0000\r\nRRULE:FREQ=DAILY;UNTIL=99991231T000000Z\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n" + _EVENT.format(n=1, more="").replace("DTSTART:", "DTSTART;TZID=X:"),
        "zone_traversal": _EVENT.format(n=1, more="").replace("DTSTART:", "DTSTART;TZID=../../../../etc/passwd:"),
        "far_day": _EVENT.format(n=1, more="").replace("20261102", "99991231") + _EVENT.format(n=2, more="").replace("20261102", "00010101"),
        "duration": _EVENT.format(n=1, more="DURATION:P" + "9" * 5000 + "D\r\n"),
        "geo": _EVENT.format(n=1, more="GEO:" + "9" * 60_000 + ";1\r\n"),
        "sequence": _EVENT.format(n=1, more="SEQUENCE:" + "9" * 60_000 + "\r\n"),
    }.items()
}  # fmt: skip
for _name, _inside in _CALENDARS.items():
    BOMBS[_name] = partial(_calendar, _inside)


@bomb
def calendars_by_the_hundred() -> bytes:
    part = "Content-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\n" + _EVENT.format(n=1, more="") + "END:VCALENDAR\r\n"
    return parts(*([part] * 390))
