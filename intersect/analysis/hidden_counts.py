"""Counts of people in a column with its total: which must be hidden, and which beside.

Method F, «Small numbers and privacy»: counts below 5 are not shown, nor any that could
be worked back from what is.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import inf
from typing import Generic, TypeVar

Key = TypeVar("Key")


@dataclass(frozen=True)
class ShownCounts(Generic[Key]):
    """The counts that may be shown; None where one is hidden."""

    cells: Mapping[Key, int | None]
    total: int | None


def shown_counts(counts: Mapping[Key, int], least: int) -> ShownCounts[Key]:
    """Return which counts of a column may be shown beside its total.

    Counts from 1 to `least` − 1 are hidden, 0 is not: it is about nobody.  While
    whoever knows this rule, the total and the visible counts could work a hidden one
    out, the smallest visible one is hidden too; in the end the total itself.
    """
    hidden = {key for key, count in counts.items() if 0 < count < least}
    visible = sorted(
        (key for key, count in counts.items() if count >= least),
        key=lambda key: counts[key],
        reverse=True,
    )
    while _is_told(counts, hidden, least) and visible:
        hidden.add(visible.pop())
    total = None if _is_told(counts, hidden, least) else sum(counts.values())
    return ShownCounts(
        {key: None if key in hidden else count for key, count in counts.items()}, total
    )


def _is_told(counts: Mapping[Key, int], hidden: set[Key], least: int) -> bool:
    """Tell whether the sum of the hidden counts fixes one that is below `least`."""
    small = sum(counts[key] < least for key in hidden)
    if not small:
        return False
    large = len(hidden) - small
    rest = sum(counts[key] for key in hidden)
    # Of one small count: the others are at least so many, and at most so many.
    fewest = max(1.0, rest - (inf if large else (small - 1) * (least - 1)))
    most = min(least - 1, rest - (small - 1) - large * least)
    return fewest >= most
