"""The courtesies of each language. A new language is one module here, named by its ISO 639-1 code, that
holds COURTESY, and a folder of that name in templates/."""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from rejectbox.courtesy.shape import Courtesy, Tone, phrases

__all__ = ["Courtesy", "Tone", "base_language", "courtesy", "languages", "phrases"]


@cache
def languages() -> tuple[str, ...]:
    """The codes of all languages that have courtesies, sorted."""
    names = (module.name for module in iter_modules(__path__))
    return tuple(sorted(name for name in names if re.fullmatch(r"[a-z]{2}", name)))


@cache
def courtesy(language: str) -> Courtesy:
    """The courtesies of a language of `languages()`; KeyError for any other."""
    if language not in languages():
        raise KeyError(language)
    found = import_module(f"{__name__}.{language}").COURTESY
    if not isinstance(found, Courtesy):
        raise TypeError(f"COURTESY in courtesy/{language}.py must be a Courtesy.")
    return found


def base_language(tag: str) -> str:
    """The language of a tag as mail and config spell it: 'de' for 'DE', 'de-AT' and 'de_CH'."""
    return re.split(r"[-_]", tag.strip().lower(), maxsplit=1)[0]
