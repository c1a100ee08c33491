"""What the server is told: every command of the daemon, recorded on its way to a real Dovecot."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.mails import mail, receipt
from tests.servers.recorder import Recorder
from tests.test_daemon import PASSWORD, USER, account, rejectbox, write_config

if TYPE_CHECKING:
    from pathlib import Path

    from tests.servers.dovecot import Dovecot
    from tests.servers.fixtures import Starter

pytestmark = pytest.mark.dovecot

LOOKING = {
    "CAPABILITY",
    "LOGIN",
    "AUTHENTICATE",
    "ID",
    "NAMESPACE",
    "LIST",
    "EXAMINE",
    "UID SEARCH",
    "UID FETCH",
    "IDLE",
    "NOOP",
    "LOGOUT",
}


def state(server: Dovecot) -> dict[str, object]:
    return {name: server.messages(USER, name) for name in server.mailboxes(USER)}


@pytest.mark.parametrize("enabled", [False, True])
def test_switched_off_not_one_byte_is_written_and_else_the_draft_alone(
    dovecot_with: Starter[Dovecot], home: dict[str, str], tmp_path: Path, *, enabled: bool
) -> None:
    server = dovecot_with({USER: PASSWORD})
    with Recorder(server.address) as recorder:
        plain = account(server, tmp_path, port=recorder.port, security="none", ca_file="", start="1d")
        write_config(tmp_path, plain, rest=f"[draft]\nenabled = {str(enabled).lower()}\n")
        for raw in (mail(), receipt(), mail(role="Nurse", sender="Acme Widgets <no-reply@acme.example>")):
            server.deliver(USER, raw)
        before = state(server)
        done = rejectbox(home, "run", "--once")
        assert done.returncode == 0, done.stderr
        said = recorder.commands()
    after = state(server)
    appended = [line for line in recorder.lines if b" APPEND " in line]
    assert set(said) - {"APPEND"} <= LOOKING
    assert {"EXAMINE", "UID FETCH"} <= set(said)
    assert all(b"BODY.PEEK" in line for line in recorder.lines if b"BODY" in line)
    assert after["INBOX"] == before["INBOX"]
    if enabled:
        assert len(appended) == said.count("APPEND") == 1
        assert appended[0].split()[2].strip(b'"') == b"Drafts"
        assert {name for name in after if after[name] != before[name]} == {"Drafts"}
    else:
        assert appended == []
        assert after == before
