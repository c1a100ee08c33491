"""Words and shapes that names of every kind are made of."""

from __future__ import annotations

import re
from functools import cache

from rejectbox.languages import Language, languages

LOWER = "a-zß-öø-ÿ" + "".join(letter for letter in map(chr, range(0x100, 0x250)) if letter.islower())
"""For a character class: the small letters of the languages we read."""
LEGAL = re.compile(
    r"\b(?:S\.?A\.?P?\.?I?\.? de C\.?V|S\. ?de R\. ?L\.?(?: de C\. ?V)?|S\.?A\.?C|GmbH(?: & Co\. ?KGa?A?)?|gGmbH|AG|SE|KGaA|KG|OHG|UG|e\. ?V|e\. ?K|e\.U|eG|(?:Ges\.?)?m\.?b\.?H|GesmbH|gAG|GbR|AöR|KdöR|PartG(?: mbB)?|OG|Ltd\. ?Şti|LTD\. ?ŞTİ|Ltd|Limited|LLC|LLP|Inc|PLC|plc|Corp|S\.?A\.?U|"
    r"S\.?A\.?S|S\.?A|S\.?L\.?U|S\.?L|S\.?p\.?A|S\.?r\.?l|Lda|Ltda|LTDA|EIRELI|B\.?V|N\.?V|V\.?O\.?F|vzw|VZW|[CB]VBA|bvba|AB|Oy|A/S|[Ss]p\. z o\. ?o|[Ss]p\. ?[jk]|s\. ?c|spółka z o\. ?o\. ?o|P\.S\.A|"
    r"S\.? ?K\.? ?A|SARL|SASU|EURL|SNC|SCOP|S\.R\.L|SRL|S\.?n\.?c|S\.a\.s|Soc\. ?[Cc]oop|Sagl|A\. ?Ş|AŞ)\b\.?"
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

ASIDE = re.compile(
    r"[ ,]{0,2}[(\[][^()\[\]]{0,30}(?:\d{2}|\d ?%|\b(?:TV-?L|TVöD|TVA|EG|BesGr|Std|Teilzeit|Vollzeit|unbefristet|befristet|part[- ]time|full[- ]time)\b)[^()\[\]]{0,30}[)\]]"
    r"|[ ,]{0,2}\b\d{2,3}(?: ?[-–] ?\d{2,3})? ?%",
    re.IGNORECASE,
)
"""What an advertisement adds to a role: its number, its pay, its hours."""


def lower(text: str) -> str:
    """Lower case; the Turkish ı and İ are i too, so that a name in capitals and in small letters is one."""
    return text.replace("İ", "i").lower().replace("ı", "i")


def words(text: str) -> list[str]:
    """Lower-case words of `text`, hyphens and dots inside kept."""
    return re.findall(r"[\w&][\w&.'’-]*", lower(text))


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
    return any(_team(part) for word in words(text) for part in (word, *re.split(r"[-'’]", word)))


def only_team(text: str) -> bool:
    """Does it name a department, and no company?"""
    small = every("role_joins") | every("company_joins") | {"&"}
    return bool(words(text)) and all(_team(word) or word in small for word in words(text))


def department(word: str) -> bool:
    """Is it a word of a department, such as Careers, and not of what may be a company's name, such as Hospital?"""
    return _team(lower(word).strip(".,:'’")) and lower(word) not in every("organisations")


def business(text: str) -> bool:
    """Does it hold a word that only a company's name does: Insurance, Bäckerei, Stadtwerke?"""
    endings = tuple(every("business_endings"))
    return any(word in every("businesses") or (len(word) > 6 and word.endswith(endings)) for word in words(text))


def _team(word: str) -> bool:
    stems = every("team_stems")
    starts = tuple(stem for stem in stems if stem[0] != "-")
    ends = tuple(stem[1:] for stem in stems if stem[0] == "-")
    return word in every("teams") or word.startswith(starts) or word.endswith(ends)
