"""Dialogues with an IMAP server, as text files: what the server says to each command, and what the daemon makes of it.

# a remark
expect drafts 1         what must come of it in the end; the words are those of test_dialogues.py
with KEY = VALUE        a line for the account's table in config.toml
S: * OK ready           the lines before the first C: are said to whoever connects
C: UID FETCH 7 *        a rule for one command, without its tag, * being anything
C+: UID SEARCH *        a rule that stays; the first rule in the file that fits, and is not used up, is taken
C+drafted: UID SEARCH * one that holds only where the mailbox examined is one that was appended to
S: %t OK done           a line is said; %t is the command's tag, %now the time as in INTERNALDATE
s: * 3 EXI              the same without the line's end
S: * 1 FETCH (BODY[] {rejection})     a mail of `MAILS` as a literal; {rejection+9} announces 9 bytes more than it says
S: \\0\\xff               bytes
take                    read the command's literal; else it is read before anything is said, after a "+"
refuse                  never read the command's literal
line                    read one line more
wait 0.1                seconds
pieces 3                from here on all is said in TCP segments of so many bytes
flood * 1 FETCH ()      say that line until nobody listens
endless xxx             say that without a line's end until nobody listens
stall                   say nothing more, keep the connection
close, reset            end it, in order or by RST
begin tls               go on in TLS
include base.txt        the rules of another file follow here
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from tests.mails import REJECTION, mail, receipt

FOLDER = Path(__file__).parent / "dialogues"

_MAIL = re.compile(rb"\{([a-z]+)([+-]\d+)?\}")
_BYTES = re.compile(rb"\\(?:([rn0])|x([0-9a-f]{2}))")
_PLAIN = {b"r": b"\r", b"n": b"\n", b"0": b"\0"}

MAILS = {
    "rejection": mail(),
    "nurse": mail(role="Nurse"),
    "umlaut": mail(REJECTION.replace("Acme Widgets", "Müller Söhne"), subject="Your application at Müller Söhne"),
    "receipt": receipt(),
    "large": mail() + b"And so on.\r\n" * 20_000,
}


@dataclass
class Rule:
    """What is done when a command fits the pattern."""

    pattern: re.Pattern[str]
    stays: bool
    drafted: bool
    actions: list[tuple[str, str]] = field(default_factory=list)
    used: bool = False

    @property
    def verbs(self) -> set[str]:
        return {verb for verb, _ in self.actions}


@dataclass
class Dialogue:
    """A parsed file."""

    greeting: list[tuple[str, str]] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    expected: list[tuple[str, str]] = field(default_factory=list)
    account: str = ""
    hurry: bool = False

    def answer(self, command: str, *, drafted: bool) -> Rule | None:
        for rule in self.rules:
            if (drafted or not rule.drafted) and not (rule.used and not rule.stays) and rule.pattern.fullmatch(command):
                rule.used = True
                return rule
        return None


def read(path: Path) -> Dialogue:
    return parse(path.read_text("utf-8"))


def parse(text: str) -> Dialogue:
    found = Dialogue()
    actions = found.greeting
    for number, line in enumerate(text.splitlines(), 1):
        verb, _, rest = line.partition(" ")
        if not line.strip() or verb.startswith("#"):
            continue
        if verb in ("C:", "C+:", "C+drafted:"):
            pattern = re.compile(".*".join(map(re.escape, rest.split("*"))), re.DOTALL)
            found.rules.append(Rule(pattern, verb != "C:", verb == "C+drafted:"))
            actions = found.rules[-1].actions
        elif verb == "expect":
            found.expected.append((rest.partition(" ")[0], rest.partition(" ")[2]))
        elif verb == "with":
            found.account += rest + "\n"
        elif verb == "hurry":
            found.hurry = True
        elif verb == "include":
            other = read(FOLDER / rest)
            found.greeting = found.greeting or other.greeting
            found.rules += other.rules
        elif verb in _VERBS:
            actions.append((verb, rest))
        else:
            raise ValueError(f"line {number} is none of a dialogue: {line}")
    return found


_VERBS = {
    "S:",
    "s:",
    "take",
    "refuse",
    "line",
    "wait",
    "pieces",
    "flood",
    "endless",
    "stall",
    "close",
    "reset",
    "begin",
}


def said(text: str, tag: bytes) -> bytes:
    """What a line of the file stands for."""
    now = datetime.now(UTC).strftime('"%d-%b-%Y %H:%M:%S +0000"').encode()
    line = text.encode().replace(b"%t", tag).replace(b"%now", now)
    line = _BYTES.sub(lambda match: _PLAIN[match[1]] if match[1] else bytes([int(match[2], 16)]), line)

    def literal(match: re.Match[bytes]) -> bytes:
        raw = MAILS[match[1].decode()][:131072]
        return b"{%d}\r\n%s" % (len(raw) + int(match[2] or 0), raw)

    return _MAIL.sub(literal, line)
