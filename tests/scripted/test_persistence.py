"""How long an account is held on to: what passes by itself stops nothing, and what does not pass is told."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from rejectbox import credentials, logins, status, watch
from rejectbox.admission import Admission
from rejectbox.credentials import Secret
from rejectbox.errors import NoSecret, ProtocolError, Unreachable, Untrusted
from tests.scripted.dialogue import parse
from tests.scripted.server import Scripted
from tests.test_daemon import eventually

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

    from tests.scripted.conftest import Watched


def known(watched: Callable[..., Watched], server: Scripted) -> Watched:
    """A watcher whose journal knows the mailbox from an earlier life, not yet started again."""
    one = watched(server.port)
    eventually(one.watcher.watching.is_set)
    one.watcher.ask_to_stop()
    one.watcher.join(10)
    one.watcher = watch.Watcher(one.watcher.duty, Admission())
    return one


def failing(monkeypatch: pytest.MonkeyPatch, *troubles: Exception) -> None:
    """The next logins end so; those after them are the real ones."""
    connect, left = logins.connect, list(troubles)

    def instead(*arguments: object) -> object:
        if left:
            raise left.pop(0)
        return connect(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(logins, "connect", instead)


def test_a_slow_network_and_then_its_login_page_do_not_stop_a_known_account(
    watched: Callable[..., Watched], monkeypatch: pytest.MonkeyPatch
) -> None:
    with Scripted(parse("include base.txt")) as server:
        one = known(watched, server)
        failing(monkeypatch, Unreachable("no network"), Untrusted("a certificate of its own"))
        one.watcher.start()
        eventually(one.watcher.watching.is_set)
        assert one.watcher.trouble is None


def test_a_keyring_that_is_locked_at_the_start_does_not_stop_a_known_account(
    watched: Callable[..., Watched], monkeypatch: pytest.MonkeyPatch
) -> None:
    with Scripted(parse("include base.txt")) as server:
        one = known(watched, server)
        left = [NoSecret("locked")]

        def obtain(_account: object) -> Secret:
            if left:
                raise left.pop()
            return Secret("correct horse", "test")

        monkeypatch.setattr(credentials, "obtain", obtain)
        one.watcher.start()
        eventually(one.watcher.watching.is_set)
        assert one.watcher.trouble is None


def test_an_account_that_was_never_let_in_stops_at_once_where_its_certificate_is_bad(
    watched: Callable[..., Watched], monkeypatch: pytest.MonkeyPatch
) -> None:
    failing(monkeypatch, Untrusted("a certificate of its own"))
    with Scripted(parse("include base.txt")) as server:
        one = watched(server.port)
        one.watcher.join(10)
        assert isinstance(one.watcher.trouble, Untrusted)


def test_a_mailbox_that_is_let_in_and_never_watched_is_told_as_lost(
    watched: Callable[..., Watched], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> object:
        raise ProtocolError("the server answers nonsense")

    monkeypatch.setattr(watch, "Session", broken)
    with Scripted(parse("include base.txt")) as server:
        began = time.time()
        one = watched(server.port)
        eventually(lambda: len(one.pauses) > 3)
        eventually(lambda: one.watcher.state.stage == "waiting")
        state = one.watcher.state
        later = status.Status(1, began, began + 1000, "watching", (replace(state, stage="waiting"),))
        assert status.exit_code(later, runs=True, now=began + 1000) == 1
        first = state.since
        eventually(lambda: len(one.pauses) > 6)
        eventually(lambda: one.watcher.state.stage == "waiting")
        assert one.watcher.state.since == first


def test_the_other_mailboxes_of_a_stopped_account_do_not_idle_on(watched: Callable[..., Watched]) -> None:
    with Scripted(parse("include base.txt")) as server:
        one = watched(server.port)
        eventually(lambda: server.heard[-1:] == ["IDLE"])
        sibling = watch.Watcher(one.watcher.duty, one.watcher._admission)
        sibling.siblings = (one.watcher,)
        sibling._give_up(Untrusted("a certificate of its own"))
        one.watcher.join(10)
        assert not one.watcher.is_alive()
        assert one.watcher.state.stage == "stopped"
