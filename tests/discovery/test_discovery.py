"""From an address to its server, asked of a real name server on loopback."""

from __future__ import annotations

import pytest

from rejectbox import discovery
from rejectbox.discovery import Found
from tests.discovery import name_server, web
from tests.discovery.asking import EMAIL, NAMES, OWN, SRV_STARTTLS, SRV_TLS, by_dns, config, file


def test_an_address_of_the_table_asks_nobody() -> None:
    with name_server.serving({}) as (resolver, server), web.serving({}, *NAMES) as (client, asked):
        found = discovery.find("ada@Gmail.com", ask_web=True, resolver=resolver, client=client)
        assert found
        assert (found.host, found.source, found.tokens_only) == ("imap.gmail.com", "table", False)
        assert not server.asked
        assert not asked


def test_a_service_record_names_the_server() -> None:
    found = by_dns({SRV_TLS: ["0 1 993 imap.example.org."]})
    assert found == Found("imap.example.org", 993, "tls", EMAIL, "dns")


def test_encrypted_from_the_first_byte_comes_before_starttls() -> None:
    found = by_dns({SRV_TLS: ["9 1 993 tls.example.org."], SRV_STARTTLS: ["0 1 143 plain.example.org."]})
    assert found
    assert found.host == "tls.example.org"


def test_starttls_is_taken_where_it_is_all_there_is() -> None:
    found = by_dns({SRV_TLS: ["0 0 0 ."], SRV_STARTTLS: ["0 1 143 imap.example.org."]})
    assert found
    assert (found.host, found.port, found.security) == ("imap.example.org", 143, "starttls")


def test_the_lowest_priority_and_then_the_greatest_weight_is_tried_first() -> None:
    records = ["20 9 993 late.example.org.", "10 1 993 light.example.org.", "10 5 993 heavy.example.org."]
    found = by_dns({SRV_TLS: records})
    assert found
    assert found.host == "heavy.example.org"


def test_a_server_in_another_domain_is_unproven_unless_it_is_a_known_provider_s() -> None:
    stranger = by_dns({SRV_TLS: ["0 1 993 imap.elsewhere.example."]})
    assert stranger
    assert stranger.unproven
    known = by_dns({SRV_TLS: ["0 1 993 imap.fastmail.com."]})
    assert known
    assert known.provider
    assert known.provider.key == "fastmail"
    assert not known.unproven


@pytest.mark.parametrize("target", ["localhost.", "me.localhost.", "10.0.0.1.", "bad_.name-.", "x" * 60 + "."])
def test_a_target_that_is_no_host_is_passed_over(target: str) -> None:
    assert by_dns({SRV_TLS: [f"0 1 993 {target}"]}) is None


def test_a_domain_hosted_at_a_provider_is_known_by_who_takes_its_mail() -> None:
    found = by_dns({("example.org", "MX"): ["10 backup.example.net.", "1 example-org.mail.protection.outlook.com."]})
    assert found
    assert found.provider
    assert found.provider.key == "microsoft365"
    assert found.tokens_only


def test_thousands_of_records_and_a_silent_name_server_cost_nothing_but_the_answer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    many = [f"{number % 60000} 1 993 imap{number}.example.org." for number in range(900)]
    found = by_dns({SRV_TLS: many})
    assert found
    assert found.host.endswith(".example.org")
    monkeypatch.setattr(discovery.records, "_PATIENCE", 0.3)
    silence: dict[tuple[str, str], list[str] | str] = dict.fromkeys(
        (SRV_TLS, SRV_STARTTLS, ("example.org", "MX")), "silence"
    )
    assert by_dns(silence) is None


@pytest.mark.parametrize("answer", ["nonsense", "refused", "silence"])
def test_a_name_server_that_says_nothing_of_use_is_not_asked_for_long(
    answer: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(discovery.records, "_PATIENCE", 0.3)
    zone: dict[tuple[str, str], list[str] | str] = dict.fromkeys((SRV_TLS, SRV_STARTTLS), answer)
    zone["example.org", "MX"] = ["1 in1-smtp.messagingengine.com."]
    found = by_dns(zone)
    assert found
    assert found.provider
    assert found.provider.key == "fastmail"


@pytest.mark.parametrize("target", ["_imaps._tcp.example.org.", "_imaps._tcp.example.net."])
def test_aliases_that_go_round_lead_nowhere(target: str) -> None:
    zone: dict[tuple[str, str], list[str] | str] = {
        ("_imaps._tcp.example.org", "CNAME"): [target],
        ("_imaps._tcp.example.net", "CNAME"): ["_imaps._tcp.example.org."],
        SRV_STARTTLS: ["0 1 143 imap.example.org."],
    }
    found = by_dns(zone)
    assert found
    assert found.security == "starttls"


def test_a_domain_of_other_letters_is_asked_for_as_dns_has_it() -> None:
    zone: dict[tuple[str, str], list[str] | str] = {
        ("_imaps._tcp.xn--bcher-kva.example", "SRV"): ["0 1 993 imap.xn--bcher-kva.example."]
    }
    found = by_dns(zone, "ada@Bücher.example")
    assert found
    assert (found.host, found.unproven) == ("imap.xn--bcher-kva.example", False)


@pytest.mark.parametrize(
    "email", ["", "ada", "@example.org", "ada@", "a b@example.org", "ada@-.example", "ada@127.0.0.1"]
)
def test_what_is_no_address_asks_nobody(email: str) -> None:
    with name_server.serving({}) as (resolver, server), web.serving({}, *NAMES) as (client, asked):
        assert discovery.find(email, ask_web=True, resolver=resolver, client=client) is None
        assert not server.asked
        assert not asked


def test_without_leave_no_web_server_is_asked_and_without_dns_no_name_server() -> None:
    with name_server.serving({}) as (resolver, server), web.serving({OWN: config(file())}, *NAMES) as (client, asked):
        assert discovery.find(EMAIL, ask_web=False, resolver=resolver, client=client) is None
        assert server.asked
        assert not asked
        server.asked.clear()
    with name_server.serving({}) as (resolver, server), web.serving({OWN: config(file())}, *NAMES) as (client, _):
        assert discovery.find(EMAIL, ask_dns=False, ask_web=True, resolver=resolver, client=client)
        assert not server.asked
