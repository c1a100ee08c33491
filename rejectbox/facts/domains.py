"""Companies' names and their domains: "Müller & Söhne" has mueller-soehne.example."""

from __future__ import annotations

import re
import unicodedata

from rejectbox import naming
from rejectbox.reachable import registrable


def belongs(domain: str, name: str) -> bool:
    """Is the domain, or a label in front of it, one that a company of that name would have?"""
    flat_name = folded(naming.key(name))
    own = registrable(domain)
    labels = {label(part) for part in (own.partition(".")[0], *domain.removesuffix(own).split("."))}
    return len(flat_name) > 2 and any(
        one == flat_name
        or (min(len(one), len(flat_name)) > 4 and (one.startswith(flat_name) or flat_name.startswith(one)))
        for one in labels
        if len(one) > 2
    )


def names(text: str, name: str) -> bool:
    """Does `text` name the company?"""
    return bool(name) and f" {naming.key(name)} " in f" {naming.key(text)} "


def folded(name: str) -> str:
    """A name as a domain spells it: no accents, no marks."""
    return label(
        name.lower().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss").replace("&", "")
    )


def label(text: str) -> str:
    """A part of a domain, its letters and digits alone."""
    plain = unicodedata.normalize("NFKD", text.lower())
    return re.sub(r"[^a-z0-9]", "", plain)
