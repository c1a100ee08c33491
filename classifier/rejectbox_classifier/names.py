"""Whose names are hidden from the model: theirs whom a mail greets, and its sender's."""

from __future__ import annotations

import re
from itertools import islice

from rejectbox_classifier.masking import fold

_SALUTATION = re.compile(
    r"[ \t>*]{0,8}(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|sehr geehrter?|sehr geehrtes|"
    r"liebe[rs]?|guten (?:tag|morgen|abend)|hallo|moin|servus|grüezi|bonjour|bonsoir|cher|chère|madame|monsieur|"
    r"estimad[oa]|querid[oa]|hola|buenos días|buenas tardes|gentile|egregi[oa]|car[oa]|ciao|salve|buongiorno|"
    r"prezad[oa]|caro|olá|bom dia|beste|geachte|hoi|dag|szanown[ya]|drogi|droga|witaj|cześć|dzień dobry|"
    r"hej|hejsan|kära|käre|sayın|merhaba)\b[ \t]{0,3}(?P<rest>[^\n]{0,80})",
    re.IGNORECASE,
)
# The first three letters of each greeting that has as many, all of them ASCII. Few lines begin so, and to try the greetings
# on all costs several times as much.
_GREETING_OPENS = frozenset(
    "dea hel hey goo gre seh lie gut hal moi ser bon che mad mon est que hol bue gen egr car cia sal buo pre bom bes gea "
    "hoi dag sza dro wit cze dzi hej say mer".split()
)
_NAME_WORD = re.compile(r"[^\W\d_][\w'’-]{0,40}")
# Words that stand in a greeting and are no name; titles tell nothing either but do no harm.
_NOT_NAMES = frozenset(
    "mr mrs ms mx miss dr prof sir madam madame all team hiring manager applicant candidate there everyone friend "
    "customer member user colleague colleagues and the from to of for you your we thank thanks i it is this "
    "herr frau damen und herren bewerberin bewerber kandidat kandidatin kunde kundin "
    "monsieur señor señora candidato candidata signor signora pan pani heer mevrouw".split()
)
# A company is often called by a word of the trade; masking that would hide the very text.
_NOT_COMPANY = frozenset(
    "the and for team careers career jobs job hr hiring talent recruiting recruitment people noreply no reply mail "
    "email info support service services notifications notification updates update news newsletter alerts alert human "
    "resources acquisition department office group gmbh inc ltd llc kg ag com org net example application applications "
    "bewerbung bewerbungen bewerber bewerbermanagement karriere personal personalabteilung stellen und von der die das "
    "do not donotreply via my your our on in at of a an to is we you us it no new data bank hire work apply "
    "interview offer position role rejection feedback with from this that all one community network "
    "software systems digital health media university school city student center centre".split()
)


def greeted_names(text: str) -> frozenset[str]:
    """Return the folded names in the greetings of text ("Dear Ms Okafor," gives okafor)."""
    names: set[str] = set()
    greetings = map(_SALUTATION.match, filter(_may_greet, text.split("\n")))
    for match in islice(filter(None, greetings), 5):
        rest = re.split(r"[,!:;.–-](?:\s|$)|\s[-–]", match["rest"], maxsplit=1)[0]
        words = _NAME_WORD.findall(rest)
        if len(words) > 5:
            continue  # a sentence, no name
        names.update(fold(word) for word in words if word[:1].isupper() and fold(word) not in _NOT_NAMES)
    return frozenset(name for name in names if len(name) > 1)


def _may_greet(line: str) -> bool:
    opens = line.lstrip(" \t>*")[:3].lower()
    return opens in _GREETING_OPENS or opens[:2] == "hi" or not opens.isascii()


def company_words(sender_name: str, sender_address: str) -> frozenset[str]:
    """Return the folded words by which the sender's name and domain call a company (or a person)."""
    _, _, domain = sender_address.rpartition("@")
    parts = domain.lower().split(".")[:-1]
    words = {fold(word) for word in re.findall(r"[^\W\d_]{2,40}", f"{sender_name[:200]} {' '.join(parts)[:200]}")}
    return frozenset(word for word in words if word not in _NOT_COMPANY and len(word) > 2)
