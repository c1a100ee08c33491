"""German, of Germany, Austria and Switzerland."""

from rejectbox.languages import Language

_TALK = r"\w{0,20}(?:gespräch|telefonat|interview|treffen|probearbeiten|probetag|assessment-?center|call|meeting|besuch|kennenlernen)\w{0,3}"
_HIRE = r"(?:stelle|position|ausbildungsplatz|praktikumsplatz|stellenausschreibung|ausschreibung|vakanz|funktion|rolle|tätigkeit)"
_NAMED = r"(?:der |die |das |den |dem |unserer? |einer? |eines )?"

GERMAN = Language(
    code="de",
    interviewed=(
        rf"\b(?:dank\w*|danke\w*|bedanken)\b[^.!?]{{0,80}}\b(?:für|über) (?:das|den|die|Ihren|Ihr|dein\w*|unser\w*) (?:\w+ ){{0,3}}{_TALK}\b",
        rf"\b(?:dank\w*|danke\w*|bedanken)\b[^.!?]{{0,60}}\bfür (?:die|Ihre|deine) (?:\w+ ){{0,2}}zeit\b[^.!?]{{0,40}}\b{_TALK}\b",
        rf"\b(?:nach|seit|in|aus|bei) (?:unserem|unseren|dem|den|Ihrem|deinem|diesem) (?:\w+ ){{0,3}}{_TALK}\b(?! mit anderen)",
        r"\b(?:Sie|dich|dir|Ihnen)\b[^.!?]{0,40}\b(?:kennenzulernen|kennengelernt|kennen gelernt|kennen zu lernen|gesprochen|zu sprechen|getroffen)\b[^.!?]{0,20}(?:haben|gefreut|war|[.!])",
        r"\b(?:haben|hat) (?:uns|mich|mir) (?:\w+ ){0,3}(?:gefreut|gefallen)\b[^.!?]{0,30}\b(?:kennen|gespräch|austausch)",
        r"\b(?:das|unser|Ihr|dein|der) (?:\w+ ){0,2}(?:gespräch|austausch|interview|telefonat)\b[^.!?]{0,30}\b(?:war|hat)\b",
        r"\bfür (?:das|den|unser\w*) (?:\w+ ){0,3}(?:gespräch|austausch|interview|telefonat)\b[^.!?]{0,30}\b(?:dank|bedank)",
        r"\b(?:sich|dir) (?:die )?zeit (?:genommen|für (?:das|ein|unser) gespräch)",
    ),
    invited=(
        rf"\b(?:laden|lade|einladen|einladung|eingeladen)\b[^.!?]{{0,60}}\b{_TALK}\b",
        r"\b(?:vorstellungs|bewerbungs|kennenlern)\w*gespräch\w*\b[^.!?]{0,40}\b(?:am|um|findet|bestätig\w*|termin)",
        r"\b(?:termin|einladung)\b[^.!?]{0,40}\b(?:gespräch|interview|probearbeiten)",
    ),
    refused=(
        r"\b(?:keine?|nicht)\b[^.!?]{0,50}\b(?:begründung\w*|gründe|rückmeldung zu|feedback|auskunft|auskünfte|angaben zu)\b",
        r"\b(?:begründung\w*|gründe|feedback|auskunft|auskünfte|absagegründe\w*)\b[^.!?]{0,60}\b(?:nicht|keine?|absehen|abzusehen|verzichten)\b",
        r"\bvon (?:rückfragen|nachfragen|telefonischen \w+)\b[^.!?]{0,40}\b(?:abzusehen|absehen)",
    ),
    offered=(
        r"\b(?:gerne?|jederzeit|bei interesse|auf wunsch)\b[^.!?]{0,60}\b(?:feedback|rückmeldung|begründung)\b",
        r"\b(?:feedback|begründung)\b[^.!?]{0,60}\b(?:gerne?|jederzeit|auf wunsch|melden|anrufen)\b",
    ),
    given=(
        r"\b(?:ausschlaggebend|entscheidend|hauptgrund|grund dafür|grund für (?:die|unsere) (?:absage|entscheidung))\b[^.!?]{0,40}\b(?:war|waren|ist|sind|lag)\b",
        r"\b(?:feedback|rückmeldung)\b[^.!?:]{0,50}:",
        r"\b(?:uns|mir|dem team) (?:hat|haben|fehlte|fehlten|fehlt)\b[^.!?]{0,40}\b(?:gefehlt|erfahrung|kenntniss?e?|tiefe|vertiefte?)\b",
        r"\b(?:hätten|hätte) (?:wir|ich) (?:uns|mir)\b[^.!?]{0,60}\bgewünscht",
    ),
    pause=(
        r"\b(?:einstellungsstopp|einstellungsstop|hiring freeze|besetzungsstopp)\b",
        r"\b(?:verfahren|besetzung|stelle|position|prozess|ausschreibung|recruiting|rekrutierung)\b[^.!?]{0,50}\b(?:pausier\w*|ruht|ausgesetzt|verschoben|on hold|auf eis|zurückgestellt|unterbrochen)",
        r"\b(?:pausieren|unterbrechen|verschieben)\b[^.!?]{0,40}\b(?:verfahren|besetzung|prozess|recruiting|einstellung\w*)",
    ),
    ended=(
        r"\b(?:absage|absagen|abgesagt|nicht (?:mehr |weiter )?(?:berücksichtig\w*|weiterverfolg\w*|besetzt|besetzen))\b",
        r"\b(?:stelle|position|ausschreibung|verfahren)\b[^.!?]{0,40}\b(?:gestrichen|zurückgezogen|aufgehoben|eingestellt|entfällt|entfallen|beendet)\b",
    ),
    company=(
        rf"\b(?:bewerbung|bewerben|beworben|interesse|{_HIRE}|mitarbeit|arbeiten|arbeitsplatz|ausbildung|praktikum|karriere|team|tätigkeit|gespräch) (?:bei|in|an|mit) {_NAMED}(?:firma )?@",
        r"\binteresse an (?:einer (?:mitarbeit|tätigkeit|anstellung|beschäftigung) (?:bei|in) )?(?:der |dem |unserem unternehmen,? (?:der )?)?@(?= ?(?:[.,;!]|$)| (?:und|als|sowie|entgegen)\b)",
        r"\b(?:im namen|namens) (?:der |des |von )?@",
        r"\b(?:als arbeitgeber[^.!?]{0,10}|wir bei|alle bei|uns bei|uns von|wir von) (?:der |dem )?@",
        r"\b(?:Ihr|dein|euer|das) @(?=[- ](?:recruiting|team|karriere|personal|hr)\b)",
    ),
    role=(
        rf"\b(?:{_HIRE}|bewerbung|beworben|ausbildung|praktikum|ausbildungsplatz|einsatz|tätigkeit) (?:als|zur|zum|des|der|im bereich) (?:einer? |eines )?[\"„“”»']?@",
        rf"\b(?:{_HIRE}) ?:? ?[\"„“”»]@(?=[\"“”«])",
        rf"\b(?:für|auf|um) (?:die|unsere|den|eine) (?:{_HIRE}|ausbildung) (?:als |zur |zum |der |des )?(?:einer? )?[\"„“”»']?@",
        r"\bbewerbung (?:auf|für|um) (?:die |den )?[\"„“”»']@(?=[\"“”«'])",
    ),
    role_subject=(
        rf"\b(?:bewerbung|beworben|absage|{_HIRE}|ausbildung|praktikum)(?: als| zur| zum| auf die stelle| um die stelle| für die (?:stelle|position))?(?: als| der| des|:| -| –)? ?[\"„“”»']?@(?=[\"“”«']? (?:bei|in)\b|$|[,;|]|[\"“”«']| [-–(])",
    ),
    role_words=frozenset(),
    not_names=frozenset(
        "ich wir sie du er es ihr ihre ihren ihrem ihrer ihres dein deine deinen unser unsere unseren mein meine dies diese dieser "
        "dieses der die das den dem des ein eine einen und oder aber als bei für in im an am auf aus mit von zu zum zur nach leider "
        "vielen danke dank guten tag hallo liebe lieber sehr sehr geehrte geehrter montag dienstag mittwoch donnerstag freitag "
        "samstag sonntag januar jänner februar märz april mai juni juli august september oktober november dezember "
        "bewerbung stelle position bewerber bewerbende kandidat kandidaten unternehmen firma haus hause absage gespräch eingang "
        "zeit interesse re aw wg unterlagen rückmeldung status referenz team nachricht betreff neuigkeiten".split()
    ),
    teams=frozenset(
        "team karriere bewerbung bewerbungen bewerbermanagement personal personalabteilung personalwesen personalservice recruiting "
        "hr jobs ausbildung sekretariat service kundenservice info stadt stadtverwaltung universität hochschule klinikum "
        "krankenhaus landkreis amt gmbh ag kg se ug e.v. stiftung gruppe abteilung verwaltung".split()
    ),
    questions=(r"\b(?:fragen|rückfragen|feedback|erreichen|kontakt\w*|wenden|melden|schreiben|mail an|e-mail)\b",),
    unread=(
        r"\b(?:antworten sie (?:bitte )?nicht|bitte (?:\w+ )?nicht (?:auf diese|direkt auf|an diese)[^.!?]{0,30}(?:antworten)?|nicht auf diese (?:e-?mail|nachricht))",
        r"\b(?:postfach|adresse|antworten|e-?mails?)\b[^.!?]{0,50}\b(?:nicht (?:gelesen|überwacht|bearbeitet|beantwortet|betreut)|nur (?:zum|für den) versand)",
        r"\b(?:automatisch (?:erzeugt\w*|generiert\w*|erstellt\w*|versandt\w*)|system) [^.!?]{0,60}\bnicht (?:auf|zu) ?(?:diese|antworten|beantworten)",
    ),
    closings=(
        r"(?:mit )?(?:den )?(?:freundlich\w*|best\w*|herzlich\w*|lieb\w*|viele\w*|schön\w*|kollegial\w*|sonnig\w*) (?:grü(?:ß|ss)en?|empfehlungen)(?: (?:aus|nach|von) .{1,30})?",
        r"(?:mfg|lg|vg|hochachtungsvoll|alles gute|grü(?:ß|ss)e(?: aus .{1,30})?|herzlichst|bis dahin)",
    ),
    informal=r"\b(?:du|dir|dich|dein\w{0,2}|euch|deine\w?)\b",
    formal=r"\b(?:Sie|Ihnen|Ihr|Ihre[nmrs]?)\b",
)
