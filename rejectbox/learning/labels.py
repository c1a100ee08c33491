"""What the user labelled: mail in their training mailboxes and in local folders, kept as examples for training.

`labels.jsonl` holds, mode 0600, the text of each labelled mail, so that a stale model can be trained again without
the server. Every source is replaced as a whole when it is read again: what was moved out of it is forgotten.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
from rejectbox_classifier.corpus import NOT_REJECTION, Example
from rejectbox_classifier.mail import LABELS, Mail

from rejectbox.errors import Problem, UserError

if TYPE_CHECKING:
    from collections.abc import Iterable

WEIGHT = 4.0
"""How many mails of the corpus one of the user's counts for: it is their mail that is to be judged."""
LARGEST = 1 << 30
"""Bytes of the file; a larger one is not read into memory."""
NAMES = (*LABELS, NOT_REJECTION)


@dataclass(frozen=True, slots=True)
class Label:
    """One labelled mail: where it was labelled (`account/mailbox`, a path or "label"), its identity, and the example.

    `place` is where it lies in that source ("UIDVALIDITY:UID"), "" where that means nothing.
    """

    source: str
    identity: str
    example: Example = field(repr=False)
    place: str = ""


@dataclass(frozen=True, slots=True)
class Material:
    """What labels give to learn from, and in sentences what they give besides: `remarks`."""

    examples: tuple[Example, ...]
    remarks: tuple[str, ...]


def labels_path() -> Path:
    """Where the labels are kept."""
    return Path(platformdirs.user_data_dir("rejectbox")) / "labels.jsonl"


def stamp(path: Path) -> tuple[int, int]:
    """Another one when the file has changed: its time and size; zeros where there is none."""
    try:
        found = path.stat()
    except OSError:
        return 0, 0
    return found.st_mtime_ns, found.st_size


def example(mail: Mail, label: str) -> Example:
    """A mail of the user's as an example. Raises ValueError for a label that there is not."""
    if label not in NAMES:
        raise ValueError(label)
    return Example(mail, label, weight=WEIGHT, own=True)


def material(labels: Iterable[Label]) -> Material:
    """The examples to train with: each mail once; where two labels contradict each other, neither counts."""
    said: dict[str, list[Example]] = {}
    for label in labels:
        said.setdefault(_same(label), []).append(label.example)
    agreed = {key: given for key, given in said.items() if len({one.rejected for one in given}) == 1}
    examples = tuple(_narrowest(given) for given in agreed.values())
    remarks = []
    if contradicted := len(said) - len(agreed):
        remarks.append(
            f"{_mails(contradicted)} labelled both as a rejection and as none, so neither counts. Take {_it(contradicted)} out of one of the two"
        )
    if repeated := sum(len(given) - 1 for given in agreed.values()):
        remarks.append(f"{_mails(repeated)} labelled more than once, and {'counts' if repeated == 1 else 'count'} once")
    sides = Counter(one.rejected for one in examples)
    if len(sides) == 1 and len(examples) >= 5:
        side, lack = ("a rejection", "none") if examples[0].rejected else ("no rejection", "one")
        remarks.append(
            f"All {len(examples)} are labelled as {side}; some that are {lack} would teach where the border lies"
        )
    if 0 < len(examples) < 3:
        remarks.append("So few teach little; ten of a kind change the model's mind")
    return Material(examples, tuple(remarks))


def load(path: Path) -> tuple[Label, ...]:
    """The kept labels. Raises UserError where the file is damaged, or is none of ours."""
    if not path.exists():
        return ()
    try:
        if not path.is_file() or path.stat().st_size > LARGEST:
            raise ValueError(path.name)
        return parsed(path.read_text("utf-8"))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise UserError(
            Problem(str(path), "the labels cannot be read", "Remove the file and run `rejectbox train` again")
        ) from None


def save(path: Path, labels: Iterable[Label]) -> None:
    """Keep the labels."""
    replace_file(path, written(labels))


def written(labels: Iterable[Label]) -> str:
    """Labels as JSON, one a line."""
    return "".join(json.dumps(_fields(label)) + "\n" for label in labels)


def parsed(text: str) -> tuple[Label, ...]:
    """The labels of `written`. Raises ValueError, KeyError, TypeError or AttributeError for any other text."""
    return tuple(_label(json.loads(line)) for line in text.splitlines() if line.strip())


def replace_file(path: Path, content: str) -> None:
    """Write a private file: the whole of it or, if that fails, the old one stays."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    fresh = path.with_name(f"{path.name}.{os.getpid()}.new")
    fresh.unlink(missing_ok=True)
    with os.fdopen(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w", encoding="utf-8") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)


def merged(old: Iterable[Label], new: Iterable[Label], sources: Iterable[str]) -> tuple[Label, ...]:
    """The labels after `sources` were read again: theirs replaced as a whole, the others kept."""
    again = set(sources)
    return (*(label for label in old if label.source not in again), *new)


def _same(label: Label) -> str:
    """What makes two labelled mails one: their text, for a mail that came twice has two Message-IDs."""
    mail = label.example.mail
    text = " ".join(f"{mail.sender_address} {mail.subject} {mail.text}".split())
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _narrowest(given: list[Example]) -> Example:
    return next((one for one in given if one.label != NOT_REJECTION), given[0])


def _mails(count: int) -> str:
    return "1 mail is" if count == 1 else f"{count} mails are"


def _it(count: int) -> str:
    return "it" if count == 1 else "them"


def _fields(label: Label) -> dict[str, object]:
    mail = label.example.mail
    return {
        "source": label.source,
        "identity": label.identity,
        "place": label.place,
        "label": label.example.label,
        "subject": mail.subject,
        "text": mail.text,
        "sender_name": mail.sender_name,
        "sender_address": mail.sender_address,
        "links": list(mail.links),
        "headers": dict(mail.headers),
    }


def _label(line: dict[str, object]) -> Label:
    def text(key: str) -> str:
        value = line[key]
        if not isinstance(value, str):
            raise TypeError(key)
        return value

    links, headers = line["links"], line["headers"]
    if not isinstance(links, list) or not isinstance(headers, dict):
        raise TypeError("links")
    mail = Mail(
        text("subject"),
        text("text"),
        text("sender_name"),
        text("sender_address"),
        tuple(map(str, links)),
        {str(k): str(v) for k, v in headers.items()},
    )
    return Label(
        text("source"), text("identity"), example(mail, text("label")), text("place") if "place" in line else ""
    )
