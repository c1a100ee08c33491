"""Mails whose head is the attack."""

from __future__ import annotations

import random
from functools import partial
from typing import TYPE_CHECKING

from tests.hostile.bombs.making import BOMBS, HEAD, LETTER, MEGABYTE, PLAIN, add, bomb, mail, parts


@bomb
def headers_by_the_hundred_thousand() -> bytes:
    return mail(fields="".join(f"X-{n}: {n}\r\n" for n in range(100_000)) + PLAIN)


@bomb
def one_header_a_hundred_thousand_times() -> bytes:
    return mail(fields="Subject: again\r\n" * 100_000 + PLAIN)


@bomb
def received_a_hundred_thousand_times() -> bytes:
    line = "Received: from a.example (b.example [192.0.2.1]) by c.example with ESMTP id 1; Mon, 2 Nov 2026 10:00:00 +0000\r\n"
    return mail(fields=line * 100_000 + PLAIN)


@bomb
def a_header_of_ten_megabytes() -> bytes:
    return mail(fields=f"X-Long: {'x' * 10 * MEGABYTE}\r\n{PLAIN}")


@bomb
def a_header_folded_for_ever() -> bytes:
    return mail(fields="X-Folded: x" + "\r\n x" * 500_000 + "\r\n" + PLAIN)


@bomb
def a_header_folded_into_blanks() -> bytes:
    return mail(fields="Subject:" + "\r\n " * 500_000 + "x\r\n" + PLAIN)


@bomb
def a_head_that_never_ends() -> bytes:
    return HEAD.encode() + b"X-More: y\r\n" * 500_000


@bomb
def a_head_of_bare_returns() -> bytes:
    return mail().replace(b"\r\n", b"\r") * 500


@bomb
def a_header_name_of_a_megabyte() -> bytes:
    return mail(fields=f"{'X' * MEGABYTE}: x\r\n{PLAIN}")


@bomb
def a_line_without_colon_of_a_megabyte() -> bytes:
    return mail(fields=f"{'X' * MEGABYTE}\r\n{PLAIN}")


def _field(name: str, value: str) -> bytes:
    kept = "\r\n".join(line for line in HEAD.split("\r\n")[:-1] if not line.lower().startswith(name.lower() + ":"))
    return mail(head=f"{kept}\r\n{name}: {value}\r\n")


if TYPE_CHECKING:
    from collections.abc import Sequence

_ADDRESSES = ", ".join(f"Person {n} <p{n}@example.org>" for n in range(100_000))
_VALUES = {
    "addresses": _ADDRESSES,
    "folded_addresses": _ADDRESSES.replace(", ", ",\r\n "),
    "bare_addresses": "a@example.org," * 100_000,
    "signs": "a@" * 250_000,
    "parens": "(" * 250_000,
    "nested_comments": "(" * 150_000 + "x" + ")" * 150_000,
    "nested_comments_small": "(" * 3900 + "x" + ")" * 3900,
    "quotes": '"' * 250_000,
    "backslashes": '"' + "\\" * 250_000,
    "angles": "<" * 250_000,
    "routes": "<" + "@a.example," * 100_000 + ":b@c.example>",
    "groups": "group: a@example.org; " * 50_000,
    "commas": "," * 250_000,
    "semicolons": ";" * 250_000,
    "dots": "a." * 150_000 + "@example.org",
    "blanks": " " * 250_000 + "x",
    "tabs": "\t" * 250_000 + "x",
    "encoded_words": "=?utf-8?q?x?= " * 100_000,
    "joined_encoded_words": "=?utf-8?q?x?=" * 100_000,
    "folded_encoded_words": "=?utf-8?b?eA==?=\r\n " * 100_000,
    "open_encoded_words": "=?utf-8?q?" * 100_000,
    "half_encoded_words": "=?" * 150_000,
    "encoded_words_of_encoded_words": "=?utf-8?q?" + "=3D?utf-8?q?" * 50_000 + "?=",
    "odd_charset_words": "=?zlib?b?eJw=?= =?rot13?q?x?= =?hex?q?41?= =?idna?q?xn--?= =?undefined?q?x?= " * 500,
    "msg_ids": "<a@b.example> " * 100_000,
    "open_msg_ids": "<a@b.example " * 100_000,
    "ids_of_a_megabyte": f"<{'a' * MEGABYTE}@b.example>",
    "semicolon_parameters": "text/plain" + "; a=b" * 50_000,
    "numbers": "1" * 250_000,
    "subject_marks": "Re: " * 70_000,
    "subject_marks_small": "Re: " * 1999,
    "brackets": "[EXT] " * 100_000,
    "colons": ":" * 250_000,
    "equals": "=" * 250_000,
    "words": "Data Analyst " * 80_000,
    "direction": "\u202e\u2066\u200b" * 100_000,
    "nuls": "\x00" * 150_000,
    "surrogates": "\ud800" * 100_000,
    "combining": "a" + "\u0301" * 100_000,
}
FIELDS = (
    "From To Cc Reply-To Subject Date Message-ID References In-Reply-To Content-Type Authentication-Results List-Post "
    "Content-Transfer-Encoding Content-Disposition List-Unsubscribe Delivered-To Sender Return-Path Feedback-ID X-Template"
).split()
"""That a mail is read by, those with most to do first: not all of them fit into what is read of a head."""


def _all_of(names: Sequence[str], value: str, rest: str) -> bytes:
    return mail(LETTER, "", "".join(f"{name}: {value}\r\n" for name in names) + rest)


for _kind, _value in _VALUES.items():
    BOMBS[f"all_fields_of_{_kind}"] = partial(_all_of, FIELDS, _value, "")
    BOMBS[f"senders_of_{_kind}"] = partial(_all_of, ("From", "Reply-To"), _value, HEAD.partition("\r\n")[2])


@bomb
def continuations_of_parameters() -> bytes:
    return _field("Content-Type", "text/plain" + "".join(f";\r\n charset*{n}*=%41" for n in range(50_000)))


@bomb
def continuations_of_a_name_out_of_order() -> bytes:
    order = [*range(300)]
    random.Random(1).shuffle(order)
    names = "".join(f";\r\n name*{n}*=utf-8'en'%41" for n in order)
    return parts(
        *(
            [
                f"Content-Type: text/plain{names}\r\nContent-Disposition: attachment{names.replace('name', 'filename')}\r\n\r\nx"
            ]
            * 300
        )
    )


@bomb
def a_continuation_with_a_huge_number() -> bytes:
    return _field("Content-Type", f"text/plain; charset*{'9' * 7000}*=utf-8''x; name*{'9' * 400}=x")


@bomb
def a_charset_of_a_megabyte() -> bytes:
    return _field("Content-Type", f'text/plain; charset="{"u" * MEGABYTE}"')


@bomb
def part_fields_folded_for_ever() -> bytes:
    return parts("Content-Type: text/plain;" + "\r\n a=b;" * 100_000 + "\r\n\r\nx", f"{PLAIN}\r\n{LETTER}")


@bomb
def part_fields_without_end() -> bytes:
    return parts("X-A: b\r\n" * 120_000 + f"\r\n{LETTER}")


@bomb
def part_disposition_names() -> bytes:
    return parts(*([f'Content-Disposition: attachment; filename="{"=?utf-8?q?x?= " * 500}"\r\n\r\nx'] * 120))


for _number, _value in enumerate(
    (
        "Mon, 2 Nov 99999999999999 10:00:00 +0000", "Mon, 2 Nov 9999 23:59:59 -2400", "1 Jan 1 00:00:00 +2359", "0",
        "Fri, 31 Feb 2026 25:61:61 +9999", "Mon, 2 Nov 2026 10:00:00 +99999999999999999999", "-1 -1 -1", "\x00",
        "Mon, 2 Nov 2026 10:00:00 -0000", "31 Dec 9999 23:59:59 -0001", "1 Jan 0001 00:00:00 +0001", "٣ Nov 2026 10:00 +0000",
        "1 Jan 0001 00:00:00 +1400", "31 Dec 9999 23:59:59 -1200",
    )
):  # fmt: skip
    add(f"date_{_number}", LETTER, "", f"Date: {_value}\r\n" + HEAD.replace("Date:", "X-Date:"))
