"""What a layer says of a mail, before it is a probability."""

from __future__ import annotations

from rejectbox_classifier.mail import LABELS

SIDES = ("rejection", "job", "rest")
"""Three sides of a mail: a rejection, other mail about a job, and all the rest. Told apart from both, rejections are known
better than from all that is none at once: grouped cross-validation, and more so where another hand wrote the mail."""
SCORES = (*SIDES, "told", *(label for label in LABELS if label != "rejection"))
"""The score of each side, of which only the differences mean something; the log-odds that the strongest sentence is one that
rejects; and, if the mail is no rejection, the score of each other label, of which again only the differences mean something."""
TOLD = len(SIDES)
KINDS = slice(TOLD + 1, len(SCORES))


def side(label: str) -> str:
    """Return the side on which a label is."""
    return "rejection" if label == "rejection" else "rest" if label == "other" else "job"
