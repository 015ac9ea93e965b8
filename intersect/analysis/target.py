"""How far communes and networks are from a target, and how sure that is.

Who reaches it only perhaps is neither counted among those who do nor among those who
do not.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from intersect.analysis.estimate import Estimate

Reach = Literal["reaches", "may_reach", "short", "unknown"]
"""`unknown`: without an interval nobody can say."""


@dataclass(frozen=True)
class Distance:
    """Where an index stands to a target, and the points that it lacks, 0 or more."""

    reach: Reach
    lacks: float
    least: float | None
    """Points that it lacks at the upper end of its interval; None without one."""
    most: float | None


def distance(estimate: Estimate, target: float, confidence: float) -> Distance:
    """Return where an index stands to a target, both 0–100.

    It reaches it if its whole interval lies there or above, falls short if it lies
    below, and else may reach it.
    """
    lacks = max(0.0, target - estimate.value)
    ends = estimate.ends(confidence)
    if ends is None:
        return Distance("unknown", lacks, None, None)
    low, high = ends
    reach: Reach = (
        "reaches" if low >= target else "short" if high < target else "may_reach"
    )
    return Distance(reach, lacks, max(0.0, target - high), max(0.0, target - low))


def level_reach(
    level: int | None, stability: Fraction | None, target: int, least: Fraction
) -> Reach:
    """Return whether a network reaches a level, 1–3.

    Surely only with a stability of `least` or more; without a level nobody can say.
    """
    if level is None:
        return "unknown"
    if stability is None or stability < least:
        return "may_reach"
    return "reaches" if level >= target else "short"
