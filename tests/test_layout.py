"""The house rules that a program can check: which room may import which, one door per library, small rooms."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PROGRAM = sorted((ROOT / "rejectbox").rglob("*.py"))
CLASSIFIER = sorted((ROOT / "classifier" / "rejectbox_classifier").rglob("*.py"))

CORE = {
    "errors",
    "values",
    "commands",
    "languages",
    "courtesy",
    "naming",
    "reachable",
    "systems",
    "message",
    "appointments",
    "authentication",
    "bounds",
    "cleaning",
    "facts",
    "plan",
    "linter",
    "letter",
    "draft",
    "journey",
}
"""Pure: bytes and values in, values out."""
SIBLINGS = {"mailbox", "store", "credentials"}
"""They do not know one another."""
DOORS = {
    "mailparser": {"message"},
    "icalendar": {"appointments"},
    "jinja2": {"letter"},
    "keyring": {"credentials"},
    "keyrings": {"credentials"},
    "imapclient": {"mailbox"},
    "sqlite3": {"store"},
    "publicsuffixlist": {"reachable"},
    "pymap": {"demo"},
    "typer": {"cli"},
    "pydantic": {"config"},
    "filelock": {"store", "credentials", "oauth"},
    "fcntl": {"store", "cli"},
    "desktop_notifier": {"desktop"},
    "plistlib": {"service"},
    "authlib": {"oauth"},
    "httpx": {"oauth", "discovery"},
    "http": {"oauth"},  # the answer of the browser, on loopback
    "socketserver": {"oauth"},
    "socket": {"mailbox", "notify"},  # notify speaks to systemd alone, on a Unix socket
    "ssl": {"mailbox", "demo", "oauth", "discovery"},
    "selectors": {"mailbox"},
    "imaplib": {"mailbox"},
    "asyncio": {"demo", "desktop"},
    "ctypes": {"learner"},  # malloc_trim(3); past Python's own calls, strace watches (tests/network)
    "importlib": {"languages", "courtesy", "service"},
    "dns": {"discovery"},
    "lxml": {"discovery"},
    "idna": {"discovery"},
}
WORLD = {
    "socket",
    "ssl",
    "time",
    "os",
    "subprocess",
    "threading",
    "sqlite3",
    "tempfile",
    "shutil",
    "pathlib",
    "signal",
    "select",
    "selectors",
    "io",
}
UNPICKLING = {"pickle", "joblib", "shelve", "marshal"}
SENDING = set(
    "smtplib smtpd aiosmtplib aiosmtpd urllib urllib3 requests aiohttp httplib2 pycurl ftplib poplib nntplib "
    "telnetlib xmlrpc socks paramiko websockets grpc cffi".split()
)
"""All that could carry mail, or anything else, away, but for httpx, http, socketserver and dns, whose doors stand above. What the libraries themselves do at run time, tests/network sees."""


def room(path: Path) -> str:
    return path.relative_to(ROOT / "rejectbox").parts[0].removesuffix(".py") if path in PROGRAM else ""


def imports(path: Path) -> set[str]:
    """Every module that a file imports at run time, TYPE_CHECKING blocks left out."""
    found: set[str] = set()

    class Visitor(ast.NodeVisitor):
        def visit_If(self, node: ast.If) -> None:
            if not (isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"):
                self.generic_visit(node)

        def visit_Import(self, node: ast.Import) -> None:
            found.update(alias.name for alias in node.names)

        def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
            module = node.module or ""
            found.add(module)
            if module == "rejectbox":
                found.update(f"rejectbox.{alias.name}" for alias in node.names)

    Visitor().visit(ast.parse(path.read_text("utf-8")))
    return found


def calls(path: Path) -> list[ast.Call]:
    return [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)]


def rooms_used(path: Path) -> set[str]:
    return {name.split(".")[1] for name in imports(path) if name.startswith("rejectbox.")}


@pytest.mark.parametrize("path", [p for p in PROGRAM if room(p) in CORE], ids=str)
def test_the_core_imports_only_the_core_and_nothing_of_the_world(path: Path) -> None:
    assert rooms_used(path) <= CORE
    assert not imports(path) & WORLD


@pytest.mark.parametrize("path", [p for p in PROGRAM if room(p) in SIBLINGS], ids=str)
def test_mailbox_store_and_credentials_do_not_know_one_another(path: Path) -> None:
    assert not rooms_used(path) & (SIBLINGS - {room(path)})


@pytest.mark.parametrize("path", PROGRAM, ids=str)
def test_only_the_command_line_imports_the_command_line(path: Path) -> None:
    if room(path) not in {"cli", "__main__"}:
        assert "cli" not in rooms_used(path)


@pytest.mark.parametrize("path", PROGRAM, ids=str)
def test_each_library_has_one_door(path: Path) -> None:
    used = {name.split(".")[0] for name in imports(path)}
    for library, doors in DOORS.items():
        if library in used:
            assert room(path) in doors


@pytest.mark.parametrize("path", CLASSIFIER, ids=str)
def test_the_classifier_never_imports_the_program(path: Path) -> None:
    assert not any(name.split(".")[0] == "rejectbox" for name in imports(path))


@pytest.mark.parametrize("path", PROGRAM + CLASSIFIER, ids=str)
def test_nothing_can_send_mail_or_unpickle(path: Path) -> None:
    used = {name.split(".")[0] for name in imports(path)}
    assert not {name for name in used & SENDING if room(path) not in DOORS.get(name, set())}
    assert not used & UNPICKLING


@pytest.mark.parametrize("path", PROGRAM + CLASSIFIER, ids=str)
def test_no_import_is_hidden_in_a_name_or_a_text(path: Path) -> None:
    called = {node.func.id for node in calls(path) if isinstance(node.func, ast.Name)}
    assert not called & {"__import__", "exec", "eval"}


@pytest.mark.parametrize("path", PROGRAM + CLASSIFIER, ids=str)
def test_no_room_has_more_than_250_lines(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= 250
