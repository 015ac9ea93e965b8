"""A commune among its peers: z, robust z and percentile; and drawn to their mean.

Method F, «Peer groups» and «Shrinkage».  A level is never put on a scale of peers.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from intersect.analysis.coefficient import Floats
from intersect.analysis.estimate import TIE_DECIMALS

_MAD = 1.4826
"""What makes the median absolute deviation a standard deviation if all is normal."""


@dataclass(frozen=True)
class PeerStanding:
    """Where one commune stands among `n` peers, itself one of them."""

    n: int
    z: float | None
    """(I − mean)/sd; None where peers do not differ."""
    robust_z: float | None
    """(I − median)/(1.4826·MAD)."""
    percentile: float
    """100·(how many are lower + half of the equal ones)/n."""


@dataclass(frozen=True, eq=False)
class Shrunken:
    """DerSimonian and Laird's random effects, and indices drawn to the mean."""

    fixed_mean: float
    q: float
    i_squared: float
    tau_squared: float
    mean: float
    standard_error: float
    values: Floats
    """B·I + (1 − B)·mean, B = τ²/(τ² + SE²)."""


def peer_standings(index: Floats) -> list[PeerStanding]:
    """Return where each stands among these indices (at least one, finite)."""
    index = index.round(TIE_DECIMALS)
    n, mean = len(index), float(index.mean())
    # The mean of equal numbers may differ from them by rounding.
    deviation = float(index.std(ddof=1)) if np.ptp(index) else 0.0
    median = float(np.median(index))
    robust = _MAD * float(np.median(np.abs(index - median)))
    ordered = np.sort(index)
    lower = np.searchsorted(ordered, index, side="left")
    up_to = np.searchsorted(ordered, index, side="right")
    return [
        PeerStanding(
            n,
            (own - mean) / deviation if deviation else None,
            (own - median) / robust if robust else None,
            percentile,
        )
        for own, percentile in zip(
            index.tolist(), (50 * (lower + up_to) / n).tolist(), strict=True
        )
    ]


def shrunken(index: Floats, standard_error: Floats) -> Shrunken | None:
    """Return the indices drawn to their mean, the less precise the further.

    None unless there are two, each with an error above 0.
    """
    if len(index) < 2 or (standard_error <= 0).any():
        return None
    weights = standard_error**-2
    total = weights.sum()
    fixed = float((weights * index).sum() / total)
    q = float((weights * (index - fixed) ** 2).sum())
    scale = float(total - (weights**2).sum() / total)
    tau = max(0.0, (q - (len(index) - 1)) / scale)
    own = 1 / (tau + standard_error**2)
    mean = float((own * index).sum() / own.sum())
    share = tau * own
    return Shrunken(
        fixed,
        q,
        max(0.0, 1 - (len(index) - 1) / q) if q else 0.0,
        tau,
        mean,
        float(own.sum() ** -0.5),
        share * index + (1 - share) * mean,
    )
