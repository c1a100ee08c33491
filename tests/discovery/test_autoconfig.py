"""What web servers say of a domain's mail, asked of a real https server on loopback."""

from __future__ import annotations

import contextlib
import gzip
import logging
import time
from typing import TYPE_CHECKING

import httpx
import pytest

from rejectbox import discovery
from rejectbox.discovery import Found
from rejectbox.log import set_up
from tests.discovery import name_server, web
from tests.discovery.asking import DATABASE, EMAIL, NAMES, OWN, WELL_KNOWN, by_web, config, file, silent_dns

if TYPE_CHECKING:
    import http.server
    from collections.abc import Iterator


def test_the_domain_s_own_file_comes_first_and_nobody_is_told_the_address() -> None:
    found, asked = by_web({OWN: config(file()), DATABASE: config(file("imap.wrong.example"))})
    assert found == Found("mail.example.org", 993, "tls", EMAIL, "autoconfig")
    assert asked == [OWN]
    found, asked = by_web({DATABASE: config(file())})
    assert found
    assert asked == [OWN, WELL_KNOWN, DATABASE]
    assert not any("ada" in url for url in asked)


def test_the_file_of_whoever_takes_the_mail_serves_too_and_is_to_be_confirmed() -> None:
    zone: dict[tuple[str, str], list[str] | str] = {("example.org", "MX"): ["1 mx1.hosting.example."]}
    pages: dict[str, web.Page] = {
        "autoconfig.thunderbird.net/v1.1/hosting.example": config(file("imap.hosting.example"))
    }
    with (
        name_server.serving(zone) as (resolver, _),
        web.serving(pages, *NAMES, "autoconfig.hosting.example", "hosting.example") as (client, asked),
    ):
        found = discovery.find(EMAIL, ask_web=True, resolver=resolver, client=client)
        assert asked == [OWN, WELL_KNOWN, DATABASE, *pages]
    assert found
    assert (found.host, found.unproven) == ("imap.hosting.example", True)


def test_the_variables_of_a_file_are_filled_in() -> None:
    found, _ = by_web({OWN: config(file("imap.%EMAILDOMAIN%", username="%EMAILLOCALPART%"))})
    assert found
    assert (found.host, found.username) == ("imap.example.org", "ada")


def test_a_variable_is_filled_in_as_dns_has_it_and_an_unknown_one_counts_for_nothing() -> None:
    page = config(file("imap.%EMAILDOMAIN%", username="%REALNAME%"))
    names = ("autoconfig.xn--bcher-kva.example",)
    pages: dict[str, web.Page] = {"autoconfig.xn--bcher-kva.example/mail/config-v1.1.xml": page}
    with silent_dns() as resolver, web.serving(pages, *names) as (client, _):
        found = discovery.find("ada@bücher.example", ask_web=True, resolver=resolver, client=client)
    assert found
    assert (found.host, found.username) == ("imap.xn--bcher-kva.example", "ada@bücher.example")


def test_an_encrypted_server_is_chosen_and_what_rejectbox_cannot_use_is_passed_over() -> None:
    unusable = (
        file("none.example.org", socket="plain", port="143"),
        file("kerberos.example.org", logins=("GSSAPI",)),
        file("127.0.0.1"),
        file("port.example.org", port="many"),
        file("port.example.org", port="99999"),
        file("port.example.org", port="0000099300000"),
        file("imap.localhost"),
        file("two words.example.org"),
    )
    found, _ = by_web(
        {OWN: config(*unusable, file("start.example.org", "STARTTLS", port="143"), file("tls.example.org"))}
    )
    assert found
    assert found.host == "tls.example.org"
    found, _ = by_web({OWN: config(*unusable)})
    assert found is None


def test_a_server_that_takes_tokens_only_is_known_as_such() -> None:
    found, _ = by_web({OWN: config(file(logins=("OAuth2",)))})
    assert found
    assert found.tokens_only
    found, _ = by_web({OWN: config(file(logins=("OAuth2", "password-cleartext")))})
    assert found
    assert not found.tokens_only


def test_a_redirection_is_followed_over_https_and_nowhere_else() -> None:
    pages: dict[str, web.Page] = {
        OWN: (302, "https://elsewhere.example/x.xml"),
        "elsewhere.example/x.xml": config(file()),
    }
    found, asked = by_web(pages)
    assert found
    assert asked == [OWN, "elsewhere.example/x.xml"]
    found, asked = by_web({OWN: (302, "http://example.org/x.xml")})
    assert found is None
    assert asked == [OWN, WELL_KNOWN, DATABASE]


BOMB = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>' + config(file("&b;.example.org"))
EXTERNAL = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + config(file(username="&a;"))


@pytest.mark.parametrize(
    "page",
    [
        b"",
        b"<html><body>Not found, but with a smile</body></html>",
        b"\xff\xfe\x00nonsense",
        b"<clientConfig>" * 4000,
        config(file()) + b" " * 70000,
        BOMB,
        EXTERNAL,
        config(file()).replace(b"imap", b"imap\x00"),
        (302, f"https://{OWN}"),
        (302, "https://[broken/"),
        (500, ""),
    ],
    ids=["empty", "html", "no text", "deep", "large", "bomb", "external", "nul", "loop", "bad redirect", "error"],
)
def test_what_strangers_serve_is_read_with_care(page: web.Page) -> None:
    found, asked = by_web({OWN: page})
    assert found is None
    assert DATABASE in asked


def endless_body(handler: http.server.BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.end_headers()
    with contextlib.suppress(OSError):
        while True:
            handler.wfile.write(b" " * 100)


def slow_headers(handler: http.server.BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.flush_headers()
    with contextlib.suppress(OSError):
        for number in range(40):
            handler.wfile.write(f"X-{number}: 0\r\n".encode())
            time.sleep(0.05)
        handler.wfile.write(b"Connection: close\r\n\r\n" + config(file()))


def packed(handler: http.server.BaseHTTPRequestHandler) -> None:
    content = gzip.compress(config(file()))
    handler.send_response(200)
    handler.send_header("Content-Encoding", "gzip")
    handler.send_header("Content-Length", str(len(content)))
    handler.end_headers()
    handler.wfile.write(content)


@pytest.mark.parametrize("page", [endless_body, slow_headers, packed], ids=lambda page: page.__name__)
def test_an_answer_without_end_or_packed_is_given_up(page: web.Page, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(discovery.thunderbird, "_PATIENCE", 0.3)
    found, asked = by_web({OWN: page})
    assert found is None
    assert DATABASE in asked


def test_a_server_without_a_good_certificate_is_not_believed() -> None:
    with silent_dns() as resolver, web.serving({OWN: config(file())}, "other.example") as (client, asked):
        assert discovery.find(EMAIL, ask_web=True, resolver=resolver, client=client) is None
        assert not asked


def test_no_network_is_no_answer() -> None:
    client = httpx.Client(transport=httpx.HTTPTransport(local_address="192.0.2.1"), timeout=1.0)
    assert discovery.find(EMAIL, ask_dns=False, ask_web=True, client=client) is None


def test_the_log_does_not_hold_the_address(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    by_web({})
    assert EMAIL not in caplog.text


@pytest.fixture
def talkative_log() -> Iterator[None]:
    """The log as `--verbose` has it, for one test."""
    root = logging.getLogger()
    before = root.handlers[:], root.level
    set_up(verbose=True)
    yield
    root.handlers[:], root.level = before


@pytest.mark.usefixtures("talkative_log")
def test_what_httpx_says_of_each_request_is_in_no_log() -> None:
    assert not logging.getLogger("httpx").isEnabledFor(logging.INFO)
    assert not logging.getLogger("httpcore.connection").isEnabledFor(logging.DEBUG)
