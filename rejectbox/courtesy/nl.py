"""Dutch, of the Netherlands and of Flanders. u unless the mail says je; "Beste Voornaam Achternaam" because heer or mevrouw would guess a gender."""

from __future__ import annotations

from types import MappingProxyType

from rejectbox.courtesy.shape import Courtesy, Tone, small_words

_DECISION = r"(?:beslissing|besluit|keuze|afwijzing|oordeel|conclusie)"
_POST = r"(?:functie|baan|job|plek|plaats|positie|vacature|rol)"
_DAY = r"(?:vandaag|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|het einde?|einde?|volgende week|het weekend)"
_ANSWER = r"(?:antwoord(?:en|t)?|reactie|reageren|reageert?|horen?|hoor|laten weten|laat|bericht)"
_NOW = r"(?<!niet )(?:meteen|direct|onmiddellijk|vandaag nog|nog vandaag|deze week nog|nog deze week)"

_FORBIDDEN = {
    Tone.RECONSIDER: (
        r"\bherover(?:we|de|wo)\w*|\bvan gedachten verander\w*|\b(?:zich|je) bedenk\w*|\breservekandida\w+",
        r"(?<!\bik )(?<!\bik ga )(?<!\bik zal )(?<!\bik wil )\b(?:opnieuw|nog eens|nog een keer|nogmaals|alsnog|toch nog|toch) (?:(?:goed|even|eens|naar|mijn|mij|me|te|wilt|wil|kunt|kunnen) ){0,4}(?:bekijk|bekeken|overweg|overwog|beoordel|kijken|kijkt|bezien|nadenk|uitnodig|uit te nodig|meenem|mee te nem|aannem|aan te nem)\w*",
        r"\b(?:alsnog|toch(?: nog)?)\b[^.?!]{0,60}\b(?:in aanmerking|in overweging|een gesprek|uitnodigen|uit te nodigen|uitgenodigd|aannemen|aan te nemen|op gesprek|langskomen|langs te komen|overtuigen|bewijzen|in de procedure)\b|\btegen het licht\b|\bhet tegendeel\b|\bgeen (?:enkele )?mogelijkheid meer\b|\buitzondering (?:te )?maken\b|\b(?:echt|helemaal) definitief\b|\bblijf (?:ik )?hopen\b|\bvoor minder (?:salaris|loon|geld)\b",
        rf"(?<!niet om de )(?<!niet om uw )(?<!niet om je )(?<!niet om jullie )\b{_DECISION}\b[^.?!]{{0,60}}\b(?:te herzien|herzien|terugdraai\w*|terug te draaien|terugkom\w*|terug te komen|terug willen komen|te wijzigen|wijzig(?:en|t)|te veranderen|verander(?:en|t)|intrek\w*|in te trekken|bijstel\w*|bij te stellen)\b",
        rf"\b(?:herzie\w*|draai\w*|verander\w*|wijzig\w*|trek|kom\w*|terug ?komen|terug te komen) (?:\w+ ){{0,3}}(?:uw|je|jullie|deze|die|dat|dit) {_DECISION}\b",
        r"\b(?:een|nog een|nog één|die|mijn) (?:tweede|extra|laatste|eerlijke) kans\b|\bnog (?:een|één) kans\b|\bkans (?:te )?(?:geven|gunnen)\b|\b(?:geef|gun|geeft) (?:mij|me) (?:\w+ ){0,2}een (?:\w+ )?kans\b",
        r"\b(?:als|mocht|indien|wanneer|ingeval)\b[^.?!]{0,80}\b(?:afhaakt|afhaken|afvalt|afvallen|afziet|afzien|afzegt|afzeggen|uitvalt|uitvallen|terugtrekt|terugtrekken)\b|\bkandidaat (?:zou )?bedank\w*|\b(?:als|mocht|indien)\b[^.?!]{0,20}\b(?:kandidaat|persoon|keuze)\b[^.?!]{0,20}\b(?:niet (?:lukken|lukt|doorgaat|bevalt)|toch)\b|\b(?:als|indien) het toch niets? wordt\b",
        rf"\b(?:deze|die|de) {_POST} (?:\w+ )?(?:toch|alsnog)\b|\b(?:hoop|hoopvol)\w* (?:ik )?nog (?:steeds|altijd)\b|\bnog (?:steeds|altijd) (?:hoop|hopen|beschikbaar|open voor|geïnteresseerd in (?:deze|de) {_POST})\b",
        r"\bbezwaar (?:te )?(?:maken|aantekenen|indienen|tegen)\b|\b(?:maak|teken) (?:ik )?bezwaar\b|\b(?:ga|gaan) (?:ik )?in beroep\b|\baan ?(?:te )?vechten\b",
        r"\bsollicitatie (?:nog |voorlopig |toch )?(?:open ?(?:te )?houden|in de procedure)",
    ),
    Tone.ARGUMENT: (
        r"\bniet mee eens\b|\bhet (?:\w+ ){0,3}niet eens (?:met|ben)\b|\boneens\b|\bonbegrijpelijk\w*|\bonlogisch\w*|\bwel degelijk\b|\bten onrechte\b|\bonterecht\w*|\bniet terecht\b|\b(?:is|hebben|heb|ben), klopt (?:\w+ )?niet\b|\b(?:u|jullie|je) (?:hier |nu )?een (?:\w+ )?fout maak\w*|\bniet vinden in (?:uw|deze|die|je|jullie|de)\b|\bbegrijp (?:ik )?er niets van\b|\bovertuigen (?:mij|me) niet\b|\bsluit (?:\w+ )?perfect aan\b|\b(?:echt|zeker) wel geschikt\b|\b(?:u|jullie|je) vergis\w*|\bvergist u\b|\bverkeerd (?:beoordeeld|ingeschat)\b",
        rf"\b(?:begrijp|snap) (?:ik )?(?:(?:echt|gewoon|eerlijk gezegd|nog steeds|werkelijk|oprecht) )?(?:(?:uw|je|jullie|deze|die|de) (?:\w+ )?{_DECISION} )?(?:(?:echt|gewoon|totaal|helemaal|absoluut) )?(?:het |dat |dit )?niet\b(?! (?:iedereen|alles|elk|elke|alle)\b)",
        r"\b(?:kan|kon|wil|zal) (?:ik )?(?:\w+ ){0,5}?niet (?:\w+ ){0,2}?(?:begrijpen|volgen|accepteren|aanvaarden|plaatsen|rijmen|neerleggen|berusten)\b|\bgeen (?:enkel )?begrip\b",
        rf"\b(?:verkeerde|foute|onjuiste|slechte) (?:{_DECISION}|inschatting|indruk|beeld|conclusie)\b|\b(?:verkeerd|onjuist|fout) (?:{_DECISION}|beeld)\b",
        rf"\b{_DECISION} (?:\w+ ){{0,3}}(?:is|was|lijkt|vind ik|klopt) (?:\w+ ){{0,3}}?(?:verkeerd|fout|onjuist|een vergissing|een fout|vreemd|niet(?! op mij))\b|\bdat klopt (?:\w+ )?niet\b",
        r"\b(?:ik (?:ben|was|blijf)|(?:ben|was|blijf) ik) (?:(?:er|ervan|nog|steeds|altijd|vast|zelf|toch|echt|namelijk|immers) ){0,4}(?:van )?(?:overtuigd|mening|geknipt|de (?:juiste|ideale|perfecte|beste|geschikte)|meer dan|uitermate|zeer geschikt|heel geschikt|ruimschoots)\b",
        r"\b(?:heb|had|ben|was|beschik|beschikte|voldoe|voldeed) (?:ik )?(?:nochtans|toch echt|immers)\b|\bnochtans (?:heb|had|ben|was|beschik|beschikte|voldoe|voldeed)\b|\b(?:voldoe|voldeed) (?:ik )?(?:\w+ ){0,2}aan (?:al|alle)\b|\b(?:heb|beschik|voldoe) (?:ik )?toch (?:al|alle|alles|over|aan|ruim\w*|voldoende|genoeg|jaren|\d)\b|\bmeer dan (?:genoeg|voldoende) (?:ervaring|kennis|kwalificaties)\b|\bvind het (?:\w+ )?(?:vreemd|raar|gek|bizar|merkwaardig|opmerkelijk) dat\b",
        r"\bperfecte match\b|\b(?:ideale|perfecte|geknipte) kandidaat (?:voor|ben|was)\b|\bgeknipt voor\b|\b(?:perfect|uitstekend|uitermate) (?:geschikt|gekwalificeerd)\b|\bik betwist\b|\bbetwist ik\b|\bprotest aan\b|\bik protesteer\b",
    ),
    Tone.URGENCY: (
        r"\bzo (?:snel|spoedig|gauw|vlug) (?:als )?mogelijk\b|\bz\.?s\.?m\b|\basap\b|\b(?:zeer |heel )?dringend\w*|\bper (?:omgaande|direct)\b|\bonverwijld\b|\bterstond\b|(?<!tot )\bspoedig\w*|\bmet spoed\b|\bop korte termijn\b",
        rf"\b{_NOW} (?:\w+ ){{0,2}}(?:te )?{_ANSWER}\b|\b{_ANSWER}(?: \w+){{0,4}}? {_NOW}\b|(?<!niet )\bongeduld\w*",
        r"(?<!zo )\b(?:snel|gauw|vlug|vlot) (?:(?:weer|een|uw|je|jullie|te) )?(?:van (?:u|je|jullie)|iets|antwoord\w*|reactie|reageren|horen|bericht|laten weten)\b(?! (?:gegeven|gekregen|kreeg|gaf|gaven|ontvangen|ontving))|(?<!voor )\been (?:snelle|vlotte|tijdige) (?:reactie|antwoord|terugkoppeling)\b",
        rf"\b(?:vóór|tegen|uiterlijk(?: op)?|ten laatste(?: op)?) (?:aanstaande |komende )?(?:{_DAY}|\d)|\b(?<!dank )(?<!bedankt )(?<!wel )voor (?:aanstaande |komende )?(?:{_DAY})\b(?! van het jaar)|\bdeadline\b|\bten laatste\b",
        rf"\b{_ANSWER}\b[^.?!]{{0,60}}\bbinnen (?:\w+ ){{1,3}}(?:uur|dag|dagen|week|weken)\b|\bbinnen (?:\w+ ){{1,3}}(?:uur|dag|dagen|week|weken)\b[^.?!]{{0,60}}\b{_ANSWER}\b",
        r"\b(?:ik (?:verwacht|eis)|(?:verwacht|eis) ik) (?!(?:\w+ ){0,3}(?:geen|niet|niets)\b)|\b(?:ik sta|sta ik) erop\b|\b(?:reken|dring) (?:ik )?(?:op|aan)\b|\brecht op (?:een|uw|uitleg|feedback)\b|!!",
        r"\b(?:u|je) moet (?!(?:\w+ ){0,3}(?:niet|niets|geen)\b)|\bjullie moeten (?!(?:\w+ ){0,3}(?:niet|niets|geen)\b)|\bu dient\b|\bdient u\b|\bu bent (?:mij |me )?verplicht\b|\bik wil (?:nu|gewoon) weten\b",
    ),
    Tone.BLAME: (
        r"\boneerlijk\w*|\bonprofessione\w+|\brespectlo[oz]\w*|\bdiscrimin\w+|\bpartijdig\w*|\bbevooroordeeld\w*|\bvooringenomen\w*|\bonbeschoft\w*|\bonbeleefd\w*|\bonfatsoenlijk\w*|\bonzorgvuldig\w*|\bslordig\w*",
        r"\bschandalig\w*|\bschande\b|\bbelachelijk\w*|\bonaanvaardbaar\w*|\bonacceptabel\w*|\bongehoord\w*|\b(?:beneden|onder) alle peil\b|\b(?:gebrek aan|weinig) (?:respect|fatsoen)\b|\bniet (?:\w+ )?professioneel\b|\bniet serieus genomen\b|\bvalse hoop\b|\b(?:slecht|onheus|vreemd|raar) (?:hebt |heeft |hebben |ben |werd |word )?behandeld\b|\bpuinhoop\b|\bnooit (?:een )?(?:antwoord|reactie) (?:gekregen|ontvangen)\b|\b(?:niet|meer|beter) van (?:u|jullie|je) verwacht\b|\bniet nagekomen\b|\bonrecht\b|\bzo (?:te worden |word ik |werd ik )?behandeld\b",
        r"\b(?:uw|je|jullie) (?:eigen )?(?:fout|schuld|nalatigheid|verzuim)\b|\baan (?:u|jullie|je)(?:zelf)? te wijten\b|\bneem (?:ik )?(?:het |dat )?(?:u|je|jullie)(?: (?:het|dat))? (?:(?!niet)\w+ )?kwalijk\b|\b(?:u|jullie) (?:\w+ ){0,2}een (?:\w+ )?fout (?:gemaakt|begaan)\b|\bverwijt (?:ik )?(?:u|je|jullie) (?!niets|niet)",
        r"\b(?:u|je) had (?:\w+ ){0,3}(?:mij|me|toch|minste|minstens|wel|beter|eerder)(?: \w+){0,4} (?:kunnen|moeten|mogen)\b|\bjullie hadden (?:\w+ ){0,4}(?:kunnen|moeten|mogen)\b|\b(?:had u|hadden jullie) (?:\w+ ){0,3}(?:mij|me|toch|minste|minstens|beter|eerder)(?: \w+){0,4} (?:kunnen|moeten|mogen)\b",
        r"\b(?:mijn|onze|ieders|iedereens) tijd (?:\w+ )?(?:verspil|verdaan|verknoei|verdoe)\w*|\btijdverspilling\b|\b(?:verspilling|zonde) van (?:mijn|onze|de|ieders) tijd\b",
        r"\baan het lijntje\b|\blaten wachten\b|\bmoeten wachten\b|\bin het ongewisse\b|\bniets (?:meer )?van (?:u|je|jullie|zich) (?:laten horen|gehoord|vernomen)\b|\bnooit (?:\w+ ){0,4}van (?:u|je|jullie) (?:gehoord|vernomen)\b|\bgenegeerd\b|\bmislei\w+|\bvoorgelogen\b|\bniet de moeite (?:genomen|gedaan|waard)\b|\bniet eens (?:\w+ ){0,3}(?:gelezen|bekeken|gekeken|gereageerd|geantwoord|moeite|genomen)\b|\b(?:u|je|jullie) (?:hebt|heeft|hebben|had|hadden) (?:\w+ )?beloofd\b",
    ),
    Tone.SARCASM: (
        r"\bzogenaamd\w*|\bzogezegd\w*|\b(?:dank|bedankt|dankjewel|merci) (?:u )?(?:wel )?voor niets\b|\bgefeliciteerd\b|\bproficiat\b|\bfelicitaties\b|\bblijkbaar\b|\bkennelijk\b|\bklaarblijkelijk\b",
        r"\b(?:wat|hoe) (?:ontzettend |vreselijk |erg )?(?:aardig|vriendelijk|attent|lief|genereus|fijn|grootmoedig|gul) van (?:u|je|jullie|jou)\b|\b(?:uw|je|jullie) (?:eigen )?verlies\b|\bsucces (?:er ?|daar)mee\b|\bsucces (?:nog |verder )?(?:zonder mij|met het vinden)\b",
        r"\b(?:lekker|fijn|mooi|leuk|gezellig) (?:dan|hoor|is dat)\b|\bbedankt hoor\b|\bgoed bezig\b|\bchapeau\b|\bna (?:\w+ ){1,2}(?:dagen|weken|maanden) toch nog\b|\bin (?:\w+ ){1,2}(?:minuten|seconden) kon\w*\b|\bautomatisch(?:e)? (?:mail|bericht|antwoord)\w*|\bmet (?:uw|je|jullie) (?:perfecte|ideale|gedroomde)\b|\bstandaard(?:mail|brief|bericht|antwoord|afwijzing)\w*|\beindelijk (?:een |eens )?(?:iets|antwoord|reactie|bericht)\b",
    ),
    Tone.SELF_PITY: (
        r"\b(?:er )?(?:kapot|stuk) (?:van|gemaakt)\b|\bhart (?:is )?gebroken\b|\bgebroken hart\b|\bhartverscheurend\w*|\bverpletter\w*|\bverslagen\b|\bradeloos\b|\bredeloos\b|\bwanhoop\w*|\bwanhop\w*|\bhopeloos\b|\bhopeloze\b|\bten einde raad\b|\bmoedeloos\b|\buitzichtlo[oz]\w*",
        r"\b(?:diep|zwaar|enorm|vreselijk|verschrikkelijk|ontzettend) (?:geraakt|teleurgesteld|ongelukkig|verdrietig|bedroefd)\b|\bdiepe put\b|\bgehuild\b|\bslapeloze\b|\bwaardeloos\b|\bgeen raad\b|\bdit werk (?:\w+ )?nodig\b|\bniet meer zitten\b|\bwereld in(?:stort\w*)?\b|\bstortte (?:\w+ )?in\b|\bhetzelfde liedje\b|\bbreekt mijn\b|\bhard (?:aan|aangekomen|aankwam)\b|\btranen\b|\bniet (?:van|meer) (?:geslapen|slapen)\b|\bhart (?:brak|breekt)\b|\bweet (?:ik )?niet meer (?:wat|hoe|waar)\b|\bnooit goed genoeg\b|\bdoorheen (?:zit|zat)\b|\b(?:zit|zat) (?:ik )?er (?:\w+ )?doorheen\b|\blukt (?:mij|me|het|ook) (?:\w+ )?nooit\b|\b(?:harde|zware|flinke|enorme|grote) klap\b|\bvernietigend\w*",
        r"\b(?:alweer|weer|wéér|nog) (?:eens )?een (?:afwijzing|nee|negatief)\b|\bzoveelste\b|\b(?:talloze|tientallen|honderden|ontelbare|zoveel) (?:\w+ )?(?:afwijzingen|sollicitaties)\b|\bal (?:honderd|vijftig|twintig|tientallen|\d+) keer\b|\b(?:ik|ben|mij|me|voel)\b[^.?!]{0,30}\bniet goed genoeg\b",
        rf"\b(?:laatste|enige) (?:hoop|kans|strohalm|redding)\b|(?<!voor )\b(?:deze|die|een|de) (?:{_POST}|inkomen) (?:\w+ ){{0,2}}?(?:echt|zo|hard|heel hard|dringend) (?:hard )?nodig\b|\bik (?:faal|heb gefaald|krijg nooit|word nooit|heb nooit|heb altijd)\b|\b(?:heb|krijg|word) ik (?:ook )?(?:nooit|altijd)\b",
        r"\bniemand (?:wil|neemt|geeft) (?:mij|me)\b|\b(?:altijd|eeuwige|weer) pech\b|\bpechvogel\b|\bmislukk?(?:eling|ing|t)\b|\barme ik\b|\bzielig\b",
    ),
    Tone.FLATTERY: (
        rf"\bdroom(?:{_POST}|bedrijf|werkgever|team|organisatie)\w*|\b(?:grote?|enorme?) (?:fan|bewonderaar)\b|\bbewonder\w*|\bonder de indruk\b|\b(?:een|de) (?:grote |hele |ware )?eer\b|\bvereerd\b|\bvoorrecht\b|\bprivilege\b",
        r"\b(?:geweldig|fantastisch|ongelo(?:o|of)lijk|ongelofelijk|uitzonderlijk|prachtig|uniek|indrukwekkend|toonaangevend|gerenommeerd|vooraanstaand|schitterend|briljant|uitmuntend|voortreffelijk|weergaloos|magnifiek|subliem|grandioos|prestigieu[sz])e? (?:\w+ )?(?:bedrijf|onderneming|organisatie|team|werkgever|mensen|collega['’]?s|gesprek|gesprekken|werk|firma|club|sfeer|cultuur)\b",
        r"\b(?:het|de|allerbeste) (?:beste|mooiste|leukste|fijnste) (?:bedrijf|onderneming|organisatie|team|werkgever|firma)\b|\b(?:top|wereld)(?:bedrijf|team|werkgever|organisatie)\b|\bwereldklasse\b|\bnergens\b[^.?!]{0,20}\bliever\b|\bniets liever\b|\been droom\b|\b(?:uw|jullie|je) (?:\w+ )(?:is|zijn) (?:\w+ )?(?:geweldig|fantastisch|uniek|briljant|ongelooflijk|schitterend)\b|\bkijk (?:\w+ )?op (?:tegen|naar) (?:u|uw|jullie)\b|\binspirerende? (?:bedrijf|leider|organisatie|werkgever)\b|\b(?:u bent|jullie zijn) (?:\w+ )?(?:geweldig|fantastisch|top|de beste)\b",
    ),
    Tone.COMPARISON: (
        r"\b(?:andere|gekozen|geselecteerde|uitverkoren|aangenomen|betere|sterkere|geschiktere|succesvolle|winnende|overige|die) (?:kandida(?:at|te|ten)|sollicitant(?:en|e)?|persoon|personen)\b|\bmede(?:kandidaat|kandidaten|sollicitanten?|dingers?)\b|\bde concurrentie\b|\bnieuwe collega (?:wat|dat|die|beter|meer)\b|\b(?:de|alle) anderen (?:beter|meer|wel|sterker)\b|\bwaren (?:er )?beter\b|\bkandidaten (?:\w+ )?(?:beter|sterker|geschikter)\b|\b(?:hij|zij) wel\b|\bde andere (?:dat|wat|die)\b|\bwie kreeg\b",
        r"\b(?:kandida(?:at|te)|sollicitant|persoon|degene|iemand|wie) (?:(?:die|voor|op|wie|u|je|jullie|het|de|er|wel|is|heeft|hebt|hebben|uiteindelijk|functie|baan|job|plek) ){1,6}(?:gekozen|uitgekozen|gekregen|kreeg|aangenomen|koos|kozen|geworden|gaat worden|wordt)\b",
        r"\bwie (?:er )?(?:is |werd )?(?:wel |uiteindelijk )?(?:gekozen|aangenomen|het geworden)\b|\b(?:voor|op|dat|wat|waarom|kan|was|had) (?:een ander|iemand anders|de ander)(?=[.?!,]|$| (?:beter|meer|hebt|heeft|heb|gekozen|had|is|was|kan|wel)\b)|\biemand (?:die )?(?:beter|geschikter|anders (?:gekozen|beter|meer|heeft|hebt|had|de))\b",
        r"\bvergeleken\b|\bin vergelijking\b|\bvergelijk(?:en|t)? met\b|\b(?:ten opzichte van|dan|dan die van) (?:de |alle )?ander(?:en|e kandidaten)\b|\b(?:ten opzichte van|dan) de rest\b",
        r"\b(?:meer|beter|betere|minder|geschikter|sterker|slechter|gekwalificeerder)\b[^.?!]{0,30}\bdan (?:ik\b(?! (?:dacht|had|ooit|vooraf|zelf|verwacht\w*))|mij\b|mijn\b|mezelf\b)|\b(?:meer|beter|minder) (?:gekwalificeerd|geschikt|ervaren) dan\b",
    ),
}

COURTESY = Courtesy(
    language="nl",
    locale="nl_NL",
    to_person="Beste {person},",
    to_person_informal="Beste {person},",
    to_team="Goedendag,",
    to_team_informal="Hallo allemaal,",
    to_team_at="Beste team van {company},",
    to_team_at_informal="Hallo team van {company},",
    attribution="Op {date} schreef {who}:",
    attribution_undated="{who} schreef:",
    subject="Mijn sollicitatie",
    greetings=(
        r"^(?:besten?|geachten?|aan (?:het|de)|allen|waarde|lieve|dag|hallo|hoi|hey|hé|hee|ha|heren|mevrouw|meneer|goeie?(?:dag|morgen|middag|avond)|goeden? ?(?:dag|morgen|middag|avond))\b|^l\.? ?s\b",
    ),
    gratitude=(
        r"\b(?:be)?dank(?:t|en|te|ten|je|jewel|baar|woord)?\b|\bdankuwel\b|\bwaardeer(?:de)?\b|\bgewaardeerd\b|\bwaardering voor\b|\berkentelijk\b|\b(?:stel|stelde) (?:\w+ ){0,5}op prijs\b|\bmerci\b",
    ),
    request=(
        r"\bfeedback\b|\bterugkoppeling\b|\bterug te koppelen\b|\b(?:verbeter|leer|werk|aandachts|ontwikkel|groei|minder sterke )punt(?:en|je|jes)?\b|\btips?\b|\badviezen\b|\bwat ik (?:\w+ )?mis(?:te)?\b|\btoelichting\b|\bmotivering\b",
        r"\b(?:uw|je|jullie|een) (?:(?:eerlijke|korte|persoonlijke|open|beknopte|oprechte) ){0,2}(?:mening|indruk|oordeel|kijk|visie|inschatting|bevindingen|advies|evaluatie|blik)\b",
        r"\b(?:kunt u|kun je|kan je|kunnen jullie|zou u|zou je|zouden jullie|wilt u|wil u|wil je|willen jullie|mag ik|zou ik|kan u)\b[^.?!]{0,140}\b(?:zeggen|vertellen|noemen|laten weten|aangeven|toelichten|delen|vragen|weten|meegeven|mee te geven|uitleggen|uitleg|benoemen|te vertellen|te zeggen)\b",
        r"\b(?:wat|welke?|waar|waarin|waaraan|waarop|hoe)\b[^.?!]{0,140}\b(?:miste|misten|mis(?:t|sen)|gemist|ontbrak\w*|ontbreekt|ontbraken|tekort\w*|verbeter\w*|beter|sterker|ontwikkelen|versterken|opbouwen|opdoen|bijleren|bijschaven|vaardighe\w+|ervaring|kennis|competenties?|werken|verschil|doorslag|goed ging|ging goed|zoekt|zoeken)\b",
        r"\b(?:hoor|verneem|weet|lees) (?:ik )?(?:\w+ ){0,2}graag (?:\w+ ){0,2}(?:wat|welke?|waar\w{0,5}|hoe|of)\b|\bbenieuwd (?:naar|wat|welke?|waar\w{0,5}|hoe)\b|\b(?:te|zou|wil|mogen|mag|wou)\b[^.?!]{0,30}\b(?:horen|weten|vernemen) (?:wat|welke?|waar\w{0,5}|hoe|of)\b",
        r"\b(?:wat|welke?|waar\w{0,5}|hoe|is er|zijn er)\b[^.?!]{0,140}\b(?:redenen|reden|lag|schortte|schort|punten|punt|groeien|goed|gekozen|afgewezen|keuze|anders|motivatie\w*|cv|brief|opdracht|profiel)\b[^.?!]{0,80}\?",
    ),
    way_out=(
        r"\b(?:als|indien|mochten?|wanneer|ingeval|lukt|kan|kunt|kun|kunnen|hebt|heeft|heb|hebben|ontbreekt|komt|mag|mogen|wilt|wil|willen|past|is)\b[^.?!]{0,120}\b(?:begrijp|snap|versta) (?:ik |me )?(?:dat|het|u|je|jullie|er)\b",
        r"\b(?:als|indien|mochten?|wanneer|lukt|kan|kunt|kun|kunnen|hebt|heeft|heb|hebben|ontbreekt|komt|mag|mogen|wilt|wil|willen|past)\b[^.?!]{0,120}\b(?:begrip|geen (?:enkel )?(?:probleem|punt)|niet erg|ook (?:goed|prima|oké|ok|in orde)|(?:helemaal |volkomen )(?:prima|in orde|oké|ok)|begrijpelijk|even goede vrienden|niets aan de hand)\b",
        r"\b(?:begrijp|snap|versta|begrip|begrijpelijk|probleem|erg|prima|in orde|oké|ok)\b[^.?!]{0,40}\b(?:als|indien|mochten?|wanneer)\b|\b(?:alleen|enkel|uitsluitend) (?:als|indien|wanneer)\b",
        r"\b(?:voel(?:t)? (?:u|je|jullie)(?: zich)?|voel je|u hoeft|je hoeft|jullie hoeven|hoeft u|het hoeft|u moet|je moet|jullie moeten)\b[^.?!]{0,40}\bniet\b|\bverplicht (?:u|je|jullie) tot niets\b|\b(?:zonder|geen enkele|geen) (?:enkele )?(?:verplichting|druk)\b|\bvrijblijvend\b|\bniets moet\b|\btot niets verplicht\b|\bgeen zorgen\b|\b(?:u|je|jullie) niet kwalijk als\b|\bliever niet\b|\b(?:als|mocht)\b[^.?!]{0,60}\brespecteer ik\b|\blukt het niet\b|\bniet mogelijk\b[^.?!]{0,30}\bprima\b|\bhet moet niet\b|\bhoeft niet\b|\bgeen (?:tijd|antwoord|reactie)\b[^.!]{0,40}\b(?:probleem|prima|goed|begrip|begrijp|snap)\b",
    ),
    door_open=(
        r"\bin de toekomst\b|\btoekomstige\b|\bin een later stadium\b|\blater\b|\booit\b|\bop een dag\b|\bop termijn\b|\been andere keer\b|\been volgende keer\b|\bin contact\b|\bcontact (?:te )?houden\b|\b(?:wegen|paden)\b[^.?!]{0,50}\bkruis\w*|\bkruisen\b[^.?!]{0,30}\b(?:wegen|paden)\b|\bin de gaten\b|\bnog eens\b[^.?!]{0,30}\b(?:tegen te komen|samen|kans)\b|\binteresse in\b[^.?!]{0,40}\bblijft\b|\bblijf\b[^.?!]{0,30}\b(?:volgen|geïnteresseerd)\b|\bgegevens\b[^.?!]{0,30}\b(?:bewaren|bewaart|bijhouden)\b|\bwie weet tot\b",
        r"\b(?:andere|nieuwe|passende|geschikte|volgende|gelijkaardige|soortgelijke|vergelijkbare|beter passende) (?:functies?|vacatures?|rol|rollen|kans|kansen|plek|positie|baan|job|jobs|opening|gelegenheid|opportuniteit\w*|mogelijkhe\w+)\b",
        r"\b(?:functie|vacature|rol|kans|plek|positie|baan|job|iets)\b[^.?!]{0,60}\b(?:vrijkomt|vrij te komen|vrijkomen|openstaat|ontstaat|voordoet|bij m(?:ij|e|ijn \w+) past)\b|\bkomt er (?:\w+ ){1,5}vrij\b|\bsolliciteer\b[^.?!]{0,50}\b(?:opnieuw|weer|nog eens)\b|\b(?:opnieuw|weer|nog eens) (?:\w+ ){0,4}(?:te )?solliciteren\b",
        r"\b(?:in gedachten|in het achterhoofd|in portefeuille|in (?:uw|jullie|het|de) bestand) (?:te )?(?:houdt|houden)\b|\bhou(?:dt?|den)? (?:u |je |jullie )?(?:mij|me|mijn \w+) (?:\w+ )?(?:in gedachten|in het achterhoofd|op de hoogte|in portefeuille|bij)\b|\bdenkt? (?:u )?(?:gerust |dan )?(?:nog eens )?aan m(?:ij|e)\b|\bwervingsreserve\b|\bweer van (?:u|je|jullie)\b|\bdeur (?:\w+ ){0,3}open\b",
    ),
    closings=(
        r"^(?:(?:met )?(?:een )?(?:heel )?(?:zeer )?(?:vriendelijke|hartelijke|warme|beste|allerbeste|lieve|fijne|zonnige|vele|veel|oprechte|welgemeende)(?: en \w+)? groet(?:en|jes)?|(?:de )?groet(?:en|jes)|groet|hoogachtend|met (?:de meeste )?hoogachting|met (?:hartelijke |veel |oprechte )?dank(?: en \w+ \w+)?|nogmaals (?:dank|bedankt)|(?:alvast )?(?:hartelijk |heel erg )?(?:dank|bedankt)|het (?:aller)?beste|alle goeds|tot ziens|m\.?v\.?g|mvrgr|liefs|warme groet)\b",
    ),
    disappointment=(
        r"\bteleurge\w+|\bteleurstell\w*|\bjammer\b|\bspijt\w*|\bhelaas\b|\btriest\b|\bverdrietig\b|\bdroevig\b|\bbalen\b|\bsip\b",
        r"\bhad(?:den)?\b[^.?!,;]{0,40}\b(?:graag|gehoopt|liever)\b|\bgraag\b[^.?!,;]{0,50}\bhad(?:den)?\b|\bgehoopt had\b",
    ),
    interview=(
        r"(?<!\bin )(?<!\bom )\b\w{0,25}gesprek(?:je|ken)?\b|\b\w{0,20}interview\w*|\bin gesprek (?:was|waren|te zijn|geweest)\b|\bkennismaking\w*|\bkennisgemaakt\b|\bsollicitatieonderhoud\b|\b(?:ons|telefonisch) onderhoud\b|\bonderhoud met (?:u|je|jullie|de|uw)\b",
        r"\bgesproken\b|\bspraken\b|\bbespraken\b|\bmet (?:mij|u|jullie|elkaar) besproken\b|\bmet (?:mij|me|u|jullie|je|elkaar) (?:\w+ ){0,3}praten\b|\blangs (?:mocht|mochten|kon|ben) (?:komen|gekomen|geweest)\b|\bontmoet (?:te hebben|heb|hebt|hebben)\b|\btoen ik (?:\w+ ){0,3}bij (?:u|jullie)\b|\bsprak (?:ik|ons|we|wij|met)\b|\b(?:ik|u|we|wij) sprak\b|\bgepraat\b|\bpraatten\b|\bontmoetten?\b|\bontmoeting\w*|\brondleiding\b|\b(?:hartelijke|warme|fijne|vriendelijke|gastvrije|prettige) ontvangst\b|\btelefoontje\b|\bbabbel\w*|\bgastvrijheid\b|\bselectiedag\b|\bpresenteren\b|\b(?:fijn|leuk|goed) dat we elkaar\b|\bmet (?:het|de) (?:\w+ ){1,3}te praten\b|\b(?:onze|de|het|ons) (?:\w+ )?(?:video|teams|zoom)?-?(?:call|meeting)\b(?! ?cent)|\bonze afspraak\b",
        r"\b(?:was|vond|vonden|heb|hebben|hebt|heeft|had|hadden|mocht|mochten)\b[^.?!]{0,80}\b(?:ontmoet|ontmoeten|te spreken|spreken|leren kennen|kennis (?:te |mogen |kunnen )?(?:\w+ )?(?:maken|gemaakt)|langs ?(?:te |mogen )?(?:komen|gekomen|geweest)|in gesprek|te gast|van gedachten)\b",
        r"\b(?:toen|nadat) (?:we|wij|ik|u|jullie)\b[^.?!]{0,60}\b(?:zagen|zag|zaten|zat|belden?|langskwam\w*)\b",
    ),
    first_person=(
        r"(?-i:\b(?:[Ii]k|[Mm]ij|me|[Mm]ijn|[Mm]['’]n|[Mm]ezelf|[Mm]ijzelf)\b)|\bMIJN?\b",
        r"(?-i:\bIK (?:BEN|HEB|ZAL|WIL|KAN|MAG|MOET|DOE|GA|GEEF|BETAAL|ACCEPTEER|AANVAARD|BELOOF|VERKLAAR|TREK|ZIE|NEEM|WEIGER|VRAAG|HOOP|ERKEN|STA|VIND|HAAT|HOU)\b|\bIK [A-Z]{2,12} (?:DIT|DAT|U|JE|ALLES|HET|EEN|DE|NIET|GEEN|MIJ|ER|OM|MIJN)\b)",
        r"\b(?:wij|we) (?:zullen|willen|accepteren|aanvaarden|nemen|gaan|trekken|verklaren|beloven|betalen|weigeren)\b|\b(?:ga|gaat|gaan) akkoord\b|\bhierbij (?:verklaar|bevestig|accepteer|aanvaard|trek)\b",
    ),
    forbidden=MappingProxyType(_FORBIDDEN),
    words=small_words(
        "de het een en van ik u je jullie uw mijn mij me dat die niet voor met op te zijn er is maar om aan ook als bij nog wat naar dan of hebt heb "
        "heeft hebben had kan kunt kunnen zou wil graag geen wel deze dit door over uit veel meer beter heel al goed over ons onze we wordt worden "
        "dank bedankt hartelijk bericht reactie sollicitatie functie vacature beslissing vaardigheid ervaring tijd begrijp respecteer toekomst later "
        "weer hoor mag zeggen welke waar omdat groet vriendelijke beste wens genoeg werk gesprek opnieuw"
    ),
)
