"""The dry run of `rejectbox setup` on the twin: what it shows, and that it leaves nothing."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from rejectbox import config as configuration
from rejectbox import rehearsal
from rejectbox.demo import samples
from tests.twin import Twin, boxes

if TYPE_CHECKING:
    from rejectbox_classifier.model import Model

CONFIG = configuration.parse("""
[[account]]
name = "test"
email = "ada@example.org"
host = "localhost"
start = "30d"
[me]
name = "Ada Example"
[draft]
delay = "2d"
max_per_day = 0
""")


def mailbox(*, drafts: bool = True) -> Twin:
    """The demo's mails, one a day until now, and one that is older than the look goes back."""
    made = boxes()
    now = datetime.now().astimezone()
    arriving = list(samples.arriving())
    made["INBOX"].add(arriving[2], arrived=now - timedelta(days=60))
    for number, raw in enumerate(arriving):
        made["INBOX"].add(raw, arrived=now - timedelta(days=len(arriving) - number))
    if not drafts:
        del made["Drafts"]
    return Twin(made)


def run(twin: Twin, model: Model, looked: rehearsal.Rehearsal | None = None) -> rehearsal.Rehearsal:
    looked = looked or rehearsal.Rehearsal()
    looked.run(twin, CONFIG.account[0], CONFIG, model)
    return looked


def test_it_shows_the_letters_that_the_month_would_have_given_and_writes_none(model: Model) -> None:
    twin = mailbox()
    looked = run(twin, model)
    assert looked.met == looked.total == looked.found
    assert "maren@brightwater-press.example" in [result.to for result in looked.results]
    assert any(not result.to and "feedback" in result.reason for result in looked.results)
    assert not twin.boxes["Drafts"].mails
    assert all(datetime.now().astimezone() - result.arrived < timedelta(days=31) for result in looked.results)


def test_of_many_mails_it_looks_at_the_newest(model: Model, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = run(mailbox(), model)
    monkeypatch.setattr(rehearsal, "MOST", 5)
    looked = run(mailbox(), model)
    assert (looked.met, looked.found) == (5, whole.found)
    assert looked.results
    assert [one.who for one in looked.results] == [one.who for one in whole.results[-len(looked.results) :]]


def test_an_end_in_between_keeps_what_was_seen(model: Model) -> None:
    looked = rehearsal.Rehearsal()

    def step(met: int, _total: int) -> None:
        if met == 4:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        looked.run(mailbox(), CONFIG.account[0], CONFIG, model, step)
    assert looked.met == 4
    assert looked.results


def test_without_drafts_it_shows_the_same(model: Model) -> None:
    assert [one.to for one in run(mailbox(drafts=False), model).results] == [
        one.to for one in run(mailbox(), model).results
    ]
