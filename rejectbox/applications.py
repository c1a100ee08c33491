"""Which rejections are of one application: it gets one letter, whoever writes, and however often."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from rejectbox import naming

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rejectbox.store import Entry
    from rejectbox.values import Address, Message

WITHIN = 120 * 86400.0
"""Seconds within which the same role at the same company is the same application; later the user has applied again."""


def asked_of(recipient: Address) -> str:
    """By which the journal knows the reader of a letter again, without keeping the address."""
    return hashlib.sha256(recipient.email.lower().encode()).hexdigest()[:16]


def same(entry: Entry, message: Message, others: Iterable[Entry]) -> Entry | None:
    """The one of `others` that is of the application that `message` turns down, as far as `entry` tells.

    One thread is one application. Else the company tells, or where either mail names none, whom the letter goes to;
    and never two that name different roles.
    """
    thread = {*message.references, message.in_reply_to} - {""}
    for other in others:
        if other.identity == entry.identity or abs(other.arrived - entry.arrived) > WITHIN:
            continue
        if thread & {other.original_id, other.sent_id, other.draft_id}:
            return other
        if _apart(entry.role, other.role):
            continue
        if entry.company and other.company:
            if not _apart(entry.company, other.company):
                return other
        elif entry.asked_of and entry.asked_of == other.asked_of:
            return other
    return None


def _apart(one: str, other: str) -> bool:
    """Are two names both known, and of different things? "Globex" and "Globex GmbH" are not."""
    first, second = naming.key(one), naming.key(other)
    return bool(first and second) and f" {first} " not in f" {second} " and f" {second} " not in f" {first} "
