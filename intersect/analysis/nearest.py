"""The communes most like each commune: k-nearest peers of method F, «Peer groups»."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from intersect.analysis.coefficient import Bools, Floats

_DECIMALS = 9
"""Of a distance: what differs by less is a tie, and no rounding of the machine."""


def nearest_peers(
    covariates: Floats, codes: Sequence[str], can_be: Bools, count: int
) -> list[list[int]]:
    """Return for each commune the rows of the `count` most like it, the nearest first.

    `covariates`: the communes of one country that have the four values × population
    (above 0), rural share, poverty rate and own revenue per inhabitant, in any units.
    Each is a z-score over these communes, population by its logarithm; one that does
    not differ tells nobody apart.  The distance is Euclid's, ties go to the smaller of
    `codes`.  Nobody is their own peer, nor one of which `can_be` is false; fewer than
    `count` are returned only if there are no more.
    """
    found = []
    z = _scores(covariates)
    by_code = np.argsort(np.argsort(np.array(codes, dtype=object)))
    for own, standing in enumerate(z):
        distance = np.sqrt(((z - standing) ** 2).sum(axis=1)).round(_DECIMALS)
        allowed = can_be.copy()
        allowed[own] = False
        order = np.lexsort((by_code, distance))
        found.append(order[allowed[order]][:count].tolist())
    return found


def _scores(covariates: Floats) -> Floats:
    """Return z-scores, 0 where all communes have the same value."""
    values = covariates.copy()
    values[:, 0] = np.log(values[:, 0])
    differs = np.ptp(covariates, axis=0) > 0
    z = np.zeros_like(values)
    centred = values - values.mean(axis=0)
    np.divide(centred, values.std(axis=0), out=z, where=differs)
    return z
