"""Whether the program may say a command: by the list in rejectbox/commands.py, but read with code of the tests' own.

A fault in the program's own check must not hide itself.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rejectbox.commands import COMMANDS, FETCHED
from rejectbox.special_use import NAMES

from .names import decoded

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

VERBS = {command.verb for command in COMMANDS}
NEVER = frozenset(
    "SELECT STORE EXPUNGE COPY MOVE DELETE RENAME CREATE CLOSE UNSELECT SUBSCRIBE UNSUBSCRIBE SETACL DELETEACL SETQUOTA "
    "SETMETADATA SETANNOTATION REPLACE COMPRESS XLIST SORT THREAD CHECK".split()
)
"""Whatever that list may come to hold."""
PEEKING = frozenset("BODY.PEEK BINARY.PEEK BINARY.SIZE".split())
TELLING = frozenset("RFC822.SIZE INTERNALDATE BODYSTRUCTURE ENVELOPE FLAGS UID".split())
_TOKEN = re.compile(rb'"(?:[^"\\]|\\.)*"|\{\d+\+?\}|[()]|[^\s()"]*\[[^\]]*\](?:<[\d.]+>)?|[^\s()"]+')


def violation(line: bytes | str, *, drafts: Collection[str] | None = None) -> str | None:
    """Why the program may not say this line (a command or DONE, without the contents of its literals); None if it may.

    `drafts` are the decoded names of the mailboxes that are the user's Drafts; None takes each that is known by its name.
    """
    said = (line.encode() if isinstance(line, str) else line).rstrip(b"\r\n")
    if b"\r" in said or b"\n" in said or b"\0" in said:
        return "a line break within a command"
    words = said.split(b" ", 3)
    if len(words) < 2:
        return None if said.upper() == b"DONE" else "no command"
    uid = words[1].upper() == b"UID" and len(words) > 2
    verb = b" ".join(words[1 : 3 if uid else 2]).decode("latin-1").upper()
    if verb not in VERBS or verb.removeprefix("UID ") in NEVER:
        return f"{verb} is not on the list"
    tokens = list(_tokens(said))[3 if uid else 2 :]
    if verb == "APPEND":
        return _appended(tokens, drafts)
    return next(filter(None, map(_fetched, tokens[1:])), None) if verb == "UID FETCH" else None


def _tokens(said: bytes) -> Iterator[str]:
    # Some servers list names in raw UTF-8, and are given them back as they list them.
    return (token.decode("utf-8", "replace") for token in _TOKEN.findall(said))


def _fetched(item: str) -> str | None:
    if item in ("(", ")"):
        return None
    name = item.partition("[")[0].upper()
    if name not in FETCHED or name not in (PEEKING if "[" in item else TELLING):
        return f"FETCH {item} is not on the list"
    return None


def _appended(tokens: list[str], drafts: Collection[str] | None) -> str | None:
    if len(tokens) < 2 or tokens[1] != "(" or ")" not in tokens:
        return "APPEND without flags"
    flags = [flag.lower() for flag in tokens[2 : tokens.index(")")]]
    if "\\draft" not in flags or set(flags) - {"\\draft", "\\seen"}:
        return f"APPEND with the flags {flags}"
    if tokens.count("(") > 1:
        return "APPEND of more than one mail"
    word = tokens[0][1:-1] if tokens[0].startswith('"') else tokens[0]
    name = decoded(re.sub(r"\\(.)", r"\1", word))
    known = NAMES["drafts"].split("|")
    if name not in drafts if drafts is not None else re.split(r"[./]", name)[-1].lower() not in known:
        return f"APPEND to {name!r}, which is not the user's Drafts"
    return None
