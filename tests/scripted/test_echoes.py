"""A server, or a proxy before it, that repeats what it could not parse: what it heard is told nowhere."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

import pytest

from rejectbox import config, mailbox
from rejectbox.credentials import Secret
from rejectbox.errors import ConnectionLost, RejectboxError
from tests.scripted.conftest import CONFIG, SECRET
from tests.scripted.dialogue import parse
from tests.scripted.server import Scripted
from tests.test_daemon import eventually

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.scripted.conftest import Watched

LOGIN = "ada@example.org"
AWKWARD = 'a"b\\c d\u00e9f-horse'


def coded(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def quoted(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')


def dialogue(offers: str, command: str, answer: str) -> str:
    went_on = "S: + \nline\n" if command.startswith("AUTHENTICATE") else ""
    end = "close\n" if answer.startswith("*") else ""
    return (
        f"S: * OK ready\nC+: CAPABILITY\nS: * CAPABILITY IMAP4rev1 {offers}\nS: %t OK done\n"
        f"C+: {command}*\n{went_on}S: {answer}\n{end}"
    )


BEARER = f"user={LOGIN}\x01auth=Bearer {SECRET}\x01\x01"
STANDARD = f"n,a={LOGIN},\x01host=127.0.0.1\x01port={{port}}\x01auth=Bearer {SECRET}\x01\x01"


@pytest.mark.parametrize("answer", ["%t NO [UNAVAILABLE] what is", "%t NO what is", "%t BAD what is", "* BYE what is"])
@pytest.mark.parametrize(
    ("offers", "command", "echo", "kind"),
    [
        pytest.param("", "LOGIN", f'"{LOGIN}" "{SECRET}"', "password", id="the line of LOGIN"),
        pytest.param("", "LOGIN", f'"{SECRET}"', "password", id="the password of LOGIN"),
        pytest.param("AUTH=PLAIN", "AUTHENTICATE PLAIN", coded(f"\0{LOGIN}\0{SECRET}"), "password", id="PLAIN"),
        pytest.param("AUTH=PLAIN", "AUTHENTICATE PLAIN", coded(f"\0{LOGIN}\0{SECRET}")[9:], "password", id="its rest"),
        pytest.param("AUTH=XOAUTH2", "AUTHENTICATE XOAUTH2", coded(BEARER), "token", id="XOAUTH2"),
        pytest.param("AUTH=XOAUTH2", "AUTHENTICATE XOAUTH2", f"auth=Bearer {SECRET}", "token", id="the token"),
        pytest.param("AUTH=OAUTHBEARER", "AUTHENTICATE OAUTHBEARER", coded(STANDARD), "token", id="OAUTHBEARER"),
    ],
)
def test_what_a_server_repeats_of_a_login_is_not_told(
    offers: str, command: str, echo: str, kind: str, answer: str
) -> None:
    with Scripted(parse(dialogue(offers, command, f"{answer} {echo}"))) as server:
        account = config.parse(CONFIG.format(port=server.port, account='security = "none"')).account[0]
        secret = Secret(SECRET, "test", "token" if kind == "token" else "password")
        with pytest.raises(RejectboxError) as told:
            mailbox.connect(account, secret)
    said = str(told.value)
    assert "what is" in said or answer.startswith("*")  # of a BYE the end may be heard first
    for hidden in (SECRET, LOGIN, echo, echo[-8:]):
        assert hidden not in said
    later = "NO [UNAVAILABLE]" in answer
    assert (type(told.value).__name__ == "Busy") == later


@pytest.mark.parametrize("echo", [AWKWARD, quoted(AWKWARD)])
def test_a_secret_that_login_quotes_is_not_told_as_it_was_quoted(echo: str) -> None:
    with Scripted(parse(dialogue("AUTH=PLAIN", "AUTHENTICATE PLAIN", f"%t NO what is {echo}"))) as server:
        account = config.parse(CONFIG.format(port=server.port, account='security = "none"')).account[0]
        with pytest.raises(RejectboxError, match="what is") as told:
            mailbox.connect(account, Secret(AWKWARD, "test"))
    assert "horse" not in str(told.value)
    assert echo[:4] not in str(told.value)


def test_neither_log_nor_status_has_what_a_server_repeats(
    watched: Callable[..., Watched], caplog: pytest.LogCaptureFixture
) -> None:
    with Scripted(parse(dialogue("", "LOGIN", f'%t NO what is "{LOGIN}" "{SECRET}"'))) as server:
        one = watched(server.port)
        eventually(lambda: not one.watcher.is_alive())
    assert "what is" in caplog.text
    assert "what is" in one.watcher.state.why
    for hidden in (SECRET, LOGIN):
        assert hidden not in caplog.text + one.watcher.state.why


@pytest.mark.parametrize(
    ("offers", "command", "kind"),
    [
        pytest.param("", "LOGIN", "password", id="LOGIN"),
        pytest.param("AUTH=PLAIN", "AUTHENTICATE PLAIN", "password", id="PLAIN"),
        pytest.param("AUTH=XOAUTH2", "AUTHENTICATE XOAUTH2", "token", id="XOAUTH2"),
        pytest.param("AUTH=OAUTHBEARER", "AUTHENTICATE OAUTHBEARER", "token", id="OAUTHBEARER"),
    ],
)
def test_a_line_that_breaks_during_the_login_refuses_nobody(offers: str, command: str, kind: str) -> None:
    script = dialogue(offers, command, "").rpartition("S: ")[0] + "close\n"
    with Scripted(parse(script)) as server:
        account = config.parse(CONFIG.format(port=server.port, account='security = "none"')).account[0]
        with pytest.raises(ConnectionLost):
            mailbox.connect(account, Secret(SECRET, "test", "token" if kind == "token" else "password"))
