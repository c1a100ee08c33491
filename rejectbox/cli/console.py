"""What the commands show: consoles, tables, progress bars and JSON, whatever terminal, pipe or encoding is there.

On a terminal a table is made to fit it; anywhere else a row is one line of whole values with tabs between them, without
heading, so that scripts can rely on it. Colour is for terminals: https://no-color.org, https://force-color.org, and none
where TERM is dumb.
"""

from __future__ import annotations

import contextlib
import json
import logging
import re
import sys
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from rich.console import Console
from rich.measure import Measurement
from rich.table import Table
from rich.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import TextIO

    from rich.console import ConsoleOptions, JustifyMethod
    from rich.progress import Progress

_UNSEEN = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
"""What no terminal shall be given: control characters, C1 too (U+009B begins an escape), and what turns text round."""
_HEAPED = re.compile(r"([\u0300-\u036f]{3})[\u0300-\u036f]+")
"""Marks on one letter that would reach into the lines above and below."""
_MARK = "\u200e"
"""LEFT-TO-RIGHT MARK: keeps a cell of Hebrew or Arabic in its column where the terminal reorders (UAX #9)."""

_bar: Progress | None = None
"""The progress bar that stands on the terminal now."""


def plain(text: object) -> str:
    """`text` with what would steer a terminal left out; line ends and tabs stay."""
    return _HEAPED.sub(r"\1", _UNSEEN.sub("", str(text)))


def line(text: object) -> str:
    """`text` made plain, on one line, with single spaces."""
    return " ".join(plain(text).split())


def stdout() -> Console:
    """The console for data. While a bar stands on the same terminal, what is printed goes above it."""
    if _bar and _is_terminal(sys.stdout):
        return _bar.console
    return Console(highlight=False, markup=False, emoji=False)


def stderr() -> Console:
    """The console for talk."""
    return _bar.console if _bar else Console(stderr=True, highlight=False, markup=False, emoji=False)


def is_terminal() -> bool:
    """Whether somebody looks at stdout, and no program reads it."""
    return _is_terminal(sys.stdout)


def say(sentence: object) -> None:
    """A sentence for the user, on stderr."""
    _write(sys.stderr, f"{plain(sentence)}\n")


def put(text: object) -> None:
    """A line of data, or several, on stdout; made plain, never wrapped or cut."""
    _write(sys.stdout, f"{plain(text)}\n")


def put_json(value: object) -> None:
    """One JSON object as a line on stdout, in ASCII where stdout cannot take more."""
    known = (getattr(sys.stdout, "encoding", None) or "").lower().startswith("utf")
    text = json.dumps(value, ensure_ascii=not known)
    _write(sys.stdout, _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n")


def when(moment: float | datetime) -> str:
    """A time as the user's clock shows it: 2026-11-23 09:40."""
    known = moment if isinstance(moment, datetime) else datetime.fromtimestamp(moment).astimezone()
    return known.astimezone().strftime("%Y-%m-%d %H:%M")


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table: its heading, its rich style, whether it is never broken, and its share of what room is left."""

    title: str
    style: str = ""
    whole: bool = True
    share: int = 0
    right: bool = False


@dataclass(frozen=True, slots=True)
class Styled:
    """A cell in a rich style of its own."""

    text: str
    style: str


def table(columns: Sequence[Column], rows: Iterable[Sequence[str | Styled]]) -> None:
    """Print a table: as wide as the terminal, or one line for each row where no terminal is."""
    console = stdout()
    if not is_terminal():
        for row in rows:
            for number, cell in enumerate(row):
                last = number == len(row) - 1
                text = _text(line(_words(cell)), cell, columns[number])
                console.print(text, end="\n" if last else "\t", soft_wrap=True)
        return
    shown = Table(box=None, pad_edge=False, header_style="bold", padding=(0, 2, 0, 0))
    for column in columns:
        justify: JustifyMethod = "right" if column.right else "left"
        shown.add_column(column.title, no_wrap=column.whole, ratio=column.share or None, justify=justify)
    for row in rows:
        cells = zip(columns, row, strict=True)
        shown.add_row(*(_Cell(_text("\n".join(map(line, _words(c).split("\n"))), c, column)) for column, c in cells))
    console.print(shown)


class Bar:
    """What a progress bar is told."""

    def __init__(self, shown: Progress | None = None) -> None:
        self._shown = shown
        self._task = shown.add_task("", total=None, visible=False) if shown else None

    def expect(self, title: str, total: float | None) -> None:
        """Begin: what is done, and how much of it there is (None: nobody knows)."""
        if self._shown and self._task is not None:
            self._shown.reset(self._task, total=total, description=title, visible=True)

    def advance(self, by: float = 1) -> None:
        """So much more of it is done."""
        if self._shown and self._task is not None:
            self._shown.advance(self._task, by)

    def part(self, step: str, done: float) -> None:
        """So much of the whole (0 to 1) is done; `step` is what is done now. What a training tells."""
        if self._shown and self._task is not None:
            self._shown.update(self._task, description=step, total=1.0, completed=done, visible=True)


@contextlib.contextmanager
def progress(title: str = "", total: float | None = None) -> Iterator[Bar]:
    """A bar with the time that is left, on stderr: only on a terminal and not with --quiet. It is gone when it is done.

    Without a title it is seen once it is told of something.
    """
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn  # noqa: PLC0415

    global _bar  # noqa: PLW0603  (a terminal has one last line)
    console = stderr()
    quiet = logging.getLogger("rejectbox").getEffectiveLevel() > logging.INFO
    if _bar or quiet or not _is_terminal(sys.stderr) or console.is_dumb_terminal:
        yield Bar()
        return
    counted = () if total is None else (MofNCompleteColumn(),)
    columns = (TextColumn("{task.description}", markup=False), BarColumn(), *counted, TimeRemainingColumn())
    shown = Progress(*columns, console=console, transient=True, redirect_stdout=is_terminal())
    with shown:
        _bar = shown
        try:
            bar = Bar(shown)
            if title:
                bar.expect(title, total)
            yield bar
        finally:
            _bar = None


class _Cell:
    """Text of a table that may be written from right to left: each of its lines stays in its own column."""

    def __init__(self, text: Text) -> None:
        self._text = text

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[Text]:
        text = self._text
        lines = text.wrap(
            console, options.max_width, justify=options.justify, overflow=options.overflow, no_wrap=options.no_wrap
        )
        turned = any(unicodedata.bidirectional(letter) in ("R", "AL", "AN") for letter in text.plain)
        for one in lines:
            yield Text.assemble(_MARK, one, _MARK) if turned else one

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        return Measurement.get(console, options, self._text)


def _words(cell: str | Styled) -> str:
    return cell if isinstance(cell, str) else cell.text


def _text(words: str, cell: str | Styled, column: Column) -> Text:
    return Text(words, style=column.style if isinstance(cell, str) else cell.style)


def _is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and not stream.closed and stream.isatty()


def _write(stream: TextIO | None, text: str) -> None:
    if stream is not None:
        stream.write(text)
