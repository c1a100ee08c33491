"""What words mean where an application is decided on: "nicht", "not" and "pas" are all NOT.

Concepts are what lets a model that has read the refusals of one language know those of another, and a wording that
stands in no example. Each language has its lexicon, `<language>/concepts.txt` in the corpus folder.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from rejectbox_classifier import corpus
from rejectbox_classifier.masking import fold

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

FILE = "concepts.txt"
CONDITION = "IF"
TRADE = frozenset(("POSITION", "HIRE", "INTERVIEW"))  # flats and grants have applications and candidates too
OTHER_TRADES = frozenset(("LOAN", "PAPER", "ORDER", "HOME", "PLACE", "CODE"))
NAMES = tuple(
    "NOT REGRET GLAD CAN PROCEED CONSIDER SELECT REJECT HIRE TAKE GIVE OFFER CONTRACT OTHER PERSON CANDIDATE APPLICATION "
    "POSITION FILLED CANCEL CLOSE DECIDE MATCH EXPERIENCE MORE MANY LACK INVITE INTERVIEW SCHEDULE TEST RECEIVE REVIEW "
    "WAIT STILL PAST FUTURE KEEP WISH THANK INTEREST IF BUT PROCESS WE SELF YOU THEY LOAN PAPER ORDER HOME PLACE CODE "
    "ALERT REACH FEEDBACK WITHDRAW COMPLETE NEWS WELCOME".split()
)
"""Every concept; what each means stands in the corpus' README."""

_NUMBERS = {name: at for at, name in enumerate(NAMES, 1)}
_SHORTEST, _LONGEST = 2, 30  # letters of a stem
_REMEMBERED = 50_000  # words; a stranger's must not fill the memory


def number(name: str) -> int:
    """Return the number of a concept, 1 to 255; 0 is none."""
    return _NUMBERS[name]


@dataclass(slots=True)
class Lexicon:
    """The words of a language and their concepts, by whole word, by stem, and by what stands anywhere in a word."""

    words: dict[str, list[str]] = field(default_factory=dict)
    stems: dict[str, list[str]] = field(default_factory=dict)
    parts: list[tuple[str, str]] = field(default_factory=list)
    known: dict[str, bytes] = field(default_factory=dict)

    def concepts(self, word: str) -> tuple[str, ...]:
        """Return the concepts of a folded word: those of the whole word or else of its longest known stem, and those
        of its parts."""
        return tuple(NAMES[idea - 1] for idea in self._looked_up(word))

    def meanings(self, words: Sequence[str]) -> list[bytes]:
        """Return the numbers of the `concepts` of each word."""
        try:
            return list(map(self.known.__getitem__, words))
        except KeyError:
            return list(map(self._looked_up, words))

    def _looked_up(self, word: str) -> bytes:
        found = self.known.get(word)
        if found is None:
            if len(self.known) >= _REMEMBERED:
                self.known.clear()
            found = self.known[word] = bytes(map(number, self._meant(word)))
        return found

    def _meant(self, word: str) -> tuple[str, ...]:
        found = self.words.get(word) or next(
            (
                self.stems[word[:end]]
                for end in range(min(len(word), _LONGEST), _SHORTEST - 1, -1)
                if word[:end] in self.stems
            ),
            [],
        )
        padded = f" {word} "
        return tuple(dict.fromkeys([*found, *(concept for part, concept in self.parts if part in padded)]))


@cache
def lexicon(language: str) -> Lexicon:
    """Return the lexicon of a language; for a language that has none, that of all languages together."""
    root = corpus.folder()
    path = root / language / FILE
    found = Lexicon()
    for file in [path] if language.isalpha() and path.is_file() else sorted(root.glob(f"*/{FILE}")):
        for concept, entry in read(file):
            if entry.startswith("*"):
                found.parts.append((entry.strip("*") + ("" if entry.endswith("*") else " "), concept))
            elif entry.endswith("*"):
                _add(found.stems, entry[:-1], concept)
            else:
                _add(found.words, entry, concept)
    return found


def entries(language: str) -> list[tuple[str, str]]:
    """Return the (concept, folded entry) pairs of a language's lexicon; none where there is none. Raises as `read`."""
    path = corpus.folder() / language / FILE
    return read(path) if path.is_file() else []


def read(path: Path) -> list[tuple[str, str]]:
    """Return the (concept, folded entry) pairs of a lexicon. Raises ValueError that names file and line."""
    found: list[tuple[str, str]] = []
    name = ""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip():
            continue
        rest = line
        if not line[0].isspace():
            name, colon, rest = line.partition(":")
            if not colon or name not in NAMES:
                raise ValueError(f"{path}:{number}: '{name[:40]}' is no concept.")
        if not name:
            raise ValueError(f"{path}:{number}: a concept's name is expected.")
        found += [(name, fold(entry)) for entry in rest.split()]
    return found


def _add(table: dict[str, list[str]], word: str, concept: str) -> None:
    if concept not in table.setdefault(word, []):
        table[word].append(concept)
