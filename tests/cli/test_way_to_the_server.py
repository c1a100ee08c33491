"""`rejectbox doctor` on the way to a server: real sockets and real certificates, each wrong in one known way."""

from __future__ import annotations

import re
import socket
from typing import TYPE_CHECKING, Any, Literal

import pytest

from rejectbox.cli.account_checks import of_provider
from rejectbox.cli.way_checks import of_way
from rejectbox.config import Account
from rejectbox.mailbox import probing
from tests.scripted.dialogue import parse
from tests.scripted.server import Scripted
from tests.scripted.test_tls import OVER_TLS, STARTTLS, self_signed, serving
from tests.servers import certificates

if TYPE_CHECKING:
    from pathlib import Path

    from rejectbox.cli.checks import Check

    Security = Literal["tls", "starttls", "none"]

PLAIN = "S: * OK ready\ninclude base.txt"
SECURED = STARTTLS.format(answer="S: %t OK go on") + "include base.txt"


def account(port: int, ca_file: Path | str = "", security: Security = "tls", host: str = "127.0.0.1") -> Account:
    return Account(name="t", email="ada@example.org", host=host, port=port, security=security, ca_file=str(ca_file))


def way(one: Account) -> dict[str, Check]:
    checks = list(of_way(one))
    assert [check.check for check in checks] == ["DNS", "TCP", "TLS", "certificate"]
    assert {check.account for check in checks} == {"t"}
    return {check.check: check for check in checks}


def statuses(found: dict[str, Check]) -> list[str]:
    return [check.status for check in found.values()]


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_good_server_tells_version_issuer_name_and_days(tmp_path: Path, security: Security) -> None:
    certificate = certificates.issue(tmp_path)
    dialogue = OVER_TLS if security == "tls" else SECURED
    with Scripted(parse(dialogue), serving(certificate)) as server:
        found = way(account(server.port, certificate.ca_file, security))
        assert statuses(found) == ["ok"] * 4
        assert found["TLS"].detail.startswith("TLSv1.3, TLS_")
        assert ("after STARTTLS" in found["TLS"].detail) == (security == "starttls")
        said = found["certificate"].detail
        assert said.startswith("for localhost, 127.0.0.1, 127.0.0.2 and 1 more, issued by trustme")
        assert "trusted with account.ca_file, ends 3000-01-01, in " in said
        assert not any("LOGIN" in command or "AUTH" in command for command in server.heard)


def test_a_certificate_that_ends_soon_is_warned_of(tmp_path: Path) -> None:
    certificate = certificates.issue(tmp_path, "ending")
    with Scripted(parse(OVER_TLS), serving(certificate)) as server:
        found = way(account(server.port, certificate.ca_file))
    assert statuses(found) == ["ok", "ok", "ok", "warning"]
    assert found["certificate"].detail.endswith(", in 9 days")
    assert "renew" in found["certificate"].remedy


@pytest.mark.parametrize("security", ["tls", "starttls"])
@pytest.mark.parametrize(
    ("kind", "what", "remedy"),
    [
        ("expired", "over since 20", "renew it, and check this machine's clock"),
        ("early", "not valid before 20", "Check this machine's clock: it says 20"),
        ("wrong-name", "for imap.elsewhere.example, not for 127.0.0.1, issued by", "Set account.host to a name"),
        ("self-signed", "for localhost, vouched for by nobody but itself", "name that certificate in account.ca_file"),
        ("other authority", "whom this machine does not trust", "your company's or your virus scanner's"),
    ],
)
def test_a_certificate_that_is_not_right_is_told_with_what_it_says(
    tmp_path: Path, kind: str, what: str, remedy: str, security: Security
) -> None:
    if kind == "self-signed":
        certificate = self_signed(tmp_path)
    else:
        known = kind if kind in ("expired", "early", "wrong-name") else "good"
        certificate = certificates.issue(tmp_path, known)  # type: ignore[arg-type]  # one of them
    context = serving(certificate)
    if kind == "other authority":
        certificates.issue(tmp_path)
    dialogue = OVER_TLS if security == "tls" else SECURED
    with Scripted(parse(f"{dialogue}".replace("C: ", "C+: ")), context) as server:
        found = way(account(server.port, certificate.ca_file, security))
        assert not any("LOGIN" in command or "AUTH" in command for command in server.heard)
    assert statuses(found) == ["ok", "ok", "ok", "error"]
    assert found["certificate"].code == 2
    assert what in found["certificate"].detail
    assert remedy in found["certificate"].remedy


def test_a_port_without_tls_names_starttls() -> None:
    with Scripted(parse(PLAIN)) as server:
        found = way(account(server.port))
    assert statuses(found) == ["ok", "ok", "error", "skipped"]
    assert 'account.security = "starttls"' in found["TLS"].remedy


def test_a_server_without_starttls_is_the_users_to_mend() -> None:
    with Scripted(parse(PLAIN)) as server:
        found = way(account(server.port, security="starttls"))
    assert statuses(found) == ["ok", "ok", "error", "skipped"]
    assert found["TLS"].code == 2
    assert "does not offer STARTTLS" in found["TLS"].detail
    assert 'account.security = "tls"' in found["TLS"].remedy


def test_a_server_that_says_nothing_is_not_waited_for_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(probing, "_PATIENCE", 0.3)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        found = way(account(silent.getsockname()[1]))
    assert statuses(found) == ["ok", "ok", "error", "skipped"]
    assert found["TLS"].code == 1
    assert "firewall" in found["TLS"].remedy


def test_a_loopback_server_in_the_clear_is_fine() -> None:
    with Scripted(parse(PLAIN)) as server:
        found = way(account(server.port, security="none"))
    assert statuses(found) == ["ok"] * 4
    assert "none" in found["TLS"].detail


def test_a_closed_port_ends_the_way_at_tcp() -> None:
    found = way(account(1))
    assert statuses(found) == ["ok", "error", "skipped", "skipped"]
    assert "127.0.0.1: Connection refused" in found["TCP"].detail
    assert (found["TCP"].code, found["TLS"].detail) == (1, "not tried, because of TCP")


def test_what_is_no_name_ends_the_way_at_dns() -> None:
    found = way(account(993, host="imap..example.org"))
    assert statuses(found) == ["error", "skipped", "skipped", "skipped"]
    assert "no host name" in found["DNS"].detail
    assert "account.host" in found["DNS"].remedy


def test_an_unknown_name_ends_the_way_at_dns(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody_knows(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr("socket.getaddrinfo", nobody_knows)  # a real one would ask a name server, which is no loopback
    found = way(account(993, host="imap.example.org"))
    assert statuses(found) == ["error", "skipped", "skipped", "skipped"]
    assert "there is no such host, or no name service" in found["DNS"].detail


def test_an_address_that_does_not_answer_beside_one_that_does_is_warned_of(monkeypatch: pytest.MonkeyPatch) -> None:
    with Scripted(parse(PLAIN)) as server:
        real = socket.getaddrinfo

        def both(host: str, port: int, *rest: Any, **more: Any) -> list[Any]:
            names = ("127.0.0.3", "127.0.0.1") if host == "imap.example.org" else (host,)
            return [found for name in names for found in real(name, port, *rest, **more)]

        monkeypatch.setattr("socket.getaddrinfo", both)
        tcp = way(account(server.port, security="none", host="imap.example.org"))["TCP"]
    assert tcp.status == "warning"
    assert "of 127.0.0.1 answers" in tcp.detail
    assert "127.0.0.3: Connection refused" in tcp.detail
    assert "IPv6" in tcp.remedy


@pytest.mark.parametrize(
    ("host", "said"),
    [
        ("imap.gmail.com", r"wants an app password, made at https://"),
        ("outlook.office365.com", r'takes no password: set account.auth = "oauth2"'),
        ("imap.gmx.net", r"IMAP is switched on at https://"),
        ("imap.example.org", r"^$"),
    ],
)
def test_a_refused_login_is_told_with_what_the_provider_wants(host: str, said: str) -> None:
    assert re.search(said, of_provider(account(993, host=host)))
