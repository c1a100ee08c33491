"""Which names a letter may say. They come from strangers' mail: one that could be anything but a name is left
out whole, for a mended one would be a guess."""

from __future__ import annotations

import re
import unicodedata

from rejectbox.cleaning import tricky

LONGEST = 80
MOST_WORDS = 9

# Invisible and without meaning in a name: HTML mail leaves them behind.
_FILLERS = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
_UNSEEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
_MARKUP = re.compile(r"[{}<>\[\]|\\`^~=_$]")
_LINK = re.compile(r"@|://|\bwww\.|\b(?:mailto|tel|javascript|data):|\w\.\w+/", re.IGNORECASE)
_DOMAIN = re.compile(
    r"(?-i:\b[\w-]+\.(?:com|org|net|info|biz|io|co|ai|app|dev|eu|de|at|ch|uk|us|fr|es|it|nl|pt|br|pl|se|tr|ru|cn|xyz|top))\b"
    r"|\b\d{1,3}(?:\.\d{1,3}){3}\b",
)
_DOMAIN_AS_NAME = re.compile(
    r"[\w-]+(?:\.[\w-]+)+(?:,? (?:inc|llc|ltd|plc|gmbh|ag|se|kg|b\.v|n\.v|s\.a|s\.l|s\.r\.l|s\.p\.a|a\.ş|ltda|lda)\.?)?",
    re.IGNORECASE,
)
# A stop or comma that belongs to a name: "Dr. Oetker", "St. Jude", "Acme Inc.", "Müller & Co. KG", "Sr. Engineer".
_ABBREVIATION = re.compile(
    r"(?:\b(?:dr|prof|dipl|ing|mag|st|sta|sr|jr|snr|jnr|sen|jun|mr|mrs|ms|hr|fr|co|corp|cie|bros|gebr|inc|ltd|llc|plc|ges|mbh"
    r"|bv|nv|sa|srl|spa|sp|zo\.o|o\.o|ph\.d|ş|şti|tic|san|dept|univ|dep|div|intl|assoc|asst|mgr|eng|exec|no|nr|vol|bzw|inkl|etc|ltda|lda|cia|cía|unip|hnos|sra|srta|sres|dra|lic|arq|mtro|mtra|profa|enf|drs|ir|mw|dhr|mevr|ds|dott|avv|arch|rag|geom|sig|soc|coop)|\b\w(?:\.\w){0,3})\.(?=\s|$|,)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"\.\.|[!?。！？…](?!$)|[?。？…]$|;|[:：](?:\s|$)|\.(?:\s|$)|\s[–—-]{2,}\s")
_PLACEHOLDER = re.compile(r"\b(?:none|null|nan|undefined|unknown|n/?a|x{2,}|tbd|(?-i:TODO)|test)\b", re.IGNORECASE)
_GENDERS = re.compile(
    r"\s*\((?:all|alle|any)? ?(?:genders?|geschlechter|gn)\)$"
    r"|\s*\(\s*[mwfdxihnvk*]\s*(?:[/|,]\s*(?:[mwfdxihnvk*]|div\.?|gn)\s*){1,3}\)$",
    re.IGNORECASE,
)
_PARTICLES = "von vom zu zur van der den de del della di da das do dos du la le y e i al el bin ibn ben bint ter ten te af av och und 't ’t 's ’s in op aan uit d'"
TITLES = "dr prof mr mrs ms mx miss sir dame herr frau hr fr mag ing dipl m mme mlle monsieur madame sr sra señor señora sig sig.ra signor signora dhr mevr mw mevrouw meneer heer drs ir dott dott.ssa dottor dottoressa avv geom pan pani herra rouva bay bayan"


def visible(text: str) -> str:
    """The text on one line: no control, format or bidirectional character, no lone surrogate, single spaces."""
    kept = "".join(" " if c in "\t\r\n\v\f" else c for c in text)
    return " ".join("".join(c for c in kept if unicodedata.category(c) not in _UNSEEN).split())


def _spelt(value: str) -> str | None:
    """The value with plain spaces, or None where it can't be a name at all."""
    value = unicodedata.normalize("NFC", value.translate(_FILLERS)).strip()
    if any(unicodedata.category(c) in _UNSEEN for c in value) or tricky(value):
        return None
    value = " ".join(value.split())
    if (
        not value
        or len(value) > LONGEST
        or len(re.findall(r"\w+", value)) > MOST_WORDS
        or not any(c.isalnum() for c in value)
    ):
        return None
    if _MARKUP.search(value) or _LINK.search(value) or _PLACEHOLDER.search(value):
        return None
    if _SENTENCE.search(_ABBREVIATION.sub("", value)):
        return None
    if value[-1] in ",/&(-–—" or value.count("(") != value.count(")") or value[0] in ",./)-–—>#*":
        return None
    return value


def company_name(value: str) -> str | None:
    """A company's name as a letter may say it, or None."""
    spelt = _spelt(value)
    if spelt and (_DOMAIN_AS_NAME.fullmatch(spelt) or not _DOMAIN.search(spelt)):
        return None if re.fullmatch(r"[\d.]+", spelt) else spelt
    return None


def role_name(value: str) -> str | None:
    """A job title as a letter may say it, without a closing '(m/w/d)', or None."""
    spelt = _spelt(value.replace("|", "/") if _GENDERS.search(value.strip()) else value)
    if spelt is None or _DOMAIN.search(spelt):
        return None
    return _GENDERS.sub("", spelt).strip(" ,-–") or None


def person_name(value: str) -> str | None:
    """A person's name as a greeting may say it: up to five words in capitals, particles and titles; or None."""
    spelt = _spelt(value)
    if spelt is None or _DOMAIN.search(spelt):
        return None
    words = spelt.split()
    named = [word for word in words if word not in _PARTICLES.split()]
    if not named or len(words) > 5:
        return None
    for word in named:
        if word[0].islower() or not all(c.isalpha() or unicodedata.category(c) == "Mn" or c in ".'’-" for c in word):
            return None
    return spelt
