"""Every dialogue of dialogues/: a real watcher talks to a server that replays it, and what is expected must come about.

expect drafts 1              so many APPENDs
expect states drafted,...    of the journal's entries, by the alphabet
expect pauses Busy           the kinds of error after which it waited, in order, those in a row once; or "none"
expect stops WORDS           the account is stopped with a sentence that has these words
expect says WORDS            in the log
expect hears WORDS           a command of the daemon's has these words
expect never WORDS           no command has
expect peak 64               MB of Python's memory at the most
"""

from __future__ import annotations

import time
import tracemalloc
from itertools import groupby
from typing import TYPE_CHECKING

import pytest

from tests.scripted.conftest import SECRET
from tests.scripted.dialogue import FOLDER, Dialogue, read
from tests.scripted.server import Scripted

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.scripted.conftest import Watched

PATIENCE = 15.0

FILES = sorted(path for path in FOLDER.rglob("*.txt") if path.name != "base.txt")


class Outcome:
    """What came of a dialogue so far."""

    def __init__(self, server: Scripted, watched: Watched, log: Callable[[], str]) -> None:
        self.server = server
        self.watched = watched
        self.log = log

    def holds(self, what: str, words: str) -> bool:
        heard, pauses = self.server.heard, groupby(self.watched.pauses)
        found = {
            "drafts": lambda: sum(command.startswith("APPEND ") for command in heard) == int(words),
            "states": lambda: ",".join(sorted(self.watched.states())) == words,
            "pauses": lambda: ",".join(kind for kind, _ in pauses) == words.replace("none", ""),
            "stops": lambda: words in str(self.watched.watcher.trouble),
            "says": lambda: words in self.log(),
            "hears": lambda: any(words in command for command in heard),
            "never": lambda: not any(words in command for command in heard),
            "peak": lambda: tracemalloc.get_traced_memory()[1] < int(words) << 20,
        }
        return found[what]()

    def settled(self, dialogue: Dialogue) -> bool:
        """Nothing more is to come: the account is stopped, or the watcher waits for mail."""
        watcher = self.watched.watcher
        stops = any(what == "stops" for what, _ in dialogue.expected)
        return not watcher.is_alive() if stops else watcher.watching.is_set()


@pytest.mark.drafts("Kladde")
@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(FOLDER).with_suffix("")))
def test_the_dialogue_comes_to_the_end_that_is_expected(
    path: Path, watched: Callable[..., Watched], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    dialogue = read(path)
    assert dialogue.expected
    peak = any(what == "peak" for what, _ in dialogue.expected)
    if peak:
        tracemalloc.start()
    try:
        with Scripted(dialogue) as server:
            outcome = Outcome(server, watched(server.port, dialogue.account, hurry=dialogue.hurry), lambda: caplog.text)
            end = time.monotonic() + PATIENCE

            def missing() -> list[tuple[str, str]]:
                return [one for one in dialogue.expected if not outcome.holds(*one)]

            while time.monotonic() < end and (not outcome.settled(dialogue) or missing()):
                time.sleep(0.02)
            assert not missing(), "\n".join(["", *map(str, missing()), *server.heard, caplog.text])
            assert server.unexpected == []
    finally:
        tracemalloc.stop()
    assert SECRET not in caplog.text
