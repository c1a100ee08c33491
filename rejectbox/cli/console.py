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

from rejectbox.cleaning import UNSEEN, plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import TextIO

    from rich.console import ConsoleOptions, JustifyMethod
    from rich.progress import Progress

_JOINED = re.compile(r"[\ufe0f\U0001f3fb-\U0001f3ff]|(?<=[\u2600-\u27bf\U0001f000-\U0001faff])[\ufe0f]*\u200d")
"""What makes one sign of several emoji or changes its size: no two terminals agree on how wide that is."""
_MARK = "\u200e"
"""LEFT-TO-RIGHT MARK: keeps a cell of Hebrew or Arabic in its column where the terminal reorders (UAX #9)."""

__all__ = [
    "PULLS",
    "Bar",
    "Cell",
    "Column",
    "is_terminal",
    "line",
    "plain",
    "progress",
    "put",
    "put_json",
    "say",
    "stderr",
    "stdout",
    "table",
    "when",
]

PULLS = {"+": "red", "-": "green"}
"""Styles of what speaks for a rejection and of what speaks against one, by the sign of its weight."""

Cell = str | tuple[tuple[str, str], ...]
"""Text, or pieces of text, each with its rich style."""

_bar: Progress | None = None
"""The progress bar that stands on the terminal now."""


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
    _write(sys.stdout, UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n")


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


def table(
    columns: Sequence[Column],
    rows: Sequence[Sequence[Cell]],
    piped: Sequence[Sequence[object]] | None = None,
    *,
    headed: bool = True,
) -> None:
    """Print a table: as wide as the terminal; or one line for each row, of `piped` where it is given, where no terminal is."""
    console = stdout()
    if not is_terminal():
        for row in rows if piped is None else piped:
            put("\t".join(line(_words(cell)) for cell in row))
        return
    shown = Table(box=None, pad_edge=False, header_style="bold", padding=(0, 2, 0, 0), show_edge=False)
    shown.show_header = headed
    shown.expand = any(column.share for column in columns)
    for column in columns:
        justify: JustifyMethod = "right" if column.right else "left"
        shown.add_column(column.title, no_wrap=column.whole, ratio=column.share or None, justify=justify)
    for row in rows:
        shown.add_row(*(_Aligned(_text(cell, column.style)) for cell, column in zip(row, columns, strict=True)))
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
            self._shown.update(self._task, description=step, total=1.0, completed=done, visible=done < 1)


@contextlib.contextmanager
def progress(title: str = "", total: float | Callable[[], float | None] | None = None) -> Iterator[Bar]:
    """A bar with the time that is left, on stderr: only on a terminal and not with --quiet. It is gone when it is done.

    Without a title it is seen once it is told of something. A `total` that has to be found out is asked for where there
    is a bar.
    """
    global _bar  # noqa: PLW0603  (a terminal has one last line)
    console = stderr()
    quiet = logging.getLogger("rejectbox").getEffectiveLevel() > logging.INFO
    if _bar or quiet or not _is_terminal(sys.stderr) or console.is_dumb_terminal:
        yield Bar()
        return
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn  # noqa: PLC0415

    columns = (TextColumn("{task.description}", markup=False), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
    shown = Progress(*columns, console=console, transient=True, redirect_stdout=is_terminal())
    with shown:
        _bar = shown
        try:
            bar = Bar(shown)
            if title:
                bar.expect(title, total() if callable(total) else total)
            yield bar
        finally:
            _bar = None


class _Aligned:
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


def _words(cell: object) -> str:
    return "".join(words for words, _ in cell) if isinstance(cell, tuple) else str(cell)


def _text(cell: Cell, style: str) -> Text:
    parts = cell if isinstance(cell, tuple) else ((cell, ""),)
    return Text.assemble(
        *((_JOINED.sub("", plain(words).replace("\t", " ")), its) for words, its in parts), style=style
    )


def _is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and not stream.closed and stream.isatty()


def _write(stream: TextIO | None, text: str) -> None:
    if stream is not None:
        stream.write(text)
