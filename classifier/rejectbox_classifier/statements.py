"""The sentences in which applications are turned down, as ten languages put them.

Written from knowledge of the languages, not found in data: a language with little training mail is read all the same.
A statement is evidence with a learned weight, no verdict. Patterns run over folded words with single blanks, a
sentence a line; every gap is bounded, so the cost is linear.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rejectbox_classifier.concepts import CONDITION, concept

if TYPE_CHECKING:
    from collections.abc import Sequence

_GAP = r"(?:[^ \n]+ ){0,%d}"


def _pattern(text: str) -> re.Pattern[str]:
    """Compile patterns separated by new lines; ~3 stands for a gap of up to three words, ... for a word's ending."""
    alternatives = [line.strip() for line in text.strip().split("\n")]
    joined = "|".join(re.sub(r"~(\d)", lambda gap: _GAP % int(gap[1]), line) for line in alternatives)
    return re.compile(rf"\b(?:{joined})".replace("...", r"\w{0,20}"))


_STATEMENTS = {
    # the application will not go on
    "NOT_ON": _pattern(r"""
        (?:not|unable to|cannot|never|against) ~4(?:proceed|progress|mov(?:e|ing) (?:you |it |your application )?(?:forward|ahead|on)|go(?:ing)? (?:any )?(?:further|forward|ahead)|tak(?:e|ing) ~4(?:further|forward)|advanc(?:e|ing)|pursu(?:e|ing)|continu(?:e|ing)|consider(?:ed|ing)? ~2(?:further|for this))
        no longer ~3(?:consider|in consideration|under consideration|being considered|moving|proceeding)
        (?:nicht|keine) ~5(?:beruecksichtig...|weiterverfolg...|weiter verfolg...|engere... (?:aus)?wahl|naechste... runde|fortsetz...|fortfuehr...|in betracht|einbezieh...|zum zuge|entsprechen)
        von ~4bewerbung ~3(?:keinen gebrauch|abstand|abzusehen)
        (?:ne|n'|pas) ~5(?:donner ~2suite|poursuivre|retenu...|retenir)
        pas ~2(?:de )?suite (?:favorable|positive)
        no ~5(?:continuar|avanzar|seguir adelante|proseguir|sido seleccionad...|ha sido elegid...)
        non ~5(?:proseguire|procedere|andare avanti|dare seguito|dar seguito)
        nao ~5(?:prosseguir|avancar|seguir|dar seguimento|dar continuidade|daremos)
        niet ~6(?:verder|doorgaan|door te gaan|vervolgen|in aanmerking|voortzetten|uitnodigen)
        nie ~5(?:kontynuowa...|kontynuacj...|przej...|dalsz...|zakwalifikow...|zaprosi...|zdecydowalismy)
        (?:inte|ej) ~5(?:vidare|fortsatta|aktuell...|ga vidare)
        olumsuz ~2(?:sonuclan...|degerlendir...)|(?:ilerle(?:ye)?me...|devam (?:ede|et)me...)"""),
    # somebody else was taken
    "OTHERS": _pattern(r"""
        (?:with|for|to|chosen|selected|hired|favou?r of|offered ~3to|appointed|pursue|on) ~4(?:other|another|different|someone else|somebody else|others) ?(?:\w+ ){0,2}(?:candidate|applicant|person|people|profile)?
        (?:other|another|different) ~2(?:candidate|applicant|finalist|profile)s? ~4(?:whose|who|closer|better|more|that)
        (?:fuer|zugunsten) ~4(?:ander...|jemand...|mitbewerb...|bewerb...|kandidat...) ~9(?:entschieden|entscheiden|gefallen|vergeben|ausgewaehlt)
        entscheidung ~4(?:fuer|auf|zugunsten) ~4(?:ander...|mitbewerb...|jemand...)
        entschieden ~5(?:ander...|mitbewerb...|jemand...)
        d'?autres? (?:candidat...|profil...|personne...)
        (?:otr[oa]s?|otra) (?:\w+ )?(?:candidat...|perfil...|person...)
        altr[oieae]+ (?:candidat...|profil...|person...)
        outr[oa]s? (?:candidat...|perfil...|pessoa...)
        (?:een )?ander... (?:kandida...|sollicitant...|persoon)
        inn(?:ego|ych|a|ej) (?:kandydat...|osob...|aplikacj...)
        (?:baska|diger) (?:bir )?aday...
        (?:en )?(?:annan|andra) (?:kandidat...|sokande...|person...)"""),
    # the place is taken or gone
    "GONE": _pattern(r"""
        (?:position|role|job|vacancy|opening|requisition|post|placement|internship|spot|it) ~5(?:filled|closed|cancell?ed|on hold|eliminated|no longer (?:available|open|active|exists?)|gone to|withdrawn|frozen|taken)
        (?:filled|closed|cancell?ed|withdrawn) ~3(?:the|this|that) ~3(?:position|role|job|vacancy|opening|requisition|post|search)
        (?:stelle...|position|vakanz|ausbildungsplatz...|platz|praktik...) ~7(?:besetzt|vergeben|gestrichen|zurueckgezogen|nicht mehr (?:frei|verfuegbar|offen)|entfall...)
        (?:besetzung|ausschreibung) ~5(?:gestoppt|aufgehoben|eingestellt|abgebrochen)
        poste ~4(?:pourvu|annul...|supprim...|ferme)
        (?:puesto|vacante|plaza|posicion) ~5(?:cubiert...|cerrad...|cancelad...)
        (?:posizione|ruolo|selezione) ~5(?:copert...|chius...|annullat...)
        (?:vaga|posicao|cargo) ~5(?:preenchid...|encerrad...|fechad...|cancelad...)
        (?:functie|vacature|positie) ~5(?:vervuld|ingevuld|gesloten|vervallen)
        (?:stanowisko|oferta|rekrutacja) ~5(?:obsadzon...|zamkniet...|anulowan...|zakonczon...)
        (?:pozisyon...|ilan...) ~4(?:doldur...|kapan...|kapat...|iptal)
        (?:tjanst...|roll...|jobbet) ~4(?:tillsatt...|fyll...|dragits)"""),
    # not chosen, no offer
    "NOT_CHOSEN": _pattern(r"""
        (?:not|n't|never) ~5(?:selected|chosen|shortlisted|short-listed|successful|picked|retained|appointed)
        (?:unsuccessful|been declined|been rejected|been turned down|regret to (?:inform|advise|tell|let))
        (?:not|unable to|cannot) ~3(?:offer(?:ing)? you (?:the|this|a|an) ~3(?:position|role|job|place|interview|post)|offer you (?:employment|the|this)|hire you|give you the (?:job|role))
        decided not to ~2(?:offer|hire|invite|interview|go|move|take|progress)
        (?:keine|nicht) ~5(?:anbieten|ausgewaehlt|einstellen|zusage...|positiv...|zum vorstellungsgespraech|einladen)
        (?:absage (?:erteilen|mitteilen|schicken|geben)|abzusagen|absagen (?:muessen|zu muessen)|muessen ~5absagen|leider ~6absage...|kommt ~3absage)
        (?:ne|pas|n'a) ~5(?:ete retenu...|selectionne...|favorable)
        (?:no|ni) ~4(?:seleccionad...|elegid...|escogid...)|descartad...|desestimad...
        non ~5(?:selezionat...|scelt...|idone...)
        nao ~4(?:selecionad...|escolhid...|aprovad...)
        (?:niet|geen) ~5(?:geselecteerd|gekozen|uitgekozen)|afgewezen|afwijz...
        nie ~5(?:wybran...|wybrac|zostal...)|odrzucon...
        (?:inte|ej) ~5(?:vald|utvald...|valt|valts)
        (?:secilme...|tercih edilme...|uygun bulunma...|olumlu ~2yanit verem...)"""),
    # others fit better, or you do not
    "NO_MATCH": _pattern(r"""
        (?:more closely|closer|better|stronger|more suitable|more relevant|best) ~3(?:match|fit|align|suit|meet|experience|background|qualif|reflect)
        (?:not|n't) ~4(?:the right|a (?:good |close |strong |perfect )?(?:fit|match)|suitable|what we|match ~3(?:requirement|criteria|need|profile)|meet ~3(?:requirement|criteria))
        (?:besser|noch besser|genauer|naeher|eher|staerker) ~6(?:passen...|passt|entsprechen...|entspricht|erfuell...|geeignet)
        (?:nicht|kein) ~4(?:passt|passen|passend...|geeignet|passgenau)
        (?:correspond... (?:davantage|mieux)|davantage ~3correspond...|mieux ~3correspond...)
        (?:mejor|mas) ~3(?:ajust...|adapt...|encaj...)
        (?:maggiormente|meglio|piu) ~3(?:in linea|rispond...|aderent...|adatt...)
        (?:melhor|mais) ~3(?:adequ...|alinhad...|enquadr...)
        beter ~4(?:aansluit...|past|passen|voldoe...)
        (?:lepiej|bardziej|blizej) ~3(?:odpowiada...|spelnia...|dopasowan...)
        battre ~4(?:matchar|motsvara...|passar|stammer)"""),
}


def statements(sentences: Sequence[Sequence[str]]) -> list[tuple[str, bool]]:
    """Return the statements found in folded sentences, each with whether its sentence is conditional ("should we
    not proceed"), which turns down nobody."""
    found: list[tuple[str, bool]] = []
    lines = [" ".join(sentence) for sentence in sentences]
    text = "\n".join(lines)
    for name, pattern in _STATEMENTS.items():
        for match in pattern.finditer(text):
            number = text.count("\n", 0, match.start())
            found.append((name, any(concept(word) == CONDITION for word in sentences[number])))
    return found
