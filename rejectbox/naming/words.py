"""Words and shapes that names of every kind are made of."""

from __future__ import annotations

import re
from functools import cache

from rejectbox.languages import Language, languages

LOWER = "a-zß-öø-ÿ" + "".join(letter for letter in map(chr, range(0x100, 0x250)) if letter.islower())
"""For a character class: the small letters of the languages we read."""
LEGAL = re.compile(
    r"\b(?:GmbH(?: & Co\. ?KGa?A?)?|gGmbH|AG|SE|KGaA|KG|OHG|UG|e\. ?V\.|eG|Ltd|Limited|LLC|LLP|Inc|PLC|plc|Corp|S\.?A\.?U|"
    r"S\.?A\.?S|S\.?A|S\.?L\.?U|S\.?L|S\.?p\.?A|S\.?r\.?l|Lda|Ltda|LTDA|EIRELI|B\.?V|N\.?V|V\.?O\.?F|AB|Oy|A/S|Sp\. z o\. ?o|spółka z o\. ?o\. ?o|"
    r"S\.? ?K\.? ?A|SARL|A\.Ş|Ltd\. Şti|Tic\. A\.Ş)\b\.?"
)
TAIL = re.compile(r"(?:['’]s?|[-–,;:/&+. ]){1,10}$")
GENDERS = re.compile(
    r"\s?[(\[]\s?(?:all genders|alle geschlechter|gn|[mwfdxihvkuneg](?:\s?[/|,.]\s?[mwfdxihvkuneg*]){1,3})\s?[)\]]"
    r"|(?<=\w) [-–]? ?(?-i:[HFMKVWX] ?/ ?[HFMKVWDX](?: ?/ ?[HFMVDX])?)(?!\w)"
    r"|\s[mwvfhk]/[mwvfhk](?:/[dxi])?(?!\w)",
    re.IGNORECASE,
)
REFERENCE = re.compile(
    r"[ –,-]{0,3}[(\[]?(?:(?:req|ref|réf|rif|id|no|nr|job|kennziffer|referenz)\w{0,10}[.:# -]{0,3})?#?[A-Z]{0,4}[-_/]?\d{3,}[)\]]?",
    re.IGNORECASE,
)


def words(text: str) -> list[str]:
    """Lower-case words of `text`, hyphens and dots inside kept."""
    return re.findall(r"[\w&][\w&.'’-]*", text.lower())


def key(name: str) -> str:
    """By which two spellings of one company's name are the same: no legal form, no marks, lower case."""
    return " ".join(word.strip(".'’-&") for word in words(LEGAL.sub("", name)) if word.strip(".'’-&"))


@cache
def every(field: str) -> frozenset[str]:
    """That set of words in all languages together: display names mix them."""
    return frozenset().union(*(getattr(language, field) for language in languages().values()))


@cache
def both(field: str, language: Language) -> frozenset[str]:
    """That set of words in the mail's language and in English, which every house mixes in."""
    return frozenset(getattr(language, field)) | frozenset(getattr(languages()["en"], field))


@cache
def either(field: str) -> str:
    """The alternatives of that field in all languages, for a regular expression."""
    return "|".join(dict.fromkeys(part for language in languages().values() if (part := getattr(language, field))))


def team_like(text: str) -> bool:
    """Does it hold a word that no person's name does: team, careers, Personalabteilung, GmbH?"""
    return any(_team(part) for word in words(text) for part in (word, *word.split("-")))


def only_team(text: str) -> bool:
    """Does it name a department, and no company?"""
    small = every("role_joins") | every("company_joins") | {"&"}
    return bool(words(text)) and all(_team(word) or word in small for word in words(text))


def department(word: str) -> bool:
    """Is it a word of a department, such as Careers, and not of what may be a company's name, such as Hospital?"""
    return _team(word.lower().strip(".,:'’")) and word.lower() not in every("organisations")


def business(text: str) -> bool:
    """Does it hold a word that only a company's name does: Insurance, Bäckerei, Stadtwerke?"""
    endings = tuple(every("business_endings"))
    return any(word in every("businesses") or (len(word) > 6 and word.endswith(endings)) for word in words(text))


def _team(word: str) -> bool:
    stems = every("team_stems")
    starts = tuple(stem for stem in stems if stem[0] != "-")
    ends = tuple(stem[1:] for stem in stems if stem[0] == "-")
    return word in every("teams") or word.startswith(starts) or word.endswith(ends)
