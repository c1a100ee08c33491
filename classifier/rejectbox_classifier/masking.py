"""Words as the model may see them: what names a person, a company, a day or a sum becomes a token of its kind.

A model that has learned "Ms Okafor" or "12 March" has learned nothing. Each token keeps its place in the text,
so that a verdict can be explained in the mail's own words.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import repeat
from typing import TYPE_CHECKING, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

Item = TypeVar("Item")

NAME, ORG, ADDRESS, LINK, NUMBER, DATE, MONEY = "NAME", "ORG", "ADDRESS", "LINK", "NUMBER", "DATE", "MONEY"
SENTENCE_WORDS = 60
_ADJOINING = 2  # characters between two words that name one person, company or day

# One pass, one alternation, every repeat bounded or over a single class: linear in the text.
_LINK = r"(?:https?://|www\.)[^\s<>\"]{1,2000}"
_ADDRESS = r"(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,255}"
_MONEY = r"[€$£]\s?\d[\d.,']{0,20}|\d(?<!\d\d)[\d.,']{0,20}\s?(?:[€$£]|(?:EUR|USD|GBP|CHF|PLN|SEK)\b)"
_DATE = r"\d(?<!\d\d)\d{0,3}[./-]\d{1,2}[./-]\d{1,4}(?!\d)|\d(?<!\d\d)\d?:\d{2}(?!\d)"
_NUMBER = r"\d(?:[\d.,/:-]{0,39}\d)?"
_WORD = r"[^\W\d_][^\W_]{0,60}(?:['’][^\W\d_]{1,30})?"
_END = r"[.!?][.!?]*(?=\s|$)|[!?][!?]*|\n\s*\n|;\s|:\s"
# Most text has no link and no address, and to look for them at each word costs as much as all the rest. What begins with
# a sign or a class, the engine passes over by that alone; the look ahead does so for what begins with none.
_PLAIN = re.compile(f"({_WORD}|{_END}|{_MONEY}|{_DATE}|{_NUMBER})")
_ANY = re.compile(f"((?=[\\w€$£.+-])(?:{_LINK}|{_ADDRESS}|{_MONEY}|{_DATE}|{_NUMBER}|{_WORD})|{_END})")
_PARTICULAR = re.compile(
    f"(?P<{LINK}>{_LINK})|(?P<{ADDRESS}>{_ADDRESS})|(?P<{MONEY}>{_MONEY})|(?P<{DATE}>{_DATE})|(?P<{NUMBER}>{_NUMBER})"
)

_CALENDAR = frozenset(
    "january february march april june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec "
    "januar februar maerz mai juni juli oktober dezember jaenner "
    "janvier fevrier avril juin juillet aout septembre octobre novembre decembre "
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre "
    "gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre "
    "janeiro fevereiro marco maio junho julho setembro outubro dezembro "
    "januari februari maart mei augustus stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia "
    "pazdziernika listopada grudnia maj augusti "
    "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri "
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag "
    "lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles jueves viernes sabado domingo "
    "lunedi martedi mercoledi giovedi venerdi sabato domenica "
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag "
    "poniedzialek wtorek sroda czwartek piatek sobota niedziela mandag tisdag onsdag torsdag fredag lordag sondag".split()
)
_REMEMBERED = 60_000  # words; a stranger's must not fill the memory
_folded: dict[str, str] = {}  # of words that are one word still, and no day of the calendar


class Token(NamedTuple):
    """A masked word and its place [start, end) in the text it came from."""

    word: str
    start: int
    end: int


class Sentence(NamedTuple):
    """The masked words of a sentence, and the place [start, end) of each in the text it came from."""

    words: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]


def sentences(text: str, names: frozenset[str] = frozenset(), company: frozenset[str] = frozenset()) -> list[Sentence]:
    """Return the masked words of text in order, sentence by sentence, of which none has more than `SENTENCE_WORDS`.

    Words are lower-case ASCII where a Latin letter allows it (ü is ue); `names` and `company` are such words.
    """
    parts = _parts(text)
    found: list[Sentence] = []
    words: list[str] = []
    spans: list[tuple[int, int]] = []
    start = 0
    for at in range(1, len(parts), 2):
        start += len(parts[at - 1])
        end = start + len(parts[at])
        if _ends(parts[at]):
            found += map(Sentence, _pieces(words), _pieces(spans))
            words, spans = [], []
        else:
            said, hides = _said(parts, at, names, company)
            if hides and words[-1:] == said and len(parts[at - 1]) <= _ADJOINING:
                spans[-1] = spans[-1][0], end
            else:
                words += said
                spans += [(start, end)] * len(said)
        start = end
    return [*found, *map(Sentence, _pieces(words), _pieces(spans))]


def wordings(text: str, names: frozenset[str], company: frozenset[str]) -> list[tuple[str, ...]]:
    """Return the words of the `sentences` of text; their places, which only an explanation wants, cost twice as much."""
    parts = _parts(text)
    # One look-up is all that most words need: they were met before, and are nothing but a word.
    plain = list(map(_folded.get, parts[1::2], repeat("")))
    hidden = names | company
    if not hidden.isdisjoint(plain):
        plain = ["" if word in hidden else word for word in plain]
    found: list[tuple[str, ...]] = []
    words: list[str] = []
    start, count = 0, len(plain)
    plain.append("")
    while (at := plain.index("", start)) < count:
        words += plain[start:at]
        start = at + 1
        if _ends(parts[2 * at + 1]):
            found += _pieces(words)
            words = []
        else:
            said, hides = _said(parts, 2 * at + 1, names, company)
            if not (hides and words[-1:] == said and len(parts[2 * at]) <= _ADJOINING):
                words += said
    return found + _pieces(words + plain[start:count])


def _parts(text: str) -> list[str]:
    """Return by turns what stands between, and the words, particulars and ends of sentences of a text."""
    return (_ANY if "@" in text or "://" in text or "www." in text else _PLAIN).split(text)


def _ends(part: str) -> bool:
    return part[0] in ".!?\n;:" and "@" not in part


def _said(parts: Sequence[str], at: int, names: frozenset[str], company: frozenset[str]) -> tuple[list[str], bool]:
    """Return the masked words of a part that ends no sentence, and whether the word is one that was hidden."""
    part = parts[at]
    first = part[0]
    if first.isdecimal() or first in "€$£" or "@" in part or "." in part or "/" in part:
        before = (parts[at - 1] or parts[max(0, at - 2)])[-1:]
        after = (parts[at + 1] or parts[min(at + 2, len(parts) - 1)])[:1]
        found = _PARTICULAR.match(f"{before}{part}{after}", len(before))
        return [found.lastgroup or NUMBER if found else NUMBER], False
    word, said = fold(part), []
    if "'" in word:
        word, rest = _uncontracted(word)
        if rest:
            said, word = [word], rest
    kind = NAME if word in names else ORG if word in company else DATE if word in _CALENDAR else ""
    if kind:
        return [*said, kind], True
    if not said:
        if len(_folded) >= _REMEMBERED:
            _folded.clear()
        _folded[part] = word
    return [*said, word], False


def _pieces(items: list[Item]) -> list[tuple[Item, ...]]:
    if len(items) <= SENTENCE_WORDS:
        return [tuple(items)] if items else []
    return [tuple(items[at : at + SENTENCE_WORDS]) for at in range(0, len(items), SENTENCE_WORDS)]


def _uncontracted(word: str) -> tuple[str, str]:
    """Return an English contraction as its two words ("won't": will, not); another one as its parts (l'offre, dell'azienda),
    or its stem where an ending stands behind it (company's)."""
    if word.endswith("n't"):
        return _NEGATED.get(word, word[:-3]), "not"
    stem, _, ending = word.partition("'")
    if ending in _SHORT:
        return stem, _SHORT[ending]
    return (stem, ending) if len(ending) > 2 or stem in _ELIDED else (stem, "")


_NEGATED = {"won't": "will", "can't": "can", "shan't": "shall"}
_ELIDED = frozenset("c d j l m n qu s t".split())  # what stands before an apostrophe in French: n'a, qu'on, j'ai
_SHORT = {"ve": "have", "re": "are", "ll": "will", "m": "am", "d": "would"}


def fold(word: str) -> str:
    """Return word in lower case and plain letters: umlauts as ae, oe, ue, other accents dropped."""
    word = word.lower()
    if word.isascii():
        return word
    for mark, plain in (
        ("ä", "ae"),
        ("ö", "oe"),
        ("ü", "ue"),
        ("ß", "ss"),
        ("’", "'"),
        ("ł", "l"),
        ("ø", "oe"),
        ("ı", "i"),
    ):
        word = word.replace(mark, plain)
    if word.isascii():
        return word
    # One letter of Arabic is a sentence of four words to NFKD; a word stays one.
    return "".join(c for c in unicodedata.normalize("NFKD", word) if not (unicodedata.combining(c) or c.isspace()))
