"""With a real `systemd --user`: the password as a credential of systemd's, and what `doctor` tells of the service."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.servers.settings import PASSWORD
from tests.service.test_systemd import ada, server
from tests.service.user_systemd import HOME, why_not
from tests.soak.household import eventually

if TYPE_CHECKING:
    from tests.servers.dovecot import Dovecot
    from tests.service.user_systemd import UserSystemd

__all__ = ["ada", "server"]

pytestmark = [pytest.mark.dovecot, pytest.mark.skipif(bool(why_not()), reason=why_not() or "it can be tried")]


def without_command(ada: UserSystemd) -> str:
    """No password in the config; it lies in a file that systemd is to hand over. Returns the setting that says so."""
    path = ada.home / ".config" / "rejectbox" / "config.toml"
    lines = path.read_text().splitlines(keepends=True)
    path.write_text("".join(line for line in lines if not line.startswith("password_command")))
    secret = ada.home / "secret"
    secret.write_text(PASSWORD)
    secret.chmod(0o600)
    ada.own()
    return f"LoadCredential=rejectbox.personal:{HOME / secret.name}"


def doctor(ada: UserSystemd, *before: str) -> dict[str, dict[str, str]]:
    done = ada.run(*before, str(ada.command), "doctor", "--json")
    assert done.stdout, done.stderr
    return {check["check"]: check for check in map(json.loads, done.stdout.splitlines())}


def test_a_credential_that_systemd_hands_over_logs_the_service_in_and_doctor_tells_how_it_stands(
    ada: UserSystemd, server: Dovecot
) -> None:
    setting = without_command(ada)
    drop_in = ada.home / ".config" / "systemd" / "user" / "rejectbox.service.d" / "secret.conf"
    drop_in.parent.mkdir(parents=True)
    drop_in.write_text(f"[Service]\n{setting}\n")
    ada.own()
    before = doctor(ada)
    assert (before["service"]["status"], before["service"]["detail"]) == ("ok", "not installed")
    assert before["password"]["status"] == "error"  # what is called by hand is handed nothing

    assert ada.rejectbox("service", "install", "--no-linger").returncode == 0
    eventually(lambda: "connected since" in ada.rejectbox("status").stdout)
    inside = doctor(ada, "systemd-run", "--user", "--pipe", "--wait", "--quiet", f"--property={setting}")
    assert inside["password"]["detail"] == "found, from: systemd credential"
    assert inside["login"]["status"] == "ok"
    assert "installed as a systemd user unit, and running" in inside["service"]["detail"]
    assert inside["daemon"]["detail"].endswith("with 1 of 1 mailboxes connected")

    assert ada.rejectbox("service", "stop").returncode == 0
    stopped = doctor(ada)["service"]
    assert stopped["status"] == "warning"
    assert "rejectbox service start" in stopped["remedy"]
