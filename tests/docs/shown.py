"""What README and manual show: blocks of code by language, and the commands in them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
MADE = frozenset({"commands.md"})
"""Pages that the program makes of itself: they show how a command is put together, and nothing to be typed."""
PAGES = (
    ROOT / "README.md",
    *(page for page in sorted((ROOT / "docs").rglob("*.md")) if page.name not in MADE),
    ROOT / "classifier" / "MODEL_CARD.md",
    ROOT / "classifier" / "corpus" / "README.md",
)
SHELL = frozenset({"sh", "console", "cron", "powershell"})

_FENCE = re.compile(r"^(?P<indent> *)(?P<marks>`{3,}|~{3,})(?P<language>[^\s`]*)")
_COMMENT = re.compile(r"(?:^|\s+)#\s.*$")
_SCHEDULE = re.compile(r"^(?:[\d*/,-]+\s+){5}")
_SPAN = re.compile(r"(?<!`)`(rejectbox [^`\n]+)`(?!`)")


@dataclass(frozen=True, slots=True)
class Block:
    """One block of code; `line` is that of its fence, `language` "" where none is named."""

    page: Path
    line: int
    language: str
    text: str

    @property
    def where(self) -> str:
        return f"{self.page.relative_to(ROOT)}:{self.line}"


@dataclass(frozen=True, slots=True)
class Command:
    """One line for a shell, without its comment, and where it stands."""

    where: str
    line: str


def blocks() -> Iterator[Block]:
    """Every fenced block of every page."""
    for page in PAGES:
        fence: re.Match[str] | None = None
        inside: list[str] = []
        begun = 0
        for number, line in enumerate(page.read_text("utf-8").splitlines(), 1):
            match = _FENCE.match(line)
            if fence is None and match:
                fence, inside, begun = match, [], number
            elif fence is not None and line.strip() == fence["marks"]:
                indent = len(fence["indent"])
                yield Block(page, begun, fence["language"], "\n".join(one[indent:] for one in inside))
                fence = None
            else:
                inside.append(line)
        assert fence is None, f"{page}: the block of line {begun} has no end"


def prose(page: Path) -> Iterator[tuple[int, str]]:
    """The lines of a page outside of its blocks."""
    within = False
    for number, line in enumerate(page.read_text("utf-8").splitlines(), 1):
        if _FENCE.match(line):
            within = not within
        elif not within:
            yield number, line


def commands() -> Iterator[Command]:
    """Every line that is shown for a shell; in a `console` block with prompts, what stands behind them."""
    for block in blocks():
        if block.language not in SHELL:
            continue
        lines = re.sub(r"\\\n\s*", "", block.text).splitlines()
        if block.language == "console" and any(line.startswith("$ ") for line in lines):
            lines = [line[2:] for line in lines if line.startswith("$ ")]
        for line in lines:
            said = _COMMENT.sub("", line).strip()
            if block.language == "cron":
                said = _SCHEDULE.sub("", said)
            if said:
                yield Command(block.where, said)


def mentioned() -> Iterator[Command]:
    """Every `rejectbox ...` that stands in a sentence or a table."""
    for page in PAGES:
        for number, line in prose(page):
            for match in _SPAN.finditer(line):
                yield Command(f"{page.relative_to(ROOT)}:{number}", match[1].replace("\\|", "|"))
