"""Logging in with tokens at a real Dovecot that asks the issuer about each (RFC 7662), and at servers of the tests' own."""

from __future__ import annotations

import base64
import json
import socket
import threading
from typing import TYPE_CHECKING, Self

import pytest

from rejectbox import credentials, logins, mailbox
from rejectbox.config import Account
from rejectbox.credentials import Secret
from rejectbox.errors import Busy, LoginRefused, SignInNeeded, TokenRefused
from rejectbox.oauth.tokens import _TOKENS
from tests.servers.settings import PASSWORD, USER

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

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


def test_a_command_that_prints_the_refused_token_again_has_it_sent_once(
    mine: Account, server: Dovecot, tmp_path: Path
) -> None:
    command = ("sh", "-c", f"echo x >> {tmp_path}/asked; echo refused")
    stale = Account(name="p", email=USER, host=mine.host, port=mine.port, ca_file=mine.ca_file, token_command=command)
    with pytest.raises(TokenRefused):
        logins.connect(stale)
    assert sum(said.verb == "AUTHENTICATE" for said in server.said()) == 1
    assert (tmp_path / "asked").read_text() == "x\n" * 2


def test_after_somebody_signed_out_a_daemon_logs_in_no_more_with_what_it_holds(mine: Account) -> None:
    logins.connect(mine)[0].close()
    credentials.forget(mine)
    logins.connect(mine)[0].close()
    logins.changed()
    with pytest.raises(SignInNeeded, match="nobody has signed in"):
        logins.connect(mine)


def test_a_server_that_takes_no_tokens_is_named_and_hears_none(dovecot: Dovecot) -> None:
    account = Account(
        name="p", email=USER, host=dovecot.host, port=dovecot.imaps_port, ca_file=str(dovecot.ca_file), auth="oauth2"
    )
    before = len(dovecot.said())
    with pytest.raises(LoginRefused, match="neither XOAUTH2 nor OAUTHBEARER"):
        mailbox.connect(account, Secret("token", "test", "token"))
    assert not any(said.verb == "AUTHENTICATE" for said in dovecot.said()[before:])


class Asking:
    """An IMAP server that answers AUTHENTICATE with these challenges, and at last with these words; it keeps what it hears."""

    def __init__(self, mechanism: str, challenges: list[bytes], last: str) -> None:
        self.heard: list[bytes] = []
        self._offer, self._challenges, self._last = mechanism, challenges, last
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.account = Account(
            name="p",
            email="ada@example.org",
            username="a=b,c@example.org",
            host="127.0.0.1",
            port=self._listener.getsockname()[1],
            security="none",
            auth="oauth2",
        )

    def __enter__(self) -> Self:
        threading.Thread(target=self._serve, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._listener.close()

    def _serve(self) -> None:
        client, _ = self._listener.accept()
        with client, client.makefile("rwb", buffering=0) as lines:
            lines.write(b"* OK [CAPABILITY IMAP4rev1 AUTH=%s] ready\r\n" % self._offer.encode())
            while line := lines.readline():
                tag, verb = line.split()[:2]
                if verb == b"AUTHENTICATE":
                    for challenge in self._challenges:
                        lines.write(b"+ %s\r\n" % base64.b64encode(challenge))
                        self.heard.append(lines.readline())
                        if self.heard[-1] == b"*\r\n":
                            break
                    lines.write(b"%s %s\r\n" % (tag, self._last.encode()))
                else:
                    lines.write(b"* CAPABILITY IMAP4rev1 AUTH=%s\r\n%s OK done\r\n" % (self._offer.encode(), tag))


REASON = json.dumps({"status": "401", "schemes": "bearer", "scope": "hush"}).encode()


@pytest.mark.parametrize(
    ("mechanism", "said"),
    [
        ("XOAUTH2", ["user=a=b,c@example.org\x01auth=Bearer t0ken\x01\x01", ""]),
        (
            "OAUTHBEARER",
            ["n,a=a=3Db=2Cc@example.org,\x01host=127.0.0.1\x01port={port}\x01auth=Bearer t0ken\x01\x01", "\x01"],
        ),
    ],
)
def test_the_servers_reason_is_answered_as_the_protocol_wants_and_told_to_nobody(
    mechanism: str, said: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    with Asking(mechanism, [b"", REASON], "NO [AUTHENTICATIONFAILED] no") as server:
        with pytest.raises(TokenRefused) as caught:
            mailbox.connect(server.account, Secret("t0ken", "test", "token"))
        wanted = [line.format(port=server.account.port) for line in said]
        assert [base64.b64decode(line).decode() for line in server.heard] == wanted
    for told in (str(caught.value), caplog.text):
        assert "hush" not in told
        assert base64.b64encode(REASON).decode() not in told
        assert "t0ken" not in told


def test_a_server_that_asks_on_and_on_is_broken_off() -> None:
    with Asking("XOAUTH2", [b"", REASON, REASON, REASON], "NO cancelled") as server:
        with pytest.raises(TokenRefused):
            mailbox.connect(server.account, Secret("t0ken", "test", "token"))
        assert server.heard[2:] == [b"*\r\n"]


@pytest.mark.parametrize("words", ["NO [UNAVAILABLE] later", "NO User is authenticated but not connected."])
def test_a_server_that_lets_nobody_in_just_now_is_asked_later(words: str) -> None:
    with Asking("XOAUTH2", [b""], words) as server, pytest.raises(Busy):
        mailbox.connect(server.account, Secret("t0ken", "test", "token"))
