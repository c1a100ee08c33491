"""`rejectbox service` with a real `systemd --user`, as an ordinary user: installed, started, asked, edited, taken away."""

from __future__ import annotations

import json
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.mails import mail
from tests.servers.settings import PASSWORD, USER
from tests.service.user_systemd import HOME, UserSystemd, why_not
from tests.soak.household import eventually

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rejectbox_classifier.model import Model

    from tests.servers.dovecot import Dovecot
    from tests.servers.fixtures import Starter

pytestmark = [pytest.mark.dovecot, pytest.mark.skipif(bool(why_not()), reason=why_not() or "it can be tried")]


@pytest.fixture
def server(dovecot_with: Starter[Dovecot]) -> Dovecot:
    return dovecot_with({USER: PASSWORD})


@pytest.fixture
def ada(request: pytest.FixtureRequest, server: Dovecot, model: Model, cache_home: Path) -> Iterator[UserSystemd]:
    assert model
    # Not below pytest's own folder, which is only root's to enter.
    with tempfile.TemporaryDirectory(prefix="rejectbox-home-") as folder:
        made = UserSystemd(Path(folder), namespaces=getattr(request, "param", True))
        shutil.copytree(cache_home / "rejectbox", made.home / ".cache" / "rejectbox")
        shutil.copy(server.ca_file, made.home / "ca.pem")
        config(made, server)
        try:
            made.begin()
        except RuntimeError as error:
            pytest.skip(f"systemd --user does not come up here: {error}")
        yield made
        made.end()


def config(ada: UserSystemd, server: Dovecot, password: str = PASSWORD) -> None:
    folder = ada.home / ".config" / "rejectbox"
    folder.mkdir(parents=True, exist_ok=True)
    values: dict[str, Any] = {
        "name": "personal",
        "email": USER,
        "host": server.host,
        "port": server.imaps_port,
        "ca_file": str(HOME / "ca.pem"),
        "password_command": ["echo", password],
    }
    lines = "".join(f"{key} = {json.dumps(value)}\n" for key, value in values.items())
    (folder / "config.toml").write_text(f'[[account]]\n{lines}[me]\nname = "Ada Example"\n')


def test_the_service_lives_its_whole_life(ada: UserSystemd, server: Dovecot) -> None:
    done = ada.rejectbox("service", "install", "--no-linger")
    assert done.returncode == 0, done.stderr
    assert "systemd user unit and runs" in done.stderr
    unit = ada.home / ".config" / "systemd" / "user" / "rejectbox.service"
    assert f"ExecStart={ada.command} run\n" in unit.read_text()
    assert "PrivateUsers=yes\n" in unit.read_text()
    assert (ada.home / ".local" / "state" / "rejectbox").stat().st_mode & 0o777 == 0o700
    eventually(lambda: "connected since" in ada.rejectbox("status").stdout)
    assert ada.run("systemctl", "--user", "is-enabled", "rejectbox").stdout.strip() == "enabled"

    server.deliver(USER, mail())
    eventually(lambda: server.messages(USER, "Drafts"))
    shown = ada.rejectbox("service", "status")
    assert shown.returncode == 0
    assert "Installed as a systemd user unit, active" in shown.stdout
    assert ": rejection (draft waits)." in shown.stdout

    assert ada.rejectbox("service", "stop").returncode == 0
    assert ada.rejectbox("status").returncode == 1
    assert "not active" in ada.rejectbox("service", "status").stdout
    shutil.rmtree(ada.home / ".local" / "share" / "rejectbox")  # as somebody does who clears their cache
    assert ada.rejectbox("service", "start").returncode == 0
    assert ada.run("systemctl", "--user", "is-active", "rejectbox").returncode == 0

    unit.write_text(unit.read_text() + "# mine\n")
    refused = ada.rejectbox("service", "install", "--no-linger")
    assert refused.returncode == 2
    assert "--replace" in refused.stderr
    assert unit.read_text().endswith("# mine\n")
    assert ada.rejectbox("service", "install", "--no-linger", "--replace").returncode == 0
    assert "# mine" not in unit.read_text()

    assert ada.rejectbox("service", "uninstall").returncode == 0
    assert not unit.exists()
    assert ada.run("systemctl", "--user", "is-active", "rejectbox").returncode != 0
    assert "No service is installed" in ada.rejectbox("service", "status").stdout


def test_a_refused_password_ends_the_service_for_good_and_is_not_tried_again(ada: UserSystemd, server: Dovecot) -> None:
    config(ada, server, password="wrong")
    assert ada.rejectbox("service", "install", "--no-linger").returncode == 0

    def failed() -> bool:
        return ada.run("systemctl", "--user", "is-failed", "rejectbox").stdout.strip() == "failed"

    eventually(failed)
    told = ada.rejectbox("status")
    assert told.returncode == 2
    assert "all accounts were stopped" in told.stdout
    shown = ada.run("systemctl", "--user", "show", "rejectbox", "--property=NRestarts,ExecMainStatus").stdout.split()
    assert set(shown) == {"NRestarts=0", "ExecMainStatus=2"}


@pytest.mark.parametrize("ada", [False], indirect=True)
def test_where_user_namespaces_are_forbidden_the_unit_does_without_and_runs(ada: UserSystemd) -> None:
    assert (
        ada.run(
            "systemd-run", "--user", "--wait", "--quiet", "-pPrivateUsers=yes", "-pPrivateTmp=yes", "true"
        ).returncode
        == 226
    )
    done = ada.rejectbox("service", "install", "--no-linger")
    assert done.returncode == 0, done.stderr
    unit = ada.home / ".config" / "systemd" / "user" / "rejectbox.service"
    assert "PrivateUsers" not in unit.read_text()
    assert "NoNewPrivileges=yes\n" in unit.read_text()
    eventually(lambda: "connected since" in ada.rejectbox("status").stdout)
