"""What the user labelled: mail in their training mailboxes and in local folders, kept as examples for training.

`labels.jsonl` holds, mode 0600, the text of each labelled mail, so that a stale model can be trained again without
the server. Every source is replaced as a whole when it is read again: what was moved out of it is forgotten.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
from rejectbox_classifier.corpus import NOT_REJECTION, Example
from rejectbox_classifier.mail import LABELS, Mail

from rejectbox import credentials, mailbox, mailfiles, message
from rejectbox.errors import Problem, UnreadableMail, UserError
from rejectbox.server import named

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rejectbox.config import Account, Training

WEIGHT = 4.0
"""How many mails of the corpus one of the user's counts for: it is their mail that is to be judged."""
_MOST = 5000


@dataclass(frozen=True, slots=True)
class Label:
    """One labelled mail: where it was labelled (`account/mailbox` or a path), its identity, and the example."""

    source: str
    identity: str
    example: Example = field(repr=False)


def labels_path() -> Path:
    """Where the labels are kept."""
    return Path(platformdirs.user_data_dir("rejectbox")) / "labels.jsonl"


def examples(labels: Iterable[Label]) -> tuple[Example, ...]:
    """The examples to train with: each mail once; where two labels contradict each other, neither counts."""
    by_mail: dict[str, Example] = {}
    contradicted: set[str] = set()
    for label in labels:
        known = by_mail.setdefault(label.identity, label.example)
        if known.rejected != label.example.rejected:
            contradicted.add(label.identity)
    return tuple(example for identity, example in by_mail.items() if identity not in contradicted)


def load(path: Path) -> tuple[Label, ...]:
    """The kept labels. Raises UserError where the file is damaged."""
    if not path.exists():
        return ()
    try:
        return tuple(_label(json.loads(line)) for line in path.read_text("utf-8").splitlines() if line.strip())
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        raise UserError(
            Problem(str(path), "the labels cannot be read", "Remove the file and run `rejectbox train` again")
        ) from None


def save(path: Path, labels: Iterable[Label]) -> None:
    """Keep the labels: the whole file or, if it fails, the old one."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    fresh = path.with_name(path.name + ".new")
    fresh.unlink(missing_ok=True)
    with os.fdopen(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w", encoding="utf-8") as file:
        file.writelines(json.dumps(_fields(label), ensure_ascii=False) + "\n" for label in labels)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)


def from_account(account: Account, training: Training) -> tuple[list[Label], list[str]]:
    """What lies in the account's training mailboxes, and the names of those that do not exist.

    Raises AccountStopped and ConnectionLost.
    """
    labels: list[Label] = []
    absent: list[str] = []
    connection = mailbox.connect(account, credentials.obtain(account))
    try:
        folders = connection.folders()
        for name, label in ((training.rejection, "rejection"), (training.other, NOT_REJECTION)):
            folder = (
                named(folders, name)
                or named(folders, name.replace("/", "."))
                or named(folders, f"INBOX.{name.replace('/', '.')}")
            )
            if not folder:
                absent += [name] if name else []
                continue
            connection.examine(folder.name)
            for uid in connection.uids_from(1)[-_MOST:]:
                fetched = connection.fetch(uid)
                if fetched and (one := _labelled(fetched.raw, label, f"{account.name}/{name}")):
                    labels.append(one)
    finally:
        connection.close()
    return labels, absent


def from_folder(folder: Path) -> tuple[list[Label], list[str]]:
    """What lies in `folder` as <label>/*.eml, <label> (Maildir) or <label>.mbox, and the paths that are no mail.

    Labels are those of the classifier; "other" is taken as "not a rejection". Raises UserError where there is none.
    """
    labels: list[Label] = []
    unreadable: list[str] = []
    for label, path in labelled(folder):
        for item in mailfiles.read([str(path)]):
            one = (
                _labelled(item.raw, NOT_REJECTION if label == "other" else label, str(folder.resolve()))
                if not item.error
                else None
            )
            if one:
                labels.append(one)
            else:
                unreadable.append(f"{item.path}[{item.index}]")
    return labels, unreadable


def labelled(folder: Path) -> Iterator[tuple[str, Path]]:
    """The (label, path) pairs of a folder laid out as DIR/<label>/*.eml or DIR/<label>.mbox."""
    found = [(label, path) for label in LABELS for path in (folder / label, folder / f"{label}.mbox") if path.exists()]
    if not found:
        raise UserError(
            Problem(
                str(folder),
                "there is no folder or mbox named for a label",
                f"Lay it out as {folder.name}/rejection/*.eml and {folder.name}/other/*.eml; labels are {', '.join(LABELS)}",
            )
        )
    return iter(found)


def merged(old: Iterable[Label], new: Iterable[Label], sources: Iterable[str]) -> tuple[Label, ...]:
    """The labels after `sources` were read again: theirs replaced as a whole, the others kept."""
    again = set(sources)
    return (*(label for label in old if label.source not in again), *new)


def _labelled(raw: bytes, label: str, source: str) -> Label | None:
    try:
        read = message.read(raw)
    except UnreadableMail:
        return None
    mail = message.as_mail(read)
    domain = read.sender.domain if read.sender else ""
    return Label(source, read.identity, Example(mail, label, group=f"user:{domain}", weight=WEIGHT, source=source))


def _fields(label: Label) -> dict[str, object]:
    mail = label.example.mail
    return {
        "source": label.source,
        "identity": label.identity,
        "label": label.example.label,
        "group": label.example.group,
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
    if not isinstance(links, list) or not isinstance(headers, dict) or text("label") not in (*LABELS, NOT_REJECTION):
        raise ValueError("not a label")
    mail = Mail(
        text("subject"),
        text("text"),
        text("sender_name"),
        text("sender_address"),
        tuple(map(str, links)),
        {str(k): str(v) for k, v in headers.items()},
    )
    example = Example(mail, text("label"), group=text("group"), weight=WEIGHT, source=text("source"))
    return Label(text("source"), text("identity"), example)
