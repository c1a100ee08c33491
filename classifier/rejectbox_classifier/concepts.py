"""What words of ten languages mean where an application is decided on: "nicht", "not" and "pas" are all NOT.

Concepts are what lets a model that has read English and German refusals know a Swedish one, and a wording that
stands in no example. Words are folded (`masking.fold`); a trailing * matches any ending.
"""

from __future__ import annotations

from functools import cache, lru_cache

CONDITION = "IF"
TRADE = frozenset(("POSITION", "APPLICATION", "HIRE", "CANDIDATE", "INTERVIEW"))
OTHER_TRADES = frozenset(("LOAN", "PAPER", "ORDER", "HOME", "PLACE", "CODE"))

# One line a language: en, de, fr, es, it, pt, nl, pl, tr, sv; a word may be missing where it would mislead.
_TABLE: dict[str, str] = {
    "NOT": """not no never neither nor none cannot unable
        nicht kein* nie niemand weder
        ne n pas aucun* jamais ni
        ningun* tampoco nessun* nao nenhum* nem
        niet geen nooit nie zadn* degil yok inte ingen inget inga ej""",
    "REGRET": """unfortunately regret* sadly sorry afraid apolog* disappoint* bad
        leider bedauer* bedauerlich* schade leid enttaeusch*
        malheureusement desole* navre* regrett*
        lament* desafortunad* desgraciad* siento sentimos
        purtroppo spiac* rammaric* dispiac* infelizmente
        helaas spijt* jammer teleurstel* niestety przykro zal zaluje* maalesef uzgun* uzul* tyvarr beklag* ledsen* trakig*""",
    "PROCEED": """proceed* progress* forward further advance* advancing continu* pursue* pursuing ahead onward taking
        weiter* fortsetz* fortfuehr* verfolg* beruecksichtig* einbezieh*
        poursui* suite avant avanz* adelante prosegu* procede* avanti prosseguir avanc*
        verder* vervolg* doorgaan dalsz* dalej kontynu* devam ilerle* vidare fortsatt* ga""",
    "SELECT": """select* shortlist* chosen chose choose choosing picked pick successful progressed longlist*
        ausgewaehlt* auswahl* engere* engeren vorauswahl auswaehl*
        retenu* retenir selectionn* choisi*
        seleccion* elegid* escogid* selezion* scelt* scegl* selecion* escolh*
        geselecteerd* gekozen selectie* uitgekozen wybran* wybra* wybor* sec* secil* utvald* vald* valj* valt urval*""",
    "REJECT": """reject* unsuccessful declin* turned turn dismissed unsuitable ineligible refus* negative
        absag* abgelehnt* ablehn* abzusagen absage* negativ*
        rejet* ecart* rechaz* descart* desestim* rifiut* respint* scartat* rejeit* recus*
        afwij* afgewezen odrzuc* odmow* odmaw* negatyw* reddet* reddedil* olumsuz* avslag* avboj* nej""",
    "OTHER": """other others another else someone somebody different alternative
        ander* jemand* anderweitig* autre* quelqu* otro* otra* alguien altr* outro* outra* alguem iemand
        inn* innego kogos baska diger* annan andra nagon""",
    "CANDIDATE": """candidate* applicant* contender* people person individual* applications finalist*
        bewerber* kandidat* mitbewerb* interessent* person personen
        candidat candidats candidate candidates candidato* candidata* aspirante* candidati
        sollicitant* kandydat* aday* adaylar* sokande""",
    "APPLICATION": """application apply applied applying cv resume candidacy candidature
        bewerbung* bewerben beworben unterlagen lebenslauf* bewerbungsunterlagen
        candidature* postul* dossier candidatura* solicitud* curriculum inscricao sollicitatie* gesolliciteerd
        aplikacj* zgloszen* aplikow* basvuru* ozgecmis* ansokan* ansok*""",
    "POSITION": """position* role roles vacancy vacancies opening openings job jobs post internship* apprenticeship* traineeship
        vacancies postdoc phd placement
        stelle* position* vakanz* arbeitsplatz* ausbildungsplatz* praktik* ausbildung werkstudent* arbeitsstelle* planstelle*
        poste* emploi stage alternance puesto* vacante* plaza empleo posizion* ruolo vaga* cargo posicao estagio
        functie* vacature* baan stageplaats stanowisk* etat pozisyon* ilan* staj tjanst* jobb* rollen roll""",
    "FILLED": """filled fill closed closing cancel* withdrawn eliminated frozen freeze hold discontinu* gone taken paused
        besetz* vergeben* gestrichen gestoppt zurueckgezogen geschlossen entfall* entfaellt stopp storniert
        pourvu* annul* clos* supprim* cubiert* cubrir cancelad* cerrad* copert* chius* annullat* preench* encerr* fechad*
        ingevuld* vervuld* vergeven gesloten obsadz* zamkni* anulow* doldur* kapat* kapan* iptal tillsatt* stangd* avbrut* avslutad*""",
    "DECIDE": """decid* decision* conclu* determined outcome* opted settled choice verdict resolved
        entschied* entscheid* entschluss entschlossen ergebnis*
        decis* decisi* deci* besloten beslis* besluit* decyz* zdecydow* postanow* karar* beslut* bestamt* resultat*""",
    "INVITE": """invit* einlad* einzuladen eingeladen convi* convoc* uitnodig* uitgenodigd zapro* zaprasz* davet* inbjud* bjuda bjuder""",
    "INTERVIEW": """interview* conversation call meeting chat zoom teams
        gespraech* vorstellungsgespraech* kennenlern* telefonat* termin termine videocall probearbeit*
        entretien* entrevista* reunion colloqui* gesprek* kennismaking* rozmow* spotkan* mulakat* gorusme* intervju* samtal mote""",
    "RECEIVE": """receiv* receipt arrived submitted acknowledge* confirm*
        erhalten eingang* eingegangen angekommen empfangsbestaetigung bestaetig*
        recu recue* reception accus* recib* ricevut* ricev* receb* ontvang* otrzym* potwierdz* aldik ulast* mottagit mottag* bekrafta*""",
    "REVIEW": """review* evaluat* screen* processing assessing reading
        pruef* sichten sichtung begutacht* auswert* bearbeit* gesichtet
        examin* etudi* revis* evalua* valuta* esamin* analis* avalia* beoordel* bekijk* rozpatr* weryfik* degerlendir* incele* granska* bedom* utvarder*""",
    "PENDING": """shortly soon weeks week days within patience pending still currently ongoing meanwhile yet
        zeitnah wochen woche tagen tage geduld zunaechst demnaechst derzeit aktuell momentan noch sobald
        semaines jours bientot actuellement semanas dias pronto settimane giorni presto breve weken dagen binnenkort
        tygodni* dni wkrotce hafta gun yakinda veckor dagar snart""",
    "FUTURE": """future later again
        zukunft* kuenftig* spaeter* erneut avenir futur* ultérieur* toekomst* przyszlo* ponownie gelecek* ileride framtid* aterkomma""",
    "KEEP": """keep kept keeping retain* file pool database stored
        aufbewahr* talentpool* talent vormerk* behalten speicher* bewerberpool*
        conserv* vivier guard* bewaren bewaar* zachowa* saklan* sakla* spara*""",
    "WISH": """wish* luck success endeavo* best
        wuensch* erfolg* glueck alles gute souhait* reussite succes dese* suerte exito augur* successo desej* sorte sucesso
        wens* zycz* powodzenia sukces* basari* diler* onsk* lycka""",
    "IF": """if unless case whether would may might could
        falls wenn sollten sofern ob wuerde wuerden sollte gegebenenfalls
        si cas caso se qualora eventuel* indien mocht jesli jezeli czy eger om ifall""",
    "OFFER": """offer offers offered congratulat* delighted welcome contract salary onboarding
        angebot* anbieten gratul* glueckwunsch* willkommen vertrag* arbeitsvertrag* gehalt* zusage* zusagen vertragsentwurf
        felicit* contrat contrats oferta* contrato congratulazioni offerta contratto proposta parabens aanbod arbeidsovereenkomst* gefeliciteerd
        ofert* umow* gratulac* teklif* sozlesme tebrik* erbjud* avtal* gratulerar anstallningsavtal""",
    "MATCH": """match* fit suit* align* requirement* qualification* experience skill* criteria background
        passen* passt passend* anforderung* qualifikation* erfahrung* profil profils
        correspond* exigence* competence* experienc* requisit* perfil* profilo esperienz* aansluit* sluit ervaring eisen wymaga* doswiadcz* kwalifik*
        uygun* deneyim* nitelik* matchar krav erfarenhet* profil""",
    "MORE": """closer closely stronger better more strongest best-qualified higher many numerous high volume
        besser* staerker* genauer* naeher* mehr viele* zahlreiche* hohe* vielzahl grosse*
        mieux davantage nombreu* meilleur* mejor* muchas numeros* meglio maggiormente molt* melhor* muitas beter* veel groot
        lepiej bardziej wiele licz* daha fazla cok battre manga stort""",
    "TEST": """test tests assignment assessment* challenge exercise questionnaire quiz task coding simulation
        aufgabe* fallstudie* fragebogen onlinetest* testverfahren arbeitsprobe eignungstest*
        exercice epreuve prueba* ejercicio prova esercizio teste desafio opdracht* toets zadani* testu odev sinav uppgift*""",
    "HIRE": """hire* hired hiring employ* recruit* appoint* staffing
        einstell* eingestellt rekrut* recrut* embauch* contrata* reclut* assun* assunzion* aannemen aangenomen werving
        zatrudni* rekrut* ise alim anstall* rekryter*""",
    "PROCESS": """process* stage stages round rounds procedure campaign
        verfahren* prozess* runde* auswahlverfahren auswahlprozess* bewerbungsverfahren bewerbungsprozess* stellenbesetzungsverfahren
        processus etape* proceso* etapa* fase processo* selectieprocedure procedure* ronde proces* etap* surec* asama* process* urvalsprocess* rekryteringsprocess* steg""",
    "INTEREST": """interest* time effort thank thanks grateful appreciate*
        interesse zeit muehe dank danke danken bedanken dankeschoen
        interet* merci remerci* interes gracias agradec* interesse grazie ringrazi* obrigad* bedankt dank danken tijd dziekuj* zainteresow* tesekkur* ilgi* tack* intresse*""",
    "WE": """we our us the-team team
        wir uns unser* nous notre nos nosotros nuestr* hemos noi nostr* abbiamo nosso* nossa* wij ons onze my nas nam nasz* biz bize vi oss var vart""",
    "YOU": """you your yours yourself
        sie ihnen ihr ihre ihrer ihrem ihren du dich dir dein* vous votre vos usted* su te tu lei sua suo voce* seu u uw je jouw
        pan pani panstw* ciebie tobie twoj* siz size sizin* dig din ditt dina""",
    "SELF": """i my me mine i'm
        ich mich mir mein* je moi mon ma mes yo mi io mio mia eu meu minha ik mijn ja moj* ben benim jag mig min mitt mina""",
    "LOAN": """loan credit mortgage card insurance claim policy bank overdraft lender premium
        kredit* darlehen* versicherung* konto schaden* rueckerstattung finanzierung* leistungsantrag antrag
        pret assurance prestamo seguro prestito assicurazione emprestimo lening verzekering kredyt* ubezpiecz* sigorta kredi lan forsakring""",
    "PAPER": """manuscript paper abstract journal reviewers conference talk proposal grant editor submission chapter poem novel poems agent
        manuskript* beitrag* zuschuss* foerder* gutachten tagung vortrag* drittmittel* einreichung
        article revue colloque articulo revista congreso articolo rivista artigo artykul* makale artikel bidrag""",
    "ORDER": """order refund return warranty delivery invoice ticket booking reservation shipment payment auction bid tender stock
        bestellung* erstattung* reklamation* lieferung* rechnung* buchung* ausschreibung* gebot zahlung*
        commande remboursement facture pedido reembolso factura ordine rimborso fattura encomenda bestelling terugbetaling zamowieni* faktur* siparis iade bestallning faktura""",
    "HOME": """flat apartment tenant tenancy landlord viewing rent property letting lease
        wohnung* mietinteress* vermiet* besichtigung* miete mieter* wg zimmer
        appartement logement loyer piso alquiler appartamento affitto apartamento aluguel woning huur mieszkani* daire kira lagenhet hyra""",
    "PLACE": """school nursery kindergarten membership club visa permit citizenship league adoption shelter studies admission admissions
        kita schule schulplatz kindergarten* mitglied* verein* visum aufenthalt* studienplatz* zulassung* studium kleingarten*
        ecole creche visa escuela guarderia scuola asilo escola creche school opvang szkol* przedszkol* okul vize skola forskola""",
    "CODE": """patch commit merge pull bug server module driver kernel list unsubscribe newsletter webinar subscribers""",
    "ALERT": """alert alerts recommended recommendation* similar saved search viewed matches listings
        jobalarm* jobagent* suchauftrag* stellenangebote* vorschlaege jobvorschlaege merkliste alertes alertas vacatures oferty jobbevakning""",
    "REACH": """reaching reach came across profile linkedin client mandate headhunt* opportunity recruiter sourcing
        mandant* aufmerksam xing kontaktaufnahme herausforderung wechsel* neugierig diskret* opportunite oportunidad opportunita kans okazj*""",
    "SCHEDULE": """schedule* reschedul* calendar slot slots availability available o'clock dial bring postpone*
        terminvorschl* verschieb* verlegen uhrzeit kalender verfuegbar* uhr disponib* agenda calendario beschikbaar* dostepn* musait kalender boka""",
    "FEEDBACK": """feedback reasons reason why advice rueckmeldung* gruende grund begruendung warum retour commentaires motivos riscontro terugkoppeling informacj* geri aterkoppling""",
    "WITHDRAW": """withdraw* withdrew zurueckzieh* zurueckgezogen rueckzug retire* retir* ritirat* desist* ingetrokken wycof* geri tillbakadrag*""",
}


@cache
def _tables() -> tuple[dict[str, str], dict[str, str]]:
    """Return whole words and stems with their concept; the first concept that names a word has it."""
    whole: dict[str, str] = {}
    stems: dict[str, str] = {}
    for concept, words in _TABLE.items():
        for word in words.split():
            if word.endswith("*"):
                stems.setdefault(word[:-1], concept)
            else:
                whole.setdefault(word, concept)
    return whole, stems


@lru_cache(maxsize=20_000)
def concept(word: str) -> str:
    """Return the concept of a folded word, by the whole word or else its longest known stem; "" is none."""
    whole, stems = _tables()
    if word in whole:
        return whole[word]
    for end in range(min(len(word), 24), 2, -1):
        found = stems.get(word[:end])
        if found:
            return found
    return ""
