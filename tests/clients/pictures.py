"""Takes the pictures of docs/clients.md: `python -m tests.clients.pictures docs/clients`."""

from __future__ import annotations

import os
import re
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.text import Text

from tests.servers.dovecot import Dovecot
from tests.servers.settings import PASSWORD

from .browser import Browser
from .drafts import put
from .mutt import Mutt
from .originals import FLOWED, THIRTY_REFERENCES, WINDOWS_1252
from .sink import Sink
from .webmail import Webmail

USER = "ada@pictures.example"
COLUMNS, LINES = 92, 36


def main() -> None:
    target = Path(sys.argv[1])
    with tempfile.TemporaryDirectory() as name, Dovecot(Path(name)) as server, Sink() as sink:
        folder = Path(name)
        server.add_user(USER, PASSWORD)
        for case in (WINDOWS_1252, FLOWED, THIRTY_REFERENCES):
            put(server, USER, case)
        picture_of_mutt(Mutt(folder, server, USER, sink), target / "mutt.svg")
        with Webmail(folder, server, USER, sink) as site, Browser(folder, 1240, 930) as browser:
            picture_of_roundcube(site, browser, target / "roundcube.png")


def picture_of_mutt(client: Mutt, picture: Path) -> None:
    """Drafts, with the first one open below the list."""
    with client.open("Drafts", columns=COLUMNS, lines=LINES) as terminal:
        terminal.wait_for("Msgs:3")
        terminal.press("Home", "Enter")
        terminal.wait_for("Subject:")
        screen = terminal.coloured()
    with Path(os.devnull).open("w") as nowhere:
        console = Console(record=True, width=COLUMNS, file=nowhere, force_terminal=True)
        console.print(Text.from_ansi(screen))
        svg = console.export_svg(title="mutt")
    # The fonts would be loaded from elsewhere; a picture should ask nobody for anything.
    picture.write_text(re.sub(r"@font-face \{.*?\}\s*", "", svg, flags=re.DOTALL), "utf-8")


def picture_of_roundcube(site: Webmail, browser: Browser, picture: Path) -> None:
    """The compose window."""
    browser.log_in(site.url, USER)
    browser.open_draft(WINDOWS_1252.subject)
    browser.driver.execute_script("document.activeElement.blur(); document.getElementById('composebody').scrollTop = 0")
    browser.driver.execute_script("document.getElementById('_from').scrollIntoView()")
    browser.driver.save_screenshot(str(picture))


if __name__ == "__main__":
    main()
