"""Mails whose parts are too many, too deep, or not where they seem to be."""

from __future__ import annotations

import base64

from tests.hostile.bombs.making import LETTER, MEGABYTE, PLAIN, bomb, mail, parts


@bomb
def nested_multiparts() -> bytes:
    depth = 10_000
    head = "".join(f'--b{n}\r\nContent-Type: multipart/mixed; boundary="b{n + 1}"\r\n\r\n' for n in range(depth))
    return mail(f"{head}--b{depth}\r\n{PLAIN}\r\n{LETTER}", 'Content-Type: multipart/mixed; boundary="b0"\r\n')


@bomb
def nested_multiparts_of_one_boundary() -> bytes:
    return mail(
        '--b\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n' * 10_000,
        'Content-Type: multipart/mixed; boundary="b"\r\n',
    )


@bomb
def parts_by_the_hundred_thousand() -> bytes:
    return parts(*([f"{PLAIN}\r\nhello"] * 100_000))


@bomb
def empty_parts_by_the_hundred_thousand() -> bytes:
    return mail("--b\r\n\r\n" * 100_000, "Content-Type: multipart/mixed; boundary=b\r\n")


@bomb
def a_boundary_of_one_letter() -> bytes:
    return mail("--\r\n" * 250_000, 'Content-Type: multipart/mixed; boundary=""\r\n')


@bomb
def a_boundary_of_blanks() -> bytes:
    return mail("-- \r\n" * 250_000 + LETTER, 'Content-Type: multipart/mixed; boundary=" "\r\n')


@bomb
def a_boundary_of_a_megabyte() -> bytes:
    return mail(
        f"--{'b' * MEGABYTE}\r\n\r\n{LETTER}", f'Content-Type: multipart/mixed; boundary="{"b" * MEGABYTE}"\r\n'
    )


@bomb
def a_boundary_of_pattern_signs() -> bytes:
    boundary = "(.*)*[a-z]+(?:x|xx)*$"
    return mail(
        f"--{boundary}\r\n{PLAIN}\r\n{LETTER}" * 200, f'Content-Type: multipart/mixed; boundary="{boundary}"\r\n'
    )


@bomb
def a_boundary_that_never_comes() -> bytes:
    return mail(LETTER * 4000, 'Content-Type: multipart/mixed; boundary="never"\r\n')


@bomb
def a_boundary_before_bare_returns() -> bytes:
    return mail(f"--b\r{PLAIN}\r\r{LETTER}\r--b\r" * 2000, 'Content-Type: multipart/mixed; boundary="b"\r\n')


@bomb
def parts_between_bare_returns() -> bytes:
    return parts_by_the_hundred_thousand().replace(b"\n", b"")


@bomb
def part_fields_of_many_parameters() -> bytes:
    return parts(*([f"Content-Type: text/plain{'; a=b' * 1500}\r\n\r\nx"] * 390))


@bomb
def part_fields_between_bare_returns() -> bytes:
    return part_fields_of_many_parameters().replace(b"\n", b"")


@bomb
def mails_in_mails() -> bytes:
    return mail("Content-Type: message/rfc822\r\n\r\n" * 20_000 + LETTER, "Content-Type: message/rfc822\r\n")


@bomb
def mails_in_mails_in_base64() -> bytes:
    inner = LETTER.encode()
    for _ in range(24):
        inner = b"Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64.encodebytes(inner)
    return mail(inner, "Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n")


@bomb
def alternatives_and_digests_in_turn() -> bytes:
    kinds = ("alternative", "digest", "related", "signed", "report", "encrypted")
    head = "".join(
        f'--b{n}\r\nContent-Type: multipart/{kinds[n % 6]}; boundary="b{n + 1}"\r\n\r\n' for n in range(2000)
    )
    return mail(f"{head}--b2000\r\n\r\n{LETTER}", 'Content-Type: multipart/mixed; boundary="b0"\r\n')


@bomb
def partial_and_external_bodies() -> bytes:
    part = 'Content-Type: message/external-body; access-type=URL; URL="http://example.org/x"\r\n\r\n'
    return parts(*([part, 'Content-Type: message/partial; id="x"; number=1; total=100000\r\n\r\nx'] * 5000))


@bomb
def delivery_reports_without_end() -> bytes:
    status = "Content-Type: message/delivery-status\r\n\r\n" + "Final-Recipient: rfc822; a@example.org\r\n\r\n" * 60_000
    return parts(status, kind="report")
