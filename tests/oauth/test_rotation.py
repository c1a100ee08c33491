"""A spent refresh token is never used again, whatever the keyrings of the machine do: the issuer would end the sign-in."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from rejectbox import credentials
from rejectbox.credentials import keyrings
from rejectbox.errors import SignInNeeded
from rejectbox.oauth import rotation
from rejectbox.oauth.rotation import Rotation

if TYPE_CHECKING:
    from rejectbox.config import Account
    from rejectbox.oauth.tokens import Tokens
    from tests.oauth.issuer import AuthorizationServer


class Memory:
    """A keyring whose writing can be refused, or held up."""

    def __init__(self) -> None:
        self.held: dict[tuple[str, str], str] = {}
        self.refuses = False
        self.open = threading.Event()
        self.open.set()

    def get_password(self, service: str, user: str) -> str | None:
        return self.held.get((service, user))

    def set_password(self, service: str, user: str, secret: str) -> None:
        if self.refuses:
            raise OSError
        self.open.wait(20)
        self.held[service, user] = secret

    def delete_password(self, service: str, user: str) -> None:
        del self.held[service, user]


@pytest.fixture
def two(monkeypatch: pytest.MonkeyPatch) -> tuple[Memory, Memory]:
    """The keyrings of the machine."""
    made = Memory(), Memory()
    monkeypatch.setattr(keyrings, "backends", lambda _choice: list(made))
    return made


def renew(account: Account, tokens: Tokens) -> str:
    return tokens.access(account, refused=tokens.access(account)).value


def test_a_second_keyring_takes_what_the_first_one_refuses(
    account: Account, issuer: AuthorizationServer, tokens: Tokens, two: tuple[Memory, Memory]
) -> None:
    credentials.keep_token(account, issuer.signed_in())
    two[0].refuses = True
    renew(account, tokens)
    assert two[1].held
    assert renew(account, tokens) in issuer.access
    two[0].refuses = False
    assert renew(account, tokens) in issuer.access
    assert not any(family.revoked for family in issuer.refresh.values())


def test_a_token_that_is_kept_only_after_the_next_one_was_given_is_not_used(
    account: Account,
    issuer: AuthorizationServer,
    tokens: Tokens,
    two: tuple[Memory, Memory],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    credentials.keep_token(account, issuer.signed_in())
    first = tokens.access(account)
    monkeypatch.setattr(keyrings, "PATIENCE", 0.2)
    two[0].open.clear()
    second = tokens.access(account, refused=first)
    third = tokens.access(account, refused=second)
    before = dict(two[0].held)
    two[0].open.set()
    monkeypatch.setattr(keyrings, "PATIENCE", 20.0)
    credentials.token(account)  # waits until the one before has ended
    assert two[0].held != before, "the token of `second` came in at last"
    assert tokens.access(account, refused=third).value in issuer.access
    assert not any(family.revoked for family in issuer.refresh.values())


def test_after_signing_out_a_spent_token_is_none(account: Account, issuer: AuthorizationServer, tokens: Tokens) -> None:
    spent = issuer.signed_in()
    credentials.keep_token(account, spent)
    tokens.access(account)
    tokens.drop(account)
    credentials.keep_token(account, spent)
    with pytest.raises(SignInNeeded):
        tokens.access(account)
    assert not issuer.refresh[spent].revoked


def test_a_new_sign_in_is_used_although_a_keyring_gives_the_old_one(
    account: Account, issuer: AuthorizationServer, tokens: Tokens, two: tuple[Memory, Memory]
) -> None:
    credentials.keep_token(account, issuer.signed_in())
    two[0].refuses = True
    tokens.access(account)
    fresh = issuer.signed_in()
    tokens.keep(account, fresh)
    tokens.access(account)
    assert issuer.count("/token", refresh_token=fresh) == 1


def test_what_is_remembered_is_bounded_and_a_token_that_keeps_coming_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rotation, "_MOST", 3)
    made = Rotation()
    for number in range(20):
        made.went_on(f"token {number}", f"token {number + 1}")
        assert made.good("token 0") == f"token {number + 1}"
    assert len(made._spent) == 3
    assert made.good("of another process") == "of another process"
