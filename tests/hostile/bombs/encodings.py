"""Mails whose encoding is the attack: what Python decodes with more than a charset, and what grows."""

from __future__ import annotations

import base64
import bz2
import random
import zlib

from tests.hostile.bombs.making import HEAD, LETTER, MEGABYTE, add, bomb, mail


def transferred(encoding: str, data: bytes) -> bytes:
    return mail(data, f"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: {encoding}\r\n")


@bomb
def base64_of_25_megabytes() -> bytes:
    return transferred("base64", base64.encodebytes(LETTER.encode() * 40_000)[: 25 * MEGABYTE])


@bomb
def base64_in_one_line() -> bytes:
    return transferred("base64", base64.b64encode(LETTER.encode() * 40_000)[: 25 * MEGABYTE])


@bomb
def base64_of_padding() -> bytes:
    return transferred("base64", b"=" * 5 * MEGABYTE)


@bomb
def base64_of_rubbish() -> bytes:
    return transferred("base64", random.Random(2).randbytes(5 * MEGABYTE))


@bomb
def quoted_printable_of_25_megabytes() -> bytes:
    return transferred("quoted-printable", b"=41=\r\n" * (4 * MEGABYTE))


@bomb
def quoted_printable_of_blanks() -> bytes:
    return transferred("quoted-printable", (b" " * 100_000 + b"\r\n") * 20)


@bomb
def uuencoded() -> bytes:
    return transferred(
        "x-uuencode", b"begin 644 x\n" + b"M" + b"0" * 60 + b"\n" * 1 + (b"M" + b"0" * 60 + b"\n") * 200_000 + b"end\n"
    )


@bomb
def uuencode_begun_for_ever() -> bytes:
    return transferred("uuencode", b"begin 644 x\n" * 300_000)


@bomb
def binhex() -> bytes:
    return transferred("binhex", b"(This file must be converted with BinHex 4.0)\r\n:" + b"x" * 5 * MEGABYTE)


@bomb
def an_encoding_of_a_megabyte() -> bytes:
    return transferred("x" * MEGABYTE, LETTER.encode())


_CODECS = (
    "utf-7 utf-16 utf-32 utf-16-le utf-8-sig cp65001 unicode-1-1-utf-7 unicode_escape raw_unicode_escape idna punycode rot13 "
    "zlib bz2 hex base64 uu quopri mbcs oem undefined charmap palmos hz iso2022_jp iso2022_kr iso2022_jp_ext big5hkscs gb18030 "
    "x-mac-japanese x-user-defined ansi_x3.110-1983 8bit none null unknown-8bit default utf8mb4 string_escape ../../etc/passwd "
    "__init__ encodings.aliases % %s a\x00b \u202e"
).split(" ")
_COMPRESSED = {
    "hex": b"41" * MEGABYTE,
    "base64": b"QUFB" * MEGABYTE,
    "utf-7": b"+AGE-" * 200_000,
    "punycode": b"-" + b"99999999" * 20_000,
    "idna": b"xn--" + b"a" * 200_000,
    "unicode_escape": b"\\U0010ffff" * 100_000,
    "hz": b"~{" * 400_000,
    "iso2022_jp": b"\x1b$B" * 300_000,
}
for _codec in _CODECS:
    _body = _COMPRESSED.get(_codec, LETTER.encode() * 1200)
    _word = f"Subject: =?{_codec}?b?{base64.b64encode(_body[:3000]).decode()}?=\r\n"
    add(f"charset_{_codec}", _body, f'Content-Type: text/plain; charset="{_codec}"\r\n', _word + HEAD)
    if _codec in _COMPRESSED:
        add(
            f"charset_{_codec}_in_base64",
            base64.encodebytes(_body[:MEGABYTE]),
            f'Content-Type: text/html; charset="{_codec}"\r\nContent-Transfer-Encoding: base64\r\n',
        )


@bomb
def a_charset_that_unpacks() -> bytes:
    return mail(zlib.compress(bytes(300 * MEGABYTE), 9), "Content-Type: text/plain; charset=zlib\r\n")


@bomb
def a_charset_that_unpacks_more() -> bytes:
    return mail(bz2.compress(bytes(300 * MEGABYTE), 1), "Content-Type: text/plain; charset=bz2\r\n")


@bomb
def a_charset_in_pieces() -> bytes:
    return mail(_COMPRESSED["punycode"], "Content-Type: text/plain; charset*0=puny;\r\n charset*1=code\r\n")


@bomb
def a_charset_in_disguise() -> bytes:
    return mail(_COMPRESSED["punycode"], "Content-Type: text/plain; charset*=us-ascii'en'%70unyc%6fde\r\n")


@bomb
def a_charset_between_bare_returns() -> bytes:
    part = b'--b\rContent-Type: text/plain;\r charset=" -.PunyCode."\r\r' + _COMPRESSED["punycode"] + b"\r--b--\r"
    return mail(part, 'Content-Type: multipart/mixed; boundary="b"\r\n')


@bomb
def escapes_of_japanese() -> bytes:
    return mail("\x1b$B!!\x1b(B" * 150_000)


@bomb
def escapes_of_korean() -> bytes:
    return mail("\x1b$)C\x0e!!\x0f" * 100_000)
