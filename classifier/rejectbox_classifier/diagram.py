"""The reliability diagram as SVG: how often mail that was given a probability is a rejection (DeGroot & Fienberg 1983)."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from rejectbox_classifier.calibration import binned, calibration_error

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_SIDE, _LEFT, _TOP, _BELOW = 320, 60, 46, 90  # pixels; below the square stand the counts
_BINS = 10


def reliability(probabilities: npt.NDArray[np.float64], truth: npt.NDArray[np.bool_], title: str) -> str:
    """Return the diagram of P(rejection) of mails, 0 to 1, and whether each is a rejection: shapes (mails,)."""
    parts = [
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{_SIDE + 2 * _LEFT}" height="{_TOP + _SIDE + _BELOW}" '
            'font-family="sans-serif" font-size="12" fill="#222">'
        ),
        '<rect width="100%" height="100%" fill="#fff"/>',
        f'<text x="{_LEFT}" y="20" font-size="14" font-weight="bold">{escape(title)}</text>',
        (
            f'<text x="{_LEFT}" y="37" fill="#666">{len(truth)} mails, {int(truth.sum())} rejections, '
            f"calibration error {calibration_error(probabilities, truth):.3f}</text>"
        ),
        f'<rect x="{_LEFT}" y="{_TOP}" width="{_SIDE}" height="{_SIDE}" fill="none" stroke="#bbb"/>',
        _line(0, 0, 1, 1, 'stroke="#999" stroke-dasharray="4 4"'),
    ]
    for tick in (0.0, 0.25, 0.5, 0.75, 1.0):
        x, y = _place(tick, tick)
        parts.append(f'<text x="{x:.0f}" y="{_TOP + _SIDE + 16}" text-anchor="middle" fill="#666">{tick:g}</text>')
        parts.append(f'<text x="{_LEFT - 8}" y="{y + 4:.0f}" text-anchor="end" fill="#666">{tick:g}</text>')
    width = _SIDE / _BINS
    for place, here in binned(probabilities, _BINS):
        said, seen = float(probabilities[here].mean()), float(truth[here].mean())
        x, y = _LEFT + place * width, _place(0, seen)[1]
        parts.append(
            f'<rect x="{x + 3:.1f}" y="{y:.1f}" width="{width - 6:.1f}" height="{_TOP + _SIDE - y:.1f}" fill="#4a7fb5" opacity="0.75"/>'
        )
        parts.append(_line(said, seen, said, said, 'stroke="#c0392b" stroke-width="2"'))
        parts.append(
            f'<text x="{x + width / 2:.1f}" y="{_TOP + _SIDE + 34}" text-anchor="middle" font-size="10">{int(here.sum())}</text>'
        )
    parts += [
        f'<text x="{_LEFT - 8}" y="{_TOP + _SIDE + 34}" text-anchor="end" font-size="10">mails</text>',
        f'<text x="{_LEFT + _SIDE / 2:.0f}" y="{_TOP + _SIDE + 56}" text-anchor="middle">P(rejection) that was given</text>',
        f'<text transform="translate(16 {_TOP + _SIDE / 2:.0f}) rotate(-90)" text-anchor="middle">part that are rejections</text>',
        f'<text x="{_LEFT}" y="{_TOP + _SIDE + 76}" font-size="11" fill="#c0392b">red: the gap between the two</text>',
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _place(x: float, y: float) -> tuple[float, float]:
    return _LEFT + x * _SIDE, _TOP + (1 - y) * _SIDE


def _line(x1: float, y1: float, x2: float, y2: float, style: str) -> str:
    (a, b), (c, d) = _place(x1, y1), _place(x2, y2)
    return f'<line x1="{a:.1f}" y1="{b:.1f}" x2="{c:.1f}" y2="{d:.1f}" {style}/>'
