"""A Containerfile as a list of instructions, each with its arguments."""

from __future__ import annotations

import json
import re
import shlex
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Instruction:
    """One line, continuations joined: its word, its options and the rest."""

    word: str
    options: dict[str, str]
    text: str

    @property
    def words(self) -> list[str]:
        """The arguments, of the JSON form as well. Raises ValueError for a quote without its end."""
        found = json.loads(self.text) if self.text.startswith("[") else shlex.split(self.text)
        return [str(word) for word in found]


def read(path: Path) -> list[Instruction]:
    """The instructions of a file, in order. Raises ValueError for a line that is none."""
    lines = "\n".join(line for line in path.read_text("utf-8").splitlines() if not line.startswith("#"))
    return [_instruction(line) for line in re.sub(r"\\\n\s*", "", lines).splitlines() if line.strip()]


def last_stage(instructions: list[Instruction]) -> list[Instruction]:
    """Those that make the image which is kept."""
    begin = max(at for at, one in enumerate(instructions) if one.word == "FROM")
    return instructions[begin:]


def settings(instructions: list[Instruction]) -> dict[str, str]:
    """What ENV sets."""
    pairs = [pair for one in instructions if one.word == "ENV" for pair in one.words]
    return dict(pair.split("=", 1) for pair in pairs)


def _instruction(line: str) -> Instruction:
    found = re.fullmatch(r"([A-Z]+)((?:\s+--[a-z-]+=\S+)*)\s+(.+)", line)
    if not found:
        raise ValueError(line)
    options = dict(option.removeprefix("--").split("=", 1) for option in found[2].split())
    return Instruction(found[1], options, found[3])
