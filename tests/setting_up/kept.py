"""A keyring that a test can look into after its process has ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from keyrings.alt.file import PlaintextKeyring

if TYPE_CHECKING:
    from pathlib import Path


class KeptInFile(PlaintextKeyring):  # type: ignore[misc]  # keyrings.alt ships no types
    """That of keyrings.alt, below the person's home, passed off as the desktop's: under its own name it is refused."""

    priority = 1


def kept_file(home: Path) -> Path:
    return home / "data" / "python_keyring" / "keyring_pass.cfg"


def kept(home: Path, user: str, host: str = "127.0.0.1") -> str | None:
    """The password that a `rejectbox` with that home has put into its keyring."""
    keyring = KeptInFile()
    keyring.file_path = str(kept_file(home))
    password: str | None = keyring.get_password(f"rejectbox {host}", user)
    return password
