"""What is said of the provider, and which ways in are offered, without asking any server."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rejectbox import discovery, providers
from rejectbox.answers import Answers, Options
from rejectbox.cli.questions import Dialogue
from rejectbox.cli.setting_up.server import with_server
from rejectbox.cli.setting_up.way_in import with_way
from rejectbox.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable

    from .conftest import Starter

ALONE = Dialogue(attended=False)
QUIET = Options(dns=False, web=False)


@pytest.mark.parametrize(
    ("email", "host"), [("ada@gmail.com", "imap.gmail.com"), ("ada@outlook.com", "outlook.office365.com")]
)
def test_a_known_address_needs_nothing_else(email: str, host: str) -> None:
    answers, provider = with_server(Answers(email, name="Ada"), QUIET, ALONE)
    assert (answers.host, answers.port, answers.security) == (host, 993, "tls")
    assert provider is providers.for_address(email)


def test_a_login_name_that_is_no_address_is_known() -> None:
    (some, *_) = (one for one in providers.all() if one.username == "local part" and not one.bridge)
    answers, _ = with_server(Answers("ada@example.org", some.host), QUIET, ALONE)
    assert answers.username == "ada"


def test_a_known_host_brings_its_port_and_a_given_port_stays() -> None:
    known, provider = with_server(Answers("ada@example.org", "imap.gmail.com"), QUIET, ALONE)
    assert (known.port, provider) == (993, providers.by_key("gmail"))
    given, _ = with_server(Answers("ada@example.org", "imap.gmail.com", port=1993), QUIET, ALONE)
    assert given.port == 1993


class TestFoundElsewhere:
    """What DNS or an autoconfig file says; discovery itself has tests of its own."""

    @pytest.fixture(autouse=True)
    def found(self, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
        def says(host: str, *, unproven: bool = False, tokens_only: bool = False) -> None:
            server = discovery.Found(host, 143, "starttls", "ada", "dns", unproven=unproven, tokens_only=tokens_only)
            monkeypatch.setattr(discovery, "find", lambda *_, **__: server)

        return says

    def test_it_is_taken_with_its_login_name(self, found: Callable[..., None]) -> None:
        found("mail.example.org")
        answers, _ = with_server(Answers("ada@example.org"), Options(), ALONE)
        assert (answers.host, answers.port, answers.security, answers.username) == (
            "mail.example.org",
            143,
            "starttls",
            "ada",
        )

    def test_another_domain_that_only_the_dns_vouches_for_gets_no_password(self, found: Callable[..., None]) -> None:
        found("mail.elsewhere.example", unproven=True)
        with pytest.raises(UserError, match=r"--host mail\.elsewhere\.example"):
            with_server(Answers("ada@example.org"), Options(), ALONE)

    def test_where_only_tokens_are_taken_a_command_is_wanted(self, found: Callable[..., None]) -> None:
        found("mail.example.org", tokens_only=True)
        with pytest.raises(UserError, match="--token-command"):
            with_server(Answers("ada@example.org"), Options(), ALONE)
        by_token = Answers("ada@example.org", token_command="oama access ada@example.org")
        assert with_server(by_token, Options(), ALONE)[0].host == "mail.example.org"


def test_web_servers_are_asked_only_with_leave(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bool] = []
    monkeypatch.setattr(discovery, "find", lambda *_, ask_web, **__: asked.append(ask_web))
    for options in (Options(), Options(web=False), Options(web=True)):
        with pytest.raises(UserError, match="--host"):
            with_server(Answers("ada@example.org"), options, ALONE)
    assert asked == [False, False, False, True]


@pytest.mark.parametrize("provider", providers.all(), ids=lambda provider: provider.key)
def test_it_is_said_where_the_password_is_made(provider: providers.Provider, capfd: pytest.CaptureFixture[str]) -> None:
    answers = Answers("ada@example.org", provider.host, password_command="cat /no/such")
    assert with_way(answers, provider, QUIET, ALONE) == answers
    said = capfd.readouterr().err
    for told in (*provider.notes, provider.switch_page):
        assert told in said
    if provider.logins[0] != "oauth2":
        assert provider.password_page in said
    if provider.logins[0] == "app password":
        assert f"{provider.name} wants an app password" in said


def test_where_no_password_is_taken_a_script_is_told_its_option() -> None:
    with pytest.raises(UserError, match="--token-command"):
        with_way(Answers("ada@outlook.com"), providers.by_key("outlook"), QUIET, ALONE)


def test_a_person_chooses_between_the_ways(screen: Starter) -> None:
    person = screen("setup", "--no-dns", "--no-web", "--email", "ada@gmail.com")
    person.expect("Gmail: imap.gmail.com, port 993, TLS")
    person.expect("https://myaccount.google.com/apppasswords")
    person.expect(
        "1 app password 2 sign in with the browser (OAuth2), as a client that you make there 3 a command that"
    )
    person.answer("Which", "4")
    person.expect("A number from 1 to 3 is expected")
    person.answer("Which", "1")
    person.ready("App password of ada@gmail.com")
    assert not person.broken_lines()
    person.press("C-c")
    assert person.end() == 130


def test_signing_in_asks_for_the_client_and_can_be_left(screen: Starter, tree: Callable[[], dict[str, bytes]]) -> None:
    before = tree()
    person = screen("setup", "--no-dns", "--no-web", "--email", "ada@outlook.com", BROWSER="/bin/true")
    person.expect("Microsoft takes no passwords")
    person.answer("Which", "1")
    person.expect("docs/oauth2.md")
    person.answer("Client id", "0-1-2")
    person.answer("Client secret")
    person.expect("Sign in as ada@outlook.com in the browser")
    person.expect("https://login.microsoftonline.com/")
    person.press("C-c")
    assert person.end() == 130, person.text()
    assert tree() == before
