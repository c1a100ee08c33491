"""Dutch, of the Netherlands and of Flanders."""

from rejectbox.languages import Language

_TALK = r"(?:\w{0,20}(?:gesprek|gesprekken|gesprekje|interview|interviews|kennismaking)|(?:sollicitatie|telefonisch |ons )onderhoud|proef(?:dag|les|shift|middag|ochtend|draaien)|mee(?:loop|draai)\w{2,8}|mee(?:lopen|draaien)|selectiedag|rondleiding|bezoek|(?:video|teams|zoom)?-?call|meeting)"
_CAUSE = r"na|sinds|tijdens|dank|bedankt|maar|echter|hoewel"  # behind these a real conversation may stand
_THANK = r"(?:dank\w{0,6}|bedank\w{0,4}|thanks|merci)"
_MEET = r"(?:te (?:hebben )?(?:ontmoeten|spreken(?! over)|zien|leren kennen)|(?:ontmoet|gesproken|leren kennen) te hebben|kennis (?:met (?:je|jou|u) )?te (?:maken|hebben gemaakt)|kennis te mogen maken|kennis gemaakt te hebben)"
_JOB = r"(?:functies?|vacature|job|rol|positie|betrekking|baan|(?<!in )plaats|plek|post|aanstelling|(?:selectie|wervings|sollicitatie|aanwervings)?procedure|selectieproef|selectie)"
_WORK = rf"(?:sollicit\w{{2,8}}|gesolliciteerd|kandidatuur|{_JOB}|stage\w{{0,6}}|traineeship|opleiding|werk\w{{0,6}}|carrière|loopbaan|dienst|slag|team|interesse|belangstelling|{_TALK})"
_HOUSE = r"(?=(?-i:Gemeente|Universiteit|Hogeschool|Stichting|Provincie|Ministerie|Ziekenhuis|Stad|Katholieke|Vrije|Technische|Koninklijke|Museum|Theater|Bibliotheek|Academie|Waterschap|Politie\w*|Erasmus|UZ|AZ|ZNA|ROC|OCMW|GGD|GGZ|FOD|UMC|VUB|TU|KU)\b)"
_NAMED = r"(?-i:de |het |onze |firma |bedrijf |de firma )?"
_WHOLE = r"(?!\w)(?! (?:voor )?(?-i:[A-Z0-9&]))"  # a name that goes on is left out, not cut off
_Q = r"[\"“”„‘'’«]?"
_TWO = rf"{_Q}(?=(?-i:[A-Z][\w&/-]{{0,30}} [A-Z]))"  # two capitals: more than the name of a subject or a town
_BEHIND = (
    r"bij|in(?! opleiding)|op|te|binnen|aan|via|tot|om|omdat|aangezien|waar\w{0,7}|welke|die|dat|deze|dit|is|was|zijn|waren|werd|werden|wordt|worden|blijft|blijkt|"
    r"heb|hebt|heeft|hebben|had|hadden|kan|kon|kun|kunt|kunnen|moet|moeten|moest|mag|mogen|ga|gaat|gaan|ging|gingen|zal|zullen|zou|wil|wilt|willen|laat|laten|kwam|kwamen|"
    r"zoek\w{0,2}|zocht\w{0,2}|nodig\w{0,2}|vroeg\w{0,2}|viel|valt|gaf|bedank\w{0,2}|dank\w{0,2}|del|deel|delen|vind\w{0,2}|vond\w{0,2}|lijkt|past|niet|geen|helaas|spijtig|jammer|goed|"
    r"zorgvuldig|grondig|aandachtig|nauwkeurig|uitvoerig|uitgebreid|nader|inmiddels|intussen|ondertussen|reeds|al|nog|ook|toch|graag|wel|ons|onze|je|jij|jou|jouw|jullie|u|uw|we|wij|"
    r"ruim|meer|minder|veel|vele|heel|circa|ongeveer|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|tientallen|honderden|verschillende|meerdere|enkele|diverse|gezocht|gevraagd|ik|er|hier\w{0,3}|ontving\w{0,2}|ontvangen|gelezen|bekeken|bestudeerd|beoordeeld|besproken|doorgenomen|ingevuld|vervuld|ingetrokken|vervallen|gesolliciteerd|solliciteer\w{0,2}|geselecteerd|"
    r"gereageerd|afgewezen|afgerond|afgesloten|gesloten|verder|gekozen|koos|kozen|kies\w{0,2}|aangeboden|toegekend|toegewezen|uitgenodigd|uit|besloten|besluit|beslist|weerhouden|gehad|aan\w{0,7}men|hartelijk|"
    r"naar|na|sinds|tijdens|vanaf|met|maar|dus|voor|vandaag|gisteren|momenteel|onlangs|namens|zoals|als|vermeld\w{0,2}|waarbij|door|sluit\w{0,2}|heet|betreft|zelf|mee|af|open|binnenkort|per|"
    r"van (?:de|het|onze|ons|jouw|uw|\d)|en (?:voor|je|jouw|u|uw|het|dat|we|wij|ik|hebben|heb|zijn|is|wens\w{0,2}|wil\w{0,2}|bedank\w{0,2}|dank\w{0,2}|hartelijk|daar\w{0,4}|kom\w{0,2}|del\w{0,2}|laten|moet\w{0,2}|ga\w{0,2}|nodig\w{0,2}|ook|in|met|interesse|wat|hoe|om|toch|niet|hier\w{0,4}|vind\w{0,2}|vond\w{0,2}|alle|onze|ons|de|bij|zo)"
)
_END = rf"(?=\s?[.,;:!?)\"“”’»'](?:\W|$)|$| ?[-–—|(]| \d{{1,2}}(?:[-–.,]\d{{1,2}})? ?(?:uur|u|fte)| \d{{3}}| (?:{_BEHIND})(?!\w))"

LANGUAGE = Language(
    code="nl",
    interviewed=(
        rf"\b{_THANK}\b[^.!?]{{0,90}}\b(?:voor|om) (?:(?:het|de|ons|onze|je|jouw|uw|jullie|een|dat|die|deze) )?(?:\w+ ){{0,4}}{_TALK}\b",
        rf"\b{_TALK}\b[^.!?]{{0,50}}\b(?:{_THANK}|op prijs gesteld|gewaardeerd)\b",
        rf"\b(?:na|sinds|tijdens|in|over|op|uit|aanleiding van) (?:het|ons|onze|je|jouw|uw|dit|dat) (?:\w+ ){{0,3}}{_TALK}\b",
        rf"\b(?:aan|met|over) (?:je|jouw|uw|ons) (?:\w+ ){{0,2}}{_TALK}\b|\b(?:je|jouw|uw|ons|onze) (?:\w+ ){{0,2}}{_TALK}\b[^.!?]{{0,30}}\b(?:was|waren|vonden|vond|verliep\w*|gaf|gaven)\b",
        rf"\b(?:was|waren|vond|vonden)\b[^.!?]{{0,80}}\b(?:{_MEET}|{_TALK})\b",
        rf"\b{_THANK}\b[^.!?]{{0,60}}\b(?:voor (?:je|jouw|uw) (?:\w+ )?(?:komst|aanwezigheid)|voor het (?:langs)?komen)\b",
        rf"\b(?:{_THANK}|fijn|leuk|goed|prettig)\b[^.!?]{{0,40}}\bdat (?:je|jij|u|jullie)\b[^.!?]{{0,60}}\b(?:langs|op gesprek|op bezoek|bij ons|naar \w+) ?(?:was|kwam|kwamt|bent|kon|wilde|gekomen|geweest|komen)\b",
        rf"\b(?:{_THANK}|tijd|moeite)\b[^.!?]{{0,60}}\bom (?:\w+ ){{0,3}}(?:met|bij|langs|tot|naar)\b[^.!?]{{0,80}}\b(?:te (?:praten|spreken|komen)|in gesprek te gaan|kennis te maken)\b",
        rf"\b{_THANK}\b[^.!?]{{0,60}}\bom (?:\w+ ){{0,3}}kennis (?:\w+ ){{0,4}}te (?:komen )?maken\b|\b{_TALK} (?:met|dat (?:we|wij|ik)(?: met)?) (?:je|jou|u)\b",
        r"\b(?:toen|nadat) (?:we|wij) (?:je|jou|u|elkaar|met (?:je|jou|u|elkaar))\b[^.!?]{0,60}\b(?:spraken|zagen|ontmoetten|gesproken|gezien|ontmoet)",
        r"\b(?:we|wij|ik) (?:hebben|heb|had|hadden) (?:elkaar|met (?:je|jou|u|elkaar)|(?:je|jou|u)(?! (?:\w{0,12}cv|\w*brief|sollicitatie|motivatie|profiel|kandidatuur|werk|gegevens)\b)) (?:\w+ ){0,8}(?:gesproken|ontmoet|leren kennen)\b|\bhebben (?:mogen|kunnen) (?:ontmoeten|spreken|leren kennen)\b|\b(?:mocht|mochten) (?:we|wij|ik) (?:je|jou|u)\b[^.!?]{0,60}\b(?:ontvangen|verwelkomen|ontmoeten|spreken|leren kennen)\b",
        r"\b(?:hebben|heb|hadden) (?:we|wij|ik) (?:elkaar|met (?:je|jou|u|elkaar)|je|jou|u) (?:\w+ ){0,8}(?:gesproken|ontmoet|leren kennen)\b|\b(?:je|jij|u)\b[^.!?]{0,40}\b(?:meegelopen|meegedraaid|proefgedraaid)\b",
        rf"\b(?:heb|hebt|heeft|had) (?:je|jij|u)\b[^.!?]{{0,40}}\b{_TALK} (?:gehad|gevoerd)\b|\b(?:je|jij|u) (?:hebt|heeft|had)\b[^.!?]{{0,40}}\b{_TALK} (?:gehad|gevoerd)\b",
        rf"\b(?:ben|bent|was|kwam|kwamt) (?:je|jij|u)\b[^.!?]{{0,50}}\b(?:op (?:sollicitatie)?gesprek|(?:langs|voor|op) (?:voor )?(?:een|het|ons) (?:\w+ )?{_TALK})\b",
        rf"\b(?:je|jij|u) (?:bent|was|kwam|kwamt)\b[^.!?]{{0,50}}\b(?:op (?:sollicitatie)?gesprek|(?:langs|voor|op) (?:voor )?(?:een|het|ons) (?:\w+ )?{_TALK})\b",
        r"\b(?:hebben|heb|hadden|we|wij|ik) (?:we |wij |ik |hebben |heb )?[^.!?,;]{0,40}\b(?:kennisgemaakt|kennis (?:met (?:je|jou|u|elkaar) )?(?:mogen maken|gemaakt))\b",
        rf"\bop basis van\b[^.!?]{{0,40}}\b(?:het|ons|onze|je|jouw|uw) (?:\w+ ){{0,2}}{_TALK}\b",
        r"\b(?:spraken|sprak|ontmoetten) (?:we|wij|ik) (?:je|jou|u|elkaar|met (?:je|jou|u|elkaar))\b|\b(?:we|wij|ik) (?:spraken|sprak|ontmoetten) (?:je|jou|u|elkaar|met (?:je|jou|u|elkaar))\b",
        rf"\b(?:voerden|voerde|hadden|had|gevoerd\w*)\b[^.!?]{{0,40}}\b(?:een|het|enkele|meerdere|twee|drie) (?:\w+ ){{0,2}}{_TALK}\b",
    ),
    invited=(
        rf"\b(?:nodig|nodigen|uitnodigen|uitgenodigd|uit te nodigen|verwelkomen|ontvangen (?:je|jou|u))\b[^.!?]{{0,90}}\b(?:{_TALK}|kennis (?:te )?maken|langs te komen|op gesprek)",
        r"\bik wil je (?:graag )?(?:ontmoeten|spreken|leren kennen)\b|\b(?:we|wij|ze|zij)\b[^.!?]{0,60}\b(?:je|jou|u|jullie)\b[^.!?]{0,40}\b(?:spreken|ontmoeten|kennen|kennismaken|kennis maken|uitnodigen|zien)\b|\b(?:ontmoeten|spreken|verwachten|zien|leren) (?:we |wij )?(?:je|jou|u) (?:graag|op|om|voor|\w+dag|dan)\b|\b(?:je|jij|u) (?:wordt|word) (?:\w+ )?verwacht\b",
        rf"\b{_TALK}\b[^.!?]{{0,60}}\b(?:staat|vindt|gepland|ingepland|bevestigd|afgesproken|om \d|op (?:maan|dins|woens|donder|vrij|zater|zon)dag|is op)\b|\bherinnering\b[^.!?]{{0,30}}\b(?:{_TALK}|afspraak)",
        rf"\b(?:bevestig\w*|schikt|past het (?:je|u)|komt het (?:je|u))\b[^.!?]{{0,60}}\b(?:{_TALK}|afspraak|langs te komen)|\bkan (?:je|jij|u)\b[^.!?]{{0,40}}\blangs ?komen\b|\bkun(?:t|nen)? (?:je|jij|u)\b[^.!?]{{0,40}}\b(?:langs ?komen|op gesprek komen|komen praten|komen om te praten)\b",
        r"\b(?:je|jij|u) mag\b[^.!?]{0,30}\b(?:op gesprek|langskomen|kennismaken)\b|(?<!ik )\bkom (?:maar|gerust|eens|even|je|dan|\w+dag)\b[^.!?]{0,40}\b(?:langs|op gesprek|kennismaken)\b|\b(?:u|je|jij) (?:behoort|hoort) tot\b|\bbent er een van\b|\bstel(?:len)?\b[^.!?]{0,20}dag\b[^!?]{0,40}\bvoor\b",
    ),
    unreal=(
        rf"\b(?:langs|binnen) ?(?:bent geweest|geweest bent|bent gekomen|kwam|was) (?:om|met) (?:je|jouw|uw|een) (?:\w+ )?(?:cv|brief|sollicitatie)\b|\b(?:niet(?! (?:aan|door) (?:je|jouw|uw|het|ons))|geen|nooit|noch|zonder)\b(?:(?!\b(?:{_CAUSE})\b)[^.!?,;]){{0,60}}\b(?:{_TALK}|uitnodig\w*|uitgenodigd|ontmoet\w*|gesproken|te spreken|kennis\w*)",
        rf"\bvoor een (?:\w+ )?{_TALK} (?:\w+ ){{0,4}}(?:niet|geen)\b",
        rf"\b(?:kandida(?:at|te|ten)|sollicitant(?:en|e)?|mensen|anderen|personen|degenen|iemand|hen|geselecteerd\w*|selectie)\b(?:(?!\b(?:{_CAUSE}|met (?:je|jou|u))\b)[^.!?,;]){{0,50}}\b(?:{_TALK}|gesproken|ontmoet)",
        rf"\b(?:{_TALK}|gesproken|kennisgemaakt|in gesprek) (?:\w+ ){{0,3}}(?:met|van|voor) (?:\w+ ){{0,4}}(?:kandida\w+|sollicitant\w*|anderen|hen|mensen|personen)\b",
        rf"\bmet (?:\w+ ){{0,3}}(?:kandida\w+|sollicitant\w*|anderen|hen|mensen|personen)\b(?:(?!\b(?:{_CAUSE})\b)[^.!?,;]){{0,30}}\b(?:{_TALK}|gesproken|kennisgemaakt)",
        r"\bin gesprek (?:te )?(?:gaan|komen|treden)\b(?! met (?:ons|mij))|\b(?:ga|gaan|gaat|komen|treden) (?:\w+ ){0,5}in gesprek\b",
        r"\b(?:feedback|evaluatie|exit|terugkoppelings?|oriëntatie|advies|toelichtings?|loopbaan)-?gesprek\w*",
        rf"\b(?:behoefte|verzoek|kans|mogelijkheid|gelegenheid|uitnodiging\w*|selectie|selecteren|hoop|hopen|aanmerking|interesse|bereid\w*|vraag|gehoopt|hoopte\w*) (?:om |op |aan |voor |tot |in )(?:(?!\b(?:{_CAUSE})\b)[^.!?,;]){{0,40}}\b{_TALK}",
        rf"\b(?:mij|me)\b[^.!?]{{0,30}}\b(?:uitnodig\w*|uit te nodigen)|\bik ben (?:\w+ )?(?:beschikbaar|bereid)\b[^.!?]{{0,40}}{_TALK}|\b(?:licht|toelichten|vertel|vertellen|bespreek)\b[^.!?,;]{{0,60}}\b(?:in|tijdens) (?:een|het) (?:\w+ )?{_TALK}|\b(?:in|tijdens) (?:een|het) (?:\w+ )?{_TALK} (?:\w+ ){{0,5}}(?:graag|toelichten|toe)\b",
        rf"\bin de toekomst\b|\b(?:zie|zien|ziet) (?:wij |we )?af van (?:\w+ ){{0,2}}{_TALK}|\bbezoek (?:aan|op) (?:onze|de|ons) (?:website|site|vacaturesite|stand|beurs|banenmarkt|jobbeurs|open dag|opendeurdag|winkel)\b",
        rf"\b{_TALK} (?:worden|wordt|zullen|zal|vinden|vindt|volgen|volgt) (?:\w+ ){{0,4}}(?:gevoerd|plaats|gehouden|ingepland|gepland|plaatsvinden)?",
    ),
    conditional=(
        rf"\b(?:zou|zouden|als|indien|mocht|hoop\w*|hopelijk|lijkt)\b(?:(?!\b(?:{_CAUSE}|voor)\b)[^.!?,;]){{0,60}}\b(?:{_TALK}|ontmoet\w*|gesproken|{_MEET}|leren kennen)",
        rf"\b(?:had|hadden)\b[^.!?,;]{{0,30}}\b(?:graag|willen|kunnen|liever)\b[^.!?,;]{{0,50}}\b(?:{_TALK}|ontmoet\w*|gesproken|spreken|kennis\w*|leren kennen)",
        rf"\bgraag\b[^.!?,;]{{0,50}}\b(?:{_TALK}|ontmoet|gesproken|leren kennen) (?:\w+ )?(?:had|hadden)\b|\bals (?:we|wij) (?:je|u|elkaar)\b[^.!?,;]{{0,60}}\b(?:{_TALK}|spreken|ontmoeten)",
    ),
    phoned=(
        r"\b(?:telefoon\w*|telefonisch\w*|telefoongesprek\w*|belafspraak|video-?(?:call|gesprek\w*|interview)|teams-?\w*|zoom-?\w*|call)\b",
    ),
    final=(
        rf"\b(?:laatste|finale|derde|vierde|afsluitende?) (?:\w+ )?(?:{_TALK}|\w{{0,12}}ronde)\b|\b(?:eind|slot|finale?)(?:gesprek\w*|ronde)\b",
    ),
    tested=(
        r"\b(?:dank\w*|bedank\w*|na|naar aanleiding van|op basis van|resultat\w+|resultaat|uitslag|beoordeling|beoordeeld|bekeken|nagekeken|deelgenomen|deelname|deel)\b[^.!?]{0,80}\b(?:\w{0,20}(?:test|tests|toets|assessment|assessments)|(?:case|casus|test|proef|thuis|praktijk|schrijf|programmeer|selectie|technische |vertaal)-?opdracht|case|casus|(?:computer|selectie|taal|schrijf|vaardigheids)?proef|schriftelijk\w* (?:gedeelte|proef|examen)|praktische proef|code ?challenge|psychologisch onderzoek)\b",
        r"\b(?:je|jouw|uw|de|het|een) (?:\w+ )?(?:\w{0,15}test|toets|assessment|\w{0,12}opdracht|casus|case|\w{0,12}proef)\b[^.!?]{0,40}\b(?:gemaakt|uitgewerkt|ingeleverd|ingestuurd|ingediend|afgelegd|opgestuurd|voltooid|afgerond hebt|hebt afgerond)\b|\b(?:je|jouw|uw) \w{0,15}(?:test|toets|proef|opdracht|casus) (?:was|waren|liet|ging|zag|hebben|heeft)\b",
        r"\b(?:uitwerking|uitwerken|inleveren|insturen|maken) van (?:de|onze|het|je|jouw|uw) (?:\w+ )?(?:\w{0,15}test|toets|assessment|\w{0,12}opdracht|casus|case)\b|\b(?:je|jouw|uw) (?:uitwerking|inzending|oplossing)\b",
    ),
    meeting=rf"(?:{_TALK}|gesproken|spraken|ontmoet\w*|komst|langs ?(?:kwam|gekomen|geweest)|langs)",
    on="op|van|d\\.?d\\.?",
    refused=(
        r"(?<!aarzel )(?<!aarzelt )\b(?:geen (?:\w+ ){0,3}|niet (?:mogelijk|in staat|iedereen|elke?|alle|iedere|verder|inhoudelijk|individueel|persoonlijk|nader)\b[^.!?,;]{0,60}|onmogelijk\b[^.!?,;]{0,40})\b(?:feedback|terugkoppeling|toelichting|toe te lichten|motivering|redenen (?:te )?(?:geven|noemen)|reden van afwijzing|inhoudelijk\w* reactie|correspondentie|corresponderen|gecorrespondeerd|in discussie)\b",
        r"\b(?:feedback|terugkoppeling|toelichting|motivering|correspondentie|corresponderen|inlichtingen)\b[^.!?,;]{0,60}\b(?:niet (?:\w+ ){0,3}(?:mogelijk|geven|gegeven|verstrekt|verstrekken|gevoerd)|geen|onmogelijk)\b",
        r"\bover de uitslag\b[^.!?]{0,40}\b(?:niet|geen)\b|\b(?:niet|geen)\b[^.!?,;]{0,20}\bcorrespond\w+|\bniet gecorrespondeerd\b|\b(?:verzoeken|vragen) (?:wij |we )?(?:je|u) (?:\w+ )?(?:hierover |om )?niet (?:\w+ ){0,3}(?:te bellen|contact|na te vragen)",
    ),
    offered=(
        r"\b(?:graag|gerust|altijd|desgewenst|als je|als u|indien|wil je|wilt u|wens je|wenst|mocht|behoefte|bereid|via)\b[^.!?]{0,90}\b(?<!je )(?<!jouw )(?<!uw )(?<!jullie )(?:feedback|terugkoppeling|toelichting|toelicht\w*|toe te lichten|motivering|meer uitleg|extra uitleg|weten waarom|gemotiveerd verslag)\b",
        r"\b(?:geef|geven) (?:ik |we |wij )?(?:je|jou|u) (?:\w+ ){0,4}(?:feedback|terugkoppeling|toelichting)\b|\b(?:lichten|licht) (?:ik |we |wij )?(?:het|dit|dat|onze \w+|deze \w+) (?:\w+ ){0,3}toe\b",
        r"\b(?:feedback|toelichting|terugkoppeling|gemotiveerd verslag)\b[^.!?]{0,90}\b(?:kun je|kunt u|kan u|kan je|graag|gerust|altijd|bel|bellen|mail|mailen|contact|opvragen|verkrijgen|bekomen|beschikbaar|op aanvraag|op verzoek)\b",
        r"\baarzelt?\b[^.!?]{0,40}\bfeedback\b|\bwil je weten waarom\b|\b(?:uitslag|beslissing|keuze) (?:\w+ ){0,2}(?:toegelicht|toelichten|lichten)\b",
    ),
    given=(
        r"\b(?:de|onze|hun|een) (?:(?:belangrijkste|voornaamste|doorslaggevende|enige) )?reden(?:en)?\b[^.!?]{0,40}\b(?:is|was|waren|zijn)\b[^.!?]{0,80}\b(?:je|jouw|jij|u|uw)\b",
        r"\b(?:omdat|aangezien|doordat|want)\b (?:je|jij|u) (?:\w+ ){0,2}(?:geen|te weinig|onvoldoende|minder|nog niet)\b(?![^.!?]{0,60}\b(?:profiel|voldoe\w*|aansluit\w*|past|passen)\b)",
        r"\b(?:je|jouw|uw) (?:\w+ ){0,3}(?:kennis|ervaring|vaardighe\w+|beheersing|beschikbaarheid|Nederlands|Frans|Engels|Duits)\b[^.!?]{0,60}\b(?:onvoldoende|te beperkt|te weinig|nog beperkt|ontbreekt|ontbrak|ontbreken|tekort\w*|niet (?:voldoende|genoeg|sterk|te combineren))\b|\b(?:je|jouw|uw) (?:\w+ )?(?:beperkte|gebrekkige|ontbrekende|geringe) (?:ervaring|kennis)\b",
        r"\b(?:misten|miste|missen|mis) (?:we|wij|ik|nog)\b|\b(?:we|wij|ik) (?:misten|miste|missen|mis)\b|\b(?:bleef|blijft) (?:je|jij|u) (?:\w+ )?achter\b|\b(?:die|dat) (?:heb|hebt|heeft) (?:je|u) (?:nog )?niet\b",
        r"\btwijfel\w* (?:\w+ )?(?:of|aan|over) (?:je|jij|jouw|u|uw|de)\b|\bfeedback (?:gekregen|ontvangen) van\b",
        r"\b(?:feedback|terugkoppeling) (?:van|uit|over|op|na) (?:het|de|ons|onze|je|jouw|uw)\b[^.!?:]{0,60}:(?! ?https?)|\b(?:onze|mijn|hun|korte|volgende) (?:feedback|terugkoppeling)\b[^.!?:]{0,40}(?::|is dat|was dat)",
        r"\b(?:we|wij|ik|commissie|team|jury|panel|hij|zij|ze) (?:vond|vonden|vindt|vinden)(?: dat)? (?:je|jij|u|uw|jouw)\b[^.!?]{0,120}\b(?:te (?:weinig|afwachtend|algemeen|oppervlakkig|beperkt|licht)|minder|onvoldoende|weinig|nog (?:niet|wat|te))\b",
        r"\b(?:struikelblok|verbeterpunt\w*|leerpunt\w*|aandachtspunt\w*|werkpunt\w*|groeipunt\w*)\b[^.!?]{0,60}\b(?:is|was|waren|zijn)\b|\b(?:verbeter|leer|aandachts|werk|groei)punt\w*:|\b(?:je|u) (?:beschikt|beschikte) (?:\w+ )?(?:niet|onvoldoende) over\b|\b(?:je|u) (?:bent|was) niet beschikbaar\b",
    ),
    pause=(
        r"\b(?:vacature|wervings|aanwervings|aanstellings|personeels)stop\b|\bhiring freeze\b|\b(?:procedure|vacature|werving|functie|invulling|zoektocht|selectie|aanwerving|proces|positie)\b[^.!?]{0,60}\b(?:stil ?(?:gelegd|te leggen|ligt)|opgeschort|op te schorten|on hold|bevroren|gepauzeerd|te pauzeren|uitgesteld|uit te stellen|op pauze|in de wacht|aangehouden|in de koelkast|op een laag pitje)\b",
        r"\b(?:leggen|schorten|stellen|pauzeren|zetten) (?:we|wij)?\b[^.!?]{0,50}\b(?:procedure|werving|vacature|invulling|selectie|proces)\b[^.!?]{0,40}\b(?:stil|op|uit|pauze|on hold|tijdelijk|voorlopig)\b",
    ),
    ended=(
        r"\b(?:afgewezen|afwijz\w+|wijzen (?:wij|we) (?:je|uw)|definitief|vervalt|vervallen|ingetrokken|stopgezet|beëindig\w*|afgesloten|sluiten (?:we|wij)|geannuleerd|niet weerhouden|weerhouden wij niet)\b",
        r"\bniet (?:meer )?met (?:je|jou|u) (?:verder|door|in zee)|\bniet (?:verder|door)(?: ?gaan)? met (?:je|jou|u|jouw|uw)\b|\b(?:gaan|kunnen) (?:we|wij)? ?(?:helaas )?(?:niet|met jou niet|met u niet) verder\b(?! met de)|\b(?:niet|geen)\b[^.!?]{0,30}\b(?:in aanmerking|geselecteerd|uitgekozen)\b",
        r"\b(?:andere kandida\w+|iemand anders) (?:\w+ ){0,3}(?:gekozen|aangenomen|aangeboden)\b|\bgekozen voor (?:een andere|iemand anders)\b",
    ),
    company=(
        rf"\b{_WORK}\b(?:(?!\b(?:terecht|contact|vragen|navragen|opvragen|inform\w+|melden|aanmelden|bellen|toelichting|afspraak)\b)[^.!?;]){{0,80}}\b(?:bij|voor het bedrijf|voor de firma) (?!team |afdeling |vestiging |locatie )(?:ons bij )?{_NAMED}@{_WHOLE}(?! (?:of \w+ )?(?:terecht|navragen|opvragen|melden|informeren)\b)",
        rf"\b{_WORK}\b[^.!?;]{{0,80}}\b(?:aan|in|binnen|voor|van|op|naar) {_NAMED}{_HOUSE}@{_WHOLE}",
        rf"\b(?:interesse|vertrouwen) (?:in|voor) (?:(?:een|het) (?:\w+ ){{0,3}}(?:bij|van|voor) |werken bij )?{_NAMED}(?!(?:[\w&-]+ ){{0,4}}[\w-]{{0,20}}(?:manager|medewerker|developer|engineer|analyst|adviseur|assist\w+|officer|consultant|lead|specialist|co[oö]rdinat\w+|stage|trainee\w*|representative|executive|designer)\b)@{_WHOLE}(?= ?[.,;!]|$| (?:en|als|voor|om|te)\b)",
        rf"\bbij {_NAMED}@{_WHOLE}(?= (?:wilt?|wilde|wou|aan de slag|solliciteerde|hebt gesolliciteerd|heeft gesolliciteerd|gesolliciteerd|komen werken)\b)",
        rf"\bnamens (?:het |ons |heel |iedereen bij |alle collega['’]?s (?:van|bij) )?(?:(?:hele )?(?:recruitment|hr|wervings|selectie)?-?team (?:van|bij) )?{_NAMED}@{_WHOLE}(?= (?:willen|danken|wensen|bedanken) (?:we|wij)\b)",
        rf"\b(?:namens (?:het |ons )(?:hele )?(?:recruitment|hr|wervings|selectie)?-?team (?:van|bij)|iedereen (?:bij|van)|ons allen bij|wij (?:van|bij)|we bij|hier bij|collega['’]?s (?:van|bij)|werken (?:bij|voor)|solliciteren (?:bij|op)|aan de slag (?:bij|voor)|in dienst (?:bij|van)|gesolliciteerd bij|langs bij) {_NAMED}@{_WHOLE}",
        r"\b(?:wij van|wij bij|als werkgever,?|je|jouw|uw) @(?=[- ](?:recruitment|sollicitatie|recruiter|team|hr)\b)",
    ),
    company_subject=(
        rf"\b(?:bij|namens) {_NAMED}@(?=$| ?[-–|(,:!]| (?:als|voor|in|te|op)\b)",
        r"\b(?:update|nieuws|reactie|bericht|antwoord) van @(?=$| ?[-–|(,]| (?:over|op)\b)(?<! team)",
    ),
    role=(
        rf"\b{_JOB} (?:als |van |voor |: ?)(?-i:een |de |onze )?(?:open |fulltime |parttime |voltijdse? |deeltijdse? |vaste? |tijdelijke? )?{_Q}@{_END}",
        rf"\b{_JOB} {_Q}%{_END}",
        rf"\b{_JOB} {_TWO}@{_END}",
        rf"\b(?:aan de slag|in dienst|werken|beginnen|starten|aannemen|nemen|verdergaan|verder) (?:\w+ ){{0,4}}als {_TWO}@{_END}",
        rf"\b(?:stage|stageplaats|stageplek|studentenjob|bijbaan|vakantiejob|traineeship|opleiding|inschrijving) (?:als|tot) (?-i:een )?{_Q}@{_END}",
        rf"\b(?:sollicitatie|kandidatuur|gesolliciteerd|solliciteert|solliciteerde|solliciteren|kandidaat|kandideren|aanmelding|aangemeld|gereageerd|reactie|inschrijving|motivatiebrief|ingeschreven|geselecteerd|selectie|deelgenomen|afgewezen)(?:(?: \w+)? (?:als|voor|naar|op|tot)|(?: [\w&’'-]+){{2,4}} als) (?:(?-i:de|het|een|onze|ons) )?(?:open )?{_Q}@{_END}",
        rf"\b(?:(?:aan ?te ?nemen|aannemen|aangenomen|aan te werven|aangeworven|beginnen|werken|starten|aan de slag|in dienst|ronde|interesse|belangstelling|geschikt|benoemd|inzetten) (?:\w+ ){{0,3}}(?:als|voor|in|tot)|(?:gekozen|kiezen|kozen) (?:\w+ ){{0,4}}als) (?:(?-i:de|een|onze) )?(?!leerling\b){_Q}%{_END}",
        rf"\b(?:als|voor|naar|op|over|in|van) (?:(?-i:de|het|een|onze|deze) )?{_Q}@(?=[\"“”’'»]?[ -](?:functie|vacature|rol|job|positie)\b)",
        rf"\b(?:{_JOB}|sollicitatie|kandidatuur)\b[^.!?\"“„‘«]{{0,30}}[\"“„‘«]@(?=[\"”“’»])",
    ),
    role_subject=(
        rf"\b(?:sollicitatie|kandidatuur|gesolliciteerd|afwijzing|inschrijving|aanmelding|reactie|selectie|(?:selectie|sollicitatie)?procedure|update|nieuws|terugkoppeling|uitslag|application)(?: (?:op|voor|over|van|je|uw|jouw|sollicitatie))? ?(?:als|naar|op|voor|:|tot)(?: (?:de|het|een|onze))?(?: (?:functie|vacature|rol|job|stage|positie))?(?: (?:van|als|voor)|:)? ?{_Q}@{_END}",
        rf"\b{_JOB}(?: (?:van|als|voor|van een)|:) {_Q}@{_END}",
        rf"\b{_JOB} {_Q}%{_END}",
        rf"\b{_JOB} {_TWO}@{_END}",
        rf"\b(?:sollicitatie|kandidatuur|afwijzing|gesprek|gesprekken|selectiegesprek|sollicitatiegesprek|terugkoppeling|uitslag|reactie|update|selectieprocedure|resultaat|beslissing|stage|interview|selectieproef)(?: (?:sollicitatie|gesprek|gesprekken|functie|selectie))? {_Q}%{_END}",
        rf"(?:^|[:|] | [-–] ){_Q}%{_END}",
    ),
    role_words=frozenset(
        "medewerker medewerkster adviseur adviseuse assistent assistente analist manager developer engineer designer officer consultant consulent consulente coördinator coordinator begeleider "
        "begeleidster teamleider projectleider bedrijfsleider ploegleider filiaalleider leidinggevende groepsleider teamcoach coach trainer docent docente leraar lerares leerkracht onderwijzer lector "
        "hoogleraar professor promovendus postdoc onderzoeker onderzoekster onderzoeksassistent onderwijsassistent doctoraatsstudent doctorandus aio trainee stagiair stagiaire stage werkstudent jobstudent leerling-monteur procestechnoloog technoloog wijkcoach "
        "verpleegkundige wijkverpleegkundige hoofdverpleegkundige zorgkundige verzorgende verzorger helpende zorghulp thuishulp huishoudhulp kraamverzorgende doktersassistent doktersassistente tandartsassistent tandartsassistente "
        "apothekersassistent apothekersassistente paraveterinair dierenarts arts huisarts basisarts specialist apotheker tandarts mondhygiënist fysiotherapeut ergotherapeut logopedist psycholoog orthopedagoog pedagoog therapeut diëtist "
        "opvoeder jeugdwerker jongerenwerker hulpverlener kinderbegeleider leidster gastouder onthaalouder vroedvrouw verloskundige laborant laborante analiste technicus technieker monteur servicemonteur onderhoudsmonteur "
        "onderhoudstechnieker onderhoudstechnicus elektricien elektromonteur elektromecanicien mecanicien loodgieter installateur lasser constructeur tekenaar werkvoorbereider calculator uitvoerder werfleider voorman operator "
        "productieoperator productiemedewerker inpakker orderpicker magazijnier magazijnmedewerker logistiek-medewerker heftruckchauffeur chauffeur vrachtwagenchauffeur buschauffeur koerier fietskoerier bezorger maaltijdbezorger postbode planner "
        "transportplanner productieplanner inkoper verkoper verkoopster winkelmedewerker verkoopmedewerker kassamedewerker kassier kassière vakkenvuller vertegenwoordiger accountmanager binnendienstmedewerker "
        "klantenservicemedewerker receptionist receptioniste telefonist telefoniste gastvrouw gastheer host hostess ober kelner barmedewerker barista keukenhulp keukenmedewerker afwasser souschef horecamedewerker zaterdaghulp weekendhulp "
        "seizoenshulp vakantiekracht invalkracht poetshulp schoonmaker schoonmaakster schoonmaakmedewerker interieurverzorger interieurverzorgster conciërge beveiliger bewaker portier huismeester badmeester redder kapster kapper "
        "schoonheidsspecialist schoonheidsspecialiste hovenier tuinier groenmedewerker boekhouder boekhoudster accountant belastingadviseur controller auditor administrateur dossierbeheerder zaakbeheerder schadebehandelaar "
        "acceptant verzekeringsadviseur hypotheekadviseur kredietanalist beleidsmedewerker beleidsadviseur bestuursadviseur ambtenaar griffier jurist advocaat advocaat-stagiair notarisklerk notaris kandidaat-notaris paralegal bediende "
        "bestuurssecretaris directiesecretaris directiesecretaresse managementassistent managementassistente secretaris secretaresse directeur directrice adjunct-directeur directeur-bestuurder hoofd teammanager "
        "afdelingsmanager projectmanager productmanager programmamanager officemanager storemanager recruiter personeelsadviseur hr-adviseur hr-medewerker communicatieadviseur communicatiemedewerker marketeer contentmarketeer copywriter tekstschrijver "
        "redacteur eindredacteur journalist verslaggever redactieassistent vormgever vormgeefster illustrator fotograaf cameraman regisseur dramaturg conservator suppoost publieksmedewerker bibliothecaris archivaris "
        "archeoloog bioloog chemicus ecoloog econoom statisticus datawetenschapper softwareontwikkelaar ontwikkelaar programmeur systeembeheerder netwerkbeheerder applicatiebeheerder functioneel-beheerder beheerder tester architect "
        "projectingenieur ingenieur procesingenieur industrieel bouwkundige projectmedewerker kwaliteitsmedewerker kwaliteitsmanager preventieadviseur inspecteur controleur deskundige gids tolk vertaler archiefmedewerker "
        "teamassistent marketingmedewerker marketingmanager receptiemedewerker expeditiemedewerker inkoopassistent vrijwilligerscoördinator woonbegeleider ambulant zorgassistent zorgcoördinator "
        "administratief administratieve commercieel commerciële technisch technische juridisch juridische financieel financiële maatschappelijk maatschappelijke pedagogisch pedagogische medisch medische sociaal sociale wetenschappelijk "
        "wetenschappelijke klinisch operationeel operationele strategisch logistiek logistieke grafisch grafische notarieel huishoudelijk facilitair facilitaire fiscaal senior junior medior aankomend allround meewerkend zelfstandig persoonlijk algemeen statutair polyvalent "
        "leerling student assistent-accountant assistent-bedrijfsleider assistent-manager".split()
    ),
    role_endings=tuple(
        "medewerker medewerkster adviseur assistent assistente monteur technicus technieker chauffeur planner manager leider begeleider begeleidster consulent verpleegkundige kundige verzorger verzorgende ontwikkelaar "
        "beheerder coördinator coordinator inspecteur controleur operator secretaris secretaresse jurist analist specialist therapeut verkoper verkoopster vertegenwoordiger magazijnier onderzoeker docent leraar lerares leerkracht "
        "trainer coach recruiter redacteur vormgever boekhouder administrateur programmeur ingenieur tekenaar voorbereider schoonmaker beveiliger bezorger behandelaar bediende arbeider student stagiair trainee "
        "werker hulp assistente makelaar inkoper schrijver vuller technoloog deskundige verantwoordelijke".split()
    ),
    company_joins=frozenset("van der den de het ten ter te en 't".split()),
    role_joins=frozenset("en van de der den het voor & ter te met in naar op".split()),
    client=(r"\b(?:onze|mijn|de|een van onze|hun) (?:klant|klanten|opdrachtgevers?|cliënt)\b|\bopdrachtgever\b",),
    elsewhere=(
        r"\b(?:andere|overige|soortgelijke|gelijkaardige|vergelijkbare|alternatieve) (?:\w+ ){0,2}(?:functies?|vacatures?|rol|rollen|jobs?|posities?|plek|plekken|kansen)\b",
        r"\b(?:onze|openstaande|actuele|nieuwe|toekomstige) (?:\w+ ){0,2}(?:functies|vacatures|rollen|jobs|posities|plekken|kansen)\b",
        r"\b(?:ook|misschien|wellicht|wel)\b[^.!?]{0,60}\b(?:iets voor (?:je|jou|u)|interessant|op zoek naar|aanspreken|interesseren|geschikt zijn|beter pass\w+)\b",
        r"\b(?:functie|vacature|rol|job|positie)\b[^.!?]{0,60}\b(?:ook interessant|wel interessant|beter bij (?:je|u) past|beter passen|misschien iets|wellicht iets|openstaat|nog open)\b",
    ),
    applying=(r"\b(?:sollicit\w*|gesolliciteerd|kandidatuur|interesse|belangstelling|gereageerd|procedure)\b",),
    not_names=frozenset(
        "ik we wij je jij jou jouw u uw jullie hij zij ze hun hen ons onze mijn dit dat deze die een er hier daar het maar of dus want als bij op aan uit om "
        "na door over tot via helaas spijtig jammer bedankt dank dankjewel beste geachte hallo hoi dag hey goedemorgen goedemiddag graag wat wie hoe waar wanneer omdat hoewel indien mocht inmiddels intussen "
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december "
        "sollicitatie kandidatuur vacature functie positie rol job baan kandidaat kandidaten sollicitanten gesprek gesprekken interview uitnodiging afwijzing bericht reactie update nieuws terugkoppeling resultaat uitslag "
        "is was zijn waren werd werden wordt worden heb hebt heeft hebben had hadden kan kun kunt kunnen moet moeten ga gaat gaan zal zullen wil willen laten niet geen goed zorgvuldig al nog ook toch reeds "
        "bekeken gelezen ontvangen ingevuld vervuld afgewezen gesolliciteerd mevrouw meneer heer mevr mw dhr team collega collega's bedrijf organisatie afdeling vestiging kantoor locatie school haar zijn "
        "groetjes liefs gr mvg re fw fwd antw betreft onderwerp namens groet groeten vriendelijke hartelijke met tijd interesse cv brief status referentie ref vervolg verder bijgevolg hierbij naar sinds sorry succes veel alle alvast tijdens vorige week".split()
    ),
    teams=frozenset(
        "personeel personeelszaken personeelsdienst personeelsafdeling vacatures vacature sollicitaties werving wervingsteam selectie rekrutering rekruteringsteam secretariaat bestuurssecretariaat afdeling dienst directie "
        "bestuur commissie sollicitatiecommissie selectiecommissie benoemingsadviescommissie klantenservice klantendienst stagebureau vakgroep faculteit gemeente stad provincie universiteit hogeschool ziekenhuis stichting vereniging "
        "waterschap ministerie scholengroep bv b.v nv n.v vof vzw cvba uitzendbureau uitzendburo interim groep redactie receptie bedrijfsbureau sollicitatieportaal hr-portaal berichten meldingen ocmw rijksdienst raad college hrm p&o jobcenter jobcentrum stagecoördinatie coördinatie kandidaatcontact kandidatenservice talentteam".split()
    ),
    team_stems=tuple(
        "sollicit werving vacature personeels rekruter recruit -afdeling -commissie -secretariaat".split()
    ),
    organisations=frozenset(
        "gemeente stad provincie universiteit hogeschool ziekenhuis stichting vereniging waterschap ministerie scholengroep bv b.v nv n.v vof vzw cvba uitzendbureau uitzendburo interim groep ocmw rijksdienst dienst college".split()
    ),
    businesses=frozenset(
        "bakkerij slagerij brouwerij drukkerij uitgeverij logistiek transport techniek bouw bouwbedrijf installaties installatiebedrijf zorg thuiszorg zorggroep woonzorg woonzorgcentrum kliniek advocaten notarissen notariskantoor "
        "accountants accountantskantoor advies verzekeringen makelaars makelaardij kinderopvang kinderdagverblijf apotheek apotheken tandartspraktijk huisartsenpraktijk praktijk restaurant café brasserie kapsalon garage autobedrijf tuincentrum supermarkt schouwburg "
        "bibliotheek basisschool atheneum lyceum academie energie holding energiebedrijf waterbedrijf woningcorporatie wonen uitzendkrachten detachering hoveniers schilders loodgieters aannemers aannemersbedrijf metaal "
        "metaalwerken staalbouw machinefabriek machinebouw scheepswerf jachtwerf boerderij kwekerij veiling zuivel architecten ingenieurs woningstichting welzijn jeugdzorg jeugdhulp dierenkliniek wasserij zwembad hogeschool politiezone rederij schoonmaakbedrijf bistro taverne eetcafé frituur keten sportschool camping vakantiepark boekhandel drogisterij kringloop kringloopwinkel zorgboerderij manege webshop rijschool muziekschool "
        "kunsthal galerie bureau instituut luchthaven reisbureau consult recycling coöperatie maatschap woningmaatschappij".split()
    ),
    business_endings=tuple(
        "bedrijf techniek zorg fabriek centrum verzekeringen diensten advocaten makelaars installaties logistiek maatschappij vereniging kliniek opvang praktijk erij architecten werken transport verhuur onderhoud".split()
    ),
    at="bij",
    via="via",
    behalf="namens(?: de| het)?",
    openings="werken ?bij(?: de| het)?|carrière bij|jobs ?bij|vacatures ?(?:bij)?|solliciteren bij|het team van",
    signed_at="bij|(?<=team )van",
    titles="Mevrouw|Mevr|Mw|De heer|Dhr|Heer|Meneer|Dames|Drs|Ir|Ing|Namens",
    advertising=r"(?:verzonden|verstuurd|aangeboden|mogelijk gemaakt) (?:via|door|met|vanaf)|afmelden|uitschrijven",
    questions=(
        r"\b(?:vragen|vraag|contact|toelichting|feedback|bereik\w*|mail|mailen|mailt|mailtje|stuur|sturen|schrijf|terecht|opvragen|richten|e-mail|laat het|weten)\b",
    ),
    other_matters=(
        r"\b(?:privacy\w*|gegevens|persoonsgegevens|avg|gdpr|verwijder\w*|wissen|afmeld\w*|af te melden|uitschrij\w*|nieuwsbrief|technisch\w*|klacht\w*|cookie\w*|intrek\w*|declar\w*|reiskosten|vacature-?alert|job ?alert)\b",
    ),
    unread=(
        r"\bgelieve (?:\w+ ){0,4}niet (?:\w+ ){0,4}(?:antwoorden|reageren|beantwoorden)\b|\b(?:kunt|kan|kun|kunnen|verzoeken|vragen)\b[^.!?,;]{0,40}\bniet (?:(?:te|rechtstreeks|direct|op|via) ){0,3}(?:(?:deze|dit|die) (?:e-?mail|mail|bericht|adres|mailadres) (?:te )?)?(?:antwoorden|reageren|beantwoorden)\b|\bniet (?:antwoorden|beantwoorden) (?:a\.?u\.?b|s\.?v\.?p)",
        r"\b(?:antwoorden|reageren|beantwoorden) is niet mogelijk\b|(?<!hoeft )(?<!hoef )\bop (?:deze|dit) (?:automatisch\w* |geautomatiseerd\w* )?(?:e-?mail|mail|bericht|adres|mailadres|e-mailadres)\b[^.!?]{0,40}\b(?:niet|geen)\b",
        r"\b(?:deze|dit) (?:e-?mail|mail|bericht|adres|mailadres|e-mailadres|postbus|mailbox)\b[^.!?]{0,40}\b(?:niet (?:\w+ )?(?:beantwoord\w*|beantwoorden|gelezen|beheerd|gecontroleerd|bewaakt|bekeken)|no-?reply)",
        r"\b(?:antwoorden|reacties|berichten|mails) (?:op|naar|aan) (?:deze|dit)\b[^.!?]{0,40}\b(?:niet|geen)\b|\bno-?reply[ -](?:adres|e-?mailadres|mailbox|bericht|mail)\b|\breageer niet op (?:deze|dit)\b",
    ),
    closings=(
        r"(?:met |een )?(?:een )?(?:heel )?(?:vriendelijke?|hartelijke?|warme|beste|lieve|fijne|zonnige|oprechte|sportieve|collegiale|muzikale|dikke|vele|veel) (?:groet|groeten|groetjes)(?: (?:uit|van|vanuit|namens) .{1,40})?",
        r"(?:mvg|m\.v\.g|mvrgr|hoogachtend|met (?:de meeste )?hoogachting|groetjes|groeten|groet|gr\.?|liefs(?: en succes)?|alle goeds|het (?:aller)?beste|tot ziens(?: .{1,30})?|met dank|bedankt|cheers|veel succes(?: gewenst| verder)?|alvast bedankt)(?: (?:uit|van|vanuit) .{1,30})?",
        r"(?:namens|in opdracht van) .{1,60}",
    ),
    head_first=True,
    day_before=r",?(?: om [\d.:u]{1,6}(?: uur)?)?,? (?:hebben|hadden|heb|had|heeft|voerden|spraken|sprak|was|waren|bent|ben|kwam|kwamt|gevoerde|gehouden|mochten|ontvingen)\b[^.!?;\d]{0,60}",
    informal=r"\b(?:je|jij|jou|jouw|jezelf)\b",
    formal=r"\b(?:[Uu]|[Uu]w|[Uu]zelf|[Gg]eachte)\b",
)
