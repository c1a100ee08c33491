"""The samples of a run as SVG: one small chart below the other, over the same time."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.soak.sampling import Sample

_WIDTH, _HEIGHT, _LEFT, _TOP, _GAP = 640, 84, 70, 56, 34  # pixels, of one chart
CHARTS = (
    ("memory", "resident memory of the daemon, MB"),
    ("files", "open files"),
    ("threads", "threads"),
    ("log", "log, kB"),
    ("journal", "journal with its -wal, kB"),
)


def drawn(samples: Sequence[Sample], reconnects: Sequence[float], warm: float, title: str, note: str) -> str:
    """Return the picture; grey lines are the forced reconnects, the shaded part is the warm-up. Times in seconds."""
    height = _TOP + len(CHARTS) * (_HEIGHT + _GAP) + 24
    parts = [
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH + _LEFT + 30}" height="{height}" '
            'font-family="sans-serif" font-size="12" fill="#222">'
        ),
        '<rect width="100%" height="100%" fill="#fff"/>',
        f'<text x="{_LEFT}" y="20" font-size="14" font-weight="bold">{escape(title)}</text>',
        f'<text x="{_LEFT}" y="37" fill="#666">{escape(note)}</text>',
    ]
    end = max(sample.seconds for sample in samples) or 1.0
    for number, (name, heading) in enumerate(CHARTS):
        scale = 1000.0 if name in ("log", "journal") else 1.0
        values = [getattr(sample, name) / scale for sample in samples]
        top = _TOP + number * (_HEIGHT + _GAP) + 14
        parts += _chart(heading, [sample.seconds / end for sample in samples], values, top, warm / end)
        parts += [
            f'<line x1="{_x(moment / end)}" y1="{top + _HEIGHT - 5}" x2="{_x(moment / end)}" y2="{top + _HEIGHT}" stroke="#999"/>'
            for moment in reconnects
        ]
    bottom = height - 10
    parts += [
        f'<text x="{_x(part)}" y="{bottom}" text-anchor="middle" fill="#666">{part * end / 60:.0f} min</text>'
        for part in (0, 0.5, 1)
    ]
    return "\n".join([*parts, "</svg>"]) + "\n"


def _chart(heading: str, times: Sequence[float], values: Sequence[float], top: float, warm: float) -> list[str]:
    most = max(values) * 1.15 or 1.0
    points = " ".join(
        f"{_x(time)},{top + _HEIGHT * (1 - value / most):.1f}" for time, value in zip(times, values, strict=True)
    )
    return [
        f'<text x="{_LEFT}" y="{top - 5}">{escape(heading)}</text>',
        f'<rect x="{_LEFT}" y="{top}" width="{_WIDTH * warm:.1f}" height="{_HEIGHT}" fill="#f2efe6"/>',
        f'<rect x="{_LEFT}" y="{top}" width="{_WIDTH}" height="{_HEIGHT}" fill="none" stroke="#bbb"/>',
        f'<text x="{_LEFT - 8}" y="{top + _HEIGHT * (1 - values[-1] / most) + 4:.0f}" text-anchor="end" fill="#666">{values[-1]:.0f}</text>',
        f'<text x="{_LEFT - 8}" y="{top + _HEIGHT + 4}" text-anchor="end" fill="#666">0</text>',
        f'<polyline points="{points}" fill="none" stroke="#4a7fb5" stroke-width="1.5"/>',
    ]


def _x(part: float) -> str:
    return f"{_LEFT + _WIDTH * part:.1f}"
