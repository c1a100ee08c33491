"""Whom a connection trusts: read once for all accounts, and again when it changes."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from rejectbox import mailbox
from rejectbox.config import Account
from rejectbox.credentials import Secret
from rejectbox.errors import Untrusted
from rejectbox.mailbox import opening
from tests.servers import certificates
from tests.servers.settings import PASSWORD, USER

if TYPE_CHECKING:
    from pathlib import Path

    from tests.servers.dovecot import Dovecot

pytestmark = pytest.mark.dovecot


@pytest.fixture
def account(dovecot: Dovecot, tmp_path: Path) -> Account:
    mine = tmp_path / "ca.pem"
    mine.write_bytes(dovecot.ca_file.read_bytes())
    return Account(name="personal", email=USER, host=dovecot.host, port=dovecot.imaps_port, ca_file=str(mine))


def connect(account: Account) -> None:
    mailbox.connect(account, Secret(PASSWORD, "test")).close()


def test_many_connections_at_once_read_the_certificates_once(account: Account) -> None:
    opening._trusting.cache_clear()
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(connect, [account] * 8))
    assert opening._trusting.cache_info().misses == 1


def test_an_authority_that_is_taken_away_is_trusted_no_more_from_the_next_connection_on(
    account: Account, tmp_path: Path
) -> None:
    connect(account)
    other = certificates.issue(tmp_path).ca_file  # in the place of the account's
    assert account.ca_file == str(other)
    with pytest.raises(Untrusted, match="not to be trusted"):
        connect(account)
