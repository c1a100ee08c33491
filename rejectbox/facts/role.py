"""Which role the user applied for: what subject and text agree on, or none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rejectbox import naming
from rejectbox.facts.stage import sentences
from rejectbox.languages import says
from rejectbox.values import Fact

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rejectbox.languages import Language


def role(subject: str, own: str, company: Fact | None, speech: Language) -> Fact | None:
    """The role that a mail with that subject and own text is about; another opening that it praises is none."""
    in_text: dict[str, str] = {}
    of_application: dict[str, str] = {}
    declined = {name.lower(): name for name in naming.declined(subject, speech)}
    for sentence in sentences(own):
        if says(speech.elsewhere, sentence):
            continue
        declined |= {name.lower(): name for name in naming.declined(sentence, speech)}
        applying = says(speech.applying, sentence)
        for name in _roles(sentence, company, speech):
            in_text.setdefault(name.lower(), name)
            if applying:
                of_application.setdefault(name.lower(), name)
    in_subject = {name.lower(): name for name in _roles(subject, company, speech, subject=True)}
    for name in in_subject.keys() & in_text.keys():
        if in_subject[name].isupper():  # a Subject in capitals
            in_subject[name] = in_text[name]
    for found, source in (
        (in_text | in_subject, "text" if in_text else "subject"),
        (of_application, "text"),
        (in_subject, "subject"),
    ):
        if found and (name := _agreed(found, speech)):
            return Fact(found[name], "subject" if name not in in_text else source)
    name = _agreed(declined, speech) if declined and not (in_text or in_subject) else ""
    return Fact(declined[name], "text") if name else None


def _roles(text: str, company: Fact | None, speech: Language, *, subject: bool = False) -> Iterator[str]:
    """The roles named in `text` that are surely roles: one word alone, or the company's name, is none."""
    owner = naming.key(company.value) if company else ""
    for name in naming.roles(text, speech, subject=subject):
        flat = f" {naming.key(name)} "
        if owner and f" {owner} " in flat:
            continue
        yield name


def _agreed(found: dict[str, str], speech: Language) -> str:
    """The shortest that is surely a role, or else the shortest; '' where they speak of different roles."""
    sure = [name for name, spelt in found.items() if naming.is_role(spelt, speech)]
    shortest = min(sure or found, key=len)
    agree = all(f" {shortest} " in f" {name} " or f" {name} " in f" {shortest} " for name in found)
    return shortest if agree else ""
