"""Ranks of scores, and where they lie over many replications."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from math import ceil

import numpy as np
from numpy.typing import NDArray

from intersect.analysis.coefficient import Floats

Ranks = NDArray[np.int32]

_TIED = 1e-12
"""Scores nearer than this share of what they are made of are one: that is rounding."""


def ranks(scores: Floats, size: float) -> Ranks:
    """Return the ranks of scores, shape (replications, units), 1 the highest score.

    Tied units share the smaller number.  Scores must be finite; `size` is the largest
    absolute value that they are means of.
    """
    replications, units = scores.shape
    places = np.arange(units, dtype=np.int32)
    order = np.argsort(-scores, axis=1)
    # Flat positions: taking along an axis would build them for every dimension.
    flat = order + (np.arange(replications) * units)[:, np.newaxis]
    ordered = scores.ravel()[flat]
    is_new = ordered[:, :-1] - ordered[:, 1:] > _TIED * size
    first = np.zeros((replications, units), np.int32)
    np.multiply(is_new, places[1:], out=first[:, 1:])
    np.maximum.accumulate(first, axis=1, out=first)
    found = np.empty(replications * units, np.int32)
    found[flat] = first + 1
    return found.reshape(replications, units)


def attained(of: Ranks, shares: Sequence[Fraction]) -> Ranks:
    """Return, for each share, the least rank that so many replications do not exceed.

    Shape (shares, units).  These are ranks that units really had, not means of two.
    """
    places = [ceil(share * len(of)) - 1 for share in shares]
    return np.partition(of, sorted(set(places)), axis=0)[places]


def mean_shift(reference: Ranks, other: Ranks) -> float:
    """Return the mean absolute difference of ranks (Saisana et al. 2005: R̄)."""
    return float(np.abs(other - reference).mean())
