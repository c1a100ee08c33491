"""TLS and the login: an account that cannot be private is stopped with a sentence, and nobody sees its password."""

from __future__ import annotations

import datetime as dt
import shutil
import ssl
from typing import TYPE_CHECKING, Literal

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from rejectbox import config, mailbox
from rejectbox.credentials import Secret
from rejectbox.errors import LoginRefused, Untrusted
from tests import test_daemon
from tests.mails import mail
from tests.scripted.conftest import SECRET
from tests.scripted.dialogue import parse
from tests.scripted.server import Scripted
from tests.servers import certificates
from tests.test_daemon import eventually

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.scripted.conftest import Watched
    from tests.servers.dovecot import Dovecot
    from tests.servers.fixtures import Starter

USER = "ada@example.org"


def serving(certificate: certificates.Certificate) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate.chain, certificate.key)
    return context


def account(port: int, ca_file: Path, security: Literal["tls", "starttls"] = "tls") -> config.Account:
    return config.Account(name="t", email=USER, host="127.0.0.1", port=port, security=security, ca_file=str(ca_file))


def change_authority(server: Dovecot) -> dict[Path, bytes]:
    """From its next start on the server shows a certificate of another authority. Returns the files as they were."""
    shown = server.certificate
    assert shown is not None
    files = (shown.ca_file, shown.chain, shown.key)
    kept = {file: file.read_bytes() for file in files}
    certificates.issue(server.home.path)
    for file in files:
        server.home.own(file)
    return kept


def self_signed(folder: Path) -> certificates.Certificate:
    """A certificate that vouches for itself, as a private server's mostly does."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    found = certificates.Certificate(folder / "other-ca.pem", folder / "self.pem", folder / "self.key")
    found.chain.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    encryption = serialization.NoEncryption()
    found.key.write_bytes(key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, encryption))
    found.ca_file.write_bytes(certificates.issue(folder).ca_file.read_bytes())
    return found


OVER_TLS = "begin tls\nS: * OK ready\ninclude base.txt"


@pytest.mark.parametrize("kind", ["good", "wrong-name", "expired", "self-signed", "other authority"])
def test_a_certificate_that_is_not_right_is_refused_before_the_login(tmp_path: Path, kind: str) -> None:
    if kind == "self-signed":
        certificate = self_signed(tmp_path)
    else:
        certificate = certificates.issue(tmp_path, kind if kind in ("wrong-name", "expired") else "good")  # type: ignore[arg-type]
    context = serving(certificate)
    if kind == "other authority":
        certificates.issue(tmp_path)
    with Scripted(parse(OVER_TLS), context) as server:
        if kind == "good":
            mailbox.connect(account(server.port, certificate.ca_file), Secret(SECRET, "test")).close()
            assert any("LOGIN" in command for command in server.heard)
            return
        with pytest.raises(Untrusted, match=r"not to be trusted .*Check account\.host"):
            mailbox.connect(account(server.port, certificate.ca_file), Secret(SECRET, "test"))
        assert server.heard == []


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion:DeprecationWarning")
def test_a_server_that_knows_no_tls_of_today_is_refused(tmp_path: Path) -> None:
    certificate = certificates.issue(tmp_path)
    context = serving(certificate)
    context.set_ciphers("ALL:@SECLEVEL=0")
    context.minimum_version = ssl.TLSVersion.TLSv1
    context.maximum_version = ssl.TLSVersion.TLSv1_1
    with Scripted(parse(OVER_TLS), context) as server:
        with pytest.raises(Untrusted, match=r"no TLS 1\.2 or newer"):
            mailbox.connect(account(server.port, certificate.ca_file), Secret(SECRET, "test"))
        assert server.heard == []


STARTTLS = """
S: * OK ready
C: CAPABILITY
S: * CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN
S: %t OK done
C: STARTTLS
{answer}
begin tls
"""


def test_what_is_said_in_plain_text_before_the_encryption_begins_ends_it(tmp_path: Path) -> None:
    certificate = certificates.issue(tmp_path)
    said = STARTTLS.format(answer=r"s: %t OK go on\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n")
    with Scripted(parse(said + "include base.txt"), serving(certificate)) as server:
        with pytest.raises(Untrusted, match="before the encryption began"):
            mailbox.connect(account(server.port, certificate.ca_file, "starttls"), Secret(SECRET, "test"))
        assert not any("LOGIN" in command or "AUTH" in command for command in server.heard)


@pytest.mark.parametrize("early", ["", "S: * CAPABILITY IMAP4rev1 AUTH=PLAIN"])
def test_what_the_server_can_is_asked_anew_after_starttls(tmp_path: Path, early: str) -> None:
    certificate = certificates.issue(tmp_path)
    said = STARTTLS.format(answer=f"{early}\nS: %t OK go on")
    said += "C+: CAPABILITY\nS: * CAPABILITY IMAP4rev1 LOGINDISABLED\nS: %t OK done\ninclude base.txt"
    with Scripted(parse(said), serving(certificate)) as server:
        with pytest.raises(LoginRefused, match="LOGINDISABLED"):
            mailbox.connect(account(server.port, certificate.ca_file, "starttls"), Secret(SECRET, "test"))
        assert not any("LOGIN" in command or "AUTH" in command for command in server.heard)


@pytest.mark.dovecot
@pytest.mark.parametrize("kind", ["expired", "wrong-name"])
def test_an_account_whose_certificate_is_wrong_is_stopped_and_the_others_go_on(
    dovecot_with: Starter[Dovecot], home: dict[str, str], tmp_path: Path, kind: str
) -> None:
    bad = dovecot_with({USER: test_daemon.PASSWORD}, certificate=kind)
    good = dovecot_with({USER: test_daemon.PASSWORD})
    test_daemon.write_config(
        tmp_path,
        test_daemon.account(bad, tmp_path, "bad"),
        test_daemon.account(good, tmp_path, "good", start="14d"),
    )
    good.deliver(USER, mail())
    done = test_daemon.rejectbox(home, "run", "--once")
    assert done.returncode == 2
    assert "the server's certificate is not to be trusted" in done.stderr
    assert "This account is stopped; the others go on" in done.stderr
    assert len(good.messages(USER, "Drafts")) == 1


@pytest.mark.dovecot
def test_a_certificate_of_another_authority_stops_an_account_that_was_let_in_before(
    dovecot_with: Starter[Dovecot], watched: Callable[..., Watched], tmp_path: Path
) -> None:
    server = dovecot_with({USER: SECRET})
    trusted = shutil.copy(server.ca_file, tmp_path / "trusted.pem")
    one = watched(server.imaps_port, f'ca_file = "{trusted}"')
    eventually(one.watcher.watching.is_set)
    logins = server.log.read_text().count("Login: user=")
    server.stop()
    change_authority(server)
    server.start()
    eventually(lambda: not one.watcher.is_alive())
    assert isinstance(one.watcher.trouble, Untrusted)
    assert "not to be trusted" in str(one.watcher.trouble)
    assert server.log.read_text().count("Login: user=") == logins


@pytest.mark.dovecot
def test_a_certificate_that_is_wrong_for_a_while_stops_nothing(
    dovecot_with: Starter[Dovecot],
    watched: Callable[..., Watched],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    server = dovecot_with({USER: SECRET})
    monkeypatch.setattr("rejectbox.watch._SECOND_THOUGHTS", (3.0, 3.0, 3.0, 3.0, 3.0))
    trusted = shutil.copy(server.ca_file, tmp_path / "trusted.pem")
    one = watched(server.imaps_port, f'ca_file = "{trusted}"')
    eventually(one.watcher.watching.is_set)
    server.stop()
    kept = change_authority(server)
    server.start()
    eventually(lambda: "not to be trusted" in caplog.text)
    server.stop()
    for file, content in kept.items():
        file.write_bytes(content)
    server.deliver(USER, mail())
    server.start()
    eventually(lambda: one.states() == ["drafted"])
