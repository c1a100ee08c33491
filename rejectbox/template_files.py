"""The folders of templates: the shipped ones, and the user's, which take their place file by file."""

from __future__ import annotations

from datetime import date
from itertools import product
from pathlib import Path
from types import MappingProxyType

from rejectbox.courtesy import languages
from rejectbox.errors import Problem, UserError
from rejectbox.letter import LetterRefused, Templates, flaws, write
from rejectbox.values import Address, Ask, Fact, Facts, Reached, Stage, Writer

_STAGES = {f"{stage.value}.txt": stage for stage in Stage}
_REHEARSED_SEEDS = 8
_SHOWN = 5


def shipped_folder() -> Path:
    """The folder of the shipped templates: inside the installed package, or beside the checkout."""
    package = Path(__file__).resolve().parent
    installed = package / "templates"
    return installed if installed.is_dir() else package.parent / "templates"


def load(shipped: Path, own: Path | None) -> Templates:
    """The templates of both folders, `own` before `shipped`.

    The user's are tried with every fact known and unknown, so that a bad one is found here and not when a mail
    comes. Raises UserError with every problem: a folder or file that cannot be read, a file that is none of
    <language>/interview.txt and <language>/application.txt, an error in a template, a letter that is no good one.
    """
    found: list[Problem] = []
    sources = _read(shipped, "Install Rejectbox again.", found)
    if own is not None:
        mine = _read(own, "Correct `templates` in [draft], or leave it empty to use the shipped templates.", found)
        for name, source in mine.items():
            found += _faults(own / f"{name}.txt", name, source)
        sources |= mine
    if found:
        raise UserError(*found)
    return Templates(MappingProxyType(sources))


def check(folder: Path) -> tuple[int, list[Problem]]:
    """How many templates a folder holds, and every problem of theirs. Each is tried with every fact known and unknown."""
    found: list[Problem] = []
    sources = _read(folder, "Name a folder laid out as <language>/interview.txt and <language>/application.txt.", found)
    for name, source in sources.items():
        found += _faults(folder / f"{name}.txt", name, source)
    return len(sources), found


def rehearsals(name: str, templates: Templates, count: int) -> list[str]:
    """Letters that a template makes of one invented application. Raises LetterRefused where one is no good."""
    language, _, stage = name.partition("/")
    ask, facts = _application(language, Stage(stage), company=True, role=True, person=True, day=True, informal=None)
    return [write(ask, facts, Writer("Robin Sample"), templates, "", str(seed)).text for seed in range(count)]


def _read(folder: Path, remedy: str, found: list[Problem]) -> dict[str, str]:
    if not folder.is_dir():
        found.append(Problem(str(folder), "there is no such folder of templates", remedy))
        return {}
    sources = {}
    for path in sorted(p for p in folder.rglob("*.txt") if not p.name.startswith(".")):
        language, stage = path.parent.relative_to(folder).as_posix(), _STAGES.get(path.name)
        if stage is None or language not in languages():
            known = ", ".join(languages())
            found.append(
                Problem(
                    str(path),
                    "no letter is made of this file",
                    f"Call it <language>/interview.txt or <language>/application.txt, the language being one of: {known}.",
                )
            )
            continue
        try:
            sources[f"{language}/{stage.value}"] = path.read_text("utf-8-sig")
        except UnicodeDecodeError:
            found.append(Problem(str(path), "the file is not UTF-8", "Save it as UTF-8 text."))
        except OSError as error:
            found.append(
                Problem(
                    str(path),
                    f"the file cannot be read ({error.strerror})",
                    "Make it a file that you may read.",
                )
            )
    return sources


def _faults(path: Path, name: str, source: str) -> list[Problem]:
    if flawed := flaws(source):
        return [Problem(str(path), what, remedy) for what, remedy in flawed]
    language, _, stage = name.partition("/")
    return [Problem(str(path), sentence) for sentence in _rehearse(name, source, language, Stage(stage))[:_SHOWN]]


def _rehearse(name: str, source: str, language: str, stage: Stage) -> list[str]:
    """Writes the letter to invented companies, with each fact present and absent; the sentences of what failed."""
    templates = Templates(MappingProxyType({name: source}))
    writer = Writer("Robin Sample")
    sentences: dict[str, None] = {}
    known = product(*([True, False],) * 5)
    for (company, role, person, day, informal), seed in product(known, range(_REHEARSED_SEEDS)):
        ask, facts = _application(
            language, stage, company=company, role=role, person=person, day=day, informal=informal
        )
        try:
            write(ask, facts, writer, templates, "", str(seed))
        except LetterRefused as refused:
            sentences |= dict.fromkeys(refused.problems)
    return list(sentences)


def _application(  # noqa: PLR0913  (each fact that a letter may say)
    language: str, stage: Stage, *, company: bool, role: bool, person: bool, day: bool, informal: bool | None
) -> tuple[Ask, Facts]:
    facts = Facts(
        language=language,
        reached=Reached.INTERVIEW if stage is Stage.INTERVIEW else Reached.CV,
        evidence="rehearsal",
        company=Fact("Sample Works", "rehearsal") if company else None,
        role=Fact("Tester", "rehearsal") if role else None,
        interviewed_on=date(2026, 11, 3) if day else None,
        informal=informal,
    )
    return Ask("rehearsal", Address("Nadia Ferris" if person else "", "n@sample.example"), stage, language), facts
