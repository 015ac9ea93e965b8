"""Krippendorff's α: do raters who see the same unit give it the same value?

Method A.4; Krippendorff, *Computing Krippendorff's Alpha-Reliability* (2011).
"""

from __future__ import annotations

from typing import Literal

import numpy as np

from intersect.analysis.coefficient import (
    Bools,
    Coefficient,
    Floats,
    centred,
    is_constant,
    undefined,
)

Metric = Literal["nominal", "ordinal", "interval", "ratio"]

_CELLS = 2**16
"""Distances between values that are computed at once: they stay in the cache."""


def krippendorff_alpha(ratings: Floats, metric: Metric) -> Coefficient:
    """Return α of units × raters, NaN where a rater said nothing.

    At most 1, 0 where raters agree as by chance.  Units with fewer than two values
    cannot be compared and do not count.  Without any such unit the reason is
    `no_pairs`; when all values are the same, chance could not have disagreed either:
    `no_variation`.  `ratio` takes numbers from 0 up and raises `ValueError` otherwise.
    """
    present = ~np.isnan(ratings)
    pairable = present.sum(axis=1) >= 2
    units, mask = ratings[pairable], present[pairable]
    details = {"units": int(pairable.sum()), "values": int(mask.sum())}
    if not details["units"]:
        return undefined("no_pairs", details)
    if is_constant(units[mask]):
        return undefined("no_variation", details)
    match metric:
        case "nominal":
            observed, expected = _nominal(units, mask)
        case "ordinal":
            observed, expected = _squared_distances(_midranks(units, mask), mask)
        case "interval":
            observed, expected = _squared_distances(units, mask)
        case "ratio":
            observed, expected = _relative_distances(units, mask)
    return Coefficient(1 - observed / expected, None, details)


def _squared_distances(units: Floats, mask: Bools) -> tuple[float, float]:
    """Return mean squared distance within units, and between all values.

    Σ (x−y)² over the ordered pairs of m values is 2(m·Σx² − (Σx)²).
    """
    values = np.zeros_like(units)
    values[mask] = centred(units[mask])
    counts = mask.sum(axis=1)
    sums, squares = values.sum(axis=1), (values**2).sum(axis=1)
    within = float((2 * (counts * squares - sums**2) / (counts - 1)).sum())
    n = int(counts.sum())
    between = float(2 * (n * squares.sum() - sums.sum() ** 2) / (n - 1))
    return within, between


def _midranks(units: Floats, mask: Bools) -> Floats:
    """Replace values by their mean rank among all values.

    The ordinal distance between c and k, Σ n_g from c to k less (n_c + n_k)/2, is the
    distance between their mean ranks.
    """
    _, codes, counts = np.unique(units[mask], return_inverse=True, return_counts=True)
    ranks = np.cumsum(counts) - counts / 2
    ranked = np.full_like(units, np.nan)
    ranked[mask] = ranks[codes]
    return ranked


def _nominal(units: Floats, mask: Bools) -> tuple[float, float]:
    """Return the share of unlike pairs within units, and among all values."""
    _, codes, counts = np.unique(units[mask], return_inverse=True, return_counts=True)
    row = np.nonzero(mask)[0]
    cells, times = np.unique(row * len(counts) + codes, return_counts=True)
    like = np.bincount(cells // len(counts), times.astype(float) ** 2)
    of_unit = mask.sum(axis=1)
    n = len(codes)
    within = float(((of_unit**2 - like) / (of_unit - 1)).sum())
    between = float((n**2 - (counts.astype(float) ** 2).sum()) / (n - 1))
    return within, between


def _relative_distances(units: Floats, mask: Bools) -> tuple[float, float]:
    """Return the mean of ((x−y)/(x+y))² within units, and between all values."""
    if (units[mask] < 0).any():
        raise ValueError("a ratio scale has no negative numbers")
    counts = mask.sum(axis=1)
    left = np.take_along_axis(units, np.argsort(~mask, axis=1, kind="stable"), axis=1)
    sums = np.zeros(len(units))
    for column in range(1, int(counts.max())):
        pairs = _relative(left[:, column, np.newaxis], left[:, :column])
        sums += np.nansum(pairs, axis=1)
    within = float((2 * sums / (counts - 1)).sum())

    n = int(counts.sum())
    values, times = np.unique(units[mask], return_counts=True)
    return within, _all_relative(values, times.astype(float)) / (n - 1)


def _all_relative(values: Floats, times: Floats) -> float:
    """Return Σ n_c·n_k·((c−k)/(c+k))² over the ordered pairs of values."""
    zeros = float(times[values == 0].sum())
    values, times = values[values > 0], times[values > 0]
    total = 2 * zeros * float(times.sum())  # between zero and anything else it is 1
    start = 0
    while start < len(values):
        # A block of rows against itself and all that follow; what follows counts twice.
        rows = slice(start, start + max(1, _CELLS // (len(values) - start)))
        x, y = values[rows, np.newaxis], values[start:]
        share = x - y
        share /= x + y
        share *= share
        weighed = times[rows] @ share
        here = len(x)
        total += float(weighed[:here] @ times[rows])
        total += 2 * float(weighed[here:] @ times[start + here :])
        start += here
    return total


def _relative(x: Floats, y: Floats) -> Floats:
    """Return ((x−y)/(x+y))²; 0 between two zeros."""
    total = x + y
    share: Floats = np.divide(x - y, total, out=np.zeros_like(total), where=total != 0)
    return share**2
