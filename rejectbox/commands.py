"""Every IMAP command that Rejectbox says: the list that `doctor` shows, that mailbox/ keeps to, and that the tests hold it to."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """One command as it stands on the wire after its tag, and why it is said, for the user."""

    verb: str
    why: str


COMMANDS = (
    Command("CAPABILITY", "asks what the server can do"),
    Command("STARTTLS", 'encrypts the connection, where account.security is "starttls"'),
    Command("AUTHENTICATE", "logs in"),
    Command("LOGIN", "logs in, where the server does not know AUTHENTICATE PLAIN"),
    Command("LIST", "asks which mailboxes there are"),
    Command("EXAMINE", "opens a mailbox read-only (SELECT, which opens it for changes, is never said)"),
    Command("UID SEARCH", "asks which mail is new, belongs to a thread, or is a letter's draft"),
    Command("UID FETCH", "reads mail, with BODY.PEEK, which leaves it unread"),
    Command("IDLE", "waits for new mail; DONE ends the wait"),
    Command("NOOP", "asks for new mail, where the server does not know IDLE"),
    Command("APPEND", "leaves a letter in Drafts, with the flag \\Draft: the only command that writes"),
    Command("LOGOUT", "ends the connection"),
)

FETCHED = ("BODY.PEEK", "INTERNALDATE", "BODYSTRUCTURE")
"""All that UID FETCH asks for. BODY without .PEEK would set \\Seen (RFC 3501 section 6.4.5)."""

_VERBS = frozenset(command.verb for command in COMMANDS)
_COMMAND = re.compile(r"[A-Z0-9]+ ((?:UID )?[A-Z]+)(?: ([^\r\n\0]*))?", re.IGNORECASE)
_UIDS = re.compile(r"[\d:,*]+")
_SECTION = re.compile(r"\[[^\[\]]*\](?:<\d+(?:\.\d+)?>)?")
_APPEND = re.compile(r'"((?:[^"\\]|\\.)+)" \(([^()]*)\)(?: "[^"]*")? ?(?:\{\d+\+?\})?')


def refusal(line: str) -> str | None:
    """Why this command line (tagged, without its CRLF and the contents of literals) is not to be said; None where it may.

    The sentence repeats nothing that may be a password or a name.
    """
    if not (match := _COMMAND.fullmatch(line)):
        return "it is no single IMAP command"
    verb, rest = match[1].upper(), match[2] or ""
    if verb not in _VERBS:
        return f"{verb} is not among the commands that Rejectbox says"
    if verb == "UID FETCH":
        uids, _, asked = rest.partition(" ")
        items = _SECTION.sub("", asked).upper().replace("(", " ").replace(")", " ").split()
        if not _UIDS.fullmatch(uids) or set(items) - set(FETCHED):
            return "UID FETCH asks for something that Rejectbox does not fetch"
    if verb == "APPEND":
        found = _APPEND.fullmatch(rest)
        flags = set(found[2].lower().split()) if found else set()
        if not found or flags - {"\\seen"} != {"\\draft"} or found[1].upper() == "INBOX":
            return "APPEND is only said of a draft, with its flag, and never into INBOX"
    return None
