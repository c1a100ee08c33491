"""The text parts of a large mail, picked by its BODYSTRUCTURE (RFC 3501 section 7.4.2), without its attachments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_MOST_PARTS = 8
_DEEPEST = 20
_BOUNDARY = b"=_rejectbox-text-parts"
_REPLACED = (b"content-type:", b"content-transfer-encoding:", b"content-length:", b"mime-version:")


def text_parts(structure: Any) -> tuple[str, ...]:
    """The section numbers ("1", "1.2") of the text parts to read, in order, at most eight."""
    return tuple(section for section, _ in zip(_walk(structure, ()), range(_MOST_PARTS), strict=False))


def _walk(structure: Any, path: tuple[int, ...]) -> Iterator[str]:
    if len(path) > _DEEPEST:
        return
    if isinstance(structure[0], list):
        for number, part in enumerate(structure[0], 1):
            yield from _walk(part, (*path, number))
        return
    kind, subtype = (bytes(item).lower() if isinstance(item, bytes) else b"" for item in structure[:2])
    attached = any(
        isinstance(item, tuple) and item and item[0] in (b"attachment", b"ATTACHMENT") for item in structure[7:]
    )
    if kind == b"text" and subtype in (b"plain", b"html", b"calendar") and not attached:
        yield ".".join(map(str, path)) or "1"


def assemble(header: bytes, parts: Sequence[tuple[bytes, bytes]]) -> bytes:
    """A mail of `header` and the given (MIME header, body) parts only; all with CRLF."""
    kept: list[bytes] = []
    keep = True
    for line in header.splitlines(keepends=True):
        if line[:1] not in (b" ", b"\t"):
            keep = bool(line.strip()) and not line.lower().startswith(_REPLACED)
        if keep:
            kept.append(line)
    if kept and not kept[-1].endswith(b"\n"):
        kept.append(b"\r\n")
    kept.append(b'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="' + _BOUNDARY + b'"\r\n\r\n')
    for mime, body in parts:
        kept += [b"--", _BOUNDARY, b"\r\n", mime.rstrip(b"\r\n"), b"\r\n\r\n", body, b"\r\n"]
    kept += [b"--", _BOUNDARY, b"--\r\n"]
    return b"".join(kept)
