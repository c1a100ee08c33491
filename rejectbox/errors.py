"""The tree of errors, sorted by what the caller does next.

    RejectboxError
    |-- UserError           say each problem, exit 2: only the user can mend it
    |-- AccountStopped      stop this account, go on with the others
    |   |-- LoginRefused    (servers lock accounts that try again and again)
    |   |   `-- TokenRefused  (a fresh token may be taken)
    |   |-- NoSecret        no password is to be had
    |   |   `-- SignInNeeded  (OAuth2: nothing but a new sign-in helps, so nothing is tried again)
    |   |-- Untrusted       the certificate, its name, or a missing STARTTLS
    |   `-- NoDrafts        no mailbox to leave a draft in
    |-- ConnectionLost      wait, connect again, catch up
    |   |-- Unreachable     (no network, no name service: asking again soon costs nobody anything)
    |   `-- Busy            (the server asks for less: wait longer)
    |-- JournalFailed       the journal cannot be written (disk full): do nothing until it can
    |-- AppendRefused       the draft could not be left now: keep it, try again later
    |-- ProtocolError       the server answered one request with NO, BAD or nonsense
    |-- Withheld            (mailbox/gate.py) a command that is on no list was about to be said
    |-- LetterRefused       (letter.py) the letter fails its own check: a note takes its place
    `-- UnreadableMail      journal that message as unreadable and go on

Every message is a sentence for the user that names the remedy, and never holds mail text or a secret.
"""

from __future__ import annotations

from dataclasses import dataclass


class RejectboxError(Exception):
    """Root of everything Rejectbox raises on purpose."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong: where it stands (a config key, a path), what is wrong, and how to mend it."""

    where: str
    what: str
    remedy: str = ""

    def __str__(self) -> str:
        parts = [f"{self.where}: {self.what}" if self.where else self.what]
        if self.remedy:
            parts.append(self.remedy)
        return " ".join(part if part.endswith((".", "?", "!")) else part + "." for part in parts)


class UserError(RejectboxError):
    """The user must change something; carries every problem found, not only the first."""

    def __init__(self, *problems: Problem | str) -> None:
        self.problems = tuple(p if isinstance(p, Problem) else Problem("", p) for p in problems)
        super().__init__("\n".join(map(str, self.problems)))


class AccountStopped(RejectboxError):  # noqa: N818  (named for what happens next, as the whole tree is)
    """This account needs its user; the others go on."""


class LoginRefused(AccountStopped):
    """The server said no to the name and secret."""


class NoSecret(AccountStopped):
    """No password is to be had, from any of the places it may lie in."""


class TokenRefused(LoginRefused):
    """The server said no to an OAuth2 access token."""


class SignInNeeded(NoSecret):
    """OAuth2: nobody has signed in yet, or the issuer takes the sign-in no more."""


class Untrusted(AccountStopped):
    """The connection would not be private: bad certificate, wrong name, or no STARTTLS."""


class NoDrafts(AccountStopped):
    """There is no mailbox to leave a draft in."""


class ConnectionLost(RejectboxError):  # noqa: N818
    """The connection is gone or could not be made; wait and try again."""


class Unreachable(ConnectionLost):
    """The network does not lead to the server, or nobody knows its name: try again soon."""


class Busy(ConnectionLost):
    """The server is there and says "not now" (throttling, limits, a part of it that is down): try again much later."""


class JournalFailed(RejectboxError):  # noqa: N818
    """The journal cannot be written: nothing may be done that it could not record; wait and try again."""


class AppendRefused(RejectboxError):  # noqa: N818
    """The server did not take the draft (quota, read-only mailbox); it is kept and tried again later."""


class ProtocolError(RejectboxError):
    """The server answered something that the protocol does not allow, or refused a request."""


class Withheld(RejectboxError):  # noqa: N818
    """A command that is not in commands.py was held back before it was sent: a fault of ours."""


class UnreadableMail(RejectboxError):  # noqa: N818
    """One message cannot be understood; the rest go on."""
