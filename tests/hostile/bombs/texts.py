"""Mails whose plain words are the attack: one kind of sign, line or phrase, again and again."""

from __future__ import annotations

import random
from functools import partial

from tests.hostile.bombs.making import BOMBS, LETTER, MARKUP, MEGABYTE, PLAIN, bomb, mail


def _around(text: str, before: str, fields: str) -> bytes:
    return mail(before + text, fields)


_TEXTS = {
    "one_line_of_5_megabytes": "x" * 5 * MEGABYTE,
    "capitals": "X" * MEGABYTE,
    "capital_words": "Xx " * 120_000,
    "mixed_words": "Acme and Widgets of " * 60_000,
    "signs": "a@" * 250_000,
    "at_signs": "@" * 250_000,
    "dotted": "a." * 250_000,
    "addresses": "a@example.org " * 100_000,
    "long_addresses": "a" * 64 + "@" + "b." * 150_000,
    "parens": "(" * 250_000,
    "nested_parens": "(" * 100_000 + ")" * 100_000,
    "brackets": "[" * 250_000,
    "quotes": ">" * 250_000,
    "quoted_lines": "> x\r\n" * 100_000,
    "deep_quotes": ">" * 300 + " x\r\n" + (">" * 300 + " x\r\n") * 3000,
    "blanks": " " * 400_000 + "x",
    "tabs": "\t" * 400_000 + "x",
    "no_break_spaces": "\u00a0" * 150_000 + "x",
    "newlines": "\r\n" * 250_000 + "x",
    "bare_newlines": "\n" * 250_000 + "x",
    "bare_returns": "\r" * 250_000 + "x",
    "mixed_line_ends": "x\r\n\r\n\n\r\r" * 150_000,
    "blank_lines": " \r\n\t\r\n" * 70_000,
    "dashes": "-" * 250_000,
    "dashed_lines": "--\r\n" * 90_000,
    "signature_marks": "-- \r\n" * 90_000,
    "underscores": "_" * 250_000,
    "rules": "_" * 40 + "\r\n" + ("_" * 40 + "\r\n") * 20_000,
    "stars": "*" * 250_000,
    "equals": "=" * 250_000,
    "dots": "." * 250_000,
    "commas": "," * 250_000,
    "questions": "?!" * 150_000,
    "slashes": "/" * 250_000,
    "digits": "1" * 250_000,
    "dates": "1.1.2026 " * 100_000,
    "dotted_numbers": "1.1." * 90_000,
    "amounts": "€ 1.000,00 " * 90_000,
    "links": "https://example.org/x " * 50_000,
    "long_link": "https://" + "x" * 400_000,
    "schemes": "http://" * 150_000,
    "colons": ":" * 250_000,
    "header_lines": "From: a@example.org\r\n" * 50_000,
    "from_words": "From: x\r\nSent: x\r\nTo: x\r\n" * 15_000,
    "attributions": "On Mon, 2 Nov 2026, Ada <ada@example.org> wrote:\r\n" * 20_000,
    "attributions_quoted": "On Mon, 2 Nov 2026, Ada <ada@example.org> wrote:\r\n> x\r\n" * 15_000,
    "attribution_starts": "On 1 a:\r\n" * 100_000,
    "forwards": "-----Original Message-----\r\n" * 30_000,
    "begin_forwards": "Begin forwarded message:\r\n\r\nFrom: a@example.org\r\nDate: 1\r\nSubject: x\r\n\r\n" * 15_000,
    "greetings": "Dear Ms Okafor,\r\n" * 60_000,
    "closings": "Kind regards,\r\n" * 60_000,
    "german_closings": "Mit freundlichen Grüßen\r\n" * 40_000,
    "letters": LETTER * 1500,
    "telling": "unfortunately " * 70_000,
    "words": "the " * 90_000,
    "sentences": "No. " * 90_000,
    "capital_sentences": "We met. " * 120_000,
    "short_words": "a b " * 90_000,
    "nuls": "\x00" * 250_000,
    "controls": "\x01\x02\x7f\x1b[31m" * 100_000,
    "right_to_left": "\u202e\u2066\u200f" * 100_000 + LETTER,
    "zero_width": "\u200b" * 100_000 + LETTER,
    "zero_width_inside": "\u200b".join(LETTER),
    "combining": "a" + "\u0301" * 150_000,
    "combined": "a\u0301\u0323\u0308" * 100_000,
    "ligatures": "\ufdfa" * 100_000,
    "emoji": "\U0001f600" * 90_000,
    "emoji_joined": "\U0001f468\u200d" * 100_000,
    "surrogates": "\ud83d" * 100_000,
    "chinese": "很遗憾" * 150_000,
    "capital_i_dots": "İ" * 120_000,
    "sharp_s": "ß" * 120_000,
    "roman": "ſK" * 70_000,
    "arabic_digits": "٣" * 120_000,
    "markup_in_text": "<p>" * 100_000 + "</",
    "template_code": "{{ 7 * 7 }}{% for x in range(9**9) %}" * 20_000,
    "pattern": "(a+)+$" * 150_000,
    "interviews": "Thank you for your recent second interview with us " * 20_000,
    "thanks": "thank you for " * 80_000,
    "your_application": "your application for the position of " * 30_000,
    "roles": "position of Data Analyst and " * 40_000,
    "companies": "at Acme Widgets & Söhne GmbH & Co. KG " * 30_000,
    "feedback": "feedback " * 120_000,
    "invitations": "we would like to invite you to an interview " * 25_000,
    "months": "3 November " * 100_000,
    "titles": "Dr. Prof. Dr. med. " * 60_000,
    "initials": "A. " * 100_000,
    "hyphens": "A-" * 150_000,
    "apostrophes": "d'" * 150_000,
    "apostrophe_words": "O'" * 150_000 + "x",
    "contractions": "n't " * 90_000,
    "legal_forms": "GmbH & Co. KG " * 80_000,
    "mailtos": "<mailto:a@example.org>" * 50_000,
    "offered_addresses": "If you have questions, write to a@example.org. " * 25_000,
    "ampersands": "&" * 250_000,
    "percents": "% " * 150_000,
    "japanese_forms": "ｱ" * 100_000,
}
for _name, _text in _TEXTS.items():
    BOMBS[f"letter_and_{_name}"] = partial(_around, _text, LETTER, PLAIN)
    BOMBS[f"html_{_name}"] = partial(_around, _text, "<p>", MARKUP)


@bomb
def random_bytes() -> bytes:
    return mail(random.Random(3).randbytes(5 * MEGABYTE))


@bomb
def random_bytes_alone() -> bytes:
    return random.Random(4).randbytes(MEGABYTE)


@bomb
def nothing() -> bytes:
    return b""


@bomb
def line_ends_alone() -> bytes:
    return b"\r\n" * 5_000_000


@bomb
def returns_alone() -> bytes:
    return b"\r" * 5_000_000
