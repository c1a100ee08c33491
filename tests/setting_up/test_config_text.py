"""The text of config.toml that setup writes: a new one, and one more account in the user's own."""

from __future__ import annotations

import os
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from rejectbox import config as configuration
from rejectbox import toml_text
from rejectbox.answers import Answers
from rejectbox.errors import UserError
from tests.servers.settings import USER

ROOT = Path(__file__).parents[2]
GOOGLE = Answers("ada@gmail.example", "imap.gmail.example", "Ada", issuer="google", client_id="1-x", client_secret="s")
BLOCK = '[[account]]\nname = "one"\nemail = "a@example.org"\nhost = "h"\n'


@pytest.mark.parametrize("text", ['a"b', "a\\b", "a#b", "a = [b]", "Ünïcode 日本語 🙂", "a\x7fb", "'''", "{a}", "[me]"])
def test_any_text_survives_the_way_into_the_config(text: str) -> None:
    config = configuration.parse(
        toml_text.fresh(Answers(USER, "h", text, account=text, username=text, drafts=text, token_command=f'a "{USER}"'))
    )
    account = config.account[0]
    assert (config.me.name, account.name, account.username, account.drafts) == (text, text, text, text)
    assert account.token_command == ("a", USER)


def test_a_new_config_holds_every_key_and_comment_of_the_example_but_those_of_oauth2() -> None:
    example = (ROOT / "config.example.toml").read_text("utf-8")
    made = toml_text.fresh(Answers("ada@example.org", "imap.example.org", "Ada Example"))
    known = tomllib.loads(example)
    del known["account"][0]["oauth2"]
    assert tomllib.loads(made) == known
    assert example[example.index("[[account]]") : example.index("[account.oauth2]")] in made
    assert example[example.index("[me]") :] in made


def test_of_oauth2_stands_there_what_was_given() -> None:
    account = configuration.parse(toml_text.fresh(GOOGLE)).account[0]
    assert (account.auth, account.oauth2.issuer, account.oauth2.client_id) == ("oauth2", "google", "1-x")
    assert tomllib.loads(toml_text.fresh(GOOGLE))["account"][0]["oauth2"] == {
        "issuer": "google",
        "client_id": "1-x",
        "client_secret": "s",
    }


@pytest.mark.parametrize("answers", [Answers(USER, "imap.example.org"), replace(GOOGLE, name="")])
@pytest.mark.parametrize(
    "text",
    [
        f'{BLOCK}[me]\nname = "Ada"',
        f'[me]\nname = "Ada"\n\n{BLOCK}',
        f'{BLOCK}[me]\nname = "Ada"\nsignature = """\n[me]\n"""\n',
        f"{BLOCK}aliases = []\n# of me\n# and more\n[ me ] # here\nname = 'Ada'\n",
        f'{BLOCK}auth = "oauth2"\n[account.oauth2]\nissuer = "yahoo"\nclient_id = "x"\n[me]\nname = "Ada"\n',
        f'{BLOCK}\n[me]\nname = "Ada"\n'.replace("\n", "\r\n"),
    ],
)
def test_an_account_is_added_and_every_line_of_the_user_stays(text: str, answers: Answers) -> None:
    added = toml_text.with_account(text, replace(answers, account="two"))
    assert [account.name for account in configuration.parse(added).account] == ["one", "two"]
    assert set(text.splitlines()) <= set(added.splitlines())
    assert ("\r\n" in text) == ("\r\n" in added)
    assert added.count("\n") == added.count("\r\n") or "\r\n" not in added


def test_accounts_in_a_list_are_left_alone() -> None:
    text = 'account = [{name = "one", email = "a@example.org", host = "h"}]\n[me]\nname = "Ada"\n'
    with pytest.raises(UserError, match="blocks"):
        toml_text.with_account(text, Answers(USER, "h"))


def test_a_failed_write_leaves_the_old_config(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ada = Answers(USER, "imap.example.org", "Ada")
    toml_text.put(place, ada, beside=False)

    def full(_file: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UserError, match="No space left"):
        toml_text.put(place, replace(ada, account="work"), beside=True)
    assert [path.name for path in place.parent.iterdir()] == ["config.toml"]
    assert len(configuration.load(place).account) == 1


def test_a_config_that_came_meanwhile_is_not_written_over(place: Path) -> None:
    toml_text.put(place, Answers(USER, "imap.example.org", "Ada"), beside=False)
    before = place.read_text("utf-8")
    with pytest.raises(UserError, match="somebody else"):
        toml_text.put(place, Answers(USER, "imap.example.org", "Eve"), beside=False)
    assert place.read_text("utf-8") == before


@pytest.mark.skipif(os.name != "posix", reason="Windows has neither")
def test_a_config_that_is_written_anew_keeps_its_mode_and_owner(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    toml_text.write(path, "one")
    assert path.stat().st_mode & 0o777 == 0o600
    path.chmod(0o664)
    if os.geteuid() == 0:
        os.chown(path, 12345, 23456)
    before = path.stat()
    toml_text.write(path, "two")
    assert path.read_text("utf-8") == "two"
    after = path.stat()
    assert after.st_mode & 0o777 == 0o644
    assert (after.st_uid, after.st_gid) == (before.st_uid, before.st_gid)
