"""Intraclass correlation, one-way: can units be told apart by the mean of their values?

Method A.4; Shrout & Fleiss 1979, *Psychological Bulletin* 86(2):420-428.
"""

from __future__ import annotations

from typing import Literal

import numpy as np
from numpy.typing import NDArray

from intersect.analysis.coefficient import (
    Coefficient,
    Floats,
    centred,
    is_constant,
    undefined,
)

_NOTHING = 1e-12
"""A part of the variance below this share of the other is left by rounding."""


def intraclass(
    values: Floats, unit: NDArray[np.intp], of: Literal["icc1", "icck"]
) -> Coefficient:
    """Return ICC(1), of one value, or ICC(k), of the mean of a unit's values.

    `values` are numbers without NaN and `unit` the number of each one's unit.  With k0
    the size of a unit, averaged as for unequal sizes, ICC(1) = (MSB − MSW)/(MSB +
    (k0 − 1)·MSW) and ICC(k) = (MSB − MSW)/MSB; at most 1, possibly negative.  Reasons:
    `few_units` (fewer than two), `no_repetition` (no unit has two values),
    `no_variation` (all values, or for ICC(k) all means, are the same).
    """
    _, number, sizes = np.unique(unit, return_inverse=True, return_counts=True)
    groups, n = len(sizes), len(values)
    details: dict[str, object] = {
        "units": groups,
        "values": n,
        **dict.fromkeys(("size", "icc1", "icck", "f", "df")),
    }
    if groups < 2:
        return undefined("few_units", details)
    if n == groups:
        return undefined("no_repetition", details)
    if is_constant(values):
        return undefined("no_variation", details)

    x = centred(values)
    means = np.bincount(number, x) / sizes
    between = float((sizes * means**2).sum() / (groups - 1))
    within = float(((x - means[number]) ** 2).sum() / (n - groups))
    between, within = (
        between if between > _NOTHING * within else 0.0,
        within if within > _NOTHING * between else 0.0,
    )
    k0 = (n - float((sizes.astype(float) ** 2).sum()) / n) / (groups - 1)
    details |= {
        "size": k0,
        "icc1": (between - within) / (between + (k0 - 1) * within),
        "icck": (between - within) / between if between else None,
        "f": between / within if within else None,
        "df": [groups - 1, n - groups],
    }
    value = details[of]
    if not isinstance(value, float):
        return undefined("no_variation", details)
    return Coefficient(value, None, details)
