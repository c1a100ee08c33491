"""The people at the company: who signed and wrote this mail, who invited, who wrote before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rejectbox import naming
from rejectbox.facts.domains import belongs, housed, label
from rejectbox.reachable import answers_applicants, fits, registrable, role_mailbox
from rejectbox.values import Person

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rejectbox.facts.stage import Before
    from rejectbox.languages import Language
    from rejectbox.values import Address, Fact, Message


def people(  # noqa: PLR0913, PLR0917  (what people are read from)
    message: Message,
    signature: Sequence[str],
    company: Fact | None,
    earlier: Sequence[Before],
    own: frozenset[str],
    speech: Language,
) -> tuple[Person, ...]:
    """The people of the application: of this mail first, then of earlier ones, newest first.

    `earlier` are mails of the same application, `own` the user's addresses. Who invited stands before who wrote.
    """
    mine = message.sender is not None and message.sender.email.lower() in own
    found = [] if mine else [*_here(message, signature, company, speech)]
    newest_first = earlier[::-1]
    for one in sorted(newest_first, key=lambda one: not _invites(one)):
        did = "invited" if _invites(one) else "wrote earlier"
        for writer in _writers(one.mail) if not one.sent else ():
            if writer.email.lower() not in own and answers_applicants(writer):
                name = named(writer.name, writer, one.speech)
                if name and fits(name, writer):
                    found.append(Person(name, writer.email, did))
    return tuple(dict.fromkeys(found))


def _invites(one: Before) -> bool:
    return one.label == "interview" or bool(one.mail.events)


def _writers(mail: Message) -> Iterator[Address]:
    """Who wrote a mail, and who arranged what it invites to."""
    if mail.sender:
        yield mail.sender
    for event in mail.events:
        if event.organizer:
            yield event.organizer


def noble(text: str, address: Address, speech: Language) -> str:
    """The person whose name holds the small word that others put before their company's: the address has what follows."""
    who, where = naming.parted(text, speech)
    if not where or " " in who or belongs(address.domain, where):
        return ""
    own = label(where.split()[-1]) in label(address.local)
    return naming.person(text, speech, occupational=True, undivided=True) if own else ""


def named(text: str, address: Address | None, speech: Language) -> str:
    """The person in a display name or signature line; a surname that is a job's word needs the address to agree."""
    if address and housed(text, address.domain)[0]:
        return ""  # the given name alone
    if name := (address and noble(text, address, speech)) or naming.person(text, speech):
        return name
    name = naming.person(text, speech, occupational=True)
    return name if name and address and fits(name, address) else ""


def _here(message: Message, signature: Sequence[str], company: Fact | None, speech: Language) -> Iterator[Person]:
    sender = message.sender
    displayed = named(sender.name, sender, speech) if sender else ""
    for line in signature[:4]:
        name = named(line, sender, speech)
        if (
            name
            and not _companys(name, message, company)
            and (naming.academic(line) or _shown(name, displayed, message, company))
        ):
            if naming.same_person(displayed, name):
                name = displayed = max(name, displayed, key=len)
            yield Person(name, sender.email if sender and fits(name, sender) else "", "signed")
            break
    if sender and displayed and not _companys(displayed, message, company):
        at_company = naming.parted(sender.name, speech)[1] and "," not in sender.name
        if fits(displayed, sender) or at_company or not role_mailbox(sender):
            yield Person(displayed, sender.email, "wrote")


def _companys(name: str, message: Message, company: Fact | None) -> bool:
    """Is it the company's name, though it looks like a person's?"""
    if company:
        ours, theirs = naming.key(name), naming.key(company.value)
        if ours in theirs or ours.startswith(theirs):
            return True
        if f" {theirs} " in f" {ours} " and " " in theirs:  # "Bea di Kiwi Mobility"
            return True
    sender = message.sender
    if sender is None or fits(name, sender):
        return False
    first = naming.words(name)[0]  # "Fairhaven Senior Living" of fairhavenliving.example
    return belongs(sender.domain, name) or (len(first) > 3 and registrable(sender.domain).startswith(first))


def _shown(name: str, displayed: str, message: Message, company: Fact | None) -> bool:
    """Is the name that signs shown to be a person's: by the sender, a Reply-To, or a company that is called otherwise?"""
    addresses = [*([message.sender] if message.sender else []), *message.reply_to]
    return name == displayed or company is not None or any(fits(name, address) for address in addresses)
