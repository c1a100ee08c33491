"""IMAP: connecting, logging in, and the verbs of `rejectbox.server.Server`; the only door to imapclient."""

from rejectbox.mailbox.connection import Connection
from rejectbox.mailbox.opening import connect

__all__ = ["Connection", "connect"]
