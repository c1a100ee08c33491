"""The training text on disk: `<language>/<label>/<theme>.txt`, many mails in each, and `<language>/sentences/<label>.txt`,
where every line is what such a mail says in a sentence or three."""

from __future__ import annotations

from dataclasses import dataclass, field
from email.utils import parseaddr
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from rejectbox_classifier.mail import LABELS, Mail
from rejectbox_classifier.text import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

NOT_REJECTION = "not_rejection"  # a user's word on a mail: any label but rejection
_SEPARATOR = "====="
_SENTENCES = "sentences"
_CONTRAST = "pairs-"  # how the files of contrast pairs begin


@dataclass(frozen=True, slots=True)
class Example:
    """A mail and the truth about it.

    `label` is one of `LABELS`, or `NOT_REJECTION` where nobody said more; `language` is ISO 639-1 ("" is unknown);
    `group` names mails that came from one hand or template ("" is none); `weight` says how many corpus mails
    this one counts for; `source` is where to find it ("file:line"). A `sentence` is no whole mail, and a `contrast` is
    one side of a pair such as no mailbox holds: they teach, and no figure counts them. `own` mail is the user's: it is a
    group of its own, however alike two of them are.
    """

    mail: Mail = field(repr=False)
    label: str
    language: str = ""
    group: str = ""
    weight: float = 1.0
    source: str = ""
    html: bool = False
    sentence: bool = False
    contrast: bool = False
    own: bool = False

    @property
    def rejected(self) -> bool:
        """Whether the mail is a rejection."""
        return self.label == "rejection"

    @property
    def counted(self) -> bool:
        """Whether calibration, threshold and figures rest on it."""
        return not (self.sentence or self.contrast)


def folder() -> Path:
    """Return the corpus folder: inside the installed package, else beside it in a checkout.

    Raises FileNotFoundError where there is neither.
    """
    package = Path(__file__).parent
    for place in (package / "corpus", package.parent / "corpus"):
        if place.is_dir():
            return place
    raise FileNotFoundError(f"The training corpus is missing: neither in {package} nor beside it.")


def files(root: Path) -> list[Path]:
    """Return the files below root that hold examples, in a fixed order."""
    return sorted(root.glob("*/*/*.txt"))


def read(root: Path | None = None) -> list[Example]:
    """Return every mail of the corpus in file order; `root` is `folder()` unless given.

    Raises ValueError that names file and line for a malformed entry, and FileNotFoundError without a corpus.
    """
    root = folder() if root is None else root
    return [example for path in files(root) for example in read_file(path)]


def read_file(path: Path) -> Iterator[Example]:
    """Yield the examples of one corpus file, whose path names language and label. Raises ValueError as `read` does."""
    language, kind = path.parts[-3], path.parts[-2]
    label = path.stem if kind == _SENTENCES else kind
    if label not in LABELS:
        raise ValueError(f"{path}: '{label}' is no label; labels are {', '.join(LABELS)}.")
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except UnicodeDecodeError as error:
        raise ValueError(f"{path}: not UTF-8 at byte {error.start}.") from error
    if kind == _SENTENCES:
        for number, line in enumerate(lines, 1):
            if line.strip():
                mail = Mail(subject="", text=line.strip(), sender_name="", sender_address="")
                yield Example(mail, label, language, source=f"{path}:{number}", sentence=True)
        return
    starts = [number for number, line in enumerate(lines) if line == _SEPARATOR]
    if any(line.strip() for line in lines[: starts[0] if starts else None]):
        raise ValueError(f"{path}:1: text before the first line of five equals signs.")
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        yield _example(path, start + 1, lines[start + 1 : end], language, label)


def _example(path: Path, line_number: int, lines: list[str], language: str, label: str) -> Example:
    where = f"{path}:{line_number}"
    headers: dict[str, str] = {}
    body_at = len(lines)
    previous = ""
    for index, line in enumerate(lines):
        if not line.strip():
            body_at = index + 1
            break
        name, colon, value = line.partition(":")
        if line[0] in " \t" and previous:
            headers[previous] += " " + line.strip()
            continue
        if not colon or not name.strip() or " " in name.strip():
            raise ValueError(
                f"{path}:{line_number + index + 1}: a header ('Name: value') or an empty line is expected."
            )
        previous = name.strip().lower()
        headers[previous] = value.strip()
    body = "\n".join(lines[body_at:]).strip()
    if "from" not in headers:
        raise ValueError(f"{where}: this mail has no From header.")
    if not body and not headers.get("subject"):
        raise ValueError(f"{where}: this mail has neither body nor subject.")
    is_html = body.startswith("<")
    text, links = visible("", body) if is_html else visible(body, "")
    if body and not text:
        raise ValueError(f"{where}: nothing of this mail's HTML can be seen.")
    sender_name, sender_address = parseaddr(headers.pop("from"))
    mail = Mail(
        subject=headers.pop("subject", ""),
        text=text,
        sender_name=sender_name,
        sender_address=sender_address,
        links=links,
        headers=MappingProxyType(headers),
    )
    contrast = path.name.startswith(_CONTRAST)
    return Example(
        mail,
        label,
        language,
        headers.get("group", ""),
        source=where,
        html=is_html,
        contrast=contrast,
    )


def by_label(examples: Iterable[Example]) -> dict[tuple[str, str], list[Example]]:
    """Return examples by (language, label)."""
    table: dict[tuple[str, str], list[Example]] = {}
    for example in examples:
        table.setdefault((example.language, example.label), []).append(example)
    return table
