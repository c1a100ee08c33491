"""What the trained model says of mail that stands in no corpus."""

from __future__ import annotations

import statistics
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from rejectbox_classifier import calibration, features, training
from rejectbox_classifier.corpus import NOT_REJECTION, Example
from rejectbox_classifier.keys import WORDS, keys
from rejectbox_classifier.lessons import prepare
from rejectbox_classifier.mail import LABELS, Mail
from rejectbox_classifier.scores import KINDS
from rejectbox_classifier.training import FOLDS, fit, out_of_fold, scores_of, train

from .conftest import mail

if TYPE_CHECKING:
    from rejectbox_classifier.model import Model

REJECTIONS = {
    "plain": "Dear Ms Adeyemi,\n\nThank you for applying for the Data Analyst position. Unfortunately, we have decided to move forward with other candidates whose experience more closely matches our needs. We wish you all the best in your job search.\n\nKind regards,\nHarrowgate Careers",
    "german": "Sehr geehrter Herr Sahin,\n\nvielen Dank für Ihre Bewerbung als Sachbearbeiter. Leider müssen wir Ihnen mitteilen, dass wir uns für einen anderen Bewerber entschieden haben. Wir wünschen Ihnen für Ihre Zukunft alles Gute.\n\nMit freundlichen Grüßen\nPersonalabteilung",
    "filled": "Hello Tomasz,\n\nthank you for your interest in the role of night porter. The position has now been filled and we will not be taking your application any further. We wish you good luck with your search.\n\nRegards,\nHarrowgate",
}
OTHERS = {
    "receipt": "Dear Ms Adeyemi,\n\nThank you for applying for the Data Analyst position. We have received your application and will review it over the next two weeks. If your profile matches, we will contact you for an interview.\n\nKind regards,\nHarrowgate Careers",
    "loan": "Dear Ms Adeyemi,\n\nUnfortunately we are unable to approve your application for a credit card at this time. The decision was based on information from a credit agency.\n\nHarrowgate Bank",
    "invitation": "Guten Tag Herr Sahin,\n\nvielen Dank für Ihre Bewerbung. Gerne möchten wir Sie zu einem Vorstellungsgespräch am Dienstag um 14 Uhr einladen.\n\nMit freundlichen Grüßen",
    "friend": "hey, are we still on for the climbing hall on sunday? i can bring the rope",
    "empty": "",
}


@pytest.mark.parametrize("name", REJECTIONS)
def test_a_rejection_is_flagged(model: Model, name: str) -> None:
    verdict = model.classify(mail(REJECTIONS[name]))
    assert verdict.flagged, verdict.rejection
    assert verdict.label == "rejection"


@pytest.mark.parametrize("name", OTHERS)
def test_other_mail_is_not_flagged(model: Model, name: str) -> None:
    verdict = model.classify(mail(OTHERS[name]))
    assert not verdict.flagged, verdict.rejection


def test_a_rejection_in_the_history_alone_is_not_flagged(model: Model) -> None:
    quoted = "\n".join(f"> {line}" for line in REJECTIONS["plain"].split("\n"))
    text = f"Hi Tomasz,\n\nthe boiler man comes on Thursday, can you let him in before noon?\n\nOn Mon, 2 Feb 2026, HR <hr@x.example> wrote:\n{quoted}"
    assert not model.classify(mail(text, subject="Thursday")).flagged


def test_probabilities_cover_all_labels_and_sum_to_one(model: Model) -> None:
    for text in (*REJECTIONS.values(), *OTHERS.values()):
        verdict = model.classify(mail(text))
        assert tuple(verdict.probabilities) == LABELS
        assert sum(verdict.probabilities.values()) == pytest.approx(1.0)
        assert verdict.flagged == (verdict.rejection >= verdict.threshold)


def test_the_language_is_told(model: Model) -> None:
    assert model.classify(mail(REJECTIONS["german"])).language == "de"
    assert model.classify(mail(REJECTIONS["plain"])).language == "en"


def test_the_threshold_is_the_callers_to_set(model: Model) -> None:
    certain = mail(REJECTIONS["plain"])
    assert not model.with_threshold(1.0).classify(certain).flagged
    assert model.with_threshold(0.01).classify(certain).flagged
    with pytest.raises(ValueError, match="threshold"):
        model.with_threshold(0.0)


def test_held_out_figures_are_kept(model: Model) -> None:
    assert model.figures["mails"] > 1_000
    assert model.figures["precision"] >= 0.88
    assert model.figures["ece"] < 0.05
    assert {"precision.en", "recall.de", "f1", "hits", "own.mails"} <= set(model.figures)


def test_contrast_pairs_move_neither_probabilities_nor_threshold(few: list[Example]) -> None:
    lessons = prepare(few)
    scores = out_of_fold(lessons, [example.language for example in few])
    plain = calibration.fit(scores, few, lessons.weights)
    wrong = scores.copy()
    wrong[:50] *= -9
    contrasted = [replace(example, contrast=True) if number < 50 else example for number, example in enumerate(few)]
    assert calibration.fit(wrong, contrasted, lessons.weights) == calibration.fit(scores, contrasted, lessons.weights)
    assert calibration.fit(wrong, few, lessons.weights) != plain


def test_a_verdict_takes_milliseconds(model: Model) -> None:
    times = []
    for _ in range(40):
        started = time.perf_counter()
        model.classify(mail(REJECTIONS["german"]))
        times.append(time.perf_counter() - started)
    assert statistics.median(times) < 0.01


def test_nothing_in_a_mail_makes_it_raise(model: Model) -> None:
    for text in ("\ud800", "\x00", "a" * 500_000, "\n" * 100_000, "😀" * 10_000, "- " * 50_000):
        model.classify(Mail(text, text, text, text, (text,), {text: text}))


def test_mails_judged_together_get_the_verdicts_that_they_get_alone(model: Model, examples: list[Example]) -> None:
    some = [example.mail for example in examples if not example.sentence][::150]
    some += [Mail("", ""), Mail("Subject", ""), Mail("", "word " * 4_000), Mail("", ""), mail(REJECTIONS["german"])]
    stub = Mail("News", "See there.", links=("https://jobs.example/a?trk=email_jobs_application_rejected",))
    some += [stub, Mail("", "")]
    assert model.judge([features.read(one) for one in some]) == [model.classify(one) for one in some]
    assert model.judge([]) == []


def test_the_same_examples_give_the_same_model(few: list[Example]) -> None:
    one, other = train(few), train(few)
    assert (one.layer.weights == other.layer.weights).all()
    assert (one.threshold, one.scale) == (other.threshold, other.scale)


def test_the_order_in_which_mail_is_learned_does_not_change_what_is_learned(few: list[Example]) -> None:
    lessons, turned = prepare(few), prepare(few[::-1])
    straight, reverse = (scores_of(fit(each), lessons) for each in (lessons, turned))
    assert np.abs(straight - reverse).max() < 1e-3


def test_held_out_mail_is_scored_as_a_verdict_scores_it(few: list[Example]) -> None:
    lessons = prepare(few)
    seen, held = np.arange(0, len(few), 2), np.arange(1, len(few), 2)
    layer = fit(lessons.part(seen))
    alone = [layer.scores(keys([features.read(few[i].mail)]))[0] for i in held]
    assert np.allclose(scores_of(layer, lessons.part(held)), alone, atol=1e-4)


def test_what_one_sender_alone_writes_is_not_learned(few: list[Example]) -> None:
    odd = Example(mail("zyzzyva zyzzyva quokka", sender="ann@one.example"), "other", "en")
    again = replace(odd, mail=mail("A zyzzyva, and elsewhere a quokka.", sender="ben@one.example"))
    stranger = replace(again, mail=replace(again.mail, sender_address="cat@two.example"))
    others = [
        replace(again, mail=replace(again.mail, sender_address=address))
        for address in ("dov@three.example", "eli@four.example")
    ]
    read = keys([features.read(odd.mail)])
    words = read.values[read.namespaces == WORDS]
    assert not np.isin(words, fit(prepare([*few, odd, again, again, again])).vocabulary.keys).any()
    assert np.isin(words, fit(prepare([*few, odd, stranger, *others])).vocabulary.keys).any()


def test_the_kinds_are_told_by_the_commonest_keys(few: list[Example], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(training, "OFTEN", 500)
    lessons = prepare(few)
    layer = fit(lessons)
    columns, _ = lessons.vocabulary.find(layer.vocabulary.keys)
    times = np.bincount(lessons.matrix.indices, minlength=lessons.matrix.shape[1])[columns]
    tell = layer.weights[:, KINDS].any(axis=1)
    assert tell.sum() == 500
    assert times[tell].min() >= times[~tell].max()


def test_progress_runs_from_nothing_to_all(few: list[Example]) -> None:
    told: list[float] = []
    train(few, lambda _what, part: told.append(part))
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0.0, 1.0)
    assert any(0 < part < 0.4 for part in told)  # while mail is read
    assert sum(0.4 < part < 1 for part in told) >= FOLDS


def test_a_users_word_changes_the_verdict(few: list[Example]) -> None:
    odd = mail("Dear Ines, the kiln has spoken and your pots stay on the shelf. The kiln thanks you.", "The kiln")
    before = train(few).classify(odd).rejection
    lesson = Example(odd, "rejection", "en", weight=5.0)
    denial = Example(odd, NOT_REJECTION, "en", weight=5.0)
    assert (
        train([*few, lesson, replace(lesson, mail=replace(odd, sender_address="k@kiln.example"))])
        .classify(odd)
        .rejection
        > before
    )
    assert train([*few, denial]).classify(odd).label != "rejection"


@pytest.mark.parametrize(
    ("chosen", "sentence"),
    [
        ([], "There is no mail to learn from."),
        (["rejection"], "There are 0 mails that are no rejection to learn from"),
        (["other"], "There are 0 rejections to learn from"),
    ],
)
def test_examples_that_cannot_teach_are_refused_with_a_sentence(
    examples: list[Example], chosen: list[str], sentence: str
) -> None:
    with pytest.raises(ValueError, match=sentence):
        train([example for example in examples if example.label in chosen][:60])


def test_one_sender_alone_is_no_variety(few: list[Example]) -> None:
    alike = [replace(example, group="one") if example.rejected else example for example in few]
    with pytest.raises(ValueError, match="fewer than 5 senders"):
        train(alike)


def test_two_labels_are_enough(few: list[Example]) -> None:
    two = [replace(example, label=example.label if example.rejected else "other") for example in few]
    assert set(train(two).classify(mail("Hello")).probabilities) == set(LABELS)


@pytest.mark.parametrize(
    ("headers", "links", "flagged"),
    [
        ({}, ("https://net.example/view?trk=eml-email_jobs_application_rejected_01-cta",), True),
        ({"x-template": "application_rejected_v2"}, (), True),
        ({}, ("https://net.example/view?trk=eml-email_jobs_application_viewed_01-cta",), False),
        ({"x-template": "application_received"}, (), False),
        ({}, ("https://net.example/jobs?utm_campaign=weekly_digest",), False),
    ],
)
def test_the_verdict_of_a_stub_stands_in_the_name_of_its_template(
    model: Model, headers: dict[str, str], links: tuple[str, ...], flagged: bool
) -> None:
    text = "Your update from Harrowgate\n\nData Analyst, York\n\nSee your application"
    stub = Mail("Your application to Data Analyst", text, "Network", "jobs-noreply@net.example", links, headers)
    assert model.classify(stub).flagged is flagged
    named = [item.phrase for item in model.explain(stub) if item.phrase.startswith("(template: ")]
    assert named or not flagged
    assert not named or "digest" not in "".join(links)


FOREIGN = {
    "fr": "Bonjour,\n\nNous vous remercions de l'intérêt que vous portez à notre entreprise. Malgré la qualité de votre parcours, nous avons le regret de vous informer que nous ne pouvons donner une suite favorable à votre candidature au poste de comptable.\n\nCordialement",
    "es": "Estimada Sra. Ruiz:\n\nGracias por su interés en el puesto de contable. Lamentamos comunicarle que hemos decidido continuar el proceso con otros candidatos cuyo perfil se ajusta mejor.\n\nUn saludo",
    "it": "Gentile dott.ssa Bruni,\n\nla ringraziamo per la candidatura alla posizione di contabile. Purtroppo abbiamo deciso di proseguire con altri candidati.\n\nCordiali saluti",
    "pt": "Prezada Ana,\n\nagradecemos a sua participação no processo seletivo para a vaga de contador. Infelizmente, decidimos seguir com outros candidatos.\n\nAtenciosamente",
    "nl": "Beste Joost,\n\nBedankt voor je sollicitatie op de functie van boekhouder. Helaas moeten we je meedelen dat we hebben gekozen voor een andere kandidaat.\n\nMet vriendelijke groet",
    "pl": "Szanowna Pani,\n\ndziękujemy za udział w rekrutacji na stanowisko księgowej. Niestety zdecydowaliśmy się kontynuować proces z innymi kandydatami.\n\nZ poważaniem",
    "tr": "Merhaba,\n\nMuhasebe uzmanı pozisyonuna gösterdiğiniz ilgi için teşekkür ederiz. Maalesef sürece başka adaylarla devam etme kararı aldık, başvurunuzu olumlu değerlendiremedik.\n\nSaygılarımızla",
    "sv": "Hej Elin,\n\nTack för din ansökan till tjänsten som ekonom. Tyvärr har vi valt att gå vidare med andra kandidater.\n\nVänliga hälsningar",
}


@pytest.mark.parametrize("language", FOREIGN)
def test_a_rejection_in_each_language_is_flagged(model: Model, language: str) -> None:
    verdict = model.classify(mail(FOREIGN[language], subject=""))
    assert (verdict.flagged, verdict.language) == (True, language)
