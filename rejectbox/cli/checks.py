"""One line of `rejectbox doctor`, and how errors become one."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from rejectbox.errors import AccountStopped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rejectbox.errors import RejectboxError, UserError

FAILED, USER = 1, 2
Status = Literal["ok", "warning", "error", "skipped"]


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the report. `account` is the name of the account that it is about, or ''.

    `code` is what it does to the exit code: 1 failed at run time, 2 the user's to mend.
    """

    check: str
    status: Status
    detail: str
    remedy: str = ""
    account: str = ""
    code: int = 0

    def of(self, account: str) -> Check:
        """The same line about that account."""
        return replace(self, account=account)


def parted(sentence: str) -> tuple[str, str]:
    """What is wrong, and the remedy: all after the first full stop that stands outside of brackets."""
    match = re.fullmatch(r"((?:\([^()]*\)|[^()])*?)\. (.*)", sentence)
    return (match[1], match[2]) if match else (sentence, "")


def failed(check: str, name: str, error: RejectboxError, fallback: str) -> Check:
    """The line of an error whose sentence begins with `name`; `fallback` is the remedy where it names none."""
    what, remedy = parted(str(error).removeprefix(f"{name}: "))
    return Check(check, "error", what, remedy or fallback, name, USER if isinstance(error, AccountStopped) else FAILED)


def out_of_reach(check: str, path: object, error: OSError) -> Check:
    """The line of a file that may not be looked at: mostly one that root's own run has made."""
    remedy = "Check who owns the folder: a run with sudo makes it root's"
    return Check(check, "error", f"{path} is out of reach ({error.strerror})", remedy, code=USER)


def refused(check: str, error: UserError) -> Iterator[Check]:
    """A line for each problem of the user's."""
    for problem in error.problems:
        what, remedy = parted(f"{problem.where}: {problem.what}" if problem.where else problem.what)
        yield Check(check, "error", what, problem.remedy or remedy, code=USER)
