"""For mkdocs: the pages that lie elsewhere in the checkout become pages of the site, and links to them lead there."""

from __future__ import annotations

import posixpath
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.structure.files import File

if TYPE_CHECKING:
    from mkdocs.structure.files import Files

ROOT = Path(__file__).parent.parent
ELSEWHERE = {
    "classifier/MODEL_CARD.md": "model-card.md",
    "classifier/reliability.svg": "reliability.svg",
    "classifier/corpus/README.md": "corpus.md",
    "config.example.toml": "config.md",
    "CHANGELOG.md": "changelog.md",
}
"""Where a file lies in the checkout, and what it is called in the site."""

_LINK = re.compile(r"(?<=\]\()(?P<path>[^)#:\s]+)(?P<anchor>#[^)\s]*)?(?=\))")


def on_files(files: Files, config: Any) -> Files:
    """Add the pages from elsewhere."""
    for source, page in ELSEWHERE.items():
        text = (ROOT / source).read_text("utf-8")
        if source.endswith(".toml"):
            text = f"# Every key of the config\n\nThis is `{source}`, each key at its default.\n\n```toml\n{text}```\n"
        files.append(File.generated(config, page, content=text))
    return files


def on_page_markdown(markdown: str, page: Any, **_: Any) -> str:
    """Turn links, which are made for the checkout, into links of the site."""
    here = {name: source for source, name in ELSEWHERE.items()}.get(page.file.src_uri, f"docs/{page.file.src_uri}")

    def turned(match: re.Match[str]) -> str:
        target = posixpath.normpath(posixpath.join(posixpath.dirname(here), match["path"]))
        inside = ELSEWHERE.get(target) or (target.removeprefix("docs/") if target.startswith("docs/") else "")
        if not inside:
            return match[0]
        return posixpath.relpath(inside, posixpath.dirname(page.file.src_uri) or ".") + (match["anchor"] or "")

    return _LINK.sub(turned, markdown)
