"""What systemd is told where it asks to be (sd_notify(3)): ready, alive, reading the config again, stopping.

The protocol is a datagram of KEY=value lines to the Unix socket that NOTIFY_SOCKET names; it is documented as stable.
"""

from __future__ import annotations

import contextlib
import os
import socket
import time
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import MutableMapping

_MORE_TIME = 30
"""Seconds that a start takes longer each time it is said to be still on its way."""


class Notifier:
    """Tells systemd at `address`; nobody where that is empty. `watchdog` is within how many seconds a sign of life is
    expected, 0 for never. What cannot be told is not told: a daemon does not stop for it.
    """

    def __init__(self, address: str = "", watchdog: float = 0.0) -> None:
        # An abstract socket is written with "@" for its leading NUL (sd_notify(3)).
        self._address = f"\0{address[1:]}" if address.startswith("@") else address
        self._every = watchdog / 3
        self._last = 0.0
        self._status = ""

    @classmethod
    def of(cls, environment: MutableMapping[str, str]) -> Self:
        """The one that systemd asked for. Takes its variables out, so that no child talks in our name."""
        address = environment.pop("NOTIFY_SOCKET", "")
        microseconds, pid = environment.pop("WATCHDOG_USEC", ""), environment.pop("WATCHDOG_PID", "")
        ours = microseconds.isdigit() and pid in ("", str(os.getpid()))
        return cls(address, int(microseconds) / 1e6 if ours else 0.0)

    def ready(self) -> None:
        """The watch has begun, for the first time or after the config was read again."""
        self._tell("READY=1")

    def still_starting(self) -> None:
        """The model is being loaded or trained: systemd's patience with a start begins anew."""
        if self._due(_MORE_TIME / 6):
            self._tell(f"EXTEND_TIMEOUT_USEC={_MORE_TIME * 1_000_000}\nWATCHDOG=1")

    def reloading(self) -> None:
        """The config is read again."""
        self._tell(f"RELOADING=1\nMONOTONIC_USEC={time.monotonic_ns() // 1000}")

    def stopping(self) -> None:
        """The end has begun."""
        self._tell("STOPPING=1")

    def status(self, words: str) -> None:
        """One line that `systemctl status` shows."""
        if words != self._status:
            self._status = words
            self._tell(f"STATUS={words}")

    def alive(self) -> None:
        """A sign of life, as often as it is expected and not more."""
        if self._every and self._due(self._every):
            self._tell("WATCHDOG=1")

    def _due(self, every: float) -> bool:
        now = time.monotonic()
        if self._last and now - self._last < every:
            return False
        self._last = now
        return True

    def _tell(self, words: str) -> None:
        if not self._address:
            return
        with (
            contextlib.suppress(OSError),
            socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as stream,
        ):
            stream.settimeout(1.0)
            stream.sendto(words.encode(), self._address)
