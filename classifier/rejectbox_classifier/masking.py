"""Words as the model may see them: what names a person, a company, a day or a sum becomes a token of its kind.

A model that has learned "Ms Okafor" or "12 March" has learned nothing. Each token keeps its place in the text,
so that a verdict can be explained in the mail's own words.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

NAME, ORG, ADDRESS, LINK, NUMBER, DATE, MONEY = "NAME", "ORG", "ADDRESS", "LINK", "NUMBER", "DATE", "MONEY"
SENTENCE_WORDS = 60
_ADJOINING = 2  # characters between two words that name one person, company or day

# One pass, one alternation, every repeat bounded or over a single class: linear in the text. The look ahead passes over
# the signs with which none of them begins.
_TOKEN = re.compile(
    r"(?=[\w€$£.+-])(?:(?P<link>(?:https?://|www\.)[^\s<>\"]{1,2000})"
    r"|(?P<address>(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,255})"
    r"|(?P<money>[€$£]\s?\d[\d.,']{0,20}|(?<!\d)\d[\d.,']{0,20}\s?(?:[€$£]|(?:EUR|USD|GBP|CHF|PLN|SEK)\b))"
    r"|(?P<date>(?<!\d)\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?!\d)|(?<!\d)\d{1,2}:\d{2}(?!\d))"
    r"|(?P<number>\d(?:[\d.,/:-]{0,39}\d)?)"
    r"|(?P<word>[^\W\d_][^\W_]{0,60}(?:['’][^\W\d_]{1,30})?))"
    r"|(?P<end>[.!?]+(?=\s|$)|[!?]+|\n\s*\n|;\s|:\s)"
)
_KIND = {"link": LINK, "address": ADDRESS, "money": MONEY, "number": NUMBER, "date": DATE}

_CALENDAR = dict.fromkeys(
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
    "poniedzialek wtorek sroda czwartek piatek sobota niedziela mandag tisdag onsdag torsdag fredag lordag sondag".split(),
    DATE,
)
_SALUTATION = re.compile(
    r"^[ \t>*]{0,8}(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|sehr geehrter?|sehr geehrtes|"
    r"liebe[rs]?|guten (?:tag|morgen|abend)|hallo|moin|servus|grüezi|bonjour|bonsoir|cher|chère|madame|monsieur|"
    r"estimad[oa]|querid[oa]|hola|buenos días|buenas tardes|gentile|egregi[oa]|car[oa]|ciao|salve|buongiorno|"
    r"prezad[oa]|caro|olá|bom dia|beste|geachte|hoi|dag|szanown[ya]|drogi|droga|witaj|cześć|dzień dobry|"
    r"hej|hejsan|kära|käre|sayın|merhaba)\b[ \t]{0,3}(?P<rest>[^\n]{0,80})",
    re.IGNORECASE | re.MULTILINE,
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
    masks = _CALENDAR | dict.fromkeys(company, ORG) | dict.fromkeys(names, NAME)
    found: list[Sentence] = []
    words: list[str] = []
    spans: list[tuple[int, int]] = []
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup
        if kind == "end":
            found += _pieces(words, spans)
            words, spans = [], []
            continue
        span = match.span()
        if kind == "word":
            word = match[0]
            word = word.lower() if word.isascii() else fold(word)
            if "'" in word:
                word, rest = _uncontracted(word)
                if rest:
                    words.append(word)
                    spans.append(span)
                    word = rest
            if word in masks:
                word = masks[word]
                if words and words[-1] == word and span[0] - spans[-1][1] <= _ADJOINING:
                    spans[-1] = spans[-1][0], span[1]
                    continue
        else:
            word = _KIND[kind or "number"]
        words.append(word)
        spans.append(span)
    return found + _pieces(words, spans)


def _pieces(words: list[str], spans: list[tuple[int, int]]) -> list[Sentence]:
    cuts = [slice(at, at + SENTENCE_WORDS) for at in range(0, len(words), SENTENCE_WORDS)]
    return [Sentence(tuple(words[cut]), tuple(spans[cut])) for cut in cuts]


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


@lru_cache(maxsize=20_000)
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


def greeted_names(text: str) -> frozenset[str]:
    """Return the folded names in the greetings of text ("Dear Ms Okafor," gives okafor)."""
    names: set[str] = set()
    for count, match in enumerate(_SALUTATION.finditer(text)):
        if count == 5:
            break
        rest = re.split(r"[,!:;.–-](?:\s|$)|\s[-–]", match["rest"], maxsplit=1)[0]
        words = _NAME_WORD.findall(rest)
        if len(words) > 5:
            continue  # a sentence, no name
        names.update(fold(word) for word in words if word[:1].isupper() and fold(word) not in _NOT_NAMES)
    return frozenset(name for name in names if len(name) > 1)


def company_words(sender_name: str, sender_address: str) -> frozenset[str]:
    """Return the folded words by which the sender's name and domain call a company (or a person)."""
    _, _, domain = sender_address.rpartition("@")
    parts = domain.lower().split(".")[:-1]
    words = {fold(word) for word in re.findall(r"[^\W\d_]{2,40}", f"{sender_name[:200]} {' '.join(parts)[:200]}")}
    return frozenset(word for word in words if word not in _NOT_COMPANY and len(word) > 2)
