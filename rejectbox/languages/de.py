"""German, of Germany, Austria and Switzerland."""

from rejectbox.languages import Language

_TALK = r"\w{0,20}(?:gespräch|telefonat|interview|treffen|probearbeiten|probetag|probewoche|schnuppertag|hospitation|assessment-?center|call|meeting|besuch|kennenlernen)\w{0,3}"
_CAUSE = r"nach|seit|für|dank\w*|aber|jedoch"  # behind these a real conversation may stand
_HIRE = r"(?:stelle|position|ausbildungsplatz|praktikumsplatz|stellenausschreibung|ausschreibung|vakanz|funktion|rolle|tätigkeit)"
_KIND = r"(?:ausbildung|praktikum|volontariat|initiativ)"
_HOUSE = r"(?:\w{0,20}(?:klinikum|klinik|krankenhaus|universität|hochschule|institut|schule|gymnasium|museum|theater|sparkasse|stiftung|kanzlei|verwaltung|werke?)|stadt|gemeinde|landkreis|kanton|technische[nr]?)\b"
_NAMED = r"(?:der |die |das |den |dem |unserer? |einer? |eines )?"

LANGUAGE = Language(
    code="de",
    interviewed=(
        rf"\bfür (?:die|Ihre|deine|das|den) (?:\w+ ){{0,2}}{_TALK}\b[^.!?]{{0,60}}\b(?:dank\w*|bedank\w*)",
        r"\b(?:danke?|dank),? dass (?:du|Sie) (?:\w+ ){0,5}(?:da|bei uns|hier) (?:warst|waren)\b",
        r"\b(?:auf|an) unser (?:\w+es )?(?:gespräch|telefonat|interview|treffen)\b",
        rf"\b(?:dank\w*|danke\w*|bedanken)\b[^.!?]{{0,80}}\b(?:für|über) (?:das|den|die|Ihren|Ihr|dein\w*|unser\w*) (?:\w+ ){{0,3}}{_TALK}\b",
        rf"\b(?:dank\w*|danke\w*|bedanken)\b[^.!?]{{0,60}}\bfür (?:die|Ihre|deine) (?:\w+ ){{0,2}}zeit\b[^.!?]{{0,40}}\b{_TALK}\b",
        rf"\b(?:nach|seit|in|aus|bei) (?:unserem|unseren|Ihrem|deinem|diesem) (?:\w+ ){{0,3}}{_TALK}\b",
        rf"\b(?:nach|seit|aus) dem (?:\w+en )?{_TALK}\b",
        r"\b(?:Sie|dich|dir|Ihnen)\b[^.!?]{0,40}\b(?:kennenzulernen|kennengelernt|kennen gelernt|kennen zu lernen|gesprochen|zu sprechen)\b[^.!?]{0,20}(?:haben|gefreut|war|[.!])",
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
    unreal=(
        rf"\b(?:nicht|keine?n?|ohne|statt)\b(?:(?!\b(?:{_CAUSE})\b)[^.!?,;]){{0,50}}\b(?:{_TALK}|einladen|eingeladen|kennen\w*|gesprochen)",
        rf"\b(?:kandidat|bewerb)(?:en|erin|innen|in|er|ern|erinnen|ende|enden)?\b(?:(?!\b(?:{_CAUSE})\b)[^.!?,;]){{0,40}}\b{_TALK}",
        rf"\b(?:mit|von|anderer|mehrere\w?|viele\w?) (?:\w+ ){{0,3}}(?:kandidat|bewerb|person|mensch)\w*\b(?:(?!\b(?:{_CAUSE})\b)[^.!?,;]){{0,30}}\b{_TALK}",
        rf"\b{_TALK} mit (?:\w+ ){{0,3}}(?:kandidat|bewerb|person|andere)\w*",
        rf"\b(?:über|auf|um) (?:die |eine |Ihre |deine )?(?:einladung|möglichkeit)\b[^.!?,;]{{0,40}}\b{_TALK}\b(?:[^.!?,;]{{0,20}}\bfreue)?",
        rf"\bfreue\w* ich mich (?:\w+ ){{0,3}}(?:auf|über) (?:\w+ ){{0,6}}{_TALK}",
        r"\b(?:bewerbungsgespräche|vorstellungsgespräche|gespräche|interviews)\b(?= (?:zu führen|führen|geführt|stattfinden))",
    ),
    conditional=(
        rf"\b(?:wäre\w?|würde\w?|hätte\w?|könnte\w?|sollte\w?|falls|wenn|ob)\b(?![^.!?;]{{0,40}}\bbedanken)(?:(?!\b(?:{_CAUSE})\b)[^.!?,;]){{0,60}}\b(?:{_TALK}|kennen\w*|gesprochen|zu sprechen|getroffen)",
        r"\b(?:kennengelernt|kennenzulernen|gesprochen|getroffen) (?:hätten|haben würden)",
    ),
    phoned=(r"\b(?:telefon\w*|telefoniert|am telefon|videocall|video-?gespräch|erstgespräch|screening)\b",),
    final=(
        r"\b(?:letzte[nrsm]?|finale[nrsm]?|abschließende[nrsm]?|dritte[nrsm]?|engste[nrsm]?) (?:\w+ )?(?:gespräch\w*|runde|interview\w*|auswahl\w*)",
        r"\b(?:final|end)runde\b",
    ),
    tested=(
        r"\b(?:dank\w*|nach|durchsicht|prüfung|auswertung|angesehen)\b[^.!?]{0,80}\b(?:(?:online|eignungs|einstellungs|auswahl|programmier)?-?test\w{0,2}|testaufgabe\w?|probeaufgabe\w?|arbeitsprobe\w?|fallstudie\w?|probearbeit|aufgabe\w?|coding[- ]challenge)\b",
        r"\b(?:Ihr\w{0,2}|dein\w{0,2}|den|die|das) (?:\w+ )?(?:test\w{0,2}|testaufgabe|aufgabe|fallstudie|arbeitsprobe|lösung)\b[^.!?]{0,40}\b(?:bearbeitet|eingereicht|abgegeben|gelöst|absolviert|gemacht)\b",
    ),
    meeting=rf"(?:{_TALK}|kennengelernt|gesprochen)",
    on="am|vom|den|dem",
    refused=(
        r"\b(?:keine?|(?<!zögern Sie )(?<!zögere )nicht)\b[^.!?]{0,50}\b(?:begründung\w*|gründe|rückmeldung zu|feedback|auskunft|auskünfte|angaben zu)\b",
        r"\b(?:begründung\w*|gründe|feedback|auskunft|auskünfte|absagegründe\w*)\b[^.!?]{0,60}\b(?:nicht (?:\w+ ){0,3}(?:möglich|geben|gegeben|erteil\w*|mitteilen|mitgeteilt|nennen|genannt|können)|keine?|absehen|abzusehen|verzichten)\b",
        r"\bvon (?:rückfragen|nachfragen|telefonischen \w+)\b[^.!?]{0,40}\b(?:abzusehen|absehen)",
    ),
    offered=(
        r"\b(?:wenn|falls|sofern) (?:Sie|du)\b[^.!?]{0,30}\b(?:feedback|rückmeldung|begründung)\b",
        r"\b(?:gerne?|jederzeit|bei interesse|auf wunsch)\b[^.!?]{0,60}\b(?<!Ihr )(?<!dein )(?<!um )(?:feedback|rückmeldung|begründung)\b",
        r"\b(?:feedback|begründung)\b[^.!?]{0,60}\b(?:gerne?|jederzeit|auf wunsch|melden|anrufen)\b",
    ),
    given=(
        r"\b(?:ausschlaggebend|entscheidend|hauptgrund|grund dafür|grund für (?:die|unsere) (?:absage|entscheidung))\b[^.!?]{0,40}\b(?:war|waren|ist|sind|lag)\b",
        r"\b(?:feedback|rückmeldung) (?:aus|von|zu|zum|für)\b[^.!?:]{0,50}:(?! ?https?)",
        r"\b(?:uns|mir|dem team) (?:hat|haben|fehlte|fehlten|fehlt)\b[^.!?]{0,40}\b(?:gefehlt|erfahrung|kenntniss?e?|tiefe|vertiefte?)\b",
        r"\b(?:hätten|hätte) (?:wir|ich) (?:uns|mir)\b[^.!?]{0,60}\bgewünscht",
    ),
    pause=(
        r"\b(?:ruht|ruhen|pausiert|pausieren)\b[^.!?]{0,40}\b(?:verfahren|besetzung|stelle|prozess|einstellung\w*)\b",
        r"\b(?:einstellungsstopp?|hiring freeze|besetzungsstopp?)(?:s|es)?\b",
        r"\b(?:verfahren|besetzung|stelle|position|prozess|ausschreibung|recruiting|rekrutierung)\b[^.!?]{0,50}\b(?:pausier\w*|ruht|ausgesetzt|verschoben|on hold|auf eis|zurückgestellt|unterbrochen)",
        r"\b(?:pausieren|unterbrechen|verschieben)\b[^.!?]{0,40}\b(?:verfahren|besetzung|prozess|recruiting|einstellung\w*)",
    ),
    ended=(
        r"\b(?:absage|absagen|abgesagt|nicht (?:mehr |weiter )?(?:berücksichtig\w*|weiterverfolg\w*|besetzt|besetzen))\b",
        r"\b(?:stelle|position|ausschreibung|verfahren)\b[^.!?]{0,40}\b(?:gestrichen|zurückgezogen|aufgehoben|eingestellt|entfällt|entfallen|beendet)\b",
    ),
    company=(
        rf"\b(?:bewerbung\w*|bewerben|beworben|{_HIRE}|mitarbeit|arbeiten|arbeitsplatz|ausbildung|praktikum|karriere|tätigkeit|anstellung)\b[^.!?;]{{0,80}}\b(?:bei|beim) {_NAMED}(?:firma )?@",
        rf"\b(?:bewerbung\w*|bewerben|beworben|{_HIRE}|mitarbeit|arbeiten|ausbildung|praktikum|tätigkeit)\b[^.!?;]{{0,80}}\b(?:im|an der|in der|für die) (?={_HOUSE})@",
        r"\binteresse an (?:einer (?:\w+ )?(?:mitarbeit|tätigkeit|anstellung|beschäftigung) (?:bei|in) )?(?:der |dem |unserem unternehmen,? (?:der )?)?@(?= ?(?:[.,;!]|$)| (?:und|als|sowie|entgegen)\b)",
        r"\b(?:im namen|namens) (?:der |des |von )?@",
        r"\b(?:als arbeitgeber[^.!?]{0,10}|wir bei|alle bei|uns bei|uns von|wir von) (?:der |dem )?@",
        r"\bvertrauen in (?:die |das |den )?@(?=[.,!]| und\b)",
        r"\b(?:Ihr|dein|euer|das) @(?=[- ](?:recruiting|team|karriere|personal|hr)\b)",
    ),
    company_subject=(
        r"\b(?:nachricht|neuigkeiten|rückmeldung|information) (?:von|der) @(?=$| [-–|(,]| zu\b)",
        r"\b(?:bei|beim) (?:der |dem )?@(?=$| [-–|(,])",
    ),
    role=(
        rf"\b(?:{_HIRE}|bewerbung|beworben|ausbildung|praktikum|ausbildungsplatz|einsatz|tätigkeit) (?:als|zur|zum|des|der|im bereich) (?:einer? |eines )?[\"„“”»']?@",
        rf"\b(?:{_HIRE}) ?:? ?[\"„“”»]@(?=[\"“”«])",
        rf"\b(?:für|auf|um) (?:die|unsere|den|eine) (?:ausgeschriebene |offene )?(?:{_HIRE}|ausbildung) (?:als |zur |zum |der |des )?(?:einer? )?[\"„“”»']?@",
        r"\bbewerbung (?:auf|für|um) (?:die |den )?[\"„“”»']@(?=[\"“”«'])",
        r"\b(?:verfahren|bewerbung|auswahl)\b[^.!?]{0,30} als @(?= (?:nicht|leider|bei|haben|gefreut)\b)",
    ),
    role_subject=(
        rf"\b(?:bewerbung|beworben|absage|{_HIRE}|ausbildung|praktikum)(?: {_KIND})?(?: als| zur| zum| der| des| auf die stelle| um die stelle| um einen ausbildungsplatz| um eine ausbildung| für die (?:stelle|position)|:){{1,2}} [\"„“”»']?@(?=[\"“”«']? (?:bei|beim|in|im)\b|$|[,;|]|[\"“”«']| [-–(])",
        r"\bbewerbung [\"„“”»]@(?=[\"“”«])",
        r"\b(?:bewerbung|absage|stelle|position) (?:[-–] )?%(?=$|[,;|]| [-–(])",
    ),
    role_words=frozenset(
        "sachbearbeiter referent leiter trainee werkstudent praktikant auszubildender azubi entwickler ingenieur berater brauer maurer zimmerer".split()
    ),
    role_endings=tuple(
        "ingenieur ingenieurin entwickler entwicklerin leiter leiterin arbeiter arbeiterin berater beraterin "
        "fachkraft kauffrau kaufmann kaufleute mechaniker mechanikerin mechatroniker assistent assistentin "
        "referentin halter halterin techniker technikerin student studentin praktikant praktikantin erzieherin "
        "erzieher manager managerin helfer helferin lehrer lehrerin konstrukteur konstrukteurin verkäufer "
        "verkäuferin pfleger pflegerin arzt ärztin".split()
    ),
    company_joins=frozenset(("und", "von", "für")),
    role_joins=frozenset("und für im der des zur zum mit von de Schwerpunkt".split()),
    client=(
        r"\b(?:unser|unserem|unseren|unseres|mein|meinem|der|dem) (?:kunden?|klient\w*|mandant\w*|auftraggeber\w*)\b",
    ),
    elsewhere=(
        r"\b(?:andere[rns]?|weitere[rns]?|stattdessen|ähnliche\w?|auch noch|unsere) (?:\w+ ){0,2}(?:stellen?|positione?n?|ausschreibung\w*|vakanz\w*)\b",
        r"\b(?:stelle|position)\b[^.!?]{0,60}\b(?:stattdessen|interessant sein|besser pass\w*|interessieren)\b",
    ),
    applying=(r"\b(?:bewerb\w*|beworben|interesse|verfahren)\b",),
    not_names=frozenset(
        "ich wir sie du er es ihr ihre ihren ihrem ihrer ihres dein deine deinen unser unsere unseren mein meine dies diese dieser "
        "dieses der die das den dem des ein eine einen und oder aber als bei für in im an am auf aus mit von zu zum zur nach leider "
        "vielen danke dank guten tag hallo liebe lieber sehr sehr geehrte geehrter montag dienstag mittwoch donnerstag freitag "
        "samstag sonntag januar jänner februar märz april mai juni juli august september oktober november dezember "
        "bewerbung stelle position bewerber bewerbende kandidat kandidaten unternehmen firma haus hause absage gespräch eingang "
        "zeit interesse re aw wg unterlagen herr frau herrn alles ausbildungsplatz rückmeldung status referenz team nachricht betreff neuigkeiten".split()
    ),
    teams=frozenset(
        "team karriere bewerbung bewerbungen bewerbermanagement personal personalabteilung personalwesen personalservice recruiting "
        "hr jobs ausbildung sekretariat service kundenservice info stadt stadtverwaltung universität hochschule klinikum "
        "krankenhaus landkreis amt gmbh ag kg se ug e.v. stiftung gruppe abteilung verwaltung portal plattform center zentrale sammelpostfach crew antwort automatische eingang rekrutierung kgaa ohg".split()
    ),
    team_stems=tuple(
        "bewerb karriere recruit personal ausbildung praktikum -büro -management -abteilung -postfach -leitung "
        "-kommission".split()
    ),
    organisations=frozenset(
        "gmbh ag kg se ug e.v. stiftung gruppe klinikum universität hochschule krankenhaus amt stadt landkreis".split()
    ),
    businesses=frozenset(
        "optik elektro spedition kanzlei verlag brauerei bäckerei metzgerei apotheke praxis weingut gasthaus hotel bau logistik technik energie "
        "versicherung versicherungen sparkasse volksbank stadtwerke werke werk maschinenbau stiftung verein akademie schule gymnasium kita "
        "museum theater atelier gartenbau holzbau metallbau autohaus medienhaus druckhaus kfz sanitär dachdecker chemie pharma medien "
        "handel treuhand immobilien konzern gruppe holding bank bankhaus kantonalbank".split()
    ),
    business_endings=tuple(
        "werk werke betrieb dienst meister erei bau haus technik logistik gesellschaft verein stift zentrum druck "
        "markt kanzlei apotheke praxis schule bank klinik kliniken verlag handel gruppe industrie fabrik".split()
    ),
    at="von|bei",
    via="durch|über",
    behalf="im auftrag (?:von|der|des)|im namen (?:von|der|des)",
    openings="das|die|der|ihr|ihre|dein|deine|für",
    signed_at="der|des|bei",
    titles="Herr|Frau|i\\. ?[AV]|im auftrag|gez",
    advertising=r"abmelden|versendet|bereitgestellt",
    questions=(r"\b(?:fragen|rückfragen|feedback|erreichen|kontakt\w*|wenden|melden|schreiben|mail an|e-mail)\b",),
    other_matters=(
        r"\b(?:datenschutz\w*|daten|dsgvo|abmeld\w*|abbestell\w*|newsletter|lösch\w*|technisch\w*|widerruf\w*|widerspr\w*|barriere\w*)\b",
    ),
    unread=(
        r"\b(?:antworten sie (?:bitte )?nicht|bitte (?:\w+ )?nicht (?:auf diese|direkt auf|an diese)[^.!?]{0,30}(?:antworten)?|nicht auf diese (?:e-?mail|nachricht))",
        r"\b(?:postfach|adresse|antworten|e-?mails?)\b[^.!?]{0,50}\b(?:nicht (?:gelesen|überwacht|bearbeitet|beantwortet|betreut)|nur (?:zum|für den) versand)",
        r"\b(?:automatisch (?:erzeugt\w*|generiert\w*|erstellt\w*|versandt\w*)|system) [^.!?]{0,60}\bnicht (?:auf|zu) ?(?:diese|antworten|beantworten)",
    ),
    closings=(
        r"(?:mit )?(?:den )?(?:freundlich\w*|best\w*|herzlich\w*|lieb\w*|viele\w*|schön\w*|kollegial\w*|sonnig\w*) (?:grü(?:ß|ss)en?|empfehlungen)(?: (?:aus|nach|von) .{1,30})?",
        r"(?:mfg|lg|vg|hochachtungsvoll|alles (?:gute|liebe)|gruß|gruss|grü(?:ß|ss)e(?: aus .{1,30})?|herzlichst|bis dahin)",
    ),
    nouns_capital=True,
    informal=r"\b(?:du|dir|dich|dein\w{0,2}|euch|deine\w?)\b",
    formal=r"\b(?:Sie|Ihnen|Ihr|Ihre[nmrs]?|[Gg]eehrte[rn]?|Frau|Herrn?)\b",
    slashed=False,
)
