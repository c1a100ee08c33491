"""Swedish, of Sweden and of Finland."""

from rejectbox.languages import Language

_TALK = r"(?:(?!(?:video|ai-|inspelad)\w{0,3}intervju\w{0,3} ?(?!med|på|i [mtofls]|den|via|häromdagen|förra))\w{0,22}intervju(?:n|er|erna|tillfället)?|(?<!utvecklings)(?<!löne)(?:[a-zåäö-]{0,14}samtal(?:et|en)?|(?:teams|zoom|video|telefon|digital[at]?\s|fysisk[at]?\s)?-?möte(?:t|n|na)?)|prov(?:jobb|dag|pass|föreläsning|undervisning|lektion|spelning|arbet)\w{0,6}|träff(?:en|ar|arna)?|besök(?:et|en)?|pratstund(?:en)?|fika(?:n|t|stund\w{0,3})?|rundvandring(?:en)?|studiebesök(?:et)?|(?:screening|teams|zoom)?-?call(?:et|en)?|snack(?:et)?)"
_MET = r"(?:träffa|träffat|träffas|prata|pratat|tala|talat|snacka|möta|mött|lära känna|lärt känna|ses|intervjua|intervjuat|höra mer)"
_CAUSE = r"efter|sedan|under|från|tack\w{0,4}|uppskatta\w{0,3}|men|dock|trots|även om"  # behind these a real conversation may stand
_OTHERS = r"(?:kandida\w+|(?:arbets|med)?sökande(?:na|n|s)?|person(?:er|erna|en)?|dem|dom|de(?= (?:som|vi|andra|övriga|utvalda|sökande))|några|flera|(?<!en )andra(?! (?:intervju|samtal|möte|gång|rund|omgång|steg))|den som|vilka|övriga|urvalet|utvalda)"
_JOB = r"(?:tjänst(?:en)?|roll(?:en)?|(?:sommar|extra|deltids|säsongs)?jobb(?:et)?|befattning(?:en)?|(?:tillsvidare|visstids)?anställning(?:en)?|position(?:en)?|(?:konsult)?uppdrag(?:et)?|uppgift(?:en)?|vikariat(?:et)?|(?:praktik)?plats(?:en)?|utlysning(?:en)?|annons(?:en)?|lärartjänst(?:en)?|arbete(?:t)?|yrket)"
_APPLY = r"(?:ansökan|ansökningar|ansökte|ansökt|sökte|sökt|söka|söker|spontanansökan|intresseanmälan|kandidatur|intresset?|jobbansökan)"
_Q = r"[\"“”„‘'’«»]?"
_AGENT = "|".join(
    f"(?<={end})"
    for end in "are iker ör ist assistent sistent agent konsulent intendent student dirigent praktikant serveringspersonal erska erske chef ekonom onom olog agog jurist nalist konsult kurator ator ktor rator controller terapeut arkitekt lektor adjunkt doktorand "
    "ktör biträde vikarie lärling trainee praktikant manager developer engineer designer analyst officer director specialist scientist architect owner consultant recruiter coach bud kock "
    "värd värdinna vakt matros präst diakon biolog läkare assistent sjuksköterska undersköterska barnmorska tandsköterska timmerman brandman optiker ombud tolk värdar dietist amanuens postdoc "
    "administratör executive partner tester marketer planner buyer programmer copywriter lead representative associate intern artist administrator coordinator assistant accountant leader master advisor expert cfo ceo cto coo cmo cio chro strateg husmor hovmästare barista kassör styrman fogde notarie aspirant kanslist huvud kallskänka".split()
)
_ENG = "manager|developer|engineer|designer|analyst|officer|director|specialist|scientist|architect|owner|consultant|recruiter|coach|lead|executive|partner|tester|marketer|planner|buyer|programmer|representative|associate|intern|artist|administrator|coordinator|assistant|accountant|controller|leader|master|advisor|expert|cfo|ceo|cto|coo|cmo|cio|chro"
_ADJ = r"(?:bio)?medicinskt?|tekniskt?|administrativ|ekonomisk|juridisk|strategisk|operativ|pedagogisk|klinisk|grafisk|digital|personlig|social|auktoriserad|utesäljande|legitimerad|leg\.|biträdande|bitr\.|tillförordnad|vikarierande|tf\.?|ledande|erfaren|senior|junior|extra|timanställd|interim"
_NEW = r"(?:vår|våra|vårt|en|ett|den|det|er|dig|din|oss|att|denna|detta|dessa|de|hos|på|vid|samma|några?|flera|båda|år|höst|vår|sommar|vinter|dag|morgon|går|stället|samband|framtiden|första|andra|nästa|sin|sitt|sina|mån|tid|nuläget|dagsläget|slutet|början|kombination|form|norra|södra|östra|västra|centrala|ditt|närtid|övrigt|fråga|närheten|tre|två|fyra|tillfället|närvarande|ett|veckan|perioden|förra|som)"
_MORE = rf"(?: (?:i|inom) (?!{_NEW}\b)(?-i:[a-zåäö])| (?:med|mot) (?:inriktning|profil|placering mot|specialisering|specialistkompetens|behörighet)\b| med ansvar för (?-i:[a-zåäö])| av (?-i:[a-zåäö])| (?:och|eller|/|&) (?:(?-i:[A-ZÅÄÖ]{{2,4}}\b|[A-ZÅÄÖ][a-zåäö]+(?:are|ör|iker|manager|assistent)\b)|matematik|engelska|svenska|kemi|fysik|biologi|\w*kunskap|historia|geografi|idrott\w*|slöjd|musik|bild|teknik|religion|filosofi|psykologi|tyska|franska|spanska|finska|biträdande|fritids\w+|kassa|lager|\w{{2,20}}(?:are|ör|iker|biträde|chef|assistent|sköterska)\b)| (?-i:II|III|IV)\b| (?:of|for|to) (?-i:[A-Z]))"
_STOP = (
    r"i|in|inom|hos|på|vid|till|till(?:s|satt\w{0,3})|från|för|med|via|av|om|under|efter|innan|sedan|inför|och|eller|samt|men|så|då|när|där|som|vilken|vilket|att|"
    r"jag|vi|du|ni|den|det|de|dig|oss|er|denna|detta|din|ditt|dina|vår|vårt|våra|är|var|har|hade|blev|blir|blivit|kommer|kan|kunde|ska|skulle|vill|ville|måste|får|fick|går|gick|inte|ej|"
    r"nu|redan|tyvärr|dessvärre|dock|här|igen|också|även|gärna|alltså|därför|tidigare|nyligen|idag|besked|avslutad|avslutas|avslag|återkoppling|uppdatering|svar|information|status|nästa|ref|dnr"
)
_END = rf"(?=\s?[.,;:!?)\"”»“](?:\W|$)|$| ?[-–—|(]| / | \d{{3}}| (?:Arbetsgivare|Företag|Ny status|Status|Ort|Referens|Ref|Diarie\w*|Sista)\b|(?:{_AGENT})(?! (?:{_ENG})\b)(?!{_MORE}) | (?:{_STOP})(?!\w))(?!{_MORE})"
_NOTSO = r"(?!\w+ (?:intervju\w*|samtal\w*|möte\w*|tjänst\w*|roll\w*|jobb\w*|ansökan|rekrytering\w*|position\w*|process\w*|återkoppling)\b)"
_TITLE = rf"{_Q}(?=(?:{_ADJ}) \w|(?:[\w&/.+#-]{{1,25}} ){{0,4}}(?:{_ENG})\b)@(?:{_AGENT}){_END}"  # surely a role by its first word, or its last
_TAIL = r"kommuns?|stads?|universitet\w{0,5}|högskolan?|läns?|landsting|församling|pastorat|stift|samfällighet|(?:universitets|läns)?sjukhus\w{0,3}|centralsjukhus\w{0,3}|bibliotek|museum|teater|akademi\w?|institut\w{0,3}|gymnasi\w{1,4}|(?:fri|grund|folkhög)?skolan?|förskol\w{1,3}|kyrkan|kraftnät|välfärdsområde|energi|vatten|bostäder|förvaltning|kommunförbund|räddningstjänst|tingsrätt|hovrätt|tekniska|mekaniska|bryggeri|hamn|fastigheter|trafik|hemtjänst|bageri"
_WHOLE = rf"(?!\w)(?! (?:(?:och|&) )?(?-i:[A-ZÅÄÖ0-9&]))(?! (?:{_TAIL})\b)(?!:)"
_NOROLE = r"(?!(?:(?:(?-i:[A-ZÅÄÖ0-9&])[\w&-]{0,25}|of|for) ){0,4}(?!för\b)[\w-]{0,25}(?:manager|developer|engineer|analyst|designer|consultant|specialist|lead|controller|officer|director|owner|executive|trainee|medarbetare|utvecklare|ledare|ingenjör|assistent|chef|säljare|are|iker|ör|konsult|sköterska)\b)"
_NOCOMPANY = r"(?!(?:Institutionen|Avdelningen|Enheten|Fakulteten|Sektionen|Länsstyrelsen|Arbetsförmedlingens|LinkedIn|Teams|Zoom|Skype|Facebook|Instagram|Mina|[\w-]{0,20} ?[\w-]{0,20}mäss\w{1,3}|(?:Oy|HB|KB)(?= ))\b)"
_NAMED = rf"(?:(?:företaget|bolaget|firma|koncernen|stiftelsen(?= [A-Z])) )?{_NOCOMPANY}"
_WORK = rf"(?:{_APPLY}|{_JOB}|jobba|jobbar|arbeta|arbetar|börja|karriär|framtid|praktik|praktisera|kollega|medarbetare|tjänster|jobb|rekryteringen|rekryteringsprocess(?:en)?|team(?:et)?|{_TALK})"

LANGUAGE = Language(
    code="sv",
    interviewed=(
        rf"\b(?:tack(?:ar|a)?|uppskatta\w{{1,3}})\b[^.!?]{{0,60}}\bför (?:[\w-]+ ){{0,7}}{_TALK}\b|\b(?:tack(?:ar)?|uppskatta\w{{1,3}}) (?:[\w-]+ ){{0,4}}{_TALK}\b",
        r"\btack (?:så mycket |igen )?för (?:\w+ ){0,2}(?:senast|sist|i ?går|idag|i ?dag|häromdagen|i (?:mån|tis|ons|tors|fre|lör|sön)dags|förra veckan)(?!\w)",
        rf"\batt (?:du|ni)\b[^.!?]{{0,60}}\b(?:kom(?:mit)? (?:hit|förbi|in|på|och|ner|upp)\b|(?:tog|tagit)\b[^.!?]{{0,60}}\b(?:{_MET}|komma (?:hit|till|förbi|in|på)|besöka)\b|kom(?:mit)? till (?:vårt|vår|oss (?:i|på))\b|(?:ville|kunde|orkade) {_MET} (?:med )?(?:oss|mig|vår\w*|teamet|kunden)\b|träffade|pratade med|besökte(?! vår (?:monter|hemsida|webb\w*|karriär\w*|sida))|mötte|provjobbade|ställde upp på|var med på)",
        rf"\b(?:\w{{0,6}}roligt|\w{{0,6}}kul|\w{{0,6}}trevligt|\w{{0,6}}fint|\w{{0,6}}bra|nöje|glädje|intressant|givande|inspirerande|glada?)\b[^.!?,;]{{0,25}}\b(?:att|för att|över att) (?:vi )?(?:ha |har )?(?:få |fått |fick )?(?:\w+ )?{_MET}\b",
        rf"\b(?:efter|sedan|under|från|utifrån|baserat på|i samband med|vid|kring|i|på|av|om) (?:vår|vårt|våra|din|ditt|dina|er|ert|den|det|dessa) (?:[\w-]+ ){{0,3}}{_TALK}\b",
        r"\b(?:efter|sedan|under|från|utifrån|vid|i|på) (?:\w{0,12}intervjun|samtalet|mötet|provdagen|provjobbet|provföreläsningen)\b|\befter (?:två|tre|fyra) (?:[\w-]+ )?(?:möten|samtal|intervjuer)\b(?! med)",
        rf"\b(?:vår|vårt|våra|din|ditt|er) (?:[\w-]+ ){{0,2}}{_TALK}\b[^.!?]{{0,30}}\b(?:var|gav|gick|blev|visade|imponerade)\b|\b{_TALK} (?:med (?:dig|er)|(?:som )?vi (?:hade|haft))\b",
        r"\bgenomför\w+ (?:\w+ ){0,3}intervju\b|\bvägt (?:samman|ihop) (?:din )?intervju\b|\bdu gjorde (?:en|ett) (?:\w+ ){1,2}(?:intervju|intryck (?:på|under|i) (?:intervjun|mötet|samtalet))\b",
        r"\b(?:träffat|träffade|intervjuade|intervjuat|mött|mötte) (?:dig|er)\b|\b(?:pratade|pratat|talade|talat|samtalat|snackade|snackat) (?:\w+ )?med (?:dig|er)\b|\blärt känna (?:dig|er)\b|\blära känna (?:dig|er)\b|\bvi (?:två )?(?:sågs|träffades|möttes|pratades vid|hördes|pratade(?! ihop)|talades vid|setts|har setts|har träffats|har pratat(?! ihop))\b|\b(?:sågs|träffades|möttes) vi\b",
        r"\b(?:du|ni) (?:har |som )?(?:var|varit|kom|kommit) (?:\w+ ){0,3}(?:på|till) (?:en |ett |vår )?(?:\w+ )?(?:intervju|möte|provdag|provjobb)\b|\b(?:var|kom) (?:du|ni) (?:\w+ ){0,3}(?:på|till) (?:en |ett )?(?:\w+ )?(?:intervju|möte)\b|\bnär (?:du|ni) var (?:här|hos oss)\b",
        rf"\b(?:hade|haft) (?:en|ett|flera|två) (?:[\w-]+ ){{0,3}}{_TALK}\b|\bditt besök\b|\b(?:ha|haft|hade) dig här\b|\btrots (?:att du gjorde )?(?:en|ett|din|ditt) (?:\w+ ){{0,2}}{_TALK}\b|\b(?:fick|fått) (?:\w+ )?(?:möjlighet(?:en)? att |chansen att )?{_MET} (?:mer )?(?:med )?(?:dig|er)\b|\b(?:uppskattade|gillade) (?:\w+ )?(?:mötet|samtalet|intervjun)\b",
        r"\bdu var (?:en av|bland|med (?:ända )?(?:till|in)|vår)\b[^.!?]{0,60}\b(?:slutkandidat\w*|sista|till slutet|hela vägen|final\w*|slutet|(?:två|tre) (?:sista )?kandidater(?: kvar| som))\b",
    ),
    invited=(
        rf"\b(?:bjud\w*|inbjud\w*|kalla\w*|kallelse|välkomna\w*|välkommen|boka\w*|bokning|ombok\w*|bekräft\w*|påminn\w*|tid(?:er)? för|förslag på|flytta\w*|ändrad tid)\b[^.!?]{{0,80}}\b{_TALK}\b",
        rf"\b(?:vill|skulle|ska|ser fram emot att)\b[^.!?]{{0,30}}\b{_MET} (?:mer )?(?:med )?(?:dig|er)\b|\bser fram emot\b[^.!?]{{0,40}}\b(?:{_MET}|{_TALK})\b",
        rf"\b(?:har du|passar|fungerar|funkar|kan du|skulle du kunna|hinner du|vill du)\b[^.!?]{{0,80}}\b(?:{_TALK}|{_MET}|träffas|komma (?:förbi|in|hit|till|upp))\b",
        rf"\b{_TALK}\b[^.!?]{{0,60}}\b(?:(?:mån|tis|ons|tors|fre|lör|sön)dag\w*|kl|klockan|den \d|i morgon|imorgon|äger rum|hålls|sker|genomförs|är (?:nu )?(?:bokad|bekräftad|inplanerad|flyttad))\b",
        rf"\b(?:gått|gå|går|gick|tagit dig|ta dig) vidare (?:\w+ ){{0,2}}(?:till|på) (?:en |ett |nästa )?(?:[\w-]+ )?{_TALK}\b|\bhar (?:ett|en) (?:[\w-]+ )?(?:möte|intervju|tid)\b|\bta(?:r)? dig vidare\b|\bdags för\b[^.!?]{{0,30}}{_TALK}|\bvi ses\b|\bdå säger vi\b|\bkom (?:gärna |då )?(?:förbi|in|hit|till oss)\b|\bpratas vid\b|\b{_TALK}\b[^.!?]{{0,60}}\b(?:mån|tis|ons|tors|fre|\d{{1,2}}[:.]\d\d|\d{{1,2}} (?:jan|feb|mars|apr|maj|jun|jul|aug|sep|okt|nov|dec))",
    ),
    unreal=(
        rf"\b(?:inte|ej|ingen|inget|inga|aldrig|utan|varken)\b(?:(?!\b(?:{_CAUSE})\b)[^.!?,;]){{0,70}}\b(?:{_TALK}|{_MET}|träffade|intervjuade\w*|kallas?|kallat|kallats)\b",
        rf"\b{_OTHERS}\b(?:(?!\b(?:{_CAUSE}|dig|ditt|din)\b)[^.!?,;]){{0,70}}\b(?:{_TALK}|{_MET}|träffade|intervjuade\w*)\b",
        rf"\b(?:{_MET}|träffade|{_TALK} (?:med|av|för|till|bland)) (?:med )?(?:(?!(?:dig|oss|mig|er|du)\b)[\w-]+ ){{0,5}}(?:kandida\w+|sökande\w*|person(?:er|erna)?|dem|andra)\b",
        rf"\b(?:feedback|återkopplings|uppföljnings|utvecklings|väglednings|karriär|löne|coachnings)samtal\w*|\bi framtiden\b|\bhalvvägs\b|\btack för senast (?:på|i|vid) [^.!?]{{0,30}}(?:mäss\w*|event\w*|frukost\w*|arbetsmarknads\w*|öppet hus)|\bintresse (?:för|av) (?:att )?(?:\w+ ){{0,2}}{_TALK}|\b{_TALK}\b[^.!?,;]{{0,30}}\b(?:ställs in|ställas in|inställ\w+|ställer vi in|utgår|blir (?:inte|ej) av|behöver (?:inte|ej))\b",
        r"\b(?:genomför|genomfört|haft|håller|hållit|påbörjat|avslutat|börjat|planerar)\b[^.!?,;]{0,30}\b(?:intervjuer|intervjuerna|samtal|möten|provspelningar\w*)\b(?! med dig)|\bbesök\w* (?:på |av |hos )?(?:vår|våra|vårt|gärna|vår karriär)?\s?(?:hemsida|webb\w*|karriär\w*|sida)\b",
    ),
    conditional=(
        rf"\b(?:hade (?:\w+ )?(?:gärna|velat|hoppats|kunnat|varit|önskat|planerat|tänkt|bokat|avsett)|skulle|kunde|vore|(?<!även )(?<!som )om (?:vi|du|ni|det|någon|jag|man|möjlighet\w*)|ifall|hoppas|hoppades|gärna|önskar|vill|velat|(?<!fick )(?<!fått )(?:möjlighet(?:en)?|chans(?:en)?) (?:att|till)|kanske|får|välkommen|ser fram emot)\b(?:(?!\b(?:{_CAUSE})\b)[^.!?,;]){{0,60}}\b(?:{_TALK}|{_MET})\b",
        rf"\b(?:kalla|kallas|kallade|kallats|kallat|bjudas?|bjuder|bjudits|bjudit|väljs|valts|uttagna|utvalda|utvald|urval\w*|aktuell\w*) (?:\w+ ){{0,3}}(?:till|på|för|in till) (?:\w+ ){{0,2}}{_TALK}\b",
    ),
    phoned=(
        r"\b(?:telefon\w*|(?:i|på|per|via) (?:telefon|luren|tråden)|ringde|telefonintervju\w*|screening\w*|videosamtal\w*|avstämningssamtal\w*)\b",
    ),
    final=(
        rf"\b(?:sista|tredje|fjärde|avslutande|slutliga) (?:[\w-]+ )?(?:{_TALK}|rund\w+|omgång\w*|steg\w*)\b|\bslut(?:intervju|omgång|rund|samtal|kandidat)\w*|\bfinal(?:en|omgång\w*|rund\w*|intervju\w*|ist\w*)?\b|\bhela vägen\b|\btill slutet\b",
    ),
    tested=(
        r"\b(?:tack\w*|efter|genomgång av|gått igenom|tittat på|läst|bedömt|resultat\w*|utifrån|baserat på|rättat|granskat|utvärderat|löste|genomförde|klarade)\b[^.!?]{0,90}\b(?:(?:personlighets|begåvnings|logik|kod|färdighets|språk|online|rullbands|fys|skriv|översättnings|kunskaps|urvals|rekryterings|problemlösnings|arbets|körprovs?)?-?test(?:et|en|er|erna)?|arbetsprov(?:et|en)?|kodprov(?:et)?|körprov(?:et)?|skrivprov(?:et)?|översättningsprov(?:et)?|(?:kund)?case(?:t|et|uppgift\w*)?|(?:hem|prov|test|kod|kodnings|programmerings|inlämnings|design)-?uppgift(?:en|erna)?|hemläxa\w*|kod(?:utmaning|ningstest)\w*|fallstudie\w?|färdighetsprov(?:et)?|videosvar\w*|(?:inspelad\w* )?videointervju\w*)\b",
        r"\batt du (?:\w+ ){0,3}(?:genomförde|gjorde|skickade in|lämnade in|löste|spelade in|tog dig tid att göra)\b[^.!?]{0,50}\b(?:test\w{0,4}|prov\w{0,3}|case\w{0,3}|\w{0,15}uppgift\w{0,2}|videosvar\w*)\b|\bditt (?:\w+ )?(?:arbetsprov|case|testresultat|prov|kodprov)\b|\bdin (?:\w+ )?(?:hemuppgift|lösning|inlämning|kodlösning)\b",
    ),
    meeting=rf"(?:{_TALK}|träffa\w*|sågs|pratade|senast|kom (?:hit|förbi|in|på)|hördes|möttes)",
    on="den|på|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en|s)?",
    refused=(
        r"(?<!tveka )(?<!tvekar )\b(?:inte|ej|ingen|inga|omöjligt|svårt)\b[^.!?;]{0,80}\b(?:[\w-]{0,14}återkoppling\w*|återkoppla|feedback\w*|motivering\w*|motivera|närmare (?:förklaring|skäl|orsak))\b(?![^.!?]{0,40}\b(?:tidigare|förrän|snabbare|innan)\b)",
        r"\b(?:återkoppling|feedback|motivering\w*)\b[^.!?;]{0,60}\b(?:lämnas inte|ges inte|ges ej|kan inte|kan vi (?:tyvärr )?inte|inte (?:ges|lämnas|möjlig\w*|ge|lämna)|ej (?:ges|lämnas|möjlig\w*)|har vi inte|hinner vi inte)\b",
        r"\bundanber (?:vi )?oss\b[^.!?]{0,60}\b(?:frågor|samtal|kontakt|förfrågningar|återkoppling)\b|\b(?:ber|vi ber) (?:dig|er) (?:att )?inte (?:\w+ ){0,3}(?:ringa|kontakta|höra av)\b|\bmotiverar inte\b",
    ),
    offered=(
        r"\b(?:vill du|om du (?:vill|önskar|är)|önskar du|gärna|välkommen|tveka inte|hör av dig|kontakta|ring|mejla|maila|svara|kan (?:vi|jag|du)|erbjuder|behöver du|undrar|är du (?:intresserad|nyfiken))\b[^.!?]{0,90}\b(?<!tack för )(?<!ge oss )(?<!ge oss gärna )(?<!oss din )(?<!oss er )(?:återkoppling|återkoppla|feedback|motivering|synpunkter|hur vi (?:har )?(?:resonerat|tänkt|resonerade|tänkte)|varför (?:vi|du|det)|berätta mer om (?:vårt|vår|beslutet|bedömningen))\b",
        r"\b(?:återkoppling|feedback|motivering)\b[^.!?]{0,90}\b(?:gärna|kontakta|ring|ringer|hör av dig|mejla|svara|välkommen|på begäran|på förfrågan|finns att få|kan (?:du )?få|kan vi ge|kan jag ge)\b",
    ),
    given=(
        r"\b(?:eftersom|då|att|därför att|skälet är att|orsaken är att)\b (?:du|dina?|ditt) (?:[\w-]+ ){0,3}(?:saknar|saknade|inte (?:har|hade|än|ännu|riktigt|klarade|är legitimerad|kan|kunde)|ännu inte|har för (?:lite|kort|få)|behöver (?:mer|utveckla|träna|stärka))\b(?![^.!?]{0,20}\b(?:profil|gått vidare|blivit|aktuell|varit)\b)",
        r"\b(?:vi|jag|teamet|kunden|juryn|panelen|gruppen) (?:(?:dock|däremot|alla|framför allt|även|nog) ){0,2}(?:saknade|saknar|efterlyste|hade (?:\w+ )?(?:önskat|velat|gärna sett|behövt)(?= (?:att )?(?:se|du|mer|lite mer|större|bättre|djupare|tydligare|starkare|ytterligare|fler exempel|en (?:större|tydligare|djupare)))) (?!(?:tyvärr |dessvärre |dock )?(?:din ansökan|möjlighet|dig\b|resurser|tid|ledig|behov|utrymme))|\bsaknade (?:vi|jag)\b|\b(?:upplevde|tyckte|bedömde|kände|noterade|såg) (?:vi|jag) att (?:du|dina?|ditt)\b[^.!?]{0,80}\b(?:osäker|saknar|saknade|inte|för (?:lite|kort)|svag\w*|otydlig\w*|behöver)\b|\bdu saknar (?!dock en)|\bdu har (?:\w+ ){0,2}inte (?:den|det|de|tillräcklig\w*) (?!ansökan)|\bsaknar (?:vi|jag) (?:i|hos) (?:din|ditt|dig)\b|\bsaknar (?:vi )?(?:[\w-]+ ){1,6}(?:i din|i ditt|hos dig)\b",
        r"\b(?:vi|jag|teamet|kunden|hon|han|de|chefen|panelen|bedömarna) (?:[\w-]+ )?(?:upplevde|upplever|tyckte|tycker|bedömde|bedömer|kände|uppfattade|noterade|såg) (?:att )?(?:du|dina|din|ditt|dig)\b[^.!?]{0,120}\b(?:saknar|saknade|för (?:lite|kort|få|vaga?|allmänna?|ytlig\w*|juniora?|seniora?)|inte (?:riktigt |helt |alltid )?(?:svarade|visade|hade|kom|nådde|räckte|motiverade|var tillräckligt)|mindre (?:van|säker|tydlig)|behöver|osäker|svag\w*|otydlig\w*|kunde (?:ha|varit))\b",
        r"\b(?:avgjorde|avgörande|utslagsgivande|utslaget|det som fällde|skälet|orsaken|anledningen)\b[^.!?]{0,40}\b(?:var|är|blev)\b[^.!?]{0,40}\b(?:att (?:du|dina?|ditt)|din|ditt|dina)\b(?![^.!?]{0,30}\bansökan)",
        r"\b(?:återkoppling|feedback) (?:från|på|efter|kring) (?:intervjun|ditt|din|testet|caset|uppgiften|kunden|samtalet|panelen)\b[^.!?:]{0,40}:|\b(?:vår|min|kort|lite|här kommer|här är) (?:\w+ )?(?:återkoppling|feedback)\b[^.!?:]{0,50}(?::| är att| var att)|\b(?:tips|råd) (?:till dig|inför framtiden|på vägen)\b|\btips: [^.!?]{0,80}\b(?:din|ditt|dina)\b|\b(?:utvecklingsområde\w*|förbättringsområde\w*) (?:är|var|som|:)",
        r"\bdu (?:\w+ )?(?:klarade|nådde|uppfyllde|uppfyller) (?:tyvärr |dock )?inte (?:gränsen|godkänt|upp till|testet|provet|kravet på)\b|\b(?:det|den|det kravet) (?:kan|har|uppfyller) du (?:tyvärr )?(?:inte|ännu inte)\b|\bkravet på [^.!?]{1,50} (?:inte|ej) (?:var|är|uppfyllt|styrkt)\b|\b(?:din|ditt) [^.!?]{1,50}\binte\b[^.!?]{0,60}\b(?:framför allt|främst|särskilt) (?:när|vad|i|på|inom)\b|\böverkvalificerad\b|\bresultat på (?:\w+ )?(?:testet|provet)\b[^.!?]{0,20}\bunder\b",
        r"\b(?:lösningen|koden|din (?:kod|lösning|presentation|text|portfolio)|ditt (?:case|arbetsprov|prov|test)|rapporten|presentationen|caset|arbetsprovet|provlektionen|svaren|portfolion|texten)\b[^.!?]{0,90}\b(?:saknade|saknades|var svår\w*|var (?:\w+ )?(?:otydlig\w*|ytlig\w*|ofullständig\w*)|behövde|brast|hade kunnat)\b",
    ),
    pause=(
        r"\b(?:anställnings|rekryterings)stopp\w*|\b(?:rekrytering\w*|tjänst(?:en)?|process(?:en)?|tillsättning\w*|anställning\w*|utlysning\w*|position(?:en)?|roll(?:en)?|urval\w*)\b[^.!?]{0,60}\b(?:paus\w*|vilande|på is|skjuts? (?:upp|fram)|skjutits (?:upp|fram)|skjutas (?:upp|fram)|framskjut\w*|uppskjut\w*|på vänt|i vänteläge|vilar|frys\w*|frus\w*|tillfälligt (?:stopp\w*|avbrut\w*)|on hold|avvakta\w*|bordl\w+)\b",
        r"\b(?:pausar|pausat|pausa|fryser|fryst|skjuter (?:vi )?(?:\w+ )?(?:upp|på|fram)|avvaktar)\b[^.!?]{0,60}\b(?:rekrytering\w*|tillsättning\w*|process\w*|tjänst\w*|anställning\w*|urval\w*)\b",
    ),
    ended=(
        r"\b(?:avslut\w+|avbrut\w+|avbryt\w*|dragits tillbaka|drar tillbaka|läggs? ner|lagts ner|upphör|makulera\w*|avslag\w*|avböj\w*)\b|\binte (?:att |längre |kommer att )?(?:tillsätta\w*|anställa\w*|fullfölja|gå vidare|gått vidare|går vidare|erbjuda|aktuell)\b|\btackar? (?:därför )?nej\b|\b(?:ett|blir) nej\b|\bannan (?:kandidat|sökande|person)\b",
    ),
    company=(
        rf"\b{_WORK}\b[^.!?;]{{0,90}}\bhos (?:oss (?:på|hos|i|inom|,) ?)?{_NAMED}@{_WHOLE}",
        rf"\b(?:oss|vi|er|alla|här|gänget|teamet|kollegorna|-teamet|alla vi|jobba|jobbar|arbeta|arbetar|börja|jobb(?:et)?|anställning(?:en)?|arbetsplatsen?) (?:på|hos) {_NAMED}@{_WHOLE}",
        rf"\b(?:tjänst\w*|roll\w*|jobb\w*|befattning\w*|anställning\w*|position\w*|uppgift\w*|doktorand\w*)\b[^.!?;]{{0,90}} (?:på|vid|inom) {_NAMED}@{_WHOLE}(?= ?[.,;!]|$| (?:i|och|för|med|är|har|samt)\b)",
        rf"\b(?:intresset?|visat) (?:du (?:har )?)?(?:visat )?(?:för|av|i) (?:att (?:arbeta|jobba|börja) (?:hos|på|för|i) |(?:arbete|jobb|anställning) (?:hos|på|vid) |oss på |en (?:tjänst|karriär|roll) (?:hos|på|vid) )?{_NAMED}{_NOROLE}@{_WHOLE}(?= ?[.,;!]|$| (?:och|som|för|samt|men)\b)",
        rf"\b(?:ansökan|ansökningar|sökte|sökt|söka|sökt dig|sökte dig|sök) (?:dig )?till {_NAMED}{_NOROLE}@{_WHOLE}(?= ?[.,;!]|$| [-–(]| (?:och|som|för|men|har)\b)",
        rf"\b(?:arbeta|jobba|arbetar|jobbar) (?:för|i|inom) {_NAMED}@{_WHOLE}|\bi (?=(?-i:Region [A-ZÅÄÖ]))@{_WHOLE}",
        rf"(?:^|[.!?] ){_NAMED}@(?= har (?:svarat på|gått igenom|granskat|behandlat|läst) din ansökan\b)",
        rf"\b(?:vår kund|vår uppdragsgivare|min kund|på uppdrag av|hos kunden) {_NAMED}@{_WHOLE}",
        rf"\b(?:arbetsgivare|företag|organisation|bolag): {_NAMED}@(?!\w)",
        rf"\b(?:å|för) (?=(?-i:[A-ZÅÄÖ]))@(?=s? vägnar\b)|\bser {_NAMED}@(?= som (?:en )?(?:[\w-]+ )?arbetsgivare\b)|\b(?:beskedet|hälsning|hälsningar|meddelande) från {_NAMED}@{_WHOLE}(?= ?[.,;!]|$)",
    ),
    company_subject=(
        rf"\b(?:hos|från) (?:oss på )?{_NAMED}@{_WHOLE}(?=$| ?[-–|(,:!]| (?:som|för|om|angående|gällande)\b)",
        rf"\b(?:jobba|jobb|arbeta|tjänst\w*|praktik|sommarjobb|roll\w*|anställning|vi|oss)(?: [\w-]+){{0,4}} på {_NAMED}@{_WHOLE}(?=$| ?[-–|(,:!])",
        rf"\b(?:ansökan|intresset?) (?:till|för|av|i) {_NAMED}{_NOROLE}@{_WHOLE}(?=$| ?[-–|(,:!]| (?:som|har)\b)",
    ),
    role=(
        rf"\b{_JOB} som (?:en |ett |ny |nya |vår |vår nya |tf\.? |t\.f\. |vik\.? |timanställd |extra |deltids |vår nästa )?{_Q}@{_END}",
        rf"\b(?:{_JOB}|ansökan avseende|ansökan gällande|ansökan om|ansökan till)(?: [\w-]+){{0,2}}? [\"“”„«»]@(?=[\"“”»])",
        rf"\b(?:tjänst(?:en)?|roll(?:en)?|befattning(?:en)?|position(?:en)?|anställning(?:en)?|annonsen|jobbet|uppdraget|vikariatet) (?=(?-i:[A-ZÅÄÖ]))(?!(?:Hej|Vi|Du|Tack|Det)\b){_NOCOMPANY}@{_END}",
        rf"\b{_APPLY}\b(?: (?!(?:som|tjänsterna|tjänster|rollerna|jobben)\b)[\w-]+){{0,3}}? som (?:en |ett |ny |vår |tf\.? |extra )?{_Q}@{_END}",
        rf"\b{_APPLY} (?:till|om|för|på|avseende|gällande|angående) (?:en |ett |jobb som |tjänst som |arbete som |anställning som |platsen som |vår |våra |att bli )?{_NOTSO}{_Q}%{_END}",
        rf"\b(?:rekrytering(?:en)?|rekryterat|sökning(?:en)?|urval(?:et)?|tillsättning(?:en)?|uttagning(?:en)?|rekryteringsprocess(?:en)?) (?:av|till|för|efter|som|kring) (?:en |ett |ny |nya |vår |vår nya |tjänsten som |rollen som )?{_NOTSO}%{_END}",
        rf"\b(?:anställa|anställt|tillsätta|sökt|sökte|söker|söka|vald till|antagen som|uttagen som|välja|behov av|anta dig som|anställa dig som|valet av) (?:en |ett |någon |ny |fler |ytterligare )?{_NOTSO}{_Q}%{_END}",
        rf"\b(?:tjänst|roll|befattning|position|annons|avser|gäller|jobb|titel|ansökan): {_Q}@{_END}",
        rf"\b{_APPLY} (?:till|om|för|på) (?:rollen |tjänsten |vår |en )?{_TITLE}",
        rf"\b(?:arbeta|jobba|börja|anställd|aktuell|kandidat|med dig|dig) (?:hos oss |här )?(?:som|för rollen som) {_NOTSO}%{_END}",
    ),
    role_subject=(
        rf"\b(?:ansökan|ansökt|sökt|sökte|tjänste?n?|anställning(?:en)?|roll(?:en)?|jobb(?:et)?|befattning(?:en)?|uppdrag(?:et)?|vikariat(?:et)?|besked|position(?:en)?|platsen)(?: om (?:anställning|tjänst))?(?: som|:) (?:tjänsten som |rollen som |tf\.? )?{_Q}@{_END}",
        rf"\b(?:ansökan|besked|återkoppling|svar|intervju\w*|uppdatering|tjänsten?|rollen|ansökningen|rekrytering(?:en)?|information|status|angående|gällande|ang\.?|avseende|re|\w{{0,12}}uppdrag|avslag|resultat|urval)\b(?: (?:om|på|till|av|för|angående|gällande|avseende|efter|ang\.?|rörande|kring))?(?: (?:din|er|vår))?(?: (?:ansökan|intervju|tjänsten?|rollen|jobbet))?(?: (?:till|som|om|för|av|på|gällande|angående))? ?(?:[-–:|,.] ?)?(?:tjänsten |rollen |befattningen )?{_NOTSO}{_Q}%{_END}",
        rf"(?:^|[:|] | [-–] |, ){_NOTSO}{_Q}%{_END}",
        rf"(?:^|[:|] | [-–] |, |\b(?:ansökan|tjänsten|rollen|jobbet|till|om|som|för|av) ){_TITLE}",
        r"\b(?:ansökan|tjänsten|rollen|annonsen|befattningen)\b[^\"“”]{0,20} [\"“”„«»]@(?=[\"“”»])",
        rf"\b(?:din ansökan|ansökan|tjänsten|besked|uppdatering|statusuppdatering|tjänst) ?[-–:|] (?=(?-i:[A-ZÅÄÖ]))@{_END}",
    ),
    role_words=frozenset(
        (
            "revisor rektor förskolerektor junior senior kundansvarig butiksanställd kassör arbetsförmedlare ordermottagare logistiker packare lokförarelev tågvärd cykelbud paketbud brevbärare plåtslagare slipare lackerare verktygsmakare vaktmästare murare plattsättare takläggare rörmokare rörläggare kalkylator besiktningsman scrummaster konsult managementkonsult hr-generalist hr-partner hr-konsult it-support copywriter fotograf kontorist registrator arkivarie advokat notarie tingsnotarie åklagare paralegal domare antikvarie konservator arkeolog sommarguide "
            "turistvärd publikvärd museivärd kock kallskänka diskare servitris serveringspersonal bartender barista slaktare styckare hovmästare husfru konferensvärd veterinär biomedicinare laborant apotekare receptarie sjukgymnast logoped dietist audionom optiker ledsagare kontaktperson hemtjänstpersonal socionom diakon präst komminister kyrkoherde kantor organist kyrkovaktmästare utbildare docent postdoktor postdoc amanuens tentamensvakt säkerhetsvakt skyddsvakt tulltjänsteman tullaspirant gränskontrollant skogsplanterare skogsvaktare trädgårdsmästare "
            "trädgårdsanläggare kyrkogårdsvaktmästare fiskodlare biolog ekolog upphandlare försäkringsförmedlare aktuarie matematiker fysiker kemist geolog hydrolog meteorolog massör badvakt badvärd tränare idrottskonsulent liftvärd skiduthyrare tolk översättare korrekturläsare undertextare sömmerska skräddare florist aspirant lärling sommarjobbare värdinna kabinpersonal flygvärdinna matros styrman fartygsbefäl motorman däcksman kundvärd ombordvärd scenmästare inspicient skådespelare musiker dramaturg regissör kundreskontra redovisningsansvarig ekonomiansvarig "
            "personalansvarig kvalitetsansvarig marknadsansvarig inköpsansvarig serviceansvarig kassaansvarig driftansvarig lageransvarig produktansvarig webbansvarig produktägare guide värd pilot head växeltelefonist telefonist teamleader cfo ceo cto utställningsvärd"
        ).split()
    )
    | frozenset(
        (
            "personlig tränare|teknisk support|biträdande rektor|auktoriserad revisor|growth marketer|product owner|scrum master|operations lead|tech lead|hr business partner|talent acquisition partner|account executive"
        ).split("|")
    ),
    role_endings=tuple(
        (
            "ledare lärare skötare utvecklare handläggare sekreterare förare arbetare medarbetare säljare rådgivare vårdare behandlare reglerare förvaltare städare planerare rekryterare utredare snickare målare inköpare plockare svetsare forskare programmerare testare bagare läkare givare hållare vägledare svarvare producent pedagog mekaniker tekniker elektriker analytiker statistiker grafiker ingenjör "
            "operatör montör inspektör redaktör administratör konstruktör kommunikatör inspektor chaufför atör itör ktör assistent samordnare koordinator controller chef ekonom sjuksköterska undersköterska sköterska barnmorska hygienist terapeut psykolog kurator jurist arkitekt biträde vikarie doktorand lektor adjunkt professor praktikant trainee strateg redovisningskonsult lönekonsult it-konsult "
            "rekryteringskonsult receptionist brandman reporter journalist kanslist bibliotekarie intendent specialist maskinist mäklare frisör konditor väktare ordningsvakt manager developer engineer designer analyst officer scientist director coach stödjare uppköpare instruktör revisor rektor ansvarig konsulent mästare läggare sättare ordningsvakt säkerhetsvakt badvakt turistvärd hotellvärd publikvärd kundvärd granskare förmedlare översättare skribent fotograf notarie advokat arkeolog logoped laborant generalist farmaceut lokalvårdare"
        ).split()
    ),
    company_joins=frozenset(("och",)),
    role_joins=frozenset("i och för med av inom mot eller & som".split()),
    client=(
        r"\b(?:vår|våra|vårs|min|en|en av våra) (?:kund|kunds|kunder|kunders|uppdragsgivare\w?|klient\w*)\b(?! räkning\b.{0,5}$)|\bkundens?\b(?! i (?:fokus|centrum))|\b(?:uppdragsgivaren|beställaren|slutkunden|konsultuppdrag\w*)\b|\bhos kund\b|\bpå uppdrag av\b|\b(?:arbetsgivare|företag): |\bmeddelande från arbetsgivaren\b|\bhar svarat på din ansökan\b",
    ),
    elsewhere=(
        r"\b(?:andra|övriga|liknande|fler|nya|framtida|kommande|lediga|flera|intressanta|relevanta) (?:\w+ ){0,2}(?:tjänster|roller|jobb|uppdrag|befattningar|positioner|möjligheter|annonser|utlysningar|arbetsplatser)\b",
        r"\b(?:söker (?:vi )?(?:också|även|just nu|nu|löpande|samtidigt)|vi (?:\w+ )?(?:också|även) (?:söker|en tjänst|har)|(?:har|utlyst) (?:vi )?(?:också|även|just nu|nu) (?:en|ett|flera|fler|några|andra)(?: \w+){0,2} (?:tjänst\w*|roll\w*|jobb\w*|vikariat\w*))\b",
        r"\b(?:tjänst|roll|jobb|befattning|uppdrag|vikariat)\w{0,3}\b[^.!?]{0,70}\b(?:kan passa|kanske passar|kunde passa|passar dig bättre|kan intressera|skulle (?:kunna )?(?:passa|intressera)|något för dig|öppnar|kan vara av intresse)\b|\b(?:kanske|möjligen|eventuellt) (?:kan|är|skulle|passar)\b[^.!?]{0,70}\b(?:tjänst|roll|jobb|befattning)\w{0,3}\b|\bsenast som\b",
    ),
    applying=(
        r"\b(?:ansök\w*|urval\w*|tillsatt\w*|tillsätt\w*|sök(?:t|te|a|er)|intresse\w*|kandidatur\w*|rekrytering\w*)\b",
    ),
    not_names=frozenset(
        "jag vi du ni han hon hen de den det dem dig er oss mig min mitt mina din ditt dina vår vårt våra sin sitt ert era denna detta dessa en ett men så att om hos på vid till från av under efter innan sedan över "
        "mellan utan via genom när då där här som vem vad hur varför eftersom även också dock därför tyvärr dessvärre tack tackar hej hejsan hallå bästa kära käre god välkommen alla allt många flera någon något några ingen inget "
        "är var har hade blev blir kommer kan kunde ska skulle vill måste får fick går gick inte ej nu redan igen gärna idag måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti "
        "september oktober november december ansökan ansökningar tjänst tjänsten rollen roll jobb jobbet befattning befattningen anställning anställningen position uppdrag uppdraget kandidat kandidaten kandidater sökande rekrytering rekryteringen "
        "intervju intervjun samtal samtalet besked beskedet svar återkoppling uppdatering information status meddelande ny nya nästa senast angående ang gällande avseende ref dnr re sv vb fw fwd företaget kunden myndigheten kommunen regionen "
        "universitetet skolan avdelningen enheten teamet team bolaget hälsningar hälsning hälsar vänliga vänlig vänligen med mvh bh kram allt gott herr fru lycka kul stort varmt varma hjärtligt samt dessutom eller samma resultat urval urvalet praktik sommarjobb "
        "tid intresse cv brev kompetens erfarenhet arbetsgivare ort läs mer se skickat ämne datum frågor fråga ledsen hoppas sök söker ring teams zoom linkedin öppna visa logga hantera avsluta ändra sms e-post epost mejl".split()
    ),
    teams=frozenset(
        "rekrytering rekryteringen rekryteringsteamet rekryteringsenheten rekryteringsgruppen rekryteringsservice karriär jobb jobba ansökan ansökningar teamet personalavdelningen personalenheten personalkontoret hr-avdelningen hr-enheten "
        "hr-teamet hr-service kansliet kansli registrator kundtjänst kundservice växeln sekretariatet avdelningen enheten meddelanden automatiskt notiser aviseringar systemet kommun kommunen region universitet högskola stad landsting församling "
        "sjukhus institutet myndigheten stiftelsen stiftelse föreningen förening länsstyrelsen bibliotek biblioteket socialkontoret fakultetskansliet fakulteten institutionen nämnden "
        "jobbansökan rekryteringsavdelningen bemanningsenheten personalfunktionen people-teamet talangteamet gänget lediga tjänster rekrytointi intresseanmälan redaktionen receptionen kontoret ekonomiavdelningen välfärdsområde kommunförbund".split()
    ),
    team_stems=tuple("rekryter ansöknings jobbansök -avdelningen -enheten -teamet".split()),
    organisations=frozenset(
        "kommun region universitet högskola stad landsting församling sjukhus institutet stiftelsen stiftelse föreningen förening länsstyrelsen bibliotek biblioteket välfärdsområde kommunförbund myndigheten tjänster personalkontoret".split()
    ),
    businesses=frozenset(
        "bageri konditori restaurang restauranger hotell bygg byggnads måleri plåt vvs elektro åkeri transporter logistik industri industrier industriservice mekaniska verkstad verkstäder fastigheter fastighetsbyrå försäkring försäkringar sparbank "
        "redovisning revision advokatbyrå juristbyrå konsulter konsult bemanning rekryt trävaru livsmedel livs butiker bokhandel apotek tandvård vård omsorg hemtjänst förskola förskolor friskola skola skolor gymnasium gymnasiet folkhögskola teater "
        "museum kyrkan församling förlag tidning tidningar tidningsförlag städ tvätt frisörer salong resor rederi hamn bussar trafik data teknik system byrå byrån studio förvaltning handel grossist varuhus köpcentrum café krog krogen pensionat "
        "camping skidanläggning trädgård växthus plantskola odling kvarn mejeri bryggeri snickeri glas möbler kök el rör maskin maskiner verktyg pumpar värme ventilation solceller bostäder hyresbostäder sparbanken solutions koncernen gruppen bolaget bolag behandlingshem fritid norra södra östra västra centrala".split()
    ),
    business_endings=tuple(
        "bolaget föreningen gruppen banken byrån firman verket verken kliniken förskola förskolan skolan förlaget förlag bageriet bageri åkeri mekaniska teknik industri fastigheter energi bemanning rekryt försäkring hemmet huset "
        "akademin sjukhus sjukhuset laboratoriet kommun redovisning entreprenad kraftverk stiftelsen myndigheten hallen centralen kedjan nämnden sällskapet förbundet förvaltningen inspektionen styrelsen anstalten trädgård tjänst tjänsten hemmen behandlingshem samhällsbyggnadskontoret handlarn handlaren butiken kiosken restaurangen gymnasiet frisör måleri bygg distribution".split()
    ),
    at="på|hos|från",
    via="via|genom",
    behalf="på uppdrag av",
    openings="jobba (?:hos|på)|jobb (?:hos|på)|karriär (?:hos|på)|lediga jobb(?: hos| på)?|teamet (?:hos|på)|gänget på|rekrytering(?:en)? (?:hos|på)|arbeta (?:hos|på)|hr på|alla (?:vi )?på|vi (?:alla )?på|oss på|för",
    signed_at="på|hos|vid",
    titles="Herr|Fru|Fröken|Enligt uppdrag|[a-zåäö]{0,20}(?:chef|direktör|föreståndare|redaktör)|(?:studie|förskole|biträdande )?rektor|prefekt|kyrkoherde|ordförande|[a-zåäö]{2,12}ledare|vd",
    advertising=r"skickat (?:via|från|med|av)|skickades (?:via|från)|avregistrera|avprenumerera|avanmäl|auktoriserat",
    questions=(
        r"\b(?:frågor|fråga|undrar|undringar|funderingar|kontakta|kontakt|nå|når|nås|hör av dig|mejla|maila|mejl|skriv|återkoppling|feedback|vänd dig|vända dig|e-post|svara)\b",
    ),
    other_matters=(
        r"\b(?:personuppgift\w*|gdpr|dataskydd\w*|integritet\w*|avregistrera\w*|avanmäl\w*|avprenumerera\w*|radera\w*|ta bort|tas bort|(?:dina|mina|personliga) uppgifter|nyhetsbrev\w*|teknisk\w*|support\w*|återkalla\w*|samtycke\w*|jobbevakning\w*|klagomål|cookies?|överklag\w*|reseersättning|reseräkning)\b",
    ),
    unread=(
        r"\b(?:går|kan) (?:\w+ ){0,3}(?:inte|ej) (?:\w+ ){0,2}(?:besvaras?|svara(?:s)?)\b|\b(?:svara|besvara) (?:\w+ ){0,2}(?:inte|ej) (?:på )?(?:det|detta|denna|den|mejl\w*|mail\w*)\b|\b(?:inkorg\w*|mejl\w*|mail\w*|brevlåda\w*|e-postadress\w*|adress\w*|svar på (?:detta|det här|den här)[^.!?]{0,25})\b[^.!?]{0,40}\b(?:läses|bevakas|övervakas|besvaras|hanteras|kontrolleras) (?:inte|ej)\b",
        r"\b(?:inte|ej) (?:bevaka[ds]|övervakad|besvara[ds]?|läses)\b|\b(?:vänligen|var vänlig|snälla) (?:och )?(?:\w+ )?(?:svara|besvara) (?:inte|ej)\b|\bsvara (?:inte|ej)[.!]|\b(?:inga|inte) (?:svar|mejl|meddelanden) (?:kan )?(?:tas emot|läses)\b|\bobevakad\b|\b(?:tar (?:inte|ej)|(?:inte|ej) tar) emot (?:svar|mejl|mail|e-post|inkommande)\b|\b(?:inte|ej) (?:kan|går att|är möjligt att) (?:besvaras?|svaras?)\b",
    ),
    closings=(
        r"(?:mvh|m\.v\.h\.?|vh|(?:med )?(?:vänlig\w*|bäst\w*|varm\w*|många|glad\w*|hjärtlig\w*|kär\w*|trevlig\w*)?(?: och \w+)? ?hälsning(?:ar)?|hälsar|kram\w{0,3}|vänligen|allt gott|lycka till|/{1,2}|hej så länge)[,.!]? ?(?=(?-i:[A-ZÅÄÖ][\w-]+ [A-ZÅÄÖ]))(?!(?:från|Vi|Du|Alla|Hela)\b)|(?!)",
        r"(?:med )?(?:många |de )?(?:vänlig\w*|varm\w*|bäst\w*|hjärtlig\w*|glad\w*|kär\w*|solig\w*|trevlig\w*|fin\w*|god\w*|stor\w*|sommar|vinter|höst|vår|jul)(?: och \w+)? ?hälsning(?:ar)?(?: från .{1,40})?",
        r"(?:mvh|m\.v\.h\.?|vh|bh|hälsningar|hälsning|hälsar|vinterhälsningar|högaktningsfullt|med (?:stor |utmärkt )?högaktning|allt gott|ha det (?:så )?(?:bra|fint|gott)|ha en (?:fin|bra|trevlig|härlig) (?:dag|helg|vecka|sommar|kväll)|kram(?:ar)?|vänligen|väl mött|lycka till(?: .{1,40})?|ta hand om dig|på återseende|trevlig (?:helg|dag|sommar)|med önskan om .{1,40}|frid och allt gott|bästa|tack (?:igen|på förhand|än en gång)|high five)(?: från .{1,40})?",
    ),
    head_first=True,
    company_ends=_TAIL,
    role_follows="hos|på|vid|till",
    day_before=r",?(?: kl(?:ockan|\.)? [\d.:]{1,5})?,?(?: (?:hade|var|kom|genomförde|gjorde|besökte|fick|bjöd|intervjuade)\b[^.!?;\d]{0,60})? ",
)
