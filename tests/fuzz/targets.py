"""What the fuzzer calls: bytes in, and nothing but the errors that the callers expect may come out."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from imapclient.response_parser import parse_fetch_response, parse_response
from rejectbox_classifier.mail import Evidence

from rejectbox import facts, journey
from rejectbox.errors import RejectboxError, UnreadableMail
from rejectbox.languages import languages
from rejectbox.mailbox import bodystructure
from rejectbox.mailbox.door import door
from tests.hostile.promises import broken
from tests.hostile.walking import NOW, sure, terms, thread_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rejectbox_classifier.mail import Mail, Verdict


@dataclass(frozen=True, slots=True)
class Sure:
    """In the place of a trained model: everything is a rejection, in the language that the mail's length picks."""

    def classify(self, mail: Mail) -> Verdict:
        spoken = sorted(languages())
        return sure(spoken[len(mail.text) % len(spoken)])

    def explain(self, mail: Mail, limit: int = 6) -> Sequence[Evidence]:
        return [Evidence(mail.subject, 1.0)][:limit]


def mail(data: bytes) -> None:
    """The whole journey of one mail, and what a draft must be."""
    with contextlib.suppress(UnreadableMail):
        read, verdict = journey.judge(data, Sure())
        thread = thread_of(read, verdict.language) if len(data) % 2 else facts.Thread()
        decision = journey.decide(read, verdict, thread, terms(), NOW)
        if problems := broken(decision, data):
            raise AssertionError(problems)


def structure(data: bytes) -> None:
    """A BODYSTRUCTURE as a server may write it, and the mail that is put together of its parts."""
    head, _, parts = data.partition(b"\r\n\r\n")
    with contextlib.suppress(RejectboxError), door("fuzz"):
        parsed = parse_fetch_response([b"1 (UID 1 BODYSTRUCTURE " + head + b")"])
        for answer in parsed.values():
            sections = bodystructure.text_parts(answer[b"BODYSTRUCTURE"])
            assert len(sections) <= 8
    mail(bodystructure.assemble(head, [(parts[:100], parts[100:]), (parts[100:], parts[:100])]))


def answer(data: bytes) -> None:
    """Lines of a server, with literals where the first line says so, read as our connection reads them."""
    first, _, literal = data.partition(b"\n")
    for lines in ([first], [(first, literal), b")"], [first, literal]):
        with contextlib.suppress(RejectboxError), door("fuzz"):
            parse_response(list(lines))
        with contextlib.suppress(RejectboxError), door("fuzz"):
            parse_fetch_response(list(lines))


TARGETS: dict[str, Callable[[bytes], None]] = {"mail": mail, "structure": structure, "answer": answer}
