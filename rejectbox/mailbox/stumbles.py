"""At which message or mailbox connections break, so that one that a server cannot hand over does not keep all others waiting."""

from __future__ import annotations

_ENOUGH = 3
"""Broken connections in a row, at one message, from which on it is in doubt."""


class Stumbles:
    """What outlives the connections to one mailbox: where the last ones broke."""

    def __init__(self) -> None:
        self._at: tuple[str, int, int] | None = None
        self._times = 0

    def doubts(self, at: tuple[str, int, int]) -> bool:
        """Did the last three break at (mailbox, UIDVALIDITY, UID), or at a mailbox as a whole, with 0 for both?"""
        return at == self._at and self._times >= _ENOUGH

    def broke(self, at: tuple[str, int, int]) -> None:
        """One more broke there."""
        self._times = self._times + 1 if at == self._at else 1
        self._at = at
