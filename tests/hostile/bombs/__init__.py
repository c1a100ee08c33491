"""Mails made to cost: each name is what the mail does to whoever reads it."""

from tests.hostile.bombs import attachments, encodings, heads, markup, structure, texts
from tests.hostile.bombs.making import BOMBS, mail

__all__ = ["BOMBS", "attachments", "encodings", "heads", "mail", "markup", "structure", "texts"]
