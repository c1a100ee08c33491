"""The journal: what it keeps, through crashes, second daemons and damage."""

from __future__ import annotations

import sqlite3
import stat
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from rejectbox.errors import JournalFailed, UserError
from rejectbox.store import Cursor, Entry, Store

if TYPE_CHECKING:
    from pathlib import Path

ENTRY = Entry(
    "personal",
    "id-1",
    "INBOX",
    7,
    42,
    arrived=1000.0,
    state="drafted",
    reason="to the sender",
    draft_id="<d@example.org>",
    written=1000.0,
)
CURSOR = Cursor("personal", "INBOX", 7, 43, since=900.0)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "journal.sqlite3"


def test_entry_and_cursor_are_settled_together_and_found_again_after_a_restart(path: Path) -> None:
    store = Store.open(path)
    store.settle(ENTRY, CURSOR)
    store.close()
    store = Store.open(path)
    assert store.entry("personal", "id-1") == ENTRY
    assert store.cursor("personal", "INBOX") == CURSOR
    assert store.entry("other", "id-1") is None
    store.close()


def test_an_intent_is_unfinished_until_it_is_settled(path: Path) -> None:
    store = Store.open(path)
    store.intend(replace(ENTRY, state="intended"))
    assert [entry.identity for entry in store.unfinished("personal", "INBOX", 0)] == ["id-1"]
    store.settle(ENTRY, CURSOR)
    assert store.unfinished("personal", "INBOX", 1e12) == []
    store.close()


def test_a_held_letter_is_unfinished_when_it_is_due(path: Path) -> None:
    store = Store.open(path)
    store.settle(replace(ENTRY, state="held", due=5000.0), CURSOR)
    assert store.next_due("personal", "INBOX") == 5000.0
    assert store.unfinished("personal", "INBOX", 4999.0) == []
    assert len(store.unfinished("personal", "INBOX", 5000.0)) == 1
    store.close()


def test_drafts_of_a_day_are_counted_over_all_accounts(path: Path) -> None:
    store = Store.open(path)
    store.settle(ENTRY, None)
    store.settle(replace(ENTRY, account="work", written=2000.0), None)
    store.settle(replace(ENTRY, identity="id-2", state="noted", draft_id="", written=2000.0), None)
    assert store.drafted_since(0, replace(ENTRY, identity="new")) == 2
    assert store.drafted_since(1500, replace(ENTRY, identity="new")) == 1
    assert store.drafted_since(0, ENTRY) == 1
    store.close()


def test_a_second_one_on_the_same_journal_is_refused(path: Path) -> None:
    store = Store.open(path)
    with pytest.raises(UserError, match="Another rejectbox already works on"):
        Store.open(path)
    store.close()
    Store.open(path).close()


def test_files_and_folder_are_the_users_alone(path: Path) -> None:
    store = Store.open(path)
    store.settle(ENTRY, CURSOR)
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    for file in path.parent.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    store.close()


def test_looking_needs_no_lock_and_writes_nothing(path: Path) -> None:
    assert Store.look(path) is None
    store = Store.open(path)
    store.settle(ENTRY, CURSOR)
    watching = Store.look(path)
    assert watching is not None
    assert watching.newest(10, everything=True) == [ENTRY]
    watching.close()
    store.close()
    before = sorted(file.name for file in path.parent.iterdir())
    quiet = Store.look(path)
    assert quiet is not None
    quiet.close()
    assert sorted(file.name for file in path.parent.iterdir()) == before


@pytest.mark.parametrize(
    "damage",
    [b"", b"garbage " * 1000, b"SQLite format 3\x00" + b"\xff" * 4096],
    ids=["empty", "garbage", "torn"],
)
def test_a_damaged_journal_is_set_aside_and_a_new_one_begun(path: Path, damage: bytes) -> None:
    store = Store.open(path)
    store.settle(ENTRY, CURSOR)
    store.close()
    path.write_bytes(damage)
    store = Store.open(path)
    assert store.entry("personal", "id-1") is None
    if damage:
        assert store.aside is not None
        assert store.aside.read_bytes() == damage
        assert store.lost_since(store.aside.stat().st_mtime) < store.aside.stat().st_mtime
    store.settle(ENTRY, CURSOR)
    store.close()


def test_a_journal_of_a_newer_version_is_left_alone(path: Path) -> None:
    Store.open(path).close()
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA user_version = 99")
    with pytest.raises(UserError, match="newer Rejectbox"):
        Store.open(path)
    assert path.exists()


def test_a_journal_that_cannot_be_written_says_so_and_changes_nothing(path: Path) -> None:
    store = Store.open(path)
    store._db.execute("PRAGMA query_only = ON")
    with pytest.raises(JournalFailed, match="cannot be written"):
        store.settle(ENTRY, CURSOR)
    store._db.execute("PRAGMA query_only = OFF")
    assert store.cursor("personal", "INBOX") is None
    store.close()


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UserError, match="cannot be written"):
        Store.open(tmp_path / "file" / "journal.sqlite3")


def test_a_copy_in_memory_leaves_the_file_as_it_was(path: Path) -> None:
    store = Store.open(path)
    store.settle(ENTRY, CURSOR)
    store.close()
    before = path.read_bytes()
    copy = Store.copy(path)
    assert copy.cursor("personal", "INBOX") == CURSOR
    copy.settle(replace(ENTRY, identity="id-2"), replace(CURSOR, uid_next=50))
    copy.close()
    assert path.read_bytes() == before


FIRST_VERSION = """
CREATE TABLE cursors (
    account TEXT NOT NULL, mailbox TEXT NOT NULL, uidvalidity INTEGER NOT NULL, uid_next INTEGER NOT NULL,
    since REAL NOT NULL, PRIMARY KEY (account, mailbox)) STRICT;
CREATE TABLE entries (
    account TEXT NOT NULL, identity TEXT NOT NULL, mailbox TEXT NOT NULL, uidvalidity INTEGER NOT NULL,
    uid INTEGER NOT NULL, arrived REAL NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL, subject TEXT NOT NULL,
    label TEXT NOT NULL, probability REAL NOT NULL, language TEXT NOT NULL, company TEXT NOT NULL, role TEXT NOT NULL,
    draft_id TEXT NOT NULL, due REAL NOT NULL, attempts INTEGER NOT NULL, written REAL NOT NULL,
    PRIMARY KEY (account, identity)) STRICT;
CREATE TABLE losses (since REAL NOT NULL) STRICT;
CREATE INDEX entries_by_state ON entries (state, due);
CREATE INDEX entries_by_time ON entries (written);
INSERT INTO entries VALUES ('personal', 'id-1', 'INBOX', 7, 42, 1000.0, 'drafted', 'to the sender', '', '', 0.0, '', '', '',
    '<d@example.org>', 0.0, 0, 1000.0);
INSERT INTO cursors VALUES ('personal', 'INBOX', 7, 43, 900.0);
PRAGMA user_version = 1;
"""


LATER_VERSIONS = {
    2: "ALTER TABLE entries ADD COLUMN why TEXT NOT NULL DEFAULT ''; PRAGMA user_version = 2;",
    3: "ALTER TABLE entries ADD COLUMN original_id TEXT NOT NULL DEFAULT '';"
    "ALTER TABLE entries ADD COLUMN asked_of TEXT NOT NULL DEFAULT '';"
    "ALTER TABLE entries ADD COLUMN sent_id TEXT NOT NULL DEFAULT '';"
    "ALTER TABLE entries ADD COLUMN answered REAL NOT NULL DEFAULT 0; PRAGMA user_version = 3;",
    4: "CREATE TABLE in_hand (account TEXT NOT NULL, mailbox TEXT NOT NULL, uidvalidity INTEGER NOT NULL, "
    "uid INTEGER NOT NULL, ends INTEGER NOT NULL, PRIMARY KEY (account, mailbox)) STRICT; PRAGMA user_version = 4;",
}


def written_by_version(path: Path, version: int) -> Path:
    """A journal as that version of Rejectbox left it, with one entry."""
    path.parent.mkdir()
    connection = sqlite3.connect(path)
    connection.executescript(FIRST_VERSION)
    for later in range(2, version + 1):
        connection.executescript(LATER_VERSIONS[later])
    connection.close()
    return path


@pytest.fixture
def first_version(path: Path) -> Path:
    return written_by_version(path, 1)


@pytest.mark.parametrize("version", [1, 2, 3, 4])
def test_a_journal_of_each_older_version_is_taken_over_whole(path: Path, version: int) -> None:
    store = Store.open(written_by_version(path, version))
    assert store.aside is None
    assert store.entry("personal", "id-1") == ENTRY
    assert store.cursor("personal", "INBOX") == CURSOR
    store.settle(replace(ENTRY, why="+2.0 a phrase"), None)
    store.close()
    store = Store.open(path)
    assert store.entry("personal", "id-1") == replace(ENTRY, why="+2.0 a phrase")
    store.close()


def test_to_look_into_an_older_journal_changes_nothing_of_it(first_version: Path) -> None:
    before = first_version.read_bytes()
    for store in (Store.look(first_version), Store.copy(first_version)):
        assert store is not None
        assert store.newest(5, everything=True) == [ENTRY]
        store.close()
    assert first_version.read_bytes() == before


def test_what_is_unsure_lies_between_two_probabilities(path: Path) -> None:
    store = Store.open(path)
    for number, probability in enumerate((0.01, 0.4, 0.9, 0.99)):
        store.settle(
            replace(ENTRY, identity=f"{number}abc", label="other", probability=probability, arrived=number), None
        )
    assert [entry.identity for entry in store.between(0.2, 0.97, 10)] == ["2abc", "1abc"]
    assert [entry.identity for entry in store.known_as("3a")] == ["3abc"]
    assert len(store.known_as("")) == 2
    store.close()


DAY = 86400.0
IGNORED = replace(ENTRY, state="ignored", draft_id="", reason="no rejection", subject="x" * 150)


def size(path: Path) -> int:
    """Bytes of the journal and its -wal."""
    return sum(file.stat().st_size for file in path.parent.glob(f"{path.name}*"))


def test_pruning_forgets_old_mail_that_is_no_rejection_and_gives_the_room_back(path: Path) -> None:
    store = Store.open(path)
    for day in range(1000):
        moment = day * DAY
        store.settle(replace(IGNORED, identity=f"no-{day}", arrived=moment, written=moment), CURSOR)
    store.settle(replace(ENTRY, identity="letter", arrived=1.0, written=1.0), CURSOR)
    store.settle(replace(ENTRY, identity="note", state="noted", arrived=1.0, written=1.0), CURSOR)
    full = size(path)
    assert store.prune(990 * DAY) == 981
    assert {entry.identity for entry in store.newest(100, everything=True)} == {
        "letter",
        "note",
        *(f"no-{day}" for day in range(981, 1000)),
    }
    assert size(path) < full / 4
    assert store.prune(990 * DAY) == 0
    store.close()


def test_a_mailbox_is_read_again_only_from_what_is_still_known(path: Path) -> None:
    store = Store.open(path)
    for day in (10, 50):
        store.settle(replace(IGNORED, identity=f"no-{day}", arrived=day * DAY, written=day * DAY), CURSOR)
    store.move(replace(CURSOR, mailbox="Jobs"))
    store.prune(60 * DAY)
    store.move(replace(CURSOR, uid_next=44))  # by a watcher that began before
    assert store.cursor("personal", "INBOX") == replace(CURSOR, uid_next=44, since=50 * DAY)
    assert store.cursor("personal", "Jobs") == replace(CURSOR, mailbox="Jobs")
    store.close()


def test_mail_met_lately_is_kept_however_old_it_says_it_is(path: Path) -> None:
    store = Store.open(path)
    store.settle(replace(IGNORED, arrived=10 * DAY, written=500 * DAY), CURSOR)
    store.settle(replace(IGNORED, identity="last", arrived=90 * DAY, written=90 * DAY), CURSOR)
    assert store.prune(100 * DAY) == 0
    store.close()


@pytest.mark.parametrize("version", [1, 2, 3, 4])
def test_the_file_of_an_older_version_can_shrink_too(path: Path, version: int) -> None:
    store = Store.open(written_by_version(path, version))
    for number in range(500):
        store.settle(replace(IGNORED, identity=f"no-{number}", arrived=0.0, written=0.0), None)
    store.settle(replace(IGNORED, identity="last", arrived=90 * DAY, written=90 * DAY), None)
    full = size(path)
    store.prune(100 * DAY)
    assert size(path) < full / 2
    store.close()


def test_a_message_of_any_length_takes_a_bounded_room(path: Path) -> None:
    store = Store.open(path)
    endless: dict[str, Any] = dict.fromkeys(("reason", "subject", "company", "role", "why"), "ü" * 100_000)
    for number in range(20):
        store.settle(
            replace(ENTRY, identity=f"{number}", original_id=f"<{'a' * 99_999}>", sent_id="b" * 99_999, **endless),
            None,
        )
    (known, *_) = store.newest(1, everything=True)
    assert known.original_id == ""
    assert known.subject == "ü" * 200
    store.close()
    assert path.stat().st_size < 20 * 10_000


def test_ten_thousand_messages_take_a_few_megabytes(path: Path) -> None:
    store = Store.open(path)
    store._db.execute("PRAGMA synchronous = OFF")  # for the test's sake: it is about size
    for number in range(10_000):
        store.settle(
            replace(
                IGNORED,
                identity=f"{number:032x}",
                subject=f"Your order number {number} is on its way",
                original_id=f"<{number:020}@shop.example>",
            ),
            CURSOR,
        )
    store.close()
    assert path.stat().st_size < 10_000 * 400
    assert not path.with_name(f"{path.name}-wal").exists()


def test_the_wal_does_not_keep_what_a_flood_made_of_it(path: Path) -> None:
    store = Store.open(path)
    with store._change() as db:
        for number in range(20_000):
            db.execute(
                "INSERT INTO cursors VALUES ('personal', ?, 1, 1, 0)",
                (f"{number}" + "x" * 200,),
            )
    wal = path.with_name(f"{path.name}-wal")
    assert wal.stat().st_size > 1 << 20
    store.move(CURSOR)
    store.move(CURSOR)
    assert wal.stat().st_size <= 1 << 20
    store.close()


def test_a_mail_that_answers_nothing_answers_no_letter(path: Path) -> None:
    store = Store.open(path)
    store.settle(
        replace(ENTRY, original_id="<mail@acme.example>"), None
    )  # as long as it is not sent, it has no sent_id
    assert store.letter_in("personal", ("",)) is None
    assert store.letter_in("personal", ("", "<mail@acme.example>")) is not None
    store.close()


def test_letters_come_newest_first_however_many_there_are(path: Path) -> None:
    store = Store.open(path)
    for number in range(250):
        store.settle(replace(ENTRY, identity=f"id-{number}", arrived=1000.0 + number), None)
    assert [entry.identity for entry in store.letters("personal", 1010.0)] == [f"id-{n}" for n in range(249, 9, -1)]
    store.close()
