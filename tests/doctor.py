"""Asks `rejectbox doctor` in this process, in a home of the test's own, with a keyring that knows Ada's password."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

import keyring
import pytest
import typer
from keyring.backend import KeyringBackend

from rejectbox import toml_text
from rejectbox.answers import Answers, changed
from rejectbox.cli import examining
from tests.servers.settings import PASSWORD, USER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.servers.courier import Courier
    from tests.servers.dovecot import Dovecot

    Doctor = Callable[..., "Report"]

MAIL = b"From: hr@example.com\r\nTo: ada@example.org\r\nSubject: Your application\r\nMessage-ID: <1@example.com>\r\n\r\nWe regret.\r\n"


class InMemory(KeyringBackend):
    """A keyring for one test."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password


@pytest.fixture(autouse=True)
def ring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[InMemory]:
    """A home of the test's own, and a keyring that knows Ada's password."""
    for variable in ("CONFIG", "STATE", "DATA", "CACHE"):
        monkeypatch.setenv(f"XDG_{variable}_HOME", str(tmp_path / variable.lower()))
    for variable in ("REJECTBOX_CONFIG", "CREDENTIALS_DIRECTORY", "SSL_CERT_FILE"):
        monkeypatch.delenv(variable, raising=False)
    before = keyring.get_keyring()
    mine = InMemory()
    mine.set_password("rejectbox 127.0.0.1", USER, PASSWORD)
    keyring.set_keyring(mine)
    yield mine
    keyring.set_keyring(before)


def at(server: Dovecot | Courier, **changes: str) -> Answers:
    answers = Answers(USER, "127.0.0.1", "Ada", port=server.imaps_port, ca_file=str(server.ca_file))
    for field, value in changes.items():
        answers = changed(answers, field, value)
    return answers


def configured(answers: Answers, *replaced: tuple[str, str]) -> Path:
    """The config of these answers at the default place, with these texts replaced."""
    path = Path(os.environ["XDG_CONFIG_HOME"]) / "rejectbox" / "config.toml"
    text = toml_text.fresh(answers)
    for old, new in replaced:
        assert old in text
        text = text.replace(old, new)
    toml_text.write(path, text)
    return path


class Report:
    """What `doctor --json` printed, and its exit code."""

    def __init__(self, printed: str, code: int) -> None:
        self.code = code
        self.checks: list[dict[str, str]] = [json.loads(line) for line in printed.splitlines()]

    def all(self, check: str) -> list[dict[str, str]]:
        return [one for one in self.checks if named(one) == check]

    def of(self, check: str) -> dict[str, str]:
        found = self.all(check)
        assert found, f"no {check!r} in {self.checks}"
        return found[0]

    def wrong(self, status: str = "error") -> list[str]:
        return [named(one) for one in self.checks if one["status"] == status]


def named(check: dict[str, str]) -> str:
    return f"{check['account']}: {check['check']}" if check["account"] else check["check"]


@pytest.fixture
def doctor(capsys: pytest.CaptureFixture[str]) -> Doctor:
    def ask(path: Path | None = None) -> Report:
        code = 0
        try:
            examining.examine(path, json=True)
        except typer.Exit as ended:
            code = ended.exit_code
        return Report(capsys.readouterr().out, code)

    return ask


def snapshot(folder: Path) -> dict[str, tuple[int, bytes]]:
    # SQLite keeps these two beside a journal while anybody reads it; they hold nothing then.
    working = ("-wal", "-shm")
    return {
        str(path): (path.stat().st_mode, path.read_bytes() if path.is_file() else b"")
        for path in folder.rglob("*")
        if not path.name.endswith(working)
    }
