"""What providers.toml must be like, and how a provider is found by address, server and MX record."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from rejectbox import providers
from rejectbox.oauth.issuers import ISSUERS

if TYPE_CHECKING:
    from rejectbox.providers import Provider

HOST = re.compile(r"(?=.{4,253}$)([a-z0-9](-*[a-z0-9])*\.)+[a-z][a-z0-9-]*[a-z0-9]")
EACH = pytest.mark.parametrize("provider", providers.all(), ids=[p.key for p in providers.all()])


@EACH
def test_names_are_of_the_form_of_host_names(provider: Provider) -> None:
    assert provider.domains or provider.mx
    for name in (
        *provider.domains,
        *provider.mx,
        *provider.other_hosts,
        *(() if provider.bridge else (provider.host,)),
    ):
        assert HOST.fullmatch(name), name


@EACH
def test_the_port_is_the_one_of_its_security(provider: Provider) -> None:
    if provider.bridge:
        assert provider.host == "127.0.0.1"
    else:
        assert (provider.port, provider.security) in {(993, "tls"), (143, "starttls")}


@EACH
def test_pages_are_https_and_there_where_they_are_needed(provider: Provider) -> None:
    for page in (provider.password_page, provider.switch_page):
        assert not page or (urlsplit(page).scheme == "https" and "." in urlsplit(page).netloc and " " not in page)
    if provider.logins[0] == "app password":
        assert provider.password_page


@EACH
def test_logins_are_known_ones_and_oauth2_has_its_issuer(provider: Provider) -> None:
    assert provider.logins
    assert set(provider.logins) <= {"password", "app password", "oauth2"}
    assert len(set(provider.logins)) == len(provider.logins)
    assert ("oauth2" in provider.logins) == bool(provider.oauth2_issuer)
    assert provider.security in {"tls", "starttls"}
    assert provider.username in {"address", "local part"}


@EACH
def test_notes_are_sentences(provider: Provider) -> None:
    assert provider.name
    for note in provider.notes:
        assert note[0].isupper()
        assert note.endswith(".")
        assert len(note) <= 160


def test_each_issuer_is_one_that_can_be_signed_in_to() -> None:
    assert {p.oauth2_issuer for p in providers.all()} - {""} <= set(ISSUERS)


@pytest.mark.parametrize("of", ["domains", "mx"])
def test_no_domain_is_of_two_providers(of: str) -> None:
    seen = Counter(name for provider in providers.all() for name in getattr(provider, of))
    assert not [name for name, times in seen.items() if times > 1]


@pytest.mark.parametrize(
    ("email", "key", "login"),
    [
        ("ada@gmail.com", "gmail", "ada@gmail.com"),
        ("Ada.L+jobs@GoogleMail.COM", "gmail", "Ada.L+jobs@GoogleMail.COM"),
        ("ada@icloud.com", "icloud", "ada"),
        ("ada@web.de", "web-de", "ada"),
        ("ada@free.fr", "free", "ada"),
        ("ada@hotmail.co.uk", "outlook", "ada@hotmail.co.uk"),
        ('"a@b"@gmx.de', "gmx", '"a@b"@gmx.de'),
    ],
)
def test_an_address_leads_to_its_provider_and_login_name(email: str, key: str, login: str) -> None:
    provider = providers.for_address(email)
    assert provider is not None
    assert provider.key == key
    assert provider.login(email) == login


@pytest.mark.parametrize("email", ["ada@example.org", "ada@mail.gmail.com", "ada@notgmail.com", "gmail", "", "@"])
def test_an_address_elsewhere_leads_to_nobody(email: str) -> None:
    assert providers.for_address(email) is None


def test_a_server_leads_to_its_provider_and_loopback_to_nobody() -> None:
    assert providers.for_host("IMAP.gmail.com.") is providers.by_key("gmail")
    assert providers.for_host("imap-mail.outlook.com") is providers.by_key("outlook")
    assert providers.for_host("127.0.0.1") is None
    assert providers.for_host("imap.example.org") is None


@pytest.mark.parametrize(
    ("exchange", "key"),
    [
        ("aspmx.l.google.com.", "gmail"),
        ("example-org.mail.protection.outlook.com", "microsoft365"),
        ("eur.olc.protection.outlook.com", "outlook"),
        ("mta7.am0.yahoodns.net", "yahoo"),
        ("mx-aol.mail.gm0.yahoodns.net", "aol"),
        ("IN1-SMTP.messagingengine.com", "fastmail"),
        ("mx.pec.aruba.it", "aruba-pec"),
    ],
)
def test_an_mx_record_leads_to_the_provider_with_the_closest_end(exchange: str, key: str) -> None:
    assert providers.for_mx(exchange) is providers.by_key(key)


def test_an_mx_record_elsewhere_leads_to_nobody() -> None:
    assert providers.for_mx("mx.example.org") is None
    assert providers.for_mx("notgoogle.com") is None
    assert providers.for_mx("") is None
