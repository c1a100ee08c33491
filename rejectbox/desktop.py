"""A word on the user's desktop; the only door to desktop-notifier, which is an optional extra.

It is loaded only when there is something to tell and a desktop to tell it on. What cannot be told is not told: the log
and `rejectbox status` say the same.
"""

from __future__ import annotations

import asyncio
import logging
import os
import sys
import threading
from pathlib import Path

log = logging.getLogger(__name__)

PATIENCE = 10.0
"""Seconds that a desktop may take."""
_LONGEST = 250
"""Characters; a notification is no page."""


def tell(title: str, sentence: str) -> threading.Thread | None:
    """Show it until it is dismissed. Returns at once, with the thread that does it, and never raises."""
    if not here():
        return None
    # A daemon thread: a desktop that never answers must not keep the process.
    thread = threading.Thread(target=_tell, args=(title, sentence), name="desktop", daemon=True)
    thread.start()
    return thread


def here() -> bool:
    """Is there a desktop session? On Linux its bus: the notification service is asked by D-Bus."""
    if sys.platform in ("win32", "darwin"):
        return True
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    return bool(os.environ.get("DBUS_SESSION_BUS_ADDRESS") or (runtime and (Path(runtime) / "bus").exists()))


def _tell(title: str, sentence: str) -> None:
    try:
        from desktop_notifier import DesktopNotifier, Urgency  # noqa: PLC0415  (optional, and seldom needed)
    except ImportError:
        log.debug("desktop-notifier is not installed, so nothing is shown on the desktop")
        return
    except Exception as error:  # noqa: BLE001  (what a desktop's libraries raise is not foreseeable)
        log.debug("nothing can be shown on this desktop (%s)", type(error).__name__)
        return
    logging.getLogger("desktop_notifier").setLevel(logging.CRITICAL)  # it warns with tracebacks
    short = sentence if len(sentence) <= _LONGEST else f"{sentence[:_LONGEST].rstrip()} ..."

    async def show() -> None:
        notifier = DesktopNotifier(app_name="Rejectbox", app_icon=None)
        await asyncio.wait_for(notifier.send(title=title, message=short, urgency=Urgency.Critical), PATIENCE)

    try:
        asyncio.run(show())
    except Exception as error:  # noqa: BLE001  (same; and no desktop is no trouble of the watch)
        log.debug("the desktop was not told (%s)", type(error).__name__)
