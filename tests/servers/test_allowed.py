"""What may be said to a server: the program's own check and the tests' agree, each on its own, line by line."""

from __future__ import annotations

from pathlib import Path

import pytest

from rejectbox.commands import COMMANDS, FETCHED, refusal

from .allowed import NEVER, PEEKING, TELLING, VERBS, violation

ROOT = Path(__file__).parents[2]
MAY = (
    "A1 CAPABILITY",
    "A1 STARTTLS",
    "A1 AUTHENTICATE PLAIN",
    'A1 LOGIN "ada@example.org" "pass (word) STORE"',
    'A1 LIST "" "*"',
    'A1 EXAMINE "Sent Items"',
    "A1 uid search UID 7:*",
    'A1 UID SEARCH HEADER IN-REPLY-TO "<a[b]@acme.example>"',
    "A1 UID SEARCH CHARSET UTF-8 SUBJECT {7+}",
    "A1 UID FETCH 7 (INTERNALDATE BODY.PEEK[]<0.131072>)",
    "A1 UID FETCH 7 (BODYSTRUCTURE BODY.PEEK[HEADER.FIELDS (SUBJECT FROM)])",
    "A1 UID FETCH 7 BODY.PEEK[1.2.MIME]",
    "A1 IDLE",
    "A1 NOOP",
    'A1 APPEND "Drafts" (\\Draft \\Seen) {310}',
    'A1 APPEND "INBOX.Drafts" (\\Seen \\Draft) "16-Nov-2026 10:00:00 +0000" {310+}',
    'A1 APPEND "Entw&APw-rfe" (\\Draft)',
    'A1 APPEND "INBOX.Entwürfe" (\\Draft) {310}',
    "A1 LOGOUT",
)
MAY_NOT = (
    "A1 SELECT INBOX",
    'A1 select "INBOX"',
    "A1 STORE 1 +FLAGS (\\Seen)",
    "A1 UID STORE 1 +FLAGS.SILENT (\\Deleted)",
    "A1 EXPUNGE",
    "A1 UID EXPUNGE 1",
    "A1 UID COPY 1 Trash",
    "A1 UID MOVE 1 Trash",
    "A1 CLOSE",
    "A1 DELETE Drafts",
    "A1 RENAME Drafts Old",
    'A1 CREATE "Rejectbox/Rejection"',
    "A1 SUBSCRIBE Drafts",
    "A1 SETACL INBOX anyone lrs",
    "A1 UID FETCH 7 BODY[]",
    "A1 UID FETCH 7 (FLAGS BODY[TEXT])",
    "A1 UID FETCH 7 (BODY.PEEK[] body[1]<0.10>)",
    "A1 UID FETCH 7 RFC822",
    "A1 UID FETCH 7 (FLAGS)",
    "A1 UID FETCH 7 RFC822.TEXT",
    "A1 UID FETCH 7 BINARY[1]",
    "A1 UID FETCH 7 (BODY.PEEK[] BINARY[1])",
    "A1 UID FETCH 7 ALL",
    "A1 FETCH 7 BODY.PEEK[]",
    'A1 APPEND "INBOX" (\\Draft) {310}',
    'A1 APPEND "inbox" (\\Draft \\Seen) {310}',
    'A1 APPEND "Drafts" (\\Seen) {310}',
    'A1 APPEND "Drafts" {310}',
    'A1 APPEND "Drafts" () {310}',
    'A1 APPEND "Drafts" (\\Draft) {3} (\\Draft) {310}',
    "A1 UID",
    "A1",
    "",
    "STORE 1 +FLAGS (\\Seen)",
    'A1 LIST "" "*\rA2 STORE 1 +FLAGS (\\Seen)"',
    "A1 NOOP\nA2 STORE 1 +FLAGS (\\Seen)",
    "A1 NOOP\r\nA2 STORE 1 +FLAGS (\\Seen)",
)


@pytest.mark.parametrize("line", MAY)
def test_what_the_journey_needs_may_be_said(line: str) -> None:
    assert refusal(line) is None
    assert violation(line) is None


@pytest.mark.parametrize("line", MAY_NOT)
def test_what_changes_a_mailbox_may_not_be_said(line: str) -> None:
    assert refusal(line)
    assert violation(line)


def test_the_tests_know_which_mailbox_is_the_users_drafts() -> None:
    line = 'A1 APPEND "Letters" (\\Draft) {310}'
    assert violation(line)
    assert violation(line, drafts=["Letters"]) is None
    assert violation(r'A1 APPEND "R&-D \"Q\"" (\Draft) {310}', drafts=['R&D "Q"']) is None
    assert violation('A1 APPEND "Drafts" (\\Draft) {310}', drafts=["Letters"])


def test_no_refusal_repeats_an_argument() -> None:
    for line in ("A1 LOGIN ada hunter2\r\nA2 NOOP", "hunter2", "A1 APPEND hunter2 {3}", "A1 STORE hunter2"):
        assert "hunter2" not in (refusal(line) or "")


def test_the_list_itself_holds_nothing_that_writes_but_append() -> None:
    assert not {verb.removeprefix("UID ") for verb in VERBS} & NEVER
    assert set(FETCHED) <= PEEKING | TELLING
    assert all(command.why for command in COMMANDS)


def test_the_list_names_no_item_that_is_never_fetched() -> None:
    program = "".join(path.read_text("utf-8") for path in (ROOT / "rejectbox" / "mailbox").glob("*.py"))
    assert all(f'"{item}' in program for item in FETCHED)


def test_the_page_on_privacy_names_every_command_and_item() -> None:
    page = (ROOT / "docs" / "privacy.md").read_text("utf-8")
    table = page.partition("Never said:")[0]
    for word in (*(command.verb for command in COMMANDS), *FETCHED):
        assert word in table
