"""Mail in local files: .eml, mbox, Maildir, folders of .eml, and stdin."""

from __future__ import annotations

import contextlib
import io
import math
import os
import stat
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

    @property
    def size(self) -> int:
        """The bytes of it that are held."""
        return len(self.raw)


@dataclass(frozen=True, slots=True)
class File:
    """A file that is one mail as a rule, small enough to be read at once: by who judges it, so that no mail is handed on."""

    path: str
    size: int


def read(paths: Iterable[str]) -> Iterator[Item]:
    """Every mail below the paths, in order, one at a time; an unreadable one as an Item with its error.

    Raises UserError for paths that do not exist, all at once, before anything is read.
    """
    for source in sources(paths):
        yield from opened(source)


def sources(paths: Iterable[str]) -> Iterator[File | Item]:
    """What `read` gives, but each small file of one mail unread. Raises as `read` does."""
    paths = list(paths)
    missing = [path for path in paths if path != "-" and not Path(path).exists()]
    if missing:
        raise UserError(*(Problem(path, "there is no such file or folder", "Check the spelling") for path in missing))
    for path in paths:
        if path == "-":
            yield from _stream(sys.stdin.buffer, "-")
        else:
            for file, alone in _files(Path(path)):
                size = _size(file) if alone else _LARGEST + 1
                if size > _LARGEST:
                    yield from _file(file)
                else:
                    yield File(file, size)


def opened(source: File | Item) -> Iterator[Item]:
    """The mails of a file, most often one; an unreadable one as an Item with its error."""
    if isinstance(source, Item):
        yield source
        return
    try:
        raw = Path(source.path).read_bytes()
    except OSError as error:
        yield Item(source.path, 0, error=f"it cannot be read ({error.strerror})")
        return
    yield from _stream(io.BytesIO(raw), source.path) if raw.startswith(_FROM) else (Item(source.path, 0, raw),)


def size(paths: Iterable[str]) -> int | None:
    """Roughly how many bytes `read` gives for these paths, or None where nobody knows (stdin)."""
    total = 0
    for path in paths:
        if path == "-":
            return None
        for file, _ in _files(Path(path)):
            with contextlib.suppress(OSError):
                most = _LARGEST if Path(file).suffix.lower() == ".eml" else math.inf
                total += int(min(Path(file).stat().st_size, most))
    return total


def _size(file: str) -> int:
    """Its bytes; without end where it is no regular file, or cannot be looked at."""
    with contextlib.suppress(OSError):
        found = Path(file).stat()
        if stat.S_ISREG(found.st_mode):
            return found.st_size
    return sys.maxsize


def _files(path: Path) -> Iterator[tuple[str, bool]]:
    """The files at a path, in order, and of each whether it is one mail by its name or place."""
    if not path.is_dir():
        yield str(path), path.suffix.lower() == ".eml"
    elif (path / "cur").is_dir() or (path / "new").is_dir():
        for part in ("cur", "new"):
            for file, entry in _entries(str(path / part)):
                if _is_file(entry):
                    yield file, True
    else:
        yield from _below("" if path == Path() else str(path))


def _below(folder: str) -> Iterator[tuple[str, bool]]:
    for file, entry in _entries(folder):
        if entry.is_dir(follow_symlinks=False):
            yield from _below(file)
        elif (kind := Path(file).suffix.lower()) in (".eml", ".mbox") and _is_file(entry):
            yield file, kind == ".eml"


def _entries(folder: str) -> list[tuple[str, os.DirEntry[str]]]:
    """What is in a folder, in order, each with its path; nothing where the folder is out of reach."""
    with contextlib.suppress(OSError), os.scandir(folder or ".") as found:
        entries = sorted(found, key=lambda entry: os.path.normcase(entry.name))
        return [(str(Path(folder, entry.name)), entry) for entry in entries]
    return []


def _is_file(entry: os.DirEntry[str]) -> bool:
    with contextlib.suppress(OSError):
        return entry.is_file()
    return False


def _file(path: str) -> Iterator[Item]:
    try:
        with Path(path).open("rb") as stream:
            yield from _stream(stream, path)
    except OSError as error:
        yield Item(path, 0, error=f"it cannot be read ({error.strerror})")


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
