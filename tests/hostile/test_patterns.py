"""No pattern by which facts are read blows up on a text of its own pieces, of about the length that is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rejectbox import facts, message
from rejectbox.languages import languages
from tests.hostile.bombs import mail
from tests.hostile.bombs.making import HEAD, LETTER, PLAIN
from tests.hostile.walking import walk

if TYPE_CHECKING:
    from rejectbox import journey

PIECES = (
    "A 11111111|A 0aaaaaaaa| - I| - A|1/|Aa- |A 1ª |A ds. |a a. |(A) |II III |A & B - |A-B-C |the Aa- |1.1.|x.y.z |A/B/C |d'A |"
    "A (a) |Aa' |“A” |A, |0a-0a |A's |(m/w/d) |#a1 |A.B. |candidatura en 0Aaaaaaaaa |als A ds. |id #a1a, - I of of |presso 0Aaaaaaaaa |"
    "für die Stelle als |application for the position of |wysłana |apädago |dniu aa-aa, |thank you for your "
).split("|")
"""Made of what the patterns are made of: words that two alternatives of one can read."""


@pytest.mark.parametrize("piece", PIECES)
def test_what_a_pattern_repeats_does_not_blow_it_up(piece: str) -> None:
    raw = mail(LETTER + piece * (16_000 // len(piece)), PLAIN, f"Subject: {piece * 40}\r\n" + HEAD)
    read = message.read(raw)

    def go(_raw: bytes) -> journey.Decision | None:
        for spoken in languages():
            facts.gather(read, facts.Thread(), spoken)
        return None

    assert walk(raw, go, seconds=10).fine
