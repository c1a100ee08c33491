"""What a reader sees of HTML mail, and that no markup can hurt."""

from __future__ import annotations

import time

import pytest
from rejectbox_classifier import html


def test_text_and_links_come_out_in_reading_order() -> None:
    text, links = html.read("<p>Dear Ines,</p><p>see <a href='https://a.example/x'>this</a><br>and that</p>")
    assert text == "Dear Ines,\n\nsee this\nand that"
    assert links == ("https://a.example/x",)


@pytest.mark.parametrize(
    "hidden",
    [
        "<style>p {color: red}</style>",
        "<script>secret()</script>",
        "<div style='display: none; max-height: 0'>secret</div>",
        "<span style='font-size:0px'>secret</span>",
        "<span class='preheader'>secret</span>",
        "<p hidden>secret</p>",
        "<!--[if mso]><p>secret</p><![endif]-->",
        "<head><title>secret</title></head>",
        "<div style='visibility:hidden'><table><tr><td>secret</table></div>",
    ],
)
def test_what_is_hidden_is_not_read(hidden: str) -> None:
    text, _ = html.read(f"<html><body>{hidden}<p>seen</p></body></html>")
    assert text == "seen"


def test_a_line_height_or_a_small_font_is_not_hidden() -> None:
    text, _ = html.read("<p style='line-height:0.9; font-size:0.8em; max-height:0.5em'>seen</p>")
    assert text == "seen"


def test_quoted_history_becomes_quoted_lines() -> None:
    text, _ = html.read("<p>New</p><blockquote type='cite'><p>old</p>older</blockquote>")
    assert [line for line in text.split("\n") if line] == ["New", "> old", "> older"]


def test_an_indented_paragraph_is_no_quotation() -> None:
    assert html.read("<blockquote>We are glad.</blockquote>")[0] == "We are glad."


@pytest.mark.parametrize(
    "garbage",
    [
        "",
        "\x00\x01",
        "<",
        "</div>" * 50_000,
        "<div>" * 80_000 + "end",
        "<table><tr><td>" * 25_000,
        "<a href=" * 40_000,
        "<!--" * 90_000,
        "<p style='" + "a:b;" * 90_000,
        "&#x110000;&bogus;&amp" * 10_000,
        "\ud800<p>lone surrogate",
        "<?xml version='1.0' encoding='utf-16'?><p>x",
        "<blockquote type=cite>" * 15_000 + "a\n" * 5_000,
    ],
)
def test_garbage_is_read_within_a_second_and_never_raises(garbage: str) -> None:
    started = time.perf_counter()
    text, links = html.read(garbage)
    assert time.perf_counter() - started < 2
    assert len(text) <= 2 * html.LIMIT
    assert len(links) <= html.LINK_LIMIT


@pytest.mark.parametrize("sign", "\u00ad\u034f\u061c\u115f\u17b4\u180e\u200b\u200f\u2028\u202e\u2060\u2064\ufeff")
def test_signs_that_nobody_sees_are_no_text(sign: str) -> None:
    assert html.tidy(f"Absage{sign}brief{sign}") == "Absagebrief"
