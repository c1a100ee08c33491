"""What the user said of single mails: it beats the model for the very mail."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from rejectbox.errors import UserError
from rejectbox.learning import labels

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from rejectbox_classifier.mail import Verdict

Said = Literal["rejection", "other"]
REASONS: Mapping[Said, str] = {
    "rejection": "you said that it is a rejection",
    "other": "you said that it is no rejection",
}
"""The user's word as the reason that the journal keeps."""


@dataclass(frozen=True, slots=True)
class _Kept:
    said: Said | None
    places: tuple[str, ...]


class Word:
    """The labels by the mail's identity; the file is read again whenever it has changed. For several threads.

    Where two labels of a mail contradict each other, neither counts. A damaged file says nothing, and without a path
    nobody has said anything.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._turn = threading.Lock()
        self._stamp = (0, 0)
        self._kept: Mapping[str, _Kept] = {}

    def stamp(self) -> tuple[int, int]:
        """Another one when the user may have said something else."""
        return labels.stamp(self._path) if self._path else (0, 0)

    def said(self, identity: str) -> Said | None:
        """What the user said of that mail."""
        kept = self._now().get(identity)
        return kept.said if kept else None

    def rejections(self) -> list[str]:
        """The identities of what the user called a rejection."""
        return [identity for identity, kept in self._now().items() if kept.said == "rejection"]

    def places(self, identity: str) -> tuple[str, ...]:
        """Where that mail lay in a training mailbox ("UIDVALIDITY:UID"), as far as that is known."""
        kept = self._now().get(identity)
        return kept.places if kept else ()

    def _now(self) -> Mapping[str, _Kept]:
        if not self._path:
            return self._kept
        with self._turn:
            stamp = self.stamp()
            if stamp != self._stamp:
                self._stamp = stamp
                try:
                    self._kept = _by_identity(labels.load(self._path))
                except UserError:  # of which the one who loads the model tells
                    self._kept = {}
            return self._kept


def heeded(verdict: Verdict, said: Said | None) -> Verdict:
    """The verdict, flagged as the user said; label and probability stay those of the model."""
    return replace(verdict, flagged=said == "rejection") if said else verdict


def with_reason(reason: str, said: Said | None) -> str:
    """The reason, with the user's word where there is one."""
    if not said or REASONS[said] in reason:
        return reason
    return f"{reason}; {REASONS[said]}"


def _by_identity(kept: Iterable[labels.Label]) -> dict[str, _Kept]:
    found: dict[str, list[labels.Label]] = {}
    for label in kept:
        found.setdefault(label.identity, []).append(label)
    return {identity: _agreed(given) for identity, given in found.items()}


def _agreed(given: list[labels.Label]) -> _Kept:
    words: set[Said] = {"rejection" if label.example.rejected else "other" for label in given}
    return _Kept(words.pop() if len(words) == 1 else None, tuple(label.place for label in given if label.place))
