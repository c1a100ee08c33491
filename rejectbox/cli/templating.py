"""What `rejectbox templates` does."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from rejectbox import config as configuration
from rejectbox import template_files
from rejectbox.cli import console
from rejectbox.cli.console import Column
from rejectbox.cli.judging import config_if_any
from rejectbox.errors import Problem, UserError
from rejectbox.letter import LetterRefused

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def show_all(config_path: Path | None, *, json: bool) -> None:
    """Print each template's name and whose it is."""
    own = _own_folder(config_path)
    names = sorted(template_files.load(template_files.shipped_folder(), own).sources)
    whose = {name: own / f"{name}.txt" if own and (own / f"{name}.txt").exists() else None for name in names}
    if json:
        for name, path in whose.items():
            console.put_json({"name": name, "own": str(path) if path else ""})
        return
    rows = [(name, f"yours: {path}" if path else "shipped") for name, path in whose.items()]
    console.table((Column("Name"), Column("Letter", whole=False)), rows)


def show(names: Sequence[str], letters: int, config_path: Path | None) -> None:
    """Print templates, or letters made of them."""
    templates = template_files.load(template_files.shipped_folder(), _own_folder(config_path))
    for name in _chosen(names, templates.sources):
        if not letters:
            console.put(templates.sources[name])
            continue
        try:
            for text in template_files.rehearsals(name, templates, letters):
                console.put(f"{text}\n\n{'-' * 20}\n")
        except LetterRefused as refused:
            raise UserError(Problem(name, "; ".join(refused.problems))) from None


def eject(names: Sequence[str], to: Path | None, config_path: Path | None) -> None:
    """Copy shipped templates. Raises UserError where a file cannot be written."""
    own = _own_folder(config_path)
    folder = (to or own or (config_path or configuration.default_path()).parent / "templates").expanduser()
    shipped = template_files.load(template_files.shipped_folder(), None).sources
    copied = False
    for name in _chosen(names, shipped):
        path = folder / f"{name}.txt"
        if path.exists():
            console.say(f"{path} is there already and stays as it is.")
            continue
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(shipped[name], "utf-8")
        except OSError as error:
            raise UserError(
                Problem(str(path), f"it cannot be written ({error.strerror})", "Choose another folder with --to")
            ) from None
        copied = True
        console.put(path)
    if copied and folder != own:
        console.say(f'To use them, set in config.toml under [draft]: templates = "{folder.absolute()}"')
    if copied:
        console.say("Try them with `rejectbox templates check`; running daemons read them at SIGHUP.")


def check(folder: Path | None, config_path: Path | None) -> None:
    """Try a folder's letters. Raises UserError with every problem."""
    chosen = folder or _own_folder(config_path) or template_files.shipped_folder()
    count, problems = template_files.check(chosen)
    if not count and not problems:
        problems = [Problem(str(chosen), "it holds no template", "Take one with `rejectbox templates eject NAME`")]
    if problems:
        raise UserError(*problems)
    console.say(f"{count} letters of {chosen} are good ones, with every fact known and unknown.")


def _own_folder(config_path: Path | None) -> Path | None:
    config = config_if_any(config_path)
    return Path(config.draft.templates).expanduser() if config and config.draft.templates else None


def _chosen(names: Sequence[str], known: Iterable[str]) -> list[str]:
    found: list[str] = []
    for name in names:
        mine = [one for one in sorted(known) if name in (one, one.partition("/")[0])]
        if not mine:
            listed = ", ".join(sorted(known))
            raise UserError(Problem(name, "there is no such template", f"Name a language or one of: {listed}"))
        found += mine
    return list(dict.fromkeys(found))
