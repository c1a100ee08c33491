"""Whether the machine has slept: the monotonic clock stands still meanwhile, the wall clock does not."""

from __future__ import annotations

import time

SLICE = 10.0
"""Seconds between two looks, at the most, while something is waited for."""
_NOTICED = 5.0
"""Seconds of sleep that count; a clock that is set forward passes for sleep, which does no harm."""

wall = time.time


class Awake:
    """`slept()` tells whether the machine has slept since the last look."""

    def __init__(self) -> None:
        self._offset = wall() - time.monotonic()

    def slept(self) -> bool:
        before, self._offset = self._offset, wall() - time.monotonic()
        return self._offset - before > _NOTICED
