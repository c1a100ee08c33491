"""Who reads an address: a person, a role mailbox, or nobody."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from publicsuffixlist import PublicSuffixList

from rejectbox import systems
from rejectbox.languages import says
from rejectbox.values import Address

if TYPE_CHECKING:
    from rejectbox.languages import Language
    from rejectbox.values import Message


# On the local part without accents, its marks all "-": in English, German, French, Spanish, Italian, Portuguese,
# Dutch, Polish, Turkish and Swedish.
_NOBODY = re.compile(
    r"(?:^|-)(?:no|not|non|do-?not|dont|never|nao|nie|ne-?pas|pas-?de|niet|nicht|geen|keine?|bitte-nicht|prosimy-nie|inte|inget|ej|sin|sans|sem|senza|bez)-?(?:to-?)?"
    r"(?:reply|replay|replies|respon[ds]\w*|repond\w*|repons\w*|rispost\w*|rispond\w*|rispon\w*|respuest\w*|respost\w*|contest\w*|answers?|antwort\w*|"
    r"be?antwoord\w*|antwoord\w*|reageren|odpowi\w*|odpisuj\w*|svara?|svaren|mailbox)(?:-|$|\d)"
    r"|^(?:noreply|donotreply|nepasrepondre|nonrispondere|noresponder|naoresponda|nietbeantwoorden|nieodpowiadaj|svarainte|svaraej)"
    r"|noreply|no-reply|donotreply|do-not-reply|(?:antwort(?:en)?|svara|reply)-?(?:nicht|inte|ej|not)(?:-|$)|yanitlama\w*|cevaplama\w*|cevap-?vermeyin|otomatik-?(?:yanit|cevap|bildirim)"
    r"|unmonitored|unattended|(?:^|-)bounces?(?:-|$)|^(?:mailer-?daemon|postmaster|return-?path|auto-?(?:mat\w*|reply|respond\w*|mail\w*|confirm\w*|notif\w*)"
    r"|notif\w*|alerts?|system|status|workflow|updates?|mailings?|unsubscribe|abuse|root|www(?:-data)?|robots?|daemon|mailer|newsletter|benachrichtigung\w*|meldung\w*|melding(?:en)?|avisos?|aviseringar?|powiadomien\w*|bildirim\w*|bilgilendirme\w*|mensagens?|mensagem)(?:-|$|\d)"
    r"|-auto-?(?:reply|respond\w*|mail)(?:-|$)"
)
_RELAYS = frozenset(
    "linkedin.com indeed.com indeedemail.com glassdoor.com monster.com monster.de ziprecruiter.com stepstone.de "
    "stepstone.com stepstone.at xing.com totaljobs.com reed.co.uk seek.com.au naukri.com dice.com careerbuilder.com "
    "infojobs.net infojobs.it pracuj.pl jobs.ch karriere.at kununu.com wellfound.com angel.co hired.com otta.com "
    "welcometothejungle.com jobteaser.com handshake.com joinhandshake.com simplyhired.com jooble.org adzuna.com "
    "hellowork.com apec.fr france-travail.fr arbeitsagentur.de kariyer.net nationalevacaturebank.nl jobbsafari.se "
    "cadremploi.fr regionsjob.com meteojob.com jobup.ch keljob.com francetravail.fr pole-emploi.fr jobboom.com studentjob.fr "
    "facebook.com facebookmail.com craigslist.org upwork.com workable-relay.com".split()
)
# Mail providers: one domain, many people.
_PROVIDERS = frozenset(
    "gmail.com googlemail.com outlook.com hotmail.com live.com yahoo.com yahoo.de icloud.com me.com aol.com gmx.de gmx.net "
    "gmx.at web.de t-online.de freenet.de posteo.de mailbox.org proton.me protonmail.com zoho.com orange.fr wanadoo.fr "
    "free.fr libero.it wp.pl o2.pl onet.pl interia.pl ziggo.nl kpnmail.nl telia.com uol.com.br mail.ru yandex.com".split()
)
_MACHINES = re.compile(
    r"^(?:(?:data-?)?(?:privacy|protection)|dpo|daten-?schutz\w*|gdpr|dsgvo|legal|unsubscribe|support|billing|press|presse|"
    r"encarregad[oa]|ouvidoria|denuncias?|webmaster|compliance|security|optout|opt-out|dpd|donnees|vie-?privee|confidentialite|abmelden|abmeldung|impressum|rgpd|lgpd|rodo|iod|kvkk|avg|privacidad\w*|"
    r"donnees-?personnelles|protezione-?dati|gegevensbescherming|dataskydd\w*|integritet\w*|baja|desinscription|disiscrizione)(?:-|$|\d)"
)
_ROLES = re.compile(
    r"(?:^|-)(?:jobs?|careers?|karriere|bewerbung\w*|recruit\w*|talents?|hr|people|personal\w*|team|info|hello|hallo|hi|office|"
    r"post|mail|kontakt|contact|hiring|work|admin\w*|apply|applications?|ausbildung|sekretariat|verwaltung|bewerbermanagement|emplois?|rh|"
    r"recrutement|recrutamento|empleo|rrhh|seleccion|selezione|risorse-?umane|lavoro|vagas|praca|kadry|rekrutacja|kariyer|ik|isealim|basvuru\w*|adaylar|personel|yetenek|insan-?kaynaklari|"
    r"direktion|leitung|redaktion|praxis|kanzlei|buero|werkstatt|kita|dekanat|geschaeftsstelle|vacatures?|werken-?bij|sollicitati\w*|rekry|rekrytering|jobba?|karriar|ansokan|registrator|kansli|kontor|bemanning|hej|candidat\w*|werving\w*|selectie\w*|rekrutering|drh|srh|carrieres?|accueil|concours|stages?|alternance)(?:-|$|\d)"
)
_OFFERED = re.compile(r"[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,20}")
_BEFORE = 200
UNDIVIDED = str.maketrans("ıłøđ", "ilod")
"""Letters that no normal form takes apart into a letter and its accent."""
_TITLE = re.compile(r"^(?:(?:Dr|Dra|Prof|Profa|Lic|Ing|Arq|Mag|Dott)\b\.? ){1,2}", re.IGNORECASE)


def same_company(one: str, other: str) -> bool:
    """Do two domains belong to the same registrable domain (publicsuffix.org)?"""
    return bool(one) and registrable(one) == registrable(other)


def registrable(domain: str) -> str:
    """`jobs.acme.co.uk` -> `acme.co.uk`; a bare suffix or unknown domain is its own."""
    return _suffixes().privatesuffix(domain) or domain


@cache
def _suffixes() -> PublicSuffixList:
    return PublicSuffixList()  # 10,000 lines, for what was flagged alone


def nobody(address: Address) -> bool:
    """Is mail to this address read by no one (no-reply, bounces, notifications)?"""
    return bool(_NOBODY.search(_marked(address.local)))


def relay(address: Address) -> bool:
    """Is this a job board's or network's own address, which passes mail on or throws it away?"""
    return registrable(address.domain) in _RELAYS


def shared(domain: str) -> bool:
    """Do many companies, or many people, write from this domain?"""
    return registrable(domain) in _PROVIDERS | _RELAYS or systems.of(Address("", f"@{domain}")) is not None


def role_mailbox(address: Address) -> bool:
    """Is it an office's address rather than one person's?"""
    return nobody(address) or bool(_ROLES.search(_marked(address.local)))


def fits(name: str, address: Address) -> bool:
    """Does the address look like that person's: nadia.ferris@, nferris@, nadia@, ferris@, nf@?

    One that also has the rest of the name in its domain is a house's ("Optik Lamprecht" <lamprecht@optik-lamprecht>).
    """
    return any(_fits(spelt, address) for spelt in (_german(name), name))


def _fits(name: str, address: Address) -> bool:
    local = _plain(address.local)
    tokens = [plain for token in re.split(r"[\s.]", _TITLE.sub("", name)) if (plain := _plain(token))]
    if len(tokens) < 2 or not local:
        return False
    first, last = tokens[0], tokens[-1]
    whole = any(first in local and token in local for token in tokens[1:] if len(token) > 1)
    if whole or local in (
        first[0] + last,
        last + first[0],
        first + last[0],
        "".join(token[0] for token in tokens),
    ):
        return len(local) > 1 and _plain("".join(tokens)) != _plain(registrable(address.domain).partition(".")[0])
    double = [plain for part in name.rsplit(maxsplit=1)[-1].split("-") if (plain := _plain(part))]
    if any(len(one) > 3 and local.endswith(one) and local[0] == first[0] for one in (last, *double)):
        return True
    if local == last:
        return not any(
            len(label) > 2 and (first.startswith(label) or label.startswith(first))
            for label in re.split(r"[.-]", address.domain.lower())
        )
    return local == first or local in (_plain(part) for part in re.split(r"[\s-]", name) if len(part) > 2)


def answers_applicants(address: Address) -> bool:
    """May one write to this address about an application?"""
    return not (
        nobody(address) or relay(address) or systems.unread(address) or _MACHINES.search(_marked(address.local))
    )


def list_addresses(message: Message) -> frozenset[str]:
    """The mailto: addresses of the list headers (RFC 2369, RFC 8058): programs read them, to post or to unsubscribe."""
    values = " ".join(value for name, value in message.headers if name.startswith("list-"))
    return frozenset(
        address.lower() for address in re.findall(r"mailto:([^\s<>?,]{3,254})", values[:8000], re.IGNORECASE)
    )


def mailing_list(message: Message) -> bool:
    """Was it sent through a mailing list to which one may post (RFC 2369 section 3.4)?

    List-Unsubscribe alone, which every bulk sender adds, makes no mailing list.
    """
    return "mailto:" in message.header("list-post").lower()


def replies_unread(text: str, language: Language) -> bool:
    """Does the mail say that nobody reads what is answered to it?"""
    return says(language.unread, text)


def offered_addresses(text: str, language: Language) -> tuple[str, ...]:
    """The addresses that `text` offers for questions about the application, not about data or subscriptions."""
    found: dict[str, None] = {}
    for match in _OFFERED.finditer(text):
        before = re.split(r"(?<=[.!?])\s(?=[^\W\d_a-z])", text[max(0, match.start() - _BEFORE) : match.start()])[-1]
        if says(language.questions, before) and not says(language.other_matters, before):
            local, _, domain = match.group().rpartition("@")
            found[f"{local}@{domain.lower()}"] = None
    return tuple(found)


def _marked(local: str) -> str:
    plain = unicodedata.normalize("NFKD", local.lower().translate(UNDIVIDED))
    return re.sub(r"[^a-z0-9]+", "-", plain.encode("ascii", "ignore").decode()).strip("-")


def _plain(text: str) -> str:
    spelt = text.lower().replace("ß", "ss").translate(UNDIVIDED)
    return re.sub(r"[^a-z]", "", unicodedata.normalize("NFKD", spelt))


def _german(name: str) -> str:
    return name.lower().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
