"""Polish. Państwo unless the mail says ty; names stay in the nominative because a case or a Pan would guess a gender."""

from __future__ import annotations

from types import MappingProxyType

from rejectbox.courtesy.shape import Courtesy, Tone, small_words

_WEIGH = r"(?:rozpatrz|rozpatrywa|rozważ|przemyśl|zastanow|zastanów|przyjrz|spojrz|spójrz|przeanaliz|analiz|przejrz|zweryfik|weryfik|pochyl|ocen)"
_DECISION = r"(?:decyzj|odmow|zdani|stanowisk)"
_VERDICT = r"(?:decyzj|ocen|wyb[óo]r|wniosk|opini)"
_PRAISED = r"(?:firm|zespo|zespó|pracodawc|organizacj|przedsiębiorst|ludzi|ludźmi|rozm[óo]w|rekrut|spotkani|atmosfer|specjalist)"
_PRAISE = r"(?:wspaniał|fantastyczn|niesamowit|wyjątkow|wybitn|znakomit|prestiżow|renomowan|genialn|rewelacyjn|doskonał|cudown|imponując|świetn|niezwykł|unikaln|topow|wiodąc|niezrównan|fenomenaln|nadzwyczajn)"
_ENDING = r"(?:y|a|e|ą|ej|ego|emu|ym|ych|ymi|i|iej|iego|im|ich|imi)"
_RIVAL = r"(?:kandyda|kandydu|aplik|konkurent|uczestni|zgłosz|osob|osób)"

_FORBIDDEN = {
    Tone.RECONSIDER: (
        rf"\bponown\w{{1,4}} (?:\w+ ){{0,2}}{_WEIGH}\w*|\b{_WEIGH}\w* (?:\w+ ){{0,4}}ponownie\b",
        rf"\b(?:jeszcze raz|raz jeszcze) (?:\w+ ){{0,2}}{_WEIGH}\w*|\b{_WEIGH}\w* (?:\w+ ){{0,4}}(?:jeszcze raz|raz jeszcze)\b",
        rf"\b(?:zmian|zmieni|zmień|cof|wycof|odwoła[ćcj]|uchyl|zrewid|rewizj|przemyśl|rozważ)\w* (?:\w+ ){{0,2}}{_DECISION}(?!sk)\w*",
        rf"\b{_DECISION}\w* (?:\w+ ){{0,2}}(?:można|da się|mogłaby|mogła by|może)\b[^.?!]{{0,30}}\b(?:zmieni|cof|odwoł)\w*",
        r"\bodwoł(?:ać|uję|am) się od\b|\b(?:wnoszę|składam|złożyć|złożę) (?:\w+ )?odwołanie\b|\brozpatrz\w* (?:mo|tę|tej)\w* (?:\w+ )?(?:kandydat|aplikacj|zgłosz)\w*",
        r"\b(?:drug|jeszcze jedn|kolejn|ostatni|choć jedn|now)\w{1,3} szans(?:ę|y|ie|ą)\b|\b(?:jest|była|byłaby|istnieje|będzie) (?:\w+ ){0,3}szansa\b|\b(?:daj|dać|dadzą|dacie|dali)\w* (?:\w+ ){0,3}szans[ęy]\b",
        r"\b(?:coś|cokolwiek|sytuacja|plany) (?:\w+ ){0,3}zmieni\w*|\bda się (?:\w+ ){0,2}(?:coś|cokolwiek)\b|\bdecyzj\w{1,3} (?:\w+ ){0,2}ostateczn\w*",
        r"\b(?:jeśli|jeżeli|gdyby|gdy|kiedy)\b[^.?!]{0,80}\b(?:zrezygn\w*|wycof\w*|rozmyśl\w*|odpad\w*|wypad(?:nie|ła|ł)\b|nie przyj[mąę]\w* (?:\w+ )?(?:ofert|propozycj)\w*|odmówi\w* przyjęcia)|\blist\w{1,3} rezerwow\w*|\bzastanowi\w* się nad (?:tym|moj)|\bnad tym (?:\w+ )?zastanowić",
        r"\b(?:jednak|mimo wszystko|mimo to|mimo tego) (?:\w+ ){0,3}(?:zapros|zatrudni|uwzględni|przyj[ąm]|wybra|rozważ)\w*|\b(?:wciąż|nadal|ciągle|jeszcze) (?:\w+ ){0,2}(?:liczę|mam nadzieję|wierzę|czekam|w grze)\b",
        r"\b(?:aplikacj|kandydatur|zgłoszeni|rekrutacj)\w* (?:\w+ ){0,2}(?:wciąż |nadal |jeszcze )?otwart\w*",
    ),
    Tone.ARGUMENT: (
        r"\bnie (?:zgadzam się|zgodzę się|podzielam|akceptuję|przyjmuję|uznaję|rozumiem|pojmuję|pogodzę się)\b|\bnie (?:mogę|potrafię|umiem|jestem w stanie|sposób) (?:\w+ ){0,2}(?:zrozumieć|zaakceptować|pogodzić|zgodzić|przyjąć|pojąć)\b",
        r"\btrudno (?:\w+ ){0,4}(?:zrozumieć|zaakceptować|pogodzić|zgodzić|przyjąć|pojąć|uwierzyć)\b|\bnie(?:zrozumiał[aey]|pojęt[aey]) (?:\w+ ){0,2}(?:decyzj|odmow|powod|wyb[óo]r|postaw)\w*|\b(?:decyzj|odmow)\w{1,3} (?:\w+ ){0,3}niezrozumiał\w*",
        rf"\b(?:błędn|niesłuszn|nietrafn|niewłaściw|pochopn|krzywdząc|nieuzasadnion|mylne|złą|zła)\w{{0,3}} (?:\w+ )?{_VERDICT}\w*|\b(?:decyzj|ocen|wyb[óo]r)\w{{0,3}} (?:\w+ ){{0,4}}(?:błęd|pomyłk|błąd|niesłuszn|nietrafn|pochopn|nieuzasadnion|zła\b|złą\b)\w*",
        r"\b(?:mylą się państwo|państwo się mylą|mylicie się|się mylicie|popełni\w* (?:\w+ )?błąd)|\b(?:protestuję|kwestionuję|podważam|sprzeciwiam się|polemiz\w+)\b|\b(?:wnoszę|składam) (?:\w+ )?(?:sprzeciw|protest|skargę|zażalenie)\b",
        r"\bjestem (?:\w+ ){0,2}(?:przekonan[ya]|pew(?:ien|n[ya]))\b|\bw moim przekonaniu\b|\ba przecież\b|\bprzecież (?:\w+ ){0,2}(?:mam|spełniam|posiadam|moje|moja|mój|znam|umiem)\b",
        r"\b(?:idealn|najlepsz|doskonał|perfekcyjn)\w{1,3} (?:kandydat|osob|wyb[óo]r)\w*|\b(?:idealnie|doskonale|perfekcyjnie|świetnie) (?:\w+ )?(?:pasuję|pasowa\w+|nadaję|nadawa\w+|spełniam)|\b(?:właściw|odpowiedni)\w{1,2} osob\w{1,2} na\b",
        r"\b(?:spełniam|posiadam|mam) (?:\w+ )?(?:wszystkie|wszelkie|każd\w+) (?:\w+ ){0,2}(?:wymag|kwalifik|kompetenc|umiejętn)\w*|\bnikt (?:\w+ ){0,5}lepiej\b",
    ),
    Tone.URGENCY: (
        r"(?<!\bnic )(?<!nie jest )(?<!nie jest to )(?<!\bnie )\bpiln(?!ow|uj)\w*|\bnatychmiast\w*|\bniezwłoczn\w*|\bbezzwłoczn\w*|\bbez (?:zbędnej )?zwłoki\b|\basap\b|\bczym prędzej\b|\bjak naj(?:szybci|prędz|rychl)\w*|\bw (?:możliwie )?najkrótszym\b|\bnajpóźniej\b|\bponagl\w*",
        r"\bdo (?:jutra|dzisiaj|dziś|poniedziałku|wtorku|środy|czwartku|piątku|soboty|końca (?:\w+ )?(?:dnia|tygodnia|miesiąca|roku)|\d{1,2})\b|\bjeszcze (?:dziś|dzisiaj|w tym tygodniu)\b|\bdeadline\w*|\b(?:ostateczn|nieprzekraczaln)\w* termin\w*",
        r"\bw (?:ciągu|terminie) (?:\w+ ){0,3}(?:dni|dnia|godzin\w?|tygodni\w?|doby|dwóch)\b|\b(?:odpowie|odpis|odpowiedź)\w* (?:\w+ )?(?:od razu|zaraz|szybko)\b|\bod razu (?:\w+ )?odp\w+",
        r"\b(?:o|na) (?:\w+ )?(?:szybk|rychł|prędk|niezwłoczn|sprawn)\w{1,4} (?:\w+ )?(?:odpow|reakcj|odzew|informacj|kontakt|wiadomoś)\w*|(?<!bez )(?<!\bnie )\bniecierpliw\w*",
        r"(?<!\bnie )\b(?:oczekuję|żądam|domagam się|wymagam|nalegam|apeluję)\b|(?<!\bnie )\bmus(?:zą (?:\w+ )?państwo|icie|isz)\b|\bpaństwo muszą\b|\bma(?:ją państwo|cie|sz) obowiązek\b|!!",
    ),
    Tone.BLAME: (
        r"\b(?:niesprawiedliw|nieprofesjonaln|nieuczciw|nierzeteln|dyskrymin|uprzedzeni|uprzedzon|stronnicz|lekceważ|zlekceważ|niegrzeczn|nieuprzejm|bezczeln|skandal|niedopuszczaln|oburz|karygodn|arogan|żenują|żenad|bezduszn|niepoważn|krzywdz|skrzywdz|kompromit)\w*|\bnie fair\b|\b(?:brak\w*|bez) (?:\w+ )?(?:szacunku|kultury|profesjonalizmu)\b",
        r"\b(?:z )?(?:państwa|wasz\w{0,4}|twoj\w{1,3}|twój) (?:\w+ )?(?:win|błęd|błąd|zaniedb|zaniech|niekompetenc|nieudoln|zachowani)\w*|\b(?:kpin|farsa|farsę)\w*",
        r"\b(?:z?marnowa\w+|strac\w+|strat\w+) (?:\w+ ){0,4}czas\w*|\bzwodz\w+|\bwodz\w+ za nos\b|\bkaza(?:li|liście|no) (?:\w+ ){0,3}czekać\b|\bw błąd\b|\b(?:z|)ignor\w+|\bolewa\w+|\bolali\w*",
        r"\bnikt (?:\w+ ){0,3}(?:nie )?(?:raczył|odpis|odpowie|zadzwoni|pofatyg|poinform)\w*|\bnie raczy\w*|\bpowinni (?:\w+ )?państwo\b|\bpaństwo powinni\b|\bpowinniście\b|\b(?:chociaż|przynajmniej|choćby) (?:\w+ )?mogli\w*|\bmogli\w* (?:\w+ )?(?:chociaż|przynajmniej|choćby)\b",
        r"\bobieca(?:liście|li państwo|łeś|łaś)|\bpaństwo obiecali\b|\bzawie(?:dliście|dli)\b",
    ),
    Tone.SARCASM: (
        r"\b(?:tak zwan\w+|tzw\.?) (?:\w+ )?(?:rekrut|profesjonal|specjalist|ekspert|proces|rozm[óo]w|firm|feedback|kultur)\w*|\b(?:dzięki|dziękuję|dziękujemy) (?:\w+ )?za nic\b(?! nie)|\bgratul\w*|\bpogratul\w*|\bbraw[oa]\b",
        r"\bjak(?:ież|że|ie)? (?:to )?(?:mił|uprzejm|łaskaw|hojn|wspaniałomyśln)\w+ z\b|\b(?:najwyraźniej|najwidoczniej|rzekom\w+|oczywiście (?:nie byłe[mś]|nie była[mś]|nie jestem)|jak widać|widocznie|ewidentnie)\b|\błaskawie\b|\bcóż za\b|\bszkoda słów\b",
        r"\b(?:wasza|państwa) strata\b|\b(?:no to|w takim razie) powodzenia\b|\bpowodzenia (?:\w+ )?(?:beze mnie|z takim\w*|z tym\w*|w szukaniu)",
    ),
    Tone.SELF_PITY: (
        r"\b(?:załaman|zrozpaczon|rozpacz|zdruzgotan|zdołowan|przygnębi|beznadziej|bezradn|zdesper|desper|przybit|nieudaczni|płacz|płak)\w*|\bdobi(?:ja|ła|ło)\b|\b(?:złam|łam)\w+ (?:\w+ ){0,3}serce\b|\bna utrzymaniu\b|\b(?:wielki|ogromny|ciężki|straszny) cios\b|\bze łzami\b|\b(?:koszmar|katastrof|tragedi)\w*",
        r"\b(?:kolejn|następn|niezliczon|setn|dziesiąt|tyl)\w* (?:\w+ )?(?:odmow|odmów|odrzuc|poraż)\w*|\b(?:znów|znowu|tyle|jeszcze jedn\w+) (?:\w+ )?(?:odmow|odmów|odrzuc|poraż)\w*|\bnie jestem (?:\w+ )?(?:wystarczająco|dość|dostatecznie)\b",
        r"\b(?:nigdy|nigdzie|nic) mi się (?:\w+ )?(?:nie )?(?:uda|wyj)\w*|\bnic mi nie (?:się )?(?:wychodzi|idzie)\b|\bmam (?:zawsze |takiego |ciągle )?pecha\b|\bjak (?:zwykle|zawsze),? (?:się )?(?:nie|odpad|przegr|pech|odmow|odrzu)\w*",
        r"\b(?:ostatni|jedyn)\w{1,3} (?:\w+ )?(?:nadziej|desk)\w*|\b(?:moj\w+|mój) (?:ostatni|jedyn)\w{1,3}\b|\b(?:bardzo|rozpaczliwie|naprawdę|tak) (?:\w+ )?potrzeb\w+ (?:\w+ )?(?:prac|posad)\w*|\bnie mam (?:już )?(?:sił\w*|za co|z czego)\b|\btrac\w+ (?:\w+ )?(?:nadziej|wiar)\w*|\bstraci\w+ (?:\w+ )?(?:nadziej|wiar)\w*|\bdo niczego\b|\bbiedn[ya] ja\b",
    ),
    Tone.FLATTERY: (
        r"\bwymarzon\w*|\bmarz(?:eń|eni\w+|yła\w*|yłe\w*|ę)\b|\bpodziw\w*|\bzachwy[ct]\w*|\bpod (?:\w+ )?wrażeniem\b|\b(?:ogromn|wielki|niesamowit|kolosaln|niezapomnian)\w* wrażeni\w*|\bzaszczy\w*|\bwielk\w{1,3} (?:fan|wielbiciel|miłośni)\w*|\bhonorem\b",
        rf"\b{_PRAISE}{_ENDING} (?:\w+ )?{_PRAISED}\w*|\b(?:firm|zespó|państw|jesteście|organizacj)\w* (?:\w+ ){{0,3}}{_PRAISE}{_ENDING}\b|\bnajleps(?:za|zą|zej|zy|zym) (?:\w+ )?(?:{_PRAISED}|na (?:rynku|świecie))\w*",
    ),
    Tone.COMPARISON: (
        rf"\b(?:inn|pozostał|konkurując)\w{{1,4}} (?:\w+ )?(?:kandyda|kandydu|aplik|konkurent|uczestni|zgłosz)\w*|\b(?:wybran|zatrudnion|przyjęt|lepsz|zwycięsk)\w{{1,3}} (?:\w+ )?{_RIVAL}\w*|\b{_RIVAL}\w* (?:\w+ )?(?:wybran|zatrudnion|przyjęt|lepsz)\w{{1,3}}\b",
        r"\binn\w{1,3} os[oó]b\w*+(?! z )|\b(?:kto|kogo|komu|kim)ś? (?:\w+ ){0,3}(?:inn|lepsz|wybra|zatrudni|przyję|wygra|dosta|otrzyma)\w*|\b(?:osob|osób)\w*, (?:z )?któr\w{1,3} (?:\w+ ){0,2}(?:wybra|zatrudni|przyję|dosta|otrzyma|wygra)\w*",
        r"\bporówn\w*|\bna tle (?:inn|pozosta|kandyd|konkur|reszt)\w*|\bniż (?:ja|u mnie|moj[aeą]|mój|moje|inn\w+|pozosta\w+|resz\w+)\b|\b(?:lepsz|bardziej|więcej|lepiej|gorsz)\w* (?:\w+ ){0,3}ode mnie\b|\b(?:kontrkandyd|konkurent|konkurenc[iy]|rywal|przewyższ)\w*",
    ),
}

COURTESY = Courtesy(
    language="pl",
    locale="pl_PL",
    to_person="Dzień dobry, {person},",
    to_person_informal="Cześć {person},",
    to_team="Szanowni Państwo,",
    to_team_informal="Cześć,",
    to_team_at="Szanowni Państwo,",
    to_team_at_informal="Cześć,",
    # "pisze", as Thunderbird has it: "napisał" or "napisała" would guess a gender.
    attribution="W dniu {date} r. {who} pisze:",
    attribution_undated="{who} pisze:",
    subject="Moja kandydatura",
    greetings=(
        r"^(?:dzień dobry|dobry wieczór|szanown[aiey]|cześć|hej|hejka|witam|witaj|witajcie|drog(?:a|i|ie)|drodzy|mił[aiey]|moi drodzy|wielce szanown[aiey]|pani[eo]?|państwo|serwus|siema)\b",
    ),
    gratitude=(
        r"\b(?:po)?dziękuj\w+|\bdziękując\b|\bdzięki[,!]? (?:\w+ ){0,3}(?:za|że)\b|\bwielkie dzięki\b|\bpodziękowa\w+|\b(?:składam|chcę|pragnę) (?:\w+ ){0,3}(?:podzięk|dzięk)\w*|\b(?:jestem|będę) (?:\w+ ){0,3}wdzięczn\w+ za\b|\bwdzięczność\b|\bdoceniam\b",
    ),
    request=(
        r"\bfeedback\w*|\b(?:informacj\w+|odpowied\w+) zwrotn\w+|\b(?:prosz\w+|prosić|prośb\w+|poprosić|wdzięczn\w+ za|dziękuję za|każd\w+) (?:\w+ ){0,4}(?:opini|wskaz|ocen|uwag|rad[ęy]|komentarz|sugesti|zdani|słow)\w*",
        r"\b(?:państwa|wasz\w{0,4}|twoj\w{1,3}|szczer\w+|krótk\w+) (?:\w+ )?(?:opini|ocen|uwag|wskaz|spostrzeż|zdani)\w*",
        r"\b(?:czy (?:mo[gż]|móg|zechc|dał|był|jest)|mogę|chcę|chętnie|chciał|zechc|moglib|mógłb|mogłab|pozwolę sobie)\w*\b[^.?!]{0,90}\b(?:powiedzie|napisa|wskaz|zdradzi|podzieli|prosi|popro|zapyta|spyta|dowie|usłysze|doradzi|podpowie)\w*",
        r"\b(?:co|czego|czym|jak\w{0,3}|któr\w{1,3}|nad|gdzie|czy)\b[^.?!]{0,120}\b(?:brak\w*|zabrak\w*|popracować|pracować|popraw\w+|rozwin\w+|rozwija\w+|doskonal\w+|udoskonal\w+|wzmocni\w+|uzupełni\w+|doświadczeni\w+|umiejętnoś\w+|kompetencj\w+|kwalifikacj\w+|(?:za|prze)?decydowa\w+|zdecydował\w+|przesądzi\w+|przekona\w+|wypad\w+|wpłyn\w+|zaważył\w+|oceni\w+)",
    ),
    way_out=(
        r"\b(?:jeśli|jeżeli|gdyby|gdy|o ile|kiedy|skoro)\b[^.?!]{0,120}\b(?:z?rozumiem|zrozumiał\w*|zrozumieni\w*|w porządku|nic się nie sta\w+|nie ma (?:problemu|sprawy)|żaden problem|trudno|nic nie szkodzi|nie szkodzi|proszę się nie przejmować)\b",
        r"\b(?:z?rozumiem|zrozumiał\w*|zrozumieni\w*|w porządku|nic się nie sta\w+|nie ma (?:problemu|sprawy)|nic nie szkodzi|nie szkodzi)\b[^.?!]{0,60}\b(?:jeśli|jeżeli|gdyby|gdy|nie zawsze|nie każd\w+|brak\w? (?:czasu|odpowiedzi)|mil?czenie)\b|\bbrak (?:\w+ )?odpowiedzi (?:\w+ ){0,3}(?:z?rozumiem|zrozumiał\w*)|\bodmow\w+ (?:\w+ ){0,3}zrozumiem\b",
        r"\b(?:jeśli|jeżeli|gdyby|o ile) (?:\w+ ){0,4}nie (?:\w+ ){0,2}(?:mog\w+|może\w*|ma\w*|chc\w+|jest|da|będzie|będą|wolno|pozwal\w+)\b|\b(?:tylko|wyłącznie),? (?:jeśli|jeżeli|o ile|gdy)\b|\bo ile (?:\w+ ){0,3}(?:pozwol|pozwal|możliw|czas)\w*|\b(?:jeśli|jeżeli) (?:\w+ ){0,3}(?:pozwol|pozwal|możliw)\w*|\bw miarę możliwości\b",
        r"\bnie czu\w* się (?:\w+ )?(?:zobowiązan|zobligowan)\w*|\b(?:bez zobowiązań|bez presji|nie naciskam|żaden obowiązek|nie ma obowiązku)\b|\bnie (?:muszą państwo|musicie|musisz)\b",
    ),
    door_open=(
        r"\b(?:w|na) przyszłoś\w+|\bprzyszł\w{1,4} (?:\w+ )?(?:rekrut|rol|ofert|projekt|stanowisk|współprac|okazj|szans|możliwoś|wakat)\w*|\bkiedyś\b|\bpewnego dnia\b|\binnym razem\b|\bz czasem\b|\bpóźniej\b",
        r"\b(?:inn|now|kolejn|następn|odpowiedni|pasując|podobn)\w{1,5} (?:\w+ )?(?:rekrut|rol|ofert|stanowisk|okazj|możliwoś|propozycj|wakat|projekt|nab[óo]r)\w*|\b(?:stanowisk|rol|ofert|rekrut|wakat|miejsc)\w*[^.?!]{0,60}\b(?:pojawi|zwolni|otworz|pasowa|pasując|odpowiada)\w*",
        r"\b(?:pojawi|zwolni|otworz)\w*[^.?!]{0,40}\b(?:stanowisk|rol|ofert|rekrut|wakat|miejsc|okazj|możliwoś)\w*|\bw kontakcie\b|\bna (?:\w+ )?uwadze\b|\bpamięta\w* (?:\w+ )?o (?:mnie|mojej|moim)\b|\bo mnie (?:\w+ )?pamięta\w*|\bpomyśl\w* (?:\w+ )?o mnie\b|\bw (?:swojej |państwa |waszej )?bazie\b",
        r"\b(?:nasze|nasz\w*) (?:\w+ )?(?:drogi|ścieżki)\b|\bdrogi (?:\w+ )?(?:się )?(?:skrzyż|przetn|zejd|spotka)\w*|\b(?:znów|znowu|ponownie|kolejny raz|jeszcze) (?:\w+ ){0,2}(?:aplik|zgłosz|zgłasza|wziąć udział|wezmę udział|spotka|spróbuj|kandyd|współprac)\w*|\b(?:za)?aplik\w+ (?:\w+ ){0,2}(?:ponownie|znów|znowu)\b|\bzgłosz\w+ (?:\w+ ){0,2}(?:ponownie|znów|znowu)\b|\bpojawi\w* się coś\b|\bdo (?:usłyszenia|zobaczenia)\b",
    ),
    closings=(
        r"^(?:z (?:\w+ )?(?:poważaniem|uszanowaniem|życzeniami|szacunkiem|pozdrowieniami|podziękowaniem|podziękowaniami|życzliwością|wyrazami (?:\w+ )?szacunku|wyrazami (?:\w+ )?uznania)|z góry dziękuję|(?:serdecznie |ciepło |bardzo )?pozdrawiam|(?:serdeczne |ciepłe |najlepsze )?pozdrowienia|pozdrówka|pozdro|serdeczności|łączę|przesyłam|wszystkiego (?:dobrego|najlepszego)|(?:miłego|dobrego|udanego|spokojnego) (?:dnia|tygodnia|weekendu)|(?:serdecznie |bardzo |jeszcze raz |raz jeszcze )?dziękuję|dzięki|najlepszego|uściski|ukłony|kłaniam się|(?:życzę|trzymaj|trzymajcie|do usłyszenia|do zobaczenia))\b",
    ),
    disappointment=(
        r"\bżał(?:uj\w+|owa\w+)|\bżal\b|\bszkoda\b|\bprzykro\b|\bprzykroś\w+|\bsmut\w+|\brozczarowa\w+|\bzawied(?:zion\w+|li\w+)|\bubolewa\w+|\b(?:był\w*|mał\w+|dużo?|duży\w*|wielk\w+) zaw[óo]d\w*|\bmia(?:ł|ła|łe|łam|łem)\w* nadzieję\b|\bliczył(?:am|em)\b|\b(?:chętnie|z (?:chęcią|przyjemnością|radością)) (?:\w+ ){0,2}(?:dołączył|pracował|współpracował|podjął|podjęł|został)\w*",
    ),
    interview=(
        r"\brozm[óo]w\w*|\b(?:po)?rozmawia\w*|\bporozmawia\w*|\bspotka\w*|\bspotyka\w*|\bwywiad\w*|\b(?:telefon|połączeni)\w* (?:\w+ )?z\b|\b(?:nasz\w{0,2}|nasze) (?:\w+ )?(?:telefon|połączeni|call|wideo)\w*|\binterview\w*|\b(?:wideo|tele)(?:rozm[óo]w|konferencj)\w*|\bpozna(?:ć|nie|nia|niu|liśmy|łam|łem|li|ło)\b|\bassessment\w*|\bdzień próbny\b|\bzaprosz\w+ (?:mnie )?na\b",
    ),
    first_person=(
        r"\b(?:mnie|mną|mojego|mojej|moją|moim|moich|moimi|mojemu|nasz(?:a|ą|ej|e) zgod\w+)\b|(?!^)\b(?:mój|moja|moje|moi)\b|^mo(?:ja|je|i) (?:\w+ )?(?:zgod|decyzj|wynagrodz|pensj|win|rezygn|roszcz|ofert|odpowied|przepros|zobowiąz|żąd|dług)\w*|^m(?:ój|oja|oje) (?:\w+ ){1,3}(?:jest|są|nie|należy|będzie|wynosi|to)\b",
        r"\b(?:jestem|chcę|chce mi|mogę|muszę|umiem|wiem (?!więcej)\w+|zapłacę|płacę|oddam|oddaję|będę|piszę|proszę|poproszę|zgadzam|zgodzę|przepraszam|wyrażam|oświadczam|zrzekam|wycofam|wypłacę|przeleję|kocham|potrzebuję|nienawidzę|mam (?!marzenie)\w+|wnoszę|żądam|uznaję|błagam|nie mam|składam|podpisuję|podpiszę|potwierdzam|przyznaję|przyznam|odwołuję|wezmę|zrobię|przyjmę|pragnę|pozdrawiam|godzę się)\b",
        r"\b\w{2,}uję\b|\b\w{2,}(?:łam|ałbym|ałabym|iłbym|iłabym|yłbym|yłabym|łabym|łbym)\b|\b(?:by|mia|chcia|móg|pisa|podpisa|dosta|otrzyma|zapłaci|zrobi|zgodzi|skłama|obieca|przyję|przyją|wzią|ukrad|okłama)łem\b",
        r"\b(?:akceptuj|zgadza|przyjmuj|rezygnuj|zobowiązuj|obiecuj|oświadcza|zrzeka|zapłaci|przyjmie|wyraża|potwierdza|żąda|prosi)(?:e|a|i|)my\b|\bdaj(?:ę|emy) |\bdam (?:wam|ci|im|za|pieni)|, (?:\w+ )?robię\b|\bja (?:nie|też|się|już|tu|tego|to|zawsze|również|osobiście|niżej)\b",
    ),
    forbidden=MappingProxyType(_FORBIDDEN),
    words=small_words(
        "i w na z do za o po od dla że się nie to jest są jak co czy jeśli lub oraz a ale więc mi mnie mną mój moja moje mojej mojego moim moją "
        "państwo państwa państwu wam was wasz wasza waszą wasze waszej tym tego tej tę ta te które która który którą jaka jakiej jakiego jakie "
        "czego jedno jedną jedna jeden bardzo już jeszcze tylko także też przy przez pod być będzie mogą mogę może dziękuję dzięki proszę chętnie "
        "rozumiem zrozumiem szanuję decyzję wiadomość odpowiedź czas stanowisko stanowisku stanowiska rekrutacji firmie rozmowę rozmowie rozmowy "
        "umiejętności umiejętność doświadczenia doświadczenie zgłoszenie zgłoszeniu kandydaturę przyszłości wszystkiego dobrego zespołowi całemu życzę "
        "pozdrawiam serdecznie warto by żeby gdy kiedy razem razie oczywiście"
    ),
)
