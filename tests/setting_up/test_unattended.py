"""`rejectbox setup` from a script: options alone, and one sentence for each that is missing or wrong."""

from __future__ import annotations

import io
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import keyring
import pytest
from keyring.backends import fail

from rejectbox import config as configuration
from rejectbox import service
from rejectbox.answers import Answers, Options, changed
from rejectbox.cli import questions, setting_up
from rejectbox.errors import ConnectionLost, UserError
from tests.servers.settings import PASSWORD, USER

from .conftest import options
from .kept import kept
from .mails import fill
from .test_first_account import command_for, everything_below

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.servers.dovecot import Dovecot
    from tests.servers.fixtures import Starter as ServerStarter

ADA = Answers(USER, "127.0.0.1", "Ada Example")
ALONE = Options(dns=False, web=False)


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Nobody can be asked, and there is no keyring."""
    monkeypatch.setattr(questions, "on_terminal", lambda: False)
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]
    yield
    keyring.set_keyring(before)


def given(server: Dovecot, command: str) -> Answers:
    return replace(ADA, port=server.imaps_port, ca_file=str(server.ca_file), password_command=command)


def called(environment: dict[str, str], *words: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "rejectbox", "setup", *words],
        env=environment,
        input=stdin,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_a_password_on_stdin_sets_up_without_a_question(
    own_home: dict[str, str], place: Path, dovecot: Dovecot, tmp_path: Path
) -> None:
    user = "setup-alone@example.org"
    dovecot.add_user(user, PASSWORD)
    fill(dovecot, user)
    words = [*options(dovecot, email=user, name="Ada", account="home", look_back="30d", start="14d"), "--no-service"]
    done = called(own_home, *words, "--password-stdin", stdin=f"{PASSWORD}\n")
    assert done.returncode == 0, done.stderr
    account = configuration.load(place).account[0]
    assert (account.name, account.start.days) == ("home", 14)
    assert kept(tmp_path, user) == PASSWORD
    assert "6 of them rejections" in done.stderr
    assert "Looking" not in done.stderr
    assert not done.stdout


def test_yes_asks_nothing_on_a_terminal_either(
    own_home: dict[str, str], place: Path, dovecot: Dovecot, tmp_path: Path
) -> None:
    words = options(dovecot, email=USER, name="Ada", password_command=command_for(tmp_path))
    script = ["script", "-qec", subprocess.list2cmdline([sys.executable, "-m", "rejectbox", "setup", *words, "--yes"])]
    done = subprocess.run([*script, "/dev/null"], env=own_home, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stdout
    assert configuration.load(place).account[0].password_command


def test_all_that_is_missing_is_said_at_once(own_home: dict[str, str], place: Path) -> None:
    done = called(own_home, "--no-dns")
    assert done.returncode == 2
    assert [line.split(":")[1].strip() for line in done.stderr.splitlines()] == ["--email", "--name"]
    assert not place.parent.exists()


def test_a_server_that_is_not_found_is_named_by_its_option(own_home: dict[str, str]) -> None:
    done = called(own_home, "--no-dns", "--email", USER, "--name", "Ada")
    assert done.returncode == 2
    assert "--host: it is missing" in done.stderr


@pytest.mark.parametrize(
    ("field", "value", "option"),
    [
        ("email", "ada", "--email"),
        ("port", "70000", "--port"),
        ("security", "none", "--security"),
        ("security", "ssl", "--security"),
        ("start", "yesterday", "--start"),
        ("keyring", "mine", "--keyring"),
        ("password_command", "pass 'show", "--password-command"),
        ("ca_file", "/no/such.pem", "--ca-file"),
    ],
)
@pytest.mark.usefixtures("alone")
def test_a_bad_answer_is_named_by_its_option(place: Path, field: str, value: str, option: str) -> None:
    elsewhere = replace(ADA, host="imap.example.org")
    with pytest.raises(UserError) as caught:
        setting_up.set_up(place, changed(elsewhere, field, value), ALONE)
    assert option in [problem.where for problem in caught.value.problems]


@pytest.mark.usefixtures("alone")
def test_a_bad_number_of_days_is_told_first(place: Path) -> None:
    with pytest.raises(UserError, match="--look-back"):
        setting_up.set_up(place, ADA, replace(ALONE, look_back="a month"))


@pytest.mark.usefixtures("alone")
def test_an_account_of_that_name_is_not_written_over(place: Path, dovecot: Dovecot, tmp_path: Path) -> None:
    setting_up.set_up(place, given(dovecot, command_for(tmp_path)), ALONE)
    before = place.read_text("utf-8")
    assert PASSWORD not in everything_below(place.parent)
    with pytest.raises(UserError, match="'personal' already"):
        setting_up.set_up(place, given(dovecot, "echo"), ALONE)
    assert place.read_text("utf-8") == before


class TestService:
    """When it is installed; the managers have tests of their own (tests/service)."""

    @pytest.fixture(autouse=True)
    def here(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(service, "needed", lambda: None)

    @pytest.mark.usefixtures("alone")
    def test_it_is_installed_once_the_config_is_there(
        self, place: Path, dovecot: Dovecot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        found: list[bool] = []

        def install(config: Path) -> str:
            found.append(config.exists())
            return "Installed"

        monkeypatch.setattr(service, "install", install)
        setting_up.set_up(place, given(dovecot, command_for(tmp_path)), replace(ALONE, service=True))
        assert found == [True]

    @pytest.mark.usefixtures("alone")
    def test_a_service_that_ends_with_the_logout_is_told_with_the_command_that_lets_it_go_on(
        self,
        place: Path,
        dovecot: Dovecot,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        monkeypatch.setattr(service, "install", lambda _config: "Installed")
        monkeypatch.setattr(service, "linger", lambda: False)
        setting_up.set_up(place, given(dovecot, command_for(tmp_path)), replace(ALONE, service=True))
        assert "loginctl enable-linger" in capsys.readouterr().err

    @pytest.mark.usefixtures("alone")
    @pytest.mark.parametrize("there", [False, True])
    def test_an_interrupted_installation_is_taken_away_but_not_one_that_was_there_before(
        self, place: Path, dovecot: Dovecot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, there: bool
    ) -> None:
        gone: list[bool] = []

        def interrupted(_config: object) -> str:
            raise KeyboardInterrupt

        monkeypatch.setattr(service, "installed", lambda: there)
        monkeypatch.setattr(service, "install", interrupted)
        monkeypatch.setattr(service, "uninstall", lambda: gone.append(True))
        with pytest.raises(KeyboardInterrupt):
            setting_up.set_up(place, given(dovecot, command_for(tmp_path)), replace(ALONE, service=True))
        assert gone == ([] if there else [True])
        assert configuration.load(place)


@pytest.mark.usefixtures("alone")
def test_a_machine_without_a_manager_is_told_before_anything_is_done(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "manager", lambda: None)
    with pytest.raises(UserError, match="no service manager"):
        setting_up.set_up(place, ADA, replace(ALONE, service=True))
    assert not place.parent.exists()


@pytest.mark.usefixtures("alone")
def test_without_any_password_the_ways_to_give_one_are_named(place: Path, dovecot: Dovecot) -> None:
    with pytest.raises(UserError, match=r"no keyring.*--password-command.*systemd credential"):
        setting_up.set_up(place, given(dovecot, ""), ALONE)


@pytest.mark.usefixtures("alone")
def test_a_systemd_credential_serves_without_a_keyring(
    place: Path, dovecot: Dovecot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "rejectbox.personal").write_text(PASSWORD, "utf-8")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    setting_up.set_up(place, given(dovecot, ""), ALONE)
    assert configuration.load(place).account[0].password_command == ()


@pytest.mark.usefixtures("alone")
def test_a_password_for_a_systemd_credential_is_tried_and_kept_nowhere(
    place: Path, dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{PASSWORD}\n"))
    answers = replace(given(dovecot, ""), keyring="none")
    setting_up.set_up(place, answers, replace(ALONE, password_stdin=True))
    assert configuration.load(place).account[0].keyring == "auto"
    assert "systemd credential 'rejectbox.personal'" in "".join(capfd.readouterr())
    assert PASSWORD not in "".join(everything_below(place.parent))


@pytest.mark.parametrize("certificate", ["wrong-name", "expired"])
@pytest.mark.usefixtures("alone")
def test_a_bad_certificate_ends_it_before_anything_is_written(
    place: Path, dovecot_with: ServerStarter[Dovecot], tmp_path: Path, certificate: str
) -> None:
    server = dovecot_with(certificate=certificate)
    with pytest.raises(UserError, match=r"certificate is not to be trusted.*Check --host"):
        setting_up.set_up(place, given(server, command_for(tmp_path)), ALONE)
    assert not place.parent.exists()


@pytest.mark.usefixtures("alone")
def test_a_refused_login_ends_it_and_shows_no_password(
    place: Path, dovecot: Dovecot, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(UserError, match=r"refused the login.*Check --username and the password") as caught:
        setting_up.set_up(place, given(dovecot, command_for(tmp_path, "wrong horse")), ALONE)
    assert "wrong horse" not in str(caught.value) + "".join(capfd.readouterr())
    assert not place.parent.exists()


@pytest.mark.usefixtures("alone")
def test_a_dead_server_is_a_failure_at_run_time(place: Path, tmp_path: Path) -> None:
    with pytest.raises(ConnectionLost, match=r"connection failed.*Check host, port and security"):
        setting_up.set_up(place, replace(ADA, port=1, password_command=command_for(tmp_path)), ALONE)
