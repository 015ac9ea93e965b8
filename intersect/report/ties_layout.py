"""Where the institutions of a network stand in the picture of its ties.

Positions come from networkx's spring layout with a fixed seed; then circles that touch
are pushed apart.  Units are those of a telephone 340 wide: wider screens enlarge them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import hypot

WIDTH = 340
RADIUS = 9
GAP = 4
"""Between two circles, at least."""
MARGIN = RADIUS + 3
_ROOM = 260
"""Height for up to `_FEW` institutions; each further one adds to it."""
_FEW, _MORE = 12, 6
_PUSHES = 400
_ROW = 2 * RADIUS + GAP + 2

Point = tuple[float, float]
Pair = tuple[str, str]


def positions(
    names: Iterable[str], ties: Iterable[Pair], seed: int
) -> dict[str, Point]:
    """Return where the institutions that have ties stand, by name.

    The order of names and ties, and which way a tie goes, make no difference.
    """
    # Loads in a sixth of a second: only for who draws a network.
    import networkx as nx

    edges = sorted({(min(pair), max(pair)) for pair in ties})
    touched = {end for pair in edges for end in pair}
    graph = nx.Graph()
    graph.add_nodes_from(sorted(touched & set(names)))
    graph.add_edges_from(edges)
    if not edges:
        return {}
    n = len(touched)
    found = nx.spring_layout(graph, k=2 / n**0.5, iterations=200, seed=seed)
    frame = (WIDTH, room_for(n))
    return _apart(_into_frame(found, frame), frame)


def room_for(count: int) -> int:
    """Return the height that so many institutions with ties need."""
    return _ROOM + _MORE * max(0, count - _FEW)


def row_positions(
    names: Sequence[str], top: float, *, is_named: bool
) -> dict[str, Point]:
    """Return where those without ties stand: in rows below the others, in order.

    Each has a row of its own where its name stands beside it.
    """
    across = 1 if is_named else int((WIDTH - 2 * MARGIN) // _ROW) + 1
    return {
        name: (MARGIN + _ROW * (i % across), top + MARGIN + _ROW * (i // across))
        for i, name in enumerate(names)
    }


def _into_frame(
    found: Mapping[str, Sequence[float]], frame: tuple[int, int]
) -> dict[str, Point]:
    lows = [min(point[axis] for point in found.values()) for axis in (0, 1)]
    highs = [max(point[axis] for point in found.values()) for axis in (0, 1)]

    def placed(point: Sequence[float], axis: int) -> float:
        length = highs[axis] - lows[axis]
        share = (point[axis] - lows[axis]) / length if length else 0.5
        return float(MARGIN + share * (frame[axis] - 2 * MARGIN))

    return {name: (placed(p, 0), placed(p, 1)) for name, p in found.items()}


def _apart(found: Mapping[str, Point], frame: tuple[int, int]) -> dict[str, Point]:
    """Push circles apart until none touches another."""
    names = sorted(found)
    xs = [found[name][0] for name in names]
    ys = [found[name][1] for name in names]
    least = 2 * RADIUS + GAP
    for _ in range(_PUSHES):
        moved = False
        for i in range(len(names)):
            for j in range(i):
                dx, dy = xs[i] - xs[j], ys[i] - ys[j]
                distance = hypot(dx, dy)
                if distance >= least:
                    continue
                if not distance:
                    # In the same place: away from one another, each pair its own way.
                    dx, dy, distance = 1.0, (i - j) / len(names), 1.0
                push = (least - distance) / 2 + 0.1
                moved = True
                for each, sign in ((i, 1), (j, -1)):
                    xs[each] = _within(xs[each] + sign * push * dx / distance, frame[0])
                    ys[each] = _within(ys[each] + sign * push * dy / distance, frame[1])
        if not moved:
            break
    return {
        name: (round(x, 1), round(y, 1))
        for name, x, y in zip(names, xs, ys, strict=True)
    }


def _within(value: float, length: int) -> float:
    return min(max(value, MARGIN), length - MARGIN)
