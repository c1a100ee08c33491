"""config.toml: the example is true, and each bad one is told whole."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from rejectbox import config
from rejectbox.errors import UserError

HERE = Path(__file__).parent
BAD = sorted((HERE / "bad_configs").glob("*.toml"))


@pytest.mark.parametrize("path", BAD, ids=lambda path: path.stem)
def test_a_bad_config_is_told_with_every_problem_its_key_and_its_remedy(path: Path) -> None:
    with pytest.raises(UserError) as caught:
        config.parse(path.read_text("utf-8"))
    assert [str(problem) for problem in caught.value.problems] == path.with_suffix(".txt").read_text(
        "utf-8"
    ).splitlines()


def test_the_example_shows_every_key_at_its_default() -> None:
    example = config.load(HERE.parent / "config.example.toml")
    (account,) = example.account
    assert example.draft == config.Drafting()
    assert example.classifier == config.Classifier()
    assert example.training == config.Training()
    assert example.journal == config.Journal()
    assert account == config.Account(name="personal", email="ada@example.org", host="imap.example.org")
    text = (HERE.parent / "config.example.toml").read_text("utf-8")
    for table in (
        config.Account,
        config.Me,
        config.Drafting,
        config.Classifier,
        config.Training,
        config.Journal,
        config.OAuth2,
    ):
        for key in table.__dataclass_fields__:
            assert f"\n{key} = " in text or f"\n[account.{key}]" in text


def test_durations_are_read_with_their_unit() -> None:
    text = '[[account]]\nname="a"\nemail="a@example.org"\nhost="h"\nstart="14d"\n[me]\nname="A"\n[draft]\ndelay="90m"\n'
    parsed = config.parse(text)
    assert parsed.account[0].start == timedelta(days=14)
    assert parsed.draft.delay == timedelta(minutes=90)


def test_a_missing_file_is_told_with_the_way_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="rejectbox setup"):
        config.load(tmp_path / "config.toml")


def test_a_file_that_is_no_text_is_told(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UserError, match="UTF-8"):
        config.load(path)


def test_the_environment_names_the_file_before_the_platform_does(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("REJECTBOX_CONFIG", str(tmp_path / "mine.toml"))
    assert config.default_path() == tmp_path / "mine.toml"


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.0.0.2", "::1"])
def test_plain_connections_are_for_loopback_hosts(host: str) -> None:
    assert config.loopback(host)


@pytest.mark.parametrize("host", ["imap.example.org", "10.0.0.1", "localhost.example.org", "0.0.0.0"])
def test_other_hosts_are_not_loopback(host: str) -> None:
    assert not config.loopback(host)
