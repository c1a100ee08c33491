"""The ways in which people's servers differ, the same for every kind of server."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from .certificates import Kind

USER = "ada@example.org"
PASSWORD = "correct horse"


@dataclass(frozen=True)
class Settings:
    """The defaults are the friendly server."""

    certificate: Kind = "good"
    tls: bool = True  # False: neither STARTTLS nor an IMAPS port
    plain_login: bool = True  # False: LOGINDISABLED until TLS
    drafts: str | None = "Drafts"  # without the prefix; None: there is no such folder
    special_use: bool = True  # False: folders carry no \Drafts, \Sent, \Trash
    quota: int | None = None  # bytes an account may hold
    read_only_drafts: bool = False
    separator: Literal["/", "."] = "/"
    prefix: str = ""  # e.g. "INBOX."
    idle: bool = True  # False: IDLE is not among the capabilities
    without: frozenset[str] = frozenset()  # more capabilities that are not offered
    introspection: str = ""  # where Dovecot asks about OAuth2 tokens (RFC 7662); "": it takes none
    mechanisms: tuple[str, ...] = ("xoauth2", "oauthbearer")  # how it takes them
    opened: bool = True  # False: no mail client ever opened a mailbox, which Courier minds

    @property
    def hidden(self) -> frozenset[str]:
        """All capabilities that are not offered."""
        return self.without if self.idle else self.without | {"IDLE"}
