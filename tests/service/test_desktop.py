"""The word on the desktop, on a real session bus with a notification service of the test's own."""

from __future__ import annotations

import shutil
import subprocess
import sys
import textwrap
from typing import TYPE_CHECKING

import pytest

from rejectbox import desktop
from tests.servers.install import required

if TYPE_CHECKING:
    from pathlib import Path

pytest.importorskip("desktop_notifier")
pytestmark = pytest.mark.skipif(
    not (shutil.which("dbus-run-session") or required()), reason="dbus-run-session is missing"
)

SERVICE = """
import asyncio, sys
from dbus_fast.aio import MessageBus
from dbus_fast.service import ServiceInterface, dbus_method

class Notifications(ServiceInterface):
    @dbus_method()
    def GetCapabilities(self) -> 'as':
        return ["body"]

    @dbus_method()
    def GetServerInformation(self) -> 'ssss':
        return ["stub", "example", "1", "1.2"]

    @dbus_method()
    async def Notify(self, app: 's', replaces: 'u', icon: 's', title: 's', body: 's', actions: 'as',
                     hints: 'a{sv}', timeout: 'i') -> 'u':
        if "--silent" in sys.argv:
            await asyncio.Event().wait()
        print(f"{app}|{title}|{body}", file=open("shown", "a"), flush=True)
        return 1

async def main():
    bus = await MessageBus().connect()
    bus.export("/org/freedesktop/Notifications", Notifications("org.freedesktop.Notifications"))
    await bus.request_name("org.freedesktop.Notifications")
    open("ready", "w").close()
    await asyncio.Event().wait()

asyncio.run(main())
"""
SCRIPT = """
import os, subprocess, sys, time
from rejectbox import desktop
service = subprocess.Popen([sys.executable, "service.py", *sys.argv[2:]]) if sys.argv[1] == "served" else None
while service and not os.path.exists("ready"):
    time.sleep(0.05)
desktop.PATIENCE = 3.0 if "--silent" in sys.argv else desktop.PATIENCE
thread = desktop.tell("Rejectbox no longer watches work", "work: the login was refused. " + "x" * 999)
thread.join(30)
print("ended" if not thread.is_alive() else "hangs")
if service:
    service.kill()
"""


def told(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """What becomes of a word on a bus of its own."""
    (folder / "service.py").write_text(textwrap.dedent(SERVICE))
    (folder / "tell.py").write_text(textwrap.dedent(SCRIPT))
    return subprocess.run(
        ["dbus-run-session", "--", sys.executable, "tell.py", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


def test_the_desktop_shows_title_and_sentence_and_not_more_of_it_than_fits(tmp_path: Path) -> None:
    assert told(tmp_path, "served").stdout == "ended\n"
    app, title, body = (tmp_path / "shown").read_text().strip().split("|")
    assert (app, title) == ("Rejectbox", "Rejectbox no longer watches work")
    assert body.startswith("work: the login was refused. x")
    assert len(body) < 260


def test_a_desktop_without_such_a_service_and_one_that_never_answers_stop_nothing(tmp_path: Path) -> None:
    for arguments in (("unserved",), ("served", "--silent")):
        done = told(tmp_path, *arguments)
        assert done.stdout == "ended\n"
        assert "Traceback" not in done.stderr
    assert not (tmp_path / "shown").exists()


def test_where_there_is_no_desktop_its_library_is_not_even_loaded(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setattr(sys, "platform", "linux")
    assert desktop.tell("title", "sentence") is None
