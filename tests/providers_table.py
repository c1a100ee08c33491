"""The table of docs/providers.md, made from providers.toml: `python -m tests.providers_table` writes it anew."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from rejectbox import providers

if TYPE_CHECKING:
    from rejectbox.providers import Provider

PAGE = Path(__file__).parent.parent / "docs" / "providers.md"
_BETWEEN = re.compile(r"(?<=<!-- made by python -m tests\.providers_table -->\n).*?(?=<!-- end -->)", re.DOTALL)
_SHOWN = 4


def table() -> str:
    """Markdown, a line for each provider."""
    head = "| provider | addresses | server | user name | login | pages |\n|---|---|---|---|---|---|\n"
    return "\n" + head + "".join(_row(provider) for provider in providers.all()) + "\n"


def written(page: str) -> str:
    """The page with the table as it is to be."""
    return _BETWEEN.sub(lambda _: table(), page)


def _row(provider: Provider) -> str:
    more = len(provider.domains) - _SHOWN
    addresses = [
        *provider.domains[:_SHOWN],
        *([f"and {more} more"] if more > 0 else []),
        *(["own domains"] if provider.mx else []),
    ]
    port = "" if provider.port == 993 else f", port {provider.port}, {provider.security.upper()}"
    user = "address" if provider.username == "address" else "before the @"
    pages = [f"[app password]({provider.password_page})"] if provider.password_page else []
    pages += [f"[IMAP on]({provider.switch_page})"] if provider.switch_page else []
    cells = (
        provider.name,
        ", ".join(addresses),
        f"`{provider.host}`{port}",
        user,
        ", ".join(provider.logins),
        ", ".join(pages),
    )
    return "| " + " | ".join(cells) + " |\n"


if __name__ == "__main__":
    PAGE.write_text(written(PAGE.read_text("utf-8")), "utf-8")
