"""config.toml -> frozen Config, or every problem at once."""

from __future__ import annotations

import json
import os
import tomllib
from pathlib import Path

import platformdirs
from pydantic import TypeAdapter, ValidationError

from rejectbox.config.problems import contradictions, loopback, problem
from rejectbox.config.shape import Account, Classifier, Config, Drafting, Journal, Me, Notify, OAuth2, Training
from rejectbox.errors import Problem, UserError

__all__ = [
    "Account",
    "Classifier",
    "Config",
    "Drafting",
    "Journal",
    "Me",
    "Notify",
    "OAuth2",
    "Training",
    "default_path",
    "load",
    "loopback",
    "parse",
]


def default_path() -> Path:
    """REJECTBOX_CONFIG, else config.toml in the platform's config folder."""
    named = os.environ.get("REJECTBOX_CONFIG")
    return Path(named).expanduser() if named else Path(platformdirs.user_config_dir("rejectbox")) / "config.toml"


def load(path: Path) -> Config:
    """Read and check config.toml. Raises UserError with every problem, each with its key and remedy."""
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError:
        raise UserError(
            Problem(
                str(path),
                "there is no such file",
                "Make one with `rejectbox setup`, or name one with --config",
            )
        ) from None
    except UnicodeDecodeError:
        raise UserError(Problem(str(path), "it is not UTF-8 text", "Save it as UTF-8")) from None
    except OSError as error:
        raise UserError(Problem(str(path), f"it cannot be read ({error.strerror})", "Check its permissions")) from None
    return parse(text, str(path))


def parse(text: str, where: str = "config.toml") -> Config:
    """Check the text of a config.toml; `where` names it in the problems."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UserError(
            Problem(where, f"it is not valid TOML: {error}", "Mend that line; text stands in double quotes")
        ) from None
    try:
        # Strict, and yet tables may become dataclasses and lists tuples: that is pydantic's JSON mode.
        config = TypeAdapter(Config).validate_json(json.dumps(data, default=str))
    except ValidationError as error:
        items = error.errors(include_input=False, include_url=False)
        inside = {item["loc"][:depth] for item in items for depth in range(1, len(item["loc"]))}
        # A list whose members all failed is also "too short": the members' own problems say it better.
        raise UserError(*(problem(i) for i in items if i["type"] != "too_short" or i["loc"] not in inside)) from None
    if problems := contradictions(config):
        raise UserError(*problems)
    return config
