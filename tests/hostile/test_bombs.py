"""No mail costs more than two seconds of a processor or 300 MB, and nothing but UnreadableMail leaves what it does."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest
from rejectbox_classifier import language

from rejectbox.languages import languages
from tests.hostile.bombs import BOMBS, mail
from tests.hostile.walking import MEMORY, journey_of, walk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rejectbox_classifier.model import Model

    from rejectbox import journey

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def warm(model: Model) -> Iterator[Model]:
    """The model of a daemon that has met mail in every language: what it loads once is no mail's fault."""
    for spoken in languages():
        journey_of(mail(), model, spoken)
    language.detect("Qwghlm xyzzy plugh frotz gnusto rezrov.")
    gc.freeze()
    yield model
    gc.unfreeze()


@pytest.mark.parametrize("name", BOMBS)
def test_no_mail_costs_more_than_it_may(name: str, warm: Model) -> None:
    raw = BOMBS[name]()
    # Each language reads a tenth of the mails: which one, by the name, so that a failure can be repeated.
    spoken = sorted(languages())[sum(map(ord, name)) % len(languages())]

    def go(raw: bytes) -> journey.Decision | None:
        return journey_of(raw, warm, spoken)

    took = walk(raw, go)
    assert took.fine, took
    assert took.memory < MEMORY


def test_the_limits_hold(warm: Model) -> None:
    def forever(_raw: bytes) -> journey.Decision | None:
        while True:
            pass

    def hungry(_raw: bytes) -> journey.Decision | None:
        bytearray(MEMORY + (64 << 20))
        return None

    def broken(_raw: bytes) -> journey.Decision | None:
        raise LookupError

    assert walk(b"", forever, seconds=1).end.startswith("killed")
    assert walk(b"", hungry).end.startswith("raised: MemoryError")
    assert walk(b"", broken).end.startswith("raised: LookupError")
    assert walk(mail(), lambda raw: journey_of(raw, warm)).end == "draft"
