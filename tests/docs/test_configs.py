"""Every piece of config.toml that a page shows is one that Rejectbox takes; every TOML is TOML."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from rejectbox import config, providers, template_files

from .shown import Block, blocks

ACCOUNT = {"name": '"personal"', "email": '"ada@example.org"', "host": '"imap.example.org"'}
ME = '[me]\nname = "Ada Example"\n'
TOML = [block for block in blocks() if block.language == "toml"]
JINJA = [block for block in blocks() if block.language == "jinja"]


def completed(text: str) -> str:
    """The snippet with the tables that a config must have. Keys without a table are those of an account."""
    given = tomllib.loads(text)
    me = "" if "me" in given else ME
    if isinstance(given.get("account"), list):
        return f"{text}\n{me}"
    keys = {name for name, value in given.items() if not isinstance(value, dict)}
    account = "[[account]]\n" + "".join(f"{name} = {value}\n" for name, value in ACCOUNT.items() if name not in keys)
    if keys or "account" in given:
        return f"{account}{text}\n{me}"
    return f"{account}{me}{text}"


def of_a_provider(text: str) -> bool:
    """Is it an entry of rejectbox/providers/providers.toml?"""
    return any(isinstance(table, dict) and "logins" in table for table in tomllib.loads(text).values())


@pytest.mark.parametrize("block", TOML, ids=lambda block: block.where)
def test_a_shown_config_is_taken(block: Block, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for place in re.findall(r'"~/([^"]+)"', block.text):  # what a page names, the reader has
        (tmp_path / place).parent.mkdir(parents=True, exist_ok=True)
        if Path(place).suffix:
            (tmp_path / place).write_text("")
        else:
            (tmp_path / place).mkdir()
    if of_a_provider(block.text):
        for key, table in tomllib.loads(block.text).items():
            assert providers.Provider(key=key, **table).logins
    else:
        assert config.parse(completed(block.text)).account


def test_there_are_configs_to_check() -> None:
    assert len(TOML) >= 4


@pytest.mark.parametrize("block", JINJA, ids=lambda block: block.where)
def test_a_shown_letter_is_a_good_one(block: Block, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("letters") / "en" / "application.txt"
    path.parent.mkdir()
    path.write_text(block.text, "utf-8")
    assert template_files.check(path.parents[1]) == (1, [])
