"""The commands that the manual shows and the sandbox does not run, each with the reason and with what checks it instead."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .shown import ROOT


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A command that is not run here. `test` is the file that does what it does, and `word` stands in it; "" for none."""

    pattern: str
    why: str
    test: str = ""
    word: str = ""


RUN = (
    r"rejectbox( --\w+)* (list|run|doctor|classify|draft|train|label|evaluate|templates)( .+)?",
    r"rejectbox( [a-z]+)* --(help|version)",
    r"python -c '[^']+'",
    r"python -m rejectbox_classifier\.report --no-cv",
    r"mkdir (-p |-m \d+ )*(~/[\w./-]+ ?)+",
)
"""What is run in the sandbox: nothing that reaches out of it."""

_SYSTEMD = "needs systemd as the machine's first process"
ELSEWHERE = (
    Elsewhere(r"pipx install (\.|rejectbox)", "asks a package index", "tests/package/environments.py", '"install"'),
    Elsewhere(r"pip install ['\"][.\w]+\[[\w,-]+\]['\"]", "asks a package index", "pyproject.toml", "docs = ["),
    Elsewhere(r"rejectbox setup( .+)?", "asks questions on a terminal", "tests/setting_up/test_start_page.py", "setup"),
    Elsewhere(r"rejectbox demo", "plays for half a minute", "tests/demo/test_demo.py", "demo"),
    Elsewhere(r"rejectbox (login|logout)( .+)?", "a browser signs in, or a person types", "tests/oauth/test_commands.py", "login"),
    Elsewhere(r"curl 'http://127\.0\.0\.1:PORT/\S+'", "is what a browser asks", "tests/oauth/test_signing_in.py", "127.0.0.1"),
    Elsewhere(r"rejectbox status( .+)?", "exits 1 while no daemon runs", "tests/service/test_report.py", "status"),
    Elsewhere(r"rejectbox service( .+)?", _SYSTEMD, "tests/service/test_systemd.py", "install"),
    Elsewhere(r"(sudo )?systemctl (--user )?(daemon-reload|enable --now|start|stop|status|edit|reload|restart)( rejectbox(\.service)?)?", _SYSTEMD, "tests/test_service.py", "systemd-analyze"),
    Elsewhere(r"(sudo )?(loginctl|systemd-run|journalctl) .+", _SYSTEMD),
    Elsewhere(r"(.+ \| )?(sudo )?systemd-(creds|ask-password) .+", "needs root and the machine's key"),
    Elsewhere(r"(sudo )?cp \.\.\./service/(user|system)/rejectbox\.service \S+", "its ... is what the line before it printed"),
    Elsewhere(r"(docker|podman)(-compose| compose)? .+", "needs a container engine", "tests/package/test_container.py", "Containerfile"),
    Elsewhere(r"(cp (compose|config)\.example\.\w+ \S+|mkdir -p config secrets|(chmod 600|sudo chown -R 65534) config\S* secrets/personal)", "makes files for a container", "tests/package/test_container.py", "compose.example.yaml"),
    Elsewhere(r"python -m build", "asks a package index", "tests/package/making.py", "build"),
    Elsewhere(r"python -m twine check --strict dist/\*", "wants what was built", "tests/package/test_contents.py", "twine"),
    Elsewhere(r"python -m rejectbox_classifier\.report", "cross-validates for twenty seconds; run here with --no-cv"),
    Elsewhere(r"python -m tests\.golden", "reads every golden mail", "tests/golden/test_golden.py", "CASES"),
    Elsewhere(r"python -m tests\.(faults|soak|bench\.\w+)( [\w./-]+)*", "takes minutes", "Makefile", "python -m tests.faults"),
    Elsewhere(r"python -m tests\.providers_table", "writes a page of the checkout; tests/test_providers_page.py compares it"),
    Elsewhere(r"(\.venv/bin/)?pytest( tests/[\w./]+)+", "is this very run"),
    Elsewhere(r"mkdocs build --strict", "has a test of its own", "tests/docs/test_site.py", "--strict"),
    Elsewhere(r"mkdocs serve", "serves until it is stopped; it builds as `mkdocs build` does"),
)  # fmt: skip


def elsewhere(line: str) -> Elsewhere | None:
    """Why this line is not run here; None where it is."""
    return next((one for one in ELSEWHERE if re.fullmatch(one.pattern, line)), None)


def run_here(line: str) -> bool:
    """Is this line one that the sandbox runs to its end?"""
    return not elsewhere(line) and any(re.fullmatch(pattern, line) for pattern in RUN)


def targets() -> frozenset[str]:
    """The targets of the Makefile that are named as such."""
    phony = re.search(r"^\.PHONY: (.+)$", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    return frozenset(phony[1].split()) if phony else frozenset()
