"""What setup asks after the look at the last days: of all that the first run would then leave."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from rejectbox import rehearsal
from rejectbox.cli import setting_up
from rejectbox.cli.questions import Dialogue
from tests.servers.settings import PASSWORD

from .mails import fill
from .test_first_account import command_for
from .test_unattended import ALONE, alone, given

if TYPE_CHECKING:
    from pathlib import Path

    from tests.servers.dovecot import Dovecot

__all__ = ["alone"]


@pytest.mark.usefixtures("alone", "model")
@pytest.mark.parametrize("most", [1000, 10])
def test_where_not_all_mail_was_looked_at_the_question_says_so(
    place: Path, dovecot: Dovecot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, most: int
) -> None:
    user = f"setup-glance-{most}@example.org"
    dovecot.add_user(user, PASSWORD)
    fill(dovecot, user)
    asked: list[str] = []

    def agree(_dialogue: Dialogue, question: str, wanted: bool | None = None, **_: bool) -> bool:
        asked.append(question)
        return bool(wanted)

    monkeypatch.setattr(Dialogue, "agree", agree)
    monkeypatch.setattr(rehearsal, "MOST", most)
    answers = replace(given(dovecot, command_for(tmp_path)), email=user, username="")
    setting_up.set_up(place, answers, replace(ALONE, look_back="30d", service=False))
    (question,) = [one for one in asked if one.startswith("Shall the first run")]
    assert ("those of the mails that were not looked at" in question) is (most == 10)
