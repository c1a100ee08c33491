"""The points of a good letter that a program can check; what it finds is told to whoever wrote the template."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rejectbox.courtesy import Courtesy, Tone, base_language, courtesy, languages, phrases
from rejectbox.courtesy.mentions import Mentions, mentions, signature_lines
from rejectbox.courtesy.naming import visible
from rejectbox.values import Stage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rejectbox.values import Ask, Facts, Writer

FEWEST_WORDS = 60
MOST_WORDS = 160
_NAME = "\ufffc"

_TONES = {
    Tone.RECONSIDER: ("asks to reconsider", "Accept the decision and ask only for feedback."),
    Tone.ARGUMENT: ("argues", "Accept the decision; leave the argument out."),
    Tone.URGENCY: ("presses for an answer", "Leave them all the time they want."),
    Tone.BLAME: ("blames", "Say nothing of what they did wrong."),
    Tone.SARCASM: ("can be read as sarcasm", "Say it plainly or leave it out."),
    Tone.SELF_PITY: ("pities its writer", "One friendly word of regret is enough."),
    Tone.FLATTERY: ("flatters", "Thank them for their time instead."),
    Tone.COMPARISON: ("compares with other applicants", "Ask about your own application only."),
}
_PLACEHOLDERS = (
    (r"\{\{|\}\}|\{%|%\}|\{#", "a piece of template code"),
    (r"\[[^\]\n]*\]|<[^>\n]*>|_{3,}|\bX{2,}\b|(?-i:\b(?:TODO|TBD)\b)|\blorem ipsum\b", "a placeholder"),
    (r"(?-i:\bNone\b|\bnull\b|\bundefined\b|\bUndefined\b)", "the name of a missing value"),
    (r"[^\S\n]{2,}", "two spaces in a row"),
    (r"[,;:][,.;:!?]|\.,\.|[“„‘«\"(]\s*[”“’»\")]", "punctuation round a missing word"),
)
_LINKS = (
    r"\w+://\S+|\bwww\.\S+|\bmailto:\S+|\S+@\S+\.\S+",
    r"(?-i:\b[\w-]+\.(?:com|org|net|info|io|co|dev|app|eu|de|at|ch|uk|fr|es|it|nl|pt|br|pl|se|tr)\b)",
)


def problems(text: str, language: str, ask: Ask, facts: Facts, writer: Writer) -> tuple[str, ...]:
    """What keeps the letter `text`, written in `language`, from being a good one: sentences with their remedy.

    Empty where it may leave. Raises KeyError for a language without courtesies.
    """
    said = mentions(ask, facts)
    table = courtesy(base_language(language))
    signed = _signed(text, writer)
    body = signed[0] if signed else text.rstrip().split("\n")
    whole = "\n".join(body)
    blanked = _blank(whole, said)
    return (
        *_ending(signed, table, text, writer),
        *_length(body),
        *_courtesies(whole, table, said),
        *_naming(body, table, said),
        *_tone(blanked, table, said),
        *_leftovers(blanked, table),
        *_language(blanked, table),
    )


def _signed(text: str, writer: Writer) -> tuple[list[str], str] | None:
    """The lines above the writer's name, and the last of them that isn't empty; None where the name isn't there."""
    lines = text.rstrip().split("\n")
    signature = list(signature_lines(writer))
    if signature and lines[-len(signature) :] == signature:
        lines = lines[: -len(signature)]
    name = visible(writer.name)
    while lines and not lines[-1].strip():
        lines.pop()
    if not name or not lines or lines.pop() != name:
        return None
    return lines, next((line for line in reversed(lines) if line.strip()), "")


def _ending(signed: tuple[list[str], str] | None, table: Courtesy, text: str, writer: Writer) -> Iterator[str]:
    if signed is None:
        yield "The letter is not signed at its end. End it with a line {{ my_name }}, and below it {{ signature }}, as its last paragraph."
        return
    if text.split("\n").count(visible(writer.name)) > 1:
        yield "The letter is signed more than once. Keep one {{ my_name }}, in its last paragraph."
    if not phrases(table.closings, signed[1]):
        yield "The letter does not end warmly. Put a closing such as 'Kind regards', in its language, on the line above {{ my_name }}."


def _length(body: list[str]) -> Iterator[str]:
    words = len(re.findall(r"\w(?:[\w'’.-]*\w)?", "\n".join(body)))
    if words < FEWEST_WORDS:
        yield f"The letter has {words} words. Write at least {FEWEST_WORDS}, also where a mail names neither company nor role."
    if words > MOST_WORDS:
        yield f"The letter has {words} words. Shorten it to {MOST_WORDS} at most."


def _courtesies(body: str, table: Courtesy, said: Mentions) -> Iterator[str]:
    if not phrases(table.gratitude, body):
        yield "The letter does not give thanks. Thank them for their time."
    if not phrases(table.request, body):
        yield "The letter does not ask for feedback. Ask which skill or experience was missing, for example."
    if not phrases(table.way_out, body):
        yield "The letter leaves no easy way out. Add that you understand if they cannot answer."
    if not phrases(table.door_open, body):
        yield "The letter does not leave the door open. Add that you would be glad of another role in future."
    questions = len(re.findall(r"[?？؟]", body))
    allowed = 2 if said.stage is Stage.INTERVIEW else 1
    if questions > allowed:
        yield f"The letter asks {questions} questions. Ask {allowed} at most at this stage: it is answered more often."
    if len(phrases(table.disappointment, body)) > 1:
        yield "The letter speaks of disappointment more than once. Keep one friendly mention, or none."


def _naming(body: list[str], table: Courtesy, said: Mentions) -> Iterator[str]:
    greeting, rest = (body[0], "\n".join(body)) if body else ("", "")
    if not phrases(table.greetings, greeting) or not greeting.endswith((",", ":", "!", "，", "：")):
        yield "The letter does not begin with a greeting on a line of its own. Put {{ greeting }} first, and an empty line below."
    elif said.person and said.person not in greeting and said.person.split()[0] not in greeting:
        yield "The greeting does not name the person who reads it. Use {{ greeting }}, or {{ person }}."
    if said.company and said.company.rstrip(".") not in rest:
        yield "The letter does not name the company, though it is known. Add {% if company %} at {{ company }}{% endif %}."
    if said.role and said.role.rstrip(".") not in rest:
        yield "The letter does not name the role, though it is known. Add {% if role %} for the {{ role }} position{% endif %}."


def _tone(body: str, table: Courtesy, said: Mentions) -> Iterator[str]:
    if said.stage is not Stage.INTERVIEW and (claims := phrases(table.interview, body)):
        yield f"The letter speaks of an interview ('{claims[0]}'), and no mail shows that there was one. Thank them for reading the application."
    for tone in Tone:
        what, remedy = _TONES[tone]
        if found := phrases(table.forbidden[tone], body):
            yield f"The letter {what}: '{found[0]}'. {remedy}"


def _leftovers(body: str, table: Courtesy) -> Iterator[str]:
    close = "".join(mark for mark in ",.;:!?" if mark not in table.spaced)
    spaced = (rf"[^\S\n\u00a0\u202f][{close}](?=\s|$)", "a space before a punctuation mark")
    for pattern, what in (*_PLACEHOLDERS, spaced):
        if found := re.search(pattern, body, re.IGNORECASE):
            yield f"The letter holds {what}: '{found.group()}'. Put what may be missing between {{% if ... %}} and {{% endif %}}."
    if link := phrases(_LINKS, body):
        yield f"The letter holds a link or an address: '{link[0]}'. Leave it out; an address of yours may stand in the signature."
    if any(line.startswith(">") for line in body.split("\n")):
        yield "The letter quotes with '>'. Leave the quotation out; Rejectbox adds it below the letter where draft.quote is on."


def _language(body: str, table: Courtesy) -> Iterator[str]:
    words = re.findall(r"[^\W\d_]+", body.replace("İ", "i").lower())
    hits = {language: sum(word in courtesy(language).words for word in words) for language in languages()}
    own = hits.pop(table.language)
    if own * 5 < len(words) or own <= max(hits.values(), default=0):
        yield f"The letter does not read as '{table.language}'. Write it in the language that its folder is named for."


def _blank(text: str, said: Mentions) -> str:
    """The text with the names taken out: 'Urgent Care Ltd' presses nobody."""
    for name in said.names:
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", _NAME, text)
    return text
