"""Language of mails, down to two words."""

from __future__ import annotations

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


def test_runs_of_signs_hold_the_same_words_at_the_second_sight() -> None:
    text = "Leider,nein/und(die)der-das 1und2 " + "und" * 20
    assert detect(text) == detect(text) == "de"
    assert languages._hear("leider,nein") == (2, (("de", 1.0),))


def test_a_strangers_words_do_not_fill_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(languages, "_REMEMBERED", 10)
    for number in range(100):
        detect(f"the x{number} of y{number} " + "z" * 100)
    assert len(languages._heard) <= 10
    assert max(map(len, languages._heard)) <= 40
