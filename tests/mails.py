"""Mail for tests, as bytes with CRLF."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from itertools import count

_NUMBER = count(1)

REJECTION = """Dear Ada,

Thank you for taking the time to speak with us last week about the Data Analyst position at Acme Widgets. We enjoyed \
our conversation.

Unfortunately, after careful consideration, we have decided to move forward with another candidate whose experience \
more closely matches what we are looking for at the moment.

We wish you all the best in your job search.

Kind regards,
Nadia Ferris
Acme Widgets
"""
RECEIPT = """Hello Ada,

we have received your application and will look at it within the next two weeks. You need not do anything for now.

Best regards,
Brightharbor Careers
"""


def mail(
    text: str = REJECTION,
    *,
    sender: str = "Nadia Ferris <nadia.ferris@acme.example>",
    subject: str = "",
    role: str = "Data Analyst",
    message_id: str | None = None,
    date: datetime | None = None,
    **headers: str,
) -> bytes:
    """One mail to Ada about `role`; each has its own Message-ID unless one is given ('' for none)."""
    made = EmailMessage(policy=SMTP)
    made["From"] = sender
    made["To"] = "Ada Example <ada@example.org>"
    made["Subject"] = subject or f"Your application for {role} at Acme Widgets"
    made["Date"] = format_datetime(date or datetime.now(UTC) - timedelta(seconds=5))
    if message_id != "":
        made["Message-ID"] = message_id or f"<test-{next(_NUMBER)}@acme.example>"
    for name, value in headers.items():
        made[name.replace("_", "-")] = value
    made.set_content(text.replace("Data Analyst", role))
    return made.as_bytes()


def receipt() -> bytes:
    """A mail that is no rejection."""
    return mail(
        RECEIPT,
        sender="Brightharbor Careers <careers@brightharbor.example>",
        subject="Your application at Brightharbor",
    )
