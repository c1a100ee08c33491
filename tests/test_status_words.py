"""The sentences that are written to the status file."""

from __future__ import annotations

from rejectbox import status
from rejectbox.status import Status, Watched


def test_an_address_in_a_trouble_is_not_written() -> None:
    why = "personal: the login was refused (unknown user ada@example.org). Check account.username"
    written = status.text(Status(1, 1.0, 1.0, mailboxes=(Watched("personal", "INBOX", why=why),)))
    found = status.parse(written)
    assert "example.org" not in written
    assert found
    assert found.mailboxes[0].why == "personal: the login was refused (unknown user <address>). Check account.username"
