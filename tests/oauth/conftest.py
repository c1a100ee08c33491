"""An issuer, an account that signs in there, a keyring in a file, and a browser that agrees to everything."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import httpx
import keyring
import pytest

from rejectbox.config import Account
from rejectbox.oauth.tokens import Tokens
from tests.oauth.issuer import AuthorizationServer
from tests.oauth.kept import Kept

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def issuer() -> Iterator[AuthorizationServer]:
    with AuthorizationServer() as made:
        yield made


@pytest.fixture(autouse=True)
def kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Kept]:
    """The keyring; the folder for state is a temporary one too."""
    monkeypatch.setenv("TEST_KEYRING", str(tmp_path / "keyring.json"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)
    before = keyring.get_keyring()
    made = Kept()  # type: ignore[no-untyped-call]  # keyring leaves it untyped
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def account_at(issuer: AuthorizationServer, name: str = "personal", /, **client: Any) -> Account:
    """An account that signs in there; `client` are other values of [account.oauth2]."""
    given = replace(issuer.client, **client)
    return Account(name=name, email="ada@example.org", host="127.0.0.1", auth="oauth2", oauth2=given)


@pytest.fixture
def account(issuer: AuthorizationServer) -> Account:
    return account_at(issuer)


@pytest.fixture
def tokens() -> Tokens:
    """Those of a process that has just begun."""
    return Tokens()


class Browser:
    """Goes where it is sent, as a user agrees; `pages` is what it showed at the end."""

    def __init__(self) -> None:
        self.pages: list[httpx.Response] = []

    def open(self, url: str) -> bool:
        threading.Thread(target=self._visit, args=(url,), daemon=True).start()
        return True

    def _visit(self, url: str) -> None:
        self.pages.append(httpx.get(url, follow_redirects=True, timeout=10, trust_env=False))


@pytest.fixture
def browser() -> Browser:
    return Browser()
