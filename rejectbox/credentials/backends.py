"""Which keyrings of this machine may be used, and what they are called; the only door to keyring and keyrings.alt.

One that keeps secrets in a readable file is used only where account.keyring says so.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import platformdirs
from filelock import FileLock

if TYPE_CHECKING:
    from collections.abc import Iterator

    Backend = Any  # keyring leaves its backends' methods untyped

_LOCKED = 20.0
"""Seconds that another process may take to change the keyring file."""
_NAMES = {
    "keyring.backends.SecretService": "Secret Service",
    "keyring.backends.libsecret": "Secret Service",
    "keyring.backends.kwallet": "KWallet",
    "keyring.backends.macOS": "macOS keychain",
    "keyring.backends.Windows": "Windows Credential Manager",
}
_OPEN = ("keyrings.alt.", "keyring.backends.null")
"""Backends that keep secrets where others may read them, or not at all."""


class KeyringTrouble(Exception):  # noqa: N818  (named for what it tells)
    """No keyring gives or takes anything: what is the matter and, where there is a remedy of its own, what helps."""

    def __init__(self, what: str, remedy: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.remedy = remedy


def keyring_file() -> Path:
    """Where account.keyring = "file" keeps its secrets, mode 0600 and not encrypted."""
    return Path(platformdirs.user_data_dir("rejectbox")) / "keyring.cfg"


def backends(choice: str) -> list[Backend]:
    """Those that may be asked, in order, by account.keyring. Raises KeyringTrouble where there is none."""
    if choice == "file":
        return [_file()]
    import keyring  # noqa: PLC0415  (a slow import that most runs do without)
    from keyring.backends import chainer, fail  # noqa: PLC0415

    try:
        chosen = keyring.get_keyring()
        found = chosen.backends if isinstance(chosen, chainer.ChainerBackend) else [chosen]
    except Exception as error:  # noqa: BLE001  (such as a backend that is chosen by name and not there)
        raise KeyringTrouble(
            f"the keyring that is chosen here cannot be loaded ({type(error).__name__})",
            "Look at PYTHON_KEYRING_BACKEND and at keyring's own keyringrc.cfg",
        ) from None
    closed = [one for one in found if not _module(one).startswith(_OPEN) and not isinstance(one, fail.Keyring)]
    if closed:
        return closed
    if any(_module(one).startswith("keyrings.alt.") for one in found):
        raise KeyringTrouble(
            "the only keyring of this machine keeps its secrets in a file that is not safe",
            'If you want that all the same, set account.keyring = "file"',
        )
    raise KeyringTrouble("this machine has no keyring")


def _file() -> Backend:
    try:
        from keyrings.alt.file import PlaintextKeyring  # noqa: PLC0415  (an extra that few have)
    except ImportError:
        raise KeyringTrouble(
            'account.keyring = "file" needs the package keyrings.alt, which is not installed',
            'Run `pip install "rejectbox[file-keyring]"`, or `pipx inject rejectbox keyrings.alt`',
        ) from None
    backend = PlaintextKeyring()
    backend.file_path = str(keyring_file())
    return backend


@contextlib.contextmanager
def to_write(backend: Backend, choice: str) -> Iterator[None]:
    """The keyring file is changed as a whole or not at all, by one process at a time; keyrings.alt would write into it."""
    if choice != "file":
        yield
        return
    path = keyring_file()
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with FileLock(f"{path}.lock", mode=0o600, timeout=_LOCKED):
        fresh = path.with_name(f"{path.name}.{os.getpid()}.new")
        fresh.unlink(missing_ok=True)
        try:
            with os.fdopen(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
                file.write(path.read_bytes() if path.exists() else b"")
            backend.file_path = str(fresh)
            yield
            fresh.replace(path)
        finally:
            backend.file_path = str(path)
            fresh.unlink(missing_ok=True)


def name(backend: Backend) -> str:
    """It in words."""
    module = _module(backend)
    if module.startswith("keyrings.alt."):
        return f"file {keyring_file()}, not encrypted"
    return _NAMES.get(module, f"{module}.{type(backend).__name__}")


def _module(backend: Backend) -> str:
    return type(backend).__module__
