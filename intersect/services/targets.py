"""The communes of a comparison and a target: who reaches it, and what others lack."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from intersect.analysis.comparison import default_comparison
from intersect.analysis.target import Distance, Reach, distance, level_reach
from intersect.services.comparison import CommuneRow, Comparison, Member


@dataclass(frozen=True)
class IndexTarget:
    """Every commune with an index, and its distance to `points`."""

    points: float
    distances: Mapping[uuid.UUID, Distance]
    uncovered: int
    """Communes without an index."""

    @property
    def counts(self) -> Counter[Reach]:
        """How many communes reach it, may, do not, or cannot be told."""
        return Counter(each.reach for each in self.distances.values())


@dataclass(frozen=True)
class LevelTarget:
    """The networks of every commune, and whether each reaches a level."""

    level: int
    networks: Mapping[uuid.UUID, Sequence[tuple[Member, Reach]]]
    """By commune."""

    @property
    def counts(self) -> Counter[Reach]:
        """How many networks reach it, may, do not, or cannot be told."""
        return Counter(reach for own in self.networks.values() for _, reach in own)

    @property
    def whole(self) -> int:
        """How many communes have no network but those that reach it."""
        return sum(
            all(reach == "reaches" for _, reach in own)
            for own in self.networks.values()
        )


def index_target(of: Comparison, points: float) -> IndexTarget:
    """Return how far each commune is from an index, 0–100."""
    confidence = float(default_comparison().ranks_confidence)
    found = {
        row.place.id: distance(row.index.estimate, points, confidence)
        for row in of.rows
        if row.index.estimate is not None
    }
    return IndexTarget(points, found, len(of.rows) - len(found))


def level_target(of: Comparison, level: int) -> LevelTarget:
    """Return which networks of each commune reach a level, 1–3."""
    return LevelTarget(level, {row.place.id: _networks(row, level) for row in of.rows})


def _networks(row: CommuneRow, level: int) -> list[tuple[Member, Reach]]:
    least = default_comparison().change_min_stability
    return [
        (
            each,
            level_reach(each.result.level, each.result.stability, level, least)
            if each.result
            else "unknown",
        )
        for each in row.members
    ]
