"""The words that a sender wrote this time, and nothing else."""

from __future__ import annotations

import time

import pytest
from rejectbox_classifier import quoting
from rejectbox_classifier.masking import sentences
from rejectbox_classifier.names import greeted_names
from rejectbox_classifier.text import READ, new_text, visible

NEWS = "The committee met on Friday and will write to you next month."


def test_the_plain_part_is_preferred() -> None:
    assert (
        visible("Plain words stand here today.", "<p>Plain words stand here today.</p>")[0]
        == "Plain words stand here today."
    )


@pytest.mark.parametrize(
    "plain",
    ["", " \n ", "Please view this email in an HTML capable reader.", "<html><body><p>x</p></body></html>"],
)
def test_an_empty_or_stub_plain_part_gives_way_to_the_html(plain: str) -> None:
    assert visible(plain, f"<p>{NEWS} {NEWS}</p>")[0] == f"{NEWS} {NEWS}"


def test_links_come_from_both_parts() -> None:
    _, links = visible("Read https://a.example/1. Then write to us all.", "<a href='https://b.example/2'>x</a>")
    assert links == ("https://b.example/2", "https://a.example/1")


ATTRIBUTIONS = {
    "en": "On Tue, 3 Feb 2026 at 10:12, Ada Brandt <ada@x.example> wrote:",
    "en wrapped": "On Tuesday, 3 February 2026 at 10:12, Ada Brandt from the office\n<ada@x.example> wrote:",
    "de": "Am Di., 3. Feb. 2026 um 10:12 Uhr schrieb Ada Brandt <ada@x.example>:",
    "fr": "Le mar. 3 févr. 2026 à 10:12, Ada Brandt <ada@x.example> a écrit :",
    "es": "El mar, 3 feb 2026 a las 10:12, Ada Brandt (<ada@x.example>) escribió:",
    "it": "Il giorno mar 3 feb 2026 alle ore 10:12 Ada Brandt <ada@x.example> ha scritto:",
    "pt": "Em ter., 3 de fev. de 2026 às 10:12, Ada Brandt <ada@x.example> escreveu:",
    "nl": "Op di 3 feb 2026 om 10:12 schreef Ada Brandt <ada@x.example>:",
    "pl": "wt., 3 lut 2026 o 10:12 Ada Brandt <ada@x.example> napisał(a):",
    "tr": "Ada Brandt <ada@x.example>, 3 Şub 2026 Sal, 10:12 tarihinde şunu yazdı:",
    "sv": "Den tis 3 feb. 2026 kl 10:12 skrev Ada Brandt <ada@x.example>:",
}
BLOCKS = {
    "en": ("From", "Sent", "To", "Subject"),
    "de": ("Von", "Gesendet", "An", "Betreff"),
    "fr": ("De", "Envoyé", "À", "Objet"),
    "es": ("De", "Enviado el", "Para", "Asunto"),
    "it": ("Da", "Inviato", "A", "Oggetto"),
    "pt": ("De", "Enviado", "Para", "Assunto"),
    "nl": ("Van", "Verzonden", "Aan", "Onderwerp"),
    "pl": ("Od", "Wysłano", "Do", "Temat"),
    "tr": ("Kimden", "Gönderilen", "Kime", "Konu"),
    "sv": ("Från", "Skickat", "Till", "Ämne"),
}


@pytest.mark.parametrize("language", ATTRIBUTIONS)
@pytest.mark.parametrize("mark", ["> ", ""])
def test_history_below_an_attribution_is_not_new(language: str, mark: str) -> None:
    assert new_text(f"{NEWS}\n\n{ATTRIBUTIONS[language]}\n{mark}An old story\n{mark}of two lines") == NEWS


@pytest.mark.parametrize("language", BLOCKS)
def test_history_below_outlooks_headers_is_not_new(language: str) -> None:
    headers = "\n".join(f"{name}: something" for name in BLOCKS[language])
    assert new_text(f"{NEWS}\n\n________________________________\n{headers}\n\nAn old story.") == NEWS


def test_an_answer_below_the_quotation_is_new() -> None:
    assert new_text(f"{ATTRIBUTIONS['de']}\n> alt\n> älter\n\n{NEWS}") == NEWS


def test_a_forwarded_mail_speaks_where_its_sender_says_nothing() -> None:
    forwarded = (
        f"FYI\n\n---------- Forwarded message ---------\nFrom: B <b@x.example>\nDate: Mon\nSubject: S\nTo: A\n\n{NEWS}"
    )
    assert new_text(forwarded) == f"FYI\n\n{NEWS}"


def test_a_forwarded_mail_is_history_where_its_sender_speaks() -> None:
    assert new_text(f"{NEWS}\n\n---------- Forwarded message ---------\nFrom: B\nDate: Mon\nSubject: S\n\nOld.") == NEWS


@pytest.mark.parametrize(
    "ending",
    [
        "-- \nAda Brandt\nHead of Rooms",
        "Kind regards,\nAda Brandt\nHead of Rooms",
        "Mit freundlichen Grüßen\nAda Brandt",
        "Cordialement,\nAda Brandt",
        "Un saludo,\nAda Brandt",
        "Cordiali saluti\nAda Brandt",
        "Atenciosamente,\nAda Brandt",
        "Met vriendelijke groet,\nAda Brandt",
        "Z poważaniem\nAda Brandt",
        "Saygılarımla,\nAda Brandt",
        "Med vänliga hälsningar\nAda Brandt",
        "Sent from my iPhone",
        "CONFIDENTIALITY NOTICE: this is for you alone.",
    ],
)
def test_signature_and_disclaimer_are_not_new(ending: str) -> None:
    assert new_text(f"{NEWS}\n\n{ending}") == NEWS


def test_a_postscript_is_new() -> None:
    assert "the key" in new_text(f"{NEWS}\n\nBest,\nAda\n\nPS: the key is under the mat")


@pytest.mark.parametrize("text", ["> only\n> quoted", "-- \nsignature", "Thanks,\nAda", "Kind regards"])
def test_where_all_would_go_all_stays(text: str) -> None:
    assert new_text(text) == text.strip()


def test_a_verdict_in_the_middle_of_a_long_mail_is_read() -> None:
    padding = "Our canteen serves soup on every day of the week. " * 400
    text = new_text(f"{padding}\nUnfortunately the vacancy went to a colleague.\n{padding}")
    assert "went to a colleague" in text
    assert len(text) < READ + 1_000


@pytest.mark.parametrize(
    "hostile",
    ["On " * 60_000, "> " * 90_000, "On 1 x\n" * 28_000, "From: x\n" * 25_000, "\n" * 200_000, " " * 200_000, "_" * 200_000,
     "---- Forwarded message\n" * 9_000, "mit freundlichen " * 12_000, "<a@" * 66_000, "x@x.x:" * 33_000, "9.9," * 50_000,
     "unfortunately " * 14_000, "Dear " * 40_000, "www." * 50_000, "a'" * 100_000, "this email " * 18_000],
)  # fmt: skip
def test_hostile_text_is_read_in_linear_time(hostile: str) -> None:
    started = time.perf_counter()
    text = new_text(hostile)
    sentences(text, greeted_names(text))
    sentences(hostile, greeted_names(hostile))
    assert time.perf_counter() - started < 3


@pytest.mark.parametrize(
    "line",
    ["lg", "LG, Ada", "  *Vg", "mfg", "-- ", "--", "__", "—", "Best", "very best regards", "Our warmest wishes,", "Yours truly",
     "Respectfully, Ada", "cheers!", "Thank you", "Take care", "Cordially", "Mit den besten Grüßen", "Mit freundlichen Grüßen", "Herzliche Grüße",
     "Schönen Gruß", "Gruß", "Grüße", "Hochachtungsvoll", "Bien cordialement", "Très cordialement", "Sincères salutations", "Un saludo",
     "Saludos", "Atentamente", "Distinti saluti", "I più cordiali saluti", "Cumprimentos", "Com os melhores cumprimentos", "Abraços", "Att,",
     "Vriendelijke groet", "Groeten", "Hoogachtend", "Z poważaniem", "Pozdrawiam", "Z wyrazami szacunku", "Łączę pozdrowienia",
     "Vänliga hälsningar", "Med bästa hälsning", "Hälsningar", "Saygılarımla", "İyi çalışmalar", "Sevgiler", "\u017faygılarımla"],
)  # fmt: skip
def test_no_closing_is_passed_over_by_its_first_letters(line: str) -> None:
    assert quoting.is_closing(line) or quoting.is_signature_mark(line)
    assert quoting.may_end(line)
    assert quoting.may_end(f"\t {line}")


@pytest.mark.parametrize(
    "line",
    ["Sent from my phone", "Get Outlook for iOS", "Gesendet von mir", "Von meinem iPhone gesendet", "Diese Nachricht wurde von meinem", "Envoyé de ",
     "Enviado desde ", "Inviato da", "Verzonden vanaf ", "Wysłano z ", "Skickat från ", "iPhone'umdan", "Caution: this email", "[EXTERNAL]", "Extern",
     "Disclaimer", "(Confidential: x", "Privileged information", "Legal notice", "Privacy notice", "This e-mail is confidential",
     "The information in this email is intended", "Der Inhalt dieser Mail ist vertraulich", "Ce message est confidentiel",
     "Este correo es confidencial", "Esta mensagem confidencial", "Questo messaggio riservato", "La presente email confidenziale",
     "Le informazioni contenute riservate", "Dit bericht is vertrouwelijk", "Deze email bestemd", "Detta meddelande konfidentiellt",
     "Denna e-post konfidentiell", "Bu mesaj gizli"],
)  # fmt: skip
def test_no_program_line_or_disclaimer_is_passed_over_by_its_first_letters(line: str) -> None:
    assert quoting.is_program_line(line) or quoting.is_disclaimer(line)
    assert quoting.may_end(line)


@pytest.mark.parametrize(
    "line",
    ["Hi Okafor", "> > dear Okafor", "HEJ Okafor", "Kära Okafor", "\tSzanowny Okafor", "Cześć Okafor", "Sayın Okafor"],
)
def test_no_greeting_is_passed_over_by_its_first_letters(line: str) -> None:
    assert greeted_names(f"x\n{line},\ny") == {"okafor"}
