"""A figure with its standard error and the degrees of freedom of that error."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from math import inf
from statistics import NormalDist

TIE = 1e-9
"""Points: figures that differ by less are equal, and the rest is rounding."""
TIE_DECIMALS = 9


@dataclass(frozen=True)
class Estimate:
    """A figure in points, and how precise it is."""

    value: float
    standard_error: float | None
    degrees: float | None

    def ends(self, confidence: float) -> tuple[float, float] | None:
        """Return the interval by the normal distribution, within 0–100."""
        if self.standard_error is None:
            return None
        reach = normal_quantile((1 + confidence) / 2) * self.standard_error
        return max(0.0, self.value - reach), min(100.0, self.value + reach)


def combined_degrees(parts: Iterable[tuple[float, float]]) -> float:
    """Return Welch and Satterthwaite's degrees of freedom of a sum of variances.

    `parts` are variances with their own degrees; infinite if nothing varies.
    """
    parts = tuple(parts)
    total = sum(variance for variance, _ in parts)
    spread = sum(variance**2 / own for variance, own in parts if variance)
    return total**2 / spread if spread else inf


@cache
def normal_quantile(share: float) -> float:
    """Return the value below which that share of the normal distribution lies."""
    return NormalDist().inv_cdf(share)
