"""Names of roles: where a text names the one applied for, and how a letter would write it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from rejectbox.naming.words import ASIDE, GENDERS, LOWER, REFERENCE, TAIL, both, lower, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rejectbox.languages import Language

# Every repetition is bounded, and each word can be read in one way only: the text is hostile.
_PART = rf"(?:[^\W\d_{LOWER}(][\w&/'’+#*:.-]{{0,40}}\w|[^\W\d_{LOWER}]|\([^()]{{1,25}}\)|[0-9][IVX0-9]{{0,2}})"
_BOTH = r"(?:\([a-zà-ÿ]{1,6}\)(?:[a-z]{1,3}\b)?|[·•.-][a-zà-ÿ]{1,6}\b)"  # "Chargé(e)", "Développeur·se"
_ANY = rf"(?:ds\.(?! [{LOWER}])|[^\W\d_]{{1,5}}\.(?= [{LOWER}])|\d{{1,2}}\.|[0-9]\w{{0,10}}|[^\W\d_(][\w&/'’+#*:.-]{{0,40}}\w{_BOTH}?|[^\W\d_]|\([^()]{{1,25}}\)|&|[-–/])"

_APART = re.compile(r" (?:[-–—|]|//) ")  # "Verkäufer - Ihre Bewerbung"

_DECLINED = rf"[^\W\d_][\w/-]{{1,40}}(?: {_ANY}){{0,9}}?"


@cache
def compiled(pattern: str, name: str) -> re.Pattern[str]:
    """A language's pattern, with the shape of the name at its `@`."""
    before, _, after = pattern.partition("@")
    return re.compile(f"(?i:{before})(?P<name>{name})" + (f"(?i:{after})" if after else ""))


@cache
def _shape(language: Language) -> str:
    """Of a role, in capitals; in lower case it counts by a word that only roles have: "senior data engineer".

    Where that word comes first ("técnico de laboratorio"), nothing but what follows tells where the role ends.
    """
    known = "|".join(sorted(map(re.escape, language.role_words), key=len, reverse=True))
    if language.head_first:
        endings = "|".join(sorted(map(re.escape, language.role_endings), key=len, reverse=True))
        compound = rf"|[{LOWER}-]{{0,30}}(?:{endings})" if endings else ""
        lower_case = rf"|(?:[{LOWER}-]{{2,20}} ){{0,2}}(?:{known}{compound})(?!\w)" if known else ""
        first = rf"(?:[^\W\d_{LOWER}(][\w&/'’+#*:.-]{{0,40}}{lower_case}){_BOTH}?"
        return rf"{first}(?: {_ANY}){{0,9}}?"
    joins = "|".join(sorted(map(re.escape, both("role_joins", language)), key=len, reverse=True))
    link = rf"(?:{joins}|&|-|–|/|,)"
    led = rf"(?:[{LOWER}]{{2,20}}(?:liche|ische|ierte|nde|r)(?:/?[rn])? )?"
    part = rf"(?:[^\W\d_{LOWER}][\w/]{{1,40}}-(?= (?:{joins}|&) )|{_PART})"  # "Finanz- und Rechnungswesen"
    shape = rf"{led}{part}(?: (?:{link} ){{0,2}}{part}){{0,7}}"
    endings = "|".join(sorted(map(re.escape, language.role_endings), key=len, reverse=True))
    compound = rf"|[{LOWER}-]{{3,30}}(?:{endings})" if language.nouns_capital and endings else ""
    first = rf"(?:[^\W\d_{LOWER}][{LOWER}-]{{1,20}} )?" if language.sentence_case else ""
    return rf"(?:{shape}|{first}(?:[{LOWER}-]{{2,20}} ){{0,3}}(?:{known}{compound})(?!\w))" if known else shape


def roles(text: str, language: Language, *, subject: bool = False) -> Iterator[str]:
    """Each place where `text` names the role applied for. In a pattern that has `%`, only what is sure to be a role."""
    for pattern in language.role_subject if subject else language.role:
        named = pattern.replace("%", "@")
        for match in compiled(named, _shape(language)).finditer(text):
            name = role(
                _APART.split(match["name"])[0] if subject and language.nouns_capital else match["name"], language
            )
            if name and (named == pattern or is_role(name, language)):
                yield name


def declined(text: str, language: Language) -> Iterator[str]:
    """Each place where `text` names the role in another case than a letter has it, as far as that can be turned."""
    for pattern in language.role_declined if language.nominative else ():
        for match in compiled(pattern, _DECLINED).finditer(text):
            if language.nominative and (name := language.nominative(role(match["name"], language))):
                yield name


def role(name: str, language: Language) -> str:
    """`name` without marks of gender and reference numbers, or '' if it is no role."""
    name = ASIDE.sub("", REFERENCE.sub("", ASIDE.sub("", GENDERS.sub("", name))))
    kept: list[str] = []
    for word in name.split():
        bare = lower(word).strip(".,'’()")
        if bare in language.not_names - both("role_joins", language):
            break
        kept.append(word)
    text = TAIL.sub("", dangling(" ".join(kept), language))
    meaning = [word for word in words(text) if word not in language.not_names and len(word) > 1 and not word.isdigit()]
    return text if meaning and 3 <= len(text) <= 80 and text.count("(") == text.count(")") else ""


def is_role(text: str, language: Language) -> bool:
    """Has `text` the word that only roles have, where the language puts it: last, or first?"""
    if GENDERS.search(text):
        return True
    joins = "|".join(sorted(map(re.escape, both("role_joins", language)), key=len, reverse=True))
    head = words(re.split(rf" (?:{joins}|-|–) ", text)[0]) or [""]
    told = head[0] if language.head_first else head[-1]
    return told in language.role_words or (bool(language.role_endings) and told.endswith(language.role_endings))


def dangling(text: str, language: Language) -> str:
    """`text` without the small words that it was cut off behind."""
    joins = "|".join(sorted(map(re.escape, both("role_joins", language)), key=len, reverse=True))
    after = language.role_follows
    return re.sub(rf"(?: (?:{joins}|&|-|–{'|' + after if after else ''})){{1,3}}$", "", text)
