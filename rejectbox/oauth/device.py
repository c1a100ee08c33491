"""Signing in with a code on another device (RFC 8628)."""

from __future__ import annotations

import contextlib
import time
from typing import TYPE_CHECKING, Any

from rejectbox.errors import ConnectionLost
from rejectbox.oauth.wire import Denied

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from rejectbox.config import Account
    from rejectbox.oauth.wire import Grant, Issuing

_INTERVAL = 5.0
"""Seconds between two questions, where the issuer says nothing; and what slow_down adds (section 3.5)."""
_LONGEST = 1800.0


def with_code(issuing: Issuing, account: Account, say: Callable[[str], None], wait: Callable[[float], None]) -> Grant:
    """Show the code, and ask until the user has typed it. Raises Denied, and what `Issuing` raises but ConnectionLost."""
    codes = issuing.device_codes()
    address = codes.get("verification_uri") or codes.get("verification_url")  # Google's older name
    say(
        f"On any device open {_shown(address)}\nand type {_shown(codes['user_code'])} there; sign in as {account.login}."
    )
    interval = max(1.0, _number(codes, "interval", _INTERVAL))
    left = _number(codes, "lifetime", _LONGEST)
    end = time.monotonic() + left
    while left > 0 and time.monotonic() < end:
        wait(interval)
        left -= interval
        try:
            return issuing.with_device_code(codes["device_code"])
        except Denied as denied:
            if denied.code == "slow_down":
                interval += _INTERVAL
            elif denied.code != "authorization_pending":
                raise
        except ConnectionLost:
            # Section 3.5: ask less often after a connection timeout.
            interval = 2 * interval
    raise Denied("expired_token")


def _number(codes: Mapping[str, Any], key: str, otherwise: float) -> float:
    with contextlib.suppress(KeyError, TypeError, ValueError):
        if 0 <= (found := float(codes[key])) <= _LONGEST:
            return found
    return otherwise


def _shown(value: object) -> str:
    """What an issuer wants shown, with nothing in it that a terminal obeys."""
    return "".join(character for character in str(value)[:200] if character.isprintable())
