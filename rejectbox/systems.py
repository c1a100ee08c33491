"""Applicant tracking systems: where their addresses hold the company, and which of them somebody reads.

Their own help pages say which replies reach a recruiter; where none does, mail to the address is lost.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rejectbox.values import Address


@dataclass(frozen=True, slots=True)
class System:
    """One system. `read` matches the local parts whose mail a recruiter gets; '' none. `tenant` finds the company's label.

    `tenant` is matched on "local@subdomain", the system's own domain left out.
    """

    domains: tuple[str, ...]
    read: str = ""
    tenant: str = ""


_SUBDOMAIN = r"@(?:[\w-]+\.)*?(?P<tenant>[\w-]+)(?:\.(?:mail|email|jobs|recruiting|eu|us))?$"
_LOCAL = r"^(?P<tenant>[a-z0-9]{3,})(?:[+._-]|@)"
_ANY = r"."

SYSTEMS = (
    System(("greenhouse.io", "greenhouse-mail.io")),
    System(("lever.co",), read=_ANY),
    System(("ashbyhq.com",)),
    System(("myworkday.com", "myworkdayjobs.com", "workday.com"), tenant=_LOCAL),
    System(("smartrecruiters.com",), read=r"^(?!notifications?\b)"),
    System(("workable.com", "workablemail.com"), read=r"^[a-z0-9-]+-[a-z0-9]{6,}$|\+", tenant=r"^(?P<tenant>[a-z0-9]{3,})-"),
    System(("teamtailor.com", "teamtailor-mail.com", "teamtailor.app"), read=_ANY, tenant=_SUBDOMAIN),
    System(("recruitee.com",), read=_ANY, tenant=_SUBDOMAIN),
    System(("personio.de", "personio.com", "personio.email"), read=_ANY, tenant=_SUBDOMAIN),
    System(("taleo.net", "oracle.com", "oraclecloud.com"), tenant=_LOCAL),
    System(("icims.com",), read=r"^[a-z0-9]+\+(?:email|[0-9]{3,})", tenant=_LOCAL),
    System(("bamboohr.com",), read=r"^(?!notifications?\b)[\w.-]*\d{4,}|^reply\b", tenant=_SUBDOMAIN),
    System(("successfactors.com", "successfactors.eu", "sapsf.com", "sapsf.eu")),
    System(("jobvite.com", "avature.net", "phenompeople.com", "eightfold.ai", "hirebridge.com", "clearcompany.com")),
    System(("dayforcehcm.com", "ultipro.com", "ukg.com", "paylocity.com", "paycomonline.net", "adp.com")),
    System(("breezy.hr", "breezy-mail.com", "applytojob.com", "jazz.co", "jazzhr.com"), read=_ANY, tenant=_SUBDOMAIN),
    System(("softgarden.io", "softgarden.de", "rexx-systems.com", "d-vinci.de", "concludis.de"), read=_ANY, tenant=_SUBDOMAIN),
    System(("onlyfy.io", "prescreen.io", "join.com", "homerun.co", "jobylon.com", "varbi.com"), read=_ANY, tenant=_SUBDOMAIN),
    System(("reachmee.com", "traffit.com", "erecruiter.pl", "rippling.com", "gem.com", "pinpointhq.com"), read=_ANY, tenant=_SUBDOMAIN),
    System(("comeet.com", "factorialhr.com", "jobscore.com"), read=_ANY, tenant=_SUBDOMAIN),
    System(("sendgrid.net", "amazonses.com", "mailgun.org", "mandrillapp.com")),
)  # fmt: skip
_NO_TENANT = frozenset(
    "www mail email jobs careers hire apply hiring app eu us candidates talent notifications messages reply".split()
)
_BY_DOMAIN = {domain: system for system in SYSTEMS for domain in system.domains}


def of(address: Address) -> System | None:
    """The system that an address belongs to, or None."""
    return next((_BY_DOMAIN[domain] for domain in _domains(address.domain) if domain in _BY_DOMAIN), None)


def unread(address: Address) -> bool:
    """Is it an address of a system that passes nothing on to the company?"""
    system = of(address)
    return system is not None and not (system.read and re.search(system.read, address.local, re.IGNORECASE))


def tenant(address: Address) -> str:
    """The label by which the system knows the company ("globex" of globex@myworkday.com), or ''."""
    system = of(address)
    if system is None or not system.tenant:
        return ""
    own = next(domain for domain in _domains(address.domain) if domain in _BY_DOMAIN)
    rest = address.domain.removesuffix(own).rstrip(".")
    match = re.search(system.tenant, f"{address.local}@{rest}", re.IGNORECASE)
    found = match["tenant"].lower() if match else ""
    return "" if found in _NO_TENANT else found


def _domains(domain: str) -> list[str]:
    """The domain and those that it lies in, longest first."""
    parts = domain.lower().split(".")
    return [".".join(parts[start:]) for start in range(len(parts))]
