"""Names in mail: of companies, of roles, of people. What is not surely a name is none."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from rejectbox.languages import Language, languages
from rejectbox.values import Address

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD = r"[^\W\d_a-zß-öø-ÿ][\w&'’+-]*(?:\.[a-z]\w*)*|[0-9][\w&+-]*[A-Za-z][\w&+-]*"
_NAME = rf"(?:{_WORD})(?: (?:(?:&|\+|of|and|de|du|des|di|van|von|für|y|e) )?(?:{_WORD})){{0,4}}(?: e\. ?V\.)?"
_PART = r"[^\W\d_a-zß-öø-ÿ(][\w&/'’+#*:.-]*\w|[^\W\d_a-z]|\([^()]{1,25}\)|[IVX0-9]{1,3}|[0-9]{1,2}"
_LINK = r"(?:of|for|and|in|to|the|&|-|–|/|und|für|im|der|des|de|zur|zum|mit|Schwerpunkt|,)"
_ROLE = rf"(?:{_PART})(?: (?:{_LINK} )?(?:{_LINK} )?(?:{_PART})){{0,7}}"
_LEGAL = re.compile(
    r"\b(?:GmbH(?: & Co\. ?KGa?A?)?|gGmbH|AG|SE|KGaA|KG|OHG|UG|e\. ?V\.|eG|Ltd|Limited|LLC|LLP|Inc|PLC|plc|Corp|S\.?A|"
    r"S\.?r\.?l|B\.?V|N\.?V|AB|Oy|A/S|Sp\. z o\.o|SARL|SAS)\b\.?"
)
_TAIL = re.compile(r"(?:['’]s?|[-–,;:/&+. ])+$")
_GENDERS = re.compile(r"\s*\(\s*(?:(?:all genders|gn|[mwfdxi]\s*(?:[/|,]\s*[mwfdxi*]\s*){1,3}))\s*\)", re.IGNORECASE)
_TITLE = re.compile(r"^(?:(?:Dr|Prof|Mr|Mrs|Ms|Mx|Herr|Frau|Dipl\.-Ing|Ing|Mag|PD)\.? )+", re.IGNORECASE)
_TOKEN = re.compile(r"[^\W\d_a-zß-öø-ÿ][^\W\d_]*(?:[-'’][^\W\d_]+)*\.?")
_PARTICLES = frozenset("van von de der den del della da di la le zu al bin el ter y e dos du".split())
_LINKS = frozenset("of and for in to the de und für im der des zur zum mit von".split())
_DANGLING = re.compile(rf"(?: (?:{'|'.join(sorted(_LINKS))}|&|-|–|at|with|bei))+$")
_ORGANISATIONS = frozenset(
    "group university college council school hospital institute bank gmbh ag kg se ug e.v. stiftung gruppe klinikum "
    "universität hochschule krankenhaus services".split()
)
_VIA = re.compile(r"\s+(?:via|durch|über)\s+\S.*$", re.IGNORECASE)
_AT = re.compile(r"^(?P<who>.+?)\s*(?:\bat\b|\bfrom\b|\bvon\b|\bbei\b|@|\||,|\(| [-–] )\s*(?P<where>[^()|]+?)\)?$", re.IGNORECASE)


def words(text: str) -> list[str]:
    """Lower-case words of `text`, hyphens and dots inside kept."""
    return re.findall(r"[\w&][\w&.'’-]*", text.lower())


@cache
def _all(field: str) -> frozenset[str]:
    return frozenset().union(*(getattr(language, field) for language in languages().values()))


@cache
def _compiled(pattern: str, name: str) -> re.Pattern[str]:
    before, _, after = pattern.partition("@")
    return re.compile(f"(?i:{before})({name})" + (f"(?i:{after})" if after else ""))


def companies(text: str, language: Language) -> Iterator[str]:
    """Each place where `text` (white space single) names a company, in order of the patterns."""
    for pattern in language.company:
        for match in _compiled(pattern, _NAME).finditer(text):
            name = company(match.group(1), language)
            if name:
                yield name


def company(name: str, language: Language) -> str:
    """`name` as one would write it in a letter, or '' if it is no company's."""
    kept: list[str] = []
    for word in name.split():
        if word.lower().strip(".,'’") in language.not_names - _LINKS:
            break
        kept.append(word)
    legal = _LEGAL.search(" ".join(kept))
    text = " ".join(kept)[: legal.end() if legal else None]
    while text and words(text)[-1:] and words(text)[-1] in _all("teams") - _ORGANISATIONS:
        text = text.rpartition(" ")[0]
    text = _TAIL.sub("", text)
    text = _DANGLING.sub("", text)
    meaning = [word for word in words(text) if word not in language.not_names and word not in _all("teams")]
    return text if meaning and 2 <= len(text) <= 60 and not _is_role(text, language) else ""


def roles(text: str, language: Language, *, subject: bool = False) -> Iterator[str]:
    """Each place where `text` names the role applied for."""
    for pattern in language.role_subject if subject else language.role:
        for match in _compiled(pattern, _ROLE).finditer(text):
            name = role(match.group(1), language)
            if name:
                yield name
    if not subject and language.role_words:
        lower = rf"(?:[a-z-]+ ){{0,3}}(?:{'|'.join(sorted(language.role_words))})"
        for pattern in language.role:
            for match in _compiled(pattern, lower).finditer(text):
                name = role(match.group(1), language)
                if name:
                    yield name


def role(name: str, language: Language) -> str:
    """`name` without marks of gender and reference numbers, or '' if it is no role."""
    name = _GENDERS.sub("", name)
    kept: list[str] = []
    for word in name.split():
        bare = word.lower().strip(".,'’()")
        if bare in language.not_names - _LINKS:
            break
        kept.append(word)
    text = _TAIL.sub("", _DANGLING.sub("", " ".join(kept)))
    meaning = [word for word in words(text) if word not in language.not_names and len(word) > 1 and not word.isdigit()]
    return text if meaning and 3 <= len(text) <= 80 and text.count("(") == text.count(")") else ""


def _is_role(text: str, language: Language) -> bool:
    last = words(text)[-1:] or [""]
    return last[0] in language.role_words or bool(_GENDERS.search(text))


def person(text: str) -> str:
    """The person's name in a display name or signature line, or '' where it is no person's.

    "Ferris, Nadia", "Nadia Ferris (Acme)", "Nadia Ferris at Acme" and "Dr. Nadia Ferris" all give the name.
    """
    text = _VIA.sub("", text.strip().strip("\"'")).strip()
    reversed_name = re.fullmatch(r"([^\s,]+(?: [^\s,]+)?), ([^\s,]+(?: [^\s,]+)?)", text)
    if reversed_name and not _team_like(text):
        text = f"{reversed_name[2]} {reversed_name[1]}"
    elif parted := _AT.match(text):
        text = parted["who"]
    tokens = _TITLE.sub("", text).split()
    proper = [token for token in tokens if token.lower() not in _PARTICLES]
    if not 2 <= len(tokens) <= 5 or len(proper) < 2 or len(proper) > 4 or _team_like(text) or _LEGAL.search(text):
        return ""
    if not all(_TOKEN.fullmatch(token) and (len(token) < 4 or not token.isupper()) for token in proper):
        return ""
    if any(word in _all("not_names") or word in _all("role_words") for word in words(" ".join(proper))):
        return ""
    return text


def sender_company(sender: Address, language: Language) -> str:
    """The company that a display name gives: "Acme Careers", "Nadia Ferris at Acme", "Acme via Brightboard"."""
    text = _VIA.sub("", sender.name)
    if parted := _AT.match(text):
        if person(parted["who"]) or (" " not in parted["who"] and not _team_like(parted["who"])) or _only_team(parted["who"]):
            return company(parted["where"].strip(), language)
        if _only_team(parted["where"]):
            return company(parted["who"], language)
    if person(text) or not _team_like(text):
        return "" if not _LEGAL.search(text) else company(text, language)
    bare = re.sub(r"^(?:the|das|ihr) ", "", text, flags=re.IGNORECASE)
    return company(bare, language)


def _team_like(text: str) -> bool:
    return any(part in _all("teams") for word in words(text) for part in (word, *word.split("-")))


def _only_team(text: str) -> bool:
    return bool(words(text)) and all(word in _all("teams") for word in words(text))
