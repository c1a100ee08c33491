"""Where labelled mail comes from: the training mailboxes of an account, and local folders and files."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rejectbox_classifier.corpus import NOT_REJECTION
from rejectbox_classifier.mail import LABELS

from rejectbox import mailfiles, message
from rejectbox.errors import Problem, UnreadableMail, UserError
from rejectbox.learning.labels import Label, example
from rejectbox.server import named

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from rejectbox.config import Training
    from rejectbox.server import Folder, Server

MOST = 2000
"""Mails that are read of one training mailbox or folder, the newest: more would teach no better, and slowly."""


@dataclass(frozen=True, slots=True)
class Found:
    """What was read: the labels, the sources that it is the whole of, the state of each ("" where there is no such
    mailbox), and in sentences what could not be used."""

    labels: tuple[Label, ...] = ()
    states: tuple[tuple[str, str], ...] = ()
    remarks: tuple[str, ...] = ()

    @property
    def sources(self) -> tuple[str, ...]:
        return tuple(source for source, _ in self.states)

    def __add__(self, other: Found) -> Found:
        return Found(self.labels + other.labels, self.states + other.states, self.remarks + other.remarks)


def states(server: Server, account: str, training: Training) -> tuple[tuple[str, str], ...]:
    """The state of each training mailbox: another one when a mail came, went or was marked as deleted.

    Raises ConnectionLost and ProtocolError.
    """
    folders = server.folders()
    found = []
    for source, name, _ in _asked(account, training):
        folder = in_spelling(folders, name)
        found.append((source, _look(server, folder)[1] if folder else ""))
    return tuple(found)


def from_account(server: Server, account: str, training: Training, kept: Iterable[Label] = ()) -> Found:
    """What lies in the training mailboxes; what is among `kept` already is not fetched again.

    Mail that is marked as deleted does not count. Raises ConnectionLost and ProtocolError.
    """
    known = {(label.source, label.place): label for label in kept if label.place}
    folders = server.folders()
    found = Found()
    for source, name, word in _asked(account, training):
        folder = in_spelling(folders, name)
        if not folder:
            missing = (
                f"{account}: there is no mailbox {name!r}. Make it in your mail client and move mail there to teach"
            )
            found += Found(states=((source, ""),), remarks=(missing,))
            continue
        places, state = _look(server, folder)
        labels, unread = [], 0
        for uid, place in places[-MOST:]:
            label = known.get((source, place))
            if label is None and (fetched := server.fetch(uid)):
                label = labelled(fetched.raw, word, source, place)
                unread += label is None
            if label:
                labels.append(label)
        found += Found(tuple(labels), ((source, state),), tuple(_amiss(f"{account}: {name}", len(places), unread)))
    return found


def from_path(path: Path) -> Found:
    """What lies in a folder as <label>/*.eml, <label> (Maildir) or <label>.mbox; or in one such file or folder that is
    itself named for a label.

    Labels are those of the classifier; "other" is taken as "not a rejection". Raises UserError where there is none.
    """
    source = str(path.resolve())
    found = Found(states=((source, ""),))
    for word, part in layout(path):
        labels: list[Label] = []
        count = unread = 0
        for item in mailfiles.read([str(part)]):
            count += 1
            if len(labels) < MOST:
                label = None if item.error else labelled(item.raw, _word(word), source)
                unread += label is None
                labels += [label] if label else []
        found += Found(tuple(labels), (), tuple(_amiss(str(part), count, unread)))
    return found


def layout(path: Path) -> Iterator[tuple[str, Path]]:
    """The (label, path) pairs of DIR/<label>/*.eml or DIR/<label>.mbox, or of one that is named for its label.

    Raises UserError where nothing is.
    """
    parts = [(label, part) for label in LABELS for part in (path / label, path / f"{label}.mbox") if part.exists()]
    if not parts and path.exists() and (path.stem if path.is_file() else path.name) in LABELS:
        parts = [(path.stem if path.is_file() else path.name, path)]
    if not parts:
        raise UserError(
            Problem(
                str(path),
                "there is no folder or mbox named for a label" if path.exists() else "there is no such file or folder",
                f"Lay it out as {path.name}/rejection/*.eml and {path.name}/other/*.eml; labels are {', '.join(LABELS)}",
            )
        )
    return iter(parts)


def labelled(raw: bytes, word: str, source: str, place: str = "") -> Label | None:
    """A mail as a label, or None where it cannot be read."""
    try:
        read = message.read(raw)
    except UnreadableMail:
        return None
    return Label(source, read.identity, example(message.as_mail(read), word), place)


def in_spelling(folders: Sequence[Folder], name: str) -> Folder | None:
    """The training mailbox as this server spells its name: another separator, everything below INBOX."""
    dotted = name.replace("/", ".")
    return (
        named(folders, name)
        or named(folders, dotted)
        or named(folders, f"INBOX.{dotted}")
        or named(folders, f"INBOX/{name}")
    )


def _asked(account: str, training: Training) -> list[tuple[str, str, str]]:
    words = ((training.rejection, "rejection"), (training.other, NOT_REJECTION))
    return [(f"{account}/{name}", name, word) for name, word in words if name]


def _look(server: Server, folder: Folder) -> tuple[list[tuple[int, str]], str]:
    mailbox = server.examine(folder.name)
    places = [(uid, f"{mailbox.uidvalidity}:{uid}") for uid in server.uids_kept()]
    digest = hashlib.sha256(" ".join(place for _, place in places).encode()).hexdigest()[:16]
    return places, f"{len(places)} {digest}"


def _amiss(where: str, count: int, unread: int) -> Iterator[str]:
    if count > MOST:
        yield f"{where} holds {count:,} mails; {MOST:,} of them teach, more would teach no better"
    if unread:
        yield f"{where}: {unread} of them {'is' if unread == 1 else 'are'} no mail that can be read, and passed over"


def _word(label: str) -> str:
    return NOT_REJECTION if label == "other" else label
