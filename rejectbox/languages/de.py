"""German, of Germany, Austria and Switzerland."""

from rejectbox.languages import Language
from rejectbox.languages.german_titles import HEADS, JOB, nominative

_MEET = r"(?:\w{0,25}(?:gespräche?[ns]?|telefonate?s?|interviews?|assessment-?centers?|hospitation\w{0,4}|hospitierens?|hearings?|lehrproben?|(?:auswahl|bewerber|kennenlern|hospitations|assessment)-?tag\w{0,2}|vorstellungstermin\w?|vorstellungsrunde)|recruiting-?tag\w{0,2}|probe(?:arbeiten\w?|tag\w{0,2}|wochen?|schicht\w{0,2}|stunden?|vortrag\w?|vorlesung|lehrveranstaltung|spiel\w?)|schnupper(?:ns?|tag\w{0,2}|wochen?|lehre|praktikum|stunden?)|praxistag|(?:[\w-]{0,12}-?)calls?(?![- ]?cent)|meetings?|austauschs?|rundgang\w?)"
_TALK = rf"(?:{_MEET}|(?-i:Kennenlernens?|Treffens?|Besuch\w{{0,2}}|Videochats?)|(?<=unser )treffen|(?<=das )treffen|(?<=den )besuch|(?<=deinen )besuch)"
_MID = r"(?:(?!(?:als|um|auf|für|zum|zur|im|in|an|am|bei|zu|von|mit|nach|über|und|oder|dass|ob|wie|bis)\b)[\w-]{1,30},? ){0,4}"
_THANK = r"(?:dank\w{0,6}|bedank\w{0,6}|verdank\w{0,4}|merci|gefreut|freuten?)"
_ON = r"(?:[^.!?]|(?<=\d)\.)"
_OUR = r"(?:unser(?:e[nmrs]?)?|Ihr(?:e[nmrs]?)?|dein(?:e[nmrs]?)?|eure?[nmrs]?)"
_CAUSE = r"nach|seit|für|dank\w*|aber|jedoch"  # behind these a real conversation may stand
_OTHERS = r"(?:kandidat|bewerb|mitbewerb|interessent|person|mensch|teilnehm|kollege)(?:en|erin|innen|in|er|ern|erinnen|ende|enden|[:*]in|[:*]innen|erkreis|n)?\b"
_HIRE = r"(?:stellen?|position|ausbildungsplatz|praktikumsplatz|stellenausschreibung|ausschreibung|vakanz|funktion|rolle|tätigkeit|lehrstelle|inserat|anzeige)"
_KIND = r"(?:ausbildung|praktikum|volontariat|initiativ|direktvermittlung)"
_WORK = rf"(?:bewerb\w{{0,22}}|beworben|{_HIRE}|kandidatur|mitarbeit|mitarbeiten|arbeiten|arbeitsplatz|ausbildung|praktikum|karriere|anstellung|beschäftigung|einstieg|einsatz|lehre|job|laufbahn|interesse|dossier|unterlagen|{_MEET}|kennenlernen|kennenzulernen)"
_HOUSE = r"(?:(?:\w{0,25}(?:klinikum|klinik|kliniken|krankenhaus|universität|hochschule|institut|schule|gymnasium|museum|theater|sparkasse|stiftung|kanzlei|verwaltung|(?<=stadt)werken?|hotel|akademie|spital|pflegeheim|seniorenheim|autohaus|kaufhaus|medienhaus|landratsamt|finanzamt|bundesamt|landesamt|apotheke|praxis|verlag|brauerei|genossenschaft|philharmonie|verband|ministerium)|stadt|gemeinde|landkreis|kreis|kanton|bezirk|land|marktgemeinde|kita|diakonie|caritas|bistum|diözese)\b)"
_NO_NAME = r"(?!(?:besetzung|auswahl\w*|entscheidung\w*|suche|bewerb\w*|prüfung|durchsicht|sichtung|vielzahl|menge|anzahl|zahl|rückfragen|nachfragen|fragen|bedarf|interesse|gelegenheit|gleicher?|weitere\w?|künftige\w?|stellen\w*|job\w*|vorstellung\w*|gespräch\w*|probe\w*|versicherung|klinik|bank|behörde|agentur|fachbereich|personal\w*|kunden?|mandant\w*|auftraggeber\w*|abschluss|eignung|vorliegen|erfüllung|berücksichtigung|betrachtung|abwägung|beurteilung|professur|schulpflege|projektleitung|geschäfts\w*|vorstand\w*|kommission|fakultät|dekan\w*|präsid\w*|herrn?|frau|familie|team\w*|kolleg\w*)(?:$|[^\w&-]))"
_GOES_ON = r"(?!(?:[\w-]{2,30} ){0,2}[\w-]{0,25}(?:theater|museum|haus|klinik|schule|apotheke|kita|stift|zentrum|heim|hof|praxis|hotel|restaurant|akademie) (?:am|an|zum|zur|auf|vom|unter|bei) )"
_OBLIQUE = r"(?!(?!\w*(?:kliniken|schulen|kassen|banken|ungen|bahnen|stätten|apotheken|praxen)\b|(?:sachsen|baden|hessen|franken|bremen|bergen|essen|münchen|daten|karten|hafen|hallen|norden|süden) )\w+en )"  # "der Deutschen Bahn" calls herself otherwise
_PLURAL = r"(?:den (?=\w*(?:kliniken|schulen|banken|kassen|ungen|anstalten|stätten|bahnen|praxen|apotheken|s)\b))"
_THE = rf"(?:(?:der|dem) (?:firma )?{_OBLIQUE}|die |das |firma |{_PLURAL}|(?!den ))"
_FIRM = rf"{_THE}{_NO_NAME}{_GOES_ON}"
_WHOLE = r"(?![\w&/-]| ?:)"
_Q = r"[\"„“”»«›‹']?"
_MARK = r"[(\[](?:[mwfdxiagn]{1,2}(?:[/|,*: ]{1,3}[mwfdxiagn*]{1,2}){1,3}|all genders|alle|a)[)\]]"
_GENDER = rf"(?= ?{_MARK}(?! (?:im|in|für|mit|und|zum|zur|von|der|des)\b))"
_END = r"(?!(?<=\d)[-–\x25 ])(?=$|[,;|:·).\"“”«»!?]| [-–/]|-(?:stelle|job|platz|rolle|position)\b| ?[|(·•]| \d| (?:bei|beim|am|an|vom|ab|als|bis|auf|aus|per|leider|ist|wurde|hat|beworben)\b)"
_WHY = r"(?:begründungen|begründung|(?:die|den|der|von|zu|näheren?|genauen?|einzelnen?|individuellen?|konkreten?|keine|weiteren?) gründen?|absagegründen?|feedbacks?|auskunft|auskünfte|angaben zu|einzelheiten|details|rückmeldung(?:en)?(?= (?:zu|zum|zur|auf|geben))|stellungnahme)"
_TELL = r"(?:geben|gegeben|möglich|erteil\w*|mitteil\w*|mitgeteilt|nennen|genannt|machen|darleg\w*|erläuter\w*|äußern|äussern|können|leisten|schreiben|anbieten|zukommen|abgeben|vorgesehen|begründen|übermitteln|korrespondenz|führen)"
_STOP = r"(?=$|[.,;:!?()\"“”«»|·]| [-–/(]| (?:ist|sind|wurde\w*|wird|haben?|hat|leider|nicht|bei|beim|in|im|am|an|vom|ab|mit|bis|auf|aus|danke\w*|bedank\w*|beworben|und|sowie|vergeben|besetz\w*)\b)"
_NOT_JOB = r"(?!(?:arbeitgeber\w*|arbeitnehmer\w*|team|teammitglied|teil|unternehmen|chance|möglichkeit|herausforderung|ganzes|dank\w*|bestätigung|antwort|folge|quereinstieg|nachweis|pdf|anlage|anhang|alternative|referenz|status\w*|update|nachricht(?:en)?|eingang(?:s\w*)?|absage|rückmeldung|neuigkeiten|entscheidung|ergebnis\w*|information(?:en)?|stand|zwischenstand|aktuell\w*|leider|unser\w*|ihre?\w?|deine?\w?|mitteilung|bewerb\w*|initiativ\w*|kandidat\w*|festanstellung|standort|kennziffer|referenz\w*|ref|nr|stelle|position|ausschreibung|stellenausschreibung|mandat|projekt|kandidatur|lehrstelle|ausbildung|praktikum|volontariat|dossier|update|vorgang|aw|fw|nummer|vorstellungsgespräch|gespräch|einladung|erinnerung|person\b|mensch|kunden?|gast|freund\w*|erste\w?|interessent\w*|geeignet\w*|passend\w*|sehr|gute\w?|sympathisch\w*)(?!\w))"
_CASED = r"(?!\w+en [A-ZÄÖÜ]|\w*(?:anten|enten|isten|ologen|agogen|ogen|aten|oten|omen|nden|auten|euten)\b|\w+ \w*(?:anten|enten|isten|ologen|agogen)\b)"

LANGUAGE = Language(
    code="de",
    interviewed=(
        rf"\b{_THANK}\b[^.!?]{{0,160}}(?:\b(?:für|über|und|sowie|auch|an)|,|\bdass) (?:das|den|die|beide|beiden|zwei|drei|vier|{_OUR}) {_MID}(?:{_TALK}|(?:probe|fach|gast)?vortrag\w?|präsentation (?=in |bei |vor |am |gestern |letzte ))\b|\bfürs (?:\w+ )?{_TALK}\b",
        rf"\b(?:für|über) (?:das|den|die|beide|beiden|{_OUR}) {_MID}{_TALK}\b[^.!?]{{0,110}}\b{_THANK}\b",
        rf"\b{_THANK}\b[^.!?]{{0,120}}\b(?:im|beim|während des|im rahmen des|im zuge des|(?:in|bei|während|zu) (?:dem|den|{_OUR})) {_MID}{_TALK}\b",
        rf"\b(?:nach|seit|in|aus|bei|während|rahmen|auf|an|anlässlich|infolge|zwischen) (?:unser\w{{0,2}}|Ihre[mnrs]|deine[mnrs]|diese[mnrs]|(?:den )?beiden|zwei|drei|vier) {_MID}{_TALK}\b(?![^.!?]{{0,60}}\b(?:entfällt|komme ich heute)\b)",
        rf"\b(?:nach|seit|aus|in|bei) dem (?:[\w-]+ ){{0,2}}{_TALK}\b(?! (?:mit|von) (?:dem |den |der )?(?:kund|mandant|klient))",
        rf"\b(?:beziehe\w*|bezug\w*|zurück)\b[^.!?]{{0,80}}\b(?:das|den|die|{_OUR}) {_MID}{_TALK}\b",
        r"\b(?:Sie|dich|dir|Ihnen|euch)\b[^.!?]{0,40}\b(?:kennenzulernen|kennengelernt|kennen gelernt|kennen zu lernen|gesprochen|zu sprechen)\b[^.!?]{0,20}(?:haben|habe|hat|gefreut|war|zu haben|[.!]|$)",
        r"\b(?:dich|Sie)\b[^.!?]{0,60}\b(?:kennenlernen|kennen lernen|treffen|sprechen|erleben) (?:zu dürfen|zu können|durften?|konnten?)\b",
        rf"\b(?:haben|hat) (?:uns|mich|mir) (?:\w+ ){{0,4}}(?:gefreut|gefallen)\b[^.!?]{{0,30}}\b(?:kennen|gespräch|austausch)|\b(?:war|fand\w*) (?:\w+ ){{0,3}}(?:schön|nett|toll|spannend|interessant|angenehm|eine? freude)\b[^.!?]{{0,60}}\b(?:kennenzulernen|mit (?:dir|Ihnen) (?:zu|\w+ zu)|{_TALK})\b",
        rf"\b(?:das|unsere?|Ihre?|deine?|der) (?:\w+ ){{0,2}}{_TALK}(?: mit (?:Ihnen|dir|uns)| am \w+| bei uns| gestern| letzte woche)?\b[^.!?,]{{0,40}}\b(?:war|hat|hatte|verlief|lief|haben)\b",
        r"\bmit (?:Ihnen|dir) (?:(?!(?:weiter|in verbindung)\b)\w+ ){0,6}(?:gesprochen|telefoniert|ausgetauscht|unterhalten|zusammengesessen)\b|\b(?:wir|ich) (?:hatten?|haben?) (?:ja |uns |doch )?(?:am|gestern|vorgestern|heute|letzte|vergangene|kürzlich|neulich)\b[^.!?]{0,30}\b(?:telefoniert|miteinander gesprochen|persönlich gesprochen)\b|\bmit (?:uns|mir|(?-i:[A-ZÄÖÜ]\w+(?: und [A-ZÄÖÜ]\w+)?)) (?:persönlich )?(?:gesprochen|telefoniert|unterhalten|ausgetauscht) (?:hast|haben)\b",
        r"\bdass (?:du|Sie|ihr)\b[^.!?]{0,90}\b(?:da|hier|bei uns|dabei|vor ort|zu gast) (?:warst|waren|wart)\b|\bdass (?:du|Sie|ihr)\b[^.!?]{0,90}\b(?:gekommen|vorbeigekommen|vorbeigeschaut|angereist|besucht|vorgestellt|mitgelaufen|mitgearbeitet|geschnuppert|hospitiert|(?:zur )?probe ?gearbeitet|gezeigt) (?:bist|sind|hast|haben|habt)\b|\bwir uns (?:\w+ ){0,4}getroffen\b",
        r"\b(?:fürs|für (?:Ihr|dein|das|Ihren|deinen)) (?:\w+ )?(?:kommen|vorbeikommen|vorbeischauen|dasein|mitmachen|mitarbeiten|reinschauen|probearbeiten|probearbeit|erscheinen)\b",
        rf"\b(?:haben Sie|Sie haben|hast du|du hast)\b[^.!?]{{0,70}}\b(?:(?:im|beim|am|an (?:dem|unserem|der)) {_MID}{_TALK}|hospitiert|geschnuppert|probegearbeitet|vorgespielt|(?:bei uns|hier|persönlich) vorgestellt)\b|\b(?:im|beim|am) {_MID}{_TALK} (?:haben Sie|hast du|waren Sie|warst du)\b|\b(?:du warst|warst du|Sie waren|waren Sie)\b[^.!?]{{0,40}}\b(?:im|beim|bei (?:unserem|der|deinem)|in der|zum|zur) {_MID}{_TALK}\b",
        rf"\b(?:teilnahme|teilgenommen|teilzunehmen)\b[^.!?]{{0,30}}\b(?:am|an (?:unserem|dem|den|der|unseren)) {_MID}{_TALK}\b|\b(?:am|an (?:unserem|dem|den|der)) {_MID}{_TALK}\b[^.!?]{{0,30}}\b(?:teilgenommen|teilnahmen)\b",
        rf"\bzeit\b[^.!?]{{0,60}}\b(?:genommen|für)\b[^.!?]{{0,50}}\b(?:mit (?:uns|mir) zu (?:sprechen|reden|telefonieren|treffen)|zu (?:unserem|einem|dem) {_MID}{_TALK} zu kommen|für (?:das|ein|unser) {_MID}{_TALK})|\bzeit für (?:das|ein|unser|die) {_MID}{_TALK}\b[^.!?]{{0,30}}\bgenommen|\bden (?:netten|schönen) (?:vormittag|nachmittag|tag|abend) (?:bei|in|mit)\b|\bzu (?:einem|unserem) {_MID}{_TALK} (?:bei uns )?(?:waren|warst|gekommen)\b",
    ),
    invited=(
        rf"\b(?:laden|lade|lädt|einladen|einladung|eingeladen|einzuladen)\b{_ON}{{0,120}}(?:\b{_TALK}\b|\b(?:vorstellung\w*|probe\w*|termin\w*|uns ein|ein\b[.!]|ein für|kennen\w*|schnupper\w*|hospit\w*|runde|workshop|kaffee|fachvortrag)\b)|\b(?:{_TALK}|runde|vorstellungsabend|\w*vortrag)\b{_ON}{{0,90}}\b(?:laden|lade|lädt|einladen|eingeladen|einzuladen|einladung)\b|\b(?:laden|lade|lädt) (?:wir |ich )?(?:Sie|dich|euch)\b",
        rf"\b(?:{_TALK}|vorstellungs\w+|termin\w*|runde)\b{_ON}{{0,90}}(?:\b(?:am|auf|für|ist|wäre|der|den) (?:\w+, )?(?:den )?\d|\b(?:am|auf|für|bis|ist)? ?(?:(?:mon|diens|donners|frei|sams)tag|mittwoch|morgen)|\d{{1,2}}[.:]\d\d|\bum \d|\d uhr|\b(?:findet|bestätig\w*|steht|gilt|verschieb\w*|verschoben|ausmach\w*|auswählen|wählen|aussuchen|vereinbar\w*|vorschlag\w*|vorgesehen|wahrnehmen|passt|passen|anbieten|bieten|führen|zustimm\w*)\b)",
        rf"\b(?:termin\w*|einladung|erinnerung|erinnern|bestätig\w*|slots?|freuen uns auf|freue mich auf|zeit (?:für|auf|zu)|lust auf|zugangsdaten|zur auswahl|vorschl[aä]g\w*|datum|uhrzeit|wann|bieten|schlagen?|würden wir|möchten wir|bitte(?:n|t)?)\b{_ON}{{0,70}}\b(?:{_TALK}|termin\w*|kaffee|\d uhr|probe\w+|besichtigung)\b|\b(?:wann|was|thema|wo|mit): ?(?:{_TALK}|\w+, ?\d|\d)",
        r"\b(?:möchten?|würden?|wollen|wollten|wünscht|hätten?)\b[^.!?]{0,60}\b(?:Sie|dich|dir|Ihnen|euch)\b[^.!?]{0,80}\b(?:kennenlernen|kennen lernen|kennen zu lernen|kennenzulernen|treffen|sprechen|telefonieren|begrüßen|sehen|vorstellen|reden|einladen|dabei|fragen|unterhalten|mitnehmen|übergeben)\b|\b(?:Sie|dich|dir|Ihnen)\b[^.!?]{0,60}\b(?:gerne?|persönlich|bald|jetzt|näher|online|dann)\b[^.!?]{0,40}\b(?:kennenlernen|kennen lernen|treffen|sprechen|telefonieren|begrüßen|sehen)\b|\b(?:lassen Sie uns|lass uns|wollen wir uns)\b[^.!?]{0,40}\b(?:sprechen|reden|treffen|telefonieren|kennenlernen|unterhalten)\b|\b(?:reden wir|treffen wir uns|wir telefonieren|sprechen wir)\b",
        r"\b(?:kommen Sie|komm|kommst du|kommen wollen)\b[^.!?]{0,50}\b(?:am|um|zu|zum|vorbei|in|schon|stattdessen|nächste\w*|(?:mon|diens|donners|frei|sams)tag\w{0,3}|mittwoch|\d)|\bkönn\w+ (?:Sie|du)\b[^.!?]{0,40}\b(?:vorbeikommen|(?:am|um) .{1,20} kommen)|\brufe? (?:ich |wir )?(?:Sie|dich)\b[^.!?]{0,20}\b(?:am|um|gegen|zwischen|montag|dienstag|mittwoch|donnerstag|freitag|morgen)\b[^.!?]{0,40}\ban\b|\b(?:passt|ginge|geht|klappt|passen|gehen|könnt\w*|klappen|möglich|recht)\b[^.!?]{0,50}(?:\b(?:auch der|(?:mon|diens|donners|frei|sams)tag\w{0,10}|mittwoch)\b|\d uhr|\bum \d)|\b(?:hätten Sie|haben Sie|hast du|hättest du|magst du|wann passt)\b(?! verständnis)[^.!?]{0,70}(?:\bzeit\b|\blust\b|\breinschnuppern|\d uhr|$)|^bis (?:(?:mon|diens|donners|frei|sams)tag|mittwoch|morgen)\b|\bfreuen uns auf (?:Ihr|das|den|dein) (?:\w+ )?(?:besuch|kommen|gespräch|kennenlernen|treffen)\b",
    ),
    unreal=(
        rf"\b(?:nicht|keine?n?r?|ohne|statt|weder|ungern)\b(?:(?!\b(?:{_CAUSE})\b)[^.!?,;]){{0,60}}\b(?:{_TALK}|einladen|eingeladen|einladung|einzuladen|kennen\w*|gesprochen|auswahltag)",
        rf"\b{_OTHERS}(?:(?!\b(?:{_CAUSE})\b)[^.!?,;]){{0,60}}\b(?:{_TALK}|gesprochen|getroffen|telefoniert|kennengelernt|kennenzulernen|kennen zu lernen)",
        rf"\b(?:mit|von|anderer|mehrere\w?|viele\w?|einigen?) (?:\w+ ){{0,4}}{_OTHERS}(?:(?!\b(?:{_CAUSE})\b)[^.!?,;]){{0,40}}\b(?:{_TALK}|gesprochen|getroffen|telefoniert|kennengelernt|kennenzulernen|unterhalten)",
        rf"\b(?:{_TALK}|gesprochen|telefoniert) mit (?:\w+ ){{0,4}}(?:{_OTHERS}|andere\w*|kunden?|mandant\w*|klient\w*|auftraggeber\w*|vorstand|geschäftsführung (?=be|über))",
        rf"\bmit (?:dem|der|unserem|unserer|meinem|meiner|den) (?:\w+ ){{0,2}}(?:kund\w+|mandant\w*|klient\w*|auftraggeber\w*|team|fachbereich|abteilung|leitung|chef\w*|dispo\w*)\b[^.!?,;]{{0,40}}\b(?:gesprochen|telefoniert|{_TALK})",
        rf"\b(?:über|auf|um|an) (?:die |eine |Ihre |deine |einem |einer )?(?:einladung|möglichkeit|kennenlernen|gelegenheit|chance)\b[^.!?,;]{{0,40}}\b{_TALK}\b(?:[^.!?,;]{{0,20}}\bfreue)?",
        rf"\b(?:freue\w*|freu) (?:ich )?mich (?:\w+ ){{0,3}}(?:auf|über) (?:\w+ ){{0,6}}{_TALK}|\b(?:wünsch\w*|viel erfolg|glück|weiter\w+|künftig\w*|kommend\w*|anstehend\w*|bevorstehend\w*|zukünftig\w*|nächsten?|folgend\w*|stehe \w+)\b[^.!?]{{0,50}}\b{_TALK}",
        rf"\b(?:gern\w?|jederzeit|erläuter\w*|besprech\w*|feedback\w*|rückmeldung\w*|auf wunsch|zusammen|steht|stehen|stehe)\b[^.!?]{{0,50}}\b(?:im|in einem|bei einem|zu einem|für ein\w*|zum) (?:\w+ ){{0,3}}{_TALK}|\bin einem (?:\w+ ){{0,3}}{_TALK}\b[^.!?]{{0,30}}\b(?:überzeugen|darlegen|erläutern|erzählen|vorstellen|zusammen|geben)",
        rf"\b(?:bewerbungsgespräche|vorstellungsgespräche|gespräche|interviews)\b(?= (?:zu führen|führen|geführt|stattfinden|statt|laufen|sind|wurden|haben stattgefunden))|\b(?:abschluss|ende|ablauf|auswertung|vorlauf|laufe|anfang) (?:der|aller|sämtlicher|dieser) (?:\w+ ){{0,2}}{_TALK}|\b(?:im|ins) gespräch (?:zu )?(?:kommen|bleiben|sind|gehen)|\bweg von der bewerbung\b",
        rf"\b{_TALK}\b[^.!?]{{0,90}}\b(?:entfällt|entfallen|storniert|abgesagt|absagen|sparen|hinfällig|nicht (?:statt\w*|mehr nötig)|brauchen wir nicht|versehentlich|irrtümlich)\b|\b(?:versehentlich|irrtümlich|fälschlich\w*|entfall\w*|storno)\b[^.!?]{{0,60}}\b{_TALK}|\bbesuch\w{{0,2}} (?:auf |unserer |unseres |der |von )(?:\w+ ){{0,2}}(?:karriere|web|home|seite|internet|stellen|job|messe|portal)\w*|\b(?:sollten?|falls|sofern|wer|wen|welche\w?|ob|wenn|sobald|alle, die|alle\w?|besten \d\d)\b[^.!?]{{0,110}}\b(?:laden|einladung|einladen|eingeladen|lädt|bekommt|erhalten)\b[^.!?]{{0,60}}|\b(?:laden|ladet)\b[^.!?]{{0,40}}\b(?:hoch|oder|dann)\b[^.!?]{{0,60}}",
        r"\b(?:vielleicht|anderes mal|künftig\w*|zukunft|eines tages|wieder|demnächst|bald)\b[^.!?,;]{0,50}\b(?:kennen\w*|getroffen|zu sprechen)",
        r"\b(?:entscheidung|auswahl|wahl|vorauswahl|absprache|regelung|entscheidungen|maßnahmen|vereinbarung|vorkehrung\w*|entschluss)\b (?:\w+ ){0,4}(?:zu )?(?:treffen|getroffen)|\b(?:auswahl|wahl|runde|kreis|ergebnis|schluss|zuge?|betracht|frage|sinn|vorbereitungen)\b (?:\w+ ){0,2}(?:gekommen|gelangt|getroffen)|\b(?:gehalts|lohn|führungs|praxis|fach|arbeits)vorstellung\w*",
    ),
    conditional=(
        rf"\b(?:wäre\w?|würde\w?|hätte\w?|könnte\w?|sollte\w?|falls|wenn|ob|hoff\w*)\b(?![^.!?;]{{0,40}}\bbedanken)(?:(?!\b(?:{_CAUSE})\b)[^.!?,;]){{0,60}}\b(?:{_TALK}|kennen\w*|gesprochen|zu sprechen|getroffen)",
        r"\b(?:kennengelernt|kennenzulernen|gesprochen|getroffen) (?:hätten|haben würden)",
    ),
    phoned=(
        r"\b(?:telefon\w*|telefoniert|am telefon|video-?(?:call|gespräch|interview|chat|telefonat)\w*|(?:teams|zoom)-\w+|calls?|screening)\b",
    ),
    final=(
        rf"\b(?:letzte[nrsm]?|finale[nrsm]?|abschließende[nrsm]?|dritte[nrsm]?|vierte[nrsm]?|engste[nrsm]?) (?:\w+ )?(?:{_TALK}|runde|auswahl\w*|kreis\w*|wahl)",
        r"\b(?:final|end|schluss)(?:runde|auswahl|gespräch\w*)\b|\bunter den letzten (?:zwei|drei|beiden|\d)\b",
    ),
    tested=(
        r"\b(?:dank\w*|nach|durchsicht|prüfung|auswertung|angesehen|ergebnis\w*|absolviert|teilgenommen|teilnahme)\b[^.!?]{0,80}\b(?:(?:online|eignungs|einstellungs|auswahl|programmier|fach|sport|reaktions|wissens|sprach|leistungs|persönlichkeits)-?tests?|tests?|eignungsuntersuchung|online-assessments?|(?:test|probe|fach|arbeits|take-?home|coding|programmier|übungs)-?aufgaben?|fallstudien?|fallbearbeitung|probeübersetzung|probelektorat|probeartikel|schweißprobe|case(?:[- ]study)?|coding[- ]challenge)\b",
        r"\b(?:Ihr\w{0,2}|dein\w{0,2}|den|die|das|einen) (?:\w+ )?(?:\w{0,12}tests?|\w{0,8}aufgaben?|fallstudie|fallbearbeitung|lösung|coding[- ]challenge|probeübersetzung|case)\b[^.!?]{0,40}\b(?:bearbeitet|eingereicht|abgegeben|gelöst|absolviert|gemacht|bestanden|bewertet|ausgewertet|angesehen)\b|\beinreichen der (?:[\w-]+ )?(?:[\w-]{0,12}aufgabe|challenge|fallstudie)",
        r"\b(?:Ihr|dein) (?:\w+ )?(?:\w{0,12}tests?|testergebnis)\b[^.!?]{0,40}\b(?:war|waren|hat|lag|reicht|ergab)\b|\b(?:schriftlichen|sportlichen) (?:\w+ )?(?:teil|auswahlverfahrens?|auswahltest)\b",
    ),
    meeting=rf"(?:{_TALK}|kennengelernt|gesprochen|telefoniert|besuch\w*)",
    on="am|vom|den|dem",
    refused=(
        rf"\b(?:kein\w{{0,2}}(?! (?:positive|bessere|erfreuliche|gute|andere|günstig))|nicht|weder)\b[^.!?]{{0,80}}\b{_WHY}\b[^.!?]{{0,60}}\b{_TELL}\b|\bkein\w{{0,2}} (?:\w+ ){{0,3}}gründe (?:\w+ ){{0,3}}{_TELL}|\bkein\w{{0,2}} (?:\w+ ){{0,3}}(?:begründung\w*|auskunft|auskünfte|einzelheiten|absagegründe)\b",
        rf"\b{_WHY}\b(?:(?!\b(?:zögern|gern\w?|jederzeit)\b)[^.!?:]){{0,120}}\b(?:nicht|kein\w{{0,2}}|unmöglich|grundsätzlich nicht)\b[^.!?]{{0,60}}\b{_TELL}\b|\b{_WHY}\b[^.!?]{{0,60}}\b{_TELL} (?:wir|ich) (?:\w+ ){{0,3}}(?:nicht|kein\w{{0,2}})\b",
        r"\b(?:begründung\w*|gründe\w*|feedback|auskunft|auskünfte|absagegründe\w*|rückmeldung)\b[^.!?]{0,60}\b(?:absehen|abzusehen|verzichten|verzichtet|abgesehen)\b|\bohne (?:die )?(?:angabe|nennung) (?:von|der) gründen?\b(?! (?:\w+ ){0,2}widerruf)",
        r"\bvon (?:\w+ ){0,2}(?:rückfragen|nachfragen|anrufen|telefonischen \w+)\b[^.!?]{0,40}\b(?:abzusehen|absehen)|\bnicht (?:\w+ ){0,4}(?:begründen|näher erläutern)\b|\b(?:gründe|gründen)\b[^.!?]{0,60}\b(?:äußern|äussern)\b[^.!?]{0,80}\bnicht\b",
    ),
    offered=(
        r"\b(?:wenn|falls|sofern|wünschen|möchten|möchtest|magst|solltest|sollten) (?:Sie|du)\b[^.!?]{0,60}\b(?<!Ihr )(?<!dein )(?:feedback|rückmeldung|begründung|einschätzung|mehr (?:dazu )?wissen|woran es (?:lag|gelegen)|gründe\w?|mehr darüber)\b",
        r"\b(?:gerne?|jederzeit|bei interesse|auf wunsch|auf nachfrage|bei bedarf)\b(?![^.!?]{0,30}\b(?:(?:geben Sie|gib|schick\w*|senden Sie|teilen Sie|sag\w*) uns|bewert\w*|Ihr|dein) )[^.!?]{0,70}\b(?<!Ihr )(?<!dein )(?<!um )(?<!über )(?:feedback|rückmeldung|begründung|einschätzung|was uns aufgefallen|woran es lag|gründe|auskunft)\b",
        r"\b(?:feedback|begründung|gründe|rückmeldung|ergebnis)\b[^.!?]{0,60}\b(?<!über )(?:gerne?|jederzeit|auf wunsch|auf nachfrage|anrufen)\b(?! (?:über|unter) (?:das|den|diesen) (?:link|formular|fragebogen))|\bnäheres (?:gerne? )?(?:telefonisch|am telefon)\b|\bfeedback-?(?:termin|gespräch)\b|\b(?:auf wunsch|gerne?)\b[^.!?]{0,40}\berläuter\w*|\berzähle? (?:ich )?(?:dir|Ihnen)\b[^.!?]{0,30}\b(?:mehr|was uns)\b",
    ),
    given=(
        r"\b(?:ausschlaggebend|hauptgrund|grund dafür|grund für (?:die|unsere) (?:absage|entscheidung)|k\.-?o\.-kriterium)\b[^.!?]{0,40}\b(?:war|waren|ist|sind|lag)\b(?! (?:\w+ ){0,3}(?:vergleich|vielzahl|anzahl|zahl|menge|nuancen|kleinigkeiten|gesamteindruck|gesamtbild))|\bentscheidend\b[^.!?]{0,20}\b(?:war|waren)\b(?! (?:\w+ ){0,3}(?:vergleich|vielzahl|anzahl|nuancen|kleinigkeiten|gesamt\w*))",
        r"\b(?:feedback|begründung)\b(?:(?!\b(?:link|umfrage|unter|über|wünsch\w*|möcht\w*|magst|rufen?|melde\w*)\b)[^.!?:]){0,50}:(?! ?https?)(?! ?$)|\b(?:rückmeldung|einschätzung) (?:aus|von|zu|zum|für) (?:(?!\b(?:link|umfrage|unter|über|wünsch\w*|möcht\w*|magst|rufen?)\b)[^.!?:]){0,50}:(?! ?https?)|\bdas feedback (?:ist da|war|des|der|unseres)\b|\bausführlichem feedback\b",
        r"(?<!bei )\b(?:uns|mir|dem team)\b(?! (?:\w+ ){0,2}(?:die )?(?:zeit|worte|plätze|platz|unterlagen|mittel|leider))[^.!?,]{0,40}\b(?:gefehlt|fehlten?)\b(?! (?:\w+ ){0,3}(?:die |das )?(?:zeit|worte|mittel|geld|unterlagen|platz|budget))|\b(?:Ihnen|dir|deiner bewerbung|Ihrer bewerbung|Ihrem profil|deinem profil)\b[^.!?,]{0,40}\b(?:gefehlt|fehlten?|fehlen|fehlt)\b(?! (?:\w+ ){0,3}(?:die |das )?(?:zeit|worte|mittel|geld|unterlagen|platz|budget))",
        r"\b(?:fehlten? (?:\w+ ){0,2}(?:uns|mir)|fehlt (?:\w+ ){0,2}(?:Ihnen|dir))\b(?! (?:\w+ ){0,2}(?:die zeit|worte|leider die))|\bwas (?:uns )?(?:gefehlt hat|fehlte)\b(?! ?\?)|\bgefehlt hat:|\b(?:haben|hatten) (?:wir|ich) (?:uns )?(?:\w+ ){0,6}(?:vermisst|mehr \w+ (?:erhofft|gewünscht))\b|\b(?:fehl(?:t|te|ten)) (?:noch|etwas|ein wenig|bislang) (?:\w+ ){0,2}(?:sicherheit|erfahrung|praxis|tiefe|kenntnis\w*)",
        r"\b(?:(?:hätten|hätte) (?:wir|ich)|(?:wir|ich) (?:hätten|hätte)) (?:uns|mir)\b(?! (?:\w+ ){0,4}(?:früher|anders\w*|dass|das|anderes|eine andere))[^.!?]{0,60}\bgewünscht(?!,? (?:dass|das|früher|Ihnen|dir|euch|Sie|mehr Zeit))|\b(?:reicht|reichen|reichte|reichten)\b[^.!?]{0,50}\b(?:erfahrung|kenntnisse|deutsch\w*|praxis)\b[^.!?]{0,40}\bnicht\b|\b(?:erfahrung|\w*kenntnisse|deutsch|praxis)\b[^.!?]{0,50}\b(?:reicht|reichen|reichte|reichten)\b[^.!?]{0,40}\bnicht\b",
        r"\bbegründung,[^.!?:]{0,40}:|\bwürde dir helfen\b|\bmein (?:tipp|rat)\b[^.!?]{0,40}:|\b(?:positiv|gut|stark) (?:war|waren|fanden wir):|\b(?:schwach|ungenügend|mangelhaft)\b[^.!?]{0,30}\b(?:war|waren)\b|\b(?:war|waren) (?:\w+ ){0,3}(?:zu schwach|zu wenig|zu unsicher|zu oberflächlich)\b",
    ),
    pause=(
        r"\b(?:ruht|ruhen|pausiert|pausieren)\b[^.!?]{0,40}\b(?:verfahren|besetzung|stellen?|prozess|einstellung\w*|suche)\b",
        r"\b(?:einstellungs|besetzungs|rekrutierungs|personal)(?:stopp?|pause)(?:s|es)?\b|\bhiring[- ]freeze\b|\bwiederbesetzungssperre\b",
        r"\b(?:\w{0,20}verfahren|besetzung|stellen?|position|\w{0,12}prozess|ausschreibung|recruiting|rekrutierung|suche|einstellungen?)\b(?:(?!\bbewerbung\b)[^.!?]){0,60}\b(?:pausier\w*|ruht|ruhen|ausgesetzt|verschoben|vertagt|on hold|auf eis|zurückgestellt|unterbrochen|eingefroren|aufgeschoben)\b",
        r"\b(?:pausieren|unterbrechen|verschieben|vertagen|legen|stellen|setzen)\b(?:(?!\bbewerbung\b)[^.!?]){0,60}\b(?:verfahren|besetzung|\w{0,12}prozess|recruiting|einstellung\w*|suche)\b[^.!?]{0,30}\b(?:auf eis|zurück|aus|pause|bis auf|vorerst|vorläufig|zunächst)",
        r"\b(?:bis auf weiteres|vorerst|vorläufig|derzeit noch)\b[^.!?]{0,40}\b(?:nicht besetzt|nicht besetzen|nicht weitergeführt|keine (?:neu)?einstellungen|niemanden ein\w*)\b",
    ),
    ended=(
        r"\b(?:absage|absagen|abgesagt|abzusagen|nicht (?:mehr |weiter )?(?:berücksichtig\w*|weiterverfolg\w*|verfolg\w*)|(?:keine|kein) (?:zusage|angebot|vertragsangebot)|kein\w? (?:vertrags)?angebot|abschlägig\w*|(?:abgeschlossen|geschlossen|gegenstandslos|hinfällig|beenden|beendet)|wird (?:leider )?nichts)\b",
        r"\b(?:stelle|position|ausschreibung|verfahren|sie)\b[^.!?]{0,40}\b(?:gestrichen|zurückgezogen|aufgehoben|eingestellt|entfällt|entfallen|beendet|vergeben|fällt weg|weggefallen)\b|\b(?:gegen (?:dich|Sie|Ihre)|für (?:eine?n? )?andere\w*|jemand ander\w*) [^.!?]{0,30}\bentschieden\b|\bbewerbung (?:\w+ ){0,3}(?:zurückgestellt|nicht)\b",
    ),
    company=(
        rf"\b{_WORK}\b(?:(?!\b(?:melden|wenden|anrufen|fragen|rückfragen|vorstellig)\b)[^.!?;]){{0,90}}\b(?:bei|beim) {_FIRM}@{_WHOLE}",
        rf"\b(?:Sie|du|dich|sich|Ihr)\b[^.!?;]{{0,50}}\b(?:bei|beim) {_FIRM}@{_WHOLE}(?=[^.!?]{{0,110}}\b(?:beworben|bewerben|bewirbst|interessier\w*|vorgestellt|arbeiten|anfangen|einsteigen|einbringen|übernehmen|werden|machen|möchte\w*|wolltest|wollten)\b)",
        rf"\b(?:{_WORK}|interessier\w*)\b[^.!?;]{{0,80}}\b(?:im|am|an der|in der|an die|beim|bei der|für die|für das|der|des) (?={_HOUSE}){_NO_NAME}{_GOES_ON}@{_WHOLE}(?! (?:für|der|des)\b)",
        rf"\binteresse an (?:einer (?:\w+ )?(?:mitarbeit|tätigkeit|anstellung|beschäftigung|stelle) (?:bei|in|im|beim) )?(?:unserem (?:unternehmen|haus),? )?{_THE}{_NO_NAME}{_GOES_ON}@{_WHOLE}(?= ?(?:[.,;!:(]|$)| (?:und|als|sowie|entgegen|bedanken|danken|bekundet|gezeigt|gefreut|haben|hast|ist|sehr|zu)\b)",
        rf"\b(?:im namen|namens|im auftrag) (?:(?:der|des) {_OBLIQUE}|von )(?:firma )?{_NO_NAME}{_GOES_ON}@{_WHOLE}",
        rf"\b(?:als arbeitgeber[^.!?]{{0,10}}|wir bei|alle bei|uns bei|uns von|wir von|wir, die|seitens) {_THE}{_NO_NAME}{_GOES_ON}@{_WHOLE}",
        rf"\bvertrauen in (?:die |das |den )?{_NO_NAME}@{_WHOLE}(?=[.,!]| (?:und|als)\b|$)",
        rf"\b(?:sich|dich) für (?:die |das |den )?(?:firma )?{_NO_NAME}(?!Ihr|dein|die |den |eine)@{_WHOLE}(?= (?:als\b[^.!?]{{0,40}})?(?:interessier\w*|entschieden|begeister\w*|als (?:potenzielle\w? |möglichen? )?arbeitgeber\w*))",
        r"\b(?:Ihr|dein|euer|das) @(?=[- ](?:recruiting|team|karriere|personal|hr|bewerb)[\w-]*\b)",
        rf"\b(?:Ihre?|deine?|euer|das)(?: [\w-]{{2,20}})? ?[\w-]{{0,20}}(?:team|service|abteilung|center|büro|management) (?:(?:der|des) {_OBLIQUE}|von |bei |vom )(?:firma )?{_NO_NAME}@{_WHOLE}",
        r"(?:^|[.!?] )(?-i:(?!Frau |Herr ))@(?= hat (?:sich )?(?:auf )?(?:Ihre|deine) bewerbung\b)",
        rf"\b(?:unternehmen|arbeitgeber|firma|gesellschaft) ?: ?{_NO_NAME}@{_WHOLE}",
        rf"\bteil (?:von|der|des) (?:teams? von )?{_NO_NAME}@{_WHOLE}(?= (?:zu )?(?:werden|sein|möchte\w*))",
    ),
    company_subject=(
        rf"\b(?:nachricht|neuigkeiten|news|rückmeldung|information|infos?|update|absage|antwort|entscheidung) (?:von|vom|(?:der|des) {_OBLIQUE}) ?{_NO_NAME}@{_WHOLE}(?=$| [-–|(,:]|[,:]| zu\b)",
        rf"\b(?:bei|beim) {_THE}{_NO_NAME}{_GOES_ON}@{_WHOLE}(?=$| ?[-–|(,:/\[]| [^\w\s]| (?:als|für|in|zur|zum|vom|und|wurde|hat|am|ist)\b)",
        rf"\b(?:im|am|an der|in der|für die|für das) (?={_HOUSE} (?-i:[A-ZÄÖÜ])){_NO_NAME}{_GOES_ON}@{_WHOLE}(?=$| ?[-–|(,:/])",
        r"^@(?= hat (?:sich )?(?:auf )?(?:Ihre|deine) bewerbung\b)",
    ),
    role=(
        rf"\b(?:{_HIRE}|bewerbung(?!en\b)\w{{0,16}}|kandidatur|beworben|ausbildung|praktikum|ausbildungsplatz|lehre|einsatz|tätigkeit|interesse an der (?:stelle|position|tätigkeit|funktion|rolle)) (?:(?:vom [\d. ]{{3,12}}|in teilzeit) )?als (?:einer? )?{_Q}(?!\w+(?:ischen|lichen|igen|den|ten) [A-ZÄÖÜ]){_NOT_JOB}@{_WHOLE}",
        rf"\b(?:ausbildung|ausbildungsplatz|lehrstelle|lehre|umschulung) zu[mr] {_Q}{_CASED}{_NOT_JOB}@{_WHOLE}",
        rf"\b(?:{_HIRE}|bewerbung|beworben|einsatz|tätigkeit) (?:zum|zur|der|des|einer|eines) {_Q}{_CASED}{JOB}@{_WHOLE}",
        rf"(?<![\w-])(?:{_HIRE}|bewerbung\w{{0,4}}|rolle|job) ?:? ?(?:[\w/.-]{{2,14}} )?[\"„“”»«]{_NOT_JOB}@(?=[\"“”«»])",
        rf"\b(?:für|auf|um|an) (?:die|unsere|den|eine|der|unserer|Ihrer) (?:ausgeschriebene\w? |offene\w? |o\. ?g\. )?(?:{_HIRE}|ausbildung) (?:als |zur )(?:einer? )?{_Q}(?!\w+(?:ischen|lichen|igen|den|ten) [A-ZÄÖÜ]){_NOT_JOB}@{_WHOLE}",
        rf"\b(?:für|auf|um|an|in|der|die) (?:die |unsere |den |eine |der |unserer |Ihrer )?(?:ausgeschriebene\w? |offene\w? )?(?:{_HIRE}|bewerbung|projekt) {_Q}{JOB}@{_WHOLE}",
        rf"(?<!auch )\bals (?:einer? )?{_Q}{JOB}{_NOT_JOB}@{_WHOLE}(?=[\"“”«»]?(?: [^.!?]{{0,90}})?\b(?:beworben|bewerben|bewirbst|bewerbung|interessier\w*|zu arbeiten|vorgestellt|entschieden(?![^.!?]{{0,120}}\b(?:stelle|position|rolle)\b))\b|[\"“”«»]? (?:nicht|leider|bei|haben|gefreut)\b)",
        rf"\b(?:für|auf|um|an) (?:die|unsere|der) (?:ausgeschriebene\w? )?(?:stelle|position|funktion|rolle) {_Q}(?-i:(?=[A-ZÄÖÜ])){_NOT_JOB}@{_WHOLE}(?=[\"“”«»]| ?\(| (?:am standort|beworben|bewirbst|danke\w*|bedanken|interessier\w*)\b)",
        rf"\bgegen (?:dich|Sie) als {JOB}{_NOT_JOB}@{_WHOLE}",
        rf"\b(?:bewerbung\w{{0,16}}|beworben|bewirbst|gesprächstermin)\b[^.!?;:]{{0,60}} als {_Q}{JOB}{_NOT_JOB}@{_WHOLE}",
        rf"\b(?:stelle|stellenbezeichnung|stellentitel|position|job|jobtitel|funktion|ausschreibung|vakanz|bewerbung als|bewerbung auf|bewerbung für|beworben als|rolle|beruf|projekt) ?:[ „\"»«]{{0,3}}(?!\w+ausschreibung){_NOT_JOB}@{_WHOLE}",
        rf"(?:^|[•·|:–-] |\b(?:{_HIRE}|als|bewerbung|projekt) ){_Q}{_NOT_JOB}@{_GENDER}",
    ),
    role_subject=(
        rf"\b(?:bewerbung\w{{0,4}}|kandidatur|beworben|absage|{_HIRE}|ausbildung|praktikum)(?: (?:für eine |um eine |um einen |zur )?{_KIND}(?:splatz)?)?(?: als| auf die (?:stelle|position)(?: als)?| um die stelle(?: als)?| um einen ausbildungsplatz| um eine ausbildung| für die (?:stelle|position)(?: als)?){{1,2}} {_Q}(?!\w+(?:ischen|lichen|igen|den|ten) [A-ZÄÖÜ]){_NOT_JOB}@{_END}",
        rf"\b(?:ausbildung|ausbildungsplatz|lehrstelle|lehre) (?:zu[mr] )?{_Q}{_CASED}{_NOT_JOB}@{_END}",
        rf"\b(?:bewerbung|stelle) (?:um \w+ \w+ )?(?:zum|zur|der|des|einer) {_Q}{_CASED}{JOB}@{_END}",
        rf"(?<![\w-])(?:bewerbung|dossier|stelle|position) [\"„“”»«]{_NOT_JOB}@(?=[\"“”«»])",
        rf"(?:^|[:|,(„\"»«·] ?|(?:bewerbung|application|\d) ?/ ?| [-–] |\d[.)]? |\b(?:stelle|bewerbung|initiativbewerbung|kandidatur|absage|stellenausschreibung|ausschreibung|position|projekt|rückmeldung|lehrstelle|ausbildung|mandat|telefoninterview|vorstellungsgespräch|interview|feedback) (?:als |für die |um die |auf die )?){JOB}{_NOT_JOB}@{_END}",
        rf"(?:^|[:|/,(] ?| [-–] |\b(?:bewerbung|rückmeldung|absage) (?:auf die )?){_NOT_JOB}(?=[\w/]{{0,40}}(?:{HEADS})(?:in)?-|(?-i:[A-Z]{{3,4}}-))@(?=-(?:stelle|job|rolle|position)\b)",
        rf"(?:^|[:|/,(„\"»«·] ?| [-–] |\d[.)]? |\b(?:als|stelle|bewerbung|kandidatur|absage|stellenausschreibung|ausschreibung|position|rückmeldung|lehrstelle|ausbildung|einladung) ){_Q}{_NOT_JOB}@(?= ?{_MARK}(?! (?:im|in|für|mit|und|zum|zur|von|der|des)\b| (?-i:[A-ZÄÖÜ])))",
    ),
    role_declined=(
        rf"\b(?:ausbildung|ausbildungsplatz|lehre|lehrstelle|umschulung|bewerbung|{_HIRE}|besetzung|einsatz|beworben) (?:zum|zur|des|der|einer|eines|einem) {_Q}@{_STOP}",
    ),
    nominative=nominative,
    role_words=frozenset(
        "sachbearbeiter sachbearbeiterin referent referentin leiter leiterin trainee werkstudent werkstudentin praktikant praktikantin auszubildender azubi entwickler entwicklerin ingenieur ingenieurin berater beraterin mitarbeiter mitarbeiterin redakteur redakteurin buchhalter buchhalterin designer designerin engineer developer manager "
        "verkäufer verkäuferin bedienung servicekraft aushilfe projektleiter projektleiterin koordinator koordinatorin erzieher erzieherin hilfskraft lehrkraft assistenz assistent assistentin controller controllerin volontär volontärin".split()
    ),
    role_endings=tuple(
        "ingenieur ingenieurin entwickler entwicklerin leiter leiterin leitung arbeiter arbeiterin berater beraterin fachkraft pflegekraft hilfskraft lehrkraft bürokraft servicekraft reinigungskraft kauffrau kaufmann kaufleute mechaniker mechanikerin mechatroniker mechatronikerin assistent assistentin assistenz referent referentin "
        "halter halterin techniker technikerin student studentin praktikant praktikantin erzieherin erzieher manager managerin helfer helferin lehrer lehrerin konstrukteur konstrukteurin verkäufer verkäuferin pfleger pflegerin arzt ärztin fahrer fahrerin elektroniker elektronikerin schlosser installateur monteur optiker laborant "
        "laborantin informatiker informatikerin programmierer administrator architekt architektin planer planerin zeichner zeichnerin gestalter gestalterin designer designerin redakteur redakteurin therapeut therapeutin pädagoge pädagogin betreuer betreuerin begleiter begleiterin sanitäter fachfrau fachmann sachbearbeitung buchhalter "
        "buchhalterin prüfer prüferin einkäufer einkäuferin disponent disponentin controller controllerin spezialist spezialistin koordinator koordinatorin analyst analystin consultant engineer developer trainee volontär meisterin rezeptionistin rezeptionist dozent dozentin angestellte beauftragte auszubildende".split()
    ),
    company_joins=frozenset(("und", "von", "für")),
    role_joins=frozenset("und für im der des zur zum mit von de Schwerpunkt".split()),
    client=(
        r"\b(?:unser|unserem|unseres|mein|meinen|meinem|meiner|unserer|der|dem|beim) (?:kunde|kunden(?! (?:und|sowie)\b)|klient\w*|mandant\w*|auftraggeber\w*)\b|\bunseren (?:kunden (?=in |im |aus |hat )|klient|mandant|auftraggeber)",
        r"\b(?:kunde|klient|mandant|auftraggeber)\w* hat\b",
    ),
    elsewhere=(
        r"\b(?:andere[rnsm]?|weitere[rnsm]?|stattdessen|ähnliche\w?|auch noch|unsere|offene[nr]?|neue[nr]?|freie[nr]?|künftige[nr]?) (?:\w+ ){0,2}(?:stellen?|positione?n?|ausschreibung\w*|vakanz\w*|jobs?|stellenangebot\w*)\b",
        r"\b(?:stelle|position|rolle)\b[^.!?]{0,60}\b(?:stattdessen|interessant sein|besser pass\w*|interessieren)\b|\b(?:suchen wir|wir suchen|suche ich|wird gesucht|werden gesucht|ist frei|frei ist|wäre noch|wär noch)\b[^.!?]{0,20}\b(?:auch|noch|aktuell|derzeit|zudem|außerdem|gerade)\b",
    ),
    applying=(r"\b(?:bewerb\w*|beworben|interesse|verfahren|kandidatur|dossier)\b",),
    not_names=frozenset(
        "ich wir sie du er es ihr ihre ihren ihrem ihrer ihres dein deine deinen deiner unser unsere unseren unserem unserer mein meine meinem meiner dies diese dieser diesem dieses der die das den dem des ein eine einen einem einer und aber als bei beim für in im an auf aus mit von vom zu zum zur nach leider seit vielen danke dank "
        "guten tag hallo moin servus liebe lieber sehr geehrte geehrter montag dienstag mittwoch donnerstag freitag samstag sonntag januar jänner februar märz april mai juni juli august september oktober november dezember bewerbung bewerbungen stelle position bewerber bewerberin bewerbende kandidat kandidaten unternehmen firma hause "
        "absage gespräch eingang kunde kunden zeit interesse re aw wg unterlagen herr frau herrn fr hr alles ausbildungsplatz rückmeldung status statusänderung referenz team nachricht betreff neuigkeiten lg vg mfg gruß gruss grüße grüsse viel glück familie standort dienstort einsatzort arbeitsort ort kennziffer kennwort referenznummer "
        "entgeltgruppe abteilung filiale niederlassung raum teilzeit vollzeit eintritt eintrittstermin beginn datum uhrzeit arbeitgeber antwort entscheidung ausdruck verfügung auftrag vertretung einsatz chefin prof ma msc bsc mba phd".split()
    ),
    teams=frozenset(
        "team karriere bewerbung bewerbungen bewerbermanagement personal personalabteilung personalwesen personalservice recruiting hr jobs ausbildung sekretariat service kundenservice info stadt stadtverwaltung gemeinde gemeindeverwaltung universität hochschule klinikum krankenhaus landkreis amt gmbh ag kg se ug e.v. stiftung gruppe "
        "abteilung verwaltung portal plattform center zentrale sammelpostfach crew antwort automatische eingang rekrutierung kgaa ohg jobportal karriereportal online-bewerbung onlinebewerbung jobmailer trainee-programm traineeprogramm geschäftsstelle referat dezernat fachbereich fachdienst hauptamt haupt- einstellungsberatung talentteam "
        "talentportal stellenportal shared services operations konzern arbeitgeber assessment fsj freiwilligendienste berufsbildung vergabestelle praxisteam sozialwesen duales schulleitung direktion geschäftsleitung terminservice assessment-team azubi-team geschäftsführung mitteilungen benachrichtigungen management talentmanagement "
        "storemanagement vertrieb buchhaltung praktikumsbüro orchesterbüro bewerbungsbüro amtsgericht registergericht vorstand redaktion dekanat universitätsverwaltung verwaltungsleitung expertise professur community culture bischöfliches".split()
    ),
    team_stems=tuple(
        "bewerb karriere recruit personal ausbildung praktikum -abteilung -postfach -leitung -kommission".split()
    ),
    organisations=frozenset(
        "gmbh ag kg se ug e.v. stiftung gruppe klinikum universität hochschule krankenhaus amt stadt landkreis gemeinde gemeindeverwaltung stadtverwaltung redaktion dekanat freiwilligendienste universitätsverwaltung".split()
    ),
    businesses=frozenset(
        "optik elektro spedition kanzlei verlag brauerei bäckerei metzgerei apotheke praxis weingut gasthaus hotel bau logistik technik energie versicherung versicherungen sparkasse volksbank stadtwerke werke werk maschinenbau stiftung verein akademie schule gymnasium kita museum theater atelier gartenbau holzbau metallbau autohaus "
        "medienhaus druckhaus kfz sanitär dachdecker chemie pharma medien handel treuhand immobilien konzern gruppe holding bank bankhaus kantonalbank verkehrsbetriebe bundesanstalt bauunternehmung bauunternehmen baugeschäft bundesamt landesamt kindergarten kindertagesstätte kindertagesstätten kinderhaus kinderladen hort seniorenstift "
        "seniorenheim seniorenzentrum pflegeheim altenheim wohnheim diakonie caritas lebenshilfe johanniter malteser awo drk spital spitex klinik kliniken gasthof landgasthof hofladen hofgut landgut café cafe restaurant bistro catering feinkost confiserie konditorei drogerie baumarkt gartencenter supermarkt buchhandlung buchladen "
        "fahrschule tanzschule musikschule volkshochschule bücherei bibliothek archiv philharmonie orchester oper zoo tierpark tierheim tierklinik tierarztpraxis bistum diözese pfarrei kirchengemeinde kirchenkreis genossenschaft agentur werbeagentur ingenieurbüro architekturbüro planungsbüro steuerbüro hausverwaltung wohnbau wohnungsbau "
        "reederei werft touristik reisen reisebüro solar automation robotics elektrotechnik medizintechnik dental jugendhilfe sozialdienst sozialdienste polizei landespolizei landratsamt finanzamt zoll hauptzollamt ministerium landschaftsplan physiotherapie ergotherapie logopädie bergbahnen seilbahnen therme kurhaus molkerei käserei "
        "gärtnerei druckerei kollegen söhne gebrüder rotes yogastudio fitnessstudio tonstudio filmproduktion".split()
    ),
    business_endings=tuple(
        "werk werke betrieb betriebe dienst dienste meister erei bau haus technik logistik gesellschaft verein stift zentrum druck markt kanzlei apotheke praxis schule schulen bank klinik kliniken verlag handel gruppe industrie fabrik amt verbund verband anstalt behörde unternehmung unternehmen hotel stätte stätten manufaktur "
        "versicherung versicherungen kasse theater museum verwaltung verwaltungen agentur akademie spital institut universität hochschule gymnasium genossenschaft systeme büro werkstatt bahnen reisen".split()
    ),
    at="von|vom|bei (?:der|dem)(?! [\\w-]+en )|bei",
    via="durch|über",
    behalf="im auftrag (?:von|der|des)|im namen (?:von|der|des)",
    openings="das|die|der|ihr|ihre|dein|deine|für|[\\w-]{0,20}(?:personal|bewerb|karriere|recruit|portal|ausbildungs)[\\w-]{0,20} der(?! [\\w-]+(?<!ik)(?<!ul)(?<!ung)en )",
    signed_at="der|des|bei",
    titles="Herrn?|Frau|(?-i:Fr|Hr)|i\\. ?[AV]|ppa|im auftrag|in vertretung|gez|rektor(?:in)?|direktor(?:in)?|vorstand|bürgermeister(?:in)?|dekan(?:in)?|pfarrer(?:in)?|schwester|(?-i:MA|AL|DI|RA|OStD|StB|Dir|MMag)",
    advertising=r"abmelden|abbestellen|versendet|bereitgestellt|zugestellt|registergericht|browser ansehen|powered by",
    questions=(
        r"\b(?:fragen|rückfragen|feedback|erreichen|kontakt\w*|wenden|melden|schreiben|mail an|e-mail|antworten)\b",
    ),
    other_matters=(
        r"\b(?:datenschutz\w*|daten|dsgvo|dsg|abmeld\w*|abbestell\w*|newsletter|lösch\w*|technisch\w*|widerruf\w*|widerspr\w*|barriere\w*|reisekosten|fahrtkosten|evidenz\w*|unterstützung|beeinträchtigung\w*|schwerbehind\w*|barrierefrei\w*|eltern)\b",
    ),
    unread=(
        r"\bbitte (?:\w+ ){0,2}nicht (?:\w+ )?antworten\b|\bauf diese (?:\w+-?)?(?:e-?mail|mail|nachricht) (?:\w+ ){0,2}nicht (?:\w+ )?(?:antworten|geantwortet)|\bkann nicht beantwortet werden\b|\bkeine antwort (?:möglich|moeglich)|\b(?:antworten sie (?:bitte )?nicht|antworte (?:bitte )?nicht|bitte (?:\w+ )?nicht (?:auf diese|direkt auf|an diese)[^.!?]{0,30}(?:antworten)?|nicht auf diese (?:\w+ ){0,2}(?:e-?mail|mail|nachricht)|antwortfunktion nicht)",
        r"\b(?:postfach|\w*adresse|antworten|nachrichten|absender|e-?mails?|mailbox)\b[^.!?]{0,50}\b(?:im nirgendwo|(?:erreichen|kommen)[^.!?]{0,20} nicht|nicht (?:gelesen|überwacht|bearbeitet|beantwortet|betreut|zugestellt|empfangen)|nur (?:zum|für den) versand|unbeaufsichtigt\w*)|\bunbeaufsichtigten (?:postfach|mailbox)|\bkeine antworten\b[^.!?]{0,30}\bempfangen",
        r"\b(?:automatisch (?:erzeugt\w*|generiert\w*|erstellt\w*|versandt\w*)|system) [^.!?]{0,60}\bnicht (?:auf|zu|darauf) ?(?:diese|antworten|beantworten)|\bantworten sie nicht darauf\b",
    ),
    closings=(
        r"(?:mit )?(?:den |vielen )?(?:[\w-]{3,20} (?:und )?){0,3}(?:grü(?:ß|ss)e?n?|grue(?:ss|ß)en?|gru(?:ß|ss)|gruess|empfehlungen|hochachtung|wünschen)(?: (?:aus|nach|von|vom|an|für) .{1,40})?",
        r"(?:mfg|lg|vg|bg|hochachtungsvoll|gruß|gruss|herzlichst|herzlich|bis dahin|bis bald|bis dann|ciao|cheers|servus|ihre?|deine?|eure?|umarmung|alles (?:gute|liebe)(?: .{1,60})?|viel (?:glück|erfolg)(?: .{1,60})?|in (?:herzlicher )?verbundenheit|es grüßt .{1,40})",
    ),
    nouns_capital=True,
    informal=r"\b(?:du|dir|dich|dein\w{0,2}|euch|euer|eure\w?|deine\w?)\b",
    formal=r"\b(?:Sie|Ihnen|Ihr|Ihre[nmrs]?|[Gg]eehrte[rn]?|Frau|Herrn?)\b",
    slashed=False,
)
