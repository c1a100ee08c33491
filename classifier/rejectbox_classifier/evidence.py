"""Why a mail was judged as it was: the phrases that speak for and against a rejection, in the mail's own words.

The mail is judged again and again, each time with something left out.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from rejectbox_classifier import features, phrases
from rejectbox_classifier.calibration import Scale, log_odds
from rejectbox_classifier.keys import keys
from rejectbox_classifier.mail import Evidence, Mail

if TYPE_CHECKING:
    from rejectbox_classifier.features import Reading
    from rejectbox_classifier.model import Layer

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
    found = []
    if reading.subject:
        found.append(Evidence(_shown(features.subject_text(mail)), whole.less(replace(reading, subject=()))))
    found += whole.phrases(_WEIGHED * max(0, limit))
    for index, words in enumerate(reading.template):
        rest = replace(reading, template=reading.template[:index] + reading.template[index + 1 :])
        name = " ".join(words)
        found.append(Evidence(_shown(f"(template: {name})"), whole.less(rest)))
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
        self.odds = self._odds(self.reading)

    def _odds(self, reading: Reading) -> float:
        return self.scale.slope * float(log_odds(self.layer.scores(keys((reading,))))[0])

    def less(self, rest: Reading) -> float:
        """Return what the log-odds lose where only the rest is read."""
        return self.odds - self._odds(rest)

    def without(self, number: int, start: int, end: int) -> float:
        """Return what the log-odds lose without tokens [start, end) of a sentence."""
        sentences = self.reading.sentences
        kept = sentences[number][:start] + sentences[number][end:]
        rest = (*sentences[:number], *((kept,) if kept else ()), *sentences[number + 1 :])
        return self.less(replace(self.reading, sentences=rest))

    def phrases(self, count: int) -> list[Evidence]:
        """Return up to `count` phrases, those that seem the strongest, in the order of the mail."""
        body, sentences = self.reading.body, self.reading.sentences
        weights = [abs(self.without(number, 0, len(sentence))) for number, sentence in enumerate(sentences)]
        seen: list[tuple[float, int, int, int]] = []
        left = WORDS
        for number in sorted(range(len(sentences)), key=lambda number: -weights[number]):
            if left <= 0:
                break
            tokens = self.reading.tokens(number)
            split = phrases.words(body, tokens)
            together = -(-len(split) // min(left, _PIECES))
            values: list[float] = []
            for at in range(0, len(split), together):
                piece = split[at : at + together]
                values += [self.without(number, piece[0][0], piece[-1][1]) / len(piece)] * len(piece)
                left -= 1
            worth = phrases.ends(body, tokens, split, self.reading.language)
            seen += [
                (abs(one.weight), number, split[one.start][0], split[one.end - 1][1])
                for one in phrases.phrases(values, worth)
            ]
        strongest = sorted(seen, reverse=True)[:count]
        return [self._weighed(*place) for place in sorted(place for _, *place in strongest)]

    def _weighed(self, number: int, start: int, end: int) -> Evidence:
        words = self.reading.tokens(number)[start:end]
        return Evidence(_shown(self.reading.body[words[0].start : words[-1].end]), self.without(number, start, end))


def _shown(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= PHRASE else f"{text[: PHRASE - 1]}…"
