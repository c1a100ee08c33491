"""Who reads an address: a person, a role mailbox, or nobody."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from publicsuffixlist import PublicSuffixList

if TYPE_CHECKING:
    from rejectbox.languages import Language
    from rejectbox.values import Address

_SUFFIXES = PublicSuffixList()

_NOBODY = re.compile(
    r"(?:no|not?|do-?not|dont|never|un)[-_.]?(?:to[-_.]?)?(?:reply|replay|respond|answer|response|mail|monitored)"
    r"|(?:nicht|keine)[-_.]?antwort\w*|antwort[-_.]?nicht|ne[-_.]?pas[-_.]?repondre|non[-_.]?rispondere|no[-_.]?respond[ae]r?"
    r"|nao[-_.]?respond[ae]r?|niet[-_.]?(?:be)?antwoorden|nie[-_.]?odpowiadaj|yanitlamayin|svara[-_.]?(?:inte|ej)"
    r"|mailer[-_.]?daemon|postmaster|bounces?\b|^bounce|^return[-_.]?path|^auto(?:mat\w*|[-_.]?(?:reply|mail|confirm))"
    r"|^notif\w*|^alerts?\b|^system\b|^donot|^unsubscribe|^abuse\b|^root\b|^www|^robot|^daemon|^mailer\b|^newsletter",
    re.IGNORECASE,
)
_RELAYS = frozenset(
    "linkedin.com indeed.com indeedemail.com glassdoor.com monster.com monster.de ziprecruiter.com stepstone.de "
    "stepstone.com stepstone.at xing.com totaljobs.com reed.co.uk seek.com.au naukri.com dice.com careerbuilder.com "
    "infojobs.net infojobs.it pracuj.pl jobs.ch karriere.at kununu.com wellfound.com angel.co hired.com otta.com "
    "welcometothejungle.com jobteaser.com handshake.com joinhandshake.com simplyhired.com jooble.org adzuna.com "
    "hellowork.com apec.fr france-travail.fr arbeitsagentur.de kariyer.net nationalevacaturebank.nl jobbsafari.se "
    "facebook.com facebookmail.com craigslist.org upwork.com workable-relay.com".split()
)
_MACHINES = re.compile(r"^(?:(?:data)?(?:privacy|protection|schutz)|dpo|datenschutz\w*|gdpr|dsgvo|legal|unsubscribe|support|billing|press|webmaster|compliance|security)\b", re.IGNORECASE)


def same_company(one: str, other: str) -> bool:
    """Do two domains belong to the same registrable domain (publicsuffix.org)?"""
    return bool(one) and registrable(one) == registrable(other)


def registrable(domain: str) -> str:
    """`jobs.acme.co.uk` -> `acme.co.uk`; a bare suffix or unknown domain is its own."""
    return _SUFFIXES.privatesuffix(domain) or domain


def nobody(address: Address) -> bool:
    """Is mail to this address read by no one (no-reply, bounces, notifications)?"""
    return bool(_NOBODY.search(address.local))


def relay(address: Address) -> bool:
    """Is this a job board's or network's own address, which passes mail on or throws it away?"""
    return registrable(address.domain) in _RELAYS


def answers_applicants(address: Address) -> bool:
    """May one write to this address about an application?"""
    return not (nobody(address) or relay(address) or _MACHINES.search(address.local))


def replies_unread(text: str, language: Language) -> bool:
    """Does the mail say that nobody reads what is answered to it?"""
    return any(re.search(pattern, text, re.IGNORECASE) for pattern in language.unread)


def offered_addresses(text: str, language: Language) -> tuple[str, ...]:
    """The addresses that `text` offers for questions: named in a sentence that speaks of asking or writing."""
    found: dict[str, None] = {}
    for match in re.finditer(r"[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,20}", text):
        before = re.split(r"(?<=[.!?])\s(?=[^\W\d_a-z])", text[max(0, match.start() - 200) : match.start()])[-1]
        if any(re.search(pattern, before, re.IGNORECASE) for pattern in language.questions):
            local, _, domain = match.group().rpartition("@")
            found[f"{local}@{domain.lower()}"] = None
    return tuple(found)
