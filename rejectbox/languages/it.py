"""Italian, of Italy and Ticino."""

from rejectbox.languages import Language

_TALK = (
    r"(?:(?:video[ -]?)?colloqui[oa]?|intervist[ae]|interview|incontr[oi]|chiacchierat[ae]|due chiacchiere|conversazion[ei]|(?:video)?(?:telefonat[ae]|chiamat[ae])|(?:video ?)?call"
    r"|(?:giornat[ae]|mezza giornata|lezion[ei]|turn[oi]|or[ae]|mattin[ae]|settimana) di prova|prova (?:in|sul) (?:negozio|cucina|cantiere|officina|campo|sala|laboratorio)|assessment (?:day|center|centre|di gruppo)|recruiting day)"
)
_WITH = r"(?:con (?:te|Lei|voi|noi|me|il|lo|la|i|gli|le|l['’])|insieme)"
_CAUSE = r"dopo|seguito|grazie|ringrazi\w{0,6}|nonostante|sebbene|benché|ma|però|tuttavia|durante|corso|termine|occasione|esito|dal|dai|anche se|pur"
_MEET = r"(?:incontrar(?:ti|la|vi|ci)|conoscer(?:ti|la|vi|ci)|parlar(?:ti|le|vi)|sentir(?:ti|la|vi)|veder(?:ti|la|vi)|(?:parlare|confrontar(?:mi|ci)|chiacchierare|dialogare|scambiare) (?:\w+ ){0,2}con (?:te|lei|voi)|averti|averla|avervi)"
_DAY = r"(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|ieri|oggi|stamattina|questa mattina|(?:la |della )?(?:scorsa settimana|settimana scorsa)|lunedi|martedi|mercoledi|giovedi|venerdi)"
_TEST = r"(?:test|prova (?:scritta|tecnica|pratica|attitudinale|selettiva|preselettiva|online|a casa|di \w{1,15})|prove (?:scritte|tecniche|selettive)|esercizio|caso (?:pratico|studio)|(?:case study|business case)|assignment|elaborato|coding challenge|challenge|take[- ]home|assessment(?! (?:day|cent|di gruppo))|live coding|questionario|compito)"
_OWN = r"(?:nostr[oia]|su[oa]|suoi|tu[oa]|tuoi|vostr[oi])"
_HIRE = r"(?:posizion[ei]|ruol[oi]|posto|figura|mansion[ei]|profilo|incarico|qualità|qualifica|funzione|lavoro|impiego|cattedra|supplenza|vacancy|opportunità|offerta(?: di lavoro)?|annuncio|inserzione)"
_HUNT = r"(?:selezion[ei]|ricerc(?:a|he)|concorso|colloqui[oa]?|bando|avviso|prov[ae]|stage|tirocinio|apprendistato|contratto|assunzione|reclutamento|recruiting|candidatur[ae]|postulazione|domanda|richiesta|curriculum|cv|assegno)"
_PLACES = (
    r"(?:Italia|Europa|Svizzera|Ticino|Germania|Francia|Spagna|Austria|Inghilterra|Regno|Lombardia|Piemonte|Veneto|Toscana|Lazio|Campania|Puglia|Sicilia|Sardegna|Liguria|Umbria|Marche|Calabria|Abruzzo|Molise|Basilicata|Friuli|Trentino"
    r"|Emilia|Romagna|Brianza|Valle|Via|Viale|Piazza|Piazzale|Corso|Largo|Milano|Roma|Torino|Napoli|Bologna|Firenze|Genova|Venezia|Verona|Padova|Bari|Palermo|Catania|Bergamo|Brescia|Modena|Parma|Trieste|Lugano|Bellinzona|Locarno|Mendrisio)\b"
)
_TOWNS = "Milano Roma Torino Napoli Bologna Firenze Genova Venezia Verona Padova Bari Palermo Catania Bergamo Brescia Modena Parma Trieste Lugano Bellinzona Ancona Perugia Cagliari Vicenza Treviso Monza Como Varese Novara Pavia Ferrara Ravenna Rimini Pisa Livorno Lucca Prato Siena Lecce Udine Trento Bolzano".split()
_NOT_OF_TOWN = "".join(f"(?<! di {town})" for town in _TOWNS)  # where an office is, not what a company is called
_CIVIC = r"(?:Comune|Città|Provincia|Universit|Politecnico|Ateneo|Banca|Cassa|Ospedale|Azienda|Istituto|Accademia|Conservatorio|Museo|Teatro|Camera|Fondazione|Ordine|Tribunale|Diocesi|Fiera|Liceo|Scuola|Policlinico|Casa|ASL|AUSL|ATS|Biblioteca|Cooperativa)"
_FIELDS = r"(?:Ingegneria|Economia|Scienze|Lettere|Medicina|Giurisprudenza|Diritto|Marketing|Finance|Finanza|Risorse|Comunicazione|Amministrazione|Logistica|Informatica|Architettura|Psicologia|Farmacia|Data|Digital|Business|IT|HR|Python|Java|Excel|SAP)\b"
_ENGLISH = (
    r"(?:engineer|developer|designer|manager|analyst|specialist|assistant|consultant|officer|account|accountant|executive|merchandiser|strategist|recruiter|buyer|planner|controller|auditor|scientist|architect|administrator|coordinator|director"
    r"|leader|lead|intern|trainee|representative|agent|editor|copywriter|tester|researcher|associate|advisor|owner|master|support|supervisor|expert|generalist|technician|programmer|fundraiser|creator|marketer|counsel|stylist|devops|internship|clerk|operator|stage|keeper|nurse|driver)"
)
_ROLE_END = (
    r"(?= ?[.,;:!?)»\"”]| ?$| [-–—|(•·]| (?:presso|nel|nella|nello|nelle|nei|negli|nell['’]\w+|che|ma|ti|vi|ci|si|è|era|sono|sia|sarà|verrà|ha|hai|hanno|abbia|abbiamo|siamo|non|il quale|la quale|per cui|cui|dove|quindi|pertanto|purtroppo|tuttavia|poiché|perché|siccome"
    r"|attualmente|al momento|pubblicat\w|apert\w|vacante|inserit\w|inviat\w|presentat\w|inoltrat\w|ricevut\w|citat\w|indicat\w|sopra\w*|avendo|desider\w+|abbiate|dopo|rif|ref|codice|tramite|attraverso|grazie|mi|il|lo|la|le|i|gli|un|una|l['’]\w+|(?-i:La|Le|Ti|Vi|Lei))(?![\w'’])"
    rf"| (?:di|a|ad|su|per) {_PLACES}| a(?:d)? (?-i:[A-ZÀ-Þ])| ad? (?:tempo|seguito|partire|cui|causa|altr\w{{1,2}}|una?|chi|qualcun\w)\b| ad? un['’]| al(?:l['’]| )(?:quale|\d)| in (?:oggetto|questione|quanto|corso|data|cui|seguito|riferimento|merito|azienda|sede|possesso|vista|provincia|zona)\b| in (?!{_FIELDS})(?-i:[A-ZÀ-Þ])"
    r"| per (?:il|lo|la|le|i|gli|l['’])? ?(?:nostr\w|quale|quali|sede|punto|store|negozio|filiale|stagion\w+|anno|estate|interesse|tempo|quali|azienda|cliente)| per (?:conto|un|una|società|aver|averci|averl\w|tua|questo|questa|inform\w+)\b| per (?-i:[A-ZÀ-Þ])"
    r"| con (?:sede|contratto|decorrenza|interesse|attenzione|inserimento|Lei|noi|cui|la quale|il quale)\b| da (?:Lei|te|noi|inserire|parte|lei|voi|remoto)\b| di (?:cui|tuo|suo|Suo|nostro)\b| del(?:la|l['’])? (?:\d|nostr\w|Suo|suo|tuo)| (?:il|dal|lo|la) (?:\d|scors\w|nostr\w|Suo|Sua|suo|sua|tuo|tua)"
    r"| e \w{2,12}(?:iamo|emmo|emo)\b| e (?:per|ti|vi|ci|mi|ho|è|La|Le|la (?:ringraz|inform|preg|nostra)|le (?:comunic|augur)|di|del|dell['’]|della|che|abbiamo|siamo|non|desider\w+|purtroppo|con|anche|il tempo|l['’]interesse|il Suo|la Sua|il tuo|la tua))"
)
_COMPANY_END = r"(?![\w'’&-]|\.\w)(?= ?[.,;:!?)»\"”\]]| ?$| [-–—|(]| [Ss]\.| Soc\.| (?:e|ed|o|ma|per|che|è|ha|hanno|ti|vi|la|le|mi|ci|si|abbiamo|siamo|con|come|in|a|ad|da|di|dal|al|alla|nel|nella|nell['’]\w+|non|ringrazi\w+|desider\w+|quale|il|lo|i|gli|dopo|purtroppo|rif|via|tramite|(?-i:La|Le|Ti|Vi))(?!\w))"
_THE = r"(?:il |lo |la |l['’]|i |gli |le )?(?-i:ditta |società |azienda |gruppo |famiglia |agenzia )?"
_OF = r"(?:di |del |dello |della |dell['’]|dei |degli |delle )"
_NO_ROLE = rf"(?!(?:[\w&/.'’+-]{{1,20}} ){{0,4}}{_ENGLISH}\b)"
_NO_PLACE = rf"(?!{_PLACES}|{_FIELDS}|(?:La|Le|Il|Lo|Lei|Voi|Noi|Suo|Sua)\b(?! [A-ZÀ-Þ]))"
_IN_ENGLISH = rf"(?=(?:(?!(?:di|del|dell['’]\w+|della|dello|dei|per|il|lo|la|le|una?|ad?|da|ed?|in|con|al|alla|nel|nella|sul|sulla|tua|sua|nostra|presso|come|processo|esito|nuova) )[\w&/.'’+#-]{{1,20}} ){{0,4}}{_ENGLISH}(?= ?[.,;:!?)»\"”|(/]| ?$| [-–—]| [IVX\d]| (?-i:[a-zà-ù]))(?! (?:position|role|job|interview|follow|and|for|team)))"
_A = r"(?:un['’] ?|una? |uno )?"
_PEOPLE = r"(?:(?:HR|People|Talent|Recruiting|Risorse Umane|Selezione|Acquisition|Careers|Culture|&|e) ?){0,4}"
_THANKS = r"\b(?:grazie|ringrazi\w{0,8}|grat[oaie])\b"


def _genders(word: str) -> set[str]:
    """The word and the feminine that its ending allows; none in -ica, which is a trade's name: Meccanica, Ottica."""
    for ending, feminine in (("tore", "trice"), ("iere", "iera"), ("ore", "ora"), ("ico", "ico"), ("o", "a")):
        if word.endswith(ending):
            other = word.removesuffix(ending) + feminine
            return {word, other, f"{word}/{'trice' if feminine == 'trice' else 'a'}"}
    return {word}


_HEADS = (
    "addetto agente aiuto allenatore allievo amministratore amministrativo analista animatore apprendista architetto archivista arredatore assistente ausiliario autista avvocato badante bagnino banconista "
    "barista barman bibliotecario biologo bracciante cablatore cameriere camionista capo capocantiere caporeparto capoturno capotreno carpentiere carrozziere cassiere chef chimico collaboratore collaudatore commerciale "
    "commercialista commesso commis conducente conduttore consulente contabile controllore coordinatore copywriter corriere cuoco custode curatore decoratore dietista direttore dirigente disegnatore docente dottorando "
    "doganalista elettricista elettrauto elettromeccanico enologo educatore esperto estetista fabbro facchino falegname farmacista fattorino fisioterapista formatore fotografo fresatore fundraiser funzionario geologo "
    "geometra gestore giardiniere giornalista grafico gruista guardia guida hostess idraulico igienista illustratore imbianchino impiegato impiantista infermiere informatico ingegnere insegnante installatore interprete "
    "ispettore istruttore laboratorista lavapiatti libraio liquidatore logopedista macchinista macellaio maestro magazziniere maitre manager manutentore maschera massaggiatore meccanico mediatore medico modellista montatore mulettista "
    "muratore nutrizionista operaio operatore orafo oss osa asa ostetrica laborantino ottico panettiere parrucchiere pasticcere pasticciere perito piastrellista pianificatore pilota pittore pizzaiolo polimeccanico portalettere portiere "
    "posatore praticante professore professoressa progettista programmatore promoter psicologo psicoterapeuta puericultore radiologo ragioniere rappresentante receptionist redattore referente regista responsabile restauratore revisore "
    "ricercatore saldatore sarto scaffalista segretario serramentista sistemista specialista stagista steward supervisore supplente sviluppatore tappezziere tecnico tecnologo telefonista terapista tipografo tirocinante "
    "tornitore traduttore trainee trattorista tutor urbanista usciere venditore verniciatore veterinario vetrinista vicedirettore vigilante vigile vivaista soffiatore stampatore tagliatore pulitore assemblatore confezionatore imballatore escavatorista gommista frigorista termoidraulico fonico truccatore costumista scenografo sommelier odontotecnico audioprotesista optometrista podologo osteopata agronomo agrotecnico cantiniere casaro potatore marinaio skipper croupier bigliettaio topografo rilevatore centralinista promotore attuario economista statistico sportellista fiscalista webmaster web-designer stage tirocinio "
    "junior senior front-end frontend back-end backend full-stack fullstack ux ui motion visual graphic interior social store product growth devops head chief key project sales account customer area office brand supply"
).split()
_ROLE_WORDS = frozenset(form for head in _HEADS for form in _genders(head))
# A name in small letters begins with the word that only roles have.
_OPEN = rf"[«\"“„']? ?(?!(?:stage|tirocinio|junior|senior|head|chief|key|social|store|product|growth|motion|visual|graphic|interior|ux|ui|capo|aiuto|manager|guida|project|sales|account|customer|area|office|brand|supply)\b(?! (?!presso|nella?|però|dopo|che|di \w{{1,3}}\b|da |è |ha |si |non |e |in (?-i:[A-Z]))[\w&/+-]{{2,}}))(?=(?-i:[A-ZÀ-Þ0-9(])|(?:{'|'.join(sorted(_ROLE_WORDS, key=len, reverse=True))})(?!\w))"

LANGUAGE = Language(
    code="it",
    interviewed=(
        rf"{_THANKS}[^.!?]{{0,110}}\b(?:per|del|dell['’]|della|dei|delle|di|al|all['’]|alla|ai|durante|nel|nell['’]|nella|nei|sostenere|sostenuto|fatto|avuto|e|:) ?(?:il |lo |la |l['’]|i |gli |le |un |una |due |tre |tuo |suo |nostro |nostra |bell['’]?a? ?|primo |secondo |lung[oa] |breve |piacevole |interessante |\w{{3,12}} ){{0,3}}{_TALK}\b",
        r"\b(?:grazie|ringrazi\w{0,8}|grat[oaie])\b[^.!?]{0,70}\b(?:essere (?:venut[oaie]|stat[oaie] (?:da|con|qui|nostr)\w{0,3}|passat[oaie] (?:a (?:trovar|conoscer|parlar)|in (?:ufficio|sede|azienda|studio|negozio)))|esser(?:ti|si|La|ci|vi) (?:recat|presentat|spostat|unit)[oaie]|aver(?:ci|mi) (?:incontrat|raggiunt|fatto visita|conosciut)[oa]?|aver(?:ti|la|vi) (?:incontrat|conosciut|vist|avut)[oaie])",
        rf"{_THANKS}[^.!?]{{0,50}}\b(?:or[ae]|mattin[ae]|mattinata|giornat[ae]|pomeriggi[oi]?|visita|tempo|prova)\b[^.!?]{{0,40}}\b(?:(?:passat|trascors)[aeio] (?:con|in|da)|di {_DAY}|con (?:me|noi)\b|di persona|al telefono|in presenza|in (?:video ?)?call|in video(?:call|chiamata|conferenza)|su (?:Teams|Zoom|Meet|Skype))\b",
        rf"\b(?:seguito|riferimento|merito|riguardo|relazione|relativamente|rispetto|facendo seguito|facciamo seguito|faccio seguito|successivo|in base|in esito) ?(?:a|ad|al|all['’]|alla|ai|agli|del|dell['’]|della|dei|il)? ?(?:{_OWN} |primo |secondo |successivo |ultimo |recente ){{0,2}}{_TALK}\b(?! (?:con (?:i |gli )?(?:altri |\w+ )?candidati|dei candidati))",
        rf"\b(?:dopo|durante|nel|nell['’]|nel corso del|nel corso dell['’]|al termine del|in occasione del|dal|dall['’]|sul|del|dell['’]|al) ?(?:il |l['’]|la )?(?:{_OWN} |primo |secondo |ultimo |recente |breve ){{1,2}}{_TALK}\b",
        r"\b(?:dopo|durante|nel|nell['’]|nel corso del|nel corso dell['’]|nel corso della|al termine del|in occasione del|in occasione dell['’]|emers[oa] (?:dal|nel)|sul|in sede di|esito del) ?(?:il |l['’]|la |lo )?(?:(?:video)?colloquio|incontro|intervista|telefonata|chiacchierata|conversazione|(?:video)?(?:chiamata|call)|screening (?:telefonico|call))\b",
        rf"\b(?:al termine|a conclusione) dei colloqui,? (?:(?:le|ti|la) \w{{4,14}} che )?(?:non )?(?:lei )?(?:sei|è) risultat|\b(?:risultat[oa]|idone[oa])\b[^.!?]{{0,20}} (?:al termine|a conclusione) dei colloqui|\bemers[oaie] (?:nei|dai|durante i) (?:colloqui|nostri)|\bnonostante il (?:buon |ottimo |bel )?colloquio|\boltre (?:il|al) (?:primo|secondo) (?:colloquio|incontro)|\b(?:dopo|durante|nei|al termine dei|in occasione dei|seguito dei|seguito ai|per i|dei|ai) ?(?:i )?(?:{_OWN} |due |tre ){{1,2}}(?:colloqui|incontri)\b|\bcolloqui(?:o)? (?:di selezione )?(?:da (?:te|lei) |che (?:ha|hai|abbiamo|avete) )?(?:già )?(?:sostenut|svolt|svoltos|avut|effettuat|tenutos|fatt)[oi]\b(?! con (?:altri|i candidati|gli altri))",
        rf"\b(?:è stato|fu|ha fatto|hanno fatto|ha dato|abbiamo avuto|ho avuto|siamo stati|siamo state|sono stat[oa]|grazie)\b[^.!?]{{0,45}}\b(?:piacere|bello|piacevole|interessante|felic[ei]|liet[oaie]|content[oaie]|modo|occasione|opportunità|possibilità)\b[^.!?]{{0,20}}\b{_MEET}",
        rf"\b(?:felic[ei]|liet[oaie]|content[oaie]|piacere) (?:di|per) (?:averti|averla|avervi) (?:\w+ )?(?:incontrat|conosciut|vist|avut|sentit)[oaie]|\b(?:apprezzat|piaciut|gradit)[oa]\b[^.!?]{{0,40}}\b(?:il |la |l['’]|lo )?(?:{_OWN} )?(?:colloquio|chiacchierata|conversazione|incontro|telefonata|incontrar(?:ti|la)|conoscer(?:ti|la)|parlare con (?:te|lei))\b",
        r"\b(?:ci siamo|ci eravamo|c['’]eravamo) (?:\w+ )?(?:incontrat|vist|sentit|conosciut|parlat)[iea]\b|(?<!ne )\babbiamo (?:già )?(?:parlato|chiacchierato|discusso) (?:al telefono|insieme|di persona|con (?:te|lei))|\bdi cui abbiamo parlato\b|\bdopo aver(?:ti|la|vi) (?:incontrat|conosciut|sentit|intervistat)[oa]|\bdopo aver parlato con (?:te|lei)\b|\b(?:fare|fatto) la (?:sua|tua|vostra) conoscenza\b|\bcome (?:ti|le) (?:dicevo|ho detto|ho anticipato|anticipavo|accennavo|ho accennato|spiegavo|avevo detto) (?:al telefono|a voce|di persona|durante|nel)|\bil colloquio con (?:te|lei) (?:è|mi|ci)\b|\b(?:(?:ti|la) |l['’])(?:ho|ha|abbiamo|hanno) (?:incontrat|conosciut|intervistat)[oa]\b|\b(?:ho|abbiamo) avuto (?:il piacere|modo|l['’]occasione) di (?:incontr|conosc)",
        rf"\b{_TALK} (?:\w+ )?(?:effettuat|svolt|avut|sostenut|fatt|intercors|tenut)[oaie] con (?:te|lei)\b|\b(?:il|lo|la|l['’]|al|alla|sul|sulla|nel|nella|dal|dalla) ?{_OWN} (?:\w+ )?{_TALK}\b|\b(?:il|l['’]|la) ?(?:secondo |primo |tuo |suo )?(?:colloquio|incontro|telefonata|chiacchierata) (?:\w+ )?(?:è (?:andat|piaciut|stat[oa] (?!annull|rinvi|sospes|fiss|spost|previst))|ci è|mi è|ci ha|mi ha|ha (?!luogo))|\b(?:colloquio|incontro|telefonata|chiacchierata|lezione di prova) (?:di {_DAY}|(?:del(?: giorno)?|dell['’]) ?\d{{1,2}}(?! ?(?:minut|or[ae])))",
        rf"\b(?:ha|hai|avete|aver|avere|avendo|aveva|avevi) (?:\w+ )?(?:sostenut|affrontat|svolt|superat|fatt|partecipat|preso parte)o? (?:anche )?(?:a |al |all['’]|ai |il |un |i |l['’]|due |tre )(?:\w+ ){{0,2}}{_TALK}",
    ),
    invited=(
        rf"\b(?:invit|convoc|propon|propost|piacerebbe|vorre|desider|chied|fissar|fissiam|fissat|organizzar|organizziam|programm|confer|ricord|selezionat|ammess|ammett|liet|felic)\w{{0,8}}\b[^.!?]{{0,80}}\b(?:a|ad|al|all['’]|per|in|un|una|il|la|l['’]|tuo|suo|nostro|con) ?(?:\w+ )?{_TALK}\b",
        rf"\b{_TALK}\b[^.!?]{{0,50}}\b(?:confermat\w|fissat\w|si terrà|si svolgerà|avrà luogo|è previst\w|programmat\w|{_DAY} (?:\d|alle|ore)|(?:il|per il) (?:giorno )?\d|alle (?:ore )?\d|domani|ore \d)",
        r"\b(?:incontrar(?:ti|la|vi|ci)|conoscer(?:ti|la|vi|ci)|veder(?:ti|la)|aspettiamo|aspetto|sentir(?:ti|la|ci))\b[^.!?]{0,70}\b(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domani|\d{1,2}|settimana|disponib\w+|colloquio)",
        r"\b(?:(?:desider|vorre|piacerebbe|liet|felic|piacere|interess)\w{0,8}|vuole)\b[^.!?]{0,40}\b(?:incontrar|conoscer|veder|sentir|parlar)(?:ti|la|vi|le)\b|\bprossim[oa] (?:step|passo|passaggio|fase) (?:è|sarà)\b[^.!?]{0,30}\b(?:colloquio|incontro|call|chiacchierata)|\b(?:la|ti) (?:chiamerò|chiamo|chiameremo|richiamo|aspetto|aspettiamo|invitiamo|invito|convochiamo)\b[^.!?]{0,40}\b(?:domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|alle|ore|\d)",
        r"\b(?:può|puoi|riesc[ei]|potrebbe|potresti|vuole|vuoi|vieni|venga|passi|passa)\b[^.!?]{0,30}\b(?:domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato)\b[^.!?]{0,20}\b(?:alle|ore|dalle|mattina|pomeriggio)\b",
        rf"\b(?:disponibil\w{{1,4}}|liber[oa]|andrebbe bene|va bene|ti va)\b[^.!?]{{0,60}}\b{_TALK}\b|\b(?:data|ora|orario|luogo|link)\b[^.!?]{{0,30}}\bcolloquio\b",
    ),
    unreal=(
        rf"\b(?:non|senza|né|nessun\w?|impossibil\w{{1,3}})\b(?! (?:ha|hai|abbia|avendo|aver) (?:superat|convint))(?! (?:solo|soltanto|esit))(?:(?!\b(?:{_CAUSE})\b)[^.!?,;:]){{0,50}}\b(?:{_TALK}|incontr\w{{1,8}}|conoscer\w{{0,3}}|convoc\w{{1,6}}|invit\w{{1,6}}|parlare)\b",
        rf"\b(?:candidat[iae]|candidature|profili|persone|coloro|quell[ei]|quanti|altr[ie]|finalisti|selezionati|ammessi|rosa)\b(?! (?:del team|del nostro team))(?:(?!\b(?:{_CAUSE})\b)[^.!?,;:]){{0,60}}\b(?:{_TALK}|incontr\w{{1,6}}|intervistat\w|conosciut\w|convocat\w)\b",
        rf"\b(?:{_TALK}|incontri) (?:di selezione |conoscitivi |individuali )?(?:con|di|dei|a|ai|agli|per) (?:\w+ ){{0,3}}(?:candidat[iae]|candidature|persone(?! del)|altr[ie]\b(?! colleg)|finalisti|aspiranti|partecipanti)",
        r"\b(?:incontrat\w?|incontrare|incontrando|incontriamo|intervistat\w|intervistare|conosciut[oi]|conoscere|sentito|visto|parlato con|convocat\w|ricevut[oi]) (?:\w+ ){0,4}(?:candidat[iae]|candidature|persone|altr[ie]|loro|quattro|tanti|molti|diversi|numeros[ie]|finalisti)\b",
        rf"\b(?:fas[ei]|giro|giri|ciclo|round|serie|tornata|sessione|step|iter|calendario|processo|percorso)\b (?:\w+ )?(?:de(?:i|gli|l|lle)|di|dell['’]|ai|a) ?{_TALK}\b|\b(?:prevede\w{{0,3}}|articola\w{{0,3}}|comprende\w{{0,3}}|comportava|consiste\w{{0,2}}|articolato)\b[^.!?]{{0,110}}\b{_TALK}\b",
        rf"\bin futuro\b|\bcortese (?:telefonata|chiamata)\b|\b{_TALK}\b(?:(?!\b(?:{_CAUSE})\b)[^.!?,;]){{0,50}}\b(?:annullat[oiae]|sospes[oiae]|rinviat[oiae]|disdett[oiae]|non (?:si|avrà|potrà|ha avuto luogo))\b|\b(?:annull|rinvi|sospen|disd)\w{{1,6}} (?:il|i|la|tutti i|l['’]) ?(?:\w+ )?{_TALK}",
    ),
    conditional=(
        rf"\b{_TALK}\b(?:(?!\b(?:{_CAUSE})\b)[^.!?,;]){{0,50}}\b(?:previst[oiae]|programmat[oiae]|fissat[oiae]|da fissare|da definire)\b",
        rf"\b(?:avremmo|vorremmo|avrei|vorrei|saremmo|sarei|sarebbe|potremmo|avrebbe|avesse|potrebbe|potresti|qualora|(?<!anche )se|nel caso|eventual[ei]|speriamo|spero|sperando|augur\w{{2,8}}|confidiamo|saremo|sarà|sarò|potremo|avremo|avrò|potrà|potrai|verrà|verrai|verranno|dovesse\w{{0,3}}|prossim[oaie])\b(?:(?!\b(?:{_CAUSE})\b)[^.!?,;]){{0,60}}\b(?:{_TALK}|incontr\w{{1,6}}|conoscer\w{{0,3}}|parlar\w{{1,3}}|sentir\w{{0,3}}|veder\w{{1,3}})\b",
        rf"\b(?:disponibil\w{{1,5}}|dispost[oaie]|invit\w{{1,6}}|convoc\w{{1,7}}|ammess[oaie]|ammission[ei]|ammetter\w{{1,3}}|selezionat[oaie]|chiamat[oaie]|chiamar\w{{1,3}}|fissare|organizzare|programmare|propor\w{{1,4}}|propost\w|offrir\w{{1,3}}|acceder\w{{1,5}}|accesso|passar\w{{1,3}}|passaggio|procedere|proseguire|idone[oaie]|richiest[ao] di|interess\w{{1,5}})(?: (?:a|ad|al|all['’]|ai|per|con|alla|di|sostenere|fare|un|una|il|i|l['’]|primo|secondo|successiv\w|altro|ulterior\w|tra|le|persone|fase)){{1,5}} ?(?:\w+ )?{_TALK}",
    ),
    phoned=(r"(?<!video )(?<!video-)\b(?:telefon\w{1,6}|chiamat[ae]|screening)\b",),
    final=(
        r"\b(?:ultim[oa]|final[ei]|terz[oa]|quart[oa]|conclusiv[oa]) (?:\w+ )?(?:colloqui\w?|incontr[oi]|fas[ei]|round|step|intervista|chiacchierata)|\b(?:colloquio|incontro|fase|round|step) (?:finale|conclusiv[oa])|\bfinalist[ie]\b|\bfinal round\b|\bfino in fondo\b|\bfino all['’]ultim\w",
    ),
    tested=(
        rf"\b(?:grazie|ringrazi\w{{0,8}}|dopo|seguito|valutat[oa]|esaminat[oa]|corrett[oa]|vist[oa]|analizzat[oa]|lett[oa]|apprezzat[oa]|completat[oa]|partecipat[oa]|merito|esito|basi|base|risultat[oi])\b[^.!?]{{0,80}}\b{_TEST}\b",
        rf"\b(?:ha|hai|avendo|aver(?:ci|mi|e|la|lo)?|abbia)\b (?:\w+ )?(?:completat|svolt|superat|consegnat|inviat|sostenut|fatt|riportat|mandat|restituit|affrontat)[oa]\b(?:[^.!?]{{0,50}}\b{_TEST}\b| (?:la |il |una |l['’])(?:tua |sua )?(?:prova|soluzione|esercitazione|progetto di prova)\b(?! (?:di (?!\w{{4,}}zione\b)|in |sul |dei |del )))|\b(?:il|la|al|alla|nel|nella|sul|del|della|l['’])? ?(?:tu[oa]|su[oa]) (?:{_TEST}|prova|soluzione)\b",
        rf"\b(?:{_TEST}|prova|soluzione|progetto) (?:da (?:lei|te) (?:\w+ )?|che (?:ci |mi )?(?:hai|ha) )(?:consegnat|inviat|mandat|svolt|sostenut|fatt|presentat|realizzat|effettuat|completat)[oaie]\b|\b(?:al|nel|sul) {_TEST} (?:te la|ha|hai|lei|tu)\b|\bnon (?:ha|hai) superato (?:il|la|le) (?:\w+ )?(?:{_TEST}|prov[ae])\b|\bpunteggio\b[^.!?]{{0,50}}\b(?:test|prova)\b",
    ),
    meeting=rf"(?:{_TALK}|incontrat[iaeo]|vist[iae]|sentit[iae]|conosciut[iaeo]|parlato|venut[oa]|passat[oa])",
    on="di|del|il|in data|nel|giorno|al|lo scorso|dello scorso|dal|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica",
    refused=(
        r"\bnon (?!esit)[^.!?]{0,70}\b(?:feedback|motivazioni|spiegazioni|valutazioni individuali|(?:riscontr[oi]|rispost[ae]|giudizi|comment[oi]|dettagli|indicazioni|informazioni) (?:\w+ )?(?:individual\w|personalizzat\w|dettagliat\w|specific\w|puntual\w|singol\w|sulle motivazioni|sull['’]esito|sulle ragioni|sulle prove|sulla valutazione|sulle valutazioni|sulla decisione|sulla scelta)|(?:entrare|entriamo|scendere) nel (?:merito|dettaglio)|motivare (?:singol|individual|nel dettaglio))",
        r"\b(?:feedback|motivazioni|riscontri individuali|spiegazioni)\b[^.!?]{0,40}\bnon (?:\w+ ){0,3}(?:possibil\w|fornit\w|forniamo|fornire|rilasciat\w|rilasciamo|comunicat\w|dat\w|previst\w|disponibil\w)|\bnessun (?:feedback|riscontro) (?:individual\w|personalizzat\w)|\b(?:preghiamo|prega) di non (?:richiedere|chiedere|contattar\w{1,3}|telefonare|insistere)",
    ),
    offered=(
        r"\b(?:rest\w{1,4}|riman\w{1,5}|siamo|sono|sarò|saremo|sarei|saremmo)\b[^.!?]{0,45}\b(?:disposizione|disponibil\w|liet[oaie]|felic[ei]|content[oaie])\b[^.!?]{0,60}\b(?:feedback|riscontro|confronto|chiariment[oi]|spiegazion[ei]|motivazion[ei]|approfondiment[oi]|dettagli)\b(?![^.!?]{0,40}\b(?:dati|privacy))",
        r"\b(?:se|qualora|ove)\b[^.!?]{0,50}\b(?!(?:lasciar|dar|condivider|inviar|raccontar)\w{0,3} )(?:desider\w{1,6}|vuol\w|vuoi|vole\w{1,4}|interess\w{1,5}|piacere|utile|gradi\w{1,5}|vorr\w{1,5})\b(?! (?:lasciar|dar|condivider|inviar|raccontar))[^.!?]{0,60}\b(?:feedback|riscontro|confronto|spiegazion[ei]|commento|parere)\b",
        r"\bse (?:ti|le|vi) (?:va|serve|interessa|fa piacere|è utile)\b(?![^.!?]{0,30}\b(?:lasci|dacc|dar(?:ci|mi)|compil|raccont|invi|condivid))[^.!?]{0,60}\b(?:feedback|riscontro|confronto|indicazion[ei]|spiegazion[ei])\b|(?<!non )\b(?:poss[oi]\w{0,4}|potre\w{1,4}) (?:dar|fornir|inviar|spiegar|mandar)(?:ti|le|vi)\b[^.!?]{0,60}\b(?:feedback|riscontro|indicazion[ei]|dettagli|spiegazion[ei]|motivazion[ei]|commenti)\b|\bvolentieri\b[^.!?]{0,60}\b(?:feedback|riscontro|due parole|commento|spiegazion[ei])\b|\b(?:feedback|chiarimenti|riscontro (?:dettagliato|individuale))\b[^.!?]{0,50}\b(?:volentieri|su richiesta|può (?:essere )?(?:chied|richied|richiest)|puoi (?:chied|richied)|possono essere (?:richiest|chiest)|a disposizione|scriv[ai]\w{0,3}|chiam[ai]\w{0,3})|\bnon esit\w{1,4} a (?:chied|contatt|scriv)\w{1,6}[^.!?]{0,50}\b(?:feedback|riscontro|chiariment)",
    ),
    given=(
        r"\b(?:(?:ti|le|vi) manc(?:a|ano|ava|avano|herebbe|hi|hino|asse|assero)\b(?! (?:nulla|niente))|(?:ti|le|vi) (?:\w+ ){0,2}(?:riport|spieg|dic|indic|condivid|elenc|anticip|segnal)\w{1,4}\b[^.!?:]{0,40}\b(?:motiv[oi]|ragion[ei]|cosa (?:non )?(?:ha|è)|quanto emerso|punti)\b[^.!?:]{0,30}:|(?:è|sono) mancat\w|(?:ci|mi) (?:saremmo|sarei) aspettat\w|ci aspettavamo|mi aspettavo|avremmo (?:voluto|preferito|gradito) (?:vedere|sentire|più|una maggior\w|qualche|un po)|(?:mancanza|assenza|carenza) (?:di|del|della|dei) (?:requisit\w (?:specific\w |richiest\w )?(?:di|del|relativ\w)|esperienz\w|titol\w|certific\w{1,6}|abilitaz\w{1,4}|diploma|laurea|patent\w{1,4}|attestat\w|conoscenz\w|competenz\w))",
        r"\bnon (?:hai|ha|possied[ei]|dispon[ei]|avendo|avere|essere|è|sei|risultando|risulta|risulti) (?:ancora |purtroppo |mai |però |attualmente |sufficientemente ){0,2}(?:(?:una |un['’]|un |la |le |il |i |l['’]|in |di )?(?:sufficient\w|abbastanza|esperienz\w|maturato|lavorato|conoscenz\w|patente|patentino|competenz\w|titolo|abilitazion\w|certificazion\w|attestato|possesso|iscritt\w|diploma|laurea))",
        r"\b(?:tu[oa]|su[oa]|tuoi|suoi|tue|sue) (?:\w+ )?(?:esperienza|conoscenz\w|preparazione|inglese|tedesco|francese|livello|padronanza|competenz\w|autonomia|prova|presentazione|test|capacità)\b[^.!?]{0,70}\b(?:(?:è|era|sono|resta|risult\w{1,4}|sembra\w{0,3}|apparsa|appare|parsa|ci è)[^.!?]{0,25}(?:insufficient|limitat|poc[oa] |debol|superficial|acerb|inferior|elementar|scars|troppo|carent|frammentar|teoric|ancora da)\w{0,5}|non (?:è|era|sono|erano|raggiung\w+|risult\w{1,4})[^.!?]{0,40}(?:sufficient|adeguat|abbastanza|ancora|al livello)\w{0,4}|non (?:corrispond|rispond|soddisf)\w+[^.!?]{0,80}\b(?:in particolare|particolare riferimento|per quanto riguarda))",
        r"\b(?:sei|è) (?:apparsa|apparso|sembrat[oa]|parsa|parso|risultat[oa]|stat[oa]) (?:un po['’] |ancora )?(?:poco|troppo|meno|acerb[oa]|insicur[oa]|incert[oa]|debole)\b|\b(?:sei|è|eri|era) (?:ancora )?(?:un po['’]? ?)?(?:acerb|debol|carent|inespert)[oaie]\b|\b(?:ma|però|mentre|invece) (?:un po['’] )?(?:poco|meno) (?:su|nell|nel|sulla|sulle|sui)\w{0,3}\b|\bun po['’] meno (?:nel|su)\w{0,3}\b|\bmeno in \w{4,}|\b(?:punt[oi] debol[ei]|aspett[oi] da migliorare|are[ae] di miglioramento|margin[ei] di miglioramento|punt[oi] da (?:migliorare|rafforzare)|da migliorare)\b",
        r"\b(?:ti|le|vi) (?:consigli|suggeri|raccomand)\w{1,5} di (?:lavorar|approfondi|allenar|miglior|studiar|rafforza|consegui|acquisir|matur|esercitar|curar|dedicar|prender|ottener|perfezionar|frequentar|impar|preparar)\w{1,6}|\b(?:motivo|ragione|motivazione|elemento|aspetto|cosa|punto|fattore) (?:principale|determinante|decisiv[oa]|che (?:ha|hanno) (?:fatto la differenza|pesato|inciso))\b[^.!?]{0,30}(?::|\b(?:è|era|riguarda|sta|risiede))",
        r"(?<!un )(?<!tuo )(?<!suo )(?<!vostro )\bfeedback (?:del(?:la|l['’])?|dal(?:la|l['’])?|sul(?:la|l['’])?|tecnico|dei|raccolto|che)(?!\w)[^.!?:,]{0,50}:|\b(?:ecco|questo) (?:\w+ ){0,2}(?:feedback|riscontro)\b[^.!?:]{0,40}:|\bdal (?:suo|tuo) (?:cv|curriculum|profilo|colloquio) non (?:risult|emer)\w{1,4}|\bnon (?:rispett|soddisf)\w{1,3}\b[^.!?]{0,50}\brequisit\w[^.!?]{0,40}\(",
        r"\bcome feedback\b(?! (?:alla|al|sulla|sul)\b)|\besperienza (?:ancora|troppo|un po['’]) (?:limitat|scars|ridott|poc|acerb)\w{1,2}|\bemers[oaie]\b[^.!?]{0,30}\b(?:inglese|tedesco|francese|esperienza|conoscenz\w|competenz\w|preparazione|autonomia|padronanza)\b[^.!?]{0,40}\b(?:non (?:è|sono) (?:ancora|abbastanza|sufficient|adeguat)|limitat|scars|debol|superficial|acerb)\w{0,3}|\b(?:prova|test|codice|soluzione|esercizio|presentazione|elaborato)\b[^.!?]{0,40}\b(?:aveva|conteneva|presentava|mostrava|c['’]erano)\b[^.!?]{0,30}\b(?:error|imprecision|lacun|difett|bug)\w{0,2}|\bapprezzat[oaie]\b[^.!?;]{0,60}, (?:un po['’] )?meno (?:il|la|lo|i|le|gli|l['’])",
        r"\b(?:abbiamo|ho|hanno|commissione ha|team ha) (?:trovat|notat|riscontrat|rilevat|osservat|ritenut)o\b[^.!?]{0,30}\b(?:che )?(?:tu[oa]|su[oa]|la tua|la sua|tu|lei|le tue|le sue|qualche|alcune|una certa)\b[^.!?]{0,70}\b(?:lacun|carenz|debol|insicur|difficolt|incertezz|poc[oa]|manc|superficial|insufficient)\w{0,6}",
    ),
    pause=(
        r"\bblocco (?:temporaneo )?(?:delle|alle|sulle) (?:nuove )?assunzioni\b|\b(?:assunzioni|inseriment[io]|selezion[ei]|ricerc(?:a|he)|process[oi]|posizion[ei]|recruiting|procedur[ae]|concorso|iter)\b[^.!?]{0,70}\b(?:sospes[oaie]|congelat[oaie]|bloccat[oaie]|in pausa|in stand[- ]?by|on hold|rinviat[oaie]|rimandat[oaie]|posticipat[oaie]|differit[oaie]|in attesa)\b",
        r"\b(?:sospen|(?<!in )sospes|congel|blocc|rinvi|rimand|posticip|ferm|interromp|(?:messo|mettere|mettiamo) in (?:pausa|stand[- ]?by|attesa))\w{0,6}\b(?! (?:su questa|qui))[^.!?]{0,50}\b(?:assunzioni|selezion[ei]|ricerc(?:a|he)|processo|recruiting|procedura|inseriment[oi])\b",
    ),
    ended=(
        r"\b(?:annullat|chius|archiviat|soppress|revocat|cancellat|eliminat|conclus|scart|esclus)[oaie]\b|\bnon (?:\w+ ){0,4}(?:prosegu|proced|dar[eò]? |dare|ricopr|coprir|ricopert|selezionat|assum|andare avanti|andiamo avanti|portare avanti|portiamo avanti)\w{0,6}|\b(?:chiud|conclud|interromp|termin)\w{1,5} (?:qui |quindi |pertanto )?(?:la (?:sua|tua)|il (?:suo|tuo)|le candidature|tutte)|\baltr[oaie] (?:candidat|person|profil)",
    ),
    company=(
        rf"\b(?:presso|per conto di|a nome di|da parte di|c/o) (?!(?:(?:il |l['’])?(?:Via|Viale|Piazza|Corso|Largo|Strada|Cliente|Azienda Cliente|Committente))\b){_THE}(?!{_CIVIC})@{_NOT_OF_TOWN}{_COMPANY_END}",
        rf"\b(?:presso|per conto di|a nome di|da parte di|c/o) {_THE}(?={_CIVIC})@{_COMPANY_END}",
        rf"\b(?:per conto|a nome|da parte) (?:del|dello|della|dell['’]|dei|degli|delle) ?{_THE}@{_COMPANY_END}",
        rf"\b(?:candidatur[ae]|candidar\w{{0,3}}|candidat[oa]|ruolo|posizione|posto|stage|tirocinio|lavorar\w{{0,2}}|lavoro|entrare|opportunità|carriera|qui|noi|colloquio|incontro|arrivare|inserimento|team|selezione)\b(?: (?!(?:esperienz|conoscenz|competenz|laure|perch|cerch|abbiam|formazion|specializz|preparaz|corso|master|dottorat|requisit|profil|person|non\b|ma\b|che\b|chi\b|più\b))[\w&/'’-]{{1,25}}){{0,8}}? in {_NO_PLACE}{_NO_ROLE}@{_COMPANY_END}",
        rf"\binteresse (?:\w+ ){{0,5}}?(?:nei confronti (?:di|del|dello|della|dell['’])|verso|a lavorare (?:in|per|con|presso|da|nei|nel|nella)|a far parte (?:di|del|della|dell['’])) ?{_THE}{_NO_PLACE}@{_COMPANY_END}",
        rf"\binteresse (?:\w+ ){{0,4}}?(?:per|in) {_THE}{_NO_PLACE}{_NO_ROLE}@{_COMPANY_END}",
        rf"\b(?:aver scelto|avere scelto|hai scelto|ha scelto|scegliere|scelgono|pensato a|guardato a|conoscere|raggiungere|fiducia in|lavorare (?:con|per|da)|(?:a )?far parte (?:di|del|della|dell['’])|entrare in|unirti a|unirsi a|collaborare con|candidatur[ae] (?:inviata |spontanea )?(?:a|ad|ai|al|alla|all['’]|con)|candidar(?:ti|si) (?:a|ad|con|per)|risposto all['’]annuncio (?:di|della)) ?{_THE}{_NO_PLACE}{_NO_ROLE}@{_COMPANY_END}",
        rf"\b(?:team|staff|ufficio|direzione|commissione|comitato|presidenza|noi|recruiter|risorse umane|careers|carriere) (?i:{_PEOPLE})(?:di |del |dello |della |dell['’]|dei |degli |in |da )(?:{_THE}){_NO_PLACE}@{_COMPANY_END}",
        rf"\b(?:(?-i:[Ll]['’](?:azienda|impresa|ente)|[Ll]a (?:nostra azienda|società|ditta|cooperativa))|datore di lavoro|messaggio da|risposta da) @{_COMPANY_END}",
        rf"(?:^|[.!?] )in {_NO_PLACE}{_NO_ROLE}@(?= (?:cerchiamo|stiamo|abbiamo|siamo|crediamo|lavoriamo|riceviamo|valutiamo|puntiamo|teniamo|non|ci)\b)",
        r"(?:^|[.!?,] )(?:(?:Il|La|Lo|I|Gli) |L['’])?(?!L['’]|(?:Il|La|Lo|Le|Lei) )@(?= (?:promuove|è un['’]? ?(?:azienda|datore|società|realtà|gruppo)|è impegnat[oa]|si impegna|garantisce|crede ne|ha esaminato|la ringrazia|ti ringrazia|valorizza|offre pari|(?:non )?ha (?:chiuso|deciso di non|scelto di non))\b)",
    ),
    company_subject=(
        rf"\b(?:candidatur[ae]|colloquio|posizione|ruolo|lavor\w{{2,4}}|team|selezione|interesse|percorso|stage|opportunità|messaggio|aggiornamento)\b[^.!?]{{0,60}}? (?:in|presso|da|con|verso) (?!Alto\b|{_PLACES}|{_FIELDS}){_NO_ROLE}@(?= ?$| ?[-–|:(,!?])",
        rf"\b(?:candidatura|colloquio|interesse) per {_NO_PLACE}{_NO_ROLE}@(?= ?$| ?[-–|:(,!])",
    ),
    role=(
        rf"\b(?:posizion[ei]|ruolo|post[oi]|figura|mansion[ei]|profilo|incarico|qualità|qualifica|funzione|lavoro|impiego|cattedra|supplenza|vacancy)(?: (?:aperta|vacante|ricercata|lavorativa|professionale|di lavoro|offerta))? (?:di |da |d['’]|come |quale |per |in qualità di |: ?)?(?:un[oa]? |un['’])?{_OPEN}(?!{_PLACES}|(?:Req|Rif|Ref|ID|Cod|N)\b)@{_ROLE_END}",
        rf"\b(?:{_HIRE}|{_HUNT})(?: (?:di|per|relativa|alla|posizione|ruolo|in qualità|aperta|nostra|pubblica)){{0,4}} ?:? ?[«\"“„] ?@(?= ?[»\"”])",
        rf"\b(?:{_HUNT}|candidat[oa]|candidar(?:ti|si|La)|propost[oa]|proporsi|proporti|proposit[oa]|presentat[oa]|assum\w{{1,5}}|lavorare|team|squadra|organico|iscritt[oa]|(?:offerta|annuncio)(?: di lavoro)?) (?:\w+ ){{0,2}}?(?:come|in qualità di|quale|per il ruolo|per la posizione|per il posto|per la figura|al ruolo|alla posizione|alla figura|al posto|nel ruolo) (?:di |da )?{_A}{_OPEN}(?!{_PLACES})@{_ROLE_END}",
        rf"\b(?:{_HUNT}|candidat[oa]|candidar(?:ti|si|La)|(?:offerta|annuncio)(?: di lavoro)?) (?:\w+ ){{0,2}}?(?:(?:per|di|del|dello|della|da|a|ad|relativ[oa] a|all['’]offerta)(?: la| il| lo)? |dell['’]|all['’]){_A}{_OPEN}%{_ROLE_END}",
        rf"\b(?:{_HUNT}|candidat[oa]|candidar(?:ti|si|La)|{_HIRE}) (?:\w+ ){{0,2}}?(?:per|di|del|dello|della|da|a|ad)(?: la| il| lo)? {_A}{_OPEN}{_IN_ENGLISH}@{_ROLE_END}",
        r"(?:^|\b(?:rif|ref|req|annuncio|id|n)\b\.?:? ?)[A-Z]{0,6}[-/]?\d[\w/.-]{1,14} ?\(@(?=\))",
        rf"(?:^|\b(?:rif|ref|req|n)\b\.?:? ?)[A-Z]{{0,6}}[-/]?\d[\w/.-]{{1,14}} ?[-–,:]? ?%{_ROLE_END}",
        rf"(?:^|\b(?:rif|ref|req|n)\b\.?:? ?)[A-Z]{{0,6}}[-/]?\d[\w/.-]{{1,14}} ?[-–,:]? ?{_IN_ENGLISH}@{_ROLE_END}",
        rf"\b(?:scelto|assunto|preso|preferito|persona|collega|figura)\b[^.!?,;]{{0,30}}? come {_A}{_OPEN}%{_ROLE_END}",
        rf"\b(?:serv\w{{1,3}}|cerch\w{{2,4}}|cercav\w{{1,4}}|scelt\w|ricopr\w{{1,4}}) (?:per )?(?:il ruolo|la posizione|la figura|il posto) (?:di|da) {_OPEN}@{_ROLE_END}",
    ),
    role_subject=(
        rf"\b(?:candidatur[ae]|posizione|ruolo|selezion[ei]|colloquio|esito|offerta|annuncio|ricerca|domanda|concorso|postulazione|post[oi]|impiego|lavoro|stagionale|process[oa]|curriculum|cv|avviso|bando|supplenza|(?:rif|req|ref)\.? ?[\w/-]{{2,12}})(?: (?:di selezione|(?:n\.? ?)?\d{{1,3}}|post[oi]|di lavoro|di impiego|di assunzione|l['’]assunzione|di un/a|di un[oa]?|spontanea|pubblic[ao]|conoscitivo|per|come|da|di|del|a|al|alla|all['’]|il|la|lo|un|una|il ruolo|la posizione|quale|in qualità|ruolo|posizione|posto|figura|finale)(?!\w)){{0,5}}+ ?[:|–-]? ?{_OPEN}%(?= ?[»\"”,;|:(!?]| ?$| [-–(|]| presso\b| in (?-i:[A-ZÀ-Þ])| a (?-i:[A-ZÀ-Þ])| è | \d| n[°.])",
        rf"\b(?:candidatur[ae]|posizione|ruolo|selezion[ei]|colloquio|esito|offerta|annuncio|ricerca|domanda|posto|(?:rif|req|ref)\.? ?[\w/-]{{2,12}})(?: (?:di selezione|di lavoro|spontanea|per|come|da|di|il|la|un|una|il ruolo|la posizione|in qualità|ruolo|posizione|alla|finale)(?!\w)){{0,5}}+ ?[:|–-]? ?{_OPEN}{_IN_ENGLISH}@(?= ?[»\"”,;|:(!?]| ?$| [-–(|]| presso\b| in (?-i:[A-ZÀ-Þ])| a (?-i:[A-ZÀ-Þ])| è | \d)",
        r"\b(?:come|(?:posizione|ruolo|posto|figura) di|offerta|posizione|ruolo) [«\"“„]?@(?= ?[»\"”]| ?$| [-–(|]| presso\b| in (?-i:[A-ZÀ-Þ]))",
        r"(?:^|[:–|-] ?)[«\"“]?%(?= ?[»\"”,;|:(!?]| ?$| [-–(|]| presso\b| in (?-i:[A-ZÀ-Þ])| \d)",
        rf"(?:^|: | [–|-] ?|\| ?){_IN_ENGLISH}@(?= ?[,;|:(!?]| ?$| [-–(|]| presso\b| in (?-i:[A-ZÀ-Þ]))",
    ),
    role_words=_ROLE_WORDS,
    role_endings=(),
    company_joins=frozenset("di e ed del dello della dei degli delle dell per".split()),
    role_joins=frozenset(
        "di a ad da in con su per tra fra e ed o del dello della dell dei degli delle al allo alla all ai agli alle nel sul sulla dal dalla il lo la l i gli le un una uno La Le Lei Ti Vi and of for the to".split()
    ),
    client=(
        r"\b(?:nostro|mio|un|importante) (?:\w+ )?(?:cliente|committente|mandante)\b|\b(?:azienda|società|impresa|realtà) cliente\b|\b(?:feedback|riscontro|risposta|notizie|decisione) (?:dal|del|dall['’]|dell['’]) ?(?:cliente|azienda|committente)\b",
        r"\b(?:il cliente|l['’]azienda|il mandante|il committente) (?:mi|ci) (?:ha|hanno)\b|\bil (?:cliente|mandante|committente)(?: finale)? (?:ha|si è|non ha|cerca\w{0,2}|vuole|voleva) (?!sempre)|\bho (?:\w+ )?sentito (?:\w+ ){0,2}l['’]azienda\b|\bdal (?:committente|mandante)\b|\bil datore di lavoro ha\b|\bl['’]azienda (?-i:[A-ZÀ-Þ])[^.!?]{0,60}\bha (?:chiuso|deciso|scelto|esaminato|visualizzato)|\bmessaggio da (?-i:[A-ZÀ-Þ])",
    ),
    elsewhere=(
        r"\b(?:altr[ei]|nuov[ei]|futur[ei]|prossim[ei]|simil[ei]|analogh[ei]|anche|le nostre|i nostri|tutte le) (?:\w+ ){0,2}(?:posizioni|opportunità|ricerche|offerte|selezioni|ruoli|annunci|occasioni)\b",
        r"\b(?:posizion[ei]|opportunità|offert[ae]|annunci[o]?|ricerc(?:a|he)|ruol[oi])\b[^.!?]{0,80}\b(?:potrebbe\w{0,3} (?:interessar|piacer|fare|essere)|star(?:ti|le) meglio|più adatt[aeio] a (?:te|lei)|interessar(?:ti|la|le))|\b(?:stiamo|sto) (?:anche )?cercando (?:anche|inoltre)|\bcerchiamo anche\b|\b(?:abbiamo|è) (?:anche )?(?:aperta?|disponibile) (?:anche )?(?:una|la) (?:posizione|ricerca|selezione)",
    ),
    applying=(r"\b(?:candidat\w{1,5}|candidar\w{1,3}|interesse|domanda|postulazione)\b",),
    not_names=frozenset(
        "io tu lui lei noi voi loro egli ella mi ti ci vi si suo sua suoi sue tuo tua tuoi tue nostro nostra nostri nostre vostro vostra mio mia questo questa questi queste quello quella che chi cui come se ma però tuttavia "
        "pertanto quindi non né è sono era siamo sei ha hai ho abbiamo avete hanno abbia sarà verrà stato stata grazie ringraziamo ringrazio purtroppo dopo durante presso gentile gentili gentilissima gentilissimo egregio egregia caro cara cari "
        "ciao buongiorno buonasera salve spett spettabile spett.le sig signor signora signore sig.ra dott dott.ssa dottor dottore dottoressa cordiali cordialmente distinti saluti saluto stima candidatura candidature candidato candidata candidati "
        "posizione posizioni ruolo colloquio colloqui esito aggiornamento riscontro risposta offerta annuncio curriculum cv portfolio decisione notifica domanda oggetto rif ref re fw fwd "
        "lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre via viale piazza desideriamo siamo riferimento seguito spontanea "
        "mail e-mail inviato mio we you your our allegato attualmente informativa notizie novità".split()
    ),
    teams=frozenset(
        "ufficio uffici direzione risorse umane personale selezione selezioni reclutamento segreteria amministrazione servizio servizi gestione candidature candidatura candidati candidato candidata lavora lavoraconnoi concorsi concorso dottorati "
        "tirocini stage formazione sviluppo comune municipio università ateneo politecnico ospedale clinica asl ausl azienda istituto fondazione cooperativa consorzio associazione gruppo srl spa snc sas s.r.l s.p.a s.n.c s.a.s scarl filiale "
        "staff notifica notifiche portale piattaforma sistema supporto responsabile commissione dipartimento reparto collegio presidenza rettorato didattica didattico professionale talenti presidente clienti ente onlus parrocchia ministero prefettura questura regione proloco asst irccs ulss ipab agenzia unione lavoro esiti casting dottorato organizzazione".split()
    ),
    team_stems=("recluta", "candidatur", "selezion"),
    organisations=frozenset(
        "comune municipio università ateneo politecnico ospedale clinica asl ausl azienda istituto fondazione cooperativa consorzio associazione gruppo srl spa snc sas s.r.l s.p.a s.n.c s.a.s scarl servizi ente onlus parrocchia ministero prefettura questura regione proloco asst irccs ulss ipab agenzia unione lavoro sistema sistemi retail".split()
    ),
    businesses=frozenset(
        "studio centro clinica farmacia farmacie hotel albergo ristorante trattoria osteria pasticceria gelateria pizzeria panetteria autofficina officina officine carpenterie carpenteria cantina cantine torrefazione tessitura tessuti acciaierie acciaieria "
        "assicurazioni assicurazione banca editrice editoriale edizioni libreria trasporti autotrasporti logistica spedizioni energia impianti costruzioni edilizia immobiliare meccanica meccaniche elettronica informatica ceramiche ceramica arredamenti "
        "mobilificio alimentari agricola agriturismo cooperativa coop consorzio fondazione museo teatro scuola liceo asilo palestra residenza residenze lavanderia tipografia grafiche gioielli ottica supermercati ipermercati magazzini grandi "
        "ferramenta cartiera cartiere cantieri autolinee viaggi vivai fiduciaria laboratori laboratorio industria industrie distribuzione multiservizi società azienda aziende fonderie fonderia manifattura manifatture consulenza commercialisti associati "
        "elettrodomestici serramenti legnami farmaceutici sicurezza vigilanza ristorazione turismo moda calzature fratelli f.lli".split()
    ),
    business_endings=("ificio", "lleria", "reria", "tteria", "zeria", "ceria", "meria", "cheria", "peria"),
    at="presso",
    via="tramite|attraverso",
    behalf="per conto (?:di|del|della)|a nome (?:di|del|della)|da parte (?:di|del|della)",
    openings=r"(?:il |lo |la |l['’])?(?:team|staff|ufficio|direzione|servizio|recruiting|people|talent)(?: (?:hr|people|talent|recruiting|selezione|risorse|umane|acquisition|personale|del|&|e|culture|team|careers)){0,4} (?:di|del|della|in|presso)|(?:la )?direzione (?:di|del|della)|lavora con noi(?: in)?|il|lo|la|tutto|per (?:il|la)|per",
    signed_at=r"presso| ?@|per conto di|a nome di|(?:manager|specialist|partner|recruiter|risorse umane|selezione|personale|titolare|fondat\w{2,4}|socio|ceo|cto|acquisition) (?:di|del|della)(?= (?-i:[A-ZÀ-Þ]))",
    titles=r"Sig\.ra|Sig\.na|Sig|Signora|Signor|Prof\.ssa|Avv|Arch|Rag|Geom|Egr|Gent\.ma|Dottoressa|Dottor|F\.to",
    advertising=r"inviat[oa] (?:tramite|da|dal|con|automaticamente)|generat[oa] (?:automaticamente|da)|disiscri|cancella (?:l['’])?iscrizione|capitale sociale",
    questions=(
        r"\b(?:domand[ae]|inform\w{1,8}|chiariment\w|feedback|riscontro|contatt\w{1,6}|scriv\w{1,5}|rispond\w{1,5}|raggiung\w{1,5}|e-?mail|approfondiment\w|rivolg\w{1,6}|dubbi\w?|quesit\w|disposizione|invi\w{1,4})\b",
    ),
    other_matters=(
        r"\b(?:dati|privacy|gdpr|cancell\w{1,7}|disiscri\w{1,7}|revoc\w{1,5}|consens\w|trattamento|titolare|dpo|rpd|reclam\w|accessibil\w{1,4}|segnalazion\w|newsletter|diritti|rettific\w{1,4}|frod\w|phishing|rimuov\w{1,5}|eliminar\w|(?:assistenza|problem\w|support\w|questioni) tecnic\w{1,3}|informativa)\b",
    ),
    unread=(
        r"\bnon (?:\w+ )?rispond(?:ere|ete|i|a|iate)\b(?! (?:pien|all|ai|alle|al profil|ai requis))[^.!?]{0,30}(?:e-?mail|mail|messaggi\w|indirizzo|comunicazione|direttamente|[.!)]|$)|\b(?:prega|preghiamo|prego|chiediamo) (?:cortesemente )?di non rispondere\b",
        r"\b(?:casella|indirizzo|account|mittente|risposte|e-?mail|messaggi)\b[^.!?]{0,50}\bnon (?:è |sono |viene |vengono |verranno |saranno |risulta )?(?:\w+ )?(?:presidiat|monitorat|abilitat|lett|gestit|controllat|consultat|accett|riceve|permette|consente|attiv)\w{0,3}",
    ),
    closings=(
        r"(?:(?:con |i |un |una |tanti |molti |i miei |i nostri |i più |nostri |le |la |porgo |porgiamo |cogliamo l['’]occasione per porger\w{1,3} ){0,4})(?:(?:più |nostri |miei )?(?:cordial\w{1,3}|distint\w|car[oi]|miglior[ie]|affettuos\w|sincer\w{1,2}|gentil\w) )?(?:salut\w|saluti)(?: (?:e|da|a|di|dal|cordial\w{1,3}) ?.{0,40})?",
        r"(?:cordialmente|cordialità|con stima|con gratitudine|con affetto|con cordialità|in fede|a presto|alla prossima|un abbraccio|un bacio|buona fortuna|in bocca al lupo|buon(?:a|e)? (?:giornata|lavoro|serata|proseguimento|fortuna|weekend|fine settimana|inverno|estate|vacanze)|buonasera|grazie|non mollare|ogni bene|saluti)(?:(?:,| e| di| per| ancora| mille| a| da| del) ?.{0,60})?",
        r"(?:(?:ti|le|vi|la|con|nel|ringraziando\w{0,2}|ringraziandol\w|l['’]occasione|rimaniamo|restiamo|resto|rimango|nuovamente)\b.{1,70}\b(?:augur\w{1,6}|ringrazi\w{1,6}|salut\w{1,6}|disposizione|contatto|lavoro|successo)\b.{0,60})",
    ),
    head_first=True,
    day_before=r",? (?:scorso,? |u\.? ?s\.?,? )?(?:(?:ci siamo|abbiamo|ha|hai|aveva|è stato|si è|ho|avete) (?:\w+ )?|(?:in occasione del|durante il|nel corso del|per il|per un|al|nel|con il) )?(?:il |un |l['’])?(?:nostro |suo |tuo |primo |secondo )?",
    informal=r"\b(?:tu|te|ti|tuo|tua|tuoi|tue|hai|sei|eri|ciao|potrai|potresti|vuoi|puoi)\b|\b\w{2,12}(?:arti|erti|irti)\b",
    formal=r"(?<=[a-zà-ù,;:] )L[ae]\b|\b(?:Lei|Suo|Sua|Suoi|Sue|suo|sua|suoi|sue|[Ss]ignor[ae]?|Sig|Egregi[oa]|Dott|Dottor\w*|Spett|Vostr[oa])\b|\b[Ll]a (?:ringrazi|inform|preg|salut|contatt|invit|terr)\w+|\b[Ll]e (?:augur|comunic|scriv|conferm|chied|porg|far|invi|ricord|confid|auguri)\w+|\b\w{2,12}(?:ar|er|ir)(?:La|Le|la|le)\b|\b(?:Vi|vi) (?:ringrazi|inform|comunic|augur)\w+",
)
