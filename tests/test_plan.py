"""plan.py and reachable.py: whom to ask, and whom never."""

from __future__ import annotations

import pytest
from rejectbox_classifier.mail import LABELS, Verdict

from rejectbox import facts, message, reachable
from rejectbox import plan as planning
from rejectbox.languages import languages
from rejectbox.values import Address, Ask, Ignore, Note, Plan, Stage

OWN = frozenset({"ada@example.org"})
VERDICT = Verdict("rejection", dict.fromkeys(LABELS, 0.0) | {"rejection": 1.0}, True, 0.5, "en")


def plan(*headers: str, text: str = "Thank you for applying. No.", policy: planning.Policy | None = None) -> Plan:
    policy = policy or planning.Policy(OWN)
    read = message.read("\n".join([*headers, "To: ada@example.org", "", text]).encode())
    known = facts.gather(read, facts.Thread(), "en", OWN)
    return planning.plan(read, VERDICT, known, facts.Thread(), policy)


def asked(*headers: str, text: str = "Thank you for applying. No.") -> str:
    decided = plan(*headers, text=text)
    return decided.recipient.email if isinstance(decided, Ask) else ""


@pytest.mark.parametrize(
    "local",
    "no-reply noreply no.reply no_reply do-not-reply donotreply DoNotReply careers-noreply jobs-no-reply noreply-hr nicht-antworten "
    "bitte-nicht-antworten keine-antwort keineantwort ne-pas-repondre nepasrepondre no-responder no-contestar non-rispondere nao-responda "
    "não-responda niet-beantwoorden nie-odpowiadaj yanitlamayin yanıtlamayın svara-inte svara-ej notifications notification bounces mailer-daemon "
    "postmaster bounce-123 harborvalley+autoreply auto-confirm system updates unmonitored noreply2 no-response pas-de-reponse sansreponse "
    "sinrespuesta senzarisposta semresposta geen-antwoord niet-reageren nieodpowiadac bez-odpowiedzi prosimy-nie-odpowiadac otomatik-yanit "
    "inget-svar antwort-nicht bounces+1 alerts autoreply meldingen powiadomienia bildirim aviseringar".split(),
)
def test_nobody_reads(local: str) -> None:
    assert reachable.nobody(Address("", f"{local}@globex.example"))


@pytest.mark.parametrize(
    "local",
    "nadia.ferris jobs careers hr recruiting info hello bewerbung nora.eply noreen anton.notley sina inte.gration n.antwort kein nonna non.ferris ej.smith noreen.plyer replyson norris ivo.notter".split(),
)
def test_somebody_reads(local: str) -> None:
    assert not reachable.nobody(Address("", f"{local}@globex.example"))


@pytest.mark.parametrize("email", ["jobs@linkedin.com", "x@e.linkedin.com", "apply@indeedemail.com"])
def test_relays_are_never_asked(email: str) -> None:
    assert reachable.relay(Address("", email))
    assert asked(f"From: {email}", "Subject: x") == ""


def test_tracking_systems_domains_are_shared() -> None:
    assert reachable.shared("mail.greenhouse.io")
    assert not reachable.shared("globex.example")


def test_reply_to_comes_before_from() -> None:
    assert asked("From: a@globex.example", "Reply-To: b@globex.example") == "b@globex.example"


def test_a_reply_to_that_nobody_reads_gives_way_to_the_sender() -> None:
    assert asked("From: a@globex.example", "Reply-To: no-reply@globex.example") == "a@globex.example"


def test_the_user_is_never_asked() -> None:
    assert asked("From: no-reply@globex.example", "Reply-To: Ada <ADA@example.org>") == ""


def test_a_footer_that_says_nobody_reads_is_heeded() -> None:
    text = "Thank you for applying. No.\n\nKind regards,\nNadia Ferris\n\n--\nThis mailbox is not monitored."
    assert asked("From: careers@globex.example", text=text) == ""


def test_addresses_of_list_headers_are_never_asked() -> None:
    assert asked("From: leave@bulk.example", "List-Unsubscribe: <mailto:leave@bulk.example?subject=x>") == ""


def test_list_unsubscribe_alone_makes_no_mailing_list() -> None:
    assert (
        asked("From: careers@globex.example", "List-Unsubscribe: <https://globex.example/u>")
        == "careers@globex.example"
    )


def test_a_mailing_list_gets_no_letter() -> None:
    decided = plan("From: careers@lists.globex.example", "List-Post: <mailto:all@lists.globex.example>")
    assert isinstance(decided, Note)
    assert "mailing list" in decided.reason


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Questions? Contact jobs@globex.example.", ("jobs@globex.example",)),
        ("If you have questions about your data, contact privacy@globex.example.", ()),
        ("To unsubscribe contact stop@globex.example.", ()),
        ("We work for big.corp@globex.example.", ()),
    ],
)
def test_addresses_offered_for_questions(text: str, found: tuple[str, ...]) -> None:
    assert reachable.offered_addresses(text, languages()["en"]) == found


def test_a_role_mailbox_is_greeted_by_the_name_that_signs() -> None:
    decided = plan(
        "From: Globex Careers <careers@globex.example>",
        text="No, sorry.\n\nKind regards,\nNadia Ferris\nGlobex",
    )
    assert isinstance(decided, Ask)
    assert decided.recipient == Address("Nadia Ferris", "careers@globex.example")


def test_somebody_elses_address_is_not_greeted_by_the_name_that_signs() -> None:
    text = "No, sorry. For questions contact amir.patel@globex.example.\n\nKind regards,\nNadia Ferris\nGlobex"
    decided = plan("From: Globex <no-reply@globex.example>", text=text)
    assert isinstance(decided, Ask)
    assert decided.recipient == Address("", "amir.patel@globex.example")


def test_a_mail_forwarded_within_the_company_can_be_answered() -> None:
    text = "See below, sorry.\n\n---------- Forwarded message ---------\nFrom: Bo <bo@globex.example>\nDate: x\nSubject: y\nTo: z\n\nNo."
    assert asked("From: nadia.ferris@globex.example", text=text) == "nadia.ferris@globex.example"
    assert asked("From: friend@example.net", text=text) == ""


def test_forged_mail_gets_no_letter() -> None:
    decided = plan("Authentication-Results: mx.example.org; dmarc=fail", "From: hr@globex.example")
    assert isinstance(decided, Note)
    assert "forged" in decided.reason


def test_switched_off_is_said() -> None:
    decided = plan("From: hr@globex.example", policy=planning.Policy(OWN, enabled=False))
    assert isinstance(decided, Note)
    assert "switched off" in decided.reason


def test_a_stage_left_out_is_said() -> None:
    decided = plan("From: hr@globex.example", policy=planning.Policy(OWN, stages=(Stage.INTERVIEW,)))
    assert isinstance(decided, Note)
    assert "draft.stages" in decided.reason


def test_the_language_of_the_letter_can_be_set() -> None:
    decided = plan("From: hr@globex.example", policy=planning.Policy(OWN, language="de"))
    assert isinstance(decided, Ask)
    assert decided.language == "de"


def test_own_mail_is_ignored() -> None:
    assert isinstance(plan("From: ada@example.org"), Ignore)


def test_an_unsure_rejection_is_not_called_none() -> None:
    unsure = Verdict("rejection", dict.fromkeys(LABELS, 0.0) | {"rejection": 0.47}, False, 0.5, "en")
    assert planning.unflagged(unsure).reason == "perhaps a rejection, but not surely enough (P = 0.47, needs 0.50)"


@pytest.mark.parametrize("local", "datenschutz privacy dpo rgpd rodo kvkk unsubscribe press billing".split())
def test_other_offices_are_not_asked_about_an_application(local: str) -> None:
    assert not reachable.answers_applicants(Address("", f"{local}@globex.example"))


@pytest.mark.parametrize(
    "local",
    "jobs careers hr recruiting bewerbung karriere personal recrutement rh emploi candidatures empleo seleccion rrhh lavoro selezione "
    "vagas recrutamento vacatures werkenbij sollicitaties rekrutacja praca kadry kariyer insankaynaklari rekrytering jobb people hello "
    "info office sekretariat".split(),
)
def test_an_office_can_be_asked(local: str) -> None:
    address = Address("", f"{local}@globex.example")
    assert reachable.answers_applicants(address)
    assert reachable.role_mailbox(address)
