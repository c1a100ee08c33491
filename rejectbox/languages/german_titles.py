"""German titles of roles: what their heads end in, and the nominative of one that a sentence has in another case."""

from __future__ import annotations

import re

_ENDS = (
    "ingenieur entwickler leiter leitung arbeiter berater kaufmann kauffrau kaufleute mechaniker mechatroniker assistent assistenz "
    "referent techniker student praktikant erzieher manager helfer hilfe lehrer lehrkraft konstrukteur verkäufer pfleger arzt ärztin "
    "fahrer schlosser elektriker elektroniker installateur monteur lackierer dachdecker konditor köchin kellner friseur optiker akustiker "
    "laborant chemikant biologe chemiker physiker informatiker programmierer administrator architekt planer zeichner designer "
    "gestalter gestaltung redakteur journalist texter lektor übersetzer dolmetscher fotograf organist kantor trainer coach therapeut "
    "psychologe pädagoge betreuer betreuung begleiter begleitung hebamme sanitäter pflegefachfrau pflegefachmann fachfrau fachmann "
    "fachperson kraft aushilfe sachbearbeitung jurist anwalt anwältin notar prüfer buchhalter buchhaltung controller controlling aktuar "
    "analyst disponent disposition lagerist logistiker einkäufer zusteller kurier dispatcher spediteur beamter beamtin wirt wirtschafter "
    "gärtner florist winzer imker polizist angestellter angestellte beauftragter beauftragte spezialist experte expertin consultant engineer "
    "developer officer owner scientist researcher specialist representative associate accountant recruiter executive operator supervisor "
    "coordinator koordinator koordination artist writer editor producer trainee volontär auszubildender auszubildende azubi lernender lernende "
    "geselle gesellin polier vorarbeiter lotse rezeptionist concierge hausmeister hauswart reiniger reinigung spengler dreher fräser "
    "schweißer schweisser dramaturg kameramann sprecher moderator schauspieler bibliothekar archivar kurator restaurator dozent professor "
    "professur doktorand wissenschaftler geschäftsführer geschäftsführung prokurist commis barista bedienung kassierer sekretär gutachter makler "
    "verwalter underwriter regulierer vermittler tester führer meister masseur uhrmacher goldschmied schreiber bildner wart bediener "
    "packer kommissionierer maschinist verleger leger tischler schreiner maler maurer zimmerer bäcker orgelbauer metallbauer gerüstbauer "
    "straßenbauer bootsbauer schiffbauer rohrleitungsbauer anlagenbauer fahrzeugbauer maschinenbauer werkzeugbauer gleisbauer formenbauer "
    "instrumentenbauer modellbauer schaffner steward stewardess pilot matrose decksmann postdoc halter technologe anleiter verrechnung "
    "zimmermädchen werker gießer schleifer drucker buchbinder schmied klempner isolierer stuckateur verputzer glaser ausstatter kosmetiker "
    "podologe logopäde fleischer metzger patissier sommelier portier systemgastronom gastronom detektiv wachmann feuerwehrmann soldat rechtspfleger "
    "revisor händler vertreter dekorateur historiker soziologe geologe mathematiker statistiker grafiker illustrator regisseur musiker "
    "sänger tänzer tutor personaler automatiker treuhänder abwart lehrling konzipient ökonom agronom ökologe therapieassistent "
    "vermesser näher polsterer schneider sattler schuhmacher gerber färber weber müller melker züchter trainerassistent beirat inspektor kommissar "
    "auditor treasurer trader partner host assessor referendar rechtsreferendar präparator zahntechniker bürokraft nachwuchskraft"
).split()
# In front of "*in" and ":in" stands only the stem: "Pädagog*in", "Ärzt:in".
_STEMS = r"\w{2,30}log|pädagog|ärzt|anwält|köch|expert|beamt|gesell|therapeut|lots|kolleg|koch"
_FEMALE = r"(?:[/*:_-]{0,2}(?:in|innen|frau|mann|r|n)|\(in\)|\(r\))?"
HEADS = "|".join(sorted(map(re.escape, _ENDS), key=len, reverse=True))
ONE = rf"[\w/*:_-]{{0,45}}?(?:(?:{HEADS}){_FEMALE}|(?:{_STEMS})[*:_/]-?in(?:nen)?)(?!\w)"
_ENGLISH = (
    r"(?-i:(?:[A-ZÄÖÜ0-9][\w&.-]{0,24} ){1,4}(?:Manager|Engineer|Developer|Designer|Analyst|Consultant|Owner|Writer|Director|Officer|Specialist|Lead|"
    r"Scientist|Architect|Master|Researcher|Artist|Producer|Associate|Partner|Representative|Host|Editor|Assistant|Administrator|Trainee)(?:in|:in|\*in|/in)?\b)"
)
_SHORT = (
    r"(?-i:(?:Head|Chief|Director|VP|Working Student|Junior|Senior|Lead|Team Lead|MFA|PTA|MTA|MTRA|BTA|CTA|OTA|ATA|ZFA|TFA|ReFa|FaGe|DGKP|DevOps|CFO|CEO|CTO|COO|FSJ|FÖJ|BFD|"
    r"Werkstudent\w*|Mitarbeiter\w*|Postdoc)\b)"
)
_ADJECTIVES = r"(?:(?:\w{3,24}-?(?:e|er|e[*:]r|e/r|r/e|r)|(?:stellv|wiss|kaufm|techn|med|päd|dipl|staatl)\.) ){0,2}"
JOB = rf"(?![\w-]+-(?:stelle|job|platz|rolle|position)(?!\w))(?=(?:{_ENGLISH}|{_SHORT}|{_ADJECTIVES}{ONE}))"
"""A lookahead: what follows begins like a role."""

_WEAK = (
    ("ologen", "ologe"),
    ("agogen", "agoge"),
    ("experten", "experte"),
    ("lotsen", "lotse"),
    ("gesellen", "geselle"),
    ("matrosen", "matrose"),
    ("päden", "päde"),
    *(
        (f"{stem}en", stem)
        for stem in ("ant", "ent", "ist", "eut", "ekt", "at", "ot", "nom", "urg", "graf", "and", "oge")
    ),
)
_FEMININE = re.compile(
    r"(?:in|kraft|leitung|ung|hilfe|frau|assistenz|schwester|hebamme|redaktion|ion|person)$", re.IGNORECASE
)
_HEAD = re.compile(ONE, re.IGNORECASE)


def nominative(title: str) -> str:
    """A title in the dative or genitive ("Wissenschaftlichen Mitarbeiterin") in the nominative; '' where that is not sure."""
    words = title.split()
    before = 0
    while before < len(words) - 1 and re.fullmatch(r"[^\W\d_]{3,24}en", words[before]) and not _head(words[before]):
        before += 1
    head = _head(words[before]) if words else ""
    if not head or before > 2:
        return ""
    ending = "e" if _FEMININE.search(head) else "er"
    return " ".join([*(word[:-2] + ending for word in words[:before]), head, *words[before + 1 :]])


def _head(word: str) -> str:
    """The nominative of a title's noun, or '' where it is none, or one that follows its article ("Angestellten")."""
    if re.search(r"(?:angestellten?|beauftragten?|auszubildenden?|lernenden?|beamten)$", word):
        return ""
    for oblique, plain in _WEAK:
        if word.endswith(oblique):
            return word.removesuffix(oblique) + plain if _HEAD.fullmatch(word.removesuffix(oblique) + plain) else ""
    if _HEAD.fullmatch(word):
        return word
    bare = re.sub(r"(?:e?s)$", "", word)
    return bare if bare != word and _HEAD.fullmatch(bare) and not _FEMININE.search(bare) else ""
