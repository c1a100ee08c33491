"""`rejectbox setup` against a real Dovecot: unattended in this process, and on a terminal as a person uses it."""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import pty
import select
import shlex
import subprocess
import sys
import termios
import time
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail

from rejectbox import config as configuration
from rejectbox import toml_text
from rejectbox.cli import setting_up
from rejectbox.cli.setting_up import Answers
from rejectbox.errors import ConnectionLost, UserError
from tests.servers.settings import PASSWORD, USER

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tests.servers.dovecot import Dovecot
    from tests.servers.fixtures import Starter

ROOT = Path(__file__).parents[2]
ADA = Answers(email=USER, host="127.0.0.1", name="Ada Example")


class KeptInFile(KeyringBackend):
    """A keyring that a test can look into after its process has ended."""

    priority = 1

    @staticmethod
    def _all() -> dict[str, str]:
        path = Path(os.environ["TEST_KEYRING"])
        found: dict[str, str] = json.loads(path.read_text("utf-8")) if path.exists() else {}
        return found

    def get_password(self, service: str, username: str) -> str | None:
        return self._all().get(f"{service}/{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        Path(os.environ["TEST_KEYRING"]).write_text(
            json.dumps(self._all() | {f"{service}/{username}": password}), "utf-8"
        )


class Terminal:
    """A `rejectbox` process on a terminal of its own."""

    def __init__(self, environment: Mapping[str, str], *arguments: str) -> None:
        self.screen = ""
        self._seen = 0
        self._master, slave = pty.openpty()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "rejectbox", *arguments],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env=environment,
            start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),  # noqa: PLW1509  (getpass opens /dev/tty)
        )
        os.close(slave)

    def expect(self, text: str, seconds: float = 30) -> None:
        """Wait until `text` appears after what was expected before."""
        deadline = time.monotonic() + seconds
        while text not in self.screen[self._seen :]:
            if time.monotonic() > deadline or not self._read(deadline):
                pytest.fail(f"{text!r} never came; the screen says:\n{self.screen}")
        self._seen = self.screen.index(text, self._seen) + len(text)

    def answer(self, question: str, line: str = "") -> None:
        self.expect(question)
        self.expect(": ")
        self.type(f"{line}\n")

    def type(self, keys: str) -> None:
        os.write(self._master, keys.encode())

    def end(self) -> int:
        """The exit code, once the process has ended."""
        deadline = time.monotonic() + 30
        while self._read(deadline):
            pass
        return self._process.wait(10)

    def interrupted(self) -> int:
        """The exit code after Ctrl-C, pressed again where readline was not listening yet."""
        for _ in range(10):
            with contextlib.suppress(OSError):
                self.type("\x03")
            until = time.monotonic() + 1
            while self._read(until):
                pass
            with contextlib.suppress(subprocess.TimeoutExpired):
                return self._process.wait(1)
        return self.end()

    def close(self) -> None:
        self._process.kill()
        self._process.wait(10)
        os.close(self._master)

    def _read(self, deadline: float) -> bool:
        if not select.select([self._master], [], [], max(0.0, deadline - time.monotonic()))[0]:
            return False
        try:
            got = os.read(self._master, 65536)
        except OSError:  # Linux's way to say that nobody holds the other end any more
            return False
        self.screen += got.decode("utf-8", "replace").replace("\r\n", "\n")
        return bool(got)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Where the config is to be written, in a folder that is not there yet."""
    return tmp_path / "config" / "rejectbox" / "config.toml"


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """A home of its own, with a keyring."""
    kept = {
        key: value
        for key, value in os.environ.items()
        if not key.startswith(("REJECTBOX", "XDG", "SSL_CERT", "CREDENTIALS"))
    }
    return kept | {
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_STATE_HOME": str(tmp_path / "state"),
        "PYTHONPATH": str(ROOT),
        "PYTHON_KEYRING_BACKEND": "tests.cli.test_setup.KeptInFile",
        "TEST_KEYRING": str(tmp_path / "keyring.json"),
        "NO_COLOR": "1",
        "TERM": "dumb",
    }


@pytest.fixture
def terminal(environment: dict[str, str]) -> Iterator[Any]:
    opened: list[Terminal] = []

    def start(*arguments: str, **more: str) -> Terminal:
        opened.append(Terminal(environment | more, *arguments))
        return opened[-1]

    yield start
    for one in opened:
        one.close()


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Nobody can be asked, and there is no keyring."""
    monkeypatch.setattr(setting_up, "on_terminal", lambda: False)
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]
    yield
    keyring.set_keyring(before)


def command_for(folder: Path, password: str) -> str:
    """A password_command, and its password in a file outside of the config's folder."""
    script = folder / "a secret's keeper.sh"
    script.write_text(f"#!/bin/sh\nprintf '%s\\n' '{password}'\n", "utf-8")
    script.chmod(0o700)
    return shlex.quote(str(script))


def everything_below(folder: Path) -> str:
    return "".join(path.read_text("utf-8", "replace") for path in folder.rglob("*") if path.is_file())


def test_a_person_answers_four_questions_and_is_set_up(
    terminal: Any, place: Path, dovecot: Dovecot, tmp_path: Path
) -> None:
    screen = terminal("setup", "--port", str(dovecot.imaps_port), SSL_CERT_FILE=str(dovecot.ca_file))
    screen.answer("Your address", "nonsense")
    screen.expect("an address is expected")
    screen.answer("Your address", USER)
    screen.answer("Your IMAP server [imap.example.org]", "127.0.0.1")
    screen.answer("The name to sign with", 'Ada "Byron" Example')
    screen.answer("provider wants one)", PASSWORD)
    assert screen.end() == 0, screen.screen
    config = configuration.load(place)
    assert (config.account[0].email, config.account[0].port) == (USER, dovecot.imaps_port)
    assert config.me.name == 'Ada "Byron" Example'
    assert (place.stat().st_mode & 0o777, place.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    assert PASSWORD in json.loads((tmp_path / "keyring.json").read_text("utf-8")).values()
    assert PASSWORD not in everything_below(place.parent) + screen.screen
    for told in (
        "will wait in 'Drafts'",
        "lies in the keyring",
        "rejectbox run --dry-run --once",
        "rejectbox run\n",
    ):
        assert told in screen.screen


def test_a_refused_password_is_asked_for_again(terminal: Any, place: Path, dovecot: Dovecot) -> None:
    options = ("--email", USER, "--host", "127.0.0.1", "--name", "Ada", "--port", str(dovecot.imaps_port))
    screen = terminal("setup", *options, SSL_CERT_FILE=str(dovecot.ca_file))
    screen.answer("provider wants one)", "wrong horse")
    screen.expect("refused the login")
    screen.answer("Try again?", "y")
    screen.answer(f"Login name [{USER}]")
    screen.answer("provider wants one)", PASSWORD)
    assert screen.end() == 0, screen.screen
    assert configuration.load(place).account[0].username == ""
    assert "wrong horse" not in screen.screen


def test_an_unknown_authority_is_asked_for(terminal: Any, place: Path, dovecot: Dovecot) -> None:
    options = ("--email", USER, "--host", "127.0.0.1", "--name", "Ada", "--security", "starttls")
    screen = terminal("setup", *options, "--port", str(dovecot.imap_port))
    screen.answer("provider wants one)", PASSWORD)
    screen.expect("not to be trusted")
    screen.answer("Try again?")
    for question in ("Your IMAP server", "tls or starttls", "Port"):
        screen.answer(question)
    screen.answer("certificate authority", "/no/such.pem")
    screen.expect("there is no such file")
    screen.answer("certificate authority", str(dovecot.ca_file))
    assert screen.end() == 0, screen.screen
    account = configuration.load(place).account[0]
    assert (account.ca_file, account.security) == (str(dovecot.ca_file), "starttls")


def test_without_a_keyring_a_password_command_is_asked_for(
    terminal: Any, place: Path, dovecot: Dovecot, tmp_path: Path
) -> None:
    options = ("--email", USER, "--host", "127.0.0.1", "--name", "Ada", "--port", str(dovecot.imaps_port))
    more = {"SSL_CERT_FILE": str(dovecot.ca_file), "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    screen = terminal("setup", *options, **more)
    screen.answer("provider wants one)", PASSWORD)
    screen.expect("has no keyring")
    screen.expect("systemd credential")
    screen.answer("A command that prints the password", "echo something else")
    screen.expect("another password")
    screen.answer("A command that prints the password", command_for(tmp_path, PASSWORD))
    assert screen.end() == 0, screen.screen
    assert configuration.load(place).account[0].password_command == (str(tmp_path / "a secret's keeper.sh"),)
    assert PASSWORD not in everything_below(place.parent) + screen.screen


def test_without_drafts_the_mailboxes_are_named_and_one_is_chosen(
    terminal: Any, place: Path, dovecot_with: Starter[Dovecot], tmp_path: Path
) -> None:
    server = dovecot_with(drafts=None)
    options = ("--email", USER, "--host", "127.0.0.1", "--name", "Ada", "--port", str(server.imaps_port))
    command = ("--password-command", command_for(tmp_path, PASSWORD))
    screen = terminal("setup", *options, *command, SSL_CERT_FILE=str(server.ca_file))
    screen.expect("No mailbox for drafts was found. There are: 'INBOX', 'Sent', 'Trash'")
    screen.answer("shall the letters go to", "Entwürfe")
    screen.expect("There is no 'Entwürfe'")
    screen.answer("shall the letters go to", "Trash")
    assert screen.end() == 0, screen.screen
    assert configuration.load(place).account[0].drafts == "Trash"


@pytest.mark.parametrize("at", ["The name to sign with: ", "provider wants one): "])
def test_ctrl_c_leaves_nothing_behind(terminal: Any, place: Path, tmp_path: Path, at: str) -> None:
    screen = terminal("setup", "--email", USER, "--host", "127.0.0.1", *(["--name", "Ada"] if "wants" in at else []))
    screen.expect(at)
    assert screen.interrupted() != 0
    assert "Traceback" not in screen.screen
    assert not place.parent.exists()
    assert not (tmp_path / "keyring.json").exists()


def test_a_second_account_is_added_after_asking(terminal: Any, place: Path, dovecot: Dovecot, tmp_path: Path) -> None:
    before = '# mine\n[[account]]\nname = "personal"\nemail = "a@example.org"\nhost = "imap.example.org"\n\n# about me\n[me]\nname = "Ada"\n'
    place.parent.mkdir(parents=True)
    place.write_text(before, "utf-8")
    options = ("--email", USER, "--host", "127.0.0.1", "--port", str(dovecot.imaps_port))
    command = ("--password-command", command_for(tmp_path, PASSWORD))
    screen = terminal("setup", *options, *command, SSL_CERT_FILE=str(dovecot.ca_file))
    screen.answer("Add another account to it?", "y")
    screen.answer("What to call the account", "work")
    assert screen.end() == 0, screen.screen
    after = place.read_text("utf-8")
    assert [account.name for account in configuration.parse(after).account] == ["personal", "work"]
    assert after.startswith(before.partition("# about me")[0])
    assert after.endswith(before[before.index("# about me") :])


def test_saying_no_leaves_a_config_as_it_is(terminal: Any, place: Path) -> None:
    place.parent.mkdir(parents=True)
    place.write_text(toml_text.fresh(ADA), "utf-8")
    screen = terminal("setup")
    screen.answer("Add another account to it?", "n")
    assert screen.end() == 0
    assert place.read_text("utf-8") == toml_text.fresh(ADA)


def test_a_new_password_is_tried_before_it_is_kept(
    terminal: Any, place: Path, dovecot: Dovecot, tmp_path: Path
) -> None:
    place.parent.mkdir(parents=True)
    place.write_text(toml_text.fresh(toml_text.changed(ADA, "port", str(dovecot.imaps_port))), "utf-8")
    screen = terminal("setup", "--password-only", "personal", SSL_CERT_FILE=str(dovecot.ca_file))
    screen.answer("provider wants one)", "wrong horse")
    screen.answer("Try again?", "n")
    assert screen.end() == 1
    assert not (tmp_path / "keyring.json").exists()
    screen = terminal("setup", "--password-only", "personal", SSL_CERT_FILE=str(dovecot.ca_file))
    screen.answer("provider wants one)", PASSWORD)
    assert screen.end() == 0, screen.screen
    assert json.loads((tmp_path / "keyring.json").read_text("utf-8")) == {f"rejectbox 127.0.0.1/{USER}": PASSWORD}


@pytest.mark.usefixtures("alone")
class TestUnattended:
    """With options alone, as from a script."""

    def test_every_missing_answer_is_named_by_its_option(self, place: Path) -> None:
        with pytest.raises(UserError) as caught:
            setting_up.set_up(place, Answers())
        assert [problem.where for problem in caught.value.problems] == ["--email", "--host", "--name"]

    @pytest.mark.parametrize(
        ("field", "value", "option"),
        [
            ("email", "ada", "--email"),
            ("port", "70000", "--port"),
            ("security", "none", "--security"),
            ("security", "ssl", "--security"),
            ("password_command", "pass 'show", "--password-command"),
        ],
    )
    def test_a_bad_answer_is_named_by_its_option(self, place: Path, field: str, value: str, option: str) -> None:
        elsewhere = toml_text.changed(ADA, "host", "imap.example.org")
        with pytest.raises(UserError) as caught:
            setting_up.set_up(place, toml_text.changed(elsewhere, field, value))
        assert option in [problem.where for problem in caught.value.problems]

    def test_a_good_set_of_options_needs_no_question(
        self, place: Path, dovecot: Dovecot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("SSL_CERT_FILE", str(dovecot.ca_file))
        setting_up.set_up(place, given(dovecot, command_for(tmp_path, PASSWORD)))
        assert configuration.load(place).account[0].email == USER
        assert PASSWORD not in everything_below(place.parent)
        with pytest.raises(UserError, match="'personal' already"):
            setting_up.set_up(place, given(dovecot, "echo"))

    def test_without_any_password_the_ways_to_give_one_are_named(self, place: Path, dovecot: Dovecot) -> None:
        with pytest.raises(UserError, match=r"no keyring.*--password-command.*systemd credential"):
            setting_up.set_up(place, given(dovecot, ""))

    def test_a_systemd_credential_serves_without_a_keyring(
        self, place: Path, dovecot: Dovecot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (tmp_path / "rejectbox.personal").write_text(PASSWORD, "utf-8")
        monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
        monkeypatch.setenv("SSL_CERT_FILE", str(dovecot.ca_file))
        setting_up.set_up(place, given(dovecot, ""))
        assert configuration.load(place).account[0].password_command == ()

    @pytest.mark.parametrize("certificate", ["wrong-name", "expired"])
    def test_a_bad_certificate_ends_it_before_anything_is_written(
        self,
        place: Path,
        dovecot_with: Starter[Dovecot],
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        certificate: str,
    ) -> None:
        server = dovecot_with(certificate=certificate)
        monkeypatch.setenv("SSL_CERT_FILE", str(server.ca_file))
        with pytest.raises(UserError, match=r"certificate is not to be trusted.*Check --host"):
            setting_up.set_up(place, given(server, command_for(tmp_path, PASSWORD)))
        assert not place.parent.exists()

    def test_a_refused_login_ends_it_and_shows_no_password(
        self,
        place: Path,
        dovecot: Dovecot,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        capfd: pytest.CaptureFixture[str],
    ) -> None:
        monkeypatch.setenv("SSL_CERT_FILE", str(dovecot.ca_file))
        with pytest.raises(UserError, match=r"refused the login.*Check --username and the password") as caught:
            setting_up.set_up(place, given(dovecot, command_for(tmp_path, "wrong horse")))
        assert "wrong horse" not in str(caught.value) + "".join(capfd.readouterr())
        assert not place.parent.exists()

    def test_a_dead_server_is_a_failure_at_run_time(self, place: Path, tmp_path: Path) -> None:
        with pytest.raises(ConnectionLost, match=r"connection failed.*Check host, port and security"):
            setting_up.set_up(
                place, Answers(USER, "127.0.0.1", "Ada", port=1, password_command=command_for(tmp_path, "x"))
            )

    def test_a_new_password_needs_a_terminal(self, place: Path) -> None:
        toml_text.put(place, ADA, beside=False)
        with pytest.raises(UserError, match="terminal"):
            setting_up.store_password(place, "personal")
        with pytest.raises(UserError, match=r"no account 'work'.*There are: personal"):
            setting_up.store_password(place, "work")


def given(server: Dovecot, command: str) -> Answers:
    return Answers(USER, "127.0.0.1", "Ada Example", port=server.imaps_port, password_command=command)


@pytest.mark.parametrize("text", ['a"b', "a\\b", "a#b", "a = [b]", "Ünïcode 日本語 🙂", "a\x7fb", "'''", "{a}", "[me]"])
def test_any_text_survives_the_way_into_the_config(text: str) -> None:
    config = configuration.parse(toml_text.fresh(Answers(USER, "h", text, account=text, username=text, drafts=text)))
    account = config.account[0]
    assert (config.me.name, account.name, account.username, account.drafts) == (text, text, text, text)


def test_a_new_config_holds_every_key_and_comment_of_the_example() -> None:
    example = (ROOT / "config.example.toml").read_text("utf-8")
    made = toml_text.fresh(Answers("ada@example.org", "imap.example.org", "Ada Example"))
    assert tomllib.loads(made) == tomllib.loads(example)
    assert example[example.index("[[account]]") :] in made


BLOCK = '[[account]]\nname = "one"\nemail = "a@example.org"\nhost = "h"\n'


@pytest.mark.parametrize(
    "text",
    [
        f'{BLOCK}[me]\nname = "Ada"',
        f'[me]\nname = "Ada"\n\n{BLOCK}',
        f'{BLOCK}[me]\nname = "Ada"\nsignature = """\n[me]\n"""\n',
        f"{BLOCK}aliases = []\n# of me\n# and more\n[ me ] # here\nname = 'Ada'\n",
        f'{BLOCK}\n[me]\nname = "Ada"\n'.replace("\n", "\r\n"),
    ],
)
def test_an_account_is_added_and_every_line_of_the_user_stays(text: str) -> None:
    added = toml_text.with_account(text, Answers(USER, "imap.example.org", account="two"))
    assert [account.name for account in configuration.parse(added).account] == ["one", "two"]
    assert set(text.splitlines()) <= set(added.splitlines())
    assert ("\r\n" in text) == ("\r\n" in added)
    assert added.count("\n") == added.count("\r\n") or "\r\n" not in added


def test_accounts_in_a_list_are_left_alone() -> None:
    with pytest.raises(UserError, match="blocks"):
        toml_text.with_account(
            'account = [{name = "one", email = "a@example.org", host = "h"}]\n[me]\nname = "Ada"\n', ADA
        )


def test_a_failed_write_leaves_the_old_config(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    toml_text.put(place, ADA, beside=False)

    def full(_file: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UserError, match="No space left"):
        toml_text.put(place, toml_text.changed(ADA, "account", "work"), beside=True)
    assert [path.name for path in place.parent.iterdir()] == ["config.toml"]
    assert len(configuration.load(place).account) == 1
