"""Containerfile and compose example: what they promise a home server, and that they agree with each other and the program."""

from __future__ import annotations

import fnmatch
import re
import tomllib
from typing import TYPE_CHECKING, Any

import platformdirs
import yaml
from typer.testing import CliRunner

from rejectbox.cli.app import app
from rejectbox.config import Account
from rejectbox.credentials import credential_name

from .containerfile import last_stage, read, settings
from .making import ROOT

if TYPE_CHECKING:
    import pytest

ALL = read(ROOT / "Containerfile")
KEPT = last_stage(ALL)
ENV = settings(KEPT)
IGNORED = [
    line for line in (ROOT / ".containerignore").read_text("utf-8").splitlines() if line and not line.startswith("#")
]
COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "compose.example.yaml").read_text("utf-8"))
SERVICE: dict[str, Any] = COMPOSE["services"]["rejectbox"]


def only(word: str) -> list[str]:
    """The arguments of an instruction that stands once in the kept stage."""
    (found,) = (one for one in KEPT if one.word == word)
    return found.words


def mounts() -> dict[str, str]:
    """Where each volume is mounted: path in the container -> what stands before it."""
    return {volume.split(":")[1]: volume.split(":")[0] for volume in SERVICE["volumes"]}


def left_out(path: str) -> bool:
    """Whether the ignore file keeps a path of the checkout from the builder; the last line that fits decides."""
    out = False
    for line in IGNORED:
        pattern = line.removeprefix("!").removeprefix("**/")
        parts = path.split("/")
        places = parts if line.startswith("**/") else [parts[0]]
        if any(fnmatch.fnmatch(place, pattern) for place in places):
            out = not line.startswith("!")
    return out


def test_it_runs_as_nobody_by_number() -> None:
    (user,) = only("USER")
    assert re.fullmatch(r"([1-9]\d*):([1-9]\d*)", user)
    assert SERVICE["user"] == user
    assert KEPT.index(next(one for one in KEPT if one.word == "USER")) > max(
        at for at, one in enumerate(KEPT) if one.word in {"COPY", "RUN"}
    )


def test_both_stages_are_of_one_python_that_is_promised() -> None:
    images = {one.words[0] for one in ALL if one.word == "FROM"}
    (image,) = images
    found = re.fullmatch(r"python:(3\.\d+)-slim", image)
    assert found
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert f"Programming Language :: Python :: {found[1]}" in project["classifiers"]


def test_what_is_copied_is_there_and_reaches_the_builder() -> None:
    sources = [word for one in ALL if one.word == "COPY" and "from" not in one.options for word in one.words[:-1]]
    assert sources
    for source in sources:
        assert (ROOT / source).exists(), source
        assert not left_out(source), source
    needed = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wheel = needed["tool"]["hatch"]["build"]["targets"]["wheel"]
    parts = [*wheel["packages"], *wheel["force-include"], *wheel.get("shared-data", {})]
    parts += [needed["project"]["readme"], *needed["project"]["license-files"]]
    for part in parts:
        assert any(part == source or part.startswith(f"{source}/") for source in sources), part


def test_nothing_private_reaches_the_builder() -> None:
    for path in (
        ".git/config",
        "tests/private/a.eml",
        "classifier/corpus/private/a.txt",
        "config/config.toml",
        "secrets/personal",
    ):
        assert left_out(path), path
    assert (ROOT / ".dockerignore").read_bytes() == (ROOT / ".containerignore").read_bytes()


def test_nothing_comes_from_elsewhere_and_no_secret_stays() -> None:
    assert not [one for one in ALL if one.word in {"ADD", "ARG", "EXPOSE"}]
    text = "\n".join(one.text for one in ALL)
    assert "://" not in text
    assert not re.search(r"(?i)passw|token|secret(?!s\b)", text)


def test_what_is_run_are_commands_of_the_program_without_a_shell() -> None:
    (entry,) = only("ENTRYPOINT")
    (health,) = (one for one in KEPT if one.word == "HEALTHCHECK")
    assert all(one.text.startswith("[") for one in KEPT if one.word in {"ENTRYPOINT", "CMD"})
    program, *command = yaml.safe_load(health.text.removeprefix("CMD "))
    assert entry == program == "rejectbox"
    for arguments in (only("CMD"), command):
        done = CliRunner().invoke(app, [*arguments, "--help"])
        assert done.exit_code == 0, arguments
    assert only("STOPSIGNAL") == ["SIGTERM"]


def test_it_writes_to_volumes_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, ENV[name])
    places = {
        platformdirs.user_state_dir("rejectbox"),
        platformdirs.user_data_dir("rejectbox"),
        platformdirs.user_cache_dir("rejectbox"),
    }
    assert places == set(only("VOLUME"))
    assert places <= set(mounts())
    assert {mounts()[place] for place in places} == set(COMPOSE["volumes"])
    made = next(one.text for one in KEPT if one.word == "RUN")
    owner, group = only("USER")[0].split(":")
    assert made.startswith(f"install -d -m 700 -o {owner} -g {group} ")
    assert places <= set(made.split())


def test_the_compose_example_shuts_it_in() -> None:
    assert SERVICE["read_only"] is True
    assert SERVICE["cap_drop"] == ["ALL"]
    assert SERVICE["security_opt"] == ["no-new-privileges:true"]
    assert [mount.split(":")[0] for mount in SERVICE["tmpfs"]] == ["/tmp"]
    assert not SERVICE.keys() & {"privileged", "cap_add", "ports", "network_mode", "environment", "env_file", "devices"}
    config = ENV["REJECTBOX_CONFIG"].rpartition("/")[0]
    assert f"{mounts()[config]}:{config}:ro" in SERVICE["volumes"]
    assert SERVICE["build"] == {"context": ".", "dockerfile": "Containerfile"}


def test_the_docs_give_the_files_to_the_user_that_the_image_has() -> None:
    (user,) = only("USER")
    (mounted,) = (source for path, source in mounts().items() if ENV["REJECTBOX_CONFIG"].startswith(f"{path}/"))
    files = [mounted, *(secret["file"] for secret in COMPOSE["secrets"].values())]
    given = " ".join(file.removeprefix("./") for file in files)
    text = (ROOT / "docs" / "container.md").read_text("utf-8")
    assert text.count(f"chown -R {user.partition(':')[0]} {given}") == 2


def test_its_secrets_are_found_under_the_accounts_names() -> None:
    example = tomllib.loads((ROOT / "config.example.toml").read_text("utf-8"))["account"][0]
    name = credential_name(Account(name=example["name"], email=example["email"], host=example["host"]))
    assert ENV["CREDENTIALS_DIRECTORY"] == "/run/secrets"
    assert SERVICE["secrets"] == [name] == list(COMPOSE["secrets"])
