"""Intervals as small pictures inside the cells of a table, one below the other.

A picture is 120 × 14 units. Whatever it shows is written beside it, so that whoever
hears the page misses nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

WIDTH = 120
MARGIN = 4


@dataclass(frozen=True)
class Span:
    """An interval on a scale from end to end of the picture."""

    low: float
    high: float
    at: float | None
    """Where the figure itself stands, if it is one."""


def span(
    ends: tuple[float, float], scale: tuple[float, float], at: float | None = None
) -> Span:
    """Return where an interval stands on a scale (its least and its most).

    >>> span((25, 75), (0, 100), 50)
    Span(low=32.0, high=88.0, at=60.0)
    """
    least, most = scale
    across = (WIDTH - 2 * MARGIN) / max(most - least, 1)

    def place(value: float) -> float:
        return round(MARGIN + (min(most, max(least, value)) - least) * across, 1)

    return Span(place(ends[0]), place(ends[1]), None if at is None else place(at))
