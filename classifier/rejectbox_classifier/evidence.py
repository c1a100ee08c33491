"""Why a mail was judged as it was: what each of its sentences changes, in the mail's own words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rejectbox_classifier import features
from rejectbox_classifier.calibration import Scale, log_odds
from rejectbox_classifier.mail import Evidence, Mail

if TYPE_CHECKING:
    from rejectbox_classifier.model import Layer

PHRASE = 200  # characters
_FAINT = 0.05  # log-odds; less than that is no reason


def explain(layer: Layer, scale: Scale, mail: Mail, limit: int) -> tuple[Evidence, ...]:
    """Return the telling sentences (subject first, the template's name last) with their weight: the log-odds of rejection
    with the sentence less those without it. The strongest `limit` of them, in the order of the mail."""
    reading = features.read(mail)

    def odds(part: features.Reading) -> float:
        return scale.slope * float(log_odds(layer.scores(features.keys(part))))

    whole = odds(reading)
    found = []
    if reading.subject:
        found.append(Evidence(_phrase(features.subject_text(mail)), whole - odds(replace(reading, subject=()))))
    for index in range(len(reading.sentences)):
        tokens = reading.tokens(index)
        rest = replace(reading, sentences=reading.sentences[:index] + reading.sentences[index + 1 :])
        found.append(Evidence(_phrase(reading.body[tokens[0].start : tokens[-1].end]), whole - odds(rest)))
    for index, words in enumerate(reading.template):
        rest = replace(reading, template=reading.template[:index] + reading.template[index + 1 :])
        name = " ".join(words)
        found.append(Evidence(_phrase(f"(template: {name})"), whole - odds(rest)))
    telling = [item for item in found if abs(item.weight) >= _FAINT]
    strongest = sorted(telling, key=lambda item: -abs(item.weight))[: max(0, limit)]
    return tuple(item for item in found if any(item is chosen for chosen in strongest))


def _phrase(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= PHRASE else f"{text[: PHRASE - 1]}…"
