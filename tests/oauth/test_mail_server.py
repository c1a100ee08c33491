"""Logging in with tokens at a real Dovecot that asks the issuer about each (RFC 7662), and at servers of the tests' own."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

import pytest

from rejectbox import credentials, logins, mailbox
from rejectbox.config import Account
from rejectbox.credentials import Secret
from rejectbox.errors import Busy, LoginRefused, SignInNeeded, TokenRefused
from rejectbox.oauth.tokens import _TOKENS
from tests.scripted.server import Scripted
from tests.servers.settings import PASSWORD, USER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.oauth.issuer import AuthorizationServer
    from tests.servers.dovecot import Dovecot
    from tests.servers.fixtures import Starter

pytestmark = pytest.mark.dovecot


@pytest.fixture(params=["xoauth2", "oauthbearer"])
def server(request: pytest.FixtureRequest, dovecot_with: Starter[Dovecot], issuer: AuthorizationServer) -> Dovecot:
    return dovecot_with({USER: PASSWORD}, introspection=f"{issuer.url}/introspect", mechanisms=(request.param,))


@pytest.fixture
def mine(server: Dovecot, issuer: AuthorizationServer) -> Iterator[Account]:
    """Signed in, at that server."""
    made = Account(
        name="personal",
        email=USER,
        host=server.host,
        port=server.imaps_port,
        ca_file=str(server.ca_file),
        auth="oauth2",
        oauth2=issuer.client,
    )
    credentials.keep_token(made, issuer.signed_in())
    yield made
    _TOKENS.drop(made)


def test_a_token_logs_in_by_the_mechanism_that_is_offered(mine: Account, server: Dovecot) -> None:
    connection, secret = logins.connect(mine)
    assert "Drafts" in {folder.name for folder in connection.folders()}
    connection.close()
    (mechanism,) = server.settings.mechanisms
    assert [said.line.split()[1:] for said in server.said() if said.verb == "AUTHENTICATE"] == [
        ["AUTHENTICATE", mechanism.upper()]
    ]
    assert not any(secret.value[:20] in said.line for said in server.said())


def test_a_token_that_ended_on_its_own_is_renewed_once(mine: Account, issuer: AuthorizationServer) -> None:
    logins.connect(mine)[0].close()
    issuer.expire_access()
    logins.connect(mine)[0].close()
    assert issuer.count("/token", grant_type="refresh_token") == 2


def test_a_revoked_sign_in_is_told_with_the_command(mine: Account, issuer: AuthorizationServer) -> None:
    logins.connect(mine)[0].close()
    issuer.revoke_all()
    with pytest.raises(SignInNeeded, match="rejectbox login personal"):
        logins.connect(mine)


def test_a_token_of_somebody_else_is_tried_twice_and_told(
    mine: Account, issuer: AuthorizationServer, server: Dovecot
) -> None:
    issuer.user = "bob@example.org"
    credentials.keep_token(mine, issuer.signed_in())
    with pytest.raises(TokenRefused, match=r"refused the token.*as the owner of this mailbox") as caught:
        logins.connect(mine)
    assert "access-" not in str(caught.value)
    assert sum(said.verb == "AUTHENTICATE" for said in server.said()) == 2


def test_a_server_that_takes_no_tokens_is_named_and_hears_none(dovecot: Dovecot) -> None:
    account = Account(
        name="p", email=USER, host=dovecot.host, port=dovecot.imaps_port, ca_file=str(dovecot.ca_file), auth="oauth2"
    )
    before = len(dovecot.said())
    with pytest.raises(LoginRefused, match="neither XOAUTH2 nor OAUTHBEARER"):
        mailbox.connect(account, Secret("token", "test", "token"))
    assert not any(said.verb == "AUTHENTICATE" for said in dovecot.said()[before:])
