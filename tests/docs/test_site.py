"""The site: built strictly, as `.ci/run` does; and a page of it loads nothing from any other host."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from html.parser import HTMLParser
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

import pytest

from .shown import PAGES, ROOT, prose

if TYPE_CHECKING:
    from pathlib import Path

LOADED = {
    *(("script", "src"), ("link", "href"), ("img", "src"), ("img", "srcset"), ("iframe", "src"), ("source", "src")),
    *(("video", "src"), ("audio", "src"), ("object", "data"), ("embed", "src"), ("use", "href"), ("form", "action")),
}
NOT_LOADED = frozenset({"canonical", "next", "prev", "license", "me"})
_OF_CSS = re.compile(r"""@import\s+["']?([^"';\s]+)|url\(\s*["']?([^"')]+)""")
_OF_SCRIPTS = re.compile(
    r"""(?:fetch|import|importScripts|open|Worker)\(\s*["'](?:GET["'],\s*["'])?((?:https?:)?//[^"']+)"""
)
_LINK = re.compile(r"(?<!\\)\]\((?P<path>[^)#:\s]*)(?P<anchor>#[^)\s]*)?\)")


class Loads(HTMLParser):
    """Gathers what a page loads by itself, and what its style sheets do."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._style = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self._style = tag == "style"
        if tag == "link" and NOT_LOADED & set((given.get("rel") or "").split()):
            return
        self.found += [value for name, value in attrs if value and (tag, name) in LOADED]
        self.found += _in_css(given.get("style") or "")

    def handle_endtag(self, tag: str) -> None:
        self._style = False

    def handle_data(self, data: str) -> None:
        if self._style:
            self.found += _in_css(data)


def _in_css(text: str) -> list[str]:
    return [one or other for one, other in _OF_CSS.findall(text)]


def away(address: str) -> bool:
    """Does the address lead to a host, and not into the site?"""
    return bool(urlsplit(address.strip()).netloc)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)]
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return folder


def test_every_page_is_there(site: Path) -> None:
    for page in (ROOT / "docs").glob("*.md"):
        assert (site / page.with_suffix(".html").name).exists(), page
    for made in ("config.html", "model-card.html", "corpus.html", "changelog.html"):
        assert (site / made).exists(), made


def test_a_page_loads_nothing_from_another_host(site: Path) -> None:
    looked_at = 0
    for page in site.rglob("*.html"):
        loads = Loads()
        loads.feed(page.read_text("utf-8"))
        assert loads.found, page
        looked_at += len(loads.found)
        assert not [address for address in loads.found if away(address)], page
    assert looked_at > 50


def test_style_sheets_scripts_and_pictures_load_nothing_from_another_host(site: Path) -> None:
    for sheet in (*site.rglob("*.css"), *site.rglob("*.svg")):
        assert not [address for address in _in_css(sheet.read_text("utf-8")) if away(address)], sheet
    for script in site.rglob("*.js"):
        assert not _OF_SCRIPTS.findall(script.read_text("utf-8")), script


@pytest.mark.parametrize(
    "html",
    [
        '<script src="https://cdn.example/x.js"></script>',
        '<link rel="stylesheet" href="//fonts.example/css">',
        "<style>@import 'https://fonts.example/css';</style>",
        '<p style="background: url(https://track.example/1.gif)">',
    ],
)
def test_the_check_bites(html: str) -> None:
    loads = Loads()
    loads.feed(html)
    assert [address for address in loads.found if away(address)]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_a_link_into_the_checkout_leads_to_a_file(page: Path) -> None:
    """mkdocs follows those between the pages of the site; here README and what lies elsewhere are read, too."""
    for number, line in prose(page):
        for match in _LINK.finditer(line):
            target = page.parent / unquote(match["path"]) if match["path"] else page
            assert target.exists(), f"{page.relative_to(ROOT)}:{number}: {match[0]}"
            if match["anchor"] and target.suffix == ".md":
                assert match["anchor"][1:] in anchors(target), f"{page.relative_to(ROOT)}:{number}: {match[0]}"


def anchors(page: Path) -> set[str]:
    """The anchors of a page's headings, as mkdocs and GitHub make them."""
    headings = [line.lstrip("#").strip() for _, line in prose(page) if re.match(r"#{1,6} ", line)]
    return {
        re.sub(r"\s+", "-", re.sub(r"[^\w\s-]", "", heading.replace("`", "")).strip().lower()) for heading in headings
    }
