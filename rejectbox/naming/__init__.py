"""Names in mail: of companies, of roles, of people. What is not surely a name is none."""

from rejectbox.naming.companies import companies, company
from rejectbox.naming.persons import academic, parted, passed_on, person, same_person, untitled
from rejectbox.naming.roles import declined, is_role, role, roles
from rejectbox.naming.words import LEGAL, LOWER, business, either, key, only_team, team_like, words

__all__ = [
    "LEGAL",
    "LOWER",
    "academic",
    "business",
    "companies",
    "company",
    "declined",
    "either",
    "is_role",
    "key",
    "only_team",
    "parted",
    "passed_on",
    "person",
    "role",
    "roles",
    "same_person",
    "team_like",
    "untitled",
    "words",
]
