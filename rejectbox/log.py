"""Logging to stderr, for a terminal or for systemd's journal; keeps bodies, addresses and secrets out.

What is logged are sentences of our own with account names, mailbox names, UIDs, labels and reasons. The libraries
that would print mail stay at WARNING or above however talkative Rejectbox is.
"""

from __future__ import annotations

import logging
import os
import sys

_SILENT = ("imapclient", "mailparser", "keyring", "asyncio", "urllib3", "filelock", "skops", "py3langid")


def set_up(*, verbose: bool = False, quiet: bool = False) -> None:
    """Send the log to stderr: warnings and worse when `quiet`, everything of ours when `verbose`."""
    handler = logging.StreamHandler(sys.stderr)
    under_systemd = "JOURNAL_STREAM" in os.environ
    handler.setFormatter(
        logging.Formatter("%(levelname)s %(message)s" if under_systemd else "%(asctime)s %(levelname)-7s %(message)s")
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    logging.getLogger("rejectbox").setLevel(logging.DEBUG if verbose else logging.WARNING if quiet else logging.INFO)
    logging.getLogger("rejectbox_classifier").setLevel(logging.INFO if verbose else logging.WARNING)
    for name in _SILENT:
        logging.getLogger(name).setLevel(logging.WARNING)
