"""Polish titles of roles: the words they begin with, and the nominative of one that a sentence has in the genitive."""

from __future__ import annotations

import re

_HEADS = (
    "specjalista specjalistka kierownik kierowniczka inżynier inżynierka programista programistka analityk "
    "analityczka asystent asystentka koordynator koordynatorka księgowy księgowa doradca doradczyni konsultant "
    "konsultantka menedżer menedżerka menadżer dyrektor dyrektorka przedstawiciel przedstawicielka handlowiec "
    "sprzedawca sprzedawczyni kasjer kasjerka magazynier magazynierka pracownik pracowniczka pomocnik pomoc "
    "operator operatorka mechanik elektryk elektromonter automatyk technik technolog technolożka monter "
    "montażysta montażystka kierowca kurier spedytor spedytorka dyspozytor dyspozytorka nauczyciel nauczycielka "
    "lektor lektorka wychowawca wychowawczyni opiekun opiekunka pielęgniarka pielęgniarz położna lekarz lekarka "
    "fizjoterapeuta fizjoterapeutka farmaceuta farmaceutka psycholog pedagog logopeda dietetyk dietetyczka "
    "ratownik rejestratorka rejestrator recepcjonista recepcjonistka kelner kelnerka barista baristka barman "
    "barmanka kucharz kucharka kuchmistrz piekarz cukiernik szef szefowa fryzjer fryzjerka kosmetyczka "
    "kosmetolog sekretarka sekretarz referent referentka inspektor inspektorka urzędnik urzędniczka archiwista "
    "bibliotekarz bibliotekarka adiunkt wykładowca doktorant doktorantka postdoc stażysta stażystka praktykant "
    "praktykantka aplikant aplikantka prawnik prawniczka radca adwokat notariusz audytor audytorka kontroler "
    "kontrolerka księgarz redaktor redaktorka copywriter copywriterka grafik graficzka projektant projektantka "
    "architekt architektka konstruktor konstruktorka geodeta geolog laborant laborantka tester testerka "
    "administrator administratorka wdrożeniowiec serwisant serwisantka instalator spawacz ślusarz tokarz frezer "
    "lakiernik blacharz stolarz murarz hydraulik dekarz malarz majster brygadzista brygadzistka mistrz "
    "kosztorysant kosztorysantka zaopatrzeniowiec kupiec planista planistka logistyk rekruter rekruterka "
    "kadrowa kadrowy tłumacz tłumaczka trener trenerka instruktor instruktorka animator animatorka przewodnik "
    "rezydent pokojowa pokojówka sprzątaczka sprzątacz ochroniarz portier konserwator ogrodnik rolnik rzeźnik "
    "krawcowa krawiec szwaczka introligator drukarz motorniczy maszynista agent agentka ekspert ekspertka lider "
    "liderka zastępca zastępczyni wiceprezes prezes rzecznik rzeczniczka wulkanizator ekspedient ekspedientka "
    "merchandiser telemarketer telemarketerka barber wolontariusz sommelier szklarz zbrojarz cieśla betoniarz "
    "leśniczy weterynarz optyk optometrysta protetyk stomatolog higienistka underwriter uczeń podinspektor "
    "podreferendarz referendarz asesor kustosz informatyk chemik biolog mikrobiolog biotechnolog energetyk "
    "elektronik mechatronik ekonomista terapeuta terapeutka intendent intendentka neurologopeda diagnosta "
    "tynkarz glazurnik brukarz tapicer florysta florystka masażysta masażystka strażnik strażniczka listonosz "
    "listonoszka pakowacz pakowaczka szlifierz ustawiacz fakturzysta fakturzystka likwidator likwidatorka "
    "windykator windykatorka ankieter ankieterka dziennikarz dziennikarka fotograf fotografka dozorca statystyk "
    "profesor zootechnik agronom"
).split()
_BEFORE_HEADS = "młodszy młodsza starszy starsza główny główna samodzielny samodzielna naczelny naczelna".split()
TITLES = [*_HEADS, *_BEFORE_HEADS, "junior", "senior", "head", "lead"]
# Of these, a second title is whom they work for; of the others, what they are too.
_SERVING = frozenset(
    "pomoc zastępca zastępczyni asystent asystentka pomocnik sekretarz sekretarka uczeń doradca".split()
)
# The nominative's ending and the genitive's, the first that fits. What is in none takes an -a.
_ENDINGS = (
    ("niczy", "niczego", "m"),
    ("owy", "owego", "m"),
    ("owa", "owej", "f"),
    ("żna", "żnej", "f"),
    ("sza", "szej", "f"),
    ("na", "nej", "f"),
    ("szy", "szego", "m"),
    ("ny", "nego", "m"),
    ("ka", "ki", "f"),
    ("ca", "cy", "m"),
    ("ta", "ty", "m"),
    ("da", "dy", "m"),
    ("śla", "śli", "m"),
    ("czyni", "czyni", "f"),
    ("iec", "ca", "m"),
    ("ster", "stra", "m"),
    ("czeń", "cznia", "m"),
    ("c", "cy", "f"),
)
_SURE_ENDINGS = ("ista", "ysta", "istka", "ystka", "ator", "atorka")
_REGULAR = frozenset(["tester", "postdoc"])


def _genitive(word: str) -> tuple[str, str]:
    """The genitive and the gender."""
    for ending, other, gender in _ENDINGS:
        if word.endswith(ending) and word not in _REGULAR:
            return word.removesuffix(ending) + other, gender
    return f"{word}a", "m"


_LED = {_genitive(word)[0]: (word, _genitive(word)[1]) for word in _BEFORE_HEADS}
_GENITIVES = {_genitive(word)[0]: (word, _genitive(word)[1]) for word in _HEADS if not word.endswith("czyni")}
_SUFFIXES = {_genitive(ending)[0]: (ending, _genitive(ending)[1]) for ending in _SURE_ENDINGS}
_FOREIGN = r"(?:manag|develop|design|own|test|lead|engine|recruit|controll|offic)e{0,2}ra|(?:master|partner|consultant|specialist|assistant|accountant|analyst|architect|director|scientist)a"
DECLINED = (
    rf"(?:(?:{'|'.join(_LED)}) )?(?:(?:{'|'.join(_GENITIVES)}|[^\W\d_]{{2,20}}(?:{'|'.join(_SUFFIXES)}))(?![^\W_])"
    rf"|(?:[A-Za-z&+#./-]{{2,20}} ){{0,3}}(?:{_FOREIGN})(?!\w))"
)
"""For a regular expression without regard to case: how a title in the genitive begins."""
_PEOPLE = frozenset("sędziego biegłego chorego nieletniego niepełnosprawnego chorej".split())
_LAST = frozenset("ds. ds w we do i oraz z ze na dla - – / nr".split())


def nominative(title: str) -> str:
    """A title in the genitive ("młodszego specjalisty ds. kadr") in the nominative; '' where that is not sure."""
    words, led, agreeing = title.split(), [], set()
    while words and (before := _LED.get(words[0].lower())):
        led.append(_cased(before[0], words.pop(0)))
        agreeing.add(before[1])
    if not words:
        return ""
    if found := _head(words[0]):
        head, genders = found
        rest = _behind(head, genders, words[1:])
        sure = rest is not None and agreeing <= genders and not (led and len(genders) > 1)
        return " ".join([*led, head, *(rest or [])]) if sure else ""
    turned = _foreign(words) if agreeing <= {"m"} else []
    return " ".join([*led, *turned]) if turned else ""


def _foreign(words: list[str]) -> list[str]:
    """ "Key Account Managera" without the Polish ending; nothing where its last noun does not show."""
    at = next((at for at, word in enumerate(words[:4]) if re.fullmatch(_FOREIGN, word, re.IGNORECASE)), None)
    if at is None or not " ".join(words[:at]).isascii():
        return []
    return [*words[:at], words[at][:-1], *words[at + 1 :]]


def _behind(head: str, genders: set[str], rest: list[str]) -> list[str] | None:
    """What stands behind the head: its adjective turned too, all else as it is; None where that is not sure."""
    gender = "".join(sorted(genders))
    first = rest[0] if rest and rest[0].lower() not in _PEOPLE and not _head(rest[0]) else ""
    if len(first) > 5 and first.endswith({"m": "ego", "f": "ej"}.get(gender, ("ego", "ej"))):
        # Of the head, or of the noun behind it: "kierownika nowego sklepu".
        if len(gender) > 1 or (rest[1:] and rest[1].lower() not in _LAST and not rest[1].startswith("(")):
            return None
        rest = [_agreeing(first, gender), *rest[1:]]
    for before, word in zip([head, *rest], rest, strict=False):
        beside = before == head or before.lower() in {"i", "oraz", "lub", "-", "–", "/", "&"}
        if beside and _head(word) and before.lower() not in _SERVING:
            return None
    return rest


def _head(word: str) -> tuple[str, set[str]] | None:
    """The nominative of a title's first noun, of each part of one such as "kasjera/kasjerki", and its genders."""
    spelt, genders = "", set()
    for part in re.split(r"([/-])", word):
        if part in {"/", "-"}:
            spelt += part
            continue
        found = _GENITIVES.get(part.lower()) or next(
            (
                (part.lower().removesuffix(genitive) + name, gender)
                for genitive, (name, gender) in _SUFFIXES.items()
                if part.lower().endswith(genitive)
            ),
            None,
        )
        if not found:
            return None
        spelt += _cased(found[0], part)
        genders.add(found[1])
    return (spelt, genders) if genders else None


def _agreeing(adjective: str, gender: str) -> str:
    if gender == "f":
        stem = adjective.removesuffix("ej")
        return f"{stem.removesuffix('i')}a" if stem.endswith(("ki", "gi")) else f"{stem}a"
    stem = adjective.removesuffix("ego")
    return stem if stem.endswith("i") else f"{stem}y"


def _cased(word: str, like: str) -> str:
    return word.capitalize() if like[0].isupper() else word
