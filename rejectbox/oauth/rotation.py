"""Which refresh tokens are spent, and which one took their place: a keyring may go on giving one that is spent.

It does so after it refused the new one, where another keyring took it instead, and where it takes an older one at last that it
had seemed to refuse. A spent token that comes again ends the whole sign-in (RFC 9700 section 4.14.2).
"""

from __future__ import annotations

import hashlib

_MOST = 1000
"""Spent tokens that are known by sign-in, those that were met last; renewed each hour, more than a month of them."""


class Rotation:
    """The refresh tokens of one sign-in, for as long as the process lives. Not thread-safe."""

    def __init__(self) -> None:
        self._spent: dict[bytes, None] = {}  # hashes, those met last at the end
        self._newest = ""

    def good(self, kept: str) -> str:
        """The token to use where the keyring gives `kept`; "" where that is spent and nothing took its place."""
        if _hash(kept) not in self._spent:
            return kept
        self._spend(kept)
        return self._newest

    def went_on(self, used: str, given: str) -> None:
        """The issuer took `used`, and gave `given` for the next time."""
        if given != used:
            self._spend(used)
            self._newest = given

    def begin_anew(self, given: str = "") -> None:
        """Somebody signed in, or out."""
        if self._newest:
            self._spend(self._newest)
        self._newest = given

    def _spend(self, token: str) -> None:
        hashed = _hash(token)
        self._spent.pop(hashed, None)
        self._spent[hashed] = None
        while len(self._spent) > _MOST:
            del self._spent[next(iter(self._spent))]


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
