"""What of a mail's text its writer wrote this time, signature and footer included, and what stands below it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rejectbox_classifier import quoting

if TYPE_CHECKING:
    from rejectbox.languages import Language

READ = 20_000
"""Characters of a mail that facts are read from; past that is boilerplate, or an attack."""

_ADDRESS = re.compile(r"[A-Za-z0-9._%+-]{1,64}@([A-Za-z0-9.-]{1,250})")
_BARE = re.compile(r"^[\s*_|>]+|[\s*_|]+$")
_FEW_WORDS = 8
_ENDLESS = re.compile(r"(\S{120})\S+")
"""A word of no language: patterns of names, which may join many words, would go through it again from each of its letters."""


@dataclass(frozen=True, slots=True)
class History:
    """`own` is new in this mail; `below` is quoted or forwarded; `forwarded` holds the domain that was forwarded from.

    `forwarded` is None where nothing was forwarded, '' where the domain is not told.
    """

    own: str = field(repr=False)
    below: str = field(repr=False)
    forwarded: str | None = None


def history(text: str) -> History:
    """Part the text at its quotations, attribution lines and copied headers. No word stays longer than a line."""
    lines = _ENDLESS.sub(r"\1", text[:READ]).split("\n")
    own: list[str] = []
    below: list[str] = []
    at = 0
    while at < len(lines):
        line = lines[at]
        taken = quoting.is_attribution(lines, at)
        if quoting.is_quoted(line):
            below.append(line.lstrip("> "))
            at += 1
        elif taken:
            at += taken
            following = next((rest for rest in lines[at : at + 3] if rest.strip()), "")
            if not quoting.is_quoted(following):
                return History("\n".join(own), "\n".join(below + lines[at:]))
        elif quoting.is_forward_marker(line):
            rest, domain = _forwarded(lines[at + 1 :])
            return History("\n".join(own), "\n".join(below + rest), domain)
        elif quoting.is_original_marker(line) or quoting.header_block(lines, at):
            return History("\n".join(own), "\n".join(below + lines[at + 1 :]))
        else:
            own.append(line)
            at += 1
    return History("\n".join(own), "\n".join(below))


def _forwarded(lines: list[str]) -> tuple[list[str], str]:
    for start in range(min(4, len(lines))):
        if taken := quoting.header_block(lines, start):
            sender = _ADDRESS.search(lines[start])
            return lines[start + taken :], sender.group(1).lower() if sender else ""
    return lines, ""


def flat(text: str) -> str:
    """`text` with single spaces, as the phrases of a language are matched on it."""
    return " ".join(text.split())


def signature(own: str, speech: Language) -> tuple[str, ...]:
    """The (up to five) lines below the complimentary close; where there is none, the short lines at the end."""
    lines = [bare for line in own.split("\n") if (bare := _BARE.sub("", line)) and bare != "--"]
    for index in range(len(lines) - 1, 0, -1):
        line = lines[index]
        for closing in speech.closings:
            if len(line) <= 120 and (match := re.match(rf"{closing}(?:[,.!]|$)\s*", line, re.IGNORECASE)):
                same_line = line[match.end() :].strip()
                return tuple([same_line] * bool(same_line) + lines[index + 1 : index + 6])
        if line.endswith(",") and len(line.split()) <= _FEW_WORDS + 2 and _short(lines[index + 1 : index + 2]):
            return tuple(lines[index + 1 : index + 6])
    tail: list[str] = []
    for line in reversed(lines[-4:]):
        if not _short([line]):
            break
        tail.insert(0, line)
    return tuple(tail)


def _short(lines: list[str]) -> bool:
    return bool(lines) and all(
        len(line.split()) <= _FEW_WORDS and line[-1] not in "!?:;,…" and not re.search(r"\w{3}\.$", line)
        for line in lines
    )
