"""Rejectbox: a rejection arrives, a courteous feedback request waits in Drafts."""

__version__ = "0.1.0"
