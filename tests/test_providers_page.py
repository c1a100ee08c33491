"""docs/providers.md says what providers.toml says."""

from __future__ import annotations

import re

import pytest

from rejectbox import providers
from tests.providers_table import PAGE, table, written

TEXT = PAGE.read_text("utf-8")
BIG = (
    "gmail outlook microsoft365 icloud yahoo aol att fastmail gmx gmx-com web-de mail-com t-online posteo mailbox-org "
    "zoho zoho-eu zoho-in proton yandex yandex-com".split()
)
BY_HAND = TEXT.partition("## All that are known")[0]


def test_the_table_is_the_one_that_the_data_gives() -> None:
    assert table() in TEXT, "run python -m tests.providers_table"
    assert written(TEXT) == TEXT


def test_the_table_has_a_line_for_each_provider() -> None:
    assert table().count("\n| ") == 1 + len(providers.all())


@pytest.mark.parametrize("key", BIG)
def test_the_section_of_a_big_provider_leads_to_the_pages_of_the_data(key: str) -> None:
    provider = providers.by_key(key)
    assert provider is not None
    for page in (provider.password_page, provider.switch_page):
        assert page in BY_HAND


def test_each_page_that_the_sections_name_is_one_of_the_data() -> None:
    known = {page for p in providers.all() for page in (p.password_page, p.switch_page)}
    known |= set(
        re.findall(r"https://[^\s]+?(?=\.?(?:\s|$))", " ".join(note for p in providers.all() for note in p.notes))
    )
    assert set(re.findall(r"\]\((https://[^)]+)\)", BY_HAND)) <= known
