"""Polish. Names and titles are declined: only what stands in the nominative, as a letter can say it, is taken."""

from rejectbox.languages import Language
from rejectbox.languages.polish_titles import DECLINED, TITLES, nominative

_TALK = (
    r"(?:(?:wideo|tele)?rozm[oó]w(?:a|y|[eę]|ie|[aą]|om|ami|ach|ce)?|spotka(?:nie|nia|niu|niem|[nń]|niach|niami)|wizyt(?:a|y|[eę]|[aą])(?! na (?:\w+ )?stron)|wizycie"
    r"|(?:dzie[nń]|dnia|dniu|dniem) pr[oó]bn\w{1,3}|(?:lekcj|zmian)\w{1,2} pr[oó]bn\w{1,3}|pr[oó]bn\w{1,3} (?:zmian|lekcj|zaj[eę]|dni)\w{1,5}|interview\w?|assessment cent(?:er|re)\w{0,2}|live coding\w?)"
)
_CAUSE = r"po|za|od|podczas|dzi[eę]k\w+|podzi[eę]k\w+|mimo|ale|jednak|cho[cć]|lecz"  # behind these a real one may stand
_YOU = r"(?:tob[aą]|ciebie|ci[eę]|pan(?:em|i[aą]|a|u)|pani|pa[nń]stw(?:em|a|u))"
_OTHERS = r"(?:kandydat(?!ur)\w*|kandydack\w+|os[oó]b(?:y|a|[eę]|om|ami|ach|[aą])?|aplikuj\w+|finalist\w+|inn(?:ymi|ych|ym|[aą])|pozosta[lł]\w+|wszystkimi|klient\w*|uczestni\w+)"
_WORK = r"(?:prac[aeyęąi]|rekrutacj\w{1,2}|proces\w{0,3}|aplikacj\w{1,2}|aplikowa\w{1,5}|zg[lł]osze\w{1,4}|kandydatur\w{1,2}|karier\w|stanowisk\w{1,3}|zatrudnieni\w{1,2}|ofert\w{1,2}|sta[zż]\w{0,3}|rol[aeęąi]|wsp[oó][lł]prac\w|zainteresowani\w{1,2}|do[lł][aą]cz\w{1,5})"
_FIRM = r"(?:firm(?:a|y|ie|[eę]|[aą])|sp[oó][lł]k(?:a|i|[eę]|[aą])|sp[oó][lł]ce|mark(?:a|i|[eę]|[aą])|marce|start-?up\w{0,3}|przedsi[eę]biorstw\w{1,3})"
# Behind "w" or "do" a Polish name has a case ending, and a word of an office, a town or a skill is no company's name.
_NOT_SO = (
    r"(?!(?-i:[A-ZĄĆĘŁŃÓŚŹŻ])[\w-]{0,30}(?:ie|ze|ce|che|ge|le|lu|[bcdfghklmnprstwzżźćńś]u|iu|ych|ich|ach|ech|ej|ym|im|ę|ą|owi|ii|ji|dzi|ni|czy|szy|cy|[zż]y|ego|[oó]w)\b)"
    r"(?!(?:sieci|centrum|muzeum|liceum|hr|it|sap|sql|agile|scrum|react|excel|python|java|php|aws|azure|unity|jira|scala|kotlin|devops|marketing|b2b|cv|ceo|usa|ue|uk)\b)"
)
_NOT_OF = r"(?!(?-i:[A-ZĄĆĘŁŃÓŚŹŻ])[\w-]{0,30}(?:[^\W_]{2}a|u|y|i|[oó]w|ego|ej|ych|ich)\b)"
_NAMED = r"(?!\w)(?!\.(?-i:[A-Z]))"
# A title that is declined: "specjalisty", "Kierownika", "Project Managera".
_NOMINATIVE = (
    r"(?!\w{0,25}(?:nika|tyka|[iyua]ka|era|ora|enta|anta|unkta|ekta|acza|arza|erza|strza|stra|ela|oga|una|rmana|wokata|efa|esa|owca(?<!kierowca)(?<!k[lł]adowca)|isty|ysty|wcy|dcy|rcy|ety|euty|ki|ej|ego|emu|[oó]w"
    r"|nikiem|tykiem|erem|orem|entem|antem|nikowi|erowi|orowi|stą|wcą|dcą|ką|ową|[lł]ym|szym|nym|owym|[sś]cie|nej|ce)\b)"
    r"(?!(?:[\w/&-]{1,20} ){1,3}(?:(?:manag|develop|design|own|lead|test|engine|recruit|offic|controll)e{0,2}r|analyst|specialist|consultant|accountant|director|master|partner)(?:a|em|owi|ze|ow|ów)\b)"
    r"(?!(?:pracy|urz[eę]dnicz\w+|kt[oó]r\w+|to|nie|zosta\w+|jest|wybra\w+|nasz\w*)\b)"
)
_GOES_ON = (
    r"we?|u|przy|od|oraz|lub|a|ale|lecz|jednak|niestety|kt[oó]r\w+|prowadzon\w+|og[lł]oszon\w+|realizowan\w+|nr|numer|ref|nie|zosta\w+|jest|s[aą]|by[lł]\w{0,2}|dobieg\w+|zako[nń]cz\w+|informuj\w+|uprzejmie|pragn\w+|z przykro\w+|wybra\w+|zdecydow\w+"
    r"|podj[eę]\w+|dzi[eę]kuj\w+|otrzyma\w+|wp[lł]yn\w+|przes[lł]\w+|zatrudni\w+|mamy|mieli\w+|po|przez|za|i (?:za|czas|zainteres\w+|przes\w+|udzia[lł]|po[sś]wi\w+|dzi[eę]k\w+|inform\w+|[zż]e|z|po|niestety|ch[eę][cć]|zaufan\w+|bardzo|[zż]ycz\w+|nie|rozm\w+|pow\w+)"
    r"|na (?:podst|pe[lł]|cz[eę][sś]|czas|umow|okres|wydz|lini|obie|teren)\w*|z (?:dnia|siedzib\w+|lokal\w+|pan\w*|tob\w+|nasz\w+|dat\w+|r[oó]wno\w+|jednocz\w+)|do (?!spraw)\w+|dla (?:nasz|pa[nń]|klient|firm)\w*|pa[nń]stw\w+|pana|pani|twoj\w+|tw[oó]j|decyzj\w+|odpowied\w+|informacj\w+|wynik\w*|rekrutacj\w+|feedback|status|[^\W\d_]{2,20}(?:li[sś]my|[lł]y[sś]my|[uai]jemy|szemy|[^\W\d_][iy]my|uje|ują|ają|[aeiyoę]ła|[aeiyoę]ło|ano|ono)|bierzemy|będziemy|zdaln\w+|hybryd\w+"
    r"|warszawa|krak[oó]w|[lł][oó]d[zź]|wroc[lł]aw|pozna[nń]|gda[nń]sk|gdynia|sopot|szczecin|bydgoszcz|lublin|bia[lł]ystok|katowice|radom|toru[nń]|kielce|rzesz[oó]w|olsztyn|opole|gliwice|cz[eę]stochowa|bielsko|zabrze|tychy|p[lł]ock"
)
_ENDS = rf"(?=[,;:!?\"”“»«’]|(?<!\bds)(?<!\bdot)(?<!\bref)(?<!\bk)(?<!\bkat)\.|$|/ | ?[\[|(]| [-–—/•@]| (?:{_GOES_ON})\b| (?:nowy |(?=(?-i:[A-ZŁŚŻ])))[^\W\d_]{{3,15}} ?:)".replace(
    "@", r"\x40"
)
_QUOTE = r"[\"„”“»«'‘]?"
_ENGLISH = "".join(
    f"(?<! {head})"
    for head in "engineer developer manager analyst designer assistant specialist consultant coordinator accountant controller owner master tester architect lead leader executive intern recruiter generalist partner associate director officer administrator representative scientist advisor".split()
)

_HEAD = rf"(?=(?:{'|'.join(TITLES)}|[^\W\d_]{{2,20}}(?:ista|istka|ysta|ystka|ator|atorka))(?!\w))"
# What a Subject begins with that is no title.
_NO_TITLE = r"(?!(?:rekrutacj|aplikacj|zg[lł]osz|kandydatur|nab|ofert|prac[aey]|tw[oó]j|pan[ia]?\b|pa[nń]sk|informacj|odpowied|status|zmiana|wynik|decyzj|po\b|proces|rozmow|zaprosz|zako[nń]cz|zamkni|konkurs|podzi[eę]k|dzi[eę]k|your|update|application|wiadomo|dotyczy|projekt|program|nowa|nowy|aktualiz)\w*)"

LANGUAGE = Language(
    code="pl",
    interviewed=(
        rf"\b(?:dzi[eę]k\w*|podzi[eę]kowa\w*)\b[^.!?]{{0,120}}\bza\b(?:(?!\b(?:ale|jednak|lecz|[zż]e|jak|aby|niestety|wi[eę]c|dlatego|rozumiem\w*)\b)[^.!?]){{0,140}}\b{_TALK}(?!\w)",
        r"\b(?:dzi[eę]k\w*|podzi[eę]kowa[cć]|doceniam\w*),? (?:\w+ ){0,2}(?:za to, )?[zż]e (?:\w+ ){0,4}(?:przysz|przyjech|wpad|odwiedzi|spotka|porozmawia|rozmawia|pozna|po[sś]wi[eę]ci\w+ (?:\w+ ){1,3}na (?:\w+ )?(?:rozm|spotk))\w*",
        rf"\b(?:dzi[eę]k\w*|podzi[eę]kowa[cć]|doceniam\w*)\b[^.!?]{{0,25}}[zż]e (?:\w+ ){{0,2}}(?:znalaz\w+|mia[lł]\w+|po[sś]wi[eę]ci\w+) (?:\w+ ){{0,3}}(?:czas|chwil[eę]|moment),? (?:na|[zż]eby|by|aby)\b[^.!?]{{0,40}}\b(?:{_TALK}(?!\w)|spotka[cć]|porozmawia[cć]|pozna[cć])",
        r"\bza (?:\w+ ){0,2}(?:przyj[sś]cie|przyjazd|przybycie|odwiedziny)\b",
        r"\bpo (?:[^\W\d_]+ ){0,4}(?:(?:wideo)?rozmowie|(?:wideo)?rozmowach|spotkaniu|spotkaniach|wizycie|dniu pr[oó]bnym|lekcji pr[oó]bnej|zmianie pr[oó]bnej|pr[oó]bnej \w+|assessment cent\w+|etapie rozm[oó]w)\b",
        rf"\b(?:podczas|w trakcie|w czasie|w toku) (?:nasz\w+|{_YOU}|twoj\w+|wczorajsz\w+|ostatni\w+|pierwsz\w+|drugi\w+) (?:\w+ ){{0,2}}{_TALK}(?!\w)",
        rf"\b(?:{_YOU}|\w+(?:[lł]e[sś]|[lł]a[sś]))\b[^.!?]{{0,80}}\b(?:podczas|w trakcie|w czasie) (?:\w+ ){{0,2}}{_TALK}(?!\w)|\bprzygotowanie do rozm[oó]w|\bopowiada[lł]\w* (?:pan|pani)\b",
        rf"\b(?:nawi[aą]zuj\w+|nawi[aą]zaniu|odnosz[aą]c si[eę]|wracam\w*) (?:do|po) (?:\w+ ){{0,3}}{_TALK}(?!\w)",
        rf"\b(?:nasz(?:a|ej|[aą]|e|ego|emu|ym|ych|ymi)|wczorajsz\w+|twoj(?:a|ej|[aą])) (?:\w+ )?{_TALK}(?! (?:z|ze) )(?!\w)",
        rf"\b(?:rozmow\w*|rozm[oó]w\w*|rozmawia[lł]\w+|spotka(?:nie|nia|niu|niem|[lł]\w+)) (?:\w+ )?(?:z|ze) (?:\w+ )?{_YOU}\b",
        r"\b(?:mi[lł]o|przyjemno\w+|ciesz\w+ si[eę]|rado[sś]\w+|super|[sś]wietnie|fajnie|okazj\w+|mo[zż]liwo[sś]\w+)\b[^.!?]{0,50}\b(?:pozna[cć]|poznali[sś]my|spotka[cć]|goszczenia|go[sś]ci[cć]|rozmawia\w+|porozmawia[cć]|gada\w+)",
        rf"\b(?:pozna[lł]\w+|go[sś]cili[sś]my) (?:\w+ )?{_YOU}\b",
        r"\b(?:wzi[aąeę]\w+|bra[lł]\w+|uczestniczy[lł]\w*) (?:pan |pani |pa[nń]stwo )?(?:ju[zż] )?(?:udzia[lł] )?w (?:\w+ ){0,2}(?:rozmow\w+|spotkani\w+|dniu pr[oó]bnym|assessment)",
        r"\b(?:lekcja pr[oó]bna|dzie[nń] pr[oó]bny|rozmowa|spotkanie)\b[^.!?,;]{0,30}\b(?:by[lł][ao]?|wypad[lł]\w*|posz[lł]\w*|utwierdzi[lł]\w*|da[lł][ao]|przebieg[lł]\w+)\b",
        r"\b(?:rozmawia[lł]o|gada[lł]o) (?:\w+ )?si[eę]\b|\bna (?:\w+ )?(?:rozmowie|spotkaniu)\b[^.!?]{0,60}\b(?:pan|pani|zrobi[lł]\w*|pokaza[lł]\w*|\w{2,}[lł][ea][sś])\b|\bsi[eę] (?:rozmawia[lł]o|gada[lł]o)\b",
    ),
    invited=(
        rf"\b(?:zapraszam\w*|zaprosi[cć]|zaproszenie|um[oó]wi[cć]|um[oó]wmy|umawiam\w*|spotkajmy|spotka[cć])\b[^.!?]{{0,80}}\b(?:na|w|do|si[eę])\b[^.!?]{{0,40}}\b{_TALK}(?!\w)",
        rf"\b(?:termin\w*|propon\w+|potwierdza\w+|potwierdzeni\w+|link\w*|do[lł][aą]cz\w*|przypomina\w+|prze[lł]o[zż]y\w*|przesun[aą]\w+|zmian\w+|przesy[lł]am\w*|masz czas)\b[^.!?]{{0,60}}\b{_TALK}(?!\w)",
        rf"\b{_TALK}\b[^.!?]{{0,50}}\b(?:odb[eę]dzie si[eę]|zaplanowa\w+|um[oó]wion\w+|potwierdzon\w+|w dniu|o godz\w*|odwo[lł]a\w+)",
        r"\b(?:zapraszam\w*|spotkajmy si[eę]|um[oó]wmy si[eę]|widzimy si[eę]|propon\w+|potwierdza\w+|przyjecha[cć]|przyj[sś][cć]|wpadnij|czekamy na (?:ciebie|pan\w+))\b[^.!?]{0,60}\b(?:poniedzia\w+|wtor\w+|[sś]rod\w+|czwart\w+|pi[aą]t\w+|sobot\w+|jutro|\d{1,2}[.:]\d\d)",
        rf"\b(?:pasuje|odpowiada|zdzwoni\w+|termin)\b[^.!?]{{0,60}}(?:\?|\b{_TALK}(?!\w))|\b(?:chcia[lł]by|chcia[lł]aby|chce|chcemy|chcieliby[sś]my) (?:pani[aą] |pana |ci[eę] )pozna[cć]|\bchcia[lł]a?by pozna[cć] (?:pani[aą]|pana|ci[eę])",
    ),
    unreal=(
        rf"\b{_OTHERS}, (?:z )?kt[oó]r\w+\b(?:(?!\b(?:dzi[eę]k\w+|podzi[eę]k\w+)\b)[^.!?;]){{0,60}}\b{_TALK}(?!\w)",
        rf"\b(?:wdzi[eę]czn\w+ za|licz[eę] na|nadziej\w+|czekam na|prosz[eę] o|prosi[cć] o|ucieszy\w*|(?<!za )mo[zż]liwo[sś]\w+|ch[eę]tnie|z (?:przyjemno[sś]ci[aą]|ch[eę]ci[aą])|zale[zż]y mi|mog[lł](?:abym|bym|iby[sś]my)|dogodn\w+|dowoln\w+|dyspozyc\w+)\b(?:(?!\b(?:po|za|dzi[eę]k\w+|podzi[eę]k\w+|zaprasz\w+|propon\w+)\b)[^.!?]){{0,90}}\b{_TALK}(?!\w)",
        rf"\bnie(?:\b|(?=mo[zż]liw))(?:(?!\b(?:{_CAUSE})\b)[^.!?,;]){{0,70}}\b(?:{_TALK}(?!\w)|spotka\w*|pozna\w*|porozmawia\w*|rozmawia\w*)",
        rf"\b(?:zapro\w+|wybra\w+|zakwalifikow\w+)\b[^.!?,;]{{0,20}} (?:na|do) (?:[^\W\d_]+ ){{0,2}}{_TALK} (?:[^\W\d_]+ ){{0,3}}{_OTHERS}\b",
        rf"\b(?:na|do) (?:[^\W\d_]+ ){{0,3}}(?:{_TALK}|test\w*)\b(?:(?!\b(?:{_CAUSE})\b)[^.!?,;]){{0,20}}\b(?:zapro[sś]\w+|zaprasza\w+|wybra\w+|zakwalifikow\w+|dopuszcz\w+|przyst[aą]p\w+)",
        rf"\b{_OTHERS}\b(?:(?!\b(?:{_CAUSE})\b)[^.!?,;]){{0,50}}\b{_TALK}(?!\w)",
        rf"\b{_TALK}(?: [^\W\d_]+)? (?:z|ze|innych|pozosta\w+|wszystkich) (?:[^\W\d_]+ ){{0,3}}(?!klientem\b){_OTHERS}\b",
        rf"(?<!udzia[lł] )\b(?:w|na|z|od|o|do|przed|podczas|odby\w+|mia[lł]\w+|mam|prowadzi\w+|zako[nń]cz\w+) (?:[^\W\d_]+ ){{0,2}}{_TALK} (?:z|ze) (?:[^\W\d_]+ ){{0,3}}klientem\b",
        rf"\bpo (?:[^\W\d_]+ ){{0,2}}(?:rozmow\w+|spotkani\w+) (?:z|ze|w|wewn\w+|mi[eę]dzy|pomi[eę]dzy|na temat) (?!{_YOU}\b|nami\b|mn[aą]\b|dni\w|siedzib|biur|nasz\w+ (?:biur|siedzib)|[sś]rod|czwart|pi[aą]t|ponie)[^\W\d_]+",
        rf"\b(?:kontynu\w+|ko[nń]cz\w+|zamyka\w+|prowadz\w+|dalsz\w+|przesz\w+|rozpocz\w+|wszystki\w+|etapu) (?:[^\W\d_]+ ){{0,2}}{_TALK}(?: z(?:e)? {_YOU})?(?!\w)",
        rf"\b(?:ch[eę][cć]|gotowo[sś]\w+|zainteresowani\w+ udzia[lł]em w|propozycj\w+|pro[sś]b\w+|odwo[lł]\w+|rezygnacj\w+|do kolejn\w+|przed) (?:[^\W\d_]+ ){{0,2}}{_TALK}(?!\w)",
    ),
    conditional=(
        rf"\b(?:zapro[sś]\w+|zaprasza\w+|wybra\w+|zakwalifikow\w+|przesz\w+|dopuszcz\w+|wy[lł]oni\w+|kwalifik\w+)\b(?:(?!\b(?:za|podczas|dzi[eę]k\w+|podzi[eę]k\w+)\b)[^.!?;]){{0,80}}\b(?:na|do) (?:[^\W\d_]+ ){{0,3}}(?:{_TALK}(?!\w)|test\w*)",
        rf"\b(?:potwierdza\w+|przypomina\w+|prze[lł]o[zż]y\w*|przesun\w+|odwo[lł]\w+)\b[^.!?;]{{0,50}}\b{_TALK}(?!\w)",
        rf"\bpo (?:[^\W\d_]+ ){{0,2}}{_TALK}\b[^.!?]{{0,60}}\b(?:poinformujemy|podejmiemy|podejm[eę]|damy zna[cć]|dam zna[cć]|odezw\w+|wr[oó]c\w+|zdecydujemy|przeka[zż]emy|b[eę]dziemy)\b",
        (
            rf"\b(?<!czas, )(?<!chwilę, )(?:je[sś]li|je[zż]eli|gdyby\w*|czy|ch[eę]tnie|chcia[lł]\w*|chcieli\w*|chcemy|nadziej\w+|liczymy|b[eę]dzie\w*|b[eę]d[eę]|mo[zż]emy|mog[aąeę]|propon\w+|zaprasza\w+|zach[eę]ca\w+|w razie|w przypadku|o ile|by|aby|[zż]eby)\b"
            rf"(?![^.!?;]{{0,30}}podzi[eę]k)(?:(?!\b(?:{_CAUSE})\b)[^.!?,;]){{0,70}}\b(?:{_TALK}(?!\w)|spotka\w*|pozna\w*|porozmawia\w*|rozmawia\w*)"
        ),
        rf"\b(?:um[oó]wi\w*|zorganizow\w+|zaplanow\w+) (?:[^\W\d_]+ ){{0,2}}{_TALK}(?!\w)",
    ),
    phoned=(r"\b(?:telefon\w*|zdzwoni\w*|phone|screening\w*|call\w{0,2}|wideorozm\w+|preselekc\w+)\b",),
    final=(
        r"\b(?:po|w|za|podczas|na|z) (?:[^\W\d_]+ ){0,3}(?:fina[lł]ow\w+|ostatni(?:m|ej|ego|[aą]|ch)|ko[nń]cow\w+|trzeci\w+) (?:[^\W\d_]+ )?(?:etap\w*|rund\w+|rozm\w+|spotkani\w+)",
        r"\b(?:po|w|z) finale?\b",
    ),
    tested=(
        r"\b(?:rozwi[aą]zani\w+|wykonani\w+|odes[lł]ani\w+|przes[lł]ani\w+|nades[lł]ani\w+|przygotowani\w+|sprawdz\w+|ocen\w+|analiz\w+|wype[lł]nieni\w+|wynik\w*) (?:[^\W\d_]+ ){0,3}(?:zada(?:nie|nia|niu|[nń])|test\w*|te[sś]cie|case\w*)\b",
        r"\bdzi[eę]k\w*\b[^.!?]{0,60}\bza\b[^.!?]{0,40}\b(?:zadanie|test)\b|\bprzyst[aą]pieni\w+ do (?:[^\W\d_]+ )?testu|\b(?:twoj[ea]|pana|pani|nades[lł]an\w+) (?:rozwi[aą]zani\w+|zadani\w+|prac\w pisemn\w+)",
        r"\bw (?:te[sś]cie|testach|zadaniu) (?:[^\W\d_]+ ){0,3}(?:uzyska\w+|zdoby\w+|otrzyma\w+|osi[aą]gn\w+|by[lł]y)\b|\b(?:uzyska\w+|zdoby\w+|osi[aą]gn\w+)\b[^.!?]{0,60}\bw (?:te[sś]cie|testach|zadaniu)\b|\bpo (?:te[sś]cie|zadaniu)\b",
    ),
    # The word before the conversation counts too: "za rozmowę 5 listopada" has nothing between it and its day.
    meeting=rf"(?:[^\W\d_]{{1,20}}(?= (?:[^\W\d_]+ )?{_TALK}(?!\w))|{_TALK}|rozmawiali[sś]my|spotkali[sś]my)",
    on=rf"w dniu|z dnia|dnia|dniu|z|ze|w|we|si[eę]|{_TALK}|kwalifikacyjn\w+|rekrutacyjn\w+|techniczn\w+|telefoniczn\w+|online|mia[lł]\w+ miejsce",
    refused=(
        r"\bnie\b(?! wahaj| waha)[^.!?]{0,70}\b(?:informacj\w+ zwrotn\w+|feedback\w*|uzasadni\w+|uzasadnia\w+|powod[oó]w|przyczyn\w?|argumentacj\w+)\b",
        r"\b(?:informacj\w+ zwrotn\w+|feedback\w*|uzasadnieni\w+)\b[^.!?]{0,30}\bnie (?:jest|s[aą]|b[eę]d\w+|udziela\w*|przekazuj\w*|podaj\w*|wysy[lł]a\w*|mo[zż]\w+)",
        r"\bprosimy o nie(?:kontaktowanie|telefonowanie|zadawanie)|\bnie (?:prowadzimy|wdajemy)\b[^.!?]{0,40}\b(?:korespondencj\w+|dyskusj\w+)",
    ),
    offered=(
        r"\b(?:ch[eę]tnie|z przyjemno\w+|mo[zż]emy|mog[eę]|gotow\w|s[lł]u[zż]\w+|je[sś]li|je[zż]eli|gdyby\w*)\b(?![^.!?]{0,60}(?:ankiet|podziel\w* si[eę] (?:z nami|swoj)|wdzi[eę]czn|od (?:ciebie|pan)))[^.!?]{0,80}\b(?:informacj\w+ zwrotn\w+|feedback\w*|(?:porozmawia\w+|opowie\w+)[^.!?]{0,40}(?:szczeg[oó][lł]\w+|decyzj\w+|wi[eę]cej))",
        r"\b(?:informacj\w+ zwrotn\w+|feedback\w*)\b[^.!?]{0,40}\b(?:ch[eę]tnie|przeka[zż][eę]|przeka[zż]emy|udziel[eę]|udzielimy|na (?:[zż]yczenie|pro[sś]b\w+)|mo[zż]na (?:uzyska\w+|otrzyma\w+))\b",
    ),
    given=(
        r"\b(?:znajomo|do[sś]wiadcz|umiej[eę]tn|wiedz|kompetenc)\w+\b[^.!?]{0,40}\b(?:niewystarczaj\w+|zbyt (?:ma[lł]|s[lł]ab|kr[oó]tk)\w+|za (?:ma[lł]|s[lł]ab|kr[oó]tk)\w+)",
        r"\b(?:za)?brak(?:[lł]o|owa[lł]o|uje|owa[lł]y)\b[^.!?]{0,50}\b(?:do[sś]wiadcze\w+|znajomo\w+|umiej[eę]tno\w+|kompetenc\w+|wiedz\w+|praktyk\w|samodzieln\w+|pewno[sś]\w+|g[lł][eę]bi|konkret\w+|bieg[lł]o\w+|przygotowani\w+|uprawnie\w+|certyfikat\w+|test[oó]w|swobod\w+)",
        r"\b(?:z powodu|z uwagi na|ze wzgl[eę]du na|ponad?wa[zż])\b[^.!?]{0,15}\bbrak\w* (?:wymagan\w+ |odpowiedni\w+ |wystarczaj\w+ |pan\w* )?(?:do[sś]wiadcze\w+|znajomo\w+|umiej[eę]tno\w+|uprawnie\w+|certyfikat\w+|kwalifik\w+|wykszta[lł]c\w+)",
        r"\b(?:do rozwoju|do poprawy|na minus|minusy|obszary do (?:rozwoju|poprawy)|s[lł]absze strony|co mo[zż]na poprawi[cć])(?: to)? ?:",
        r"\b(?:warto|radzimy|sugerujemy|polecam|zach[eę]cam\w*|powin\w+)\b[^.!?]{0,40}\b(?:popracowa[cć]|poprawi[cć]|podszlifowa[cć]|wzmocni[cć]|pog[lł][eę]bi[cć]|nad\s?robi[cć]|poprawienia|pog[lł][eę]bienia)\b",
        r"\bpow[oó]d(?: odmowy| decyzji| odrzucenia)?: (?!wybra|inn|brak wakat|stanowisko)\w+|\b(?:g[lł][oó]wn\w+ |jedyn\w+ )?(?:powodem|przyczyn[aą])\b[^.!?]{0,30}\b(?:by[lł]|jest)\w{0,2}\b[^.!?]{0,30}\b(?:brak\w*|niewystarcz\w+|zbyt|za (?:ma[lł]|s[lł]ab|kr[oó]tk))",
        r"\bnie (?:spe[lł]nia (?:pan|pani|twoj\w+|jeszcze)|posiada (?:pan|pani)|masz (?:jeszcze )?(?:do[sś]wiadcz|uprawn|certyf))\b[^.!?]{0,60}",
        r"\b(?:feedback|informacj\w+ zwrotn\w+|uwagi)\b[^.!?:]{0,50}\b(?:(?:od|z|ze) (?:\w+ )?(?:zespo[lł]\w*|rekruter\w+|komisji|rozm[oó]w\w*)|po (?:rozmowie|zadaniu)|do zadania)\b[^.!?:]{0,20}:(?! ?https?)",
        r"\b(?:dla nas |jak na \w+ )?(?:zbyt du[zż]e braki|za s[lł]ab\w+|zbyt s[lł]ab\w+|zbyt ma[lł]o do[sś]wiadcz\w+|za ma[lł]o do[sś]wiadcz\w+)\b",
    ),
    pause=(
        r"\b(?:rekrutacj\w*|proces\w*|nab[oó]r\w*|zatrudni\w+|etat\w*|wakat\w*|stanowisk\w+)\b[^.!?]{0,60}\b(?:wstrzyman\w+|zawieszon\w+|zamro[zż]on\w+|prze[lł]o[zż]on\w+|od[lł]o[zż]on\w+|on hold|przesuni[eę]t\w+|przerwan\w+)",
        r"\b(?:wstrzym\w+|zawiesz\w+|zawiesi\w+|zamrozi\w+|zamro[zż]eni\w+|odk[lł]ada\w*|od[lł]o[zż]y\w+|prze[lł]o[zż]y\w+|przesun[eę]\w+|przerwa\w+)\b[^.!?]{0,50}\b(?:rekrutacj\w*|proces\w*|nab[oó]r\w*|zatrudni\w+|etat\w*|wakat\w*)|\bhiring freeze\b",
    ),
    ended=(
        r"\bnie (?:zatrudni\w+|z[lł]o[zż]ymy|zaproponuj\w+|zaprosimy|b[eę]dzie\w* (?:\w+ ){0,2}(?:rozpatrywa\w+|procedowa\w+|kontynuowa\w+)|przyjmiemy|wybrali[sś]my|zosta[lł]\w* (?:\w+ )?wybran\w+)",
        r"\b(?:zako[nń]czon\w+|zamykamy|zamkni[eę]\w+|zamkn[aąeę]\w+|anulowan\w+|odrzucon\w+|ko[nń]czymy|ko[nń]cz[eę]|zlikwidowan\w+|uniewa[zż]nion\w+|wycofan\w+)\b",
        r"\b(?:wybra\w+|zatrudni\w+|zdecydowa\w+)\b[^.!?]{0,40}\b(?:inn\w+|kogo[sś]|drug\w+)\b",
    ),
    company=(
        rf"\b{_FIRM} (?:[-–] )?{_QUOTE}@{_NAMED}",
        rf"\b{_WORK}\b(?:(?!\b(?:do[sś]wiadcz|znajomo|umiej[eę]tn|specjaliz|wiedz|bieg[lł])|[.!?;:]).){{0,70}} we? {_NOT_SO}@{_NAMED}",
        rf"\bzainteresowani\w{{1,2}} (?:ofert[aą] (?:pracy )?)?{_NOT_SO}@{_NAMED}(?= ?(?:[.,;!]|$)| (?:i|oraz|jako|za)\b)",
        rf"\b(?:aplik\w+|zg[lł]osz\w+|cv|kandydatur\w+|do[lł][aą]cz\w+|rekrutacj\w+) do (?:firmy |sp[oó][lł]ki |zespo[lł]u )?{_NOT_OF}@{_NAMED}(?= ?(?:[.,;!]|$)| (?:i|oraz|jako|na|za|w)\b)",
        rf"\bw imieniu (?:ca[lł]ego )?(?:zespo[lł]u )?{_NOT_OF}@{_NAMED}(?= (?:chc|chcia|dzi|pragn|bardzo|serdecz|uprzej|inform|z )|[,.])",
        rf"(?:^|[.!?] )@{_NAMED}(?= (?:uprzejmie |serdecznie )?(?:informuje\b|dzi[eę]kuje\b|zawiadamia\b|jest pracodawc[aą]|wspiera r[oó][zż]no|realizuje polity|zobowi[aą]zuje si[eę]|szuka))",
        rf"\b(?:pracodawca|firma|zleceniodawca|sp[oó][lł]ka) ?: {_QUOTE}@{_NAMED}",
        rf"\b(?:my|wszyscy|nas|ca[lł]y zesp[oó][lł]) (?:z|w|we|ze) {_NOT_SO}{_NOT_OF}@{_NAMED}",
    ),
    company_subject=(
        rf"\b(?:aplikacja|kandydatura|zg[lł]oszenie|rekrutacja|praca|proces|rozmowa|sta[zż]|kariera|rozmowie|rekrutacji|aplikacji|stanowisk\w+ [^.!?]{{2,60}}) we? {_NOT_SO}@{_NAMED}(?=$| ?[-–|(,:!])",
        rf"\b(?:aplikacja|zg[lł]oszenie|cv|kandydatura) do {_NOT_OF}@{_NAMED}(?=$| ?[-–|(,:!])",
        rf"\b(?:wiadomo[sś][cć]|informacja|odpowied[zź]|decyzja) od (?:firmy )?{_NOT_OF}@{_NAMED}(?=$| ?[-–|(,:!])",
        rf"\x40 @{_NAMED}(?=$| ?[-–|(,:!])",
        rf"\b{_FIRM} {_QUOTE}@{_NAMED}(?=$| ?[-–|(,:!])",
    ),
    role=(
        rf"\bstanowisk(?:o|u|a|iem)(?: pracy)?(?: urz[eę]dnicze)?(?: ?:| [-–])? {_QUOTE}{_NOMINATIVE}@{_ENDS}",
        rf"\b(?:rol[eęiaą]|pozycj[eęiaą]|wakat|wakatu|funkcj[eęi]) (?:to )?{_QUOTE}{_NOMINATIVE}@{_ENDS}",
        rf"\b(?:aplik\w+|zg[lł]osz\w+|kandydatur\w+|rekrutacj\w+|proces\w*|prac\w+|zatrudni\w+|sta[zż]\w*|do[lł][aą]cz\w+)\b[^.!?;]{{0,50}} jako {_QUOTE}{_HEAD}%{_ENDS}",
        rf"\b(?:ofert\w+|og[lł]oszeni\w+|rekrutacj\w+|nab[oó]r\w*)(?: pracy)?(?: na| dotycz[aą]c\w+)?(?: ?:)? {_QUOTE}{_HEAD}%{_ENDS}",
        r"\b(?:ofert\w+|og[lł]oszeni\w+|rekrutacj\w+|konkurs\w*|proces\w*|aplikacj\w+)(?: pracy)?(?: na)?(?: ?:)? [\"„”»]@(?=[\"”“«]| \()",
    ),
    role_subject=(
        rf"\bstanowisk(?:o|u|a|iem)(?: pracy)?(?: urz[eę]dnicze)?(?: ?:| [-–])? {_QUOTE}{_NOMINATIVE}@{_ENDS}",
        rf"(?:^|: | [-–|] |\] |, |\b(?:rekrutacj[aię]|aplikacj[aię]|zg[lł]oszeni[ea]|kandydatur[aęy]|nab[oó]r|oferta|pracy?|rol[aęi]|cv|rozmow[ayę]|proces|konkurs|sta[zż]) ){_QUOTE}{_HEAD}%{_ENDS}",
        rf"(?:^|: | [-–|] |\] |\b(?:rekrutacj[aię]|aplikacj[aię]|zg[lł]oszenie|kandydatura|oferta|rol[aęi]) ){_QUOTE}{_NO_TITLE}{_NOMINATIVE}@(?!{_ENGLISH}){_ENDS}",
    ),
    role_declined=(
        rf"\bstanowisk(?:o|u|a|iem)(?: pracy)?(?: urz[eę]dnicze| urz[eę]dniczym)? {_QUOTE}(?={DECLINED})@{_ENDS}",
        rf"\b(?:rol[eęiaą]|pozycj[eęiaą]|wakat|wakatu|funkcj[eęi]|etat|etatu|posad[eęyaą]) {_QUOTE}(?={DECLINED})@{_ENDS}",
        rf"\b(?:konkurs\w*|nab[oó]r\w*|rekrutacj\w+|aplikacj\w+|zg[lł]osze\w+|kandydatur\w+) na (?={DECLINED})@{_ENDS}",
    ),
    nominative=nominative,
    role_words=frozenset(TITLES),
    role_endings=("ista", "istka", "ysta", "ystka", "ator", "atorka"),
    company_joins=frozenset("i im. św. dla & nad pod".split()),
    role_joins=frozenset("i oraz w na do ds ds. dla".split()),
    client=(
        r"\b(?:nasz|naszego|naszemu|naszym|m[oó]j|mojego|moim|naszej|nasza) (?:klient|zleceniodawc)\w*",
        r"\b(?:od|przez|u|z|dla) klienta\b(?! (?:indywid|biznes|zamo[zż]n|kluczow|detal))|\bklient(?:ka)? (?:\w+ ){0,4}(?:zdecydowa\w+|wybra\w+|podzi[eę]kowa\w+|przejrza\w+|poinformowa\w+|wstrzyma\w+|odrzuci\w+|oczek\w+|szuka\w*|postawi\w+|uzna\w+|nie|zaprosi\w+|poszed\w+|dokona\w+|oceni\w+)",
    ),
    elsewhere=(
        r"\b(?:inn(?:e|ych|ym|ymi|[aąy]|ego|ej)|podobn\w+|kolejn\w+|pozosta[lł]\w+|r[oó]wnie[zż]|tak[zż]e|te[zż]|aktualn\w+|otwart\w+|obecnie) (?:(?!os[oó]b|kandyd|etap|na\b|do\b)[^\W\d_]+ ){0,3}(?:stanowisk\w*|ofert\w*|rekrutacj\w*|r[oó]l\w*|rol\w+|wakat\w*|og[lł]osze\w+|projekt\w*)\b",
        r"\b(?:do[sś]wiadcze\w+|pracowa[lł]\w*|pracuj\w+) (?:[^\W\d_]+ ){0,3}(?:na (?:[^\W\d_]+ ){0,2}stanowisku|w roli|na pozycji|jako)\b",
        r"\b(?:mo[zż]e (?:\w+ )?(?:zainteresowa\w+|zaciekawi\w+)|zainteresuje|polecamy|proponujemy|zach[eę]camy do (?:aplikowania|zapoznania|sprawdzenia|zgloszenia|przejrzenia)|zobacz|sprawd[zź]|szukamy (?:te[zż]|r[oó]wnie[zż]|tak[zż]e|obecnie|teraz))\b",
    ),
    applying=(
        r"\b(?:aplik\w+|kandydatur\w*|zg[lł]osz\w+|rekrutacj\w*|konkurs\w*|nab[oó]r\w*|dzi[eę]k\w+|zainteresowani\w+)\b",
    ),
    not_names=frozenset(
        "ja my ty on ona oni one państwo państwa państwu państwem pan pani pana panu panem panią panie pań pański pańska pańskie twój twoja twoje twojej twojego twoją ciebie tobie tobą cię ci was wam wasza wasze "
        "nasz nasza nasze naszej naszego naszą naszym naszych nas nam ten ta to tę tej tego tym te tych oraz lub ale lecz a i jednak niestety dlatego ponieważ że iż jako po przed przy przez od do za na bez o u z ze "
        "jednocześnie zanim kariery nie tak już tylko także również bardzo serdecznie uprzejmie dziękuję dziękujemy dzień dobry szanowni szanowny szanowna drogi droga cześć hej witaj witam informuję informujemy informacja odpowiedź decyzja wynik wyniki status "
        "aplikacja zgłoszenie kandydatura kandydat kandydatka kandydacie kandydatko rekrutacja stanowisko praca oferta "
        "rozmowa spotkanie poważaniem pozdrawiam pozdrawiamy pozdrowienia powodzenia wyrazami szacunku stycznia lutego marca kwietnia czerwca lipca sierpnia września października listopada grudnia "
        "poniedziałku wtorku środę środy czwartku piątku soboty niedzieli sp ul tel nip krs regon re odp fw fwd pd dot dotyczy temat wiadomość "
        "uczelni "
        "została został zostało jest był była".split()
    ),
    teams=frozenset(
        "zespół zespołu rekrutacja rekrutacji rekrutacje rekrutacyjny rekrutacyjna rekrutacyjnego kariera karier kadry kadr kadrowy rozwoju produkcji magazynu projektu szkoły organizacyjny organizacyjnego usług wspólnych dział działu departament referat sekcja wydział oddział hr personalny personalna personalnego osobowych pracowniczych "
        "praca pracy nabór naboru komisja konkursowa kwalifikacyjna sekretariat dziekanat rektorat dyrekcja administracja kandydat kandydata kandydatów talenty program portal system powiadomienia płac płace staże staży staż praktyki szkoleń spraw zasobów ludzkich zasoby "
        "biuro centrum urząd szpital uniwersytet politechnika akademia instytut fundacja stowarzyszenie szkoła przedszkole żłobek liceum muzeum teatr biblioteka bank spółka grupa zakład zakłady spółdzielnia przychodnia kancelaria agencja firma sieć sąd komenda "
        "hotel restauracja piekarnia cukiernia hurtownia drukarnia apteka sklep fabryka ośrodek inspektorat izba ministerstwo starostwo gmina redakcja wydawnictwo ekipa obsługa konkurs konkursy zarząd zarządu zarządzania".split()
    ),
    team_stems=("rekrut",),
    organisations=frozenset(
        "firma biuro centrum urząd szpital uniwersytet politechnika akademia instytut fundacja stowarzyszenie szkoła przedszkole żłobek liceum muzeum teatr biblioteka bank spółka grupa zakład zakłady spółdzielnia przychodnia kancelaria agencja "
        "sieć sąd komenda hotel restauracja piekarnia cukiernia hurtownia drukarnia apteka sklep fabryka ośrodek inspektorat izba ministerstwo starostwo gmina redakcja wydawnictwo".split()
    ),
    businesses=frozenset(
        "ochrona starości opieki pomocy społecznej społeczny sm zoz nzoz spzoz dps mops ubezpieczenia transport logistyka budownictwo instalacje meble medyczne medyczna nieruchomości finanse energia energetyka przemysł technika technologie usługi handlowa handlowe produkcyjne produkcyjna spożywcze polska polski linie okna drogerie "
        "stolarnia mleczarnia browar kwiaciarnia księgarnia klinika gabinet studio pracownia warsztat serwis salon ferma gospodarstwo towarzystwo konsorcjum holding kuźnia huta kopalnia stocznia elektrownia wodociągi przedsiębiorstwo".split()
    ),
    business_endings=(),
    at=r"z(?! ?o\b)|ze|w(?= [^\W\d_]{2,30}(?<![eu])(?<!ach)(?<!ej)(?<![yi]m)(?<!ni)(?<!dzi)(?<!cy)(?<![ąęyi])(?!\w))",
    via="przez|za pośrednictwem|poprzez",
    behalf="w imieniu(?: firmy)?",
    openings=r"firma(?! \w+(?:ca|owa|na|ska|cza)\b)|spółka",
    signed_at=r"z(?= \S{2,30}(?<![euyi])$)",
    titles=r"Pan|Pani|prof\. dr hab|dr hab|dr inż|dr n\. \w{1,5}|mgr inż|mgr|inż|lek\. med|lek|Z up\. \w{1,20}|Z poważaniem",
    advertising=r"wysłan\w+ (?:przez|za pomocą|z systemu)|wypisz się|obsług\w+ rekrutacji|wygenerowan\w+|wyświetl w przeglądarce",
    questions=(
        r"\b(?:pyta\w+|w[aą]tpliwo\w+|kontakt\w*|skontakt\w*|napisz\w*|pisa[cć]|pisz\w*|odpowied\w+|feedback\w*|informacj\w+ zwrotn\w+|mail\w*|e-mail\w*|adres\w*)\b",
    ),
    other_matters=(
        r"\b(?:dan(?:e|ych|ymi)|rodo|iod|zg[oó]d\w*|prywatno\w+|wypis\w+|rezygn\w+|usun\w+|newsletter\w*|techniczn\w+|etyk\w+|skarg\w*|sygnali\w+|ochron\w+|subskryp\w+|nadu[zż]y\w+|oszust\w+|dost[eę]pno[sś]\w+|dostosowa\w+|wycof\w+)\b",
    ),
    unread=(
        r"\b(?:prosimy|prosz[eę]|nale[zż]y|mo[zż]na)\b[^.!?]{0,30}\bnie odpowiada[cć]\b|\bnie (?:odpowiadaj\w*|nale[zż]y odpowiada[cć]|mo[zż]na odpowiada[cć])\b[^.!?]{0,30}\b(?:na|wiadomo\w+)|\bnie odpowiada[cć] na (?:t[eę]|ten|niniejsz\w+)",
        r"\b(?:skrzynk\w+|adres\w*|odpowiedzi)\b[^.!?]{0,60}\bnie (?:jest|s[aą]|b[eę]d[aą]|zostan[aą]|b[eę]dzie)(?: \w+)? (?:monitorowan\w+|czytan\w+|odczyt\w+|obs[lł]ugiwan\w+|sprawdzan\w+|przegl[aą]dan\w+|odbieran\w+)|\bnieobs[lł]ugiwan\w+ (?:skrzyn|adres)\w+|\b(?:unmonitored|not monitored|do not reply)\b",
    ),
    closings=(
        r"z (?:wyrazami|powa[zż]aniem|szacunkiem|serdeczn\w+|pozdrowieni\w+|najlepszymi|podzi[eę]kowan\w+|ciep[lł]\w+)(?: [^\W\d_]{1,20}){0,3}",
        r"(?:(?:serdecznie|ciep[lł]o|gor[aą]co|dzi[eę]kuj[eę]|dzi[eę]kujemy) (?:i )?)?pozdrawiam(?:y)?(?: [^\W\d_]{1,12}){0,2}",
        r"(?:(?:serdeczne |ciep[lł]e )?pozdrowienia|pozdro|[lł][aą]cz[eę] (?:pozdrowienia|wyrazy szacunku)|[lł][aą]czymy (?:pozdrowienia|wyrazy szacunku)|serdeczno[sś]ci|u[sś]ciski|[sś]ciskam(?:y)?|powodzenia|trzymaj si[eę]|do (?:zobaczenia|us[lł]yszenia)|dzi[eę]ki|prosz[eę] przyj[aą][cć] wyrazy \w{1,12})",
        r"(?:[zż]ycz[eę]|[zż]yczymy)(?: \w{1,12})? (?:powodzenia|sukces[oó]w|wszystkiego dobrego)(?: [^\W\d_]{1,15}){0,6}|trzymamy kciuki(?: [^\W\d_]{1,15}){0,4}|pozdrawiam(?:y)? ?/ ?(?:kind|best) regards|(?:kind|best) regards",
    ),
    head_first=True,
    day_before=r" (?:r\.|br\.|roku)?,? ?(?:(?:odby[lł]\w*|mia[lł]\w*|mieli[sś]my|miejsce|si[eę]|z|pani[aą]|panem|pa[nń]stwem|tob[aą]|przyjemno[sś][cć]|okazj[eę]|nasz\w*|pierwsz\w+|ze|mn[aą]|o godz\.? ?[\d:.]{1,5}) ){1,5}",
    informal=r"\b(?:(?-i:Ci|Was|Wam|Wami|Wasz\w{0,4})|Cię|Ciebie|Tobie|Tobą|Twój|Twoj\w{1,4}|\w{2,}(?:łeś|łaś)|aplikujesz|cześć|czesc|hej|hejka|siema)\b",
    formal=r"\b(?:Pan|Pani|Panu|Pana|Panem|Panią|Panie|Państwo|Państwa|Państwu|Państwem|Pańsk\w{1,4}|Pansk\w{1,4}|[Ss]zanown\w{1,3})\b",
)
