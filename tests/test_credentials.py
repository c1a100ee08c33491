"""Where the password comes from, in which order, and what is said when it comes from nowhere."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail

from rejectbox import credentials
from rejectbox.config import Account
from rejectbox.errors import NoSecret, UserError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ACCOUNT = Account(name="my mail", email="ada@example.org", host="imap.example.org")


class Memory(KeyringBackend):
    """A keyring in memory."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # keyring leaves it untyped
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture(autouse=True)
def memory(monkeypatch: pytest.MonkeyPatch) -> Iterator[Memory]:
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)
    before = keyring.get_keyring()
    made = Memory()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def with_command(*command: str) -> Account:
    return Account(name="my mail", email="ada@example.org", host="imap.example.org", password_command=command)


def test_the_command_comes_first_then_systemd_then_the_keyring(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    credentials.keep(ACCOUNT, "from keyring")
    assert credentials.obtain(ACCOUNT) == credentials.Secret("from keyring", "keyring (tests.test_credentials.Memory)")
    (tmp_path / "rejectbox.my_mail").write_text("from systemd\n")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    assert credentials.obtain(ACCOUNT) == credentials.Secret("from systemd", "systemd credential")
    assert credentials.obtain(with_command("echo", "from command")) == credentials.Secret(
        "from command", "password_command"
    )


def test_only_the_first_line_of_the_command_counts() -> None:
    assert credentials.obtain(with_command("printf", "secret with space\\nurl: x\\n")).value == "secret with space"


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (("false",), "ended with exit code 1"),
        (("true",), "printed nothing"),
        (("/nowhere/pass",), "cannot be started"),
    ],
)
def test_a_failing_command_is_told_without_its_output(command: tuple[str, ...], words: str) -> None:
    with pytest.raises(NoSecret, match=words):
        credentials.obtain(with_command(*command))


def test_an_empty_keyring_names_every_way() -> None:
    with pytest.raises(
        NoSecret, match=r"rejectbox login my mail.*password_command.*systemd credential 'rejectbox.my_mail'"
    ):
        credentials.obtain(ACCOUNT)


def test_a_machine_without_keyring_names_the_other_ways() -> None:
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]  # same
    with pytest.raises(NoSecret, match=r"no keyring\. Set account\.password_command.*systemd credential"):
        credentials.obtain(ACCOUNT)
    with pytest.raises(UserError, match="password_command"):
        credentials.keep(ACCOUNT, "secret")


def test_a_secret_does_not_show_itself() -> None:
    assert "hush" not in repr(credentials.Secret("hush", "keyring"))
    assert "hush" not in str(credentials.Secret("hush", "keyring"))


def test_an_empty_or_unreadable_credential_is_told_by_its_name(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    (tmp_path / "rejectbox.my_mail").write_text("\n")
    with pytest.raises(NoSecret, match=r"credential 'rejectbox\.my_mail' is empty"):
        credentials.obtain(ACCOUNT)
    (tmp_path / "rejectbox.my_mail").write_bytes(b"\xff\xfe")
    with pytest.raises(NoSecret, match=r"credential 'rejectbox\.my_mail' cannot be read\. Check LoadCredential="):
        credentials.obtain(ACCOUNT)


def test_what_systemd_encrypted_is_what_we_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """As docs/secrets.md shows it; systemd decrypts it into the folder when it starts the unit, which is done here by hand;
    tests/service has a systemd that does it."""
    if not (creds := shutil.which("systemd-creds")):
        pytest.skip("there is no systemd-creds here: older systemds, before 250, have none")
    name, sealed = credentials.credential_name(ACCOUNT), tmp_path / "sealed"
    # Sealed with a key of zeros: a key of the host would be left behind in /var/lib/systemd.
    sealing = [creds, "encrypt", f"--name={name}", "--with-key=tpm2-absent", "-", str(sealed)]
    done = subprocess.run(sealing, input=b"secret horse", capture_output=True, check=False)
    if done.returncode:
        pytest.skip(f"systemd-creds cannot encrypt here: {done.stderr.decode().strip()[-200:]}")
    assert b"horse" not in sealed.read_bytes()
    folder = tmp_path / "credentials"
    folder.mkdir()
    subprocess.run(
        [creds, "decrypt", f"--name={name}", str(sealed), str(folder / name)], capture_output=True, check=True
    )
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(folder))
    assert credentials.obtain(ACCOUNT) == credentials.Secret("secret horse", "systemd credential")
