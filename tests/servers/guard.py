"""Fails the run where the program said to any server what it never says, and names the test.

A conftest imports it: `from tests.servers.guard import *`. What reaches a private server is heard by the relay before it;
what the program says in this process to a server that a test plays itself, by imaplib's audit event.
"""

from __future__ import annotations

import sys
import weakref
from typing import TYPE_CHECKING, Any

import pytest

from rejectbox.mailbox.gate import Gated

from .dialogue import Dialogue
from .ledger import LEDGER
from .relay import OPEN

if TYPE_CHECKING:
    from collections.abc import MutableMapping

__all__ = ["pytest_configure", "pytest_runtest_setup", "pytest_sessionfinish", "pytest_terminal_summary"]

_dialogues: MutableMapping[Gated, tuple[str, Dialogue]] = weakref.WeakKeyDictionary()


def pytest_configure() -> None:
    sys.addaudithook(_overhear)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    LEDGER.test = item.nodeid
    LEDGER.drafts = tuple(name for mark in item.iter_markers("drafts") for name in mark.args)


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    if LEDGER.wrong:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if LEDGER.connections:
        count = ", ".join(f"{verb} {number}" for verb, number in sorted(LEDGER.verbs.items()))
        terminalreporter.write_line(f"Said to servers on {LEDGER.connections} connections: {count}")
    if LEDGER.wrong:
        terminalreporter.section("said to a server, and never to be said", red=True)
        terminalreporter.write_line(LEDGER.complaint())


def _overhear(event: str, arguments: tuple[Any, ...]) -> None:
    if event != "imaplib.send":
        return
    connection, data = arguments
    if not isinstance(connection, Gated) or connection.port in OPEN:
        return
    test, dialogue = _dialogues.get(connection) or (LEDGER.connected(), Dialogue())
    if data.startswith(connection.tagpre):
        dialogue = Dialogue()  # the server's refusal of a literal is not heard here
    _dialogues[connection] = test, dialogue
    LEDGER.judged(dialogue.said(data), test, f"port {connection.port}", None)
