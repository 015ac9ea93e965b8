"""Which ranks the figures allow: intervals from all pairs, never a bare rank.

Method F, «Rank intervals»; Mogstad, Romano, Shaikh and Wilhelm (2023/24).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from intersect.analysis.coefficient import Bools, Floats
from intersect.analysis.estimate import TIE, TIE_DECIMALS, normal_quantile

Whole = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class RankIntervals:
    """The ranks that each unit may have, 1 the highest, and which are told apart."""

    low: Whole
    high: Whole
    above: Bools
    """Units × units: the first lies above the second, beyond chance."""

    def alike(self, unit: int) -> Whole:
        """Return the other units from which this one cannot be told apart."""
        same = ~(self.above[unit] | self.above[:, unit])
        same[unit] = False
        return np.nonzero(same)[0]

    @property
    def alike_counts(self) -> Whole:
        """Of each unit, how many others it cannot be told apart from."""
        apart: Whole = (self.above | self.above.T).sum(axis=1)
        return len(apart) - 1 - apart

    @property
    def share_apart(self) -> float:
        """Return the share of pairs that are told apart, 0–1; 0 without a pair."""
        n = len(self.low)
        return float(self.above.sum()) / (n * (n - 1) / 2) if n > 1 else 0.0


def critical_value(units: int, confidence: float, *, at_once: bool) -> float:
    """Return the critical value c of a pair's z.

    For all units `at_once` it is Bonferroni's over all their pairs; else that of one
    pair, for a unit that was chosen before looking at the figures.
    """
    pairs = max(1, units * (units - 1) // 2) if at_once else 1
    return normal_quantile(1 - (1 - confidence) / (2 * pairs))


def rank_intervals(
    index: Floats, standard_error: Floats, critical: float
) -> RankIntervals:
    """Return the ranks that finite indices with these standard errors allow.

    z = (I_i − I_j)/√(SE_i² + SE_j²): unit i lies above j if z > c.  Its rank is within
    [1 + how many lie above it, n − how many it lies above].
    """
    difference = index[:, np.newaxis] - index
    variance = standard_error**2
    least = critical * np.sqrt(variance[:, np.newaxis] + variance)
    above = difference > np.maximum(least, TIE)
    return RankIntervals(1 + above.sum(axis=0), len(index) - above.sum(axis=1), above)


def bands(index: Floats, count: int) -> Whole:
    """Return the band of each unit, 1 the highest of `count`; equal indices share one.

    Bands hold as nearly the same number of units as ties allow.
    """
    falling = -index.round(TIE_DECIMALS)
    lower = np.searchsorted(np.sort(falling), falling)
    return band_of(1 + lower, len(index), count)


def band_of(ranks: NDArray[np.integer], units: int, count: int) -> Whole:
    """Return in which of `count` bands these ranks among so many units lie."""
    found: Whole = 1 + count * (ranks.astype(np.int64) - 1) // max(1, units)
    return found
