"""Language of mails, down to two words."""

from __future__ import annotations

import time

import pytest
from rejectbox_classifier import language as languages
from rejectbox_classifier.language import detect


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Thank you for your time, we will write again next week.", "en"),
        ("Vielen Dank für Ihre Nachricht, wir melden uns bei Ihnen.", "de"),
        ("Merci pour votre message, nous vous répondrons bientôt.", "fr"),
        ("Gracias por su mensaje, le escribiremos pronto.", "es"),
        ("Grazie per il messaggio, le scriveremo presto.", "it"),
        ("Obrigado pela mensagem, escreveremos em breve para você.", "pt"),
        ("Bedankt voor uw bericht, wij schrijven u binnenkort.", "nl"),
        ("Dziękujemy za wiadomość, wkrótce do Państwa napiszemy.", "pl"),
        ("Mesajınız için teşekkür ederiz, size yakında yazacağız.", "tr"),
        ("Tack för ditt meddelande, vi skriver till dig snart.", "sv"),
        ("Leider nein.", "de"),
        ("Hallo Frau Li", "de"),
        ("Sorry, no.", "en"),
        ("", "en"),
        ("12345 !!", "en"),
    ],
)
def test_language(text: str, language: str) -> None:
    assert detect(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "leider,nein/und(die)der-das 1und2",
        "und" * 20 + " ²½ a_b",
        "qu'on l’a",
        "a\x1fb\u2028c\ud800",
        "",
        " .",
        "مرحبا 世界",
    ],
)
def test_words_are_cut_as_their_pattern_has_it(text: str) -> None:
    assert languages._words(text) == languages._WORD.findall(text)


def test_a_text_of_signs_is_read_in_linear_time() -> None:
    started = time.perf_counter()
    for text in ("1a " * 1_300, "a1" * 2_000, "a-" * 2_000):
        assert languages._words(text) == languages._WORD.findall(text)
    assert time.perf_counter() - started < 0.1
