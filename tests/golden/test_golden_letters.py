"""Any golden mail, with any facts, gives a letter that passes its own check, or a note."""

from __future__ import annotations

import email
import email.policy
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rejectbox import draft, facts, journey, letter, message
from rejectbox import plan as planning
from rejectbox.courtesy import languages
from rejectbox.values import Address, Ask, Fact, Note, Reached
from tests.golden.test_golden import CASES, HERE, OWN, expected, outcome, rejection, thread_of
from tests.letter.samples import WRITER, shipped
from tests.letter.test_hostile_facts import NAMES

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
HEADERS = {
    "From", "To", "Subject", "Date", "Message-ID", "In-Reply-To", "References", "MIME-Version",
    "Content-Type", "Content-Transfer-Encoding",
}  # fmt: skip
TERMS = journey.Terms("personal", "ada@example.org", WRITER, planning.Policy(OWN), shipped())
ASKED = [case for case in CASES if expected(case)["plan"]["kind"] == "ask"]


@pytest.mark.parametrize("case", CASES)
def test_a_golden_mail_gives_a_letter_in_its_language_or_a_note(case: str) -> None:
    said = expected(case)
    read = message.read((HERE / f"{case}.eml").read_bytes())
    decision = journey.decide(read, rejection(said["language"]), thread_of(said), TERMS, NOW)
    if not isinstance(decision.plan, Ask):
        assert "failed its own check" not in decision.plan.reason
        return
    assert decision.letter is not None
    assert decision.draft is not None
    assert decision.letter.language == said["language"]
    made = email.message_from_bytes(decision.draft.content, policy=email.policy.default)
    assert set(made.keys()) <= HEADERS
    assert made["To"].addresses[0].addr_spec == said["plan"]["to"]
    assert len(made["To"].addresses) == 1
    assert read.message_id in (made["In-Reply-To"] or "")
    text = str(made.get_content())
    assert text.replace("\r\n", "\n").startswith(decision.letter.text)


@given(
    case=st.sampled_from(ASKED),
    company=NAMES,
    role=NAMES,
    person=NAMES,
    day=st.sampled_from([None, date(2026, 11, 3), date(2026, 1, 1)]),
    reached=st.sampled_from(Reached),
    informal=st.sampled_from([None, True, False]),
    language=st.sampled_from(languages()),
    seed=st.integers(0, 1000),
)
def test_any_facts_with_any_golden_mail_give_a_good_letter(  # noqa: PLR0917  (hypothesis passes by name)
    case: str,
    company: str | None,
    role: str | None,
    person: str | None,
    day: date | None,
    reached: Reached,
    informal: bool | None,
    language: str,
    seed: int,
) -> None:
    known, plan = outcome(case)
    assert isinstance(plan, Ask)
    known = replace(
        known,
        company=Fact(company, "text") if company is not None else None,
        role=Fact(role, "text") if role is not None else None,
        interviewed_on=day,
        reached=reached,
        evidence="evidence" if reached is not Reached.CV else "",
        informal=informal,
    )
    ask = replace(plan, recipient=Address(person or "", plan.recipient.email), stage=known.stage, language=language)
    read = message.read((HERE / f"{case}.eml").read_bytes())
    written = letter.write(ask, known, WRITER, shipped(), read.subject, str(seed))  # raises where it is no good one
    envelope = draft.Envelope("personal", Address(WRITER.name, "ada@example.org"), ask.recipient, NOW)
    made = email.message_from_bytes(draft.compose(written, read, envelope).content, policy=email.policy.default)
    assert set(made.keys()) <= HEADERS
    assert str(made.get_content()).replace("\r\n", "\n").rstrip() == written.text.rstrip()


def test_a_mail_without_thread_still_gives_a_note_where_nobody_can_be_asked() -> None:
    case = "en-no-reply-with-interviewer"
    read = message.read((HERE / f"{case}.eml").read_bytes())
    assert isinstance(journey.decide(read, rejection("en"), facts.Thread(), TERMS, NOW).plan, Note)
