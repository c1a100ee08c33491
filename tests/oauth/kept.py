"""A keyring that several processes share, and that a test can look into: PYTHON_KEYRING_BACKEND=tests.oauth.kept.Kept."""

from __future__ import annotations

import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend


class Kept(KeyringBackend):
    """In the file that TEST_KEYRING names."""

    priority = 1

    @staticmethod
    def all() -> dict[str, str]:
        path = Path(os.environ["TEST_KEYRING"])
        found: dict[str, str] = json.loads(path.read_text("utf-8")) if path.exists() else {}
        return found

    @staticmethod
    def _put(held: dict[str, str]) -> None:
        path = Path(os.environ["TEST_KEYRING"])
        fresh = path.with_name(f"{path.name}.{os.getpid()}")
        fresh.write_text(json.dumps(held), "utf-8")
        fresh.replace(path)

    def get_password(self, service: str, username: str) -> str | None:
        return self.all().get(f"{service}/{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        self._put(self.all() | {f"{service}/{username}": password})

    def delete_password(self, service: str, username: str) -> None:
        held = self.all()
        del held[f"{service}/{username}"]
        self._put(held)
