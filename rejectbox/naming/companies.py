"""Names of companies: where a text names one, and how a letter would write it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from rejectbox.naming.roles import compiled, dangling, is_role
from rejectbox.naming.words import LEGAL, LOWER, TAIL, both, department, lower, only_team, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rejectbox.languages import Language

# Every repetition is bounded, and each word can be read in one way only: the text is hostile.
_WORD = rf"(?:[^\W\d_{LOWER}][\w&'’+-]{{0,40}}(?:\.[a-z]\w{{0,10}})?|[0-9](?=[\w&+-]{{0,10}}[A-Za-z])[\w&+-]{{1,31}})"
_LED = re.compile(r"(?:[^\W\d_]{3,20}s )?(?:AB|Ab|Oy|A/S)(?= [^\W\d_])")  # "AB Volvo", "Fastighets AB Balder"
_LONGEST = 300
_APART = re.compile(r"\s[-–—|·•/]\s.*$")


@cache
def _shape(language: Language) -> str:
    joins = "|".join(sorted(map(re.escape, both("company_joins", language)), key=len, reverse=True))
    return rf"{_WORD}(?: (?:(?:&|\+|{joins}) ){{0,2}}(?:[dl]['’])?{_WORD}){{0,4}}(?: (?:& Co\. ?KG|e\. ?V\.))?" + (
        rf"(?: (?:{language.company_ends})(?!\w))?" if language.company_ends else ""
    )


def companies(text: str, language: Language, *, subject: bool = False) -> Iterator[str]:
    """Each place where `text` (white space single) names a company, in order of the patterns."""
    for pattern in (*language.company, *language.company_subject) if subject else language.company:
        for match in compiled(pattern, _shape(language)).finditer(text):
            if name := company(match["name"], language):
                yield name


def company(name: str, language: Language) -> str:
    """`name` as one would write it in a letter, or '' if it is no company's."""
    kept: list[str] = []
    for word in _unled(name[:_LONGEST].split()):
        if lower(word).strip(".,'’") in language.not_names - both("role_joins", language):
            break
        kept.append(word)
    text = _APART.sub("", " ".join(kept))
    legal = None if _LED.match(text) else LEGAL.search(text)
    text = text[: legal.end()] if legal else dangling(TAIL.sub("", _unteamed(text, language)), language)
    if text[:1].islower() and (not name[:1].islower() or lower(text.split()[0]) in language.not_names):
        return ""  # what stood before was a department: "Office de tourisme", "Service public régional"
    meaning = [word for word in words(text) if word not in language.not_names and not only_team(word)]
    return text if meaning and text[0].isalnum() and 2 <= len(text) <= 60 and not is_role(text, language) else ""


def _unteamed(text: str, language: Language) -> str:
    """Without the words of a department at either end: "Acme People & Culture Team", "Karriere Acme"."""
    kept = re.sub(r"-(?:team|recruiting|hr|careers)\b", "", text, flags=re.IGNORECASE).split()
    small = both("role_joins", language) | both("company_joins", language) | {"&", "-"}
    while kept and (department(kept[-1]) or lower(kept[-1]) in small):
        kept.pop()
    return " ".join(_unled(kept))


def _unled(parts: list[str]) -> list[str]:
    while parts and (department(parts[0]) or not any(map(str.isalnum, parts[0]))):
        parts = parts[1:]
    return parts
