"""What the server is told: every command of the daemon, recorded on its way to a real Dovecot."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.mails import mail, receipt
from tests.test_daemon import PASSWORD, USER, account, rejectbox, write_config

if TYPE_CHECKING:
    from pathlib import Path

    from tests.servers.dovecot import Dovecot
    from tests.servers.fixtures import Starter

pytestmark = pytest.mark.dovecot


def state(server: Dovecot) -> dict[str, object]:
    return {name: server.messages(USER, name) for name in server.mailboxes(USER)}


@pytest.mark.parametrize("enabled", [False, True])
def test_switched_off_not_one_byte_is_written_and_else_the_draft_alone(
    dovecot_with: Starter[Dovecot], home: dict[str, str], tmp_path: Path, *, enabled: bool
) -> None:
    server = dovecot_with({USER: PASSWORD})
    write_config(tmp_path, account(server, tmp_path, start="1d"), rest=f"[draft]\nenabled = {str(enabled).lower()}\n")
    for raw in (mail(), receipt(), mail(role="Nurse", sender="Acme Widgets <no-reply@acme.example>")):
        server.deliver(USER, raw)
    before = state(server)
    done = rejectbox(home, "run", "--once")
    assert done.returncode == 0, done.stderr
    after, said = state(server), server.said()
    assert {"EXAMINE", "UID FETCH", "LOGOUT"} <= {one.verb for one in said}
    assert [one for one in said if one.wrong] == []
    appended = [one.line for one in said if one.verb == "APPEND"]
    assert after["INBOX"] == before["INBOX"]
    if enabled:
        (line,) = appended
        assert line.split()[2] == '"Drafts"'
        assert {name for name in after if after[name] != before[name]} == {"Drafts"}
    else:
        assert appended == []
        assert after == before
