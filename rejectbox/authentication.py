"""What the user's own server says of a mail's sender: Authentication-Results (RFC 8601)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_REMARK = re.compile(r'\([^()]*\)|"[^"]*"')
_RESULT = re.compile(r"\b(dmarc|spf|dkim|compauth)\s*=\s*([a-z]+)", re.IGNORECASE)


def verdicts(headers: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """The method=result pairs (section 2.2) of the topmost header, and of those by the same server below it.

    Others were stamped on the way, or by the sender. Comments and quoted reasons may hold what a sender chose.
    """
    stamped = [value for name, value in headers if name == "authentication-results"]
    found: list[tuple[str, str]] = []
    for value in stamped:
        if _server(value) == _server(stamped[0]):
            found += ((method.lower(), result.lower()) for method, result in _RESULT.findall(_REMARK.sub(" ", value)))
    return tuple(found)


def failing(results: Sequence[tuple[str, str]]) -> str:
    """The result by which the server calls the sender false, such as "dmarc=fail"; '' where it does not.

    DMARC (RFC 7489) settles it, and so does compauth, Microsoft's own sum. Where neither was looked at, SPF must say fail
    and no signature hold: a broken signature alone is what mailing lists leave behind.
    """
    for method in ("dmarc", "compauth"):
        said = {result for name, result in results if name == method}
        if "fail" in said and "pass" not in said:
            return f"{method}=fail"
        if "pass" in said:
            return ""
    if ("spf", "fail") in results and ("dkim", "pass") not in results and ("spf", "pass") not in results:
        return "spf=fail"
    return ""


def _server(value: str) -> str:
    """The authserv-id that the header begins with."""
    return value.partition(";")[0].strip().lower()
