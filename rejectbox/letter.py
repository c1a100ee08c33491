"""Ask, facts and a template become a letter, checked before it may leave. Only door to jinja2."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import sha256
from types import MappingProxyType
from typing import TYPE_CHECKING

from jinja2 import StrictUndefined, TemplateError, TemplateSyntaxError, nodes
from jinja2.ext import Extension
from jinja2.meta import find_undeclared_variables
from jinja2.sandbox import ImmutableSandboxedEnvironment

from rejectbox.courtesy import base_language, courtesy, languages
from rejectbox.courtesy.mentions import mentions, signature_lines
from rejectbox.courtesy.naming import visible
from rejectbox.courtesy.subject import reply_subject
from rejectbox.errors import RejectboxError
from rejectbox.linter import problems
from rejectbox.values import Letter, Stage

if TYPE_CHECKING:
    from jinja2 import Template
    from jinja2.parser import Parser
    from jinja2.runtime import Context

    from rejectbox.values import Ask, Facts, Writer

VARIABLES = frozenset(
    {
        "greeting",
        "company",
        "role",
        "person",
        "interviewed_on",
        "stage",
        "language",
        "informal",
        "my_name",
        "signature",
    }
)
FALLBACK = "en"

Pick = Callable[[int, int], int]
"""Which variant to take: called with the number of the `{% either %}` in its template, and its count of variants."""


class LetterRefused(RejectboxError):  # noqa: N818  (named for what happens next, as the whole tree is)
    """The letter must not leave as it is; `problems` are sentences for the owner of the template."""

    def __init__(self, *problems: str) -> None:
        self.problems = problems
        super().__init__("\n".join(problems))


@dataclass(frozen=True, slots=True)
class Templates:
    """The text of every template under its name, such as 'de/interview'."""

    sources: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}), repr=False)

    def find(self, language: str, stage: Stage) -> tuple[str, str]:
        """Language and text of the template for that language or, where there is none, of the English one.

        Raises LetterRefused where that is missing too.
        """
        for candidate in (base_language(language), FALLBACK):
            source = self.sources.get(f"{candidate}/{stage.value}")
            if source is not None and candidate in languages():
                return candidate, source
        raise LetterRefused(f"There is no template {FALLBACK}/{stage.value}.txt; install Rejectbox again.")


def write(ask: Ask, facts: Facts, writer: Writer, templates: Templates, subject: str, seed: str) -> Letter:  # noqa: PLR0913, PLR0917  (what a letter is made of)
    """The letter that `ask` calls for, in its language or else in English, as the reply to a mail called `subject`.

    The same `seed` (the mail's identity, say) always chooses the same phrasings. Raises LetterRefused where the
    template fails, or where the letter breaks one of the rules of a good letter.
    """
    said = mentions(ask, facts)
    language, source = templates.find(ask.language, said.stage)
    text = render(source, language, variables(ask, facts, writer, language), by_seed(seed))
    if found := problems(text, language, ask, facts, writer):
        raise LetterRefused(*found)
    table = courtesy(language)
    otherwise = f"{table.subject}: {said.role}" if said.role else table.subject
    return Letter(subject=reply_subject(subject, otherwise), text=text, language=language)


def variables(ask: Ask, facts: Facts, writer: Writer, language: str) -> Mapping[str, object]:
    """What a template of that language may say, by VARIABLES; what is not known is false, and can't be printed."""
    said = mentions(ask, facts)
    table = courtesy(language)
    informal = bool(facts.informal)
    known = {
        "company": said.company,
        "role": said.role,
        "person": said.person,
        "interviewed_on": table.day(said.interviewed_on) if said.interviewed_on else None,
    }
    return {
        **{name: value or _Unsaid(hint=_unsaid(name)) for name, value in known.items()},
        "greeting": table.salutation(said.person, said.company, informal=informal),
        "stage": said.stage.value,
        "language": language,
        "informal": informal,
        "my_name": visible(writer.name),
        "signature": "\n".join(signature_lines(writer)),
    }


def render(source: str, language: str, known: Mapping[str, object], pick: Pick) -> str:
    """The template's text, one line a paragraph, the last paragraph (closing, name, signature) line by line.

    Raises LetterRefused where the template fails.
    """
    try:
        text = _compiled(source).render(known, pick=pick)
    except TemplateError as error:
        raise LetterRefused(f"The {language} template fails: {error.message}") from error
    except (
        ArithmeticError,
        LookupError,
        OverflowError,
        RecursionError,
        TypeError,
        ValueError,
        AttributeError,
    ) as error:
        raise LetterRefused(
            f"The {language} template fails: {error}. Leave out the expression that does this."
        ) from error
    # "Acme Inc." at the end of a sentence brings its own full stop.
    text = re.sub(r"(?<!\.)\.\.(?!\.)", ".", text.replace("\r", ""))
    *paragraphs, closing = re.split(r"\n\s*\n", text.strip())
    lines = [_single(line) for line in closing.split("\n")]
    return "\n\n".join([*map(_single, paragraphs), "\n".join(filter(None, lines))])


def _single(text: str) -> str:
    """With single spaces; a no-break space is meant."""
    return re.sub(r"[ \t\n\f\v]+", " ", text).strip(" ")


def by_seed(seed: str) -> Pick:
    """The pick of variants that belongs to a seed."""

    def pick(block: int, count: int) -> int:
        return int.from_bytes(sha256(f"{seed}\n{block}".encode("utf-8", "surrogatepass")).digest()[:8]) % count

    return pick


def flaws(source: str) -> tuple[tuple[str, str], ...]:
    """What is wrong with the text of a template, each with its remedy; () where it can be used."""
    try:
        tree = _environment().parse(_fold_tags(source))
        _compiled(source)
    except TemplateSyntaxError as error:
        return ((f"line {error.lineno}: {error.message}", "Correct the {% ... %} or {{ ... }} on that line."),)
    except TemplateError as error:
        return ((f"{error.message}", "Correct the {% ... %} or {{ ... }} that this names."),)
    unknown = sorted(find_undeclared_variables(tree) - VARIABLES)
    allowed = ", ".join(sorted(VARIABLES))
    found = [
        (f"the template names {{{{ {name} }}}}, which does not exist", f"Use one of: {allowed}.") for name in unknown
    ]
    if any(tree.find_all((nodes.Include, nodes.Import, nodes.FromImport, nodes.Extends))):
        found.append(("a template cannot include, import or extend another", "Copy the text into this file."))
    return tuple(found)


class _Unsaid(StrictUndefined):
    """A fact that the mail does not say: false in {% if %}, an error where a template prints it all the same."""

    __slots__ = ()

    def __bool__(self) -> bool:  # type: ignore[override]  # {% if company %} is how a template asks
        return False


def _unsaid(name: str) -> str:
    return f"this mail does not say the {name}. Put the words around {{{{ {name} }}}} between {{% if {name} %}} and {{% endif %}}."


class _Either(Extension):
    """`{% either %} one wording {% or %} another {% endeither %}`: one of them, chosen by the letter's seed."""

    tags = {"either"}  # noqa: RUF012  (jinja2's own interface)

    def __init__(self, environment: ImmutableSandboxedEnvironment) -> None:
        super().__init__(environment)
        self._numbers = itertools.count()

    def parse(self, parser: Parser) -> nodes.Node:
        line = next(parser.stream).lineno
        number = next(self._numbers)
        variants: list[list[nodes.Node]] = []
        last = False
        while not last:
            variants.append(parser.parse_statements(("name:or", "name:endeither")))
            last = next(parser.stream).value == "endeither"
        chosen = self.call_method("choose", [nodes.ContextReference(), nodes.Const(number), nodes.Const(len(variants))])
        first, *others = (
            nodes.If(nodes.Compare(chosen, [nodes.Operand("eq", nodes.Const(index))]), body, [], [])
            for index, body in enumerate(variants)
        )
        first.elif_ = others
        return first.set_lineno(line)

    def choose(self, context: Context, number: int, count: int) -> int:
        pick: Pick = context["pick"]
        return pick(number, count)


def _environment() -> ImmutableSandboxedEnvironment:
    # No loader: a template reaches no file and no other template. No autoescape: the letter is text/plain.
    return ImmutableSandboxedEnvironment(extensions=[_Either], undefined=StrictUndefined, autoescape=False)


@lru_cache(maxsize=64)
def _compiled(source: str) -> Template:
    # One environment a template, so that its {% either %} are numbered from 0 whatever was compiled before.
    return _environment().from_string(_fold_tags(source))


_TAG_LINE = re.compile(
    r"^[ \t]*((?:\{%(?:(?!%\})[^\n])*%\}[ \t]*)*\{([%#])(?:(?!-?\2\})[^\n])*)(-?\2\})[ \t]*\n", re.MULTILINE
)


def _fold_tags(source: str) -> str:
    """Takes the line end of a line that holds only tags into the tag, so that it leaves no empty line behind.

    jinja2's own trim_blocks would also glue "... {% endif %}" to the next line's first word.
    """
    return _TAG_LINE.sub(r"\1\n\3", source.replace("\r\n", "\n") + "\n")
