"""Applicant tracking systems: whose mail it is, and who reads what one answers."""

from __future__ import annotations

import pytest

from rejectbox import systems
from rejectbox.reachable import answers_applicants, shared
from rejectbox.values import Address


def at(email: str) -> Address:
    return Address("", email)


@pytest.mark.parametrize(
    ("email", "read", "tenant"),
    [
        ("globex@myworkday.com", False, "globex"),
        ("no-reply@us.greenhouse-mail.io", False, ""),
        ("no-reply@hire.lever.co", False, ""),
        ("4f1c2a9e-77aa@hire.lever.co", True, ""),
        ("no-reply@ashbyhq.com", False, ""),
        ("notification@smartrecruiters.com", False, ""),
        ("globex.7f3a2@applications.smartrecruiters.com", True, ""),
        ("noreply@candidates.workablemail.com", False, ""),
        ("globex-4k2j9d8s7a@candidates.workablemail.com", True, "globex"),
        ("reply+a8f3@globex.teamtailor-mail.com", True, "globex"),
        ("nadia-x8d2@globex.recruitee.com", True, "globex"),
        ("m-1234567@globex.personio.email", True, "globex"),
        ("globex+autoreply@talent.icims.com", False, "globex"),
        ("globex+email+2k3-77a1@talent.icims.com", True, "globex"),
        ("notifications@app.bamboohr.com", False, ""),
        ("system@successfactors.eu", False, ""),
        ("globex@taleo.net", False, "globex"),
        ("jobs-noreply@linkedin.com", False, ""),
    ],
)
def test_who_reads_an_address_of_a_system_and_whose_it_is(email: str, read: bool, tenant: str) -> None:
    assert answers_applicants(at(email)) is read
    assert systems.tenant(at(email)) == tenant
    assert shared(at(email).domain)


@pytest.mark.parametrize("email", ["nadia@globex.example", "jobs@globex.example", "a@notlever.co"])
def test_other_addresses_are_of_no_system(email: str) -> None:
    assert systems.of(at(email)) is None
    assert answers_applicants(at(email))
