"""How mail programs of many languages mark what is not new in a mail: quoted history, signature, disclaimer.

Every test is made line by line, over bounded prefixes of a line: the cost is linear whatever the text.
"""

from __future__ import annotations

import re

LINE = 400  # characters of a line that are looked at
_ATTRIBUTION = 4  # lines that one takes at most
_RULES = frozenset(("--", "__", "==", "**"))

_WROTE = (
    "wrote|writes|schrieb|schreibt|a écrit|a ecrit|escribió|escribio|ha scritto|escreveu|schreef|napisał|napisała|"
    r"napisał\(a\)|napisal|pisze|skrev|yazdı|kirjoitti|napsal|napsal\(a\)"
)
_OPENS_ATTRIBUTION = re.compile(
    r"[ \t>*|-]{0,8}(?:on|am|vom|le|el|il|em|op|w dniu|dnia|den|date|il giorno|no dia|\d{1,4}[./-]|"
    r"(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|pon|wt|śr|czw|pt|sob|niedz|mån|tis|ons|tors|fre|lör|sön|"
    r"lun|mar|mer|jeu|ven|sam|dim)\w{0,8}\.?,? )",
    re.IGNORECASE,
)
_VERB = re.compile(rf"(?<!\w)(?:{_WROTE})(?!\w)", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_ADDRESS_COLON = re.compile(r"<[^<>\s]{1,200}@[^<>\s]{1,200}>\s?:\s*$")

_ORIGINAL = re.compile(
    r"[ \t>*]{0,8}[-_=*]{2,40}\s{0,3}(?:original (?:message|appointment)|originalnachricht|ursprüngliche (?:nachricht|mail|e-mail)|message d'origine|"
    r"message original|message initial|mensaje original|messaggio originale|mensagem original|oorspronkelijk bericht|"
    r"original(?:t)? meddelande|ursprungligt meddelande|wiadomość oryginalna|oryginalna wiadomość|orijinal (?:ileti|mesaj)|özgün ileti)",
    re.IGNORECASE,
)
_FORWARDED = re.compile(
    r"[ \t>*]{0,8}(?:[-_=*]{2,40}\s{0,3}(?:forwarded (?:message|by)|weitergeleitete (?:nachricht|mail|e-mail)|message transféré|message réexpédié|mensaje reenviado|"
    r"messaggio inoltrato|mensagem encaminhada|doorgestuurd bericht|przekazana wiadomość|wiadomość przekazana|treść przekazanej|"
    r"vidarebefordrat (?:meddelande|brev)|i̇letilen (?:mesaj|ileti)|iletilen (?:mesaj|ileti))"
    r"|(?:begin forwarded message|anfang der weitergeleiteten nachricht|début du message réexpédié|début du message transféré|"
    r"inicio del mensaje reenviado|inizio messaggio inoltrato|início da mensagem encaminhada|begin doorgestuurd bericht|"
    r"vidarebefordrat brev|początek przekazywanej wiadomości|iletilen ileti başlangıcı)\s?:)",
    re.IGNORECASE,
)
_RULE = re.compile(r"[ \t>*]{0,8}[_-]{10,200}\s*$")
_HEADER = re.compile(
    r"[ \t>*_|]{0,8}(?P<key>from|sent|to|cc|subject|date|reply-to|von|gesendet|an|betreff|datum|de|envoyé|à|objet|cco?|"
    r"enviado(?: el| em)?|para|asunto|fecha|da|inviato|data|a|oggetto|assunto|van|verzonden|aan|onderwerp|od|wysłano|do|temat|"
    r"dw|från|skickat|till|ämne|kopia|kimden|gönderilen|gönderme tarihi|tarih|kime|konu)\s{0,3}:[*_]{0,3}(?:\s|$)",
    re.IGNORECASE,
)
_FIRST_HEADER = frozenset("from von de da van od från kimden".split())
_FIRST_OPENS = frozenset(key[:2] for key in _FIRST_HEADER)

_SIGNATURE = re.compile(r"(?:-- ?|--|__|—)\s*$")
_CLOSING = re.compile(
    r"[ \t*_]{0,4}(?:(?:(?:very |with |many |our )?(?:best|kind|kindest|warm|warmest) (?:regards|wishes)|regards|sincerely|"
    r"yours (?:sincerely|truly|faithfully)|respectfully|best|cheers|thanks|many thanks|thank you|all the best|take care|cordially)"
    r"|(?:mit |mit den )?(?:freundlichen?|besten|herzlichen?|vielen|lieben|schönen|beste|viele|liebe|herzliche|schöne)\s(?:empfehlungen|grüße\w?|grüßen|gruß|grüsse\w?|gruss|gruessen|gruesse)|mfg|lg|vg|gruß|grüße|hochachtungsvoll"
    r"|(?:bien |très )?cordialement|salutations distinguées|sincères salutations|bien à vous|meilleures salutations|respectueusement"
    r"|un saludo|saludos(?: cordiales)?|atentamente|cordialmente|un cordial saludo"
    r"|(?:cordiali|distinti|i più cordiali) saluti|saluti"
    r"|atenciosamente|cumprimentos|com os melhores cumprimentos|abraços?|att"
    r"|met (?:vriendelijke|hartelijke) groet(?:en)?|vriendelijke groet(?:en)?|groet(?:en|jes)?|hoogachtend|mvg"
    r"|z poważaniem|pozdrawiam|z wyrazami szacunku|serdecznie pozdrawiam|łączę pozdrowienia"
    r"|med (?:vänliga?|bästa) hälsning(?:ar)?|vänliga? hälsning(?:ar)?|hälsning(?:ar)?|mvh|bästa hälsningar"
    r"|saygılarımla|saygılarımızla|iyi çalışmalar|sevgiler)"
    r"(?:\s*[,.!;/–-].{0,60}|\s+(?:from|aus|von|de|da|van|från|and|und|et|y|e|en|i|och)\b.{0,60}|\s{0,3})$",
    re.IGNORECASE,
)
_POSTSCRIPT = re.compile(r"[ \t*]{0,4}p\.?\s?p?\.?s\b", re.IGNORECASE)
_SENT_FROM = re.compile(
    r"[ \t]{0,4}(?:sent (?:from|via|with|using) |get outlook for|gesendet (?:von|mit|aus) |von meinem \w{1,20} gesendet|diese nachricht wurde von meinem|"
    r"envoyé (?:de|depuis|à partir) |enviado desde |inviato da|enviado do |enviado a partir|verzonden (?:vanaf|met|vanuit) |wysłano z |"
    r"skickat från |iphone'umdan|sendt fra |caution: this (?:e-?mail|message)|\[?external(?: e-?mail)?\]?\s*:?\s*$|\[?extern\]?\s*$)",
    re.IGNORECASE,
)
_DISCLAIMER = re.compile(
    r"[ \t*_\[(]{0,4}(?:disclaimer|(?:confidentiality|confidential|privileged|legal|privacy) (?:notice|note|information)|confidential(?:ity)?\s*[:.]|"
    r"(?:this|the information (?:contained )?in this) (?:e-?mail|message|communication|transmission)[^.]{0,80}(?:confidential|privileged|intended|addressed|may contain)|"
    r"(?:diese|der inhalt dieser) (?:e-?mail|nachricht|mail)[^.]{0,80}(?:vertraulich|bestimmt|rechtlich)|"
    r"ce (?:message|courriel|mail)[^.]{0,80}confidentiel|este (?:mensaje|correo|e-?mail)[^.]{0,80}confidencial|esta mensagem[^.]{0,80}confidencia|"
    r"(?:questo messaggio|la presente e-?mail|le informazioni contenute)[^.]{0,80}(?:riservat|confidenzial)|(?:dit|deze) (?:e-?mail|bericht)[^.]{0,80}(?:vertrouwelijk|bestemd)|"
    r"(?:ta|niniejsza) (?:wiadomość|korespondencja)[^.]{0,80}pouf|(?:detta|denna) (?:e-?post|meddelande)[^.]{0,80}konfidentiell|"
    r"bu (?:e-?posta|mesaj|ileti)[^.]{0,80}gizli)",
    re.IGNORECASE,
)


# The first three letters of what the tests for program lines, closings and disclaimers look for, where it has as many and
# all are ASCII. Few lines begin so, and to make the tests on all costs ten times as much.
_ENDING_OPENS = frozenset(
    (
        "ver wit man our bes kin war reg sin you res che tha all tak cor mit fre her vie lie sch mfg gru hoc bie sal mei ate "
        "dis cum com abr att met vri gro hoo mvg poz ser med mvh say iyi sev sen get ges von die env inv wys ski iph cau ext "
        "con pri leg thi the der est que dit dez nin det den"
    ).split()
) | {"un ", "i p", "z p", "z w", "ce ", "la ", "le ", "ta ", "bu "}
_SHORT_OPENS = frozenset(("lg", "vg", "--"))


def marked(text: str, lines: list[str]) -> dict[int, bool]:
    """Return the numbers of the lines of text, ascending, where any of the tests below for history can hold, and whether
    that for an attribution can. They all want a colon in the line or a rule, and that one a colon that ends a line there
    or near below. Few lines have any, and this is a tenth of the tests' cost."""
    colons = [at for at, line in enumerate(lines) if ":" in line] if ":" in text else []
    found = dict.fromkeys(colons, False)
    if any(rule in text for rule in _RULES):
        found.update((at, False) for at, line in enumerate(lines) if line.lstrip(" \t>*")[:2] in _RULES)
    for at in colons:
        if lines[at][:LINE].rstrip().endswith(":"):
            found.update(dict.fromkeys(range(max(0, at - _ATTRIBUTION + 1), at + 1), True))
    return dict(sorted(found.items()))


def may_end(line: str) -> bool:
    """Whether a line may be what a mail program added, or the end of what its sender wrote."""
    opens = line[:LINE].lstrip(" \t*_[(")[:3].lower()
    return opens in _ENDING_OPENS or opens[:2] in _SHORT_OPENS or len(opens) < 3 or not opens.isascii()


def is_quoted(line: str) -> bool:
    """Whether a line is a quotation, '>' first."""
    return line[:3].lstrip().startswith(">")


def is_attribution(lines: list[str], at: int) -> int:
    """Return how many lines the attribution ("On Monday, Ada wrote:") takes that starts at `at`; 0 is none."""
    first = lines[at][:LINE]
    if _ADDRESS_COLON.search(first) and _DIGIT.search(first):
        return 1
    opens = _OPENS_ATTRIBUTION.match(first)
    joined = ""
    for count in range(1, _ATTRIBUTION + 1):
        if at + count > len(lines):
            break
        line = lines[at + count - 1][:LINE].strip()
        if not line or (count > 1 and is_quoted(line)):
            break
        joined = f"{joined} {line}" if joined else line
        if joined.endswith(":") and len(joined) < LINE and _VERB.search(joined) and _DIGIT.search(joined):
            return count if opens or count == 1 else 0
        if not opens:
            break
    return 0


def header_block(lines: list[str], at: int) -> int:
    """Return how many lines a block of copied headers (From, Sent, To, Subject) takes at `at`; 0 is none."""
    opens = lines[at][:LINE].lstrip(" \t>*_|")[:2].lower()
    if opens not in _FIRST_OPENS and opens.isascii():
        return 0
    first = _HEADER.match(lines[at][:LINE])
    if first is None or first["key"].lower() not in _FIRST_HEADER:
        return 0
    keys, last, silent = {first["key"].lower()}, at, 0
    for index in range(at + 1, min(at + 14, len(lines))):
        header = _HEADER.match(lines[index][:LINE])
        if header:
            keys.add(header["key"].lower())
            last, silent = index, 0
        else:
            silent += 1
            if silent > 2:
                break
    return last - at + 1 if len(keys) >= 3 else 0


def is_original_marker(line: str) -> bool:
    """Whether a line announces the mail that was answered ("-----Original Message-----")."""
    return bool(_ORIGINAL.match(line[:LINE]))


def is_forward_marker(line: str) -> bool:
    """Whether a line announces a forwarded mail."""
    return bool(_FORWARDED.match(line[:LINE]))


def is_rule(line: str) -> bool:
    """Whether a line is a long rule, as Outlook draws above the mail that was answered."""
    return bool(_RULE.match(line[:LINE]))


def is_signature_mark(line: str) -> bool:
    """Whether a line is the dashes before a signature (RFC 3676, section 4.3)."""
    return bool(_SIGNATURE.match(line[:LINE]))


def is_closing(line: str) -> bool:
    """Whether a line is a complimentary close ("Kind regards,")."""
    return len(line) <= 90 and bool(_CLOSING.match(line))


def is_postscript(line: str) -> bool:
    """Whether a line opens a postscript."""
    return bool(_POSTSCRIPT.match(line[:LINE]))


def is_program_line(line: str) -> bool:
    """Whether a line was added by a mail program ("Sent from my phone", "[EXTERNAL]")."""
    return bool(_SENT_FROM.match(line[:LINE]))


def is_disclaimer(line: str) -> bool:
    """Whether a line opens a confidentiality notice."""
    return bool(_DISCLAIMER.match(line[:LINE]))
