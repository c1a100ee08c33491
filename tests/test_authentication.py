"""Authentication-Results: what the user's own server stamped counts, and nothing that a sender could have written."""

from __future__ import annotations

import pytest

from rejectbox import message
from rejectbox.authentication import failing


def results(*headers: str) -> tuple[tuple[str, str], ...]:
    stamped = "".join(f"Authentication-Results: {header}\n" for header in headers)
    return message.read(f"{stamped}From: a@acme.example\nSubject: x\n\ntext\n".encode()).verdicts


@pytest.mark.parametrize(
    ("headers", "found"),
    [
        (["mx.example.org; dmarc=fail (p=none) header.from=acme.example"], "dmarc=fail"),
        (["mx.example.org; spf=pass; dkim=pass; dmarc=pass"], ""),
        (["mx.example.org; dkim=pass", "mx.example.org; spf=pass", "mx.example.org; dmarc=fail"], "dmarc=fail"),
        (["mx.example.org; dmarc=pass", "forged.example; dmarc=fail"], ""),
        (["mx.example.org; none", "mx.example.org; dmarc=fail"], "dmarc=fail"),
        (['mx.example.org; dmarc=pass reason="dmarc=fail"'], ""),
        (["mx.example.org; dmarc=pass (dmarc=fail)"], ""),
        (["mx.example.org; spf=fail; dkim=none"], "spf=fail"),
        (["mx.example.org; spf=fail; dkim=pass"], ""),
        (["mx.example.org; spf=softfail; dkim=fail"], ""),
        (["mx.example.org; spf=fail; dkim=fail; dmarc=pass"], ""),
        (["mx.example.org; spf=pass; dkim=fail; compauth=fail reason=001"], "compauth=fail"),
        ([], ""),
    ],
)
def test_only_what_the_users_server_says_counts(headers: list[str], found: str) -> None:
    assert failing(results(*headers)) == found
