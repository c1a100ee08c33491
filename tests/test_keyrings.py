"""Keyrings: which may be used and is named, which is refused, and that none is waited for without end."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null
from keyring.errors import KeyringLocked, PasswordDeleteError
from keyrings.alt.file import PlaintextKeyring

from rejectbox import credentials
from rejectbox.cli.setting_up import keeping
from rejectbox.config import Account
from rejectbox.credentials import keyrings
from rejectbox.errors import NoSecret, UserError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ACCOUNT = Account(name="my mail", email="ada@example.org", host="imap.example.org")
IN_FILE = Account(name="my mail", email="ada@example.org", host="imap.example.org", keyring="file")


class Memory(KeyringBackend):
    """A keyring in memory, which holds so many characters in one secret."""

    priority = 1

    def __init__(self, room: int = 10_000) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # keyring leaves it untyped
        self.room = room
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if len(password) > self.room:
            raise OSError(1783, "The stub received bad data")  # as Windows says it
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError


class Locked(Memory):
    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("Failed to unlock the collection!")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked("Failed to unlock the collection!")


class Silent(Memory):
    """One that asks its user, who does not answer until `answered`."""

    def __init__(self) -> None:
        super().__init__()
        self.answered = threading.Event()
        self.questions = 0

    def get_password(self, service: str, username: str) -> str | None:
        self.questions += 1
        self.answered.wait(30)
        return "at last"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


def use(backend: KeyringBackend) -> None:
    keyring.set_keyring(backend)


def several(*backends: KeyringBackend) -> KeyringBackend:
    """What keyring itself takes where it finds more than one."""

    class Several(chainer.ChainerBackend):
        pass

    Several.backends = list(backends)  # type: ignore[assignment]  # a property there, found by looking round the machine
    return Several()  # type: ignore[no-untyped-call]  # same


def plain_file(tmp_path: Path) -> KeyringBackend:
    backend: KeyringBackend = PlaintextKeyring()
    backend.file_path = str(tmp_path / "theirs.cfg")  # type: ignore[attr-defined]  # keyrings.alt is untyped
    return backend


def test_a_keyring_that_keeps_secrets_in_an_open_file_is_not_used_unasked(tmp_path: Path) -> None:
    use(plain_file(tmp_path))
    with pytest.raises(
        NoSecret, match=r'file that is not safe.*set account\.keyring = "file", or set account\.password'
    ):
        credentials.obtain(ACCOUNT)
    with pytest.raises(UserError, match="not kept"):
        credentials.keep(ACCOUNT, "secret")
    assert not (tmp_path / "theirs.cfg").exists()


def test_beside_a_safe_keyring_the_open_file_is_left_alone(tmp_path: Path) -> None:
    safe, opened = Memory(), plain_file(tmp_path)
    opened.set_password("rejectbox imap.example.org", "ada@example.org", "of the file")
    use(several(opened, safe))
    with pytest.raises(NoSecret, match="holds no password"):
        credentials.obtain(ACCOUNT)
    credentials.keep(ACCOUNT, "secret")
    assert list(safe.kept.values()) == ["secret"]


@pytest.mark.parametrize("nothing", [fail.Keyring, null.Keyring])
def test_a_keyring_that_holds_nothing_is_none(nothing: type[KeyringBackend]) -> None:
    use(nothing())
    with pytest.raises(NoSecret, match=r"this machine has no keyring\. Set account\.password_command"):
        credentials.obtain(ACCOUNT)
    with pytest.raises(UserError, match="not kept"):
        credentials.keep(ACCOUNT, "secret")


def test_a_locked_keyring_is_named_so_and_another_one_answers_for_it() -> None:
    use(Locked())
    with pytest.raises(NoSecret, match=r"the keyring is locked\. Unlock it, or set account\.password_command"):
        credentials.obtain(ACCOUNT)
    other = Memory()
    use(several(Locked(), other))
    credentials.keep(ACCOUNT, "secret")
    assert credentials.obtain(ACCOUNT).value == "secret"


def test_a_keyring_that_is_chosen_by_name_and_not_there_is_told() -> None:
    environment = os.environ | {"PYTHON_KEYRING_BACKEND": "nowhere.Keyring"}
    code = (
        "from rejectbox import credentials\nfrom rejectbox.config import Account\n"
        "credentials.obtain(Account(name='a', email='ada@example.org', host='imap.example.org'))"
    )
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False)
    assert "cannot be loaded (ModuleNotFoundError). Look at PYTHON_KEYRING_BACKEND" in done.stderr


def test_a_keyring_that_does_not_answer_is_left_and_asked_only_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyrings, "PATIENCE", 0.2)
    silent = Silent()
    use(silent)
    try:
        for _ in range(2):
            with pytest.raises(NoSecret, match=r"no answer within 0 s.*Unlock it, or set account\.password_command"):
                credentials.obtain(ACCOUNT)
        assert silent.questions == 1
    finally:
        silent.answered.set()
    monkeypatch.setattr(keyrings, "PATIENCE", 60.0)
    assert credentials.obtain(ACCOUNT).value == "at last"


def test_the_file_is_used_where_it_is_chosen_and_is_nobody_elses(tmp_path: Path) -> None:
    use(fail.Keyring())  # type: ignore[no-untyped-call]
    where = credentials.keep(IN_FILE, "secret")
    assert where == f"keyring (file {tmp_path}/data/rejectbox/keyring.cfg, not encrypted)"
    assert credentials.obtain(IN_FILE) == credentials.Secret("secret", where)
    credentials.keep_token(IN_FILE, "token")
    kept = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "data" / "rejectbox").iterdir()}
    assert kept == {"keyring.cfg": 0o600, "keyring.cfg.lock": 0o600}
    assert credentials.forget(IN_FILE)
    with pytest.raises(NoSecret, match="holds no password"):
        credentials.obtain(IN_FILE)


def test_a_file_that_cannot_be_written_keeps_what_it_held(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    credentials.keep(IN_FILE, "secret")
    before = credentials.keyring_file().read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(PlaintextKeyring, "set_password", full)
    with pytest.raises(UserError, match=r"keyring file .* cannot be used \(OSError\)"):
        credentials.keep(IN_FILE, "another")
    assert credentials.keyring_file().read_bytes() == before
    assert not list((tmp_path / "data" / "rejectbox").glob("*.new"))


def test_a_damaged_file_is_told_without_its_content() -> None:
    credentials.keep(IN_FILE, "secret")
    credentials.keyring_file().write_text("c2VjcmV0 no keyring at all")
    with pytest.raises(NoSecret, match=r"cannot be used \(MissingSectionHeaderError\)") as told:
        credentials.obtain(IN_FILE)
    assert "c2VjcmV0" not in str(told.value)


def test_the_file_without_its_package_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyrings.alt.file", None)
    with pytest.raises(NoSecret, match=r'pip install "rejectbox\[file-keyring\]"'):
        credentials.obtain(IN_FILE)


@pytest.mark.parametrize("length", [10, 1200, 1201, 5000])
def test_a_token_that_is_too_long_for_a_keyring_is_kept_in_pieces(length: int) -> None:
    windows = Memory(room=1280)
    use(windows)
    credentials.keep_token(ACCOUNT, "ab" * 4000)
    token = "".join(chr(97 + number % 26) for number in range(length))
    credentials.keep_token(ACCOUNT, token)
    found = credentials.token(ACCOUNT)
    assert found is not None
    assert (found.value, found.kind) == (token, "token")
    assert credentials.forget(ACCOUNT)
    assert windows.kept == {}
    assert credentials.token(ACCOUNT) is None


def test_password_and_token_are_forgotten_together() -> None:
    use(Memory())
    assert not credentials.forget(ACCOUNT)
    credentials.keep(ACCOUNT, "secret")
    credentials.keep_token(ACCOUNT, "token")
    assert credentials.forget(ACCOUNT)
    assert credentials.token(ACCOUNT) is None
    with pytest.raises(NoSecret):
        credentials.obtain(ACCOUNT)


def test_what_one_keyring_does_not_let_go_of_leaves_no_other_secret_behind() -> None:
    class Stubborn(Memory):
        def delete_password(self, service: str, username: str) -> None:
            if "token" not in service:
                raise KeyringLocked("Failed to unlock the collection!")
            super().delete_password(service, username)

    stubborn, other = Stubborn(), Memory()
    for keyring_ in (stubborn, other):
        use(keyring_)
        credentials.keep(ACCOUNT, "secret")
        credentials.keep_token(ACCOUNT, "token")
    use(several(stubborn, other))
    with pytest.raises(UserError, match=r"the keyring is locked\. Unlock it"):
        credentials.forget(ACCOUNT)
    assert other.kept == {}
    assert list(stubborn.kept.values()) == ["secret"]


def test_a_desktop_keyring_that_hangs_does_not_hold_up_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    credentials.keep(IN_FILE, "secret")
    monkeypatch.setattr(keyrings, "PATIENCE", 0.3)
    silent = Silent()
    use(silent)
    try:
        with pytest.raises(NoSecret, match="no answer"):
            credentials.obtain(ACCOUNT)
        monkeypatch.setattr(keyrings, "PATIENCE", 5.0)
        assert credentials.obtain(IN_FILE).value == "secret"
    finally:
        silent.answered.set()


def test_setup_that_is_broken_off_leaves_password_and_token_as_they_were() -> None:
    use(Memory())
    credentials.keep(ACCOUNT, "secret")
    credentials.keep_token(ACCOUNT, "token")
    with pytest.raises(KeyboardInterrupt), keeping.nothing_halfway() as kept:  # noqa: PT012  (what is interrupted is a course)
        kept.note(ACCOUNT)
        credentials.keep(ACCOUNT, "another")
        credentials.keep_token(ACCOUNT, "another")
        raise KeyboardInterrupt
    found = credentials.token(ACCOUNT)
    assert (credentials.obtain(ACCOUNT).value, found and found.value) == ("secret", "token")
