"""The outline of a territory: rings on a grid, so that neighbours keep their border.

Points are rounded to a grid instead of left out one by one: a point that two
territories share goes to the same place for both, so no gap opens between them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

PER_DEGREE = 10_000
"""Steps of the finest grid: 11 metres, or less."""
MOST_POINTS = 600
"""Of one outline; with more, its grid is made coarser, twice as wide each time."""

Position = tuple[float, float]
"""Longitude and latitude in degrees, or x and y."""
Point = tuple[int, int]
"""Where it stands on a grid."""
Rings = list[list[int]]
"""Longitude, latitude, longitude, … of each ring, in ten-thousandths of a degree.

What an even number of rings encloses lies outside: holes need no mark of their own.
"""


def outline(rings: Sequence[Sequence[Position]]) -> Rings:
    """Return closed rings in degrees as an outline; empty if they enclose nothing.

    >>> outline([[(0, 0), (0.001, 0), (0.001, 0.00101), (0, 0.001), (0, 0)]])
    [[0, 0, 10, 0, 10, 10, 0, 10]]
    """
    step = 1
    found = _rounded(rings, step)
    while _points(found) > MOST_POINTS:
        step *= 2
        coarser = _rounded(rings, step)
        if not coarser:  # many small islands, which all vanish at once
            return _largest(found)
        found = coarser
    return found


def _rounded(rings: Sequence[Sequence[Position]], step: int) -> Rings:
    on = (on_grid(ring, step / PER_DEGREE) for ring in rings)
    return [[n * step for point in ring for n in point] for ring in on if ring]


def _points(rings: Rings) -> int:
    return sum(len(ring) // 2 for ring in rings)


def _largest(rings: Rings) -> Rings:
    """Return the rings with the largest area, as many as may be."""
    kept: Rings = []
    in_order = sorted(rings, key=lambda ring: area(points(ring)), reverse=True)
    for ring in in_order:
        if _points([*kept, ring]) > MOST_POINTS:
            break
        kept.append(ring)
    return kept


def points(ring: Sequence[int]) -> list[Point]:
    """Return the points of a ring that is kept as numbers in a row.

    >>> points([0, 1, 2, 3])
    [(0, 1), (2, 3)]
    """
    return list(zip(ring[::2], ring[1::2], strict=True))


def on_grid(positions: Iterable[Position], cell: float) -> list[Point]:
    """Return a closed ring in steps of a grid, open; empty if it encloses nothing.

    No point follows itself, and no line goes back the way that it came.

    >>> on_grid([(0, 0), (4, 0), (4.2, 0.1), (4, 4), (4, 6), (4, 4), (0, 0)], 2)
    [(0, 0), (2, 0), (2, 2)]
    """
    found: list[Point] = []
    for x, y in positions:
        point = round(x / cell), round(y / cell)
        if found and point == found[-1]:
            continue
        if len(found) > 1 and point == found[-2]:
            found.pop()
        else:
            found.append(point)
    if len(found) > 1 and found[0] == found[-1]:
        found.pop()
    return found if area(found) else []


def area(ring: Sequence[Point]) -> float:
    """Return the area that a ring encloses, in squares of its grid.

    >>> area([(0, 0), (2, 0), (2, 2)])
    2.0
    """
    twice = 0
    x0, y0 = ring[-1] if ring else (0, 0)
    for x, y in ring:
        twice += x0 * y - x * y0
        x0, y0 = x, y
    return abs(twice) / 2
