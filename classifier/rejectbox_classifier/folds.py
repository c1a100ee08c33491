"""Folds of a cross-validation: groups stay whole, and each fold gets of each stratum as near the same part as can be."""

from __future__ import annotations

import math
from functools import reduce
from operator import add
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

    Rows = npt.NDArray[np.intp]


def folds(strata: Sequence[str], groups: Rows, count: int, seed: int) -> list[tuple[Rows, Rows]]:
    """Return for each fold the places of what is learned and of what is held out, both ascending.

    They are those of scikit-learn's StratifiedGroupKFold, shuffled with this seed, which takes many times as long: the
    groups, numbered from 0, are dealt out, the most lopsided first, each to the fold where it leaves the strata spread
    most evenly and, of folds alike in that, to the smallest. With fewer groups than folds some hold out nothing.
    """
    names, stratum, sizes = np.unique(strata, return_inverse=True, return_counts=True)
    many, width = int(groups.max()) + 1, len(names)
    table = np.bincount(groups * width + stratum, minlength=many * width).reshape(many, width).astype(np.float64)
    order = np.arange(many)
    np.random.RandomState(seed).shuffle(order)
    order = order[np.argsort(-np.std(table[order], axis=1), kind="stable")]
    totals = sizes.tolist()
    held = [[0.0] * count for _ in names]
    filled = [0.0] * count
    # Of each stratum the spread of its parts over the folds, were the group put into this fold or that.
    spreads = np.zeros((count, width))
    home = np.empty(many, dtype=np.intp)
    for group in order.tolist():
        row = table[group]
        here = [(name, float(row[name])) for name in row.nonzero()[0].tolist()]
        for name, more in here:
            spreads[:, name] = [_spread(held[name], fold, more, totals[name]) for fold in range(count)]
        best = _best((np.add.reduce(spreads, axis=1) / width).tolist(), filled)
        for name, more in here:
            held[name][best] += more
            filled[best] += more
            spreads[:, name] = spreads[best, name]
        home[group] = best
    fold = home[groups]
    return [(np.flatnonzero(fold != which), np.flatnonzero(fold == which)) for which in range(count)]


def _spread(held: Sequence[float], fold: int, more: float, size: int) -> float:
    """Return the standard deviation of the parts of a stratum that the folds hold, were one of them given more."""
    parts = [one / size for one in held]
    parts[fold] = (held[fold] + more) / size
    mean = reduce(add, parts) / len(parts)  # sum() rounds otherwise from Python 3.12 on
    return math.sqrt(reduce(add, [(part - mean) * (part - mean) for part in parts]) / len(parts))


def _best(spreads: Sequence[float], sizes: Sequence[float]) -> int:
    best = 0
    for one in range(1, len(spreads)):
        nearly = abs(spreads[one] - spreads[best]) <= 1e-8 + 1e-5 * abs(spreads[best])
        if spreads[one] < spreads[best] or (nearly and sizes[one] < sizes[best]):
            best = one
    return best
