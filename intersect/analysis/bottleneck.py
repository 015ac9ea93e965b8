"""Which dimension holds the level back: family P of method D.1.

Arithmetic of the scale, not a prediction that one dimension can be raised alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

import numpy as np

from intersect.analysis.intensity import ladder_table
from intersect.analysis.method import Method
from intersect.analysis.scores import TOP_RUNG, Bottleneck, Level

Profile = tuple[Level, ...]
"""Levels of the dimensions, in their order."""


@dataclass(frozen=True)
class Ways:
    """How a profile can rise to the next level of the ladder."""

    level: Level
    rungs: int
    """Fewest rungs, over all dimensions together."""
    paths: tuple[Profile, ...]
    """Every profile of the next level or higher that takes so few rungs."""

    def necessary(self, profile: Profile) -> tuple[int, ...]:
        """Return the places of the dimensions that every shortest path raises (P2)."""
        return tuple(
            place
            for place, level in enumerate(profile)
            if self.paths and all(path[place] > level for path in self.paths)
        )


@lru_cache(maxsize=4096)
def ways_up(profile: Profile, met: tuple[bool, ...], method: Method) -> Ways:
    """Return the shortest ways from `profile` to the next level.

    `met` says which milestones of the ladder hold; they stay as they are.
    """
    table = ladder_table(method)[tuple(int(each) for each in met)]
    level = int(table[profile])
    above = table[tuple(slice(each, None) for each in profile)]
    raised = np.argwhere(above > level)
    if not len(raised):
        return Ways(level, 0, ())
    rungs = raised.sum(axis=1)
    shortest = raised[rungs == rungs.min()] + np.array(profile)
    paths = tuple(tuple(int(each) for each in path) for path in shortest)
    return Ways(level, int(rungs.min()), paths)


def lift(
    profile: Profile, place: int, met: tuple[bool, ...], method: Method
) -> tuple[int, Level] | None:
    """Return (rungs, new level) if one dimension alone lifts the level (P1)."""
    table = ladder_table(method)[tuple(int(each) for each in met)]
    for target in range(profile[place] + 1, TOP_RUNG + 1):
        raised = (*profile[:place], target, *profile[place + 1 :])
        if table[raised] > table[profile]:
            return target - profile[place], int(table[raised])
    return None


def bottlenecks(
    profile: Profile,
    scores: Mapping[str, Fraction],
    met: tuple[bool, ...],
    method: Method,
) -> tuple[Bottleneck, ...]:
    """Return the dimensions of severity 1 or more, gravest first.

    `scores` holds the 0–100 score of every dimension, in the order of `profile`.
    """
    ways = ways_up(profile, met, method)
    if ways.level == TOP_RUNG:
        return ()
    necessary = ways.necessary(profile)
    total = sum(scores.values(), Fraction())
    found = []
    for place, (dimension, score) in enumerate(scores.items()):
        gap = (total - score) / (len(scores) - 1) - score
        lifted = lift(profile, place, met, method)
        severity = _severity(gap, lifted is not None or place in necessary, method)
        rungs, lifts_to = lifted or (None, None)
        if severity:
            found.append(
                Bottleneck(
                    dimension, gap, rungs, lifts_to, place in necessary, severity
                )
            )
    return tuple(sorted(found, key=lambda each: -each.severity))


def _severity(gap: Fraction, is_binding: bool, method: Method) -> int:
    if gap >= method.bottleneck_wide_gap:
        return 3 if is_binding else 2
    if gap >= method.bottleneck_narrow_gap:
        return 2 if is_binding else 1
    return 1 if is_binding else 0
