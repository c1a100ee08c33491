"""Python runs this at its start where this folder is on PYTHONPATH: every step towards a network is noted, and stopped
where it does not lead to a host that the test named. Child processes inherit it.

REJECTBOX_TEST_NOTES is the file of notes, a JSON object a line; REJECTBOX_TEST_HOSTS the host:port pairs (port * for any),
and "serve", where it may listen too.
"""

from __future__ import annotations

import json
import os
import sys
from typing import Any

# Each with where in its arguments the address stands (docs.python.org, audit events table).
_ADDRESSED = {"socket.connect": 1, "socket.sendto": 1, "socket.sendmsg": 1, "socket.bind": 1}
_NAMED = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo"}
_MAIL = {"smtplib.connect", "smtplib.send", "urllib.Request", "http.client.connect", "ftplib.connect", "poplib.connect"}


class StoppedError(PermissionError):
    """What the test did not allow."""


def _where(event: str, arguments: tuple[Any, ...]) -> str | None:
    """host:port, or the path of a Unix socket; None where the event is none of the network's."""
    if event in _ADDRESSED:
        address = arguments[_ADDRESSED[event]]
        return f"{address[0]}:{address[1]}" if isinstance(address, tuple) else repr(address)
    if event in _NAMED:
        return ":".join(str(argument) for argument in arguments[:2])
    if event in _MAIL or (event == "import" and arguments[0] in ("smtplib", "aiosmtplib")):
        return "never"
    return None


def _watch(notes: int, hosts: frozenset[str]) -> None:
    def note(**what: object) -> None:
        os.write(notes, json.dumps({"pid": os.getpid(), **what}).encode() + b"\n")

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        if event == "imaplib.send":
            connection, data = arguments
            if data.startswith((connection.tagpre, b"DONE")):
                note(event=event, where="", stopped=False, said=data[:1000].decode("latin-1"))
            return
        where = _where(event, arguments)
        if where is None or where == "None":  # sendmsg on a connected socket
            return
        stopped = not {where, where.rpartition(":")[0] + ":*"} & hosts
        stopped |= event == "socket.bind" and "serve" not in hosts
        note(event=event, where=where, stopped=stopped)
        if stopped:
            raise StoppedError(f"{event} {where}")

    note(event="start", where="", stopped=False)
    sys.addaudithook(hook)


if "REJECTBOX_TEST_NOTES" in os.environ:
    _watch(
        os.open(os.environ["REJECTBOX_TEST_NOTES"], os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600),
        frozenset(os.environ["REJECTBOX_TEST_HOSTS"].split()),
    )
