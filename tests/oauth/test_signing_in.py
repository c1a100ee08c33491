"""Signing in with the browser and with a device code, against an authorization server; what is said when it does not come about."""

from __future__ import annotations

import contextlib
import socket
import threading
from typing import TYPE_CHECKING, Any, get_args, get_type_hints
from urllib.parse import parse_qs, urlsplit

import httpx
import keyring
import pytest
from keyring.backends import fail

from rejectbox import credentials, oauth
from rejectbox.config import Account, OAuth2
from rejectbox.errors import Busy, ConnectionLost, Unreachable, UserError
from rejectbox.oauth import signing, tokens, wire
from rejectbox.oauth.browser import Return
from rejectbox.oauth.issuers import ISSUERS, Issuer, issuer_of
from rejectbox.oauth.tokens import Tokens
from rejectbox.oauth.wire import Issuing
from tests.oauth.conftest import account_at
from tests.oauth.issuer import Odd

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.oauth.conftest import Browser
    from tests.oauth.issuer import AuthorizationServer


class Heard:
    """What was said to the user, and how long was waited."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.waited: list[float] = []

    @property
    def text(self) -> str:
        return "\n".join(self.said)


@pytest.fixture
def heard() -> Heard:
    return Heard()


def sign_in(account: Account, heard: Heard, browser: Any = None, **options: Any) -> None:
    oauth.sign_in(
        account,
        device=browser is None,
        say=heard.said.append,
        open_browser=browser.open if browser else lambda _url: False,
        wait=heard.waited.append,
        **{"patience": 10.0} | options,
    )


def test_the_browser_signs_in_with_pkce_and_the_keyring_holds_the_refresh_token(
    account: Account, issuer: AuthorizationServer, browser: Browser, heard: Heard
) -> None:
    sign_in(account, heard, browser)
    kept = credentials.token(account)
    assert kept
    assert kept.value in issuer.refresh
    asked = next(form for path, form in issuer.asked if path == "/authorize")
    assert asked["code_challenge_method"] == "S256"
    assert asked["login_hint"] == "ada@example.org"
    assert asked["scope"] == "mail offline_access"
    assert asked["redirect_uri"].startswith("http://127.0.0.1:")
    assert "Sign in as ada@example.org" in heard.text


def test_the_page_at_the_end_says_so_and_is_kept_nowhere(account: Account, browser: Browser, heard: Heard) -> None:
    sign_in(account, heard, browser)
    (page,) = browser.pages
    assert page.status_code == 200
    assert "Thank you" in page.text
    assert page.headers["Cache-Control"] == "no-store"
    assert "Python" not in page.headers["Server"]


def test_without_a_browser_the_address_is_shown(account: Account, browser: Browser, heard: Heard) -> None:
    class Elsewhere:
        @staticmethod
        def open(url: str) -> bool:
            return not browser.open(url)  # on another screen

    sign_in(account, heard, Elsewhere)
    assert "Open this address" in heard.text
    assert "/authorize?" in heard.text


def test_an_answer_with_another_state_is_not_taken_and_the_right_one_still_is(
    account: Account, issuer: AuthorizationServer, browser: Browser, heard: Heard
) -> None:
    statuses: list[int] = []

    def attacked(url: str) -> None:
        back = parse_qs(urlsplit(url).query)["redirect_uri"][0]
        statuses.extend(
            httpx.get(f"{back}{query}", trust_env=False).status_code
            for query in ("?code=stolen&state=guessed", "?code=stolen", "favicon.ico")
        )
        browser.open(url)

    sign_in(account, heard, Opening(attacked))
    assert statuses == [400, 400, 404]
    assert issuer.count("/token", code="stolen") == 0
    assert issuer.count("/token") == 1
    assert "belongs to another sign-in" in heard.text


class Opening:
    """A browser that does `what` with the address."""

    def __init__(self, what: Callable[[str], object]) -> None:
        self._what = what

    def open(self, url: str) -> bool:
        threading.Thread(target=self._what, args=(url,), daemon=True).start()
        return True


@pytest.mark.parametrize(
    ("back", "words"),
    [
        ({"error": "access_denied"}, "it was not allowed in the browser"),
        ({"error": "unauthorized_client"}, "what kind it is at the provider"),
        ({"error": "\x1b[2Jbad\n"}, "no reason"),
        ({"code": "another"}, "was not taken, or was used already"),
        ({"code": ""}, "gave no token"),
    ],
)
def test_a_refusal_in_the_browser_is_said_in_words_and_nothing_is_kept(
    account: Account, issuer: AuthorizationServer, browser: Browser, back: dict[str, str], words: str
) -> None:
    issuer.back = back
    with pytest.raises(UserError, match=words):
        sign_in(account, Heard(), browser)
    assert credentials.token(account) is None


def test_an_answer_of_another_issuer_is_refused() -> None:
    with Return(0, ISSUERS["google"], print) as back:
        back.met(f"/?code=x&state={back.state}&iss=https://accounts.example.org")
        with pytest.raises(UserError, match="Another issuer answered"):
            back.code(1)


def test_nobody_at_the_browser_ends_the_waiting(account: Account, heard: Heard) -> None:
    with pytest.raises(UserError, match="Nobody signed in"):
        sign_in(account, heard, Opening(lambda _url: None), patience=0.1)


def test_without_a_refresh_token_nothing_is_kept_and_the_scopes_are_named(
    account: Account, issuer: AuthorizationServer, browser: Browser, heard: Heard
) -> None:
    issuer.says = {"refresh_token": None}
    with pytest.raises(UserError, match=r"no refresh token.*offline_access"):
        sign_in(account, heard, browser)
    assert credentials.token(account) is None


def test_without_a_keyring_nobody_signs_in_for_nothing(
    account: Account, issuer: AuthorizationServer, browser: Browser, heard: Heard
) -> None:
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]  # keyring leaves it untyped
    with pytest.raises(UserError, match=r"no keyring.*it was not begun"):
        sign_in(account, heard, browser)
    assert issuer.asked == []


def test_a_port_that_is_taken_is_named(issuer: AuthorizationServer, heard: Heard, browser: Browser) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(UserError, match=f"port {port}.*redirect_port"):
            sign_in(account_at(issuer, redirect_port=port), heard, browser)


def test_a_code_for_another_device_is_shown_and_asked_for_until_it_was_typed(
    account: Account, issuer: AuthorizationServer, heard: Heard
) -> None:
    issuer.device_says = {"interval": 3, "expires_in": 600}
    issuer.device.extend(["authorization_pending", "slow_down", "authorization_pending"])
    sign_in(account, heard)
    kept = credentials.token(account)
    assert kept
    assert kept.value in issuer.refresh
    assert f"{issuer.url}/here" in heard.text
    assert "WDJB-MJHT" in heard.text
    assert heard.waited == [3, 3, 8, 8]


@pytest.mark.parametrize(
    ("code", "words"), [("access_denied", "not allowed"), ("expired_token", "the code is too old")]
)
def test_a_device_code_that_comes_to_nothing_is_said(
    account: Account, issuer: AuthorizationServer, heard: Heard, code: str, words: str
) -> None:
    issuer.device.append(code)
    with pytest.raises(UserError, match=words):
        sign_in(account, heard)


def test_a_device_code_ends_with_its_life(account: Account, issuer: AuthorizationServer, heard: Heard) -> None:
    issuer.device_says = {"interval": 5, "expires_in": 12}
    issuer.device.extend(["authorization_pending"] * 9)
    with pytest.raises(UserError, match="too old"):
        sign_in(account, heard)
    assert len(heard.waited) == 3


def test_a_failing_issuer_is_asked_again_more_slowly_while_the_code_lives(
    account: Account, issuer: AuthorizationServer, heard: Heard
) -> None:
    issuer.device_says = {"interval": 2, "expires_in": 600}
    issuer.odd.extend([Odd(status=502), Odd(b"<html>")])
    sign_in(account, heard)
    assert heard.waited == [2, 4, 8]


@pytest.mark.parametrize("interval", ["soon", -1, None, 1e9])
def test_an_interval_that_is_none_becomes_five_seconds(
    account: Account, issuer: AuthorizationServer, heard: Heard, interval: object
) -> None:
    issuer.device_says = {"interval": interval, "expires_in": "60"}
    sign_in(account, heard)
    assert heard.waited == [5]


def test_no_issuer_is_asked_more_than_once_a_second(
    account: Account, issuer: AuthorizationServer, heard: Heard
) -> None:
    issuer.device_says = {"interval": 0}
    issuer.device.extend(["authorization_pending"] * 2)
    sign_in(account, heard)
    assert heard.waited == [1, 1, 1]


@pytest.mark.parametrize("where", [None, "", 7])
def test_a_code_without_a_place_to_type_it_is_no_answer(
    account: Account, issuer: AuthorizationServer, heard: Heard, where: object
) -> None:
    issuer.device_says = {"verification_uri": where}
    with pytest.raises(ConnectionLost, match="cannot be understood"):
        sign_in(account, heard)
    assert not heard.said


def test_headers_that_come_drop_by_drop_are_waited_for_only_so_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wire, "_PATIENCE", 0.4)
    over = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def drip() -> None:
            client, _ = listener.accept()
            with client, contextlib.suppress(OSError):
                client.sendall(b"HTTP/1.1 200 OK\r\nX: ")
                for _ in range(100):
                    if over.wait(0.1):
                        return
                    client.sendall(b"x")

        threading.Thread(target=drip, daemon=True).start()
        client = OAuth2(client_id="x", token_url=f"http://127.0.0.1:{listener.getsockname()[1]}/token")
        account = Account(name="p", email="ada@example.org", host="h", auth="oauth2", oauth2=client)
        try:
            with Issuing(account) as issuing, pytest.raises(ConnectionLost, match="has no end"):
                issuing.with_refresh_token("refresh")
        finally:
            over.set()


def test_what_a_terminal_obeys_is_not_shown(account: Account, issuer: AuthorizationServer, heard: Heard) -> None:
    issuer.device_says = {"interval": 0, "user_code": "AB\x1b]0;CD\n"}
    sign_in(account, heard)
    assert "AB]0;CD" in heard.text


def test_google_gives_no_device_code_for_mail_and_that_is_said() -> None:
    google = Account(
        name="g", email="ada@example.org", host="h", auth="oauth2", oauth2=OAuth2(issuer="google", client_id="x")
    )
    with pytest.raises(UserError, match="Google gives no device codes for mail"):
        sign_in(google, Heard())


def test_the_issuers_of_the_config_are_those_that_are_known() -> None:
    (names,) = (get_args(hint) for hint in (get_type_hints(OAuth2)["issuer"],))
    assert set(names) == {"", *ISSUERS}
    for one in ISSUERS.values():
        assert all(url.startswith("https://") for url in (one.authorize_url, one.token_url, one.client_page))
        assert one.scopes


def test_microsofts_tenant_stands_in_its_addresses_and_the_configs_own_come_first() -> None:
    given = OAuth2(issuer="microsoft", client_id="x", tenant="example.org", token_url="https://auth.example.org/token")
    found = issuer_of(Account(name="m", email="ada@example.org", host="h", auth="oauth2", oauth2=given))
    assert found.authorize_url == "https://login.microsoftonline.com/example.org/oauth2/v2.0/authorize"
    assert found.token_url == "https://auth.example.org/token"


def test_an_own_token_url_shares_nothing_with_the_issuer_that_is_named() -> None:
    def found(name: str, **given: str) -> Issuer:
        client = OAuth2(issuer=name, client_id="x", **given)  # type: ignore[arg-type]  # the names are the test's own
        return issuer_of(Account(name="m", email="ada@example.org", host="h", auth="oauth2", oauth2=client))

    google = found("google", token_url="https://auth.example.org/token")
    assert (google.revoke_url, google.device_url, google.iss) == ("", "", "")
    assert not found("microsoft", token_url="https://auth.example.org/token").device_url
    own = found("google", token_url="https://auth.example.org/token", revoke_url="https://auth.example.org/revoke")
    assert own.revoke_url == "https://auth.example.org/revoke"
    assert found("google", token_url=ISSUERS["google"].token_url) == found("google")


def test_signing_out_revokes_and_forgets(
    account: Account, issuer: AuthorizationServer, browser: Browser, heard: Heard
) -> None:
    sign_in(account, heard, browser)
    assert oauth.sign_out(account) == (True, "The issuer was told that the sign-in is over.")
    assert credentials.token(account) is None
    assert all(family.revoked for family in issuer.refresh.values())
    assert oauth.sign_out(account) == (False, "")


@pytest.mark.parametrize(
    ("url", "words"), [("", "has no way to be told"), ("http://127.0.0.1:1/", "could not be told")]
)
def test_signing_out_says_what_stays_valid(
    issuer: AuthorizationServer, browser: Browser, heard: Heard, url: str, words: str
) -> None:
    account = account_at(issuer, revoke_url=url)
    sign_in(account, heard, browser)
    gone, told = oauth.sign_out(account)
    assert gone
    assert words in told
    assert "stays valid" in told


def test_signing_out_forgets_although_the_ca_file_is_broken(
    account: Account, issuer: AuthorizationServer, tmp_path: Path
) -> None:
    (tmp_path / "ca.pem").write_text("hello")
    broken = Account(
        name="p", email=account.email, host="h", auth="oauth2", oauth2=issuer.client, ca_file=str(tmp_path / "ca.pem")
    )
    credentials.keep_token(broken, issuer.signed_in())
    gone, told = oauth.sign_out(broken)
    assert gone
    assert "account.ca_file" in told
    assert "stays valid" in told
    assert credentials.token(broken) is None


def test_signing_out_waits_for_a_renewal_and_leaves_nothing_of_it(
    account: Account, issuer: AuthorizationServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    credentials.keep_token(account, issuer.signed_in())
    began, may_go_on = threading.Event(), threading.Event()
    keep = credentials.keep_token

    def slowly(whose: Account, text: str) -> str:
        began.set()
        may_go_on.wait(20)
        return keep(whose, text)

    monkeypatch.setattr(credentials, "keep_token", slowly)
    renewing = threading.Thread(target=Tokens().access, args=(account,))
    renewing.start()
    assert began.wait(20)
    signing_out = threading.Thread(target=oauth.sign_out, args=(account,))
    signing_out.start()
    signing_out.join(0.5)
    may_go_on.set()
    renewing.join(20)
    signing_out.join(20)
    assert credentials.token(account) is None
    assert all(family.revoked for family in issuer.refresh.values())


def test_signing_out_forgets_although_another_process_does_not_end_and_says_so(
    account: Account, issuer: AuthorizationServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    credentials.keep_token(account, issuer.signed_in())
    monkeypatch.setattr(signing, "_LOCKED", 0.1)
    with tokens.alone(account):
        gone, told = oauth.sign_out(account)
    assert gone
    assert "run `rejectbox logout personal` once more" in told
    assert credentials.token(account) is None


def test_an_issuer_that_is_not_there_is_no_fault_of_the_users(
    account: Account, issuer: AuthorizationServer, heard: Heard
) -> None:
    with pytest.raises(Unreachable):
        sign_in(account_at(issuer, device_url="http://127.0.0.1:1/device"), heard)
    issuer.odd.append(Odd(status=503))
    with Issuing(account) as issuing, pytest.raises(Busy):
        issuing.with_device_code("device-code")
