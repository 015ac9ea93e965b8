"""How common something is: a share of those that could have it, with its interval."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist


@dataclass(frozen=True)
class Proportion:
    """How many of those with data have something."""

    count: int
    of: int
    """Those whose data allow to say it; the others are in neither number."""
    low: float
    high: float
    """Ends of the interval (0–1)."""

    @property
    def share(self) -> float:
        """Return the share (0–1)."""
        return self.count / self.of


def proportion(count: int, of: int, confidence: float = 0.95) -> Proportion:
    """Return a share with Wilson's score interval (1927).

    It stays within 0–1 and says something also of none and of all, which the usual one
    does not. Raises `ValueError` of nothing, or of more than all.

    >>> found = proportion(12, 30)
    >>> round(found.low, 3), round(found.high, 3)
    (0.246, 0.577)
    """
    if not 0 <= count <= of or not of:
        raise ValueError(f"{count} of {of} is no share")
    z = NormalDist().inv_cdf((1 + confidence) / 2)
    share, spread = count / of, z * z / of
    middle = (share + spread / 2) / (1 + spread)
    reach = z * sqrt(share * (1 - share) / of + spread / (4 * of)) / (1 + spread)
    # Of none and of all the ends are 0 and 1, whatever floats make of them.
    low = 0.0 if count == 0 else middle - reach
    high = 1.0 if count == of else middle + reach
    return Proportion(count, of, low, high)
