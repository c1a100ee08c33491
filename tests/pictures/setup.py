"""Takes the pictures of `rejectbox setup` for the docs: `python -m tests.pictures.setup docs`.

The sessions are real, typed in tmux on a terminal of 80 columns: one against a private Dovecot with the mail of a month, one as
far as Gmail's password, which needs no server.
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
from pathlib import Path

from rejectbox_classifier.cache import load_or_train
from rich.console import Console
from rich.text import Text

from tests.servers.dovecot import Dovecot
from tests.servers.settings import PASSWORD, USER
from tests.setting_up.mails import fill
from tests.setting_up.screen import COLUMNS, Screen

WITH_KEYRING = (
    *("dbus-run-session", "--", "sh", "-c"),
    r'printf "\033[H\033[2J\033[3J"; printf word | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec "$@"',
    *("sh", sys.executable, "-m", "rejectbox"),
)
"""Rejectbox on a desktop of its own, with GNOME's keyring (`apt-get install gnome-keyring dbus`)."""
ROOT = Path(__file__).parents[2]


def environment(home: Path, **more: str) -> dict[str, str]:
    """Of a person with a home of their own."""
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "XDG_CONFIG_HOME": f"{home}/.config",
        "XDG_CACHE_HOME": f"{home}/.cache",
        "PYTHONPATH": os.environ.get("PYTHONPATH", str(ROOT)),
        "LC_ALL": "C.UTF-8",
        **more,
    }


def first_account(home: Path, server: Dovecot) -> tuple[str, str]:
    """The command, and what stood on the screen in the end, with its colours."""
    words = ("setup", "--port", str(server.imaps_port), "--no-dns")
    with Screen(environment(home, SSL_CERT_FILE=str(server.ca_file)), *WITH_KEYRING, *words) as person:
        for question, answer in (
            ("Your address", USER),
            ("Ask them?", "n"),
            ("Your IMAP server", "localhost"),
            ("Password of", PASSWORD),
            ("The name to sign", "Ada Example"),
            ("Show what the last 30 days", "y"),
            ("Shall the first run", "y"),
        ):
            person.answer(question, answer)
        if person.end():
            raise SystemExit(person.text())
        return "rejectbox setup", person.coloured().replace(str(home), "/home/ada")


def gmail(home: Path) -> tuple[str, str]:
    """The same, of an address at Gmail, until its password is asked for."""
    with Screen(environment(home), sys.executable, "-m", "rejectbox", "setup", "--no-dns") as person:
        person.answer("Your address", "ada@gmail.com")
        person.answer("Which", "1")
        person.expect("App password of")
        return "rejectbox setup", person.coloured()


def draw(picture: Path, title: str, screen: str) -> None:
    with Path(os.devnull).open("w") as nowhere:
        console = Console(record=True, width=COLUMNS, file=nowhere, force_terminal=True)
        for line in screen.split("\n"):
            console.print(Text.from_ansi(line.rstrip()))
        svg = console.export_svg(title=title)
    # The fonts would be loaded from elsewhere; a picture should ask nobody for anything.
    picture.write_text(re.sub(r"@font-face \{.*?\}\s*", "", svg, flags=re.DOTALL), "utf-8")


def main() -> None:
    target = Path(sys.argv[1])
    with tempfile.TemporaryDirectory(prefix="ada-", dir="/tmp") as folder, Dovecot(Path(folder) / "server") as server:
        fill(server, USER)
        load_or_train(Path(folder) / ".cache" / "rejectbox")  # a training takes longer than a screen is waited for
        draw(target / "setup.svg", *first_account(Path(folder), server))
        draw(target / "setup-gmail.svg", *gmail(Path(folder) / "grace"))


if __name__ == "__main__":
    main()
