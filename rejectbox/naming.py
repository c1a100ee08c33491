"""Names in mail: of companies, of roles, of people. What is not surely a name is none."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from rejectbox.languages import Language, languages

if TYPE_CHECKING:
    from collections.abc import Iterator

# Every repetition is bounded, and none stands inside another unbounded one: the text is hostile.
_WORD = r"(?:[^\W\d_a-zß-öø-ÿ][\w&'’+-]{0,40}(?:\.[a-z]\w{0,10})?|[0-9][\w&+-]{0,10}[A-Za-z][\w&+-]{0,20})"
_NAME = rf"{_WORD}(?: (?:(?:&|\+|of|and|de|du|des|di|van|von|für|y|e) )?{_WORD}){{0,4}}(?: (?:& Co\. ?KG|e\. ?V\.))?"
_PART = r"(?:[^\W\d_a-zß-öø-ÿ(][\w&/'’+#*:.-]{0,40}\w|[^\W\d_a-z]|\([^()]{1,25}\)|[IVX0-9]{1,3})"
_LINK = r"(?:of|for|and|in|to|the|&|-|–|/|und|für|im|der|des|de|zur|zum|mit|Schwerpunkt|,)"
_ROLE = (
    rf"(?:[a-zäöü]{{2,20}}(?:liche|ische|ierte|nde|r)(?:/?[rn])? )?{_PART}(?: (?:{_LINK} )?(?:{_LINK} )?{_PART}){{0,7}}"
)
LEGAL = re.compile(
    r"\b(?:GmbH(?: & Co\. ?KGa?A?)?|gGmbH|AG|SE|KGaA|KG|OHG|UG|e\. ?V\.|eG|Ltd|Limited|LLC|LLP|Inc|PLC|plc|Corp|S\.?A|"
    r"S\.?r\.?l|B\.?V|N\.?V|AB|Oy|A/S|Sp\. z o\.o|SARL|SAS)\b\.?"
)
_TAIL = re.compile(r"(?:['’]s?|[-–,;:/&+. ]){1,10}$")
_GENDERS = re.compile(r"\s?\(\s?(?:all genders|gn|[mwfdxi](?:\s?[/|,]\s?[mwfdxi*]){1,3})\s?\)", re.IGNORECASE)
_REFERENCE = re.compile(
    r"[ –,-]{0,3}[(\[]?(?:(?:req|ref|id|no|nr|job|kennziffer|referenz)\w{0,10}[.:# -]{0,3})?#?[A-Z]{0,4}[-_/]?\d{3,}[)\]]?",
    re.IGNORECASE,
)
_FORMAL = re.compile(
    r"^(?:(?:Mr|Mrs|Ms|Mx|Miss|Herr|Frau|i\. ?[AV]|im auftrag|p\.? ?p|gez)\b\.?:? ?){1,2}", re.IGNORECASE
)
_ACADEMIC = re.compile(r"^(?:(?:Dr|Prof|Dipl\.-Ing|Ing|Mag|PD)\b\.?(?:-Ing\.)? ){1,3}", re.IGNORECASE)
_TOKEN = re.compile(r"[^\W\d_a-zß-öø-ÿ][^\W\d_]{0,40}(?:[-'’][^\W\d_]{1,40}){0,3}\.?")
_PARTICLES = frozenset("van von de der den del della da di la le zu al bin el ter y e dos du".split())
_LINKS = frozenset("of and for in to the de und für im der des zur zum mit von".split())
_DANGLING = re.compile(rf"(?: (?:{'|'.join(sorted(_LINKS))}|&|-|–|at|with|bei)){{1,3}}$")
_ORGANISATIONS = frozenset(
    "group university college council school hospital institute bank gmbh ag kg se ug e.v. stiftung gruppe klinikum "
    "universität hochschule krankenhaus services ltd limited llc llp inc plc corp amt stadt landkreis".split()
)
_VIA = re.compile(r"\s\(?(?:via|durch|über)\s.*$", re.IGNORECASE)
_BEHALF = re.compile(r"^.{1,60}\b(?:on behalf of|im auftrag (?:von|der|des)|im namen (?:von|der|des)) ", re.IGNORECASE)
_APART = re.compile(r"\s[-–—|·•/]\s.*$")
_AT = re.compile(
    r"^(?P<who>[^|@(]{1,60}?)\s?(?:\bat\b|\bfrom\b|\bvon\b|\bbei\b|\bof\b(?= the\b)|@|\||,|\(|[-–](?=\s))\s?(?P<where>[^()|]{1,60})\)?$",
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
def _compiled(pattern: str, name: str) -> re.Pattern[str]:
    before, _, after = pattern.partition("@")
    return re.compile(f"(?i:{before})(?P<name>{name})" + (f"(?i:{after})" if after else ""))


@cache
def _role_shape(language: Language) -> str:
    """A role in lower case counts where it ends in a word that only roles end in: "senior data engineer"."""
    if not language.role_words:
        return _ROLE
    plain = rf"(?:[a-zäöüß-]{{2,20}} ){{0,3}}(?:{'|'.join(sorted(language.role_words))})"
    return rf"(?:{_ROLE}|{plain})"


def companies(text: str, language: Language, *, subject: bool = False) -> Iterator[str]:
    """Each place where `text` (white space single) names a company, in order of the patterns."""
    for pattern in (*language.company, *language.company_subject) if subject else language.company:
        for match in _compiled(pattern, _NAME).finditer(text):
            if name := company(match["name"], language):
                yield name


def company(name: str, language: Language) -> str:
    """`name` as one would write it in a letter, or '' if it is no company's."""
    kept: list[str] = []
    for word in _unled(name.split()):
        if word.lower().strip(".,'’") in language.not_names - _LINKS:
            break
        kept.append(word)
    text = _APART.sub("", " ".join(kept))
    legal = LEGAL.search(text)
    text = text[: legal.end()] if legal else _DANGLING.sub("", _TAIL.sub("", _unteamed(text)))
    meaning = [word for word in words(text) if word not in language.not_names and not _team(word)]
    return text if meaning and 2 <= len(text) <= 60 and not is_role(text, language) else ""


def _unteamed(text: str) -> str:
    """Without the words of a department at either end: "Acme People & Culture Team", "Karriere Acme"."""
    kept = re.sub(r"-(?:team|recruiting|hr|careers)\b", "", text, flags=re.IGNORECASE).split()
    while kept and (_department(kept[-1]) or kept[-1].lower() in _LINKS | {"&", "-"}):
        kept.pop()
    return " ".join(_unled(kept))


def _unled(parts: list[str]) -> list[str]:
    while parts and _department(parts[0]):
        parts = parts[1:]
    return parts


def _department(word: str) -> bool:
    return _team(word.lower().strip(".,:'’")) and word.lower() not in _ORGANISATIONS


def roles(text: str, language: Language, *, subject: bool = False) -> Iterator[str]:
    """Each place where `text` names the role applied for. In a pattern that ends in `%`, only what ends like a role."""
    for pattern in language.role_subject if subject else language.role:
        named = pattern.replace("%", "@")
        for match in _compiled(named, _role_shape(language)).finditer(text):
            name = role(match["name"], language)
            if name and (named == pattern or is_role(name, language)):
                yield name


def role(name: str, language: Language) -> str:
    """`name` without marks of gender and reference numbers, or '' if it is no role."""
    name = _REFERENCE.sub("", _GENDERS.sub("", name))
    kept: list[str] = []
    for word in name.split():
        bare = word.lower().strip(".,'’()")
        if bare in language.not_names - _LINKS:
            break
        kept.append(word)
    text = _TAIL.sub("", _DANGLING.sub("", " ".join(kept)))
    meaning = [word for word in words(text) if word not in language.not_names and len(word) > 1 and not word.isdigit()]
    return text if meaning and 3 <= len(text) <= 80 and text.count("(") == text.count(")") else ""


def is_role(text: str, language: Language) -> bool:
    """Does `text` end as only roles end?"""
    head = re.split(r" (?:of|for|in|für|im|-|–) ", text)[0]
    last = words(head)[-1:] or [""]
    return bool(_GENDERS.search(text)) or last[0] in language.role_words or last[0].endswith(language.role_endings)


def person(text: str, *, occupational: bool = False) -> str:
    """The person's name in a display name or signature line, or '' where it cannot be a person's.

    "Ferris, Nadia", "Nadia Ferris (Acme)", "Nadia Ferris at Acme" and "Ms Nadia Ferris" all give the name; an
    academic title stays. Many a company's name looks the same: whose it is, the mail must show. With `occupational`,
    a word for a job may be a family name ("Emily Cook").
    """
    text = _FORMAL.sub("", _VIA.sub("", text.strip().strip("\"'"))).strip()
    turned = re.fullmatch(r"([^\s,]{1,40}(?: [^\s,]{1,40})?), ([^\s,]{1,40}(?: [^\s,]{1,40})?)", text)
    if (
        turned
        and not team_like(text)
        and not LEGAL.search(text)
        and turned[2].lower().strip(".") not in every("not_names")
    ):
        text = f"{turned[2]} {turned[1]}"
    elif parted := _AT.match(text):
        text = parted["who"]
    tokens = _ACADEMIC.sub("", text).split()
    proper = [token for token in tokens if token.lower() not in _PARTICLES]
    if (
        not 2 <= len(tokens) <= 5
        or len(proper) < 2
        or len(proper) > 4
        or team_like(text)
        or business(text)
        or LEGAL.search(text)
    ):
        return ""
    if not all(_TOKEN.fullmatch(token) and (len(token) < 4 or not token.isupper()) for token in proper):
        return ""
    nameless = every("not_names") if occupational else every("not_names") | every("role_words")
    if not nameless.isdisjoint(words(" ".join(proper))):
        return ""
    return " ".join(text.split())


def same_person(one: str, other: str) -> bool:
    """Are these two spellings of one name: without the title, or with an initial for the given name?"""
    first, second = untitled(one).lower().split(), untitled(other).lower().split()
    if not first or not second or first[-1] != second[-1]:
        return False
    short, long = sorted((first[0], second[0]), key=len)
    return long.startswith(short.rstrip(".")) and (short == long or len(short.rstrip(".")) == 1)


def untitled(name: str) -> str:
    """A person's name without academic titles."""
    return _ACADEMIC.sub("", name)


def parted(display: str) -> tuple[str, str]:
    """Who and where: ("Nadia Ferris", "Acme") of "Nadia Ferris at Acme"; the whole and '' where it is not in two."""
    text = _VIA.sub("", display.strip())
    if behalf := _BEHALF.match(text):
        return "", text[behalf.end() :].strip()
    match = _AT.match(text)
    return (match["who"].strip(), match["where"].strip()) if match else (text, "")


def team_like(text: str) -> bool:
    """Does it hold a word that no person's name does: team, careers, Personalabteilung, GmbH?"""
    return any(_team(part) for word in words(text) for part in (word, *word.split("-")))


def only_team(text: str) -> bool:
    """Does it name a department, and no company?"""
    return bool(words(text)) and all(_team(word) or word in _LINKS | {"&"} for word in words(text))


def business(text: str) -> bool:
    """Does it hold a word that only a company's name does: Insurance, Bäckerei, Stadtwerke?"""
    endings = tuple(every("business_endings"))
    return any(word in every("businesses") or (len(word) > 6 and word.endswith(endings)) for word in words(text))


def _team(word: str) -> bool:
    stems = every("team_stems")
    starts = tuple(stem for stem in stems if stem[0] != "-")
    ends = tuple(stem[1:] for stem in stems if stem[0] == "-")
    return word in every("teams") or word.startswith(starts) or word.endswith(ends)
