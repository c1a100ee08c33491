"""The HTML part of a mail as a reader sees it: visible text and link targets.

libxml2 reads whatever markup it is given and hands over events, so no tree is built and depth costs nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from lxml import etree  # type: ignore[import-untyped]

LIMIT = 400_000  # characters of markup; what a person reads of a longer mail stands before that
LINK_LIMIT = 200
_QUOTE_DEPTH = 8

_SILENT = frozenset(
    ("script style head title noscript template object svg math select textarea button iframe video audio map").split()
)
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_BLOCK = frozenset(
    "address article aside blockquote body center dd details dir div dl dt fieldset footer form header li main nav "
    "ol pre section table tbody tfoot thead tr ul".split()
)
_PARAGRAPH = frozenset("p h1 h2 h3 h4 h5 h6 hr".split())
_CELL = frozenset(("td", "th"))

_HIDDEN_STYLE = re.compile(
    r"display:none|visibility:hidden|mso-hide:all|(?<!-)font-size:0(?![.\d])|max-height:0(?![.\d])"
    r"|opacity:0(?![.\d])|(?<![-\w])height:0(?![.\d])"
)
_HIDDEN_CLASS = re.compile(r"pre-?header|preview-?text|hidden-?preview", re.IGNORECASE)
_QUOTE_CLASS = re.compile(r"gmail_quote|yahoo_quoted|moz-cite|protonmail_quote", re.IGNORECASE)
_SPACE = re.compile(r"\s+")
_FILLERS = (
    "\u00ad\u034f\u061c\u115f\u17b4\u180e\u200b\u200c\u200d\u200e\u200f\u2028"
    "\u2029\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\ufeff"
)
_FILLER = re.compile(f"[{_FILLERS}]+")
_BLANK_LINES = re.compile(r"\n\n\n+")  # begins with what a search can leap to
_WIDE = re.compile(r"  +")
_TAG = re.compile(r"<[^<>]{0,4000}>")


def read(markup: str) -> tuple[str, tuple[str, ...]]:
    """Return the visible text and the distinct http(s) link targets in order, at most `LINK_LIMIT` of them.

    Quoted history (blockquotes that mail programs mark as such) comes out as '> ' lines. Never raises;
    markup beyond `LIMIT` characters is not read.
    """
    markup = markup[:LIMIT].replace("\x00", "")
    if not markup.strip():
        return "", ()
    page = _Page()
    try:
        parser = etree.HTMLParser(target=page, encoding="utf-8", huge_tree=True, recover=True)
        parser.feed(markup.encode("utf-8", "replace"))
        parser.close()
    except (etree.LxmlError, ValueError, AssertionError):
        if not page.pieces:  # libxml2 gave up before the first word: take the markup off by force
            return tidy(_TAG.sub(" ", markup)), ()
    return page.text(), tuple(page.links)


def tidy(text: str) -> str:
    """Return text without invisible characters, trailing blanks or more than one empty line in a row."""
    if not text.isascii():
        text = text.replace("\u00a0", " ")
        if any(sign in text for sign in _FILLERS):  # a search for each is sooner done than one for all
            text = _FILLER.sub("", text)
    lines = [line.strip() for line in text.split("\n")]
    return _BLANK_LINES.sub("\n\n", "\n".join(lines)).strip()


@dataclass(slots=True)
class _Page:
    """The state of the event reader: what was seen, and how deep inside hidden or quoted elements it is."""

    pieces: list[str] = field(default_factory=list)
    links: dict[str, None] = field(default_factory=dict)
    open: list[tuple[str, bool, bool]] = field(default_factory=list)
    hidden: int = 0
    quoted: int = 0
    pre: int = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag in _PARAGRAPH:
            self._line("\n\n")
        elif tag in _BLOCK or tag == "br":
            self._line("\n")
        elif tag in _CELL:
            self._line(" ")
        if tag in _VOID:
            return
        hides = tag in _SILENT or (bool(attributes) and _is_hidden(attributes))
        quotes = not hides and _is_quote(tag, attributes)
        self.open.append((tag, hides, quotes))
        self.hidden += hides
        self.quoted += quotes
        self.pre += tag == "pre"
        if tag == "a" and not self.hidden:
            self._link(attributes.get("href", ""))
        elif tag == "li":
            self._write("- ")

    def end(self, tag: str) -> None:
        if tag in _VOID:
            return
        # libxml2 closes what was left open, in order; a stray end tag has no partner and is let go.
        if self.open and self.open[-1][0] == tag:
            _, hides, quotes = self.open.pop()
            if tag in _PARAGRAPH:
                self._line("\n\n")
            elif tag in _BLOCK:
                self._line("\n")
            elif tag in _CELL:
                self._line(" ")
            self.hidden -= hides
            self.quoted -= quotes
            self.pre -= tag == "pre"

    def data(self, text: str) -> None:
        if not self.hidden:
            self._write(text if self.pre else _single_spaced(text))

    def comment(self, text: str) -> None:
        """Leave comments out (Outlook's conditional markup lives in them)."""

    def close(self) -> None:
        """End of input; nothing is kept back."""

    def text(self) -> str:
        return tidy(_WIDE.sub(" ", "".join(self.pieces)))

    def _write(self, text: str) -> None:
        if self.quoted:
            prefix = "\n" + "> " * min(self.quoted, _QUOTE_DEPTH)
            text = text.replace("\n", prefix)
            if not self.pieces or self.pieces[-1].endswith("\n"):
                text = prefix[1:] + text.lstrip(" ")
        self.pieces.append(text)

    def _line(self, ending: str) -> None:
        if not self.hidden:
            self.pieces.append(ending)

    def _link(self, target: str) -> None:
        target = target.strip()
        if target[:4].lower() == "http" and len(self.links) < LINK_LIMIT:
            self.links.setdefault(target[:2000])


def _single_spaced(text: str) -> str:
    words = " ".join(text.split())
    if not words:
        return " " if text else ""
    if text[0].isspace():
        words = f" {words}"
    return f"{words} " if text[-1].isspace() else words


def _is_hidden(attributes: dict[str, str]) -> bool:
    if "hidden" in attributes:
        return True
    style = attributes.get("style")
    if style and _HIDDEN_STYLE.search(_SPACE.sub("", style[:2000]).lower()):
        return True
    name = attributes.get("class")
    return bool(name and _HIDDEN_CLASS.search(name[:500]))


def _is_quote(tag: str, attributes: dict[str, str]) -> bool:
    if tag != "blockquote":
        return False
    return attributes.get("type", "").lower() == "cite" or bool(_QUOTE_CLASS.search(attributes.get("class", "")[:500]))
