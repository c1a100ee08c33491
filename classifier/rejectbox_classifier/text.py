"""From the parts of a mail to the words that its sender wrote this time."""

from __future__ import annotations

import re
from functools import lru_cache

from rejectbox_classifier import html, quoting

LIMIT = 200_000  # characters of visible text that are looked at
READ = 5_000  # characters of new text that are judged; a longer one is read in windows
_HEAD, _TAIL, _WINDOW = 2_200, 1_000, 300
_SUBSTANCE = 6  # words; fewer than that ("FYI, see below") leave the word to what is forwarded

_FORWARDS = 4  # a mail forwarded more often than that is read no deeper

_STUB = re.compile(
    r"html|browser|view (?:this|it|the)|online (?:ansehen|lesen)|cannot be displayed|nicht (?:korrekt )?(?:angezeigt|dargestellt)|navigateur|navegador",
    re.IGNORECASE,
)
_MARKUP = re.compile(r"<(?:html|body|div|table|p|br|span|!doctype)\b", re.IGNORECASE)
_URL = re.compile(r"https?://[^\s<>\"')\]]{1,2000}")
_WORD = re.compile(r"[^\W\d_]{2,60}")
# Words around which a long mail is read: where a decision about an application is told, in ten languages.
_TELLING = re.compile(
    r"unfortunately|regret|other candidates|not (?:be )?(?:selected|moving|able)|your application|leider|bedauern|absage|bewerbung|"
    r"malheureusement|candidature|lamentablemente|candidatura|purtroppo|infelizmente|helaas|sollicitatie|niestety|aplikacj|"
    r"maalesef|başvuru|tyvärr|ansökan",
    re.IGNORECASE,
)


def visible(plain: str, markup: str) -> tuple[str, tuple[str, ...]]:
    """Return the text a reader sees and its distinct http(s) links, given a mail's plain and HTML part ("" is none).

    The plain part is taken unless it is empty, a stub that points to the HTML, or markup itself.
    """
    plain = plain[:LIMIT]
    if _MARKUP.search(plain[:500]) and "</" in plain:
        markup, plain = markup or plain, ""
    seen, links = html.read(markup) if markup.strip() else ("", ())
    text = html.tidy(plain)
    if seen and _is_stub(text, seen):
        text = seen
    found = dict.fromkeys(links)
    found.update(dict.fromkeys(match[0].rstrip(".,;") for match in _URL.finditer(text[:LIMIT])))
    return text[:LIMIT], tuple(found)[: html.LINK_LIMIT]


def _is_stub(text: str, seen: str) -> bool:
    words, seen_words = len(text.split()), len(seen.split())
    if words < 3 or words * 5 < seen_words:
        return True
    return words < 40 and words < seen_words and bool(_STUB.search(text))


@lru_cache(maxsize=1)  # who reads a mail and who judges it ask for the same, one after the other
def new_text(text: str) -> str:
    """Return what is new in a mail's text: no quoted history, signature, disclaimer or program's line.

    A forwarded mail's content stays where there is next to no new text. Where all would go, all stays.
    Long text is cut to its head, its tail and windows around telling words. Time is linear in the text.
    """
    text = text[:LIMIT].replace("\r\n", "\n").replace("\r", "\n")
    kept, below = "", text
    for _ in range(_FORWARDS):
        own, below = _split(below)
        kept = f"{kept}\n\n{_unsigned(own) or _joined(own)}".strip()
        if not below or _words(kept) >= _SUBSTANCE:
            break
    return windows(kept or text.strip())


def _split(text: str) -> tuple[list[str], str]:
    """Return the sender's own lines, and the text of the mail that is forwarded or answered below them ("" is none)."""
    lines = text.split("\n")
    own: list[str] = []
    start = 0
    for at, may_attribute in quoting.marked(text, lines).items():
        if at < start:
            continue
        own += _unquoted(lines[start:at])
        start = at + 1
        line = lines[at]
        if quoting.is_quoted(line):
            continue
        if may_attribute and (taken := quoting.is_attribution(lines, at)):
            start = at + taken
            following = next((lines[i] for i in range(start, min(start + 3, len(lines))) if lines[i].strip()), "")
            if quoting.is_quoted(following):  # what comes after the quotation is new again
                continue
            return own, "\n".join(lines[start:])
        if quoting.is_forward_marker(line) or quoting.is_original_marker(line):
            return own, "\n".join(lines[_after_headers(lines, start) :])
        if taken := quoting.header_block(lines, at):
            while own and (not own[-1].strip() or quoting.is_rule(own[-1])):
                own.pop()
            return own, "\n".join(lines[at + taken :])
        own.append(line)
    return own + _unquoted(lines[start:]), ""


def _unquoted(lines: list[str]) -> list[str]:
    return [line for line in lines if ">" not in line or not quoting.is_quoted(line)]


def _after_headers(lines: list[str], at: int) -> int:
    for index in range(at, min(at + 4, len(lines))):
        taken = quoting.header_block(lines, index)
        if taken:
            return index + taken
    return at


def _unsigned(lines: list[str]) -> str:
    """Return lines without signature, disclaimer and program lines, as text; a postscript stays."""
    kept: list[str] = []
    words = 0
    skipping = False
    for line in lines:
        if skipping:
            skipping = not quoting.is_postscript(line)
            if skipping:
                continue
        if line and not line.isspace():
            may_end = quoting.may_end(line)
            if may_end and quoting.is_program_line(line):
                continue
            if words < _SUBSTANCE:
                words += len(_WORD.findall(line))
            elif may_end and (
                quoting.is_signature_mark(line) or quoting.is_closing(line) or quoting.is_disclaimer(line)
            ):
                skipping = True
                continue
        kept.append(line)
    return _joined(kept)


def _joined(lines: list[str]) -> str:
    return "\n".join(lines).strip()


def _words(text: str) -> int:
    return sum(1 for _ in _WORD.finditer(text[:2000]))


def windows(text: str) -> str:
    """Return text as it is up to `READ` characters; else its head, its tail and windows around telling words."""
    if len(text) <= READ:
        return text
    spans = [(0, _HEAD)]
    room = READ - _HEAD - _TAIL
    for match in _TELLING.finditer(text, _HEAD, len(text) - _TAIL):
        if room < 2 * _WINDOW:
            break
        start = max(match.start() - _WINDOW, spans[-1][1])
        if match.end() <= spans[-1][1]:
            continue
        spans.append((start, match.end() + _WINDOW))
        room -= match.end() + _WINDOW - start
    spans.append((max(len(text) - _TAIL, spans[-1][1]), len(text)))
    return "\n\n".join(text[start:end] for start, end in spans)
