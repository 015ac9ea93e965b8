"""A commune among its peers: those of its region, or all where these are too few.

The registry knows no population, poverty or income, so peers cannot be looked for by
how alike communes are (method F); a region is the only group that it has.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from intersect.analysis.comparison import default_comparison
from intersect.analysis.peers import PeerStanding, Shrunken, peer_standing, shrunken
from intersect.services.comparison import CommuneRow, Comparison
from intersect.storage.compared import Place


@dataclass(frozen=True)
class Peers:
    """Where a commune stands among others with an index."""

    region: Place | None
    """The group; None: all communes."""
    is_widened: bool
    """Its region has too few communes with an index."""
    standing: PeerStanding

    @property
    def uses_robust(self) -> bool:
        """Whether the robust z is the one to read."""
        comparison = default_comparison()
        return self.standing.n < comparison.peers_robust_below


def peers_of(of: Comparison, row: CommuneRow) -> Peers | None:
    """Return where a commune stands among its peers; None without an index."""
    if not row.index.is_published:
        return None
    near = [each for each in of.rows if each.region == row.region]
    comparison = default_comparison()
    is_enough = _published(near) >= comparison.peers_min
    region = row.region if is_enough else None
    group = near if is_enough and region else list(of.rows)
    indices = [
        (each.place.id, each.index.estimate.value)
        for each in group
        if each.index.estimate is not None
    ]
    communes = [each[0] for each in indices]
    values = np.array([each[1] for each in indices])
    return Peers(
        region,
        row.region is not None and not is_enough,
        peer_standing(values, communes.index(row.place.id)),
    )


def drawn_to_the_mean(of: Comparison, row: CommuneRow) -> tuple[float, Shrunken] | None:
    """Return a commune's index drawn to the mean of all, and what that rests on."""
    place = of.ranking.place(row.place.id)
    if place is None:
        return None
    found = shrunken(of.ranking.index, of.ranking.standard_error)
    return (float(found.values[place]), found) if found else None


def _published(rows: list[CommuneRow]) -> int:
    return sum(each.index.is_published for each in rows)
