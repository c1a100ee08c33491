"""German. Sie unless the mail says du; "Guten Tag Vorname Nachname" because Herr or Frau would guess a gender."""

from __future__ import annotations

from types import MappingProxyType

from rejectbox.courtesy.shape import Courtesy, Tone, small_words

_FORBIDDEN = {
    Tone.RECONSIDER: (
        r"\b(?:überdenk|überleg)\w*|\bnoch ?(?:ein)?mal (?:zu )?(?:prüf|überdenk|überleg|anseh|anschau|nachdenk)\w*|\bumstimm\w*|\bumentscheid\w*|\bWiderspruch\b",
        r"\bEntscheidung\b[^.?!]*\b(?:ändern|änderst|prüfen|revidieren|zurücknehmen|rückgängig|umkehren)\b|\b(?:zweite|weitere|letzte|noch eine|eine) Chance\b",
        r"\bdoch noch\b|\btrotzdem (?:berücksichtig|einlad|einstell)\w*|\bfalls\b[^.?!]*\b(?:abspring|absag|zurückzieh|es sich anders)\w*",
        r"\bBewerbung (?:weiterhin|weiter|noch) (?:offen|im Verfahren)",
    ),
    Tone.ARGUMENT: (
        r"\bnicht (?:nachvollzieh\w+|einverstanden|verstehen|akzeptieren|hinnehmen)\b|\bkeinerlei Verständnis\b|\bwidersprech\w*",
        r"\b(?:falsche|verkehrte|ungerechtfertigte) (?:Entscheidung|Einschätzung)|\bEntscheidung (?:ist|war|halte ich für) (?:\w+ )?(?:falsch|ein Fehler|unverständlich)",
        r"\bich (?:bin|war) (?:nach wie vor |fest |weiterhin )?(?:überzeugt|sicher|der Meinung|mehr als|bestens|genau|die richtige|der richtige)\b",
        r"\b(?:perfekt|ideal|bestens|hervorragend) (?:geeignet|qualifiziert|gepasst|passe)\b|\bgenau die richtige\b",
    ),
    Tone.URGENCY: (
        r"\bdringend\w*|\bso bald wie möglich\b|\bbaldmöglichst\b|\bschnellstmöglich\w*|\bso schnell wie möglich\b|\bumgehend\w*|\bunverzüglich\w*|\beilig\w*|\bsofort\w*|\bzeitnah\w*|\basap\b",
        r"\bbis (?:spätestens|morgen|heute|zum|montag|dienstag|mittwoch|donnerstag|freitag|ende)\b|\binnerhalb (?:von|der)\b|\bFrist\b|\b(?:schnelle|rasche|baldige) (?:Antwort|Rückmeldung)\b",
        r"\bich (?:erwarte|verlange|fordere|bestehe)\b|\b(?:Sie müssen|du musst)\b|!!",
    ),
    Tone.BLAME: (
        r"\bunfair\w*|\bungerecht(?!fert)\w*|\bunprofessionell\w*|\brespektlos\w*|\bunverschämt\w*|\bdiskriminier\w*|\bvoreingenommen\w*|\bunhöflich\w*|\bFrechheit\b|\bunmöglich (?:von|behandelt)\b",
        r"\b(?:Ihr|dein|euer)e?n? (?:Fehler|Versäumnis|Schuld)\b|\b(?:Sie hätten|du hättest|ihr hättet) (?:\w+ )?(?:wenigstens|müssen|sollen|mir)\b|\b(?:Zeit verschwendet|Zeitverschwendung|hingehalten|warten lassen)\b",
    ),
    Tone.SARCASM: (
        r"\bsogenannt\w*|\b(?:danke|dank) für nichts\b|\bherzlichen Glückwunsch\b|\bwie (?:nett|freundlich|großzügig) von\b|\b(?:offenbar|offensichtlich|anscheinend) (?:bin|war|reich\w*|sind|haben|hast) (?:ich|mein\w*|Sie|du|nicht)\b|\bna dann\b|\bviel (?:Glück|Erfolg) (?:noch )?(?:bei der Suche|damit)\b",
    ),
    Tone.SELF_PITY: (
        r"\bverzweif\w*|\bam Boden zerstört\b|\bniedergeschlagen\b|\berschütter\w*|\bhoffnungslos\w*|\bnicht gut genug\b|\b(?:schon wieder|noch) eine Absage\b|\bunzählige\w* Absagen\b|\bleider (?:bin|habe|klappt) (?:ich|es) (?:immer|nie|mal wieder)\b",
        r"\b(?:letzte|einzige) (?:Hoffnung|Chance)\b|\b(?:brauche|benötige) (?:\w+ )?(?:diese|die|einen|den) (?:Stelle|Job|Arbeit)\b|\bich armer?\b|\bmein Versagen\b",
    ),
    Tone.FLATTERY: (
        r"\bTraum(?:job|stelle|unternehmen|firma|arbeitgeber|team)\b|\bbewunder\w*|\b(?:große|riesen)\w* (?:Fan|Ehre)\b|\bgeehrt\b|\bes war mir eine Ehre\b|\bbegeistert von (?:Ihr|eur|dein)\w*",
        r"\b(?:großartig|fantastisch|phantastisch|herausragend|renommiert|einzigartig|außergewöhnlich|exzellent|wunderbar|beeindruckend|hervorragend|toll|führend|erstklassig)\w* (?:Unternehmen|Team|Firma|Arbeitgeber|Menschen|Arbeit|Gespräch\w*)\b",
        r"\b(?:sehr|tief|zutiefst|schwer) beeindruckt\b",
    ),
    Tone.COMPARISON: (
        r"\b(?:ander|ausgewählt|erfolgreich|eingestellt|gewählt|konkurrierend|übrig)e[rnms]? (?:Person|Kandidat|Bewerb|Mitbewerb)\w*|\bMitbewerb\w*|\bKonkurren\w*",
        r"\bjemand(?:en|em)? (?:ander|besser|passender)\w*|\b(?:im Vergleich|verglichen)\b|\bbesser als (?:ich|die|der|andere)\b|\bgeeigneter als\b|\bdie Wahl (?:auf|fiel)\b|\bwen Sie (?:gewählt|eingestellt|genommen)\b",
    ),
}

COURTESY = Courtesy(
    language="de",
    locale="de_DE",
    to_person="Guten Tag {person},",
    to_person_informal="Hallo {person},",
    to_team="Guten Tag,",
    to_team_informal="Hallo zusammen,",
    to_team_at="Guten Tag,",
    to_team_at_informal="Hallo zusammen,",
    attribution="Am {date} schrieb {who}:",
    attribution_undated="{who} schrieb:",
    subject="Meine Bewerbung",
    greetings=(
        r"^(?:guten (?:tag|morgen|abend)|hallo|hi|liebe[rs]?|sehr geehrte[rs]?|moin|servus|grüezi|grüß gott)\b",
    ),
    gratitude=(r"\bdank(?:e|en|bar)?\b|\bherzlichen dank\b",),
    request=(
        r"\bFeedback\b|\b(?:ehrliche|offene|kurze|persönliche|Ihre|deine|eure) (?:Rückmeldung|Einschätzung|Eindruck)\b",
        r"\b(?:könnten Sie|könntest du|würden Sie|würdest du|können Sie|kannst du|könntet ihr|darf ich|dürfte ich)\b[^.?!]*\b(?:sagen|nennen|verraten|schreiben|mitteilen|bitten|fragen|geben|wissen)\b",
        r"\b(?:was|welche[rs]?|woran|wo)\b[^.?!]*\b(?:fehlt\w*|gefehlt|vermisst|ausbauen|verbesser\w*|arbeiten|stärk\w*|Fähigkeit|Erfahrung|Kenntnis\w*)\b",
    ),
    way_out=(
        r"\b(?:wenn|falls|sollte\w*)\b[^.?!]*\b(?:verstehe|versteh|verständ\w*|Verständnis|völlig in Ordnung|kein Problem|auch gut|nicht schlimm|in Ordnung)\b",
        r"\b(?:verstehe|Verständnis|verständlich|in Ordnung|kein Problem|nicht schlimm)\b[^.?!]*\b(?:wenn|falls)\b|\bnur,? (?:wenn|falls)\b|\bfühl\w* (?:Sie )?sich (?:bitte )?nicht verpflichtet\b|\bkein Muss\b",
    ),
    door_open=(
        r"\bin Zukunft\b|\bkünftig\w*|\bzukünftig\w*|\bspäter\w*|\birgendwann\b|\beines Tages\b|\bin Kontakt\b|\bin Verbindung\b|\bein anderes Mal\b|\bein andermal\b|\bwieder (?:von|bei|zu|mit|über|an|auf|eine)\b|\bwiederzu\w+",
        r"\b(?:andere|weitere|neue|passende|passendere) (?:Stelle|Position|Rolle|Aufgabe)\b|\berneut\b|\bgerne? wieder\b",
    ),
    closings=(
        r"^(?:(?:mit )?(?:herzliche|freundliche|beste|liebe|schöne|viele|sonnige)[nm]?(?: und \w+)? (?:grüße|grüßen|gruß|grüsse|grüssen)|viele grüße|alles gute|herzlichst|herzlich|mit (?:herzlichem |bestem |freundlichem )?(?:dank|gruß)(?: und \w+ \w+)?|besten dank|vielen dank)\b",
    ),
    disappointment=(
        r"\benttäusch\w*|\bschade\b|\bbedau(?:er|re)\w*|\btraurig\w*|\bhätte (?:ich )?(?:sehr )?gerne?\b|\bgerne? (?:Teil|mit \w+|bei \w+)[^.?!]*\b(?:geworden wäre|gearbeitet hätte|angefangen hätte)",
    ),
    interview=(
        r"\b\w*(?:gespräch|interview|unterhaltung|telefonat)\w*|\bkennen(?:ge|zu)?lern\w*|\bgesprochen\b|\bgetroffen\b|\bunterhalten\b|\bAustausch\w*|\bTreffen\b|\bBegegnung\w*",
    ),
    first_person=(r"\b(?:ich|mir|mich|mein(?:e[rnms]?)?|wir (?:werden|wollen|akzeptieren|nehmen))\b",),
    forbidden=MappingProxyType(_FORBIDDEN),
    words=small_words(
        "der die das und ich sie du mir mich für mit auf ein eine einen nicht zu von dass wenn ist habe ihnen ihre ihrer ihr dir dein deine es sich "
        "auch bei den dem des im zur zum am oder aber wäre würde was wie nach wieder danke vielen dank über"
    ),
)
