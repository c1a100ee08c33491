"""IMAP: connecting, logging in, and the verbs of `rejectbox.server.Server`; the only door to imapclient."""

from rejectbox.mailbox.connection import Connection
from rejectbox.mailbox.opening import connect
from rejectbox.mailbox.stumbles import Stumbles

__all__ = ["Connection", "Stumbles", "connect"]
