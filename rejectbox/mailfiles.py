"""Mail in local files: .eml, mbox, Maildir, folders of .eml, and stdin."""

from __future__ import annotations

import contextlib
import math
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from rejectbox.errors import Problem, UserError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import BinaryIO

_LARGEST = 1 << 21
"""Bytes read of one mail: what lies beyond is attachments."""
_FROM = b"From "


@dataclass(frozen=True, slots=True)
class Item:
    """One mail of a file: the path as given or found, its number within (0 in an .eml), and its bytes or why not."""

    path: str
    index: int
    raw: bytes = field(repr=False, default=b"")
    error: str = ""


def read(paths: Iterable[str]) -> Iterator[Item]:
    """Every mail below the paths, in order, one at a time; an unreadable one as an Item with its error.

    Raises UserError for paths that do not exist, all at once, before anything is read.
    """
    paths = list(paths)
    missing = [path for path in paths if path != "-" and not Path(path).exists()]
    if missing:
        raise UserError(*(Problem(path, "there is no such file or folder", "Check the spelling") for path in missing))
    for path in paths:
        if path == "-":
            yield from _stream(sys.stdin.buffer, "-")
        else:
            for file in _files(Path(path)):
                yield from _file(file)


def size(paths: Iterable[str]) -> int | None:
    """Roughly how many bytes `read` gives for these paths, or None where nobody knows (stdin)."""
    total = 0
    for path in paths:
        if path == "-":
            return None
        for file in _files(Path(path)):
            with contextlib.suppress(OSError):
                most = _LARGEST if file.suffix.lower() == ".eml" else math.inf
                total += int(min(file.stat().st_size, most))
    return total


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    if (path / "cur").is_dir() or (path / "new").is_dir():
        return sorted(file for part in ("new", "cur") for file in (path / part).glob("*") if file.is_file())
    return sorted(file for file in path.rglob("*") if file.is_file() and file.suffix.lower() in (".eml", ".mbox"))


def _file(path: Path) -> Iterator[Item]:
    try:
        with path.open("rb") as stream:
            yield from _stream(stream, str(path))
    except OSError as error:
        yield Item(str(path), 0, error=f"it cannot be read ({error.strerror})")


def _stream(stream: BinaryIO, path: str) -> Iterator[Item]:
    start = stream.readline(_LARGEST)
    if start.startswith(_FROM):
        yield from _mbox(stream, path)
    else:
        yield Item(path, 0, start + stream.read(_LARGEST))


def _mbox(stream: BinaryIO, path: str) -> Iterator[Item]:
    """RFC 4155: mails begin at a "From " line at the start or after an empty line; ">From " is unquoted."""
    index, size, lines, after_empty = 0, 0, list[bytes](), False
    for line in stream:
        if after_empty and line.startswith(_FROM):
            yield Item(path, index, b"".join(lines))
            index, size, lines = index + 1, 0, []
        else:
            if line.startswith(b">") and line.lstrip(b">").startswith(_FROM):
                line = line[1:]  # noqa: PLW2901  (mboxrd's quoting goes)
            if size < _LARGEST:
                lines.append(line)
                size += len(line)
        after_empty = line in (b"\n", b"\r\n")
    yield Item(path, index, b"".join(lines))
