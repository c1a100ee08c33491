"""Access tokens: renewed before they end and after a refusal, rotated without loss, and what a misbehaving issuer leads to."""

from __future__ import annotations

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from rejectbox import credentials
from rejectbox.config import Account
from rejectbox.errors import (
    Busy,
    ConnectionLost,
    NoSecret,
    RejectboxError,
    SignInNeeded,
    Unreachable,
)
from rejectbox.oauth import wire
from rejectbox.oauth.tokens import Tokens
from tests.oauth.conftest import account_at
from tests.oauth.issuer import DESCRIPTION, Odd

if TYPE_CHECKING:
    from pathlib import Path

    from tests.oauth.issuer import AuthorizationServer
    from tests.oauth.kept import Kept


@pytest.fixture
def signed_in(account: Account, issuer: AuthorizationServer) -> Account:
    credentials.keep_token(account, issuer.signed_in())
    return account


def kept(account: Account) -> str:
    found = credentials.token(account)
    assert found
    return found.value


def renewals(issuer: AuthorizationServer) -> int:
    return issuer.count("/token", grant_type="refresh_token")


def test_a_token_serves_until_it_nears_its_end(signed_in: Account, issuer: AuthorizationServer, tokens: Tokens) -> None:
    first = tokens.access(signed_in)
    assert first.kind == "token"
    assert first.value in issuer.access
    assert tokens.access(signed_in) == first
    assert renewals(issuer) == 1


def test_a_short_life_is_used_to_its_half(signed_in: Account, issuer: AuthorizationServer, tokens: Tokens) -> None:
    issuer.lifetime = 100
    first = tokens.access(signed_in)
    tokens._held = {key: _older(grant, 40.0) for key, grant in tokens._held.items()}
    assert tokens.access(signed_in) == first
    tokens._held = {key: _older(grant, 11.0) for key, grant in tokens._held.items()}
    assert tokens.access(signed_in) != first


def _older(grant: wire.Grant, seconds: float) -> wire.Grant:
    return wire.Grant(grant.access, grant.refresh, grant.ends - seconds, grant.lifetime)


def test_it_is_renewed_five_minutes_before_its_end(
    signed_in: Account, issuer: AuthorizationServer, tokens: Tokens
) -> None:
    first = tokens.access(signed_in)
    tokens._held = {key: _older(grant, 3290.0) for key, grant in tokens._held.items()}
    assert tokens.access(signed_in) == first
    tokens._held = {key: _older(grant, 11.0) for key, grant in tokens._held.items()}
    assert tokens.access(signed_in) != first


def test_a_refused_token_is_renewed_and_only_that_one(
    signed_in: Account, issuer: AuthorizationServer, tokens: Tokens
) -> None:
    first = tokens.access(signed_in)
    second = tokens.access(signed_in, refused=first)
    assert second != first
    assert tokens.access(signed_in, refused=first) == second
    assert renewals(issuer) == 2


def test_each_new_refresh_token_is_kept(signed_in: Account, issuer: AuthorizationServer, tokens: Tokens) -> None:
    held = [kept(signed_in)]
    for _ in range(3):
        tokens.access(signed_in, refused=tokens.access(signed_in))
        held.append(kept(signed_in))
    assert len(set(held)) == 4
    assert Tokens().access(signed_in).value in issuer.access


def test_an_issuer_that_rotates_nothing_leaves_the_keyring_alone(
    signed_in: Account, issuer: AuthorizationServer, tokens: Tokens
) -> None:
    issuer.rotates = False
    before = kept(signed_in)
    tokens.access(signed_in, refused=tokens.access(signed_in))
    assert kept(signed_in) == before


def test_many_mailboxes_of_one_account_renew_once(
    signed_in: Account, issuer: AuthorizationServer, tokens: Tokens
) -> None:
    with ThreadPoolExecutor(8) as pool:
        found = set(pool.map(lambda _: tokens.access(signed_in).value, range(8)))
    assert len(found) == 1
    assert renewals(issuer) == 1


def test_several_processes_lose_no_rotation(
    signed_in: Account, issuer: AuthorizationServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "tests.oauth.kept.Kept")
    client = {key: getattr(issuer.client, key) for key in ("client_id", "token_url", "authorize_url")}
    code = f"""from rejectbox.config import Account, OAuth2
from rejectbox.oauth.tokens import Tokens
account = Account(name="personal", email="ada@example.org", host="127.0.0.1", auth="oauth2", oauth2=OAuth2(**{client!r}))
for _ in range(4):
    print(Tokens().access(account).value)"""
    running = [subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) for _ in range(3)]
    printed = [process.communicate(timeout=60)[0].split() for process in running]
    assert [process.returncode for process in running] == [0, 0, 0]
    assert {token for tokens in printed for token in tokens} <= set(issuer.access)
    assert renewals(issuer) == 12
    assert not issuer.refresh[kept(signed_in)].revoked


def test_a_keyring_that_takes_nothing_loses_no_rotation_while_the_process_lives(
    signed_in: Account, issuer: AuthorizationServer, tokens: Tokens, kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(*_: object) -> None:
        raise OSError

    with monkeypatch.context() as broken:
        broken.setattr(type(kept), "set_password", locked)
        tokens.access(signed_in, refused=tokens.access(signed_in))
    last = tokens.access(signed_in, refused=tokens.access(signed_in))
    assert last.value in issuer.access
    assert Tokens().access(signed_in).value in issuer.access


def test_a_keyring_that_locks_later_stops_nothing(
    signed_in: Account, issuer: AuthorizationServer, tokens: Tokens, kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(*_: object) -> None:
        raise OSError

    tokens.access(signed_in)
    with monkeypatch.context() as broken:
        broken.setattr(type(kept), "get_password", locked)
        broken.setattr(type(kept), "set_password", locked)
        for _ in range(2):
            assert tokens.access(signed_in, refused=tokens.access(signed_in)).value in issuer.access
        with pytest.raises(NoSecret):
            Tokens().access(signed_in)
    assert tokens.access(signed_in, refused=tokens.access(signed_in)).value in issuer.access
    assert Tokens().access(signed_in).value in issuer.access


def test_a_token_that_is_still_good_serves_while_the_issuer_is_away(
    signed_in: Account, issuer: AuthorizationServer, tokens: Tokens
) -> None:
    first = tokens.access(signed_in)
    tokens._held = {key: _older(grant, 3500.0) for key, grant in tokens._held.items()}
    issuer.odd.extend([Odd(status=503)] * 2)
    assert tokens.access(signed_in) == first
    with pytest.raises(Busy):
        tokens.access(signed_in, refused=first)


def test_a_token_from_systemd_is_used_and_a_rotation_is_kept_in_memory(
    account: Account,
    issuer: AuthorizationServer,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    tokens = Tokens()
    (tmp_path / "rejectbox.personal").write_text(issuer.signed_in())
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    tokens.access(account, refused=tokens.access(account))
    assert tokens.access(account).value in issuer.access
    assert "which a systemd credential cannot take" in caplog.text


def test_nobody_signed_in_names_the_command(account: Account, tokens: Tokens) -> None:
    with pytest.raises(SignInNeeded, match=r"nobody has signed in yet\. Run `rejectbox login personal`"):
        tokens.access(account)


def test_a_revoked_sign_in_names_the_command_and_shows_no_token(
    signed_in: Account, issuer: AuthorizationServer, tokens: Tokens
) -> None:
    issuer.revoke_all()
    with pytest.raises(SignInNeeded, match="Sign in again with `rejectbox login personal`") as caught:
        tokens.access(signed_in)
    assert "refresh-" not in str(caught.value)


def test_a_new_sign_in_serves_at_once(signed_in: Account, issuer: AuthorizationServer, tokens: Tokens) -> None:
    issuer.revoke_all()
    with pytest.raises(SignInNeeded):
        tokens.access(signed_in)
    tokens.keep(signed_in, issuer.signed_in())
    assert tokens.access(signed_in).value in issuer.access


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b'{"error": "invalid_client"}', "Check account.oauth2.client_id"),
        (b'{"error": "unauthorized_client"}', "Check account.oauth2.client_id"),
        (b'{"error": "deleted_client"}', "Check account.oauth2.client_id"),
        (b'{"error": "disabled_client"}', "Check account.oauth2.client_id"),
        (b'{"error": "admin_policy_enforced"}', "Sign in again"),
        (b'{"error": "invalid_scope"}', "cannot give what is asked for"),
        (b'{"error": "interaction_required"}', "Sign in again"),
        (b'{"access_token": "x", "token_type": "mac"}', "unsupported_token_type"),
    ],
)
def test_what_only_the_user_can_mend_stops_the_account(
    signed_in: Account, issuer: AuthorizationServer, tokens: Tokens, body: bytes, words: str
) -> None:
    issuer.odd.append(Odd(body, 400))
    with pytest.raises(SignInNeeded, match=words):
        tokens.access(signed_in)


LATER: list[tuple[Odd, type[RejectboxError]]] = [
    (Odd(status=500), Busy),
    (Odd(b"<html>no</html>", status=503), Busy),
    (Odd(status=429), Busy),
    (Odd(b'{"error": "temporarily_unavailable"}', 400), Busy),
    (Odd(b'{"error": "never heard of \\u001b it"}', 400), Busy),
    (Odd(b'{"error": {"code": 7}}', 400), Busy),
    (Odd(b'{"access_token": "x", "token_type":'), ConnectionLost),
    (Odd(b"[" * 100_000), ConnectionLost),
    (Odd(b"[]"), ConnectionLost),
    (Odd(b"\xff\xfe\x00"), ConnectionLost),
    (Odd(b"{}"), ConnectionLost),
    (Odd(b'{"access_token": 7}'), ConnectionLost),
    (Odd(b'{"access_token": "x\\r\\nA1 DELETE INBOX"}'), ConnectionLost),
    (Odd(b"<html>log in to this network</html>", status=302), ConnectionLost),
    (Odd(b" " * 400_000), ConnectionLost),
]


@pytest.mark.parametrize(("odd", "error"), LATER)
def test_what_may_go_better_later_is_asked_later(
    signed_in: Account, issuer: AuthorizationServer, tokens: Tokens, odd: Odd, error: type[RejectboxError]
) -> None:
    issuer.odd.append(odd)
    before = kept(signed_in)
    with pytest.raises(error) as caught:
        tokens.access(signed_in)
    assert isinstance(caught.value, ConnectionLost)
    assert kept(signed_in) == before
    assert tokens.access(signed_in).value in issuer.access


def test_a_refusal_that_nobody_knows_is_asked_again_and_says_what_to_do_if_it_goes_on(
    signed_in: Account, issuer: AuthorizationServer, tokens: Tokens
) -> None:
    issuer.odd.append(Odd(b'{"error": "full_moon"}', 400))
    with pytest.raises(Busy, match=r"\(full_moon\)\. If it goes on, check account\.oauth2, then run `rejectbox login"):
        tokens.access(signed_in)


def test_an_issuer_that_is_silent_is_waited_for_only_so_long(
    signed_in: Account, issuer: AuthorizationServer, tokens: Tokens, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wire, "_PATIENCE", 0.2)
    issuer.odd.append(Odd(seconds=1.0))
    with pytest.raises(ConnectionLost):
        tokens.access(signed_in)


@pytest.mark.parametrize("url", ["http://127.0.0.1:1/token", "https://../"])
def test_an_issuer_that_is_away_is_unreachable(issuer: AuthorizationServer, tokens: Tokens, url: str) -> None:
    away = account_at(issuer, token_url=url)
    credentials.keep_token(away, "refresh")
    with pytest.raises(Unreachable):
        tokens.access(away)


@pytest.mark.parametrize("description", [DESCRIPTION, "Ung\u00fcltig", 'say "x"', 7, ["x"], {"a": 1}, None, ""])
def test_however_a_refusal_is_described_its_code_counts(
    signed_in: Account, issuer: AuthorizationServer, tokens: Tokens, description: object
) -> None:
    said = {"error": "invalid_grant", "error_description": description, "error_uri": description}
    issuer.odd.append(Odd(json.dumps(said).encode(), 400))
    with pytest.raises(SignInNeeded, match="Sign in again") as caught:
        tokens.access(signed_in)
    assert "AADSTS" not in str(caught.value)


@pytest.mark.parametrize(
    "said", [None, "3600", "soon", -5, 0, [], 1e300, pytest.param(int("9" * 400), id="400 digits"), True]
)
def test_a_life_that_is_no_number_of_seconds_is_no_trouble(
    signed_in: Account, issuer: AuthorizationServer, tokens: Tokens, said: object
) -> None:
    issuer.says = {"expires_in": said, "expires_at": "never"}
    assert tokens.access(signed_in).value in issuer.access


def test_a_command_gives_its_token_anew_each_time(tokens: Tokens, tmp_path: Path) -> None:
    (tmp_path / "count").write_text("")
    command = ("sh", "-c", f"echo x >> {tmp_path}/count; echo token-$(wc -l < {tmp_path}/count)")
    with_command = Account(name="a", email="ada@example.org", host="h", token_command=command)
    first = tokens.access(with_command)
    assert (first.value, first.source, first.kind) == ("token-1", "token_command", "token")
    assert tokens.access(with_command, refused=first).value == "token-2"


def test_a_command_runs_once_for_all_who_wait_for_it_and_never_beside_itself(tokens: Tokens, tmp_path: Path) -> None:
    log = tmp_path / "log"
    command = ("sh", "-c", f"echo begins >> {log}; sleep 0.4; echo ends >> {log}; echo token-$(wc -l < {log})")
    with_command = Account(name="a", email="ada@example.org", host="h", token_command=command)
    first = tokens.access(with_command)
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: tokens.access(with_command, refused=first), range(8)))
    lines = log.read_text().split()
    assert lines == ["begins", "ends"] * (len(lines) // 2)
    assert len(lines) < 8


def test_what_was_held_before_somebody_signed_in_or_out_is_not_used(
    signed_in: Account, issuer: AuthorizationServer, tokens: Tokens
) -> None:
    first = tokens.access(signed_in, since=1)
    assert tokens.access(signed_in, since=1) == first
    second = tokens.access(signed_in, since=2)
    assert second != first
    assert tokens.access(signed_in, since=2) == second
    credentials.forget(signed_in)
    with pytest.raises(SignInNeeded):
        tokens.access(signed_in, since=3)


def test_a_command_that_fails_is_told_without_its_output(tokens: Tokens) -> None:
    failing = Account(name="a", email="ada@example.org", host="h", token_command=("sh", "-c", "echo hush; exit 3"))
    with pytest.raises(Busy, match=r"token_command 'sh' ended with exit code 3") as caught:
        tokens.access(failing)
    assert "hush" not in str(caught.value)
