"""`rejectbox login`, `logout` and `run` as processes: a real Dovecot, an authorization server, a keyring in a file."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import pytest

from tests.mails import mail
from tests.network.watched import Notes, python
from tests.servers.settings import PASSWORD, USER
from tests.test_daemon import Process, account, drafts, eventually, rejectbox, write_config

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.oauth.issuer import AuthorizationServer
    from tests.servers.dovecot import Dovecot
    from tests.servers.fixtures import Starter

pytestmark = pytest.mark.dovecot
ROOT = Path(__file__).parents[2]
KEY = f"rejectbox token 127.0.0.1/{USER}"


@pytest.fixture
def home(home: dict[str, str], tmp_path: Path) -> dict[str, str]:
    """With a keyring that the test looks into."""
    return home | {
        "PYTHON_KEYRING_BACKEND": "tests.oauth.kept.Kept",
        "TEST_KEYRING": str(tmp_path / "keyring.json"),
        "PYTHONPATH": f"{ROOT}:{home.get('PYTHONPATH', '')}",
    }


def by_token(server: Dovecot, issuer: AuthorizationServer, folder: Path, name: str = "personal", **keys: object) -> str:
    """An [[account]] table that signs in at `issuer`."""
    client = issuer.client
    table = f"""
[account.oauth2]
client_id = "{client.client_id}"
scopes = {json.dumps(client.scopes)}
""" + "".join(
        f'{key} = "{getattr(client, key)}"\n' for key in ("authorize_url", "token_url", "device_url", "revoke_url")
    )
    return account(server, folder, name, **{"password_command": [], "auth": "oauth2", **keys}) + table


def serving(dovecot_with: Starter[Dovecot], issuer: AuthorizationServer, *mechanisms: str) -> Dovecot:
    return dovecot_with(
        {USER: PASSWORD, "bob@example.org": PASSWORD}, introspection=f"{issuer.url}/introspect", mechanisms=mechanisms
    )


class Daemons:
    """Starts `rejectbox run`; each ends with the test."""

    def __init__(self, home: dict[str, str], folder: Path) -> None:
        self.home, self.folder = home, folder
        self.started: list[Process] = []

    def start(self, *arguments: str) -> Process:
        self.started.append(Process(self.home, self.folder, *arguments))
        return self.started[-1]


@pytest.fixture
def daemons(home: dict[str, str], tmp_path: Path) -> Iterator[Daemons]:
    made = Daemons(home, tmp_path)
    yield made
    for one in made.started:
        if one.process.poll() is None:
            one.process.kill()
            one.process.wait()


@pytest.mark.parametrize("mechanism", ["xoauth2", "oauthbearer"])
def test_signing_in_with_a_code_and_then_the_daemon_leaves_a_draft(
    mechanism: str, issuer: AuthorizationServer, dovecot_with: Starter[Dovecot], daemons: Daemons, tmp_path: Path
) -> None:
    server = serving(dovecot_with, issuer, mechanism)
    write_config(tmp_path, by_token(server, issuer, tmp_path, mailboxes=["INBOX", "Sent"]))
    done = rejectbox(daemons.home, "login", "personal", "--device")
    assert done.returncode == 0, done.stderr
    assert "WDJB-MJHT" in done.stderr
    assert f"Signed in at 127.0.0.1 as {USER}" in done.stderr
    daemon = daemons.start("--verbose", "run")
    daemon.wait_for("watching INBOX")
    daemon.wait_for("watching Sent")
    server.deliver(USER, mail())
    eventually(lambda: drafts(server))
    assert {said.line.split()[2] for said in server.said() if said.verb == "AUTHENTICATE"} == {mechanism.upper()}
    assert issuer.count("/token", grant_type="refresh_token") == 2, (
        "one for the login, one for both mailboxes of the daemon"
    )
    log = daemon.log.read_text() + done.stderr
    assert not any(token in log for token in (*issuer.access, *issuer.refresh))
    assert daemon.end() == 0


def test_signing_in_with_the_browser_of_this_machine(
    issuer: AuthorizationServer, dovecot_with: Starter[Dovecot], home: dict[str, str], tmp_path: Path
) -> None:
    server = serving(dovecot_with, issuer, "xoauth2")
    write_config(tmp_path, by_token(server, issuer, tmp_path))
    process = Process(home, tmp_path, "login", "personal", "--no-browser")
    process.wait_for("/authorize?")
    address = re.search(r"http://\S+/authorize\?\S+", process.log.read_text())
    assert address
    page = httpx.get(address[0], follow_redirects=True, trust_env=False)
    assert "Thank you" in page.text
    assert process.process.wait(30) == 0, process.log.read_text()
    assert json.loads((tmp_path / "keyring.json").read_text())[KEY] in issuer.refresh


def test_a_revoked_account_stops_with_the_command_the_other_goes_on_and_a_new_sign_in_is_taken_over(
    issuer: AuthorizationServer, dovecot_with: Starter[Dovecot], daemons: Daemons, tmp_path: Path
) -> None:
    server = serving(dovecot_with, issuer, "xoauth2")
    other = account(server, tmp_path, "other", email="bob@example.org")
    write_config(tmp_path, by_token(server, issuer, tmp_path), other)
    assert rejectbox(daemons.home, "login", "personal", "--device").returncode == 0
    issuer.lifetime = 1
    daemon = daemons.start("run")
    eventually(lambda: daemon.log.read_text().count("watching INBOX") == 2)
    issuer.revoke_all()
    server.restart()
    daemon.wait_for("Sign in again with `rejectbox login personal`. This account is stopped; the others go on")
    eventually(lambda: daemon.log.read_text().count("other: watching INBOX") == 2)
    assert daemon.process.poll() is None
    done = rejectbox(daemons.home, "login", "personal", "--device")
    assert done.returncode == 0, done.stderr
    assert "takes it over by itself" in done.stderr
    eventually(lambda: daemon.log.read_text().count("personal: watching INBOX") == 2)
    server.deliver(USER, mail())
    eventually(lambda: drafts(server))


def test_logging_out_forgets_the_token_here_and_at_the_issuer(
    issuer: AuthorizationServer, dovecot_with: Starter[Dovecot], home: dict[str, str], tmp_path: Path
) -> None:
    server = serving(dovecot_with, issuer, "xoauth2")
    write_config(tmp_path, by_token(server, issuer, tmp_path))
    assert rejectbox(home, "login", "personal", "--device").returncode == 0
    done = rejectbox(home, "logout", "personal")
    assert done.returncode == 0, done.stderr
    assert "was told that the sign-in is over" in done.stderr
    assert json.loads((tmp_path / "keyring.json").read_text()) == {}
    assert all(family.revoked for family in issuer.refresh.values())
    run = rejectbox(home, "run", "--once")
    assert run.returncode != 0
    assert "nobody has signed in yet. Run `rejectbox login personal`" in run.stderr


def test_a_command_that_prints_a_token_serves_and_is_asked_at_each_login(
    issuer: AuthorizationServer, dovecot_with: Starter[Dovecot], home: dict[str, str], tmp_path: Path
) -> None:
    server = serving(dovecot_with, issuer, "xoauth2")
    refresh = issuer.signed_in()
    good = next(token for token, (family, _) in issuer.access.items() if family is issuer.refresh[refresh])
    script = tmp_path / "token.sh"
    script.write_text(
        f"echo x >> {tmp_path}/asked\nif [ $(wc -l < {tmp_path}/asked) = 1 ]; then echo old; else echo {good}; fi\n"
    )
    write_config(
        tmp_path, account(server, tmp_path, password_command=[], token_command=["sh", str(script)], start="14d")
    )
    server.deliver(USER, mail())
    done = rejectbox(home, "run", "--once")
    assert done.returncode == 0, done.stderr
    assert len(drafts(server)) == 1
    assert issuer.asked
    assert not issuer.count("/token")
    told = rejectbox(home, "login", "personal")
    assert told.returncode == 2
    assert "account.token_command" in told.stderr


@pytest.mark.parametrize(
    "arguments", [("login", "nobody"), ("logout", "nobody"), ("login", "personal"), ("login", "personal", "--device")]
)
def test_what_cannot_be_is_told_in_a_sentence(
    dovecot: Dovecot, home: dict[str, str], tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    write_config(tmp_path, account(dovecot, tmp_path, password_command=[]))
    done = rejectbox(home, *arguments)
    assert done.returncode == 2
    assert re.search(r"There are: personal|can only be typed on a terminal|logs in with a password", done.stderr)


def test_a_revoked_sign_in_ends_a_single_run_with_the_users_exit_code(
    issuer: AuthorizationServer, dovecot_with: Starter[Dovecot], home: dict[str, str], tmp_path: Path
) -> None:
    server = serving(dovecot_with, issuer, "xoauth2")
    write_config(tmp_path, by_token(server, issuer, tmp_path))
    (tmp_path / "keyring.json").write_text(json.dumps({KEY: "revoked long ago"}))
    done = rejectbox(home, "run", "--once")
    assert done.returncode == 2
    assert "rejectbox login personal" in done.stderr


@pytest.mark.parametrize("command", ["run --once", "train", "login personal --device", "logout personal"])
def test_an_account_that_uses_tokens_reaches_its_server_and_its_issuer_and_nothing_else(
    issuer: AuthorizationServer, dovecot_with: Starter[Dovecot], home: dict[str, str], tmp_path: Path, command: str
) -> None:
    server = serving(dovecot_with, issuer, "xoauth2")
    write_config(tmp_path, by_token(server, issuer, tmp_path, start="14d"))
    (tmp_path / "keyring.json").write_text(json.dumps({KEY: issuer.signed_in()}))
    places = {f"{server.host}:{server.imaps_port}", issuer.url.removeprefix("http://")}
    notes = Notes(tmp_path, home, places)
    done = python(notes.environment, "-m", "rejectbox", *command.split())
    assert done.returncode == 0, done.stderr
    reached = {step.where for step in notes.steps}
    assert reached == (places if command != "logout personal" else {issuer.url.removeprefix("http://")})
    assert not any(step.stopped for step in notes.steps)


def test_an_account_with_a_password_loads_nothing_of_all_this(
    dovecot: Dovecot, home: dict[str, str], tmp_path: Path
) -> None:
    write_config(tmp_path, account(dovecot, tmp_path))
    done = python(home, "-X", "importtime", "-m", "rejectbox", "run", "--once")
    assert done.returncode == 0, done.stderr[-2000:]
    assert "rejectbox.watch" in done.stderr
    assert not re.search(r"\| +(authlib|httpx|http\.server|rejectbox\.oauth)", done.stderr)


def test_a_sign_in_is_told_to_a_running_daemon_though_the_login_after_it_fails_and_so_is_the_end_of_it(
    issuer: AuthorizationServer, dovecot_with: Starter[Dovecot], home: dict[str, str], tmp_path: Path
) -> None:
    server = serving(dovecot_with, issuer, "xoauth2")
    write_config(tmp_path, by_token(server, issuer, tmp_path))
    issuer.user = "bob@example.org"
    mark = Path(home["XDG_STATE_HOME"]) / "rejectbox" / "signed-in"
    assert rejectbox(home, "login", "personal", "--device").returncode != 0
    assert json.loads((tmp_path / "keyring.json").read_text())[KEY] in issuer.refresh
    told = mark.stat().st_mtime_ns
    assert rejectbox(home, "logout", "personal").returncode == 0
    assert mark.stat().st_mtime_ns > told
