"""Setup of an account that signs in with OAuth2, against an authorization server on loopback and a Dovecot that asks it."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import httpx
import keyring
import pytest

from rejectbox import credentials, oauth, toml_text
from rejectbox.answers import Answers, Options
from rejectbox.cli.questions import Dialogue
from rejectbox.cli.setting_up import way_in
from rejectbox.cli.setting_up.keeping import keep, nothing_halfway
from rejectbox.errors import UserError
from tests.oauth.issuer import CLIENT, AuthorizationServer
from tests.oauth.kept import Kept
from tests.servers.settings import PASSWORD, USER

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.servers.dovecot import Dovecot
    from tests.servers.fixtures import Starter as ServerStarter

ALONE = Dialogue(attended=False)


@pytest.fixture
def issuer(monkeypatch: pytest.MonkeyPatch) -> Iterator[AuthorizationServer]:
    """It takes the place of Google, and the user agrees to everything in their browser."""
    with AuthorizationServer() as made:
        client = made.client
        google = replace(
            oauth.ISSUERS["google"],
            iss="",
            scopes=client.scopes,
            authorize_url=client.authorize_url,
            token_url=client.token_url,
            revoke_url=client.revoke_url,
        )
        monkeypatch.setitem(oauth.ISSUERS, "google", google)
        monkeypatch.setattr(way_in, "open_browser", _visited)
        yield made


def _visited(url: str) -> bool:
    visit = {"follow_redirects": True, "timeout": 10, "trust_env": False}
    threading.Thread(target=httpx.get, args=(url,), kwargs=visit, daemon=True).start()
    return True


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    monkeypatch.setenv("TEST_KEYRING", str(tmp_path / "keyring.json"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)
    before = keyring.get_keyring()
    keyring.set_keyring(Kept())  # type: ignore[no-untyped-call]  # keyring leaves it untyped
    yield
    keyring.set_keyring(before)


@pytest.fixture
def answers(dovecot_with: ServerStarter[Dovecot], issuer: AuthorizationServer, ring: None) -> Answers:
    server = dovecot_with({USER: PASSWORD}, introspection=f"{issuer.url}/introspect", mechanisms=("xoauth2",))
    return Answers(
        USER,
        "127.0.0.1",
        "Ada",
        port=server.imaps_port,
        ca_file=str(server.ca_file),
        issuer="google",
        client_id=CLIENT,
    )


@pytest.mark.dovecot
def test_a_sign_in_lets_in_and_its_token_is_kept(answers: Answers) -> None:
    with nothing_halfway() as kept:
        entered = way_in.log_in(answers, Options(), ALONE, kept.note)
        written, where = keep(entered.answers, entered.secret, kept, ALONE)
        kept.settle()
    assert "INBOX" in [folder.name for folder in entered.folders]
    assert where.startswith("The token comes from: ")
    assert credentials.token(toml_text.account_of(written))


@pytest.mark.dovecot
def test_what_ends_setup_after_the_sign_in_takes_the_token_back(answers: Answers) -> None:
    def interrupted() -> None:
        with nothing_halfway() as kept:
            way_in.log_in(answers, Options(), ALONE, kept.note)
            assert credentials.token(toml_text.account_of(answers))
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert credentials.token(toml_text.account_of(answers)) is None


@pytest.mark.dovecot
def test_a_client_that_is_not_known_is_told(answers: Answers) -> None:
    wrong = replace(answers, client_id="somebody else")
    with pytest.raises(UserError), nothing_halfway() as kept:
        way_in.log_in(wrong, Options(), ALONE, kept.note)
    assert credentials.token(toml_text.account_of(answers)) is None
