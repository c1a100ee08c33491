"""Names of people, in display names and signatures. What is not surely a person's is none."""

from __future__ import annotations

import re
from functools import cache

from rejectbox.cleaning import tricky
from rejectbox.languages import Language, languages
from rejectbox.naming.roles import is_role
from rejectbox.naming.words import LEGAL, LOWER, both, business, either, lower, team_like, words

_ACADEMIC = re.compile(
    r"^(?:(?:Dr|Dra|Drs|Prof|Profa|Dott|Dott\.ssa|Dipl\.-Ing|Ing|Ir|Mag|Mgr|Mgr inż|Inż|Lic|Arq|Eng|PD|Doç|Uzm|Pr|Prof\.ssa|Avv|Rag|Geom|Univ\.-Prof|DDr|Dipl\.-\w{2,8}|Mag\.a|Mag\. ?\(FH\)|DI|med|rer|nat|phil|jur|pol|vet|dent|h\. ?c)\b\.?(?:-Ing\.)? ){1,5}",
    re.IGNORECASE,
)
_TOKEN = re.compile(rf"(?:[^\W\d_{LOWER}]\.){{2,5}}|[^\W\d_{LOWER}][^\W\d_]{{0,40}}(?:[-'’][^\W\d_]{{1,40}}){{0,3}}\.?")
_PARTICLES = frozenset(
    "van von vom zu zur de der den della delle dei degli del di da das do dos du des la las le los lo al bin ibn bint el ter ten te y e i af av 't ’t 's ’s in op aan uit".split()
)


@cache
def _via() -> re.Pattern[str]:
    return re.compile(rf"\s\(?(?:{either('via')})\s.*$", re.IGNORECASE)


@cache
def _behalf() -> re.Pattern[str]:
    return re.compile(rf"^.{{1,60}}\b(?:{either('behalf')}) ", re.IGNORECASE)


@cache
def _formal(language: Language) -> re.Pattern[str]:
    titles = f"{language.titles}|{languages()['en'].titles}"
    return re.compile(rf"^(?:(?:{titles})(?:\.:?|:|(?!\w)) ?){{1,2}}", re.IGNORECASE)


@cache
def _at(language: Language) -> re.Pattern[str]:
    words_between = "|".join(filter(None, (language.at, languages()["en"].at)))
    between = rf"\b(?-i:{words_between}|At|AT)\b|@|\||,|\(|[-–](?=\s)"
    return re.compile(rf"^(?P<who>[^|@(]{{1,60}}?)\s?(?:{between})\s?(?P<where>[^()|]{{1,60}})\)?$", re.IGNORECASE)


def person(text: str, language: Language | None = None, *, occupational: bool = False, undivided: bool = False) -> str:
    """The person's name in a display name or signature line, or '' where it cannot be a person's.

    "Ferris, Nadia", "Nadia Ferris (Acme)", "Nadia Ferris at Acme" and "Ms Nadia Ferris" all give the name; an
    academic title stays. Many a company's name looks the same: whose it is, the mail must show. With `occupational`,
    a word for a job may be a family name ("Emily Cook"). `language` is the mail's; without it, English. `undivided`: the small word
    inside is the name's own ("Anna von Berg").
    """
    if tricky(text):
        return ""
    language = language or languages()["en"]
    text = _formal(language).sub("", _via().sub("", text.strip().strip("\"'"))).strip()
    nameless = both("not_names", language)
    turned = re.fullmatch(r"([^\s,]{1,40}(?: [^\s,]{1,40})?), ([^\s,]{1,40}(?: [^\s,]{1,40})?)", text)
    if (
        turned
        and turned[2][0].isupper()
        and not team_like(text)
        and not LEGAL.search(text)
        and lower(turned[2]).strip(".") not in nameless
        and not academic(turned[2])
        and not is_role(turned[2], language)
        and _formal(language).sub("", turned[2])
    ):
        text = f"{turned[2]} {turned[1]}"
    elif not undivided and (split := _at(language).match(text)):
        text = split["who"]
    tokens = _ACADEMIC.sub("", text).split()
    proper = [token for token in tokens if lower(token) not in _PARTICLES]
    if (
        not 2 <= len(tokens) <= 5
        or len(proper) < 2
        or len(proper) > 4
        or team_like(text)
        or business(text)
        or LEGAL.search(text)
    ):
        return ""
    given = proper if proper[0].isupper() else proper[:-1]  # "Jean DUPONT", "Ayşe YILMAZ"
    if not all(map(_TOKEN.fullmatch, proper)) or any(len(token) > 3 and token.isupper() for token in given):
        return ""
    if not occupational:
        nameless |= both("role_words", language)
    if not nameless.isdisjoint(words(" ".join(proper))):
        return ""
    return " ".join(text.split())


def same_person(one: str, other: str) -> bool:
    """Are these two spellings of one name: without the title, or with an initial for the given name?"""
    first, second = untitled(one).lower().split(), untitled(other).lower().split()
    if first and sorted(first) == sorted(second):  # "Ferri Giulia", as an address book sorts
        return True
    if not first or not second or first[-1] != second[-1]:
        return False
    short, long = sorted((first[0], second[0]), key=len)
    return long.startswith(short.rstrip(".")) and (short == long or len(short.rstrip(".")) == 1)


def untitled(name: str) -> str:
    """A person's name without academic titles."""
    return _ACADEMIC.sub("", name)


def academic(text: str) -> bool:
    """Does it begin with an academic title, as only a person's name does?"""
    return bool(_ACADEMIC.match(text))


def passed_on(display: str) -> tuple[str, str]:
    """Who wrote and who passed it on: ("Hotel Adler", "Jobbox") of "Hotel Adler via Jobbox"; two times '' without."""
    match = _via().search(display.strip())
    if not match:
        return "", ""
    passer = re.sub(rf"^\s\(?(?:{either('via')})\s|\)$", "", match[0], flags=re.IGNORECASE)
    return display.strip()[: match.start()], passer


def parted(display: str, language: Language) -> tuple[str, str]:
    """Who and where: ("Nadia Ferris", "Acme") of "Nadia Ferris at Acme"; the whole and '' where it is not in two."""
    text = _via().sub("", display.strip())
    if behalf := _behalf().match(text):
        return "", text[behalf.end() :].strip()
    match = _at(language).match(text)
    return (match["who"].strip(), match["where"].strip()) if match else (text, "")
