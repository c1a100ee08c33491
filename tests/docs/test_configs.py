"""Every piece of config.toml that a page shows is one that Rejectbox takes; every TOML is TOML."""

from __future__ import annotations

import tomllib

import pytest

from rejectbox import config, template_files

from .shown import Block, blocks

MINIMAL = {
    "account": '[[account]]\nname = "personal"\nemail = "ada@example.org"\nhost = "imap.example.org"\n',
    "me": '[me]\nname = "Ada Example"\n',
}
TOML = [block for block in blocks() if block.language == "toml"]
JINJA = [block for block in blocks() if block.language == "jinja"]


def completed(text: str) -> str:
    """The snippet with the tables that a config must have. One that sets keys of an account is put below its keys."""
    tables = tomllib.loads(text)
    before = "".join(piece for name, piece in MINIMAL.items() if name not in tables)
    account = tables.get("account")
    if isinstance(account, dict):  # [account.oauth2] alone
        return MINIMAL["account"] + text + "\n" + MINIMAL["me"]
    if any(not isinstance(value, dict | list) or _list_of_words(value) for value in tables.values()):
        return MINIMAL["account"] + text + "\n" + MINIMAL["me"]
    return f"{before}{text}" if account is None else f"{text}\n{before}"


def _list_of_words(value: object) -> bool:
    return isinstance(value, list) and not any(isinstance(one, dict) for one in value)


@pytest.mark.parametrize("block", TOML, ids=lambda block: block.where)
def test_a_shown_config_is_taken(block: Block, tmp_path_factory: pytest.TempPathFactory) -> None:
    text = completed(block.text)
    if "templates =" in text:
        folder = tmp_path_factory.mktemp("templates")
        text = text.replace('"~/.config/rejectbox/templates"', f'"{folder}"')
    parsed = config.parse(text)
    assert parsed.account


def test_there_are_configs_to_check() -> None:
    assert len(TOML) >= 4


@pytest.mark.parametrize("block", JINJA, ids=lambda block: block.where)
def test_a_shown_letter_is_a_good_one(block: Block, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("letters") / "en" / "application.txt"
    path.parent.mkdir()
    path.write_text(block.text, "utf-8")
    assert template_files.check(path.parents[1]) == (1, [])
