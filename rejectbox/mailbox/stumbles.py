"""At which message or mailbox connections break, so that one that a server cannot hand over does not keep all others waiting."""

from __future__ import annotations

_ENOUGH = 3
"""Broken connections, in a row at one message or at one mailbox, from which on it is in doubt."""


class Stumbles:
    """What outlives the connections to one mailbox: where the last ones broke."""

    def __init__(self) -> None:
        self._at: tuple[str, int, int] | None = None
        self._times = 0
        self._mailboxes: dict[str, int] = {}

    def doubts(self, at: tuple[str, int, int]) -> bool:
        """Did the last three break at (mailbox, UIDVALIDITY, UID)?"""
        return at == self._at and self._times >= _ENOUGH

    def left_out(self) -> frozenset[str]:
        """The mailboxes at which three connections broke and none has come through since; the next one tries them again."""
        found = frozenset(name for name, times in self._mailboxes.items() if times >= _ENOUGH)
        self._mailboxes |= dict.fromkeys(found, _ENOUGH - 1)
        return found

    def went_well(self) -> None:
        """A connection has come through: what broke once is forgotten."""
        self._mailboxes = {name: times for name, times in self._mailboxes.items() if times > 1}

    def broke_at_mailbox(self, name: str) -> None:
        """One more broke at that mailbox as a whole."""
        self._mailboxes[name] = self._mailboxes.get(name, 0) + 1

    def broke(self, at: tuple[str, int, int]) -> None:
        """One more broke there."""
        self._times = self._times + 1 if at == self._at else 1
        self._at = at
