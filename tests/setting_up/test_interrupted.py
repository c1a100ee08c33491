"""Whatever ends `rejectbox setup` early, at whichever question, nothing is left behind, and it can be started again."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING

import pytest

from tests.servers.settings import PASSWORD

from .conftest import NO_KEYRING, options
from .kept import kept, kept_file
from .mails import fill

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.servers.dovecot import Dovecot

    from .conftest import Starter

GRACE = "setup-grace@example.org"
TALK = (
    ("Your address", GRACE),
    ("Ask them?", "n"),
    ("Your IMAP server [imap.example.org]", "127.0.0.1"),
    ("Password of", PASSWORD),
    ("The name to sign", "Grace"),
    ("Show what the last 30 days", "y"),
    ("Shall the first run", "n"),
    ("Which", "1"),
    ("A command that prints the password", ""),
)
"""Every question of a first account, with its answer."""
LOOK = (5, 6)
"""Those of the last 30 days."""


@pytest.fixture(scope="module")
def server(dovecot: Dovecot) -> Dovecot:
    dovecot.add_user(GRACE, PASSWORD)
    fill(dovecot, GRACE)
    return dovecot


def words(server: Dovecot) -> list[str]:
    """The options without which a test's server cannot be found."""
    given = options(server)
    return ["setup", *given[given.index("--port") :], "--no-dns"]


@pytest.mark.parametrize("at", range(len(TALK)), ids=[question for question, _ in TALK])
def test_ctrl_c_at_any_question_leaves_nothing_behind(
    screen: Starter, server: Dovecot, tree: Callable[[], dict[str, bytes]], at: int
) -> None:
    before = tree()
    past_the_look = at > LOOK[-1]  # which is not waited for again
    more = ("--look-back", "none") if past_the_look else ()
    person = screen(*words(server), *more, PYTHON_KEYRING_BACKEND=NO_KEYRING)
    for number, (question, answer) in enumerate(TALK[:at]):
        if not (past_the_look and number in LOOK):
            person.answer(question, answer)
    person.ready(TALK[at][0])
    person.press("C-c")
    assert person.end() == 130, person.text()
    person.expect("Nothing was written")
    assert "Traceback" not in person.text()
    assert tree() == before


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
@pytest.mark.parametrize("at", [3, 4])
def test_a_signal_leaves_nothing_behind(
    screen: Starter, server: Dovecot, tree: Callable[[], dict[str, bytes]], at: int, number: signal.Signals
) -> None:
    before = tree()
    person = screen(*words(server))
    for question, answer in TALK[:at]:
        person.answer(question, answer)
    person.ready(TALK[at][0])
    os.kill(person.process(), number)
    assert person.end() == 128 + number, person.text()
    assert tree() == before


def test_the_end_of_input_leaves_nothing_behind(
    screen: Starter, server: Dovecot, tree: Callable[[], dict[str, bytes]]
) -> None:
    before = tree()
    person = screen(*words(server))
    person.answer(*TALK[0])
    person.ready("Ask them?")
    person.press("C-d")
    assert person.end() == 130, person.text()
    assert tree() == before


def test_a_config_that_cannot_be_written_takes_the_password_back(
    screen: Starter, server: Dovecot, place: Path, tmp_path: Path
) -> None:
    person = screen("setup", *options(server, email=GRACE, name="Grace", look_back="none"))
    person.ready("Password of")
    place.parent.parent.write_text("in the way", "utf-8")
    person.type(PASSWORD)
    assert person.end() == 2, person.text()
    person.expect("it cannot be written")
    assert kept_file(tmp_path).exists()  # it was there
    assert kept(tmp_path, GRACE) is None


def test_an_interrupted_setup_is_begun_anew(screen: Starter, server: Dovecot, place: Path, tmp_path: Path) -> None:
    person = screen(*words(server))
    person.answer(*TALK[0])
    person.ready("Ask them?")
    person.press("C-c")
    assert person.end() == 130
    again = screen("setup", *options(server, email=GRACE, name="Grace", look_back="none"))
    again.answer("Password of", PASSWORD)
    assert again.end() == 0, again.text()
    assert place.exists()
    assert kept(tmp_path, GRACE) == PASSWORD


def test_a_folder_that_cannot_be_written_to_is_told_before_any_question(screen: Starter, place: Path) -> None:
    place.parent.parent.write_text("in the way", "utf-8")
    person = screen("setup")
    assert person.end() == 2
    person.expect("cannot be written to")
    assert "Your address" not in person.text()
