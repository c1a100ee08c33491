"""A real Secret Service (GNOME Keyring on a D-Bus of its own): unlocked, locked on a headless machine, and not there."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.servers.fixtures import need
from tests.servers.install import keyring_present

if TYPE_CHECKING:
    from pathlib import Path

USING = """
import os, sys
from rejectbox import credentials
from rejectbox.config import Account
from rejectbox.credentials import keyrings
from rejectbox.errors import RejectboxError

keyrings.PATIENCE = float(os.environ.get("PATIENCE", keyrings.PATIENCE))

account = Account(name="my mail", email="ada@example.org", host="imap.example.org")
for verb in sys.argv[1:]:
    try:
        match verb:
            case "keep":
                print("kept:", credentials.keep(account, "secret horse"), credentials.keep_token(account, "t" * 3000))
            case "obtain":
                secret, token = credentials.obtain(account), credentials.token(account)
                print("got:", secret.value, "from", secret.source, "and", len(token.value), "from", token.source)
            case "forget":
                print("forgot:", credentials.forget(account))
    except RejectboxError as error:
        print(f"{type(error).__name__}:", error)
"""
UNLOCKED = "printf pw | gnome-keyring-daemon --unlock --components=secrets > /dev/null"
LOCKED = "gnome-keyring-daemon --start --components=secrets > /dev/null"


def session(folder: Path, daemon: str, *verbs: str, after: str = "") -> list[str]:
    """What is printed by using it in a login session of its own, whose keyring lies in `folder`."""
    need(None if keyring_present() else "GNOME Keyring is missing: sudo python3 tests/servers/install.py keyring")
    (folder / "run").mkdir(mode=0o700, exist_ok=True)
    left_out = (
        "DBUS_SESSION_BUS_ADDRESS",
        "PYTHON_KEYRING_BACKEND",
        "GNOME_KEYRING_CONTROL",
        "DISPLAY",
        "WAYLAND_DISPLAY",
    )
    environment = {key: value for key, value in os.environ.items() if key not in left_out}
    environment |= {
        "HOME": str(folder),
        "XDG_DATA_HOME": str(folder / "data"),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_RUNTIME_DIR": str(folder / "run"),
    }
    script = f'{daemon}\n"$0" -c "$1" {" ".join(verbs)}\ncode=$?\n{after}\nexit $code'
    command = ["dbus-run-session", "--", "sh", "-c", script, sys.executable, USING]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=100, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_an_unlocked_secret_service_keeps_gives_and_forgets(tmp_path: Path) -> None:
    before, kept, got, forgot, after = session(tmp_path, UNLOCKED, "obtain", "keep", "obtain", "forget", "obtain")
    assert "holds no password for it" in before
    assert kept == "kept: keyring (Secret Service) keyring (Secret Service)"
    assert got == "got: secret horse from keyring (Secret Service) and 3000 from keyring (Secret Service)"
    assert forgot == "forgot: True"
    assert after == before


def test_a_locked_one_is_told_where_nobody_can_be_asked(tmp_path: Path) -> None:
    session(tmp_path, UNLOCKED, "keep")
    obtained, kept = session(tmp_path, LOCKED, "obtain", "keep")
    assert obtained.startswith(
        "NoSecret: my mail: no password: the keyring is locked. Unlock it, or set account.password_command"
    )
    assert kept.startswith("UserError: The password of 'my mail' is not kept: the keyring is locked.")
    assert "secret horse" in session(tmp_path, UNLOCKED, "obtain")[0]


HANGING = f"""{UNLOCKED}
dbus-send --print-reply --dest=org.freedesktop.secrets / org.freedesktop.DBus.Peer.Ping > /dev/null
question="org.freedesktop.DBus.GetConnectionUnixProcessID string:org.freedesktop.secrets"
pid=$(dbus-send --print-reply=literal --dest=org.freedesktop.DBus / $question | awk '{{print $2}}')
kill -STOP $pid
export PATIENCE=1"""


def test_one_that_hangs_is_given_up(tmp_path: Path) -> None:
    (said,) = session(tmp_path, HANGING, "obtain", after="kill -KILL $pid")
    assert "the keyring gave no answer within 1 s; it may be locked" in said
    assert "Unlock it, or set account.password_command" in said


@pytest.mark.parametrize("verb", ["obtain", "keep"])
def test_without_any_service_the_other_ways_are_named(tmp_path: Path, verb: str) -> None:
    (said,) = session(tmp_path, "export DBUS_SESSION_BUS_ADDRESS=unix:path=/nowhere", verb)
    assert "password_command" in said
    assert "the systemd credential 'rejectbox.my_mail'" in said
