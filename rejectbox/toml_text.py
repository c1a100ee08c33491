"""From the answers that setup collects to the text of config.toml, and onto the disk.

A new text is config.example.toml with the answers filled in; one more account goes into the user's own text.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import stat
import sys
import tempfile
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from rejectbox import config as configuration
from rejectbox.answers import account_table, option_of
from rejectbox.errors import Problem, UserError

if TYPE_CHECKING:
    from rejectbox.answers import Answers, Value
    from rejectbox.config import Account

_HEADER = """\
# Rejectbox's config, written by `rejectbox setup`. Change it as you like: every key stands here, and what it does.
# `rejectbox doctor` checks it; a running `rejectbox run` takes it over at SIGHUP.
# No password stands here, ever.
"""
_TABLE = re.compile(r"\s*\[+\s*([A-Za-z0-9_.]+)\s*\]+\s*(#.*)?")
_OAUTH2 = "account.oauth2"
_KEY = re.compile(r"(\w+) = (.*?)(\s+#.*)?")


def account_of(answers: Answers) -> Account:
    """The account as config.toml will hold it, whoever signs. Raises UserError with every problem, each naming its option."""
    try:
        return configuration.parse(fresh(replace(answers, name=answers.name or "?"))).account[0]
    except UnicodeEncodeError:
        raise UserError("An answer is no Unicode text. Set the terminal to UTF-8") from None
    except UserError as error:
        raise UserError(*(replace(problem, where=option_of(problem.where)) for problem in error.problems)) from None


def _example() -> str:
    """The text of config.example.toml: inside the installed package, or beside the checkout."""
    package = Path(__file__).resolve().parent
    installed = package / "config.example.toml"
    return (installed if installed.is_file() else package.parent / "config.example.toml").read_text("utf-8")


def fresh(answers: Answers) -> str:
    """A whole config.toml with one account; everything else at its default, with its comment."""
    lines = _filled(account_table(answers), {"name": answers.name})
    start = next(number for number, line in enumerate(lines) if _TABLE.fullmatch(line))
    return "\n".join([_HEADER, *lines[start:]]) + "\n"


def with_account(text: str, answers: Answers) -> str:
    """The user's own `text` with an [[account]] block more: before [me] and its comments, else at the end.

    Raises UserError where the accounts are not written as [[account]] blocks, so that one cannot be added.
    """
    account = account_table(answers)
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


def text(path: Path, answers: Answers, *, beside: bool) -> str:
    """The config with this account, new or `beside` those of the config that is there. Raises UserError."""
    return with_account(path.read_bytes().decode("utf-8"), answers) if beside else fresh(answers)


def put(path: Path, answers: Answers, *, beside: bool) -> None:
    """Write a config with this account, or put it `beside` those of the config that is there.

    Raises UserError where that cannot be; nothing is changed then.
    """
    if os.path.lexists(path) and not beside:
        raise UserError(Problem(str(path), "somebody else wrote it just now", "Run `rejectbox setup` again"))
    made = text(path, answers, beside=beside)
    configuration.parse(made, str(path))
    write(path, made)


def may_write(path: Path) -> None:
    """Raises UserError where `write` cannot succeed, before anybody is asked anything."""
    # Path.exists and is_dir raise where a folder above may not be entered.
    folder = next(place for place in path.parents if os.path.exists(place))  # noqa: PTH110  (see above)
    if not (folder.is_dir() and os.access(folder, os.W_OK | os.X_OK)):
        raise UserError(Problem(str(path), f"{folder} cannot be written to", "Check the folder's owner"))


def write(path: Path, text: str) -> None:
    """Put `text` there as a whole, or leave what was there: mode 0600, or the mode and owner of the file in its place. Raises UserError where that cannot be."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        number, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        try:
            with os.fdopen(number, "w", encoding="utf-8", newline="") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            with contextlib.suppress(OSError):
                _made_like(path.stat(), name)
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


def _made_like(before: os.stat_result, name: str) -> None:
    """A config that the service's own user reads stays readable to it. Raises OSError where it cannot be given away."""
    Path(name).chmod(stat.S_IMODE(before.st_mode) & 0o755)
    if sys.platform != "win32":
        os.chown(name, before.st_uid, before.st_gid)


def _block(account: Mapping[str, Value]) -> list[str]:
    lines = _filled(account, {})
    tables = {match[1]: number for number, line in enumerate(lines) if (match := _TABLE.fullmatch(line))}
    block = lines[tables["account"] : tables["me"]]
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


def _filled(account: Mapping[str, Value], me: Mapping[str, Value]) -> list[str]:
    """The example's lines with these values in place of its own; comments stay in their column.

    Of OAuth2 only what is given stands there: few need it.
    """
    oauth2 = account.get("oauth2", {})
    values: dict[str, Mapping[str, Value]] = {"account": account, "me": me}
    values[_OAUTH2] = oauth2 if isinstance(oauth2, Mapping) else {}
    table = ""
    filled = []
    for line in _example().splitlines():
        table = _table(line) or table
        match = _KEY.fullmatch(line)
        if match and match[1] in values.get(table, {}):
            key, _, comment = match.groups()
            column = len(line) - len((comment or "").lstrip())
            text = f"{key} = {_literal(values[table][key])}"
            filled.append(f"{text.ljust(column - 1)} {comment.lstrip()}" if comment else text)
        elif table != _OAUTH2 or (oauth2 and not match):
            filled.append(line)
    return filled


def _literal(value: object) -> str:
    """`value` as TOML. Raises UnicodeEncodeError for text that is no Unicode (lone surrogates)."""
    if isinstance(value, str):
        value.encode("utf-8")
        # JSON's escapes are a subset of those of TOML's basic strings, which also want DEL escaped.
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, int):
        return str(value)
    if not isinstance(value, Sequence):
        raise TypeError(f"{type(value).__name__} has no place in a config")
    return f"[{', '.join(_literal(item) for item in value)}]"


def _table(line: str) -> str:
    match = _TABLE.fullmatch(line.rstrip("\r\n"))
    return match[1] if match else ""
