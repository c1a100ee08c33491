"""Whatever bytes come, the reader reads or refuses them, the journey ends in a decision, and a draft keeps its promises."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rejectbox import facts, journey, message
from rejectbox.errors import UnreadableMail
from rejectbox.languages import languages
from rejectbox.mailbox import bodystructure
from tests.hostile.promises import broken
from tests.hostile.walking import NOW, sure, terms, thread_of

GOLDEN = sorted((Path(__file__).parents[1] / "golden").glob("*.eml"))
CALM = settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])

names = st.sampled_from(
    "From To Cc Reply-To Subject Date Message-ID References In-Reply-To Content-Type Content-Transfer-Encoding "
    "Content-Disposition List-Post Authentication-Results X-Other".split()
)
texts = st.one_of(
    st.text(max_size=200),
    st.sampled_from(
        [
            "Nadia Ferris <nadia.ferris@acme.example>",
            "=?utf-8?q?=00=0D=0ABcc:_x@evil.example?= <x@acme.example>",
            '"a@b.example" <c@d.example>, e@f.example',
            "\u202egro.elpmaxe@live <x@acme.example>",
            "<a@b.example> <c@d.example>",
            "text/html; charset=utf-7",
            "multipart/alternative; boundary=b",
            "message/rfc822",
            "Mon, 2 Nov 2026 10:00:00 +0000",
            "1 Jan 0001 00:00 +2359",
            "base64",
            "x-uuencode",
            "Your application as Data Analyst\r\n at Acme",
        ]
    ),
)
bodies = st.one_of(
    st.binary(max_size=2000),
    st.text(max_size=2000).map(lambda text: text.encode("utf-8", "surrogatepass")),
    st.sampled_from(GOLDEN).map(lambda path: path.read_bytes().partition(b"\n\n")[2]),
)
line_ends = st.sampled_from([b"\r\n", b"\n", b"\r"])


@st.composite
def heads(draw: st.DrawFn) -> bytes:
    end = draw(line_ends)
    fields = draw(st.lists(st.tuples(names, texts), max_size=8))
    return b"".join(name.encode() + b": " + value.encode("utf-8", "surrogatepass") + end for name, value in fields)


@st.composite
def trees(draw: st.DrawFn) -> bytes:
    """A mail, its parts mails of the same kind, to some depth, with any head and any bytes."""
    inner = draw(
        st.recursive(
            st.tuples(heads(), bodies).map(b"\r\n".join),
            lambda parts: st.lists(parts, max_size=4).map(joined),
            max_leaves=8,
        )
    )
    return (
        draw(heads())
        + b"Subject: No\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
        + inner
        + b"\r\n--b--\r\n"
    )


def joined(parts: list[bytes]) -> bytes:
    return b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + b"".join(
        b"--b\r\n" + part + b"\r\n" for part in parts
    )


@st.composite
def mutations(draw: st.DrawFn) -> bytes:
    """A golden mail, cut short, with a stretch of it again, in another place or of other bytes."""
    raw = draw(st.sampled_from(GOLDEN)).read_bytes()
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(raw)))
        end = min(len(raw), start + draw(st.integers(0, 400)))
        what = draw(st.sampled_from(["cut", "again", "away", "other", "turned"]))
        piece = raw[start:end]
        raw = {
            "cut": raw[:end],
            "again": raw[:end] + piece * 3 + raw[end:],
            "away": raw[:start] + raw[end:],
            "other": raw[:start] + draw(st.binary(max_size=40)) + raw[end:],
            "turned": raw[:start] + piece[::-1] + raw[end:],
        }[what]
    return raw


def follow(raw: bytes, language: str, *, threaded: bool) -> journey.Decision | None:
    try:
        read = message.read(raw)
    except UnreadableMail:
        return None
    thread = thread_of(read, language) if threaded else facts.Thread()
    return journey.decide(read, sure(language), thread, terms(), NOW)


@pytest.mark.slow
@CALM
@given(trees(), st.sampled_from(sorted(languages())), st.booleans())
def test_any_tree_of_parts_ends_in_a_decision_and_a_good_draft(raw: bytes, language: str, threaded: bool) -> None:
    decision = follow(raw, language, threaded=threaded)
    assert decision is None or broken(decision, raw) == []


@pytest.mark.slow
@CALM
@given(mutations(), st.sampled_from(sorted(languages())), st.booleans())
def test_a_broken_golden_mail_ends_in_a_decision_and_a_good_draft(raw: bytes, language: str, threaded: bool) -> None:
    decision = follow(raw, language, threaded=threaded)
    assert decision is None or broken(decision, raw) == []


@given(st.binary(max_size=3000))
def test_any_bytes_are_read_or_refused(raw: bytes) -> None:
    follow(raw, "en", threaded=False)


@CALM
@given(st.one_of(trees(), mutations()))
def test_the_same_mail_is_the_same_however_often_it_is_read(raw: bytes) -> None:
    try:
        first = message.read(raw)
    except UnreadableMail:
        return
    assert message.read(raw) == first


@given(st.text(max_size=400), st.booleans())
def test_a_mail_without_id_is_the_same_whole_and_by_its_text_parts(text: str, huge: bool) -> None:
    body = text.encode("utf-8", "replace")
    head = b"From: Nadia <nadia@acme.example>\r\nTo: ada@example.org\r\nSubject: No\r\nMIME-Version: 1.0\r\n"
    part = b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n"
    encoded = base64.encodebytes(body)
    attached = b"Content-Type: application/zip\r\nContent-Disposition: attachment; filename=x.zip\r\n\r\n" + b"x" * (
        9000 * huge
    )
    whole = (
        head + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n" + part + b"\r\n" + encoded
        + b"\r\n--b\r\n" + attached + b"\r\n--b--\r\n"
    )  # fmt: skip
    assert message.read(bodystructure.assemble(head, [(part, encoded)])).identity == message.read(whole).identity
