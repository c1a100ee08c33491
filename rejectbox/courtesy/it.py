"""Italian. Lei unless the mail says tu, voi to a team; "Gentile" because it is the same for every gender."""

from __future__ import annotations

from types import MappingProxyType

from rejectbox.courtesy.shape import Courtesy, Tone, small_words

_CHOICE = r"(?:decision[ei]|scelt[ae]|valutazion[ei]|giudizi[oi]?|esclusione|rifiuto)"
_FIRM = r"(?:aziend[ae]|societ[aà]|impres[ae]|realtà|team|squadr[ae]|grupp[oi]|persone|gente|organizzazion[ei]|brand|marchi[oi]?|colloquio?|datore|lavoro|ambiente|professionist[aie])"
_GREAT = r"(?:straordinari|fantastic|eccezional|meraviglios|stupend|splendid|magnific|incredibil|prestigios|eccellent|favolos|formidabil|fenomenal|unic|leader|rinomat|illustr|grandios|brillant|superb|blasonat|perfett)[aeiho]{0,2}"
_VERY = (
    r"(?:(?:davvero|così|tanto|molto|veramente|assolutamente|semplicemente|talmente|tra le più|la più|fra le più) )?"
)
_APPLICANT = r"(?:candidat|concorrent|aspirant|partecipant|profil)\w{1,5}"
_DAY = r"(?:oggi|stasera|domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)"

_FORBIDDEN = {
    Tone.RECONSIDER: (
        r"\bripens(?:ar|at|iat|as|ament|in|i\b|ic)\w{0,8}(?! (?:a quanto|al colloquio|alla nostra|a quel))|\briconsider\w{1,12}|\briesamin\w{1,12}|\brivalut\w{1,12}|\bravved\w{1,8}|\b(?:fare|presentare|presento|proporre|faccio) (?:ricorso|appello|reclamo)\b",
        rf"\b(?:cambi|modific|rived|rivedr|rivist|annull|revoc|ribalt|revision|ritratt|ridiscut)\w{{0,8}}(?: su)?(?: (?:la|le|una|tale|questa|vostra|sua|tua)){{0,3}} ?(?:idea|opinione|parere|{_CHOICE})\b",
        rf"\b(?:torn\w{{1,8}}|ritorn\w{{1,8}}) (?:indietro|sui (?:vostri|suoi|tuoi|propri) passi|sulla (?:vostra |sua |tua )?{_CHOICE})|\bse (?:la|questa) (?:vostra |sua |tua )?{_CHOICE} (?:\w{{1,8}} ){{0,2}}definitiv",
        r"\b(?:seconda|ultima) (?:chance|possibilità|occasione|opportunità)\b|\b(?:un['’]altra|ancora una|qualche) (?:chance|possibilità|speranza)\b|\b(?:dar|conceder|offrir|dat|dia|concedet|conced)\w{0,3}mi (?:un['’])?(?:\w{1,10} ){0,3}(?:chance|possibilità|occasione|opportunità)\b|\bmi (?:dia|diate|dessi|deste|conced\w{1,6}) (?:\w{1,10} ){0,3}(?:chance|possibilità|occasione|opportunità)\b",
        r"\b(?:se|qualora|nel caso)\b[^.?!]{0,80}\b(?:rinunci(?:a|asse|ano|assero)|si ritir\w{1,7}|si tir\w{1,6} indietro|dovesse(?:ro)? (?:rinunciare|rifiutare|ritirarsi|tirarsi)|rifiutasse(?:ro)?|cambi(?:asse|aste|ate|a|assi|asser[oe])? (?:qualcosa|idea))\b",
        r"\b(?:comunque|lo stesso|ugualmente|ancora) (?:(?:pres[oa] )?in considerazione|in gioco|in corsa|in lizza|in tempo|assum\w{1,6}|invitar\w{1,4}|considerar\w{1,4}|convocar\w{1,4})\b|\bspero ancora\b|\b(?:candidatura|porta) (?:ancora )?(?:aperta|valida) (?:per questa|per questo|ancora)\b|\bten\w{1,5} (?:ancora )?aperta (?:la|questa) (?:mia )?candidatura\b",
        r"\bun['’]altra occhiata\b|\bun secondo sguardo\b|\bguard\w{1,5} (?:di nuovo|meglio|ancora) (?:la|il|alla|al)\b|\b(?:vi|la|ti) (?:prego(?! di (?:ten|estend|porg|salut|ringrazi|accett|scus|indic|segnal|far))|supplico|imploro|scongiuro)\b|\bsupplic\w{1,6}|\bimplor\w{1,6}",
    ),
    Tone.ARGUMENT: (
        r"\bnon (?:sono|mi trovo|mi sento) (?:affatto |proprio |per niente |del tutto )?(?:d['’]accordo|in accordo)|\bnon (?:condivido|concordo|accetto|approvo)\b|\bin disaccordo\b|\bdissent\w{1,6}",
        r"\bnon (?:riesco|posso|voglio) (?:proprio |a |ad ){0,2}(?:capire|accettare|comprendere|condividere|spiegarmi|capacitarmi)\b|\bnon mi (?:spiego|capacito|rassegno|convince)\b|\bnon (?:capisco|comprendo) (?:proprio |affatto )?(?:la|il|i|le|perché|come|questa|questo)\b",
        rf"\bcontest(?:are|o|iamo) (?:la|questa|tale|il) (?:vostra |sua |tua |vostro |suo |tuo )?{_CHOICE}|\b{_CHOICE} (?:\w{{1,12}} ){{0,4}}(?:sbagliat|errat|ingiustificat|incomprensibil|assurd|affrettat|superficial|discutibil|immotivat|illogic|infondat|un errore)\w{{0,5}}",
        r"\berrore di (?:valutazione|giudizio)\b|\b(?:avete|ha|hai|state|sta|stai) (?:sbagliat|sbaglian|frainte|sottovalutat|sottovalutan|commess|commetten|valutato male|giudicato male|facendo un errore)\w{0,4}|\b(?:vi sbagliate|si sbaglia|ti sbagli)\b|\bingiustificat\w{1,6}",
        r"\b(?:sono|ero|resto|rimango) (?:\w{1,14} ){0,2}(?:convint|sicur|cert|persuas)[oaie] (?:che|di|d['’]|del|della)|\b(?:sono|resto|rimango) dell['’](?:idea|opinione|avviso) che\b",
        r"\b(?:perfettamente|pienamente|ampiamente|assolutamente|più che) (?:adatt|qualificat|idone|all['’]altezza|preparat|in grado|in linea con (?:il ruolo|la posizione|quanto|i requisiti))\w{0,3}|\bcandidat[oa] (?:ideale|perfett[oa]|giust[oa]|miglior\w?)|\b(?:ero|sono|sarei|stat[oa]|essere) la persona (?:giusta|ideale|adatta|perfetta|che cerca\w{1,4})\b|\bl['’](?:unica|unico) (?:persona|candidat\w)\b",
        r"\b(?:ho|avevo|possiedo|possedevo|soddisf\w{1,8}|rispett(?:o|avo)|avere) (?:pienamente |ampiamente )?(?:tutti i|tutte le|ogni) (?:requisit|competenz|qualific|caratteristic|conoscenz)\w{1,3}|\bmerit(?:o|avo|erei|ata|ato) (?:quest|il post|il ruol|di essere|di più|una risposta)\w{0,2}|\bil mio profilo (?:\w{1,14} ){1,3}(?:perfettamente|pienamente|esattamente|ideale|perfetto)\b",
    ),
    Tone.URGENCY: (
        r"(?<!nessuna )(?<!senza )(?<!non c['’]è )(?<!non è )\burgen\w{1,8}|\bal più presto\b|\bquanto prima\b|\bil prima possibile\b|\bprima possibile\b|\b(?:non )?appena possibile\b|\bil più presto\b|\bpiù breve tempo\b|\b(?:breve|stretto) giro\b|\bimmediatament\w|\bsubito (?:una |un |a )?(?:rispost|risponder|riscontr|feedback|farmi)\w{0,4}|\brispon\w{1,7} subito\b|\bsenza (?:indugio|ritardo|ulteriore attesa|perdere tempo)\b|\basap\b|!!",
        rf"\bentro (?!i limiti|certi limiti|i confini)|\bper {_DAY}\b|\bultimatum\b|\btermine ultimo\b",
        r"\b(?:attendo|aspetto|attesa di|confido in|conto su|spero in|gradirei|esigo|vorrei|mi serve) (?:un[oa']? |una |vostr[oa] |su[oa] |tu[oa] ){0,2}(?:pront|rapid|veloc|celer|sollecit|immediat|tempestiv|cortese e sollecit)\w{1,3}|\brispond\w{1,6} (?:rapidament|velocement|in fretta|presto|tempestivament|prontament|celerment)\w?|\bsollecit(?:are|o) (?:una|un|la|il)\b|\bcon (?:cortese )?sollecitudine\b",
        r"\b(?:esigo|pretendo|insisto|esigere|pretendere)\b|\b(?<!non )mi aspetto (?:che|una|un|almeno)\b|\b(?<!non )(?:dovete|devi)\b(?! sent| sapere)|(?<!non )\b(?:mi|ci) (?:dovete|deve|devi)\b|\b(?:siete|è|sei) (?:tenut|obbligat|in dovere|in obbligo)\w{0,2}|\b(?:avete|ha|hai) (?:il dovere|l['’]obbligo)\b|\b(?:ho|è mio) (?:il )?diritto (?:di|a)\b",
    ),
    Tone.BLAME: (
        r"\bingiust(?:[oaie]|izi[ae]|amente)\b|\bscorrett\w{1,6}|\birrispettos\w{1,6}|\bmaleducat\w{1,6}|\bmaleducazione\b|\bdiscrimin\w{1,8}|\bpregiudizi\w?|\bvergogn\w{1,7}|\binaccettabil\w{1,5}|\binammissibil\w{1,5}|\bscandalos\w{1,5}|\bpenos[oaie]\b|\bnon professional\w{1,6}|\bdisorganizzat\w{1,3}",
        r"\bpoc(?:o|a|hissim[oa]|hissima) (?:profession|rispett|seri|corrett|educat|trasparen|gentil|cortes|considerazion|umanità|sensib)\w{0,8}|\bmancanza di (?:rispetto|professionalità|trasparenza|serietà|educazione|tatto|cortesia|considerazione)\b",
        r"\b(?:per )?colpa (?:vostra|sua|tua)\b|\b(?:vostr|su|tu)[oaie]i? (?:colpa|errore|errori|negligenza|superficialità|incapacità|disinteresse)\b|\bè un (?:vostro|suo|tuo) errore\b",
        r"\bfatt[oa] perdere (?:\w{1,6} ){0,2}tempo\b|\b(?:ho|abbiamo) (?:solo )?(?:perso|sprecato|buttato) (?:\w{1,6} ){0,3}tempo\b|\b(?:pura|inutile|totale|è stata una|che|solo una) perdita di tempo\b|\b(?:avete|ha|hai) (?:sprecat|ignorat|trascurat|illus|ingannat|mentit|liquidat|prome)\w{1,5}",
        r"\b(?:avreste|avresti) (?:almeno |anche )?(?:potuto|dovuto)\b|\bLei avrebbe (?:almeno )?(?:potuto|dovuto)\b|\bavrebbe (?:almeno (?:potuto|dovuto)|(?:potuto|dovuto) (?:almeno|avvis|dirm|rispond|avvert))|\bpotev(?:ate|i|a) (?:almeno|anche|pure|quantomeno)\b|\bfatt[oa] aspettare\b|\blasciat[oa] (?:in attesa|senza|ad aspettare|nel dubbio)\b|\btenut[oa] (?:sulle spine|in sospeso)\b",
        r"\bnessuno (?:si è|mi ha|ha) (?:nemmeno |neanche |mai )?(?:degnat|preso|fatto|rispost|avvis|avvert|pensat)\w{0,3}|\bnon (?:vi siete|si è|ti sei|mi avete|mi ha|mi hai) (?:nemmeno|neanche|neppure|mai|degnat)\w{0,2}|\bpres[oa] in giro\b|\bmi avete delus[oa]\b|\bdelus\w (?:da voi|da te|da Lei|dal (?:vostro|suo|tuo))",
    ),
    Tone.SARCASM: (
        r"\bgrazie (?:di|per) (?:niente|nulla|questo bel)\b|\bgrazie tante[.,!]|\bcosiddett\w|\bsedicent\w|\bcomplimenti (?:davvero|vivissimi|sinceri|per (?:la|il) (?:scelta|decisione|serietà|professionalità|velocità|trasparenza|rapidità|tatto|coraggio))|\bcomplimenti[.!]",
        r"\b(?:evidentemente|a quanto pare|si vede che|è evidente che) (?:non|il mio|la mia|i miei|le mie|io|sono|ero|per voi|avete|avevate|cerca\w{1,5}|bisogna)\b|\bovviamente (?:il mio|la mia|i miei|le mie|sono|ero|per voi|non (?:sono|ero|basta|bastava|valgo|interess\w{1,4}))\b",
        r"\bche (?:gentil|carin|premuros|generos|bell|delicat)\w{1,6} da parte (?:vostra|sua|tua)\b|\bquanta (?:gentilezza|premura|sensibilità|delicatezza|umanità|fretta)\b|\btroppo (?:gentil[ei]|buon[oia]|impegnat[oiae]|occupat[oiae]) (?:per|a)\b|\bbuona fortuna (?:con|a trovare|senza)\b|\bpeggio per (?:voi|lei|te)\b|\bpeccato per (?:voi|lei|te)\b|\btanto per cambiare\b|\bfiguriamoci\b|\billuminatemi\b|\bse (?:vi|si|ti) degn\w{1,6}|\bdegnar(?:vi|si|ti|e)\b|\bbravi davvero\b|\bdall['’]alto del(?:la)?\b",
    ),
    Tone.SELF_PITY: (
        r"\bdisperat\w{1,6}|\bdisperazione\b|\bdistrutt[oa]\b|\bdevastat[oa]\b|\baffrant[oa]\b|\b(?:sono|sentirmi|mi sento) a pezzi\b|\bcuore (?:infranto|spezzato|a pezzi)\b|\bcrollato (?:il mondo|tutto)\b|\bmondo addosso\b|\bdepress\w{1,5}|\bsconfort\w{1,5}|\bavvilit\w|\babbattut[oa]\b|\bdemoralizzat[oa]\b|\bsenza (?:più )?speranz[ae]\b|\bin lacrime\b",
        r"\bennesim[oa] (?:rifiuto|no|risposta|delusione|porta|porte|volta|sconfitta|bocciatura|mail|esito)\b|\b(?:un )?altro rifiuto\b|\b(?:tanti|tantissimi|innumerevoli|troppi|molti) (?:rifiuti|no)\b|\b(?:ultima|unica|sola) (?:mia )?(?:speranza|spiaggia)\b|\bunica (?:possibilità|occasione|opportunità)\b|\bdi nuovo (?:un no|un rifiuto|respint\w)\b",
        r"\bbisogno (?:\w{1,12} )?(?:di (?:lavorare|un lavoro|questo|un impiego|quel)|del (?:lavoro|posto)|d['’]un)|\bnon (?:sono|ero|essere|sarò) (?:mai |stat[oa] |evidentemente ){0,2}(?:all['’]altezza|abbastanza)\b|\bnon valgo\b|\b(?:sono|mi sento) (?:un|una) (?:fallit[oa]|fallimento|nullità|buon[oa] a nulla)\b|\b(?:mio|ennesimo) fallimento\b",
        r"\bsfortunat[oa]\b|\b(?:mia|che) sfortuna\b|\bpover[oa] me\b|\bmi sento (?:inutile|inadeguat\w|pers[oa]|un peso)\b|\bnon so più (?:che|cosa|come)\b|\b(?:va|finisce) sempre (?:così|male)\b|\bnessuno (?:mi )?(?:vuole|assume|risponde|dà)\b|\bnon ce la faccio\b|\bda (?:mesi|anni) (?:senza|cerco|che cerco|mando)\b",
    ),
    Tone.FLATTERY: (
        r"\b(?:dei (?:miei )?sogni|sogno nel cassetto|il mio sogno|un sogno (?:per me|lavorare))\b|\bammir(?:o|avo|azione|evole|evoli|atore|atrice|ando)\b|\b(?:grand|grandissim|vostr|accanit|fedel)\w{1,2} (?:fan|ammirat\w{2,4}|estimat\w{2,4}|sostenit\w{2,4})\b",
        r"\b(?:un|il|grande|vero|immenso|autentico) (?:onore|privilegio)\b|\bonorat[oaie]\b|\blusingat[oaie]\b|\bun sogno che si avvera\b|\b(?:non ha|senza) (?:eguali|pari|rivali)\b",
        rf"\b(?<!esperienza )(?:un['’]|una |un |la |le |il |i |più |così |vostra |vostro |suo |sua |tua |tuo ){_GREAT} {_FIRM}|\b{_FIRM} {_VERY}{_GREAT}(?!\w)",
        rf"\b(?:la|le|il|i|una delle|tra le|fra le) miglior[ei]? {_FIRM}|\b{_FIRM} (?:miglior[ei]?|che tutti (?:vorrebbero|sognano)|numero uno|d['’]eccellenza|dei sogni)\b",
        r"\b(?:davvero|molto|profondamente|estremamente|così|enormemente|positivamente|veramente|assai) (?:colpit|impressionat|ammirat|affascinat|entusiast|ispirat)[oaie]\b|\bimpressionat[oaie]\b|\b(?:mi )?(?:ha|hanno|avete) (?:profondamente )?(?:affascinat|incantat|stregat|conquistat)[oa]\b|\bcomplimenti per (?:tutto|quello|quanto|i vostri|il vostro|i successi)\b",
    ),
    Tone.COMPARISON: (
        rf"\b(?:altr[ioae]|scelt[oaie]|prescelt[oaie]|selezionat[oaie]|assunt[oaie]|preferit[oaie]|vincent[ei]|miglior[ei]?|miglior) {_APPLICANT}|\b{_APPLICANT} (?:\w{{1,7}} )?(?:scelt|prescelt|selezionat|assunt|preferit|vincent|vincitor|vincitric|miglior)\w{{1,2}}\b|\bpersona (?:che (?:avete|ha|hai) )?(?:scelt|prescelt|selezionat|assunt|preferit|pres)[oa]\b",
        rf"\bchi (?:(?:avete|ha|hai) (?:poi |invece )?(?:scelto|assunto|selezionato|preferito|preso)|è stat[oa] (?:poi |invece )?(?:scelt|assunt|selezionat|preferit|pres)[oa]|ha (?:ottenuto|avuto) (?:il|la))\b|\b(?:tra|fra) (?:i|gli|le|tutti i|tutte le) (?:altri |altre )?{_APPLICANT}|\b{_APPLICANT} (?:che|a cui) (?:avete|ha|hai)\b|\bconcorren(?:za|ti|te)\b|\b(?:gli|dei) avversari\b|\brivali\b",
        r"\brispetto (?:a|ad|al|ai|agli|all['’]|alla|alle) ?(?:altr[iaeo]|me\b|chi|candidat|person[ae] (?:scelt|assunt|selezionat|che)|concorrent|quell[oaie]|profil[oi] (?:scelt|selezionat))\w{0,5}|\b(?:in|a) confronto\b|\bparagon\w{1,5}|\bconfront(?:o|ato|ata|andomi) (?:con|a|agli) (?:gli |le |i )?(?:altr|chi|candidat|quell)\w{0,5}",
        r"\b(?:miglior[ei]?|meglio|più (?:adatt|qualificat|brav|espert|compet|preparat|idone|esperienz|valid|meritevol|competenz)\w{0,5}) (?:di (?:me|quell[oaie]|chi|altr[ie])|degli altri|delle altre|del mio|della mia|dei miei|rispetto)\b|\bsuperior[ei] (?:a me|al mio|alla mia|ai miei|agli altri)\b|\b(?:al|il) (?:mio posto|posto mio)\b",
        r"(?<!\ba )(?<!\bcon )(?<!\bda )\b(?:qualcun(?:['’o]? ?altr[oa])|qualcuno (?:di )?(?:meglio|migliore|più \w{1,14}))\b|\b(?:scelto|preferito|preso|assunto) (?:un['’]altra persona|altri|altre|un altro|un['’]altra)\b",
    ),
}

COURTESY = Courtesy(
    language="it",
    locale="it_IT",
    to_person="Gentile {person},",
    to_person_informal="Ciao {person},",
    to_team="Buongiorno,",
    to_team_informal="Ciao,",
    to_team_at="Gentile team di {company},",
    to_team_at_informal="Ciao team di {company},",
    # "Il 8" and "Il 11" would be wrong (L'8, L'11); "Il giorno 8" is right for every day.
    attribution="Il giorno {date} {who} ha scritto:",
    attribution_undated="{who} ha scritto:",
    subject="La mia candidatura",
    greetings=(
        r"^(?:gentil(?:e|i|issim[oaie])|gent\.(?:le|ma|mo|mi|me|li)|egregi[oae]?|spett(?:abile|abili|\.(?:le|li))|car(?:[oaie]|issim[oaie])|buon ?giorno|buona ?sera|buon ?pomeriggio|buondì|buona giornata|salve|ciao|(?:alla )?cortese attenzione|dott(?:\.|ssa|\.ssa|or|oressa))(?!\w)",
    ),
    gratitude=(
        r"\bgrazie\b|\bringrazi\w{0,10}|\bgratitudine\b|\bgrat[oaie]\b|\briconoscen(?:te|ti|za)\b|\b(?:ho|abbiamo) (?:molto |davvero |particolarmente )?apprezzato\b|\bapprezzo\b",
    ),
    request=(
        r"\bfeedback\b|\b(?:un|qualche|breve|onesto|sincero|franco) (?:riscontro|parere|commento|consiglio|suggerimento|ritorno|giudizio)\b|\b(?:vostr[oa]|su[oa]|tu[oa]) (?:parere|opinione|punto di vista|impressione|impressioni|consiglio|giudizio)\b|\b(?:suggerimenti|consigli|indicazioni) (?:su|per)\b|\bdove ho sbagliato\b|\bun['’](?:indicazione|opinione|impressione)\b",
        r"\b(?:come|cosa) (?:posso|potrei|avrei potuto|dovrei) (?:migliorare|fare (?:meglio|di meglio))\b|\b(?:potreb\w{2,5}|potrest\w|potet\w|può|puoi|posso|potrei|sapreb\w{2,5}|saprest\w|vorreb\w{2,5}|vorrest\w|possibile|vorrei|volevo|permett\w{1,6}|vi|le|ti|la)\b[^.?!]{0,60}\b(?:dire|dirmi|indicarmi|segnalarmi|spiegarmi|farmi sapere|chieder(?:e|le|vi|ti|glielo)|chiedo|domandar\w{1,3}|suggerirmi|raccontarmi|darmi|scrivermi|condividere|consigliarmi|consigliare|sapere)\b",
        r"\b(?:che cosa|cosa|quale|quali|qual|dove|in che|su che|quanto|quali|c['’]è)\b[^.?!]{0,110}\b(?:manc\w{1,6}|miglior\w{1,6}|rafforz\w{1,6}|approfondi\w{1,5}|svilupp\w{1,6}|lavorare|competenz[ae]|esperienz[ae]|conoscenz[ae]|capacità|abilità|requisit[oi]|funzionat[oa]|convinto|convincent[ei]|andat[oa] (?:bene|male)|piaciut[oa]|pesato)\b",
        r"\b(?:mi (?:sarebbe|aiuterebbe|piacerebbe|interesserebbe|interessa|servirebbe|è)|vorrei|sarebbe)\b[^.?!]{0,60}\b(?:sapere|capire)\b",
    ),
    way_out=(
        r"\b(?:se|qualora|ove|nel caso)\b[^.?!]{0,110}\b(?:capisco|capirò|comprendo|comprenderò|comprensibil\w|nessun problema|non (?:c['’]è|è|sarà|ci sono) (?:\w{1,7} )?problem\w|va (?:bene|benissimo)|non importa|pazienza|nessuna preoccupazione|non (?:si|vi|ti) preoccup\w{1,3}|ovviamente lo)\b",
        r"\b(?:capisco|capirò|comprendo|comprenderò|comprensibile|nessun problema|va (?:bene|benissimo))\b[^.?!]{0,70}\b(?:se|qualora)\b|\bsenza (?:alcun |nessun |alcuna )?(?:impegno|obbligo|pressione|fretta)\b|\bnon (?:si |vi |ti )?sent\w{1,8} (?:\w{1,6} )?(?:in obbligo|in dovere|obbligat\w|costrett\w)",
        r"\b(?:nessun|alcun) (?:obbligo|impegno)\b|\bsolo se (?:ha|avete|hai|vi|le|ti|può|potete|puoi|è|vuole|volete|vuoi)\b|\bse (?:non (?:può|potete|puoi|poteste|potesse|è|fosse|riesc\w{1,4}|avete|ha|hai|vi|le|ti|desider\w{1,4}|vuole|volete|vuoi|c['’]è)|preferi\w{1,4} (?:di )?(?:non|evitare|lasciar))\b|\bdovete sentirvi\b|\bnon (?:mi )?(?:dev|dov)\w{1,4} alcun|\bnon (?:sempre è|è sempre|tutti|tutte|si può)\b[^.?!]{0,60}\b(?:capisco|comprendo|comprensibile)\b",
    ),
    door_open=(
        r"\bin (?:un )?futuro\b|\b(?:per il|nel) futuro\b(?=[^.?!]{0,60}(?:posizion|opportunit|occasion|candidat|collabor|lavor|insieme))|\bfutur[aei] (?:opportunit|occasion|posizion|selezion|collaborazion|apertur|ricerc|ruol)\w{1,3}|\b(?:opportunità|occasion[ei]|posizion[ei]|selezion[ei]|collaborazion[ei]|ricerche|aperture) futur[ae]\b|\bun (?:altro )?(?:giorno|domani)\b|\bpiù avanti\b|\bprossim[ae] (?:occasion|opportunit|selezion|volt|posizion|ricerc|apertur)\w{1,3}",
        r"\bricandid\w{1,8}|\b(?:di nuovo|ancora|nuovamente|un['’]altra volta)\b[^.?!]{0,40}\b(?:candid|incroc|incontr|sent|parl|collabor)\w{1,9}|\b(?:candid|incroc|incontr)\w{1,9} (?:di nuovo|ancora|nuovamente|volentieri)\b|\b(?:rest|riman|riest|teniam|mantener)\w{0,6} (?:\w{1,10} ){0,3}(?:in contatto|a disposizione|disponibil\w|i contatti)|\brisent(?:ir\w{1,3}|iamo\w{0,2}|iremo)\b|\brived(?:erci|ervi|erla|erti|remo)\b|\b(?:nostre )?strade\b",
        r"\b(?:ten(?:er|et|eterm|etem|ga|ete|ere|iate)|tien|tenga)\w{0,4} (?:\w{1,7} ){0,2}(?:presente|in considerazione|in mente|conto)\b|\b(?:un['’]altr[ao]?|nuov[ae]|altr[aei]|divers[ae]|un altro) (?:\w{1,10} )?(?:opportunit|occasion|posizion|ruol|selezion|ricerc|apertur)\w{1,3}",
        r"\b(?:opportunità|occasione|posizione|ruolo|ricerca|qualcosa)\b[^.?!]{0,50}\b(?:più (?:adatt|vicin|affin|in linea|coerent)\w{0,3}|(?:si )?(?:aprir|presenter|liberer|creer|aprisse|presentasse|liberasse)\w{0,4}|adatt[ao] a(?:l mio| me)|in linea con il mio)\b|\b(?:aprir|presenter|liberer|creer|nascer|aprisse|presentasse|liberasse|dovesse|doveste|si libera|si apre|si presenta|cercher)\w{0,4}\b[^.?!]{0,40}\b(?:opportunità|occasione|posizione|ruolo|ricerca|posto|qualcosa|profilo|qualcuno|persona)\b|\briprov(?:arci|erò|ar[eò])\b",
    ),
    closings=(
        r"^(?:(?:con|porgo|porgendo|le|vi|ti|mando|invio|un|i|miei|più|tanti|molti|tantissimi)[ ,]{1,2}){0,6}(?:(?:cordial[ei]|cordialissimi|distinti|migliori|car[oi]|sincer[oi]|affettuos[oi]|caloros[oi]|amichevol[ei]|gentil[ei]|vivissimi)(?: e \w{1,14})? )?salut[oi]\b",
        r"^(?:cordialmente|(?:con )?cordialità|(?:tanti |i miei )?auguri|sinceramente|calorosamente|affettuosamente|a presto|alla prossima|buon(?:a|e)? (?:giornata|lavoro|serata|proseguimento|continuazione|vacanze|fine settimana|weekend|settimana)|grazie(?: (?:ancora|mille|di cuore|e))?|(?:vi|la|ti) ringrazio|ancora grazie|mille grazie|molte grazie|tante grazie|con (?:gratitudine|riconoscenza|stima|affetto|i miei auguri|i migliori auguri)|(?:un )?abbraccio|i (?:miei )?migliori auguri|ogni bene|ciao|saluti)\b",
    ),
    disappointment=(
        r"\bpeccato\b|(?<!non )(?<!non vi )(?<!non le )(?<!non ti )\bdispiac\w{1,8}|\bdelus\w{1,4}|\bdelud\w{1,5}|\brammaric\w{1,4}|\btrist(?:e|i|ezza)\b|\brincresc\w{1,5}|\b(?:sarebbe|fosse) piaciuto\b|\bavrei (?:tanto |molto |davvero )?(?:voluto|preferito|desiderato|sperato|lavorato|collaborato|accettato)\b|\b(?:ci )?speravo\b|\bamar(?:o|a|ezza)\b",
    ),
    interview=(
        r"\bcolloqui\w{0,3}|\bintervist\w{1,3}|\bchiacchierat\w|\bconversazion[ei]\b|\b(?:l['’]|un |nostr[oi] |quest[oi] |gli |bell['’]|dell['’]|all['’]|degli |ultimo |primo |secondo )incontr[oi]\b|\bincontrat[oaie]\b|\baver(?:vi|la|ti|ci) (?:incontrat|conosciut|parlat|vist|sentit)[oaie]\b|\b(?:video)?(?:telefonata|chiamata)\b|\bvideo ?call\b|\b(?:la|nostra|una|della|nella|alla|sulla) call\b",
        r"\b(?:ci|vi) siamo (?:\w{1,10} )?(?:vist|parlat|sentit|incontrat|conosciut|dett|confrontat)[iea]\b|\babbiamo (?:\w{1,10} )?(?:parlato|discusso|chiacchierato|dialogato|conversato)\b|\b(?:parlar|parlat|discuter|discuss|dialogar|confrontarm|scambi)\w{1,3} (?:\w{1,10} )?(?:con (?:voi|lei|te|il|la|i|le|gli)|insieme|di persona)\b|\bparlar(?:vi|ne|le|ti)\b|\b(?:il|nostro|lo|uno) (?:confronto|scambio) con\b",
        r"\b(?:è stato|mi ha(?:nno)? fatto|ha fatto|occasione di|opportunità di|possibilità di|modo di|grazie per|onore di)\b[^.?!]{0,40}\b(?:conosc|incontr)er?\w{0,2}(?:vi|la|ti|e)\b|\b(?:mi avete|mi ha|mi hai) (?:ricevut|accolt|ascoltat|intervistat)[oa]\b|\b(?:ricever|accoglier|ascoltar|invitar)mi\b|\bavermi (?:ricevut|accolt|ascoltat|intervistat|invitat)[oa]\b|\bal telefono\b|\b(?:nostro|l['’]) ?appuntamento\b",
    ),
    first_person=(
        r"(?<![.\w/])io +(?:\w{2,}[oò]|non|mi|ho|so|do|e|sottoscritt[oa])\b|\bsottoscritt[oa]\b|(?-i:\b[Mm]i +[a-zà-ù]{3,})|(?-i:\b(?:mi[oae]|miei)\b)|(?-i:\b(?:IL|LA|LE|I) +(?:MI[OAE]|MIEI)\b)|(?-i:\b(?:[Mm]i[oae]|[Mm]iei) +[a-zà-ù]{3,})|\bm['’](?:impegn|assum|obblig|arrend|inchin)\w{1,6}",
        r"\b(?:accetto|rinuncio|rinunzio|prometto|dichiaro|confermo|garantisco|autorizzo|acconsento|ammetto|confesso|chiedo|richiedo|pretendo|esigo|voglio|posso|devo|debbo|desidero|dimetto|cedo|concedo|faccio|ringrazio|apprezzo|rimango|riconosco|restituisco|propongo|ritengo|possiedo|insisto|denuncio|querelo|capisco|comprendo|revoco|annullo|sottoscrivo|firmo|ammiro|detesto|supplico|imploro|scrivo|lavorerei|pagherei|verserei)\b",
        r"\bmi +(?:scus|ritir|impegn|dispiac|arrend|licenzi|obblig|assum|dimett|dichiar|accontent|vergogn|pent)\w{1,6}|\b(?:credo|penso|spero|trovo|giuro|so) +(?:che|di)\b|\b(?:ti|vi|la|li|le|lo|non) +(?:amo|odio|adoro|pago|ritiro|rifiuto|verso|regalo|offro|lascio|merito)\b|\bsto +\w{3,}ndo\b|\bd[oò] +(?:il|tutt[oi]|ogni)\b|\b(?:pago|verso|offro|mando|dono|bacio|ritiro|rifiuto|odio|amo|lascio|merito) +(?:un|una|il|la|le|i|gli|lo|ogni|tutt\w|questo|questa|mille|\d{1,9}|volentieri|io)\b(?! \d)",
        r"(?-i:\b[Ss]ono +(?:un|una|uno|il|la|io|in|d['’]accordo|stat[oa]|[a-zà-ù]{3,}[oaei])\b|\bSONO +(?:UN|UNA|IL|LA|IN)\b|\b[Ee]ro +[a-zà-ù]{3,})|(?-i:\b(?:[Hh]o|HO) +(?:un|una|il|la|i|le|[a-zà-ù]{2,}(?:to|so|tto)|[A-Z]{3,}(?:TO|SO))\b)|\b(?:perdo|chiedo|domando) +(?:scusa|perdono|tempo)\b|(?-i:\b[Pp]er +me\b|\b[Aa] +me\b|\b[Cc]on +me\b)",
        r"\b(?!però\b)\w{2,}[ei]rò\b|\b(?:sarò|avrò|farò|darò|potrò|dovrò|vorrò|andrò|verrò)\b|\b(?:vorrei|potrei|dovrei|sarei|avrei|farei|darei)\b|\b(?:accett|rinunc|pagh|lavor|vers|prend|prefer|firm|mand|offr|restitu)(?:er|ir)ei\b|\b(?:noi +\w{3,}iamo|ci +(?:impegniamo|obblighiamo|scusiamo)|accettiamo|rinunciamo|paghiamo|promettiamo|dichiariamo|confermiamo|garantiamo|\w{3,}[ei]remo)\b",
    ),
    forbidden=MappingProxyType(_FORBIDDEN),
    first="1º",
    words=small_words(
        "il lo la i gli le un una uno di a da in con su per tra del dello della dei delle dell al allo alla ai alle all dal dalla nel nella nell sul sulla sulle e è ed o ma se "
        "che non mi vi ti ci si lei suo sua voi vostro vostra vostre tu tuo tua mio mia miei mie io ho ha hai avete questo questa quale quali cosa come anche più sono sarebbe "
        "sarei potrebbe potreste grazie ringrazio risposta tempo ruolo posizione candidatura colloquio competenza esperienza decisione lavoro futuro saluti capisco bene molto poche"
    ),
)
