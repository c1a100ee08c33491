"""Names of mailboxes as they stand on the wire."""

from __future__ import annotations

import base64
import re


def quoted(name: str) -> str:
    return '"' + re.sub(r'(["\\])', r"\\\1", encoded(name)) + '"'


def encoded(name: str) -> str:
    """Modified UTF-7 (RFC 3501 5.1.3), written here so that a fault in the client's codec shows."""

    def shifted(run: re.Match[str]) -> str:
        return "&" + base64.b64encode(run[0].encode("utf-16-be")).decode().rstrip("=").replace("/", ",") + "-"

    return re.sub(r"[^\x20-\x7e]+", shifted, name.replace("&", "&-"))


def decoded(name: str) -> str:
    def unshifted(run: re.Match[str]) -> str:
        letters = run[1].replace(",", "/")
        return base64.b64decode(letters + "=" * (-len(letters) % 4)).decode("utf-16-be") if letters else "&"

    return re.sub(r"&([^-]*)-", unshifted, name)
