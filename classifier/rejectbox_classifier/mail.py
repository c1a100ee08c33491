"""The values the classifier takes and gives."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

LABELS = (
    "rejection",
    "acknowledgement",
    "interview",
    "assessment",
    "offer",
    "outreach",
    "job_alert",
    "other",
)


@dataclass(frozen=True, slots=True)
class Mail:
    """What the classifier sees of one mail; `text` is the visible text, quoted history included."""

    subject: str = field(repr=False)
    text: str = field(repr=False)
    sender_name: str = field(default="", repr=False)
    sender_address: str = field(default="", repr=False)
    links: tuple[str, ...] = field(default=(), repr=False)
    headers: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}), repr=False)


@dataclass(frozen=True, slots=True)
class Verdict:
    """The classifier's calibrated opinion of one mail.

    `probabilities` has every label of `LABELS` and sums to 1; `flagged` is P(rejection) >= `threshold`;
    `language` is ISO 639-1.
    """

    label: str
    probabilities: Mapping[str, float]
    flagged: bool
    threshold: float
    language: str

    @property
    def rejection(self) -> float:
        """P(rejection), 0 to 1."""
        return self.probabilities["rejection"]


@dataclass(frozen=True, slots=True)
class Evidence:
    """A phrase in the mail's own words and its pull (log-odds) towards (+) or away from (-) rejection."""

    phrase: str = field(repr=False)
    weight: float
