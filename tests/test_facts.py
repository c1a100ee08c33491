"""facts: read from the mail and its thread, with their evidence; nothing hypothetical, nobody else's."""

from __future__ import annotations

import ast
import time
from datetime import date
from pathlib import Path

import pytest

from rejectbox import facts, languages, message
from rejectbox.values import Facts, Feedback, Message, Stage

OWN = frozenset({"ada@example.org"})


def mail(
    text: str,
    sender: str = "Globex Careers <careers@globex.example>",
    subject: str = "Your application",
    **more: str,
) -> Message:
    headers = {
        "From": sender,
        "To": "ada@example.org",
        "Subject": subject,
        "Date": "Mon, 16 Nov 2026 10:00:00 +0000",
    } | more
    head = "".join(f"{name.replace('_', '-')}: {value}\n" for name, value in headers.items())
    return message.read(f"{head}Content-Type: text/plain; charset=utf-8\n\n{text}\n".encode())


def gather(text: str, language: str = "en", *earlier: facts.Earlier, **more: str) -> Facts:
    return facts.gather(mail(text, **more), facts.Thread(earlier), language, OWN)


INVITATION = "Hi Ada, we would like to invite you to an interview for the Welder role at {} on 5 November. Nadia Ferris"


def invitation(company: str, sender: str, **more: str) -> facts.Earlier:
    return facts.Earlier(
        mail(
            INVITATION.format(company),
            sender,
            "Interview",
            **({"Date": "Mon, 02 Nov 2026 10:00:00 +0000"} | more),
        ),
        "interview",
    )


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for coming in for an interview.",
        "It was a pleasure to meet you.",
        "We enjoyed talking to you, but will not be inviting you to a second interview.",
        "Thank you for taking the time to interview with us, but we selected candidates who know the trade.",
        "Following your interview we have decided not to proceed.",
    ],
)
def test_a_past_interview_is_evidence(text: str) -> None:
    known = gather(text)
    assert known.stage is Stage.INTERVIEW
    assert known.evidence


@pytest.mark.parametrize(
    "text",
    [
        "We will not be inviting you to interview.",
        "Candidates selected for interview have been contacted.",
        "Unfortunately we cannot offer you an interview.",
        "After interviewing several candidates we have chosen another.",
        "Thank you for your interest in our interview process.",
        "We would have liked to meet you.",
        "If selected, you will be invited to an interview.",
        "Should we wish to interview you, we will be in touch.",
    ],
)
def test_a_hypothetical_interview_is_none(text: str) -> None:
    assert gather(text).stage is Stage.APPLICATION


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("vielen Dank für das angenehme Gespräch.", "interview"),
        ("nach unserem Gespräch haben wir uns anders entschieden.", "interview"),
        ("danke, dass du dir die Zeit für das Probearbeiten genommen hast.", "interview"),
        ("leider können wir Sie nicht zu einem Vorstellungsgespräch einladen.", "application"),
        ("die Kandidatinnen für ein Gespräch wurden benachrichtigt.", "application"),
        ("gerne hätten wir Sie kennengelernt.", "application"),
        ("in den kommenden Wochen werden Gespräche geführt.", "application"),
    ],
)
def test_evidence_in_german(text: str, stage: str) -> None:
    assert gather(text, "de").stage.value == stage


def test_an_applicants_hope_in_quoted_text_is_no_evidence() -> None:
    text = "leider nein.\n\nAm 9. November 2026 schrieb Ada Example <ada@example.org>:\n> Über eine Einladung zu einem Vorstellungsgespräch freue ich mich."
    assert gather(text, "de").stage is Stage.APPLICATION


def test_an_earlier_invitation_of_the_company_is_evidence() -> None:
    known = gather(
        "Thank you for your interest in Globex. No.",
        "en",
        invitation("Globex", "Nadia Ferris <nadia.ferris@globex.example>"),
    )
    assert known.stage is Stage.INTERVIEW
    assert known.interviewed_on == date(2026, 11, 5)
    assert known.people[0].did == "invited"


def test_an_invitation_of_another_company_through_the_same_system_is_none() -> None:
    known = gather(
        "Thank you for your interest in Globex. No.",
        "en",
        invitation("Initech", "Nadia Ferris <nadia@ats.example>"),
        sender="Globex <no-reply@ats.example>",
    )
    assert known.stage is Stage.APPLICATION
    assert known.people == ()


def test_an_invitation_for_another_role_is_none() -> None:
    known = gather(
        "Thank you for your application for the position of Accountant at Globex. No.",
        "en",
        invitation("Globex", "Nadia Ferris <nadia@globex.example>"),
    )
    assert known.stage is Stage.APPLICATION


def test_a_mail_that_is_referred_to_is_of_the_same_application() -> None:
    before = invitation("us", "Nadia Ferris <nadia.ferris@agency.example>", Message_ID="<1@agency.example>")
    assert gather("No.", "en", before, References="<1@agency.example>").stage is Stage.INTERVIEW


def test_a_mail_of_later_is_no_evidence() -> None:
    later = invitation("Globex", "Nadia Ferris <nadia@globex.example>", Date="Tue, 17 Nov 2026 10:00:00 +0000")
    assert gather("Thank you for your interest in Globex. No.", "en", later).stage is Stage.APPLICATION


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("Thank you for coming to the interview on 12 October.", "en", date(2026, 10, 12)),
        ("Thank you for our call on December 28th.", "en", date(2025, 12, 28)),
        ("Thank you for the interview on Thursday 5 November 2026.", "en", date(2026, 11, 5)),
        ("Thank you for the interview on 12/10.", "en", None),
        ("Thank you for the interview. We decided on 12 October.", "en", None),
        ("Thank you for the interview on 31 February.", "en", None),
        ("Thank you for the interview on 20 November 2026.", "en", None),
        ("vielen Dank für das Gespräch am 3. November.", "de", date(2026, 11, 3)),
        ("vielen Dank für das Gespräch vom 28.10.2026.", "de", date(2026, 10, 28)),
        ("vielen Dank für das Gespräch am Dienstag, den 3. Nov. 2026.", "de", date(2026, 11, 3)),
        ("vielen Dank für das Gespräch am Dienstag.", "de", None),
    ],
)
def test_the_day_of_the_interview_is_told_plainly_or_not_at_all(text: str, language: str, day: date | None) -> None:
    assert gather(text, language).interviewed_on == day


@pytest.mark.parametrize(
    ("text", "language", "feedback"),
    [
        ("We are unable to give individual feedback.", "en", Feedback.REFUSED),
        ("We are happy to give you feedback.", "en", Feedback.OFFERED),
        ("Please do not hesitate to ask for feedback.", "en", Feedback.UNSAID),
        ("The main reason was that your German is not fluent yet.", "en", Feedback.GIVEN),
        ("Bitte haben Sie Verständnis, dass wir keine Gründe nennen.", "de", Feedback.REFUSED),
        ("Gerne geben wir Ihnen Feedback.", "de", Feedback.OFFERED),
        ("Wenn Sie Feedback wünschen, zögern Sie nicht, uns anzurufen.", "de", Feedback.OFFERED),
        ("Wir hätten gerne Ihr Feedback zum Verfahren.", "de", Feedback.UNSAID),
        ("Ausschlaggebend war die fehlende Erfahrung.", "de", Feedback.GIVEN),
    ],
)
def test_what_is_said_of_feedback(text: str, language: str, feedback: Feedback) -> None:
    assert gather(text, language).feedback is feedback


@pytest.mark.parametrize(
    ("sender", "company"),
    [
        ("Globex Careers <careers@globex.example>", "Globex"),
        ("Team Globex <jobs@globex.example>", "Globex"),
        ("Nadia at Globex <nadia@globex.example>", "Globex"),
        ("Globex Steel via Brightboard <x@brightboard.example>", ""),
        ("Globex GmbH Recruiting <no-reply@ats.example>", "Globex GmbH"),
        ("Brightboard on behalf of Globex Steel <system@brightboard.example>", "Globex Steel"),
        ("no-reply <no-reply@ats.example>", ""),
        ("Recruiter Portal <noreply@ats.example>", ""),
        ("Early Careers <jobs@ats.example>", ""),
        ("Nadia Ferris <nadia.ferris@ats.example>", ""),
        ("Ida <ida@ats.example>", ""),
    ],
)
def test_the_company_of_a_display_name(sender: str, company: str) -> None:
    found = gather("No, sorry.", sender=sender).company
    assert (found.value if found else "") == company


def test_two_companies_of_equal_weight_are_none() -> None:
    assert (
        gather(
            "Thank you for your interest in Initech.",
            sender="Globex Steel Careers <x@ats.example>",
            subject="x",
        ).company
        is None
    )


def test_an_agencys_name_is_not_the_clients() -> None:
    assert (
        gather(
            "Our client chose someone else.\n\nKind regards,\nPeter Lamb\nLamb Search Ltd",
            sender="Peter Lamb <peter@lambsearch.example>",
        ).company
        is None
    )


@pytest.mark.parametrize(
    ("sender", "closing", "people"),
    [
        ("Globex Careers <careers@globex.example>", "Nadia Ferris", [("Nadia Ferris", "signed")]),
        ("Globex Careers <careers@globex.example>", "The Globex Team", []),
        ("Vexley Insurance <vexley@ats.example>", "Vexley Insurance", []),
        ("Optik Lamprecht <lamprecht@optik-lamprecht.example>", "", []),
        ("Copper Kettle <hello@copperkettle.example>", "Copper Kettle", []),
        ("Emily Cook <emily.cook@globex.example>", "", [("Emily Cook", "wrote")]),
    ],
)
def test_people_are_no_teams_and_no_companies(sender: str, closing: str, people: list[tuple[str, str]]) -> None:
    known = gather(f"Thank you for your interest.\n\nKind regards,\n{closing}", sender=sender)
    assert [(person.name, person.did) for person in known.people] == people


def test_another_opening_that_is_praised_is_not_the_role() -> None:
    found = gather(
        "Your application for the Store Manager role was not successful. You might like the Sales Associate role."
    ).role
    assert found is not None
    assert found.value == "Store Manager"


@pytest.mark.parametrize(
    "text",
    [
        "Acme " * 40_000,
        "thank you for " * 15_000,
        "not " * 50_000,
        "a." * 100_000,
        "a@b.example " * 17_000,
        "A - " * 50_000,
        "(" * 200_000,
        "Bewerbung als Der " * 11_000,
        "\n" * 200_000,
        "a,\n" * 66_000,
        "From: a\n" * 25_000,
        "interview on 1" * 15_000,
    ],
    ids=lambda text: repr(text[:12]),
)
@pytest.mark.parametrize("language", sorted(languages.languages()))
def test_hostile_text_costs_little(text: str, language: str) -> None:
    read = mail(text, subject=" ".join(text[:8000].split()))
    start = time.process_time()
    facts.gather(read, facts.Thread((facts.Earlier(read, "interview"),)), language, OWN)
    assert time.process_time() - start < 2  # about 0.2


def test_every_language_has_every_phrase() -> None:
    for language in languages.languages().values():
        for name in (
            "interviewed",
            "invited",
            "unreal",
            "refused",
            "offered",
            "given",
            "pause",
            "company",
            "role",
            "unread",
            "closings",
        ):
            assert languages.compiled(getattr(language, name)), (language.code, name)


def test_the_room_is_pure() -> None:
    root = Path(facts.__file__).parent
    for path in [
        *root.glob("*.py"),
        *(root.parent / "naming").glob("*.py"),
        *(root.parent / name for name in ("reachable.py", "plan.py", "message.py")),
    ]:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = (
                [alias.name for alias in node.names]
                if isinstance(node, ast.Import)
                else [node.module or ""]
                if isinstance(node, ast.ImportFrom)
                else []
            )
            assert not {name.partition(".")[0] for name in names} & {
                "socket",
                "time",
                "os",
                "pathlib",
                "subprocess",
                "random",
            }, path
            assert not (isinstance(node, ast.Attribute) and node.attr in {"now", "today", "environ"}), path


def test_the_mails_date_need_not_be_known() -> None:
    read = mail("Thank you for the interview on 12 October.", Date="never")
    assert facts.gather(read, facts.Thread(), "en", OWN).interviewed_on is None
