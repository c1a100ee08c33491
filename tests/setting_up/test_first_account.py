"""The first account, on a terminal of 80 columns and 24 lines, against Dovecot and Cyrus."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

import pytest

from rejectbox import config as configuration
from tests.servers.settings import PASSWORD, USER

from .conftest import NO_KEYRING, options
from .kept import kept
from .mails import fill

if TYPE_CHECKING:
    from pathlib import Path

    from tests.servers.cyrus import Cyrus
    from tests.servers.dovecot import Dovecot
    from tests.servers.fixtures import Starter as ServerStarter

    from .conftest import Starter

LOOK = "Show what the last 30 days would have given?"
SIGN = "The name to sign your letters with"


def everything_below(folder: Path) -> str:
    return "".join(path.read_text("utf-8", "replace") for path in folder.rglob("*") if path.is_file())


@pytest.mark.parametrize("kind", ["dovecot", "cyrus"])
def test_a_few_answers_set_a_person_up(
    request: pytest.FixtureRequest, screen: Starter, place: Path, tmp_path: Path, kind: str
) -> None:
    server: Dovecot | Cyrus = request.getfixturevalue(kind)
    user = f"setup-{kind}@example.org"
    server.add_user(user, PASSWORD)
    count = fill(server, user)
    person = screen("setup", *options(server))
    person.answer("Your address", "nonsense")
    person.expect("an address is expected")
    person.answer("Your address", user)
    person.answer(f"Password of {user}", PASSWORD)
    person.expect(
        "Letters will wait in 'Drafts'. What you have answered is looked up in 'Sent'. Letters that you throw away"
    )
    person.answer(SIGN, 'Ada "Byron" Example')
    person.answer(LOOK, "y")
    person.expect(f"{count} mails of the last 30 days, 6 of them rejections.")
    person.answer("Shall the first run leave these 4 letters in Drafts?", "y")
    assert person.end() == 0, person.text()
    config = configuration.load(place)
    assert (config.account[0].email, config.account[0].start.days, config.me.name) == (user, 30, 'Ada "Byron" Example')
    assert (place.stat().st_mode & 0o777, place.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    assert kept(tmp_path, user) == PASSWORD
    assert PASSWORD not in everything_below(place.parent) + person.text()
    assert not server.messages(user, "Drafts")
    assert not (tmp_path / "state").exists()
    assert person.broken_lines() <= {f"{place}."}


def test_nothing_is_looked_at_when_the_person_does_not_want_it(screen: Starter, place: Path, dovecot: Dovecot) -> None:
    person = screen("setup", *options(dovecot, email=USER, name="Ada"))
    person.answer("Password of", PASSWORD)
    person.answer(LOOK, "n")
    assert person.end() == 0, person.text()
    assert configuration.load(place).account[0].start.days == 0
    assert "rejections" not in person.text()


def test_ctrl_c_ends_the_look_and_goes_on(screen: Starter, place: Path, dovecot: Dovecot) -> None:
    user = "setup-many@example.org"
    dovecot.add_user(user, PASSWORD)
    for _ in range(20):
        fill(dovecot, user)
    person = screen("setup", *options(dovecot, email=user, name="Ada"))
    person.answer("Password of", PASSWORD)
    person.answer(LOOK, "y")
    person.expect("Looking at 300 mails")
    person.press("C-c")
    person.expect("Stopped looking.")
    person.expect("of 300 mails of the last 30 days")
    if "Shall the first run" in person.text():
        person.answer("Shall the first run", "n")
    assert person.end() == 0, person.text()
    assert configuration.load(place).account[0].email == user


def test_a_refused_password_is_asked_for_again(screen: Starter, place: Path, dovecot: Dovecot) -> None:
    person = screen("setup", *options(dovecot, email=USER, name="Ada", look_back="none"))
    person.answer("Password of", "wrong horse")
    person.expect("refused the login")
    person.answer("Try again?", "y")
    person.answer(f"Login name [{USER}]")
    person.answer("Password of", PASSWORD)
    assert person.end() == 0, person.text()
    assert configuration.load(place).account[0].username == ""
    assert "wrong horse" not in person.text()


def test_a_wrong_host_is_asked_for_again_and_the_password_is_not(
    screen: Starter, place: Path, dovecot: Dovecot
) -> None:
    person = screen("setup", *options(dovecot, host="localhost.invalid", email=USER, name="Ada", look_back="none"))
    person.answer("Password of", PASSWORD)
    person.answer("Try again?", "y")
    person.answer("Your IMAP server", "127.0.0.1")
    for question in ("tls or starttls", "Port"):
        person.answer(question)
    assert person.end() == 0, person.text()
    assert configuration.load(place).account[0].host == "127.0.0.1"


def test_an_unknown_authority_is_asked_for(screen: Starter, place: Path, dovecot: Dovecot) -> None:
    given = ("--email", USER, "--name", "Ada", "--look-back", "none", "--host", "127.0.0.1", "--security", "starttls")
    person = screen("setup", *given, "--port", str(dovecot.imap_port))
    person.answer("Password of", PASSWORD)
    person.expect("not to be trusted")
    person.answer("Try again?")
    for question in ("Your IMAP server", "tls or starttls", "Port"):
        person.answer(question)
    person.answer("certificate authority", "/no/such.pem")
    person.expect("there is no such file")
    person.answer("certificate authority", str(dovecot.ca_file))
    assert person.end() == 0, person.text()
    account = configuration.load(place).account[0]
    assert (account.ca_file, account.security) == (str(dovecot.ca_file), "starttls")


class TestWithoutAKeyring:
    """The password lies where the person says."""

    @pytest.fixture
    def person(self, screen: Starter, dovecot: Dovecot) -> Starter:
        return lambda *more, **environment: screen(
            "setup", *options(dovecot, email=USER, name="Ada", look_back="none"), *more, **environment
        )

    def test_it_comes_from_a_command(self, person: Starter, place: Path, tmp_path: Path) -> None:
        on = person(PYTHON_KEYRING_BACKEND=NO_KEYRING)
        on.answer("Password of", PASSWORD)
        on.expect("has no keyring")
        on.answer("Which", "1")
        on.answer("A command that prints the password", "echo something else")
        on.expect("another password")
        on.answer("A command that prints the password", command_for(tmp_path))
        assert on.end() == 0, on.text()
        assert configuration.load(place).account[0].password_command == (str(tmp_path / "a secret's keeper.sh"),)
        assert PASSWORD not in everything_below(place.parent) + on.text()

    def test_it_lies_in_an_open_file_only_when_chosen(self, person: Starter, place: Path, tmp_path: Path) -> None:
        on = person(PYTHON_KEYRING_BACKEND=NO_KEYRING)
        on.answer("Password of", PASSWORD)
        on.expect("NOT encrypted")
        on.answer("Which", "2")
        assert on.end() == 0, on.text()
        assert configuration.load(place).account[0].keyring == "file"
        (file,) = (tmp_path / "data" / "rejectbox").glob("*.cfg")
        assert file.stat().st_mode & 0o777 == 0o600

    def test_it_is_left_to_systemd(self, person: Starter, place: Path) -> None:
        on = person(PYTHON_KEYRING_BACKEND=NO_KEYRING)
        on.answer("Password of", PASSWORD)
        on.answer("Which", "3")
        assert on.end() == 0, on.text()
        on.expect("systemd credential 'rejectbox.personal'")
        assert configuration.load(place).account[0].password_command == ()


def test_without_drafts_the_mailboxes_are_named_and_one_is_chosen(
    screen: Starter, place: Path, dovecot_with: ServerStarter[Dovecot]
) -> None:
    server = dovecot_with(drafts=None)
    person = screen("setup", *options(server, email=USER, name="Ada", look_back="none"))
    person.answer("Password of", PASSWORD)
    person.expect("No mailbox for drafts was found. There are: 'INBOX', 'Sent', 'Trash'")
    person.answer("shall the letters go to", "Entwürfe")
    person.expect("There is no 'Entwürfe'")
    person.answer("shall the letters go to", "Trash")
    assert person.end() == 0, person.text()
    assert configuration.load(place).account[0].drafts == "Trash"


def command_for(folder: Path, password: str = PASSWORD) -> str:
    """A password_command, and its password in a file outside of the config's folder."""
    script = folder / "a secret's keeper.sh"
    script.write_text(f"#!/bin/sh\nprintf '%s\\n' '{password}'\n", "utf-8")
    script.chmod(0o700)
    return shlex.quote(str(script))
