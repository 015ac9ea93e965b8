"""A commune among its peers: of its group, most like it or of its region; or all.

Groups are those of the typology that somebody loaded, and how alike communes are is
said by the values that somebody loaded; without either, peers are a region's communes
(method F).  Where peers are too few a wider circle takes their place.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

import numpy as np

from intersect.analysis.comparison import default_comparison
from intersect.analysis.peers import (
    PeerStanding,
    Shrunken,
    peer_standings,
    shrunken,
)
from intersect.services.comparison import CommuneRow, Comparison, PeersBy

Width = Literal["group", "nearest", "region", "all"]
"""What peers have in common, from the narrowest."""


class _Circle(NamedTuple):
    """Whom a commune may be compared with."""

    by: Width
    key: str
    name: str


@dataclass(frozen=True)
class Peers:
    """Where a commune stands among others with an index."""

    by: Width
    name: str
    """Of the group or the region; empty: all communes."""
    asked: PeersBy
    standing: PeerStanding
    communes: frozenset[uuid.UUID]
    """The peers, itself one of them."""
    nearest: tuple[uuid.UUID, ...] = ()
    """Those most like it, nearest first; empty unless they are its peers."""

    @property
    def percentile(self) -> float:
        """Return its percentile among them."""
        return self.standing.percentile

    @property
    def uses_robust(self) -> bool:
        """Whether the robust z is the one to read."""
        comparison = default_comparison()
        return self.standing.n < comparison.peers_robust_below


def peers_in(of: Comparison, by: PeersBy) -> Mapping[uuid.UUID, Peers]:
    """Return where each commune with an index stands among its peers."""
    members: dict[_Circle, list[CommuneRow]] = {}
    rows = [row for row in of.rows if row.index.estimate is not None]
    for row in rows:
        for circle in _circles(row, by):
            members.setdefault(circle, []).append(row)
    comparison = default_comparison()
    least = comparison.peers_min
    standings: dict[_Circle, Mapping[uuid.UUID, PeerStanding]] = {}
    found = _most_alike(of, rows) if by == "nearest" else {}
    for row in rows:
        if row.place.id in found:
            continue
        circle = next(
            each
            for each in _circles(row, by)
            if each.by == "all" or len(members[each]) >= least
        )
        if circle not in standings:
            standings[circle] = _standings(members[circle])
        standing = standings[circle]
        found[row.place.id] = Peers(
            circle.by,
            circle.name,
            by,
            standing[row.place.id],
            frozenset(standing),
        )
    return found


def _most_alike(of: Comparison, rows: Sequence[CommuneRow]) -> dict[uuid.UUID, Peers]:
    """Return the communes among those most like each, where these are enough."""
    comparison = default_comparison()
    with_index = {row.place.id: row for row in rows}
    nearest = of.likenesses.nearest(with_index.keys(), comparison.peers_nearest)
    found = {}
    for commune, others in nearest.items():
        circle = (commune, *others)
        if len(circle) >= comparison.peers_min:
            standing = _standings([with_index[each] for each in circle])[commune]
            alike = frozenset(circle)
            found[commune] = Peers(
                "nearest", "", "nearest", standing, alike, tuple(others)
            )
    return found


def _circles(row: CommuneRow, by: PeersBy) -> list[_Circle]:
    """Return the circles that a commune belongs to, the narrowest first."""
    found: list[_Circle] = []
    if by == "group" and row.place.peer_group:
        found.append(_Circle("group", row.place.peer_group, row.place.peer_group))
    if row.region:
        found.append(_Circle("region", str(row.region.id), row.region.name))
    return [*found, _Circle("all", "", "")]


def _standings(rows: Sequence[CommuneRow]) -> Mapping[uuid.UUID, PeerStanding]:
    values = [row.index.estimate.value for row in rows if row.index.estimate]
    found = peer_standings(np.array(values))
    return {row.place.id: each for row, each in zip(rows, found, strict=True)}


def drawn_to_the_mean(of: Comparison, row: CommuneRow) -> tuple[float, Shrunken] | None:
    """Return a commune's index drawn to the mean of all, and what that rests on."""
    place = of.ranking.place(row.place.id)
    if place is None:
        return None
    found = shrunken(of.ranking.index, of.ranking.standard_error)
    return (float(found.values[place]), found) if found else None
