"""pytest fixtures over the private servers. A conftest imports them: `from tests.servers.fixtures import *`.

A server that can't be had skips its tests, but fails them where CI=true or REJECTBOX_REQUIRE_SERVERS=1.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

import pytest

from . import courier as courier_server
from . import cyrus as cyrus_server
from . import dovecot as dovecot_server
from .courier import Courier
from .cyrus import Cyrus
from .dovecot import Dovecot, PreauthDovecot
from .install import required
from .settings import USER

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .server import Server

__all__ = [
    "courier",
    "courier_with",
    "cyrus",
    "cyrus_with",
    "dovecot",
    "dovecot_with",
    "imap_server",
    "preauth_dovecot",
    "preauth_dovecot_with",
]

S_co = TypeVar("S_co", bound="Server", covariant=True)


class Starter(Protocol[S_co]):
    """Starts one more server with the options of `Settings`; it stops when the test ends."""

    def __call__(self, users: Mapping[str, str] | None = None, **options: Any) -> S_co: ...


def need(reason: str | None) -> None:
    """On a build machine a skipped test is a hole nobody sees."""
    if reason and required():
        pytest.fail(reason, pytrace=False)
    if reason:
        pytest.skip(reason)


@pytest.fixture(scope="session")
def dovecot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dovecot]:
    """One friendly Dovecot for the whole run: use `dovecot.add_user` for a mailbox nobody else has touched."""
    need(dovecot_server.unavailable())
    with Dovecot(tmp_path_factory.mktemp("servers")) as server:
        yield server


@pytest.fixture(scope="session")
def cyrus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cyrus]:
    """One friendly Cyrus for the whole run: use `cyrus.add_user` for a mailbox nobody else has touched."""
    need(cyrus_server.unavailable())
    with Cyrus(tmp_path_factory.mktemp("servers")) as server:
        yield server


@pytest.fixture(scope="session")
def courier(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Courier]:
    """One friendly Courier for the whole run: use `courier.add_user` for a mailbox nobody else has touched."""
    need(courier_server.unavailable())
    with Courier(tmp_path_factory.mktemp("servers")) as server:
        yield server


@pytest.fixture(params=["dovecot", "cyrus", "courier"])
def imap_server(request: pytest.FixtureRequest) -> Dovecot | Cyrus | Courier:
    """Each test runs once for each kind of server; the servers are those of the session."""
    server = request.getfixturevalue(request.param)
    assert isinstance(server, Dovecot | Cyrus | Courier)
    return server


@pytest.fixture
def dovecot_with(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Starter[Dovecot]]:
    need(dovecot_server.unavailable())
    with contextlib.ExitStack() as stack:

        def start(users: Mapping[str, str] | None = None, **options: Any) -> Dovecot:
            return stack.enter_context(Dovecot(tmp_path_factory.mktemp("dovecot"), users, **options))

        yield start


@pytest.fixture
def cyrus_with(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Starter[Cyrus]]:
    need(cyrus_server.unavailable())
    with contextlib.ExitStack() as stack:

        def start(users: Mapping[str, str] | None = None, **options: Any) -> Cyrus:
            return stack.enter_context(Cyrus(tmp_path_factory.mktemp("cyrus"), users, **options))

        yield start


@pytest.fixture
def courier_with(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Starter[Courier]]:
    need(courier_server.unavailable())
    with contextlib.ExitStack() as stack:

        def start(users: Mapping[str, str] | None = None, **options: Any) -> Courier:
            return stack.enter_context(Courier(tmp_path_factory.mktemp("courier"), users, **options))

        yield start


@pytest.fixture
def preauth_dovecot_with(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Starter[PreauthDovecot]]:
    need(dovecot_server.unavailable())
    with contextlib.ExitStack() as stack:

        def start(users: Mapping[str, str] | None = None, **options: Any) -> PreauthDovecot:
            name = next(iter(users or {USER: ""}))
            return stack.enter_context(PreauthDovecot(tmp_path_factory.mktemp("preauth"), name, **options))

        yield start


@pytest.fixture
def preauth_dovecot(preauth_dovecot_with: Starter[PreauthDovecot]) -> PreauthDovecot:
    """A fresh, empty account for each test; the greeting is PREAUTH, so there is no login."""
    return preauth_dovecot_with()
