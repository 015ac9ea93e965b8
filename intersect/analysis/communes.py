"""Communes from the indices of their networks: what may be published, how precise.

Method F, «Unit of publication».  A level is never averaged; the index of a commune is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import fsum

from intersect.analysis.estimate import Estimate, combined_degrees

LEAST_NETWORKS = 2
"""Scored networks from which on a commune's index is published."""


@dataclass(frozen=True)
class ScoredNetwork:
    """A network with an index, as far as its commune's figures need it."""

    index: float
    """0–100."""
    standard_error: float | None
    """In points; None where too few people answered for an interval."""
    degrees: float | None
    """n_eff − 1, of the interval."""
    dimensions: tuple[float, ...]
    """Scores 0–100 in the order of the dimensions; the index is their mean."""


@dataclass(frozen=True)
class CommuneIndex:
    """The index of a commune; without `estimate` its coverage is not enough."""

    scored: int
    """N: networks with an index."""
    registered: int
    """M: networks in use."""
    estimate: Estimate | None
    dimensions: tuple[float, ...] | None
    """Means over the same networks, so that their mean is the index."""

    @property
    def is_published(self) -> bool:
        """Tell whether there is an index to show."""
        return self.estimate is not None


def commune_index(networks: Sequence[ScoredNetwork], registered: int) -> CommuneIndex:
    """Return the index of a commune of `registered` networks, 0–100, in two stages.

    Var = (1 − f)·s²/N + (f/N²)·Σ SE², with f = N/M and s² the variance of the N
    indices: with all networks scored only the error of each is left.  Published with
    N ≥ 2, or with the only network there is (N = M = 1).  Its degrees of freedom are
    Satterthwaite's over the parts of the variance.
    """
    n = len(networks)
    m = max(n, registered)
    if n < LEAST_NETWORKS and not n == m == 1:
        return CommuneIndex(n, m, None, None)
    mean = fsum(each.index for each in networks) / n
    columns = zip(*(each.dimensions for each in networks), strict=True)
    dimensions = tuple(fsum(column) / n for column in columns)
    return CommuneIndex(n, m, _estimate(networks, mean, n / m), dimensions)


def _estimate(networks: Sequence[ScoredNetwork], mean: float, share: float) -> Estimate:
    n = len(networks)
    parts: list[tuple[float, float]] = []
    if n > 1:
        between = sum((each.index - mean) ** 2 for each in networks) / (n - 1)
        parts.append(((1 - share) * between / n, n - 1))
    for each in networks:
        if each.standard_error is None or each.degrees is None:
            return Estimate(mean, None, None)
        parts.append((share / n**2 * each.standard_error**2, each.degrees))
    variance = sum(part for part, _ in parts)
    return Estimate(mean, variance**0.5, combined_degrees(parts))
