"""From the answers that setup collects to the text of config.toml, and onto the disk.

A new text is config.example.toml with the answers filled in; one more account goes into the user's own text.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import shlex
import tempfile
import tomllib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rejectbox import config as configuration
from rejectbox.errors import Problem, UserError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from rejectbox.config import Account

    Value = str | int | Sequence[str]

_HEADER = """\
# Rejectbox's config, written by `rejectbox setup`. Change it as you like: every key stands here, and what it does.
# `rejectbox doctor` checks it; a running `rejectbox run` takes it over at SIGHUP.
# No password stands here, ever.
"""
_TABLE = re.compile(r"\s*\[+\s*([A-Za-z0-9_]+)\s*\]+\s*(#.*)?")
_KEY = re.compile(r"(\w+) = (.*?)(\s+#.*)?")


@dataclass(frozen=True, slots=True)
class Answers:
    """What options and questions gave; '' or 0 is still to be asked or found. `name` signs, `account` is the account's."""

    email: str = ""
    host: str = ""
    name: str = ""
    account: str = "personal"
    port: int = 0
    security: str = "tls"
    username: str = ""
    password_command: str = ""
    ca_file: str = ""
    drafts: str = ""


def usual_port(security: str) -> int:
    """The port where nobody says another."""
    return 993 if security == "tls" else 143


def account_of(answers: Answers) -> Account:
    """The account as config.toml will hold it. Raises UserError with every problem, each naming its option."""
    try:
        return configuration.parse(fresh(answers)).account[0]
    except UnicodeEncodeError:
        raise UserError("An answer is no Unicode text. Set the terminal to UTF-8") from None
    except UserError as error:
        raise UserError(*(replace(problem, where=_option(problem.where)) for problem in error.problems)) from None


def changed(answers: Answers, field: str, value: str) -> Answers:
    """The answers with this one as it was typed."""
    typed: dict[str, Any] = {field: int(value) if field == "port" and value.isdecimal() else value}
    return replace(answers, **typed)


def option(field: str) -> str:
    """The option that gives this field of Answers."""
    return f"--{field.replace('_', '-')}"


def _option(key: str) -> str:
    if key == "me.name" or key.startswith("--"):
        return "--name" if key == "me.name" else key
    field = re.sub(r"\[\d+\]", "", key).rpartition(".")[2]
    return option("account" if field == "name" else field)


def _values(answers: Answers) -> dict[str, Value]:
    try:
        command = shlex.split(answers.password_command)
    except ValueError:
        raise UserError(Problem("--password-command", "a quotation mark is not closed", "Close it")) from None
    return {
        "name": answers.account,
        "email": answers.email,
        "host": answers.host,
        "port": answers.port or usual_port(answers.security),
        "security": answers.security,
        "ca_file": answers.ca_file,
        "username": "" if answers.username == answers.email else answers.username,
        "password_command": command,
        "drafts": answers.drafts,
    }


def _example() -> str:
    """The text of config.example.toml: inside the installed package, or beside the checkout."""
    package = Path(__file__).resolve().parent
    installed = package / "config.example.toml"
    return (installed if installed.is_file() else package.parent / "config.example.toml").read_text("utf-8")


def fresh(answers: Answers) -> str:
    """A whole config.toml with one account; everything else at its default, with its comment."""
    lines = _filled(_example().splitlines(), {"account": _values(answers), "me": {"name": answers.name}})
    start = next(number for number, line in enumerate(lines) if _TABLE.fullmatch(line))
    return "\n".join([_HEADER, *lines[start:]]) + "\n"


def with_account(text: str, answers: Answers) -> str:
    """The user's own `text` with an [[account]] block more: before [me] and its comments, else at the end.

    Raises UserError where the accounts are not written as [[account]] blocks, so that one cannot be added.
    """
    account = _values(answers)
    before = tomllib.loads(text)
    wanted = {**before, "account": [*before.get("account", ()), dict(account)]}
    block = _block(account)
    lines = text.splitlines(keepends=True)
    places = [number for number, line in enumerate(lines) if _table(line) == "me"] + [len(lines)]
    newline = "\r\n" if "\r\n" in text else "\n"
    for place in places:
        above = place
        while place < len(lines) and above and lines[above - 1].startswith("#"):
            above -= 1
        gap = [newline] if above and lines[above - 1].strip() else []
        if above and not lines[above - 1].endswith("\n"):
            gap = [newline, newline]
        after = [newline] if above < len(lines) else []
        candidate = "".join([*lines[:above], *gap, *(line + newline for line in block), *after, *lines[above:]])
        if _means(candidate, wanted, account):
            return candidate
    raise UserError(
        "The accounts in the config do not stand as [[account]] blocks, so none can be added. Write them as config.example.toml does"
    )


def put(path: Path, answers: Answers, *, beside: bool) -> None:
    """Write a config with this account, or put it `beside` those of the config that is there.

    Raises UserError where that cannot be; nothing is changed then.
    """
    if path.exists() and not beside:
        raise UserError(Problem(str(path), "somebody else wrote it just now", "Run `rejectbox setup` again"))
    text = with_account(path.read_bytes().decode("utf-8"), answers) if beside else fresh(answers)
    configuration.parse(text, str(path))
    write(path, text)


def write(path: Path, text: str) -> None:
    """Put `text` there as a whole, mode 0600, or leave what was there. Raises UserError where that cannot be."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        number, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        try:
            with os.fdopen(number, "w", encoding="utf-8", newline="") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(path)
        except BaseException:
            with contextlib.suppress(OSError):
                Path(name).unlink()
            raise
    except OSError as error:
        raise UserError(
            Problem(
                str(path),
                f"it cannot be written ({error.strerror})",
                "Check the folder's owner, and the disk",
            )
        ) from None


def _block(account: Mapping[str, Value]) -> list[str]:
    lines = _filled(_example().splitlines(), {"account": account})
    tables = [number for number, line in enumerate(lines) if _TABLE.fullmatch(line)]
    block = lines[tables[0] : tables[1]]
    while not block[-1].strip():
        block.pop()
    return block


def _means(text: str, wanted: Mapping[str, object], account: Mapping[str, Value]) -> bool:
    """Does `text` say what was wanted? The block that was added also names keys at their defaults: they may differ."""
    try:
        found = tomllib.loads(text)
        added = found["account"][-1]
        found["account"][-1] = {key: added[key] for key in account}
    except (tomllib.TOMLDecodeError, KeyError, TypeError):
        return False
    # JSON makes tuples and lists alike, and knows none of TOML's dates: they become text on both sides.
    return json.dumps(found, default=str, sort_keys=True) == json.dumps(wanted, default=str, sort_keys=True)


def _filled(lines: Sequence[str], values: Mapping[str, Mapping[str, Value]]) -> list[str]:
    """The example's lines with these values in place of its own; comments stay in their column."""
    table = ""
    filled = []
    for line in lines:
        table = _table(line) or table
        match = _KEY.fullmatch(line)
        if match and match[1] in values.get(table, {}):
            key, _, comment = match.groups()
            column = len(line) - len((comment or "").lstrip())
            text = f"{key} = {_literal(values[table][key])}"
            filled.append(f"{text.ljust(column - 1)} {comment.lstrip()}" if comment else text)
        else:
            filled.append(line)
    return filled


def _literal(value: Value) -> str:
    """`value` as TOML. Raises UnicodeEncodeError for text that is no Unicode (lone surrogates)."""
    if isinstance(value, str):
        value.encode("utf-8")
        # JSON's escapes are a subset of those of TOML's basic strings, which also want DEL escaped.
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, int):
        return str(value)
    return f"[{', '.join(_literal(item) for item in value)}]"


def _table(line: str) -> str:
    match = _TABLE.fullmatch(line.rstrip("\r\n"))
    return match[1] if match else ""
