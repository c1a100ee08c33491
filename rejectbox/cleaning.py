"""What strangers write, made plain: text without control signs, addresses that are one address, names that are no trick."""

from __future__ import annotations

import re
import unicodedata

from rejectbox.values import Address

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
UNSEEN = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
"""What no terminal shall be given: control characters, C1 too (U+009B begins an escape), and what turns text round."""
_HEAPED = re.compile(r"([\u0300-\u036f]{3})[\u0300-\u036f]+")
"""Marks on one letter that would reach into the lines above and below."""
_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z0-9-]{2,63}")
_LIKE_ADDRESS = re.compile(r"<?[^\s<>()\[\]\"',;:=@]{1,254}@\[?[\w.:-]{0,254}\w\]?>?")
"""More than is an address: what a server may say of a login."""
_LONGEST_NAME = 120
# Overrides turn the letters round, fillers are letters without ink, and three marks heaped on one letter hide it.
_TRICK = re.compile(r"[\u202d\u202e\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]")
_ALIKE = frozenset({"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC", "MATHEMATICAL", "FULLWIDTH"})
"""Alphabets that have letters of one look (but those of `_UNLIKE`). Others go together in one word, as in Japanese (UTS #39 section 5.1)."""

_UNLIKE = frozenset("ΓΔΘΛΞΠΣΦΨΩβδθλμξπσφψω")
"""Greek letters that no Latin one looks like: "kΩ", "Σigma"."""


def spaced(text: str) -> str:
    """`text` with a space for each control, zero-width and direction character."""
    if text.isprintable():  # of which none is that; most lines are
        return text
    return _CONTROL.sub(" ", text)


def clean(text: str) -> str:
    """`text` with `\\n` line ends and without control, zero-width and direction characters."""
    if text.isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _CONTROL.sub("", text).encode("utf-8", "replace").decode("utf-8")


def plain(text: object) -> str:
    """`text` as it may be shown: without what would steer a terminal; line ends and tabs stay."""
    return _HEAPED.sub(r"\1", UNSEEN.sub("", str(text)))


def unaddressed(text: str) -> str:
    """`text` with "<address>" for all that looks like an address of mail."""
    return _LIKE_ADDRESS.sub("<address>", text)


def line(value: str) -> str:
    """`value` clean and on one line, with single spaces."""
    return " ".join(clean(value).split())


def address(name: str, email: str) -> Address | None:
    """An address of RFC 5322 section 3.4.1, without quoted local parts and domain literals; None where it is not just one.

    The name is '' where it is a trick.
    """
    match = _ADDRESS.fullmatch(email)
    if not match:
        return None
    local, _, domain = match.group().rpartition("@")
    return Address("" if tricky(name) else line(name)[:_LONGEST_NAME], f"{local}@{domain.lower()}")


def tricky(name: str) -> bool:
    """Is a name made to look like another: turned round, with unseen letters, or with alphabets mixed inside a word?"""
    if name.isascii():
        return False
    if _TRICK.search(name):
        return True
    marks = 0
    for letter in unicodedata.normalize("NFC", name):
        marks = marks + 1 if unicodedata.combining(letter) else 0
        if marks > 2:
            return True
    return any(len(_alphabets(word)) > 1 for word in re.findall(r"[^\W\d_]+", name))


def _alphabets(word: str) -> set[str]:
    return {unicodedata.name(letter, "").partition(" ")[0] for letter in word if letter not in _UNLIKE} & _ALIKE
