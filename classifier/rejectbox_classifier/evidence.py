"""Why a mail was judged as it was: the phrases that speak for and against a rejection, in the mail's own words.

The mail is judged again and again, each time with something left out.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np

from rejectbox_classifier import features, phrases
from rejectbox_classifier.calibration import Scale, log_odds
from rejectbox_classifier.keys import keys
from rejectbox_classifier.mail import Evidence, Mail

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rejectbox_classifier.features import Reading
    from rejectbox_classifier.model import Layer

    Place = tuple[int, int, int]

PHRASE = 200  # characters
WORDS = 64  # of one mail that are left out one by one; each costs a judgement, and a stranger's mail must not cost
_PIECES = 24  # of one sentence; of a longer one, several words are left out together
_WEIGHED = (
    2  # phrases, for each that is asked for: what their words change one by one only tells which may be strongest
)
_FAINT = 0.05  # log-odds; less is no reason
_SLIGHT = 0.08  # of the strongest reason; less is none beside it


def explain(layer: Layer, scale: Scale, mail: Mail, limit: int) -> tuple[Evidence, ...]:
    """Return the subject, telling phrases and the template's name, each with its weight: the log-odds of rejection less
    those without it. The strongest `limit` of them, in the order of the mail."""
    whole = _Whole(layer, scale, features.read(mail))
    reading = whole.reading
    found: list[Evidence] = []
    if reading.subject:
        found += map(Evidence, [_shown(features.subject_text(mail))], whole.less([replace(reading, subject=())]))
    found += whole.phrases(_WEIGHED * max(0, limit))
    named = [_shown(f"(template: {' '.join(words)})") for words in reading.template]
    rests = [replace(reading, template=reading.template[:at] + reading.template[at + 1 :]) for at in range(len(named))]
    found += map(Evidence, named, whole.less(rests))
    ranked = sorted(found, key=lambda item: -abs(item.weight))[: max(0, limit)]
    least = max(_FAINT, _SLIGHT * abs(ranked[0].weight)) if ranked else 0.0
    return tuple(item for item in found if abs(item.weight) >= least and any(item is chosen for chosen in ranked))


@dataclass(slots=True)
class _Whole:
    """What was read, and the log-odds of it all."""

    layer: Layer
    scale: Scale
    reading: Reading
    odds: float = field(init=False)

    def __post_init__(self) -> None:
        (self.odds,) = self._odds([self.reading])

    def _odds(self, readings: Sequence[Reading]) -> list[float]:
        found = log_odds(self.layer.scores(keys(readings))) if readings else np.empty(0)
        return [self.scale.slope * one for one in found.tolist()]

    def less(self, rests: Sequence[Reading]) -> list[float]:
        """Return what the log-odds lose where only the rest is read, for each rest."""
        return [self.odds - one for one in self._odds(rests)]

    def without(self, places: Sequence[Place]) -> list[float]:
        """Return what the log-odds lose without tokens [start, end) of a sentence, for each (number, start, end)."""
        return self.less([self._rest(*place) for place in places])

    def _rest(self, number: int, start: int, end: int) -> Reading:
        sentences = self.reading.sentences
        kept = sentences[number][:start] + sentences[number][end:]
        return replace(
            self.reading, sentences=(*sentences[:number], *((kept,) if kept else ()), *sentences[number + 1 :])
        )

    def phrases(self, count: int) -> list[Evidence]:
        """Return up to `count` phrases, those that seem the strongest, in the order of the mail."""
        body, sentences = self.reading.body, self.reading.sentences
        weights = self.without([(number, 0, len(sentence)) for number, sentence in enumerate(sentences)])
        seen: list[tuple[float, Place]] = []
        left = WORDS
        for number in sorted(range(len(sentences)), key=lambda number: -abs(weights[number])):
            if left <= 0:
                break
            tokens = self.reading.tokens(number)
            split = phrases.words(body, tokens)
            together = -(-len(split) // min(left, _PIECES))
            pieces = [split[at : at + together] for at in range(0, len(split), together)]
            lost = self.without([(number, piece[0][0], piece[-1][1]) for piece in pieces])
            left -= len(pieces)
            values = [one / len(piece) for one, piece in zip(lost, pieces, strict=True) for _ in piece]
            worth = phrases.ends(body, tokens, split, self.reading.language)
            seen += [
                (abs(one.weight), (number, split[one.start][0], split[one.end - 1][1]))
                for one in phrases.phrases(values, worth)
            ]
        strongest = sorted(place for _, place in sorted(seen, reverse=True)[:count])
        return [*map(Evidence, map(self._phrase, strongest), self.without(strongest))]

    def _phrase(self, place: Place) -> str:
        number, start, end = place
        words = self.reading.tokens(number)[start:end]
        return _shown(self.reading.body[words[0].start : words[-1].end])


def _shown(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= PHRASE else f"{text[: PHRASE - 1]}…"
