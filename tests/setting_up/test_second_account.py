"""A config that is there: another account goes into it, and nothing of the user's is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rejectbox import config as configuration
from tests.servers.settings import PASSWORD, USER

from .conftest import options
from .kept import kept

if TYPE_CHECKING:
    from pathlib import Path

    from tests.servers.dovecot import Dovecot

    from .conftest import Starter

BEFORE = """\
# mine
[[account]]
name = "personal"
email = "a@example.org"
host = "imap.example.org"   # the old one

# about me
[me]
name = "Ada"

[draft]
quote = false
"""


@pytest.fixture
def existing(place: Path) -> Path:
    place.parent.mkdir(parents=True)
    place.write_text(BEFORE, "utf-8")
    return place


def test_a_second_account_is_added_the_same_way(
    screen: Starter, existing: Path, dovecot: Dovecot, tmp_path: Path
) -> None:
    person = screen("setup", *options(dovecot))
    person.answer("Add another account to it?", "y")
    person.answer("What to call the account", "personal")
    person.expect("There is an account 'personal' already")
    person.answer("What to call the account", "work")
    person.answer("Your address", USER)
    person.answer("Password of", PASSWORD)
    person.answer("Show what the last 30 days", "n")
    assert person.end() == 0, person.text()
    after = existing.read_text("utf-8")
    config = configuration.parse(after)
    assert [account.name for account in config.account] == ["personal", "work"]
    assert (config.me.name, config.draft.quote) == ("Ada", False)
    above, below = BEFORE.split("# about me")
    assert after.startswith(above)
    assert after.endswith(f"# about me{below}")
    assert kept(tmp_path, USER) == PASSWORD


def test_saying_no_leaves_a_config_as_it_is(screen: Starter, existing: Path) -> None:
    person = screen("setup")
    person.answer("Add another account to it?", "n")
    assert person.end() == 0, person.text()
    assert existing.read_text("utf-8") == BEFORE


def test_ctrl_c_leaves_a_config_as_it_is(screen: Starter, existing: Path, dovecot: Dovecot, tmp_path: Path) -> None:
    person = screen("setup", *options(dovecot, account="work", email=USER))
    person.answer("Add another account to it?", "y")
    person.answer("Password of", PASSWORD)
    person.expect("Show what the last 30 days")
    person.press("C-c")
    assert person.end() == 130, person.text()
    assert existing.read_text("utf-8") == BEFORE
    assert kept(tmp_path, USER) is None


def test_a_config_with_a_mistake_is_told_before_any_question(screen: Starter, place: Path) -> None:
    place.parent.mkdir(parents=True)
    place.write_text("[[account]\n", "utf-8")
    person = screen("setup")
    assert person.end() == 2
    person.expect("it is not valid TOML")


def test_a_new_password_is_tried_before_it_is_kept(
    screen: Starter, existing: Path, dovecot: Dovecot, tmp_path: Path
) -> None:
    server = f'host = "127.0.0.1"\nport = {dovecot.imaps_port}\nca_file = "{dovecot.ca_file}"\n'
    account = BEFORE.replace('host = "imap.example.org"   # the old one\n', server).replace("a@example.org", USER)
    existing.write_text(account, "utf-8")
    person = screen("login", "personal")
    person.answer("Password of", "wrong horse")
    person.answer("Try again?", "n")
    assert person.end() == 1, person.text()
    assert kept(tmp_path, USER) is None
    person = screen("login", "personal")
    person.answer("Password of", PASSWORD)
    assert person.end() == 0, person.text()
    assert kept(tmp_path, USER) == PASSWORD
