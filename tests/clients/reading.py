"""A mail's bytes as its reader sees them, and what is true of every draft that a client has sent."""

from __future__ import annotations

import email
import email.policy
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rejectbox import correspondence, message

from .drafts import NAME, connected

if TYPE_CHECKING:
    from rejectbox.values import Draft
    from tests.servers.server import Server

    from .case import Case
    from .sink import Sent


@dataclass(frozen=True)
class Mail:
    """What a reader sees, and what holds the thread together; `text` is unfolded and ends without a line end."""

    to: tuple[tuple[str, str], ...]
    sender: tuple[tuple[str, str], ...]
    subject: str
    text: str
    message_id: str
    in_reply_to: str
    references: tuple[str, ...]
    others: frozenset[str]


def understood(raw: bytes) -> Mail:
    """By Python's parser: strict about nothing, and none of ours."""
    mail = email.message_from_bytes(raw, policy=email.policy.default)
    text = str(mail.get_content()).replace("\r\n", "\n").rstrip("\n")
    flowed = str(mail["Content-Type"].params.get("format", "")).lower() == "flowed"
    return Mail(
        to=tuple((address.display_name, address.addr_spec) for address in mail["To"].addresses),
        sender=tuple((address.display_name, address.addr_spec) for address in mail["From"].addresses),
        subject=str(mail["Subject"]),
        text=unfolded(text) if flowed else text,
        message_id=str(mail["Message-ID"]),
        in_reply_to=str(mail["In-Reply-To"] or ""),
        references=tuple(str(mail["References"] or "").split()),
        others=frozenset(name.lower() for name in mail) & {"cc", "bcc", "reply-to"},
    )


def unfolded(text: str) -> str:
    """format=flowed (RFC 3676): a line that ends with a space goes on in the next of the same quotation."""
    lines: list[tuple[str, str]] = []
    goes_on = False
    for line in text.split("\n"):
        marks, stuffed = re.fullmatch(r"(>*)(.*)", line).groups()  # type: ignore[union-attr]  # matches everything
        words = stuffed.removeprefix(" ")
        if goes_on and lines[-1][0] == marks:
            lines[-1] = (marks, lines[-1][1] + words)
        else:
            lines.append((marks, words))
        goes_on = words.endswith(" ")
    return "\n".join(f"{marks} {words}".rstrip() if marks else words for marks, words in lines)


def check_sent(sent: Sent, case: Case, draft: Draft, *, references: int) -> None:
    """It is the draft, word for word, to its recipient alone, in its thread; the last `references` are kept."""
    mail, written = understood(sent.raw), understood(draft.content)
    assert sent.recipients == [case.to[1]]
    assert mail.to == (case.to,)
    assert mail.sender == ((NAME, case.sender),)
    assert mail.subject == case.subject
    assert mail.text == written.text
    assert not mail.others
    assert mail.in_reply_to == case.message_id
    assert mail.references == written.references[-references:]
    assert mail.references[-1:] == ((case.message_id,) if case.message_id else ())


def check_known(server: Server, user: str, case: Case, draft: Draft) -> None:
    """What the client filed in Sent, Rejectbox knows as its own draft, and as an answer."""
    connection = connected(server, user)
    try:
        places = correspondence.Places.among(connection.folders())
        standing = correspondence.standing(connection, places, message.read(case.raw), draft.message_id)
    finally:
        connection.close()
    assert standing == correspondence.Standing(answer=bool(case.message_id), draft=True)
