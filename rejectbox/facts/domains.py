"""Companies' names and their domains: "Müller & Söhne" has mueller-soehne.example."""

from __future__ import annotations

import re
import unicodedata

from rejectbox import naming
from rejectbox.reachable import UNDIVIDED, registrable

_HOUSED = re.compile(
    r"([^\W\d_]{2,30}) (?:de|del|da|do|di|von|van|bei|chez|de chez|z|ze|från|på|fra) ([^\W\d_].{1,60})"
)


def belongs(domain: str, name: str) -> bool:
    """Is the domain, or a label in front of it, one that a company of that name would have?"""
    flat_names = {spelt for spelt in folded(naming.key(name)) if len(spelt) > 2}
    own = registrable(domain)
    labels = {label(part) for part in (own.partition(".")[0], *domain.removesuffix(own).split("."))}
    return any(
        one == flat_name
        or (min(len(one), len(flat_name)) > 4 and (one.startswith(flat_name) or flat_name.startswith(one)))
        for flat_name in flat_names
        for one in labels
        if len(one) > 2
    ) or any(_shortened(name, part) for part in (own.partition(".")[0], *domain.removesuffix(own).split(".")))


def _shortened(name: str, domain: str) -> bool:
    """Is the domain the name turned round, or with its first word shortened: uni-westmere, sw-talheim, vb-rheinaue?"""
    first, _, rest = name.partition(" ")
    short, _, place = domain.lower().partition("-")
    if "-" in domain and {label(part) for part in domain.split("-")} == {
        label(word) for word in naming.key(name).split()
    }:
        return True  # "Arnd Buchverlag" of buchverlag-arnd
    if not (1 < len(short) < 5 <= len(place) + 1) or label(place) not in folded(naming.key(rest)):
        return False
    letters = iter(label(first))
    return short[0] == label(first)[:1] and all(letter in letters for letter in short)


def housed(display: str, domain: str) -> tuple[str, str]:
    """Given name and company of "Amanda de Fintalia" <...@fintalia.example>; two '' where the domain shows none.

    Many a family name looks the same ("Ana de Armas").
    """
    match = _HOUSED.fullmatch(display.strip())
    own = label(registrable(domain).partition(".")[0])
    return (match[1], match[2]) if match and own in folded(match[2]) else ("", "")


def names(text: str, name: str) -> bool:
    """Does `text` name the company?"""
    return bool(name) and f" {naming.key(name)} " in f" {naming.key(text)} "


def folded(name: str) -> frozenset[str]:
    """A name as domains spell it, without accents and marks: ö is oe in a German one, o in a Turkish or Swedish one."""
    plain = name.lower().replace("ß", "ss").replace("&", "")
    return frozenset({label(plain), label(plain.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue"))})


def label(text: str) -> str:
    """A part of a domain, its letters and digits alone."""
    plain = unicodedata.normalize("NFKD", text.lower().translate(UNDIVIDED))
    return re.sub(r"[^a-z0-9]", "", plain)
