"""What a server's refusal means: not now, not you, or not this; and what helps (RFC 5530, and the words of the large providers)."""

from __future__ import annotations

import re

from imapclient import exceptions

from rejectbox.cleaning import unaddressed

_NOT_NOW = re.compile(
    r"\[(?:UNAVAILABLE|INUSE|LIMIT|OVERQUOTA|THROTTLED|RATELIMIT)\b|throttl|too many|try (?:it )?again|tempora|exceeded|rate limit|"
    r"bandwidth|unavailable|server (?:is )?busy|not connected|timed? ?out|session (?:has )?expired|maximum number of connections|"
    r"account is (?:in use|blocked for)|concurrent connections",
    re.IGNORECASE,
)
"""Not now: RFC 5530's codes; Gmail's, Exchange's ("User is authenticated but not connected") and Yahoo's sentences."""
_BROKEN = re.compile(r"\[SERVERBUG|(?:internal|system|server|backend) (?:server )?error", re.IGNORECASE)
"""A fault of the server's own: of the moment, or of this one message."""

_REMEDIES = (
    (r"application-specific|app(?:lication)?[- ]password", "It wants an app password: make one in the account's security settings at the provider, and give that one"),
    (r"\[EXPIRED", "The password has expired: change it at the provider, then tell Rejectbox the new one with `rejectbox setup`"),
    (r"\[PRIVACYREQUIRED", 'It wants an encrypted connection: set account.security to "tls" and account.port to 993'),
    (r"\[CONTACTADMIN", "Ask whoever runs the server, or log in to its web mail, which mostly tells what it wants"),
    (r"\[AUTHORIZATIONFAILED", "The password is right, but not for this mailbox: check account.username"),
    (r"\[WEBALERT|web ?login required|web browser", "Log in once with a web browser and confirm that it was you"),
    (r"imap (?:access )?(?:is )?(?:disabled|not enabled)|not enabled for imap|enable imap", "Switch IMAP on in the settings of the provider's web mail"),
)  # fmt: skip
_OTHERWISE = "Check account.username and the password; many providers want an app password"
_TOKENS_TOO = f'{_OTHERWISE}, and Microsoft\'s take no password any more: set account.auth = "oauth2" (docs/oauth2.md)'


def not_now(said: str) -> bool:
    """Is this only a "later"?"""
    return bool(_NOT_NOW.search(said))


def broken(said: str) -> bool:
    """Does the server say that it is itself at fault?"""
    return bool(_BROKEN.search(said))


def remedy(said: str, *, oauth: bool = False) -> str:
    """What the user can do about a refused login. `oauth`: the server takes tokens too."""
    for pattern, sentence in _REMEDIES:
        if re.search(pattern, said, re.IGNORECASE):
            return sentence
    return _TOKENS_TOO if oauth else _OTHERWISE


def words_of(error: BaseException) -> str:
    """What the error says, as one short line that is safe to show and to keep: without addresses."""
    text = error.args[0] if error.args and isinstance(error.args[0], str | bytes) else str(error)
    if isinstance(text, bytes):
        text = text.decode("utf-8", "replace")
    if isinstance(error, OSError) and error.strerror:
        text = error.strerror
    if "unexpected response" in text or isinstance(
        error, exceptions.ProtocolError
    ):  # they repeat it, and it may be mail
        text = "the answer is no IMAP"
    return unaddressed(_line(text))[:200] or type(error).__name__


def without_echo(words: str, *said: str) -> str:
    """`words` up to where they begin to repeat something that was said: its beginning, or eight characters of it anywhere.

    A server or a proxy repeats what it could not parse, and that may be the secret.
    """
    end = len(words)
    low = words.casefold()
    for one in said:
        for form in {one, one.encode().decode("ascii", "replace"), one.encode().decode("ascii", "backslashreplace")}:
            text = _line(form).casefold()
            pieces = {text[:4], *(text[at : at + 8] for at in range(len(text) - 7))} - {""}
            end = min([end, *(at for piece in pieces if (at := low.find(piece)) >= 0)])
    return words if end == len(words) else f"{words[:end].rstrip()} ..."


def _line(text: str) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())
