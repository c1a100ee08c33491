"""UIDs by windows: a mailbox may have hundreds of thousands of messages, and they are never all held at once."""

from __future__ import annotations

import heapq
from typing import TYPE_CHECKING

from rejectbox.mailbox.listing import HIGHEST

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rejectbox.mailbox.client import Client

CHUNK = 1000
"""UIDs that are held at once, at the most."""
_PARTS = 20
"""In how many a mailbox is searched by date."""


class Windows:
    """Searches the mailbox that `client` has examined."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._width = CHUNK

    def lowest_from(self, first: int) -> list[int]:
        """The lowest UIDs >= `first`, ascending, at most `CHUNK`; none only where there is none.

        UIDs may lie close together or far apart, so a window widens until it holds some hundred.
        """
        while first <= HIGHEST:
            last = min(first + self._width - 1, HIGHEST)
            # "*" names the last message too, however old (RFC 3501 section 6.4.8): nothing beyond goes unseen.
            found = _Within(first, last, self._client.uids(b"UID", b"%d:%d,*" % (first, last)))
            uids = sorted(set(heapq.nsmallest(CHUNK, found)))
            if len(uids) >= CHUNK // 2:
                self._width = max(CHUNK, uids[-1] - first + 1)
            elif found.beyond:
                self._width = min(2 * self._width, HIGHEST)
            if uids or (found.any and not found.beyond):
                return uids
            if not found.any:  # an empty mailbox; or Courier, for which "*" is no message but the end of all numbers
                rest = self._client.uids(b"UID", b"%d:*" % first)
                uids = sorted(heapq.nsmallest(CHUNK, (uid for uid in rest if uid >= first)))
                self._width = max(self._width, uids[-1] - first + 1 if uids else 0)
                return uids
            first = last + 1
        return []

    def lowest_of(self, criteria: bytes, last: int) -> list[int]:
        """The lowest UID that `criteria` find, if they find any; `last` is about the highest that there is.

        In parts, for a server may have to open every mail to know its date, and none is waited for so long.
        """
        alone = [b"RETURN (MIN)"] if self._client.has_capability("ESEARCH") else []
        width = max(CHUNK, last // _PARTS + 1)
        for first in range(1, last + 1, width):
            end = b"%d" % (first + width - 1) if first + width <= last else b"*"
            if found := heapq.nsmallest(1, self._client.uids(*alone, b"UID", b"%d:%s" % (first, end), criteria)):
                return found
        return []


class _Within:
    """Those of `uids` from `first` to `last`; once they are gone through: was there `any`, and any `beyond`?"""

    def __init__(self, first: int, last: int, uids: Iterable[int]) -> None:
        self._first = first
        self._last = last
        self._uids = uids
        self.any = self.beyond = False

    def __iter__(self) -> Iterator[int]:
        for uid in self._uids:
            self.any = True
            self.beyond = self.beyond or uid > self._last
            if self._first <= uid <= self._last:
                yield uid
